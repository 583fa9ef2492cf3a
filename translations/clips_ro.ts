<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en">
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Have the act ready</source>
        <translation>Pregătiți actul</translation>
    </message>
    <message>
        <source>The operator must see it before the end. Without it the enrolment cannot be received.</source>
        <translation>Operatorul trebuie să îl vadă înainte de sfârșit. Fără el nu putem primi înscrierea.</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Nu este la fel pentru toți</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>A child who is not in this family</source>
        <translation>Un copil care nu este în această familie</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The office has published no dates for this: it will look at your application.</source>
        <translation>Biroul nu a publicat datele pentru acest serviciu: va examina cererea dumneavoastră.</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>Puteți depune cererea de la %1.</translation>
    </message>
    <message>
        <source>The closing date was %1. Ask the operator.</source>
        <translation>Termenul a fost %1. Întrebați operatorul.</translation>
    </message>
    <message>
        <source>The time ended on %1, while you were here. We receive your application all the same. The office will look at it.</source>
        <translation>Termenul s-a încheiat la %1, cât timp erați aici. Primim totuși cererea dumneavoastră. Biroul o va examina.</translation>
    </message>
    <message>
        <source>The closing date was %1: your application goes after those in time.</source>
        <translation>Termenul a fost %1: cererea dumneavoastră se pune după cele la timp.</translation>
    </message>
    <message>
        <source>The bus takes your child only if its route and times need not change.</source>
        <translation>Autobuzul ia copilul numai dacă nu trebuie să schimbe drumul și orele.</translation>
    </message>
    <message>
        <source>The register data are of %1: the office checks them.</source>
        <translation>Datele din registru sunt din %1: biroul le verifică.</translation>
    </message>
    <message>
        <source>The rules on this screen are of %1: the office checks again.</source>
        <translation>Regulile de pe acest ecran sunt din %1: biroul verifică încă o dată.</translation>
    </message>
    <message>
        <source>The clock of this screen was put back: the office checks the time.</source>
        <translation>Ceasul acestui ecran a fost dat înapoi: biroul verifică ora.</translation>
    </message>
    <message>
        <source>You and the child are the same person here. Ask the operator.</source>
        <translation>Aici dumneavoastră și copilul sunteți aceeași persoană. Întrebați operatorul.</translation>
    </message>
    <message>
        <source>Only an adult can apply. Ask the operator.</source>
        <translation>Numai un adult poate depune cererea. Întrebați operatorul.</translation>
    </message>
    <message>
        <source>You are under eighteen: the office will look at your application.</source>
        <translation>Aveți sub 18 ani: biroul va examina cererea dumneavoastră.</translation>
    </message>
    <message>
        <source>The register does not let us go on. Ask the operator.</source>
        <translation>Registrul nu ne lasă să continuăm. Întrebați operatorul.</translation>
    </message>
    <message>
        <source>The register has one of these persons twice: the office will put it right.</source>
        <translation>În registru una dintre aceste persoane apare de două ori: biroul va corecta.</translation>
    </message>
    <message>
        <source>The office must still see the act of the court or of the social services.</source>
        <translation>Biroul trebuie încă să vadă actul instanței sau al serviciilor sociale.</translation>
    </message>
    <message>
        <source>The act of the court or of the social services ended on %1. Ask the operator.</source>
        <translation>Actul instanței sau al serviciilor sociale a expirat la %1. Întrebați operatorul.</translation>
    </message>
    <message>
        <source>Your act ends on %1, before the school year does: the office will ask for the new one.</source>
        <translation>Actul dumneavoastră expiră la %1, înainte de sfârșitul anului școlar: biroul îl va cere pe cel nou.</translation>
    </message>
    <message>
        <source>Each child needs an own application, twins too. To keep them together, choose the same schools in the same order.</source>
        <translation>Fiecare copil are nevoie de o cerere a lui, și gemenii. Ca să fie împreună, alegeți aceleași școli în aceeași ordine.</translation>
    </message>
    <message>
        <source>The child does not live in our municipality: it comes after those who do, and the highest rate applies.</source>
        <translation>Copilul nu locuiește în localitatea noastră: este pus după cei care locuiesc aici și se plătește tariful cel mai mare.</translation>
    </message>
    <message>
        <source>You live in another municipality. What counts is where the child lives.</source>
        <translation>Locuiți în altă localitate. Contează unde locuiește copilul.</translation>
    </message>
    <message>
        <source>The child came to live here after %1: it comes after those who lived here on that day.</source>
        <translation>Copilul s-a mutat aici după %1: este pus după cei care locuiau aici în acea zi.</translation>
    </message>
    <message>
        <source>Somebody else made the first application: the office will look at both.</source>
        <translation>Prima cerere a fost făcută de altcineva: biroul le va examina pe amândouă.</translation>
    </message>
    <message>
        <source>The child is too young for this service.</source>
        <translation>Copilul este prea mic pentru acest serviciu.</translation>
    </message>
    <message>
        <source>The child is too young for infant school. Choose the nursery.</source>
        <translation>Copilul este prea mic pentru grădiniță. Alegeți creșa.</translation>
    </message>
    <message>
        <source>The child is too old for this service.</source>
        <translation>Copilul este prea mare pentru acest serviciu.</translation>
    </message>
    <message>
        <source>This is an early entry: the child comes after the others, if there are places.</source>
        <translation>Aceasta este o intrare mai devreme: copilul este pus după ceilalți, dacă sunt locuri.</translation>
    </message>
    <message>
        <source>Children come to the nursery from three months on: this child from %1.</source>
        <translation>La creșă se vine de la trei luni: acest copil de la %1.</translation>
    </message>
    <message>
        <source>Before birth a child can be enrolled in the nursery only.</source>
        <translation>Înainte de naștere un copil poate fi înscris numai la creșă.</translation>
    </message>
    <message>
        <source>Before birth we take children who are due by %1.</source>
        <translation>Înainte de naștere primim copiii care se vor naște până la %1.</translation>
    </message>
    <message>
        <source>After the birth, bring us the data of the child.</source>
        <translation>După naștere, aduceți-ne datele copilului.</translation>
    </message>
    <message>
        <source>Choose more schools: at least %1.</source>
        <translation>Alegeți mai multe școli: cel puțin %1.</translation>
    </message>
    <message>
        <source>Choose fewer schools: at most %1.</source>
        <translation>Alegeți mai puține școli: cel mult %1.</translation>
    </message>
    <message>
        <source>You ask for a priority: choose at least %1 schools.</source>
        <translation>Cereți o prioritate: alegeți cel puțin %1 școli.</translation>
    </message>
    <message>
        <source>Who applies first does not come first. The office makes the list after the closing date.</source>
        <translation>Cine depune primul nu are prioritate. Biroul face lista după termen.</translation>
    </message>
    <message>
        <source>The bus does not go to this school: %1.</source>
        <translation>Autobuzul nu merge la această școală: %1.</translation>
    </message>
    <message>
        <source>Nursery children do not ride on the school bus.</source>
        <translation>Copiii de la creșă nu merg cu autobuzul școlar.</translation>
    </message>
    <message>
        <source>%1 does not go to your school. Choose another route.</source>
        <translation>%1 nu merge la școala dumneavoastră. Alegeți altă linie.</translation>
    </message>
    <message>
        <source>The bus does not stop there on this run. Choose another stop.</source>
        <translation>Pe acest drum autobuzul nu oprește acolo. Alegeți altă stație.</translation>
    </message>
    <message>
        <source>%1 has no adult on board. Infant-school children ride only with one: choose another route.</source>
        <translation>%1 nu are însoțitor în autobuz. Copiii de la grădiniță merg numai cu însoțitor: alegeți altă linie.</translation>
    </message>
    <message>
        <source>We do not see the child&apos;s enrolment at %1: the office will check.</source>
        <translation>Nu vedem înscrierea copilului la %1: biroul va verifica.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, ora %2</translation>
    </message>
    <message>
        <source>%1, to school</source>
        <translation>%1, dus</translation>
    </message>
    <message>
        <source>%1, from school</source>
        <translation>%1, întors</translation>
    </message>
    <message>
        <source>%1: no places left. You may apply all the same. Indicative, %2.</source>
        <translation>%1: nu mai sunt locuri. Puteți totuși depune cererea. Orientativ, %2.</translation>
    </message>
    <message>
        <source>%1: places left %2. Indicative, %3.</source>
        <translation>%1: locuri rămase %2. Orientativ, %3.</translation>
    </message>
    <message>
        <source>An answer is missing, or it is no longer right.</source>
        <translation>Un răspuns lipsește sau nu mai este corect.</translation>
    </message>
    <message>
        <source>The questions have changed since this was begun: the office will look at it.</source>
        <translation>Întrebările s-au schimbat de când ați început: biroul va examina cererea.</translation>
    </message>
    <message>
        <source>Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.</source>
        <translation>ISEE-ul dumneavoastră a expirat la 31 decembrie. Aduceți-l pe cel nou: până atunci se plătește tariful cel mai mare.</translation>
    </message>
    <message>
        <source>The child is already enrolled.</source>
        <translation>Copilul este deja înscris.</translation>
    </message>
    <message>
        <source>The child is already enrolled: receipt %1.</source>
        <translation>Copilul este deja înscris: recipisa %1.</translation>
    </message>
    <message>
        <source>A child with the same name and birth date is already enrolled (receipt %1). Is it this one?</source>
        <translation>Un copil cu același nume și aceeași dată de naștere este deja înscris (recipisa %1). Este acesta?</translation>
    </message>
    <message>
        <source>We do not find the application to change. Ask the operator.</source>
        <translation>Nu găsim cererea de schimbat. Întrebați operatorul.</translation>
    </message>
    <message>
        <source>After the closing date only contacts, who may collect the child, and the diet can change.</source>
        <translation>După termen se pot schimba numai contactele, cine poate lua copilul și dieta.</translation>
    </message>
    <message>
        <source>This screen does not have your first application: the office will compare the two.</source>
        <translation>Pe acest ecran nu este prima dumneavoastră cerere: biroul le va compara pe cele două.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 for each meal.</source>
        <translation>Cost estimat: %1 pentru fiecare masă.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a month.</source>
        <translation>Cost estimat: %1 pe lună.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a year.</source>
        <translation>Cost estimat: %1 pe an.</translation>
    </message>
    <message>
        <source>Estimated cost: none.</source>
        <translation>Cost estimat: niciunul.</translation>
    </message>
    <message>
        <source>It is the highest rate, because there is no ISEE.</source>
        <translation>Este tariful cel mai mare, pentru că nu există ISEE.</translation>
    </message>
    <message>
        <source>It is the highest rate, because the child lives elsewhere.</source>
        <translation>Este tariful cel mai mare, pentru că copilul locuiește în altă parte.</translation>
    </message>
    <message>
        <source>With %1 % less for brothers and sisters.</source>
        <translation>Cu %1 % mai puțin pentru frați și surori.</translation>
    </message>
    <message>
        <source>The office checks it.</source>
        <translation>Biroul verifică.</translation>
    </message>
    <message>
        <source>You are not in the register of this town: the office will check your data.</source>
        <translation>Nu sunteți în registrul acestui oraș: biroul vă va verifica datele.</translation>
    </message>
