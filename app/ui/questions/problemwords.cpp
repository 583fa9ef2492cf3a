#include "ui/questions/problemwords.h"

#include "rules/answerwords.h"

namespace clips::ui {

using domain::QuestionType;
using rules::AnswerProblem;

QString ProblemWords::missing(const AnswerProblem &problem, QuestionType type)
{
    if (problem.part == u"given_name")
        return tr("Write the given name.");
    if (problem.part == u"family_name")
        return tr("Write the family name.");
    if (problem.part == u"birth_date")
        return tr("Write the date of birth.");
    if (problem.part == u"phone")
        return tr("Write a phone number.");
    if (problem.part == u"tax_code")
        return tr("Write the tax code.");
    if (problem.part == u"relation")
        return tr("Write who this person is for the child.");
    if (problem.part == u"document_type")
        return tr("Choose the kind of document.");
    if (problem.part == u"document_number")
        return tr("Write the number of the document.");
    if (problem.part == u"street")
        return tr("Write the street.");
    if (problem.part == u"number")
        return tr("Write the house number.");
    if (problem.part == u"postcode")
        return tr("Write the postcode.");
    if (problem.part == u"municipality")
        return tr("Write the town.");
    if (problem.part == u"hours")
        return tr("Choose the hours of this school.");
    if (problem.part == u"route")
        return tr("Choose a route.");
    if (problem.part == u"stop")
        return tr("Choose a stop.");
    switch (type) {
    case QuestionType::Choice:
    case QuestionType::YesNo:
        return tr("Choose an answer.");
    case QuestionType::School:
    case QuestionType::RankedSchools:
        return tr("Choose a school.");
    case QuestionType::MultiChoice:
    case QuestionType::Allergens:
        return tr("Choose at least one.");
    case QuestionType::Weekdays:
        return tr("Choose at least one day.");
    case QuestionType::RouteStop:
        return tr("Choose a route and a stop.");
    case QuestionType::Date:
        return tr("Write the date.");
    case QuestionType::Text:
        return tr("Write an answer.");
    case QuestionType::Phone:
        return tr("Write a phone number.");
    case QuestionType::Person:
    case QuestionType::People:
        return tr("Write who the person is.");
    case QuestionType::Address:
        return tr("Write the address.");
    case QuestionType::Money:
        return tr("Write the amount.");
    case QuestionType::Email:
        return tr("Write an e-mail address.");
    }
    Q_UNREACHABLE();
}

QString ProblemWords::of(const AnswerProblem &problem, const domain::Question &question, const QString &language)
{
    if (!problem.message.isEmpty())
        return problem.message.in(language);
    const QString day = rules::dateInWords(problem.day, language);
    switch (problem.code) {
    case AnswerProblem::Code::Missing:
        return missing(problem, question.type);
    case AnswerProblem::Code::NotOffered:
        return tr("This answer is not possible any more. Choose another one.");
    case AnswerProblem::Code::Closed:
        return tr("This school is closed to enrolment. Choose another one.");
    case AnswerProblem::Code::TooFew:
        return question.type == QuestionType::People ? tr("Write at least %n people.", nullptr, problem.limit)
                                                     : tr("Choose at least %n.", nullptr, problem.limit);
    case AnswerProblem::Code::TooMany:
        return tr("Choose at most %n.", nullptr, problem.limit);
    case AnswerProblem::Code::Repeated:
        return question.type == QuestionType::People ? tr("This person is there twice. Take one out.")
                                                     : tr("The same choice is there twice. Take one out.");
    case AnswerProblem::Code::TooShort:
        return tr("Write at least %n characters.", nullptr, problem.limit);
    case AnswerProblem::Code::TooLong:
        return tr("Write at most %n characters.", nullptr, problem.limit);
    case AnswerProblem::Code::ForbiddenCharacter:
        return tr("There is a character that cannot be used. Write it again.");
    case AnswerProblem::Code::NotADate:
        return tr("This day does not exist. Write day, month and year.");
    case AnswerProblem::Code::TooEarly:
        return tr("The date is too early. It can be %1 or later.").arg(day);
    case AnswerProblem::Code::TooLate:
        return tr("The date is too late. It can be %1 or earlier.").arg(day);
    case AnswerProblem::Code::NotAPhone:
        return tr("This is not a phone number. Write 6 to 15 digits.");
    case AnswerProblem::Code::NotAnEmail:
        return tr("This is not an e-mail address. It has a name, the sign @ and a domain.");
    case AnswerProblem::Code::NotAnAmount:
        return tr("This is not an amount. Write digits, then a comma and the cents.");
    case AnswerProblem::Code::TooMuch:
        return tr("The amount is too high. It can be %1 or less.")
            .arg(rules::moneyInWords(qint64(problem.limit) * 100, language));
    case AnswerProblem::Code::NotATaxCode:
        return tr("This is not a tax code. Check every letter and digit.");
    case AnswerProblem::Code::NotAPostcode:
        return tr("A postcode has five digits.");
    case AnswerProblem::Code::NotADocument:
        return tr("This is not a document number. It has 5 to 20 letters and digits.");
    case AnswerProblem::Code::ForbiddenWord:
        return tr("Write only the foods. We must not keep the reason.");
    case AnswerProblem::Code::NotAName:
        return tr("A name has letters only. Write it as on the document.");
    case AnswerProblem::Code::TooYoung:
        return tr("This person must be at least %n years old.", nullptr, problem.limit);
    case AnswerProblem::Code::NoSuchStop:
        return tr("The bus does not stop there. Choose another stop.");
    case AnswerProblem::Code::WrongPattern:
    case AnswerProblem::Code::RuleBroken:
        return problem.message.in(language);
    }
    Q_UNREACHABLE();
}

} // namespace clips::ui
