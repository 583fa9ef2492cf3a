#include "wire/officerulesjson.h"

#include "wire/jsonlists.h"
#include "wire/localtextjson.h"

namespace clips::wire {

using namespace domain;

namespace {

QJsonObject termsJson(const ServiceTerms &terms)
{
    return {
        {QStringLiteral("service"), serviceCode(terms.service)},
        {QStringLiteral("school_year"), terms.schoolYear},
        {QStringLiteral("starts"), dateText(terms.starts)},
        {QStringLiteral("ends"), dateText(terms.ends)},
        {QStringLiteral("residence_day"), dateText(terms.residenceDay)},
        {QStringLiteral("latest_due_day"), dateText(terms.latestDueDay)},
        {QStringLiteral("min_preferences"), terms.minPreferences},
        {QStringLiteral("max_preferences"), terms.maxPreferences},
        {QStringLiteral("min_preferences_if_priority"), terms.minPreferencesIfPriority},
        {QStringLiteral("max_delegates"), terms.maxDelegates},
        {QStringLiteral("order_of_arrival"), terms.orderOfArrival},
    };
}

ServiceTerms readTerms(JsonReader &reader)
{
    ServiceTerms terms;
    terms.service = readService(reader);
    terms.schoolYear = reader.text("school_year", 9);
    terms.starts = reader.optionalDate("starts");
    terms.ends = reader.optionalDate("ends");
    terms.residenceDay = reader.optionalDate("residence_day");
    terms.latestDueDay = reader.optionalDate("latest_due_day");
    terms.minPreferences = reader.optionalInteger("min_preferences", 1, 10, terms.minPreferences);
    terms.maxPreferences = reader.optionalInteger("max_preferences", 1, 10, terms.maxPreferences);
    terms.minPreferencesIfPriority = reader.optionalInteger("min_preferences_if_priority", 0, 10, 0);
    terms.maxDelegates = reader.optionalInteger("max_delegates", 0, 4, terms.maxDelegates);
    terms.orderOfArrival = reader.flag("order_of_arrival", false);
    return terms;
}

QJsonObject criterionJson(const Criterion &criterion)
{
    return {
        {QStringLiteral("criterion"), criterion.code},
        {QStringLiteral("service"), serviceCode(criterion.service)},
        {QStringLiteral("school_year"), criterion.schoolYear},
        {QStringLiteral("points"), criterion.points},
        {QStringLiteral("label"), textJson(criterion.name)},
    };
}

Criterion readCriterion(JsonReader &reader)
{
    return {reader.text("criterion", 48), readService(reader), reader.text("school_year", 9),
            reader.integer("points", 0, 10000), readText(reader, "label")};
}

QJsonObject bracketJson(const TariffBracket &bracket)
{
    return {{QStringLiteral("up_to_cents"), bracket.upToCents}, {QStringLiteral("amount_cents"), bracket.amountCents}};
}

QJsonObject tariffJson(const Tariff &tariff)
{
    return {
        {QStringLiteral("service"), serviceCode(tariff.service)},
        {QStringLiteral("school_year"), tariff.schoolYear},
        {QStringLiteral("unit"), tariff.unit},
        {QStringLiteral("brackets"), listJson(tariff.brackets, bracketJson)},
        {QStringLiteral("top_cents"), tariff.topCents},
        {QStringLiteral("sibling_percent"), listJson(tariff.siblingPercent, [](int percent) { return percent; })},
        {QStringLiteral("free_with_severe_disability"), tariff.freeWithSevereDisability},
    };
}

Tariff readTariff(JsonReader &reader)
{
    constexpr int mostCents = 10'000'000;
    Tariff tariff;
    tariff.service = readService(reader);
    tariff.schoolYear = reader.text("school_year", 9);
    tariff.unit = reader.text("unit", 16);
    tariff.brackets = readList<TariffBracket>(reader, "brackets", [](JsonReader &item) {
        return TariffBracket{item.cents("up_to_cents"), item.integer("amount_cents", 0, mostCents)};
    });
    for (qsizetype i = 1; i < tariff.brackets.size(); ++i) {
        if (tariff.brackets[i].upToCents <= tariff.brackets[i - 1].upToCents)
            reader.fail(QStringLiteral("brackets"), QStringLiteral("do not rise"));
    }
    tariff.topCents = reader.integer("top_cents", 0, mostCents);
    const QJsonArray percents = reader.array("sibling_percent", 10);
    for (const QJsonValue percent : percents) {
        if (percent.toInt(-1) < 0 || percent.toInt() > 100)
            reader.fail(QStringLiteral("sibling_percent"), QStringLiteral("is not a percentage"));
        tariff.siblingPercent.append(percent.toInt());
    }
    tariff.freeWithSevereDisability = reader.flag("free_with_severe_disability", false);
    return tariff;
}

QJsonObject capacityJson(const Capacity &capacity)
{
    return {
        {QStringLiteral("service"), serviceCode(capacity.service)},
        {QStringLiteral("school_year"), capacity.schoolYear},
        {QStringLiteral("place"), capacity.place},
        {QStringLiteral("part"), capacity.part},
        {QStringLiteral("free"), capacity.free},
    };
}

Capacity readCapacity(JsonReader &reader)
{
    return {readService(reader), reader.text("school_year", 9), reader.text("place", 32),
            reader.optionalText("part", 32), reader.integer("free", -100'000, 100'000)};
}

QJsonObject policiesJson(const OfficePolicies &policies)
{
    return {
        {QStringLiteral("stale_catalogue_days"), policies.staleCatalogueDays},
        {QStringLiteral("stale_register_days"), policies.staleRegisterDays},
        {QStringLiteral("second_signature_for"), QJsonArray::fromStringList(policies.secondSignatureFor)},
        {QStringLiteral("ask_other_holder"), policies.askOtherHolder},
        {QStringLiteral("recognition_policy"), policies.recognitionPolicy},
        {QStringLiteral("letter_purpose"), policies.letterPurpose},
        {QStringLiteral("letter_days"), policies.letterDays},
        {QStringLiteral("emergency_warning_hours"), policies.emergencyWarningHours},
        {QStringLiteral("emergency_authorisation"), policies.emergencyAuthorisation},
    };
}

OfficePolicies readPolicies(JsonReader &outer)
{
    JsonReader reader(outer.optionalObject("policies"), QStringLiteral("policies"));
    OfficePolicies policies;
    policies.staleCatalogueDays = reader.optionalInteger("stale_catalogue_days", 1, 365, policies.staleCatalogueDays);
    policies.staleRegisterDays = reader.optionalInteger("stale_register_days", 1, 365, policies.staleRegisterDays);
    policies.secondSignatureFor = reader.texts("second_signature_for", 10);
    policies.askOtherHolder = reader.flag("ask_other_holder", false);
    policies.recognitionPolicy = reader.optionalText("recognition_policy", 64);
    policies.letterPurpose = reader.optionalText("letter_purpose", 16);
    if (!policies.letterPurpose.isEmpty() && policies.letterPurpose != u"claim" && policies.letterPurpose != u"rao")
        reader.fail(QStringLiteral("letter_purpose"), QStringLiteral("is not a known purpose"));
    policies.letterDays = reader.optionalInteger("letter_days", 1, 365, policies.letterDays);
    policies.emergencyWarningHours =
        reader.optionalInteger("emergency_warning_hours", 1, 168, policies.emergencyWarningHours);
    policies.emergencyAuthorisation = reader.optionalText("emergency_authorisation", 200);
    outer.take(reader);
    return policies;
}

} // namespace

void insertOfficeRules(QJsonObject &catalogue, const Catalogue &from)
{
    catalogue.insert(QStringLiteral("terms"), listJson(from.terms, termsJson));
    catalogue.insert(QStringLiteral("criteria"), listJson(from.criteria, criterionJson));
    catalogue.insert(QStringLiteral("tariffs"), listJson(from.tariffs, tariffJson));
    catalogue.insert(QStringLiteral("capacities"), listJson(from.capacities, capacityJson));
    catalogue.insert(QStringLiteral("capacities_at"), instantText(from.capacitiesAt));
    catalogue.insert(QStringLiteral("policies"), policiesJson(from.policies));
}

void readOfficeRules(JsonReader &reader, Catalogue &into)
{
    into.terms = readList<ServiceTerms>(reader, "terms", readTerms);
    into.criteria = readList<Criterion>(reader, "criteria", readCriterion);
    into.tariffs = readList<Tariff>(reader, "tariffs", readTariff);
    into.capacities = readList<Capacity>(reader, "capacities", readCapacity);
    into.capacitiesAt = reader.optionalInstant("capacities_at");
    into.policies = readPolicies(reader);
}

} // namespace clips::wire
