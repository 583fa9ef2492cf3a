#include "ui/questions/recordfields.h"

#include "domain/phonenumber.h"
#include "ui/questions/offerrows.h"
#include "ui/widgets/datekeys.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/pagedarea.h"

#include <QButtonGroup>

namespace clips::ui {

using namespace Qt::StringLiterals;

namespace {

struct PartField
{
    const char *part;
    const char *label;
    FieldKind kind;
    int most; ///< characters
};

const PartField partFields[] = {
    {"given_name", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Given name"), FieldKind::Name, 80},
    {"family_name", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Family name"), FieldKind::Name, 80},
    {"tax_code", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Tax code"), FieldKind::TaxCode, 16},
    {"relation", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Who they are for the child"), FieldKind::Name, 40},
    {"document_number", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Document number"), FieldKind::DocumentNumber, 20},
    {"phone", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Phone"), FieldKind::Phone, 24},
    {"street", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Street"), FieldKind::Text, 80},
    {"number", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "House number"), FieldKind::Text, 12},
    {"postcode", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Postcode"), FieldKind::Digits, 5},
    {"municipality", QT_TRANSLATE_NOOP("clips::ui::RecordFields", "Town"), FieldKind::Name, 80},
};

const PartField &fieldOf(const QString &part)
{
    for (const PartField &field : partFields) {
        if (part == QLatin1StringView(field.part))
            return field;
    }
    Q_UNREACHABLE();
}

} // namespace

RecordFields::RecordFields(const EditorSubject &subject, PagedArea &area, const QWidget *before, QObject *parent)
    : QObject(parent)
    , m_area(area)
    , m_parts(subject.question.parts)
{
    for (const QString &part : std::as_const(m_parts)) {
        if (part == u"birth_date") {
            m_birthDate = new DateKeys;
            m_birthDate->setLabel(tr("Date of birth"));
            m_area.addBlock(m_birthDate, PagedArea::Span::Row, before);
            m_blocks.append(m_birthDate);
            connect(m_birthDate, &DateKeys::dateChanged, this, &RecordFields::changed);
        } else if (part == u"document_type") {
            addDocumentTypes(subject, before);
        } else {
            addField(part, before);
        }
    }
}

void RecordFields::addField(const QString &part, const QWidget *before)
{
    const PartField &about = fieldOf(part);
    auto *field = new FieldBox;
    field->setLabel(tr(about.label));
    field->field()->setKind(about.kind);
    field->field()->setMaxLength(about.most);
    m_area.addBlock(field, PagedArea::Span::Half, before);
    m_blocks.append(field);
    m_fields.insert(part, field);
    connect(field->field(), &QLineEdit::textEdited, this, &RecordFields::changed);
}

void RecordFields::addDocumentTypes(const EditorSubject &subject, const QWidget *before)
{
    m_documentHeading = new Text(u"labelStrong"_s);
    m_documentHeading->setText(tr("Identity document"));
    m_area.addBlock(m_documentHeading, PagedArea::Span::Row, before);
    m_blocks.append(m_documentHeading);
    m_documentTypes = new QButtonGroup(this);
    for (const rules::OfferedOption &type : subject.options) {
        QAbstractButton *row = addOfferRow(m_area, type, false, true, subject.language, nullptr, before);
        m_documentTypes->addButton(row);
        m_typeOf.insert(row, type.value);
        m_blocks.append(row);
    }
    connect(m_documentTypes, &QButtonGroup::buttonClicked, this, &RecordFields::changed);
}

void RecordFields::setRecord(const QJsonObject &record)
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        it.value()->field()->setText(domain::groupedPhoneNumber(record.value(it.key()).toString()));
    }
    if (m_birthDate)
        m_birthDate->setText(record.value(u"birth_date"_s).toString());
    for (auto it = m_typeOf.begin(); it != m_typeOf.end(); ++it)
        it.key()->setChecked(it.value() == record.value(u"document_type"_s).toString());
}

QString RecordFields::valueOf(const QString &part) const
{
    if (part == u"birth_date")
        return m_birthDate->isEmpty() ? QString() : m_birthDate->text();
    if (part == u"document_type")
        return m_typeOf.value(m_documentTypes->checkedButton());
    const QString text = m_fields.value(part)->field()->text().simplified();
    return part == u"phone" ? domain::phoneNumberFromText(text).value_or(text) : text;
}

QJsonObject RecordFields::record() const
{
    QJsonObject record;
    for (const QString &part : m_parts) {
        if (const QString value = valueOf(part); !value.isEmpty())
            record.insert(part, value);
    }
    return record;
}

void RecordFields::showProblems(const QHash<QString, QString> &words)
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        it.value()->setProblem(words.value(it.key()));
    if (m_birthDate)
        m_birthDate->setProblem(words.value(u"birth_date"_s));
    if (m_documentHeading) {
        const QString problem = words.value(u"document_type"_s);
        m_documentHeading->setText(problem.isEmpty() ? tr("Identity document")
                                                     : tr("Identity document") + u" ! "_s + problem);
    }
}

QWidget *RecordFields::placeOf(const QString &part) const
{
    if (part == u"birth_date" && m_birthDate)
        return m_birthDate->focusProxy();
    if (part == u"document_type" && m_documentTypes)
        return m_documentTypes->buttons().value(0);
    if (FieldBox *field = m_fields.value(part))
        return field->field();
    return m_parts.isEmpty() || m_parts.first() == part ? nullptr : placeOf(m_parts.first());
}

void RecordFields::remove()
{
    for (QWidget *block : std::as_const(m_blocks))
        m_area.removeBlock(block);
    m_blocks.clear();
}

} // namespace clips::ui
