#include "ui/frame/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace clips::ui {

using namespace std::chrono_literals;

IdleWatch::IdleWatch(std::chrono::seconds quiet, std::chrono::seconds answer, QObject *parent)
    : QObject(parent)
    , m_quiet(quiet)
    , m_answer(answer)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setWatching(bool watching)
{
    m_asking = false;
    m_sinceInput.start();
    if (watching)
        m_second.start();
    else
        m_second.stop();
}

void IdleWatch::somebodyIsHere()
{
    m_sinceInput.start();
    if (!m_asking)
        return;
    m_asking = false;
    Q_EMIT answered();
}

void IdleWatch::look()
{
    const auto quiet = std::chrono::milliseconds(m_sinceInput.elapsed());
    if (quiet < m_quiet)
        return;
    if (quiet >= m_quiet + m_answer) {
        m_asking = false;
        m_second.stop();
        Q_EMIT expired();
        return;
    }
    m_asking = true;
    Q_EMIT asking(int(std::chrono::ceil<std::chrono::seconds>(m_quiet + m_answer - quiet).count()));
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
        somebodyIsHere();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace clips::ui
