<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en">
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Have the act ready</source>
        <translation>جهّز القرار</translation>
    </message>
    <message>
        <source>The operator must see it before the end. Without it the enrolment cannot be received.</source>
        <translation>يجب أن يراه الموظف قبل النهاية. بدونه لا يمكن استلام التسجيل.</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>الأمر ليس نفسه للجميع</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>الرمز الضريبي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>A child who is not in this family</source>
        <translation>طفل ليس في هذه الأسرة</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The office has published no dates for this: it will look at your application.</source>
        <translation>لم ينشر المكتب مواعيد لهذا: سيدرس طلبك.</translation>
    </message>
    <message>
        <source>You can apply from %1.</source>
        <translation>يمكنك تقديم الطلب من %1.</translation>
    </message>
    <message>
        <source>The closing date was %1. Ask the operator.</source>
        <translation>كان آخر موعد %1. اسأل الموظف.</translation>
    </message>
    <message>
        <source>The time ended on %1, while you were here. We receive your application all the same. The office will look at it.</source>
        <translation>انتهى الموعد في %1 وأنت هنا. نستلم طلبك مع ذلك. سيدرسه المكتب.</translation>
    </message>
    <message>
        <source>The closing date was %1: your application goes after those in time.</source>
        <translation>كان آخر موعد %1: يأتي طلبك بعد الطلبات المقدَّمة في الموعد.</translation>
    </message>
    <message>
        <source>The bus takes your child only if its route and times need not change.</source>
        <translation>تأخذ الحافلة طفلك فقط إن لم يلزم تغيير خطها ومواعيدها.</translation>
    </message>
    <message>
        <source>The register data are of %1: the office checks them.</source>
        <translation>بيانات سجل السكان بتاريخ %1: يتحقق منها المكتب.</translation>
    </message>
    <message>
        <source>The rules on this screen are of %1: the office checks again.</source>
        <translation>القواعد على هذه الشاشة بتاريخ %1: يتحقق المكتب مرة أخرى.</translation>
    </message>
    <message>
        <source>The clock of this screen was put back: the office checks the time.</source>
        <translation>أُرجعت ساعة هذه الشاشة إلى الوراء: يتحقق المكتب من الوقت.</translation>
    </message>
    <message>
        <source>You and the child are the same person here. Ask the operator.</source>
        <translation>أنت والطفل هنا الشخص نفسه. اسأل الموظف.</translation>
    </message>
    <message>
        <source>Only an adult can apply. Ask the operator.</source>
        <translation>يمكن للبالغ فقط تقديم الطلب. اسأل الموظف.</translation>
    </message>
    <message>
        <source>You are under eighteen: the office will look at your application.</source>
        <translation>عمرك أقل من ثماني عشرة سنة: سيدرس المكتب طلبك.</translation>
    </message>
    <message>
        <source>The register does not let us go on. Ask the operator.</source>
        <translation>سجل السكان لا يسمح لنا بالمتابعة. اسأل الموظف.</translation>
    </message>
    <message>
        <source>The register has one of these persons twice: the office will put it right.</source>
        <translation>أحد هؤلاء الأشخاص موجود مرتين في سجل السكان: سيصحح المكتب ذلك.</translation>
    </message>
    <message>
        <source>The office must still see the act of the court or of the social services.</source>
        <translation>ما زال على المكتب أن يرى قرار المحكمة أو الخدمات الاجتماعية.</translation>
    </message>
    <message>
        <source>The act of the court or of the social services ended on %1. Ask the operator.</source>
        <translation>انتهى قرار المحكمة أو الخدمات الاجتماعية في %1. اسأل الموظف.</translation>
    </message>
    <message>
        <source>Your act ends on %1, before the school year does: the office will ask for the new one.</source>
        <translation>ينتهي قرارك في %1، قبل نهاية السنة الدراسية: سيطلب المكتب القرار الجديد.</translation>
    </message>
    <message>
        <source>Each child needs an own application, twins too. To keep them together, choose the same schools in the same order.</source>
        <translation>يلزم طلب لكل طفل، وللتوائم أيضًا. ليبقوا معًا اختر المدارس نفسها بالترتيب نفسه.</translation>
    </message>
    <message>
        <source>The child does not live in our municipality: it comes after those who do, and the highest rate applies.</source>
        <translation>لا يسكن الطفل في بلديتنا: يأتي بعد من يسكن فيها، وتُطبَّق أعلى رسوم.</translation>
    </message>
    <message>
        <source>You live in another municipality. What counts is where the child lives.</source>
        <translation>أنت تسكن في بلدية أخرى. المهم هو مكان سكن الطفل.</translation>
    </message>
    <message>
        <source>The child came to live here after %1: it comes after those who lived here on that day.</source>
        <translation>جاء الطفل للسكن هنا بعد %1: يأتي بعد من كان يسكن هنا في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Somebody else made the first application: the office will look at both.</source>
        <translation>قدّم شخص آخر الطلب الأول: سيدرس المكتب الطلبين.</translation>
    </message>
    <message>
        <source>The child is too young for this service.</source>
        <translation>الطفل صغير جدًا على هذه الخدمة.</translation>
    </message>
    <message>
        <source>The child is too young for infant school. Choose the nursery.</source>
        <translation>الطفل صغير جدًا على الروضة. اختر الحضانة.</translation>
    </message>
    <message>
        <source>The child is too old for this service.</source>
        <translation>الطفل كبير جدًا على هذه الخدمة.</translation>
    </message>
    <message>
        <source>This is an early entry: the child comes after the others, if there are places.</source>
        <translation>هذا دخول مبكر: يأتي الطفل بعد الآخرين، إن بقيت أماكن.</translation>
    </message>
    <message>
        <source>Children come to the nursery from three months on: this child from %1.</source>
        <translation>يدخل الأطفال الحضانة من عمر ثلاثة أشهر: هذا الطفل من %1.</translation>
    </message>
    <message>
        <source>Before birth a child can be enrolled in the nursery only.</source>
        <translation>قبل الولادة يمكن تسجيل الطفل في الحضانة فقط.</translation>
    </message>
    <message>
        <source>Before birth we take children who are due by %1.</source>
        <translation>قبل الولادة نقبل الأطفال المتوقعة ولادتهم حتى %1.</translation>
    </message>
    <message>
        <source>After the birth, bring us the data of the child.</source>
        <translation>بعد الولادة أحضر لنا بيانات الطفل.</translation>
    </message>
    <message>
        <source>Choose more schools: at least %1.</source>
        <translation>اختر مدارس أكثر: %1 على الأقل.</translation>
    </message>
    <message>
        <source>Choose fewer schools: at most %1.</source>
        <translation>اختر مدارس أقل: %1 على الأكثر.</translation>
    </message>
    <message>
        <source>You ask for a priority: choose at least %1 schools.</source>
        <translation>تطلب أولوية: عدد المدارس التي تختارها %1 على الأقل.</translation>
    </message>
    <message>
        <source>Who applies first does not come first. The office makes the list after the closing date.</source>
        <translation>من يقدّم أولًا لا يأتي أولًا. يُعدّ المكتب القائمة بعد انتهاء الموعد.</translation>
    </message>
    <message>
        <source>The bus does not go to this school: %1.</source>
        <translation>لا تذهب الحافلة إلى هذه المدرسة: %1.</translation>
    </message>
    <message>
        <source>Nursery children do not ride on the school bus.</source>
        <translation>أطفال الحضانة لا يركبون الحافلة المدرسية.</translation>
    </message>
    <message>
        <source>%1 does not go to your school. Choose another route.</source>
        <translation>لا يذهب %1 إلى مدرستك. اختر خطًا آخر.</translation>
    </message>
    <message>
        <source>The bus does not stop there on this run. Choose another stop.</source>
        <translation>لا تقف الحافلة هناك في هذه الرحلة. اختر موقفًا آخر.</translation>
    </message>
    <message>
        <source>%1 has no adult on board. Infant-school children ride only with one: choose another route.</source>
        <translation>ليس على %1 مرافق بالغ. أطفال الروضة يركبون مع مرافق فقط: اختر خطًا آخر.</translation>
    </message>
    <message>
        <source>We do not see the child&apos;s enrolment at %1: the office will check.</source>
        <translation>لا نرى تسجيل الطفل في %1: سيتحقق المكتب.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في الساعة %2</translation>
    </message>
    <message>
        <source>%1, to school</source>
        <translation>%1، إلى المدرسة</translation>
    </message>
    <message>
        <source>%1, from school</source>
        <translation>%1، من المدرسة</translation>
    </message>
    <message>
        <source>%1: no places left. You may apply all the same. Indicative, %2.</source>
        <translation>%1: لم تبقَ أماكن. يمكنك تقديم الطلب مع ذلك. رقم تقريبي، %2.</translation>
    </message>
    <message>
        <source>%1: places left %2. Indicative, %3.</source>
        <translation>%1: الأماكن الباقية %2. رقم تقريبي، %3.</translation>
    </message>
    <message>
        <source>An answer is missing, or it is no longer right.</source>
        <translation>تنقص إجابة، أو لم تعد صحيحة.</translation>
    </message>
    <message>
        <source>The questions have changed since this was begun: the office will look at it.</source>
        <translation>تغيّرت الأسئلة منذ بداية هذا الطلب: سيدرسه المكتب.</translation>
    </message>
    <message>
        <source>Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.</source>
        <translation>انتهى ISEE الخاص بك في 31 ديسمبر. أحضر الجديد: حتى ذلك الحين تُطبَّق أعلى رسوم.</translation>
    </message>
    <message>
        <source>The child is already enrolled.</source>
        <translation>الطفل مسجَّل من قبل.</translation>
    </message>
    <message>
        <source>The child is already enrolled: receipt %1.</source>
        <translation>الطفل مسجَّل من قبل: الإيصال %1.</translation>
    </message>
    <message>
        <source>A child with the same name and birth date is already enrolled (receipt %1). Is it this one?</source>
        <translation>يوجد طفل مسجَّل بالاسم نفسه وتاريخ الميلاد نفسه (الإيصال %1). هل هو هذا الطفل؟</translation>
    </message>
    <message>
        <source>We do not find the application to change. Ask the operator.</source>
        <translation>لا نجد الطلب المراد تغييره. اسأل الموظف.</translation>
    </message>
    <message>
        <source>After the closing date only contacts, who may collect the child, and the diet can change.</source>
        <translation>بعد انتهاء الموعد يمكن فقط تغيير وسائل الاتصال ومن يستلم الطفل والنظام الغذائي.</translation>
    </message>
    <message>
        <source>This screen does not have your first application: the office will compare the two.</source>
        <translation>طلبك الأول ليس على هذه الشاشة: سيقارن المكتب بين الطلبين.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 for each meal.</source>
        <translation>التكلفة التقديرية: %1 لكل وجبة.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a month.</source>
        <translation>التكلفة التقديرية: %1 في الشهر.</translation>
    </message>
    <message>
        <source>Estimated cost: %1 a year.</source>
        <translation>التكلفة التقديرية: %1 في السنة.</translation>
    </message>
    <message>
        <source>Estimated cost: none.</source>
        <translation>التكلفة التقديرية: مجانًا.</translation>
    </message>
    <message>
        <source>It is the highest rate, because there is no ISEE.</source>
        <translation>هذه أعلى رسوم، لأنه لا يوجد ISEE.</translation>
    </message>
    <message>
        <source>It is the highest rate, because the child lives elsewhere.</source>
        <translation>هذه أعلى رسوم، لأن الطفل يسكن في مكان آخر.</translation>
    </message>
    <message>
        <source>With %1 % less for brothers and sisters.</source>
        <translation>مع خصم %1 % للإخوة والأخوات.</translation>
    </message>
    <message>
        <source>The office checks it.</source>
        <translation>يتحقق المكتب من ذلك.</translation>
    </message>
    <message>
        <source>You are not in the register of this town: the office will check your data.</source>
        <translation>لستم في سجل هذه البلدية: سيتحقق المكتب من بياناتكم.</translation>
    </message>
