<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq_AL" sourcelanguage="en">
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Have the act ready</source>
        <translation>Bëjeni gati aktin</translation>
    </message>
    <message>
        <source>The operator must see it before the end. Without it the enrolment cannot be received.</source>
        <translation>Operatori duhet ta shohë para fundit. Pa të nuk mund ta marrim regjistrimin.</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Nuk është njësoj për të gjithë</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Mbiemri</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Kodi fiskal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>A child who is not in this family</source>
        <translation>Një fëmijë që nuk është në këtë familje</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The office has published no dates for this: it will look at your application.</source>
        <translation>Zyra nuk ka publikuar data për këtë: do ta shqyrtojë kërkesën tuaj.</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>Mund të bëni kërkesë nga %1.</translation>
    </message>
    <message>
        <source>The closing date was %1. Ask the operator.</source>
        <translation>Afati mbaroi më %1. Pyesni operatorin.</translation>
    </message>
    <message>
        <source>The time ended on %1, while you were here. We receive your application all the same. The office will look at it.</source>
        <translation>Afati mbaroi më %1, ndërsa ishit këtu. E marrim gjithsesi kërkesën tuaj. Zyra do ta shqyrtojë.</translation>
    </message>
    <message>
        <source>The closing date was %1: your application goes after those in time.</source>
        <translation>Afati mbaroi më %1: kërkesa juaj vendoset pas atyre që janë bërë në kohë.</translation>
    </message>
    <message>
        <source>The bus takes your child only if its route and times need not change.</source>
        <translation>Autobusi e merr fëmijën tuaj vetëm nëse nuk duhet të ndryshojnë linja dhe oraret.</translation>
    </message>
    <message>
        <source>The register data are of %1: the office checks them.</source>
        <translation>Të dhënat e regjistrit të banorëve janë të datës %1: zyra i kontrollon.</translation>
    </message>
    <message>
        <source>The rules on this screen are of %1: the office checks again.</source>
        <translation>Rregullat në këtë ekran janë të datës %1: zyra i kontrollon përsëri.</translation>
    </message>
    <message>
        <source>The clock of this screen was put back: the office checks the time.</source>
        <translation>Ora e këtij ekrani është kthyer prapa: zyra e kontrollon kohën.</translation>
    </message>
    <message>
        <source>You and the child are the same person here. Ask the operator.</source>
        <translation>Këtu ju dhe fëmija jeni i njëjti person. Pyesni operatorin.</translation>
    </message>
    <message>
        <source>Only an adult can apply. Ask the operator.</source>
        <translation>Vetëm një i rritur mund të bëjë kërkesë. Pyesni operatorin.</translation>
    </message>
    <message>
        <source>You are under eighteen: the office will look at your application.</source>
        <translation>Jeni nën tetëmbëdhjetë vjeç: zyra do ta shqyrtojë kërkesën tuaj.</translation>
    </message>
    <message>
        <source>The register does not let us go on. Ask the operator.</source>
        <translation>Regjistri i banorëve nuk na lejon të vazhdojmë. Pyesni operatorin.</translation>
    </message>
    <message>
        <source>The register has one of these persons twice: the office will put it right.</source>
        <translation>Regjistri e ka dy herë një nga këta persona: zyra do ta ndreqë.</translation>
    </message>
    <message>
        <source>The office must still see the act of the court or of the social services.</source>
        <translation>Zyra duhet ta shohë ende aktin e gjykatës ose të shërbimeve sociale.</translation>
    </message>
    <message>
        <source>The act of the court or of the social services ended on %1. Ask the operator.</source>
        <translation>Akti i gjykatës ose i shërbimeve sociale skadoi më %1. Pyesni operatorin.</translation>
    </message>
    <message>
        <source>Your act ends on %1, before the school year does: the office will ask for the new one.</source>
        <translation>Akti juaj skadon më %1, para fundit të vitit shkollor: zyra do ta kërkojë të riun.</translation>
    </message>
    <message>
        <source>Each child needs an own application, twins too. To keep them together, choose the same schools in the same order.</source>
        <translation>Çdo fëmijë ka kërkesën e vet, edhe binjakët. Që të rrinë bashkë, zgjidhni të njëjtat shkolla në të njëjtën radhë.</translation>
    </message>
    <message>
        <source>The child does not live in our municipality: it comes after those who do, and the highest rate applies.</source>
        <translation>Fëmija nuk banon në bashkinë tonë: vendoset pas atyre që banojnë këtu dhe vlen tarifa më e lartë.</translation>
    </message>
    <message>
        <source>You live in another municipality. What counts is where the child lives.</source>
        <translation>Ju banoni në një bashki tjetër. Ka rëndësi ku banon fëmija.</translation>
    </message>
    <message>
        <source>The child came to live here after %1: it comes after those who lived here on that day.</source>
        <translation>Fëmija ka ardhur të banojë këtu pas %1: vendoset pas atyre që banonin këtu atë ditë.</translation>
    </message>
    <message>
        <source>Somebody else made the first application: the office will look at both.</source>
        <translation>Kërkesën e parë e ka bërë dikush tjetër: zyra do t’i shqyrtojë të dyja.</translation>
    </message>
    <message>
        <source>The child is too young for this service.</source>
        <translation>Fëmija është shumë i vogël për këtë shërbim.</translation>
    </message>
    <message>
        <source>The child is too young for infant school. Choose the nursery.</source>
        <translation>Fëmija është shumë i vogël për kopshtin. Zgjidhni çerdhen.</translation>
    </message>
    <message>
        <source>The child is too old for this service.</source>
        <translation>Fëmija është shumë i madh për këtë shërbim.</translation>
    </message>
    <message>
        <source>This is an early entry: the child comes after the others, if there are places.</source>
        <translation>Kjo është hyrje e parakohshme: fëmija vendoset pas të tjerëve, nëse ka vende.</translation>
    </message>
    <message>
        <source>Children come to the nursery from three months on: this child from %1.</source>
        <translation>Fëmijët vijnë në çerdhe nga mosha tre muajsh: ky fëmijë nga %1.</translation>
    </message>
    <message>
        <source>Before birth a child can be enrolled in the nursery only.</source>
        <translation>Para lindjes fëmija mund të regjistrohet vetëm në çerdhe.</translation>
    </message>
    <message>
        <source>Before birth we take children who are due by %1.</source>
        <translation>Para lindjes marrim fëmijët që pritet të lindin deri më %1.</translation>
    </message>
    <message>
        <source>After the birth, bring us the data of the child.</source>
        <translation>Pas lindjes na sillni të dhënat e fëmijës.</translation>
    </message>
    <message>
        <source>Choose more schools: at least %1.</source>
        <translation>Zgjidhni më shumë shkolla: të paktën %1.</translation>
    </message>
    <message>
        <source>Choose fewer schools: at most %1.</source>
        <translation>Zgjidhni më pak shkolla: më së shumti %1.</translation>
    </message>
    <message>
        <source>You ask for a priority: choose at least %1 schools.</source>
        <translation>Ju kërkoni përparësi: zgjidhni të paktën %1 shkolla.</translation>
    </message>
    <message>
        <source>Who applies first does not come first. The office makes the list after the closing date.</source>
        <translation>Kush bën kërkesë i pari nuk kalon i pari. Zyra e bën listën pas afatit.</translation>
    </message>
    <message>
        <source>The bus does not go to this school: %1.</source>
        <translation>Autobusi nuk shkon në këtë shkollë: %1.</translation>
    </message>
    <message>
        <source>Nursery children do not ride on the school bus.</source>
        <translation>Fëmijët e çerdhes nuk udhëtojnë me autobusin e shkollës.</translation>
    </message>
    <message>
        <source>%1 does not go to your school. Choose another route.</source>
        <translation>%1 nuk shkon në shkollën tuaj. Zgjidhni një linjë tjetër.</translation>
    </message>
    <message>
        <source>The bus does not stop there on this run. Choose another stop.</source>
        <translation>Në këtë udhëtim autobusi nuk ndalon atje. Zgjidhni një stacion tjetër.</translation>
    </message>
    <message>
        <source>%1 has no adult on board. Infant-school children ride only with one: choose another route.</source>
        <translation>%1 nuk ka shoqërues. Fëmijët e kopshtit udhëtojnë vetëm me shoqërues: zgjidhni një linjë tjetër.</translation>
    </message>
    <message>
        <source>We do not see the child&apos;s enrolment at %1: the office will check.</source>
        <translation>Nuk e shohim regjistrimin e fëmijës te %1: zyra do ta kontrollojë.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 në orën %2</translation>
    </message>
    <message>
        <source>%1, to school</source>
        <translation>%1, vajtje në shkollë</translation>
    </message>
    <message>
        <source>%1, from school</source>
        <translation>%1, kthim nga shkolla</translation>
    </message>
    <message>
        <source>%1: no places left. You may apply all the same. Indicative, %2.</source>
        <translation>%1: nuk ka më vende. Mund të bëni kërkesë gjithsesi. Të dhëna orientuese, %2.</translation>
    </message>
    <message>
        <source>%1: places left %2. Indicative, %3.</source>
        <translation>%1: vende të lira %2. Të dhëna orientuese, %3.</translation>
    </message>
    <message>
        <source>An answer is missing, or it is no longer right.</source>
        <translation>Mungon një përgjigje, ose nuk është më e saktë.</translation>
    </message>
    <message>
        <source>The questions have changed since this was begun: the office will look at it.</source>
        <translation>Pyetjet kanë ndryshuar që kur filloi kjo: zyra do ta shqyrtojë.</translation>
    </message>
    <message>
        <source>Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.</source>
        <translation>ISEE juaj skadoi më 31 dhjetor. Sillni të riun: deri atëherë vlen tarifa më e lartë.</translation>
    </message>
    <message>
        <source>The child is already enrolled.</source>
        <translation>Fëmija është tashmë i regjistruar.</translation>
    </message>
    <message>
        <source>The child is already enrolled: receipt %1.</source>
        <translation>Fëmija është tashmë i regjistruar: dëftesa %1.</translation>
    </message>
    <message>
        <source>A child with the same name and birth date is already enrolled (receipt %1). Is it this one?</source>
        <translation>Një fëmijë me të njëjtin emër dhe datëlindje është tashmë i regjistruar (dëftesa %1). A është ky?</translation>
    </message>
    <message>
        <source>We do not find the application to change. Ask the operator.</source>
        <translation>Nuk e gjejmë kërkesën për t’u ndryshuar. Pyesni operatorin.</translation>
    </message>
    <message>
        <source>After the closing date only contacts, who may collect the child, and the diet can change.</source>
        <translation>Pas afatit mund të ndryshojnë vetëm kontaktet, kush mund ta marrë fëmijën dhe dieta.</translation>
    </message>
    <message>
        <source>This screen does not have your first application: the office will compare the two.</source>
        <translation>Ky ekran nuk e ka kërkesën tuaj të parë: zyra do t’i krahasojë të dyja.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 for each meal.</source>
        <translation>Kostoja e parashikuar: %1 për çdo vakt.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a month.</source>
        <translation>Kostoja e parashikuar: %1 në muaj.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a year.</source>
        <translation>Kostoja e parashikuar: %1 në vit.</translation>
    </message>
    <message>
        <source>Estimated cost: none.</source>
        <translation>Kostoja e parashikuar: asgjë.</translation>
    </message>
    <message>
        <source>It is the highest rate, because there is no ISEE.</source>
        <translation>Është tarifa më e lartë, sepse nuk ka ISEE.</translation>
    </message>
    <message>
        <source>It is the highest rate, because the child lives elsewhere.</source>
        <translation>Është tarifa më e lartë, sepse fëmija banon gjetkë.</translation>
    </message>
    <message>
        <source>With %1 % less for brothers and sisters.</source>
        <translation>Me %1 % më pak për vëllezërit dhe motrat.</translation>
    </message>
    <message>
        <source>The office checks it.</source>
        <translation>Zyra e kontrollon.</translation>
    </message>
    <message>
        <source>You are not in the register of this town: the office will check your data.</source>
        <translation>Ju nuk jeni në regjistrin e kësaj bashkie: zyra do t’i kontrollojë të dhënat tuaja.</translation>
    </message>