</context>
<context>
    <name>HandOverToGuardianPage</name>
    <message>
        <source>CITIZEN</source>
        <translation>CETĂȚEAN</translation>
    </message>
    <message>
        <source>From here on the parent answers</source>
        <translation>De aici răspunde părintele</translation>
    </message>
    <message>
        <source>Turn the screen to the parent. The parent can choose language and text size below.</source>
        <translation>Întoarceți ecranul spre părinte. Mai jos poate alege limba și mărimea textului.</translation>
    </message>
</context>
<context>
    <name>HandOverToOperatorPage</name>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATOR</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>PIN-ul operatorului</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Încă nu s-a trimis nimic</translation>
    </message>
    <message>
        <source>The operator looks at everything once more with you.</source>
        <translation>Operatorul recitește totul împreună cu dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>OwnChildPage</name>
    <message>
        <source>Given name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Town or country of birth</source>
        <translation>Localitatea sau țara nașterii</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>No tax code?</source>
        <translation>Nu are cod fiscal?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Strada și numărul</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Take this child off the list</source>
        <translation>Scoate acest copil din listă</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I am a parent</source>
        <translation>Sunt părinte</translation>
    </message>
    <message>
        <source>I am the only parent who decides</source>
        <translation>Sunt singurul părinte care hotărăște</translation>
    </message>
    <message>
        <source>I am the guardian</source>
        <translation>Sunt tutorele</translation>
    </message>
    <message>
        <source>I am the foster carer</source>
        <translation>Sunt asistent maternal</translation>
    </message>
    <message>
        <source>I decide together with the other parent.</source>
        <translation>Hotărăsc împreună cu celălalt părinte.</translation>
    </message>
    <message>
        <source>We do not ask you why.</source>
        <translation>Nu vă întrebăm de ce.</translation>
    </message>
    <message>
        <source>Named by a judge. The operator must see the act.</source>
        <translation>Numit de un judecător. Operatorul trebuie să vadă actul.</translation>
    </message>
    <message>
        <source>The operator must see the act.</source>
        <translation>Operatorul trebuie să vadă actul.</translation>
    </message>
    <message>
        <source>Parent, in agreement with the other one</source>
        <translation>Părinte, de acord cu celălalt părinte</translation>
    </message>
    <message>
        <source>Only holder of parental responsibility</source>
        <translation>Unic titular al răspunderii părintești</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutore</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Asistent maternal</translation>
    </message>
    <message>
        <source>Write the family name of the other parent.</source>
        <translation>Scrieți numele de familie al celuilalt părinte.</translation>
    </message>
    <message>
        <source>A name has letters only.</source>
        <translation>Un nume are numai litere.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it, or leave it empty.</source>
        <translation>Acest cod fiscal nu este corect. Verificați-l sau lăsați gol.</translation>
    </message>
    <message>
        <source>This is your own tax code.</source>
        <translation>Acesta este codul dumneavoastră fiscal.</translation>
    </message>
    <message>
        <source>This is not a phone number. Check it, or leave it empty.</source>
        <translation>Nu este un număr de telefon. Verificați-l sau lăsați gol.</translation>
    </message>
    <message>
        <source>Write the number of the act.</source>
        <translation>Scrieți numărul actului.</translation>
    </message>
    <message>
        <source>Write which court or office made it.</source>
        <translation>Scrieți ce instanță sau birou l-a făcut.</translation>
    </message>
    <message>
        <source>Write the date of the act.</source>
        <translation>Scrieți data actului.</translation>
    </message>
    <message>
        <source>The date of the act is in the future.</source>
        <translation>Data actului este în viitor.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Nu se poate încheia înainte de a începe.</translation>
    </message>
    <message>
        <source>This act has ended: a new one is needed.</source>
        <translation>Acest act a expirat: este nevoie de unul nou.</translation>
    </message>
    <message>
        <source>Tick that you saw the act.</source>
        <translation>Bifați că ați văzut actul.</translation>
    </message>
    <message>
        <source>The child to be born</source>
        <translation>Copilul care se va naște</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 și %2</translation>
    </message>
    <message>
        <source>these children</source>
        <translation>acești copii</translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation>Scrieți prenumele, numai cu litere.</translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation>Scrieți numele de familie, numai cu litere.</translation>
    </message>
    <message>
        <source>Write the day the child was born.</source>
        <translation>Scrieți ziua în care s-a născut copilul.</translation>
    </message>
    <message>
        <source>This day is in the future. If the child is not born yet, touch “Not born yet”.</source>
        <translation>Această zi este în viitor. Dacă nu s-a născut încă, atingeți „Nu s-a născut încă”.</translation>
    </message>
    <message>
        <source>These services are for children under 18.</source>
        <translation>Aceste servicii sunt pentru copii sub 18 ani.</translation>
    </message>
    <message>
        <source>Write the day the child is due: from today to ten months from now.</source>
        <translation>Scrieți ziua prevăzută pentru naștere: de azi până peste zece luni.</translation>
    </message>
    <message>
        <source>Touch girl or boy.</source>
        <translation>Atingeți fată sau băiat.</translation>
    </message>
    <message>
        <source>Write the town where the child was born, or the country.</source>
        <translation>Scrieți localitatea unde s-a născut copilul sau țara.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation>Acest cod fiscal nu este corect. Verificați-l pe cardul de sănătate.</translation>
    </message>
    <message>
        <source>This is your own tax code. Write the one of the child.</source>
        <translation>Acesta este codul dumneavoastră fiscal. Scrieți-l pe cel al copilului.</translation>
    </message>
    <message>
        <source>Another child of this family has this code. Go back and look for the child there.</source>
        <translation>Alt copil din această familie are acest cod. Mergeți înapoi și căutați copilul acolo.</translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation>Scrieți codul fiscal sau atingeți de ce nu există.</translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation>Acest cod nu se potrivește cu numele, ziua sau locul nașterii. Verificați-le. Dacă totul este corect, atingeți rândul de mai jos.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Scrieți strada și numărul.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Scrieți localitatea.</translation>
    </message>
    <message>
        <source>The child was born a short time ago</source>
        <translation>Copilul s-a născut de puțin timp</translation>
    </message>
    <message>
        <source>The child came to Italy a short time ago</source>
        <translation>Copilul a venit în Italia de puțin timp</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Nu îl am cu mine</translation>
    </message>
    <message>
        <source>EU low, self-assessed</source>
        <translation>UE scăzut, autoevaluat</translation>
    </message>
    <message>
        <source>EU substantial, self-assessed</source>
        <translation>UE substanțial, autoevaluat</translation>
    </message>
    <message>
        <source>EU high, self-assessed</source>
        <translation>UE ridicat, autoevaluat</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Cod fiscal</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source> (expected birth)</source>
        <translation> (naștere prevăzută)</translation>
    </message>
    <message>
        <source> · tax code …%1</source>
        <translation> · cod fiscal …%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Correction: it replaces the application of receipt no. %1, which stays in the file.</source>
        <translation>Corectare: înlocuiește cererea din recipisa nr. %1, care rămâne la dosar.</translation>
    </message>
    <message>
        <source>Withdrawal: it takes back the application of receipt no. %1, which stays in the file.</source>
        <translation>Renunțare: retrage cererea din recipisa nr. %1, care rămâne la dosar.</translation>
    </message>
    <message>
        <source>%1 of %2 · </source>
        <translation>%1 din %2 · </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Copil</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>An școlar</translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation>Nr. de protocol</translation>
    </message>
    <message>
        <source>Presented after the closing date: received and placed after the others.</source>
        <translation>Depusă după termen: este primită și pusă după celelalte.</translation>
    </message>
    <message>
        <source>Annexes handed over</source>
        <translation>Documente predate</translation>
    </message>
    <message>
        <source>No document is still due.</source>
        <translation>Niciun document de predat.</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>Mai sunt de predat</translation>
    </message>
    <message>
        <source>Where the regulation says so, the order of presentation counts: it is the one written above.</source>
        <translation>Acolo unde regulamentul o prevede, contează ordinea depunerii: este cea scrisă mai sus.</translation>
    </message>
    <message>
        <source>The order of presentation does not count for the ranking.</source>
        <translation>Ordinea depunerii nu contează pentru clasament.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>As</source>
        <translation>În calitate de</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce urmează acum</translation>
    </message>
    <message>
        <source>The office examines the application and communicates the outcome to the contacts given. This receipt does not promise a place.</source>
        <translation>Biroul examinează cererea și comunică rezultatul la contactele indicate. Această recipisă nu garantează locul.</translation>
    </message>
    <message>
        <source>Vaccinations: the compulsory vaccinations are required to attend nursery and infant school (D.L. 73/2017, L. 119/2017).</source>
        <translation>Vaccinări: vaccinările obligatorii sunt necesare pentru a frecventa creșa și grădinița (D.L. 73/2017, L. 119/2017).</translation>
    </message>
    <message>
        <source>Payment: nothing is paid at the counter; you will receive a pagoPA notice.</source>
        <translation>Plată: nu se plătește nimic la ghișeu; veți primi o înștiințare pagoPA.</translation>
    </message>
    <message>
        <source>Procedure (L. 241/1990, art. 8 and 18-bis)</source>
        <translation>Procedură (L. 241/1990, art. 8 și 18-bis)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Birou</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Se încheie până la</translation>
    </message>
    <message>
        <source>%1 (%2 days from presentation)</source>
        <translation>%1 (%2 zile de la depunere)</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>Consultarea dosarului</translation>
    </message>
    <message>
        <source>Remedies: if the office does not answer in time you may ask the holder of the substitute power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR within 60 days.</source>
        <translation>Căi de atac: dacă biroul nu răspunde la timp, puteți cere intervenția titularului puterii de substituire (L. 241/1990, art. 2, alin. 9-bis) sau vă puteți adresa tribunalului administrativ regional (TAR) împotriva tăcerii (art. 31 c.p.a.). Împotriva deciziei: recurs la TAR în 60 de zile.</translation>
    </message>
    <message>
        <source>Declarations made</source>
        <translation>Declarații făcute</translation>
    </message>
    <message>
        <source>Privacy and stamp duty</source>
        <translation>Date personale și taxă de timbru</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informare privind datele personale</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Taxă de timbru</translation>
    </message>
    <message>
        <source>Exempt from stamp duty: %1</source>
        <translation>Scutit de taxa de timbru: %1</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Program: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Tel. %1</translation>
    </message>
    <message>
        <source>Certified e-mail (PEC) %1</source>
        <translation>E-mail certificat (PEC) %1</translation>
    </message>
    <message>
        <source>enrolment in %1</source>
        <translation>înscriere la %1</translation>
    </message>
    <message>
        <source>correction of the application for %1</source>
        <translation>corectarea cererii de înscriere la %1</translation>
    </message>
    <message>
        <source>withdrawal from %1</source>
        <translation>renunțare la %1</translation>
    </message>
    <message>
        <source>Subject: %1 – school year %2</source>
        <translation>Obiect: %1 – anul școlar %2</translation>
    </message>
    <message>
        <source>The protocol number is written beside each enrolment.</source>
        <translation>Numărul de protocol este scris lângă fiecare înscriere.</translation>
    </message>
    <message>
        <source>Emergency register no. %1 of %2; the protocol number will be communicated.</source>
        <translation>Registrul de urgență nr. %1 din %2; numărul de protocol va fi comunicat.</translation>
    </message>
    <message>
        <source>The office will communicate the protocol number.</source>
        <translation>Biroul va comunica numărul de protocol.</translation>
    </message>
    <message>
        <source>Receipt for the presentation of an application</source>
        <translation>Recipisă de depunere a cererii</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>COPIA %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numărul recipisei</translation>
    </message>
    <message>
        <source>Presented on %1 at %2</source>
        <translation>Depusă %1 la ora %2</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operator %1</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Post %1</translation>
    </message>
    <message>
        <source>Software CLIPS Corner %1</source>
        <translation>Program CLIPS Corner %1</translation>
    </message>
    <message>
        <source>The code lets anybody check the receipt and holds no personal data.</source>
        <translation>Codul permite verificarea recipisei și nu conține date personale.</translation>
    </message>
    <message>
        <source>pagoPA payment notice</source>
        <translation>Înștiințare de plată pagoPA</translation>
    </message>
    <message>
        <source>Notice code %1</source>
        <translation>Codul înștiințării %1</translation>
    </message>
    <message>
        <source>Amount € %1</source>
        <translation>Suma € %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor %1</source>
        <translation>Codul fiscal al creditorului %1</translation>
    </message>
    <message>
        <source>Courtesy translation. Only the Italian text has legal value.</source>
        <translation>Traducere de curtoazie. Numai textul italian are valoare legală.</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Cantină școlară</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Creșă și grădiniță</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Transport școlar</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>părinte</translation>
    </message>
    <message>
        <source>sole holder of parental responsibility</source>
        <translation>unic titular al răspunderii părintești</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tutore</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>persoană în plasament</translation>
    </message>
    <message>
        <source>Not in the register of this municipality: the data are those of the document, and the office checks them.</source>
        <translation>Nu figurează în registrul acestei primării: datele sunt cele din document, iar biroul le verifică.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Receipt number</source>
        <translation>Numărul recipisei</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Da, o am</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Nu, tipăriți-o din nou</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>azi, ora %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, ora %2</translation>
    </message>
    <message>
        <source>less than 1 year</source>
        <translation>sub 1 an</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Cantină școlară</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Creșă și grădiniță</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Transport școlar</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Datele nu sunt încă stabilite</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Înscrieri până %1</translation>
    </message>
    <message>
        <source>Late: ended on %1</source>
        <translation>În afara termenului, încheiat %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>Se deschide %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Înscrieri închise din %1</translation>
    </message>
    <message>
        <source>Late: it goes after those in time</source>
        <translation>În afara termenului: se pune după cele la timp</translation>
    </message>
    <message>
        <source>No dates yet: ask the operator</source>
        <translation>Datele nu sunt stabilite: întrebați operatorul</translation>
    </message>
    <message>
        <source>Not available now: ask the operator</source>
        <translation>Acum nu este disponibil: întrebați operatorul</translation>
    </message>
    <message>
        <source>Too young for this service</source>
        <translation>Prea mic pentru acest serviciu</translation>
    </message>
    <message>
        <source>Too old for this service</source>
        <translation>Prea mare pentru acest serviciu</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>lipsește hârtia</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>hârtie blocată</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>capac deschis</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nu răspunde</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>lipsește cerneala</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>tipărire anulată</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>are nevoie de ajutor</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 de trimis</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectat</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fără rețea</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Neasociat</translation>
    </message>
    <message>
        <source>Office not trusted</source>
        <translation>Birou neverificat</translation>
    </message>
    <message>
        <source>Looking for the office</source>
        <translation>Caut biroul</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 de verificat</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Imprimanta: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Până la %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De la %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ani</numerusform>
            <numerusform>%n de ani</numerusform>
        </translation>
    </message>
    <message>
        <source>Already enrolled</source>
        <translation>Deja înscris</translation>
    </message>
    <message>
        <source>Already enrolled: receipt %1 of %2</source>
        <translation>Deja înscris: recipisa %1 din %2</translation>
    </message>
    <message>
        <source>The office has not decided yet</source>
        <translation>Biroul nu a decis încă</translation>
    </message>
    <message>
        <source>The office is looking at it</source>
        <translation>Biroul o examinează</translation>
    </message>
    <message>
        <source>There is a place: ask the operator how to take it</source>
        <translation>Există un loc: întrebați operatorul cum îl acceptați</translation>
    </message>
    <message>
        <source>On the waiting list, place %1</source>
        <translation>Pe lista de așteptare, locul %1</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Pe lista de așteptare</translation>
    </message>
    <message>
        <source>Not accepted: ask the operator why</source>
        <translation>Nu a fost acceptată: întrebați operatorul de ce</translation>
    </message>
    <message>
        <source>The place is yours</source>
        <translation>Locul este al dumneavoastră</translation>
    </message>
    <message>
        <source>You gave the place back</source>
        <translation>Ați renunțat la loc</translation>
    </message>
    <message>
        <source>A later application took its place</source>
        <translation>O cerere ulterioară a înlocuit-o</translation>
    </message>
    <message>
        <source>You gave it up</source>
        <translation>Ați renunțat la ea</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>este în pauză</translation>
    </message>
    <message>
        <source>takes no prints</source>
        <translation>nu primește tipăriri</translation>
    </message>
