#include "ui/frame/roleband.h"

#include "ui/theme/painting.h"
#include "ui/theme/themescope.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace clips::ui {

RoleBand::RoleBand(QWidget *parent)
    : QWidget(parent)
{}

void RoleBand::setRole(journey::Role role)
{
    m_role = role;
    tellAccessibility();
}

void RoleBand::setStep(int number, int count, const QString &name)
{
    m_number = number;
    m_count = count;
    m_name = name;
    tellAccessibility();
}

void RoleBand::setStatus(const QList<Chip> &status)
{
    m_status = status;
    tellAccessibility();
}

void RoleBand::tellAccessibility()
{
    QStringList words{roleWord(), stepWords(true)};
    for (const Chip &chip : std::as_const(m_status))
        words << chip.text;
    words.removeAll(QString());
    setAccessibleName(words.join(u". "_s));
    update();
}

int RoleBand::wantedHeight() const
{
    const Look &l = lookOf(this);
    const int words = QFontMetrics(l.font(TypeRole::LabelStrong)).height();
    return std::max(l.px(l.measure().isSmall ? 11 : 17), words + l.px(4));
}

QString RoleBand::roleWord() const
{
    switch (m_role) {
    case journey::Role::Operator:
        return tr("OPERATOR");
    case journey::Role::Guardian:
        return tr("CITIZEN");
    case journey::Role::Nobody:
        return {};
    }
    Q_UNREACHABLE();
}

QString RoleBand::stepWords(bool inFull) const
{
    const QString step = m_number > 0 ? tr("Step %1 of %2").arg(m_number).arg(m_count) : QString();
    if (!inFull && !step.isEmpty())
        return step;
    if (step.isEmpty() || m_name.isEmpty())
        return step + m_name;
    return step + u" · "_s + m_name;
}

int RoleBand::paintStatus(QPainter &painter)
{
    const Look &l = lookOf(this);
    const Tokens &t = l.tokens();
    const QFont &font = l.font(TypeRole::LabelStrong);
    const QFontMetrics metrics(font);
    const int icon = int(metrics.capHeight() * 1.4);
    const int pad = l.px(3);
    const int pillHeight = metrics.height() + l.px(1.6);
    int used = 0;
    for (const Chip &chip : std::as_const(m_status)) {
        const int width_ = metrics.horizontalAdvance(chip.text) + icon + icon / 2 + 2 * pad + 2;
        // The second pill yields to the name of the role on narrow screens; the first is always there.
        if (used > 0 && used + width_ > width() / 2)
            break;
        const int right = width() - l.px(10) - used;
        const QRect pill(isRightToLeft() ? l.px(10) + used : right - width_, (height() - pillHeight) / 2, width_,
                         pillHeight);
        painter.setPen(QPen(t.text, l.isHighContrast() ? 2 : 0, l.isHighContrast() ? Qt::SolidLine : Qt::NoPen));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
        paintIcon(painter, chip.iconName, toneColour(chip.tone, t),
                  QRectF(pill.left() + pad, pill.center().y() - icon / 2.0 + 1, icon, icon));
        paintText(painter, pill.adjusted(pad + icon + icon / 2, 0, -pad + 2, 0), font, t.text, chip.text);
        used += width_ + l.px(2);
    }
    return used;
}

void RoleBand::paintEvent(QPaintEvent *)
{
    const Look &l = lookOf(this);
    const Tokens &t = l.tokens();
    const bool guardian = m_role != journey::Role::Operator;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), guardian ? t.guardianBand : t.operatorBand);
    const QColor ink = guardian ? t.onGuardianBand : t.onOperatorBand;
    const int left = l.px(10) + Look::ring();
    const int right = width() - l.px(10) - paintStatus(painter);

    QFont strong = l.font(TypeRole::BodyStrong);
    strong.setPixelSize(l.font(TypeRole::LabelStrong).pixelSize() * 11 / 10);
    strong.setWeight(QFont::Bold);
    strong.setLetterSpacing(QFont::PercentageSpacing, 106);
    const int roleWidth =
        m_role == journey::Role::Nobody ? 0 : QFontMetrics(strong).horizontalAdvance(roleWord()) + l.px(5);
    const QRect words(isRightToLeft() ? width() - right : left, 0, right - left, height());
    if (roleWidth > 0)
        paintText(painter, words, strong, ink, roleWord());
    const QFont &plain = l.font(TypeRole::Label);
    const QFontMetrics metrics(plain);
    const int room = words.width() - roleWidth - l.px(3);
    const QString full = stepWords(true);
    const QString shown = metrics.horizontalAdvance(full) <= room ? full : stepWords(false);
    if (metrics.horizontalAdvance(shown) <= room)
        paintText(painter, words.adjusted(isRightToLeft() ? 0 : roleWidth, 0, isRightToLeft() ? -roleWidth : 0, 0),
                  plain, ink, shown);
}

void RoleBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tellAccessibility();
    QWidget::changeEvent(event);
}

} // namespace clips::ui
