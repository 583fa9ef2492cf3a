#pragma once

#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class ServicesPage;
}

namespace clips::ui {

/// Which services for the child whose turn it is; those that cannot be chosen say why and until when.
class ServicesPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit ServicesPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~ServicesPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;

protected:
    void retranslate() override;

private:
    void showServices();
    void showServicesSoon();
    [[nodiscard]] QWidget *enrolledBlock(const rules::ServiceChoice &choice);

    std::unique_ptr<Ui::ServicesPage> m_ui;
    QString m_childId; ///< whose services are shown
};

} // namespace clips::ui
