#include "domain/base45.h"
#include "fuzztarget.h"
#include "wire/receiptcode.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::must(domain::fromBase45(domain::toBase45(bytes)) == bytes, "Base45 gives the same bytes back");

    const QString text = QString::fromUtf8(bytes);
    if (const auto decoded = domain::fromBase45(text))
        fuzz::must(domain::toBase45(*decoded) == text, "one text for each sequence of bytes");
    // As scanned, and as the bytes inside: so that mutations reach the CBOR.
    for (const QString &code : {text, QString(QStringLiteral("LE1:") + domain::toBase45(bytes))}) {
        if (const auto read = wire::readReceiptCode(code))
            fuzz::must(wire::receiptCodeText(read->claims, read->keyId, read->signature) == code,
                       "a code that was read is the only one that says this");
    }
    return 0;
}
