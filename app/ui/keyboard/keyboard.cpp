#include "ui/keyboard/keyboard.h"

#include "ui/theme/painting.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace clips::ui {

namespace {

constexpr double lowScreenMm = 165;

bool wantsDigits(const TextField &field)
{
    return field.accepts(u'0');
}

} // namespace

Key::Key(const KeyCap &cap, QWidget *parent)
    : Target(parent)
    , m_cap(cap)
{
    setFocusPolicy(Qt::NoFocus);
    setText(cap.text.toUpper());
    setAutoRepeat(cap.action == KeyCap::Action::Backspace);
}

void Key::paintEvent(QPaintEvent *)
{
    const Look &l = look();
    const Tokens &t = l.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cap = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5);
    painter.setPen(QPen(isEnabled() && l.isHighContrast() ? t.strongLine : t.line, 1));
    painter.setBrush(isDown() ? t.action : isEnabled() ? t.surface : t.keyGround);
    painter.drawRoundedRect(cap, l.px(1.6), l.px(1.6));
    const QColor ink = isDown() ? t.onAction : isEnabled() ? t.text : t.strongLine;
    if (m_cap.action == KeyCap::Action::Backspace || m_cap.action == KeyCap::Action::Space) {
        const double side = std::min(l.px(8), height() - 6);
        paintIcon(painter, m_cap.action == KeyCap::Action::Space ? u"space"_s : u"backspace"_s, ink,
                  QRectF((width() - side) / 2, (height() - side) / 2, side, side));
        return;
    }
    QFont font = l.font(TypeRole::Key);
    font.setPixelSize(std::min(font.pixelSize(), int(height() * 0.6)));
    paintText(painter, rect(), font, ink, text(), Qt::AlignCenter);
}

Keyboard::Keyboard(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    hide();
}

bool Keyboard::isLow() const
{
    return window()->height() < lookOf(this).px(lowScreenMm);
}

bool Keyboard::isWide() const
{
    return window()->width() > window()->height();
}

int Keyboard::keyHeight() const
{
    return lookOf(this).px(isLow() ? 15.2 : 16);
}

int Keyboard::gap() const
{
    return lookOf(this).px(1.5);
}

int Keyboard::heightFor(int) const
{
    return int(m_rows.size()) * (keyHeight() + gap()) + gap() + (isLow() ? 0 : 2 * gap());
}

void Keyboard::setField(TextField *field)
{
    if (m_field == field)
        return;
    for (const QMetaObject::Connection &connection : std::as_const(m_fieldConnections))
        disconnect(connection);
    m_fieldConnections.clear();
    m_field = field;
    m_secondLayer = false;
    if (field == nullptr)
        return;
    m_fieldConnections << connect(field, &QLineEdit::textChanged, this, &Keyboard::updateKeys)
                       << connect(field, &TextField::cursorMoved, this, &Keyboard::updateKeys);
    build();
    updateKeys();
}

void Keyboard::build()
{
    for (const QList<Key *> &row : std::as_const(m_rows)) {
        for (Key *key : row) {
            key->hide();
            key->deleteLater();
        }
    }
    m_rows.clear();
    if (m_field == nullptr)
        return;
    for (const KeyRow &row : keysFor(m_field->kind(), isLow(), isWide(), m_secondLayer)) {
        if (row.isEmpty())
            continue;
        QList<Key *> keys;
        for (const KeyCap &cap : row) {
            auto *key = new Key(cap, this);
            connect(key, &QAbstractButton::clicked, this, [this, cap] { press(cap); });
            key->show();
            keys.append(key);
        }
        m_rows.append(keys);
    }
    nameKeys();
    place();
    Q_EMIT sizeChanged();
}