</context>
<context>
    <name>HandOverToGuardianPage</name>
    <message>
        <source>CITIZEN</source>
        <translation>QYTETARI</translation>
    </message>
    <message>
        <source>From here on the parent answers</source>
        <translation>Nga këtu përgjigjet prindi</translation>
    </message>
    <message>
        <source>Turn the screen to the parent. The parent can choose language and text size below.</source>
        <translation>Kthejeni ekranin nga prindi. Më poshtë mund të zgjedhë gjuhën dhe madhësinë e shkrimit.</translation>
    </message>
</context>
<context>
    <name>HandOverToOperatorPage</name>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATORI</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>PIN-i i operatorit</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Ende nuk është dërguar asgjë</translation>
    </message>
    <message>
        <source>The operator looks at everything once more with you.</source>
        <translation>Operatori i rilexon të gjitha bashkë me ju.</translation>
    </message>
</context>
<context>
    <name>OwnChildPage</name>
    <message>
        <source>Given name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Mbiemri</translation>
    </message>
    <message>
        <source>Town or country of birth</source>
        <translation>Qyteti ose shteti i lindjes</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Kodi fiskal</translation>
    </message>
    <message>
        <source>No tax code?</source>
        <translation>Nuk keni kod fiskal?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rruga dhe numri</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kodi postar</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Qyteti</translation>
    </message>
    <message>
        <source>Take this child off the list</source>
        <translation>Hiqeni këtë fëmijë nga lista</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I am a parent</source>
        <translation>Jam prind</translation>
    </message>
    <message>
        <source>I am the only parent who decides</source>
        <translation>Jam i vetmi prind që vendos</translation>
    </message>
    <message>
        <source>I am the guardian</source>
        <translation>Jam kujdestari ligjor</translation>
    </message>
    <message>
        <source>I am the foster carer</source>
        <translation>Jam familja kujdestare</translation>
    </message>
    <message>
        <source>I decide together with the other parent.</source>
        <translation>Vendos bashkë me prindin tjetër.</translation>
    </message>
    <message>
        <source>We do not ask you why.</source>
        <translation>Nuk ju pyesim pse.</translation>
    </message>
    <message>
        <source>Named by a judge. The operator must see the act.</source>
        <translation>I caktuar nga gjykatësi. Operatori duhet ta shohë aktin.</translation>
    </message>
    <message>
        <source>The operator must see the act.</source>
        <translation>Operatori duhet ta shohë aktin.</translation>
    </message>
    <message>
        <source>Parent, in agreement with the other one</source>
        <translation>Prind, në marrëveshje me prindin tjetër</translation>
    </message>
    <message>
        <source>Only holder of parental responsibility</source>
        <translation>Mbajtësi i vetëm i përgjegjësisë prindërore</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Kujdestar ligjor</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Familje kujdestare</translation>
    </message>
    <message>
        <source>Write the family name of the other parent.</source>
        <translation>Shkruani mbiemrin e prindit tjetër.</translation>
    </message>
    <message>
        <source>A name has letters only.</source>
        <translation>Emri ka vetëm shkronja.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it, or leave it empty.</source>
        <translation>Ky kod fiskal nuk është i saktë. Kontrollojeni ose lëreni bosh.</translation>
    </message>
    <message>
        <source>This is your own tax code.</source>
        <translation>Ky është kodi juaj fiskal.</translation>
    </message>
    <message>
        <source>This is not a phone number. Check it, or leave it empty.</source>
        <translation>Ky nuk është numër telefoni. Kontrollojeni ose lëreni bosh.</translation>
    </message>
    <message>
        <source>Write the number of the act.</source>
        <translation>Shkruani numrin e aktit.</translation>
    </message>
    <message>
        <source>Write which court or office made it.</source>
        <translation>Shkruani cila gjykatë ose zyrë e ka bërë.</translation>
    </message>
    <message>
        <source>Write the date of the act.</source>
        <translation>Shkruani datën e aktit.</translation>
    </message>
    <message>
        <source>The date of the act is in the future.</source>
        <translation>Data e aktit është në të ardhmen.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Nuk mund të mbarojë para se të fillojë.</translation>
    </message>
    <message>
        <source>This act has ended: a new one is needed.</source>
        <translation>Ky akt ka skaduar: duhet një i ri.</translation>
    </message>
    <message>
        <source>Tick that you saw the act.</source>
        <translation>Shënoni që e keni parë aktin.</translation>
    </message>
    <message>
        <source>The child to be born</source>
        <translation>Fëmijë që pritet të lindë</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dhe %2</translation>
    </message>
    <message>
        <source>these children</source>
        <translation>këta fëmijë</translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation>Shkruani emrin, vetëm me shkronja.</translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation>Shkruani mbiemrin, vetëm me shkronja.</translation>
    </message>
    <message>
        <source>Write the day the child was born.</source>
        <translation>Shkruani ditën kur ka lindur fëmija.</translation>
    </message>
    <message>
        <source>This day is in the future. If the child is not born yet, touch “Not born yet”.</source>
        <translation>Kjo ditë është në të ardhmen. Nëse fëmija nuk ka lindur ende, prekni “Nuk ka lindur ende”.</translation>
    </message>
    <message>
        <source>These services are for children under 18.</source>
        <translation>Këto shërbime janë për fëmijë nën 18 vjeç.</translation>
    </message>
    <message>
        <source>Write the day the child is due: from today to ten months from now.</source>
        <translation>Shkruani ditën kur pritet lindja: nga sot deri pas dhjetë muajsh.</translation>
    </message>
    <message>
        <source>Touch girl or boy.</source>
        <translation>Prekni vajzë ose djalë.</translation>
    </message>
    <message>
        <source>Write the town where the child was born, or the country.</source>
        <translation>Shkruani qytetin ku ka lindur fëmija, ose shtetin.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation>Ky kod fiskal nuk është i saktë. Kontrollojeni te karta shëndetësore.</translation>
    </message>
    <message>
        <source>This is your own tax code. Write the one of the child.</source>
        <translation>Ky është kodi juaj fiskal. Shkruani atë të fëmijës.</translation>
    </message>
    <message>
        <source>Another child of this family has this code. Go back and look for the child there.</source>
        <translation>Një fëmijë tjetër i kësaj familjeje e ka këtë kod. Kthehuni prapa dhe kërkojeni fëmijën atje.</translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation>Shkruani kodin fiskal, ose prekni pse mungon.</translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation>Ky kod nuk përputhet me emrin, datën ose vendin e lindjes. Kontrollojini. Nëse çdo gjë është e saktë, prekni rreshtin më poshtë.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Shkruani rrugën dhe numrin.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Shkruani qytetin.</translation>
    </message>
    <message>
        <source>The child was born a short time ago</source>
        <translation>Fëmija ka lindur pak kohë më parë</translation>
    </message>
    <message>
        <source>The child came to Italy a short time ago</source>
        <translation>Fëmija ka ardhur në Itali pak kohë më parë</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Nuk e kam me vete</translation>
    </message>
    <message>
        <source>EU low, self-assessed</source>
        <translation>BE i ulët, vetëvlerësuar</translation>
    </message>
    <message>
        <source>EU substantial, self-assessed</source>
        <translation>BE i konsiderueshëm, vetëvlerësuar</translation>
    </message>
    <message>
        <source>EU high, self-assessed</source>
        <translation>BE i lartë, vetëvlerësuar</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Mbiemri</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data e lindjes</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Kodi fiskal</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source> (expected birth)</source>
        <translation> (lindje e pritshme)</translation>
    </message>
    <message>
        <source> · tax code …%1</source>
        <translation> · kodi fiskal …%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 më %2</translation>
    </message>
    <message>
        <source>Correction: it replaces the application of receipt no. %1, which stays in the file.</source>
        <translation>Korrigjim: zëvendëson kërkesën e dëftesës nr. %1, e cila mbetet në dosje.</translation>
    </message>
    <message>
        <source>Withdrawal: it takes back the application of receipt no. %1, which stays in the file.</source>
        <translation>Heqje dorë: tërheq kërkesën e dëftesës nr. %1, e cila mbetet në dosje.</translation>
    </message>
    <message>
        <source>%1 of %2 · </source>
        <translation>%1 nga %2 · </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Fëmija</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Viti shkollor</translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation>Nr. i protokollit</translation>
    </message>
    <message>
        <source>Presented after the closing date: received and placed after the others.</source>
        <translation>Paraqitur pas afatit: pranohet dhe vendoset pas të tjerave.</translation>
    </message>
    <message>
        <source>Annexes handed over</source>
        <translation>Dokumente të dorëzuara</translation>
    </message>
    <message>
        <source>No document is still due.</source>
        <translation>Asnjë dokument për t&apos;u dorëzuar.</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>Ende për t&apos;u dorëzuar</translation>
    </message>
    <message>
        <source>Where the regulation says so, the order of presentation counts: it is the one written above.</source>
        <translation>Aty ku e parashikon rregullorja, ka rëndësi radha e paraqitjes: është ajo e shkruar më sipër.</translation>
    </message>
    <message>
        <source>The order of presentation does not count for the ranking.</source>
        <translation>Radha e paraqitjes nuk ka rëndësi për renditjen.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Kërkuesi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Në cilësinë e</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Kodi fiskal</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Çfarë ndodh tani</translation>
    </message>
    <message>
        <source>The office examines the application and communicates the outcome to the contacts given. This receipt does not promise a place.</source>
        <translation>Zyra shqyrton kërkesën dhe njofton përfundimin te kontaktet e dhëna. Kjo dëftesë nuk e garanton vendin.</translation>
    </message>
    <message>
        <source>Vaccinations: the compulsory vaccinations are required to attend nursery and infant school (D.L. 73/2017, L. 119/2017).</source>
        <translation>Vaksinat: vaksinat e detyrueshme kërkohen për të ndjekur çerdhen dhe kopshtin (D.L. 73/2017, L. 119/2017).</translation>
    </message>
    <message>
        <source>Payment: nothing is paid at the counter; you will receive a pagoPA notice.</source>
        <translation>Pagesa: asgjë nuk paguhet në sportel; do të merrni një njoftim pagoPA.</translation>
    </message>
    <message>
        <source>Procedure (L. 241/1990, art. 8 and 18-bis)</source>
        <translation>Procedura (L. 241/1990, neni 8 dhe 18-bis)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Zyra</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>Përgjegjësi</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Përfundon deri më</translation>
    </message>
    <message>
        <source>%1 (%2 days from presentation)</source>
        <translation>%1 (%2 ditë nga paraqitja)</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>Si shihet dosja</translation>
    </message>
    <message>
        <source>Remedies: if the office does not answer in time you may ask the holder of the substitute power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR within 60 days.</source>
        <translation>Mjetet e ankimit: nëse zyra nuk përgjigjet në kohë, mund të kërkoni ndërhyrjen e zyrtarit me pushtet zëvendësues (L. 241/1990, neni 2, par. 9-bis) ose t&apos;i drejtoheni gjykatës administrative rajonale (TAR) kundër heshtjes (neni 31 c.p.a.). Kundër vendimit: ankim në TAR brenda 60 ditëve.</translation>
    </message>
    <message>
        <source>Declarations made</source>
        <translation>Deklaratat e bëra</translation>
    </message>
    <message>
        <source>Privacy and stamp duty</source>
        <translation>Privatësia dhe pulla e taksës</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Njoftimi për privatësinë</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Pulla e taksës</translation>
    </message>
    <message>
        <source>Exempt from stamp duty: %1</source>
        <translation>I përjashtuar nga pulla e taksës: %1</translation>
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
        <translation>Postë e certifikuar (PEC) %1</translation>
    </message>
    <message>
        <source>enrolment in %1</source>
        <translation>regjistrim në %1</translation>
    </message>
    <message>
        <source>correction of the application for %1</source>
        <translation>korrigjim i kërkesës për %1</translation>
    </message>
    <message>
        <source>withdrawal from %1</source>
        <translation>heqje dorë nga %1</translation>
    </message>
    <message>
        <source>Subject: %1 – school year %2</source>
        <translation>Objekti: %1 – viti shkollor %2</translation>
    </message>
    <message>
        <source>The protocol number is written beside each enrolment.</source>
        <translation>Numri i protokollit është shkruar pranë çdo regjistrimi.</translation>
    </message>
    <message>
        <source>Emergency register no. %1 of %2; the protocol number will be communicated.</source>
        <translation>Regjistri i emergjencës nr. %1 më %2; numri i protokollit do të njoftohet.</translation>
    </message>
    <message>
        <source>The office will communicate the protocol number.</source>
        <translation>Zyra do të njoftojë numrin e protokollit.</translation>
    </message>
    <message>
        <source>Receipt for the presentation of an application</source>
        <translation>Dëftesë e paraqitjes së kërkesës</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>KOPJA %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numri i dëftesës</translation>
    </message>
    <message>
        <source>Presented on %1 at %2</source>
        <translation>Paraqitur %1 në orën %2</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operatori %1</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Vendi %1</translation>
    </message>
    <message>
        <source>Software CLIPS Corner %1</source>
        <translation>Programi CLIPS Corner %1</translation>
    </message>
    <message>
        <source>The code lets anybody check the receipt and holds no personal data.</source>
        <translation>Kodi lejon të verifikohet dëftesa dhe nuk përmban të dhëna personale.</translation>
    </message>
    <message>
        <source>pagoPA payment notice</source>
        <translation>Njoftim pagese pagoPA</translation>
    </message>
    <message>
        <source>Notice code %1</source>
        <translation>Kodi i njoftimit %1</translation>
    </message>
    <message>
        <source>Amount € %1</source>
        <translation>Shuma € %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor %1</source>
        <translation>Kodi fiskal i kreditorit %1</translation>
    </message>
    <message>
        <source>Courtesy translation. Only the Italian text has legal value.</source>
        <translation>Përkthim mirësjelljeje. Vetëm teksti italisht ka vlerë ligjore.</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Mensa shkollore</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Çerdhe dhe kopsht</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Transporti shkollor</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>prind</translation>
    </message>
    <message>
        <source>sole holder of parental responsibility</source>
        <translation>mbajtësi i vetëm i përgjegjësisë prindërore</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>kujdestar ligjor</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>familje kujdestare</translation>
    </message>
    <message>
        <source>Not in the register of this municipality: the data are those of the document, and the office checks them.</source>
        <translation>Nuk figuron në regjistrin e kësaj bashkie: të dhënat janë ato të dokumentit dhe zyra i kontrollon.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Receipt number</source>
        <translation>Numri i dëftesës</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Po, e kam</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Jo, printojeni përsëri</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never</source>
        <translation>kurrë</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>sot në orën %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 në orën %2</translation>
    </message>
    <message>
        <source>less than 1 year</source>
        <translation>më pak se 1 vjeç</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Mensa shkollore</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Çerdhe dhe kopsht</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Transporti shkollor</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Ende pa data</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Regjistrime deri %1</translation>
    </message>
    <message>
        <source>Late: ended on %1</source>
        <translation>Jashtë afatit, mbaroi %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>Hapet %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Regjistrimet të mbyllura që nga %1</translation>
    </message>
    <message>
        <source>Late: it goes after those in time</source>
        <translation>Jashtë afatit: vendoset pas të tjerëve</translation>
    </message>
    <message>
        <source>No dates yet: ask the operator</source>
        <translation>Ende pa data: pyesni operatorin</translation>
    </message>
    <message>
        <source>Not available now: ask the operator</source>
        <translation>Tani nuk ofrohet: pyesni operatorin</translation>
    </message>
    <message>
        <source>Too young for this service</source>
        <translation>Shumë i vogël për këtë shërbim</translation>
    </message>
    <message>
        <source>Too old for this service</source>
        <translation>Shumë i madh për këtë shërbim</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>mungon letra</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>letra ka ngecur</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>kapaku i hapur</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nuk përgjigjet</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>mungon boja</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>printimi u anulua</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>duhet ndihmë</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 për t’u dërguar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Në linjë</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Pa lidhje</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>I palidhur</translation>
    </message>
    <message>
        <source>Office not trusted</source>
        <translation>Zyra e paverifikuar</translation>
    </message>
    <message>
        <source>Looking for the office</source>
        <translation>Po kërkoj zyrën</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 për t’u parë</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Printeri: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Deri më %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Nga %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n vjeç</numerusform>
            <numerusform>%n vjeç</numerusform>
        </translation>
    </message>
    <message>
        <source>Already enrolled</source>
        <translation>Tashmë i regjistruar</translation>
    </message>
    <message>
        <source>Already enrolled: receipt %1 of %2</source>
        <translation>Tashmë i regjistruar: dëftesa %1 më %2</translation>
    </message>
    <message>
        <source>The office has not decided yet</source>
        <translation>Zyra nuk ka vendosur ende</translation>
    </message>
    <message>
        <source>The office is looking at it</source>
        <translation>Zyra po e shqyrton</translation>
    </message>
    <message>
        <source>There is a place: ask the operator how to take it</source>
        <translation>Ka një vend: pyesni operatorin si ta pranoni</translation>
    </message>
    <message>
        <source>On the waiting list, place %1</source>
        <translation>Në listën e pritjes, vendi %1</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Në listën e pritjes</translation>
    </message>
    <message>
        <source>Not accepted: ask the operator why</source>
        <translation>Nuk u pranua: pyesni operatorin pse</translation>
    </message>
    <message>
        <source>The place is yours</source>
        <translation>Vendi është juaji</translation>
    </message>
    <message>
        <source>You gave the place back</source>
        <translation>E keni lënë vendin</translation>
    </message>
    <message>
        <source>A later application took its place</source>
        <translation>Një kërkesë e mëvonshme e zëvendësoi</translation>
    </message>
    <message>
        <source>You gave it up</source>
        <translation>Keni hequr dorë prej saj</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>është në pauzë</translation>
    </message>
    <message>
        <source>takes no prints</source>
        <translation>nuk pranon printime</translation>
    </message>
