<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si_LK" sourcelanguage="en">
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Have the act ready</source>
        <translation>ලියවිල්ල සූදානම් කර තබන්න</translation>
    </message>
    <message>
        <source>The operator must see it before the end. Without it the enrolment cannot be received.</source>
        <translation>අවසන් වීමට පෙර නිලධාරියා එය දැකිය යුතුයි. එය නැතිව ලියාපදිංචිය භාරගත නොහැක.</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>සියලු දෙනාට එකම නොවේ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>වාසගම</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>බදු කේතය</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>දුරකථනය</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>A child who is not in this family</source>
        <translation>මෙම පවුලේ නැති දරුවෙක්</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The office has published no dates for this: it will look at your application.</source>
        <translation>කාර්යාලය මේ සඳහා දින පළ කර නැත: එය ඔබේ අයදුම්පත බලයි.</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>ඔබට %1 සිට අයදුම් කළ හැක.</translation>
    </message>
    <message>
        <source>The closing date was %1. Ask the operator.</source>
        <translation>අවසන් දිනය %1 විය. නිලධාරියාගෙන් අසන්න.</translation>
    </message>
    <message>
        <source>The time ended on %1, while you were here. We receive your application all the same. The office will look at it.</source>
        <translation>ඔබ මෙහි සිටියදී, %1 දින කාලය අවසන් විය. එහෙත් අපි ඔබේ අයදුම්පත භාරගනිමු. කාර්යාලය එය බලයි.</translation>
    </message>
    <message>
        <source>The closing date was %1: your application goes after those in time.</source>
        <translation>අවසන් දිනය %1 විය: ඔබේ අයදුම්පත නියමිත දිනට දුන් අයට පසුව තබයි.</translation>
    </message>
    <message>
        <source>The bus takes your child only if its route and times need not change.</source>
        <translation>බස් රථය ඔබේ දරුවා ගන්නේ එහි මාර්ගය සහ වේලාවන් වෙනස් කිරීම අවශ්‍ය නැත්නම් පමණයි.</translation>
    </message>
    <message>
        <source>The register data are of %1: the office checks them.</source>
        <translation>ලේඛනයේ දත්ත %1 දිනයේ ඒවාය: කාර්යාලය ඒවා පරීක්ෂා කරයි.</translation>
    </message>
    <message>
        <source>The rules on this screen are of %1: the office checks again.</source>
        <translation>මෙම තිරයේ රීති %1 දිනයේ ඒවාය: කාර්යාලය නැවත පරීක්ෂා කරයි.</translation>
    </message>
    <message>
        <source>The clock of this screen was put back: the office checks the time.</source>
        <translation>මෙම තිරයේ ඔරලෝසුව ආපස්සට හරවා ඇත: කාර්යාලය වේලාව පරීක්ෂා කරයි.</translation>
    </message>
    <message>
        <source>You and the child are the same person here. Ask the operator.</source>
        <translation>මෙහි ඔබ සහ දරුවා එකම පුද්ගලයා ය. නිලධාරියාගෙන් අසන්න.</translation>
    </message>
    <message>
        <source>Only an adult can apply. Ask the operator.</source>
        <translation>අයදුම් කළ හැක්කේ වැඩිහිටියෙකුට පමණයි. නිලධාරියාගෙන් අසන්න.</translation>
    </message>
    <message>
        <source>You are under eighteen: the office will look at your application.</source>
        <translation>ඔබට වයස අවුරුදු දහඅටට අඩුයි: කාර්යාලය ඔබේ අයදුම්පත බලයි.</translation>
    </message>
    <message>
        <source>The register does not let us go on. Ask the operator.</source>
        <translation>ලේඛනය නිසා ඉදිරියට යා නොහැක. නිලධාරියාගෙන් අසන්න.</translation>
    </message>
    <message>
        <source>The register has one of these persons twice: the office will put it right.</source>
        <translation>ලේඛනයේ මෙම පුද්ගලයන්ගෙන් කෙනෙක් දෙවරක් ඇත: කාර්යාලය එය නිවැරදි කරයි.</translation>
    </message>
    <message>
        <source>The office must still see the act of the court or of the social services.</source>
        <translation>උසාවියේ හෝ සමාජ සේවයේ ලියවිල්ල කාර්යාලය තවම දැකිය යුතුයි.</translation>
    </message>
    <message>
        <source>The act of the court or of the social services ended on %1. Ask the operator.</source>
        <translation>උසාවියේ හෝ සමාජ සේවයේ ලියවිල්ල %1 දින අවසන් විය. නිලධාරියාගෙන් අසන්න.</translation>
    </message>
    <message>
        <source>Your act ends on %1, before the school year does: the office will ask for the new one.</source>
        <translation>ඔබේ ලියවිල්ල පාසල් වර්ෂයට පෙර, %1 දින අවසන් වේ: කාර්යාලය අලුත් එක ඉල්ලයි.</translation>
    </message>
    <message>
        <source>Each child needs an own application, twins too. To keep them together, choose the same schools in the same order.</source>
        <translation>සෑම දරුවෙකුටම වෙනම අයදුම්පතක් අවශ්‍යයි, නිවුන් දරුවන්ට ද එසේමයි. ඔවුන් එකට තැබීමට එකම පාසල් එකම පිළිවෙළට තෝරන්න.</translation>
    </message>
    <message>
        <source>The child does not live in our municipality: it comes after those who do, and the highest rate applies.</source>
        <translation>දරුවා අපේ නගර සභා ප්‍රදේශයේ පදිංචි නැත: මෙහි පදිංචි අයට පසුව එයි, ඉහළම ගාස්තුව අදාළ වේ.</translation>
    </message>
    <message>
        <source>You live in another municipality. What counts is where the child lives.</source>
        <translation>ඔබ වෙනත් නගර සභාවක පදිංචියි. වැදගත් වන්නේ දරුවා පදිංචි තැනයි.</translation>
    </message>
    <message>
        <source>The child came to live here after %1: it comes after those who lived here on that day.</source>
        <translation>දරුවා මෙහි පදිංචියට ආවේ %1 ට පසුවයි: එදින මෙහි පදිංචිව සිටි අයට පසුව එයි.</translation>
    </message>
    <message>
        <source>Somebody else made the first application: the office will look at both.</source>
        <translation>පළමු අයදුම්පත දුන්නේ වෙනත් කෙනෙක්: කාර්යාලය දෙකම බලයි.</translation>
    </message>
    <message>
        <source>The child is too young for this service.</source>
        <translation>මෙම සේවාවට දරුවාගේ වයස අඩුයි.</translation>
    </message>
    <message>
        <source>The child is too young for infant school. Choose the nursery.</source>
        <translation>පෙර පාසලට දරුවාගේ වයස අඩුයි. ළදරු නිවාසය තෝරන්න.</translation>
    </message>
    <message>
        <source>The child is too old for this service.</source>
        <translation>මෙම සේවාවට දරුවාගේ වයස වැඩියි.</translation>
    </message>
    <message>
        <source>This is an early entry: the child comes after the others, if there are places.</source>
        <translation>මෙය කලින් ඇතුළත් වීමකි: ඉඩ ඇත්නම්, දරුවා අන් අයට පසුව එයි.</translation>
    </message>
    <message>
        <source>Children come to the nursery from three months on: this child from %1.</source>
        <translation>ළදරු නිවාසයට දරුවන් එන්නේ මාස තුනේ සිටයි: මෙම දරුවා %1 සිට.</translation>
    </message>
    <message>
        <source>Before birth a child can be enrolled in the nursery only.</source>
        <translation>උපතට පෙර දරුවෙක් ලියාපදිංචි කළ හැක්කේ ළදරු නිවාසයට පමණයි.</translation>
    </message>
    <message>
        <source>Before birth we take children who are due by %1.</source>
        <translation>උපතට පෙර අපි ගන්නේ %1 වන විට උපදින දරුවන්ය.</translation>
    </message>
    <message>
        <source>After the birth, bring us the data of the child.</source>
        <translation>උපතින් පසු දරුවාගේ දත්ත අපට ගෙනෙන්න.</translation>
    </message>
    <message>
        <source>Choose more schools: at least %1.</source>
        <translation>තව පාසල් තෝරන්න: අඩු තරමින් %1.</translation>
    </message>
    <message>
        <source>Choose fewer schools: at most %1.</source>
        <translation>පාසල් අඩුවෙන් තෝරන්න: වැඩිම වශයෙන් %1.</translation>
    </message>
    <message>
        <source>You ask for a priority: choose at least %1 schools.</source>
        <translation>ඔබ ප්‍රමුඛතාවක් ඉල්ලයි: අඩු තරමින් පාසල් %1 ක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Who applies first does not come first. The office makes the list after the closing date.</source>
        <translation>මුලින් අයදුම් කළ පමණින් මුල් තැන නොලැබේ. කාර්යාලය ලැයිස්තුව සාදන්නේ අවසන් දිනයෙන් පසුවයි.</translation>
    </message>
    <message>
        <source>The bus does not go to this school: %1.</source>
        <translation>බස් රථය මෙම පාසලට යන්නේ නැත: %1.</translation>
    </message>
    <message>
        <source>Nursery children do not ride on the school bus.</source>
        <translation>ළදරු නිවාසයේ දරුවන් පාසල් බස් රථයේ යන්නේ නැත.</translation>
    </message>
    <message>
        <source>%1 does not go to your school. Choose another route.</source>
        <translation>%1 ඔබේ පාසලට යන්නේ නැත. වෙන මාර්ගයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The bus does not stop there on this run. Choose another stop.</source>
        <translation>මෙම ගමනේදී බස් රථය එතැන නවත්වන්නේ නැත. වෙන නැවතුමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>%1 has no adult on board. Infant-school children ride only with one: choose another route.</source>
        <translation>%1 හි භාරකරුවෙක් නැත. පෙර පාසල් දරුවන් යන්නේ වැඩිහිටියෙක් සමඟ පමණයි: වෙන මාර්ගයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>We do not see the child&apos;s enrolment at %1: the office will check.</source>
        <translation>දරුවා %1 හි ලියාපදිංචි බව අපට නොපෙනේ: කාර්යාලය පරීක්ෂා කරයි.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, වේලාව %2</translation>
    </message>
    <message>
        <source>%1, to school</source>
        <translation>%1, පාසලට</translation>
    </message>
    <message>
        <source>%1, from school</source>
        <translation>%1, පාසලෙන්</translation>
    </message>
    <message>
        <source>%1: no places left. You may apply all the same. Indicative, %2.</source>
        <translation>%1: ඉඩ ඉතිරි නැත. එහෙත් ඔබට අයදුම් කළ හැක. දළ තොරතුරකි, %2.</translation>
    </message>
    <message>
        <source>%1: places left %2. Indicative, %3.</source>
        <translation>%1: ඉතිරි ඉඩ %2. දළ තොරතුරකි, %3.</translation>
    </message>
    <message>
        <source>An answer is missing, or it is no longer right.</source>
        <translation>පිළිතුරක් අඩුයි, නැත්නම් එය දැන් නිවැරදි නැත.</translation>
    </message>
    <message>
        <source>The questions have changed since this was begun: the office will look at it.</source>
        <translation>මෙය පටන් ගත් පසු ප්‍රශ්න වෙනස් වී ඇත: කාර්යාලය එය බලයි.</translation>
    </message>
    <message>
        <source>Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.</source>
        <translation>ඔබේ ISEE දෙසැම්බර් 31 දින අවසන් විය. අලුත් එක ගෙනෙන්න: එතෙක් ඉහළම ගාස්තුව අදාළ වේ.</translation>
    </message>
    <message>
        <source>The child is already enrolled.</source>
        <translation>දරුවා දැනටමත් ලියාපදිංචියි.</translation>
    </message>
    <message>
        <source>The child is already enrolled: receipt %1.</source>
        <translation>දරුවා දැනටමත් ලියාපදිංචියි: රිසිට්පත %1.</translation>
    </message>
    <message>
        <source>A child with the same name and birth date is already enrolled (receipt %1). Is it this one?</source>
        <translation>එකම නම සහ උපන් දිනය ඇති දරුවෙක් දැනටමත් ලියාපදිංචියි (රිසිට්පත %1). මේ දරුවාද?</translation>
    </message>
    <message>
        <source>We do not find the application to change. Ask the operator.</source>
        <translation>වෙනස් කළ යුතු අයදුම්පත හමු නොවේ. නිලධාරියාගෙන් අසන්න.</translation>
    </message>
    <message>
        <source>After the closing date only contacts, who may collect the child, and the diet can change.</source>
        <translation>අවසන් දිනයෙන් පසු වෙනස් කළ හැක්කේ සම්බන්ධතා, දරුවා රැගෙන යා හැකි අය සහ ආහාර වේල පමණයි.</translation>
    </message>
    <message>
        <source>This screen does not have your first application: the office will compare the two.</source>
        <translation>මෙම තිරයේ ඔබේ පළමු අයදුම්පත නැත: කාර්යාලය දෙක සසඳයි.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 for each meal.</source>
        <translation>දළ මිල: එක් වේලකට %1.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a month.</source>
        <translation>දළ මිල: මාසයකට %1.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a year.</source>
        <translation>දළ මිල: අවුරුද්දකට %1.</translation>
    </message>
    <message>
        <source>Estimated cost: none.</source>
        <translation>දළ මිල: ගෙවීමක් නැත.</translation>
    </message>
    <message>
        <source>It is the highest rate, because there is no ISEE.</source>
        <translation>ISEE නැති නිසා මෙය ඉහළම ගාස්තුවයි.</translation>
    </message>
    <message>
        <source>It is the highest rate, because the child lives elsewhere.</source>
        <translation>දරුවා වෙනත් තැනක පදිංචි නිසා මෙය ඉහළම ගාස්තුවයි.</translation>
    </message>
    <message>
        <source>With %1 % less for brothers and sisters.</source>
        <translation>සහෝදර සහෝදරියන් නිසා %1 % ක් අඩුයි.</translation>
    </message>
    <message>
        <source>The office checks it.</source>
        <translation>කාර්යාලය එය පරීක්ෂා කරයි.</translation>
    </message>
    <message>
        <source>You are not in the register of this town: the office will check your data.</source>
        <translation>ඔබ මෙම නගරයේ ලේඛනයේ නැත: කාර්යාලය ඔබේ දත්ත පරීක්ෂා කරයි.</translation>
    </message>
