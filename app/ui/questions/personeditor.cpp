#include "ui/questions/personeditor.h"

#include "domain/phonenumber.h"
#include "ui/widgets/datekeys.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/pagedarea.h"

#include <QJsonObject>
#include <QVBoxLayout>

namespace clips::ui {

using namespace Qt::StringLiterals;

PersonEditor::PersonEditor(const EditorSubject &, QWidget *parent)
    : AnswerEditor(parent)
    , m_area(new PagedArea(this))
    , m_givenName(new FieldBox)
    , m_familyName(new FieldBox)
    , m_birthDate(new DateKeys)
    , m_phone(new FieldBox)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    m_givenName->setLabel(tr("Given name"));
    m_familyName->setLabel(tr("Family name"));
    m_birthDate->setLabel(tr("Date of birth"));
    m_phone->setLabel(tr("Phone"));
    m_givenName->field()->setKind(FieldKind::Name);
    m_familyName->field()->setKind(FieldKind::Name);
    m_phone->field()->setKind(FieldKind::Phone);
    for (FieldBox *name : {m_givenName, m_familyName})
        name->field()->setMaxLength(80);
    m_phone->field()->setMaxLength(24);
    m_area->addBlock(m_givenName, PagedArea::Span::Half);
    m_area->addBlock(m_familyName, PagedArea::Span::Half);
    m_area->addBlock(m_birthDate, PagedArea::Span::Row);
    m_area->addBlock(m_phone, PagedArea::Span::Half);
    for (const FieldBox *field : {m_givenName, m_familyName, m_phone})
        connect(field->field(), &QLineEdit::textEdited, this, &AnswerEditor::answerChanged);
    connect(m_birthDate, &DateKeys::dateChanged, this, &AnswerEditor::answerChanged);
}

void PersonEditor::setAnswer(const QJsonValue &answer)
{
    if (answer == this->answer())
        return;
    const QJsonObject person = answer.toObject();
    const QString phone = person.value(u"phone"_s).toString();
    m_givenName->field()->setText(person.value(u"given_name"_s).toString());
    m_familyName->field()->setText(person.value(u"family_name"_s).toString());
    m_birthDate->setText(person.value(u"birth_date"_s).toString());
    m_phone->field()->setText(domain::isPhoneNumber(phone) ? domain::groupedPhoneNumber(phone) : phone);
}

QJsonValue PersonEditor::answer() const
{
    QJsonObject person;
    const auto put = [&](const QString &part, const QString &value) {
        if (!value.isEmpty())
            person.insert(part, value);
    };
    const QString phone = m_phone->field()->text().trimmed();
    put(u"given_name"_s, m_givenName->field()->text().simplified());
    put(u"family_name"_s, m_familyName->field()->text().simplified());
    put(u"birth_date"_s, m_birthDate->isEmpty() ? QString() : m_birthDate->text());
    put(u"phone"_s, domain::phoneNumberFromText(phone).value_or(phone));
    return person.isEmpty() ? QJsonValue() : QJsonValue(person);
}

void PersonEditor::showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words)
{
    QHash<QString, QString> wordsOf;
    for (qsizetype i = problems.size() - 1; i >= 0; --i)
        wordsOf.insert(problems[i].part, words.value(i));
    m_givenName->setProblem(wordsOf.value(u"given_name"_s));
    m_familyName->setProblem(wordsOf.value(u"family_name"_s));
    m_birthDate->setProblem(wordsOf.value(u"birth_date"_s));
    m_phone->setProblem(wordsOf.value(u"phone"_s));
    m_firstWrong = problems.isEmpty() ? QString() : problems.first().part;
}

QWidget *PersonEditor::placeOf(const QString &part) const
{
    if (part == u"family_name")
        return m_familyName->field();
    if (part == u"birth_date")
        return m_birthDate->focusProxy();
    if (part == u"phone")
        return m_phone->field();
    return m_givenName->field();
}

QWidget *PersonEditor::focusPlace() const
{
    return placeOf(m_firstWrong);
}

} // namespace clips::ui
