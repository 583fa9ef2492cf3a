<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Have the act ready</source>
        <translation>Préparez l’acte</translation>
    </message>
    <message>
        <source>The operator must see it before the end. Without it the enrolment cannot be received.</source>
        <translation>L’opérateur doit le voir avant la fin. Sans lui, l’inscription ne peut pas être reçue.</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Ce n’est pas pareil pour tous</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code fiscal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>A child who is not in this family</source>
        <translation>Un enfant qui n’est pas dans cette famille</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The office has published no dates for this: it will look at your application.</source>
        <translation>Le bureau n’a pas publié de dates pour cela : il examinera votre demande.</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>Vous pouvez faire la demande à partir du %1.</translation>
    </message>
    <message>
        <source>The closing date was %1. Ask the operator.</source>
        <translation>La date limite était le %1. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The time ended on %1, while you were here. We receive your application all the same. The office will look at it.</source>
        <translation>Le délai a pris fin le %1, pendant que vous étiez ici. Nous recevons quand même votre demande. Le bureau l’examinera.</translation>
    </message>
    <message>
        <source>The closing date was %1: your application goes after those in time.</source>
        <translation>La date limite était le %1 : votre demande passe après celles faites à temps.</translation>
    </message>
    <message>
        <source>The bus takes your child only if its route and times need not change.</source>
        <translation>Le bus prend votre enfant seulement si la ligne et les horaires n’ont pas à changer.</translation>
    </message>
    <message>
        <source>The register data are of %1: the office checks them.</source>
        <translation>Les données du registre sont du %1 : le bureau les vérifie.</translation>
    </message>
    <message>
        <source>The rules on this screen are of %1: the office checks again.</source>
        <translation>Les règles sur cet écran sont du %1 : le bureau vérifie de nouveau.</translation>
    </message>
    <message>
        <source>The clock of this screen was put back: the office checks the time.</source>
        <translation>L’horloge de cet écran a été reculée : le bureau vérifie l’heure.</translation>
    </message>
    <message>
        <source>You and the child are the same person here. Ask the operator.</source>
        <translation>Ici, vous et l’enfant êtes la même personne. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>Only an adult can apply. Ask the operator.</source>
        <translation>Seul un adulte peut faire la demande. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>You are under eighteen: the office will look at your application.</source>
        <translation>Vous avez moins de dix-huit ans : le bureau examinera votre demande.</translation>
    </message>
    <message>
        <source>The register does not let us go on. Ask the operator.</source>
        <translation>Le registre ne nous permet pas de continuer. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The register has one of these persons twice: the office will put it right.</source>
        <translation>Une de ces personnes est deux fois dans le registre : le bureau corrigera.</translation>
    </message>
    <message>
        <source>The office must still see the act of the court or of the social services.</source>
        <translation>Le bureau doit encore voir l’acte du tribunal ou des services sociaux.</translation>
    </message>
    <message>
        <source>The act of the court or of the social services ended on %1. Ask the operator.</source>
        <translation>L’acte du tribunal ou des services sociaux a pris fin le %1. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>Your act ends on %1, before the school year does: the office will ask for the new one.</source>
        <translation>Votre acte prend fin le %1, avant la fin de l’année scolaire : le bureau demandera le nouveau.</translation>
    </message>
    <message>
        <source>Each child needs an own application, twins too. To keep them together, choose the same schools in the same order.</source>
        <translation>Il faut une demande pour chaque enfant, aussi pour les jumeaux. Pour les garder ensemble, choisissez les mêmes écoles dans le même ordre.</translation>
    </message>
    <message>
        <source>The child does not live in our municipality: it comes after those who do, and the highest rate applies.</source>
        <translation>L’enfant n’habite pas dans notre commune : il passe après ceux qui y habitent, et le tarif le plus élevé s’applique.</translation>
    </message>
    <message>
        <source>You live in another municipality. What counts is where the child lives.</source>
        <translation>Vous habitez dans une autre commune. Ce qui compte, c’est où habite l’enfant.</translation>
    </message>
    <message>
        <source>The child came to live here after %1: it comes after those who lived here on that day.</source>
        <translation>L’enfant est venu habiter ici après le %1 : il passe après ceux qui habitaient ici ce jour-là.</translation>
    </message>
    <message>
        <source>Somebody else made the first application: the office will look at both.</source>
        <translation>Une autre personne a fait la première demande : le bureau examinera les deux.</translation>
    </message>
    <message>
        <source>The child is too young for this service.</source>
        <translation>L’enfant est trop petit pour ce service.</translation>
    </message>
    <message>
        <source>The child is too young for infant school. Choose the nursery.</source>
        <translation>L’enfant est trop petit pour l’école maternelle. Choisissez la crèche.</translation>
    </message>
    <message>
        <source>The child is too old for this service.</source>
        <translation>L’enfant est trop grand pour ce service.</translation>
    </message>
    <message>
        <source>This is an early entry: the child comes after the others, if there are places.</source>
        <translation>C’est une entrée anticipée : l’enfant passe après les autres, s’il y a des places.</translation>
    </message>
    <message>
        <source>Children come to the nursery from three months on: this child from %1.</source>
        <translation>Les enfants vont à la crèche à partir de trois mois : cet enfant à partir du %1.</translation>
    </message>
    <message>
        <source>Before birth a child can be enrolled in the nursery only.</source>
        <translation>Avant la naissance, on peut inscrire un enfant seulement à la crèche.</translation>
    </message>
    <message>
        <source>Before birth we take children who are due by %1.</source>
        <translation>Avant la naissance, nous acceptons les enfants dont la naissance est prévue au plus tard le %1.</translation>
    </message>
    <message>
        <source>After the birth, bring us the data of the child.</source>
        <translation>Après la naissance, apportez-nous les données de l’enfant.</translation>
    </message>
    <message>
        <source>Choose more schools: at least %1.</source>
        <translation>Choisissez plus d’écoles : au moins %1.</translation>
    </message>
    <message>
        <source>Choose fewer schools: at most %1.</source>
        <translation>Choisissez moins d’écoles : au plus %1.</translation>
    </message>
    <message>
        <source>You ask for a priority: choose at least %1 schools.</source>
        <translation>Vous demandez une priorité : choisissez au moins %1 écoles.</translation>
    </message>
    <message>
        <source>Who applies first does not come first. The office makes the list after the closing date.</source>
        <translation>Le premier à faire la demande n’est pas le premier servi. Le bureau fait la liste après la date limite.</translation>
    </message>
    <message>
        <source>The bus does not go to this school: %1.</source>
        <translation>Le bus ne va pas à cette école : %1.</translation>
    </message>
    <message>
        <source>Nursery children do not ride on the school bus.</source>
        <translation>Les enfants de la crèche ne prennent pas le bus scolaire.</translation>
    </message>
    <message>
        <source>%1 does not go to your school. Choose another route.</source>
        <translation>%1 ne va pas à votre école. Choisissez une autre ligne.</translation>
    </message>
    <message>
        <source>The bus does not stop there on this run. Choose another stop.</source>
        <translation>Le bus ne s’arrête pas là sur ce trajet. Choisissez un autre arrêt.</translation>
    </message>
    <message>
        <source>%1 has no adult on board. Infant-school children ride only with one: choose another route.</source>
        <translation>%1 n’a pas d’adulte à bord. Les enfants de la maternelle voyagent seulement avec un adulte : choisissez une autre ligne.</translation>
    </message>
    <message>
        <source>We do not see the child&apos;s enrolment at %1: the office will check.</source>
        <translation>Nous ne voyons pas l’inscription de l’enfant à %1 : le bureau vérifiera.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, to school</source>
        <translation>%1, à l’aller</translation>
    </message>
    <message>
        <source>%1, from school</source>
        <translation>%1, au retour</translation>
    </message>
    <message>
        <source>%1: no places left. You may apply all the same. Indicative, %2.</source>
        <translation>%1 : il n’y a plus de places. Vous pouvez quand même faire la demande. Indicatif, %2.</translation>
    </message>
    <message>
        <source>%1: places left %2. Indicative, %3.</source>
        <translation>%1 : places restantes %2. Indicatif, %3.</translation>
    </message>
    <message>
        <source>An answer is missing, or it is no longer right.</source>
        <translation>Une réponse manque, ou elle n’est plus juste.</translation>
    </message>
    <message>
        <source>The questions have changed since this was begun: the office will look at it.</source>
        <translation>Les questions ont changé depuis le début de cette demande : le bureau l’examinera.</translation>
    </message>
    <message>
        <source>Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.</source>
        <translation>Votre ISEE a pris fin le 31 décembre. Apportez le nouveau : jusque-là, le tarif le plus élevé s’applique.</translation>
    </message>
    <message>
        <source>The child is already enrolled.</source>
        <translation>L’enfant est déjà inscrit.</translation>
    </message>
    <message>
        <source>The child is already enrolled: receipt %1.</source>
        <translation>L’enfant est déjà inscrit : reçu %1.</translation>
    </message>
    <message>
        <source>A child with the same name and birth date is already enrolled (receipt %1). Is it this one?</source>
        <translation>Un enfant avec le même nom et la même date de naissance est déjà inscrit (reçu %1). Est-ce lui ?</translation>
    </message>
    <message>
        <source>We do not find the application to change. Ask the operator.</source>
        <translation>Nous ne trouvons pas la demande à modifier. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>After the closing date only contacts, who may collect the child, and the diet can change.</source>
        <translation>Après la date limite, on peut modifier seulement les contacts, les personnes qui peuvent venir chercher l’enfant et le régime.</translation>
    </message>
    <message>
        <source>This screen does not have your first application: the office will compare the two.</source>
        <translation>Cet écran n’a pas votre première demande : le bureau comparera les deux.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 for each meal.</source>
        <translation>Coût estimé : %1 pour chaque repas.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a month.</source>
        <translation>Coût estimé : %1 par mois.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a year.</source>
        <translation>Coût estimé : %1 par an.</translation>
    </message>
    <message>
        <source>Estimated cost: none.</source>
        <translation>Coût estimé : aucun.</translation>
    </message>
    <message>
        <source>It is the highest rate, because there is no ISEE.</source>
        <translation>C’est le tarif le plus élevé, car il n’y a pas d’ISEE.</translation>
    </message>
    <message>
        <source>It is the highest rate, because the child lives elsewhere.</source>
        <translation>C’est le tarif le plus élevé, car l’enfant habite ailleurs.</translation>
    </message>
    <message>
        <source>With %1 % less for brothers and sisters.</source>
        <translation>Avec %1 % de moins pour frères et sœurs.</translation>
    </message>
    <message>
        <source>The office checks it.</source>
        <translation>Le bureau le vérifie.</translation>
    </message>
    <message>
        <source>You are not in the register of this town: the office will check your data.</source>
        <translation>Vous n’êtes pas dans le registre de cette commune : le bureau vérifiera vos données.</translation>
    </message>