</context>
<context>
    <name>HandOverToGuardianPage</name>
    <message>
        <source>CITIZEN</source>
        <translation>المواطن</translation>
    </message>
    <message>
        <source>From here on the parent answers</source>
        <translation>من هنا يجيب أحد الوالدين</translation>
    </message>
    <message>
        <source>Turn the screen to the parent. The parent can choose language and text size below.</source>
        <translation>أدِر الشاشة نحو الوالد. يمكنه أن يختار اللغة وحجم الخط في الأسفل.</translation>
    </message>
</context>
<context>
    <name>HandOverToOperatorPage</name>
    <message>
        <source>OPERATOR</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>الرمز السري للموظف</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>The operator looks at everything once more with you.</source>
        <translation>يقرأ الموظف كل شيء معك مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>OwnChildPage</name>
    <message>
        <source>Given name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Town or country of birth</source>
        <translation>مدينة أو بلد الولادة</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>الرمز الضريبي</translation>
    </message>
    <message>
        <source>No tax code?</source>
        <translation>لا يوجد رمز ضريبي؟</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Take this child off the list</source>
        <translation>احذف هذا الطفل من القائمة</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I am a parent</source>
        <translation>أنا أحد الوالدين</translation>
    </message>
    <message>
        <source>I am the only parent who decides</source>
        <translation>أنا الوالد الوحيد الذي يقرّر</translation>
    </message>
    <message>
        <source>I am the guardian</source>
        <translation>أنا الوصي</translation>
    </message>
    <message>
        <source>I am the foster carer</source>
        <translation>أنا الحاضن</translation>
    </message>
    <message>
        <source>I decide together with the other parent.</source>
        <translation>أقرّر مع الوالد الآخر.</translation>
    </message>
    <message>
        <source>We do not ask you why.</source>
        <translation>لا نسألك عن السبب.</translation>
    </message>
    <message>
        <source>Named by a judge. The operator must see the act.</source>
        <translation>بتعيين من القاضي. يجب أن يرى الموظف القرار.</translation>
    </message>
    <message>
        <source>The operator must see the act.</source>
        <translation>يجب أن يرى الموظف القرار.</translation>
    </message>
    <message>
        <source>Parent, in agreement with the other one</source>
        <translation>أحد الوالدين، باتفاق مع الآخر</translation>
    </message>
    <message>
        <source>Only holder of parental responsibility</source>
        <translation>صاحب المسؤولية الأبوية الوحيد</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>وصي</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>حاضن</translation>
    </message>
    <message>
        <source>Write the family name of the other parent.</source>
        <translation>اكتب اسم عائلة الوالد الآخر.</translation>
    </message>
    <message>
        <source>A name has letters only.</source>
        <translation>الاسم حروف فقط.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it, or leave it empty.</source>
        <translation>هذا الرمز الضريبي غير صحيح. تحقق منه أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>This is your own tax code.</source>
        <translation>هذا رمزك الضريبي أنت.</translation>
    </message>
    <message>
        <source>This is not a phone number. Check it, or leave it empty.</source>
        <translation>هذا ليس رقم هاتف. تحقق منه أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write the number of the act.</source>
        <translation>اكتب رقم القرار.</translation>
    </message>
    <message>
        <source>Write which court or office made it.</source>
        <translation>اكتب أي محكمة أو مكتب أصدره.</translation>
    </message>
    <message>
        <source>Write the date of the act.</source>
        <translation>اكتب تاريخ القرار.</translation>
    </message>
    <message>
        <source>The date of the act is in the future.</source>
        <translation>تاريخ القرار في المستقبل.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>لا يمكن أن ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>This act has ended: a new one is needed.</source>
        <translation>انتهى هذا القرار: يلزم قرار جديد.</translation>
    </message>
    <message>
        <source>Tick that you saw the act.</source>
        <translation>ضع علامة على أنك رأيت القرار.</translation>
    </message>
    <message>
        <source>The child to be born</source>
        <translation>الطفل الذي سيولد</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>these children</source>
        <translation>هؤلاء الأطفال</translation>
    </message>
    <message>
        <source>Write the given name, with letters only.</source>
        <translation>اكتب الاسم بالحروف فقط.</translation>
    </message>
    <message>
        <source>Write the family name, with letters only.</source>
        <translation>اكتب اسم العائلة بالحروف فقط.</translation>
    </message>
    <message>
        <source>Write the day the child was born.</source>
        <translation>اكتب يوم ولادة الطفل.</translation>
    </message>
    <message>
        <source>This day is in the future. If the child is not born yet, touch “Not born yet”.</source>
        <translation>هذا اليوم في المستقبل. إن لم يولد الطفل بعد فالمس «لم يولد بعد».</translation>
    </message>
    <message>
        <source>These services are for children under 18.</source>
        <translation>هذه الخدمات للأطفال دون 18 سنة.</translation>
    </message>
    <message>
        <source>Write the day the child is due: from today to ten months from now.</source>
        <translation>اكتب يوم الولادة المتوقع: من اليوم حتى عشرة أشهر.</translation>
    </message>
    <message>
        <source>Touch girl or boy.</source>
        <translation>المس «بنت» أو «ولد».</translation>
    </message>
    <message>
        <source>Write the town where the child was born, or the country.</source>
        <translation>اكتب المدينة التي وُلد فيها الطفل، أو البلد.</translation>
    </message>
    <message>
        <source>This tax code is not right. Check it on the health card.</source>
        <translation>هذا الرمز الضريبي غير صحيح. تحقق منه على البطاقة الصحية.</translation>
    </message>
    <message>
        <source>This is your own tax code. Write the one of the child.</source>
        <translation>هذا رمزك الضريبي أنت. اكتب رمز الطفل.</translation>
    </message>
    <message>
        <source>Another child of this family has this code. Go back and look for the child there.</source>
        <translation>طفل آخر من هذه الأسرة له هذا الرمز. ارجع وابحث عن الطفل هناك.</translation>
    </message>
    <message>
        <source>Write the tax code, or touch why there is none.</source>
        <translation>اكتب الرمز الضريبي، أو المس سبب عدم وجوده.</translation>
    </message>
    <message>
        <source>This code does not fit the name, the birth day or the birthplace. Check them. If everything is right, touch the row below.</source>
        <translation>هذا الرمز لا يوافق الاسم أو يوم الولادة أو مكانها. تحقق منها. إن كان كل شيء صحيحًا فالمس السطر الذي تحته.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>اكتب الشارع والرقم.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>اكتب المدينة.</translation>
    </message>
    <message>
        <source>The child was born a short time ago</source>
        <translation>وُلد الطفل قبل وقت قصير</translation>
    </message>
    <message>
        <source>The child came to Italy a short time ago</source>
        <translation>جاء الطفل إلى إيطاليا قبل وقت قصير</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>ليس معي هنا</translation>
    </message>
    <message>
        <source>EU low, self-assessed</source>
        <translation>مستوى الاتحاد الأوروبي «منخفض»، تقييم ذاتي</translation>
    </message>
    <message>
        <source>EU substantial, self-assessed</source>
        <translation>مستوى الاتحاد الأوروبي «كبير»، تقييم ذاتي</translation>
    </message>
    <message>
        <source>EU high, self-assessed</source>
        <translation>مستوى الاتحاد الأوروبي «مرتفع»، تقييم ذاتي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>الرمز الضريبي</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source> (expected birth)</source>
        <translation> (الولادة المتوقعة)</translation>
    </message>
    <message>
        <source> · tax code …%1</source>
        <translation> · الرمز الضريبي …%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Correction: it replaces the application of receipt no. %1, which stays in the file.</source>
        <translation>تصحيح: يحل محل طلب الإيصال رقم %1 الذي يبقى في الملف.</translation>
    </message>
    <message>
        <source>Withdrawal: it takes back the application of receipt no. %1, which stays in the file.</source>
        <translation>تنازل: يسحب طلب الإيصال رقم %1 الذي يبقى في الملف.</translation>
    </message>
    <message>
        <source>%1 of %2 · </source>
        <translation>%1 من %2 · </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>السنة الدراسية</translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation>رقم البروتوكول</translation>
    </message>
    <message>
        <source>Presented after the closing date: received and placed after the others.</source>
        <translation>قُدِّم بعد الموعد: يُستلم ويوضع بعد الطلبات الأخرى.</translation>
    </message>
    <message>
        <source>Annexes handed over</source>
        <translation>المستندات المسلَّمة</translation>
    </message>
    <message>
        <source>No document is still due.</source>
        <translation>لا توجد مستندات يجب تسليمها.</translation>
    </message>
    <message>
        <source>Still to be handed over</source>
        <translation>ما زال يجب تسليمه</translation>
    </message>
    <message>
        <source>Where the regulation says so, the order of presentation counts: it is the one written above.</source>
        <translation>حيث تنص اللائحة على ذلك يُحتسب ترتيب التقديم، وهو المكتوب أعلاه.</translation>
    </message>
    <message>
        <source>The order of presentation does not count for the ranking.</source>
        <translation>ترتيب التقديم لا يُحتسب في الترتيب النهائي.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدِّم الطلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفته</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>الرمز الضريبي</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا يحدث الآن</translation>
    </message>
    <message>
        <source>The office examines the application and communicates the outcome to the contacts given. This receipt does not promise a place.</source>
        <translation>يدرس المكتب الطلب ويبلغ النتيجة عبر وسائل الاتصال المذكورة. هذا الإيصال لا يضمن المكان.</translation>
    </message>
    <message>
        <source>Vaccinations: the compulsory vaccinations are required to attend nursery and infant school (D.L. 73/2017, L. 119/2017).</source>
        <translation>التطعيمات: التطعيمات الإلزامية شرط لارتياد الحضانة والروضة (D.L. 73/2017, L. 119/2017).</translation>
    </message>
    <message>
        <source>Payment: nothing is paid at the counter; you will receive a pagoPA notice.</source>
        <translation>الدفع: لا يُدفع شيء عند الشباك؛ سيصلكم إشعار pagoPA.</translation>
    </message>
    <message>
        <source>Procedure (L. 241/1990, art. 8 and 18-bis)</source>
        <translation>الإجراء (L. 241/1990, art. 8, 18-bis)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>الموظف المسؤول</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>ينتهي قبل</translation>
    </message>
    <message>
        <source>%1 (%2 days from presentation)</source>
        <translation>%1 (%2 يومًا من التقديم)</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>الاطلاع على الملف</translation>
    </message>
    <message>
        <source>Remedies: if the office does not answer in time you may ask the holder of the substitute power to act (L. 241/1990, art. 2, par. 9-bis) or appeal to the regional administrative court (TAR) against silence (art. 31 c.p.a.). Against the decision: appeal to the TAR within 60 days.</source>
        <translation>طرق الطعن: إذا لم يرد المكتب في الموعد يمكنكم طلب تدخل صاحب السلطة البديلة (L. 241/1990, art. 2, c. 9-bis) أو اللجوء إلى المحكمة الإدارية الإقليمية (TAR) ضد الصمت (art. 31 c.p.a.). ضد القرار: الطعن أمام TAR خلال 60 يومًا.</translation>
    </message>
    <message>
        <source>Declarations made</source>
        <translation>التصريحات المقدمة</translation>
    </message>
    <message>
        <source>Privacy and stamp duty</source>
        <translation>الخصوصية ورسم الطابع</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>رسم الطابع</translation>
    </message>
    <message>
        <source>Exempt from stamp duty: %1</source>
        <translation>معفى من رسم الطابع: %1</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>أوقات العمل: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>هاتف %1</translation>
    </message>
    <message>
        <source>Certified e-mail (PEC) %1</source>
        <translation>بريد إلكتروني معتمد (PEC) %1</translation>
    </message>
    <message>
        <source>enrolment in %1</source>
        <translation>التسجيل في %1</translation>
    </message>
    <message>
        <source>correction of the application for %1</source>
        <translation>تصحيح طلب التسجيل في %1</translation>
    </message>
    <message>
        <source>withdrawal from %1</source>
        <translation>التنازل عن %1</translation>
    </message>
    <message>
        <source>Subject: %1 – school year %2</source>
        <translation>الموضوع: %1 – السنة الدراسية %2</translation>
    </message>
    <message>
        <source>The protocol number is written beside each enrolment.</source>
        <translation>رقم البروتوكول مكتوب بجانب كل تسجيل.</translation>
    </message>
    <message>
        <source>Emergency register no. %1 of %2; the protocol number will be communicated.</source>
        <translation>سجل الطوارئ رقم %1 بتاريخ %2؛ سيُبلَّغ رقم البروتوكول.</translation>
    </message>
    <message>
        <source>The office will communicate the protocol number.</source>
        <translation>سيبلغكم المكتب برقم البروتوكول.</translation>
    </message>
    <message>
        <source>Receipt for the presentation of an application</source>
        <translation>إيصال تقديم الطلب</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Presented on %1 at %2</source>
        <translation>قُدِّم في %1 الساعة %2</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>الموظف %1</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>Software CLIPS Corner %1</source>
        <translation>برنامج CLIPS Corner %1</translation>
    </message>
    <message>
        <source>The code lets anybody check the receipt and holds no personal data.</source>
        <translation>يتيح الرمز التحقق من الإيصال ولا يحتوي على بيانات شخصية.</translation>
    </message>
    <message>
        <source>pagoPA payment notice</source>
        <translation>إشعار دفع pagoPA</translation>
    </message>
    <message>
        <source>Notice code %1</source>
        <translation>رمز الإشعار %1</translation>
    </message>
    <message>
        <source>Amount € %1</source>
        <translation>المبلغ € %1</translation>
    </message>
    <message>
        <source>Tax code of the creditor %1</source>
        <translation>الرمز الضريبي للجهة الدائنة %1</translation>
    </message>
    <message>
        <source>Courtesy translation. Only the Italian text has legal value.</source>
        <translation>ترجمة على سبيل المجاملة. النص الإيطالي وحده له قيمة قانونية.</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>المطعم المدرسي</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>الحضانة والروضة</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>الحافلة المدرسية</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>sole holder of parental responsibility</source>
        <translation>صاحب المسؤولية الأبوية الوحيد</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>وصي</translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation>حاضن</translation>
    </message>
    <message>
        <source>Not in the register of this municipality: the data are those of the document, and the office checks them.</source>
        <translation>غير مسجَّل في سجل هذه البلدية: البيانات هي بيانات الوثيقة، والمكتب يتحقق منها.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>نعم، هو معي</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>لا، اطبعوه مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم في الساعة %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في الساعة %2</translation>
    </message>
    <message>
        <source>less than 1 year</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>School canteen</source>
        <translation>المطعم المدرسي</translation>
    </message>
    <message>
        <source>Nursery and infant school</source>
        <translation>الحضانة والروضة</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>الحافلة المدرسية</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>لم تُحدَّد المواعيد بعد</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>التسجيل مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Late: ended on %1</source>
        <translation>خارج الموعد: انتهى في %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>يُفتح في %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>التسجيل مغلق منذ %1</translation>
    </message>
    <message>
        <source>Late: it goes after those in time</source>
        <translation>خارج الموعد: يأتي بعد من سجّل في الموعد</translation>
    </message>
    <message>
        <source>No dates yet: ask the operator</source>
        <translation>لم تُحدَّد المواعيد: اسأل الموظف</translation>
    </message>
    <message>
        <source>Not available now: ask the operator</source>
        <translation>غير متاح الآن: اسأل الموظف</translation>
    </message>
    <message>
        <source>Too young for this service</source>
        <translation>صغير جدًا على هذه الخدمة</translation>
    </message>
    <message>
        <source>Too old for this service</source>
        <translation>كبير جدًا على هذه الخدمة</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>لا يوجد ورق</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>الورق عالق</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>no ink</source>
        <translation>لا يوجد حبر</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>أُلغيت الطباعة</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>تحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 للإرسال</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>غير مرتبط</translation>
    </message>
    <message>
        <source>Office not trusted</source>
        <translation>المكتب غير موثوق</translation>
    </message>
    <message>
        <source>Looking for the office</source>
        <translation>جارٍ البحث عن المكتب</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 للمراجعة</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>الطابعة: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Already enrolled</source>
        <translation>مسجَّل من قبل</translation>
    </message>
    <message>
        <source>Already enrolled: receipt %1 of %2</source>
        <translation>مسجَّل من قبل: الإيصال %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>The office has not decided yet</source>
        <translation>لم يقرر المكتب بعد</translation>
    </message>
    <message>
        <source>The office is looking at it</source>
        <translation>المكتب يدرس الطلب</translation>
    </message>
    <message>
        <source>There is a place: ask the operator how to take it</source>
        <translation>يوجد مكان: اسأل الموظف كيف تقبله</translation>
    </message>
    <message>
        <source>On the waiting list, place %1</source>
        <translation>في قائمة الانتظار، المرتبة %1</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Not accepted: ask the operator why</source>
        <translation>لم يُقبل: اسأل الموظف عن السبب</translation>
    </message>
    <message>
        <source>The place is yours</source>
        <translation>المكان لك</translation>
    </message>
    <message>
        <source>You gave the place back</source>
        <translation>لقد تنازلت عن المكان</translation>
    </message>
    <message>
        <source>A later application took its place</source>
        <translation>حلّ محله طلب لاحق</translation>
    </message>
    <message>
        <source>You gave it up</source>
        <translation>لقد تخليت عنه</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>takes no prints</source>
        <translation>لا تقبل الطباعة</translation>
    </message>
