#include "ctl/commands.h"
#include "domain/receiptnumber.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clips::ctl {

namespace {
/// The code printed on a receipt holds its number and nothing else.
QFuture<Answer> verifyReceipt(const CommandLine &, const QStringList &arguments)
{
    const auto number = domain::ReceiptNumber::fromText(arguments[0]);
    Answer answer;
    if (number) {
        answer.json = {{u"result"_s, u"valid"_s},           {u"number"_s, number->text()},
                       {u"kiosk"_s, number->kioskId()},     {u"year"_s, number->year()},
                       {u"sequence"_s, number->sequence()}, {u"findings"_s, QJsonArray()}};
        answer.lines = {u"valid: "_s + number->text()};
        return ready(answer);
    }
    const bool letter = number.error() == domain::ReceiptNumberError::CheckLetter;
    const QString message = letter ? u"The letter does not fit the number: mistyped or altered."_s
                                   : u"A receipt number looks like K03-2026-000124-C."_s;
    answer.exitCode = ExitCode::Invalid;
    answer.json = {{u"result"_s, u"invalid"_s},
                   {u"findings"_s, QJsonArray{QJsonObject{{u"code"_s, letter ? u"check-letter"_s : u"format"_s},
                                                          {u"severity"_s, u"error"_s},
                                                          {u"message"_s, message}}}}};
    answer.lines = {u"invalid"_s, u"  error: "_s + message};
    return ready(answer);
}
} // namespace

QList<Command> receiptCommands()
{
    return {{{u"receipt"_s, u"verify"_s}, {u"TEXT"_s}, {}, u"Check the number or code of a receipt."_s, verifyReceipt}};
}

} // namespace clips::ctl
