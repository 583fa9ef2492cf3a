#pragma once

#include "domain/sitting.h"
#include "journey/choices.h"
#include "journey/formengine.h"
#include "journey/published.h"
#include "journey/questionwalk.h"

namespace clips {
class Clock;
class RandomSource;
} // namespace clips

namespace clips::journey {

/// The content of one sitting: chosen children, chosen services, their answers and the declarations. Knows no steps,
/// no disk and no screen; whoever asks decides what happens next. GUI thread.
class FamilyBasket
{
    Q_DISABLE_COPY_MOVE(FamilyBasket)
public:
    FamilyBasket(const Clock &clock, RandomSource &random);

    void begin(domain::Sitting sitting, PublishedPtr published);
    void clear();
    [[nodiscard]] const domain::Sitting &sitting() const { return m_sitting; }
    [[nodiscard]] const PublishedPtr &published() const { return m_published; }
    void setRecognition(const domain::Recognition &recognition) { m_sitting.recognition = recognition; }
    void setSignedAt(const QDateTime &utc) { m_sitting.signedAt = utc; }
    void setKnownEnrolments(const QString &childKey, const QList<ports::EnrolmentRow> &rows);

    [[nodiscard]] QList<ChildChoice> childChoices() const;
    /// False: not possible, nothing changed. Giving up a child gives up its services.
    bool setChildChosen(const QString &childId, bool chosen);

    // Services are chosen child by child.
    void toFirstChild() { m_childIndex = 0; }
    void toLastChild();
    bool toNextChild();
    bool toPreviousChild();
    [[nodiscard]] const domain::Person *currentChild() const;
    [[nodiscard]] QList<ServiceChoice> serviceChoices() const;
    [[nodiscard]] bool isServiceChosen(domain::Service service) const;
    bool setServiceChosen(domain::Service service, bool chosen);
    [[nodiscard]] bool currentChildHasService() const;

    [[nodiscard]] QuestionWalk &walk() { return m_walk; }
    [[nodiscard]] const domain::BasketItem *currentItem() const;
    [[nodiscard]] const domain::Question *currentQuestion() const;
    [[nodiscard]] std::pair<int, int> questionPosition() const { return m_walk.position(); }
    [[nodiscard]] FormEngine engineFor(const domain::BasketItem &item) const;
    /// Fills what is known already (same child, same sitting) into the item the walk stands on, or into every item.
    void prefillCurrentItem();
    void prefillAllItems();
    void keepAnswer(const QJsonValue &answer);
    /// What is wrong with the current question's answer; empty when it is right.
    [[nodiscard]] QList<AnswerProblem> currentProblems() const;

    [[nodiscard]] QList<domain::Declaration> declarations() const;
    [[nodiscard]] bool isDeclarationMade(const QString &id) const;
    void setDeclarationMade(const QString &id, bool made, const QString &language);
    [[nodiscard]] bool mandatoryDeclarationsMade() const;

    /// The records this basket makes now; the time of presentation is the moment of this call.
    [[nodiscard]] QList<domain::Enrolment> enrolments(const QString &kioskId,
                                                      const QDateTime &registerProducedAt) const;

private:
    [[nodiscard]] Prefill prefillOf(int itemIndex) const;
    [[nodiscard]] QStringList questionsAskedFor(int itemIndex) const;
    [[nodiscard]] ServiceChoice choiceFor(domain::Service service, const domain::Person &child) const;

    const Clock &m_clock;
    RandomSource &m_random;
    domain::Sitting m_sitting;
    PublishedPtr m_published; ///< the version this sitting keeps
    KnownEnrolments m_known;
    int m_childIndex = 0; ///< into chosenChildIds
    QuestionWalk m_walk;
};

} // namespace clips::journey
