#include "wire/cataloguejson.h"

#include "wire/jsonlists.h"
#include "wire/localtextjson.h"
#include "wire/officerulesjson.h"

#include <QJsonDocument>

namespace clips::wire {

using namespace domain;

namespace {

SchoolKind kindFromText(JsonReader &reader, const QString &key, const QString &code)
{
    const auto kind = schoolKindFromCode(code);
    if (!kind)
        reader.fail(key, QStringLiteral("is not a known kind of school"));
    return kind.value_or(SchoolKind::Infant);
}

QJsonObject officeJson(const OfficeDetails &office)
{
    return {
        {QStringLiteral("municipality"), office.municipality},
        {QStringLiteral("ipa_code"), office.ipaCode},
        {QStringLiteral("office_name"), office.name},
        {QStringLiteral("address"), office.address},
        {QStringLiteral("hours"), office.hours},
        {QStringLiteral("phone"), office.phone},
        {QStringLiteral("pec"), office.pec},
        {QStringLiteral("responsible_official"), office.responsibleOfficial},
        {QStringLiteral("procedure_days"), office.procedureDays},
        {QStringLiteral("access_point"), office.accessPoint},
        {QStringLiteral("stamp_duty_norm"), office.stampDutyNorm},
        {QStringLiteral("privacy_notice"), office.privacyNotice},
    };
}

OfficeDetails readOffice(JsonReader &outer)
{
    JsonReader reader(outer.object("office"), QStringLiteral("office"));
    OfficeDetails office;
    office.municipality = reader.text("municipality", 120);
    office.ipaCode = reader.text("ipa_code", 32);
    office.name = reader.text("office_name", 120);
    office.address = reader.optionalText("address", 200);
    office.hours = reader.optionalText("hours", 200);
    office.phone = reader.optionalText("phone", 60);
    office.pec = reader.optionalText("pec", 120);
    office.responsibleOfficial = reader.optionalText("responsible_official", 120);
    office.procedureDays = reader.integer("procedure_days", 1, 365);
    office.accessPoint = reader.optionalText("access_point", 300);
    office.stampDutyNorm = reader.optionalText("stamp_duty_norm", 300);
    office.privacyNotice = reader.optionalText("privacy_notice", 300);
    outer.take(reader);
    return office;
}

QJsonObject schoolJson(const School &school)
{
    return {
        {QStringLiteral("school_code"), school.code},
        {QStringLiteral("school_name"), school.name},
        {QStringLiteral("kind"), schoolKindCode(school.kind)},
        {QStringLiteral("operated_by"), school.operatedBy},
        {QStringLiteral("address"), school.address},
        {QStringLiteral("accepts_applications_here"), school.acceptsApplicationsHere},
        {QStringLiteral("has_canteen"), school.hasCanteen},
        {QStringLiteral("hours"), QJsonArray::fromStringList(school.hours)},
        {QStringLiteral("bands"), QJsonArray::fromStringList(school.bands)},
        {QStringLiteral("canteen_days"), QJsonArray::fromStringList(school.canteenDays)},
        {QStringLiteral("closed_reason"), school.closedReason},
    };
}

School readSchool(JsonReader &reader)
{
    School school;
    school.code = reader.text("school_code", 32);
    school.name = reader.text("school_name", 120);
    school.kind = kindFromText(reader, QStringLiteral("kind"), reader.text("kind", 32));
    school.operatedBy = reader.optionalText("operated_by", 32);
    school.address = reader.optionalText("address", 200);
    school.acceptsApplicationsHere = reader.flag("accepts_applications_here", false);
    school.hasCanteen = reader.flag("has_canteen", false);
    school.hours = reader.texts("hours", 20);
    school.bands = reader.texts("bands", 10);
    school.canteenDays = reader.texts("canteen_days", 7);
    school.closedReason = reader.optionalText("closed_reason", 200);
    return school;
}

QJsonObject routeJson(const Route &route)
{
    QJsonArray stops;
    for (const Stop &stop : route.stops) {
        stops.append(QJsonObject{
            {QStringLiteral("stop_code"), stop.code},
            {QStringLiteral("stop_name"), stop.name},
            {QStringLiteral("outward"), stop.outward},
            {QStringLiteral("homeward"), stop.homeward},
        });
    }
    return {
        {QStringLiteral("route_code"), route.code},
        {QStringLiteral("route_name"), route.name},
        {QStringLiteral("schools"), QJsonArray::fromStringList(route.schools)},
        {QStringLiteral("has_attendant"), route.hasAttendant},
        {QStringLiteral("stops"), stops},
    };
}

Route readRoute(JsonReader &reader)
{
    Route route;
    route.code = reader.text("route_code", 32);
    route.name = reader.text("route_name", 120);
    route.schools = reader.texts("schools", 200);
    route.hasAttendant = reader.flag("has_attendant", false);
    route.stops = readList<Stop>(reader, "stops", [](JsonReader &stop) {
        return Stop{stop.text("stop_code", 32), stop.text("stop_name", 120), stop.flag("outward", true),
                    stop.flag("homeward", true)};
    });
    return route;
}

QJsonObject declarationJson(const Declaration &declaration)
{
    QJsonArray services;
    for (const Service service : declaration.services)
        services.append(serviceCode(service));
    return {
        {QStringLiteral("declaration_id"), declaration.id},
        {QStringLiteral("version"), declaration.version},
        {QStringLiteral("heading"), textJson(declaration.title)},
        {QStringLiteral("text"), textJson(declaration.text)},
        {QStringLiteral("mandatory"), declaration.mandatory},
        {QStringLiteral("notice"), declaration.isNotice},
        {QStringLiteral("only_for"), QJsonArray::fromStringList(declaration.onlyFor)},
        {QStringLiteral("services"), services},
        {QStringLiteral("norm"), declaration.norm},
    };
}

Declaration readDeclaration(JsonReader &reader)
{
    Declaration declaration;
    declaration.id = reader.text("declaration_id", 64);
    declaration.version = reader.text("version", 32);
    declaration.title = readText(reader, "heading");
    declaration.text = readText(reader, "text");
    declaration.mandatory = reader.flag("mandatory", true);
    declaration.isNotice = reader.flag("notice", false);
    declaration.onlyFor = reader.texts("only_for", 10);
    for (const QString &code : reader.texts("services", 10)) {
        if (const auto service = serviceFromCode(code))
            declaration.services.append(*service);
        else
            reader.fail(QStringLiteral("services"), QStringLiteral("names an unknown service"));
    }
    declaration.norm = reader.optionalText("norm", 300);
    return declaration;
}

QJsonObject windowJson(const EnrolmentWindow &window)
{
    return {
        {QStringLiteral("service"), serviceCode(window.service)},
        {QStringLiteral("school_year"), window.schoolYear},
        {QStringLiteral("opens"), dateText(window.opens)},
        {QStringLiteral("closes"), dateText(window.closes)},
        {QStringLiteral("late_allowed"), window.lateAllowed},
        {QStringLiteral("kinds"), listJson(window.kinds, schoolKindCode)},
        {QStringLiteral("channel"), window.channel},
    };
}

EnrolmentWindow readWindow(JsonReader &item)
{
    EnrolmentWindow window;
    window.service = readService(item);
    window.schoolYear = item.text("school_year", 9);
    window.opens = item.date("opens");
    window.closes = item.date("closes");
    window.lateAllowed = item.flag("late_allowed", false);
    for (const QString &code : item.texts("kinds", 10))
        window.kinds.append(kindFromText(item, QStringLiteral("kinds"), code));
    if (const QString channel = item.optionalText("channel", 32); !channel.isEmpty())
        window.channel = channel;
    return window;
}

QJsonObject ageRuleJson(const AgeRule &rule)
{
    QJsonObject json{
        {QStringLiteral("service"), serviceCode(rule.service)}, {QStringLiteral("school_year"), rule.schoolYear},
        {QStringLiteral("born_from"), dateText(rule.bornFrom)}, {QStringLiteral("born_to"), dateText(rule.bornTo)},
        {QStringLiteral("early_entry"), rule.earlyEntry},
    };
    if (rule.kind)
        json.insert(QStringLiteral("kind"), schoolKindCode(*rule.kind));
    return json;
}

AgeRule readAgeRule(JsonReader &item)
{
    AgeRule rule{readService(item), item.text("school_year", 9), item.date("born_from"), item.date("born_to")};
    rule.earlyEntry = item.flag("early_entry", false);
    if (const QString code = item.optionalText("kind", 32); !code.isEmpty())
        rule.kind = kindFromText(item, QStringLiteral("kind"), code);
    return rule;
}

} // namespace

QByteArray encodeCatalogue(const Catalogue &catalogue)
{
    QJsonObject json{
        {QStringLiteral("schema"), catalogueSchema},
        {QStringLiteral("version"), catalogue.version},
        {QStringLiteral("published_at"), instantText(catalogue.publishedAt)},
        {QStringLiteral("office"), officeJson(catalogue.office)},
        {QStringLiteral("schools"), listJson(catalogue.schools, schoolJson)},
        {QStringLiteral("routes"), listJson(catalogue.routes, routeJson)},
        {QStringLiteral("windows"), listJson(catalogue.windows, windowJson)},
        {QStringLiteral("age_rules"), listJson(catalogue.ageRules, ageRuleJson)},
        {QStringLiteral("declarations"), listJson(catalogue.declarations, declarationJson)},
        {QStringLiteral("document_types"), listJson(catalogue.documentTypes,
                                                    [](const DocumentType &type) {
                                                        return QJsonObject{
                                                            {QStringLiteral("document_type"), type.code},
                                                            {QStringLiteral("label"), textJson(type.name)},
                                                            {QStringLiteral("security_features"),
                                                             textJson(type.securityFeatures)},
                                                        };
                                                    })},
        {QStringLiteral("forms"), listJson(catalogue.forms,
                                           [](const PublishedForm &form) {
                                               return QJsonObject{
                                                   {QStringLiteral("file_name"), form.fileName},
                                                   {QStringLiteral("text"), QString::fromUtf8(form.text)},
                                               };
                                           })},
    };
    insertOfficeRules(json, catalogue);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Catalogue, WireError> decodeCatalogue(const QByteArray &body)
{
    const auto object = parseObject(body, 8 * 1024 * 1024);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    (void)reader.integer("schema", catalogueSchema, catalogueSchema);
    Catalogue catalogue;
    catalogue.version = reader.text("version", 64);
    catalogue.publishedAt = reader.instant("published_at");
    catalogue.office = readOffice(reader);
    catalogue.schools = readList<School>(reader, "schools", readSchool);
    catalogue.routes = readList<Route>(reader, "routes", readRoute);
    catalogue.windows = readList<EnrolmentWindow>(reader, "windows", readWindow);
    catalogue.ageRules = readList<AgeRule>(reader, "age_rules", readAgeRule);
    readOfficeRules(reader, catalogue);
    catalogue.declarations = readList<Declaration>(reader, "declarations", readDeclaration);
    catalogue.documentTypes = readList<DocumentType>(reader, "document_types", [](JsonReader &item) {
        return DocumentType{item.text("document_type", 32), readText(item, "label"),
                            readText(item, "security_features")};
    });
    catalogue.forms = readList<PublishedForm>(reader, "forms", [](JsonReader &item) {
        return PublishedForm{item.text("file_name", 64), item.text("text", 1024 * 1024).toUtf8()};
    });
    if (!reader.ok())
        return Failure{reader.error()};
    return catalogue;
}

} // namespace clips::wire