</context>
<context>
    <name>clips::ui::AttractPage</name>
    <message>
        <source>School services</source>
        <translation>الخدمات المدرسية</translation>
    </message>
    <message>
        <source>Enrol your child in school services</source>
        <translation>سجّل طفلك في الخدمات المدرسية</translation>
    </message>
    <message>
        <source>An operator helps you, in a few minutes. Bring a valid document.</source>
        <translation>يساعدك موظف في بضع دقائق. أحضر وثيقة هوية سارية.</translation>
    </message>
    <message>
        <source>Call the operator</source>
        <translation>نادِ الموظف</translation>
    </message>
</context>
<context>
    <name>clips::ui::AuthorityPage</name>
    <message>
        <source>Who is the other parent?</source>
        <translation>من هو الوالد الآخر؟</translation>
    </message>
    <message>
        <source>Who are you to %1?</source>
        <translation>ما علاقتك مع %1؟</translation>
    </message>
    <message>
        <source>Write what you know. Tax code and phone may stay empty.</source>
        <translation>اكتب ما تعرفه. يمكن ترك الرمز الضريبي والهاتف فارغين.</translation>
    </message>
    <message>
        <source>Touch the row that is true. You declare it under your responsibility.</source>
        <translation>المس السطر الصحيح. تقرّ به على مسؤوليتك.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>It is not the same for all</source>
        <translation>الأمر ليس نفسه للجميع</translation>
    </message>
    <message>
        <source>It is the same for all</source>
        <translation>الأمر نفسه للجميع</translation>
    </message>
    <message>
        <source>Touch who you are.</source>
        <translation>المس من أنت.</translation>
    </message>
    <message>
        <source>We live together</source>
        <translation>نسكن معًا</translation>
    </message>
