#include "ui/frame/problemwindow.h"

#include "ui/frame/bottombar.h"

namespace clips::ui {

ProblemWindow::ProblemWindow(const WindowOptions &options)
    : m_options(options)
    , m_page(new ProblemPage(this))
{
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint);
    setLook(Look(measureFor(options), options.appearance, true));
    addPage(m_page);
    setBand(journey::Role::Operator, 0, 0);
    connect(bar(), &BottomBar::forwardWished, m_page, &ProblemPage::goForward);
    connect(m_page, &ProblemPage::retryRequested, this, &ProblemWindow::retryRequested);
}

void ProblemWindow::setProblem(StartProblem problem, const QStringList &details)
{
    m_page->setProblem(problem, details);
    showPage(m_page);
}

void ProblemWindow::open()
{
    openAs(*this, m_options);
}

} // namespace clips::ui
