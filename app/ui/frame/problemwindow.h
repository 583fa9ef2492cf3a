#pragma once

#include "ui/frame/kioskframe.h"
#include "ui/frame/windowoptions.h"
#include "ui/pages/problempage.h"

namespace clips::ui {

/// The window of a kiosk that cannot start: the same frame, one page, "Try again". loadTypeface() must have been
/// called.
class ProblemWindow final : public KioskFrame
{
    Q_OBJECT
public:
    explicit ProblemWindow(const WindowOptions &options);

    void setProblem(StartProblem problem, const QStringList &details);
    void open();

Q_SIGNALS:
    void retryRequested();

private:
    WindowOptions m_options;
    ProblemPage *m_page;
};

} // namespace clips::ui
