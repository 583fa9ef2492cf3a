#include "domain/formreader.h"

#include <algorithm>

namespace clips::domain {

using namespace Qt::StringLiterals;

namespace {

QString readQuestionId(FormReader &reader, const FormNode &node, const QString &member, const KnownQuestions &known)
{
    const QString id = node.member(member).value.toString();
    if (!known.all.contains(id))
        reader.problem(node.member(member), u"the condition names an unknown question \"%1\""_s.arg(id));
    else if (!known.before.contains(id))
        reader.problem(node.member(member), u"the condition names \"%1\", which is asked later"_s.arg(id));
    return id;
}

/// A misspelt value would be a condition that silently never holds.
void checkValue(FormReader &reader, const FormNode &node, const QString &question, const KnownQuestions &known)
{
    if (!known.before.contains(question))
        return;
    const QString value = node.value.toString();
    if (known.before.value(question) == QuestionType::YesNo && !node.value.isBool())
        reader.problem(node, u"\"%1\" is answered with true or false"_s.arg(question));
    else if (known.values.contains(question) && !known.values.value(question).contains(value))
        reader.problem(node, u"\"%1\" cannot be answered with \"%2\""_s.arg(question, value));
}

Condition readParts(FormReader &reader, const FormNode &node, const KnownQuestions &known, Condition::Kind kind)
{
    Condition condition;
    condition.kind = kind;
    const bool single = kind == Condition::Kind::Not;
    const FormNode list = node.member(kind == Condition::Kind::All ? u"all"_s : single ? u"not"_s : u"any"_s);
    reader.object(node, {list.path.section(u'/', -1)});
    if (single) {
        condition.parts.append(readCondition(reader, list, known));
        return condition;
    }
    if (list.value.toArray().isEmpty())
        reader.problem(list, u"a list of conditions is needed here"_s);
    for (const FormNode &part : list.elements())
        condition.parts.append(readCondition(reader, part, known));
    return condition;
}

Condition readQuestionTest(FormReader &reader, const FormNode &node, const KnownQuestions &known)
{
    Condition condition;
    condition.question = readQuestionId(reader, node, u"question"_s, known);
    reader.object(
        node, {u"question"_s, u"is"_s, u"in"_s, u"answered"_s, u"same_as"_s, u"on_or_after"_s, u"school_kind_in"_s});
    if (node.value.toObject().size() != 2)
        reader.problem(node, u"a condition on a question has exactly one test"_s);
    if (node.has(u"is"_s)) {
        condition.kind = Condition::Kind::In;
        condition.values.append(node.member(u"is"_s).value);
        checkValue(reader, node.member(u"is"_s), condition.question, known);
    } else if (node.has(u"in"_s)) {
        condition.kind = Condition::Kind::In;
        condition.values = node.member(u"in"_s).value.toArray();
        if (condition.values.isEmpty())
            reader.problem(node.member(u"in"_s), u"\"in\" must be a list with at least one entry"_s);
        for (const FormNode &value : node.member(u"in"_s).elements())
            checkValue(reader, value, condition.question, known);
    } else if (node.has(u"answered"_s)) {
        condition.kind = Condition::Kind::Answered;
        condition.expected = reader.flag(node, u"answered"_s, true);
    } else if (node.has(u"same_as"_s)) {
        condition.kind = Condition::Kind::SameAs;
        condition.otherQuestion = readQuestionId(reader, node, u"same_as"_s, known);
    } else if (node.has(u"on_or_after"_s)) {
        condition.kind = Condition::Kind::OnOrAfter;
        condition.day = reader.day(node, u"on_or_after"_s);
        if (known.before.contains(condition.question) && known.before.value(condition.question) != QuestionType::Date)
            reader.problem(node.member(u"question"_s), u"\"on_or_after\" needs a question of type date"_s);
    } else if (node.has(u"school_kind_in"_s)) {
        condition.kind = Condition::Kind::SchoolKindIn;
        condition.schoolKinds = reader.schoolKinds(node, u"school_kind_in"_s);
        if (known.before.contains(condition.question) && known.before.value(condition.question) != QuestionType::School)
            reader.problem(node.member(u"question"_s), u"\"school_kind_in\" needs a question of type school"_s);
    }
    return condition;
}

Condition readChildAge(FormReader &reader, const FormNode &node)
{
    Condition condition;
    condition.kind = Condition::Kind::ChildAge;
    reader.object(node, {u"child_age_on"_s, u"at_least"_s, u"at_most"_s});
    condition.day = reader.day(node, u"child_age_on"_s);
    condition.atLeast = reader.integer(node, u"at_least"_s, 0, 99, 0);
    condition.atMost = reader.integer(node, u"at_most"_s, 0, 99, 999);
    if (!node.has(u"at_least"_s) && !node.has(u"at_most"_s))
        reader.problem(node, u"a condition on age needs \"at_least\" or \"at_most\""_s);
    return condition;
}

/// Conditions on the child, the office's rules and what is known: one member, one value.
std::optional<Condition> readFact(FormReader &reader, const FormNode &node)
{
    static const QStringList facts{u"child_source"_s, u"criterion"_s, u"tariff"_s,
                                   u"renewal"_s,      u"delegates"_s, u"can_add"_s};
    const auto fact = std::find_if(facts.begin(), facts.end(), [&](const QString &name) { return node.has(name); });
    if (fact == facts.end())
        return std::nullopt;
    reader.object(node, {*fact});
    Condition condition;
    if (*fact == u"renewal" || *fact == u"delegates") {
        condition.kind = *fact == u"renewal" ? Condition::Kind::Renewal : Condition::Kind::Delegates;
        condition.expected = reader.flag(node, *fact, true);
    } else if (*fact == u"child_source") {
        condition.kind = Condition::Kind::ChildSource;
        condition.childSource =
            personSourceFromCode(reader.word(node, *fact, {u"register"_s, u"declared"_s, u"unborn"_s}))
                .value_or(PersonSource::Register);
    } else if (*fact == u"can_add") {
        condition.kind = Condition::Kind::CanAdd;
        condition.service = serviceFromCode(reader.word(node, *fact, {u"canteen"_s, u"kindergarten"_s, u"transport"_s}))
                                .value_or(Service::Canteen);
    } else if (*fact == u"tariff") {
        condition.kind = Condition::Kind::Tariff;
        condition.code = reader.word(node, *fact, {u"any"_s, u"isee"_s, u"severe_disability"_s});
    } else {
        condition.kind = Condition::Kind::Criterion;
        condition.code = reader.text(node, *fact, u"the criterion has no code"_s);
    }
    return condition;
}

} // namespace

Condition readCondition(FormReader &reader, const FormNode &node, const KnownQuestions &known)
{
    Condition condition;
    if (node.value.isBool()) {
        condition.kind = node.value.toBool() ? Condition::Kind::Always : Condition::Kind::Never;
        return condition;
    }
    if (node.has(u"all"_s))
        return readParts(reader, node, known, Condition::Kind::All);
    if (node.has(u"any"_s))
        return readParts(reader, node, known, Condition::Kind::Any);
    if (node.has(u"not"_s))
        return readParts(reader, node, known, Condition::Kind::Not);
    if (node.has(u"question"_s))
        return readQuestionTest(reader, node, known);
    if (node.has(u"child_age_on"_s))
        return readChildAge(reader, node);
    if (const auto fact = readFact(reader, node))
        return *fact;
    reader.problem(node, u"unknown condition"_s);
    return condition;
}

} // namespace clips::domain
