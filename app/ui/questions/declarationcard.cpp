#include "ui/questions/declarationcard.h"

#include "rules/declarations.h"
#include "ui/theme/themescope.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/fieldbox.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace clips::ui {

using namespace Qt::StringLiterals;

DeclarationCard::DeclarationCard(const domain::Declaration &declaration, const QString &language,
                                 const QStringList &children, QWidget *parent)
    : QWidget(parent)
    , m_id(declaration.id)
{
    auto *box = new QVBoxLayout(this);
    auto *title = new Text(u"title"_s, this);
    title->setText(declaration.title.in(language));
    box->addWidget(title);
    if (!children.isEmpty()) {
        auto *who = new Text(u"labelStrong"_s, this);
        who->setText(tr("For %1").arg(children.join(u", "_s)));
        box->addWidget(who);
    }
    addText(declaration.text.in(language));
    if (!rules::isOnlyShown(declaration)) {
        m_row = new ChoiceRow(ChoiceRow::Kind::Check, this);
        m_row->setText(declaration.isNotice ? tr("I have read it") : tr("I declare it"));
        m_row->setNote(declaration.mandatory ? QString() : tr("Only if you want"));
        m_row->setAccessibleName(title->text() + u": "_s + m_row->text());
        m_row->setAccessibleDescription(declaration.text.in(language));
        m_missing = new InfoBox(this);
        m_missing->setTone(Tone::Danger);
        m_missing->setIconName(u"warning"_s);
        m_missing->setText(
            declaration.onlyFor.contains(u"alone"_s)
                ? tr("Missing. Without it the child cannot go alone. You can go back and choose an adult.")
                : tr("Missing. Without it we cannot send the enrolment."));
        m_missing->hide();
        box->addWidget(m_row);
        box->addWidget(m_missing);
        connect(m_row, &QAbstractButton::toggled, this, [this](bool isOn) {
            if (isOn)
                setMissing(false);
            Q_EMIT made(isOn);
        });
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyLook();
}

void DeclarationCard::addText(const QString &text)
{
    const QStringList paragraphs = text.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        auto *paragraph = new Text(this);
        paragraph->setText(paragraphs[i]);
        layout()->addWidget(paragraph);
        if (i > 0)
            m_rest.append(paragraph);
        if (i == 0 && paragraphs.size() > 1) {
            m_more = new SecondaryButton(this);
            layout()->addWidget(m_more);
        }
    }
    if (!m_more)
        return;
    // A check box would look like something to agree to.
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_more->setFocus(); // the area of the page keeps in view what has the focus
        showAll(m_rest.first()->isHidden());
    });
    showAll(false);
}

void DeclarationCard::showAll(bool all)
{
    for (Text *paragraph : std::as_const(m_rest))
        paragraph->setVisible(all);
    m_more->setText(all ? tr("Close the text") : tr("Read everything"));
}

bool DeclarationCard::isMade() const
{
    return !m_row || m_row->isChecked();
}

void DeclarationCard::setMade(bool made)
{
    if (m_row)
        m_row->setChecked(made);
}

void DeclarationCard::setMissing(bool missing)
{
    if (m_missing)
        m_missing->setVisible(missing);
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
