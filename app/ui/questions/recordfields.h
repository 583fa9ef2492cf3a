#pragma once

#include "rules/answers.h"
#include "ui/questions/answereditor.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

class QAbstractButton;
class QButtonGroup;

namespace clips::ui {

class DateKeys;
class FieldBox;
class PagedArea;
class Text;

/// The fields of one person or one address in a paged area: those of Question::parts, in their order.
class RecordFields final : public QObject
{
    Q_OBJECT
public:
    /// The area owns the fields; before: the block they stand in front of, or the end.
    RecordFields(const EditorSubject &subject, PagedArea &area, const QWidget *before, QObject *parent);

    void setRecord(const QJsonObject &record);
    /// What is written, as far as it can be read; empty when nothing is.
    [[nodiscard]] QJsonObject record() const;
    /// By part; a part that is not there is right.
    void showProblems(const QHash<QString, QString> &words);
    [[nodiscard]] QWidget *placeOf(const QString &part) const;
    /// Takes the fields out of the area.
    void remove();

Q_SIGNALS:
    void changed();

private:
    void addField(const QString &part, const QWidget *before);
    void addDocumentTypes(const EditorSubject &subject, const QWidget *before);
    [[nodiscard]] QString valueOf(const QString &part) const;

    PagedArea &m_area;
    QStringList m_parts;
    QList<QWidget *> m_blocks;
    QHash<QString, FieldBox *> m_fields;
    DateKeys *m_birthDate = nullptr;
    Text *m_documentHeading = nullptr;
    QButtonGroup *m_documentTypes = nullptr;
    QHash<QAbstractButton *, QString> m_typeOf;
};

} // namespace clips::ui
