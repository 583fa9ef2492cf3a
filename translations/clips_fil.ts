<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil_PH" sourcelanguage="en">
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Have the act ready</source>
        <translation>Ihanda ang kasulatan</translation>
    </message>
    <message>
        <source>The operator must see it before the end. Without it the enrolment cannot be received.</source>
        <translation>Dapat itong makita ng operator bago matapos. Kung wala ito, hindi matatanggap ang pagtatala.</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Hindi pareho para sa lahat</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>A child who is not in this family</source>
        <translation>Isang batang wala sa pamilyang ito</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The office has published no dates for this: it will look at your application.</source>
        <translation>Walang inilabas na petsa ang opisina para rito: titingnan nito ang inyong aplikasyon.</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>Maaari kayong mag-apply mula %1.</translation>
    </message>
    <message>
        <source>The closing date was %1. Ask the operator.</source>
        <translation>Ang huling araw ay noong %1. Magtanong po sa operator.</translation>
    </message>
    <message>
        <source>The time ended on %1, while you were here. We receive your application all the same. The office will look at it.</source>
        <translation>Natapos ang takdang oras noong %1, habang narito kayo. Tinatanggap pa rin namin ang inyong aplikasyon. Titingnan ito ng opisina.</translation>
    </message>
    <message>
        <source>The closing date was %1: your application goes after those in time.</source>
        <translation>Ang huling araw ay noong %1: kasunod ng mga nasa oras ang inyong aplikasyon.</translation>
    </message>
    <message>
        <source>The bus takes your child only if its route and times need not change.</source>
        <translation>Isasakay lamang ng bus ang inyong anak kung hindi kailangang baguhin ang ruta at oras nito.</translation>
    </message>
    <message>
        <source>The register data are of %1: the office checks them.</source>
        <translation>Ang datos ng rehistro ay mula noong %1: susuriin ito ng opisina.</translation>
    </message>
    <message>
        <source>The rules on this screen are of %1: the office checks again.</source>
        <translation>Ang mga tuntunin sa screen na ito ay mula noong %1: susuriin itong muli ng opisina.</translation>
    </message>
    <message>
        <source>The clock of this screen was put back: the office checks the time.</source>
        <translation>Iniurong ang orasan ng screen na ito: susuriin ng opisina ang oras.</translation>
    </message>
    <message>
        <source>You and the child are the same person here. Ask the operator.</source>
        <translation>Iisang tao rito kayo at ang bata. Magtanong po sa operator.</translation>
    </message>
    <message>
        <source>Only an adult can apply. Ask the operator.</source>
        <translation>Nasa hustong gulang lamang ang maaaring mag-apply. Magtanong po sa operator.</translation>
    </message>
    <message>
        <source>You are under eighteen: the office will look at your application.</source>
        <translation>Wala pa kayong labingwalong taong gulang: titingnan ng opisina ang inyong aplikasyon.</translation>
    </message>
    <message>
        <source>The register does not let us go on. Ask the operator.</source>
        <translation>Hindi kami makapagpatuloy dahil sa rehistro. Magtanong po sa operator.</translation>
    </message>
    <message>
        <source>The register has one of these persons twice: the office will put it right.</source>
        <translation>Dalawang beses nasa rehistro ang isa sa mga taong ito: itatama ito ng opisina.</translation>
    </message>
    <message>
        <source>The office must still see the act of the court or of the social services.</source>
        <translation>Kailangan pang makita ng opisina ang kasulatan ng hukuman o ng serbisyong panlipunan.</translation>
    </message>
    <message>
        <source>The act of the court or of the social services ended on %1. Ask the operator.</source>
        <translation>Natapos noong %1 ang bisa ng kasulatan ng hukuman o ng serbisyong panlipunan. Magtanong po sa operator.</translation>
    </message>
    <message>
        <source>Your act ends on %1, before the school year does: the office will ask for the new one.</source>
        <translation>Matatapos sa %1 ang bisa ng inyong kasulatan, bago matapos ang taong pampaaralan: hihingin ng opisina ang bago.</translation>
    </message>
    <message>
        <source>Each child needs an own application, twins too. To keep them together, choose the same schools in the same order.</source>
        <translation>Kailangan ng bawat bata ng sariling aplikasyon, pati ng kambal. Para magkasama sila, piliin ang parehong mga paaralan sa parehong pagkakasunod.</translation>
    </message>
    <message>
        <source>The child does not live in our municipality: it comes after those who do, and the highest rate applies.</source>
        <translation>Hindi nakatira sa aming munisipyo ang bata: kasunod siya ng mga nakatira rito, at pinakamataas ang bayad.</translation>
    </message>
    <message>
        <source>You live in another municipality. What counts is where the child lives.</source>
        <translation>Nakatira kayo sa ibang munisipyo. Ang mahalaga ay kung saan nakatira ang bata.</translation>
    </message>
    <message>
        <source>The child came to live here after %1: it comes after those who lived here on that day.</source>
        <translation>Lumipat dito ang bata pagkatapos ng %1: kasunod siya ng mga nakatira na rito noong araw na iyon.</translation>
    </message>
    <message>
        <source>Somebody else made the first application: the office will look at both.</source>
        <translation>Ibang tao ang gumawa ng unang aplikasyon: titingnan ng opisina ang dalawa.</translation>
    </message>
    <message>
        <source>The child is too young for this service.</source>
        <translation>Masyado pang bata ang anak para sa serbisyong ito.</translation>
    </message>
    <message>
        <source>The child is too young for infant school. Choose the nursery.</source>
        <translation>Masyado pang bata ang anak para sa preschool. Piliin ang nursery.</translation>
    </message>
    <message>
        <source>The child is too old for this service.</source>
        <translation>Masyado nang matanda ang bata para sa serbisyong ito.</translation>
    </message>
    <message>
        <source>This is an early entry: the child comes after the others, if there are places.</source>
        <translation>Maagang pagpasok ito: kasunod ng iba ang bata, kung may puwesto.</translation>
    </message>
    <message>
        <source>Children come to the nursery from three months on: this child from %1.</source>
        <translation>Tinatanggap sa nursery ang mga bata mula tatlong buwang gulang: ang batang ito mula %1.</translation>
    </message>
    <message>
        <source>Before birth a child can be enrolled in the nursery only.</source>
        <translation>Bago isilang, sa nursery lamang maaaring itala ang bata.</translation>
    </message>
    <message>
        <source>Before birth we take children who are due by %1.</source>
        <translation>Bago isilang, tinatanggap namin ang mga batang inaasahang isilang hanggang %1.</translation>
    </message>
    <message>
        <source>After the birth, bring us the data of the child.</source>
        <translation>Pagkasilang, dalhin po sa amin ang datos ng bata.</translation>
    </message>
    <message>
        <source>Choose more schools: at least %1.</source>
        <translation>Pumili ng mas maraming paaralan: hindi bababa sa %1.</translation>
    </message>
    <message>
        <source>Choose fewer schools: at most %1.</source>
        <translation>Pumili ng mas kaunting paaralan: hanggang %1 lamang.</translation>
    </message>
    <message>
        <source>You ask for a priority: choose at least %1 schools.</source>
        <translation>Humihingi kayo ng prayoridad: pumili ng hindi bababa sa %1 paaralan.</translation>
    </message>
    <message>
        <source>Who applies first does not come first. The office makes the list after the closing date.</source>
        <translation>Hindi una sa listahan ang unang nag-apply. Ginagawa ng opisina ang listahan pagkatapos ng huling araw.</translation>
    </message>
    <message>
        <source>The bus does not go to this school: %1.</source>
        <translation>Hindi pumupunta ang bus sa paaralang ito: %1.</translation>
    </message>
    <message>
        <source>Nursery children do not ride on the school bus.</source>
        <translation>Hindi sumasakay sa school bus ang mga bata sa nursery.</translation>
    </message>
    <message>
        <source>%1 does not go to your school. Choose another route.</source>
        <translation>Hindi pumupunta ang %1 sa inyong paaralan. Pumili ng ibang ruta.</translation>
    </message>
    <message>
        <source>The bus does not stop there on this run. Choose another stop.</source>
        <translation>Hindi humihinto roon ang bus sa biyaheng ito. Pumili ng ibang hintuan.</translation>
    </message>
    <message>
        <source>%1 has no adult on board. Infant-school children ride only with one: choose another route.</source>
        <translation>Walang kasamang nasa hustong gulang sa %1. Sumasakay lamang ang mga bata sa preschool kung mayroon nito: pumili ng ibang ruta.</translation>
    </message>
    <message>
        <source>We do not see the child&apos;s enrolment at %1: the office will check.</source>
        <translation>Hindi namin makita ang pagtatala ng bata sa %1: susuriin ito ng opisina.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, to school</source>
        <translation>%1, papunta sa paaralan</translation>
    </message>
    <message>
        <source>%1, from school</source>
        <translation>%1, pauwi mula sa paaralan</translation>
    </message>
    <message>
        <source>%1: no places left. You may apply all the same. Indicative, %2.</source>
        <translation>%1: wala nang puwesto. Maaari pa rin kayong mag-apply. Tantiya lamang, %2.</translation>
    </message>
    <message>
        <source>%1: places left %2. Indicative, %3.</source>
        <translation>%1: natitirang puwesto %2. Tantiya lamang, %3.</translation>
    </message>
    <message>
        <source>An answer is missing, or it is no longer right.</source>
        <translation>May kulang na sagot, o hindi na ito tama.</translation>
    </message>
    <message>
        <source>The questions have changed since this was begun: the office will look at it.</source>
        <translation>Nagbago ang mga tanong mula nang simulan ito: titingnan ito ng opisina.</translation>
    </message>
    <message>
        <source>Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.</source>
        <translation>Natapos noong 31 Disyembre ang bisa ng inyong ISEE. Dalhin ang bago: hanggang doon, pinakamataas ang bayad.</translation>
    </message>
    <message>
        <source>The child is already enrolled.</source>
        <translation>Nakatala na ang bata.</translation>
    </message>
    <message>
        <source>The child is already enrolled: receipt %1.</source>
        <translation>Nakatala na ang bata: resibo %1.</translation>
    </message>
    <message>
        <source>A child with the same name and birth date is already enrolled (receipt %1). Is it this one?</source>
        <translation>May nakatala nang batang may parehong pangalan at petsa ng kapanganakan (resibo %1). Siya ba ito?</translation>
    </message>
    <message>
        <source>We do not find the application to change. Ask the operator.</source>
        <translation>Hindi namin makita ang aplikasyong babaguhin. Magtanong po sa operator.</translation>
    </message>
    <message>
        <source>After the closing date only contacts, who may collect the child, and the diet can change.</source>
        <translation>Pagkatapos ng huling araw, ang mababago lamang ay ang mga contact, kung sino ang maaaring sumundo sa bata, at ang pagkain.</translation>
    </message>
    <message>
        <source>This screen does not have your first application: the office will compare the two.</source>
        <translation>Wala sa screen na ito ang inyong unang aplikasyon: paghahambingin ng opisina ang dalawa.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 for each meal.</source>
        <translation>Tinatayang bayad: %1 sa bawat kain.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a month.</source>
        <translation>Tinatayang bayad: %1 sa isang buwan.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a year.</source>
        <translation>Tinatayang bayad: %1 sa isang taon.</translation>
    </message>
    <message>
        <source>Estimated cost: none.</source>
        <translation>Tinatayang bayad: wala.</translation>
    </message>
    <message>
        <source>It is the highest rate, because there is no ISEE.</source>
        <translation>Ito ang pinakamataas na bayad, dahil walang ISEE.</translation>
    </message>
    <message>
        <source>It is the highest rate, because the child lives elsewhere.</source>
        <translation>Ito ang pinakamataas na bayad, dahil sa ibang lugar nakatira ang bata.</translation>
    </message>
    <message>
        <source>With %1 % less for brothers and sisters.</source>
        <translation>May bawas na %1 % para sa magkakapatid.</translation>
    </message>
    <message>
        <source>The office checks it.</source>
        <translation>Susuriin ito ng opisina.</translation>
    </message>
    <message>
        <source>You are not in the register of this town: the office will check your data.</source>
        <translation>Wala kayo sa rehistro ng bayang ito: susuriin ng opisina ang inyong datos.</translation>
    </message>
