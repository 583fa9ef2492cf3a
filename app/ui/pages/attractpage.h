#pragma once

#include "ui/pages/journeypage.h"

#include <QStringList>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace clips::ui {

class Button;
class Card;
class Text;

/// Nobody is here: what the corner is for, when each service is open, the languages, and the call for an operator.
class AttractPage final : public JourneyPage
{
    Q_OBJECT
public:
    AttractPage(const JourneyParts &parts, const QStringList &languages, QWidget *parent = nullptr);

    [[nodiscard]] bool isBare() const override { return true; }
    void enter() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void showServices();

    Text *m_office;
    Text *m_headline;
    Text *m_sentence;
    QList<Card *> m_services;
    Button *m_call;
    QList<Button *> m_languages;
};

/// A language in its own words; the code itself when we do not know better.
[[nodiscard]] QString languageName(const QString &code);

} // namespace clips::ui
