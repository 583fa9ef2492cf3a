<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ActsPage</name>
    <message>
        <source>Before you confirm</source>
        <translation>Prima di confermare</translation>
    </message>
    <message>
        <source>Look at the papers yourself. Nothing is copied: only number, date and issuer are kept.</source>
        <translation>Guardi Lei i documenti. Non si fa copia: restano solo numero, data e chi ha emesso l’atto.</translation>
    </message>
    <message>
        <source>Registered as deceased</source>
        <translation>Risulta deceduto</translation>
    </message>
    <message>
        <source>The act was not shown</source>
        <translation>L’atto non è stato mostrato</translation>
    </message>
</context>
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Have the act ready</source>
        <translation>Tenga pronto l’atto</translation>
    </message>
    <message>
        <source>The operator must see it before the end. Without it the enrolment cannot be received.</source>
        <translation>L’operatore deve vederlo prima della fine. Senza, l’iscrizione non si può ricevere.</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Non è uguale per tutti</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>A child who is not in this family</source>
        <translation>Un bambino che non è in questa famiglia</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN del responsabile</translation>
    </message>
    <message>
        <source>It stands for the signature under these numbers.</source>
        <translation>Vale come firma sotto questi numeri.</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Stampa di nuovo il foglio</translation>
    </message>
</context>
<context>
    <name>ConfigText</name>
    <message>
        <source>This must be yes or no.</source>
        <translation>Qui serve sì o no.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Scriva true o false, senza virgolette.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 è fuori dai limiti.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Qui serve un numero intero.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Scriva un numero intero da %1 a %2.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Qui serve un testo.</translation>
    </message>
    <message>
        <source>Put it between quotation marks.</source>
        <translation>Lo metta tra virgolette.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>“%1” non si può usare qui.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1” non è tra le scelte.</translation>
    </message>
    <message>
        <source>Write one of: “%1”.</source>
        <translation>Scriva una di queste: “%1”.</translation>
    </message>
    <message>
        <source>This is not the address of an office.</source>
        <translation>Questo non è l’indirizzo di un ufficio.</translation>
    </message>
    <message>
        <source>Write an address such as “https://office.example:8443”, or &quot;&quot; for none.</source>
        <translation>Scriva un indirizzo come “https://office.example:8443”, o &quot;&quot; per nessuno.</translation>
    </message>
    <message>
        <source>“%1” is not a window size.</source>
        <translation>“%1” non è una misura di finestra.</translation>
    </message>
    <message>
        <source>Write width and height in pixels such as “1080x1920”, or &quot;&quot;.</source>
        <translation>Scriva larghezza e altezza in pixel come “1080x1920”, o &quot;&quot;.</translation>
    </message>
    <message>
        <source>This must be a list of languages the program speaks.</source>
        <translation>Qui serve un elenco di lingue che il programma parla.</translation>
    </message>
    <message>
        <source>Write some of: [&quot;%1&quot;].</source>
        <translation>Scriva alcune di queste: [&quot;%1&quot;].</translation>
    </message>
    <message>
        <source>Write at most 60 characters on one line.</source>
        <translation>Scriva al massimo 60 caratteri su una riga.</translation>
    </message>
    <message>
        <source>Write K and two digits, such as “K03”.</source>
        <translation>Scriva K e due cifre, come “K03”.</translation>
    </message>
    <message>
        <source>Write the name of a CUPS queue as “lpstat -e” shows it, or &quot;&quot; for none.</source>
        <translation>Scriva il nome di una coda CUPS come lo mostra “lpstat -e”, o &quot;&quot; per nessuna.</translation>
    </message>
    <message>
        <source>Write host and port such as “print.example:631”, or &quot;&quot; for this machine.</source>
        <translation>Scriva host e porta come “print.example:631”, o &quot;&quot; per questa macchina.</translation>
    </message>
    <message>
        <source>The first language is not among those offered.</source>
        <translation>La prima lingua non è tra quelle offerte.</translation>
    </message>
    <message>
        <source>Add “%1” to language.offered.</source>
        <translation>Aggiunga “%1” a language.offered.</translation>
    </message>
    <message>
        <source>Only one side of the screen is measured.</source>
        <translation>È misurato un solo lato dello schermo.</translation>
    </message>
    <message>
        <source>Write both sides in millimetres, or 0 for both.</source>
        <translation>Scriva tutti e due i lati in millimetri, o 0 per tutti e due.</translation>
    </message>
    <message>
        <source>Keys may lie in a file only on a demonstration kiosk.</source>
        <translation>Le chiavi possono stare in un file solo su una postazione dimostrativa.</translation>
    </message>
    <message>
        <source>Write “keychain”, or demo = true at the top of the file.</source>
        <translation>Scriva “keychain”, oppure demo = true all’inizio del file.</translation>
    </message>
    <message>
        <source>This is the name of a section.</source>
        <translation>Questo è il nome di una sezione.</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own and its keys below.</source>
        <translation>Scriva [%1] su una riga da solo e sotto le sue chiavi.</translation>
    </message>
    <message>
        <source>There is no such section.</source>
        <translation>Questa sezione non esiste.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Questa chiave non esiste.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>La tolga.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Intendeva “%1”?</translation>
    </message>
    <message>
        <source>Correct this line first; the rest of the file cannot be read without it.</source>
        <translation>Corregga prima questa riga: senza, il resto del file non si legge.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Il file non si legge.</translation>
    </message>
    <message>
        <source>Check that it exists and that the kiosk&apos;s user may read it.</source>
        <translation>Controlli che esista e che l’utente della postazione possa leggerlo.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Il file è troppo grande.</translation>
    </message>
    <message>
        <source>Check that this is the right file; a configuration is a few lines long.</source>
        <translation>Controlli che sia il file giusto: una configurazione è di poche righe.</translation>
    </message>
    <message>
        <source>Write “stx”, a key from “f1” to “f12”, a sign that no code contains such as “~”, or &quot;&quot; for none.</source>
        <translation>Scriva «stx», un tasto da «f1» a «f12», un segno che nessun codice contiene come «~», oppure &quot;&quot; per nessuno.</translation>
    </message>
    <message>
        <source>Without time and without a prefix no scan can be told from typing.</source>
        <translation>Senza tempo e senza prefisso una lettura non si distingue da ciò che si scrive.</translation>
    </message>
    <message>
        <source>Write 35, or the prefix of the scanner in scanner.prefix.</source>
        <translation>Scriva 35, oppure il prefisso del lettore in scanner.prefix.</translation>
    </message>
    <message>
        <source>The kiosk would stop before it has warned.</source>
        <translation>La postazione si fermerebbe prima di aver avvertito.</translation>
    </message>
    <message>
        <source>Write %1 or less.</source>
        <translation>Scriva %1 o meno.</translation>
    </message>
    <message>
        <source>Write %1 or more.</source>
        <translation>Scriva %1 o più.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Authorisation of the protocol manager</source>
        <translation>Autorizzazione del responsabile del protocollo</translation>
    </message>
    <message>
        <source>Number and date of the act.</source>
        <translation>Numero e data dell’atto.</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Perché serve?</translation>
    </message>
    <message>
        <source>The cause in a few words</source>
        <translation>La causa in poche parole</translation>
    </message>
    <message>
        <source>Record a new authorisation</source>
        <translation>Registra una nuova autorizzazione</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The office has published no dates for this: it will look at your application.</source>
        <translation>L&apos;ufficio non ha pubblicato le date: valuterà la Sua domanda.</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>Può fare domanda dal %1.</translation>
    </message>
    <message>
        <source>The closing date was %1. Ask the operator.</source>
        <translation>Il termine era il %1. Chieda all&apos;operatore.</translation>
    </message>
    <message>
        <source>The time ended on %1, while you were here. We receive your application all the same. The office will look at it.</source>
        <translation>Il termine è scaduto il %1, mentre Lei era qui. Riceviamo lo stesso la Sua domanda. L&apos;ufficio la valuterà.</translation>
    </message>
    <message>
        <source>The closing date was %1: your application goes after those in time.</source>
        <translation>Il termine era il %1: la Sua domanda va dopo quelle arrivate in tempo.</translation>
    </message>
    <message>
        <source>The bus takes your child only if its route and times need not change.</source>
        <translation>Lo scuolabus può prendere il bambino solo se percorso e orari restano uguali.</translation>
    </message>
    <message>
        <source>The register data are of %1: the office checks them.</source>
        <translation>I dati dell&apos;anagrafe sono del %1: l&apos;ufficio li controlla.</translation>
    </message>
    <message>
        <source>The rules on this screen are of %1: the office checks again.</source>
        <translation>Le regole su questo schermo sono del %1: l&apos;ufficio ricontrolla.</translation>
    </message>
    <message>
        <source>The clock of this screen was put back: the office checks the time.</source>
        <translation>L&apos;orologio di questo schermo è tornato indietro: l&apos;ufficio controlla l&apos;ora.</translation>
    </message>
    <message>
        <source>You and the child are the same person here. Ask the operator.</source>
        <translation>Chi fa domanda e il bambino risultano la stessa persona. Chieda all&apos;operatore.</translation>
    </message>
    <message>
        <source>Only an adult can apply. Ask the operator.</source>
        <translation>Può fare domanda solo una persona maggiorenne. Chieda all&apos;operatore.</translation>
    </message>
    <message>
        <source>You are under eighteen: the office will look at your application.</source>
        <translation>Lei ha meno di diciotto anni: l&apos;ufficio valuterà la Sua domanda.</translation>
    </message>
    <message>
        <source>The register does not let us go on. Ask the operator.</source>
        <translation>Con i dati dell&apos;anagrafe non possiamo andare avanti. Chieda all&apos;operatore.</translation>
    </message>
    <message>
        <source>The register has one of these persons twice: the office will put it right.</source>
        <translation>L&apos;anagrafe ha due volte una di queste persone: l&apos;ufficio sistemerà.</translation>
    </message>
    <message>
        <source>The office must still see the act of the court or of the social services.</source>
        <translation>L&apos;ufficio deve ancora vedere l&apos;atto del tribunale o dei servizi sociali.</translation>
    </message>
    <message>
        <source>The act of the court or of the social services ended on %1. Ask the operator.</source>
        <translation>L&apos;atto del tribunale o dei servizi sociali è scaduto il %1. Chieda all&apos;operatore.</translation>
    </message>
    <message>
        <source>Your act ends on %1, before the school year does: the office will ask for the new one.</source>
        <translation>Il Suo atto scade il %1, prima della fine dell&apos;anno scolastico: l&apos;ufficio chiederà quello nuovo.</translation>
    </message>
    <message>
        <source>Each child needs an own application, twins too. To keep them together, choose the same schools in the same order.</source>
        <translation>Ogni bambino ha la sua domanda, anche i gemelli. Per tenerli insieme scelga le stesse scuole nello stesso ordine.</translation>
    </message>
    <message>
        <source>The child does not live in our municipality: it comes after those who do, and the highest rate applies.</source>
        <translation>Il bambino non abita nel nostro Comune: viene dopo i residenti e paga la tariffa più alta.</translation>
    </message>
    <message>
        <source>You live in another municipality. What counts is where the child lives.</source>
        <translation>Lei abita in un altro Comune. Conta dove abita il bambino.</translation>
    </message>
    <message>
        <source>The child came to live here after %1: it comes after those who lived here on that day.</source>
        <translation>Il bambino abita qui da dopo il %1: viene dopo chi era residente in quel giorno.</translation>
    </message>
    <message>
        <source>Somebody else made the first application: the office will look at both.</source>
        <translation>La prima domanda l&apos;ha fatta un&apos;altra persona: l&apos;ufficio valuterà tutte e due.</translation>
    </message>
    <message>
        <source>The child is too young for this service.</source>
        <translation>Il bambino è troppo piccolo per questo servizio.</translation>
    </message>
    <message>
        <source>The child is too young for infant school. Choose the nursery.</source>
        <translation>Il bambino è troppo piccolo per la scuola dell&apos;infanzia. Scelga il nido.</translation>
    </message>
    <message>
        <source>The child is too old for this service.</source>
        <translation>Il bambino è troppo grande per questo servizio.</translation>
    </message>
    <message>
        <source>This is an early entry: the child comes after the others, if there are places.</source>
        <translation>È un&apos;iscrizione in anticipo: il bambino viene dopo gli altri, se ci sono posti.</translation>
    </message>
    <message>
        <source>Children come to the nursery from three months on: this child from %1.</source>
        <translation>Al nido si entra da tre mesi: questo bambino dal %1.</translation>
    </message>
    <message>
        <source>Before birth a child can be enrolled in the nursery only.</source>
        <translation>Prima della nascita si può chiedere solo il nido.</translation>
    </message>
    <message>
        <source>Before birth we take children who are due by %1.</source>
        <translation>Prima della nascita prendiamo domande per chi nasce entro il %1.</translation>
    </message>
    <message>
        <source>After the birth, bring us the data of the child.</source>
        <translation>Dopo la nascita ci porti i dati del bambino.</translation>
    </message>
    <message>
        <source>Choose more schools: at least %1.</source>
        <translation>Scelga più scuole: almeno %1.</translation>
    </message>
    <message>
        <source>Choose fewer schools: at most %1.</source>
        <translation>Scelga meno scuole: al massimo %1.</translation>
    </message>
    <message>
        <source>You ask for a priority: choose at least %1 schools.</source>
        <translation>Lei chiede una precedenza: scelga almeno %1 scuole.</translation>
    </message>
    <message>
        <source>Who applies first does not come first. The office makes the list after the closing date.</source>
        <translation>Chi arriva prima non passa avanti. L&apos;ufficio fa la graduatoria dopo il termine.</translation>
    </message>
    <message>
        <source>The bus does not go to this school: %1.</source>
        <translation>Lo scuolabus non va in questa scuola: %1.</translation>
    </message>
    <message>
        <source>Nursery children do not ride on the school bus.</source>
        <translation>I bambini del nido non viaggiano sullo scuolabus.</translation>
    </message>
    <message>
        <source>%1 does not go to your school. Choose another route.</source>
        <translation>%1 non va nella Sua scuola. Scelga un&apos;altra linea.</translation>
    </message>
    <message>
        <source>The bus does not stop there on this run. Choose another stop.</source>
        <translation>In questa corsa lo scuolabus non si ferma lì. Scelga un&apos;altra fermata.</translation>
    </message>
    <message>
        <source>%1 has no adult on board. Infant-school children ride only with one: choose another route.</source>
        <translation>%1 non ha un adulto a bordo. I bambini della scuola dell&apos;infanzia viaggiano solo con un adulto: scelga un&apos;altra linea.</translation>
    </message>
    <message>
        <source>We do not see the child&apos;s enrolment at %1: the office will check.</source>
        <translation>Non vediamo l&apos;iscrizione del bambino a %1: l&apos;ufficio controllerà.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>%1, to school</source>
        <translation>%1, andata</translation>
    </message>
    <message>
        <source>%1, from school</source>
        <translation>%1, ritorno</translation>
    </message>
    <message>
        <source>%1: no places left. You may apply all the same. Indicative, %2.</source>
        <translation>%1: posti finiti. Può fare domanda lo stesso. Dato indicativo, %2.</translation>
    </message>
    <message>
        <source>%1: places left %2. Indicative, %3.</source>
        <translation>%1: posti liberi %2. Dato indicativo, %3.</translation>
    </message>
    <message>
        <source>An answer is missing, or it is no longer right.</source>
        <translation>Manca una risposta, o una non va più bene.</translation>
    </message>
    <message>
        <source>The questions have changed since this was begun: the office will look at it.</source>
        <translation>Le domande sono cambiate da quando ha iniziato: l&apos;ufficio controllerà.</translation>
    </message>
    <message>
        <source>Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.</source>
        <translation>Il Suo ISEE è scaduto il 31 dicembre. Porti quello nuovo: fino ad allora vale la tariffa più alta.</translation>
    </message>
    <message>
        <source>The child is already enrolled.</source>
        <translation>Il bambino è già iscritto.</translation>
    </message>
    <message>
        <source>The child is already enrolled: receipt %1.</source>
        <translation>Il bambino è già iscritto: ricevuta %1.</translation>
    </message>
    <message>
        <source>A child with the same name and birth date is already enrolled (receipt %1). Is it this one?</source>
        <translation>Un bambino con lo stesso nome e la stessa data di nascita è già iscritto (ricevuta %1). È lo stesso?</translation>
    </message>
    <message>
        <source>We do not find the application to change. Ask the operator.</source>
        <translation>Non troviamo la domanda da cambiare. Chieda all&apos;operatore.</translation>
    </message>
    <message>
        <source>After the closing date only contacts, who may collect the child, and the diet can change.</source>
        <translation>Dopo il termine si possono cambiare solo i contatti, chi può ritirare il bambino e la dieta.</translation>
    </message>
    <message>
        <source>This screen does not have your first application: the office will compare the two.</source>
        <translation>Su questo schermo non c&apos;è la Sua prima domanda: l&apos;ufficio le confronterà.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 for each meal.</source>
        <translation>Costo stimato: %1 a pasto.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a month.</source>
        <translation>Costo stimato: %1 al mese.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a year.</source>
        <translation>Costo stimato: %1 all&apos;anno.</translation>
    </message>
    <message>
        <source>Estimated cost: none.</source>
        <translation>Costo stimato: niente da pagare.</translation>
    </message>
    <message>
        <source>It is the highest rate, because there is no ISEE.</source>
        <translation>È la tariffa più alta, perché non c&apos;è l&apos;ISEE.</translation>
    </message>
    <message>
        <source>It is the highest rate, because the child lives elsewhere.</source>
        <translation>È la tariffa più alta, perché il bambino abita altrove.</translation>
    </message>
    <message>
        <source>With %1 % less for brothers and sisters.</source>
        <translation>Con il %1 % in meno per fratelli e sorelle.</translation>
    </message>
    <message>
        <source>The office checks it.</source>
        <translation>Salvo verifica.</translation>
    </message>
    <message>
        <source>You are not in the register of this town: the office will check your data.</source>
        <translation>Lei non è nell’anagrafe di questo Comune: l’ufficio controllerà i Suoi dati.</translation>
    </message>
