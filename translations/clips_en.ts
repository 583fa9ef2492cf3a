<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>clips::ui::CheckAnswersPage</name>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time to read. Tap Change to correct: you come straight back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We save the enrolments here and send them to the office as soon as it is back. The date that counts is today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose here now. Please ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::DateKeys</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationCard</name>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I declare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you want</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationsPage</name>
    <message>
        <source>What you declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each text. Tap the row below it if it is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1. Without it the enrolment cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ObstacleWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::PersonEditor</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::PhoneEditor</name>
    <message>
        <source>Only for a foreign number: start with + and the country.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ProblemWords</name>
    <message>
        <source>Write the given name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a route and a stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who the person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not possible any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This school is closed to enrolment. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n.</source>
        <translation><numerusform>Choose at least %n.</numerusform><numerusform>Choose at least %n.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation><numerusform>Choose at most %n.</numerusform><numerusform>Choose at most %n.</numerusform></translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation><numerusform>Write at least %n character.</numerusform><numerusform>Write at least %n characters.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation><numerusform>Write at most %n character.</numerusform><numerusform>Write at most %n characters.</numerusform></translation>
    </message>
    <message>
        <source>There is a character that cannot be used. Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is too early. It can be %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is too late. It can be %1 or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number. Write 6 to 15 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has letters only. Write it as on the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This person must be at least %n years old.</source>
        <translation><numerusform>This person must be at least %n year old.</numerusform><numerusform>This person must be at least %n years old.</numerusform></translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::QuestionPage</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::RankedSchoolsEditor</name>
    <message>
        <source>Choice number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::RideEditor</name>
    <message>
        <source>No bus goes to this school now. Please ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
