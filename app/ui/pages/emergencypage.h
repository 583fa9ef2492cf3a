#pragma once

#include "journey/emergencydesk.h"
#include "ui/pages/journeypage.h"

#include <memory>

namespace Ui {
class EmergencyPage;
}

namespace clips::ui {

class ChoiceRow;
class DetailCard;

/// The emergency register of this kiosk: a supervisor starts, continues and ends it; everybody at the desk reads what
/// the protocol office will get.
class EmergencyPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit EmergencyPage(const JourneyParts &parts, QWidget *parent = nullptr);
    ~EmergencyPage() override;

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;
    bool goBack() override;

    [[nodiscard]] static QString causeText(domain::EmergencyCause cause);

protected:
    void retranslate() override;

private:
    [[nodiscard]] bool asks() const; ///< an authorisation is asked for: a start or a continuation
    void build();
    void showNotice();
    void addCauses();
    void addRecord(const ports::EmergencyRecord &record);
    void addEntries(const ports::EmergencyRecord &record);
    [[nodiscard]] QString when(const QDateTime &utc) const;
    void show(journey::EmergencyProblem problem);

    std::unique_ptr<Ui::EmergencyPage> m_ui;
    QList<ChoiceRow *> m_causes;
    std::optional<domain::EmergencyCause> m_cause;
    bool m_entered = false;
    bool m_renewing = false;
};

} // namespace clips::ui
