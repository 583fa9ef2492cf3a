#pragma once

#include "domain/catalogue.h"

#include <QWidget>

namespace clips::ui {

class ChoiceRow;
class Text;

/// One declaration to read, with one row to make it. A notice is read, never "consented to".
class DeclarationCard final : public QWidget
{
    Q_OBJECT
public:
    DeclarationCard(const domain::Declaration &declaration, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] const QString &declarationId() const { return m_id; }
    [[nodiscard]] bool isMade() const;
    void setMade(bool made);
    [[nodiscard]] QWidget *row() const;

Q_SIGNALS:
    void made(bool made);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyLook();

    QString m_id;
    ChoiceRow *m_row;
};

} // namespace clips::ui
