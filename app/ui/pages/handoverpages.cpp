#include "ui/pages/handoverpages.h"

#include "journey/sittingcontroller.h"
#include "ui_handovertoguardianpage.h"
#include "ui_handovertooperatorpage.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

HandOverToGuardianPage::HandOverToGuardianPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::HandOverToGuardianPage>())
{
    m_ui->setupUi(this);
    m_ui->explainBox->setIconName(u"person"_s);
}

HandOverToGuardianPage::~HandOverToGuardianPage() = default;

QString HandOverToGuardianPage::question() const
{
    return tr("Now it is the parent's turn");
}

QString HandOverToGuardianPage::stepName() const
{
    return tr("Hand over");
}

BarState HandOverToGuardianPage::bar() const
{
    return {true, true, tr("I am the parent: start"), true};
}

void HandOverToGuardianPage::goForward()
{
    parts().sitting.handOverToGuardian();
}

void HandOverToGuardianPage::retranslate()
{
    m_ui->retranslateUi(this);
}

HandOverToOperatorPage::HandOverToOperatorPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::HandOverToOperatorPage>())
{
    m_ui->setupUi(this);
    m_ui->pinBox->field()->setKind(FieldKind::Pin);
    connect(m_ui->pinBox->field(), &QLineEdit::returnPressed, this, &HandOverToOperatorPage::goForward);
    connect(m_ui->pinBox->field(), &QLineEdit::textChanged, this, &Page::frameChanged);
    connect(&parts.session, &journey::OperatorSession::signInFailed, this, &HandOverToOperatorPage::showProblem);
}

HandOverToOperatorPage::~HandOverToOperatorPage() = default;

QString HandOverToOperatorPage::question() const
{
    return tr("Give the screen back to the operator");
}

QString HandOverToOperatorPage::stepName() const
{
    return tr("Hand over");
}

BarState HandOverToOperatorPage::bar() const
{
    const bool ready = m_ui->pinBox->field()->text().size() >= 4 && !parts().session.isVerifying();
    return {true, true, tr("I am the operator"), ready};
}

void HandOverToOperatorPage::enter()
{
    m_ui->pinBox->setProblem({});
}

void HandOverToOperatorPage::leave()
{
    m_ui->pinBox->field()->clear();
}

QWidget *HandOverToOperatorPage::firstFocus()
{
    return m_ui->pinBox->field();
}

void HandOverToOperatorPage::goForward()
{
    if (!bar().forwardEnabled)
        return;
    parts().sitting.handOverToOperator(m_ui->pinBox->field()->text());
    Q_EMIT frameChanged();
}

void HandOverToOperatorPage::showProblem(journey::SignInProblem problem)
{
    if (!isVisible())
        return;
    m_ui->pinBox->field()->clear();
    m_ui->pinBox->setProblem(Words::signIn(problem));
    m_ui->pinBox->field()->setFocus(Qt::OtherFocusReason);
    Q_EMIT frameChanged();
}

void HandOverToOperatorPage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace clips::ui