</context>
<context>
    <name>HandOverToGuardianPage</name>
    <message>
        <source>CITIZEN</source>
        <translation>පුරවැසියා</translation>
    </message>
    <message>
        <source>From here on the parent answers</source>
        <translation>මෙතැන් සිට පිළිතුරු දෙන්නේ මාපියන්</translation>
    </message>
    <message>
        <source>Turn the screen to the parent. The parent can choose language and text size below.</source>
        <translation>තිරය මාපියන් දෙසට හරවන්න. පහළින් භාෂාව සහ අකුරු ප්‍රමාණය තෝරාගත හැක.</translation>
    </message>
</context>
<context>
    <name>HandOverToOperatorPage</name>
    <message>
        <source>OPERATOR</source>
        <translation>නිලධාරියා</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>නිලධාරියාගේ රහස් අංකය</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>තවම කිසිවක් යවා නැත</translation>
    </message>
    <message>
        <source>The operator looks at everything once more with you.</source>
        <translation>නිලධාරියා ඔබ සමඟ සියල්ල නැවත කියවයි.</translation>
    </message>
</context>
<context>
    <name>OwnChildPage</name>
    <message>
        <source>Given name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>වාසගම</translation>
    </message>
    <message>
        <source>Town or country of birth</source>
        <translation>උපන් නගරය හෝ රට</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>බදු කේතය</translation>
    </message>
    <message>
        <source>No tax code?</source>
        <translation>බදු කේතය නැද්ද?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>පාර සහ අංකය</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>තැපැල් කේතය</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>නගරය</translation>
    </message>
    <message>
        <source>Take this child off the list</source>
        <translation>මෙම දරුවා ලැයිස්තුවෙන් ඉවත් කරන්න</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I am a parent</source>
        <translation>මම මව හෝ පියා</translation>
    </message>
    <message>
        <source>I am the only parent who decides</source>
        <translation>තීරණය කරන එකම මාපියා මමයි</translation>
    </message>
    <message>
        <source>I am the guardian</source>
        <translation>මම භාරකරු</translation>
    </message>
    <message>
        <source>I am the foster carer</source>
        <translation>මම රැකබලා ගන්නා</translation>
    </message>
    <message>
        <source>I decide together with the other parent.</source>
        <translation>මම අනෙක් මාපියන් සමඟ තීරණය කරමි.</translation>
    </message>
    <message>
        <source>We do not ask you why.</source>
        <translation>අපි හේතුව අසන්නේ නැත.</translation>
    </message>
    <message>
        <source>Named by a judge. The operator must see the act.</source>
        <translation>විනිසුරුවරයෙක් පත් කළා. නිලධාරියා ලියවිල්ල දැකිය යුතුයි.</translation>
    </message>
    <message>
        <source>The operator must see the act.</source>
        <translation>නිලධාරියා ලියවිල්ල දැකිය යුතුයි.</translation>
    </message>
    <message>
        <source>Parent, in agreement with the other one</source>
        <translation>මව හෝ පියා, අනෙක් මාපියන්ගේ එකඟතාවෙන්</translation>
    </message>
    <message>
        <source>Only holder of parental responsibility</source>
        <translation>මාපිය වගකීමේ එකම දරන්නා</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>භාරකරු</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>රැකබලා ගන්නා</translation>
    </message>
    <message>
        <source>Write the family name of the other parent.</source>
        <translation>අනෙක් මාපියන්ගේ වාසගම ලියන්න.</translation>
    </message>
    <message>
        <source>A name has letters only.</source>
        <translation>නමක ඇත්තේ අකුරු පමණයි.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it, or leave it empty.</source>
        <translation>මෙම බදු කේතය නිවැරදි නැත. පරීක්ෂා කරන්න, නැත්නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>This is your own tax code.</source>
        <translation>මෙය ඔබේම බදු කේතයයි.</translation>
    </message>
    <message>
        <source>This is not a phone number. Check it, or leave it empty.</source>
        <translation>මෙය දුරකථන අංකයක් නොවේ. පරීක්ෂා කරන්න, නැත්නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Write the number of the act.</source>
        <translation>ලියවිල්ලේ අංකය ලියන්න.</translation>
    </message>
    <message>
        <source>Write which court or office made it.</source>
        <translation>එය නිකුත් කළ උසාවිය හෝ කාර්යාලය ලියන්න.</translation>
    </message>
    <message>
        <source>Write the date of the act.</source>
        <translation>ලියවිල්ලේ දිනය ලියන්න.</translation>
    </message>
    <message>
        <source>The date of the act is in the future.</source>
        <translation>ලියවිල්ලේ දිනය තවම පැමිණ නැත.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>ආරම්භයට පෙර අවසන් විය නොහැක.</translation>
    </message>
    <message>
        <source>This act has ended: a new one is needed.</source>
        <translation>මෙම ලියවිල්ල අවසන් වී ඇත: අලුත් එකක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Tick that you saw the act.</source>
        <translation>ඔබ ලියවිල්ල දුටු බව සලකුණු කරන්න.</translation>
    </message>
    <message>
        <source>The child to be born</source>
        <translation>ඉපදීමට සිටින දරුවා</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 සහ %2</translation>
    </message>
    <message>
        <source>these children</source>
        <translation>මෙම දරුවන්</translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation>නම අකුරුවලින් පමණක් ලියන්න.</translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation>වාසගම අකුරුවලින් පමණක් ලියන්න.</translation>
    </message>
    <message>
        <source>Write the day the child was born.</source>
        <translation>දරුවා උපන් දිනය ලියන්න.</translation>
    </message>
    <message>
        <source>This day is in the future. If the child is not born yet, touch “Not born yet”.</source>
        <translation>මෙම දිනය තවම පැමිණ නැත. දරුවා තවම ඉපදී නැත්නම් «තවම ඉපදී නැත» ඔබන්න.</translation>
    </message>
    <message>
        <source>These services are for children under 18.</source>
        <translation>මෙම සේවා වයස අවුරුදු 18 ට අඩු දරුවන්ටයි.</translation>
    </message>
    <message>
        <source>Write the day the child is due: from today to ten months from now.</source>
        <translation>දරුවා උපදින්නට නියමිත දිනය ලියන්න: අද සිට මාස දහයක් දක්වා.</translation>
    </message>
    <message>
        <source>Touch girl or boy.</source>
        <translation>«ගැහැණු» හෝ «පිරිමි» ඔබන්න.</translation>
    </message>
    <message>
        <source>Write the town where the child was born, or the country.</source>
        <translation>දරුවා උපන් නගරය හෝ රට ලියන්න.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation>මෙම බදු කේතය නිවැරදි නැත. සෞඛ්‍ය කාඩ්පතෙන් පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>This is your own tax code. Write the one of the child.</source>
        <translation>මෙය ඔබේම බදු කේතයයි. දරුවාගේ කේතය ලියන්න.</translation>
    </message>
    <message>
        <source>Another child of this family has this code. Go back and look for the child there.</source>
        <translation>මෙම පවුලේ වෙනත් දරුවෙකුට මෙම කේතය ඇත. ආපසු ගොස් එතැන දරුවා සොයන්න.</translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation>බදු කේතය ලියන්න, නැත්නම් එය නැති හේතුව ඔබන්න.</translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation>මෙම කේතය නමට, උපන් දිනයට හෝ උපන් ස්ථානයට නොගැලපේ. ඒවා පරීක්ෂා කරන්න. සියල්ල නිවැරදි නම් පහළ පේළිය ඔබන්න.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>පාර සහ අංකය ලියන්න.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>නගරය ලියන්න.</translation>
    </message>
    <message>
        <source>The child was born a short time ago</source>
        <translation>දරුවා ඉපදුණේ මෑතකදීයි</translation>
    </message>
    <message>
        <source>The child came to Italy a short time ago</source>
        <translation>දරුවා ඉතාලියට ආවේ මෑතකදීයි</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>එය මා ළඟ නැත</translation>
    </message>
    <message>
        <source>EU low, self-assessed</source>
        <translation>EU පහළ මට්ටම, ස්වයං තක්සේරුව</translation>
    </message>
    <message>
        <source>EU substantial, self-assessed</source>
        <translation>EU සැලකිය යුතු මට්ටම, ස්වයං තක්සේරුව</translation>
    </message>
    <message>
        <source>EU high, self-assessed</source>
        <translation>EU ඉහළ මට්ටම, ස්වයං තක්සේරුව</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>වාසගම</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>උපන් දිනය</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>බදු කේතය</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source> (expected birth)</source>
        <translation> (අපේක්ෂිත උපත)</translation>
    </message>
    <message>
        <source> · tax code …%1</source>
        <translation> · බදු කේතය …%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2 දින</translation>
    </message>
    <message>
        <source>Correction: it replaces the application of receipt no. %1, which stays in the file.</source>
        <translation>නිවැරදි කිරීම: එය රිසිට්පත් අංක %1 හි අයදුම්පත වෙනුවට පවතී; එය ගොනුවේ රැඳේ.</translation>
    </message>
    <message>
        <source>Withdrawal: it takes back the application of receipt no. %1, which stays in the file.</source>
        <translation>ඉල්ලා අස්කිරීම: එය රිසිට්පත් අංක %1 හි අයදුම්පත ආපසු ගනී; එය ගොනුවේ රැඳේ.</translation>
    </message>
    <message>
        <source>%1 of %2 · </source>
        <translation>%2 න් %1 · </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>දරුවා</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>පාසල් වර්ෂය</translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation>ප්‍රොටොකෝල අංකය</translation>
    </message>
    <message>
        <source>Presented after the closing date: received and placed after the others.</source>
        <translation>අවසන් දිනෙන් පසු ඉදිරිපත් කළා: භාරගෙන අන් අයට පසුව තබයි.</translation>
    </message>
    <message>
        <source>Annexes handed over</source>
        <translation>භාර දුන් ලේඛන</translation>
    </message>
    <message>
        <source>No document is still due.</source>
        <translation>භාර දීමට ලේඛන නැත.</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>තව භාර දිය යුතු</translation>
    </message>
    <message>
        <source>Where the regulation says so, the order of presentation counts: it is the one written above.</source>
        <translation>රීති මගින් නියම කර ඇති විට ඉදිරිපත් කළ පිළිවෙළ වැදගත් වේ: එය ඉහත ලියා ඇත.</translation>
    </message>
    <message>
        <source>The order of presentation does not count for the ranking.</source>
        <translation>ශ්‍රේණිගත කිරීමට ඉදිරිපත් කළ පිළිවෙළ වැදගත් නොවේ.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>අයදුම්කරු</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>As</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>බදු කේතය</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ඊළඟට සිදු වන්නේ</translation>
    </message>
    <message>
        <source>The office examines the application and communicates the outcome to the contacts given. This receipt does not promise a place.</source>
        <translation>කාර්යාලය අයදුම්පත පරීක්ෂා කර ප්‍රතිඵලය දී ඇති සම්බන්ධතා වෙත දන්වයි. මෙම රිසිට්පත ස්ථානයක් සහතික නොකරයි.</translation>
    </message>
    <message>
        <source>Vaccinations: the compulsory vaccinations are required to attend nursery and infant school (D.L. 73/2017, L. 119/2017).</source>
        <translation>එන්නත්: ළදරු නිවාසයට සහ පෙර පාසලට යාමට අනිවාර්ය එන්නත් අවශ්‍යයි (D.L. 73/2017, L. 119/2017).</translation>
    </message>
    <message>
        <source>Payment: nothing is paid at the counter; you will receive a pagoPA notice.</source>
        <translation>ගෙවීම: කවුන්ටරයේදී කිසිවක් ගෙවන්නේ නැත; ඔබට pagoPA දැන්වීමක් ලැබෙනු ඇත.</translation>
    </message>
    <message>
        <source>Procedure (L. 241/1990, art. 8 and 18-bis)</source>
        <translation>ක්‍රියාපටිපාටිය (L. 241/1990, art. 8, 18-bis)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>කාර්යාලය</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>වගකිවයුතු නිලධාරියා</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>අවසන් වන්නේ</translation>
    </message>
    <message>
        <source>%1 (%2 days from presentation)</source>
        <translation>%1 (ඉදිරිපත් කළ දිනෙන් දින %2)</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>ගොනුව බැලීම</translation>
    </message>
    <message>
        <source>Remedies: if the office does not answer in time you may ask the holder of the substitute power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR within 60 days.</source>
        <translation>පිළියම්: කාර්යාලය නියමිත කාලයට පිළිතුරු නොදුන්නොත්, ආදේශක බලය දරන්නාගේ මැදිහත්වීම ඉල්ලිය හැක (L. 241/1990, art. 2, c. 9-bis) හෝ නිහඬතාවට එරෙහිව ප්‍රාදේශීය පරිපාලන අධිකරණයට (TAR) යා හැක (art. 31 c.p.a.). තීරණයට එරෙහිව: දින 60ක් ඇතුළත TAR වෙත අභියාචනය.</translation>
    </message>
    <message>
        <source>Declarations made</source>
        <translation>කළ ප්‍රකාශ</translation>
    </message>
    <message>
        <source>Privacy and stamp duty</source>
        <translation>පෞද්ගලිකත්වය සහ මුද්දර ගාස්තුව</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>පෞද්ගලිකත්ව දැන්වීම</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>මුද්දර ගාස්තුව</translation>
    </message>
    <message>
        <source>Exempt from stamp duty: %1</source>
        <translation>මුද්දර ගාස්තුවෙන් නිදහස්: %1</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>විවෘත වේලාවන්: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>දුරකථන %1</translation>
    </message>
    <message>
        <source>Certified e-mail (PEC) %1</source>
        <translation>සහතික කළ විද්‍යුත් තැපෑල (PEC) %1</translation>
    </message>
    <message>
        <source>enrolment in %1</source>
        <translation>%1 සඳහා ලියාපදිංචිය</translation>
    </message>
    <message>
        <source>correction of the application for %1</source>
        <translation>%1 සඳහා අයදුම්පත නිවැරදි කිරීම</translation>
    </message>
    <message>
        <source>withdrawal from %1</source>
        <translation>%1 ඉල්ලා අස්කිරීම</translation>
    </message>
    <message>
        <source>Subject: %1 – school year %2</source>
        <translation>විෂය: %1 – පාසල් වර්ෂය %2</translation>
    </message>
    <message>
        <source>The protocol number is written beside each enrolment.</source>
        <translation>ප්‍රොටොකෝල අංකය එක් එක් ලියාපදිංචිය අසල ලියා ඇත.</translation>
    </message>
    <message>
        <source>Emergency register no. %1 of %2; the protocol number will be communicated.</source>
        <translation>හදිසි ලේඛනය අංක %1, %2 දින; ප්‍රොටොකෝල අංකය දන්වනු ලැබේ.</translation>
    </message>
    <message>
        <source>The office will communicate the protocol number.</source>
        <translation>කාර්යාලය ප්‍රොටොකෝල අංකය දන්වයි.</translation>
    </message>
    <message>
        <source>Receipt for the presentation of an application</source>
        <translation>අයදුම්පත ඉදිරිපත් කිරීමේ රිසිට්පත</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>පිටපත %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>රිසිට්පත් අංකය</translation>
    </message>
    <message>
        <source>Presented on %1 at %2</source>
        <translation>%1 දින %2 ට ඉදිරිපත් කළා</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>ක්‍රියාකරු %1</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>ස්ථානය %1</translation>
    </message>
    <message>
        <source>Software CLIPS Corner %1</source>
        <translation>CLIPS Corner %1 වැඩසටහන</translation>
    </message>
    <message>
        <source>The code lets anybody check the receipt and holds no personal data.</source>
        <translation>කේතයෙන් රිසිට්පත තහවුරු කළ හැක; එහි පුද්ගලික දත්ත නැත.</translation>
    </message>
    <message>
        <source>pagoPA payment notice</source>
        <translation>pagoPA ගෙවීම් දැන්වීම</translation>
    </message>
    <message>
        <source>Notice code %1</source>
        <translation>දැන්වීම් කේතය %1</translation>
    </message>
    <message>
        <source>Amount € %1</source>
        <translation>මුදල € %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor %1</source>
        <translation>ණයහිමියාගේ බදු කේතය %1</translation>
    </message>
    <message>
        <source>Courtesy translation. Only the Italian text has legal value.</source>
        <translation>සුහද පරිවර්තනයකි. නීතිමය වටිනාකමක් ඇත්තේ ඉතාලි පෙළට පමණි.</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>පාසල් ආහාරශාලාව</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>ළදරු නිවාසය සහ පෙර පාසල</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>පාසල් බසය</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>මව හෝ පියා</translation>
    </message>
    <message>
        <source>sole holder of parental responsibility</source>
        <translation>දෙමාපිය වගකීමේ එකම දරන්නා</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>භාරකරු</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>රැකබලා ගන්නා</translation>
    </message>
    <message>
        <source>Not in the register of this municipality: the data are those of the document, and the office checks them.</source>
        <translation>මෙම නගර සභාවේ ලේඛනයේ නැත: දත්ත ලියවිල්ලේ ඇති ඒවා වන අතර කාර්යාලය ඒවා පරීක්ෂා කරයි.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Receipt number</source>
        <translation>රිසිට්පත් අංකය</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>ඔව්, මා ළඟ තියෙනවා</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>නැහැ, නැවත මුද්‍රණය කරන්න</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never</source>
        <translation>කිසිදා නැත</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>අද, වේලාව %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, වේලාව %2</translation>
    </message>
    <message>
        <source>less than 1 year</source>
        <translation>අවුරුදු 1 ට අඩු</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>පාසල් ආහාරශාලාව</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>ළදරු නිවාසය සහ පෙර පාසල</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>පාසල් බසය</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>දින තවම නියම කර නැත</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>%1 දක්වා විවෘතයි</translation>
    </message>
    <message>
        <source>Late: ended on %1</source>
        <translation>දිනය පසු වී ඇත: %1 දින අවසන් විය</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>%1 දින විවෘත වේ</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>%1 සිට වසා ඇත</translation>
    </message>
    <message>
        <source>Late: it goes after those in time</source>
        <translation>දිනය පසු වී ඇත: නියමිත දිනට දුන් අයට පසුව</translation>
    </message>
    <message>
        <source>No dates yet: ask the operator</source>
        <translation>දින තවම නැත: නිලධාරියාගෙන් අසන්න</translation>
    </message>
    <message>
        <source>Not available now: ask the operator</source>
        <translation>දැන් ලබාගත නොහැක: නිලධාරියාගෙන් අසන්න</translation>
    </message>
    <message>
        <source>Too young for this service</source>
        <translation>මෙම සේවාවට වයස අඩුයි</translation>
    </message>
    <message>
        <source>Too old for this service</source>
        <translation>මෙම සේවාවට වයස වැඩියි</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>කඩදාසි නැත</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>කඩදාසි හිරවී ඇත</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>පියන විවෘතයි</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>පිළිතුරු නොදෙයි</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>තීන්ත නැත</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>මුද්‍රණය අවලංගු විය</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>උදව් අවශ්‍යයි</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>යැවීමට %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>සම්බන්ධයි</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>සම්බන්ධ නැත</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>යා කර නැත</translation>
    </message>
    <message>
        <source>Office not trusted</source>
        <translation>කාර්යාලය තහවුරු නැත</translation>
    </message>
    <message>
        <source>Looking for the office</source>
        <translation>කාර්යාලය සොයමින්</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>බැලීමට %1</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>මුද්‍රකය: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 දක්වා</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 සිට</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>අවුරුදු %n</numerusform>
            <numerusform>අවුරුදු %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Already enrolled</source>
        <translation>දැනටමත් ලියාපදිංචියි</translation>
    </message>
    <message>
        <source>Already enrolled: receipt %1 of %2</source>
        <translation>දැනටමත් ලියාපදිංචියි: රිසිට්පත %1, %2 දින</translation>
    </message>
    <message>
        <source>The office has not decided yet</source>
        <translation>කාර්යාලය තවම තීරණය කර නැත</translation>
    </message>
    <message>
        <source>The office is looking at it</source>
        <translation>කාර්යාලය එය පරීක්ෂා කරමින් සිටී</translation>
    </message>
    <message>
        <source>There is a place: ask the operator how to take it</source>
        <translation>ඉඩක් ඇත: එය පිළිගන්නා ආකාරය ක්‍රියාකරුගෙන් අසන්න</translation>
    </message>
    <message>
        <source>On the waiting list, place %1</source>
        <translation>පොරොත්තු ලේඛනයේ, ස්ථානය %1</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>පොරොත්තු ලේඛනයේ</translation>
    </message>
    <message>
        <source>Not accepted: ask the operator why</source>
        <translation>පිළිගෙන නැත: හේතුව ක්‍රියාකරුගෙන් අසන්න</translation>
    </message>
    <message>
        <source>The place is yours</source>
        <translation>ඉඩ ඔබගේය</translation>
    </message>
    <message>
        <source>You gave the place back</source>
        <translation>ඔබ ඉඩ ආපසු දුන්නා</translation>
    </message>
    <message>
        <source>A later application took its place</source>
        <translation>පසුව කළ අයදුම්පතක් එය වෙනුවට ආවා</translation>
    </message>
    <message>
        <source>You gave it up</source>
        <translation>ඔබ එය අත්හැරියා</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>තාවකාලිකව නවතා ඇත</translation>
    </message>
    <message>
        <source>takes no prints</source>
        <translation>මුද්‍රණ බාර නොගනී</translation>
    </message>