</context>
<context>
    <name>clips::ui::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger text or more contrast</source>
        <translation>خط أكبر أو تباين أوضح</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>اقفل الشاشة</translation>
    </message>
</context>
<context>
    <name>clips::ui::CheckAnswersPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Take your time to read. Tap Change to correct: you come straight back here.</source>
        <translation>اقرأ بهدوء. المس «تغيير» للتصحيح: ستعود إلى هنا فورًا.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>كل شيء صحيح</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>يجب إحضاره: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Your declarations</source>
        <translation>إقراراتك</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>لا توجد شبكة الآن.</translation>
    </message>
    <message>
        <source>We save the enrolments here and send them to the office as soon as it is back. The date that counts is today.</source>
        <translation>نحفظ التسجيلات هنا ونرسلها إلى المكتب عند عودة الشبكة. التاريخ المعتمد هو اليوم.</translation>
    </message>
    <message>
        <source>Fixed since the closing date</source>
        <translation>لا يتغير بعد انتهاء الموعد</translation>
    </message>
    <message>
        <source>%1: you give it up</source>
        <translation>%1: تنازل</translation>
    </message>
    <message>
        <source>%1: you correct it</source>
        <translation>%1: تصحيح</translation>
    </message>
    <message>
        <source>The enrolment with receipt %1 ends.</source>
        <translation>ينتهي التسجيل ذو الإيصال %1.</translation>
    </message>
    <message>
        <source>This application takes the place of the one with receipt %1. The office keeps both.</source>
        <translation>يحل هذا الطلب محل طلب الإيصال %1. يحفظ المكتب الاثنين.</translation>
    </message>
    <message>
        <source>It cannot go like this</source>
        <translation>لا يمكن المتابعة هكذا</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد أن تعرف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>تتصرف بصفتك</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChildrenPage</name>
    <message>
        <source>Whom do you want to enrol?</source>
        <translation>من تريد أن تسجّل؟</translation>
    </message>
    <message>
        <source>Touch one or more children. You can enrol them together.</source>
        <translation>المس طفلًا واحدًا أو أكثر. يمكنك تسجيلهم معًا.</translation>
    </message>
    <message>
        <source>Choose the children</source>
        <translation>اختر الأطفال</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Too old for these services</source>
        <translation>كبير جدًا على هذه الخدمات</translation>
    </message>
    <message>
        <source>Too young for these services</source>
        <translation>صغير جدًا على هذه الخدمات</translation>
    </message>
    <message>
        <source>No service for this child now</source>
        <translation>لا توجد خدمة لهذا الطفل الآن</translation>
    </message>
    <message>
        <source>Touch at least one child.</source>
        <translation>المس طفلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>الولادة المتوقعة في %1</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>غيّر بيانات %1</translation>
    </message>
    <message>
        <source>We have no child of yours in the register. Touch the button below and describe the child.</source>
        <translation>لا يوجد لدينا طفل لكم في السجل. المسوا الزر أدناه وصفوا الطفل.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>There is nothing to choose here now. Please ask the operator.</source>
        <translation>لا يوجد ما تختاره هنا الآن. اسأل الموظف.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DateKeys</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationCard</name>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>I declare it</source>
        <translation>أقرّ بذلك</translation>
    </message>
    <message>
        <source>Only if you want</source>
        <translation>إن أردت فقط</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>أغلق النص</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>اقرأ كل شيء</translation>
    </message>
    <message>
        <source>Missing. Without it the child cannot go alone. You can go back and choose an adult.</source>
        <translation>ناقص. بدونه لا يمكن للطفل أن يذهب وحده. يمكنك الرجوع واختيار شخص بالغ.</translation>
    </message>
    <message>
        <source>Missing. Without it we cannot send the enrolment.</source>
        <translation>ناقص. بدونه لا يمكننا إرسال التسجيل.</translation>
    </message>
