#pragma once

#include "domain/searchreason.h"

#include <QCoreApplication>
#include <QObject>
#include <optional>

namespace clips::ui {

class ChoiceRow;
class FieldBox;
class PagedArea;

/// The rows in which an operator says why a name is looked for in the register; part of the page of recognition.
class SearchReasonRows final : public QObject
{
    Q_OBJECT
public:
    /// area must outlive this object or take it along.
    SearchReasonRows(PagedArea *area, QObject *parent);

    /// Shows the rows with nothing chosen, or takes them and what was chosen away.
    void setShown(bool shown);
    [[nodiscard]] const std::optional<domain::SearchReason> &chosen() const { return m_chosen; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isComplete() const;

    [[nodiscard]] static QString text(domain::SearchReason reason);

Q_SIGNALS:
    void changed();

private:
    void choose(domain::SearchReason reason);

    PagedArea *m_area;
    QList<ChoiceRow *> m_rows;
    FieldBox *m_words = nullptr;
    std::optional<domain::SearchReason> m_chosen;
};

} // namespace clips::ui