</context>
<context>
    <name>HandOverToGuardianPage</name>
    <message>
        <source>CITIZEN</source>
        <translation>CITOYEN</translation>
    </message>
    <message>
        <source>From here on the parent answers</source>
        <translation>À partir d’ici, c’est le parent qui répond</translation>
    </message>
    <message>
        <source>Turn the screen to the parent. The parent can choose language and text size below.</source>
        <translation>Tournez l’écran vers le parent. Il peut choisir la langue et la taille du texte ci-dessous.</translation>
    </message>
</context>
<context>
    <name>HandOverToOperatorPage</name>
    <message>
        <source>OPERATOR</source>
        <translation>OPÉRATEUR</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>Code PIN de l’opérateur</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>The operator looks at everything once more with you.</source>
        <translation>L’opérateur relit tout avec vous.</translation>
    </message>
</context>
<context>
    <name>OwnChildPage</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Town or country of birth</source>
        <translation>Ville ou pays de naissance</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code fiscal</translation>
    </message>
    <message>
        <source>No tax code?</source>
        <translation>Pas de code fiscal ?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Take this child off the list</source>
        <translation>Enlever cet enfant de la liste</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I am a parent</source>
        <translation>Je suis un parent</translation>
    </message>
    <message>
        <source>I am the only parent who decides</source>
        <translation>Je suis le seul parent qui décide</translation>
    </message>
    <message>
        <source>I am the guardian</source>
        <translation>Je suis le tuteur ou la tutrice</translation>
    </message>
    <message>
        <source>I am the foster carer</source>
        <translation>Je suis la famille d’accueil</translation>
    </message>
    <message>
        <source>I decide together with the other parent.</source>
        <translation>Je décide avec l’autre parent.</translation>
    </message>
    <message>
        <source>We do not ask you why.</source>
        <translation>Nous ne vous demandons pas pourquoi.</translation>
    </message>
    <message>
        <source>Named by a judge. The operator must see the act.</source>
        <translation>Désigné par un juge. L’opérateur doit voir l’acte.</translation>
    </message>
    <message>
        <source>The operator must see the act.</source>
        <translation>L’opérateur doit voir l’acte.</translation>
    </message>
    <message>
        <source>Parent, in agreement with the other one</source>
        <translation>Parent, en accord avec l’autre</translation>
    </message>
    <message>
        <source>Only holder of parental responsibility</source>
        <translation>Seul titulaire de l’autorité parentale</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Famille d’accueil</translation>
    </message>
    <message>
        <source>Write the family name of the other parent.</source>
        <translation>Écrivez le nom de famille de l’autre parent.</translation>
    </message>
    <message>
        <source>A name has letters only.</source>
        <translation>Un nom n’a que des lettres.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it, or leave it empty.</source>
        <translation>Ce code fiscal n’est pas juste. Vérifiez-le, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>This is your own tax code.</source>
        <translation>C’est votre propre code fiscal.</translation>
    </message>
    <message>
        <source>This is not a phone number. Check it, or leave it empty.</source>
        <translation>Ce n’est pas un numéro de téléphone. Vérifiez-le, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Write the number of the act.</source>
        <translation>Écrivez le numéro de l’acte.</translation>
    </message>
    <message>
        <source>Write which court or office made it.</source>
        <translation>Écrivez quel tribunal ou quel bureau l’a fait.</translation>
    </message>
    <message>
        <source>Write the date of the act.</source>
        <translation>Écrivez la date de l’acte.</translation>
    </message>
    <message>
        <source>The date of the act is in the future.</source>
        <translation>La date de l’acte est dans le futur.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Il ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>This act has ended: a new one is needed.</source>
        <translation>Cet acte a pris fin : il en faut un nouveau.</translation>
    </message>
    <message>
        <source>Tick that you saw the act.</source>
        <translation>Cochez que vous avez vu l’acte.</translation>
    </message>
    <message>
        <source>The child to be born</source>
        <translation>L’enfant à naître</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>these children</source>
        <translation>ces enfants</translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation>Écrivez le prénom, seulement avec des lettres.</translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation>Écrivez le nom de famille, seulement avec des lettres.</translation>
    </message>
    <message>
        <source>Write the day the child was born.</source>
        <translation>Écrivez le jour de naissance de l’enfant.</translation>
    </message>
    <message>
        <source>This day is in the future. If the child is not born yet, touch “Not born yet”.</source>
        <translation>Ce jour est dans le futur. Si l’enfant n’est pas encore né, touchez « Pas encore né ».</translation>
    </message>
    <message>
        <source>These services are for children under 18.</source>
        <translation>Ces services sont pour les enfants de moins de 18 ans.</translation>
    </message>
    <message>
        <source>Write the day the child is due: from today to ten months from now.</source>
        <translation>Écrivez le jour prévu de la naissance : d’aujourd’hui à dans dix mois.</translation>
    </message>
    <message>
        <source>Touch girl or boy.</source>
        <translation>Touchez fille ou garçon.</translation>
    </message>
    <message>
        <source>Write the town where the child was born, or the country.</source>
        <translation>Écrivez la ville où l’enfant est né, ou le pays.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation>Ce code fiscal n’est pas juste. Vérifiez-le sur la carte de santé.</translation>
    </message>
    <message>
        <source>This is your own tax code. Write the one of the child.</source>
        <translation>C’est votre propre code fiscal. Écrivez celui de l’enfant.</translation>
    </message>
    <message>
        <source>Another child of this family has this code. Go back and look for the child there.</source>
        <translation>Un autre enfant de cette famille a ce code. Revenez en arrière et cherchez l’enfant là.</translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation>Écrivez le code fiscal, ou touchez la raison pour laquelle il n’y en a pas.</translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation>Ce code ne correspond pas au nom, au jour ou au lieu de naissance. Vérifiez-les. Si tout est juste, touchez la ligne au-dessous.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Écrivez la rue et le numéro.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Écrivez la ville.</translation>
    </message>
    <message>
        <source>The child was born a short time ago</source>
        <translation>L’enfant est né il y a peu de temps</translation>
    </message>
    <message>
        <source>The child came to Italy a short time ago</source>
        <translation>L’enfant est arrivé en Italie il y a peu de temps</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Je ne l’ai pas avec moi</translation>
    </message>
    <message>
        <source>EU low, self-assessed</source>
        <translation>UE faible, autoévalué</translation>
    </message>
    <message>
        <source>EU substantial, self-assessed</source>
        <translation>UE substantiel, autoévalué</translation>
    </message>
    <message>
        <source>EU high, self-assessed</source>
        <translation>UE élevé, autoévalué</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code fiscal</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source> (expected birth)</source>
        <translation> (naissance prévue)</translation>
    </message>
    <message>
        <source> · tax code …%1</source>
        <translation> · code fiscal …%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Correction: it replaces the application of receipt no. %1, which stays in the file.</source>
        <translation>Correction : elle remplace la demande du reçu n° %1, qui reste dans le dossier.</translation>
    </message>
    <message>
        <source>Withdrawal: it takes back the application of receipt no. %1, which stays in the file.</source>
        <translation>Renonciation : elle retire la demande du reçu n° %1, qui reste dans le dossier.</translation>
    </message>
    <message>
        <source>%1 of %2 · </source>
        <translation>%1 sur %2 · </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation>N° de protocole</translation>
    </message>
    <message>
        <source>Presented after the closing date: received and placed after the others.</source>
        <translation>Présentée hors délai : elle est reçue et placée après les autres.</translation>
    </message>
    <message>
        <source>Annexes handed over</source>
        <translation>Pièces remises</translation>
    </message>
    <message>
        <source>No document is still due.</source>
        <translation>Aucun document à remettre.</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>Encore à remettre</translation>
    </message>
    <message>
        <source>Where the regulation says so, the order of presentation counts: it is the one written above.</source>
        <translation>Là où le règlement le prévoit, l&apos;ordre de présentation compte : c&apos;est celui qui est écrit ci-dessus.</translation>
    </message>
    <message>
        <source>The order of presentation does not count for the ranking.</source>
        <translation>L&apos;ordre de présentation ne compte pas pour le classement.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code fiscal</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Que se passe-t-il maintenant</translation>
    </message>
    <message>
        <source>The office examines the application and communicates the outcome to the contacts given. This receipt does not promise a place.</source>
        <translation>Le bureau examine la demande et communique le résultat aux contacts indiqués. Ce reçu ne garantit pas la place.</translation>
    </message>
    <message>
        <source>Vaccinations: the compulsory vaccinations are required to attend nursery and infant school (D.L. 73/2017, L. 119/2017).</source>
        <translation>Vaccinations : les vaccinations obligatoires sont nécessaires pour fréquenter la crèche et l&apos;école maternelle (D.L. 73/2017, L. 119/2017).</translation>
    </message>
    <message>
        <source>Payment: nothing is paid at the counter; you will receive a pagoPA notice.</source>
        <translation>Paiement : rien n&apos;est payé au guichet ; vous recevrez un avis pagoPA.</translation>
    </message>
    <message>
        <source>Procedure (L. 241/1990, art. 8 and 18-bis)</source>
        <translation>Procédure (L. 241/1990, art. 8 et 18-bis)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin au plus tard</translation>
    </message>
    <message>
        <source>%1 (%2 days from presentation)</source>
        <translation>%1 (%2 jours après la présentation)</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Remedies: if the office does not answer in time you may ask the holder of the substitute power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR within 60 days.</source>
        <translation>Recours : si le bureau ne répond pas à temps, vous pouvez demander l&apos;intervention du titulaire du pouvoir de substitution (L. 241/1990, art. 2, al. 9-bis) ou saisir le tribunal administratif régional (TAR) contre le silence (art. 31 c.p.a.). Contre la décision : recours au TAR dans les 60 jours.</translation>
    </message>
    <message>
        <source>Declarations made</source>
        <translation>Déclarations faites</translation>
    </message>
    <message>
        <source>Privacy and stamp duty</source>
        <translation>Vie privée et droit de timbre</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Information sur la vie privée</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Droit de timbre</translation>
    </message>
    <message>
        <source>Exempt from stamp duty: %1</source>
        <translation>Exempt de droit de timbre : %1</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Horaires : %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Tél. %1</translation>
    </message>
    <message>
        <source>Certified e-mail (PEC) %1</source>
        <translation>Courriel certifié (PEC) %1</translation>
    </message>
    <message>
        <source>enrolment in %1</source>
        <translation>inscription à %1</translation>
    </message>
    <message>
        <source>correction of the application for %1</source>
        <translation>correction de la demande d&apos;inscription à %1</translation>
    </message>
    <message>
        <source>withdrawal from %1</source>
        <translation>renonciation à %1</translation>
    </message>
    <message>
        <source>Subject: %1 – school year %2</source>
        <translation>Objet : %1 – année scolaire %2</translation>
    </message>
    <message>
        <source>The protocol number is written beside each enrolment.</source>
        <translation>Le numéro de protocole est écrit à côté de chaque inscription.</translation>
    </message>
    <message>
        <source>Emergency register no. %1 of %2; the protocol number will be communicated.</source>
        <translation>Registre d&apos;urgence n° %1 du %2 ; le numéro de protocole sera communiqué.</translation>
    </message>
    <message>
        <source>The office will communicate the protocol number.</source>
        <translation>Le bureau communiquera le numéro de protocole.</translation>
    </message>
    <message>
        <source>Receipt for the presentation of an application</source>
        <translation>Reçu de présentation de la demande</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>COPIE %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro du reçu</translation>
    </message>
    <message>
        <source>Presented on %1 at %2</source>
        <translation>Présentée le %1 à %2</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Opérateur %1</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>Software CLIPS Corner %1</source>
        <translation>Programme CLIPS Corner %1</translation>
    </message>
    <message>
        <source>The code lets anybody check the receipt and holds no personal data.</source>
        <translation>Le code permet de vérifier le reçu et ne contient aucune donnée personnelle.</translation>
    </message>
    <message>
        <source>pagoPA payment notice</source>
        <translation>Avis de paiement pagoPA</translation>
    </message>
    <message>
        <source>Notice code %1</source>
        <translation>Code de l&apos;avis %1</translation>
    </message>
    <message>
        <source>Amount € %1</source>
        <translation>Montant € %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor %1</source>
        <translation>Code fiscal du créancier %1</translation>
    </message>
    <message>
        <source>Courtesy translation. Only the Italian text has legal value.</source>
        <translation>Traduction de courtoisie. Seul le texte italien a valeur légale.</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Cantine scolaire</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Crèche et école maternelle</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Transport scolaire</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>sole holder of parental responsibility</source>
        <translation>seul titulaire de l&apos;autorité parentale</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tuteur</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>famille d&apos;accueil</translation>
    </message>
    <message>
        <source>Not in the register of this municipality: the data are those of the document, and the office checks them.</source>
        <translation>Ne figure pas dans le registre de cette commune : les données sont celles du document et le bureau les vérifie.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Receipt number</source>
        <translation>Numéro du reçu</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Oui, je l’ai</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Non, imprimez-le à nouveau</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>less than 1 year</source>
        <translation>moins de 1 an</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Cantine scolaire</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Crèche et école maternelle</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Transport scolaire</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Inscriptions jusqu’au %1</translation>
    </message>
    <message>
        <source>Late: ended on %1</source>
        <translation>Hors délai : terminé le %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>Ouvre le %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Inscriptions closes depuis le %1</translation>
    </message>
    <message>
        <source>Late: it goes after those in time</source>
        <translation>Hors délai : passe après les autres</translation>
    </message>
    <message>
        <source>No dates yet: ask the operator</source>
        <translation>Pas encore de dates : demandez à l’opérateur</translation>
    </message>
    <message>
        <source>Not available now: ask the operator</source>
        <translation>Pas disponible maintenant : demandez à l’opérateur</translation>
    </message>
    <message>
        <source>Too young for this service</source>
        <translation>Trop petit pour ce service</translation>
    </message>
    <message>
        <source>Too old for this service</source>
        <translation>Trop grand pour ce service</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>papier bloqué</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>capot ouvert</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>plus d’encre</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>impression annulée</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>a besoin d’aide</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 à envoyer</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Non relié</translation>
    </message>
    <message>
        <source>Office not trusted</source>
        <translation>Bureau non vérifié</translation>
    </message>
    <message>
        <source>Looking for the office</source>
        <translation>Recherche du bureau</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 à vérifier</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Imprimante : %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Already enrolled</source>
        <translation>Déjà inscrit</translation>
    </message>
    <message>
        <source>Already enrolled: receipt %1 of %2</source>
        <translation>Déjà inscrit : reçu %1 du %2</translation>
    </message>
    <message>
        <source>The office has not decided yet</source>
        <translation>Le bureau n&apos;a pas encore décidé</translation>
    </message>
    <message>
        <source>The office is looking at it</source>
        <translation>Le bureau l&apos;examine</translation>
    </message>
    <message>
        <source>There is a place: ask the operator how to take it</source>
        <translation>Il y a une place : demandez à l&apos;opérateur comment l&apos;accepter</translation>
    </message>
    <message>
        <source>On the waiting list, place %1</source>
        <translation>Sur la liste d&apos;attente, à la place %1</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur la liste d&apos;attente</translation>
    </message>
    <message>
        <source>Not accepted: ask the operator why</source>
        <translation>Non acceptée : demandez à l&apos;opérateur pourquoi</translation>
    </message>
    <message>
        <source>The place is yours</source>
        <translation>La place est à vous</translation>
    </message>
    <message>
        <source>You gave the place back</source>
        <translation>Vous avez rendu la place</translation>
    </message>
    <message>
        <source>A later application took its place</source>
        <translation>Une demande plus récente l&apos;a remplacée</translation>
    </message>
    <message>
        <source>You gave it up</source>
        <translation>Vous y avez renoncé</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>est en pause</translation>
    </message>
    <message>
        <source>takes no prints</source>
        <translation>n’accepte pas d’impressions</translation>
    </message>
