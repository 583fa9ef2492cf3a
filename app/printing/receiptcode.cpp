#include "printing/receiptcode.h"

#include "printing/receiptsections.h"
#include "printing/receipttext.h"
#include "wire/receiptcode.h"

namespace clips::printing {

QString receiptCode(const domain::Receipt &receipt, const ports::ReceiptSigner &signer)
{
    const QByteArray key = signer.publicKey();
    if (key.isEmpty())
        return {};
    // What was presented, and nothing that came later: every copy carries the code of the first print.
    domain::Receipt first = receipt;
    first.sheet = domain::ReceiptSheet::Guardian;
    first.copy = 0;
    first.offline = false;
    for (domain::ReceiptLine &line : first.lines) {
        line.protocolNumber.clear();
        line.protocolledAt = {};
        line.notice.reset();
    }
    wire::ReceiptClaims claims;
    claims.issuer = receipt.office.ipaCode;
    claims.issuedAt = receipt.presentedAt;
    claims.receiptNumber = receipt.number.text();
    for (const domain::ReceiptLine &line : receipt.lines) {
        claims.services << line.service;
        claims.schoolYears << line.schoolYear;
        claims.enrolmentIds << line.enrolmentId;
    }
    claims.textHash = textHash(italianText(first));
    claims.registered = isRegistered(first);
    const QByteArray keyId = wire::receiptKeyId(key);
    const QByteArray signature = signer.sign(wire::receiptBytesToSign(claims, keyId));
    return signature.isEmpty() ? QString() : wire::receiptCodeText(claims, keyId, signature);
}

} // namespace clips::printing
