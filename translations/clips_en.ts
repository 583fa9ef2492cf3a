<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ActsPage</name>
    <message>
        <source>Before you confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the papers yourself. Nothing is copied: only number, date and issuer are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act was not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Have the act ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator must see it before the end. Without it the enrolment cannot be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>A child who is not in this family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for the signature under these numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigText</name>
    <message>
        <source>This must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address such as “https://office.example:8443”, or &quot;&quot; for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a window size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write width and height in pixels such as “1080x1920”, or &quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list of languages the program speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write some of: [&quot;%1&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most 60 characters on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write K and two digits, such as “K03”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a CUPS queue as “lpstat -e” shows it, or &quot;&quot; for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write host and port such as “print.example:631”, or &quot;&quot; for this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first language is not among those offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to language.offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one side of the screen is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both sides in millimetres, or 0 for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys may lie in a file only on a demonstration kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “keychain”, or demo = true at the top of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the name of a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own and its keys below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this line first; the rest of the file cannot be read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that the kiosk&apos;s user may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right file; a configuration is a few lines long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “stx”, a key from “f1” to “f12”, a sign that no code contains such as “~”, or &quot;&quot; for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without time and without a prefix no scan can be told from typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 35, or the prefix of the scanner in scanner.prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk would stop before it has warned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Authorisation of the protocol manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and date of the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a new authorisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The office has published no dates for this: it will look at your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing date was %1. Ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ended on %1, while you were here. We receive your application all the same. The office will look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing date was %1: your application goes after those in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus takes your child only if its route and times need not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register data are of %1: the office checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules on this screen are of %1: the office checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this screen was put back: the office checks the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the child are the same person here. Ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an adult can apply. Ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are under eighteen: the office will look at your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register does not let us go on. Ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has one of these persons twice: the office will put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office must still see the act of the court or of the social services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act of the court or of the social services ended on %1. Ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your act ends on %1, before the school year does: the office will ask for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each child needs an own application, twins too. To keep them together, choose the same schools in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child does not live in our municipality: it comes after those who do, and the highest rate applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live in another municipality. What counts is where the child lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child came to live here after %1: it comes after those who lived here on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else made the first application: the office will look at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is too young for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is too young for infant school. Choose the nursery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is too old for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an early entry: the child comes after the others, if there are places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children come to the nursery from three months on: this child from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before birth a child can be enrolled in the nursery only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before birth we take children who are due by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the birth, bring us the data of the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more schools: at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer schools: at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask for a priority: choose at least %1 schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who applies first does not come first. The office makes the list after the closing date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus does not go to this school: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery children do not ride on the school bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go to your school. Choose another route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus does not stop there on this run. Choose another stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no adult on board. Infant-school children ride only with one: choose another route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not see the child&apos;s enrolment at %1: the office will check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no places left. You may apply all the same. Indicative, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: places left %2. Indicative, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is missing, or it is no longer right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions have changed since this was begun: the office will look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is already enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is already enrolled: receipt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with the same name and birth date is already enrolled (receipt %1). Is it this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not find the application to change. Ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the closing date only contacts, who may collect the child, and the diet can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen does not have your first application: the office will compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated cost: %1 for each meal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated cost: %1 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated cost: %1 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated cost: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the highest rate, because there is no ISEE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the highest rate, because the child lives elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 % less for brothers and sisters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in the register of this town: the office will check your data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverToGuardianPage</name>
    <message>
        <source>CITIZEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the parent answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the screen to the parent. The parent can choose language and text size below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverToOperatorPage</name>
    <message>
        <source>OPERATOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator looks at everything once more with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>Original, not a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two security features seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same data as the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of tampering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are not those of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act of the court or social services was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is right, but nobody in the register has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters of the surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine-readable lines were not read well. Scan again, or type the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a specimen, not a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not of a person. Scan the health card or the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too long. Scan the health card or the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code cannot be read. Clean the reader and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is not open. See the desk page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why you look for a name, then the names are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax code has 16 characters (or 11 digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter or a number is in the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last letter does not fit: one character is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth day in the code does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. A supervisor must unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of operators is too old. Connect the kiosk to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of operators yet. Connect the kiosk to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer. Call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was never downloaded. Connect the kiosk to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the register is not there. Call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the register is damaged. Connect the kiosk to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing was lost. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was saved. Try again, or call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged. Nothing was saved. Call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive belongs to a newer program. Call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the archive. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the archive is not there. Call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no answer yet: it goes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be sent as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnChildPage</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or country of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this child off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I am a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the only parent who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the foster carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I decide together with the other parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not ask you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by a judge. The operator must see the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator must see the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent, in agreement with the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only holder of parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the family name of the other parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tax code is not right. Check it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own tax code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number. Check it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write which court or office made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date of the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the act is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act has ended: a new one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that you saw the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child to be born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the child was born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. If the child is not born yet, touch “Not born yet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These services are for children under 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the child is due: from today to ten months from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch girl or boy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the town where the child was born, or the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own tax code. Write the one of the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another child of this family has this code. Go back and look for the child there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child was born a short time ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child came to Italy a short time ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU low, self-assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU substantial, self-assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU high, self-assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source> (expected birth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · tax code …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction: it replaces the application of receipt no. %1, which stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal: it takes back the application of receipt no. %1, which stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented after the closing date: received and placed after the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is still due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the regulation says so, the order of presentation counts: it is the one written above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of presentation does not count for the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office examines the application and communicates the outcome to the contacts given. This receipt does not promise a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccinations: the compulsory vaccinations are required to attend nursery and infant school (D.L. 73/2017, L. 119/2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment: nothing is paid at the counter; you will receive a pagoPA notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure (L. 241/1990, art. 8 and 18-bis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 days from presentation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies: if the office does not answer in time you may ask the holder of the substitute power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR within 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and stamp duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt from stamp duty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified e-mail (PEC) %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolment in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction of the application for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: %1 – school year %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol number is written beside each enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency register no. %1 of %2; the protocol number will be communicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office will communicate the protocol number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt for the presentation of an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented on %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software CLIPS Corner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code lets anybody check the receipt and holds no personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pagoPA payment notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount € %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code of the creditor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courtesy translation. Only the Italian text has legal value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sole holder of parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the register of this municipality: the data are those of the document, and the office checks them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecognisePage</name>
    <message>
        <source>Tax code, or surname and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicker: use the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the barcode of the health card or the lines of the document under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document and the register do not say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare name and birth date with care before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six checks, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not recognise this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by (if it is written)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document says another name or birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another one. If there is none, it counts only when the holder declares that the data have not changed (art. 45 c. 3 DPR 445/2000). The level is then low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the document: the person is not in the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: it goes after those in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet: ask the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available now: ask the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too young for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Already enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already enrolled: receipt %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is looking at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a place: ask the operator how to take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list, place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted: ask the operator why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave the place back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later application took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no prints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::journey::OutboxWords</name>
    <message>
        <source>the office cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office could not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else than the office answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer does not carry the office&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program ended while it was being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office has no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office is still working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock here and the office&apos;s differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office had already seen this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office does not know this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office has withdrawn this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office failed on it again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office does not take this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office could not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office has other data under this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data cannot be opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person at the office must decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network cable; it goes again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time, then call technical help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the network asks to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it goes again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts more than an hour, call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the office its number; it goes again every hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the office its number; it goes again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office: this kiosk must be paired again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop working here and call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call technical help; do not switch the kiosk off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call technical help, then put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office: it is kept as it is and not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office: it has the record and will decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person at the office must decide (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came back from the second copy</source>
        <translation>it came back from the second copy</translation>
    </message>
    <message>
        <source>it came back, and it may not have been saved</source>
        <translation>it came back, and it may not have been saved</translation>
    </message>
    <message>
        <source>If the family has a receipt, put it back.</source>
        <translation>If the family has a receipt, put it back.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ActsPage</name>
    <message>
        <source>End without the act?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved. The family can come back with the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number, the issuer and the dates from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody can be enrolled in this name. Go back and take the child off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: act for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on (empty: no end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit the other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw the card: the code is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the health card of the child and tick that you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::AnswersPage</name>
    <message>
        <source>The receipt was not printed. Look at the printer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The updated receipt is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer here: the updated receipt is kept as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The updated receipt is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the office says, and what to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones come first. Names are shown only when you open one, and that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the updated receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the office says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the office&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office sent a notice that cannot be right. It will not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the updated receipt: it carries the code for payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of this application were already deleted here: ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::AttractPage</name>
    <message>
        <source>School services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol your child in school services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator helps you, in a few minutes. Bring a valid document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::AuthorityPage</name>
    <message>
        <source>Who is the other parent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you know. Tax code and phone may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the row that is true. You declare it under your responsibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We live together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::BottomBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text or more contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>Fixed since the closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment with receipt %1 ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application takes the place of the one with receipt %1. The office keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ChildrenPage</name>
    <message>
        <source>Whom do you want to enrol?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch one or more children. You can enrol them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old for these services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too young for these services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service for this child now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch at least one child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no child of yours in the register. Touch the button below and describe the child.</source>
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
    <name>clips::ui::ClosingPage</name>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, what the office has and what came out of the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last closing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, whatever was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip was not printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer: the slip is kept as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs a hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing %1 is saved. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor can sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day can be closed all the same: what is open is named on the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The data of %n confirmed enrolment(s) are missing.</source>
        <translation>
            <numerusform>The data of %n confirmed enrolment are missing.</numerusform>
            <numerusform>The data of %n confirmed enrolments are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n enrolment(s) that nobody confirmed here.</source>
        <translation>
            <numerusform>There is %n enrolment that nobody confirmed here.</numerusform>
            <numerusform>There are %n enrolments that nobody confirmed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) did not come out of the printer.</source>
        <translation>
            <numerusform>%n receipt did not come out of the printer.</numerusform>
            <numerusform>%n receipts did not come out of the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) of earlier days were printed.</source>
        <translation>
            <numerusform>%n receipt of earlier days was printed.</numerusform>
            <numerusform>%n receipts of earlier days were printed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office must look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ConfirmPage</name>
    <message>
        <source>Is it all right to save?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this the receipt is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 1 enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent read everything and signed in front of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here first, then sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the line above. Without network they wait here, sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without network they wait here, sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back: the parent can change it on the page of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office will look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the same family record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent cannot sign and declared it to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art. 4 DPR 445/2000. The cause is not written anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other parent signed in front of me too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the enrolment is received and the second signature is still due.</source>
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
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing. Without it the child cannot go alone. You can go back and choose an adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing. Without it we cannot send the enrolment.</source>
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
    <message>
        <source>Missing: %1. Without them the enrolment cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a translation: the Italian text counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclaredPersonRows</name>
    <message>
        <source>This person is not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the document letter by letter. The office will check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthplace: town, or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw the card: the code is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code: in Italy for a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence: street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town, or town and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day of birth is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch woman or man.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the birthplace as the document says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::DeskPage</name>
    <message>
        <source>Operator&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits to be sent, today&apos;s receipts and how this kiosk is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>situation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not downloaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sittings not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows what it sends and what to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: this letter is void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new letter makes this one void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new authorisation is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since %1 · entries: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor unlocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong PINs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts what was done; a supervisor signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::DeskWords</name>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entries are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the record that the office knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before what the office knows: an old copy of the data was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guardian&apos;s hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no paper needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the print service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk stopped in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pages could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the print service has forgotten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the print service gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put paper in: it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stuck paper out: it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover: it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cartridge: it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the printer on and look at its cable: it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call technical help: the queue of the printer is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call technical help: the queue of the printer takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, call technical help: the print service is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call technical help: the disk takes no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether paper came out; if not, print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer, then print it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::EmailEditor</name>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::EmergencyPage</name>
    <message>
        <source>The office cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol system is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when applications cannot get a protocol number. Each receipt number is then its entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the authorisation of the protocol manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the cause in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorisation ended: %1. Record a new one, or end the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor can start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorisation counts until: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · at its limit of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no protocol number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol %1</source>
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
    <name>clips::ui::GatesCard</name>
    <message>
        <source>No new sitting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before new work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was damaged. It was put aside and kept, and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the saved data is gone from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is %1 minutes behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is %1 minutes ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office was last heard %1 days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments the office does not have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest has waited for %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list runs out within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list runs out in %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart has been due for %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call technical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not switch off: call technical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call technical help before switching off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call technical help: room is needed on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock right, or restart the kiosk if it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network cable, then touch “Send now”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list comes with the line: touch “Send now”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the kiosk at the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToGuardianPage</name>
    <message>
        <source>Now it is the parent&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the parent: start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToOperatorPage</name>
    <message>
        <source>Give the screen back to the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::HouseholdPage</name>
    <message>
        <source>Is this the family?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it together with the parent. To correct the register, see the registry office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: it is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>a man or boy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>a woman or girl</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who applies is not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is known. The parent describes the children and declares what they are to them; the office will check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the register: the office will check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::Keyboard</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::KioskWindow</name>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be saved and nothing will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator is signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back goes to the page before. Stop ends without saving. If in doubt, ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this page closes, so that nobody else reads it.</source>
        <translation>
            <numerusform>In %n second this page closes, so that nobody else reads it.</numerusform>
            <numerusform>In %n seconds this page closes, so that nobody else reads it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::MoneyEditor</name>
    <message>
        <source>Euro, then a comma and the cents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::OfferWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for children of this age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free places: %1 (indicative, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free places (indicative, %1). You can ask all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::OutboxCard</name>
    <message>
        <source>Enrolments that need something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries: %1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the office has everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::OutcomeWords</name>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office looked at the application: it is in order. Nothing is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person at the office is looking at the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a place for this child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free place yet: the child is on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family took the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family gave the place back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later application took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family gave the enrolment up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the office writes again when it has decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the reason says that something is missing, ask the family for it. Otherwise wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the family. They take the place, or give it back, at the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the family. The office writes when a place is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the family why. How to object is written on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. The child can be enrolled anew while the dates allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bus is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child does not live in the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child&apos;s age does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application came outside the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some data must be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another application for the same child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what gives priority was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another school or service is meant for the child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::OwnChildPage</name>
    <message>
        <source>the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where was %1 born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does %1 live with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have no name yet, leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as on the documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax code is on the health card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts where the child is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I checked: everything is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator will look at the health card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
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
    <name>clips::ui::PeopleEditor</name>
    <message>
        <source>Add another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out person %1</source>
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
    <name>clips::ui::ProblemPage</name>
    <message>
        <source>The settings have mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this kiosk is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this kiosk does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data belong to a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file and try again. Every mistake is listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is already open. This one can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the keychain the saved enrolments stay closed. Start the keychain service, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments are saved here, but their key is not in this keychain. Nothing was changed. Unlock the right keychain, or restore it from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with something that is no key. Restore it from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer program again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Call the person who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the person who looks after this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments cannot be taken here for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for the helper: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has the key of another kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again. If the password of the computer was changed, the keychain still has the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the computer as the user of this kiosk, or restore the keychain from the backup. Nothing was changed.</source>
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
        <translation>
            <numerusform>Choose at least %n.</numerusform>
            <numerusform>Choose at least %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Choose at most %n.</numerusform>
            <numerusform>Choose at most %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation>
            <numerusform>Write at least %n character.</numerusform>
            <numerusform>Write at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Write at most %n character.</numerusform>
            <numerusform>Write at most %n characters.</numerusform>
        </translation>
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
        <translation>
            <numerusform>This person must be at least %n year old.</numerusform>
            <numerusform>This person must be at least %n years old.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tax code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who this person is for the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the house number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the hours of this school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n people.</source>
        <translation>
            <numerusform>Write at least %n person.</numerusform>
            <numerusform>Write at least %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is there twice. Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has a name, the sign @ and a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Write digits, then a comma and the cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too high. It can be %1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a tax code. Check every letter and digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a document number. It has 5 to 20 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the foods. We must not keep the reason.</source>
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
    <message numerus="yes">
        <source>You can choose up to %n.</source>
        <translation>
            <numerusform>You can choose %n.</numerusform>
            <numerusform>You can choose up to %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptNotes</name>
    <message>
        <source>The saved data of this receipt cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy: ask the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy: call technical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice number is not one we can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of the notice number are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is missing or too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax code of the creditor is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without the payment notice: tell the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is as the kiosk printed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office no longer trusts the kiosk that printed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later application took its place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was changed or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not know who made this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk does not have this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has it, so its content was deleted here. The office can print the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy here: ask the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the paper says. Names and codes are shortened as on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is not on this kiosk. The operator can ask the office for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::RecognisePage</name>
    <message>
        <source>Why do you not recognise this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in front of you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the health card or the document, or write the code or the surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document and at the person. Tick each check that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept without the document. The parent can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · expires on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine-readable lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you look for a name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept with your name. What you look for is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is registered as deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document and the register do not say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is unusual for a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be enrolled in this name. Tell the registry office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with care. Write why you go on, or do not recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare name and birth date with care before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than once in the register: the office will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why do you go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another document, or the declaration that nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot decide now: a colleague must look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on (if it is written)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on, on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder declares: my data have not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the document says, and where the person lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the register: the office will check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wrote is what the document says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register, which is being opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::RecordFields</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are for the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
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
    <name>clips::ui::RoleBand</name>
    <message>
        <source>OPERATOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITIZEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::SavedPage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has the enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has the %1 enrolments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment is going to the office now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 enrolments are going to the office now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment will be sent to the office when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 enrolments will be sent to the office when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office looks at it and writes to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer waits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept: the operator can print it again. The enrolment is already safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is kept as a file. The enrolment is already safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the operator: then the receipt comes out by itself. The enrolment is already safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the receipt in your hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was not printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ScannerPage</name>
    <message>
        <source>Check the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this code. You will see each key the scanner sends. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the test code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and last key can be seen, the layout cannot. Scan the code on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off on the keyboard of this kiosk, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first keys are also in codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program the scanner to send STX first and ETX last, as its manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is as slow as fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program it to send STX first and ETX last, or to type faster, as its manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sign arrived as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not arrived: %1. “ò” alone does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write in kiosk.toml, under [scanner]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms in all, at most %2 ms between two keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::SearchReasonRows</name>
    <message>
        <source>The parent is here without the health card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is here, but it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other parent or guardian, named by who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction of an earlier application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one? Without names of people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::ServicesPage</name>
    <message>
        <source>Which services for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose more than one. There is one receipt at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch at least one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery, or infant school a year early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the receipt: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::Shutter</name>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clips::ui::SignInPage</name>
    <message>
        <source>Operator, sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your name, then write your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked. The operator can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor, unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is locked and the sitting is kept. Who signs in goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of operators ends on %1. Connect the kiosk to the network before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor unlocks</source>
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
<context>
    <name>clips::ui::UnprintedCard</name>
    <message>
        <source>1 receipt not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receipts not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian has it, or wants no paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
