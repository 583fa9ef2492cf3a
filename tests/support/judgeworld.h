#pragma once

#include "rules/judgement.h"
#include "rules/published.h"
#include "support/formworld.h"
#include "support/smallworld.h"

#include <QJsonArray>

/// An invented town with rules, a family, and small forms of its own: for tests of the judgement.
namespace clips::support {

inline const QString judgedYear = QStringLiteral("2026/2027");

inline QList<domain::PublishedForm> judgedForms()
{
    const QByteArray label = R"("title": {"it": "Domanda", "en": "Question"}, "label": {"it": "Voce", "en": "Item"},
        "audience": ["office"])";
    const auto form = [&](const QByteArray &service, const QByteArray &questions) {
        QByteArray text = R"({"schema": 1, "service": ")" + service +
                          R"(", "version": "t1", "title": {"it": "Prova", "en": "Test"}, "questions": [)";
        text += questions + "]}";
        text.replace("LABEL", label);
        return domain::PublishedForm{QString::fromLatin1(service) + QStringLiteral(".json"), text};
    };
    const QByteArray option = R"("label": {"it": "Voce", "en": "Item"})";
    const auto options = [&](const QList<QByteArray> &values) {
        QByteArray text = R"("options": [)";
        for (const QByteArray &value : values)
            text +=
                (value == values.first() ? "" : ", ") + QByteArray(R"({"value": ")") + value + R"(", )" + option + "}";
        return text + "]";
    };
    return {
        form("canteen", R"({"id": "school", "type": "school", LABEL, "source": {"allow_closed": true}},
            {"id": "isee_value", "type": "text", LABEL, "required_when": false},
            {"id": "isee_issued", "type": "date", LABEL, "required_when": false},
            {"id": "disability", "type": "choice", LABEL, "required_when": false, )" +
                            options({"none", "c1", "c3"}) + R"(},
            {"id": "diet_note", "type": "text", LABEL, "required_when": false})"),
        form("kindergarten", R"({"id": "level", "type": "choice", LABEL, "required_when": false, )" +
                                 options({"nursery", "infant"}) + R"(},
            {"id": "wishes", "type": "ranked_schools", LABEL, "source": {"accepts_applications_here": true}},
            {"id": "sole_parent", "type": "yes_no", LABEL, "required_when": false},
            {"id": "contact_phone", "type": "phone", LABEL, "required_when": false})"),
        form("transport", R"({"id": "school", "type": "school", LABEL, "source": {"allow_closed": true}},
            {"id": "outward_stop", "type": "route_stop", LABEL, "source": {"school_question": "school", "direction": "outward"}, "required_when": false},
            {"id": "homeward_stop", "type": "route_stop", LABEL, "source": {"school_question": "school", "direction": "homeward"}, "required_when": false})"),
    };
}

inline QJsonArray wishesFor(const QStringList &schools)
{
    QJsonArray wishes;
    for (const QString &school : schools)
        wishes.append(QJsonObject{{QStringLiteral("school"), school}});
    return wishes;
}

