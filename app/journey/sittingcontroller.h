#pragma once

#include "domain/emergency.h"
#include "journey/familybasket.h"
#include "journey/operatorgate.h"
#include "journey/sittingjson.h"
#include "journey/spokenlanguages.h"
#include "journey/steps.h"
#include "ports/draftstore.h"
#include "ports/enrolmentstore.h"
#include "rules/guardianship.h"
#include "rules/ownchild.h"

#include <QObject>
#include <optional>

namespace clips {
class Clock;
class RandomSource;
} // namespace clips

namespace clips::journey {

class OperatorSession;
class Recogniser;

/// What the sitting takes from the kiosk it runs on.
struct Environment
{
    const Clock &clock;
    RandomSource &random;
    QString kioskId; ///< "K03"
    QString softwareVersion;
};

/// One sitting, step by step: asks the table for the next step, keeps drafts, confirms the family basket.
/// Pages read state from here and call one method per wish; a wish that the table does not allow does nothing.
/// GUI thread.
class SittingController : public QObject
{
    Q_OBJECT
public:
    SittingController(OperatorSession &session, Recogniser &recogniser, ports::EnrolmentStore &store,
                      ports::DraftStore &drafts, Environment environment, QObject *parent = nullptr);

    // What the office publishes; taken by the next sitting.
    void setPublished(rules::PublishedPtr published);
    /// While one is open and has not come to its limit, every confirmed sitting is entered in it.
    void setEmergencyPeriod(const std::optional<domain::EmergencyPeriod> &period) { m_emergency = period; }
    /// From now on who signs in comes to the desk first: something there has to be looked at before new work.
    void setDeskFirst(bool first) { m_deskFirst = first; }
    /// From now on no sitting begins; one that runs or was left behind goes on.
    void setNewSittingsStopped(bool stopped) { m_newStopped = stopped; }
    [[nodiscard]] bool areNewSittingsStopped() const { return m_newStopped; }
    [[nodiscard]] rules::PublishedPtr published() const;
    /// When the kiosk last heard from the office: rules it could not refresh are old from then on.
    void setOfficeHeardAt(const QDateTime &at);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const domain::Sitting &sitting() const { return m_basket.sitting(); }
    /// Language of the guardian pages ("it", "en", ...); a setting of the sitting, back to the default at its end.
    [[nodiscard]] QString language() const { return m_languages.guardians(); }
    /// What the page of this step speaks: the guardian's language, or Italian or English on the operator's pages.
    [[nodiscard]] QString screenLanguage() const { return m_languages.forReader(readerOf(m_step)); }
    /// A wish of who reads the page: on the guardian's pages it leaves the operator's alone; on the operator's it
    /// changes the guardian's only where both spoke the same; where nobody is yet, it counts for both.
    void setLanguage(const QString &language);
    void setDefaultLanguage(const QString &language);

    // Wishes that every page may have.
    void callOperator();
    void openDesk();
    void openEmergency();
    void openClosing();
    void checkScanner(); ///< from the desk
    void openAnswers();  ///< from the desk
    void startSitting();
    void back();
    void stop();       ///< after the person said yes: nothing is kept
    void expireIdle(); ///< the draft stays, sealed
    /// The draft stays, sealed, and the next operator who signs in comes back to this sitting with the PIN: the same
    /// one to the very page and question, and a recognition begun goes on; a colleague takes the sitting over at the
    /// family page (written to the audit chain; the author of its records stays) and looks at the document anew.
    void lock();
    [[nodiscard]] bool canLock() const;
    /// The sign-in page stands before a locked sitting.
    [[nodiscard]] bool isLocked() const { return m_locked && !m_locked->sittingId.isNull(); }
    void passShutter();
    void finish(); ///< "Ho finito" on the saved page

    // Operator.
    void confirmRecognition();
    void refuseRecognition(domain::RefusalReason reason);
    void deferRecognition(); ///< neither yes nor no: somebody else must look
    void readHousehold();
    void handOverToGuardian();
    /// Ends in a step change when the PIN was right, else OperatorSession::signInFailed.
    void handOverToOperator(const QString &pin);

    // Children and services.
    [[nodiscard]] QList<ChildChoice> childChoices() const { return m_basket.childChoices(); }
    void setChildChosen(const QString &childId, bool chosen);
    void chooseChildren();

    // A child who is not in the family record, or not born yet.
    void describeChild(const QString &childId = {}); ///< empty: a new one
    [[nodiscard]] rules::OwnChild describedChild() const;
    /// What stands on the page before it is right, kept with the draft when the screen is about to go.
    void keepTypedChild(rules::OwnChild child);
    /// describedChild() is such a one.
    [[nodiscard]] bool isChildTyped() const;
    [[nodiscard]] QList<rules::OwnChildProblem> checkDescribedChild(const rules::OwnChild &child) const;
    /// Keeps and chooses the child and goes back to the children, or tells what is wrong and stays.
    QList<rules::OwnChildProblem> keepDescribedChild(rules::OwnChild child);
    void forgetDescribedChild();

