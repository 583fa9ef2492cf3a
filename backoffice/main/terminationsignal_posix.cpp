#include "backoffice/main/terminationsignal.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace clips::office {

namespace {

// A signal handler may do next to nothing: it writes one byte, and the event loop does the rest.
int pair[2] = {-1, -1};

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pair[0], &byte, 1); // a full pipe has been woken already
}

} // namespace

TerminationSignal::TerminationSignal()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
        return; // no descriptors left: the default action of the signals then ends the process
    m_notifier = std::make_unique<QSocketNotifier>(pair[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto taken = ::read(pair[1], &byte, 1); // its value means nothing
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

TerminationSignal::~TerminationSignal()
{
    if (!m_notifier)
        return;
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    ::close(pair[0]);
    ::close(pair[1]);
}

} // namespace clips::office
