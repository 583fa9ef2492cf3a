#pragma once

#include "config/kioskconfig.h"
#include "main/languages.h"
#include "main/startup.h"
#include "ui/pages/problempage.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace clips::platform {
class ControlSocket;
class SingleInstance;
} // namespace clips::platform
namespace clips::ui {
class KioskWindow;
class ProblemWindow;
} // namespace clips::ui

namespace clips::kiosk {

class Kiosk;

/// The program from its configuration file to its window. What keeps it from working is shown in the same window, in
/// plain words and with "Try again"; nothing is asked on a terminal.
class Application : public QObject
{
    Q_OBJECT
public:
    /// configFile: empty means the built-in defaults.
    explicit Application(QString configFile, QObject *parent = nullptr);
    ~Application() override;

    void start();

private:
    void showProblem(ui::StartProblem problem, const QStringList &details = {});
    bool readConfig();
    bool claimFolder();
    void openWindow();
    void listen();

    QString m_configFile;
    config::KioskConfig m_config;
    QString m_folder;
    Languages m_languages;
    std::unique_ptr<platform::SingleInstance> m_instance;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<platform::ControlSocket> m_control;
    std::unique_ptr<ui::ProblemWindow> m_problemWindow;
    std::unique_ptr<ui::KioskWindow> m_window;
};

} // namespace clips::kiosk