</context>
<context>
    <name>clips::ui::AttractPage</name>
    <message>
        <source>School services</source>
        <translation>Shërbimet shkollore</translation>
    </message>
    <message>
        <source>Enrol your child in school services</source>
        <translation>Regjistroni fëmijën tuaj në shërbimet shkollore</translation>
    </message>
    <message>
        <source>An operator helps you, in a few minutes. Bring a valid document.</source>
        <translation>Një operator ju ndihmon, për pak minuta. Sillni një dokument të vlefshëm.</translation>
    </message>
    <message>
        <source>Call the operator</source>
        <translation>Thirrni operatorin</translation>
    </message>
</context>
<context>
    <name>clips::ui::AuthorityPage</name>
    <message>
        <source>Who is the other parent?</source>
        <translation>Kush është prindi tjetër?</translation>
    </message>
    <message>
        <source>Who are you to %1?</source>
        <translation>Kush jeni ju për %1?</translation>
    </message>
    <message>
        <source>Write what you know. Tax code and phone may stay empty.</source>
        <translation>Shkruani çfarë dini. Kodi fiskal dhe telefoni mund të mbeten bosh.</translation>
    </message>
    <message>
        <source>Touch the row that is true. You declare it under your responsibility.</source>
        <translation>Prekni rreshtin që është i vërtetë. E deklaroni nën përgjegjësinë tuaj.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Kush jeni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Nuk është njësoj për të gjithë</translation>
    </message>
    <message>
        <source>It is the same for all</source>
        <translation>Është njësoj për të gjithë</translation>
    </message>
    <message>
        <source>Touch who you are.</source>
        <translation>Prekni kush jeni.</translation>
    </message>
    <message>
        <source>We live together</source>
        <translation>Jetojmë bashkë</translation>
    </message>
