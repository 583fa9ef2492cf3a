#include "domain/form.h"

#include <algorithm>
#include <utility>

namespace clips::domain {

using namespace Qt::StringLiterals;

namespace {
using TypeCode = std::pair<QuestionType, QLatin1StringView>;
constexpr TypeCode typeCodes[] = {
    {QuestionType::Choice, "choice"_L1},
    {QuestionType::MultiChoice, "multi_choice"_L1},
    {QuestionType::YesNo, "yes_no"_L1},
    {QuestionType::Date, "date"_L1},
    {QuestionType::Text, "text"_L1},
    {QuestionType::Phone, "phone"_L1},
    {QuestionType::School, "school"_L1},
    {QuestionType::RouteStop, "route_stop"_L1},
    {QuestionType::RankedSchools, "ranked_schools"_L1},
    {QuestionType::Weekdays, "weekdays"_L1},
    {QuestionType::Allergens, "allergens"_L1},
    {QuestionType::Person, "person"_L1},
    {QuestionType::People, "people"_L1},
    {QuestionType::Address, "address"_L1},
    {QuestionType::Money, "money"_L1},
    {QuestionType::Email, "email"_L1},
};
} // namespace

QString questionTypeCode(QuestionType type)
{
    const auto it = std::find_if(std::begin(typeCodes), std::end(typeCodes),
                                 [&](const TypeCode &code) { return code.first == type; });
    return it->second;
}

std::optional<QuestionType> questionTypeFromCode(QStringView code)
{
    const auto it = std::find_if(std::begin(typeCodes), std::end(typeCodes),
                                 [&](const TypeCode &known) { return code == known.second; });
    return it == std::end(typeCodes) ? std::nullopt : std::optional(it->first);
}

const QStringList &personParts()
{
    static const QStringList parts{u"given_name"_s, u"family_name"_s,   u"tax_code"_s,        u"birth_date"_s,
                                   u"relation"_s,   u"document_type"_s, u"document_number"_s, u"phone"_s};
    return parts;
}

const QStringList &addressParts()
{
    static const QStringList parts{u"street"_s, u"number"_s, u"postcode"_s, u"municipality"_s};
    return parts;
}

const QStringList &weekdayCodes()
{
    static const QStringList codes{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s};
    return codes;
}

const Question *Form::question(const QString &id) const
{
    const auto it = std::find_if(questions.begin(), questions.end(), [&](const Question &q) { return q.id == id; });
    return it == questions.end() ? nullptr : &*it;
}

} // namespace clips::domain
