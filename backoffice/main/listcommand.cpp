#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/records.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clips::office {

namespace {

struct ListedRow
{
    RecordRow row;
    QList<ConflictRow> conflicts; ///< open ones
};

Result<QList<ListedRow>, OfficeError> listIn(const StoreAddress &place, const RecordFilter &filter, Database::Use use)
{
    const auto database = Database::open(place, use);
    if (!database)
        return Failure{database.error()};
    Records records(**database);
    const auto rows = records.list(filter);
    if (!rows)
        return Failure{rows.error()};
    QList<ListedRow> list;
    for (const RecordRow &row : *rows) {
        ListedRow listed{row, {}};
        const auto conflicts = records.conflictsOf(row.enrolmentId);
        if (!conflicts)
            return Failure{conflicts.error()};
        for (const ConflictRow &conflict : *conflicts) {
            if (conflict.settledAt.isEmpty())
                listed.conflicts.append(conflict);
        }
        list.append(listed);
    }
    return list;
}

QJsonObject json(const ListedRow &listed)
{
    const RecordRow &row = listed.row;
    QJsonArray conflicts;
    for (const ConflictRow &conflict : listed.conflicts) {
        const bool leads = conflict.leadingId == row.enrolmentId;
        conflicts.append(QJsonObject{{QStringLiteral("kind"), conflict.kind},
                                     {QStringLiteral("with"), leads ? conflict.otherId : conflict.leadingId},
                                     {QStringLiteral("leads"), leads}});
    }
    return {
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
        {QStringLiteral("application"), row.application},
        {QStringLiteral("standing"), row.standing},
        {QStringLiteral("conflicts"), conflicts},
    };
}

} // namespace

int listCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows the enrolments received, also while the office serves."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("state"), QStringLiteral("Only this state, such as needs_review."), QStringLiteral("state")},
        {QStringLiteral("year"), QStringLiteral("Only this school year."), QStringLiteral("year")},
        {QStringLiteral("service"), QStringLiteral("Only this service."), QStringLiteral("service")},
        {QStringLiteral("conflict"), QStringLiteral("Only those that compete with another one for the same child.")},
        {QStringLiteral("json"), QStringLiteral("As JSON.")},
    });
    if (const auto code = parse(parser, QStringLiteral("list"), arguments, {}))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    const RecordFilter filter{parser.value(QStringLiteral("state")), parser.value(QStringLiteral("year")),
                              parser.value(QStringLiteral("service")), parser.isSet(QStringLiteral("conflict"))};
    auto list = listIn(*place, filter, Database::Use::ReadOnly);
    // An office that was killed while writing leaves a journal behind, which only a writer may roll back; so does a
    // database of an older program that has tables to come.
    if (!list && list.error() == OfficeError::Io)
        list = listIn(*place, filter, Database::Use::ReadWrite);
    if (!list) {
        complain(sentence(list.error()));
        return exitFailed;
    }
    if (!parser.isSet(QStringLiteral("json"))) {
        for (const auto &[row, conflicts] : *list)
            print(QStringList{row.protocolNumber, row.service, row.schoolYear, row.receiptNumber, row.state,
                              row.standing, conflicts.isEmpty() ? QString() : QStringLiteral("conflict"), row.child}
                      .join(QStringLiteral("  ")));
        return exitDone;
    }
    QJsonArray rows;
    for (const ListedRow &listed : *list)
        rows.append(json(listed));
    print(QJsonObject{{QStringLiteral("enrolments"), rows}});
    return exitDone;
}

} // namespace clips::office
