#include "domain/formparser.h"

#include "domain/allergen.h"
#include "domain/formreader.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace clips::domain {

using namespace Qt::StringLiterals;

namespace {

const QStringList questionMembers{
    u"id"_s,      u"type"_s,   u"title"_s,          u"label"_s,  u"help"_s,          u"options"_s,
    u"source"_s,  u"limits"_s, u"visible_when"_s,   u"reuse"_s,  u"required_when"_s, u"validations"_s,
    u"due"_s,     u"parts"_s,  u"preset_all"_s,     u"preset"_s, u"receipt"_s,       u"receipt_label"_s,
    u"notices"_s, u"renew"_s,  u"offers_service"_s, u"claims"_s, u"audience"_s};

bool isIdentifier(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]{0,47}$"_s);
    return pattern.match(text).hasMatch();
}

Condition conditionOr(FormReader &reader, const FormNode &parent, const QString &name, const KnownQuestions &known)
{
    return parent.has(name) ? readCondition(reader, parent.member(name), known) : Condition{};
}

QList<Option> readOptions(FormReader &reader, const FormNode &node, const Question &question,
                          const KnownQuestions &known)
{
    const bool needed = question.type == QuestionType::Choice || question.type == QuestionType::MultiChoice;
    const bool hours = question.type == QuestionType::RankedSchools && node.has(u"options"_s);
    const FormNode list = node.member(u"options"_s);
    if (!needed && !hours) {
        if (node.has(u"options"_s))
            reader.problem(list, u"a question of type %1 has no options"_s.arg(questionTypeCode(question.type)));
        return {};
    }
    if (list.value.toArray().isEmpty())
        reader.problem(list, u"the list of options is empty"_s);
    QList<Option> options;
    for (const FormNode &element : list.elements()) {
        if (!reader.object(element, {u"value"_s, u"label"_s, u"help"_s, u"visible_when"_s, u"means_no"_s}))
            continue;
        Option option;
        option.value = reader.text(element, u"value"_s, u"the option has no value"_s);
        if (!option.value.isEmpty() && !isIdentifier(option.value))
            reader.problem(element.member(u"value"_s),
                           u"\"%1\" is not a code: small letters, digits and _"_s.arg(option.value));
        if (std::any_of(options.begin(), options.end(), [&](const Option &o) { return o.value == option.value; }))
            reader.problem(element.member(u"value"_s), u"two options have the value \"%1\""_s.arg(option.value));
        option.label = reader.localText(element, u"label"_s, true);
        option.help = reader.localText(element, u"help"_s, false);
        option.visibleWhen = conditionOr(reader, element, u"visible_when"_s, known);
        option.meansNo = reader.flag(element, u"means_no"_s, false);
        options.append(option);
    }
    return options;
}

SchoolSource readSource(FormReader &reader, const FormNode &node, const Question &question, const KnownQuestions &known)
{
    SchoolSource source;
    const FormNode from = node.member(u"source"_s);
    const bool ride = question.type == QuestionType::RouteStop;
    const bool school = question.type == QuestionType::School || question.type == QuestionType::RankedSchools;
    const bool atSchool = question.type == QuestionType::Weekdays || question.type == QuestionType::Choice;
    const auto readSchoolQuestion = [&] {
        source.schoolQuestion = reader.text(from, u"school_question"_s, u"\"school_question\" is missing"_s);
        if (!source.schoolQuestion.isEmpty() &&
            known.before.value(source.schoolQuestion, QuestionType::Text) != QuestionType::School)
            reader.problem(from.member(u"school_question"_s),
                           u"\"%1\" is not an earlier question of type school"_s.arg(source.schoolQuestion));
    };
    if (!node.has(u"source"_s)) {
        if (ride || school)
            reader.problem(from, u"a question of type %1 needs \"source\""_s.arg(questionTypeCode(question.type)));
        return source;
    }
    if (school) {
        reader.object(from, {u"kinds"_s, u"has_canteen"_s, u"accepts_applications_here"_s, u"served_by_route"_s,
                             u"allow_closed"_s, u"takes_band"_s});
        source.kinds = reader.schoolKinds(from, u"kinds"_s);
        source.hasCanteen = reader.flag(from, u"has_canteen"_s, false);
        source.acceptsApplicationsHere = reader.flag(from, u"accepts_applications_here"_s, false);
        source.servedByRoute = reader.flag(from, u"served_by_route"_s, false);
        source.allowClosed = reader.flag(from, u"allow_closed"_s, false);
        source.takesBand = reader.flag(from, u"takes_band"_s, false);
    } else if (ride) {
        reader.object(from, {u"school_question"_s, u"direction"_s, u"attendant_for"_s});
        readSchoolQuestion();
        if (!from.has(u"direction"_s))
            reader.problem(from, u"\"direction\" is missing"_s);
        source.homeward = reader.word(from, u"direction"_s, {u"outward"_s, u"homeward"_s}) == u"homeward";
        source.attendantFor = reader.schoolKinds(from, u"attendant_for"_s);
    } else if (atSchool) {
        reader.object(from, {u"school_question"_s});
        readSchoolQuestion();
    } else {
        reader.problem(from, u"a question of type %1 has no source"_s.arg(questionTypeCode(question.type)));
    }
    return source;
}