</context>
<context>
    <name>clips::ui::AttractPage</name>
    <message>
        <source>School services</source>
        <translation>Services scolaires</translation>
    </message>
    <message>
        <source>Enrol your child in school services</source>
        <translation>Inscrivez votre enfant aux services scolaires</translation>
    </message>
    <message>
        <source>An operator helps you, in a few minutes. Bring a valid document.</source>
        <translation>Un opérateur vous aide, en quelques minutes. Apportez une pièce d’identité valable.</translation>
    </message>
    <message>
        <source>Call the operator</source>
        <translation>Appeler l’opérateur</translation>
    </message>
</context>
<context>
    <name>clips::ui::AuthorityPage</name>
    <message>
        <source>Who is the other parent?</source>
        <translation>Qui est l’autre parent ?</translation>
    </message>
    <message>
        <source>Who are you to %1?</source>
        <translation>Qui êtes-vous pour %1 ?</translation>
    </message>
    <message>
        <source>Write what you know. Tax code and phone may stay empty.</source>
        <translation>Écrivez ce que vous savez. Le code fiscal et le téléphone peuvent rester vides.</translation>
    </message>
    <message>
        <source>Touch the row that is true. You declare it under your responsibility.</source>
        <translation>Touchez la ligne qui est vraie. Vous le déclarez sous votre responsabilité.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Ce n’est pas pareil pour tous</translation>
    </message>
    <message>
        <source>It is the same for all</source>
        <translation>C’est pareil pour tous</translation>
    </message>
    <message>
        <source>Touch who you are.</source>
        <translation>Touchez qui vous êtes.</translation>
    </message>
    <message>
        <source>We live together</source>
        <translation>Nous habitons ensemble</translation>
    </message>