</context>
<context>
    <name>HandOverToGuardianPage</name>
    <message>
        <source>CITIZEN</source>
        <translation>CITTADINO</translation>
    </message>
    <message>
        <source>From here on the parent answers</source>
        <translation>Da qui risponde il genitore</translation>
    </message>
    <message>
        <source>Turn the screen to the parent. The parent can choose language and text size below.</source>
        <translation>Giri lo schermo verso il genitore. Qui sotto può scegliere lingua e testo.</translation>
    </message>
</context>
<context>
    <name>HandOverToOperatorPage</name>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATORE</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>PIN dell’operatore</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Niente è ancora inviato</translation>
    </message>
    <message>
        <source>The operator looks at everything once more with you.</source>
        <translation>L’operatore rilegge tutto con lei.</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>Original, not a copy</source>
        <translation>Originale, non copia</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Non scaduto</translation>
    </message>
    <message>
        <source>The photo is this person</source>
        <translation>La foto somiglia</translation>
    </message>
    <message>
        <source>Two security features seen</source>
        <translation>Due segni di sicurezza visti</translation>
    </message>
    <message>
        <source>Same data as the register</source>
        <translation>Dati uguali all’anagrafe</translation>
    </message>
    <message>
        <source>No sign of tampering</source>
        <translation>Nessun segno di manomissione</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Il documento è scaduto</translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation>Il documento è rovinato</translation>
    </message>
    <message>
        <source>The photo is not this person</source>
        <translation>La foto non somiglia</translation>
    </message>
    <message>
        <source>The data are not those of the register</source>
        <translation>I dati non sono quelli dell’anagrafe</translation>
    </message>
    <message>
        <source>It is not an original</source>
        <translation>Non è un originale</translation>
    </message>
    <message>
        <source>The person is not in the register</source>
        <translation>La persona non è in anagrafe</translation>
    </message>
    <message>
        <source>The document may have been altered</source>
        <translation>Il documento potrebbe essere alterato</translation>
    </message>
    <message>
        <source>The act of the court or social services was not shown</source>
        <translation>Manca l&apos;atto del tribunale o dei servizi sociali</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un altro motivo</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the card.</source>
        <translation>Questo codice fiscale non è giusto. Lo controlli sulla tessera.</translation>
    </message>
    <message>
        <source>The code is right, but nobody in the register has it.</source>
        <translation>Il codice è giusto, ma in anagrafe nessuno lo ha.</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters of the surname.</source>
        <translation>Nessuno trovato. Provi con meno lettere del cognome.</translation>
    </message>
    <message>
        <source>The machine-readable lines were not read well. Scan again, or type the document.</source>
        <translation>Le righe del documento non si leggono bene. Le passi di nuovo o scriva i dati.</translation>
    </message>
    <message>
        <source>This is a specimen, not a document.</source>
        <translation>Questo è un facsimile, non un documento.</translation>
    </message>
    <message>
        <source>This code is not of a person. Scan the health card or the document.</source>
        <translation>Questo codice non è di una persona. Passi la tessera o il documento.</translation>
    </message>
    <message>
        <source>The code is too long. Scan the health card or the document.</source>
        <translation>Il codice è troppo lungo. Passi la tessera o il documento.</translation>
    </message>
    <message>
        <source>The code cannot be read. Clean the reader and try again.</source>
        <translation>Il codice non si legge. Pulisca il lettore e riprovi.</translation>
    </message>
    <message>
        <source>The register is not open. See the desk page.</source>
        <translation>L’anagrafe non è aperta. Veda la pagina dello sportello.</translation>
    </message>
    <message>
        <source>Say why you look for a name, then the names are shown.</source>
        <translation>Dica perché cerca un nome, poi vedrà i nomi.</translation>
    </message>
    <message>
        <source>A tax code has 16 characters (or 11 digits).</source>
        <translation>Un codice fiscale ha 16 caratteri (o 11 cifre).</translation>
    </message>
    <message>
        <source>A letter or a number is in the wrong place.</source>
        <translation>Una lettera o un numero è al posto sbagliato.</translation>
    </message>
    <message>
        <source>The last letter does not fit: one character is wrong.</source>
        <translation>L’ultima lettera non torna: un carattere è sbagliato.</translation>
    </message>
    <message>
        <source>The birth day in the code does not exist.</source>
        <translation>Il giorno di nascita nel codice non esiste.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>nascita</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>scadenza</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>insieme</translation>
    </message>
    <message>
        <source>The PIN is not right. Try again.</source>
        <translation>Il PIN non è giusto. Riprovi.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait, then try again.</source>
        <translation>Troppi PIN sbagliati. Aspetti e riprovi.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. A supervisor must unlock.</source>
        <translation>Troppi PIN sbagliati. Deve sbloccare un responsabile.</translation>
    </message>
    <message>
        <source>The list of operators is too old. Connect the kiosk to the network.</source>
        <translation>L’elenco degli operatori è troppo vecchio. Serve la rete.</translation>
    </message>
    <message>
        <source>There is no list of operators yet. Connect the kiosk to the network.</source>
        <translation>Manca ancora l’elenco degli operatori. Serve la rete.</translation>
    </message>
    <message>
        <source>The disk does not answer. Call the administrator.</source>
        <translation>Il disco non risponde. Chiami l’assistenza.</translation>
    </message>
    <message>
        <source>The register was never downloaded. Connect the kiosk to the network.</source>
        <translation>L’anagrafe non è mai stata scaricata. Serve la rete.</translation>
    </message>
    <message>
        <source>The key of the register is not there. Call the administrator.</source>
        <translation>Manca la chiave dell’anagrafe. Chiami l’assistenza.</translation>
    </message>
    <message>
        <source>The copy of the register is damaged. Connect the kiosk to the network.</source>
        <translation>La copia dell’anagrafe è rovinata. Serve la rete.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing was lost. Make room, then try again.</source>
        <translation>Il disco è pieno. Niente è salvato e niente è perso. Faccia spazio e riprovi.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was saved. Try again, or call the administrator.</source>
        <translation>Il disco non risponde. Niente è salvato. Riprovi o chiami l’assistenza.</translation>
    </message>
    <message>
        <source>The archive is damaged. Nothing was saved. Call the administrator.</source>
        <translation>L’archivio è rovinato. Niente è salvato. Chiami l’assistenza.</translation>
    </message>
    <message>
        <source>The archive belongs to a newer program. Call the administrator.</source>
        <translation>L’archivio è di un programma più nuovo. Chiami l’assistenza.</translation>
    </message>
    <message>
        <source>Another program is using the archive. Close it, then try again.</source>
        <translation>Un altro programma usa l’archivio. Lo chiuda e riprovi.</translation>
    </message>
    <message>
        <source>It is no longer in the archive.</source>
        <translation>Non è più in archivio.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Ora non si può fare.</translation>
    </message>
    <message>
        <source>The key of the archive is not there. Call the administrator.</source>
        <translation>Manca la chiave dell’archivio. Chiami l’assistenza.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non finita</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Sent, no answer yet: it goes again</source>
        <translation>Inviata, senza risposta: parte di nuovo</translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation>L’ufficio l’ha ricevuta</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Cannot be sent as it is</source>
        <translation>Così non si può inviare</translation>
    </message>
    <message>
        <source>Kiosk withdrawn</source>
        <translation>Postazione revocata</translation>
    </message>