</context>
<context>
    <name>HandOverToGuardianPage</name>
    <message>
        <source>CITIZEN</source>
        <translation>MAMAMAYAN</translation>
    </message>
    <message>
        <source>From here on the parent answers</source>
        <translation>Mula rito, ang magulang ang sasagot</translation>
    </message>
    <message>
        <source>Turn the screen to the parent. The parent can choose language and text size below.</source>
        <translation>Iharap ang screen sa magulang. Maaari niyang piliin sa ibaba ang wika at laki ng letra.</translation>
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
        <translation>PIN ng operator</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Wala pang naipapadala</translation>
    </message>
    <message>
        <source>The operator looks at everything once more with you.</source>
        <translation>Babasahing muli ng operator ang lahat kasama ninyo.</translation>
    </message>
</context>
<context>
    <name>OwnChildPage</name>
    <message>
        <source>Given name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>Town or country of birth</source>
        <translation>Bayan o bansa ng kapanganakan</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>No tax code?</source>
        <translation>Walang tax code?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Kalye at numero</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Bayan o lungsod</translation>
    </message>
    <message>
        <source>Take this child off the list</source>
        <translation>Alisin ang batang ito sa listahan</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I am a parent</source>
        <translation>Magulang ako</translation>
    </message>
    <message>
        <source>I am the only parent who decides</source>
        <translation>Ako lamang ang magulang na nagpapasya</translation>
    </message>
    <message>
        <source>I am the guardian</source>
        <translation>Ako ang tagapag-alaga (tutore)</translation>
    </message>
    <message>
        <source>I am the foster carer</source>
        <translation>Ako ang foster carer</translation>
    </message>
    <message>
        <source>I decide together with the other parent.</source>
        <translation>Magkasama kaming nagpapasya ng isa pang magulang.</translation>
    </message>
    <message>
        <source>We do not ask you why.</source>
        <translation>Hindi namin itatanong kung bakit.</translation>
    </message>
    <message>
        <source>Named by a judge. The operator must see the act.</source>
        <translation>Itinalaga ng hukom. Dapat makita ng operator ang kasulatan.</translation>
    </message>
    <message>
        <source>The operator must see the act.</source>
        <translation>Dapat makita ng operator ang kasulatan.</translation>
    </message>
    <message>
        <source>Parent, in agreement with the other one</source>
        <translation>Magulang, sang-ayon ang isa pa</translation>
    </message>
    <message>
        <source>Only holder of parental responsibility</source>
        <translation>Nag-iisang may pananagutan bilang magulang</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tagapag-alaga</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Foster carer</translation>
    </message>
    <message>
        <source>Write the family name of the other parent.</source>
        <translation>Isulat ang apelyido ng isa pang magulang.</translation>
    </message>
    <message>
        <source>A name has letters only.</source>
        <translation>Mga letra lamang ang nasa pangalan.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it, or leave it empty.</source>
        <translation>Hindi tama ang tax code na ito. Suriin ito, o iwang blangko.</translation>
    </message>
    <message>
        <source>This is your own tax code.</source>
        <translation>Ito ang sarili ninyong tax code.</translation>
    </message>
    <message>
        <source>This is not a phone number. Check it, or leave it empty.</source>
        <translation>Hindi ito numero ng telepono. Suriin ito, o iwang blangko.</translation>
    </message>
    <message>
        <source>Write the number of the act.</source>
        <translation>Isulat ang numero ng kasulatan.</translation>
    </message>
    <message>
        <source>Write which court or office made it.</source>
        <translation>Isulat kung aling hukuman o opisina ang gumawa nito.</translation>
    </message>
    <message>
        <source>Write the date of the act.</source>
        <translation>Isulat ang petsa ng kasulatan.</translation>
    </message>
    <message>
        <source>The date of the act is in the future.</source>
        <translation>Sa hinaharap pa ang petsa ng kasulatan.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Hindi ito maaaring matapos bago magsimula.</translation>
    </message>
    <message>
        <source>This act has ended: a new one is needed.</source>
        <translation>Tapos na ang bisa ng kasulatang ito: kailangan ng bago.</translation>
    </message>
    <message>
        <source>Tick that you saw the act.</source>
        <translation>Lagyan ng tsek na nakita ninyo ang kasulatan.</translation>
    </message>
    <message>
        <source>The child to be born</source>
        <translation>Ang batang isisilang</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>these children</source>
        <translation>Ang mga batang ito</translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation>Isulat ang pangalan, mga letra lamang.</translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation>Isulat ang apelyido, mga letra lamang.</translation>
    </message>
    <message>
        <source>Write the day the child was born.</source>
        <translation>Isulat ang araw kung kailan isinilang ang bata.</translation>
    </message>
    <message>
        <source>This day is in the future. If the child is not born yet, touch “Not born yet”.</source>
        <translation>Sa hinaharap pa ang araw na ito. Kung hindi pa isinisilang ang bata, pindutin ang “Hindi pa isinisilang”.</translation>
    </message>
    <message>
        <source>These services are for children under 18.</source>
        <translation>Ang mga serbisyong ito ay para sa mga batang wala pang 18 taong gulang.</translation>
    </message>
    <message>
        <source>Write the day the child is due: from today to ten months from now.</source>
        <translation>Isulat ang araw na inaasahang isisilang ang bata: mula ngayon hanggang sampung buwan mula ngayon.</translation>
    </message>
    <message>
        <source>Touch girl or boy.</source>
        <translation>Pindutin ang babae o lalaki.</translation>
    </message>
    <message>
        <source>Write the town where the child was born, or the country.</source>
        <translation>Isulat ang bayan kung saan isinilang ang bata, o ang bansa.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation>Hindi tama ang tax code na ito. Suriin ito sa health card.</translation>
    </message>
    <message>
        <source>This is your own tax code. Write the one of the child.</source>
        <translation>Ito ang sarili ninyong tax code. Isulat ang sa bata.</translation>
    </message>
    <message>
        <source>Another child of this family has this code. Go back and look for the child there.</source>
        <translation>Sa ibang bata ng pamilyang ito ang code na ito. Bumalik at hanapin doon ang bata.</translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation>Isulat ang tax code, o pindutin kung bakit wala.</translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation>Hindi tugma ang code na ito sa pangalan, araw o lugar ng kapanganakan. Suriin ang mga ito. Kung tama ang lahat, pindutin ang hanay sa ibaba.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Isulat ang kalye at ang numero.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Isulat ang bayan o lungsod.</translation>
    </message>
    <message>
        <source>The child was born a short time ago</source>
        <translation>Kamakailan lamang isinilang ang bata</translation>
    </message>
    <message>
        <source>The child came to Italy a short time ago</source>
        <translation>Kamakailan lamang dumating sa Italya ang bata</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Hindi ko ito dala</translation>
    </message>
    <message>
        <source>EU low, self-assessed</source>
        <translation>EU mababa, sariling pagtatasa</translation>
    </message>
    <message>
        <source>EU substantial, self-assessed</source>
        <translation>EU katamtaman (substantial), sariling pagtatasa</translation>
    </message>
    <message>
        <source>EU high, self-assessed</source>
        <translation>EU mataas, sariling pagtatasa</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source> (expected birth)</source>
        <translation> (inaasahang kapanganakan)</translation>
    </message>
    <message>
        <source> · tax code …%1</source>
        <translation> · tax code …%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 noong %2</translation>
    </message>
    <message>
        <source>Correction: it replaces the application of receipt no. %1, which stays in the file.</source>
        <translation>Pagwawasto: pinapalitan nito ang aplikasyon sa resibo blg. %1, na nananatili sa talaan.</translation>
    </message>
    <message>
        <source>Withdrawal: it takes back the application of receipt no. %1, which stays in the file.</source>
        <translation>Pag-urong: binabawi nito ang aplikasyon sa resibo blg. %1, na nananatili sa talaan.</translation>
    </message>
    <message>
        <source>%1 of %2 · </source>
        <translation>%1 ng %2 · </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bata</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Taong pampaaralan</translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation>Blg. ng protokol</translation>
    </message>
    <message>
        <source>Presented after the closing date: received and placed after the others.</source>
        <translation>Isinumite pagkalipas ng huling araw: tinatanggap at inilalagay pagkatapos ng iba.</translation>
    </message>
    <message>
        <source>Annexes handed over</source>
        <translation>Mga dokumentong ibinigay</translation>
    </message>
    <message>
        <source>No document is still due.</source>
        <translation>Walang dokumentong kailangang ibigay.</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>Kailangan pang ibigay</translation>
    </message>
    <message>
        <source>Where the regulation says so, the order of presentation counts: it is the one written above.</source>
        <translation>Kung sinasabi ng patakaran, mahalaga ang pagkakasunod ng pagsusumite: ito ang nakasulat sa itaas.</translation>
    </message>
    <message>
        <source>The order of presentation does not count for the ranking.</source>
        <translation>Hindi mahalaga sa ranggo ang pagkakasunod ng pagsusumite.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Aplikante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Bilang</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ano ang susunod</translation>
    </message>
    <message>
        <source>The office examines the application and communicates the outcome to the contacts given. This receipt does not promise a place.</source>
        <translation>Sinusuri ng tanggapan ang aplikasyon at ipinaaalam ang resulta sa mga contact na ibinigay. Hindi nangangako ng puwesto ang resibong ito.</translation>
    </message>
    <message>
        <source>Vaccinations: the compulsory vaccinations are required to attend nursery and infant school (D.L. 73/2017, L. 119/2017).</source>
        <translation>Bakuna: kailangan ang mga sapilitang bakuna para makapasok sa nursery at kindergarten (D.L. 73/2017, L. 119/2017).</translation>
    </message>
    <message>
        <source>Payment: nothing is paid at the counter; you will receive a pagoPA notice.</source>
        <translation>Bayad: walang babayaran sa counter; makatatanggap kayo ng abiso ng pagoPA.</translation>
    </message>
    <message>
        <source>Procedure (L. 241/1990, art. 8 and 18-bis)</source>
        <translation>Pamamaraan (L. 241/1990, art. 8 at 18-bis)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Tanggapan</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>Namamahalang opisyal</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Matatapos bago ang</translation>
    </message>
    <message>
        <source>%1 (%2 days from presentation)</source>
        <translation>%1 (%2 araw mula sa pagsusumite)</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>Pagtingin sa talaan</translation>
    </message>
    <message>
        <source>Remedies: if the office does not answer in time you may ask the holder of the substitute power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR within 60 days.</source>
        <translation>Mga remedyo: kung hindi sumagot sa takdang oras ang tanggapan, maaari kayong humiling na kumilos ang may kapangyarihang humalili (L. 241/1990, art. 2, par. 9-bis) o umapela sa panrehiyong hukumang administratibo (TAR) laban sa pananahimik (art. 31 c.p.a.). Laban sa desisyon: apela sa TAR sa loob ng 60 araw.</translation>
    </message>
    <message>
        <source>Declarations made</source>
        <translation>Mga pahayag na ginawa</translation>
    </message>
    <message>
        <source>Privacy and stamp duty</source>
        <translation>Privacy at stamp duty</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Abiso sa privacy</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>Exempt from stamp duty: %1</source>
        <translation>Libre sa stamp duty: %1</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Oras ng bukas: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Tel. %1</translation>
    </message>
    <message>
        <source>Certified e-mail (PEC) %1</source>
        <translation>Sertipikadong e-mail (PEC) %1</translation>
    </message>
    <message>
        <source>enrolment in %1</source>
        <translation>pagpapatala sa %1</translation>
    </message>
    <message>
        <source>correction of the application for %1</source>
        <translation>pagwawasto ng aplikasyon para sa %1</translation>
    </message>
    <message>
        <source>withdrawal from %1</source>
        <translation>pag-urong sa %1</translation>
    </message>
    <message>
        <source>Subject: %1 – school year %2</source>
        <translation>Paksa: %1 – taong pampaaralan %2</translation>
    </message>
    <message>
        <source>The protocol number is written beside each enrolment.</source>
        <translation>Nakasulat ang numero ng protokol sa tabi ng bawat pagpapatala.</translation>
    </message>
    <message>
        <source>Emergency register no. %1 of %2; the protocol number will be communicated.</source>
        <translation>Emergency register blg. %1 noong %2; ipaaalam ang numero ng protokol.</translation>
    </message>
    <message>
        <source>The office will communicate the protocol number.</source>
        <translation>Ipaaalam ng tanggapan ang numero ng protokol.</translation>
    </message>
    <message>
        <source>Receipt for the presentation of an application</source>
        <translation>Resibo ng pagsusumite ng aplikasyon</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>KOPYA %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numero ng resibo</translation>
    </message>
    <message>
        <source>Presented on %1 at %2</source>
        <translation>Isinumite noong %1 nang %2</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operator %1</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Kiosk %1</translation>
    </message>
    <message>
        <source>Software CLIPS Corner %1</source>
        <translation>Programang CLIPS Corner %1</translation>
    </message>
    <message>
        <source>The code lets anybody check the receipt and holds no personal data.</source>
        <translation>Sa pamamagitan ng code ay masusuri ang resibo; wala itong personal na datos.</translation>
    </message>
    <message>
        <source>pagoPA payment notice</source>
        <translation>Abiso ng bayad pagoPA</translation>
    </message>
    <message>
        <source>Notice code %1</source>
        <translation>Code ng abiso %1</translation>
    </message>
    <message>
        <source>Amount € %1</source>
        <translation>Halaga € %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor %1</source>
        <translation>Tax code ng pinagkakautangan %1</translation>
    </message>
    <message>
        <source>Courtesy translation. Only the Italian text has legal value.</source>
        <translation>Salin bilang paggalang. Ang tekstong Italyano lamang ang may bisang legal.</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Kantina ng paaralan</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Nursery at kindergarten</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>School bus</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>magulang</translation>
    </message>
    <message>
        <source>sole holder of parental responsibility</source>
        <translation>nag-iisang may pananagutan bilang magulang</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tagapag-alaga</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>foster carer</translation>
    </message>
    <message>
        <source>Not in the register of this municipality: the data are those of the document, and the office checks them.</source>
        <translation>Wala sa rehistro ng munisipyong ito: ang datos ay mula sa dokumento, at sinusuri ito ng opisina.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Receipt number</source>
        <translation>Numero ng resibo</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Oo, hawak ko na</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Hindi, i-print ulit</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never</source>
        <translation>hindi kailanman</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>ngayong araw, %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than 1 year</source>
        <translation>wala pang 1 taong gulang</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>Kantina ng paaralan</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>Nursery at kindergarten</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>School bus</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Wala pang petsa</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Bukas hanggang %1</translation>
    </message>
    <message>
        <source>Late: ended on %1</source>
        <translation>Lampas na sa takdang araw: natapos noong %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>Magbubukas sa %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Sarado mula noong %1</translation>
    </message>
    <message>
        <source>Late: it goes after those in time</source>
        <translation>Lampas sa takdang araw: kasunod ng mga nasa oras</translation>
    </message>
    <message>
        <source>No dates yet: ask the operator</source>
        <translation>Wala pang petsa: magtanong sa operator</translation>
    </message>
    <message>
        <source>Not available now: ask the operator</source>
        <translation>Hindi magagamit ngayon: magtanong sa operator</translation>
    </message>
    <message>
        <source>Too young for this service</source>
        <translation>Masyado pang bata para sa serbisyong ito</translation>
    </message>
    <message>
        <source>Too old for this service</source>
        <translation>Masyado nang matanda para sa serbisyong ito</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>walang papel</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>naipit ang papel</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>bukas ang takip</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>hindi sumasagot</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>walang tinta</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>kinansela ang pag-print</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>kailangan ng tulong</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 na ipapadala</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Nakakonekta</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Walang koneksiyon</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Hindi pa nakaugnay</translation>
    </message>
    <message>
        <source>Office not trusted</source>
        <translation>Hindi tiyak ang opisina</translation>
    </message>
    <message>
        <source>Looking for the office</source>
        <translation>Hinahanap ang opisina</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 na titingnan</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Printer: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hanggang %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Mula %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n taong gulang</numerusform>
            <numerusform>%n taong gulang</numerusform>
        </translation>
    </message>
    <message>
        <source>Already enrolled</source>
        <translation>Nakatala na</translation>
    </message>
    <message>
        <source>Already enrolled: receipt %1 of %2</source>
        <translation>Nakatala na: resibo %1 noong %2</translation>
    </message>
    <message>
        <source>The office has not decided yet</source>
        <translation>Hindi pa nagpapasya ang tanggapan</translation>
    </message>
    <message>
        <source>The office is looking at it</source>
        <translation>Sinusuri ito ng tanggapan</translation>
    </message>
    <message>
        <source>There is a place: ask the operator how to take it</source>
        <translation>May puwesto: itanong sa operator kung paano ito tatanggapin</translation>
    </message>
    <message>
        <source>On the waiting list, place %1</source>
        <translation>Nasa listahan ng naghihintay, ika-%1</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Nasa listahan ng naghihintay</translation>
    </message>
    <message>
        <source>Not accepted: ask the operator why</source>
        <translation>Hindi tinanggap: itanong sa operator kung bakit</translation>
    </message>
    <message>
        <source>The place is yours</source>
        <translation>Sa inyo na ang puwesto</translation>
    </message>
    <message>
        <source>You gave the place back</source>
        <translation>Ibinalik ninyo ang puwesto</translation>
    </message>
    <message>
        <source>A later application took its place</source>
        <translation>Pinalitan ito ng mas bagong aplikasyon</translation>
    </message>
    <message>
        <source>You gave it up</source>
        <translation>Isinuko ninyo ito</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>naka-pause</translation>
    </message>
    <message>
        <source>takes no prints</source>
        <translation>hindi tumatanggap ng print</translation>
    </message>