</context>
<context>
    <name>clips::ui::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger text or more contrast</source>
        <translation>Texte plus grand ou plus de contraste</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l’écran</translation>
    </message>
</context>
<context>
    <name>clips::ui::CheckAnswersPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est juste ?</translation>
    </message>
    <message>
        <source>Take your time to read. Tap Change to correct: you come straight back here.</source>
        <translation>Lisez tranquillement. Touchez Modifier pour corriger : vous revenez ici tout de suite.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>Tout est juste</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>À apporter : %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Your declarations</source>
        <translation>Vos déclarations</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Il n’y a pas de réseau maintenant.</translation>
    </message>
    <message>
        <source>We save the enrolments here and send them to the office as soon as it is back. The date that counts is today.</source>
        <translation>Nous gardons les inscriptions ici et les envoyons au bureau dès qu’il revient. La date qui compte est celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Fixed since the closing date</source>
        <translation>Ne se modifie plus après la date limite</translation>
    </message>
    <message>
        <source>%1: you give it up</source>
        <translation>%1 : vous y renoncez</translation>
    </message>
    <message>
        <source>%1: you correct it</source>
        <translation>%1 : vous corrigez</translation>
    </message>
    <message>
        <source>The enrolment with receipt %1 ends.</source>
        <translation>L’inscription avec le reçu %1 prend fin.</translation>
    </message>
    <message>
        <source>This application takes the place of the one with receipt %1. The office keeps both.</source>
        <translation>Cette demande remplace celle avec le reçu %1. Le bureau garde les deux.</translation>
    </message>
    <message>
        <source>It cannot go like this</source>
        <translation>Ce n’est pas possible ainsi</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Vous agissez comme</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChildrenPage</name>
    <message>
        <source>Whom do you want to enrol?</source>
        <translation>Qui voulez-vous inscrire ?</translation>
    </message>
    <message>
        <source>Touch one or more children. You can enrol them together.</source>
        <translation>Touchez un ou plusieurs enfants. Vous pouvez les inscrire ensemble.</translation>
    </message>
    <message>
        <source>Choose the children</source>
        <translation>Choisissez les enfants</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Too old for these services</source>
        <translation>Trop grand pour ces services</translation>
    </message>
    <message>
        <source>Too young for these services</source>
        <translation>Trop petit pour ces services</translation>
    </message>
    <message>
        <source>No service for this child now</source>
        <translation>Aucun service pour cet enfant maintenant</translation>
    </message>
    <message>
        <source>Touch at least one child.</source>
        <translation>Touchez au moins un enfant.</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>naissance prévue le %1</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>Modifier les données de %1</translation>
    </message>
    <message>
        <source>We have no child of yours in the register. Touch the button below and describe the child.</source>
        <translation>Nous n’avons aucun de vos enfants dans le registre. Touchez le bouton ci-dessous et décrivez l’enfant.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>There is nothing to choose here now. Please ask the operator.</source>
        <translation>Il n’y a rien à choisir ici maintenant. Demandez à l’opérateur.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DateKeys</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationCard</name>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>I declare it</source>
        <translation>Je le déclare</translation>
    </message>
    <message>
        <source>Only if you want</source>
        <translation>Seulement si vous voulez</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Fermer le texte</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Missing. Without it the child cannot go alone. You can go back and choose an adult.</source>
        <translation>Il manque. Sans cela l’enfant ne peut pas aller seul. Vous pouvez revenir en arrière et choisir un adulte.</translation>
    </message>
    <message>
        <source>Missing. Without it we cannot send the enrolment.</source>
        <translation>Il manque. Sans cela nous ne pouvons pas envoyer l’inscription.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationsPage</name>
    <message>
        <source>What you declare</source>
        <translation>Ce que vous déclarez</translation>
    </message>
    <message>
        <source>Read each text. Tap the row below it if it is true.</source>
        <translation>Lisez chaque texte. S’il est vrai, touchez la ligne au-dessous.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Missing: %1. Without it the enrolment cannot be sent.</source>
        <translation>Il manque : %1. Sans cela, l’inscription ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>Missing: %1. Without them the enrolment cannot be sent.</source>
        <translation>Il manque : %1. Sans cela, l’inscription ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>This is a translation: the Italian text counts.</source>
        <translation>Ceci est une traduction : le texte italien fait foi.</translation>
    </message>