</context>
<context>
    <name>clips::ui::DeclarationsPage</name>
    <message>
        <source>What you declare</source>
        <translation>بماذا تقرّ</translation>
    </message>
    <message>
        <source>Read each text. Tap the row below it if it is true.</source>
        <translation>اقرأ كل نص. إن كان صحيحًا فالمس السطر الذي تحته.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>الإقرارات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Missing: %1. Without it the enrolment cannot be sent.</source>
        <translation>ناقص: %1. بدونه لا يمكن إرسال التسجيل.</translation>
    </message>
    <message>
        <source>Missing: %1. Without them the enrolment cannot be sent.</source>
        <translation>ناقص: %1. بدونها لا يمكن إرسال التسجيل.</translation>
    </message>
    <message>
        <source>This is a translation: the Italian text counts.</source>
        <translation>هذه ترجمة: النص الإيطالي هو المعتمد.</translation>
    </message>
</context>
<context>
    <name>clips::ui::EmailEditor</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
</context>
<context>
    <name>clips::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToGuardianPage</name>
    <message>
        <source>Now it is the parent&apos;s turn</source>
        <translation>الآن دور الوالد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>I am the parent: start</source>
        <translation>أنا الوالد: ابدأ</translation>
    </message>
</context>
<context>
    <name>clips::ui::HandOverToOperatorPage</name>
    <message>
        <source>Give the screen back to the operator</source>
        <translation>أعد الشاشة إلى الموظف</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>I am the operator</source>
        <translation>أنا الموظف</translation>
    </message>