</context>
<context>
    <name>clips::ui::AttractPage</name>
    <message>
        <source>School services</source>
        <translation>Servicii școlare</translation>
    </message>
    <message>
        <source>Enrol your child in school services</source>
        <translation>Înscrieți-vă copilul la serviciile școlare</translation>
    </message>
    <message>
        <source>An operator helps you, in a few minutes. Bring a valid document.</source>
        <translation>Un operator vă ajută, în câteva minute. Aduceți un act de identitate valabil.</translation>
    </message>
    <message>
        <source>Call the operator</source>
        <translation>Chemați operatorul</translation>
    </message>
</context>
<context>
    <name>clips::ui::AuthorityPage</name>
    <message>
        <source>Who is the other parent?</source>
        <translation>Cine este celălalt părinte?</translation>
    </message>
    <message>
        <source>Who are you to %1?</source>
        <translation>Cine sunteți pentru %1?</translation>
    </message>
    <message>
        <source>Write what you know. Tax code and phone may stay empty.</source>
        <translation>Scrieți ce știți. Codul fiscal și telefonul pot rămâne goale.</translation>
    </message>
    <message>
        <source>Touch the row that is true. You declare it under your responsibility.</source>
        <translation>Atingeți rândul adevărat. Declarați pe răspunderea dumneavoastră.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Cine sunteți</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Nu este la fel pentru toți</translation>
    </message>
    <message>
        <source>It is the same for all</source>
        <translation>Este la fel pentru toți</translation>
    </message>
    <message>
        <source>Touch who you are.</source>
        <translation>Atingeți cine sunteți.</translation>
    </message>
    <message>
        <source>We live together</source>
        <translation>Locuim împreună</translation>
    </message>
