#include "wire/authorityjson.h"

namespace clips::wire {

using namespace domain;

QJsonObject authorityJson(const Authority &authority)
{
    QJsonObject json{
        {QStringLiteral("role"), applicantRoleCode(authority.role)},
        {QStringLiteral("in_family_record"), authority.inFamilyRecord},
        {QStringLiteral("declared_at"), instantText(authority.declaredAt)},
    };
    if (authority.needsAct()) {
        QJsonObject act{
            {QStringLiteral("act_number"), authority.act.number},
            {QStringLiteral("issuer"), authority.act.issuer},
            {QStringLiteral("act_date"), dateText(authority.act.date)},
            {QStringLiteral("seen"), authority.act.seen},
        };
        if (authority.act.expires.isValid())
            act.insert(QStringLiteral("expires"), dateText(authority.act.expires));
        json.insert(QStringLiteral("act"), act);
    }
    if (authority.otherHolder) {
        json.insert(QStringLiteral("other_holder"),
                    QJsonObject{{QStringLiteral("family_name"), authority.otherHolder->familyName},
                                {QStringLiteral("given_name"), authority.otherHolder->givenName},
                                {QStringLiteral("tax_code"), authority.otherHolder->taxCode},
                                {QStringLiteral("phone"), authority.otherHolder->phone},
                                {QStringLiteral("cohabiting"), authority.otherHolder->cohabiting}});
    }
    return json;
}

Authority readAuthority(JsonReader &reader)
{
    Authority authority;
    if (const auto role = applicantRoleFromCode(reader.text("role", 16)))
        authority.role = *role;
    else
        reader.fail(QStringLiteral("role"), QStringLiteral("is not a known role"));
    authority.inFamilyRecord = reader.flag("in_family_record", false);
    authority.declaredAt = reader.optionalInstant("declared_at");
    if (authority.needsAct()) {
        JsonReader act(reader.object("act"), reader.pathOf(QStringLiteral("act")));
        authority.act = {act.text("act_number", 64), act.text("issuer", 120), act.optionalDate("act_date"),
                         act.optionalDate("expires"), act.flag("seen", false)};
        reader.take(act);
    }
    JsonReader other(reader.optionalObject("other_holder"), reader.pathOf(QStringLiteral("other_holder")));
    const OtherHolder holder{other.optionalText("family_name", 80), other.optionalText("given_name", 80),
                             other.optionalText("tax_code", 16), other.optionalText("phone", 20),
                             other.flag("cohabiting", false)};
    reader.take(other);
    if (holder != OtherHolder{})
        authority.otherHolder = holder;
    return authority;
}

} // namespace clips::wire
