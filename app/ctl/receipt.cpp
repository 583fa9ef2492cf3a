#include "ctl/commands.h"
#include "ctl/kioskquestions.h"
#include "domain/receiptnumber.h"
#include "domain/service.h"
#include "secrets/sodiumreceiptsigner.h"
#include "base/uuid.h"
#include "wire/receiptkeys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
using Keys = Result<wire::ReceiptKeys, Answer>;

constexpr qint64 longestKeysFile = 8LL * 1024 * 1024;

QJsonArray oneFinding(const QString &code, const QString &message)
{
    return {QJsonObject{{u"code"_s, code}, {u"severity"_s, u"error"_s}, {u"message"_s, message}}};
}

Answer invalid(const QString &result, const QString &code, const QString &message)
{
    Answer answer;
    answer.exitCode = ExitCode::Invalid;
    answer.json = {{u"result"_s, result}, {u"findings"_s, oneFinding(code, message)}};
    answer.lines = {result, u"  error: "_s + message};
    return answer;
}

/// A number somebody typed: only its letter can be checked.
Answer verifyNumber(const QString &text)
{
    const auto number = domain::ReceiptNumber::fromText(text);
    if (number) {
        Answer answer;
        answer.json = {{u"result"_s, u"valid"_s},           {u"number"_s, number->text()},
                       {u"kiosk"_s, number->kioskId()},     {u"year"_s, number->year()},
                       {u"sequence"_s, number->sequence()}, {u"findings"_s, QJsonArray()}};
        answer.lines = {u"valid: "_s + number->text(), u"  The number only; the code on the paper tells more."_s};
        return answer;
    }
    if (number.error() == domain::ReceiptNumberError::CheckLetter)
        return invalid(u"invalid"_s, u"check-letter"_s, u"The letter does not fit the number: mistyped or altered."_s);
    return invalid(u"invalid"_s, u"format"_s,
                   u"Neither the code of a receipt (LE1:...) nor a number like K03-2026-000124-C."_s);
}

QString sentence(const wire::ReceiptCheck &check)
{
    switch (check.verdict) {
    case wire::ReceiptVerdict::Valid:
        return u"The receipt is as the kiosk printed it."_s;
    case wire::ReceiptVerdict::KeyRevoked:
        return u"The signature is right, but the office no longer trusts this kiosk's key."_s;
    case wire::ReceiptVerdict::Superseded:
        return u"The receipt is real; a later application took its place: %1."_s.arg(check.supersededBy);
    case wire::ReceiptVerdict::Altered:
        return u"The code was changed or damaged: do not rely on the paper."_s;
    case wire::ReceiptVerdict::UnknownIssuer:
        return u"The office does not know the key: another municipality's, or a kiosk it has not heard of."_s;
    case wire::ReceiptVerdict::NotOurs:
        return u"This is not the code of a receipt."_s;
    }
    Q_UNREACHABLE();
}

QJsonObject claimsJson(const wire::ReceiptClaims &claims)
{
    QJsonArray enrolments;
    for (qsizetype i = 0; i < claims.enrolmentIds.size(); ++i) {
        enrolments.append(QJsonObject{{u"id"_s, uuidText(claims.enrolmentIds[i])},
                                      {u"service"_s, domain::serviceCode(claims.services[i])},
                                      {u"school_year"_s, claims.schoolYears[i]}});
    }
    return {{u"issuer"_s, claims.issuer},
            {u"number"_s, claims.receiptNumber},
            {u"presented_at"_s, wire::instantText(claims.issuedAt)},
            {u"registered"_s, claims.registered},
            {u"text_hash"_s, QString::fromLatin1(claims.textHash.toHex())},
            {u"enrolments"_s, enrolments}};
}

Answer told(const wire::ReceiptCheck &check)
{
    const QString verdict = wire::receiptVerdictCode(check.verdict);
    const bool isValid = check.verdict == wire::ReceiptVerdict::Valid;
    Answer answer = isValid ? Answer() : invalid(verdict, verdict, sentence(check));
    const bool isBelieved = isValid || check.verdict == wire::ReceiptVerdict::KeyRevoked ||
                            check.verdict == wire::ReceiptVerdict::Superseded;
    if (isBelieved) {
        const QJsonObject claims = claimsJson(*check.claims);
        for (auto it = claims.begin(); it != claims.end(); ++it)
            answer.json.insert(it.key(), it.value());
    }
    if (!check.supersededBy.isEmpty())
        answer.json.insert(u"superseded_by"_s, check.supersededBy);
    if (isValid) {
        answer.json.insert(u"result"_s, verdict);
        answer.json.insert(u"findings"_s, QJsonArray());
        answer.lines = {u"valid: "_s + check.claims->receiptNumber, u"  "_s + sentence(check)};
    }
    return answer;
}

Keys keysIn(const QByteArray &document)
{
    auto keys = wire::decodeReceiptKeys(document);
    if (!keys)
        return Failure{failure(
            u"keys"_s, u"The list of keys cannot be read: %1 %2"_s.arg(keys.error().path, keys.error().message))};
    return *keys;
}

/// From a file the office published, or from the running kiosk, which downloads them.
QFuture<Keys> receiptKeys(const CommandLine &line)
{
    if (const auto path = line.value(u"keys"_s)) {
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            return QtFuture::makeReadyFuture(Keys(Failure{failure(u"keys"_s, u"The file of keys cannot be read."_s)}));
        return QtFuture::makeReadyFuture(keysIn(file.read(longestKeysFile)));
    }
    const auto place = kioskPlace(line);
    if (!place)
        return QtFuture::makeReadyFuture(Keys(Failure{place.error()}));
    return askKiosk(*place, {{u"command"_s, u"receipt-keys"_s}}).then([](const Result<QJsonObject, Answer> &json) {
        return json ? keysIn(QJsonDocument(*json).toJson(QJsonDocument::Compact)) : Keys(Failure{json.error()});
    });
}

QFuture<Answer> verifyReceipt(const CommandLine &line, const QStringList &arguments)
{
    QString text = arguments[0];
    if (text.startsWith(u"QR-Code:")) // as zbarimg writes it
        text = text.mid(8);
    if (!text.startsWith(u"LE1:"))
        return ready(verifyNumber(text));
    return receiptKeys(line).then([text](const Keys &keys) {
        return keys ? told(wire::checkReceipt(text, *keys, &secrets::isReceiptSignature)) : keys.error();
    });
}
} // namespace

QList<Command> receiptCommands()
{
    return {{{u"receipt"_s, u"verify"_s},
             {u"TEXT"_s},
             {u"keys"_s},
             u"Check the code of a receipt, or the letter of its number."_s,
             verifyReceipt}};
}

} // namespace clips::ctl