</context>
<context>
    <name>clips::ui::AttractPage</name>
    <message>
        <source>School services</source>
        <translation>Mga serbisyo ng paaralan</translation>
    </message>
    <message>
        <source>Enrol your child in school services</source>
        <translation>Itala ang inyong anak sa mga serbisyo ng paaralan</translation>
    </message>
    <message>
        <source>An operator helps you, in a few minutes. Bring a valid document.</source>
        <translation>Tutulungan kayo ng operator, sa ilang minuto lamang. Magdala ng balidong ID.</translation>
    </message>
    <message>
        <source>Call the operator</source>
        <translation>Tawagin ang operator</translation>
    </message>
</context>
<context>
    <name>clips::ui::AuthorityPage</name>
    <message>
        <source>Who is the other parent?</source>
        <translation>Sino ang isa pang magulang?</translation>
    </message>
    <message>
        <source>Who are you to %1?</source>
        <translation>%1: ano ang kaugnayan ninyo?</translation>
    </message>
    <message>
        <source>Write what you know. Tax code and phone may stay empty.</source>
        <translation>Isulat ang alam ninyo. Maaaring iwang blangko ang tax code at telepono.</translation>
    </message>
    <message>
        <source>Touch the row that is true. You declare it under your responsibility.</source>
        <translation>Pindutin ang hanay na totoo. Ipinahahayag ninyo ito sa sarili ninyong pananagutan.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Sino kayo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>Hindi pareho para sa lahat</translation>
    </message>
    <message>
        <source>It is the same for all</source>
        <translation>Pareho para sa lahat</translation>
    </message>
    <message>
        <source>Touch who you are.</source>
        <translation>Pindutin kung sino kayo.</translation>
    </message>
    <message>
        <source>We live together</source>
        <translation>Magkasama kami sa bahay</translation>
    </message>
