#include "ui/widgets/datekeys.h"

#include "ui/theme/themescope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clips::ui {

DateKeys::DateKeys(QWidget *parent)
    : QWidget(parent)
    , m_label(new Text(QStringLiteral("labelStrong"), this))
    , m_day(new FieldBox(this))
    , m_month(new FieldBox(this))
    , m_year(new FieldBox(this))
    , m_problem(new Text(QStringLiteral("label"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    auto *places = new QHBoxLayout;
    column->addLayout(places);
    column->addWidget(m_problem);
    for (FieldBox *box : {m_day, m_month, m_year}) {
        box->field()->setKind(FieldKind::Digits);
        box->field()->setMaxLength(box == m_year ? 4 : 2);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        places->addWidget(box);
        connect(box->field(), &QLineEdit::textEdited, this, [this] { Q_EMIT dateChanged(date()); });
    }
    places->addStretch();
    connect(m_day->field(), &QLineEdit::textEdited, this, [this] { placeFilled(m_day->field(), m_month->field()); });
    connect(m_month->field(), &QLineEdit::textEdited, this, [this] { placeFilled(m_month->field(), m_year->field()); });
    setFocusProxy(m_day->field());
    m_label->hide();
    m_problem->hide();
    retranslate();
    applyLook();
}

void DateKeys::placeFilled(TextField *field, TextField *next)
{
    if (field->hasFocus() && field->text().size() == field->maxLength())
        next->setFocus(Qt::OtherFocusReason);
}

void DateKeys::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    retranslate();
}

void DateKeys::setDate(QDate date)
{
    if (date == this->date())
        return;
    m_day->field()->setText(date.isValid() ? date.toString(QStringLiteral("dd")) : QString());
    m_month->field()->setText(date.isValid() ? date.toString(QStringLiteral("MM")) : QString());
    m_year->field()->setText(date.isValid() ? QString::number(date.year()) : QString());
}

QDate DateKeys::date() const
{
    if (m_year->field()->text().size() != 4)
        return {};
    return {m_year->field()->text().toInt(), m_month->field()->text().toInt(), m_day->field()->text().toInt()};
}

QString DateKeys::text() const
{
    const auto two = [](const FieldBox *box) {
        const QString digits = box->field()->text();
        return digits.size() == 1 ? u'0' + digits : digits;
    };
    return QStringList{m_year->field()->text(), two(m_month), two(m_day)}.join(u'-');
}

void DateKeys::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QStringList parts = text.split(u'-');
    m_year->field()->setText(parts.value(0));
    m_month->field()->setText(parts.value(1));
    m_day->field()->setText(parts.value(2));
}

bool DateKeys::isEmpty() const
{
    return m_day->field()->text().isEmpty() && m_month->field()->text().isEmpty() && m_year->field()->text().isEmpty();
}

void DateKeys::setProblem(const QString &problem)
{
    for (FieldBox *box : {m_day, m_month, m_year})
        box->field()->setWrong(!problem.isEmpty());
    m_problem->setText(problem.isEmpty() ? QString() : u"! "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setStyleSheet(QStringLiteral("color: %1;").arg(lookOf(this).tokens().danger.name()));
}

void DateKeys::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool DateKeys::event(QEvent *event)
{
    if (event->type() == lookChangeEvent() || event->type() == QEvent::Polish || event->type() == QEvent::Show)
        applyLook();
    return QWidget::event(event);
}

void DateKeys::applyLook()
{
    const Look &look = lookOf(this);
    const double scale = look.appearance().textSize == TextSize::Large ? 1.2 : 1;
    const double small = look.measure().isSmall ? 0.85 : 1;
    if (m_day->minimumWidth() == look.px(26 * scale * small))
        return; // shown again: nothing new
    m_day->setFixedWidth(look.px(26 * scale * small));
    m_month->setFixedWidth(look.px(26 * scale * small));
    m_year->setFixedWidth(look.px(38 * scale * small));
    if (auto *column = layout())
        column->itemAt(1)->layout()->setSpacing(look.px(2));
}

void DateKeys::retranslate()
{
    m_day->setLabel(tr("Day"));
    m_month->setLabel(tr("Month"));
    m_year->setLabel(tr("Year"));
    if (m_label->text().isEmpty())
        return;
    for (FieldBox *box : {m_day, m_month, m_year})
        box->field()->setAccessibleName(m_label->text() + u", "_s + box->label());
}

} // namespace clips::ui
