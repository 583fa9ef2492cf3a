#include "ui/pages/signinpage.h"

#include "base/clock.h"
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
}

SignInPage::~SignInPage() = default;

QString SignInPage::question() const
{
    return tr("Operator, sign in");
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
    return {true, false, tr("Sign in"), ready};
}

void SignInPage::enter()
{
    m_chosen.clear();
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
    const QList<domain::Operator> &operators = parts().session.operators();
    for (const domain::Operator &who : operators) {
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
    m_ui->area->setShown(m_ui->noticeBox, operators.isEmpty());
    m_ui->area->setShown(m_ui->pinBox, !operators.isEmpty());
    m_ui->noticeBox->setText(Words::signIn(journey::SignInProblem::NoRoster));
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
    parts().session.signIn(m_chosen, m_ui->pinBox->field()->text());
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
    m_ui->pinBox->field()->setFocus(Qt::OtherFocusReason);
    Q_EMIT frameChanged();
}

void SignInPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->noticeBox->setText(Words::signIn(journey::SignInProblem::NoRoster));
}

} // namespace clips::ui