</context>
<context>
    <name>clips::ui::AttractPage</name>
    <message>
        <source>School services</source>
        <translation>පාසල් සේවා</translation>
    </message>
    <message>
        <source>Enrol your child in school services</source>
        <translation>ඔබේ දරුවා පාසල් සේවා සඳහා ලියාපදිංචි කරන්න</translation>
    </message>
    <message>
        <source>An operator helps you, in a few minutes. Bring a valid document.</source>
        <translation>නිලධාරියෙක් මිනිත්තු කිහිපයකින් ඔබට උදව් කරයි. වලංගු හැඳුනුම්පතක් ගෙනෙන්න.</translation>
    </message>
    <message>
        <source>Call the operator</source>
        <translation>නිලධාරියා කැඳවන්න</translation>
    </message>
</context>
<context>
    <name>clips::ui::AuthorityPage</name>
    <message>
        <source>Who is the other parent?</source>
        <translation>අනෙක් මාපියා කවුද?</translation>
    </message>
    <message>
        <source>Who are you to %1?</source>
        <translation>ඔබ %1 ගේ කවුද?</translation>
    </message>
    <message>
        <source>Write what you know. Tax code and phone may stay empty.</source>
        <translation>ඔබ දන්නා දේ ලියන්න. බදු කේතය සහ දුරකථනය හිස්ව තැබිය හැක.</translation>
    </message>
    <message>
        <source>Touch the row that is true. You declare it under your responsibility.</source>
        <translation>සත්‍ය පේළිය ඔබන්න. ඔබ එය ප්‍රකාශ කරන්නේ ඔබේ වගකීම මතයි.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>ඔබ කවුද</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>සියලු දෙනාට එකම නොවේ</translation>
    </message>
    <message>
        <source>It is the same for all</source>
        <translation>සියලු දෙනාට එකමයි</translation>
    </message>
    <message>
        <source>Touch who you are.</source>
        <translation>ඔබ කවුදැයි ඔබන්න.</translation>
    </message>
    <message>
        <source>We live together</source>
        <translation>අපි එකට ජීවත් වෙමු</translation>
    </message>
