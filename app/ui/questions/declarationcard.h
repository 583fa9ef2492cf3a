#pragma once

#include "domain/catalogue.h"

#include <QStringList>
#include <QWidget>

namespace clips::ui {

class Button;
class ChoiceRow;
class InfoBox;
class Text;

/// One declaration to read, with one row to make it. A notice is read, never "consented to"; one that asks for nothing
/// has no row. Of a long text the first paragraph shows, and one touch brings the rest.
class DeclarationCard final : public QWidget
{
    Q_OBJECT
public:
    /// children: given names when it does not concern all that are enrolled.
    DeclarationCard(const domain::Declaration &declaration, const QString &language, const QStringList &children,
                    QWidget *parent = nullptr);

    [[nodiscard]] const QString &declarationId() const { return m_id; }
    [[nodiscard]] bool isMade() const;
    void setMade(bool made);
    /// Says beside the row why it cannot stay empty; gone once it is made.
    void setMissing(bool missing);
    /// nullptr where there is nothing to tick.
    [[nodiscard]] QWidget *row() const;

Q_SIGNALS:
    void made(bool made);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addText(const QString &text);
    void showAll(bool all);
    void applyLook();

    QString m_id;
    ChoiceRow *m_row = nullptr;
    InfoBox *m_missing = nullptr;
    Button *m_more = nullptr;
    QList<Text *> m_rest;
};

} // namespace clips::ui
