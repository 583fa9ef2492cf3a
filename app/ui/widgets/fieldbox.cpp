#include "ui/widgets/fieldbox.h"

#include "ui/theme/themescope.h"

#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clips::ui {

Text::Text(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setContextMenuPolicy(Qt::NoContextMenu);
    setIndent(0);
    setContentsMargins(Look::ring(), 0, Look::ring(), 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Text::Text(const QString &type, QWidget *parent)
    : Text(parent)
{
    setType(type);
}

void Text::setType(const QString &type)
{
    if (m_type == type)
        return;
    m_type = type;
    style()->unpolish(this);
    style()->polish(this);
}

FieldBox::FieldBox(QWidget *parent)
    : QWidget(parent)
    , m_label(new Text(QStringLiteral("labelStrong"), this))
    , m_field(new TextField(this))
    , m_hint(new Text(QStringLiteral("label"), this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(m_label);
    box->addWidget(m_field);
    box->addWidget(m_hint);
    m_label->setBuddy(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_field);
    showHint();
}

void FieldBox::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_field->setAccessibleName(label);
}

void FieldBox::setHint(const QString &hint)
{
    m_hintText = hint;
    showHint();
}

void FieldBox::setProblem(const QString &problem)
{
    m_problem = problem;
    m_field->setWrong(!problem.isEmpty());
    showHint();
}

void FieldBox::showHint()
{
    const QString words = m_problem.isEmpty() ? m_hintText : u"! "_s + m_problem;
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    m_hint->setStyleSheet(m_problem.isEmpty() ? QString()
                                              : QStringLiteral("color: %1;").arg(lookOf(this).tokens().danger.name()));
    m_field->setAccessibleDescription(words);
}

} // namespace clips::ui