</context>
<context>
    <name>clips::ui::EmailEditor</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
</context>
<context>
    <name>clips::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToGuardianPage</name>
    <message>
        <source>Now it is the parent&apos;s turn</source>
        <translation>C’est maintenant au parent</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>I am the parent: start</source>
        <translation>Je suis le parent : commencer</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToOperatorPage</name>
    <message>
        <source>Give the screen back to the operator</source>
        <translation>Rendez l’écran à l’opérateur</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>I am the operator</source>
        <translation>Je suis l’opérateur</translation>
    </message>
</context>
<context>
    <name>clips::ui::Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>clips::ui::KioskWindow</name>
    <message>
        <source>Do you want to stop?</source>
        <translation>Voulez-vous arrêter ?</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <translation>Voulez-vous quitter ?</translation>
    </message>
    <message>
        <source>Nothing will be saved and nothing will be sent.</source>
        <translation>Rien ne sera enregistré et rien ne sera envoyé.</translation>
    </message>
    <message>
        <source>The operator is signed out.</source>
        <translation>L’opérateur quitte le programme.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, je continue</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Oui, j’arrête</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Choisissez la langue</translation>
    </message>
    <message>
        <source>What you wrote stays.</source>
        <translation>Ce que vous avez écrit reste.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back goes to the page before. Stop ends without saving. If in doubt, ask the operator.</source>
        <translation>Retour va à la page précédente. Arrêter termine sans enregistrer. En cas de doute, demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Avez-vous besoin de plus de temps ?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Oui, je suis là</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this page closes, so that nobody else reads it.</source>
        <translation>
            <numerusform>Dans %n seconde cette page se ferme, pour que personne d’autre ne la lise.</numerusform>
            <numerusform>Dans %n secondes cette page se ferme, pour que personne d’autre ne la lise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.</source>
        <translation>Secondes avant le verrouillage de l’écran : %1. Rien n’est perdu : le PIN le rouvre.</translation>
    </message>