inline domain::Catalogue judgedCatalogue()
{
    using namespace domain;
    Catalogue c = formCatalogue();
    c.office.municipality = QStringLiteral("Comune di Lecce");
    c.publishedAt = QDateTime(QDate(2026, 3, 9), QTime(6, 0), Qt::UTC);
    const QDate opens(2026, 3, 1);
    const QDate closes(2026, 3, 31);
    c.windows = {
        {Service::Canteen, judgedYear, opens, closes, true, {SchoolKind::Infant, SchoolKind::Primary}, {}},
        {Service::Canteen, judgedYear, QDate(2026, 5, 1), QDate(2026, 5, 31), false, {SchoolKind::LowerSecondary}, {}},
        {Service::Kindergarten, judgedYear, opens, closes, false, {}, {}},
        {Service::Transport, judgedYear, opens, closes, true, {}, {}},
        {Service::Kindergarten, judgedYear, QDate(2026, 1, 1), QDate(2026, 12, 31), true, {}, QStringLiteral("portal")},
    };
    for (EnrolmentWindow &window : c.windows) {
        if (window.channel.isEmpty())
            window.channel = QStringLiteral("counter");
    }
    c.ageRules = {
        {Service::Kindergarten, judgedYear, QDate(2021, 1, 1), QDate(2023, 12, 31), SchoolKind::Infant, false},
        {Service::Kindergarten, judgedYear, QDate(2024, 1, 1), QDate(2024, 4, 30), SchoolKind::Infant, true},
        {Service::Kindergarten, judgedYear, QDate(2024, 1, 1), QDate(2026, 6, 30), SchoolKind::Nursery, false},
        {Service::Canteen, judgedYear, QDate(2012, 1, 1), QDate(2024, 4, 30), {}, false},
        {Service::Transport, judgedYear, QDate(2012, 1, 1), QDate(2023, 12, 31), {}, false},
    };
    ServiceTerms nursery;
    nursery.service = Service::Kindergarten;
    nursery.schoolYear = judgedYear;
    nursery.starts = QDate(2026, 9, 1);
    nursery.ends = QDate(2027, 6, 30);
    nursery.residenceDay = QDate(2026, 1, 1);
    nursery.latestDueDay = QDate(2026, 7, 31);
    nursery.minPreferences = 1;
    nursery.maxPreferences = 3;
    nursery.minPreferencesIfPriority = 2;
    c.terms = {nursery};
    c.criteria = {{QStringLiteral("sole_parent"), Service::Kindergarten, judgedYear, 5, {}}};
    c.tariffs = {{Service::Canteen,
                  judgedYear,
                  QStringLiteral("meal"),
                  {{600'000, 100}, {1'200'000, 250}},
                  500,
                  {20, 50},
                  true}};
    c.capacities = {{Service::Kindergarten, judgedYear, QStringLiteral("NID1"), QStringLiteral("babies"), 4},
                    {Service::Kindergarten, judgedYear, QStringLiteral("NID1"), QStringLiteral("middle"), 0},
                    {Service::Transport, judgedYear, QStringLiteral("DEMO-A"), QStringLiteral("outward"), -2}};
    c.capacitiesAt = c.publishedAt;
    c.policies.staleCatalogueDays = 7;
    c.policies.staleRegisterDays = 10;
    return c;
}

/// One application to be changed by a test, in the middle of the window: the mother Maria Lucia for Luca, five.
struct JudgeWorld
{
    explicit JudgeWorld(domain::Service service, domain::Catalogue catalogue = judgedCatalogue())
        : published(std::move(catalogue), {}, judgedForms())
        , household(testing::rossiHousehold())
        , around{published}
    {
        for (const domain::FormProblem &problem : published.formProblems())
            throw std::runtime_error(problem.reason.toStdString());
        application.service = service;
        application.schoolYear = judgedYear;
        application.presentedAt = QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);
        application.begunAt = application.presentedAt.addSecs(-300);
        application.formVersion = QStringLiteral("t1");
        application.applicant = household.members[0];
        application.child = household.members[1];
        application.residence = household.address;
        application.registerProducedAt = QDateTime(QDate(2026, 3, 9), QTime(6, 0), Qt::UTC);
        around.family = household.members;
        switch (service) {
        case domain::Service::Canteen:
            application.answers = {{QStringLiteral("school"), QStringLiteral("PRI1")}};
            break;
        case domain::Service::Kindergarten:
            wish({QStringLiteral("INF1")});
            break;
        case domain::Service::Transport:
            application.answers = {{QStringLiteral("school"), QStringLiteral("PRI1")}};
            break;
        }
    }

    void wish(const QStringList &schools) { application.answers.insert(QStringLiteral("wishes"), wishesFor(schools)); }
    void ride(const QString &question, const QString &route, const QString &stop)
    {
        application.answers.insert(question, QJsonObject{{QStringLiteral("route"), route},
                                                         {QStringLiteral("stop"), stop},
                                                         {QStringLiteral("direction"), question.section(u'_', 0, 0)}});
    }
    [[nodiscard]] rules::Judgement judgement() const { return rules::judge(application, around); }
    /// "block code(detail) question", for comparing a whole finding at once; empty: no such code.
    [[nodiscard]] QString told(const QString &code) const
    {
        for (const rules::Finding &finding : judgement().findings) {
            if (finding.code != code)
                continue;
            const QString severity = finding.severity == rules::Severity::Block    ? QStringLiteral("block")
                                     : finding.severity == rules::Severity::Review ? QStringLiteral("review")
                                                                                   : QStringLiteral("notice");
            QString text = severity;
            if (!finding.detail.isEmpty())
                text += u' ' + finding.detail;
            if (!finding.question.isEmpty())
                text += QStringLiteral(" @") + finding.question;
            return text;
        }
        return {};
    }

    rules::Published published;
    domain::Household household;
    rules::Application application;
    rules::Surroundings around;
};

} // namespace clips::support