</context>
<context>
    <name>OwnChildPage</name>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Town or country of birth</source>
        <translation>Comune o Stato di nascita</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>No tax code?</source>
        <translation>Non ha il codice fiscale?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Take this child off the list</source>
        <translation>Togli questo bambino dall’elenco</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I am a parent</source>
        <translation>Sono un genitore</translation>
    </message>
    <message>
        <source>I am the only parent who decides</source>
        <translation>Sono l’unico genitore che decide</translation>
    </message>
    <message>
        <source>I am the guardian</source>
        <translation>Sono il tutore o la tutrice</translation>
    </message>
    <message>
        <source>I am the foster carer</source>
        <translation>Sono l’affidatario o l’affidataria</translation>
    </message>
    <message>
        <source>I decide together with the other parent.</source>
        <translation>Decido d’accordo con l’altro genitore.</translation>
    </message>
    <message>
        <source>We do not ask you why.</source>
        <translation>Non Le chiediamo il motivo.</translation>
    </message>
    <message>
        <source>Named by a judge. The operator must see the act.</source>
        <translation>Nominato da un giudice. L’operatore deve vedere l’atto.</translation>
    </message>
    <message>
        <source>The operator must see the act.</source>
        <translation>L’operatore deve vedere l’atto.</translation>
    </message>
    <message>
        <source>Parent, in agreement with the other one</source>
        <translation>Genitore, d’accordo con l’altro</translation>
    </message>
    <message>
        <source>Only holder of parental responsibility</source>
        <translation>Unico esercente la responsabilità genitoriale</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutore</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Affidatario</translation>
    </message>
    <message>
        <source>Write the family name of the other parent.</source>
        <translation>Scriva il cognome dell’altro genitore.</translation>
    </message>
    <message>
        <source>A name has letters only.</source>
        <translation>Un nome ha solo lettere.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it, or leave it empty.</source>
        <translation>Questo codice fiscale non è giusto. Lo controlli o lo lasci vuoto.</translation>
    </message>
    <message>
        <source>This is your own tax code.</source>
        <translation>Questo è il Suo codice fiscale.</translation>
    </message>
    <message>
        <source>This is not a phone number. Check it, or leave it empty.</source>
        <translation>Questo non è un numero di telefono. Lo controlli o lo lasci vuoto.</translation>
    </message>
    <message>
        <source>Write the number of the act.</source>
        <translation>Scriva il numero dell’atto.</translation>
    </message>
    <message>
        <source>Write which court or office made it.</source>
        <translation>Scriva quale tribunale o ufficio lo ha emesso.</translation>
    </message>
    <message>
        <source>Write the date of the act.</source>
        <translation>Scriva la data dell’atto.</translation>
    </message>
    <message>
        <source>The date of the act is in the future.</source>
        <translation>La data dell’atto è nel futuro.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Non può finire prima di cominciare.</translation>
    </message>
    <message>
        <source>This act has ended: a new one is needed.</source>
        <translation>Questo atto è scaduto: ne serve uno nuovo.</translation>
    </message>
    <message>
        <source>Tick that you saw the act.</source>
        <translation>Spunti che ha visto l’atto.</translation>
    </message>
    <message>
        <source>The child to be born</source>
        <translation>Bambino in arrivo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>these children</source>
        <translation>questi bambini</translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation>Scriva il nome, solo con lettere.</translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation>Scriva il cognome, solo con lettere.</translation>
    </message>
    <message>
        <source>Write the day the child was born.</source>
        <translation>Scriva il giorno di nascita.</translation>
    </message>
    <message>
        <source>This day is in the future. If the child is not born yet, touch “Not born yet”.</source>
        <translation>Questo giorno è nel futuro. Se il bambino non è nato, tocchi “Non ancora nato”.</translation>
    </message>
    <message>
        <source>These services are for children under 18.</source>
        <translation>Questi servizi sono per chi ha meno di 18 anni.</translation>
    </message>
    <message>
        <source>Write the day the child is due: from today to ten months from now.</source>
        <translation>Scriva il giorno previsto per il parto: da oggi a dieci mesi.</translation>
    </message>
    <message>
        <source>Touch girl or boy.</source>
        <translation>Tocchi femmina o maschio.</translation>
    </message>
    <message>
        <source>Write the town where the child was born, or the country.</source>
        <translation>Scriva il Comune dove è nato, o lo Stato.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation>Questo codice fiscale non è giusto. Lo controlli sulla tessera sanitaria.</translation>
    </message>
    <message>
        <source>This is your own tax code. Write the one of the child.</source>
        <translation>Questo è il Suo codice fiscale. Scriva quello del bambino.</translation>
    </message>
    <message>
        <source>Another child of this family has this code. Go back and look for the child there.</source>
        <translation>Un altro bambino della famiglia ha questo codice. Torni indietro e lo cerchi lì.</translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation>Scriva il codice fiscale, o tocchi perché non c’è.</translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation>Il codice non torna con nome, nascita o luogo. Controlli. Se è tutto giusto, tocchi la riga sotto.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Scriva la via e il numero.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Scriva il Comune.</translation>
    </message>
    <message>
        <source>The child was born a short time ago</source>
        <translation>È nato da poco</translation>
    </message>
    <message>
        <source>The child came to Italy a short time ago</source>
        <translation>È in Italia da poco</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Non l’ho con me</translation>
    </message>
    <message>
        <source>EU low, self-assessed</source>
        <translation>UE basso, autovalutato</translation>
    </message>
    <message>
        <source>EU substantial, self-assessed</source>
        <translation>UE sostanziale, autovalutato</translation>
    </message>
    <message>
        <source>EU high, self-assessed</source>
        <translation>UE elevato, autovalutato</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source> (expected birth)</source>
        <translation> (nascita prevista)</translation>
    </message>
    <message>
        <source> · tax code …%1</source>
        <translation> · codice fiscale …%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>Correction: it replaces the application of receipt no. %1, which stays in the file.</source>
        <translation>Correzione: sostituisce la domanda della ricevuta n. %1, che resta agli atti.</translation>
    </message>
    <message>
        <source>Withdrawal: it takes back the application of receipt no. %1, which stays in the file.</source>
        <translation>Rinuncia: ritira la domanda della ricevuta n. %1, che resta agli atti.</translation>
    </message>
    <message>
        <source>%1 of %2 · </source>
        <translation>%1 di %2 · </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bambino</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Anno scolastico</translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Presented after the closing date: received and placed after the others.</source>
        <translation>Presentata fuori termine: è ricevuta e collocata dopo le altre.</translation>
    </message>
    <message>
        <source>Annexes handed over</source>
        <translation>Allegati consegnati</translation>
    </message>
    <message>
        <source>No document is still due.</source>
        <translation>Nessun documento da consegnare.</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>Ancora da consegnare</translation>
    </message>
    <message>
        <source>Where the regulation says so, the order of presentation counts: it is the one written above.</source>
        <translation>Dove il regolamento lo prevede conta l&apos;ordine di presentazione, che è quello scritto qui sopra.</translation>
    </message>
    <message>
        <source>The order of presentation does not count for the ranking.</source>
        <translation>L&apos;ordine di presentazione non conta per la graduatoria.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As</source>
        <translation>In qualità di</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Che cosa succede ora</translation>
    </message>
    <message>
        <source>The office examines the application and communicates the outcome to the contacts given. This receipt does not promise a place.</source>
        <translation>L&apos;ufficio esamina la domanda e comunica l&apos;esito ai recapiti indicati. Questa ricevuta non garantisce il posto.</translation>
    </message>
    <message>
        <source>Vaccinations: the compulsory vaccinations are required to attend nursery and infant school (D.L. 73/2017, L. 119/2017).</source>
        <translation>Vaccinazioni: le vaccinazioni obbligatorie sono requisito per frequentare il nido e la scuola dell&apos;infanzia (D.L. 73/2017, L. 119/2017).</translation>
    </message>
    <message>
        <source>Payment: nothing is paid at the counter; you will receive a pagoPA notice.</source>
        <translation>Pagamento: nessun pagamento allo sportello; riceverà un avviso pagoPA.</translation>
    </message>
    <message>
        <source>Procedure (L. 241/1990, art. 8 and 18-bis)</source>
        <translation>Procedimento (artt. 8 e 18-bis L. 241/1990)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>%1 (%2 days from presentation)</source>
        <translation>%1 (%2 giorni dalla presentazione)</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>Vedere gli atti</translation>
    </message>
    <message>
        <source>Remedies: if the office does not answer in time you may ask the holder of the substitute power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR within 60 days.</source>
        <translation>Rimedi: se l&apos;ufficio non risponde entro il termine si può chiedere l&apos;intervento del titolare del potere sostitutivo (art. 2, c. 9-bis, L. 241/1990) o ricorrere al TAR contro il silenzio (art. 31 c.p.a.). Contro il provvedimento: ricorso al TAR entro 60 giorni.</translation>
    </message>
    <message>
        <source>Declarations made</source>
        <translation>Dichiarazioni rese</translation>
    </message>
    <message>
        <source>Privacy and stamp duty</source>
        <translation>Privacy e bollo</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Bollo</translation>
    </message>
    <message>
        <source>Exempt from stamp duty: %1</source>
        <translation>Esente da bollo: %1</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Orari: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Tel. %1</translation>
    </message>
    <message>
        <source>Certified e-mail (PEC) %1</source>
        <translation>PEC %1</translation>
    </message>
    <message>
        <source>enrolment in %1</source>
        <translation>iscrizione a %1</translation>
    </message>
    <message>
        <source>correction of the application for %1</source>
        <translation>correzione della domanda di iscrizione a %1</translation>
    </message>
    <message>
        <source>withdrawal from %1</source>
        <translation>rinuncia a %1</translation>
    </message>
    <message>
        <source>Subject: %1 – school year %2</source>
        <translation>Oggetto: %1 – anno scolastico %2</translation>
    </message>
    <message>
        <source>The protocol number is written beside each enrolment.</source>
        <translation>Il numero di protocollo è scritto accanto a ogni iscrizione.</translation>
    </message>
    <message>
        <source>Emergency register no. %1 of %2; the protocol number will be communicated.</source>
        <translation>Registro di emergenza n. %1 del %2; il numero di protocollo sarà comunicato.</translation>
    </message>
    <message>
        <source>The office will communicate the protocol number.</source>
        <translation>Il numero di protocollo sarà comunicato dall&apos;ufficio.</translation>
    </message>
    <message>
        <source>Receipt for the presentation of an application</source>
        <translation>Ricevuta di presentazione dell&apos;istanza</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>COPIA %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numero della ricevuta</translation>
    </message>
    <message>
        <source>Presented on %1 at %2</source>
        <translation>Presentata %1 alle ore %2</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operatore %1</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Postazione %1</translation>
    </message>
    <message>
        <source>Software CLIPS Corner %1</source>
        <translation>Programma CLIPS Corner %1</translation>
    </message>
    <message>
        <source>The code lets anybody check the receipt and holds no personal data.</source>
        <translation>Il codice permette di verificare la ricevuta e non contiene dati personali.</translation>
    </message>
    <message>
        <source>pagoPA payment notice</source>
        <translation>Avviso di pagamento pagoPA</translation>
    </message>
    <message>
        <source>Notice code %1</source>
        <translation>Codice avviso %1</translation>
    </message>
    <message>
        <source>Amount € %1</source>
        <translation>Importo € %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor %1</source>
        <translation>Codice fiscale ente creditore %1</translation>
    </message>
    <message>
        <source>Courtesy translation. Only the Italian text has legal value.</source>
        <translation>Traduzione di cortesia. Solo il testo italiano ha valore legale.</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Mensa scolastica</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Nido e scuola dell&apos;infanzia</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Trasporto scolastico</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>genitore</translation>
    </message>
    <message>
        <source>sole holder of parental responsibility</source>
        <translation>unico esercente la responsabilità genitoriale</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tutore</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>affidatario</translation>
    </message>
    <message>
        <source>Not in the register of this municipality: the data are those of the document, and the office checks them.</source>
        <translation>Non risulta nell&apos;anagrafe di questo Comune: i dati sono quelli del documento e l&apos;ufficio li verifica.</translation>
    </message>
</context>
<context>
    <name>RecognisePage</name>
    <message>
        <source>Tax code, or surname and name</source>
        <translation>Codice fiscale, o cognome e nome</translation>
    </message>
    <message>
        <source>Quicker: use the reader</source>
        <translation>Più veloce: usi il lettore</translation>
    </message>
    <message>
        <source>Pass the barcode of the health card or the lines of the document under it.</source>
        <translation>Passi il codice a barre della tessera o la banda del documento.</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>È un’altra persona</translation>
    </message>
    <message>
        <source>The document and the register do not say the same</source>
        <translation>Documento e anagrafe non dicono lo stesso</translation>
    </message>
    <message>
        <source>Compare name and birth date with care before you go on.</source>
        <translation>Confronti con cura nome e data di nascita prima di continuare.</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Quale documento?</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numero del documento</translation>
    </message>
    <message>
        <source>Six checks, one by one</source>
        <translation>Sei controlli, uno per uno</translation>
    </message>
    <message>
        <source>I do not recognise this person</source>
        <translation>Non riconosco questa persona</translation>
    </message>
    <message>
        <source>Issued by (if it is written)</source>
        <translation>Rilasciato da (se c’è scritto)</translation>
    </message>
    <message>
        <source>The document says another name or birth date</source>
        <translation>Sul documento nome o nascita sono diversi</translation>
    </message>
    <message>
        <source>Family name on the document</source>
        <translation>Cognome sul documento</translation>
    </message>
    <message>
        <source>Given name on the document</source>
        <translation>Nome sul documento</translation>
    </message>
    <message>
        <source>This document has expired</source>
        <translation>Questo documento è scaduto</translation>
    </message>
    <message>
        <source>Ask for another one. If there is none, it counts only when the holder declares that the data have not changed (art. 45 c. 3 DPR 445/2000). The level is then low.</source>
        <translation>Ne chieda un altro. Se non c’è, vale solo se chi lo mostra dichiara che i dati non sono cambiati (art. 45 c. 3 DPR 445/2000). Il livello è allora basso.</translation>
    </message>
    <message>
        <source>Go on with the document: the person is not in the register</source>
        <translation>Continua con il documento: la persona non è in anagrafe</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Receipt number</source>
        <translation>Numero di ricevuta</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Sì, ce l’ho</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>No, la stampi di nuovo</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Chi è lei?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>oggi, ore %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, ore %2</translation>
    </message>
    <message>
        <source>less than 1 year</source>
        <translation>meno di 1 anno</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Mensa</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Nido e scuola dell’infanzia</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Scuolabus</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Date non ancora fissate</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Iscrizioni fino a %1</translation>
    </message>
    <message>
        <source>Late: ended on %1</source>
        <translation>Fuori termine da %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>Apre %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Iscrizioni chiuse da %1</translation>
    </message>
    <message>
        <source>Late: it goes after those in time</source>
        <translation>Fuori termine: va in coda agli altri</translation>
    </message>
    <message>
        <source>No dates yet: ask the operator</source>
        <translation>Date non ancora fissate: chieda all’operatore</translation>
    </message>
    <message>
        <source>Not available now: ask the operator</source>
        <translation>Ora non disponibile: chieda all’operatore</translation>
    </message>
    <message>
        <source>Too young for this service</source>
        <translation>Troppo piccolo per questo servizio</translation>
    </message>
    <message>
        <source>Too old for this service</source>
        <translation>Troppo grande per questo servizio</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>manca carta</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>carta bloccata</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>sportello aperto</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>manca inchiostro</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>stampa annullata</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>serve una mano</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 da inviare</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Non collegato</translation>
    </message>
    <message>
        <source>Office not trusted</source>
        <translation>Ufficio non sicuro</translation>
    </message>
    <message>
        <source>Looking for the office</source>
        <translation>Cerco l’ufficio</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 da controllare</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Stampante: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dal %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>Already enrolled</source>
        <translation>Già iscritto</translation>
    </message>
    <message>
        <source>Already enrolled: receipt %1 of %2</source>
        <translation>Già iscritto: ricevuta %1 del %2</translation>
    </message>
    <message>
        <source>The office has not decided yet</source>
        <translation>L&apos;ufficio non ha ancora deciso</translation>
    </message>
    <message>
        <source>The office is looking at it</source>
        <translation>L&apos;ufficio la sta esaminando</translation>
    </message>
    <message>
        <source>There is a place: ask the operator how to take it</source>
        <translation>C&apos;è un posto: chieda all&apos;operatore come accettarlo</translation>
    </message>
    <message>
        <source>On the waiting list, place %1</source>
        <translation>In lista d&apos;attesa, al posto %1</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>In lista d&apos;attesa</translation>
    </message>
    <message>
        <source>Not accepted: ask the operator why</source>
        <translation>Non accolta: chieda all&apos;operatore perché</translation>
    </message>
    <message>
        <source>The place is yours</source>
        <translation>Il posto è Suo</translation>
    </message>
    <message>
        <source>You gave the place back</source>
        <translation>Ha rinunciato al posto</translation>
    </message>
    <message>
        <source>A later application took its place</source>
        <translation>Una domanda successiva l&apos;ha sostituita</translation>
    </message>
    <message>
        <source>You gave it up</source>
        <translation>Vi ha rinunciato</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>è in pausa</translation>
    </message>
    <message>
        <source>takes no prints</source>
        <translation>non accetta stampe</translation>
    </message>
