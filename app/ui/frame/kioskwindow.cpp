#include "ui/frame/kioskwindow.h"

#include "base/localwords.h"
#include "domain/languages.h"
#include "journey/operatordesk.h"
#include "journey/sittingcontroller.h"
#include "ui/frame/bottombar.h"
#include "ui/frame/idletimer.h"
#include "ui/frame/overlay.h"
#include "ui/pages/actspage.h"
#include "ui/pages/answerspage.h"
#include "ui/pages/attractpage.h"
#include "ui/pages/authoritypage.h"
#include "ui/pages/childrenpage.h"
#include "ui/pages/confirmpage.h"
#include "ui/pages/closingpage.h"
#include "ui/pages/deskpage.h"
#include "ui/pages/emergencypage.h"
#include "ui/pages/handoverpages.h"
#include "ui/pages/householdpage.h"
#include "ui/pages/ownchildpage.h"
#include "ui/pages/receiptpage.h"
#include "ui/pages/recognisepage.h"
#include "ui/pages/savedpage.h"
#include "ui/pages/scannerpage.h"
#include "ui/pages/servicespage.h"
#include "ui/pages/signinpage.h"
#include "ui/questions/checkanswerspage.h"
#include "ui/questions/declarationspage.h"
#include "ui/questions/questionpage.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace clips::ui {

using journey::SittingController;
using journey::Step;

KioskWindow::KioskWindow(const JourneyParts &parts, const WindowOptions &options)
    : m_parts(parts)
    , m_options(options)
    , m_measure(measureFor(options))
    , m_idle(new IdleTimer(parts.clock, {options.quietUntilQuestion, options.questionWaits}, this))
{
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_AcceptTouchEvents, false);
    resetAppearance();
    makePages();
    connectBar();
    watchIdle();
    connect(&parts.sitting, &SittingController::stepChanged, this, &KioskWindow::follow);
    connect(&parts.desk, &journey::OperatorDesk::statusChanged, this, &KioskWindow::showStatus);
    connect(&parts.sitting, &SittingController::screenLanguageChanged, this, &KioskWindow::turnPages);
    turnPages(parts.sitting.screenLanguage());
    connect(&parts.sitting, &SittingController::draftFailed, this,
            [this](ports::StoreError error) { setProblems({Words::storeError(error)}); });
    showStatus();
}

void KioskWindow::makePages()
{
    setPage(Step::Attract, new AttractPage(m_parts, m_options.languages));
    setPage(Step::SignIn, new SignInPage(m_parts));
    setPage(Step::Desk, new DeskPage(m_parts));
    setPage(Step::Scanner, new ScannerPage(m_parts));
    setPage(Step::Answers, new AnswersPage(m_parts));
    setPage(Step::Emergency, new EmergencyPage(m_parts));
    if (m_parts.closing)
        setPage(Step::Closing, new ClosingPage(m_parts));
    setPage(Step::Recognise, new RecognisePage(m_parts));
    setPage(Step::Household, new HouseholdPage(m_parts));
    setPage(Step::HandOverToGuardian, new HandOverToGuardianPage(m_parts));
    setPage(Step::Children, new ChildrenPage(m_parts));
    setPage(Step::OwnChild, new OwnChildPage(m_parts));
    setPage(Step::Authority, new AuthorityPage(m_parts));
    setPage(Step::Services, new ServicesPage(m_parts));
    setPage(Step::Receipt, new ReceiptPage(m_parts));
    setPage(Step::Questions, new QuestionPage(m_parts.sitting));
    setPage(Step::Declarations, new DeclarationsPage(m_parts.sitting));
    setPage(Step::CheckAnswers, new CheckAnswersPage(m_parts.sitting, m_parts.desk));
    setPage(Step::HandOverToOperator, new HandOverToOperatorPage(m_parts));
    setPage(Step::Acts, new ActsPage(m_parts));
    setPage(Step::Confirm, new ConfirmPage(m_parts));
    setPage(Step::Saved, new SavedPage(m_parts));
}

void KioskWindow::setPage(Step step, Page *page)
{
    if (Page *old = m_pages.value(step))
        old->deleteLater();
    m_pages.insert(step, page);
    addPage(page);
}

void KioskWindow::open()
{
    openAs(*this, m_options);
    follow(m_parts.sitting.step());
}

void KioskWindow::connectBar()
{
    connect(bar(), &BottomBar::backWished, this, [this] {
        if (!currentPage()->goBack())
            m_parts.sitting.back();
    });
    connect(bar(), &BottomBar::forwardWished, this, [this] { currentPage()->goForward(); });
    connect(bar(), &BottomBar::stopWished, this, &KioskWindow::askStop);
    connect(bar(), &BottomBar::helpWished, this, &KioskWindow::showHelp);
    connect(bar(), &BottomBar::languageWished, this, &KioskWindow::askLanguage);
    connect(bar(), &BottomBar::appearanceWished, this,
            [this] { setLook(Look(m_measure, look().appearance().next(), m_options.reduceMotion)); });
    connect(bar(), &BottomBar::lockWished, this, [this] {
        currentPage()->keep();
        m_parts.sitting.lock();
    });
    connect(overlay(), &Overlay::chosen, this, &KioskWindow::answerQuestion);
}