</context>
<context>
    <name>clips::ui::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Itigil</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Larger text or more contrast</source>
        <translation>Mas malaking letra o mas malinaw na kulay</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>I-lock ang screen</translation>
    </message>
</context>
<context>
    <name>clips::ui::CheckAnswersPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Tama ba ang lahat?</translation>
    </message>
    <message>
        <source>Take your time to read. Tap Change to correct: you come straight back here.</source>
        <translation>Basahin nang dahan-dahan. Pindutin ang Baguhin para magtama: babalik kayo agad dito.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Suriin</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>Tama ang lahat</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>hindi ibinigay</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>Dadalhin: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>Your declarations</source>
        <translation>Ang inyong mga pahayag</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Ipinahayag</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Walang network ngayon.</translation>
    </message>
    <message>
        <source>We save the enrolments here and send them to the office as soon as it is back. The date that counts is today.</source>
        <translation>Itinatago namin dito ang mga pagtatala at ipapadala sa opisina kapag bumalik na ito. Ang petsa ngayon ang bibilangin.</translation>
    </message>
    <message>
        <source>Fixed since the closing date</source>
        <translation>Hindi na mababago mula noong huling araw</translation>
    </message>
    <message>
        <source>%1: you give it up</source>
        <translation>%1: iuurong ninyo</translation>
    </message>
    <message>
        <source>%1: you correct it</source>
        <translation>%1: itatama ninyo</translation>
    </message>
    <message>
        <source>The enrolment with receipt %1 ends.</source>
        <translation>Matatapos ang pagtatalang may resibong %1.</translation>
    </message>
    <message>
        <source>This application takes the place of the one with receipt %1. The office keeps both.</source>
        <translation>Pinapalitan ng aplikasyong ito ang may resibong %1. Itatago ng opisina ang dalawa.</translation>
    </message>
    <message>
        <source>It cannot go like this</source>
        <translation>Hindi ito maaaring ituloy nang ganito</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Mabuting malaman</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Sino kayo</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Kumikilos kayo bilang</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChildrenPage</name>
    <message>
        <source>Whom do you want to enrol?</source>
        <translation>Sino ang gusto ninyong itala?</translation>
    </message>
    <message>
        <source>Touch one or more children. You can enrol them together.</source>
        <translation>Pindutin ang isa o higit pang bata. Maaari silang itala nang sabay.</translation>
    </message>
    <message>
        <source>Choose the children</source>
        <translation>Pumili ng mga bata</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Too old for these services</source>
        <translation>Masyado nang matanda para sa mga serbisyong ito</translation>
    </message>
    <message>
        <source>Too young for these services</source>
        <translation>Masyado pang bata para sa mga serbisyong ito</translation>
    </message>
    <message>
        <source>No service for this child now</source>
        <translation>Walang serbisyo para sa batang ito ngayon</translation>
    </message>
    <message>
        <source>Touch at least one child.</source>
        <translation>Pindutin ang kahit isang bata.</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>inaasahan sa %1</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>Baguhin ang datos: %1</translation>
    </message>
    <message>
        <source>We have no child of yours in the register. Touch the button below and describe the child.</source>
        <translation>Wala kaming anak ninyo sa rehistro. Pindutin ang buton sa ibaba at ilarawan ang bata.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>There is nothing to choose here now. Please ask the operator.</source>
        <translation>Walang mapipili rito ngayon. Magtanong sa operator.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DateKeys</name>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationCard</name>
    <message>
        <source>I have read it</source>
        <translation>Nabasa ko na</translation>
    </message>
    <message>
        <source>I declare it</source>
        <translation>Ipinahahayag ko</translation>
    </message>
    <message>
        <source>Only if you want</source>
        <translation>Kung gusto lamang ninyo</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para kay %1</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Isara ang teksto</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Basahin lahat</translation>
    </message>
    <message>
        <source>Missing. Without it the child cannot go alone. You can go back and choose an adult.</source>
        <translation>Kulang. Kung wala ito, hindi makapag-iisa ang bata. Maaari kayong bumalik at pumili ng nasa hustong gulang.</translation>
    </message>
    <message>
        <source>Missing. Without it we cannot send the enrolment.</source>
        <translation>Kulang. Kung wala ito, hindi namin maipapadala ang pagtatala.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationsPage</name>
    <message>
        <source>What you declare</source>
        <translation>Ano ang ipinahahayag ninyo</translation>
    </message>
    <message>
        <source>Read each text. Tap the row below it if it is true.</source>
        <translation>Basahin ang bawat teksto. Kung totoo, pindutin ang hanay sa ibaba nito.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Mga pahayag</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Missing: %1. Without it the enrolment cannot be sent.</source>
        <translation>Kulang: %1. Kung wala ito, hindi maipapadala ang pagtatala.</translation>
    </message>
    <message>
        <source>Missing: %1. Without them the enrolment cannot be sent.</source>
        <translation>Kulang: %1. Kung wala ang mga ito, hindi maipapadala ang pagtatala.</translation>
    </message>
    <message>
        <source>This is a translation: the Italian text counts.</source>
        <translation>Ito ay salin: ang tekstong Italyano ang may bisa.</translation>
    </message>
