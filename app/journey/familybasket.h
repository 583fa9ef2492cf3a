#pragma once

#include "domain/sitting.h"
#include "journey/basketdeclarations.h"
#include "journey/questionwalk.h"
#include "rules/choices.h"
#include "rules/formengine.h"
#include "rules/published.h"

#include <QHash>

namespace clips {
class Clock;
class RandomSource;
} // namespace clips

namespace clips::journey {

/// One child of the household on the children page.
struct ChildChoice
{
    domain::Person child;
    int age = 0; ///< whole years today
    bool chosen = false;
    bool canBeChosen = false; ///< at least one service can be chosen
    QList<rules::ServiceChoice> services;
};

/// The content of one sitting: chosen children, chosen services, their answers and the declarations. Knows no steps,
/// no disk and no screen; whoever asks decides what happens next. GUI thread.
class FamilyBasket
{
    Q_DISABLE_COPY_MOVE(FamilyBasket)
public:
    FamilyBasket(const Clock &clock, RandomSource &random);

    void begin(domain::Sitting sitting, rules::PublishedPtr published);
    void clear();
    [[nodiscard]] const domain::Sitting &sitting() const { return m_sitting; }
    [[nodiscard]] const rules::PublishedPtr &published() const { return m_published; }
    void setRecognition(const domain::Recognition &recognition) { m_sitting.recognition = recognition; }
    void setSignature(const domain::Signature &signature) { m_sitting.signature = signature; }
    /// What this kiosk itself knows of a child, besides what came with the household.
    void setKnownEnrolments(const QString &childId, const QList<domain::KnownEnrolment> &known);

    [[nodiscard]] QList<ChildChoice> childChoices() const;
    /// False: not possible, nothing changed. Giving up a child gives up its services.
    bool setChildChosen(const QString &childId, bool chosen);

    // Services are chosen child by child.
    void toFirstChild() { m_childIndex = 0; }
    void toLastChild();
    bool toNextChild();
    bool toPreviousChild();
    [[nodiscard]] const domain::Person *currentChild() const;
    [[nodiscard]] QList<rules::ServiceChoice> serviceChoices() const;
    [[nodiscard]] bool isServiceChosen(domain::Service service) const;
    bool setServiceChosen(domain::Service service, bool chosen);
    [[nodiscard]] bool currentChildHasService() const;

    [[nodiscard]] QuestionWalk &walk() { return m_walk; }
    [[nodiscard]] const domain::BasketItem *currentItem() const;
    [[nodiscard]] const domain::Question *currentQuestion() const;
    [[nodiscard]] std::pair<int, int> questionPosition() const { return m_walk.position(); }
    [[nodiscard]] rules::FormEngine engineFor(const domain::BasketItem &item) const;
    /// Fills what is known already (same child, same sitting) into the item the walk stands on, or into every item.
    void prefillCurrentItem();
    void prefillAllItems();
    void keepAnswer(const QJsonValue &answer);
    /// What is wrong with the current question's answer; empty when it is right.
    [[nodiscard]] QList<rules::AnswerProblem> currentProblems() const;

    [[nodiscard]] QList<domain::Declaration> declarations() const { return declarationsNow().asked(); }
    /// Given names of the children it is about; empty: all that are enrolled here.
    [[nodiscard]] QStringList childrenOf(const domain::Declaration &declaration) const;
    [[nodiscard]] bool isDeclarationMade(const QString &id) const;
    void setDeclarationMade(const QString &id, bool made, const QString &language);
    [[nodiscard]] bool mandatoryDeclarationsMade() const;
    /// Notices that ask for nothing count as shown when the page was left.
    void keepShownNotices(const QString &language);

    /// The records this basket makes now; the time of presentation is the moment of this call.
    [[nodiscard]] QList<domain::Enrolment> enrolments(const QString &kioskId,
                                                      const QDateTime &registerProducedAt) const;

private:
    [[nodiscard]] rules::Prefill prefillOf(int itemIndex) const;
    [[nodiscard]] BasketDeclarations::Application applicationOf(const domain::BasketItem &item) const;
    [[nodiscard]] BasketDeclarations declarationsNow() const;
    [[nodiscard]] QStringList questionsAskedFor(int itemIndex) const;
    [[nodiscard]] QList<domain::KnownEnrolment> knownOf(const domain::Person &child) const;
    [[nodiscard]] rules::ServiceChoice choiceFor(domain::Service service, const domain::Person &child) const;

    const Clock &m_clock;
    RandomSource &m_random;
    domain::Sitting m_sitting;
    rules::PublishedPtr m_published;                       ///< the version this sitting keeps
    QHash<QString, QList<domain::KnownEnrolment>> m_known; ///< by child id
    int m_childIndex = 0;                                  ///< into chosenChildIds
    QuestionWalk m_walk;
};

} // namespace clips::journey
