#include "ui/widgets/textfield.h"

#include "ui/theme/painting.h"
#include "ui/theme/themescope.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace clips::ui {

namespace {

constexpr int taxCodeLength = 16;
constexpr int pinLength = 12;

// L letter, D digit or its omocodia letter, M month letter.
constexpr char taxCodePattern[] = "LLLLLLDDMDDLDDDL";

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool fitsTaxCode(QChar c, qsizetype position, const QString &before)
{
    // A provisional code is eleven digits and says so with its first character.
    if (position == 0 ? isAsciiDigit(c) : isAsciiDigit(before.at(0)))
        return isAsciiDigit(c) && position < 11;
    const QChar upper = c.toUpper();
    switch (taxCodePattern[position]) {
    case 'L':
        return isAsciiLetter(upper);
    case 'M':
        return QStringLiteral("ABCDEHLMPRST").contains(upper);
    default:
        return isAsciiDigit(c) || QStringLiteral("LMNPQRSTUV").contains(upper);
    }
}

bool isUpperCaseKind(FieldKind kind)
{
    return kind == FieldKind::TaxCode || kind == FieldKind::DocumentNumber;
}

} // namespace

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    setFrame(false);
    // Names are kept in the letters of the document, codes and numbers as printed: left to right on every page.
    setLayoutDirection(Qt::LeftToRight);
    setMaxLength(200);
    setAttribute(Qt::WA_InputMethodEnabled, true);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::cursorPositionChanged, this, &TextField::cursorMoved);
}

void TextField::setKind(FieldKind kind)
{
    m_kind = kind;
    if (kind == FieldKind::TaxCode)
        setMaxLength(taxCodeLength);
    if (kind == FieldKind::Pin) {
        setMaxLength(pinLength);
        setEchoMode(QLineEdit::Password);
    }
    applyLook();
}

void TextField::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

bool TextField::accepts(QChar c) const
{
    const qsizetype position = hasSelectedText() ? selectionStart() : cursorPosition();
    if (text().size() - selectedText().size() >= maxLength())
        return false;
    switch (m_kind) {
    case FieldKind::TaxCode:
        return position < taxCodeLength && fitsTaxCode(c, position, text().left(position));
    case FieldKind::DocumentNumber:
        return isAsciiLetter(c) || isAsciiDigit(c);
    case FieldKind::Phone:
        return isAsciiDigit(c) || (c == u'+' && position == 0) || c == u' ';
    case FieldKind::Digits:
    case FieldKind::Pin:
        return isAsciiDigit(c);
    case FieldKind::Name:
        return c.isLetter() || c == u'\'' || c == u'-' || c == u' ' || c == u'\u2019' ||
               c.category() == QChar::Mark_NonSpacing;
    case FieldKind::Money:
        return isAsciiDigit(c) || c == u',' || c == u'.';
    case FieldKind::Email:
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    case FieldKind::Text:
    case FieldKind::Search:
        return c.isPrint();
    }
    Q_UNREACHABLE();
}

void TextField::applyLook()
{
    const Look &look = lookOf(this);
    const bool words = m_kind == FieldKind::Text || m_kind == FieldKind::Name || m_kind == FieldKind::Email;
    QFont type = look.font(words ? TypeRole::Body : TypeRole::Title);
    if (isUpperCaseKind(m_kind) || m_kind == FieldKind::Pin)
        type.setLetterSpacing(QFont::PercentageSpacing, 108);
    if (font() != type)
        setFont(type);
    setTextMargins(Look::ring() + look.px(4), 0, Look::ring() + look.px(4), 0);
    setStyleSheet(QStringLiteral("QLineEdit { background: transparent; border: none; color: %1; "
                                 "selection-background-color: %2; selection-color: %3; }")
                      .arg(look.tokens().text.name(), look.tokens().action.name(), look.tokens().onAction.name()));
}

QSize TextField::sizeHint() const
{
    return {lookOf(this).px(80), lookOf(this).px(18) + 2 * Look::ring()};
}

QSize TextField::minimumSizeHint() const
{
    return {lookOf(this).px(24), lookOf(this).target() + 2 * Look::ring()};
}

bool TextField::event(QEvent *event)
{
    if (event->type() == lookChangeEvent() || event->type() == QEvent::Polish) {
        const bool done = QLineEdit::event(event);
        applyLook();
        return done;
    }
    if (event->type() == QEvent::ToolTip || event->type() == QEvent::QueryWhatsThis)
        return true;
    return QLineEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    // The clipboard and the undo list would carry words from one family to the next.
    if (event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Copy) ||
        event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    const QString typed = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && typed.size() == 1 && typed.at(0).isPrint()) {
        if (accepts(typed.at(0)))
            insert(isUpperCaseKind(m_kind) ? typed.toUpper() : typed);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TextField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        QLineEdit::mousePressEvent(event);
}

void TextField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        QLineEdit::mouseReleaseEvent(event);
}

void TextField::paintEvent(QPaintEvent *event)
{
    const Look &look = lookOf(this);
    const Tokens &t = look.tokens();
    const int ring = Look::ring();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_wrong ? t.danger : t.strongLine, m_wrong ? 4 : 2));
        painter.setBrush(t.surface);
        const QRectF body = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), look.px(2), look.px(2));
        if (hasFocus())
            paintFocusRing(painter, body, look.px(2), t);
    }
    QLineEdit::paintEvent(event);
}

} // namespace clips::ui