</context>
<context>
    <name>clips::journey::OutboxWords</name>
    <message>
        <source>the office cannot be reached</source>
        <translation>l’ufficio non si raggiunge</translation>
    </message>
    <message>
        <source>the office could not prove who it is</source>
        <translation>l’ufficio non ha provato chi è</translation>
    </message>
    <message>
        <source>the office did not answer in time</source>
        <translation>l’ufficio non ha risposto in tempo</translation>
    </message>
    <message>
        <source>the line broke</source>
        <translation>il collegamento è caduto</translation>
    </message>
    <message>
        <source>something else than the office answered</source>
        <translation>ha risposto qualcun altro, non l’ufficio</translation>
    </message>
    <message>
        <source>the answer does not carry the office&apos;s signature</source>
        <translation>la risposta non porta la firma dell’ufficio</translation>
    </message>
    <message>
        <source>this program ended while it was being sent</source>
        <translation>il programma si è chiuso durante l’invio</translation>
    </message>
    <message>
        <source>this disk does not answer</source>
        <translation>il disco non risponde</translation>
    </message>
    <message>
        <source>the office asked to wait</source>
        <translation>l’ufficio ha chiesto di aspettare</translation>
    </message>
    <message>
        <source>the office has a fault</source>
        <translation>l’ufficio ha un guasto</translation>
    </message>
    <message>
        <source>the office has no room left</source>
        <translation>l’ufficio non ha più spazio</translation>
    </message>
    <message>
        <source>the office is still working on it</source>
        <translation>l’ufficio ci sta ancora lavorando</translation>
    </message>
    <message>
        <source>the clock here and the office&apos;s differ</source>
        <translation>l’ora di qui e quella dell’ufficio sono diverse</translation>
    </message>
    <message>
        <source>the office had already seen this message</source>
        <translation>l’ufficio aveva già visto questo messaggio</translation>
    </message>
    <message>
        <source>the office does not know this kiosk</source>
        <translation>l’ufficio non conosce questa postazione</translation>
    </message>
    <message>
        <source>the office has withdrawn this kiosk</source>
        <translation>l’ufficio ha revocato questa postazione</translation>
    </message>
    <message>
        <source>the office failed on it again and again</source>
        <translation>l’ufficio ha avuto più volte un guasto su questa iscrizione</translation>
    </message>
    <message>
        <source>too large for the office</source>
        <translation>troppo grande per l’ufficio</translation>
    </message>
    <message>
        <source>the office did not take it</source>
        <translation>l’ufficio non l’ha accettata</translation>
    </message>
    <message>
        <source>the office has no place for it</source>
        <translation>l’ufficio non ha un posto per riceverla</translation>
    </message>
    <message>
        <source>the office does not take this format</source>
        <translation>l’ufficio non accetta questo formato</translation>
    </message>
    <message>
        <source>the office could not read it</source>
        <translation>l’ufficio non l’ha potuta leggere</translation>
    </message>
    <message>
        <source>the office has other data under this number</source>
        <translation>l’ufficio ha altri dati con questo numero</translation>
    </message>
    <message>
        <source>its data cannot be opened here</source>
        <translation>i suoi dati qui non si aprono</translation>
    </message>
    <message>
        <source>a person at the office must decide</source>
        <translation>deve decidere una persona dell’ufficio</translation>
    </message>
    <message>
        <source>Check the network cable; it goes again by itself.</source>
        <translation>Controlli il cavo di rete; riparte da sola.</translation>
    </message>
    <message>
        <source>Check the date and time, then call technical help.</source>
        <translation>Controlli data e ora, poi chiami l’assistenza.</translation>
    </message>
    <message>
        <source>Check whether the network asks to sign in.</source>
        <translation>Controlli se la rete chiede di accedere.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes again by itself.</source>
        <translation>Niente da fare: riparte da sola.</translation>
    </message>
    <message>
        <source>If it lasts more than an hour, call the office.</source>
        <translation>Se dura più di un’ora, chiami l’ufficio.</translation>
    </message>
    <message>
        <source>Tell the office its number; it goes again every hour.</source>
        <translation>Dica il numero all’ufficio; riparte ogni ora.</translation>
    </message>
    <message>
        <source>Tell the office its number; it goes again tomorrow.</source>
        <translation>Dica il numero all’ufficio; riparte domani.</translation>
    </message>
    <message>
        <source>Check the date and time of this kiosk.</source>
        <translation>Controlli data e ora della postazione.</translation>
    </message>
    <message>
        <source>Call the office: this kiosk must be paired again.</source>
        <translation>Chiami l’ufficio: la postazione va associata di nuovo.</translation>
    </message>
    <message>
        <source>Stop working here and call the office.</source>
        <translation>Smetta di lavorare qui e chiami l’ufficio.</translation>
    </message>
    <message>
        <source>Call technical help; do not switch the kiosk off.</source>
        <translation>Chiami l’assistenza; non spenga la postazione.</translation>
    </message>
    <message>
        <source>Call technical help, then put it back.</source>
        <translation>Chiami l’assistenza, poi la rimetta in coda.</translation>
    </message>
    <message>
        <source>Call the office: it is kept as it is and not sent again.</source>
        <translation>Chiami l’ufficio: resta così com’è e non riparte.</translation>
    </message>
    <message>
        <source>Call the office: it has the record and will decide.</source>
        <translation>Chiami l’ufficio: ha i dati e decide.</translation>
    </message>
    <message>
        <source>a person at the office must decide (%1)</source>
        <translation>deve decidere una persona dell’ufficio (%1)</translation>
    </message>
    <message>
        <source>it came back from the second copy</source>
        <translation>è tornata dalla seconda copia</translation>
    </message>
    <message>
        <source>it came back, and it may not have been saved</source>
        <translation>è tornata, e forse non era stata salvata</translation>
    </message>
    <message>
        <source>If the family has a receipt, put it back.</source>
        <translation>Se la famiglia ha la ricevuta, la rimetta in coda.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ActsPage</name>
    <message>
        <source>End without the act?</source>
        <translation>Finire senza l’atto?</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Che cosa ha visto?</translation>
    </message>
    <message>
        <source>Nothing is saved. The family can come back with the act.</source>
        <translation>Non si salva niente. La famiglia può tornare con l’atto.</translation>
    </message>
    <message>
        <source>Copy the number, the issuer and the dates from the paper.</source>
        <translation>Copi dal foglio numero, ufficio e date.</translation>
    </message>
    <message>
        <source>Papers to see</source>
        <translation>Documenti da vedere</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Registra il rifiuto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>%1: nobody can be enrolled in this name. Go back and take the child off the list.</source>
        <translation>%1: con questo nome non si iscrive. Torni indietro e tolga il bambino dall’elenco.</translation>
    </message>
    <message>
        <source>%1: act for %2</source>
        <translation>%1: atto per %2</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Numero dell’atto</translation>
    </message>
    <message>
        <source>Court or office</source>
        <translation>Tribunale o ufficio</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Data dell’atto</translation>
    </message>
    <message>
        <source>Ends on (empty: no end)</source>
        <translation>Scade il (vuoto: senza fine)</translation>
    </message>
    <message>
        <source>I saw the act</source>
        <translation>Ho visto l’atto</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>It does not fit the other data</source>
        <translation>Non torna con gli altri dati</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascita</translation>
    </message>
    <message>
        <source>I saw the card: the code is right</source>
        <translation>Ho visto la tessera: il codice è giusto</translation>
    </message>
    <message>
        <source>Look at the health card of the child and tick that you saw it.</source>
        <translation>Guardi la tessera sanitaria del bambino e spunti che l’ha vista.</translation>
    </message>
</context>
<context>
    <name>clips::ui::AnswersPage</name>
    <message>
        <source>The receipt was not printed. Look at the printer, then try again.</source>
        <translation>La ricevuta non è stampata. Guardi la stampante, poi riprovi.</translation>
    </message>
    <message>
        <source>The updated receipt is printed.</source>
        <translation>La ricevuta aggiornata è stampata.</translation>
    </message>
    <message>
        <source>No printer here: the updated receipt is kept as PDF.</source>
        <translation>Qui non c&apos;è stampante: la ricevuta aggiornata è conservata in PDF.</translation>
    </message>
    <message>
        <source>The updated receipt is on its way to the printer.</source>
        <translation>La ricevuta aggiornata sta andando in stampa.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ricevuta %1</translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation>Risposte dell&apos;ufficio</translation>
    </message>
    <message>
        <source>What the office says, and what to do now.</source>
        <translation>Che cosa dice l&apos;ufficio, e che cosa fare ora.</translation>
    </message>
    <message>
        <source>New ones come first. Names are shown only when you open one, and that is recorded.</source>
        <translation>Prima le nuove. I nomi si vedono solo aprendone una, e l&apos;apertura è registrata.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Print the updated receipt</source>
        <translation>Stampa la ricevuta aggiornata</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuova: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>What the office says</source>
        <translation>Che cosa dice l&apos;ufficio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Place on the waiting list</source>
        <translation>Posto in lista d&apos;attesa</translation>
    </message>
    <message>
        <source>In the office&apos;s words</source>
        <translation>Nelle parole dell&apos;ufficio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Numero di protocollo</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>non ancora assegnato</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation>Avviso pagoPA</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>The office sent a notice that cannot be right. It will not be printed.</source>
        <translation>L&apos;ufficio ha mandato un avviso che non può essere giusto. Non sarà stampato.</translation>
    </message>
    <message>
        <source>Call the office</source>
        <translation>Chiami l&apos;ufficio</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Codice avviso</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Print the updated receipt: it carries the code for payment.</source>
        <translation>Stampi la ricevuta aggiornata: porta il codice per pagare.</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La domanda</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bambino</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Presentata da</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>The data of this application were already deleted here: ask the office.</source>
        <translation>I dati di questa domanda qui sono già stati cancellati: chieda all&apos;ufficio.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
</context>
<context>
    <name>clips::ui::AttractPage</name>
    <message>
        <source>School services</source>
        <translation>Servizi scolastici</translation>
    </message>
    <message>
        <source>Enrol your child in school services</source>
        <translation>Iscriva suo figlio ai servizi scolastici</translation>
    </message>
    <message>
        <source>An operator helps you, in a few minutes. Bring a valid document.</source>
        <translation>Con l’aiuto di un operatore, in pochi minuti. Porti un documento valido.</translation>
    </message>
    <message>
        <source>Call the operator</source>
        <translation>Chiama l’operatore</translation>
    </message>
</context>
<context>
    <name>clips::ui::AuthorityPage</name>
    <message>
        <source>Who is the other parent?</source>
        <translation>Chi è l’altro genitore?</translation>
    </message>
    <message>
        <source>Who are you to %1?</source>
        <translation>Chi è Lei per %1?</translation>
    </message>
    <message>
        <source>Write what you know. Tax code and phone may stay empty.</source>
        <translation>Scriva quello che sa. Codice e telefono possono restare vuoti.</translation>
    </message>
    <message>
        <source>Touch the row that is true. You declare it under your responsibility.</source>
        <translation>Tocchi la riga vera. Lo dichiara sotto la Sua responsabilità.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Chi è Lei</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Non è uguale per tutti</translation>
    </message>
    <message>
        <source>It is the same for all</source>
        <translation>È uguale per tutti</translation>
    </message>
    <message>
        <source>Touch who you are.</source>
        <translation>Tocchi chi è Lei.</translation>
    </message>
    <message>
        <source>We live together</source>
        <translation>Viviamo insieme</translation>
    </message>
</context>
<context>
    <name>clips::ui::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Larger text or more contrast</source>
        <translation>Testo più grande o più contrasto</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Blocca lo schermo</translation>
    </message>
