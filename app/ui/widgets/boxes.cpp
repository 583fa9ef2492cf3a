#include "ui/widgets/boxes.h"

#include "ui/theme/painting.h"
#include "ui/theme/themescope.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace clips::ui {

InfoBox::InfoBox(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void InfoBox::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void InfoBox::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void InfoBox::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(m_title.isEmpty() ? m_text : m_title + u". "_s + m_text);
    updateGeometry();
    update();
}

void InfoBox::setText(const QString &text)
{
    m_text = text;
    setTitle(m_title);
}

int InfoBox::iconSide() const
{
    return m_iconName.isEmpty() ? 0 : int(QFontMetrics(lookOf(this).font(TypeRole::BodyStrong)).capHeight() * 1.8);
}

int InfoBox::wordsWidth(int width) const
{
    const Look &l = lookOf(this);
    const int icon = iconSide() > 0 ? iconSide() + l.px(4) : 0;
    return std::max(l.px(15), width - 2 * Look::ring() - 2 * l.px(6) - icon);
}

QSize InfoBox::sizeHint() const
{
    const int width = lookOf(this).px(80);
    return {width, heightForWidth(width)};
}

QSize InfoBox::minimumSizeHint() const
{
    return {lookOf(this).px(40), lookOf(this).px(12)};
}

int InfoBox::heightForWidth(int width) const
{
    const Look &l = lookOf(this);
    const int room = wordsWidth(width);
    const int words =
        textHeight(l.font(TypeRole::BodyStrong), m_title, room) + textHeight(l.font(TypeRole::Body), m_text, room);
    return std::max(words, iconSide()) + 2 * l.px(l.measure().isSmall ? 2.5 : 4.5) + 2 * Look::ring();
}

void InfoBox::paintEvent(QPaintEvent *)
{
    const Look &l = lookOf(this);
    const Tokens &t = l.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = toneColour(m_tone, t);
    const int lineWidth = m_outlined ? 4 : l.isHighContrast() ? 2 : 0;
    painter.setPen(lineWidth > 0 ? QPen(colour, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(toneGround(m_tone, t));
    const double inset = Look::ring() + lineWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), l.radius(), l.radius());

    const int side = iconSide();
    const int left = Look::ring() + l.px(6);
    const int room = wordsWidth(width());
    const int titleH = textHeight(l.font(TypeRole::BodyStrong), m_title, room);
    const int textH = textHeight(l.font(TypeRole::Body), m_text, room);
    int y = (height() - titleH - textH) / 2;
    if (side > 0) {
        const int firstLine = QFontMetrics(l.font(TypeRole::BodyStrong)).height();
        const int x = isRightToLeft() ? width() - left - side : left;
        paintIcon(painter, m_iconName, colour, QRectF(x, y + (firstLine - side) / 2.0, side, side));
    }
    const int x = isRightToLeft() || side == 0 ? left : left + side + l.px(4);
    if (titleH > 0)
        paintText(painter, QRect(x, y, room, titleH), l.font(TypeRole::BodyStrong), t.text, m_title);
    paintText(painter, QRect(x, y + titleH, room, textH), l.font(TypeRole::Body), t.text, m_text);
}

namespace {
/// A longer list would push the fields off a small screen.
constexpr int shownProblems = 3;
} // namespace

ErrorSummary::ErrorSummary(QWidget *parent)
    : InfoBox(parent)
{
    setTone(Tone::Danger);
    setIconName(QStringLiteral("warning"));
    setOutlined(true);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void ErrorSummary::setProblems(const QStringList &problems)
{
    m_problems = problems;
    setTitle(problems.isEmpty() ? QString() : tr("There is a problem"));
    setText(problems.mid(0, shownProblems).join(u'\n'));
    setVisible(!problems.isEmpty());
    if (!problems.isEmpty())
        setFocus(Qt::OtherFocusReason);
}

void ErrorSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_problems.isEmpty())
        setTitle(tr("There is a problem"));
    InfoBox::changeEvent(event);
}

void ErrorSummary::paintEvent(QPaintEvent *event)
{
    InfoBox::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int ring = Look::ring();
    paintFocusRing(painter, QRectF(rect()).adjusted(ring, ring, -ring, -ring), lookOf(this).radius(),
                   lookOf(this).tokens());
}

DoneMark::DoneMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DoneMark::sizeHint() const
{
    const Look &l = lookOf(this);
    // Beside everything else on a low screen the number matters more than the mark.
    const int side = l.px(window()->width() > window()->height() ? 16 : 42);
    return {side, side + l.px(3)};
}

void DoneMark::paintEvent(QPaintEvent *)
{
    const Look &l = lookOf(this);
    const double side = height() - l.px(3);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle((width() - side) / 2, 0, side, side);
    painter.setPen(l.isHighContrast() ? QPen(l.tokens().success, 3) : QPen(Qt::NoPen));
    painter.setBrush(l.tokens().successSoft);
    painter.drawEllipse(circle.adjusted(2, 2, -2, -2));
    const double inset = side * 0.24;
    paintIcon(painter, u"check"_s, l.tokens().success, circle.adjusted(inset, inset, -inset, -inset));
}

BigNumber::BigNumber(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BigNumber::setNumber(const QString &grouped)
{
    m_number = grouped;
    setAccessibleName(grouped);
    updateGeometry();
    update();
}

QStringList BigNumber::lines(int width) const
{
    const QFontMetrics metrics(lookOf(this).font(TypeRole::BigNumber));
    if (metrics.horizontalAdvance(m_number) <= width)
        return {m_number};
    const qsizetype blank = m_number.indexOf(u' ');
    return blank < 0 ? QStringList{m_number} : QStringList{m_number.left(blank), m_number.mid(blank + 1)};
}

QSize BigNumber::sizeHint() const
{
    const QFontMetrics metrics(lookOf(this).font(TypeRole::BigNumber));
    return {metrics.horizontalAdvance(m_number), int(metrics.capHeight() * 1.5)};
}

int BigNumber::heightForWidth(int width) const
{
    const int capital = int(QFontMetrics(lookOf(this).font(TypeRole::BigNumber)).capHeight());
    return int(lines(width).size() * capital * 1.5) + capital / 3;
}

void BigNumber::paintEvent(QPaintEvent *)
{
    const Look &l = lookOf(this);
    QPainter painter(this);
    painter.setPen(l.tokens().text);
    painter.setFont(l.font(TypeRole::BigNumber));
    const QStringList list = lines(width());
    const int lineHeight = height() / int(list.size());
    for (int i = 0; i < list.size(); ++i)
        painter.drawText(QRect(0, i * lineHeight, width(), lineHeight), Qt::AlignCenter | Qt::TextDontClip, list.at(i));
}

} // namespace clips::ui
