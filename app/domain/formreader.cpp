#include "domain/formreader.h"

namespace clips::domain {

using namespace Qt::StringLiterals;

QList<FormNode> FormNode::elements() const
{
    QList<FormNode> nodes;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append({array[i], path + u'/' + QString::number(i)});
    return nodes;
}

FormReader::FormReader(QString fileName, const QByteArray &validJson)
    : m_fileName(std::move(fileName))
    , m_lines(validJson)
{
    for (const auto &[path, line] : m_lines.repeated())
        m_problems.append({m_fileName, line, u"\"%1\" is written twice"_s.arg(path.section(u'/', -1))});
}

void FormReader::problem(const FormNode &node, const QString &reason)
{
    m_problems.append({m_fileName, m_lines.lineOf(node.path), reason});
}

bool FormReader::object(const FormNode &node, const QStringList &knownMembers)
{
    if (!node.value.isObject()) {
        problem(node, u"an object { } is needed here"_s);
        return false;
    }
    for (const QString &name : node.value.toObject().keys()) {
        if (!knownMembers.contains(name))
            problem(node.member(name), u"unknown member \"%1\""_s.arg(name));
    }
    return true;
}

QString FormReader::text(const FormNode &parent, const QString &name, const QString &whenMissing)
{
    const FormNode node = parent.member(name);
    const QString text = node.value.toString();
    if (text.isEmpty() && !whenMissing.isEmpty())
        problem(node, whenMissing);
    else if (parent.has(name) && !node.value.isString())
        problem(node, u"\"%1\" must be a text"_s.arg(name));
    return text;
}

int FormReader::integer(const FormNode &parent, const QString &name, int least, int most, int whenMissing)
{
    if (!parent.has(name))
        return whenMissing;
    const FormNode node = parent.member(name);
    const double number = node.value.toDouble(-1);
    if (number < least || number > most || number != int(number)) {
        problem(node, u"\"%1\" must be a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
        return whenMissing;
    }
    return int(number);
}

bool FormReader::flag(const FormNode &parent, const QString &name, bool whenMissing)
{
    if (!parent.has(name))
        return whenMissing;
    if (!parent.member(name).value.isBool())
        problem(parent.member(name), u"\"%1\" must be true or false"_s.arg(name));
    return parent.member(name).value.toBool();
}

LocalText FormReader::localText(const FormNode &parent, const QString &name, bool required)
{
    const FormNode node = parent.member(name);
    LocalText result;
    if (!parent.has(name)) {
        if (required)
            problem(node, u"\"%1\" is missing"_s.arg(name));
        return result;
    }
    if (!node.value.isObject()) {
        problem(node, u"\"%1\" needs one text for each language"_s.arg(name));
        return result;
    }
    const QJsonObject texts = node.value.toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it.key().size() < 2 || it.key().size() > 3 || it.key() != it.key().toLower())
            problem(node.member(it.key()), u"\"%1\" is not a language code"_s.arg(it.key()));
        result.byLanguage.insert(it.key(), it.value().toString());
    }
    if (result.byLanguage.value(u"it"_s).trimmed().isEmpty())
        problem(node, u"\"%1\" has no Italian text"_s.arg(name));
    if (result.byLanguage.value(u"en"_s).trimmed().isEmpty())
        problem(node, u"\"%1\" has no English text"_s.arg(name));
    return result;
}

QString FormReader::word(const FormNode &parent, const QString &name, const QStringList &allowed)
{
    const QString text = this->text(parent, name);
    if (parent.has(name) && parent.member(name).value.isString() && !allowed.contains(text))
        problem(parent.member(name), u"\"%1\" is none of: %2"_s.arg(text, allowed.join(u", "_s)));
    return text;
}

QStringList FormReader::words(const FormNode &parent, const QString &name, const QStringList &allowed)
{
    QStringList list;
    const FormNode node = parent.member(name);
    if (parent.has(name) && (!node.value.isArray() || node.value.toArray().isEmpty()))
        problem(node, u"\"%1\" must be a list with at least one entry"_s.arg(name));
    for (const FormNode &element : node.elements()) {
        const QString text = element.value.toString();
        if (allowed.contains(text))
            list.append(text);
        else
            problem(element, u"\"%1\" is none of: %2"_s.arg(text, allowed.join(u", "_s)));
    }
    return list;
}

QStringList FormReader::anyWords(const FormNode &parent, const QString &name)
{
    QStringList list;
    const FormNode node = parent.member(name);
    if (parent.has(name) && !node.value.isArray())
        problem(node, u"\"%1\" must be a list"_s.arg(name));
    for (const FormNode &element : node.elements()) {
        list.append(element.value.toString());
        if (list.last().isEmpty())
            problem(element, u"a text is needed here"_s);
    }
    return list;
}

QList<SchoolKind> FormReader::schoolKinds(const FormNode &parent, const QString &name)
{
    static const QStringList allowed{u"nursery"_s, u"infant"_s, u"primary"_s, u"lower_secondary"_s};
    QList<SchoolKind> kinds;
    for (const QString &code : words(parent, name, allowed))
        kinds.append(*schoolKindFromCode(code));
    return kinds;
}

std::optional<DayRule> FormReader::day(const FormNode &parent, const QString &name)
{
    if (!parent.has(name))
        return std::nullopt;
    const auto rule = DayRule::fromText(parent.member(name).value.toString());
    if (!rule)
        problem(parent.member(name),
                u"\"%1\" is not a day: write today-3m, start-09-30, service-start or 2026-09-30"_s.arg(name));
    return rule;
}

} // namespace clips::domain
