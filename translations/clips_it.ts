<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>clips::ui::CheckAnswersPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>È tutto giusto?</translation>
    </message>
    <message>
        <source>Take your time to read. Tap Change to correct: you come straight back here.</source>
        <translation>Legga con calma. Tocchi Cambia per correggere: torna subito qui.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>È tutto giusto</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>Da portare: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Your declarations</source>
        <translation>Le Sue dichiarazioni</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Ha dichiarato</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>La rete ora non c’è.</translation>
    </message>
    <message>
        <source>We save the enrolments here and send them to the office as soon as it is back. The date that counts is today.</source>
        <translation>Salviamo qui le iscrizioni e le inviamo all’ufficio appena torna. La data che vale è oggi.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>There is nothing to choose here now. Please ask the operator.</source>
        <translation>Ora qui non c’è nulla da scegliere. Chieda all’operatore.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DateKeys</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationCard</name>
    <message>
        <source>I have read it</source>
        <translation>Ho letto</translation>
    </message>
    <message>
        <source>I declare it</source>
        <translation>Lo dichiaro</translation>
    </message>
    <message>
        <source>Only if you want</source>
        <translation>Solo se vuole</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationsPage</name>
    <message>
        <source>What you declare</source>
        <translation>Che cosa dichiara</translation>
    </message>
    <message>
        <source>Read each text. Tap the row below it if it is true.</source>
        <translation>Legga ogni testo. Se è vero, tocchi la riga sotto.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Dichiarazioni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Missing: %1. Without it the enrolment cannot be sent.</source>
        <translation>Manca: %1. Senza, non possiamo inviare l’iscrizione.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>C’è un problema</translation>
    </message>
</context>
<context>
    <name>clips::ui::ObstacleWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation>Iscrizioni chiuse: %1</translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation>Senza accompagnatore: non per l’infanzia</translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>Mostra quelli prima</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
</context>
<context>
    <name>clips::ui::PersonEditor</name>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
</context>
<context>
    <name>clips::ui::PhoneEditor</name>
    <message>
        <source>Only for a foreign number: start with + and the country.</source>
        <translation>Solo per un numero estero: inizi con + e il prefisso.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ProblemWords</name>
    <message>
        <source>Write the given name.</source>
        <translation>Scriva il nome.</translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation>Scriva il cognome.</translation>
    </message>
    <message>
        <source>Write the date of birth.</source>
        <translation>Scriva la data di nascita.</translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation>Scriva un numero di telefono.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>Scelga una linea.</translation>
    </message>
    <message>
        <source>Choose a stop.</source>
        <translation>Scelga una fermata.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Scelga una risposta.</translation>
    </message>
    <message>
        <source>Choose a school.</source>
        <translation>Scelga una scuola.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Ne scelga almeno uno.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Scelga almeno un giorno.</translation>
    </message>
    <message>
        <source>Choose a route and a stop.</source>
        <translation>Scelga una linea e una fermata.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Scriva la data.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Scriva una risposta.</translation>
    </message>
    <message>
        <source>Write who the person is.</source>
        <translation>Scriva chi è la persona.</translation>
    </message>
    <message>
        <source>This answer is not possible any more. Choose another one.</source>
        <translation>Questa risposta non è più possibile. Ne scelga un’altra.</translation>
    </message>
    <message>
        <source>This school is closed to enrolment. Choose another one.</source>
        <translation>Questa scuola ha chiuso le iscrizioni. Ne scelga un’altra.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n.</source>
        <translation><numerusform>Ne scelga almeno %n.</numerusform><numerusform>Ne scelga almeno %n.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation><numerusform>Ne scelga al massimo %n.</numerusform><numerusform>Ne scelga al massimo %n.</numerusform></translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation>La stessa scelta c’è due volte. Ne tolga una.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation><numerusform>Scriva almeno %n carattere.</numerusform><numerusform>Scriva almeno %n caratteri.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation><numerusform>Scriva al massimo %n carattere.</numerusform><numerusform>Scriva al massimo %n caratteri.</numerusform></translation>
    </message>
    <message>
        <source>There is a character that cannot be used. Write it again.</source>
        <translation>C’è un carattere che non si può usare. Lo scriva di nuovo.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and year.</source>
        <translation>Questo giorno non esiste. Scriva giorno, mese e anno.</translation>
    </message>
    <message>
        <source>The date is too early. It can be %1 or later.</source>
        <translation>La data è troppo indietro. Va bene da %1 in poi.</translation>
    </message>
    <message>
        <source>The date is too late. It can be %1 or earlier.</source>
        <translation>La data è troppo avanti. Va bene fino a %1.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write 6 to 15 digits.</source>
        <translation>Non è un numero di telefono. Scriva da 6 a 15 cifre.</translation>
    </message>
    <message>
        <source>A name has letters only. Write it as on the document.</source>
        <translation>Un nome ha solo lettere. Lo scriva come sul documento.</translation>
    </message>
    <message numerus="yes">
        <source>This person must be at least %n years old.</source>
        <translation><numerusform>Questa persona deve avere almeno %n anno.</numerusform><numerusform>Questa persona deve avere almeno %n anni.</numerusform></translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation>Lo scuolabus non ferma lì. Scelga un’altra fermata.</translation>
    </message>
</context>
<context>
    <name>clips::ui::QuestionPage</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · domanda %2 di %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>clips::ui::RankedSchoolsEditor</name>
    <message>
        <source>Choice number %1</source>
        <translation>Scelta numero %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::RideEditor</name>
    <message>
        <source>No bus goes to this school now. Please ask the operator.</source>
        <translation>Ora nessuno scuolabus va a questa scuola. Chieda all’operatore.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Fermata</translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 di %2 caratteri</translation>
    </message>
</context>
</TS>