</context>
<context>
    <name>clips::ui::EmailEditor</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 ba ang ibig ninyong sabihin?</translation>
    </message>
</context>
<context>
    <name>clips::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>May problema</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToGuardianPage</name>
    <message>
        <source>Now it is the parent&apos;s turn</source>
        <translation>Ang magulang na ang susunod</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Pagpapasa</translation>
    </message>
    <message>
        <source>I am the parent: start</source>
        <translation>Ako ang magulang: simulan</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToOperatorPage</name>
    <message>
        <source>Give the screen back to the operator</source>
        <translation>Ibalik ang screen sa operator</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Pagpapasa</translation>
    </message>
    <message>
        <source>I am the operator</source>
        <translation>Ako ang operator</translation>
    </message>
</context>
<context>
    <name>clips::ui::Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espasyo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mga letra</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Mga numero</translation>
    </message>
</context>
<context>
    <name>clips::ui::KioskWindow</name>
    <message>
        <source>Do you want to stop?</source>
        <translation>Gusto ba ninyong itigil?</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <translation>Gusto ba ninyong umalis?</translation>
    </message>
    <message>
        <source>Nothing will be saved and nothing will be sent.</source>
        <translation>Walang itatago at walang ipapadala.</translation>
    </message>
    <message>
        <source>The operator is signed out.</source>
        <translation>Lalabas ang operator sa programa.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Hindi, magpapatuloy ako</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Oo, itigil</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Piliin ang wika</translation>
    </message>
    <message>
        <source>What you wrote stays.</source>
        <translation>Mananatili ang isinulat ninyo.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Back goes to the page before. Stop ends without saving. If in doubt, ask the operator.</source>
        <translation>Ang Bumalik ay papunta sa naunang pahina. Ang Itigil ay nagtatapos nang walang itinatago. Kung may duda, magtanong sa operator.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Naintindihan ko</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Kailangan pa ba ninyo ng oras?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Oo, narito ako</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this page closes, so that nobody else reads it.</source>
        <translation>
            <numerusform>Sa loob ng %n segundo ay magsasara ang pahinang ito, para walang ibang makabasa.</numerusform>
            <numerusform>Sa loob ng %n segundo ay magsasara ang pahinang ito, para walang ibang makabasa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.</source>
        <translation>Segundo bago ma-lock ang screen: %1. Walang mawawala: mabubuksan itong muli gamit ang PIN.</translation>
    </message>
