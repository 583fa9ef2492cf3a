#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/records/recordview.h"
#include "backoffice/store/accesslog.h"
#include "base/systemclock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clips::office {

namespace {

QString personLine(const QJsonValue &person)
{
    return QStringLiteral("%1 %2, %3, %4")
        .arg(person[u"given_name"].toString(), person[u"family_name"].toString(), person[u"date_of_birth"].toString(),
             person[u"tax_code"].toString(QStringLiteral("-")))
        .trimmed();
}

void printForPeople(const QJsonObject &view)
{
    const QJsonValue record = view[u"record"];
    print(QStringLiteral("%1  %2 %3  %4, %5")
              .arg(view[u"protocol_number"].toString(), record[u"service"].toString(),
                   record[u"school_year"].toString(), view[u"state"].toString(), view[u"standing"].toString()));
    print(QStringLiteral("presented %1 at %2, receipt %3, operator %4")
              .arg(record[u"presented_at"].toString(), record[u"kiosk_id"].toString(),
                   record[u"receipt_number"].toString(), record[u"operator_id"].toString()));
    print(QStringLiteral("applicant: ") + personLine(record[u"applicant"]));
    print(QStringLiteral("child: ") + personLine(record[u"child"]));
    for (const QJsonValue &answer : view[u"answers"].toArray())
        print(QStringLiteral("  %1: %2")
                  .arg(answer[u"label"].toString(), answer[u"answer"].toString().replace(u'\n', QStringLiteral("; "))));
    if (view[u"answers"].toArray().isEmpty())
        print(QStringLiteral("  form version %1 is not known here; --json shows the record as it came")
                  .arg(record[u"form_version"].toString()));
    for (const QJsonValue &reason : view[u"review_reasons"].toArray())
        print(QStringLiteral("review: %1 %2 %3")
                  .arg(reason[u"code"].toString(), reason[u"detail"].toString(),
                       reason[u"settled_at"].toString().isEmpty() ? QStringLiteral("(open)") : QString()));
    for (const QJsonValue &version : view[u"versions"].toArray())
        print(QStringLiteral("version: %1 %2 %3 %4")
                  .arg(version[u"protocol_number"].toString(), version[u"application"].toString(),
                       version[u"presented_at"].toString(), version[u"standing"].toString()));
    for (const QJsonValue &outcome : view[u"outcomes"].toArray())
        print(QStringLiteral("outcome: %1 %2 %3 %4")
                  .arg(outcome[u"decided_at"].toString(), outcome[u"state"].toString(),
                       outcome[u"decided_by"].toString(), outcome[u"note"].toString()));
}

} // namespace

int showCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shows one enrolment with its history. Who looked and why is written down."));
    parser.addPositionalArgument(QStringLiteral("enrolment"), QStringLiteral("Enrolment id or protocol number."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("reason"), QStringLiteral("Why it is looked at."), QStringLiteral("text")},
        {QStringLiteral("by"), QStringLiteral("Who looks. Default: the user signed in."), QStringLiteral("name")},
        {QStringLiteral("json"), QStringLiteral("As JSON, with the record as it came.")},
    });
    if (const auto code = parse(parser, QStringLiteral("show"), arguments, {QStringLiteral("reason")}, 1))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    if (author(parser).isEmpty()) {
        complain(QStringLiteral("say who looks with --by"));
        return exitUsage;
    }
    SystemClock clock;
    auto database = Database::open(*place);
    if (!database) {
        complain(sentence(database.error()));
        return exitFailed;
    }
    const auto view = RecordView(**database, clock).whole(parser.positionalArguments().first());
    if (!view) {
        complain(view.error() == OfficeError::NotFound
                     ? QStringLiteral("there is no enrolment with this id or protocol number")
                     : sentence(view.error()));
        return exitFailed;
    }
    // Nothing is shown that is not written down first.
    const Access access{{},
                        author(parser),
                        QStringLiteral("show"),
                        (*view)[u"record"][u"enrolment_id"].toString(),
                        parser.value(QStringLiteral("reason")).left(500),
                        1};
    if (const auto noted = AccessLog(**database, clock).note(access); !noted) {
        complain(sentence(noted.error()));
        return exitFailed;
    }
    if (parser.isSet(QStringLiteral("json")))
        print(*view);
    else
        printForPeople(*view);
    return exitDone;
}

} // namespace clips::office
