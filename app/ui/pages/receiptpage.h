#pragma once

#include "domain/receipt.h"
#include "ui/pages/journeypage.h"

#include <optional>

namespace clips::ui {

class PagedArea;

/// The receipt of an earlier enrolment, read by the guardian who presented it: what the paper says, masked as on the
/// paper, and one copy of it.
class ReceiptPage final : public JourneyPage
{
    Q_OBJECT
public:
    explicit ReceiptPage(const JourneyParts &parts, QWidget *parent = nullptr);

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
    enum class Paper { Loading, NotHere, Shown, Asked };
    void load();
    void build();
    void addHead();
    void addLine(const domain::ReceiptLine &line);

    PagedArea *m_area;
    std::optional<domain::Receipt> m_receipt;
    Paper m_paper = Paper::Loading;
    bool m_entered = false;
};

} // namespace clips::ui
