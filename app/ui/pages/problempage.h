#pragma once

#include "ui/frame/page.h"

#include <QStringList>
#include <memory>

namespace Ui {
class ProblemPage;
}

namespace clips::ui {

/// Why the kiosk cannot start. Each has a stable code for whoever is called to help.
enum class StartProblem {
    ConfigWrong,         ///< "CONFIG": details list every mistake
    AlreadyRunning,      ///< "RUNNING"
    KeychainUnavailable, ///< "KEY-NONE": no Secret Service answers
    KeychainLocked,      ///< "KEY-LOCKED"
    KeyMissing,          ///< "KEY-MISSING": sealed data are here, their key is not
    KeyOther,            ///< "KEY-OTHER": a key is there, but another kiosk's
    KeyFailed,           ///< "KEY-FAILED"
    DatabaseNewer,       ///< "DB-NEWER": written by a newer program, left untouched
    DatabaseInUse,       ///< "DB-USED"
    DatabaseDamaged,     ///< "DB-DAMAGED"
    DiskFull,            ///< "DISK-FULL"
    DiskFailed,          ///< "DISK"
};

[[nodiscard]] QString startProblemCode(StartProblem problem);

/// Shown instead of the journey when the kiosk cannot start: what is wrong, what to do, a code, and "Try again".
class ProblemPage final : public Page
{
    Q_OBJECT
public:
    explicit ProblemPage(QWidget *parent = nullptr);
    ~ProblemPage() override;

    /// details: one line each, e.g. the mistakes in the configuration; in English or as the file says.
    void setProblem(StartProblem problem, const QStringList &details = {});

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void goForward() override;

Q_SIGNALS:
    void retryRequested();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString remedy() const;

    std::unique_ptr<Ui::ProblemPage> m_ui;
    StartProblem m_problem = StartProblem::ConfigWrong;
    QStringList m_details;
};

} // namespace clips::ui
