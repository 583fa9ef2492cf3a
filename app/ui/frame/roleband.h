#pragma once

#include "journey/steps.h"
#include "ui/widgets/chip.h"

#include <QWidget>

namespace clips::ui {

/// The band on top: whose turn it is, in a word and a colour; which step; and the honest status.
class RoleBand final : public QWidget
{
    Q_OBJECT
public:
    explicit RoleBand(QWidget *parent = nullptr);
    void setRole(journey::Role role);
    /// number 0: no "Step n of 6".
    void setStep(int number, int count, const QString &name);
    void setStatus(const QList<Chip> &status);
    [[nodiscard]] const QList<Chip> &status() const { return m_status; }
    [[nodiscard]] int wantedHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString roleWord() const;
    [[nodiscard]] QString stepWords(bool inFull) const;
    int paintStatus(QPainter &painter);
    void tellAccessibility();

    journey::Role m_role = journey::Role::Nobody;
    int m_number = 0;
    int m_count = 0;
    QString m_name;
    QList<Chip> m_status;
};

} // namespace clips::ui