</context>
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
    <message>
        <source>Fixed since the closing date</source>
        <translation>Non si cambia dopo il termine</translation>
    </message>
    <message>
        <source>%1: you give it up</source>
        <translation>%1: Lei rinuncia</translation>
    </message>
    <message>
        <source>%1: you correct it</source>
        <translation>%1: Lei corregge</translation>
    </message>
    <message>
        <source>The enrolment with receipt %1 ends.</source>
        <translation>Finisce l&apos;iscrizione della ricevuta %1.</translation>
    </message>
    <message>
        <source>This application takes the place of the one with receipt %1. The office keeps both.</source>
        <translation>Questa domanda sostituisce quella della ricevuta %1. L&apos;ufficio le conserva tutte e due.</translation>
    </message>
    <message>
        <source>It cannot go like this</source>
        <translation>Così non va bene</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Da sapere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Chi è Lei</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Lei agisce come</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChildrenPage</name>
    <message>
        <source>Whom do you want to enrol?</source>
        <translation>Chi vuole iscrivere?</translation>
    </message>
    <message>
        <source>Touch one or more children. You can enrol them together.</source>
        <translation>Tocchi uno o più bambini. Può iscriverli insieme.</translation>
    </message>
    <message>
        <source>Choose the children</source>
        <translation>Scelga i bambini</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Too old for these services</source>
        <translation>Troppo grande per questi servizi</translation>
    </message>
    <message>
        <source>Too young for these services</source>
        <translation>Troppo piccolo per questi servizi</translation>
    </message>
    <message>
        <source>No service for this child now</source>
        <translation>Ora nessun servizio per questo bambino</translation>
    </message>
    <message>
        <source>Touch at least one child.</source>
        <translation>Tocchi almeno un bambino.</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>previsto per il %1</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>Cambia i dati di %1</translation>
    </message>
    <message>
        <source>We have no child of yours in the register. Touch the button below and describe the child.</source>
        <translation>Non abbiamo Suoi figli in anagrafe. Tocchi il pulsante qui sotto e descriva il bambino.</translation>
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
    <name>clips::ui::ClosingPage</name>
    <message>
        <source>End of the day</source>
        <translation>Fine giornata</translation>
    </message>
    <message>
        <source>What was done, what the office has and what came out of the printer.</source>
        <translation>Che cosa è stato fatto, che cosa ha l’ufficio e che cosa è uscito dalla stampante.</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>Firma e chiudi</translation>
    </message>
    <message>
        <source>Since the last closing, %1</source>
        <translation>Dall’ultima chiusura, %1</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Dall’inizio</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusura fatta</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operatore %1</translation>
    </message>
    <message>
        <source>Today, whatever was closed</source>
        <translation>Oggi, chiusure comprese</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Il foglio è stampato.</translation>
    </message>
    <message>
        <source>The slip was not printed: %1</source>
        <translation>Il foglio non è stampato: %1</translation>
    </message>
    <message>
        <source>There is no printer: the slip is kept as PDF.</source>
        <translation>Non c’è stampante: il foglio è conservato in PDF.</translation>
    </message>
    <message>
        <source>The printer needs a hand: %1</source>
        <translation>La stampante ha bisogno di Lei: %1</translation>
    </message>
    <message>
        <source>The slip is being printed.</source>
        <translation>Il foglio è in stampa.</translation>
    </message>
    <message>
        <source>Closing %1 is saved. %2</source>
        <translation>La chiusura %1 è salvata. %2</translation>
    </message>
    <message>
        <source>Only a supervisor can sign.</source>
        <translation>Può firmare solo un responsabile.</translation>
    </message>
    <message>
        <source>The numbers agree.</source>
        <translation>I conti tornano.</translation>
    </message>
    <message>
        <source>The day can be closed all the same: what is open is named on the slip.</source>
        <translation>La giornata si può chiudere lo stesso: ciò che resta aperto è scritto sul foglio.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n confirmed enrolment(s) are missing.</source>
        <translation>
            <numerusform>Mancano i dati di %n iscrizione confermata.</numerusform>
            <numerusform>Mancano i dati di %n iscrizioni confermate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n enrolment(s) that nobody confirmed here.</source>
        <translation>
            <numerusform>C’è %n iscrizione che nessuno ha confermato qui.</numerusform>
            <numerusform>Ci sono %n iscrizioni che nessuno ha confermato qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) did not come out of the printer.</source>
        <translation>
            <numerusform>%n ricevuta non è uscita dalla stampante.</numerusform>
            <numerusform>%n ricevute non sono uscite dalla stampante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) of earlier days were printed.</source>
        <translation>
            <numerusform>È stata stampata %n ricevuta di giorni prima.</numerusform>
            <numerusform>Sono state stampate %n ricevute di giorni prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed enrolments</source>
        <translation>Iscrizioni confermate</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>Arrivate in ufficio</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>The office must look</source>
        <translation>Da verificare in ufficio</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Messe da parte</translation>
    </message>
    <message>
        <source>Receipts printed</source>
        <translation>Ricevute stampate</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Activation letters</source>
        <translation>Lettere di attivazione</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ancora aperte</translation>
    </message>
</context>
<context>
    <name>clips::ui::ConfirmPage</name>
    <message>
        <source>Is it all right to save?</source>
        <translation>Si può salvare?</translation>
    </message>
    <message>
        <source>After this the receipt is printed.</source>
        <translation>Poi si stampa la ricevuta.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Send 1 enrolment</source>
        <translation>Invia 1 iscrizione</translation>
    </message>
    <message>
        <source>Send %1 enrolments</source>
        <translation>Invia le %1 iscrizioni</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvo…</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Anno scolastico %1</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Fuori termine</translation>
    </message>
    <message>
        <source>The parent read everything and signed in front of me</source>
        <translation>Il genitore ha letto tutto e ha firmato davanti a me</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Saved here first, then sent</source>
        <translation>Prima si salva qui, poi si invia</translation>
    </message>
    <message>
        <source>It takes a moment.</source>
        <translation>Ci vuole un momento.</translation>
    </message>
    <message>
        <source>Tick the line above. Without network they wait here, sealed.</source>
        <translation>Spunti la riga sopra. Senza rete aspettano qui, al sicuro.</translation>
    </message>
    <message>
        <source>Without network they wait here, sealed.</source>
        <translation>Senza rete aspettano qui, al sicuro.</translation>
    </message>
    <message>
        <source>Go back: the parent can change it on the page of the answers.</source>
        <translation>Torni indietro: il genitore può cambiarlo nella pagina delle risposte.</translation>
    </message>
    <message>
        <source>The office will look at</source>
        <translation>L&apos;ufficio valuterà</translation>
    </message>
    <message>
        <source>Corrects receipt %1</source>
        <translation>Corregge la ricevuta %1</translation>
    </message>
    <message>
        <source>Gives up receipt %1</source>
        <translation>Rinuncia alla ricevuta %1</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>A che titolo</translation>
    </message>
    <message>
        <source>Not in the same family record</source>
        <translation>Non è nello stesso stato di famiglia</translation>
    </message>
    <message>
        <source>The parent cannot sign and declared it to me</source>
        <translation>Il genitore non può firmare e lo ha dichiarato a me</translation>
    </message>
    <message>
        <source>Art. 4 DPR 445/2000. The cause is not written anywhere.</source>
        <translation>Art. 4 DPR 445/2000. La causa non si scrive.</translation>
    </message>
    <message>
        <source>The other parent signed in front of me too</source>
        <translation>Anche l’altro genitore ha firmato davanti a me</translation>
    </message>
    <message>
        <source>Without it the enrolment is received and the second signature is still due.</source>
        <translation>Senza, l’iscrizione si riceve e la seconda firma resta da portare.</translation>
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
    <message>
        <source>For %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Chiudi il testo</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Leggi tutto</translation>
    </message>
    <message>
        <source>Missing. Without it the child cannot go alone. You can go back and choose an adult.</source>
        <translation>Manca. Senza, il bambino non può andare da solo. Può tornare indietro e scegliere un adulto.</translation>
    </message>
    <message>
        <source>Missing. Without it we cannot send the enrolment.</source>
        <translation>Manca. Senza, non possiamo inviare l’iscrizione.</translation>
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
    <message>
        <source>Missing: %1. Without them the enrolment cannot be sent.</source>
        <translation>Manca: %1. Senza, non possiamo inviare l’iscrizione.</translation>
    </message>
    <message>
        <source>This is a translation: the Italian text counts.</source>
        <translation>Questa è una traduzione: vale il testo italiano.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclaredPersonRows</name>
    <message>
        <source>This person is not in the register</source>
        <translation>Questa persona non è in anagrafe</translation>
    </message>
    <message>
        <source>Copy the document letter by letter. The office will check.</source>
        <translation>Copi il documento lettera per lettera. L’ufficio controllerà.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Birthplace: town, or country</source>
        <translation>Luogo di nascita: comune, o Stato</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>I saw the card: the code is right</source>
        <translation>Ho visto la tessera: il codice è giusto</translation>
    </message>
    <message>
        <source>No code: in Italy for a short time</source>
        <translation>Nessun codice: da poco in Italia</translation>
    </message>
    <message>
        <source>No code at hand</source>
        <translation>Non ha con sé il codice</translation>
    </message>
    <message>
        <source>Residence: street and number</source>
        <translation>Residenza: via e numero</translation>
    </message>
    <message>
        <source>Town, or town and country</source>
        <translation>Comune, o città e Stato</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation>Scriva il cognome, solo con lettere.</translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation>Scriva il nome, solo con lettere.</translation>
    </message>
    <message>
        <source>Write the day of birth.</source>
        <translation>Scriva la data di nascita.</translation>
    </message>
    <message>
        <source>This day of birth is in the future.</source>
        <translation>Questa data di nascita è nel futuro.</translation>
    </message>
    <message>
        <source>Touch woman or man.</source>
        <translation>Tocchi donna o uomo.</translation>
    </message>
    <message>
        <source>Write the birthplace as the document says.</source>
        <translation>Scriva il luogo di nascita come dice il documento.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation>Questo codice fiscale non è giusto. Lo controlli sulla tessera sanitaria.</translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation>Scriva il codice fiscale, o tocchi perché non c’è.</translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation>Il codice non torna con nome, nascita o luogo. Controlli. Se è tutto giusto, tocchi la riga sotto.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Scriva la via e il numero.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Scriva il comune.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeskPage</name>
    <message>
        <source>Operator&apos;s desk</source>
        <translation>Sportello dell’operatore</translation>
    </message>
    <message>
        <source>What waits to be sent, today&apos;s receipts and how this kiosk is.</source>
        <translation>Cosa è da inviare, le ricevute di oggi e come sta la postazione.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Nuova famiglia</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Questa postazione</translation>
    </message>
    <message>
        <source>Line to the office</source>
        <translation>Collegamento con l’ufficio</translation>
    </message>
    <message>
        <source>online</source>
        <translation>in linea</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>non in linea: %1</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anagrafe</translation>
    </message>
    <message>
        <source>situation of %1</source>
        <translation>situazione di %1</translation>
    </message>
    <message>
        <source>not downloaded yet</source>
        <translation>non ancora scaricata</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>tutto bene</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>Servizio non disponibile</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <source>The questions cannot be read</source>
        <translation>Le domande non si leggono</translation>
    </message>
    <message>
        <source>Sittings not finished</source>
        <translation>Iscrizioni non finite</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>ancora niente di scelto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Latest receipts</source>
        <translation>Ultime ricevute</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Stampa copia</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>shows what it sends and what to set</source>
        <translation>mostra che cosa invia e che cosa impostare</translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation>Controlla il lettore</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>In stampa</translation>
    </message>
    <message>
        <source>Not printed: this letter is void</source>
        <translation>Non stampata: questa lettera non vale</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampata</translation>
    </message>
    <message>
        <source>Activation letter</source>
        <translation>Lettera di attivazione</translation>
    </message>
    <message>
        <source>A new letter makes this one void.</source>
        <translation>Una nuova lettera annulla questa.</translation>
    </message>
    <message>
        <source>Print a new letter</source>
        <translation>Stampa una nuova lettera</translation>
    </message>
    <message>
        <source>Emergency register</source>
        <translation>Registro di emergenza</translation>
    </message>
    <message>
        <source>A new authorisation is needed</source>
        <translation>Serve una nuova autorizzazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>open since %1 · entries: %2</source>
        <translation>aperto dal %1 · registrazioni: %2</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non in uso</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>Bloccati per PIN sbagliati</translation>
    </message>
    <message>
        <source>The whole kiosk</source>
        <translation>Tutto il chiosco</translation>
    </message>
    <message>
        <source>Names not in the list</source>
        <translation>Nomi fuori elenco</translation>
    </message>
    <message>
        <source>Only a supervisor unlocks</source>
        <translation>Sblocca solo un responsabile</translation>
    </message>
    <message>
        <source>wrong PINs: %1</source>
        <translation>PIN sbagliati: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation>Risposte dell&apos;ufficio</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuova: %1</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Conservate qui</translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>Leggi le risposte</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fine giornata</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>counts what was done; a supervisor signs</source>
        <translation>conta che cosa è stato fatto; firma un responsabile</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeskWords</name>
    <message>
        <source>not printed</source>
        <translation>non stampata</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>in stampa</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>stampata</translation>
    </message>
    <message>
        <source>not printed: failed</source>
        <translation>non stampata: errore</translation>
    </message>
    <message>
        <source>kept as PDF</source>
        <translation>conservata in PDF</translation>
    </message>
    <message>
        <source>An entry was changed after it was written.</source>
        <translation>Una voce è stata cambiata dopo essere stata scritta.</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>Manca una voce.</translation>
    </message>
    <message>
        <source>Entries stand in another order.</source>
        <translation>Le voci sono in un altro ordine.</translation>
    </message>
    <message>
        <source>An entry was replaced.</source>
        <translation>Una voce è stata sostituita.</translation>
    </message>
    <message>
        <source>The last entries are gone.</source>
        <translation>Le ultime voci non ci sono più.</translation>
    </message>
    <message>
        <source>It is not the record that the office knows.</source>
        <translation>Non è il registro che l&apos;ufficio conosce.</translation>
    </message>
    <message>
        <source>It ends before what the office knows: an old copy of the data was put back.</source>
        <translation>Finisce prima di quello che l&apos;ufficio conosce: è stata rimessa una vecchia copia dei dati.</translation>
    </message>
    <message>
        <source>at the printer: %1</source>
        <translation>alla stampante: %1</translation>
    </message>
    <message>
        <source>in the guardian&apos;s hand</source>
        <translation>in mano al genitore</translation>
    </message>
    <message>
        <source>not printed: %1</source>
        <translation>non stampata: %1</translation>
    </message>
    <message>
        <source>no paper needed</source>
        <translation>carta non richiesta</translation>
    </message>
    <message>
        <source>the print service does not answer</source>
        <translation>il servizio di stampa non risponde</translation>
    </message>
    <message>
        <source>the kiosk stopped in the middle</source>
        <translation>la postazione si è fermata a metà</translation>
    </message>
    <message>
        <source>the pages could not be written</source>
        <translation>non è stato possibile preparare le pagine</translation>
    </message>
    <message>
        <source>the print service has forgotten it</source>
        <translation>il servizio di stampa non la conosce più</translation>
    </message>
    <message>
        <source>the print service gave up</source>
        <translation>il servizio di stampa ha rinunciato</translation>
    </message>
    <message>
        <source>Put paper in: it goes on by itself.</source>
        <translation>Metta la carta: continua da sola.</translation>
    </message>
    <message>
        <source>Take the stuck paper out: it goes on by itself.</source>
        <translation>Tolga la carta inceppata: continua da sola.</translation>
    </message>
    <message>
        <source>Close the cover: it goes on by itself.</source>
        <translation>Chiuda il coperchio: continua da sola.</translation>
    </message>
    <message>
        <source>Change the cartridge: it goes on by itself.</source>
        <translation>Cambi la cartuccia: continua da sola.</translation>
    </message>
    <message>
        <source>Switch the printer on and look at its cable: it goes on by itself.</source>
        <translation>Accenda la stampante e controlli il cavo: continua da sola.</translation>
    </message>
    <message>
        <source>Call technical help: the queue of the printer is paused.</source>
        <translation>Chiami l’assistenza tecnica: la coda della stampante è in pausa.</translation>
    </message>
    <message>
        <source>Call technical help: the queue of the printer takes nothing.</source>
        <translation>Chiami l’assistenza tecnica: la coda della stampante non accetta nulla.</translation>
    </message>
    <message>
        <source>If it lasts, call technical help: the print service is silent.</source>
        <translation>Se dura, chiami l’assistenza tecnica: il servizio di stampa tace.</translation>
    </message>
    <message>
        <source>Call technical help: the disk takes no pages.</source>
        <translation>Chiami l’assistenza tecnica: il disco non accetta le pagine.</translation>
    </message>
    <message>
        <source>Look whether paper came out; if not, print it.</source>
        <translation>Guardi se la carta è uscita; se no, la stampi.</translation>
    </message>
    <message>
        <source>Look at the printer, then print it.</source>
        <translation>Guardi la stampante, poi la stampi.</translation>
    </message>
