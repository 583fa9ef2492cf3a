#include "wire/cataloguejson.h"

#include <QJsonDocument>

namespace clips::wire {

using namespace domain;

namespace {

QJsonObject textJson(const LocalText &text)
{
    QJsonObject json;
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

LocalText readText(JsonReader &outer, const char *key)
{
    const QJsonObject json = outer.object(key);
    LocalText text;
    for (auto it = json.begin(); it != json.end(); ++it)
        text.byLanguage.insert(it.key(), it.value().toString());
    if (!text.byLanguage.contains(QStringLiteral("it")))
        outer.fail(QLatin1String(key), QStringLiteral("has no Italian text"));
    return text;
}

Service readService(JsonReader &reader, const char *key = "service")
{
    const auto service = serviceFromCode(reader.text(key, 32));
    if (!service)
        reader.fail(QLatin1String(key), QStringLiteral("is not a known service"));
    return service.value_or(Service::Canteen);
}

template <typename T, typename Read>
QList<T> readList(JsonReader &outer, const char *key, Read read)
{
    QList<T> list;
    const QJsonArray items = outer.array(key, 10000);
    for (qsizetype i = 0; i < items.size(); ++i) {
        JsonReader item(items[i].toObject(), QStringLiteral("%1[%2]").arg(outer.pathOf(QLatin1String(key))).arg(i));
        list.append(read(item));
        outer.take(item);
    }
    return list;
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
        {QStringLiteral("closed_reason"), school.closedReason},
    };
}

School readSchool(JsonReader &reader)
{
    School school;
    school.code = reader.text("school_code", 32);
    school.name = reader.text("school_name", 120);
    const auto kind = schoolKindFromCode(reader.text("kind", 32));
    if (!kind)
        reader.fail(QStringLiteral("kind"), QStringLiteral("is not a known kind of school"));
    school.kind = kind.value_or(SchoolKind::Infant);
    school.operatedBy = reader.optionalText("operated_by", 32);
    school.address = reader.optionalText("address", 200);
    school.acceptsApplicationsHere = reader.flag("accepts_applications_here", false);
    school.hasCanteen = reader.flag("has_canteen", false);
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
    for (const QString &code : reader.texts("services", 10)) {
        if (const auto service = serviceFromCode(code))
            declaration.services.append(*service);
        else
            reader.fail(QStringLiteral("services"), QStringLiteral("names an unknown service"));
    }
    declaration.norm = reader.optionalText("norm", 300);
    return declaration;
}

template <typename List, typename Encode>
QJsonArray listJson(const List &list, Encode encode)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(encode(item));
    return array;
}

} // namespace

QByteArray encodeCatalogue(const Catalogue &catalogue)
{
    const QJsonObject json{
        {QStringLiteral("schema"), catalogueSchema},
        {QStringLiteral("version"), catalogue.version},
        {QStringLiteral("published_at"), instantText(catalogue.publishedAt)},
        {QStringLiteral("office"), officeJson(catalogue.office)},
        {QStringLiteral("schools"), listJson(catalogue.schools, schoolJson)},
        {QStringLiteral("routes"), listJson(catalogue.routes, routeJson)},
        {QStringLiteral("windows"), listJson(catalogue.windows,
                                             [](const EnrolmentWindow &window) {
                                                 return QJsonObject{
                                                     {QStringLiteral("service"), serviceCode(window.service)},
                                                     {QStringLiteral("school_year"), window.schoolYear},
                                                     {QStringLiteral("opens"), dateText(window.opens)},
                                                     {QStringLiteral("closes"), dateText(window.closes)},
                                                     {QStringLiteral("late_allowed"), window.lateAllowed},
                                                 };
                                             })},
        {QStringLiteral("age_rules"), listJson(catalogue.ageRules,
                                               [](const AgeRule &rule) {
                                                   return QJsonObject{
                                                       {QStringLiteral("service"), serviceCode(rule.service)},
                                                       {QStringLiteral("school_year"), rule.schoolYear},
                                                       {QStringLiteral("born_from"), dateText(rule.bornFrom)},
                                                       {QStringLiteral("born_to"), dateText(rule.bornTo)},
                                                   };
                                               })},
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
    catalogue.windows = readList<EnrolmentWindow>(reader, "windows", [](JsonReader &item) {
        return EnrolmentWindow{readService(item), item.text("school_year", 9), item.date("opens"), item.date("closes"),
                               item.flag("late_allowed", false)};
    });
    catalogue.ageRules = readList<AgeRule>(reader, "age_rules", [](JsonReader &item) {
        return AgeRule{readService(item), item.text("school_year", 9), item.date("born_from"), item.date("born_to")};
    });
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