</context>
<context>
    <name>clips::ui::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ndihmë</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Larger text or more contrast</source>
        <translation>Shkrim më i madh ose më shumë kontrast</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Kyçe ekranin</translation>
    </message>
</context>
<context>
    <name>clips::ui::CheckAnswersPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>A është çdo gjë në rregull?</translation>
    </message>
    <message>
        <source>Take your time to read. Tap Change to correct: you come straight back here.</source>
        <translation>Lexoni me qetësi. Prekni Ndrysho për të ndrequr: ktheheni menjëherë këtu.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolli</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>Çdo gjë është në rregull</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nuk është treguar</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>Për t’u sjellë: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndrysho</translation>
    </message>
    <message>
        <source>Your declarations</source>
        <translation>Deklaratat tuaja</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Deklaruar</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Tani nuk ka rrjet.</translation>
    </message>
    <message>
        <source>We save the enrolments here and send them to the office as soon as it is back. The date that counts is today.</source>
        <translation>I ruajmë regjistrimet këtu dhe ia dërgojmë zyrës sapo të kthehet rrjeti. Vlen data e sotme.</translation>
    </message>
    <message>
        <source>Fixed since the closing date</source>
        <translation>Pas afatit nuk ndryshon më</translation>
    </message>
    <message>
        <source>%1: you give it up</source>
        <translation>%1: hiqni dorë</translation>
    </message>
    <message>
        <source>%1: you correct it</source>
        <translation>%1: e ndreqni</translation>
    </message>
    <message>
        <source>The enrolment with receipt %1 ends.</source>
        <translation>Regjistrimi me dëftesën %1 mbaron.</translation>
    </message>
    <message>
        <source>This application takes the place of the one with receipt %1. The office keeps both.</source>
        <translation>Kjo kërkesë zë vendin e asaj me dëftesën %1. Zyra i ruan të dyja.</translation>
    </message>
    <message>
        <source>It cannot go like this</source>
        <translation>Kështu nuk mund të vazhdohet</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Mirë ta dini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Kush jeni</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Veproni si</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChildrenPage</name>
    <message>
        <source>Whom do you want to enrol?</source>
        <translation>Kë doni të regjistroni?</translation>
    </message>
    <message>
        <source>Touch one or more children. You can enrol them together.</source>
        <translation>Prekni një ose më shumë fëmijë. Mund t’i regjistroni bashkë.</translation>
    </message>
    <message>
        <source>Choose the children</source>
        <translation>Zgjidhni fëmijët</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>Too old for these services</source>
        <translation>Shumë i madh për këto shërbime</translation>
    </message>
    <message>
        <source>Too young for these services</source>
        <translation>Shumë i vogël për këto shërbime</translation>
    </message>
    <message>
        <source>No service for this child now</source>
        <translation>Tani asnjë shërbim për këtë fëmijë</translation>
    </message>
    <message>
        <source>Touch at least one child.</source>
        <translation>Prekni të paktën një fëmijë.</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>lindja pritet më %1</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>Ndryshoni të dhënat për %1</translation>
    </message>
    <message>
        <source>We have no child of yours in the register. Touch the button below and describe the child.</source>
        <translation>Nuk kemi asnjë fëmijë tuajin në regjistër. Prekni butonin më poshtë dhe përshkruani fëmijën.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Jo</translation>
    </message>
    <message>
        <source>There is nothing to choose here now. Please ask the operator.</source>
        <translation>Tani këtu nuk ka çfarë të zgjidhni. Pyesni operatorin.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DateKeys</name>
    <message>
        <source>Day</source>
        <translation>Dita</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Viti</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationCard</name>
    <message>
        <source>I have read it</source>
        <translation>E lexova</translation>
    </message>
    <message>
        <source>I declare it</source>
        <translation>E deklaroj</translation>
    </message>
    <message>
        <source>Only if you want</source>
        <translation>Vetëm nëse doni</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Për %1</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Mbyll tekstin</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Lexoni gjithçka</translation>
    </message>
    <message>
        <source>Missing. Without it the child cannot go alone. You can go back and choose an adult.</source>
        <translation>Mungon. Pa të fëmija nuk mund të shkojë vetëm. Mund të ktheheni dhe të zgjidhni një të rritur.</translation>
    </message>
    <message>
        <source>Missing. Without it we cannot send the enrolment.</source>
        <translation>Mungon. Pa të nuk mund ta dërgojmë regjistrimin.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationsPage</name>
    <message>
        <source>What you declare</source>
        <translation>Çfarë deklaroni</translation>
    </message>
    <message>
        <source>Read each text. Tap the row below it if it is true.</source>
        <translation>Lexoni çdo tekst. Nëse është i vërtetë, prekni rreshtin poshtë tij.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Deklaratat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>Missing: %1. Without it the enrolment cannot be sent.</source>
        <translation>Mungon: %1. Pa të nuk mund ta dërgojmë regjistrimin.</translation>
    </message>
    <message>
        <source>Missing: %1. Without them the enrolment cannot be sent.</source>
        <translation>Mungojnë: %1. Pa to nuk mund ta dërgojmë regjistrimin.</translation>
    </message>
    <message>
        <source>This is a translation: the Italian text counts.</source>
        <translation>Ky është një përkthim: vlen teksti italisht.</translation>
    </message>
