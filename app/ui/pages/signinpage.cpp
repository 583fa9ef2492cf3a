#include "ui/pages/signinpage.h"

#include "base/clock.h"
#include "journey/sittingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui_signinpage.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

namespace {

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        initials += word.left(1).toUpper();
    return initials.left(1) + (initials.size() > 1 ? initials.right(1) : QString());
}

} // namespace

SignInPage::SignInPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    m_ui->pinBox->field()->setKind(FieldKind::Pin);
    m_ui->noticeBox->setTone(Tone::Warning);
    m_ui->noticeBox->setIconName(u"warning"_s);
    connect(m_ui->pinBox->field(), &QLineEdit::returnPressed, this, &SignInPage::goForward);
    connect(m_ui->pinBox->field(), &QLineEdit::textChanged, this, &Page::frameChanged);
    connect(&parts.session, &journey::OperatorSession::rosterChanged, this, &SignInPage::showOperators);
    connect(&parts.session, &journey::OperatorSession::signInFailed, this, &SignInPage::showProblem);
    connect(&parts.session, &journey::OperatorSession::unlocked, this, [this] {
        if (!m_toUnlock.isEmpty())
            endUnlocking(tr("Unlocked. The operator can sign in now."));
    });
}

SignInPage::~SignInPage() = default;

QString SignInPage::question() const
{
    return m_toUnlock.isEmpty() ? tr("Operator, sign in") : tr("Supervisor, unlock");
}

QString SignInPage::help() const
{
    return tr("Touch your name, then write your PIN.");
}

QString SignInPage::stepName() const
{
    return tr("Sign in");
}

BarState SignInPage::bar() const
{
    const bool ready =
        !m_chosen.isEmpty() && m_ui->pinBox->field()->text().size() >= 4 && !parts().session.isVerifying();
    return {true, false, m_toUnlock.isEmpty() ? tr("Sign in") : tr("Unlock"), ready};
}

void SignInPage::enter()
{
    m_chosen.clear();
    m_toUnlock.clear();
    m_news.clear();
    showOperators();
}

void SignInPage::leave()
{
    m_ui->pinBox->field()->clear();
    m_ui->pinBox->setProblem({});
    m_chosen.clear();
}

QWidget *SignInPage::firstFocus()
{
    return m_tiles.isEmpty() ? nullptr : m_tiles.first();
}

void SignInPage::showOperators()
{
    m_ui->area->clearBlocks();
    m_tiles.clear();
    m_unlockButton = nullptr;
    const QList<domain::Operator> &operators = parts().session.operators();
    for (const domain::Operator &who : operators) {
        if (!m_toUnlock.isEmpty() && who.role != domain::OperatorRole::Supervisor)
            continue;
        auto *tile = new Card;
        tile->setCompact(true);
        tile->setInitials(initialsOf(who.displayName));
        tile->setTitle(who.displayName);
        tile->setAutoExclusive(true);
        tile->setObjectName(who.id);
        connect(tile, &QAbstractButton::clicked, this, [this, id = who.id] { choose(id); });
        m_ui->area->addBlock(tile, PagedArea::Span::Half, m_ui->pinBox);
        m_tiles.append(tile);
    }
    m_ui->area->setShown(m_ui->whoLabel, false);
    m_ui->area->setShown(m_ui->pinBox, !operators.isEmpty());
    showNotice();
}

void SignInPage::showNotice()
{
    using journey::SignInProblem;
    constexpr int warnedDays = 3;
    const QDateTime now = parts().clock.nowUtc();
    const QDateTime expires = parts().session.rosterExpiresAt();
    const bool noRoster = parts().session.operators().isEmpty();
    QString text;
    Tone tone = Tone::Warning;
    if (noRoster) {
        text = Words::signIn(SignInProblem::NoRoster);
    } else if (now > expires) {
        text = Words::signIn(SignInProblem::RosterExpired);
    } else if (!m_news.isEmpty()) {
        text = m_news;
        tone = Tone::Success;
    } else if (parts().sitting.isLocked()) {
        text = tr("The screen is locked and the sitting is kept. Who signs in goes on with it.");
        tone = Tone::Action;
    } else if (now.addDays(warnedDays) > expires) {
        text = tr("The list of operators ends on %1. Connect the kiosk to the network before.")
                   .arg(words().shortDate(toRome(expires).date()));
    }
    m_ui->noticeBox->setTone(tone);
    m_ui->noticeBox->setIconName(tone == Tone::Warning ? u"warning"_s : tone == Tone::Success ? u"check"_s : u"lock"_s);
    m_ui->noticeBox->setText(text);
    m_ui->area->setShown(m_ui->noticeBox, !text.isEmpty());
}

void SignInPage::askSupervisor()
{
    m_toUnlock = m_chosen;
    m_chosen.clear();
    m_news.clear();
    m_ui->pinBox->field()->clear();
    m_ui->pinBox->setProblem({});
    showOperators();
    Q_EMIT frameChanged();
}

void SignInPage::endUnlocking(const QString &news)
{
    m_toUnlock.clear();
    m_chosen.clear();
    m_news = news;
    m_ui->pinBox->field()->clear();
    m_ui->pinBox->setProblem({});
    showOperators();
    Q_EMIT frameChanged();
}

bool SignInPage::goBack()
{
    if (m_toUnlock.isEmpty())
        return false;
    endUnlocking({});
    return true;
}

void SignInPage::choose(const QString &operatorId)
{
    m_chosen = operatorId;
    for (Card *tile : std::as_const(m_tiles))
        tile->setChecked(tile->objectName() == operatorId);
    m_ui->pinBox->field()->clear();
    m_ui->pinBox->setProblem({});
    m_ui->pinBox->field()->setFocus(Qt::OtherFocusReason);
    Q_EMIT frameChanged();
}

void SignInPage::goForward()
{
    if (!bar().forwardEnabled)
        return;
    const QString pin = m_ui->pinBox->field()->text();
    if (m_toUnlock.isEmpty())
        parts().session.signIn(m_chosen, pin);
    else
        parts().session.unlock(m_toUnlock, m_chosen, pin);
    Q_EMIT frameChanged();
}

void SignInPage::showProblem(journey::SignInProblem problem)
{
    if (!isVisible())
        return;
    QString words_ = Words::signIn(problem);
    const QDateTime until = parts().session.lockedUntil(m_chosen);
    if (problem == journey::SignInProblem::LockedOut && until.isValid())
        words_ = tr("Too many wrong PINs. Try again at %1.").arg(toRome(until).time().toString(u"H.mm.ss"_s));
    m_ui->pinBox->field()->clear();
    m_ui->pinBox->setProblem(words_);
    if (problem == journey::SignInProblem::NeedsSupervisor && m_toUnlock.isEmpty() && m_unlockButton == nullptr) {
        m_unlockButton = new OutlinedButton;
        m_unlockButton->setText(tr("A supervisor unlocks"));
        m_unlockButton->setIconName(u"lock"_s);
        connect(m_unlockButton, &QAbstractButton::clicked, this, &SignInPage::askSupervisor);
        m_ui->area->addBlock(m_unlockButton, PagedArea::Span::Row);
        m_ui->area->bringIntoView(m_unlockButton);
        Q_EMIT frameChanged();
        return; // no keys over the button
    }
    m_ui->pinBox->field()->setFocus(Qt::OtherFocusReason);
    Q_EMIT frameChanged();
}

void SignInPage::retranslate()
{
    m_ui->retranslateUi(this);
    if (isVisible())
        showOperators();
}

} // namespace clips::ui