</context>
<context>
    <name>clips::ui::EmailEditor</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Voleva scrivere %1?</translation>
    </message>
</context>
<context>
    <name>clips::ui::EmergencyPage</name>
    <message>
        <source>The office cannot be reached</source>
        <translation>L’ufficio non è raggiungibile</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>La rete non funziona</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Manca la corrente</translation>
    </message>
    <message>
        <source>The protocol system is down</source>
        <translation>Il protocollo non funziona</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Un’altra causa</translation>
    </message>
    <message>
        <source>Emergency register</source>
        <translation>Registro di emergenza</translation>
    </message>
    <message>
        <source>For when applications cannot get a protocol number. Each receipt number is then its entry.</source>
        <translation>Per quando le domande non possono avere il numero di protocollo. Ogni numero di ricevuta è una registrazione.</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Continua con questa</translation>
    </message>
    <message>
        <source>End the register</source>
        <translation>Chiudi il registro</translation>
    </message>
    <message>
        <source>Start the register</source>
        <translation>Apri il registro</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Può farlo solo un responsabile.</translation>
    </message>
    <message>
        <source>Write the authorisation of the protocol manager.</source>
        <translation>Scriva l’autorizzazione del responsabile del protocollo.</translation>
    </message>
    <message>
        <source>Write the cause in a few words.</source>
        <translation>Scriva la causa in poche parole.</translation>
    </message>
    <message>
        <source>Choose the cause.</source>
        <translation>Scelga la causa.</translation>
    </message>
    <message>
        <source>The authorisation ended: %1. Record a new one, or end the register.</source>
        <translation>L’autorizzazione è finita: %1. Ne registri una nuova o chiuda il registro.</translation>
    </message>
    <message>
        <source>Only a supervisor can start it.</source>
        <translation>Può aprirlo solo un responsabile.</translation>
    </message>
    <message>
        <source>The authorisation counts until: %1.</source>
        <translation>L’autorizzazione vale fino a: %1.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aperto ora</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>%1 · at its limit of a week</source>
        <translation>%1 · al limite di una settimana</translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation>Registrazioni al giorno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>no protocol number yet</source>
        <translation>ancora senza protocollo</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocollo %1</translation>
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
    <name>clips::ui::GatesCard</name>
    <message>
        <source>No new sitting now</source>
        <translation>Ora nessuna nuova famiglia</translation>
    </message>
    <message>
        <source>Before new work</source>
        <translation>Prima di nuovo lavoro</translation>
    </message>
    <message>
        <source>Saved data</source>
        <translation>Dati salvati</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Line to the office</source>
        <translation>Collegamento con l’ufficio</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>List of operators</source>
        <translation>Elenco degli operatori</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Il file è danneggiato.</translation>
    </message>
    <message>
        <source>The file was damaged. It was put aside and kept, and a new one begun.</source>
        <translation>Il file era rovinato. È stato messo da parte e conservato, e ne è cominciato uno nuovo.</translation>
    </message>
    <message>
        <source>The key of the saved data is gone from the keychain.</source>
        <translation>La chiave dei dati salvati non è più nel portachiavi.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Il portachiavi non risponde.</translation>
    </message>
    <message>
        <source>Free: %1 MB.</source>
        <translation>Liberi: %1 MB.</translation>
    </message>
    <message>
        <source>The clock is %1 minutes behind.</source>
        <translation>L’orologio è indietro di %1 minuti.</translation>
    </message>
    <message>
        <source>The clock is %1 minutes ahead.</source>
        <translation>L’orologio è avanti di %1 minuti.</translation>
    </message>
    <message>
        <source>The office was last heard %1 days ago.</source>
        <translation>L’ufficio ha risposto l’ultima volta %1 giorni fa.</translation>
    </message>
    <message>
        <source>Enrolments the office does not have: %1.</source>
        <translation>Iscrizioni che l’ufficio non ha: %1.</translation>
    </message>
    <message>
        <source>The oldest has waited for %1 days.</source>
        <translation>La più vecchia aspetta da %1 giorni.</translation>
    </message>
    <message>
        <source>The list has run out.</source>
        <translation>L’elenco è scaduto.</translation>
    </message>
    <message>
        <source>The list runs out within a day.</source>
        <translation>L’elenco scade entro un giorno.</translation>
    </message>
    <message>
        <source>The list runs out in %1 days.</source>
        <translation>L’elenco scade tra %1 giorni.</translation>
    </message>
    <message>
        <source>A restart has been due for %1 days.</source>
        <translation>Il riavvio è atteso da %1 giorni.</translation>
    </message>
    <message>
        <source>Call technical help</source>
        <translation>Chiami l’assistenza</translation>
    </message>
    <message>
        <source>Do not switch off: call technical help</source>
        <translation>Non spenga: chiami l’assistenza tecnica</translation>
    </message>
    <message>
        <source>Call technical help before switching off</source>
        <translation>Chiami l’assistenza tecnica prima di spegnere</translation>
    </message>
    <message>
        <source>Call technical help: room is needed on the disk</source>
        <translation>Chiami l’assistenza tecnica: serve posto sul disco</translation>
    </message>
    <message>
        <source>Set the clock right, or restart the kiosk if it is</source>
        <translation>Corregga l’orologio; se è giusto, riavvii la postazione</translation>
    </message>
    <message>
        <source>Look at the network cable, then touch “Send now”</source>
        <translation>Controlli il cavo di rete, poi tocchi «Invia ora»</translation>
    </message>
    <message>
        <source>The list comes with the line: touch “Send now”</source>
        <translation>L’elenco arriva con la rete: tocchi «Invia ora»</translation>
    </message>
    <message>
        <source>Restart the kiosk at the end of the day</source>
        <translation>Riavvii la postazione a fine giornata</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToGuardianPage</name>
    <message>
        <source>Now it is the parent&apos;s turn</source>
        <translation>Ora tocca al genitore</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>I am the parent: start</source>
        <translation>Sono il genitore: inizia</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToOperatorPage</name>
    <message>
        <source>Give the screen back to the operator</source>
        <translation>Ridia lo schermo all’operatore</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>I am the operator</source>
        <translation>Sono l’operatore</translation>
    </message>
</context>
<context>
    <name>clips::ui::HouseholdPage</name>
    <message>
        <source>Is this the family?</source>
        <translation>È questa la famiglia?</translation>
    </message>
    <message>
        <source>Read it together with the parent. To correct the register, see the registry office.</source>
        <translation>Legga con il genitore. Per correggere l’anagrafe serve l’ufficio anagrafe.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La famiglia</translation>
    </message>
    <message>
        <source>This is the family</source>
        <translation>È questa</translation>
    </message>
    <message>
        <source>Protected: it is not shown</source>
        <translation>Protetto: non si mostra</translation>
    </message>
    <message>
        <source>Register as of %1</source>
        <translation>Anagrafe di %1</translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>a man or boy</comment>
        <translation>nato il %1</translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>a woman or girl</comment>
        <translation>nata il %1</translation>
    </message>
    <message>
        <source>In front of you</source>
        <translation>Davanti a lei</translation>
    </message>
    <message>
        <source>Who applies is not in the register</source>
        <translation>Chi presenta la domanda non è in anagrafe</translation>
    </message>
    <message>
        <source>No family is known. The parent describes the children and declares what they are to them; the office will check.</source>
        <translation>Non risulta una famiglia. Il genitore descrive i bambini e dichiara chi è per loro; l’ufficio controllerà.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Not in the register: the office will check</source>
        <translation>Non è in anagrafe: l’ufficio controllerà</translation>
    </message>
</context>
<context>
    <name>clips::ui::Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
</context>
<context>
    <name>clips::ui::KioskWindow</name>
    <message>
        <source>Do you want to stop?</source>
        <translation>Vuole fermarsi?</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <translation>Vuole uscire?</translation>
    </message>
    <message>
        <source>Nothing will be saved and nothing will be sent.</source>
        <translation>Non salviamo e non inviamo niente.</translation>
    </message>
    <message>
        <source>The operator is signed out.</source>
        <translation>L’operatore esce dal programma.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, continuo</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Sì, mi fermo</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Scelga la lingua</translation>
    </message>
    <message>
        <source>What you wrote stays.</source>
        <translation>Quello che ha scritto resta.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Back goes to the page before. Stop ends without saving. If in doubt, ask the operator.</source>
        <translation>Indietro torna alla pagina prima. Ferma chiude senza salvare. Nel dubbio, chieda all’operatore.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Serve altro tempo?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Sì, sono qui</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this page closes, so that nobody else reads it.</source>
        <translation>
            <numerusform>Tra %n secondo questa pagina si chiude, così nessun altro la legge.</numerusform>
            <numerusform>Tra %n secondi questa pagina si chiude, così nessun altro la legge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.</source>
        <translation>Secondi al blocco dello schermo: %1. Non si perde nulla: con il PIN si riapre.</translation>
    </message>
</context>
<context>
    <name>clips::ui::MoneyEditor</name>
    <message>
        <source>Euro, then a comma and the cents.</source>
        <translation>Euro, poi virgola e centesimi.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OfferWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation>Iscrizioni chiuse: %1</translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation>Senza accompagnatore: non per l’infanzia</translation>
    </message>
    <message>
        <source>Not for children of this age</source>
        <translation>Non prende bambini di questa età</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, ore %2</translation>
    </message>
    <message>
        <source>Free places: %1 (indicative, %2)</source>
        <translation>Posti liberi: %1 (dato indicativo, %2)</translation>
    </message>
    <message>
        <source>No free places (indicative, %1). You can ask all the same.</source>
        <translation>Nessun posto libero (dato indicativo, %1). Può chiedere lo stesso.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OutboxCard</name>
    <message>
        <source>Enrolments that need something</source>
        <translation>Iscrizioni da sistemare</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>di %1, %2</translation>
    </message>
    <message>
        <source>tries: %1, last %2</source>
        <translation>tentativi: %1, ultimo %2</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prossimo %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti in coda</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>empty: the office has everything</source>
        <translation>vuota: l’ufficio ha tutto</translation>
    </message>
</context>
<context>
    <name>clips::ui::OutcomeWords</name>
    <message>
        <source>in order</source>
        <translation>in regola</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in esame</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>ammessa</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>in lista d&apos;attesa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>non accolta</translation>
    </message>
    <message>
        <source>place taken</source>
        <translation>posto accettato</translation>
    </message>
    <message>
        <source>place given back</source>
        <translation>posto lasciato</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sostituita</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>The office looked at the application: it is in order. Nothing is decided yet.</source>
        <translation>L&apos;ufficio ha guardato la domanda: è in regola. Non è ancora deciso nulla.</translation>
    </message>
    <message>
        <source>A person at the office is looking at the application.</source>
        <translation>Una persona dell&apos;ufficio sta esaminando la domanda.</translation>
    </message>
    <message>
        <source>There is a place for this child.</source>
        <translation>C&apos;è un posto per questo bambino.</translation>
    </message>
    <message>
        <source>There is no free place yet: the child is on the waiting list.</source>
        <translation>Non c&apos;è ancora un posto libero: il bambino è in lista d&apos;attesa.</translation>
    </message>
    <message>
        <source>The application was not accepted.</source>
        <translation>La domanda non è stata accolta.</translation>
    </message>
    <message>
        <source>The family took the place.</source>
        <translation>La famiglia ha accettato il posto.</translation>
    </message>
    <message>
        <source>The family gave the place back.</source>
        <translation>La famiglia ha lasciato il posto.</translation>
    </message>
    <message>
        <source>A later application took its place.</source>
        <translation>Una domanda successiva l&apos;ha sostituita.</translation>
    </message>
    <message>
        <source>The family gave the enrolment up.</source>
        <translation>La famiglia ha rinunciato all&apos;iscrizione.</translation>
    </message>
    <message>
        <source>Nothing to do: the office writes again when it has decided.</source>
        <translation>Niente da fare: l&apos;ufficio scrive di nuovo quando ha deciso.</translation>
    </message>
    <message>
        <source>If the reason says that something is missing, ask the family for it. Otherwise wait.</source>
        <translation>Se il motivo dice che manca qualcosa, lo chieda alla famiglia. Altrimenti aspetti.</translation>
    </message>
    <message>
        <source>Tell the family. They take the place, or give it back, at the office.</source>
        <translation>Avvisi la famiglia. Accetta il posto, o lo lascia, presso l&apos;ufficio.</translation>
    </message>
    <message>
        <source>Tell the family. The office writes when a place is free.</source>
        <translation>Avvisi la famiglia. L&apos;ufficio scrive quando si libera un posto.</translation>
    </message>
    <message>
        <source>Tell the family why. How to object is written on the receipt.</source>
        <translation>Spieghi alla famiglia perché. Come opporsi è scritto sulla ricevuta.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Niente da fare.</translation>
    </message>
    <message>
        <source>Nothing to do. The child can be enrolled anew while the dates allow it.</source>
        <translation>Niente da fare. Il bambino può essere iscritto di nuovo finché le date lo permettono.</translation>
    </message>
    <message>
        <source>no place is left</source>
        <translation>non ci sono più posti</translation>
    </message>
    <message>
        <source>the bus is full</source>
        <translation>lo scuolabus è pieno</translation>
    </message>
    <message>
        <source>the child does not live in the municipality</source>
        <translation>il bambino non risiede nel Comune</translation>
    </message>
    <message>
        <source>the child&apos;s age does not fit</source>
        <translation>l&apos;età del bambino non corrisponde</translation>
    </message>
    <message>
        <source>the application came outside the dates</source>
        <translation>la domanda è arrivata fuori termine</translation>
    </message>
    <message>
        <source>documents are missing</source>
        <translation>mancano documenti</translation>
    </message>
    <message>
        <source>some data must be checked</source>
        <translation>alcuni dati sono da verificare</translation>
    </message>
    <message>
        <source>there is another application for the same child</source>
        <translation>c&apos;è un&apos;altra domanda per lo stesso bambino</translation>
    </message>
    <message>
        <source>what gives priority was not shown</source>
        <translation>non è stato mostrato ciò che dà precedenza</translation>
    </message>
    <message>
        <source>another school or service is meant for the child</source>
        <translation>per il bambino è prevista un&apos;altra scuola o un altro servizio</translation>
    </message>