</context>
<context>
    <name>clips::ui::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>ආපසු</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නතර</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>උදව්</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>Larger text or more contrast</source>
        <translation>විශාල අකුරු හෝ වැඩි පැහැදිලි බව</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>තිරය අගුලු දමන්න</translation>
    </message>
</context>
<context>
    <name>clips::ui::CheckAnswersPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>සියල්ල නිවැරදිද?</translation>
    </message>
    <message>
        <source>Take your time to read. Tap Change to correct: you come straight back here.</source>
        <translation>සෙමින් කියවන්න. නිවැරදි කිරීමට «වෙනස් කරන්න» ඔබන්න: වහාම මෙතැනට එයි.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>පරීක්ෂාව</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>සියල්ල නිවැරදියි</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>දී නැත</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>ගෙන ආ යුතුයි: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>වෙනස් කරන්න</translation>
    </message>
    <message>
        <source>Your declarations</source>
        <translation>ඔබේ ප්‍රකාශ</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>ප්‍රකාශ කළා</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>දැන් ජාලය නැත.</translation>
    </message>
    <message>
        <source>We save the enrolments here and send them to the office as soon as it is back. The date that counts is today.</source>
        <translation>අපි ලියාපදිංචි කිරීම් මෙහි තබාගෙන, ජාලය ආ විට කාර්යාලයට යවමු. වලංගු වන්නේ අද දිනයයි.</translation>
    </message>
    <message>
        <source>Fixed since the closing date</source>
        <translation>අවසන් දිනයෙන් පසු වෙනස් කළ නොහැක</translation>
    </message>
    <message>
        <source>%1: you give it up</source>
        <translation>%1: ඔබ එය අත්හරී</translation>
    </message>
    <message>
        <source>%1: you correct it</source>
        <translation>%1: ඔබ එය නිවැරදි කරයි</translation>
    </message>
    <message>
        <source>The enrolment with receipt %1 ends.</source>
        <translation>රිසිට්පත %1 හි ලියාපදිංචිය අවසන් වේ.</translation>
    </message>
    <message>
        <source>This application takes the place of the one with receipt %1. The office keeps both.</source>
        <translation>රිසිට්පත %1 හි අයදුම්පත වෙනුවට මෙම අයදුම්පත පවතී. කාර්යාලය දෙකම තබා ගනී.</translation>
    </message>
    <message>
        <source>It cannot go like this</source>
        <translation>මේ ආකාරයට ඉදිරියට යා නොහැක</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>දැනගැනීම හොඳයි</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>ඔබ කවුද</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>ඔබේ තත්ත්වය</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChildrenPage</name>
    <message>
        <source>Whom do you want to enrol?</source>
        <translation>ඔබ ලියාපදිංචි කිරීමට කැමති කවුද?</translation>
    </message>
    <message>
        <source>Touch one or more children. You can enrol them together.</source>
        <translation>දරුවෙක් හෝ කිහිප දෙනෙක් ඔබන්න. එකට ලියාපදිංචි කළ හැක.</translation>
    </message>
    <message>
        <source>Choose the children</source>
        <translation>දරුවන් තෝරන්න</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
    <message>
        <source>Too old for these services</source>
        <translation>මෙම සේවාවලට වයස වැඩියි</translation>
    </message>
    <message>
        <source>Too young for these services</source>
        <translation>මෙම සේවාවලට වයස අඩුයි</translation>
    </message>
    <message>
        <source>No service for this child now</source>
        <translation>මෙම දරුවාට දැන් සේවාවක් නැත</translation>
    </message>
    <message>
        <source>Touch at least one child.</source>
        <translation>අඩු තරමින් එක් දරුවෙක් ඔබන්න.</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>උපතට නියමිත දිනය %1</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>%1 ගේ දත්ත වෙනස් කරන්න</translation>
    </message>
    <message>
        <source>We have no child of yours in the register. Touch the button below and describe the child.</source>
        <translation>ලේඛනයේ ඔබේ දරුවෙක් නැත. පහත බොත්තම ස්පර්ශ කර දරුවා විස්තර කරන්න.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>No</source>
        <translation>නැත</translation>
    </message>
    <message>
        <source>There is nothing to choose here now. Please ask the operator.</source>
        <translation>දැන් මෙහි තෝරන්න දෙයක් නැත. නිලධාරියාගෙන් අසන්න.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DateKeys</name>
    <message>
        <source>Day</source>
        <translation>දිනය</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>මාසය</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>අවුරුද්ද</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationCard</name>
    <message>
        <source>I have read it</source>
        <translation>මම කියෙව්වා</translation>
    </message>
    <message>
        <source>I declare it</source>
        <translation>මම ප්‍රකාශ කරමි</translation>
    </message>
    <message>
        <source>Only if you want</source>
        <translation>ඔබ කැමති නම් පමණයි</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 සඳහා</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>පාඨය වසන්න</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>සියල්ල කියවන්න</translation>
    </message>
    <message>
        <source>Missing. Without it the child cannot go alone. You can go back and choose an adult.</source>
        <translation>අඩුයි. එය නැතිව දරුවාට තනියම යා නොහැක. ආපසු ගොස් වැඩිහිටියෙක් තෝරාගත හැක.</translation>
    </message>
    <message>
        <source>Missing. Without it we cannot send the enrolment.</source>
        <translation>අඩුයි. එය නැතිව අපට ලියාපදිංචිය යැවිය නොහැක.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationsPage</name>
    <message>
        <source>What you declare</source>
        <translation>ඔබ ප්‍රකාශ කරන දේ</translation>
    </message>
    <message>
        <source>Read each text. Tap the row below it if it is true.</source>
        <translation>සෑම පාඨයක්ම කියවන්න. එය සත්‍ය නම් පහළ පේළිය ඔබන්න.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>ප්‍රකාශ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
    <message>
        <source>Missing: %1. Without it the enrolment cannot be sent.</source>
        <translation>අඩුයි: %1. එය නැතිව ලියාපදිංචිය යැවිය නොහැක.</translation>
    </message>
    <message>
        <source>Missing: %1. Without them the enrolment cannot be sent.</source>
        <translation>අඩුයි: %1. ඒවා නැතිව ලියාපදිංචිය යැවිය නොහැක.</translation>
    </message>
    <message>
        <source>This is a translation: the Italian text counts.</source>
        <translation>මෙය පරිවර්තනයකි: වලංගු වන්නේ ඉතාලි පාඨයයි.</translation>
    </message>
