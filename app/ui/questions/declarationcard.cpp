#include "ui/questions/declarationcard.h"

#include "ui/theme/themescope.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/fieldbox.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace clips::ui {

using namespace Qt::StringLiterals;

DeclarationCard::DeclarationCard(const domain::Declaration &declaration, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_id(declaration.id)
    , m_row(new ChoiceRow(ChoiceRow::Kind::Check, this))
{
    auto *title = new Text(u"title"_s, this);
    title->setText(declaration.title.in(language));
    auto *text = new Text(this);
    text->setText(declaration.text.in(language));
    const bool isNotice = declaration.id.startsWith(u"privacy");
    m_row->setText(isNotice ? tr("I have read it") : tr("I declare it"));
    m_row->setNote(declaration.mandatory ? QString() : tr("Only if you want"));
    m_row->setAccessibleName(title->text() + u": "_s + m_row->text());
    m_row->setAccessibleDescription(text->text());
    auto *box = new QVBoxLayout(this);
    box->addWidget(title);
    box->addWidget(text);
    box->addWidget(m_row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_row, &QAbstractButton::toggled, this, &DeclarationCard::made);
    applyLook();
}

bool DeclarationCard::isMade() const
{
    return m_row->isChecked();
}

void DeclarationCard::setMade(bool made)
{
    m_row->setChecked(made);
}

QWidget *DeclarationCard::row() const
{
    return m_row;
}

void DeclarationCard::applyLook()
{
    const Look &look = lookOf(this);
    const int pad = look.px(look.measure().isSmall ? 3 : 6) + Look::ring();
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(look.px(look.measure().isSmall ? 1 : 2));
}

void DeclarationCard::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const Tokens &tokens = look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = Look::ring() + (look.isHighContrast() ? 1 : 0.5);
    painter.setPen(QPen(look.isHighContrast() ? tokens.strongLine : tokens.line, look.isHighContrast() ? 2 : 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), look.radius(), look.radius());
}

bool DeclarationCard::event(QEvent *event)
{
    if (event->type() == lookChangeEvent() || event->type() == QEvent::Polish)
        applyLook();
    return QWidget::event(event);
}

} // namespace clips::ui