</context>
<context>
    <name>clips::ui::EmailEditor</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Mos deshët të shkruani %1?</translation>
    </message>
</context>
<context>
    <name>clips::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Ka një problem</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToGuardianPage</name>
    <message>
        <source>Now it is the parent&apos;s turn</source>
        <translation>Tani e ka radhën prindi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kalimi</translation>
    </message>
    <message>
        <source>I am the parent: start</source>
        <translation>Jam prindi: fillo</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToOperatorPage</name>
    <message>
        <source>Give the screen back to the operator</source>
        <translation>Jepjani ekranin operatorit</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kalimi</translation>
    </message>
    <message>
        <source>I am the operator</source>
        <translation>Jam operatori</translation>
    </message>
</context>
<context>
    <name>clips::ui::Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Fshi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Hapësirë</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Shkronja</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numra</translation>
    </message>
</context>
<context>
    <name>clips::ui::KioskWindow</name>
    <message>
        <source>Do you want to stop?</source>
        <translation>Doni të ndaleni?</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <translation>Doni të dilni?</translation>
    </message>
    <message>
        <source>Nothing will be saved and nothing will be sent.</source>
        <translation>Nuk ruajmë dhe nuk dërgojmë asgjë.</translation>
    </message>
    <message>
        <source>The operator is signed out.</source>
        <translation>Operatori del nga programi.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Jo, vazhdoj</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Po, ndalem</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Zgjidhni gjuhën</translation>
    </message>
    <message>
        <source>What you wrote stays.</source>
        <translation>Çfarë keni shkruar mbetet.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ndihmë</translation>
    </message>
    <message>
        <source>Back goes to the page before. Stop ends without saving. If in doubt, ask the operator.</source>
        <translation>Prapa kthehet te faqja e mëparshme. Ndalo mbyll pa ruajtur. Nëse keni dyshime, pyesni operatorin.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>E kuptova</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Ju duhet më shumë kohë?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Po, jam këtu</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this page closes, so that nobody else reads it.</source>
        <translation>
            <numerusform>Pas %n sekonde kjo faqe mbyllet, që të mos e lexojë dikush tjetër.</numerusform>
            <numerusform>Pas %n sekondash kjo faqe mbyllet, që të mos e lexojë dikush tjetër.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.</source>
        <translation>Sekonda deri sa ekrani kyçet: %1. Asgjë nuk humbet: hapet përsëri me PIN.</translation>
    </message>
