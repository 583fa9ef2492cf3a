#pragma once

#include "ui/frame/page.h"

namespace clips::journey {
class SittingController;
}

namespace clips::ui {

class DeclarationCard;
class PagedArea;

/// The declarations and notices of the chosen services. A missing mandatory one stops here, and the page says which.
class DeclarationsPage final : public Page
{
    Q_OBJECT
public:
    explicit DeclarationsPage(journey::SittingController &sitting, QWidget *parent = nullptr);

    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] BarState bar() const override;
    void enter() override;
    void leave() override;
    void goForward() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void retranslate() override;

private:
    void build();
    [[nodiscard]] bool isMissing(const QString &id) const;

    journey::SittingController &m_sitting;
    PagedArea *m_area;
    QList<DeclarationCard *> m_cards;
};

} // namespace clips::ui
