#include "ui/questions/rideeditor.h"

#include "ui/questions/offerrows.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/pagedarea.h"

#include <QButtonGroup>
#include <QJsonObject>
#include <QVBoxLayout>
#include <algorithm>

namespace clips::ui {

using namespace Qt::StringLiterals;

RideEditor::RideEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_area(new PagedArea(this))
    , m_stopHeading(new Text(u"strong"_s))
    , m_routes(new QButtonGroup(this))
    , m_stops(new QButtonGroup(this))
    , m_direction(subject.question.source.homeward ? u"homeward"_s : u"outward"_s)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    addRoutes(subject);
    addStops(subject);
    connect(m_routes, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *row) {
        showStopsOf(m_routeOf.value(row));
        Q_EMIT answerChanged();
    });
    connect(m_stops, &QButtonGroup::buttonClicked, this, &AnswerEditor::answerChanged);
    setAnswer({});
}

void RideEditor::addRoutes(const EditorSubject &subject)
{
    auto *heading = new Text(u"strong"_s);
    heading->setText(subject.options.isEmpty() ? tr("No bus goes to this school now. Please ask the operator.")
                                               : tr("Route"));
    m_area->addBlock(heading, PagedArea::Span::Row);
    for (const rules::OfferedOption &route : subject.options) {
        if (QAbstractButton *row = addOfferRow(*m_area, route, false, true, subject.language)) {
            m_routes->addButton(row);
            m_routeOf.insert(row, route.value);
        }
    }
}

void RideEditor::addStops(const EditorSubject &subject)
{
    m_stopHeading->setText(tr("Stop"));
    m_area->addBlock(m_stopHeading, PagedArea::Span::Row);
    for (const rules::OfferedOption &route : subject.options) {
        for (const rules::OfferedOption &stop : subject.stops.value(route.value)) {
            QAbstractButton *row = addOfferRow(*m_area, stop, false, true, subject.language);
            m_stops->addButton(row);
            m_stopRows.append({route.value, stop.value, row});
        }
    }
}

void RideEditor::showStopsOf(const QString &route)
{
    m_stops->setExclusive(false);
    for (const StopRow &stop : std::as_const(m_stopRows)) {
        m_area->setShown(stop.row, stop.route == route);
        if (stop.route != route)
            stop.row->setChecked(false);
    }
    m_stops->setExclusive(true);
    m_area->setShown(m_stopHeading, !route.isEmpty());
}

void RideEditor::setAnswer(const QJsonValue &answer)
{
    const QJsonObject ride = answer.toObject();
    QString route = ride.value(u"route"_s).toString();
    // With one route there is nothing to choose.
    if (route.isEmpty() && m_routeOf.size() == 1)
        route = m_routeOf.cbegin().value();
    m_routes->setExclusive(false);
    for (QAbstractButton *row : m_routes->buttons())
        row->setChecked(m_routeOf.value(row) == route);
    m_routes->setExclusive(true);
    showStopsOf(m_routes->checkedButton() ? route : QString());
    for (const StopRow &stop : std::as_const(m_stopRows)) {
        if (stop.route == route && stop.stop == ride.value(u"stop"_s).toString())
            stop.row->setChecked(true);
    }
}

QJsonValue RideEditor::answer() const
{
    QAbstractButton *route = m_routes->checkedButton();
    if (!route)
        return {};
    QJsonObject ride{{u"route"_s, m_routeOf.value(route)}, {u"direction"_s, m_direction}};
    for (const StopRow &stop : m_stopRows) {
        if (stop.row->isChecked())
            ride.insert(u"stop"_s, stop.stop);
    }
    return ride;
}

QWidget *RideEditor::focusPlace() const
{
    QAbstractButton *route = m_routes->checkedButton();
    for (const StopRow &stop : m_stopRows) {
        if (route && stop.route == m_routeOf.value(route))
            return stop.row;
    }
    return m_routes->buttons().value(0);
}

} // namespace clips::ui