</context>
<context>
    <name>clips::ui::EmailEditor</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>ඔබ අදහස් කළේ %1 ද?</translation>
    </message>
</context>
<context>
    <name>clips::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>ගැටලුවක් ඇත</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToGuardianPage</name>
    <message>
        <source>Now it is the parent&apos;s turn</source>
        <translation>දැන් මාපියන්ගේ වාරයයි</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>භාර දීම</translation>
    </message>
    <message>
        <source>I am the parent: start</source>
        <translation>මම මාපියන්: අරඹන්න</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToOperatorPage</name>
    <message>
        <source>Give the screen back to the operator</source>
        <translation>තිරය නිලධාරියාට ආපසු දෙන්න</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>භාර දීම</translation>
    </message>
    <message>
        <source>I am the operator</source>
        <translation>මම නිලධාරියා</translation>
    </message>
</context>
<context>
    <name>clips::ui::Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>හිස්තැන</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>අකුරු</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>අංක</translation>
    </message>
</context>
<context>
    <name>clips::ui::KioskWindow</name>
    <message>
        <source>Do you want to stop?</source>
        <translation>ඔබට නවත්වන්න අවශ්‍යද?</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <translation>ඔබට පිටවන්න අවශ්‍යද?</translation>
    </message>
    <message>
        <source>Nothing will be saved and nothing will be sent.</source>
        <translation>කිසිවක් තබාගන්නේ නැත, කිසිවක් යවන්නේ නැත.</translation>
    </message>
    <message>
        <source>The operator is signed out.</source>
        <translation>නිලධාරියා වැඩසටහනෙන් පිටවේ.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>නැත, ඉදිරියට යමි</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>ඔව්, නවත්වමි</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>භාෂාව තෝරන්න</translation>
    </message>
    <message>
        <source>What you wrote stays.</source>
        <translation>ඔබ ලියූ දේ එලෙසම පවතී.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>උදව්</translation>
    </message>
    <message>
        <source>Back goes to the page before. Stop ends without saving. If in doubt, ask the operator.</source>
        <translation>«ආපසු» කලින් පිටුවට යයි. «නතර» තබා නොගෙන අවසන් කරයි. සැකයක් ඇත්නම් නිලධාරියාගෙන් අසන්න.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>මට තේරුණා</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>ඔබට තව වේලාව අවශ්‍යද?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>ඔව්, මම මෙහි සිටිමි</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this page closes, so that nobody else reads it.</source>
        <translation>
            <numerusform>තත්පර %n කින් මෙම පිටුව වැසේ, වෙන කිසිවෙකුට කියවිය නොහැකි වන පරිදි.</numerusform>
            <numerusform>තත්පර %n කින් මෙම පිටුව වැසේ, වෙන කිසිවෙකුට කියවිය නොහැකි වන පරිදි.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.</source>
        <translation>තිරය අගුලු වැටීමට තත්පර: %1. කිසිවක් නැති නොවේ: PIN අංකයෙන් නැවත විවෘත වේ.</translation>
    </message>