</context>
<context>
    <name>clips::ui::OwnChildPage</name>
    <message>
        <source>the child</source>
        <translation>il bambino</translation>
    </message>
    <message>
        <source>Who is the child?</source>
        <translation>Chi è il bambino?</translation>
    </message>
    <message>
        <source>Where was %1 born?</source>
        <translation>Qual è il luogo di nascita di %1?</translation>
    </message>
    <message>
        <source>Does %1 live with you?</source>
        <translation>%1 abita con Lei?</translation>
    </message>
    <message>
        <source>If you have no name yet, leave it empty.</source>
        <translation>Se il nome non c’è ancora, lo lasci vuoto.</translation>
    </message>
    <message>
        <source>Write it as on the documents.</source>
        <translation>Scriva come sui documenti.</translation>
    </message>
    <message>
        <source>The tax code is on the health card.</source>
        <translation>Il codice fiscale è sulla tessera sanitaria.</translation>
    </message>
    <message>
        <source>It counts where the child is registered.</source>
        <translation>Conta dove il bambino è residente.</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Un altro bambino</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Aggiungi questo bambino</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Previsto per il</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Touch yes or no.</source>
        <translation>Tocchi sì o no.</translation>
    </message>
    <message>
        <source>Already born</source>
        <translation>Già nato</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>Non ancora nato</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Femmina</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Maschio</translation>
    </message>
    <message>
        <source>I checked: everything is right</source>
        <translation>Ho controllato: è tutto giusto</translation>
    </message>
    <message>
        <source>The operator will look at the health card.</source>
        <translation>L’operatore guarderà la tessera sanitaria.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation>Precedenti</translation>
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
    <name>clips::ui::PeopleEditor</name>
    <message>
        <source>Add another person</source>
        <translation>Aggiungi un’altra persona</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Take out person %1</source>
        <translation>Togli la persona %1</translation>
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
    <name>clips::ui::ProblemPage</name>
    <message>
        <source>The settings have mistakes</source>
        <translation>Le impostazioni hanno errori</translation>
    </message>
    <message>
        <source>The program is already open</source>
        <translation>Il programma è già aperto</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Il portachiavi è chiuso</translation>
    </message>
    <message>
        <source>The key of this kiosk is missing</source>
        <translation>Manca la chiave di questa postazione</translation>
    </message>
    <message>
        <source>The key of this kiosk does not work</source>
        <translation>La chiave di questa postazione non funziona</translation>
    </message>
    <message>
        <source>The data belong to a newer program</source>
        <translation>I dati sono di un programma più nuovo</translation>
    </message>
    <message>
        <source>Another program holds the data</source>
        <translation>Un altro programma tiene i dati</translation>
    </message>
    <message>
        <source>The data cannot be read</source>
        <translation>I dati non si leggono</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>The disk does not work</source>
        <translation>Il disco non funziona</translation>
    </message>
    <message>
        <source>Correct the file and try again. Every mistake is listed below.</source>
        <translation>Corregga il file e riprovi. Sotto ci sono tutti gli errori.</translation>
    </message>
    <message>
        <source>Use the window that is already open. This one can be closed.</source>
        <translation>Usi la finestra già aperta. Questa si può chiudere.</translation>
    </message>
    <message>
        <source>Without the keychain the saved enrolments stay closed. Start the keychain service, then try again.</source>
        <translation>Senza portachiavi le iscrizioni salvate restano chiuse. Avvii il servizio del portachiavi e riprovi.</translation>
    </message>
    <message>
        <source>Enrolments are saved here, but their key is not in this keychain. Nothing was changed. Unlock the right keychain, or restore it from the backup.</source>
        <translation>Qui ci sono iscrizioni salvate, ma la loro chiave non è in questo portachiavi. Niente è cambiato. Apra il portachiavi giusto o lo ripristini dalla copia.</translation>
    </message>
    <message>
        <source>The keychain answered with something that is no key. Restore it from the backup.</source>
        <translation>Il portachiavi ha risposto con qualcosa che non è una chiave. Lo ripristini dalla copia.</translation>
    </message>
    <message>
        <source>Install the newer program again. Nothing was changed.</source>
        <translation>Installi di nuovo il programma più nuovo. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Chiuda l’altro programma e riprovi.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Call the person who looks after this computer.</source>
        <translation>Niente è cancellato. Chiami chi cura questo computer.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>Faccia spazio sul disco e riprovi. Niente è perso.</translation>
    </message>
    <message>
        <source>Call the person who looks after this computer. Nothing was changed.</source>
        <translation>Chiami chi cura questo computer. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Enrolments cannot be taken here for now.</source>
        <translation>Per ora qui non si fanno iscrizioni.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cosa fare</translation>
    </message>
    <message>
        <source>Code for the helper: %1</source>
        <translation>Codice per l’assistenza: %1</translation>
    </message>
    <message>
        <source>The keychain has the key of another kiosk</source>
        <translation>Il portachiavi ha la chiave di un’altra postazione</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again. If the password of the computer was changed, the keychain still has the old one.</source>
        <translation>Sblocchi il portachiavi di questo computer, poi riprovi. Se la password del computer è cambiata, il portachiavi ha ancora la vecchia.</translation>
    </message>
    <message>
        <source>Sign in to the computer as the user of this kiosk, or restore the keychain from the backup. Nothing was changed.</source>
        <translation>Entri nel computer con l’utente di questa postazione, oppure ripristini il portachiavi dalla copia. Niente è stato cambiato.</translation>
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
        <translation>
            <numerusform>Ne scelga almeno %n.</numerusform>
            <numerusform>Ne scelga almeno %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Ne scelga al massimo %n.</numerusform>
            <numerusform>Ne scelga al massimo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation>La stessa scelta c’è due volte. Ne tolga una.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation>
            <numerusform>Scriva almeno %n carattere.</numerusform>
            <numerusform>Scriva almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Scriva al massimo %n carattere.</numerusform>
            <numerusform>Scriva al massimo %n caratteri.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Questa persona deve avere almeno %n anno.</numerusform>
            <numerusform>Questa persona deve avere almeno %n anni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation>Lo scuolabus non ferma lì. Scelga un’altra fermata.</translation>
    </message>
    <message>
        <source>Write the tax code.</source>
        <translation>Scriva il codice fiscale.</translation>
    </message>
    <message>
        <source>Write who this person is for the child.</source>
        <translation>Scriva chi è questa persona per il bambino.</translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation>Scelga il tipo di documento.</translation>
    </message>
    <message>
        <source>Write the number of the document.</source>
        <translation>Scriva il numero del documento.</translation>
    </message>
    <message>
        <source>Write the street.</source>
        <translation>Scriva la via.</translation>
    </message>
    <message>
        <source>Write the house number.</source>
        <translation>Scriva il numero civico.</translation>
    </message>
    <message>
        <source>Write the postcode.</source>
        <translation>Scriva il CAP.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Scriva il comune.</translation>
    </message>
    <message>
        <source>Choose the hours of this school.</source>
        <translation>Scelga l’orario di questa scuola.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>Scriva l’indirizzo.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Scriva l’importo.</translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation>Scriva un indirizzo e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n people.</source>
        <translation>
            <numerusform>Scriva almeno %n persona.</numerusform>
            <numerusform>Scriva almeno %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is there twice. Take one out.</source>
        <translation>Questa persona c’è due volte. Ne tolga una.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has a name, the sign @ and a domain.</source>
        <translation>Non è un indirizzo e-mail. Ha un nome, il segno @ e un dominio.</translation>
    </message>
    <message>
        <source>This is not an amount. Write digits, then a comma and the cents.</source>
        <translation>Non è un importo. Scriva le cifre, poi virgola e centesimi.</translation>
    </message>
    <message>
        <source>The amount is too high. It can be %1 or less.</source>
        <translation>L’importo è troppo alto. Va bene fino a %1.</translation>
    </message>
    <message>
        <source>This is not a tax code. Check every letter and digit.</source>
        <translation>Non è un codice fiscale. Controlli lettere e cifre.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Il CAP ha cinque cifre.</translation>
    </message>
    <message>
        <source>This is not a document number. It has 5 to 20 letters and digits.</source>
        <translation>Non è un numero di documento. Ha da 5 a 20 lettere e cifre.</translation>
    </message>
    <message>
        <source>Write only the foods. We must not keep the reason.</source>
        <translation>Scriva solo i cibi. Il motivo non lo possiamo tenere.</translation>
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
    <message numerus="yes">
        <source>You can choose up to %n.</source>
        <translation>
            <numerusform>Può sceglierne %n.</numerusform>
            <numerusform>Può sceglierne fino a %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptNotes</name>
    <message>
        <source>The saved data of this receipt cannot be read.</source>
        <translation>I dati salvati di questa ricevuta non si possono leggere.</translation>
    </message>
    <message>
        <source>No copy: ask the office</source>
        <translation>Nessuna copia: chieda all&apos;ufficio</translation>
    </message>
    <message>
        <source>No copy: call technical help</source>
        <translation>Nessuna copia: chiami l&apos;assistenza tecnica</translation>
    </message>
    <message>
        <source>The notice number is not one we can check.</source>
        <translation>Il numero dell&apos;avviso non è di un tipo che possiamo verificare.</translation>
    </message>
    <message>
        <source>The check digits of the notice number are wrong.</source>
        <translation>Le cifre di controllo del numero dell&apos;avviso sono sbagliate.</translation>
    </message>
    <message>
        <source>The amount is missing or too high.</source>
        <translation>L&apos;importo manca o è troppo alto.</translation>
    </message>
    <message>
        <source>The tax code of the creditor is wrong.</source>
        <translation>Il codice fiscale dell&apos;ente creditore è sbagliato.</translation>
    </message>
    <message>
        <source>Copy without the payment notice: tell the office</source>
        <translation>Copia senza l&apos;avviso di pagamento: avvisi l&apos;ufficio</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Codice letto</translation>
    </message>
    <message>
        <source>The receipt is as the kiosk printed it.</source>
        <translation>La ricevuta è come la postazione l&apos;ha stampata.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valida</translation>
    </message>
    <message>
        <source>The office no longer trusts the kiosk that printed it.</source>
        <translation>L&apos;ufficio non si fida più della postazione che l&apos;ha stampata.</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>Chieda all&apos;ufficio</translation>
    </message>
    <message>
        <source>A later application took its place: %1.</source>
        <translation>Una domanda successiva ha preso il suo posto: %1.</translation>
    </message>
    <message>
        <source>Not the latest</source>
        <translation>Non è l&apos;ultima</translation>
    </message>
    <message>
        <source>The code was changed or is damaged.</source>
        <translation>Il codice è stato cambiato o è rovinato.</translation>
    </message>
    <message>
        <source>Do not rely on the paper</source>
        <translation>Non si fidi della carta</translation>
    </message>
    <message>
        <source>The office does not know who made this receipt.</source>
        <translation>L&apos;ufficio non conosce chi ha fatto questa ricevuta.</translation>
    </message>
    <message>
        <source>This is not the code of a receipt.</source>
        <translation>Questo non è il codice di una ricevuta.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Niente da verificare</translation>
    </message>
    <message>
        <source>This kiosk does not have this receipt.</source>
        <translation>Questa postazione non ha questa ricevuta.</translation>
    </message>
    <message>
        <source>The office has it, so its content was deleted here. The office can print the copy.</source>
        <translation>L’ufficio l’ha ricevuta, quindi qui il contenuto è stato cancellato. La copia la stampa l’ufficio.</translation>
    </message>
    <message>
        <source>No copy here: ask the office</source>
        <translation>Niente copia qui: chieda all’ufficio</translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>La Sua ricevuta</translation>
    </message>
    <message>
        <source>This is what the paper says. Names and codes are shortened as on the paper.</source>
        <translation>È ciò che dice il foglio. Nomi e codici sono abbreviati come sul foglio.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Stampa una copia</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation>La Sua copia sta andando in stampa.</translation>
    </message>
    <message>
        <source>This receipt is not on this kiosk. The operator can ask the office for it.</source>
        <translation>Questa ricevuta non è su questo chiosco. L&apos;operatore può chiederla all&apos;ufficio.</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presentata</translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation>Avviso pagoPA</translation>
    </message>
