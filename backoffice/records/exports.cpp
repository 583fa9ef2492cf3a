#include "backoffice/records/exports.h"

#include "backoffice/store/childnumbers.h"
#include "rules/answers.h"
#include "rules/answerwords.h"

#include <QJsonArray>
#include <algorithm>

namespace clips::office {

using namespace domain;

namespace {

const auto italian = QStringLiteral("it");

QList<Service> servicesFor(Audience audience)
{
    switch (audience) {
    case Audience::Kitchen:
        return {Service::Canteen};
    case Audience::Bus:
        return {Service::Transport};
    case Audience::School:
    case Audience::Accounting:
        return {std::begin(allServices), std::end(allServices)};
    }
    Q_UNREACHABLE();
}

/// Coded answers get a second column for programs.
bool isCoded(QuestionType type)
{
    return type == QuestionType::Choice || type == QuestionType::MultiChoice || type == QuestionType::Allergens ||
           type == QuestionType::Weekdays || type == QuestionType::School;
}

QString codes(const QJsonValue &answer)
{
    if (!answer.isArray())
        return answer.toString();
    QStringList list;
    const QJsonArray array = answer.toArray();
    for (const QJsonValue value : array)
        list.append(value.toString());
    return list.join(u' ');
}

/// Telephones begin with 00: a plus sign at the start of a cell is a formula to a spreadsheet.
QString dialled(const QString &words)
{
    return words.startsWith(u'+') ? QStringLiteral("00") + words.mid(1) : words;
}

bool names(const QJsonValue &value, const QString &school)
{
    if (value.isString())
        return value.toString() == school;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &item) { return names(item, school); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [&](const QJsonValue &member) { return names(member, school); });
}

/// The columns that the questions of a form make for an audience, in their order.
void addColumns(QStringList &columns, const Form *form, const QString &audience)
{
    if (!form)
        return;
    for (const Question &question : form->questions) {
        if (!question.audience.contains(audience) || columns.contains(question.id))
            continue;
        columns.append(question.id);
        if (isCoded(question.type))
            columns.append(question.id + QStringLiteral("_code"));
    }
}

bool counts(const RecordRow &row)
{
    return row.isOpen() && row.state != u"refused" && row.state != u"renounced";
}

} // namespace

QString audienceCode(Audience audience)
{
    switch (audience) {
    case Audience::Kitchen:
        return QStringLiteral("kitchen");
    case Audience::Bus:
        return QStringLiteral("bus");
    case Audience::School:
        return QStringLiteral("school");
    case Audience::Accounting:
        return QStringLiteral("accounting");
    }
    Q_UNREACHABLE();
}

std::optional<Audience> audienceFromCode(const QString &code)
{
    for (const Audience audience : allAudiences) {
        if (audienceCode(audience) == code)
            return audience;
    }
    return std::nullopt;
}

QStringList fixedColumns(Audience audience)
{
    const QStringList child{QStringLiteral("child_id"), QStringLiteral("child_family_name"),
                            QStringLiteral("child_given_name")};
    switch (audience) {
    case Audience::Kitchen:
    case Audience::Bus: // the name only
        return child + QStringList{QStringLiteral("attention")};
    case Audience::School:
        return child + QStringList{QStringLiteral("child_birth_date"),
                                   QStringLiteral("child_tax_code"),
                                   QStringLiteral("applicant_family_name"),
                                   QStringLiteral("applicant_given_name"),
                                   QStringLiteral("service"),
                                   QStringLiteral("state"),
                                   QStringLiteral("attention")};
    case Audience::Accounting: // who pays and how much; the child by its number only
        return {QStringLiteral("child_id"),
                QStringLiteral("applicant_family_name"),
                QStringLiteral("applicant_given_name"),
                QStringLiteral("applicant_tax_code"),
                QStringLiteral("service"),
                QStringLiteral("receipt_number"),
                QStringLiteral("protocol_number"),
                QStringLiteral("tariff_estimate"),
                QStringLiteral("attention")};
    }
    Q_UNREACHABLE();
}

struct Exports::Line
{
    RecordRow row;
    wire::EnrolmentBody body;
    RecordForm form;
};

Exports::Exports(Database &database, const Clock &clock)
    : m_database(database)
    , m_archive(database, clock)
{}