</context>
<context>
    <name>clips::ui::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprire</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Larger text or more contrast</source>
        <translation>Text mai mare sau mai mult contrast</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Blochează ecranul</translation>
    </message>
</context>
<context>
    <name>clips::ui::CheckAnswersPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Este totul corect?</translation>
    </message>
    <message>
        <source>Take your time to read. Tap Change to correct: you come straight back here.</source>
        <translation>Citiți în liniște. Atingeți Schimbă pentru a corecta: reveniți imediat aici.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>Este totul corect</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nu este indicat</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>De adus: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Your declarations</source>
        <translation>Declarațiile dumneavoastră</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarat</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Acum nu este rețea.</translation>
    </message>
    <message>
        <source>We save the enrolments here and send them to the office as soon as it is back. The date that counts is today.</source>
        <translation>Salvăm înscrierile aici și le trimitem biroului imediat ce revine. Contează data de azi.</translation>
    </message>
    <message>
        <source>Fixed since the closing date</source>
        <translation>Nu se mai schimbă după termen</translation>
    </message>
    <message>
        <source>%1: you give it up</source>
        <translation>%1: renunțați</translation>
    </message>
    <message>
        <source>%1: you correct it</source>
        <translation>%1: corectați</translation>
    </message>
    <message>
        <source>The enrolment with receipt %1 ends.</source>
        <translation>Înscrierea cu recipisa %1 se încheie.</translation>
    </message>
    <message>
        <source>This application takes the place of the one with receipt %1. The office keeps both.</source>
        <translation>Această cerere o înlocuiește pe cea cu recipisa %1. Biroul le păstrează pe amândouă.</translation>
    </message>
    <message>
        <source>It cannot go like this</source>
        <translation>Nu se poate așa</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bine de știut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Cine sunteți</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Acționați ca</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChildrenPage</name>
    <message>
        <source>Whom do you want to enrol?</source>
        <translation>Pe cine doriți să înscrieți?</translation>
    </message>
    <message>
        <source>Touch one or more children. You can enrol them together.</source>
        <translation>Atingeți unul sau mai mulți copii. Îi puteți înscrie împreună.</translation>
    </message>
    <message>
        <source>Choose the children</source>
        <translation>Alegeți copiii</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Too old for these services</source>
        <translation>Prea mare pentru aceste servicii</translation>
    </message>
    <message>
        <source>Too young for these services</source>
        <translation>Prea mic pentru aceste servicii</translation>
    </message>
    <message>
        <source>No service for this child now</source>
        <translation>Acum niciun serviciu pentru acest copil</translation>
    </message>
    <message>
        <source>Touch at least one child.</source>
        <translation>Atingeți cel puțin un copil.</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>naștere prevăzută la %1</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>Schimbă datele: %1</translation>
    </message>
    <message>
        <source>We have no child of yours in the register. Touch the button below and describe the child.</source>
        <translation>Nu avem niciun copil al dumneavoastră în registru. Atingeți butonul de mai jos și descrieți copilul.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>There is nothing to choose here now. Please ask the operator.</source>
        <translation>Acum nu este nimic de ales aici. Întrebați operatorul.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DateKeys</name>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anul</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationCard</name>
    <message>
        <source>I have read it</source>
        <translation>Am citit</translation>
    </message>
    <message>
        <source>I declare it</source>
        <translation>Declar</translation>
    </message>
    <message>
        <source>Only if you want</source>
        <translation>Numai dacă doriți</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pentru %1</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Închide textul</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Citiți tot</translation>
    </message>
    <message>
        <source>Missing. Without it the child cannot go alone. You can go back and choose an adult.</source>
        <translation>Lipsește. Fără ea copilul nu poate merge singur. Puteți merge înapoi și alege un adult.</translation>
    </message>
    <message>
        <source>Missing. Without it we cannot send the enrolment.</source>
        <translation>Lipsește. Fără ea nu putem trimite înscrierea.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationsPage</name>
    <message>
        <source>What you declare</source>
        <translation>Ce declarați</translation>
    </message>
    <message>
        <source>Read each text. Tap the row below it if it is true.</source>
        <translation>Citiți fiecare text. Dacă este adevărat, atingeți rândul de sub el.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarații</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Missing: %1. Without it the enrolment cannot be sent.</source>
        <translation>Lipsește: %1. Fără aceasta nu putem trimite înscrierea.</translation>
    </message>
    <message>
        <source>Missing: %1. Without them the enrolment cannot be sent.</source>
        <translation>Lipsesc: %1. Fără ele nu putem trimite înscrierea.</translation>
    </message>
    <message>
        <source>This is a translation: the Italian text counts.</source>
        <translation>Aceasta este o traducere: contează textul italian.</translation>
    </message>
