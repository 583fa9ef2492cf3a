#pragma once

#include "ui/widgets/textfield.h"

#include <QLabel>
#include <QWidget>

namespace clips::ui {

/// A field with its label above and, below, a hint or what is wrong with it.
class FieldBox final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
public:
    explicit FieldBox(QWidget *parent = nullptr);

    [[nodiscard]] TextField *field() const { return m_field; }
    [[nodiscard]] QString label() const { return m_label->text(); }
    void setLabel(const QString &label);
    [[nodiscard]] QString hint() const { return m_hintText; }
    void setHint(const QString &hint);
    /// Empty: right again. What was typed stays.
    void setProblem(const QString &problem);

private:
    void showHint();

    QLabel *m_label;
    TextField *m_field;
    QLabel *m_hint;
    QString m_hintText;
    QString m_problem;
};

/// A label of ours: wraps, plain text only, nothing to select, sized by its type.
/// type: "question", "title", "strong", "label", "labelStrong", "help", "big"; empty is body text.
class Text final : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QString type READ type WRITE setType)
public:
    explicit Text(QWidget *parent = nullptr);
    explicit Text(const QString &type, QWidget *parent = nullptr);
    [[nodiscard]] QString type() const { return m_type; }
    void setType(const QString &type);

private:
    QString m_type;
};

} // namespace clips::ui