</context>
<context>
    <name>clips::ui::MoneyEditor</name>
    <message>
        <source>Euro, then a comma and the cents.</source>
        <translation>යූරෝ, පසුව කොමාව සහ සෙන්ට්.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OfferWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation>ලියාපදිංචිය වසා ඇත: %1</translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation>භාරකරුවෙක් නැත: පෙර පාසලට නොවේ</translation>
    </message>
    <message>
        <source>Not for children of this age</source>
        <translation>මෙම වයසේ දරුවන්ට නොවේ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, වේලාව %2</translation>
    </message>
    <message>
        <source>Free places: %1 (indicative, %2)</source>
        <translation>නිදහස් ඉඩ: %1 (දළ තොරතුරකි, %2)</translation>
    </message>
    <message>
        <source>No free places (indicative, %1). You can ask all the same.</source>
        <translation>නිදහස් ඉඩ නැත (දළ තොරතුරකි, %1). එහෙත් ඔබට ඉල්ලිය හැක.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OwnChildPage</name>
    <message>
        <source>the child</source>
        <translation>දරුවා</translation>
    </message>
    <message>
        <source>Who is the child?</source>
        <translation>දරුවා කවුද?</translation>
    </message>
    <message>
        <source>Where was %1 born?</source>
        <translation>%1 ඉපදුණේ කොහෙද?</translation>
    </message>
    <message>
        <source>Does %1 live with you?</source>
        <translation>%1 ජීවත් වන්නේ ඔබ සමඟද?</translation>
    </message>
    <message>
        <source>If you have no name yet, leave it empty.</source>
        <translation>තවම නමක් නැත්නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Write it as on the documents.</source>
        <translation>ලේඛනවල ඇති පරිදි ලියන්න.</translation>
    </message>
    <message>
        <source>The tax code is on the health card.</source>
        <translation>බදු කේතය සෞඛ්‍ය කාඩ්පතේ ඇත.</translation>
    </message>
    <message>
        <source>It counts where the child is registered.</source>
        <translation>වැදගත් වන්නේ දරුවාගේ පදිංචිය ලියාපදිංචි තැනයි.</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>තවත් දරුවෙක්</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>මෙම දරුවා එක් කරන්න</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>උපතට නියමිත දිනය</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>උපන් දිනය</translation>
    </message>
    <message>
        <source>Touch yes or no.</source>
        <translation>«ඔව්» හෝ «නැත» ඔබන්න.</translation>
    </message>
    <message>
        <source>Already born</source>
        <translation>ඉපදී ඇත</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>තවම ඉපදී නැත</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>ගැහැණු</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>පිරිමි</translation>
    </message>
    <message>
        <source>I checked: everything is right</source>
        <translation>මම පරීක්ෂා කළා: සියල්ල නිවැරදියි</translation>
    </message>
    <message>
        <source>The operator will look at the health card.</source>
        <translation>නිලධාරියා සෞඛ්‍ය කාඩ්පත බලයි.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>No</source>
        <translation>නැත</translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation>පෙර</translation>
    </message>
    <message>
        <source>More</source>
        <translation>තවත්</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2 දින</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>කලින් ඒවා පෙන්වන්න</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>තවත් පෙන්වන්න</translation>
    </message>