void readPattern(FormReader &reader, const FormNode &from, Limits &limits)
{
    if (!from.has(u"pattern"_s))
        return;
    limits.pattern = reader.text(from, u"pattern"_s, u"the pattern is empty"_s);
    if (!QRegularExpression(limits.pattern).isValid())
        reader.problem(from.member(u"pattern"_s), u"\"%1\" is not a regular expression"_s.arg(limits.pattern));
    limits.patternMessage = reader.localText(from, u"pattern_message"_s, true);
}

Limits readLimits(FormReader &reader, const FormNode &node)
{
    Limits limits;
    const FormNode from = node.member(u"limits"_s);
    if (!node.has(u"limits"_s) ||
        !reader.object(from, {u"min_length"_s, u"max_length"_s, u"min_count"_s, u"max_count"_s, u"counts_from"_s,
                              u"earliest"_s, u"latest"_s, u"minimum_age"_s, u"max_cents"_s, u"pattern"_s,
                              u"pattern_message"_s, u"forbidden_words"_s}))
        return limits;
    const QString counts = reader.word(from, u"counts_from"_s, {u"preferences"_s, u"delegates"_s});
    limits.countsFrom = counts == u"preferences" ? CountsFrom::Preferences
                        : counts == u"delegates" ? CountsFrom::Delegates
                                                 : CountsFrom::Form;
    limits.maxCents = reader.integer(from, u"max_cents"_s, 0, 2'000'000'000, int(limits.maxCents));
    readPattern(reader, from, limits);
    limits.forbiddenWords = reader.anyWords(from, u"forbidden_words"_s);
    limits.minLength = reader.integer(from, u"min_length"_s, 0, 2000, limits.minLength);
    limits.maxLength = reader.integer(from, u"max_length"_s, 1, 2000, limits.maxLength);
    limits.minCount = reader.integer(from, u"min_count"_s, 0, 99, limits.minCount);
    limits.maxCount = reader.integer(from, u"max_count"_s, 1, 99, limits.maxCount);
    limits.minimumAge = reader.integer(from, u"minimum_age"_s, 0, 99, limits.minimumAge);
    limits.earliest = reader.day(from, u"earliest"_s);
    limits.latest = reader.day(from, u"latest"_s);
    if (limits.minLength > limits.maxLength || limits.minCount > limits.maxCount)
        reader.problem(from, u"the least is more than the most"_s);
    return limits;
}

std::optional<Due> readDue(FormReader &reader, const FormNode &node, const KnownQuestions &known)
{
    const FormNode from = node.member(u"due"_s);
    if (!node.has(u"due"_s) || !reader.object(from, {u"when"_s, u"what"_s, u"by"_s, u"not_before"_s}))
        return std::nullopt;
    Due due;
    due.when = conditionOr(reader, from, u"when"_s, known);
    due.what = reader.localText(from, u"what"_s, true);
    if (!from.has(u"by"_s))
        reader.problem(from, u"\"by\" is missing"_s);
    due.by = reader.day(from, u"by"_s).value_or(DayRule{});
    due.notBefore = reader.day(from, u"not_before"_s);
    return due;
}

/// What a question can be answered with; nothing when that depends on the catalogue or the person.
std::optional<QStringList> knownValues(const Question &question)
{
    QStringList values;
    if (question.type == QuestionType::Choice || question.type == QuestionType::MultiChoice) {
        for (const Option &option : question.options)
            values.append(option.value);
        return values;
    }
    if (question.type == QuestionType::Weekdays)
        return weekdayCodes();
    if (question.type != QuestionType::Allergens)
        return std::nullopt;
    for (const Allergen &allergen : allAllergens())
        values.append(allergen.code);
    return values;
}

QList<Validation> readValidations(FormReader &reader, const FormNode &node, const KnownQuestions &known)
{
    QList<Validation> validations;
    const FormNode list = node.member(u"validations"_s);
    if (node.has(u"validations"_s) && !list.value.isArray())
        reader.problem(list, u"\"validations\" must be a list"_s);
    for (const FormNode &element : list.elements()) {
        if (!reader.object(element, {u"must"_s, u"message"_s}))
            continue;
        if (!element.has(u"must"_s))
            reader.problem(element, u"\"must\" is missing"_s);
        validations.append(
            {conditionOr(reader, element, u"must"_s, known), reader.localText(element, u"message"_s, true)});
    }
    return validations;
}

QList<Notice> readNotices(FormReader &reader, const FormNode &node, const KnownQuestions &known)
{
    QList<Notice> notices;
    const FormNode list = node.member(u"notices"_s);
    if (node.has(u"notices"_s) && !list.value.isArray())
        reader.problem(list, u"\"notices\" must be a list"_s);
    for (const FormNode &element : list.elements()) {
        if (reader.object(element, {u"when"_s, u"text"_s}))
            notices.append(
                {conditionOr(reader, element, u"when"_s, known), reader.localText(element, u"text"_s, true)});
    }
    return notices;
}

QStringList readParts(FormReader &reader, const FormNode &node, QuestionType type)
{
    if (type == QuestionType::Address)
        return addressParts();
    if (type != QuestionType::Person && type != QuestionType::People) {
        if (node.has(u"parts"_s))
            reader.problem(node.member(u"parts"_s),
                           u"a question of type %1 has no parts"_s.arg(questionTypeCode(type)));
        return {};
    }
    if (!node.has(u"parts"_s))
        return {u"given_name"_s, u"family_name"_s, u"birth_date"_s, u"phone"_s};
    return reader.words(node, u"parts"_s, personParts());
}

/// What stands in the answer before anybody answers.
void readPresets(FormReader &reader, const FormNode &node, Question &question)
{
    question.presetAll = reader.flag(node, u"preset_all"_s, false);
    if (!node.has(u"preset"_s))
        return;
    const FormNode preset = node.member(u"preset"_s);
    if (question.type == QuestionType::Date) {
        question.presetDay = reader.day(node, u"preset"_s);
        return;
    }
    question.preset = reader.text(node, u"preset"_s, u"the preset is empty"_s);
    const auto &options = question.options;
    const bool offered = std::any_of(options.begin(), options.end(),
                                     [&](const Option &option) { return option.value == question.preset; });
    if (question.type != QuestionType::Choice)
        reader.problem(preset, u"a question of type %1 has no preset"_s.arg(questionTypeCode(question.type)));
    else if (!offered)
        reader.problem(preset, u"\"%1\" is not an option"_s.arg(question.preset));
}

Question readQuestion(FormReader &reader, const FormNode &node, KnownQuestions &known)
{
    Question question;
    question.line = reader.lineOf(node);
    if (!reader.object(node, questionMembers))
        return question;
    question.id = reader.text(node, u"id"_s, u"the question has no id"_s);
    if (!question.id.isEmpty() && !isIdentifier(question.id))
        reader.problem(node.member(u"id"_s), u"\"%1\" is not a code: small letters, digits and _"_s.arg(question.id));
    if (known.before.contains(question.id))
        reader.problem(node.member(u"id"_s), u"two questions have the id \"%1\""_s.arg(question.id));
    const QString typeCode = reader.text(node, u"type"_s, u"the question has no type"_s);
    const auto type = questionTypeFromCode(typeCode);
    if (!type) {
        if (!typeCode.isEmpty())
            reader.problem(node.member(u"type"_s), u"unknown question type \"%1\""_s.arg(typeCode));
        // The rest depends on the type; later conditions may still name the question.
        known.before.insert(question.id, QuestionType::Text);
        return question;
    }
    question.type = *type;
    question.title = reader.localText(node, u"title"_s, true);
    question.label = reader.localText(node, u"label"_s, true);
    question.help = reader.localText(node, u"help"_s, false);
    question.options = readOptions(reader, node, question, known);
    question.source = readSource(reader, node, question, known);
    question.limits = readLimits(reader, node);
    question.visibleWhen = conditionOr(reader, node, u"visible_when"_s, known);
    question.requiredWhen = conditionOr(reader, node, u"required_when"_s, known);
    question.parts = readParts(reader, node, question.type);
    readPresets(reader, node, question);
    question.renew = reader.flag(node, u"renew"_s, false);
    question.claims = reader.flag(node, u"claims"_s, false);
    question.offersService =
        serviceFromCode(reader.word(node, u"offers_service"_s, {u"canteen"_s, u"kindergarten"_s, u"transport"_s}));
    const QString receipt = reader.word(node, u"receipt"_s, {u"value"_s, u"yes_no"_s, u"hidden"_s});
    question.receipt = receipt == u"value"    ? ReceiptVisibility::Value
                       : receipt == u"yes_no" ? ReceiptVisibility::YesNo
                                              : ReceiptVisibility::Hidden;
    question.receiptLabel = reader.localText(node, u"receipt_label"_s, false);
    const QString reuse = reader.word(node, u"reuse"_s, {u"child"_s, u"sitting"_s});
    question.reuse = reuse == u"child" ? Reuse::Child : reuse == u"sitting" ? Reuse::Sitting : Reuse::None;
    question.audience =
        reader.words(node, u"audience"_s, {u"office"_s, u"school"_s, u"kitchen"_s, u"bus"_s, u"accounting"_s});
    known.before.insert(question.id, question.type);
    if (const auto values = knownValues(question))
        known.values.insert(question.id, *values);
    question.due = readDue(reader, node, known);
    question.validations = readValidations(reader, node, known);
    question.notices = readNotices(reader, node, known);
    return question;
}

} // namespace

