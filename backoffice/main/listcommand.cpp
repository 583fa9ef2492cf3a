#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/intake.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clips::office {

namespace {
Result<QList<EnrolmentListing>, OfficeError> listIn(const QString &folder, Database::Use use)
{
    const auto database = Database::open(folder, use);
    if (!database)
        return Failure{database.error()};
    return Intake::list(**database);
}
} // namespace

int listCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows the enrolments received, also while the office serves."));
    parser.addOptions({
        {QStringLiteral("data"), QStringLiteral("Folder of the office's database."), QStringLiteral("folder")},
        {QStringLiteral("json"), QStringLiteral("As JSON.")},
    });
    if (const auto code = parse(parser, QStringLiteral("list"), arguments, {QStringLiteral("data")}))
        return *code;
    auto list = listIn(parser.value(QStringLiteral("data")), Database::Use::ReadOnly);
    // An office that was killed while writing leaves a journal behind, which only a writer may roll back.
    if (!list && list.error() == OfficeError::Io)
        list = listIn(parser.value(QStringLiteral("data")), Database::Use::ReadWrite);
    if (!list) {
        complain(sentence(list.error()));
        return exitFailed;
    }
    if (!parser.isSet(QStringLiteral("json"))) {
        for (const EnrolmentListing &row : *list)
            print(QStringList{row.protocolNumber, row.service, row.schoolYear, row.receiptNumber, row.state, row.child}
                      .join(QStringLiteral("  ")));
        return exitDone;
    }
    QJsonArray rows;
    for (const EnrolmentListing &row : *list) {
        rows.append(QJsonObject{
            {QStringLiteral("enrolment_id"), row.enrolmentId},
            {QStringLiteral("service"), row.service},
            {QStringLiteral("school_year"), row.schoolYear},
            {QStringLiteral("child"), row.child},
            {QStringLiteral("applicant"), row.applicant},
            {QStringLiteral("receipt_number"), row.receiptNumber},
            {QStringLiteral("protocol_number"), row.protocolNumber},
            {QStringLiteral("kiosk_id"), row.kioskId},
            {QStringLiteral("presented_at"), row.presentedAt},
            {QStringLiteral("received_at"), row.receivedAt},
            {QStringLiteral("state"), row.state},
        });
    }
    print(QJsonObject{{QStringLiteral("enrolments"), rows}});
    return exitDone;
}

} // namespace clips::office