    // By what title the guardian acts, once for all chosen children or child by child.
    [[nodiscard]] const AuthorityWalk &authority() const { return m_basket.authority(); }
    void askAuthorityOneByOne();
    void askAuthorityOnceForAll();
    /// Whether the office wants the other parent's data.
    [[nodiscard]] bool asksOtherHolder() const;
    /// What stands on the page before it was declared; see keepTypedChild().
    void keepTypedAuthority(const domain::Authority &authority);
    [[nodiscard]] const std::optional<domain::Authority> &typedAuthority() const { return m_typed.authority; }
    /// Keeps it for the children asked now and goes on, or tells what is wrong and stays.
    QList<rules::AuthorityProblem> declareAuthority(const domain::Authority &authority);
    /// The child whose services are being chosen; services are asked child by child.
    [[nodiscard]] const domain::Person *currentChild() const { return m_basket.currentChild(); }
    [[nodiscard]] QList<rules::ServiceChoice> serviceChoices() const { return m_basket.serviceChoices(); }
    // schoolYear: of one of serviceChoices(); empty: the first that fits.
    [[nodiscard]] bool isServiceChosen(domain::Service service, const QString &schoolYear = {}) const
    {
        return m_basket.isServiceChosen(service, schoolYear);
    }
    void setServiceChosen(domain::Service service, bool chosen, const QString &schoolYear = {});
    /// Corrects or withdraws what the child is enrolled in; setServiceChosen(..., false) takes the wish back.
    void setChangeChosen(domain::Service service, domain::ApplicationKind kind, const QString &schoolYear = {});
    [[nodiscard]] const domain::BasketItem *wish(domain::Service service, const QString &schoolYear) const
    {
        return m_basket.wish(service, schoolYear);
    }
    /// Whether the guardian may read that paper: their own application for the child of the moment.
    [[nodiscard]] bool canSeeReceipt(const QString &receiptNumber) const
    {
        return m_basket.isOwnReceipt(receiptNumber);
    }
    void seeReceipt(const QString &receiptNumber);
    /// Of Step::Receipt; empty elsewhere.
    [[nodiscard]] QString seenReceipt() const { return m_step == Step::Receipt ? m_seenReceipt : QString(); }
    void chooseServices();

    // Questions: one at a time, item by item.
    [[nodiscard]] const domain::BasketItem *currentItem() const { return m_basket.currentItem(); }
    [[nodiscard]] const domain::Question *currentQuestion() const { return m_basket.currentQuestion(); }
    /// Position among the questions of the current item, from 1, and how many there are now.
    [[nodiscard]] std::pair<int, int> questionPosition() const { return m_basket.questionPosition(); }
    [[nodiscard]] rules::FormEngine engineFor(const domain::BasketItem &item) const { return m_basket.engineFor(item); }
    /// Keeps the answer (as a draft too) without going on.
    void keepAnswer(const QJsonValue &answer);
    /// Keeps the answer; goes on when it is right, else tells what is wrong and stays.
    QList<rules::AnswerProblem> answer(const QJsonValue &answer);

    // Declarations.
    [[nodiscard]] QList<domain::Declaration> declarations() const { return m_basket.declarations(); }
    [[nodiscard]] QStringList childrenOf(const domain::Declaration &declaration) const
    {
        return m_basket.childrenOf(declaration);
    }
    [[nodiscard]] bool isDeclarationMade(const QString &id) const { return m_basket.isDeclarationMade(id); }
    void setDeclarationMade(const QString &id, bool made);
    /// False, and nothing happens, while a mandatory one is missing.
    bool makeDeclarations();

    // Check and confirm.
    void changeAnswer(int itemIndex, const QString &questionId);
    void changeDeclarations();
    /// What the rules say of each item now, in the order of the basket.
    [[nodiscard]] QList<rules::Judgement> judgements() const { return m_basket.judgements(); }
    /// Whether the check page offers to change that answer.
    [[nodiscard]] bool canChange(const domain::BasketItem &item, const domain::Question &question) const
    {
        return m_basket.canChange(item, question);
    }
    /// False, and nothing happens, while a rule blocks an item. Asks for the declarations again when a change made
    /// another one necessary.
    bool checkAnswers();
    void changeAuthority();