void KioskWindow::watchIdle()
{
    connect(m_idle, &IdleTimer::secondsLeft, this, &KioskWindow::askMoreTime);
    connect(m_idle, &IdleTimer::resumed, this, [this] {
        if (m_question == Question::MoreTime)
            answerQuestion(0);
    });
    connect(m_idle, &IdleTimer::expired, this, [this] {
        currentPage()->keep();
        if (locksWhenIdle())
            m_parts.sitting.lock();
        else
            m_parts.sitting.expireIdle();
    });
}

bool KioskWindow::locksWhenIdle() const
{
    return journey::roleOf(m_parts.sitting.step()) == journey::Role::Operator && m_parts.sitting.canLock();
}

void KioskWindow::startIdle(Step step)
{
    using std::chrono::milliseconds;
    // The operator is asked for the last seconds of the time, the guardian is given time after it.
    constexpr milliseconds longestGrace{20'000};
    const milliseconds locks = m_options.operatorLocks;
    const milliseconds grace = std::min(longestGrace, locks / 3);
    if (journey::roleOf(step) == journey::Role::Operator)
        m_idle->setTimes(locks - grace, grace);
    else
        m_idle->setTimes(m_options.quietUntilQuestion, m_options.questionWaits);
    m_idle->start();
}

void KioskWindow::follow(Step step)
{
    m_question = Question::None;
    if (step == Step::Attract || step == Step::Shutter)
        m_idle->stop();
    else
        startIdle(step);
    if (step == Step::Shutter) {
        drawShutter();
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
        QGuiApplication::clipboard()->clear(QClipboard::Selection);
        resetAppearance();
        showPage(m_pages.value(Step::Attract));
        QTimer::singleShot(m_options.shutterStays, this, [this] { m_parts.sitting.passShutter(); });
        return;
    }
    Page *page = m_pages.value(step);
    if (page == nullptr)
        return;
    setBand(journey::roleOf(step), journey::stageOf(step), journey::stages);
    showPage(page);
    bar()->setLockable(m_parts.sitting.canLock());
    openShutter();
}

void KioskWindow::showStatus()
{
    setStatus(Words::status(m_parts.desk.syncStatus(), m_parts.desk.printerReason()));
}

void KioskWindow::resetAppearance()
{
    setLook(Look(m_measure, m_options.appearance, m_options.reduceMotion));
}

void KioskWindow::somebodyIsHere()
{
    m_idle->touch();
}

void KioskWindow::turnPages(const QString &language)
{
    QGuiApplication::setLayoutDirection(clips::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

void KioskWindow::askStop()
{
    m_question = Question::Stop;
    const bool inSitting = !m_parts.sitting.sitting().id.isNull();
    overlay()->ask(inSitting ? tr("Do you want to stop?") : tr("Do you want to leave?"),
                   inSitting ? tr("Nothing will be saved and nothing will be sent.")
                             : tr("The operator is signed out."),
                   {{tr("No, go on"), true, false}, {tr("Yes, stop"), false, true}});
}

void KioskWindow::askLanguage()
{
    m_question = Question::Language;
    const bool forOperator = journey::readerOf(m_parts.sitting.step()) == journey::Role::Operator;
    m_askedLanguages.clear();
    QList<Overlay::Choice> choices;
    for (const QString &code : m_options.languages) {
        if (forOperator && !domain::isOperatorLanguage(code))
            continue;
        m_askedLanguages.append(code);
        choices.append({languageName(code), code == m_parts.sitting.screenLanguage(), false});
    }
    overlay()->ask(tr("Choose the language"), tr("What you wrote stays."), choices);
}

void KioskWindow::showHelp()
{
    m_question = Question::Help;
    const QString help = currentPage()->help();
    overlay()->ask(tr("Help"),
                   (help.isEmpty() ? QString() : help + u"\n\n"_s) +
                       tr("Back goes to the page before. Stop ends without saving. If in doubt, ask the operator."),
                   {{tr("I understand"), true, false}});
}

void KioskWindow::askMoreTime(int secondsLeft)
{
    const QString text =
        locksWhenIdle()
            ? tr("Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.").arg(secondsLeft)
            : tr("In %n seconds this page closes, so that nobody else reads it.", nullptr, secondsLeft);
    if (m_question == Question::MoreTime) {
        overlay()->setText(text);
        return;
    }
    m_question = Question::MoreTime;
    overlay()->ask(tr("Do you need more time?"), text, {{tr("Yes, I am here"), true, false}});
}

void KioskWindow::answerQuestion(int index)
{
    const Question asked = std::exchange(m_question, Question::None);
    overlay()->dismiss();
    currentPage()->setFocus(Qt::OtherFocusReason);
    switch (asked) {
    case Question::Stop:
        if (index == 1)
            m_parts.sitting.stop();
        break;
    case Question::Language:
        if (const QString language = m_askedLanguages.value(index); !language.isEmpty())
            m_parts.sitting.setLanguage(language);
        break;
    case Question::None:
    case Question::Help:
    case Question::MoreTime:
        break;
    }
}

void KioskWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showStatus();
    KioskFrame::changeEvent(event);
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    // Alt+F4 and the like are no way out of a kiosk; the service ends it.
    if (m_options.canBeClosed || event->spontaneous() == false)
        event->accept();
    else
        event->ignore();
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && overlay()->isVisible() && m_question != Question::MoreTime)
        answerQuestion(-1);
    event->accept();
}

} // namespace clips::ui
