#pragma once

#include "domain/formparser.h"
#include "domain/jsonlines.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <functional>

namespace clips::domain {

/// A place in the form file: its value and its path.
struct FormNode
{
    QJsonValue value;
    QString path;

    [[nodiscard]] bool has(const QString &name) const { return value.toObject().contains(name); }
    [[nodiscard]] FormNode member(const QString &name) const
    {
        return {value.toObject().value(name), path + u'/' + name};
    }
    [[nodiscard]] QList<FormNode> elements() const;
};

/// Reads checked values out of a form file and collects every problem with its line. A reading that fails reports
/// and returns an empty value, so that one pass finds all problems.
class FormReader
{
public:
    FormReader(QString fileName, const QByteArray &validJson);

    void problem(const FormNode &node, const QString &reason);
    [[nodiscard]] int lineOf(const FormNode &node) const { return m_lines.lineOf(node.path); }
    [[nodiscard]] const QList<FormProblem> &problems() const { return m_problems; }

    /// Reports when the node is not an object or has other members than the known ones.
    bool object(const FormNode &node, const QStringList &knownMembers);
    QString text(const FormNode &parent, const QString &name, const QString &whenMissing = {});
    int integer(const FormNode &parent, const QString &name, int least, int most, int whenMissing);
    bool flag(const FormNode &parent, const QString &name, bool whenMissing);
    /// Italian and English are mandatory when the text is there; required: the text itself is.
    LocalText localText(const FormNode &parent, const QString &name, bool required);
    /// "" when missing; reports an unknown word.
    QString word(const FormNode &parent, const QString &name, const QStringList &allowed);
    QStringList words(const FormNode &parent, const QString &name, const QStringList &allowed);
    /// A list of texts, none of them empty.
    QStringList anyWords(const FormNode &parent, const QString &name);
    QList<SchoolKind> schoolKinds(const FormNode &parent, const QString &name);
    std::optional<DayRule> day(const FormNode &parent, const QString &name);

private:
    QString m_fileName;
    JsonLines m_lines;
    QList<FormProblem> m_problems;
};

/// What conditions may name: the questions before the one that carries them (and, for a validation, itself).
struct KnownQuestions
{
    QHash<QString, QuestionType> before;
    QHash<QString, QStringList> values; ///< that an earlier question can be answered with, where they are known
    QStringList all;
};

[[nodiscard]] Condition readCondition(FormReader &reader, const FormNode &node, const KnownQuestions &known);

} // namespace clips::domain
