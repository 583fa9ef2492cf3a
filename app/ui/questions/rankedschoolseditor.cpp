#include "ui/questions/rankedschoolseditor.h"

#include "ui/questions/offerrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/pagedarea.h"

#include <QJsonObject>
#include <QVBoxLayout>
#include <algorithm>

namespace clips::ui {

using namespace Qt::StringLiterals;

RankedSchoolsEditor::RankedSchoolsEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_area(new PagedArea(this))
    , m_most(subject.question.limits.maxCount)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    auto *how = new Text(u"label"_s);
    how->setText(tr("You can choose up to %n.", nullptr, m_most));
    m_area->addBlock(how, PagedArea::Span::Row);
    for (const rules::OfferedOption &option : subject.options) {
        if (option.canBeChosen())
            addPlace(subject, option);
        else
            addOfferRow(*m_area, option, true, false, subject.language);
    }
    showRanks();
}

void RankedSchoolsEditor::addPlace(const EditorSubject &subject, const rules::OfferedOption &option)
{
    const QString seats = OfferWords::seats(option, subject.language);
    Place place{option.value, new Card, option.hours, {}};
    place.card->setCompact(true);
    place.card->setTitle(option.label);
    place.card->setSubtitle(option.help.isEmpty() || seats.isEmpty() ? option.help + seats
                                                                     : option.help + u'\n' + seats);
    place.card->setCheckable(true);
    // Below a school stand its hours: nothing else may come between.
    m_area->addBlock(place.card, option.hours.size() > 1 ? PagedArea::Span::Row : PagedArea::Span::Column);
    for (const domain::Option &hours : subject.question.options) {
        if (option.hours.size() < 2 || !option.hours.contains(hours.value))
            continue;
        auto *row = new ChoiceRow(ChoiceRow::Kind::Radio);
        row->setText(hours.label.in(subject.language));
        row->setAccessibleName(option.label + u": "_s + row->text());
        row->setAutoExclusive(false);
        m_area->addBlock(row, PagedArea::Span::Half);
        place.rows.append(row);
        connect(row, &QAbstractButton::clicked, this,
                [this, school = option.value, value = hours.value] { chooseHours(school, value); });
    }
    m_places.append(place);
    connect(place.card, &QAbstractButton::clicked, this,
            [this, index = m_places.size() - 1] { toggle(m_places[index]); });
}

qsizetype RankedSchoolsEditor::rankOf(const QString &school) const
{
    const auto it =
        std::find_if(m_wishes.begin(), m_wishes.end(), [&](const Wish &wish) { return wish.school == school; });
    return it == m_wishes.end() ? -1 : it - m_wishes.begin();
}

void RankedSchoolsEditor::toggle(const Place &place)
{
    if (const qsizetype rank = rankOf(place.school); rank >= 0)
        m_wishes.removeAt(rank);
    else if (m_wishes.size() < m_most)
        m_wishes.append({place.school, place.hours.size() == 1 ? place.hours.first() : QString()});
    showRanks();
    Q_EMIT answerChanged();
}

void RankedSchoolsEditor::chooseHours(const QString &school, const QString &hours)
{
    if (const qsizetype rank = rankOf(school); rank >= 0)
        m_wishes[rank].hours = hours;
    showRanks();
    Q_EMIT answerChanged();
}

void RankedSchoolsEditor::showRanks()
{
    for (const Place &place : std::as_const(m_places)) {
        const qsizetype rank = rankOf(place.school) + 1;
        place.card->setChecked(rank > 0);
        place.card->setInitials(rank > 0 ? QString::number(rank) : u"–"_s);
        // The chosen order is said in words too, for who does not see the number.
        QList<Chip> chips;
        if (rank > 0)
            chips.append({Tone::Action, u"check"_s, tr("Choice number %1").arg(rank)});
        place.card->setChips(chips);
        QStringList several = place.rows.isEmpty() ? QStringList() : place.hours;
        for (qsizetype i = 0; i < place.rows.size(); ++i) {
            place.rows[i]->setChecked(rank > 0 && m_wishes[rank - 1].hours == several[i]);
            m_area->setShown(place.rows[i], rank > 0);
        }
    }
}

void RankedSchoolsEditor::setAnswer(const QJsonValue &answer)
{
    m_wishes.clear();
    for (const QJsonValue &value : answer.toArray()) {
        const QJsonObject wish = value.toObject();
        const Wish known{wish.value(u"school"_s).toString(), wish.value(u"hours"_s).toString()};
        const bool offered = std::any_of(m_places.begin(), m_places.end(),
                                         [&](const Place &place) { return place.school == known.school; });
        if (offered && rankOf(known.school) < 0)
            m_wishes.append(known);
    }
    showRanks();
}

QJsonValue RankedSchoolsEditor::answer() const
{
    QJsonArray wishes;
    for (const Wish &wish : m_wishes) {
        QJsonObject entry{{u"school"_s, wish.school}};
        if (!wish.hours.isEmpty())
            entry.insert(u"hours"_s, wish.hours);
        wishes.append(entry);
    }
    return wishes;
}

void RankedSchoolsEditor::showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &)
{
    m_wrong = nullptr;
    for (const rules::AnswerProblem &problem : problems) {
        for (const Place &place : std::as_const(m_places)) {
            if (!m_wrong && problem.part == u"hours" && rankOf(place.school) == problem.entry && !place.rows.isEmpty())
                m_wrong = place.rows.first();
        }
    }
    if (m_wrong)
        m_area->bringIntoView(m_wrong);
}

QWidget *RankedSchoolsEditor::focusPlace() const
{
    if (m_wrong)
        return m_wrong;
    return m_places.isEmpty() ? nullptr : m_places.first().card;
}

} // namespace clips::ui
