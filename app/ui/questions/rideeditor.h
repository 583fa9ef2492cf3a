#pragma once

#include "ui/questions/answereditor.h"

class QAbstractButton;
class QButtonGroup;

namespace clips::ui {

class PagedArea;
class Text;

/// A ride on the school bus: first the route, then one of its stops in the question's direction.
class RideEditor final : public AnswerEditor
{
    Q_OBJECT
public:
    RideEditor(const EditorSubject &subject, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    [[nodiscard]] QJsonValue answer() const override;
    [[nodiscard]] QWidget *focusPlace() const override;

private:
    struct StopRow
    {
        QString route;
        QString stop;
        QAbstractButton *row;
    };
    void addRoutes(const EditorSubject &subject);
    void addStops(const EditorSubject &subject);
    void showStopsOf(const QString &route);

    PagedArea *m_area;
    Text *m_stopHeading;
    QButtonGroup *m_routes;
    QButtonGroup *m_stops;
    QHash<QAbstractButton *, QString> m_routeOf;
    QList<StopRow> m_stopRows;
    QString m_direction;
};

} // namespace clips::ui