</context>
<context>
    <name>clips::ui::MoneyEditor</name>
    <message>
        <source>Euro, then a comma and the cents.</source>
        <translation>Les euros, puis une virgule et les centimes.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OfferWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation>Inscriptions closes : %1</translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation>Sans accompagnateur : pas pour la maternelle</translation>
    </message>
    <message>
        <source>Not for children of this age</source>
        <translation>Pas pour les enfants de cet âge</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Free places: %1 (indicative, %2)</source>
        <translation>Places libres : %1 (indicatif, %2)</translation>
    </message>
    <message>
        <source>No free places (indicative, %1). You can ask all the same.</source>
        <translation>Pas de places libres (indicatif, %1). Vous pouvez quand même demander.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OwnChildPage</name>
    <message>
        <source>the child</source>
        <translation>l’enfant</translation>
    </message>
    <message>
        <source>Who is the child?</source>
        <translation>Qui est l’enfant ?</translation>
    </message>
    <message>
        <source>Where was %1 born?</source>
        <translation>Quel est le lieu de naissance de %1 ?</translation>
    </message>
    <message>
        <source>Does %1 live with you?</source>
        <translation>%1 habite avec vous ?</translation>
    </message>
    <message>
        <source>If you have no name yet, leave it empty.</source>
        <translation>Si vous n’avez pas encore de prénom, laissez vide.</translation>
    </message>
    <message>
        <source>Write it as on the documents.</source>
        <translation>Écrivez-le comme sur les documents.</translation>
    </message>
    <message>
        <source>The tax code is on the health card.</source>
        <translation>Le code fiscal est sur la carte de santé.</translation>
    </message>
    <message>
        <source>It counts where the child is registered.</source>
        <translation>Ce qui compte, c’est la résidence officielle de l’enfant.</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Un autre enfant</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Ajouter cet enfant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Naissance prévue le</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né le</translation>
    </message>
    <message>
        <source>Touch yes or no.</source>
        <translation>Touchez oui ou non.</translation>
    </message>
    <message>
        <source>Already born</source>
        <translation>Déjà né</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>Pas encore né</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Garçon</translation>
    </message>
    <message>
        <source>I checked: everything is right</source>
        <translation>J’ai vérifié : tout est juste</translation>
    </message>
    <message>
        <source>The operator will look at the health card.</source>
        <translation>L’opérateur regardera la carte de santé.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>Afficher ce qui précède</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher la suite</translation>
    </message>