</context>
<context>
    <name>clips::ui::MoneyEditor</name>
    <message>
        <source>Euro, then a comma and the cents.</source>
        <translation>Euro, pastaj presje dhe centët.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OfferWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation>Regjistrimet të mbyllura: %1</translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation>Pa shoqërues: jo për kopshtin</translation>
    </message>
    <message>
        <source>Not for children of this age</source>
        <translation>Jo për fëmijë të kësaj moshe</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 në orën %2</translation>
    </message>
    <message>
        <source>Free places: %1 (indicative, %2)</source>
        <translation>Vende të lira: %1 (orientuese, %2)</translation>
    </message>
    <message>
        <source>No free places (indicative, %1). You can ask all the same.</source>
        <translation>Nuk ka vende të lira (orientuese, %1). Mund të kërkoni gjithsesi.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OwnChildPage</name>
    <message>
        <source>the child</source>
        <translation>fëmija</translation>
    </message>
    <message>
        <source>Who is the child?</source>
        <translation>Kush është fëmija?</translation>
    </message>
    <message>
        <source>Where was %1 born?</source>
        <translation>Ku ka lindur %1?</translation>
    </message>
    <message>
        <source>Does %1 live with you?</source>
        <translation>A jeton %1 me ju?</translation>
    </message>
    <message>
        <source>If you have no name yet, leave it empty.</source>
        <translation>Nëse nuk keni ende emër, lëreni bosh.</translation>
    </message>
    <message>
        <source>Write it as on the documents.</source>
        <translation>Shkruajeni si në dokumente.</translation>
    </message>
    <message>
        <source>The tax code is on the health card.</source>
        <translation>Kodi fiskal është te karta shëndetësore.</translation>
    </message>
    <message>
        <source>It counts where the child is registered.</source>
        <translation>Ka rëndësi ku e ka fëmija vendbanimin.</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Një fëmijë tjetër</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Shtoni këtë fëmijë</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Lindja pritet më</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Datëlindja</translation>
    </message>
    <message>
        <source>Touch yes or no.</source>
        <translation>Prekni po ose jo.</translation>
    </message>
    <message>
        <source>Already born</source>
        <translation>Ka lindur</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>Nuk ka lindur ende</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Vajzë</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Djalë</translation>
    </message>
    <message>
        <source>I checked: everything is right</source>
        <translation>E kontrollova: çdo gjë është e saktë</translation>
    </message>
    <message>
        <source>The operator will look at the health card.</source>
        <translation>Operatori do ta shohë kartën shëndetësore.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Jo</translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation>Të mëparshmet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Më shumë</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 më %2</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>Shfaq çfarë është më parë</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Shfaq më shumë</translation>
    </message>