</context>
<context>
    <name>clips::ui::EmailEditor</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ați vrut să scrieți %1?</translation>
    </message>
</context>
<context>
    <name>clips::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Este o problemă</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToGuardianPage</name>
    <message>
        <source>Now it is the parent&apos;s turn</source>
        <translation>Acum este rândul părintelui</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Predare</translation>
    </message>
    <message>
        <source>I am the parent: start</source>
        <translation>Sunt părintele: începe</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToOperatorPage</name>
    <message>
        <source>Give the screen back to the operator</source>
        <translation>Dați ecranul înapoi operatorului</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Predare</translation>
    </message>
    <message>
        <source>I am the operator</source>
        <translation>Sunt operatorul</translation>
    </message>
</context>
<context>
    <name>clips::ui::Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litere</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifre</translation>
    </message>
</context>
<context>
    <name>clips::ui::KioskWindow</name>
    <message>
        <source>Do you want to stop?</source>
        <translation>Doriți să vă opriți?</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <translation>Doriți să ieșiți?</translation>
    </message>
    <message>
        <source>Nothing will be saved and nothing will be sent.</source>
        <translation>Nu salvăm și nu trimitem nimic.</translation>
    </message>
    <message>
        <source>The operator is signed out.</source>
        <translation>Operatorul iese din program.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Nu, continui</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Da, mă opresc</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Alegeți limba</translation>
    </message>
    <message>
        <source>What you wrote stays.</source>
        <translation>Ce ați scris rămâne.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Back goes to the page before. Stop ends without saving. If in doubt, ask the operator.</source>
        <translation>Înapoi merge la pagina dinainte. Oprire închide fără a salva. Dacă aveți îndoieli, întrebați operatorul.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Am înțeles</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Mai aveți nevoie de timp?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Da, sunt aici</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this page closes, so that nobody else reads it.</source>
        <translation>
            <numerusform>Într-o secundă această pagină se închide, ca să nu o citească altcineva.</numerusform>
            <numerusform>În %n secunde această pagină se închide, ca să nu o citească altcineva.</numerusform>
            <numerusform>În %n de secunde această pagină se închide, ca să nu o citească altcineva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.</source>
        <translation>Secunde până la blocarea ecranului: %1. Nu se pierde nimic: se deschide din nou cu PIN-ul.</translation>
    </message>
