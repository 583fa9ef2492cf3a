#include "domain/recognition.h"

#include "base/clock.h"

#include <algorithm>
#include <iterator>

namespace clips::domain {

QString recognitionCheckCode(RecognitionCheck check)
{
    switch (check) {
    case RecognitionCheck::Original:
        return QStringLiteral("original");
    case RecognitionCheck::InDate:
        return QStringLiteral("in_date");
    case RecognitionCheck::PhotoResembles:
        return QStringLiteral("photo_resembles");
    case RecognitionCheck::SecurityFeatures:
        return QStringLiteral("security_features");
    case RecognitionCheck::DataMatchRegister:
        return QStringLiteral("data_match_register");
    case RecognitionCheck::NoTampering:
        return QStringLiteral("no_tampering");
    }
    Q_UNREACHABLE();
}

QString refusalCode(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::DocumentExpired:
        return QStringLiteral("document_expired");
    case RefusalReason::DocumentDamaged:
        return QStringLiteral("document_damaged");
    case RefusalReason::PhotoDoesNotResemble:
        return QStringLiteral("photo_does_not_resemble");
    case RefusalReason::DataDiffer:
        return QStringLiteral("data_differ");
    case RefusalReason::NotAnOriginal:
        return QStringLiteral("not_an_original");
    case RefusalReason::NotInRegister:
        return QStringLiteral("not_in_register");
    case RefusalReason::TamperingSuspected:
        return QStringLiteral("tampering_suspected");
    case RefusalReason::AuthorityNotShown:
        return QStringLiteral("authority_not_shown");
    case RefusalReason::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString assuranceCode(AssuranceLevel level)
{
    switch (level) {
    case AssuranceLevel::Low:
        return QStringLiteral("low");
    case AssuranceLevel::Substantial:
        return QStringLiteral("substantial");
    case AssuranceLevel::High:
        return QStringLiteral("high");
    }
    Q_UNREACHABLE();
}

AssuranceLevel Recognition::assurance() const
{
    const bool inDate = document.expiry.isValid() && document.expiry >= toRome(decidedAt).date();
    return missingChecks() == 0 && inDate && inRegister && mismatches.isEmpty() ? AssuranceLevel::Substantial
                                                                                : AssuranceLevel::Low;
}

int Recognition::missingChecks() const
{
    return int(
        std::count_if(std::begin(allRecognitionChecks), std::end(allRecognitionChecks), [this](RecognitionCheck check) {
            const bool asked = check != RecognitionCheck::InDate || !document.unchangedDeclared;
            return asked && !ticks.contains(check);
        }));
}

QString maskedDocumentNumber(const QString &number)
{
    if (number.size() <= 4)
        return QString(number.size(), u'*');
    return number.left(2) + QString(number.size() - 4, u'*') + number.right(2);
}

} // namespace clips::domain