</context>
<context>
    <name>clips::ui::PeopleEditor</name>
    <message>
        <source>Add another person</source>
        <translation>Ajouter une autre personne</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Take out person %1</source>
        <translation>Retirer la personne %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::PhoneEditor</name>
    <message>
        <source>Only for a foreign number: start with + and the country.</source>
        <translation>Seulement pour un numéro étranger : commencez par + et l’indicatif.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ProblemWords</name>
    <message>
        <source>Write the given name.</source>
        <translation>Écrivez le prénom.</translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation>Écrivez le nom de famille.</translation>
    </message>
    <message>
        <source>Write the date of birth.</source>
        <translation>Écrivez la date de naissance.</translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation>Écrivez un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>Choisissez une ligne.</translation>
    </message>
    <message>
        <source>Choose a stop.</source>
        <translation>Choisissez un arrêt.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message>
        <source>Choose a school.</source>
        <translation>Choisissez une école.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>Choose a route and a stop.</source>
        <translation>Choisissez une ligne et un arrêt.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Écrivez la date.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Écrivez une réponse.</translation>
    </message>
    <message>
        <source>Write who the person is.</source>
        <translation>Écrivez qui est la personne.</translation>
    </message>
    <message>
        <source>This answer is not possible any more. Choose another one.</source>
        <translation>Cette réponse n’est plus possible. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This school is closed to enrolment. Choose another one.</source>
        <translation>Cette école a clos les inscriptions. Choisissez-en une autre.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n.</source>
        <translation>
            <numerusform>Choisissez-en au moins %n.</numerusform>
            <numerusform>Choisissez-en au moins %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Choisissez-en au plus %n.</numerusform>
            <numerusform>Choisissez-en au plus %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation>Le même choix est là deux fois. Retirez-en un.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation>
            <numerusform>Écrivez au moins %n caractère.</numerusform>
            <numerusform>Écrivez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Écrivez au plus %n caractère.</numerusform>
            <numerusform>Écrivez au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a character that cannot be used. Write it again.</source>
        <translation>Il y a un caractère qui ne peut pas être utilisé. Écrivez de nouveau.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and year.</source>
        <translation>Ce jour n’existe pas. Écrivez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>The date is too early. It can be %1 or later.</source>
        <translation>La date est trop ancienne. Elle peut être le %1 ou après.</translation>
    </message>
    <message>
        <source>The date is too late. It can be %1 or earlier.</source>
        <translation>La date est trop tardive. Elle peut être le %1 ou avant.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write 6 to 15 digits.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez de 6 à 15 chiffres.</translation>
    </message>
    <message>
        <source>A name has letters only. Write it as on the document.</source>
        <translation>Un nom n’a que des lettres. Écrivez-le comme sur le document.</translation>
    </message>
    <message numerus="yes">
        <source>This person must be at least %n years old.</source>
        <translation>
            <numerusform>Cette personne doit avoir au moins %n an.</numerusform>
            <numerusform>Cette personne doit avoir au moins %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation>Le bus ne s’arrête pas là. Choisissez un autre arrêt.</translation>
    </message>
    <message>
        <source>Write the tax code.</source>
        <translation>Écrivez le code fiscal.</translation>
    </message>
    <message>
        <source>Write who this person is for the child.</source>
        <translation>Écrivez qui est cette personne pour l’enfant.</translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation>Choisissez le type de document.</translation>
    </message>
    <message>
        <source>Write the number of the document.</source>
        <translation>Écrivez le numéro du document.</translation>
    </message>
    <message>
        <source>Write the street.</source>
        <translation>Écrivez la rue.</translation>
    </message>
    <message>
        <source>Write the house number.</source>
        <translation>Écrivez le numéro de la maison.</translation>
    </message>
    <message>
        <source>Write the postcode.</source>
        <translation>Écrivez le code postal.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Écrivez la ville.</translation>
    </message>
    <message>
        <source>Choose the hours of this school.</source>
        <translation>Choisissez l’horaire de cette école.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>Écrivez l’adresse.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Écrivez le montant.</translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation>Écrivez une adresse e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n people.</source>
        <translation>
            <numerusform>Écrivez au moins %n personne.</numerusform>
            <numerusform>Écrivez au moins %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is there twice. Take one out.</source>
        <translation>Cette personne est là deux fois. Retirez-la une fois.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has a name, the sign @ and a domain.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle a un nom, le signe @ et un domaine.</translation>
    </message>
    <message>
        <source>This is not an amount. Write digits, then a comma and the cents.</source>
        <translation>Ce n’est pas un montant. Écrivez des chiffres, puis une virgule et les centimes.</translation>
    </message>
    <message>
        <source>The amount is too high. It can be %1 or less.</source>
        <translation>Le montant est trop élevé. Il peut être de %1 ou moins.</translation>
    </message>
    <message>
        <source>This is not a tax code. Check every letter and digit.</source>
        <translation>Ce n’est pas un code fiscal. Vérifiez chaque lettre et chaque chiffre.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Un code postal a cinq chiffres.</translation>
    </message>
    <message>
        <source>This is not a document number. It has 5 to 20 letters and digits.</source>
        <translation>Ce n’est pas un numéro de document. Il a de 5 à 20 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Write only the foods. We must not keep the reason.</source>
        <translation>Écrivez seulement les aliments. Nous ne devons pas garder la raison.</translation>
    </message>