</context>
<context>
    <name>clips::ui::PeopleEditor</name>
    <message>
        <source>Add another person</source>
        <translation>තවත් පුද්ගලයෙක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>පුද්ගලයා %1</translation>
    </message>
    <message>
        <source>Take out person %1</source>
        <translation>පුද්ගලයා %1 ඉවත් කරන්න</translation>
    </message>
</context>
<context>
    <name>clips::ui::PhoneEditor</name>
    <message>
        <source>Only for a foreign number: start with + and the country.</source>
        <translation>විදේශ අංකයකට පමණයි: + සහ රටේ අංකයෙන් අරඹන්න.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ProblemWords</name>
    <message>
        <source>Write the given name.</source>
        <translation>නම ලියන්න.</translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation>වාසගම ලියන්න.</translation>
    </message>
    <message>
        <source>Write the date of birth.</source>
        <translation>උපන් දිනය ලියන්න.</translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation>දුරකථන අංකයක් ලියන්න.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>මාර්ගයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Choose a stop.</source>
        <translation>නැවතුමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>පිළිතුරක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Choose a school.</source>
        <translation>පාසලක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>අඩු තරමින් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>අඩු තරමින් එක් දිනයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Choose a route and a stop.</source>
        <translation>මාර්ගයක් සහ නැවතුමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>දිනය ලියන්න.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>පිළිතුරක් ලියන්න.</translation>
    </message>
    <message>
        <source>Write who the person is.</source>
        <translation>පුද්ගලයා කවුදැයි ලියන්න.</translation>
    </message>
    <message>
        <source>This answer is not possible any more. Choose another one.</source>
        <translation>මෙම පිළිතුර තවදුරටත් කළ නොහැක. වෙන එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This school is closed to enrolment. Choose another one.</source>
        <translation>මෙම පාසල ලියාපදිංචිය වසා ඇත. වෙන එකක් තෝරන්න.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n.</source>
        <translation>
            <numerusform>අඩු තරමින් %n ක් තෝරන්න.</numerusform>
            <numerusform>අඩු තරමින් %n ක් තෝරන්න.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>වැඩිම වශයෙන් %n ක් තෝරන්න.</numerusform>
            <numerusform>වැඩිම වශයෙන් %n ක් තෝරන්න.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation>එකම තේරීම දෙවරක් ඇත. එකක් ඉවත් කරන්න.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation>
            <numerusform>අඩු තරමින් අකුරු %n ක් ලියන්න.</numerusform>
            <numerusform>අඩු තරමින් අකුරු %n ක් ලියන්න.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>වැඩිම වශයෙන් අකුරු %n ක් ලියන්න.</numerusform>
            <numerusform>වැඩිම වශයෙන් අකුරු %n ක් ලියන්න.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a character that cannot be used. Write it again.</source>
        <translation>භාවිත කළ නොහැකි අකුරක් ඇත. නැවත ලියන්න.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and year.</source>
        <translation>මෙවැනි දිනයක් නැත. දිනය, මාසය සහ අවුරුද්ද ලියන්න.</translation>
    </message>
    <message>
        <source>The date is too early. It can be %1 or later.</source>
        <translation>දිනය ඉක්මන් වැඩියි. %1 හෝ ඊට පසු විය හැක.</translation>
    </message>
    <message>
        <source>The date is too late. It can be %1 or earlier.</source>
        <translation>දිනය ප්‍රමාද වැඩියි. %1 හෝ ඊට පෙර විය හැක.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write 6 to 15 digits.</source>
        <translation>මෙය දුරකථන අංකයක් නොවේ. ඉලක්කම් 6 සිට 15 දක්වා ලියන්න.</translation>
    </message>
    <message>
        <source>A name has letters only. Write it as on the document.</source>
        <translation>නමක ඇත්තේ අකුරු පමණයි. ලේඛනයේ ඇති පරිදි ලියන්න.</translation>
    </message>
    <message numerus="yes">
        <source>This person must be at least %n years old.</source>
        <translation>
            <numerusform>මෙම පුද්ගලයාට අඩු තරමින් අවුරුදු %n ක් විය යුතුයි.</numerusform>
            <numerusform>මෙම පුද්ගලයාට අඩු තරමින් අවුරුදු %n ක් විය යුතුයි.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation>බස් රථය එතැන නවත්වන්නේ නැත. වෙන නැවතුමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Write the tax code.</source>
        <translation>බදු කේතය ලියන්න.</translation>
    </message>
    <message>
        <source>Write who this person is for the child.</source>
        <translation>මෙම පුද්ගලයා දරුවාගේ කවුදැයි ලියන්න.</translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation>ලේඛනයේ වර්ගය තෝරන්න.</translation>
    </message>
    <message>
        <source>Write the number of the document.</source>
        <translation>ලේඛනයේ අංකය ලියන්න.</translation>
    </message>
    <message>
        <source>Write the street.</source>
        <translation>පාර ලියන්න.</translation>
    </message>
    <message>
        <source>Write the house number.</source>
        <translation>නිවසේ අංකය ලියන්න.</translation>
    </message>
    <message>
        <source>Write the postcode.</source>
        <translation>තැපැල් කේතය ලියන්න.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>නගරය ලියන්න.</translation>
    </message>
    <message>
        <source>Choose the hours of this school.</source>
        <translation>මෙම පාසලේ වේලාව තෝරන්න.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>ලිපිනය ලියන්න.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>මුදල ලියන්න.</translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation>විද්‍යුත් තැපැල් ලිපිනයක් ලියන්න.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n people.</source>
        <translation>
            <numerusform>අඩු තරමින් පුද්ගලයන් %n ක් ලියන්න.</numerusform>
            <numerusform>අඩු තරමින් පුද්ගලයන් %n දෙනෙක් ලියන්න.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is there twice. Take one out.</source>
        <translation>මෙම පුද්ගලයා දෙවරක් ඇත. එකක් ඉවත් කරන්න.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has a name, the sign @ and a domain.</source>
        <translation>මෙය විද්‍යුත් තැපැල් ලිපිනයක් නොවේ. එහි නමක්, @ ලකුණ සහ වසමක් ඇත.</translation>
    </message>
    <message>
        <source>This is not an amount. Write digits, then a comma and the cents.</source>
        <translation>මෙය මුදලක් නොවේ. ඉලක්කම්, පසුව කොමාව සහ සෙන්ට් ලියන්න.</translation>
    </message>
    <message>
        <source>The amount is too high. It can be %1 or less.</source>
        <translation>මුදල වැඩියි. %1 හෝ ඊට අඩු විය හැක.</translation>
    </message>
    <message>
        <source>This is not a tax code. Check every letter and digit.</source>
        <translation>මෙය බදු කේතයක් නොවේ. සෑම අකුරක් සහ ඉලක්කමක්ම පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>තැපැල් කේතයක ඉලක්කම් පහක් ඇත.</translation>
    </message>
    <message>
        <source>This is not a document number. It has 5 to 20 letters and digits.</source>
        <translation>මෙය ලේඛන අංකයක් නොවේ. එහි අකුරු සහ ඉලක්කම් 5 සිට 20 දක්වා ඇත.</translation>
    </message>
    <message>
        <source>Write only the foods. We must not keep the reason.</source>
        <translation>ආහාර පමණක් ලියන්න. හේතුව අප තබා නොගත යුතුයි.</translation>
    </message>
