#include "ui/pages/problempage.h"

#include "ui_problempage.h"

namespace clips::ui {

QString startProblemCode(StartProblem problem)
{
    switch (problem) {
    case StartProblem::ConfigWrong:
        return QStringLiteral("CONFIG");
    case StartProblem::AlreadyRunning:
        return QStringLiteral("RUNNING");
    case StartProblem::KeychainUnavailable:
        return QStringLiteral("KEY-NONE");
    case StartProblem::KeychainLocked:
        return QStringLiteral("KEY-LOCKED");
    case StartProblem::KeyMissing:
        return QStringLiteral("KEY-MISSING");
    case StartProblem::KeyOther:
        return QStringLiteral("KEY-OTHER");
    case StartProblem::KeyFailed:
        return QStringLiteral("KEY-FAILED");
    case StartProblem::DatabaseNewer:
        return QStringLiteral("DB-NEWER");
    case StartProblem::DatabaseInUse:
        return QStringLiteral("DB-USED");
    case StartProblem::DatabaseDamaged:
        return QStringLiteral("DB-DAMAGED");
    case StartProblem::DiskFull:
        return QStringLiteral("DISK-FULL");
    case StartProblem::DiskFailed:
        return QStringLiteral("DISK");
    }
    Q_UNREACHABLE();
}

ProblemPage::ProblemPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ProblemPage>())
{
    m_ui->setupUi(this);
    m_ui->remedyBox->setTone(Tone::Action);
}

ProblemPage::~ProblemPage() = default;

void ProblemPage::setProblem(StartProblem problem, const QStringList &details)
{
    m_problem = problem;
    m_details = details;
    retranslate();
    Q_EMIT frameChanged();
}

QString ProblemPage::question() const
{
    switch (m_problem) {
    case StartProblem::ConfigWrong:
        return tr("The settings have mistakes");
    case StartProblem::AlreadyRunning:
        return tr("The program is already open");
    case StartProblem::KeychainUnavailable:
        return tr("The keychain does not answer");
    case StartProblem::KeychainLocked:
        return tr("The keychain is locked");
    case StartProblem::KeyMissing:
        return tr("The key of this kiosk is missing");
    case StartProblem::KeyOther:
        return tr("The keychain has the key of another kiosk");
    case StartProblem::KeyFailed:
        return tr("The key of this kiosk does not work");
    case StartProblem::DatabaseNewer:
        return tr("The data belong to a newer program");
    case StartProblem::DatabaseInUse:
        return tr("Another program holds the data");
    case StartProblem::DatabaseDamaged:
        return tr("The data cannot be read");
    case StartProblem::DiskFull:
        return tr("The disk is full");
    case StartProblem::DiskFailed:
        return tr("The disk does not work");
    }
    Q_UNREACHABLE();
}

QString ProblemPage::remedy() const
{
    switch (m_problem) {
    case StartProblem::ConfigWrong:
        return tr("Correct the file and try again. Every mistake is listed below.");
    case StartProblem::AlreadyRunning:
        return tr("Use the window that is already open. This one can be closed.");
    case StartProblem::KeychainUnavailable:
        return tr("Without the keychain the saved enrolments stay closed. Start the keychain service, then try again.");
    case StartProblem::KeychainLocked:
        return tr(
            "Unlock the keychain of this computer, then try again. If the password of the computer was changed, the "
            "keychain still has the old one.");
    case StartProblem::KeyMissing:
        return tr("Enrolments are saved here, but their key is not in this keychain. Nothing was changed. "
                  "Unlock the right keychain, or restore it from the backup.");
    case StartProblem::KeyOther:
        return tr(
            "Sign in to the computer as the user of this kiosk, or restore the keychain from the backup. Nothing was "
            "changed.");
    case StartProblem::KeyFailed:
        return tr("The keychain answered with something that is no key. Restore it from the backup.");
    case StartProblem::DatabaseNewer:
        return tr("Install the newer program again. Nothing was changed.");
    case StartProblem::DatabaseInUse:
        return tr("Close the other program, then try again.");
    case StartProblem::DatabaseDamaged:
        return tr("Nothing was deleted. Call the person who looks after this computer.");
    case StartProblem::DiskFull:
        return tr("Make room on the disk, then try again. Nothing was lost.");
    case StartProblem::DiskFailed:
        return tr("Call the person who looks after this computer. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

QString ProblemPage::help() const
{
    return tr("Enrolments cannot be taken here for now.");
}

QString ProblemPage::stepName() const
{
    return tr("Start");
}

BarState ProblemPage::bar() const
{
    return {.back = false, .stop = false, .forward = tr("Try again")};
}

void ProblemPage::goForward()
{
    Q_EMIT retryRequested();
}

void ProblemPage::retranslate()
{
    m_ui->remedyBox->setTitle(tr("What to do"));
    m_ui->remedyBox->setText(remedy());
    m_ui->detailsText->setText(m_details.join(u'\n'));
    m_ui->area->setShown(m_ui->detailsText, !m_details.isEmpty());
    m_ui->codeText->setText(tr("Code for the helper: %1").arg(startProblemCode(m_problem)));
}

} // namespace clips::ui