</context>
<context>
    <name>clips::ui::MoneyEditor</name>
    <message>
        <source>Euro, then a comma and the cents.</source>
        <translation>Euro, apoi virgulă și cenții.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OfferWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation>Înscrieri închise: %1</translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation>Fără însoțitor: nu pentru grădiniță</translation>
    </message>
    <message>
        <source>Not for children of this age</source>
        <translation>Nu pentru copii de această vârstă</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, ora %2</translation>
    </message>
    <message>
        <source>Free places: %1 (indicative, %2)</source>
        <translation>Locuri libere: %1 (orientativ, %2)</translation>
    </message>
    <message>
        <source>No free places (indicative, %1). You can ask all the same.</source>
        <translation>Niciun loc liber (orientativ, %1). Puteți totuși cere.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OwnChildPage</name>
    <message>
        <source>the child</source>
        <translation>copilul</translation>
    </message>
    <message>
        <source>Who is the child?</source>
        <translation>Cine este copilul?</translation>
    </message>
    <message>
        <source>Where was %1 born?</source>
        <translation>Unde s-a născut %1?</translation>
    </message>
    <message>
        <source>Does %1 live with you?</source>
        <translation>%1 locuiește cu dumneavoastră?</translation>
    </message>
    <message>
        <source>If you have no name yet, leave it empty.</source>
        <translation>Dacă nu aveți încă un nume, lăsați gol.</translation>
    </message>
    <message>
        <source>Write it as on the documents.</source>
        <translation>Scrieți-l ca în documente.</translation>
    </message>
    <message>
        <source>The tax code is on the health card.</source>
        <translation>Codul fiscal este pe cardul de sănătate.</translation>
    </message>
    <message>
        <source>It counts where the child is registered.</source>
        <translation>Contează unde are copilul rezidența.</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Alt copil</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Adaugă acest copil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Data prevăzută a nașterii</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>Touch yes or no.</source>
        <translation>Atingeți da sau nu.</translation>
    </message>
    <message>
        <source>Already born</source>
        <translation>S-a născut deja</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>Nu s-a născut încă</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Fată</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Băiat</translation>
    </message>
    <message>
        <source>I checked: everything is right</source>
        <translation>Am verificat: totul este corect</translation>
    </message>
    <message>
        <source>The operator will look at the health card.</source>
        <translation>Operatorul se va uita la cardul de sănătate.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation>Înapoi în listă</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>Arată ce este înainte</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Arată mai multe</translation>
    </message>
