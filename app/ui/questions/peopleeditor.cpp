#include "ui/questions/peopleeditor.h"

#include "ui/questions/recordfields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/pagedarea.h"

#include <QJsonArray>
#include <QVBoxLayout>
#include <algorithm>

namespace clips::ui {

PeopleEditor::PeopleEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_subject(subject)
    , m_area(new PagedArea(this))
    , m_add(new Button(Button::Kind::Dashed))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    m_add->setText(tr("Add another person"));
    m_area->addBlock(m_add, PagedArea::Span::Row);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addEntry();
        QWidget *place = m_entries.last().fields->placeOf({});
        m_area->bringIntoView(m_entries.last().heading);
        place->setFocus(Qt::OtherFocusReason);
    });
    addEntry();
}

void PeopleEditor::addEntry()
{
    auto *heading = new Text(QStringLiteral("strong"));
    m_area->addBlock(heading, PagedArea::Span::Row, m_add);
    auto *fields = new RecordFields(m_subject, *m_area, m_add, this);
    Button *takeOut = nullptr;
    if (!m_entries.isEmpty()) {
        takeOut = new Button(Button::Kind::Plain);
        m_area->addBlock(takeOut, PagedArea::Span::Row, m_add);
        connect(takeOut, &QAbstractButton::clicked, this, [this, fields] { removeEntry(fields); });
    }
    m_entries.append({heading, fields, takeOut});
    connect(fields, &RecordFields::changed, this, &AnswerEditor::answerChanged);
    nameEntries();
}

void PeopleEditor::removeEntry(const RecordFields *fields)
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.fields == fields; });
    const Entry entry = *it;
    m_entries.erase(it);
    m_wrong = nullptr;
    entry.fields->remove();
    entry.fields->deleteLater();
    m_area->removeBlock(entry.heading);
    // It is still speaking to us.
    m_area->setShown(entry.takeOut, false);
    nameEntries();
    Q_EMIT answerChanged();
}

void PeopleEditor::nameEntries()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_entries[i].heading->setText(tr("Person %1").arg(i + 1));
        if (m_entries[i].takeOut)
            m_entries[i].takeOut->setText(tr("Take out person %1").arg(i + 1));
    }
    m_area->setShown(m_add, m_entries.size() < m_subject.question.limits.maxCount);
    m_area->setShown(m_entries.first().heading, m_entries.size() > 1);
}

void PeopleEditor::setAnswer(const QJsonValue &answer)
{
    if (answer == this->answer())
        return;
    const QJsonArray people = answer.toArray();
    while (m_entries.size() > std::max<qsizetype>(1, people.size()))
        removeEntry(m_entries.last().fields);
    while (m_entries.size() < people.size())
        addEntry();
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries[i].fields->setRecord(people.at(i).toObject());
}

QJsonValue PeopleEditor::answer() const
{
    QJsonArray people;
    for (const Entry &entry : m_entries) {
        if (const QJsonObject person = entry.fields->record(); !person.isEmpty())
            people.append(person);
    }
    return people;
}

void PeopleEditor::showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words)
{
    m_wrong = nullptr;
    int index = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        QHash<QString, QString> wordsOf;
        const bool counts = !entry.fields->record().isEmpty();
        for (qsizetype i = problems.size() - 1; counts && i >= 0; --i) {
            if (problems[i].entry == index)
                wordsOf.insert(problems[i].part, words.value(i));
        }
        entry.fields->showProblems(wordsOf);
        if (!m_wrong && !wordsOf.isEmpty())
            m_wrong = entry.fields->placeOf(problems.first().part);
        index += counts ? 1 : 0;
    }
}

QWidget *PeopleEditor::focusPlace() const
{
    return m_wrong ? m_wrong : m_entries.first().fields->placeOf({});
}

} // namespace clips::ui
