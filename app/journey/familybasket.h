#pragma once

#include "domain/sitting.h"
#include "journey/basketdeclarations.h"
#include "journey/authoritywalk.h"
#include "journey/earlierenrolments.h"
#include "journey/familypeople.h"
#include "journey/questionwalk.h"
#include "rules/choices.h"
#include "rules/formengine.h"
#include "rules/judgement.h"
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
    int age = 0;            ///< whole years today; -1 not born yet
    bool described = false; ///< by the guardian: not in the family record
    bool chosen = false;
    bool canBeChosen = false; ///< at least one service can be chosen
    QList<rules::ServiceChoice> services{};
};

/// Where a family is in its basket; indices and ids only.
struct BasketPlace
{
    int child = 0; ///< into chosenChildIds
    int item = 0;
    QString question;
    bool authorityOneByOne = false;
    int authority = 0;
    QHash<QUuid, int> shownTariffs; ///< by enrolment id, euro cents
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
    [[nodiscard]] BasketPlace place() const;
    void to(const BasketPlace &place);
    [[nodiscard]] const domain::Sitting &sitting() const { return m_sitting; }
    [[nodiscard]] const rules::PublishedPtr &published() const { return m_published; }
    /// household: of whom was recognised again; only that of somebody who is in no register can have changed.
    void setRecognition(const domain::Recognition &recognition, const domain::Household &household);
    void setSignature(const domain::Signature &signature) { m_sitting.signature = signature; }
    /// What this kiosk itself knows, besides what came with the household.
    [[nodiscard]] EarlierEnrolments &earlier() { return m_earlier; }
    /// What the rules need to know of the machine. notBefore: the latest moment it has already recorded, so that a
    /// clock that was put back is noticed; officeHeardAt: invalid when it has not heard from the office since it began.
    void setMoments(const QDateTime &notBefore, const QDateTime &officeHeardAt);

    [[nodiscard]] FamilyPeople &people() { return m_people; }
    [[nodiscard]] const FamilyPeople &people() const { return m_people; }
    [[nodiscard]] AuthorityWalk &authority() { return m_authority; }
    [[nodiscard]] const AuthorityWalk &authority() const { return m_authority; }
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
    // schoolYear: of one of the service's choices; empty: the first that can be chosen or changed, whichever is asked.
    [[nodiscard]] bool isServiceChosen(domain::Service service, const QString &schoolYear = {}) const;
    bool setServiceChosen(domain::Service service, bool chosen, const QString &schoolYear = {});
    /// Corrects or withdraws what the current child is enrolled in; setServiceChosen(..., false) takes it back. False:
    /// there is nothing to change.
    bool setChangeChosen(domain::Service service, domain::ApplicationKind kind, const QString &schoolYear = {});
    /// The wish of the current child for one service and year; nullptr: none.
    [[nodiscard]] const domain::BasketItem *wish(domain::Service service, const QString &schoolYear) const;
    /// The receipt of an earlier enrolment of the current child that this applicant presented: theirs to read.
    [[nodiscard]] bool isOwnReceipt(const QString &receiptNumber) const;
    [[nodiscard]] bool currentChildHasService() const;

    [[nodiscard]] QuestionWalk &walk() { return m_walk; }
    [[nodiscard]] const domain::BasketItem *currentItem() const;
    [[nodiscard]] const domain::Question *currentQuestion() const;
    [[nodiscard]] std::pair<int, int> questionPosition() const { return m_walk.position(); }
    [[nodiscard]] rules::FormEngine engineFor(const domain::BasketItem &item) const;
    /// Fills what is known already (same child, same sitting) into the item the walk stands on, or into every item.
    void prefillCurrentItem();
    void prefillAllItems();
    /// A yes to a question that offers another service puts that service at the end of the basket, a no takes it out.
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

    /// The other holder of responsibility signs too, for something in this basket.
    [[nodiscard]] bool needsSecondSignature() const;
    /// What the rules say of each item now, in the order of the basket.
    [[nodiscard]] QList<rules::Judgement> judgements() const;
    /// The guardian has seen these: the estimates they tell go into the records as they were shown.
    void keepShown(const QList<rules::Judgement> &shown);
    /// Whether the office still takes a change of that answer; contacts, delegates and diet always.
    [[nodiscard]] bool canChange(const domain::BasketItem &item, const domain::Question &question) const;
    /// The records this basket makes now, judged anew; the time of presentation is the moment of this call.
    [[nodiscard]] QList<domain::Enrolment> enrolments(const QString &kioskId) const;

private:
    bool addService(domain::Service service, const domain::Person &child);
    [[nodiscard]] rules::Prefill prefillOf(int itemIndex) const;
    [[nodiscard]] BasketDeclarations::Application applicationOf(const domain::BasketItem &item) const;
    [[nodiscard]] BasketDeclarations declarationsNow() const;
    [[nodiscard]] QStringList questionsAskedFor(int itemIndex) const;
    [[nodiscard]] QList<domain::Enrolment> unjudgedRecords(const QString &kioskId, const QDateTime &presentedAt) const;
    [[nodiscard]] rules::Judgement judgementOf(const domain::Enrolment &record) const;
    [[nodiscard]] QList<domain::KnownEnrolment> knownOf(const domain::Person &child) const;
    [[nodiscard]] bool needsSecondSignature(const domain::BasketItem &item) const;
    [[nodiscard]] QList<rules::ServiceChoice> choicesFor(domain::Service service, const domain::Person &child) const;

    const Clock &m_clock;
    RandomSource &m_random;
    domain::Sitting m_sitting;
    FamilyPeople m_people{m_sitting};
    AuthorityWalk m_authority{m_sitting};
    rules::PublishedPtr m_published; ///< the version this sitting keeps
    EarlierEnrolments m_earlier;
    QDateTime m_notBefore;
    QDateTime m_officeHeardAt;
    QHash<QUuid, int> m_shownTariffs; ///< by enrolment id, euro cents
    int m_childIndex = 0;             ///< into chosenChildIds
    QuestionWalk m_walk;
};

} // namespace clips::journey