void Keyboard::place()
{
    const Look &look = lookOf(this);
    double most = 0;
    for (const QList<Key *> &row : std::as_const(m_rows)) {
        double units = 0;
        for (const Key *key : row)
            units += key->cap().width;
        most = std::max(most, units);
    }
    if (most <= 0)
        return;
    const int room = width() - 2 * look.edge();
    const double unit = std::min(room / most, double(look.px(25)));
    int y = isLow() ? gap() : 2 * gap();
    for (const QList<Key *> &row : std::as_const(m_rows)) {
        double units = 0;
        for (const Key *key : row)
            units += key->cap().width;
        double x = (width() - units * unit) / 2 + gap() / 2.0;
        for (Key *key : row) {
            key->setGeometry(int(x), y, int(key->cap().width * unit - gap()), keyHeight());
            x += key->cap().width * unit;
        }
        y += keyHeight() + gap();
    }
}

QString Keyboard::typed(const QString &character) const
{
    if (m_field->kind() == FieldKind::TaxCode || m_field->kind() == FieldKind::DocumentNumber)
        return character;
    if (m_field->kind() == FieldKind::Email)
        return character.toLower();
    // Capitals where a name or a sentence begins; it looks at the field and remembers nothing.
    const QString before = m_field->text().left(m_field->cursorPosition());
    const bool wordStarts =
        before.isEmpty() || before.endsWith(u' ') || before.endsWith(u'-') || before.endsWith(u'\'');
    const bool capital = m_field->kind() == FieldKind::Text ? before.isEmpty() : wordStarts;
    return capital ? character.toUpper() : character.toLower();
}

void Keyboard::press(const KeyCap &cap)
{
    if (m_field == nullptr)
        return;
    int code = 0;
    QString text;
    switch (cap.action) {
    case KeyCap::Action::Layer:
        m_secondLayer = !m_secondLayer;
        build();
        updateKeys();
        return;
    case KeyCap::Action::Backspace:
        code = Qt::Key_Backspace;
        break;
    case KeyCap::Action::Space:
        code = Qt::Key_Space;
        text = u" "_s;
        break;
    case KeyCap::Action::Character:
        text = typed(cap.text);
        code = text.at(0).toUpper().unicode();
        break;
    }
    QKeyEvent pressed(QEvent::KeyPress, code, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_field, &pressed);
    QKeyEvent released(QEvent::KeyRelease, code, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_field, &released);
}

void Keyboard::updateKeys()
{
    if (m_field == nullptr)
        return;
    if (m_field->kind() == FieldKind::TaxCode && isLow() && wantsDigits(*m_field) != m_secondLayer &&
        m_field->text().size() < m_field->maxLength() && !m_field->text().isEmpty()) {
        m_secondLayer = wantsDigits(*m_field);
        build();
    }
    for (const QList<Key *> &row : std::as_const(m_rows)) {
        for (Key *key : row) {
            if (key->cap().action == KeyCap::Action::Character)
                key->setEnabled(m_field->accepts(key->cap().text.at(0)));
            else if (key->cap().action == KeyCap::Action::Backspace)
                key->setEnabled(!m_field->text().isEmpty());
        }
    }
}

void Keyboard::nameKeys()
{
    for (const QList<Key *> &row : std::as_const(m_rows)) {
        for (Key *key : row) {
            switch (key->cap().action) {
            case KeyCap::Action::Backspace:
                key->setAccessibleName(tr("Delete"));
                break;
            case KeyCap::Action::Space:
                key->setAccessibleName(tr("Space"));
                break;
            case KeyCap::Action::Layer:
                key->setAccessibleName(m_secondLayer ? tr("Letters") : tr("Numbers"));
                break;
            case KeyCap::Action::Character:
                key->setAccessibleName(key->text());
                break;
            }
        }
    }
}

void Keyboard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = lookOf(this).tokens();
    painter.fillRect(rect(), t.keyGround);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

void Keyboard::resizeEvent(QResizeEvent *)
{
    place();
}

void Keyboard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameKeys();
    QWidget::changeEvent(event);
}

bool Keyboard::event(QEvent *event)
{
    if (event->type() == lookChangeEvent())
        place();
    return QWidget::event(event);
}

} // namespace clips::ui