</context>
<context>
    <name>clips::ui::PeopleEditor</name>
    <message>
        <source>Add another person</source>
        <translation>Shtoni një person tjetër</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personi %1</translation>
    </message>
    <message>
        <source>Take out person %1</source>
        <translation>Hiqni personin %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::PhoneEditor</name>
    <message>
        <source>Only for a foreign number: start with + and the country.</source>
        <translation>Vetëm për numër të huaj: filloni me + dhe kodin e vendit.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ProblemWords</name>
    <message>
        <source>Write the given name.</source>
        <translation>Shkruani emrin.</translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation>Shkruani mbiemrin.</translation>
    </message>
    <message>
        <source>Write the date of birth.</source>
        <translation>Shkruani datën e lindjes.</translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation>Shkruani një numër telefoni.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>Zgjidhni një linjë.</translation>
    </message>
    <message>
        <source>Choose a stop.</source>
        <translation>Zgjidhni një stacion.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Zgjidhni një përgjigje.</translation>
    </message>
    <message>
        <source>Choose a school.</source>
        <translation>Zgjidhni një shkollë.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Zgjidhni të paktën një.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Zgjidhni të paktën një ditë.</translation>
    </message>
    <message>
        <source>Choose a route and a stop.</source>
        <translation>Zgjidhni një linjë dhe një stacion.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Shkruani datën.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Shkruani një përgjigje.</translation>
    </message>
    <message>
        <source>Write who the person is.</source>
        <translation>Shkruani kush është personi.</translation>
    </message>
    <message>
        <source>This answer is not possible any more. Choose another one.</source>
        <translation>Kjo përgjigje nuk është më e mundur. Zgjidhni një tjetër.</translation>
    </message>
    <message>
        <source>This school is closed to enrolment. Choose another one.</source>
        <translation>Kjo shkollë i ka mbyllur regjistrimet. Zgjidhni një tjetër.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n.</source>
        <translation>
            <numerusform>Zgjidhni të paktën %n.</numerusform>
            <numerusform>Zgjidhni të paktën %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Zgjidhni më së shumti %n.</numerusform>
            <numerusform>Zgjidhni më së shumti %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation>E njëjta zgjedhje është dy herë. Hiqni njërën.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation>
            <numerusform>Shkruani të paktën %n shkronjë.</numerusform>
            <numerusform>Shkruani të paktën %n shkronja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Shkruani më së shumti %n shkronjë.</numerusform>
            <numerusform>Shkruani më së shumti %n shkronja.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a character that cannot be used. Write it again.</source>
        <translation>Ka një shenjë që nuk mund të përdoret. Shkruajeni përsëri.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and year.</source>
        <translation>Kjo ditë nuk ekziston. Shkruani ditën, muajin dhe vitin.</translation>
    </message>
    <message>
        <source>The date is too early. It can be %1 or later.</source>
        <translation>Data është shumë herët. Mund të jetë %1 ose më vonë.</translation>
    </message>
    <message>
        <source>The date is too late. It can be %1 or earlier.</source>
        <translation>Data është shumë vonë. Mund të jetë %1 ose më herët.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write 6 to 15 digits.</source>
        <translation>Ky nuk është numër telefoni. Shkruani nga 6 deri në 15 shifra.</translation>
    </message>
    <message>
        <source>A name has letters only. Write it as on the document.</source>
        <translation>Emri ka vetëm shkronja. Shkruajeni si në dokument.</translation>
    </message>
    <message numerus="yes">
        <source>This person must be at least %n years old.</source>
        <translation>
            <numerusform>Ky person duhet të jetë të paktën %n vjeç.</numerusform>
            <numerusform>Ky person duhet të jetë të paktën %n vjeç.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation>Autobusi nuk ndalon atje. Zgjidhni një stacion tjetër.</translation>
    </message>
    <message>
        <source>Write the tax code.</source>
        <translation>Shkruani kodin fiskal.</translation>
    </message>
    <message>
        <source>Write who this person is for the child.</source>
        <translation>Shkruani çfarë është ky person për fëmijën.</translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation>Zgjidhni llojin e dokumentit.</translation>
    </message>
    <message>
        <source>Write the number of the document.</source>
        <translation>Shkruani numrin e dokumentit.</translation>
    </message>
    <message>
        <source>Write the street.</source>
        <translation>Shkruani rrugën.</translation>
    </message>
    <message>
        <source>Write the house number.</source>
        <translation>Shkruani numrin e shtëpisë.</translation>
    </message>
    <message>
        <source>Write the postcode.</source>
        <translation>Shkruani kodin postar.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Shkruani qytetin.</translation>
    </message>
    <message>
        <source>Choose the hours of this school.</source>
        <translation>Zgjidhni orarin e kësaj shkolle.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>Shkruani adresën.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Shkruani shumën.</translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation>Shkruani një adresë e-maili.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n people.</source>
        <translation>
            <numerusform>Shkruani të paktën %n person.</numerusform>
            <numerusform>Shkruani të paktën %n persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is there twice. Take one out.</source>
        <translation>Ky person është dy herë. Hiqeni njërin.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has a name, the sign @ and a domain.</source>
        <translation>Kjo nuk është adresë e-maili. Ajo ka një emër, shenjën @ dhe një domen.</translation>
    </message>
    <message>
        <source>This is not an amount. Write digits, then a comma and the cents.</source>
        <translation>Kjo nuk është shumë parash. Shkruani shifra, pastaj presje dhe centët.</translation>
    </message>
    <message>
        <source>The amount is too high. It can be %1 or less.</source>
        <translation>Shuma është shumë e lartë. Mund të jetë %1 ose më pak.</translation>
    </message>
    <message>
        <source>This is not a tax code. Check every letter and digit.</source>
        <translation>Ky nuk është kod fiskal. Kontrolloni çdo shkronjë dhe shifër.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Kodi postar ka pesë shifra.</translation>
    </message>
    <message>
        <source>This is not a document number. It has 5 to 20 letters and digits.</source>
        <translation>Ky nuk është numër dokumenti. Ai ka nga 5 deri në 20 shkronja dhe shifra.</translation>
    </message>
    <message>
        <source>Write only the foods. We must not keep the reason.</source>
        <translation>Shkruani vetëm ushqimet. Arsyen nuk duhet ta ruajmë.</translation>
    </message>
