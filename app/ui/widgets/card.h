#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/target.h"

namespace clips::ui {

/// A person, a service, a result: initials or icon on the left, words in the middle, a tick on the right when it can be
/// chosen. Checkable; a card that cannot be chosen stays readable and in the Tab order, with its reason in a chip.
class Card final : public Target
{
    Q_OBJECT
    Q_PROPERTY(bool compact READ isCompact WRITE setCompact)
public:
    explicit Card(QWidget *parent = nullptr);

    void setInitials(const QString &initials);
    void setIconName(const QString &name);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setChips(const QList<Chip> &chips);
    /// False: no tick; touching it does nothing but say the reason again.
    void setSelectable(bool selectable);
    [[nodiscard]] bool isSelectable() const { return m_selectable; }
    /// A card to look at, not to touch.
    void setPassive();
    /// Lower, with label type: the six checks, search results.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] QString title() const { return m_title; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    [[nodiscard]] int leadWidth() const;
    [[nodiscard]] int tickWidth() const;
    [[nodiscard]] int pad() const;
    [[nodiscard]] QSize wordsSize(int width) const;
    void paintLead(QPainter &painter, const QRect &inner) const;
    void paintTick(QPainter &painter, const QRect &inner) const;
    void paintWords(QPainter &painter, const QRect &words) const;
    void tellAccessibility();

    QString m_initials;
    QString m_iconName;
    QString m_title;
    QString m_subtitle;
    QList<Chip> m_chips;
    bool m_selectable = true;
    bool m_compact = false;
    bool m_passive = false;
};

} // namespace clips::ui