</context>
<context>
    <name>clips::ui::RecognisePage</name>
    <message>
        <source>Why do you not recognise this person?</source>
        <translation>Perché non riconosce questa persona?</translation>
    </message>
    <message>
        <source>Who is in front of you?</source>
        <translation>Chi è davanti a lei?</translation>
    </message>
    <message>
        <source>Scan the health card or the document, or write the code or the surname.</source>
        <translation>Passi la tessera o il documento sotto il lettore, o scriva il cognome.</translation>
    </message>
    <message>
        <source>Look at the document and at the person. Tick each check that is right.</source>
        <translation>Guardi il documento e la persona. Spunti ogni controllo che torna.</translation>
    </message>
    <message>
        <source>The reason is kept without the document. The parent can come back.</source>
        <translation>Si tiene il motivo, non il documento. Il genitore può tornare.</translation>
    </message>
    <message>
        <source>Recognise the parent</source>
        <translation>Riconosca il genitore</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>I recognise</source>
        <translation>Riconosco</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Registra il rifiuto</translation>
    </message>
    <message>
        <source>Register as of %1</source>
        <translation>Anagrafe di %1</translation>
    </message>
    <message>
        <source>The register is not open</source>
        <translation>L’anagrafe non è aperta</translation>
    </message>
    <message>
        <source>Similar surname</source>
        <translation>Cognome simile</translation>
    </message>
    <message>
        <source>Registered as deceased</source>
        <translation>Risulta deceduto</translation>
    </message>
    <message>
        <source>Found in the register</source>
        <translation>Trovato in anagrafe</translation>
    </message>
    <message>
        <source>This document has expired</source>
        <translation>Questo documento è scaduto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>%1 · expires on %2</source>
        <translation>%1 · scade il %2</translation>
    </message>
    <message>
        <source>Machine-readable lines</source>
        <translation>Banda ottica</translation>
    </message>
    <message>
        <source>which document</source>
        <translation>quale documento</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>il numero</translation>
    </message>
    <message>
        <source>its expiry date</source>
        <translation>la scadenza</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 controllo</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 controlli</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Non manca niente.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Manca ancora: %1.</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>Why do you look for a name?</source>
        <translation>Perché cerca un nome?</translation>
    </message>
    <message>
        <source>The reason is kept with your name. What you look for is not kept.</source>
        <translation>Il motivo resta registrato con il Suo nome. Quello che cerca non resta.</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Mostra i nomi</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>C’è scritto: %1</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Rinvia</translation>
    </message>
    <message>
        <source>This person is registered as deceased</source>
        <translation>Questa persona risulta deceduta</translation>
    </message>
    <message>
        <source>The document and the register do not say the same</source>
        <translation>Documento e anagrafe non dicono lo stesso</translation>
    </message>
    <message>
        <source>The age is unusual for a parent</source>
        <translation>L’età è insolita per un genitore</translation>
    </message>
    <message>
        <source>Nobody can be enrolled in this name. Tell the registry office.</source>
        <translation>Con questo nome non si iscrive. Avvisi l’anagrafe.</translation>
    </message>
    <message>
        <source>Compare with care. Write why you go on, or do not recognise.</source>
        <translation>Confronti con cura. Scriva perché continua, o non riconosca.</translation>
    </message>
    <message>
        <source>Compare name and birth date with care before you go on.</source>
        <translation>Confronti con cura nome e data di nascita prima di continuare.</translation>
    </message>
    <message>
        <source>More than once in the register: the office will look</source>
        <translation>Più volte in anagrafe: l’ufficio controllerà</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anagrafe</translation>
    </message>
    <message>
        <source>%1: why do you go on?</source>
        <translation>%1: perché continua?</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Livello: %1</translation>
    </message>
    <message>
        <source>This day is in the future</source>
        <translation>Questo giorno è nel futuro</translation>
    </message>
    <message>
        <source>another document, or the declaration that nothing changed</source>
        <translation>un altro documento, o la dichiarazione che nulla è cambiato</translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation>1 motivo</translation>
    </message>
    <message>
        <source>%1 reasons</source>
        <translation>%1 motivi</translation>
    </message>
    <message>
        <source>I cannot decide now: a colleague must look</source>
        <translation>Ora non posso decidere: deve guardare un collega</translation>
    </message>
    <message>
        <source>Issued on (if it is written)</source>
        <translation>Rilasciato il (se c’è scritto)</translation>
    </message>
    <message>
        <source>Born on, on the document</source>
        <translation>Nascita sul documento</translation>
    </message>
    <message>
        <source>The holder declares: my data have not changed</source>
        <translation>Chi mostra il documento dichiara: i dati non sono cambiati</translation>
    </message>
    <message>
        <source>Write what the document says, and where the person lives.</source>
        <translation>Scriva ciò che dice il documento e dove risiede la persona.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Correct what I wrote</source>
        <translation>Correggi ciò che ho scritto</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>È un’altra persona</translation>
    </message>
    <message>
        <source>Not in the register: the office will check</source>
        <translation>Non è in anagrafe: l’ufficio controllerà</translation>
    </message>
    <message>
        <source>What I wrote is what the document says</source>
        <translation>Ciò che ho scritto è ciò che dice il documento</translation>
    </message>
    <message>
        <source>the register, which is being opened</source>
        <translation>l’anagrafe, che si sta aprendo</translation>
    </message>
</context>
<context>
    <name>clips::ui::RecordFields</name>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Who they are for the child</source>
        <translation>Chi è per il bambino</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numero del documento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via o piazza</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numero civico</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento</translation>
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
    <name>clips::ui::RoleBand</name>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATORE</translation>
    </message>
    <message>
        <source>CITIZEN</source>
        <translation>CITTADINO</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
</context>
<context>
    <name>clips::ui::SavedPage</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Ho finito</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>Salvato e inviato</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Salvato qui</translation>
    </message>
    <message>
        <source>The office has the enrolment.</source>
        <translation>L’ufficio ha ricevuto l’iscrizione.</translation>
    </message>
    <message>
        <source>The office has the %1 enrolments.</source>
        <translation>L’ufficio ha ricevuto le %1 iscrizioni.</translation>
    </message>
    <message>
        <source>The enrolment is going to the office now.</source>
        <translation>Stiamo inviando l’iscrizione all’ufficio.</translation>
    </message>
    <message>
        <source>The %1 enrolments are going to the office now.</source>
        <translation>Stiamo inviando le %1 iscrizioni all’ufficio.</translation>
    </message>
    <message>
        <source>The enrolment will be sent to the office when the network is back.</source>
        <translation>L’iscrizione sarà inviata all’ufficio quando torna la rete.</translation>
    </message>
    <message>
        <source>The %1 enrolments will be sent to the office when the network is back.</source>
        <translation>Le %1 iscrizioni saranno inviate all’ufficio quando torna la rete.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>E adesso?</translation>
    </message>
    <message>
        <source>The office looks at it and writes to you.</source>
        <translation>L’ufficio la esamina e le scrive.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>The receipt is being prepared</source>
        <translation>Preparo la ricevuta</translation>
    </message>
    <message>
        <source>The receipt is being printed</source>
        <translation>La ricevuta è in stampa</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation>La prenda dalla stampante.</translation>
    </message>
    <message>
        <source>The printer waits: %1</source>
        <translation>La stampante aspetta: %1</translation>
    </message>
    <message>
        <source>The receipt is printed</source>
        <translation>La ricevuta è stampata</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>La porti con sé.</translation>
    </message>
    <message>
        <source>It is kept: the operator can print it again. The enrolment is already safe.</source>
        <translation>È conservata: l’operatore può ristamparla. L’iscrizione è già al sicuro.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Qui non c’è una stampante</translation>
    </message>
    <message>
        <source>The receipt is kept as a file. The enrolment is already safe.</source>
        <translation>La ricevuta è conservata. L’iscrizione è già al sicuro.</translation>
    </message>
    <message>
        <source>Tell the operator: then the receipt comes out by itself. The enrolment is already safe.</source>
        <translation>Lo dica all’operatore: poi la ricevuta esce da sola. L’iscrizione è già al sicuro.</translation>
    </message>
    <message>
        <source>Is the receipt in your hand?</source>
        <translation>Ha la ricevuta in mano?</translation>
    </message>
    <message>
        <source>The printer cannot tell us.</source>
        <translation>La stampante non può dircelo.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1</source>
        <translation>La ricevuta non è stata stampata: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::ScannerPage</name>
    <message>
        <source>Check the scanner</source>
        <translation>Controlla il lettore</translation>
    </message>
    <message>
        <source>Scan this code. You will see each key the scanner sends. Nothing is kept.</source>
        <translation>Legga questo codice. Vedrà ogni tasto che il lettore invia. Niente viene conservato.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Codice di prova</translation>
    </message>
    <message>
        <source>This is not the test code</source>
        <translation>Questo non è il codice di prova</translation>
    </message>
    <message>
        <source>Time and last key can be seen, the layout cannot. Scan the code on this page.</source>
        <translation>Si vedono i tempi e l’ultimo tasto, non la tastiera. Legga il codice di questa pagina.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Il blocco maiuscole è attivo</translation>
    </message>
    <message>
        <source>Turn it off on the keyboard of this kiosk, then scan again.</source>
        <translation>Lo tolga dalla tastiera di questa postazione, poi legga di nuovo.</translation>
    </message>
    <message>
        <source>The first keys are also in codes</source>
        <translation>I primi tasti compaiono anche nei codici</translation>
    </message>
    <message>
        <source>Program the scanner to send STX first and ETX last, as its manual says.</source>
        <translation>Imposti il lettore perché invii prima STX e alla fine ETX, come dice il suo manuale.</translation>
    </message>
    <message>
        <source>The scanner is as slow as fingers</source>
        <translation>Il lettore è lento come le dita</translation>
    </message>
    <message>
        <source>Program it to send STX first and ETX last, or to type faster, as its manual says.</source>
        <translation>Lo imposti perché invii prima STX e alla fine ETX, o perché scriva più in fretta, come dice il suo manuale.</translation>
    </message>
    <message>
        <source>The scanner is understood</source>
        <translation>Il lettore è riconosciuto</translation>
    </message>
    <message>
        <source>Every sign arrived as it is.</source>
        <translation>Ogni segno è arrivato com’è.</translation>
    </message>
    <message>
        <source>Not arrived: %1. “ò” alone does no harm.</source>
        <translation>Non arrivati: %1. Se manca solo «ò» va bene.</translation>
    </message>
    <message>
        <source>To write in kiosk.toml, under [scanner]</source>
        <translation>Da scrivere in kiosk.toml, sotto [scanner]</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>First key</source>
        <translation>Primo tasto</translation>
    </message>
    <message>
        <source>Last key</source>
        <translation>Ultimo tasto</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa più lunga</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Che cosa è arrivato</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Segni</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 ms in all, at most %2 ms between two keys</source>
        <translation>%1 ms in tutto, al massimo %2 ms tra due tasti</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
</context>
<context>
    <name>clips::ui::SearchReasonRows</name>
    <message>
        <source>The parent is here without the health card</source>
        <translation>Il genitore è qui senza la tessera sanitaria</translation>
    </message>
    <message>
        <source>The card is here, but it cannot be read</source>
        <translation>La tessera c’è, ma non si legge</translation>
    </message>
    <message>
        <source>The other parent or guardian, named by who is here</source>
        <translation>L’altro genitore o tutore, indicato da chi è qui</translation>
    </message>
    <message>
        <source>A correction of an earlier application</source>
        <translation>Una correzione di una domanda già fatta</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un altro motivo</translation>
    </message>
    <message>
        <source>Which one? Without names of people</source>
        <translation>Quale? Senza nomi di persone</translation>
    </message>
</context>
<context>
    <name>clips::ui::ServicesPage</name>
    <message>
        <source>Which services for %1?</source>
        <translation>Quali servizi per %1?</translation>
    </message>
    <message>
        <source>You can choose more than one. There is one receipt at the end.</source>
        <translation>Può sceglierne più di uno. Una sola ricevuta alla fine.</translation>
    </message>
    <message>
        <source>Services for %1</source>
        <translation>Servizi per %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Anno scolastico %1</translation>
    </message>
    <message>
        <source>Touch at least one service.</source>
        <translation>Tocchi almeno un servizio.</translation>
    </message>
    <message>
        <source>Nursery, or infant school a year early</source>
        <translation>Nido, oppure infanzia con un anno di anticipo</translation>
    </message>
    <message>
        <source>You give it up</source>
        <translation>Lei rinuncia</translation>
    </message>
    <message>
        <source>You correct it</source>
        <translation>Lei corregge</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>Lasci com&apos;è: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corregga: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Rinunci: %1</translation>
    </message>
    <message>
        <source>See the receipt: %1</source>
        <translation>Veda la ricevuta: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::Shutter</name>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, per favore</translation>
    </message>
</context>
<context>
    <name>clips::ui::SignInPage</name>
    <message>
        <source>Operator, sign in</source>
        <translation>Accesso dell’operatore</translation>
    </message>
    <message>
        <source>Touch your name, then write your PIN.</source>
        <translation>Tocchi il suo nome, poi scriva il PIN.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again at %1.</source>
        <translation>Troppi PIN sbagliati. Riprovi alle %1.</translation>
    </message>
    <message>
        <source>Unlocked. The operator can sign in now.</source>
        <translation>Sbloccato. Ora l’operatore può entrare.</translation>
    </message>
    <message>
        <source>Supervisor, unlock</source>
        <translation>Responsabile, sblocchi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>The screen is locked and the sitting is kept. Who signs in goes on with it.</source>
        <translation>Lo schermo è bloccato e la pratica è conservata. Chi entra la continua.</translation>
    </message>
    <message>
        <source>The list of operators ends on %1. Connect the kiosk to the network before.</source>
        <translation>L’elenco degli operatori scade il %1. Prima di allora colleghi il chiosco alla rete.</translation>
    </message>
    <message>
        <source>A supervisor unlocks</source>
        <translation>Sblocca un responsabile</translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 di %2 caratteri</translation>
    </message>
</context>
<context>
    <name>clips::ui::UnprintedCard</name>
    <message>
        <source>1 receipt not printed</source>
        <translation>1 ricevuta non stampata</translation>
    </message>
    <message>
        <source>%1 receipts not printed</source>
        <translation>%1 ricevute non stampate</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>The guardian has it, or wants no paper.</source>
        <translation>Il genitore ce l’ha, o non vuole la carta.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non serve</translation>
    </message>
</context>
</TS>