    // What the operator must have seen before confirming.
    [[nodiscard]] QStringList doubtfulCodes() const { return m_basket.people().doubtfulCodes(); }
    [[nodiscard]] QStringList deceasedChildren() const { return m_basket.people().deceased(); }
    void setAct(domain::ApplicantRole role, const domain::AuthorityAct &act);
    void setCodeAccepted(const QString &childId, bool accepted);
    [[nodiscard]] bool needsActs() const;
    void passActs();
    /// Without the act nobody is enrolled: the sitting ends here, its draft is discarded, the reason is kept.
    void refuseWithoutAct();
    /// The operator saw the applicant sign; without it nothing is confirmed. Asked anew each time the page is reached.
    void setSigned(bool isSigned);
    /// Who cannot sign declares it before the operator (DPR 445/2000 art. 4); the cause is nobody's business.
    void setImpediment(bool cannotSign);
    /// The other holder of responsibility signed before the operator too.
    void setSecondSigned(bool isSigned);
    [[nodiscard]] bool needsSecondSignature() const { return m_basket.needsSecondSignature(); }
    [[nodiscard]] bool isSigned() const { return sitting().signature.signedAt.isValid(); }
    /// Judges again with the time of this moment, then saves everything in one transaction; ends in Step::Saved,
    /// confirmBlocked() or saveFailed(). A second call while saving does nothing.
    void confirm();
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] const std::optional<ports::ConfirmedSitting> &confirmed() const { return m_confirmed; }

    // Sittings that a crash, a lock or an idle screen left behind.
    void loadDrafts();
    [[nodiscard]] const QList<domain::Sitting> &unfinished() const { return m_unfinished; }
    void resume(const QUuid &sittingId);

Q_SIGNALS:
    void stepChanged(clips::journey::Step step);
    void sittingChanged(); ///< basket, children, answers or position changed within the step
    void publishedChanged();
    void languageChanged(const QString &language);
    void screenLanguageChanged(const QString &language); ///< before stepChanged(), so that pages open in it
    void saveFailed(clips::ports::StoreError error);
    /// A rule does not let the basket pass as it is now; judgements() say what, and the check page changes it.
    void confirmBlocked();
    void draftFailed(clips::ports::StoreError error);
    void unfinishedChanged();
    /// Everything is on the disk; the receipt may be printed now, not earlier.
    void confirmedChanged(const clips::ports::ConfirmedSitting &confirmed,
                          const QList<clips::domain::Enrolment> &enrolments);

private:
    bool go(Event event);
    void setStep(Step step);
    void tellLanguages();
    /// False, and written to the audit chain, while the guardian holds the screen.
    [[nodiscard]] bool isOperators(OperatorCommand command);
    /// What a lock remembers besides the sealed drafts: nothing of it tells anything about a person.
    struct Locked
    {
        QUuid sittingId;     ///< null: no sitting had begun
        QUuid recognitionId; ///< of the sealed recognition; null: none had begun
        QString operatorId;
        QString language;
        Step step = Step::Household;
        bool changing = false;
        QString describedId;
        BasketPlace place;
    };
    [[nodiscard]] QUuid keepRecognition();
    void comeBack(const Locked &locked);
    void goBackTo(const Locked &locked);
    void lookUpDescribed();
    void keepUnfinished(const QList<ports::Draft> &drafts);
    void noteTakeOver();
    void beginSitting();
    void endSitting();
    void begin(domain::Sitting sitting);
    void saveDraft();
    void loadKnownEnrolments();
    void loadKnownEnrolmentsOf(const domain::Person &child);
    void loadEnrolmentsBeforeBirth();
    [[nodiscard]] QString newChildId(const domain::Person &child) const;
    void loadContent(const QUuid &enrolmentId);
    void loadLastReceipt();
    void showQuestion();
    void backToCheck();
    [[nodiscard]] domain::Recognition recognition(const QString &operatorId) const;
    void returnToOperator();
    void auditRefusal(const domain::Recognition &refused);
    void setSignature(const domain::Signature &signature);
    [[nodiscard]] std::optional<RegisterEntry> registered(const domain::Person &child) const;

    OperatorSession &m_session;
    Recogniser &m_recogniser;
    ports::EnrolmentStore &m_store;
    ports::DraftStore &m_drafts;
    Environment m_environment;

    Step m_step = Step::Attract;
    FamilyBasket m_basket;
    rules::PublishedPtr m_latest; ///< newest from the office; the basket keeps the one it began with
    QDateTime m_officeHeardAt;
    SpokenLanguages m_languages;
    QString m_toldLanguage = QStringLiteral("it");       ///< of the last languageChanged()
    QString m_toldScreenLanguage = QStringLiteral("it"); ///< of the last screenLanguageChanged()
    bool m_changing = false; ///< "Cambia": the next right answer goes back to the check page
    bool m_saving = false;
    bool m_deskFirst = false;
    bool m_newStopped = false;
    QString m_describedId; ///< of the child being described
    QString m_seenReceipt;
    std::optional<ports::ConfirmedSitting> m_confirmed;
    QList<domain::Sitting> m_unfinished;
    std::optional<domain::EmergencyPeriod> m_emergency;
    QHash<QUuid, Typed> m_unfinishedTyped;
    Typed m_typed;                  ///< on the page and not yet right
    bool m_locking = false;         ///< the shutter that is drawn now is that of a lock
    std::optional<Locked> m_locked; ///< to come back to after the PIN
};

} // namespace clips::journey
