#include "main/application.h"

#include "config/readkioskconfig.h"
#include "config/storagefolder.h"
#include "main/kiosk.h"
#include "platform/controlsocket.h"
#include "platform/nocoredumps.h"
#include "platform/singleinstance.h"
#include "secrets/guardedkey.h"
#include "ui/frame/kioskwindow.h"
#include "ui/frame/problemwindow.h"
#include "ui/theme/look.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

namespace clips::kiosk {

namespace {

Q_LOGGING_CATEGORY(lcStart, "kiosk.start")

ui::StartProblem problemOf(ports::VaultError error)
{
    switch (error) {
    case ports::VaultError::Unavailable:
        return ui::StartProblem::KeychainUnavailable;
    case ports::VaultError::Locked:
        return ui::StartProblem::KeychainLocked;
    case ports::VaultError::NotFound:
        return ui::StartProblem::KeyMissing;
    case ports::VaultError::OtherKey:
        return ui::StartProblem::KeyOther;
    case ports::VaultError::Failed:
        return ui::StartProblem::KeyFailed;
    }
    Q_UNREACHABLE();
}

ui::StartProblem problemOf(ports::StoreError error)
{
    switch (error) {
    case ports::StoreError::DiskFull:
        return ui::StartProblem::DiskFull;
    case ports::StoreError::NewerVersion:
        return ui::StartProblem::DatabaseNewer;
    case ports::StoreError::InUse:
        return ui::StartProblem::DatabaseInUse;
    case ports::StoreError::Damaged:
    case ports::StoreError::NotFound:
    case ports::StoreError::IllegalStep:
        return ui::StartProblem::DatabaseDamaged;
    case ports::StoreError::Sealed:
        return ui::StartProblem::KeyMissing;
    case ports::StoreError::Io:
        return ui::StartProblem::DiskFailed;
    }
    Q_UNREACHABLE();
}

ui::Appearance appearanceOf(const config::KioskConfig::Screen &screen)
{
    ui::Appearance appearance;
    appearance.textSize = screen.text == config::TextSize::Large ? ui::TextSize::Large : ui::TextSize::Normal;
    switch (screen.theme) {
    case config::Theme::Light:
        appearance.contrast = ui::Contrast::Light;
        break;
    case config::Theme::DarkContrast:
        appearance.contrast = ui::Contrast::HighDark;
        break;
    case config::Theme::LightContrast:
        appearance.contrast = ui::Contrast::HighLight;
        break;
    }
    return appearance;
}

ui::WindowOptions windowOptions(const config::KioskConfig &config)
{
    ui::WindowOptions options;
    if (!config.screen.fullScreen)
        options.size = config.screen.window;
    options.screenMm = QSizeF(config.screen.widthMm, config.screen.heightMm);
    options.appearance = appearanceOf(config.screen);
    options.reduceMotion = config.screen.reduceMotion;
    options.canBeClosed = config.demo;
    options.languages = config.language.offered;
    options.quietUntilQuestion = std::chrono::seconds(config.time.idleWarningSeconds);
    options.questionWaits = std::chrono::seconds(config.time.idleGraceSeconds);
    options.operatorLocks = std::chrono::seconds(config.time.lockSeconds);
    return options;
}

} // namespace

Application::Application(QString configFile, QObject *parent)
    : QObject(parent)
    , m_configFile(std::move(configFile))
{
    if (!platform::noCoreDumps())
        qCWarning(lcStart) << "the system does not let core dumps be forbidden";
    if (!secrets::canLockMemory())
        qCWarning(lcStart) << "the system does not let keys be kept out of the swap: raise the limit of locked memory";
    ui::loadTypeface();
    m_languages.use(QStringLiteral("it"));
}

Application::~Application() = default;

void Application::start()
{
    if (!readConfig() || !claimFolder())
        return;
    m_languages.use(m_config.language.defaultLanguage);
    if (!m_kiosk) {
        m_kiosk = std::make_unique<Kiosk>(m_config, m_folder);
        connect(m_kiosk.get(), &Kiosk::failed, this, [this](const StartupProblem &problem) {
            showProblem(std::visit([](auto error) { return problemOf(error); }, problem));
        });
        // Before the database is opened: whoever asks must never find the file taken and nobody answering.
        listen();
    }
    openWindow();
    m_kiosk->start();
}

bool Application::readConfig()
{
    if (m_configFile.isEmpty()) {
        m_config = config::defaultKioskConfig();
        return true;
    }
    const auto read = config::readKioskConfig(m_configFile);
    if (read) {
        m_config = *read;
        return true;
    }
    QStringList details;
    for (const config::ConfigProblem &problem : read.error()) {
        details.append(QStringLiteral("%1:%2  %3 %4 %5")
                           .arg(QFileInfo(m_configFile).fileName(), QString::number(problem.line), problem.key,
                                problem.message, problem.remedy));
        qCWarning(lcStart).noquote() << details.last();
    }
    showProblem(ui::StartProblem::ConfigWrong, details);
    return false;
}

bool Application::claimFolder()
{
    if (m_instance)
        return true;
    m_folder = config::storageFolder(m_config);
    if (!QDir().mkpath(m_folder)) {
        showProblem(ui::StartProblem::DiskFailed);
        return false;
    }
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto instance = std::make_unique<platform::SingleInstance>(m_folder);
    const auto claimed = instance->claim();
    if (claimed) {
        m_instance = std::move(instance);
        return true;
    }
    showProblem(claimed.error() == platform::InstanceError::AlreadyRunning ? ui::StartProblem::AlreadyRunning
                                                                           : ui::StartProblem::DiskFailed);
    return false;
}

void Application::openWindow()
{
    if (!m_window) {
        const ui::JourneyParts parts = m_kiosk->parts();
        m_window = std::make_unique<ui::KioskWindow>(parts, windowOptions(m_config));
        connect(&parts.sitting, &journey::SittingController::screenLanguageChanged, &m_languages, &Languages::use);
        connect(m_kiosk.get(), &Kiosk::scanned, m_window.get(), &ui::KioskWindow::somebodyIsHere);
        m_kiosk->watchScanner(qApp);
    }
    m_window->open();
    m_problemWindow.reset();
}

void Application::showProblem(ui::StartProblem problem, const QStringList &details)
{
    if (!m_problemWindow) {
        m_problemWindow = std::make_unique<ui::ProblemWindow>(windowOptions(m_config));
        // Queued, because a start that succeeds ends this window.
        connect(m_problemWindow.get(), &ui::ProblemWindow::retryRequested, this, &Application::start,
                Qt::QueuedConnection);
    }
    m_problemWindow->setProblem(problem, details);
    m_problemWindow->open();
    if (m_window)
        m_window->hide();
}

void Application::listen()
{
    m_control = std::make_unique<platform::ControlSocket>(
        m_folder, [this](const QJsonObject &request, const platform::ControlSocket::Reply &reply) {
            m_kiosk->controlCommands().handle(request, reply);
        });
    if (!m_control->listen())
        qCWarning(lcStart) << "the administrator's command line cannot reach this kiosk";
}

} // namespace clips::kiosk