</context>
<context>
    <name>clips::ui::MoneyEditor</name>
    <message>
        <source>Euro, then a comma and the cents.</source>
        <translation>Euro, saka kuwit at sentimo.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OfferWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation>Sarado sa pagtatala: %1</translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation>Walang kasamang matanda sa bus: hindi para sa preschool</translation>
    </message>
    <message>
        <source>Not for children of this age</source>
        <translation>Hindi para sa mga batang ganito ang edad</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Free places: %1 (indicative, %2)</source>
        <translation>Bakanteng puwesto: %1 (tantiya lamang, %2)</translation>
    </message>
    <message>
        <source>No free places (indicative, %1). You can ask all the same.</source>
        <translation>Walang bakanteng puwesto (tantiya lamang, %1). Maaari pa rin kayong humiling.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OwnChildPage</name>
    <message>
        <source>the child</source>
        <translation>Ang bata</translation>
    </message>
    <message>
        <source>Who is the child?</source>
        <translation>Sino ang bata?</translation>
    </message>
    <message>
        <source>Where was %1 born?</source>
        <translation>%1: saan isinilang?</translation>
    </message>
    <message>
        <source>Does %1 live with you?</source>
        <translation>%1: kasama ba ninyo sa bahay?</translation>
    </message>
    <message>
        <source>If you have no name yet, leave it empty.</source>
        <translation>Kung wala pang pangalan, iwang blangko.</translation>
    </message>
    <message>
        <source>Write it as on the documents.</source>
        <translation>Isulat ito gaya ng nasa mga dokumento.</translation>
    </message>
    <message>
        <source>The tax code is on the health card.</source>
        <translation>Nasa health card ang tax code.</translation>
    </message>
    <message>
        <source>It counts where the child is registered.</source>
        <translation>Ang mahalaga ay kung saan nakarehistro ang bata.</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Isa pang bata</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Idagdag ang batang ito</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Inaasahang isilang sa</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Isinilang noong</translation>
    </message>
    <message>
        <source>Touch yes or no.</source>
        <translation>Pindutin ang oo o hindi.</translation>
    </message>
    <message>
        <source>Already born</source>
        <translation>Isinilang na</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>Hindi pa isinisilang</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Babae</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Lalaki</translation>
    </message>
    <message>
        <source>I checked: everything is right</source>
        <translation>Sinuri ko: tama ang lahat</translation>
    </message>
    <message>
        <source>The operator will look at the health card.</source>
        <translation>Titingnan ng operator ang health card.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation>Nauna</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 noong %2</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>Ipakita ang nauna</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ipakita pa</translation>
    </message>