</context>
<context>
    <name>clips::ui::PeopleEditor</name>
    <message>
        <source>Add another person</source>
        <translation>Adaugă altă persoană</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persoana %1</translation>
    </message>
    <message>
        <source>Take out person %1</source>
        <translation>Scoate persoana %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::PhoneEditor</name>
    <message>
        <source>Only for a foreign number: start with + and the country.</source>
        <translation>Numai pentru un număr străin: începeți cu + și prefixul țării.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ProblemWords</name>
    <message>
        <source>Write the given name.</source>
        <translation>Scrieți prenumele.</translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation>Scrieți numele de familie.</translation>
    </message>
    <message>
        <source>Write the date of birth.</source>
        <translation>Scrieți data nașterii.</translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation>Scrieți un număr de telefon.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>Alegeți o linie.</translation>
    </message>
    <message>
        <source>Choose a stop.</source>
        <translation>Alegeți o stație.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Alegeți un răspuns.</translation>
    </message>
    <message>
        <source>Choose a school.</source>
        <translation>Alegeți o școală.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Alegeți cel puțin unul.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Alegeți cel puțin o zi.</translation>
    </message>
    <message>
        <source>Choose a route and a stop.</source>
        <translation>Alegeți o linie și o stație.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Scrieți data.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Scrieți un răspuns.</translation>
    </message>
    <message>
        <source>Write who the person is.</source>
        <translation>Scrieți cine este persoana.</translation>
    </message>
    <message>
        <source>This answer is not possible any more. Choose another one.</source>
        <translation>Acest răspuns nu mai este posibil. Alegeți altul.</translation>
    </message>
    <message>
        <source>This school is closed to enrolment. Choose another one.</source>
        <translation>Această școală a închis înscrierile. Alegeți alta.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n.</source>
        <translation>
            <numerusform>Alegeți cel puțin %n.</numerusform>
            <numerusform>Alegeți cel puțin %n.</numerusform>
            <numerusform>Alegeți cel puțin %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Alegeți cel mult %n.</numerusform>
            <numerusform>Alegeți cel mult %n.</numerusform>
            <numerusform>Alegeți cel mult %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation>Aceeași alegere apare de două ori. Scoateți una.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation>
            <numerusform>Scrieți cel puțin %n caracter.</numerusform>
            <numerusform>Scrieți cel puțin %n caractere.</numerusform>
            <numerusform>Scrieți cel puțin %n de caractere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Scrieți cel mult %n caracter.</numerusform>
            <numerusform>Scrieți cel mult %n caractere.</numerusform>
            <numerusform>Scrieți cel mult %n de caractere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a character that cannot be used. Write it again.</source>
        <translation>Este un caracter care nu se poate folosi. Scrieți din nou.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and year.</source>
        <translation>Această zi nu există. Scrieți ziua, luna și anul.</translation>
    </message>
    <message>
        <source>The date is too early. It can be %1 or later.</source>
        <translation>Data este prea devreme. Poate fi %1 sau mai târziu.</translation>
    </message>
    <message>
        <source>The date is too late. It can be %1 or earlier.</source>
        <translation>Data este prea târzie. Poate fi %1 sau mai devreme.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write 6 to 15 digits.</source>
        <translation>Nu este un număr de telefon. Scrieți între 6 și 15 cifre.</translation>
    </message>
    <message>
        <source>A name has letters only. Write it as on the document.</source>
        <translation>Un nume are numai litere. Scrieți-l ca în document.</translation>
    </message>
    <message numerus="yes">
        <source>This person must be at least %n years old.</source>
        <translation>
            <numerusform>Această persoană trebuie să aibă cel puțin %n an.</numerusform>
            <numerusform>Această persoană trebuie să aibă cel puțin %n ani.</numerusform>
            <numerusform>Această persoană trebuie să aibă cel puțin %n de ani.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation>Autobuzul nu oprește acolo. Alegeți altă stație.</translation>
    </message>
    <message>
        <source>Write the tax code.</source>
        <translation>Scrieți codul fiscal.</translation>
    </message>
    <message>
        <source>Write who this person is for the child.</source>
        <translation>Scrieți cine este această persoană pentru copil.</translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation>Alegeți felul documentului.</translation>
    </message>
    <message>
        <source>Write the number of the document.</source>
        <translation>Scrieți numărul documentului.</translation>
    </message>
    <message>
        <source>Write the street.</source>
        <translation>Scrieți strada.</translation>
    </message>
    <message>
        <source>Write the house number.</source>
        <translation>Scrieți numărul casei.</translation>
    </message>
    <message>
        <source>Write the postcode.</source>
        <translation>Scrieți codul poștal.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Scrieți localitatea.</translation>
    </message>
    <message>
        <source>Choose the hours of this school.</source>
        <translation>Alegeți programul acestei școli.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>Scrieți adresa.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Scrieți suma.</translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation>Scrieți o adresă de e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n people.</source>
        <translation>
            <numerusform>Scrieți cel puțin %n persoană.</numerusform>
            <numerusform>Scrieți cel puțin %n persoane.</numerusform>
            <numerusform>Scrieți cel puțin %n de persoane.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is there twice. Take one out.</source>
        <translation>Această persoană apare de două ori. Scoateți una.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has a name, the sign @ and a domain.</source>
        <translation>Nu este o adresă de e-mail. Are un nume, semnul @ și un domeniu.</translation>
    </message>
    <message>
        <source>This is not an amount. Write digits, then a comma and the cents.</source>
        <translation>Nu este o sumă. Scrieți cifre, apoi virgulă și cenții.</translation>
    </message>
    <message>
        <source>The amount is too high. It can be %1 or less.</source>
        <translation>Suma este prea mare. Poate fi %1 sau mai puțin.</translation>
    </message>
    <message>
        <source>This is not a tax code. Check every letter and digit.</source>
        <translation>Nu este un cod fiscal. Verificați fiecare literă și cifră.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Un cod poștal are cinci cifre.</translation>
    </message>
    <message>
        <source>This is not a document number. It has 5 to 20 letters and digits.</source>
        <translation>Nu este un număr de document. Are între 5 și 20 de litere și cifre.</translation>
    </message>
    <message>
        <source>Write only the foods. We must not keep the reason.</source>
        <translation>Scrieți numai alimentele. Nu avem voie să păstrăm motivul.</translation>
    </message>