</context>
<context>
    <name>clips::ui::QuestionPage</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · question %2 sur %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>clips::ui::RankedSchoolsEditor</name>
    <message>
        <source>Choice number %1</source>
        <translation>Choix numéro %1</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n.</source>
        <translation>
            <numerusform>Vous pouvez en choisir %n au plus.</numerusform>
            <numerusform>Vous pouvez en choisir %n au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>This is what the paper says. Names and codes are shortened as on the paper.</source>
        <translation>Voici ce que dit le papier. Les noms et les codes sont abrégés comme sur le papier.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimer une copie</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation>Votre copie part à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>This receipt is not on this kiosk. The operator can ask the office for it.</source>
        <translation>Ce reçu n&apos;est pas sur cette borne. L&apos;opérateur peut le demander au bureau.</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Présentée</translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation>Avis pagoPA</translation>
    </message>
</context>
<context>
    <name>clips::ui::RecordFields</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Code fiscal</translation>
    </message>
    <message>
        <source>Who they are for the child</source>
        <translation>Qui elles sont pour l’enfant</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro de la maison</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
</context>
<context>
    <name>clips::ui::RideEditor</name>
    <message>
        <source>No bus goes to this school now. Please ask the operator.</source>
        <translation>Aucun bus ne va à cette école maintenant. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>clips::ui::RoleBand</name>
    <message>
        <source>OPERATOR</source>
        <translation>OPÉRATEUR</translation>
    </message>
    <message>
        <source>CITIZEN</source>
        <translation>CITOYEN</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>clips::ui::SavedPage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>Enregistré et envoyé</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>The office has the enrolment.</source>
        <translation>Le bureau a reçu l’inscription.</translation>
    </message>
    <message>
        <source>The office has the %1 enrolments.</source>
        <translation>Le bureau a reçu les %1 inscriptions.</translation>
    </message>
    <message>
        <source>The enrolment is going to the office now.</source>
        <translation>L’inscription part maintenant au bureau.</translation>
    </message>
    <message>
        <source>The %1 enrolments are going to the office now.</source>
        <translation>Les %1 inscriptions partent maintenant au bureau.</translation>
    </message>
    <message>
        <source>The enrolment will be sent to the office when the network is back.</source>
        <translation>L’inscription sera envoyée au bureau quand le réseau reviendra.</translation>
    </message>
    <message>
        <source>The %1 enrolments will be sent to the office when the network is back.</source>
        <translation>Les %1 inscriptions seront envoyées au bureau quand le réseau reviendra.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Et maintenant ?</translation>
    </message>
    <message>
        <source>The office looks at it and writes to you.</source>
        <translation>Le bureau l’examine et vous écrit.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The receipt is being prepared</source>
        <translation>Le reçu est en préparation</translation>
    </message>
    <message>
        <source>The receipt is being printed</source>
        <translation>Le reçu s’imprime</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation>Prenez-le à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer waits: %1</source>
        <translation>L’imprimante attend : %1</translation>
    </message>
    <message>
        <source>The receipt is printed</source>
        <translation>Le reçu est imprimé</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Emportez-le.</translation>
    </message>
    <message>
        <source>It is kept: the operator can print it again. The enrolment is already safe.</source>
        <translation>Il est conservé : l’opérateur peut l’imprimer de nouveau. L’inscription est déjà en sécurité.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Il n’y a pas d’imprimante ici</translation>
    </message>
    <message>
        <source>The receipt is kept as a file. The enrolment is already safe.</source>
        <translation>Le reçu est conservé en fichier. L’inscription est déjà en sécurité.</translation>
    </message>
    <message>
        <source>Tell the operator: then the receipt comes out by itself. The enrolment is already safe.</source>
        <translation>Dites-le à l’opérateur : ensuite le reçu sortira tout seul. L’inscription est déjà en sécurité.</translation>
    </message>
    <message>
        <source>Is the receipt in your hand?</source>
        <translation>Avez-vous le reçu en main ?</translation>
    </message>
    <message>
        <source>The printer cannot tell us.</source>
        <translation>L’imprimante ne peut pas nous le dire.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1</source>
        <translation>Le reçu n’a pas été imprimé : %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::ServicesPage</name>
    <message>
        <source>Which services for %1?</source>
        <translation>Quels services pour %1 ?</translation>
    </message>
    <message>
        <source>You can choose more than one. There is one receipt at the end.</source>
        <translation>Vous pouvez en choisir plusieurs. Il y a un seul reçu à la fin.</translation>
    </message>
    <message>
        <source>Services for %1</source>
        <translation>Services pour %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Année scolaire %1</translation>
    </message>
    <message>
        <source>Touch at least one service.</source>
        <translation>Touchez au moins un service.</translation>
    </message>
    <message>
        <source>Nursery, or infant school a year early</source>
        <translation>Crèche, ou école maternelle un an plus tôt</translation>
    </message>
    <message>
        <source>You give it up</source>
        <translation>Vous y renoncez</translation>
    </message>
    <message>
        <source>You correct it</source>
        <translation>Vous corrigez</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>Laisser comme c’est : %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger : %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Renoncer : %1</translation>
    </message>
    <message>
        <source>See the receipt: %1</source>
        <translation>Voir le reçu : %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::Shutter</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 sur %2 caractères</translation>
    </message>
</context>
</TS>