</context>
<context>
    <name>clips::ui::Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
</context>
<context>
    <name>clips::ui::KioskWindow</name>
    <message>
        <source>Do you want to stop?</source>
        <translation>هل تريد التوقف؟</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <translation>هل تريد الخروج؟</translation>
    </message>
    <message>
        <source>Nothing will be saved and nothing will be sent.</source>
        <translation>لن نحفظ شيئًا ولن نرسل شيئًا.</translation>
    </message>
    <message>
        <source>The operator is signed out.</source>
        <translation>يخرج الموظف من البرنامج.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>لا، أكمل</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>نعم، أتوقف</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>اختر اللغة</translation>
    </message>
    <message>
        <source>What you wrote stays.</source>
        <translation>ما كتبته يبقى.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Back goes to the page before. Stop ends without saving. If in doubt, ask the operator.</source>
        <translation>«رجوع» يعيدك إلى الصفحة السابقة. «إيقاف» ينهي من دون حفظ. عند الشك اسأل الموظف.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>هل تحتاج إلى وقت أكثر؟</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>نعم، أنا هنا</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this page closes, so that nobody else reads it.</source>
        <translation>
            <numerusform>بعد %n ثانية تُغلق هذه الصفحة حتى لا يقرأها غيرك.</numerusform>
            <numerusform>بعد ثانية واحدة تُغلق هذه الصفحة حتى لا يقرأها غيرك.</numerusform>
            <numerusform>بعد ثانيتين تُغلق هذه الصفحة حتى لا يقرأها غيرك.</numerusform>
            <numerusform>بعد %n ثوانٍ تُغلق هذه الصفحة حتى لا يقرأها غيرك.</numerusform>
            <numerusform>بعد %n ثانية تُغلق هذه الصفحة حتى لا يقرأها غيرك.</numerusform>
            <numerusform>بعد %n ثانية تُغلق هذه الصفحة حتى لا يقرأها غيرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seconds until the screen locks: %1. Nothing is lost: the PIN opens it again.</source>
        <translation>ثوانٍ حتى تُقفل الشاشة: %1. لا يضيع شيء: تُفتح من جديد برمز PIN.</translation>
    </message>
</context>
<context>
    <name>clips::ui::MoneyEditor</name>
    <message>
        <source>Euro, then a comma and the cents.</source>
        <translation>اليورو، ثم فاصلة والسنتات.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OfferWords</name>
    <message>
        <source>Closed to enrolment: %1</source>
        <translation>التسجيل مغلق: %1</translation>
    </message>
    <message>
        <source>No adult on board: not for infant school</source>
        <translation>بدون مرافق: ليست للروضة</translation>
    </message>
    <message>
        <source>Not for children of this age</source>
        <translation>ليس لأطفال هذا العمر</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في الساعة %2</translation>
    </message>
    <message>
        <source>Free places: %1 (indicative, %2)</source>
        <translation>الأماكن الخالية: %1 (رقم تقريبي، %2)</translation>
    </message>
    <message>
        <source>No free places (indicative, %1). You can ask all the same.</source>
        <translation>لا توجد أماكن خالية (رقم تقريبي، %1). يمكنك تقديم الطلب مع ذلك.</translation>
    </message>
</context>
<context>
    <name>clips::ui::OwnChildPage</name>
    <message>
        <source>the child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Who is the child?</source>
        <translation>من هو الطفل؟</translation>
    </message>
    <message>
        <source>Where was %1 born?</source>
        <translation>ما مكان ولادة %1؟</translation>
    </message>
    <message>
        <source>Does %1 live with you?</source>
        <translation>هل يسكن %1 معك؟</translation>
    </message>
    <message>
        <source>If you have no name yet, leave it empty.</source>
        <translation>إن لم تختر اسمًا بعد فاتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write it as on the documents.</source>
        <translation>اكتبه كما في الوثائق.</translation>
    </message>
    <message>
        <source>The tax code is on the health card.</source>
        <translation>الرمز الضريبي على البطاقة الصحية.</translation>
    </message>
    <message>
        <source>It counts where the child is registered.</source>
        <translation>المهم هو عنوان الطفل المسجَّل في سجل السكان.</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>طفل آخر</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>أضف هذا الطفل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الولادة المتوقعة في</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>تاريخ الولادة</translation>
    </message>
    <message>
        <source>Touch yes or no.</source>
        <translation>المس «نعم» أو «لا».</translation>
    </message>
    <message>
        <source>Already born</source>
        <translation>وُلد</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>لم يولد بعد</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>بنت</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>ولد</translation>
    </message>
    <message>
        <source>I checked: everything is right</source>
        <translation>تحققت: كل شيء صحيح</translation>
    </message>
    <message>
        <source>The operator will look at the health card.</source>
        <translation>سينظر الموظف إلى البطاقة الصحية.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>clips::ui::PagedArea</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>أظهر ما قبله</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>أظهر المزيد</translation>
    </message>