Result<Form, QList<FormProblem>> parseForm(const QString &fileName, const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{QList<FormProblem>{
            {fileName, JsonLines::lineAt(text, error.offset), u"not JSON: %1"_s.arg(error.errorString())}}};
    FormReader reader(fileName, text);
    const FormNode root{document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {}};
    if (!reader.object(root, {u"$schema"_s, u"schema"_s, u"service"_s, u"version"_s, u"title"_s, u"questions"_s}))
        return Failure{reader.problems()};
    // A newer form language may mean other things by the same members: nothing else is worth saying about it.
    if (root.member(u"schema"_s).value.toInt(-1) != formSchema)
        return Failure{
            QList<FormProblem>{{fileName, reader.lineOf(root.member(u"schema"_s)),
                                u"unknown form version: this program reads \"schema\": %1"_s.arg(formSchema)}}};
    Form form;
    const QString service = reader.text(root, u"service"_s, u"\"service\" is missing"_s);
    if (const auto known = serviceFromCode(service))
        form.service = *known;
    else if (!service.isEmpty())
        reader.problem(root.member(u"service"_s), u"unknown service \"%1\""_s.arg(service));
    form.version = reader.text(root, u"version"_s, u"\"version\" is missing"_s);
    form.title = reader.localText(root, u"title"_s, true);
    const QList<FormNode> nodes = root.member(u"questions"_s).elements();
    if (nodes.isEmpty())
        reader.problem(root.member(u"questions"_s), u"the form has no questions"_s);
    KnownQuestions known;
    for (const FormNode &node : nodes)
        known.all.append(node.member(u"id"_s).value.toString());
    for (const FormNode &node : nodes)
        form.questions.append(readQuestion(reader, node, known));
    if (reader.problems().isEmpty())
        return form;
    QList<FormProblem> problems = reader.problems();
    std::stable_sort(problems.begin(), problems.end(),
                     [](const FormProblem &a, const FormProblem &b) { return a.line < b.line; });
    return Failure{problems};
}

} // namespace clips::domain