</context>
<context>
    <name>clips::ui::QuestionPage</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · ප්‍රශ්නය %2 / %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
</context>
<context>
    <name>clips::ui::RankedSchoolsEditor</name>
    <message>
        <source>Choice number %1</source>
        <translation>තේරීම් අංක %1</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n.</source>
        <translation>
            <numerusform>ඔබට %n ක් දක්වා තෝරාගත හැක.</numerusform>
            <numerusform>ඔබට %n ක් දක්වා තෝරාගත හැක.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>ඔබගේ රිසිට්පත</translation>
    </message>
    <message>
        <source>This is what the paper says. Names and codes are shortened as on the paper.</source>
        <translation>කඩදාසියේ සඳහන් දේ මෙයයි. නම් සහ කේත කඩදාසියේ මෙන් කෙටි කර ඇත.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>රිසිට්පත</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>පිටපතක් මුද්‍රණය කරන්න</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation>ඔබගේ පිටපත මුද්‍රණ යන්ත්‍රයට යමින් පවතී.</translation>
    </message>
    <message>
        <source>This receipt is not on this kiosk. The operator can ask the office for it.</source>
        <translation>මෙම රිසිට්පත මේ කියෝස්කයේ නැත. ක්‍රියාකරුට එය කාර්යාලයෙන් ඉල්ලිය හැක.</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>ඉදිරිපත් කළේ</translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation>pagoPA දැන්වීම</translation>
    </message>
</context>
<context>
    <name>clips::ui::RecordFields</name>
    <message>
        <source>Given name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>වාසගම</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>බදු කේතය</translation>
    </message>
    <message>
        <source>Who they are for the child</source>
        <translation>ඔවුන් දරුවාගේ කවුද</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>ලේඛන අංකය</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>දුරකථනය</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>පාර</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>නිවසේ අංකය</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>තැපැල් කේතය</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>නගරය</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>උපන් දිනය</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>හැඳුනුම් ලේඛනය</translation>
    </message>
</context>
<context>
    <name>clips::ui::RideEditor</name>
    <message>
        <source>No bus goes to this school now. Please ask the operator.</source>
        <translation>දැන් මෙම පාසලට බස් රථයක් නැත. නිලධාරියාගෙන් අසන්න.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>මාර්ගය</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නතර</translation>
    </message>
</context>
<context>
    <name>clips::ui::RoleBand</name>
    <message>
        <source>OPERATOR</source>
        <translation>නිලධාරියා</translation>
    </message>
    <message>
        <source>CITIZEN</source>
        <translation>පුරවැසියා</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>පියවර %1 / %2</translation>
    </message>
</context>
<context>
    <name>clips::ui::SavedPage</name>
    <message>
        <source>Done</source>
        <translation>අවසන්</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>මම අවසන්</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>තබාගෙන යවා ඇත</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>මෙහි තබාගත්තා</translation>
    </message>
    <message>
        <source>The office has the enrolment.</source>
        <translation>කාර්යාලයට ලියාපදිංචිය ලැබී ඇත.</translation>
    </message>
    <message>
        <source>The office has the %1 enrolments.</source>
        <translation>කාර්යාලයට ලියාපදිංචි කිරීම් %1 ම ලැබී ඇත.</translation>
    </message>
    <message>
        <source>The enrolment is going to the office now.</source>
        <translation>ලියාපදිංචිය දැන් කාර්යාලයට යවමින්.</translation>
    </message>
    <message>
        <source>The %1 enrolments are going to the office now.</source>
        <translation>ලියාපදිංචි කිරීම් %1 දැන් කාර්යාලයට යවමින්.</translation>
    </message>
    <message>
        <source>The enrolment will be sent to the office when the network is back.</source>
        <translation>ජාලය ආ විට ලියාපදිංචිය කාර්යාලයට යවනු ලැබේ.</translation>
    </message>
    <message>
        <source>The %1 enrolments will be sent to the office when the network is back.</source>
        <translation>ජාලය ආ විට ලියාපදිංචි කිරීම් %1 කාර්යාලයට යවනු ලැබේ.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>ලියාපදිංචි අංකය</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ලැබුණු දිනය</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>දැන් කුමක්ද?</translation>
    </message>
    <message>
        <source>The office looks at it and writes to you.</source>
        <translation>කාර්යාලය එය බලා ඔබට ලියයි.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ප්‍රශ්න</translation>
    </message>
    <message>
        <source>The receipt is being prepared</source>
        <translation>රිසිට්පත සූදානම් කරමින්</translation>
    </message>
    <message>
        <source>The receipt is being printed</source>
        <translation>රිසිට්පත මුද්‍රණය වෙමින්</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation>එය මුද්‍රකයෙන් ගන්න.</translation>
    </message>
    <message>
        <source>The printer waits: %1</source>
        <translation>මුද්‍රකය රැඳී සිටී: %1</translation>
    </message>
    <message>
        <source>The receipt is printed</source>
        <translation>රිසිට්පත මුද්‍රණය කළා</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>එය රැගෙන යන්න.</translation>
    </message>
    <message>
        <source>It is kept: the operator can print it again. The enrolment is already safe.</source>
        <translation>එය තබාගෙන ඇත: නිලධාරියාට නැවත මුද්‍රණය කළ හැක. ලියාපදිංචිය දැනටමත් සුරක්ෂිතයි.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>මෙහි මුද්‍රකයක් නැත</translation>
    </message>
    <message>
        <source>The receipt is kept as a file. The enrolment is already safe.</source>
        <translation>රිසිට්පත ගොනුවක් ලෙස තබා ඇත. ලියාපදිංචිය දැනටමත් සුරක්ෂිතයි.</translation>
    </message>
    <message>
        <source>Tell the operator: then the receipt comes out by itself. The enrolment is already safe.</source>
        <translation>ක්‍රියාකරුට කියන්න: එවිට රිසිට්පත ඉබේම එළියට එයි. ලියාපදිංචිය දැනටමත් සුරක්ෂිතයි.</translation>
    </message>
    <message>
        <source>Is the receipt in your hand?</source>
        <translation>රිසිට්පත ඔබේ අතේ තියෙනවාද?</translation>
    </message>
    <message>
        <source>The printer cannot tell us.</source>
        <translation>මුද්‍රකයට එය අපට කියන්න බැහැ.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1</source>
        <translation>රිසිට්පත මුද්‍රණය වුණේ නැහැ: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::ServicesPage</name>
    <message>
        <source>Which services for %1?</source>
        <translation>%1 සඳහා කුමන සේවාද?</translation>
    </message>
    <message>
        <source>You can choose more than one. There is one receipt at the end.</source>
        <translation>එකකට වඩා තෝරාගත හැක. අවසානයේ එක් රිසිට්පතකි.</translation>
    </message>
    <message>
        <source>Services for %1</source>
        <translation>%1 සඳහා සේවා</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>පාසල් වර්ෂය %1</translation>
    </message>
    <message>
        <source>Touch at least one service.</source>
        <translation>අඩු තරමින් එක් සේවාවක් ඔබන්න.</translation>
    </message>
    <message>
        <source>Nursery, or infant school a year early</source>
        <translation>ළදරු නිවාසය, නැත්නම් වසරක් කලින් පෙර පාසල</translation>
    </message>
    <message>
        <source>You give it up</source>
        <translation>ඔබ එය අත්හරී</translation>
    </message>
    <message>
        <source>You correct it</source>
        <translation>ඔබ එය නිවැරදි කරයි</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>එලෙසම තබන්න: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>නිවැරදි කරන්න: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>අත්හරින්න: %1</translation>
    </message>
    <message>
        <source>See the receipt: %1</source>
        <translation>රිසිට්පත බලන්න: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::Shutter</name>
    <message>
        <source>One moment, please</source>
        <translation>මොහොතක් රැඳී සිටින්න</translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>අකුරු %2 න් %1</translation>
    </message>
</context>
</TS>