</context>
<context>
    <name>clips::ui::QuestionPage</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · pyetja %2 nga %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Përpara</translation>
    </message>
</context>
<context>
    <name>clips::ui::RankedSchoolsEditor</name>
    <message>
        <source>Choice number %1</source>
        <translation>Zgjedhja numër %1</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n.</source>
        <translation>
            <numerusform>Mund të zgjidhni më së shumti %n.</numerusform>
            <numerusform>Mund të zgjidhni më së shumti %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>Dëftesa juaj</translation>
    </message>
    <message>
        <source>This is what the paper says. Names and codes are shortened as on the paper.</source>
        <translation>Kjo është ajo që thotë letra. Emrat dhe kodet janë shkurtuar si në letër.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Dëftesa</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Printoni një kopje</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation>Kopja juaj po shkon te printeri.</translation>
    </message>
    <message>
        <source>This receipt is not on this kiosk. The operator can ask the office for it.</source>
        <translation>Kjo dëftesë nuk është në këtë kioskë. Operatori mund t&apos;ia kërkojë zyrës.</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Paraqitur</translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation>Njoftim pagoPA</translation>
    </message>
</context>
<context>
    <name>clips::ui::RecordFields</name>
    <message>
        <source>Given name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Mbiemri</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Kodi fiskal</translation>
    </message>
    <message>
        <source>Who they are for the child</source>
        <translation>Çfarë është për fëmijën</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numri i dokumentit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rruga</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numri i shtëpisë</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kodi postar</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Qyteti</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data e lindjes</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Dokumenti i identitetit</translation>
    </message>
</context>
<context>
    <name>clips::ui::RideEditor</name>
    <message>
        <source>No bus goes to this school now. Please ask the operator.</source>
        <translation>Tani asnjë autobus nuk shkon te kjo shkollë. Pyesni operatorin.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Linja</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
</context>
<context>
    <name>clips::ui::RoleBand</name>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATORI</translation>
    </message>
    <message>
        <source>CITIZEN</source>
        <translation>QYTETARI</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Hapi %1 nga %2</translation>
    </message>
</context>
<context>
    <name>clips::ui::SavedPage</name>
    <message>
        <source>Done</source>
        <translation>U krye</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Mbarova</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>U ruajt dhe u dërgua</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>U ruajt këtu</translation>
    </message>
    <message>
        <source>The office has the enrolment.</source>
        <translation>Zyra e ka marrë regjistrimin.</translation>
    </message>
    <message>
        <source>The office has the %1 enrolments.</source>
        <translation>Zyra i ka marrë %1 regjistrimet.</translation>
    </message>
    <message>
        <source>The enrolment is going to the office now.</source>
        <translation>Regjistrimi po i dërgohet zyrës.</translation>
    </message>
    <message>
        <source>The %1 enrolments are going to the office now.</source>
        <translation>%1 regjistrimet po i dërgohen zyrës.</translation>
    </message>
    <message>
        <source>The enrolment will be sent to the office when the network is back.</source>
        <translation>Regjistrimi do t’i dërgohet zyrës kur të kthehet rrjeti.</translation>
    </message>
    <message>
        <source>The %1 enrolments will be sent to the office when the network is back.</source>
        <translation>%1 regjistrimet do t’i dërgohen zyrës kur të kthehet rrjeti.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokolli</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Marrë më</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Po tani?</translation>
    </message>
    <message>
        <source>The office looks at it and writes to you.</source>
        <translation>Zyra e shqyrton dhe ju shkruan.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pyetje</translation>
    </message>
    <message>
        <source>The receipt is being prepared</source>
        <translation>Vërtetimi po përgatitet</translation>
    </message>
    <message>
        <source>The receipt is being printed</source>
        <translation>Vërtetimi po printohet</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation>Merreni te printeri.</translation>
    </message>
    <message>
        <source>The printer waits: %1</source>
        <translation>Printeri pret: %1</translation>
    </message>
    <message>
        <source>The receipt is printed</source>
        <translation>Vërtetimi u printua</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Merreni me vete.</translation>
    </message>
    <message>
        <source>It is kept: the operator can print it again. The enrolment is already safe.</source>
        <translation>Ai ruhet: operatori mund ta printojë përsëri. Regjistrimi është tashmë i sigurt.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Këtu nuk ka printer</translation>
    </message>
    <message>
        <source>The receipt is kept as a file. The enrolment is already safe.</source>
        <translation>Vërtetimi ruhet si skedar. Regjistrimi është tashmë i sigurt.</translation>
    </message>
    <message>
        <source>Tell the operator: then the receipt comes out by itself. The enrolment is already safe.</source>
        <translation>Tregojini operatorit: pastaj vërtetimi do të dalë vetë. Regjistrimi është tashmë i sigurt.</translation>
    </message>
    <message>
        <source>Is the receipt in your hand?</source>
        <translation>E keni vërtetimin në dorë?</translation>
    </message>
    <message>
        <source>The printer cannot tell us.</source>
        <translation>Printeri nuk mund të na e thotë.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1</source>
        <translation>Vërtetimi nuk u printua: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::ServicesPage</name>
    <message>
        <source>Which services for %1?</source>
        <translation>Cilat shërbime për %1?</translation>
    </message>
    <message>
        <source>You can choose more than one. There is one receipt at the end.</source>
        <translation>Mund të zgjidhni më shumë se një. Në fund ka një vërtetim i vetëm.</translation>
    </message>
    <message>
        <source>Services for %1</source>
        <translation>Shërbime për %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Viti shkollor %1</translation>
    </message>
    <message>
        <source>Touch at least one service.</source>
        <translation>Prekni të paktën një shërbim.</translation>
    </message>
    <message>
        <source>Nursery, or infant school a year early</source>
        <translation>Çerdhe, ose kopsht një vit më herët</translation>
    </message>
    <message>
        <source>You give it up</source>
        <translation>Hiqni dorë</translation>
    </message>
    <message>
        <source>You correct it</source>
        <translation>E ndreqni</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>Lëreni siç është: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Ndreqni: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Hiqni dorë: %1</translation>
    </message>
    <message>
        <source>See the receipt: %1</source>
        <translation>Shihni dëftesën: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::Shutter</name>
    <message>
        <source>One moment, please</source>
        <translation>Një çast, ju lutemi</translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 nga %2 shkronja</translation>
    </message>
</context>
</TS>
