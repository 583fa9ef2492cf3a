#pragma once

#include "ui/frame/page.h"

#include <QTimer>

namespace clips::journey {
class ScannerCheck;
class SittingController;
struct ScannerReport;
} // namespace clips::journey

namespace clips::ui {

class PagedArea;
struct JourneyParts;

/// The operator scans the test code and reads what the scanner sends, key by key, and what to write into the kiosk's
/// configuration. Nothing scanned here is kept.
class ScannerPage final : public Page
{
    Q_OBJECT
public:
    explicit ScannerPage(const JourneyParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;

protected:
    void retranslate() override;

private:
    void build();
    void addVerdict(const journey::ScannerReport &report);
    void addFindings(const journey::ScannerReport &report);
    void addKeys();

    journey::SittingController &m_sitting;
    journey::ScannerCheck &m_check;
    PagedArea *m_area;
    QTimer m_quiet; ///< the page is drawn when the keys stop, not for each
};

} // namespace clips::ui