</context>
<context>
    <name>clips::ui::PeopleEditor</name>
    <message>
        <source>Add another person</source>
        <translation>أضف شخصًا آخر</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>Take out person %1</source>
        <translation>احذف الشخص %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::PhoneEditor</name>
    <message>
        <source>Only for a foreign number: start with + and the country.</source>
        <translation>لرقم أجنبي فقط: ابدأ بـ + ورمز البلد.</translation>
    </message>
</context>
<context>
    <name>clips::ui::ProblemWords</name>
    <message>
        <source>Write the given name.</source>
        <translation>اكتب الاسم.</translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation>اكتب اسم العائلة.</translation>
    </message>
    <message>
        <source>Write the date of birth.</source>
        <translation>اكتب تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Write a phone number.</source>
        <translation>اكتب رقم الهاتف.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>اختر خطًا.</translation>
    </message>
    <message>
        <source>Choose a stop.</source>
        <translation>اختر موقفًا.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>اختر إجابة.</translation>
    </message>
    <message>
        <source>Choose a school.</source>
        <translation>اختر مدرسة.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>اختر يومًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose a route and a stop.</source>
        <translation>اختر خطًا وموقفًا.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>اكتب التاريخ.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>اكتب إجابة.</translation>
    </message>
    <message>
        <source>Write who the person is.</source>
        <translation>اكتب من هو الشخص.</translation>
    </message>
    <message>
        <source>This answer is not possible any more. Choose another one.</source>
        <translation>لم تعد هذه الإجابة ممكنة. اختر غيرها.</translation>
    </message>
    <message>
        <source>This school is closed to enrolment. Choose another one.</source>
        <translation>أغلقت هذه المدرسة التسجيل. اختر غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n.</source>
        <translation>
            <numerusform>اختر على الأقل: %n.</numerusform>
            <numerusform>اختر على الأقل: %n.</numerusform>
            <numerusform>اختر على الأقل: %n.</numerusform>
            <numerusform>اختر على الأقل: %n.</numerusform>
            <numerusform>اختر على الأقل: %n.</numerusform>
            <numerusform>اختر على الأقل: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>اختر على الأكثر: %n.</numerusform>
            <numerusform>اختر على الأكثر: %n.</numerusform>
            <numerusform>اختر على الأكثر: %n.</numerusform>
            <numerusform>اختر على الأكثر: %n.</numerusform>
            <numerusform>اختر على الأكثر: %n.</numerusform>
            <numerusform>اختر على الأكثر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same choice is there twice. Take one out.</source>
        <translation>الاختيار نفسه موجود مرتين. احذف واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n characters.</source>
        <translation>
            <numerusform>اكتب %n حرف على الأقل.</numerusform>
            <numerusform>اكتب حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>اكتب حرفين على الأقل.</numerusform>
            <numerusform>اكتب %n حروف على الأقل.</numerusform>
            <numerusform>اكتب %n حرفًا على الأقل.</numerusform>
            <numerusform>اكتب %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>اكتب %n حرف على الأكثر.</numerusform>
            <numerusform>اكتب حرفًا واحدًا على الأكثر.</numerusform>
            <numerusform>اكتب حرفين على الأكثر.</numerusform>
            <numerusform>اكتب %n حروف على الأكثر.</numerusform>
            <numerusform>اكتب %n حرفًا على الأكثر.</numerusform>
            <numerusform>اكتب %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a character that cannot be used. Write it again.</source>
        <translation>يوجد حرف لا يمكن استعماله. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month and year.</source>
        <translation>هذا اليوم غير موجود. اكتب اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>The date is too early. It can be %1 or later.</source>
        <translation>التاريخ مبكر جدًا. يمكن أن يكون %1 أو بعده.</translation>
    </message>
    <message>
        <source>The date is too late. It can be %1 or earlier.</source>
        <translation>التاريخ متأخر جدًا. يمكن أن يكون %1 أو قبله.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write 6 to 15 digits.</source>
        <translation>هذا ليس رقم هاتف. اكتب من 6 إلى 15 رقمًا.</translation>
    </message>
    <message>
        <source>A name has letters only. Write it as on the document.</source>
        <translation>الاسم حروف فقط. اكتبه كما في الوثيقة.</translation>
    </message>
    <message numerus="yes">
        <source>This person must be at least %n years old.</source>
        <translation>
            <numerusform>يجب ألا يقل عمر هذا الشخص عن %n سنة.</numerusform>
            <numerusform>يجب ألا يقل عمر هذا الشخص عن سنة.</numerusform>
            <numerusform>يجب ألا يقل عمر هذا الشخص عن سنتين.</numerusform>
            <numerusform>يجب ألا يقل عمر هذا الشخص عن %n سنوات.</numerusform>
            <numerusform>يجب ألا يقل عمر هذا الشخص عن %n سنة.</numerusform>
            <numerusform>يجب ألا يقل عمر هذا الشخص عن %n سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus does not stop there. Choose another stop.</source>
        <translation>لا تقف الحافلة هناك. اختر موقفًا آخر.</translation>
    </message>
    <message>
        <source>Write the tax code.</source>
        <translation>اكتب الرمز الضريبي.</translation>
    </message>
    <message>
        <source>Write who this person is for the child.</source>
        <translation>اكتب صلة هذا الشخص بالطفل.</translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation>اختر نوع الوثيقة.</translation>
    </message>
    <message>
        <source>Write the number of the document.</source>
        <translation>اكتب رقم الوثيقة.</translation>
    </message>
    <message>
        <source>Write the street.</source>
        <translation>اكتب الشارع.</translation>
    </message>
    <message>
        <source>Write the house number.</source>
        <translation>اكتب رقم البيت.</translation>
    </message>
    <message>
        <source>Write the postcode.</source>
        <translation>اكتب الرمز البريدي.</translation>
    </message>
    <message>
        <source>Write the town.</source>
        <translation>اكتب المدينة.</translation>
    </message>
    <message>
        <source>Choose the hours of this school.</source>
        <translation>اختر دوام هذه المدرسة.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>اكتب العنوان.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>اكتب المبلغ.</translation>
    </message>
    <message>
        <source>Write an e-mail address.</source>
        <translation>اكتب عنوان بريد إلكتروني.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n people.</source>
        <translation>
            <numerusform>اكتب %n شخص على الأقل.</numerusform>
            <numerusform>اكتب شخصًا واحدًا على الأقل.</numerusform>
            <numerusform>اكتب شخصين على الأقل.</numerusform>
            <numerusform>اكتب %n أشخاص على الأقل.</numerusform>
            <numerusform>اكتب %n شخصًا على الأقل.</numerusform>
            <numerusform>اكتب %n شخص على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is there twice. Take one out.</source>
        <translation>هذا الشخص موجود مرتين. احذف واحدًا.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has a name, the sign @ and a domain.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. فيه اسم وعلامة @ ونطاق.</translation>
    </message>
    <message>
        <source>This is not an amount. Write digits, then a comma and the cents.</source>
        <translation>هذا ليس مبلغًا. اكتب أرقامًا، ثم فاصلة والسنتات.</translation>
    </message>
    <message>
        <source>The amount is too high. It can be %1 or less.</source>
        <translation>المبلغ كبير جدًا. يمكن أن يكون %1 أو أقل.</translation>
    </message>
    <message>
        <source>This is not a tax code. Check every letter and digit.</source>
        <translation>هذا ليس رمزًا ضريبيًا. تحقق من كل حرف ورقم.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>الرمز البريدي خمسة أرقام.</translation>
    </message>
    <message>
        <source>This is not a document number. It has 5 to 20 letters and digits.</source>
        <translation>هذا ليس رقم وثيقة. فيه من 5 إلى 20 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Write only the foods. We must not keep the reason.</source>
        <translation>اكتب الأطعمة فقط. يجب ألا نحفظ السبب.</translation>
    </message>