</context>
<context>
    <name>clips::ui::PeopleEditor</name>
    <message>
        <source>Add another person</source>
        <translation>Magdagdag ng isa pang tao</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Tao %1</translation>
    </message>
    <message>
        <source>Take out person %1</source>
        <translation>Alisin ang tao %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::PhoneEditor</name>
    <message>
        <source>Only for a foreign number: start with + and the country.</source>
        <translation>Para lamang sa numero sa ibang bansa: magsimula sa + at kodigo ng bansa.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ProblemWords</name>
    <message>
        <source>Write the given name.</source>
        <translation>Isulat ang pangalan.</translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation>Isulat ang apelyido.</translation>
    </message>
    <message>
        <source>Write the date of birth.</source>
        <translation>Isulat ang petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation>Isulat ang numero ng telepono.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>Pumili ng ruta.</translation>
    </message>
    <message>
        <source>Choose a stop.</source>
        <translation>Pumili ng hintuan.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Pumili ng sagot.</translation>
    </message>
    <message>
        <source>Choose a school.</source>
        <translation>Pumili ng paaralan.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Pumili ng kahit isa.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Pumili ng kahit isang araw.</translation>
    </message>
    <message>
        <source>Choose a route and a stop.</source>
        <translation>Pumili ng ruta at hintuan.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Isulat ang petsa.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Isulat ang sagot.</translation>
    </message>
    <message>
        <source>Write who the person is.</source>
        <translation>Isulat kung sino ang tao.</translation>
    </message>
    <message>
        <source>This answer is not possible any more. Choose another one.</source>
        <translation>Hindi na maaari ang sagot na ito. Pumili ng iba.</translation>
    </message>
    <message>
        <source>This school is closed to enrolment. Choose another one.</source>
        <translation>Sarado na sa pagtatala ang paaralang ito. Pumili ng iba.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n.</source>
        <translation>
            <numerusform>Pumili ng hindi bababa sa %n.</numerusform>
            <numerusform>Pumili ng hindi bababa sa %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Pumili ng hanggang %n lamang.</numerusform>
            <numerusform>Pumili ng hanggang %n lamang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation>Dalawang beses ang iisang pinili. Alisin ang isa.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation>
            <numerusform>Sumulat ng hindi bababa sa %n letra.</numerusform>
            <numerusform>Sumulat ng hindi bababa sa %n letra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Sumulat ng hanggang %n letra lamang.</numerusform>
            <numerusform>Sumulat ng hanggang %n letra lamang.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a character that cannot be used. Write it again.</source>
        <translation>May letrang hindi magagamit. Isulat itong muli.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and year.</source>
        <translation>Walang ganitong araw. Isulat ang araw, buwan at taon.</translation>
    </message>
    <message>
        <source>The date is too early. It can be %1 or later.</source>
        <translation>Masyadong maaga ang petsa. Maaari itong %1 o mas huli.</translation>
    </message>
    <message>
        <source>The date is too late. It can be %1 or earlier.</source>
        <translation>Masyadong huli ang petsa. Maaari itong %1 o mas maaga.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write 6 to 15 digits.</source>
        <translation>Hindi ito numero ng telepono. Sumulat ng 6 hanggang 15 numero.</translation>
    </message>
    <message>
        <source>A name has letters only. Write it as on the document.</source>
        <translation>Mga letra lamang ang nasa pangalan. Isulat ito gaya ng nasa dokumento.</translation>
    </message>
    <message numerus="yes">
        <source>This person must be at least %n years old.</source>
        <translation>
            <numerusform>Ang taong ito ay dapat hindi bababa sa %n taong gulang.</numerusform>
            <numerusform>Ang taong ito ay dapat hindi bababa sa %n taong gulang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation>Hindi humihinto roon ang bus. Pumili ng ibang hintuan.</translation>
    </message>
    <message>
        <source>Write the tax code.</source>
        <translation>Isulat ang tax code.</translation>
    </message>
    <message>
        <source>Write who this person is for the child.</source>
        <translation>Isulat kung kaano-ano ng bata ang taong ito.</translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation>Piliin ang uri ng dokumento.</translation>
    </message>
    <message>
        <source>Write the number of the document.</source>
        <translation>Isulat ang numero ng dokumento.</translation>
    </message>
    <message>
        <source>Write the street.</source>
        <translation>Isulat ang kalye.</translation>
    </message>
    <message>
        <source>Write the house number.</source>
        <translation>Isulat ang numero ng bahay.</translation>
    </message>
    <message>
        <source>Write the postcode.</source>
        <translation>Isulat ang postal code.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>Isulat ang bayan o lungsod.</translation>
    </message>
    <message>
        <source>Choose the hours of this school.</source>
        <translation>Piliin ang oras ng paaralang ito.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>Isulat ang tirahan.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Isulat ang halaga.</translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation>Isulat ang e-mail address.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n people.</source>
        <translation>
            <numerusform>Sumulat ng hindi bababa sa %n tao.</numerusform>
            <numerusform>Sumulat ng hindi bababa sa %n tao.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is there twice. Take one out.</source>
        <translation>Dalawang beses narito ang taong ito. Alisin ang isa.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has a name, the sign @ and a domain.</source>
        <translation>Hindi ito e-mail address. Mayroon dapat itong pangalan, simbolong @ at domain.</translation>
    </message>
    <message>
        <source>This is not an amount. Write digits, then a comma and the cents.</source>
        <translation>Hindi ito halaga. Sumulat ng mga numero, saka kuwit at sentimo.</translation>
    </message>
    <message>
        <source>The amount is too high. It can be %1 or less.</source>
        <translation>Masyadong malaki ang halaga. Maaari itong %1 o mas mababa.</translation>
    </message>
    <message>
        <source>This is not a tax code. Check every letter and digit.</source>
        <translation>Hindi ito tax code. Suriin ang bawat letra at numero.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Limang numero ang postal code.</translation>
    </message>
    <message>
        <source>This is not a document number. It has 5 to 20 letters and digits.</source>
        <translation>Hindi ito numero ng dokumento. Mayroon itong 5 hanggang 20 letra at numero.</translation>
    </message>
    <message>
        <source>Write only the foods. We must not keep the reason.</source>
        <translation>Isulat lamang ang mga pagkain. Hindi namin maaaring itago ang dahilan.</translation>
    </message>
