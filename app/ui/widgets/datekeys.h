#pragma once

#include "ui/widgets/fieldbox.h"

#include <QDate>

namespace clips::ui {

/// A date in three places, day, month, year, written with the keys; goes on by itself when a place is full.
class DateKeys final : public QWidget
{
    Q_OBJECT
public:
    explicit DateKeys(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setDate(QDate date);
    /// Invalid while incomplete or impossible.
    [[nodiscard]] QDate date() const;
    /// "2026-02-14" as written, also when no such day exists or it is not complete: "2026-02-".
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Something was written, right or not.
    [[nodiscard]] bool isEmpty() const;
    void setProblem(const QString &problem);

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void applyLook();
    void placeFilled(TextField *field, TextField *next);

    QLabel *m_label;
    FieldBox *m_day;
    FieldBox *m_month;
    FieldBox *m_year;
    QLabel *m_problem;
};

} // namespace clips::ui