</context>
<context>
    <name>clips::ui::QuestionPage</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · السؤال %2 من %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>clips::ui::RankedSchoolsEditor</name>
    <message>
        <source>Choice number %1</source>
        <translation>الاختيار رقم %1</translation>
    </message>
    <message numerus="yes">
        <source>You can choose up to %n.</source>
        <translation>
            <numerusform>يمكنك أن تختار على الأكثر: %n.</numerusform>
            <numerusform>يمكنك أن تختار على الأكثر: %n.</numerusform>
            <numerusform>يمكنك أن تختار على الأكثر: %n.</numerusform>
            <numerusform>يمكنك أن تختار على الأكثر: %n.</numerusform>
            <numerusform>يمكنك أن تختار على الأكثر: %n.</numerusform>
            <numerusform>يمكنك أن تختار على الأكثر: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clips::ui::ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>This is what the paper says. Names and codes are shortened as on the paper.</source>
        <translation>هذا ما تقوله الورقة. الأسماء والرموز مختصرة كما في الورقة.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>اطبع نسخة</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation>نسختك في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>This receipt is not on this kiosk. The operator can ask the office for it.</source>
        <translation>هذا الإيصال ليس على هذا الجهاز. يمكن للموظف أن يطلبه من المكتب.</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>pagoPA notice</source>
        <translation>إشعار pagoPA</translation>
    </message>
</context>
<context>
    <name>clips::ui::RecordFields</name>
    <message>
        <source>Given name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>الرمز الضريبي</translation>
    </message>
    <message>
        <source>Who they are for the child</source>
        <translation>صلته بالطفل</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>رقم البيت</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
</context>
<context>
    <name>clips::ui::RideEditor</name>
    <message>
        <source>No bus goes to this school now. Please ask the operator.</source>
        <translation>لا توجد حافلة إلى هذه المدرسة الآن. اسأل الموظف.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>clips::ui::RoleBand</name>
    <message>
        <source>OPERATOR</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>CITIZEN</source>
        <translation>المواطن</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>clips::ui::SavedPage</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Saved and sent</source>
        <translation>حُفظ وأُرسل</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>حُفظ هنا</translation>
    </message>
    <message>
        <source>The office has the enrolment.</source>
        <translation>استلم المكتب التسجيل.</translation>
    </message>
    <message>
        <source>The office has the %1 enrolments.</source>
        <translation>استلم المكتب التسجيلات، وعددها %1.</translation>
    </message>
    <message>
        <source>The enrolment is going to the office now.</source>
        <translation>التسجيل في طريقه إلى المكتب الآن.</translation>
    </message>
    <message>
        <source>The %1 enrolments are going to the office now.</source>
        <translation>التسجيلات، وعددها %1، في طريقها إلى المكتب الآن.</translation>
    </message>
    <message>
        <source>The enrolment will be sent to the office when the network is back.</source>
        <translation>سيُرسَل التسجيل إلى المكتب عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The %1 enrolments will be sent to the office when the network is back.</source>
        <translation>ستُرسَل التسجيلات، وعددها %1، إلى المكتب عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>استُلم في</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>والآن؟</translation>
    </message>
    <message>
        <source>The office looks at it and writes to you.</source>
        <translation>يدرسه المكتب ويكتب إليك.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>The receipt is being prepared</source>
        <translation>يجري تحضير الإيصال</translation>
    </message>
    <message>
        <source>The receipt is being printed</source>
        <translation>يُطبع الإيصال الآن</translation>
    </message>
    <message>
        <source>Take it from the printer.</source>
        <translation>خذه من الطابعة.</translation>
    </message>
    <message>
        <source>The printer waits: %1</source>
        <translation>الطابعة تنتظر: %1</translation>
    </message>
    <message>
        <source>The receipt is printed</source>
        <translation>طُبع الإيصال</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>خذه معك.</translation>
    </message>
    <message>
        <source>It is kept: the operator can print it again. The enrolment is already safe.</source>
        <translation>هو محفوظ: يمكن للموظف طباعته من جديد. التسجيل محفوظ بأمان.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>لا توجد طابعة هنا</translation>
    </message>
    <message>
        <source>The receipt is kept as a file. The enrolment is already safe.</source>
        <translation>الإيصال محفوظ في ملف. التسجيل محفوظ بأمان.</translation>
    </message>
    <message>
        <source>Tell the operator: then the receipt comes out by itself. The enrolment is already safe.</source>
        <translation>أخبروا الموظف: بعدها يخرج الإيصال وحده. التسجيل محفوظ بأمان.</translation>
    </message>
    <message>
        <source>Is the receipt in your hand?</source>
        <translation>هل الإيصال في يدكم؟</translation>
    </message>
    <message>
        <source>The printer cannot tell us.</source>
        <translation>الطابعة لا تستطيع أن تخبرنا.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1</source>
        <translation>لم يُطبع الإيصال: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::ServicesPage</name>
    <message>
        <source>Which services for %1?</source>
        <translation>أي خدمات لـ %1؟</translation>
    </message>
    <message>
        <source>You can choose more than one. There is one receipt at the end.</source>
        <translation>يمكنك اختيار أكثر من واحدة. في النهاية إيصال واحد.</translation>
    </message>
    <message>
        <source>Services for %1</source>
        <translation>خدمات لـ %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>السنة الدراسية %1</translation>
    </message>
    <message>
        <source>Touch at least one service.</source>
        <translation>المس خدمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Nursery, or infant school a year early</source>
        <translation>الحضانة، أو الروضة قبل الموعد بسنة</translation>
    </message>
    <message>
        <source>You give it up</source>
        <translation>تتنازل عنه</translation>
    </message>
    <message>
        <source>You correct it</source>
        <translation>تصحّحه</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>اتركه كما هو: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>صحّح: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>تنازل عن: %1</translation>
    </message>
    <message>
        <source>See the receipt: %1</source>
        <translation>انظر الإيصال: %1</translation>
    </message>
</context>
<context>
    <name>clips::ui::Shutter</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>clips::ui::TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 حرفًا</translation>
    </message>
</context>
</TS>