</context>
<context>
    <name>clips::ui::QuestionPage</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · întrebarea %2 din %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
</context>
<context>
    <name>clips::ui::RankedSchoolsEditor</name>
    <message>
        <source>Choice number %1</source>
        <translation>Alegerea numărul %1</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n.</source>
        <translation>
            <numerusform>Puteți alege cel mult %n.</numerusform>
            <numerusform>Puteți alege cel mult %n.</numerusform>
            <numerusform>Puteți alege cel mult %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>Recipisa dumneavoastră</translation>
    </message>
    <message>
        <source>This is what the paper says. Names and codes are shortened as on the paper.</source>
        <translation>Aceasta este ceea ce spune hârtia. Numele și codurile sunt prescurtate ca pe hârtie.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recipisă</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Tipăriți o copie</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation>Copia dumneavoastră este trimisă la imprimantă.</translation>
    </message>
    <message>
        <source>This receipt is not on this kiosk. The operator can ask the office for it.</source>
        <translation>Această recipisă nu se află pe acest chioșc. Operatorul o poate cere biroului.</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Prezentată</translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation>Aviz pagoPA</translation>
    </message>
</context>
<context>
    <name>clips::ui::RecordFields</name>
    <message>
        <source>Given name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Cod fiscal</translation>
    </message>
    <message>
        <source>Who they are for the child</source>
        <translation>Cine sunt pentru copil</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numărul documentului</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strada</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numărul casei</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Act de identitate</translation>
    </message>
</context>
<context>
    <name>clips::ui::RideEditor</name>
    <message>
        <source>No bus goes to this school now. Please ask the operator.</source>
        <translation>Acum niciun autobuz nu merge la această școală. Întrebați operatorul.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprire</translation>
    </message>
</context>
<context>
    <name>clips::ui::RoleBand</name>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATOR</translation>
    </message>
    <message>
        <source>CITIZEN</source>
        <translation>CETĂȚEAN</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pasul %1 din %2</translation>
    </message>
</context>
<context>
    <name>clips::ui::SavedPage</name>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Am terminat</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>Salvat și trimis</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Salvat aici</translation>
    </message>
    <message>
        <source>The office has the enrolment.</source>
        <translation>Biroul a primit înscrierea.</translation>
    </message>
    <message>
        <source>The office has the %1 enrolments.</source>
        <translation>Biroul a primit cele %1 înscrieri.</translation>
    </message>
    <message>
        <source>The enrolment is going to the office now.</source>
        <translation>Trimitem acum înscrierea la birou.</translation>
    </message>
    <message>
        <source>The %1 enrolments are going to the office now.</source>
        <translation>Trimitem acum cele %1 înscrieri la birou.</translation>
    </message>
    <message>
        <source>The enrolment will be sent to the office when the network is back.</source>
        <translation>Înscrierea va fi trimisă biroului când revine rețeaua.</translation>
    </message>
    <message>
        <source>The %1 enrolments will be sent to the office when the network is back.</source>
        <translation>Cele %1 înscrieri vor fi trimise biroului când revine rețeaua.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Primită la</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Și acum?</translation>
    </message>
    <message>
        <source>The office looks at it and writes to you.</source>
        <translation>Biroul o examinează și vă scrie.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>The receipt is being prepared</source>
        <translation>Pregătesc chitanța</translation>
    </message>
    <message>
        <source>The receipt is being printed</source>
        <translation>Chitanța se tipărește</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation>Luați-o de la imprimantă.</translation>
    </message>
    <message>
        <source>The printer waits: %1</source>
        <translation>Imprimanta așteaptă: %1</translation>
    </message>
    <message>
        <source>The receipt is printed</source>
        <translation>Chitanța este tipărită</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Luați-o cu dumneavoastră.</translation>
    </message>
    <message>
        <source>It is kept: the operator can print it again. The enrolment is already safe.</source>
        <translation>Este păstrată: operatorul o poate tipări din nou. Înscrierea este deja în siguranță.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Aici nu este imprimantă</translation>
    </message>
    <message>
        <source>The receipt is kept as a file. The enrolment is already safe.</source>
        <translation>Chitanța este păstrată ca fișier. Înscrierea este deja în siguranță.</translation>
    </message>
    <message>
        <source>Tell the operator: then the receipt comes out by itself. The enrolment is already safe.</source>
        <translation>Spuneți operatorului: apoi chitanța va ieși singură. Înscrierea este deja în siguranță.</translation>
    </message>
    <message>
        <source>Is the receipt in your hand?</source>
        <translation>Aveți chitanța în mână?</translation>
    </message>
    <message>
        <source>The printer cannot tell us.</source>
        <translation>Imprimanta nu ne poate spune.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1</source>
        <translation>Chitanța nu a fost tipărită: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::ServicesPage</name>
    <message>
        <source>Which services for %1?</source>
        <translation>Ce servicii pentru %1?</translation>
    </message>
    <message>
        <source>You can choose more than one. There is one receipt at the end.</source>
        <translation>Puteți alege mai multe. La sfârșit este o singură chitanță.</translation>
    </message>
    <message>
        <source>Services for %1</source>
        <translation>Servicii pentru %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Anul școlar %1</translation>
    </message>
    <message>
        <source>Touch at least one service.</source>
        <translation>Atingeți cel puțin un serviciu.</translation>
    </message>
    <message>
        <source>Nursery, or infant school a year early</source>
        <translation>Creșă sau grădiniță cu un an mai devreme</translation>
    </message>
    <message>
        <source>You give it up</source>
        <translation>Renunțați la înscriere</translation>
    </message>
    <message>
        <source>You correct it</source>
        <translation>Corectați înscrierea</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>Lasă așa cum este: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corectează: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Renunță: %1</translation>
    </message>
    <message>
        <source>See the receipt: %1</source>
        <translation>Vedeți recipisa: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::Shutter</name>
    <message>
        <source>One moment, please</source>
        <translation>Un moment, vă rugăm</translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 din %2 caractere</translation>
    </message>
</context>
</TS>