Result<std::optional<Exports::Line>, OfficeError> Exports::lineOf(const RecordRow &row, const ExportRequest &request)
{
    const auto bytes = Records(m_database).body(row.enrolmentId);
    if (!bytes)
        return Failure{bytes.error()};
    auto body = wire::decodeEnrolment(*bytes);
    if (!body)
        return Failure{OfficeError::Io}; // it was read when it came in
    const Enrolment &enrolment = body->enrolment;
    if (!request.school.isEmpty() && !names(QJsonValue(enrolment.answers), request.school))
        return std::optional<Line>();
    auto form = m_archive.formOf(enrolment.service, enrolment.formVersion, enrolment.catalogueVersion);
    if (!form)
        return Failure{form.error()};
    return std::optional(Line{row, std::move(body).value(), *form});
}

Result<QStringList, OfficeError> Exports::fixedCells(const Line &line, Audience audience)
{
    const Enrolment &enrolment = line.body.enrolment;
    const auto number = ChildNumbers(m_database).numberOf(line.row.childKey);
    if (!number)
        return Failure{number.error()};
    QStringList attention;
    if (line.row.state == u"needs_review" || line.row.state == u"under_review")
        attention.append(QStringLiteral("in verifica"));
    if (!line.form.form) // its answers are not here because nobody can say who may see them
        attention.append(QStringLiteral("risposte mancanti: chiedere all'ufficio"));
    const QHash<QString, QString> cells{
        {QStringLiteral("child_id"), *number},
        {QStringLiteral("child_family_name"), enrolment.child.familyName},
        {QStringLiteral("child_given_name"), enrolment.child.givenName},
        {QStringLiteral("child_birth_date"), wire::dateText(enrolment.child.birthDate)},
        {QStringLiteral("child_tax_code"), enrolment.child.taxCode},
        {QStringLiteral("applicant_family_name"), enrolment.applicant.familyName},
        {QStringLiteral("applicant_given_name"), enrolment.applicant.givenName},
        {QStringLiteral("applicant_tax_code"), enrolment.applicant.taxCode},
        {QStringLiteral("service"), serviceCode(enrolment.service)},
        {QStringLiteral("state"), line.row.state},
        {QStringLiteral("receipt_number"), line.body.receiptNumber},
        {QStringLiteral("protocol_number"), line.row.protocolNumber},
        {QStringLiteral("tariff_estimate"), enrolment.indicativeTariff < 0
                                                ? QString()
                                                : QStringLiteral("%1,%2")
                                                      .arg(enrolment.indicativeTariff / 100)
                                                      .arg(enrolment.indicativeTariff % 100, 2, 10, QLatin1Char('0'))},
        {QStringLiteral("attention"), attention.join(QStringLiteral(", "))},
    };
    QStringList list;
    for (const QString &column : fixedColumns(audience))
        list.append(cells.value(column));
    return list;
}

Result<ExportTable, OfficeError> Exports::table(const ExportRequest &request)
{
    const QString audience = audienceCode(request.audience);
    QStringList questions;
    // The form in force gives the order; older ones add what they have more.
    if (const auto current = m_archive.inForce()) {
        for (const Service service : servicesFor(request.audience))
            addColumns(questions, (*current)->form(service), audience);
    }
    QList<Line> lines;
    for (const Service service : servicesFor(request.audience)) {
        RecordFilter filter;
        filter.schoolYear = request.schoolYear;
        filter.service = serviceCode(service);
        const auto rows = Records(m_database).list(filter);
        if (!rows)
            return Failure{rows.error()};
        for (const RecordRow &row : *rows) {
            if (!counts(row))
                continue;
            auto line = lineOf(row, request);
            if (!line)
                return Failure{line.error()};
            if (!*line)
                continue;
            addColumns(questions, (*line)->form.form, audience);
            lines.append(**line);
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &one, const Line &other) {
        return one.row.protocolNumber < other.row.protocolNumber;
    });

    ExportTable table{fixedColumns(request.audience) + questions, {}};
    for (const Line &line : lines) {
        auto cells = fixedCells(line, request.audience);
        if (!cells)
            return Failure{cells.error()};
        QHash<QString, QString> answers;
        const QList<Question> asked = line.form.form ? line.form.form->questions : QList<Question>();
        for (const Question &question : asked) {
            const QJsonValue answer = line.body.enrolment.answers.value(question.id);
            if (!question.audience.contains(audience) || !rules::isAnswered(answer))
                continue;
            QString words = rules::answerInWords(question, answer, line.form.published->catalogue(), italian);
            answers.insert(question.id, dialled(words.replace(u'\n', QStringLiteral(" | "))));
            if (isCoded(question.type))
                answers.insert(question.id + QStringLiteral("_code"), codes(answer));
        }
        for (const QString &question : std::as_const(questions))
            cells->append(answers.value(question));
        table.rows.append(*cells);
    }
    return table;
}

} // namespace clips::office