</context>
<context>
    <name>clips::ui::QuestionPage</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · tanong %2 sa %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
</context>
<context>
    <name>clips::ui::RankedSchoolsEditor</name>
    <message>
        <source>Choice number %1</source>
        <translation>Pili bilang %1</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n.</source>
        <translation>
            <numerusform>Maaari kayong pumili ng hanggang %n.</numerusform>
            <numerusform>Maaari kayong pumili ng hanggang %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>Ang inyong resibo</translation>
    </message>
    <message>
        <source>This is what the paper says. Names and codes are shortened as on the paper.</source>
        <translation>Ito ang nakasulat sa papel. Pinaikli ang mga pangalan at code gaya ng nasa papel.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resibo</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Mag-print ng kopya</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation>Papunta na sa printer ang inyong kopya.</translation>
    </message>
    <message>
        <source>This receipt is not on this kiosk. The operator can ask the office for it.</source>
        <translation>Wala sa kiosk na ito ang resibong ito. Maaari itong hingin ng operator sa tanggapan.</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Iniharap</translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation>Abiso ng pagoPA</translation>
    </message>
</context>
<context>
    <name>clips::ui::RecordFields</name>
    <message>
        <source>Given name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Who they are for the child</source>
        <translation>Kaano-ano ng bata</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numero ng dokumento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Kalye</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numero ng bahay</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Bayan o lungsod</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Dokumento ng pagkakakilanlan (ID)</translation>
    </message>
</context>
<context>
    <name>clips::ui::RideEditor</name>
    <message>
        <source>No bus goes to this school now. Please ask the operator.</source>
        <translation>Walang bus papunta sa paaralang ito ngayon. Magtanong sa operator.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Itigil</translation>
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
        <translation>MAMAMAYAN</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Hakbang %1 sa %2</translation>
    </message>
</context>
<context>
    <name>clips::ui::SavedPage</name>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Tapos na ako</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>Naitago at naipadala na</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Naitago rito</translation>
    </message>
    <message>
        <source>The office has the enrolment.</source>
        <translation>Natanggap na ng opisina ang pagtatala.</translation>
    </message>
    <message>
        <source>The office has the %1 enrolments.</source>
        <translation>Natanggap na ng opisina ang %1 pagtatala.</translation>
    </message>
    <message>
        <source>The enrolment is going to the office now.</source>
        <translation>Ipinapadala na ngayon sa opisina ang pagtatala.</translation>
    </message>
    <message>
        <source>The %1 enrolments are going to the office now.</source>
        <translation>Ipinapadala na ngayon sa opisina ang %1 pagtatala.</translation>
    </message>
    <message>
        <source>The enrolment will be sent to the office when the network is back.</source>
        <translation>Ipapadala ang pagtatala sa opisina kapag bumalik na ang network.</translation>
    </message>
    <message>
        <source>The %1 enrolments will be sent to the office when the network is back.</source>
        <translation>Ipapadala ang %1 pagtatala sa opisina kapag bumalik na ang network.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Natanggap noong</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Ano ang susunod?</translation>
    </message>
    <message>
        <source>The office looks at it and writes to you.</source>
        <translation>Susuriin ito ng opisina at susulatan kayo.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Mga tanong</translation>
    </message>
    <message>
        <source>The receipt is being prepared</source>
        <translation>Inihahanda ang resibo</translation>
    </message>
    <message>
        <source>The receipt is being printed</source>
        <translation>Piniprint ang resibo</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation>Kunin ito sa printer.</translation>
    </message>
    <message>
        <source>The printer waits: %1</source>
        <translation>Naghihintay ang printer: %1</translation>
    </message>
    <message>
        <source>The receipt is printed</source>
        <translation>Na-print na ang resibo</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Dalhin ninyo ito.</translation>
    </message>
    <message>
        <source>It is kept: the operator can print it again. The enrolment is already safe.</source>
        <translation>Nakatago ito: maaari itong i-print muli ng operator. Ligtas na ang pagtatala.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Walang printer dito</translation>
    </message>
    <message>
        <source>The receipt is kept as a file. The enrolment is already safe.</source>
        <translation>Nakatago ang resibo bilang file. Ligtas na ang pagtatala.</translation>
    </message>
    <message>
        <source>Tell the operator: then the receipt comes out by itself. The enrolment is already safe.</source>
        <translation>Sabihin sa operator: pagkatapos ay lalabas nang kusa ang resibo. Ligtas na ang pagtatala.</translation>
    </message>
    <message>
        <source>Is the receipt in your hand?</source>
        <translation>Hawak na ba ninyo ang resibo?</translation>
    </message>
    <message>
        <source>The printer cannot tell us.</source>
        <translation>Hindi ito masasabi ng printer sa amin.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1</source>
        <translation>Hindi na-print ang resibo: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::ServicesPage</name>
    <message>
        <source>Which services for %1?</source>
        <translation>Aling mga serbisyo para kay %1?</translation>
    </message>
    <message>
        <source>You can choose more than one. There is one receipt at the end.</source>
        <translation>Maaari kayong pumili ng higit sa isa. Iisa ang resibo sa dulo.</translation>
    </message>
    <message>
        <source>Services for %1</source>
        <translation>Mga serbisyo para kay %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Taong pampaaralan %1</translation>
    </message>
    <message>
        <source>Touch at least one service.</source>
        <translation>Pindutin ang kahit isang serbisyo.</translation>
    </message>
    <message>
        <source>Nursery, or infant school a year early</source>
        <translation>Nursery, o preschool nang mas maaga ng isang taon</translation>
    </message>
    <message>
        <source>You give it up</source>
        <translation>Iuurong ninyo</translation>
    </message>
    <message>
        <source>You correct it</source>
        <translation>Itatama ninyo</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>Iwan nang ganito: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Itama: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Iurong: %1</translation>
    </message>
    <message>
        <source>See the receipt: %1</source>
        <translation>Tingnan ang resibo: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::Shutter</name>
    <message>
        <source>One moment, please</source>
        <translation>Sandali lamang po</translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 sa %2 letra</translation>
    </message>
</context>
</TS>
