#pragma once

#include "domain/form.h"
#include "rules/judgement.h"

#include <QJsonObject>
#include <QStringList>

namespace clips::rules {

/// A question of the application that has an answer and is asked.
struct Answered
{
    const domain::Question *question = nullptr;
    QJsonValue answer;
};

/// What the single rules read: the application, what is around it, and its answers without the hidden ones. Lives only
/// while judging.
class CaseView
{
public:
    CaseView(const Application &application, const Surroundings &around);

    const Application &application;
    const Surroundings &around;
    const domain::Catalogue &catalogue;
    const domain::ServiceTerms *terms = nullptr;

    [[nodiscard]] const QJsonObject &answers() const { return m_answers; }
    [[nodiscard]] QJsonValue answer(QLatin1String question) const { return m_answers.value(question); }
    [[nodiscard]] QList<Answered> ofType(domain::QuestionType type) const;
    /// Schools named anywhere in the answers, wishes first.
    [[nodiscard]] QStringList schools() const;
    /// The school attended, or the first wish; nullptr: not said.
    [[nodiscard]] const domain::School *school() const;
    /// The grade applied for: of the school, else as answered, else the only one of that age.
    [[nodiscard]] std::optional<domain::SchoolKind> grade() const;
    [[nodiscard]] bool isUnborn() const { return application.child.source == domain::PersonSource::Unborn; }
    [[nodiscard]] bool isWithdrawal() const { return application.kind == domain::ApplicationKind::Withdrawal; }
    /// Known enrolments of this very child that stand.
    [[nodiscard]] QList<domain::KnownEnrolment> knownOfChild() const;
    /// Whether the child lives in the municipality, as far as known.
    [[nodiscard]] std::optional<bool> childIsResident() const;
    [[nodiscard]] bool isHere(const domain::Address &address) const;
    /// The first question that is missing an answer or has a wrong one; empty: none.
    [[nodiscard]] QString unfinishedQuestion() const { return m_unfinished; }

private:
    const domain::Form *m_form = nullptr;
    QJsonObject m_answers;
    QString m_unfinished;
};

/// The rules by their reason. Each adds what it has to say.
void judgeWindow(const CaseView &view, Judgement &judgement);
void judgePersons(const CaseView &view, Judgement &judgement);
void judgeAges(const CaseView &view, Judgement &judgement);
void judgeResidence(const CaseView &view, Judgement &judgement);
void judgeWishes(const CaseView &view, Judgement &judgement);
void judgeRides(const CaseView &view, Judgement &judgement);
void judgePlacesLeft(const CaseView &view, Judgement &judgement);
void judgeTariff(const CaseView &view, Judgement &judgement);
void judgeDuplicates(const CaseView &view, Judgement &judgement);
void judgeLinks(const CaseView &view, Judgement &judgement);
void judgeFreshness(const CaseView &view, Judgement &judgement);
void judgeChanges(const CaseView &view, Judgement &judgement);

} // namespace clips::rules
