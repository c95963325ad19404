<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutFile</name>
    <message>
        <source>BLAKE3</source>
        <translation>BLAKE3</translation>
    </message>
    <message>
        <source>By the rule {rule}</source>
        <translation>بالقاعدة {rule}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>خارج كل الحزم</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>في الحزم</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same path in</source>
        <translation>المسار نفسه في</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>These files belong to the project itself.</source>
        <translation>هذه الملفات تخص المشروع نفسه.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, and {count} more</source>
        <translation>
            <numerusform>{words}، و{count} أخرى</numerusform>
            <numerusform>{words}، وواحد آخر</numerusform>
            <numerusform>{words}، واثنان آخران</numerusform>
            <numerusform>{words}، و{count} أخرى</numerusform>
            <numerusform>{words}، و{count} أخرى</numerusform>
            <numerusform>{words}، و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}; stored as {path}</source>
        <translation>{words}؛ يُخزَّن باسم {path}</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>A name is still to be written.</source>
        <translation>الاسم لم يُكتب بعد.</translation>
    </message>
    <message>
        <source>A note is still to be written.</source>
        <translation>الملاحظة لم تُكتب بعد.</translation>
    </message>
    <message>
        <source>Accept the problem</source>
        <translation>قبول المشكلة</translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} problems</source>
        <translation>
            <numerusform>قبول {count} مشكلة</numerusform>
            <numerusform>قبول مشكلة واحدة</numerusform>
            <numerusform>قبول مشكلتين</numerusform>
            <numerusform>قبول {count} مشكلات</numerusform>
            <numerusform>قبول {count} مشكلة</numerusform>
            <numerusform>قبول {count} مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It stands in the project file, for everybody who works on the project.</source>
        <translation>يُكتب في ملف المشروع، لكل من يعمل عليه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What is accepted no longer counts, stays in the list, and counts again as soon as what it says changes.</source>
        <translation>المقبول لا يعود محسوبًا، ويبقى في القائمة، ويُحسب من جديد حالما يتغيّر ما يقوله.</translation>
    </message>
    <message>
        <source>Why it is fine as it is</source>
        <translation>لماذا هو مقبول كما هو</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Accept the chosen problems…</source>
        <translation>&amp;قبول المشكلات المختارة…</translation>
    </message>
    <message>
        <source>&amp;Add the chosen files to the chosen pack</source>
        <translation>إ&amp;ضافة الملفات المختارة إلى الحزمة المختارة</translation>
    </message>
    <message>
        <source>&amp;Assets</source>
        <translation>&amp;الأصول</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;بناء</translation>
    </message>
    <message>
        <source>&amp;Build the chosen pack</source>
        <translation>&amp;بناء الحزمة المختارة</translation>
    </message>
    <message>
        <source>&amp;Build what changed</source>
        <translation>بناء ما &amp;تغيّر</translation>
    </message>
    <message>
        <source>&amp;Cancel the build</source>
        <translation>إ&amp;لغاء البناء</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>نس&amp;خ المعرّف</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>نس&amp;خ المسار</translation>
    </message>
    <message>
        <source>&amp;Duplicate pack</source>
        <translation>&amp;تكرار الحزمة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>ت&amp;صفية هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>الخطوات الأ&amp;ولى</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Ignore rules…</source>
        <translation>قواعد الت&amp;جاهل…</translation>
    </message>
    <message>
        <source>&amp;Import manifests…</source>
        <translation>ا&amp;ستيراد بيانات الحزم…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Language of the chosen pack</source>
        <translation>&amp;لغة الحزمة المختارة</translation>
    </message>
    <message>
        <source>&amp;Look at the disk again</source>
        <translation>إ&amp;عادة النظر في القرص</translation>
    </message>
    <message>
        <source>&amp;Mark as released…</source>
        <translation>ال&amp;وسم كإصدار منشور…</translation>
    </message>
    <message>
        <source>&amp;Move the chosen files to a pack…</source>
        <translation>ن&amp;قل الملفات المختارة إلى حزمة…</translation>
    </message>
    <message>
        <source>&amp;New pack</source>
        <translation>حزمة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;حزمة</translation>
    </message>
    <message>
        <source>&amp;Packs</source>
        <translation>ال&amp;حزم</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Rename pack</source>
        <translation>إعادة ت&amp;سمية الحزمة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>ال&amp;بحث في المشروع…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>م&amp;راقبة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>المجلدات المرا&amp;قَبة…</translation>
    </message>
    <message>
        <source>&amp;Workspace: art</source>
        <translation>مساحة العمل: ال&amp;فن</translation>
    </message>
    <message>
        <source>A build is under way already.</source>
        <translation>يجري بناء الآن.</translation>
    </message>
    <message>
        <source>A small game to try everything on, with five mistakes in it.</source>
        <translation>لعبة صغيرة لتجربة كل شيء، فيها خمسة أخطاء.</translation>
    </message>
    <message>
        <source>Add &amp;folder to the chosen pack…</source>
        <translation>إضافة مجل&amp;د إلى الحزمة المختارة…</translation>
    </message>
    <message>
        <source>Add f&amp;iles to the chosen pack…</source>
        <translation>إضافة م&amp;لفات إلى الحزمة المختارة…</translation>
    </message>
    <message>
        <source>All files one after the other, to sort them.</source>
        <translation>كل الملفات واحدًا بعد الآخر، لفرزها.</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>كل المفاتيح في صفحة واحدة.</translation>
    </message>
    <message>
        <source>All packs of the project, by family.</source>
        <translation>كل حزم المشروع، حسب العائلة.</translation>
    </message>
    <message>
        <source>All packs, whether they changed or not.</source>
        <translation>كل الحزم، سواء تغيّرت أم لا.</translation>
    </message>
    <message>
        <source>All steps, to go back or forward to one of them.</source>
        <translation>كل الخطوات، للرجوع أو التقدم إلى إحداها.</translation>
    </message>
    <message>
        <source>All that is in it now or later is in the pack then.</source>
        <translation>كل ما فيه الآن أو لاحقًا يكون في الحزمة.</translation>
    </message>
    <message>
        <source>All that is wrong or doubtful, and what mends it.</source>
        <translation>كل ما هو خطأ أو موضع شك، وما يصلحه.</translation>
    </message>
    <message>
        <source>An empty pack: files that people download together.</source>
        <translation>حزمة فارغة: ملفات ينزّلها الناس معًا.</translation>
    </message>
    <message>
        <source>Assets as &amp;tree</source>
        <translation>الأصول &amp;شجرةً</translation>
    </message>
    <message>
        <source>Assets as gall&amp;ery</source>
        <translation>الأصول &amp;معرضًا</translation>
    </message>
    <message>
        <source>Assets as l&amp;ist</source>
        <translation>الأصول &amp;قائمةً</translation>
    </message>
    <message>
        <source>Assets, what packs ship of them, and a preview.</source>
        <translation>الأصول وما تشحنه الحزم منها ومعاينة.</translation>
    </message>
    <message>
        <source>Before its neighbour in the list.</source>
        <translation>قبل جاره في القائمة.</translation>
    </message>
    <message>
        <source>Behind its neighbour in the list.</source>
        <translation>بعد جاره في القائمة.</translation>
    </message>
    <message>
        <source>Bring the panes of this workspace back to where they were.</source>
        <translation>إعادة لوحات مساحة العمل هذه إلى مواضعها.</translation>
    </message>
    <message>
        <source>Build &amp;everything anew</source>
        <translation>&amp;بناء كل شيء من جديد</translation>
    </message>
    <message>
        <source>C&amp;lear build cache…</source>
        <translation>&amp;مسح ذاكرة البناء المؤقتة…</translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation>&amp;نسخ كأمر</translation>
    </message>
    <message>
        <source>Cancel the build, in its list</source>
        <translation>إلغاء البناء، في قائمته</translation>
    </message>
    <message>
        <source>Choose a file in a list first.</source>
        <translation>اختر ملفًا في قائمة أولًا.</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>اختر ملفًا في الأصول أولًا.</translation>
    </message>
    <message>
        <source>Choose a file in the contents of a pack first.</source>
        <translation>اختر ملفًا في محتويات حزمة أولًا.</translation>
    </message>
    <message>
        <source>Choose a pack first.</source>
        <translation>اختر حزمة أولًا.</translation>
    </message>
    <message>
        <source>Choose a pack or a file selector first.</source>
        <translation>اختر حزمة أو محدد ملفات أولًا.</translation>
    </message>
    <message>
        <source>Choose a problem in the list first.</source>
        <translation>اختر مشكلة في القائمة أولًا.</translation>
    </message>
    <message>
        <source>Choose a project file or its folder.</source>
        <translation>اختيار ملف مشروع أو مجلده.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>اختيار عدة</translation>
    </message>
    <message>
        <source>Choose single files for it.</source>
        <translation>اختيار ملفات مفردة لها.</translation>
    </message>
    <message>
        <source>Choose something in a list first.</source>
        <translation>اختر شيئًا في قائمة أولًا.</translation>
    </message>
    <message>
        <source>Copy the files of a pack as a table</source>
        <translation>نسخ ملفات حزمة كجدول</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>نسخ المختار</translation>
    </message>
    <message>
        <source>Do the step again that was taken back.</source>
        <translation>تنفيذ الخطوة المتراجَع عنها من جديد.</translation>
    </message>
    <message>
        <source>E&amp;xclude the chosen files</source>
        <translation>استب&amp;عاد الملفات المختارة</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Everything that the program can do, by a few letters of its name.</source>
        <translation>كل ما يستطيعه البرنامج، ببضعة حروف من اسمه.</translation>
    </message>
    <message>
        <source>Fi&amp;xes here…</source>
        <translation>الإ&amp;صلاحات هنا…</translation>
    </message>
    <message>
        <source>Files that arrive in it appear in the assets.</source>
        <translation>الملفات التي تصل إليه تظهر في الأصول.</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>البحث عن أ&amp;مر…</translation>
    </message>
    <message>
        <source>Five things to try in the open project, ticked as you do them.</source>
        <translation>خمسة أشياء لتجربتها في المشروع المفتوح، تُعلَّم حين تفعلها.</translation>
    </message>
    <message>
        <source>Folder by folder, as they lie on disk.</source>
        <translation>مجلدًا مجلدًا، كما هي على القرص.</translation>
    </message>
    <message>
        <source>Folders are watched; this looks at them at once.</source>
        <translation>المجلدات مراقَبة، وهذا ينظر فيها فورًا.</translation>
    </message>
    <message>
        <source>For another project, beside this one.</source>
        <translation>لمشروع آخر، إلى جانب هذا.</translation>
    </message>
    <message>
        <source>Form or te&amp;xt of the pack</source>
        <translation>نموذج الحزمة أو ن&amp;صها</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>تق&amp;دم</translation>
    </message>
    <message>
        <source>Frees room on the disk; the next build takes longer.</source>
        <translation>يوفّر مساحة على القرص، ويطول البناء التالي.</translation>
    </message>
    <message>
        <source>From a folder that has one for each language: en, fr, de.</source>
        <translation>من مجلد فيه مجلد لكل لغة: en وfr وde.</translation>
    </message>
    <message>
        <source>Give the chosen pack an ID first.</source>
        <translation>أعطِ الحزمة المختارة معرّفًا أولًا.</translation>
    </message>
    <message>
        <source>Give the keyboard to the next pane.</source>
        <translation>نقل لوحة المفاتيح إلى اللوحة التالية.</translation>
    </message>
    <message>
        <source>Give the keyboard to the pane before.</source>
        <translation>نقل لوحة المفاتيح إلى اللوحة السابقة.</translation>
    </message>
    <message>
        <source>Go back to the list of projects.</source>
        <translation>الرجوع إلى قائمة المشاريع.</translation>
    </message>
    <message>
        <source>Go from the form of the manifest to its text, or back.</source>
        <translation>الانتقال من نموذج البيان إلى نصه، أو الرجوع.</translation>
    </message>
    <message>
        <source>Go to a &amp;file or pack…</source>
        <translation>الانتقال إلى ملف أو &amp;حزمة…</translation>
    </message>
    <message>
        <source>Go to its field in the form, to set another.</source>
        <translation>الانتقال إلى حقلها في النموذج، لضبط غيرها.</translation>
    </message>
    <message>
        <source>Go to the place of the next problem of the list.</source>
        <translation>الانتقال إلى موضع المشكلة التالية في القائمة.</translation>
    </message>
    <message>
        <source>Go to the place of the problem before.</source>
        <translation>الانتقال إلى موضع المشكلة السابقة.</translation>
    </message>
    <message>
        <source>Import &amp;Steam depot scripts…</source>
        <translation>استيراد &amp;نصوص Steam depot…</translation>
    </message>
    <message>
        <source>Import a &amp;folder of manifests…</source>
        <translation>استيراد مجل&amp;د من بيانات الحزم…</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>في الحقول</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>In packs, file selectors, files and problems at once.</source>
        <translation>في الحزم ومحددات الملفات والملفات والمشكلات معًا.</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>في الصور</translation>
    </message>
    <message>
        <source>In the text of a manifest</source>
        <translation>في نص البيان</translation>
    </message>
    <message>
        <source>Into a new folder, with all that is not saved. The project stays as it is.</source>
        <translation>إلى مجلد جديد، مع كل ما لم يُحفظ. يبقى المشروع كما هو.</translation>
    </message>
    <message>
        <source>Its files stay on disk, and undo brings it back.</source>
        <translation>تبقى ملفاتها على القرص، والتراجع يعيدها.</translation>
    </message>
    <message>
        <source>Its manifest, its files with their sizes, and its text.</source>
        <translation>بيانها وملفاتها بأحجامها ونصها.</translation>
    </message>
    <message>
        <source>L&amp;ook at the chosen file</source>
        <translation>ال&amp;نظر إلى الملف المختار</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>ال&amp;لغات</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>تكبير، تصغير</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Leave them out of the pack by name. They stay on disk.</source>
        <translation>تركها خارج الحزمة بالاسم. تبقى على القرص.</translation>
    </message>
    <message>
        <source>Look into an .aar or .pack.zip, whoever made it.</source>
        <translation>النظر داخل ‎.aar أو ‎.pack.zip، أيًّا كان صانعه.</translation>
    </message>
    <message>
        <source>Make a pack of each script.</source>
        <translation>إنشاء حزمة من كل نص برمجي.</translation>
    </message>
    <message>
        <source>Make a project around all manifests of a folder.</source>
        <translation>إنشاء مشروع حول كل بيانات الحزم في مجلد.</translation>
    </message>
    <message>
        <source>Make a project around manifests and Steam depot scripts.</source>
        <translation>إنشاء مشروع حول بيانات الحزم ونصوص Steam depot البرمجية.</translation>
    </message>
    <message>
        <source>Make a project from folders that you already have.</source>
        <translation>إنشاء مشروع من مجلدات لديك.</translation>
    </message>
    <message>
        <source>Make lines a comment, or text again</source>
        <translation>جعل الأسطر تعليقًا، أو نصًا من جديد</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>قائمة الصف</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى الأس&amp;فل</translation>
    </message>
    <message>
        <source>Move lines</source>
        <translation>نقل الأسطر</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>نقل إلى الأع&amp;لى</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>Next place found, place before</source>
        <translation>الموضع التالي الموجود، والموضع السابق</translation>
    </message>
    <message>
        <source>Next pr&amp;oblem</source>
        <translation>الم&amp;شكلة التالية</translation>
    </message>
    <message>
        <source>No build is under way.</source>
        <translation>لا يجري أي بناء.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>One pack per &amp;language folder…</source>
        <translation>حزمة &amp;واحدة لكل مجلد لغة…</translation>
    </message>
    <message>
        <source>Open &amp;built pack…</source>
        <translation>فتح حزمة م&amp;بنية…</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>افتح مشروعًا أولًا.</translation>
    </message>
    <message>
        <source>Open the folder that the chosen file lies in.</source>
        <translation>فتح المجلد الذي فيه الملف المختار.</translation>
    </message>
    <message>
        <source>Open the list below the field</source>
        <translation>فتح القائمة تحت الحقل</translation>
    </message>
    <message>
        <source>Open the sample &amp;project</source>
        <translation>فتح المشروع الن&amp;موذجي</translation>
    </message>
    <message>
        <source>Open, or go to the place</source>
        <translation>فتح، أو انتقال إلى الموضع</translation>
    </message>
    <message>
        <source>Out of the packs that have them, into one that you choose.</source>
        <translation>من الحزم التي فيها إلى حزمة تختارها.</translation>
    </message>
    <message>
        <source>P&amp;roblem before</source>
        <translation>المش&amp;كلة السابقة</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>المش&amp;كلات</translation>
    </message>
    <message>
        <source>Packs that are finished are kept.</source>
        <translation>تبقى الحزم المكتملة.</translation>
    </message>
    <message>
        <source>Packs that did not change are taken from the build before.</source>
        <translation>الحزم التي لم تتغيّر تؤخذ من البناء السابق.</translation>
    </message>
    <message>
        <source>Packs, their manifests, languages and problems.</source>
        <translation>الحزم وبياناتها ولغاتها ومشكلاتها.</translation>
    </message>
    <message>
        <source>Pane b&amp;efore</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>معا&amp;ينة</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>م&amp;شروع</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>إ&amp;عدادات المشروع…</translation>
    </message>
    <message>
        <source>Put the IDs of the chosen packs on the clipboard.</source>
        <translation>وضع معرّفات الحزم المختارة في الحافظة.</translation>
    </message>
    <message>
        <source>Put the paths of the chosen files on the clipboard.</source>
        <translation>وضع مسارات الملفات المختارة في الحافظة.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة التسم&amp;ية</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remo&amp;ve pack</source>
        <translation>إ&amp;زالة الحزمة</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>استبدال الموجود</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>إعادة &amp;ضبط التخطيط</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>صفًا صفًا</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>حفظ نسخة من الم&amp;شروع…</translation>
    </message>
    <message>
        <source>Say which built packs people have, to hear what they would lose.</source>
        <translation>حدّد الحزم المبنية الموجودة لدى الناس، لتعرف ما سيفقدونه.</translation>
    </message>
    <message>
        <source>Show in f&amp;ile manager</source>
        <translation>إظهار في &amp;مدير الملفات</translation>
    </message>
    <message>
        <source>Show in the preview what is in it.</source>
        <translation>إظهار محتواه في المعاينة.</translation>
    </message>
    <message>
        <source>Show only what fits, in the list that you are in.</source>
        <translation>إظهار ما يطابق فقط، في القائمة الحالية.</translation>
    </message>
    <message>
        <source>Show the &amp;log…</source>
        <translation>إظهار &amp;السجل…</translation>
    </message>
    <message>
        <source>Show what can be written here</source>
        <translation>إظهار ما يمكن كتابته هنا</translation>
    </message>
    <message>
        <source>Small pictures of all files.</source>
        <translation>صور صغيرة لكل الملفات.</translation>
    </message>
    <message>
        <source>Take away what is chosen. Files stay on disk.</source>
        <translation>إزالة المختار. تبقى الملفات على القرص.</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>التراجع عن الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Take what was typed</source>
        <translation>أخذ المكتوب</translation>
    </message>
    <message>
        <source>The &amp;chosen pack</source>
        <translation>الحزمة المخ&amp;تارة</translation>
    </message>
    <message>
        <source>The page about what you are at, in a window of its own.</source>
        <translation>صفحة عن الموضع الحالي، في نافذة خاصة.</translation>
    </message>
    <message>
        <source>The same manifest once more, with an ID of its own.</source>
        <translation>البيان نفسه مرة أخرى، بمعرّف خاص.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>لا موضع للرجوع إليه.</translation>
    </message>
    <message>
        <source>They no longer count; you say why, and in whose name.</source>
        <translation>لا تعود محسوبة، مع ذكر السبب واسم صاحب القرار.</translation>
    </message>
    <message>
        <source>This one alone, if anything in it has changed.</source>
        <translation>هذه وحدها، إن تغيّر فيها شيء.</translation>
    </message>
    <message>
        <source>This project cannot be changed.</source>
        <translation>لا يمكن تغيير هذا المشروع.</translation>
    </message>
    <message>
        <source>Type a few letters of its name.</source>
        <translation>اكتب بضعة حروف من اسمه.</translation>
    </message>
    <message>
        <source>Type another ID over that of the chosen pack.</source>
        <translation>كتابة معرّف آخر فوق معرّف الحزمة المختارة.</translation>
    </message>
    <message>
        <source>Type another name over what is chosen.</source>
        <translation>كتابة اسم آخر فوق المختار.</translation>
    </message>
    <message>
        <source>Unfold, fold up</source>
        <translation>توسيع، طي</translation>
    </message>
    <message>
        <source>What holds for all packs of this project.</source>
        <translation>ما يسري على كل حزم هذا المشروع.</translation>
    </message>
    <message>
        <source>What holds for all projects on this computer.</source>
        <translation>ما يسري على كل المشاريع في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What is chosen in the assets goes into the pack.</source>
        <translation>ما اختير في الأصول يدخل الحزمة.</translation>
    </message>
    <message>
        <source>What is in the chosen file.</source>
        <translation>ما في الملف المختار.</translation>
    </message>
    <message>
        <source>What is not saved is asked about first.</source>
        <translation>يُسأل أولًا عمّا لم يُحفظ.</translation>
    </message>
    <message>
        <source>What lies in the watched folders, and where it goes.</source>
        <translation>ما في المجلدات المراقَبة، وإلى أين يذهب.</translation>
    </message>
    <message>
        <source>What mends the problems of the place that you are at.</source>
        <translation>ما يصلح مشكلات الموضع الحالي.</translation>
    </message>
    <message>
        <source>What one would type into a terminal to do the same.</source>
        <translation>ما يُكتب في الطرفية لفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>What the program did, for whoever looks after it.</source>
        <translation>ما فعله البرنامج، لمن يتولى أمره.</translation>
    </message>
    <message>
        <source>What would be built, and what came of the last build.</source>
        <translation>ما سيُبنى، وما نتج عن البناء الأخير.</translation>
    </message>
    <message>
        <source>Where they are, how they are watched, and what is in them.</source>
        <translation>أين هي وكيف تُراقَب وما فيها.</translation>
    </message>
    <message>
        <source>Where you went back from.</source>
        <translation>الموضع الذي رجعت منه.</translation>
    </message>
    <message>
        <source>Where you were before.</source>
        <translation>الموضع السابق.</translation>
    </message>
    <message>
        <source>Whether packs can be built, and one button.</source>
        <translation>هل يمكن بناء الحزم، وزر واحد.</translation>
    </message>
    <message>
        <source>Which files never go into a pack, and what each rule takes.</source>
        <translation>الملفات التي لا تدخل أي حزمة، وما تأخذه كل قاعدة.</translation>
    </message>
    <message>
        <source>Which packs a person gets, when and why.</source>
        <translation>ما يحصل عليه الشخص من حزم، ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Whole picture, every pixel</source>
        <translation>الصورة كلها، كل بكسل</translation>
    </message>
    <message>
        <source>Work&amp;space: production</source>
        <translation>مساحة العمل: الإنتا&amp;ج</translation>
    </message>
    <message>
        <source>Workspace: build &amp;desk</source>
        <translation>مساحة العمل: مكتب ال&amp;بناء</translation>
    </message>
    <message>
        <source>Write all that was changed to the disk.</source>
        <translation>كتابة كل ما تغيّر على القرص.</translation>
    </message>
    <message>
        <source>You did not go back from anywhere.</source>
        <translation>لم ترجع من أي موضع.</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Drop them on a pack in the list, or make a new one of them.</source>
        <translation>أفلتها على حزمة في القائمة، أو أنشئ منها حزمة جديدة.</translation>
    </message>
    <message>
        <source>Files are added to a pack, and stay where they are.</source>
        <translation>تُضاف الملفات إلى حزمة وتبقى في مكانها.</translation>
    </message>
    <message>
        <source>Make a pack of them</source>
        <translation>إنشاء حزمة منها</translation>
    </message>
</context>
<context>
    <name>AfterBuild</name>
    <message>
        <source>The build has problems</source>
        <translation>في البناء مشكلات</translation>
    </message>
    <message>
        <source>The build is done</source>
        <translation>اكتمل البناء</translation>
    </message>
    <message>
        <source>The build was cancelled</source>
        <translation>أُلغي البناء</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>قبل أكثر من يوم</translation>
    </message>
    <message numerus="yes">
        <source>{count} h ago</source>
        <translation>
            <numerusform>قبل {count} ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل {count} ساعات</numerusform>
            <numerusform>قبل {count} ساعة</numerusform>
            <numerusform>قبل {count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation>
            <numerusform>قبل {count} دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل {count} دقائق</numerusform>
            <numerusform>قبل {count} دقيقة</numerusform>
            <numerusform>قبل {count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s ago</source>
        <translation>
            <numerusform>قبل {count} ثانية</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل {count} ثوانٍ</numerusform>
            <numerusform>قبل {count} ثانية</numerusform>
            <numerusform>قبل {count} ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerLines</name>
    <message>
        <source>Predicted</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>Predicted: read what is known</source>
        <translation>متوقَّع: اقرأ ما هو معروف</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation>القواعد: {rules}.</translation>
    </message>
</context>
<context>
    <name>AnswerTables</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Filter the packs for this person</source>
        <translation>تصفية الحزم لهذا الشخص</translation>
    </message>
    <message>
        <source>No pack matches {filter}.</source>
        <translation>لا حزمة تطابق {filter}.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Packs and reason</source>
        <translation>الحزم والسبب</translation>
    </message>
    <message>
        <source>Packs for this person</source>
        <translation>الحزم لهذا الشخص</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>المعروض أدناه</translation>
    </message>
    <message>
        <source>Why this language</source>
        <translation>لماذا هذه اللغة</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>A build is under way.</source>
        <translation>يجري بناء الآن.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Cancel the build</source>
        <translation>إلغاء البناء</translation>
    </message>
    <message>
        <source>Changes that you leave out are kept aside as a draft for some time.</source>
        <translation>التغييرات التي تتركها تُحفظ جانبًا كمسودة لبعض الوقت.</translation>
    </message>
    <message>
        <source>Changes that you leave out would be lost. {why}</source>
        <translation>التغييرات التي تتركها ستُفقد. {why}</translation>
    </message>
    <message>
        <source>Close and lose the changes</source>
        <translation>إغلاق وفقدان التغييرات</translation>
    </message>
    <message>
        <source>Close with the new names</source>
        <translation>إغلاق بالأسماء الجديدة</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Files that were renamed get their old names back.</source>
        <translation>الملفات التي أُعيدت تسميتها تستعيد أسماءها القديمة.</translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation>مواصلة البناء</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح المشروع</translation>
    </message>
    <message>
        <source>Packs may then name files that are not there. Saving keeps everything together.</source>
        <translation>قد تسمّي الحزم عندئذ ملفات غير موجودة. الحفظ يبقي كل شيء متوافقًا.</translation>
    </message>
    <message>
        <source>Packs that are done stay. Nothing is left half-written.</source>
        <translation>تبقى الحزم المكتملة. لا يُترك شيء مكتوبًا نصفه.</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <translation>مشاريع (*{suffix})</translation>
    </message>
    <message>
        <source>Renamed files keep their new names. {why}</source>
        <translation>تحتفظ الملفات المعاد تسميتها بأسمائها الجديدة. {why}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Save them, or keep the project open and save a copy of it on another disk.</source>
        <translation>احفظها، أو أبقِ المشروع مفتوحًا واحفظ نسخة منه على قرص آخر.</translation>
    </message>
    <message>
        <source>The settings of {name} are not saved yet.</source>
        <translation>إعدادات {name} لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>{packs} and the settings of {name} are not saved yet.</source>
        <translation>{packs} وإعدادات {name} لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>{packs} of {name} are not saved yet.</source>
        <translation>{packs} من {name} لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>{packs} of {name} is not saved yet.</source>
        <translation>{packs} من {name} لم تُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>AssetBar</name>
    <message>
        <source>Filter the assets</source>
        <translation>تصفية الأصول</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>خارج كل الحزم</translation>
    </message>
    <message>
        <source>Larger than 50 MB</source>
        <translation>أكبر من 50 MB</translation>
    </message>
    <message>
        <source>New or changed since the last build</source>
        <translation>جديد أو متغيّر منذ البناء الأخير</translation>
    </message>
    <message>
        <source>Show as gallery</source>
        <translation>إظهار كمعرض</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>إظهار كقائمة</translation>
    </message>
    <message>
        <source>Show as tree</source>
        <translation>إظهار كشجرة</translation>
    </message>
    <message>
        <source>Show ignored files</source>
        <translation>إظهار الملفات المتجاهَلة</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>إظهار التالي</translation>
    </message>
    <message>
        <source>Show the next file that is in no pack</source>
        <translation>إظهار الملف التالي الذي ليس في أي حزمة</translation>
    </message>
    <message>
        <source>Show {files} that are ignored</source>
        <translation>إظهار {files} متجاهَلة</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>ذات مشكلات</translation>
    </message>
    <message>
        <source>{totals}; checking …</source>
        <translation>{totals}؛ يجري الفحص …</translation>
    </message>
    <message numerus="yes">
        <source>{totals}; {count} in no pack, {size}</source>
        <translation>
            <numerusform>{totals}؛ {count} خارج كل الحزم، {size}</numerusform>
            <numerusform>{totals}؛ واحد خارج كل الحزم، {size}</numerusform>
            <numerusform>{totals}؛ اثنان خارج كل الحزم، {size}</numerusform>
            <numerusform>{totals}؛ {count} خارج كل الحزم، {size}</numerusform>
            <numerusform>{totals}؛ {count} خارج كل الحزم، {size}</numerusform>
            <numerusform>{totals}؛ {count} خارج كل الحزم، {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetMenu</name>
    <message>
        <source>Add to pack</source>
        <translation>إضافة إلى حزمة</translation>
    </message>
    <message>
        <source>Add to pack…</source>
        <translation>إضافة إلى حزمة…</translation>
    </message>
    <message>
        <source>Add to the chosen pack</source>
        <translation>إضافة إلى الحزمة المختارة</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>اختر ملفًا في الأصول أولًا.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Do not ignore {name} any more</source>
        <translation>إيقاف تجاهل {name}</translation>
    </message>
    <message>
        <source>Exclude from {pack}</source>
        <translation>استبعاد من {pack}</translation>
    </message>
    <message>
        <source>Find a pack…</source>
        <translation>البحث عن حزمة…</translation>
    </message>
    <message>
        <source>Find {folder} again…</source>
        <translation>العثور على {folder} من جديد…</translation>
    </message>
    <message>
        <source>Ignore all {pattern} ({amount})</source>
        <translation>تجاهل كل {pattern} ({amount})</translation>
    </message>
    <message>
        <source>Ignore the folder {name} ({amount})</source>
        <translation>تجاهل المجلد {name} ({amount})</translation>
    </message>
    <message>
        <source>Ignore what is chosen ({amount})</source>
        <translation>تجاهل المختار ({amount})</translation>
    </message>
    <message>
        <source>Ignore {name} ({amount})</source>
        <translation>تجاهل {name} ({amount})</translation>
    </message>
    <message>
        <source>Look at the disk again</source>
        <translation>إعادة النظر في القرص</translation>
    </message>
    <message>
        <source>Make a pack first.</source>
        <translation>أنشئ حزمة أولًا.</translation>
    </message>
    <message>
        <source>Move to a pack…</source>
        <translation>نقل إلى حزمة…</translation>
    </message>
    <message>
        <source>Move to pack</source>
        <translation>نقل إلى الحزمة</translation>
    </message>
    <message>
        <source>Move to pack…</source>
        <translation>نقل إلى الحزمة…</translation>
    </message>
    <message>
        <source>New pack from this</source>
        <translation>حزمة جديدة من هذا</translation>
    </message>
    <message>
        <source>One pack per language folder…</source>
        <translation>حزمة لكل مجلد لغة…</translation>
    </message>
    <message>
        <source>Open one level more</source>
        <translation>فتح مستوى آخر</translation>
    </message>
    <message>
        <source>Remove from its pack</source>
        <translation>إزالة من حزمته</translation>
    </message>
    <message>
        <source>Remove from {pack}</source>
        <translation>إزالة من {pack}</translation>
    </message>
    <message>
        <source>Remove the rule {rule} ({files})</source>
        <translation>إزالة القاعدة {rule} ({files})</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Show the rule {rule}…</source>
        <translation>إظهار القاعدة {rule}…</translation>
    </message>
    <message>
        <source>Show the watched folders…</source>
        <translation>إظهار المجلدات المراقَبة…</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>إيقاف مراقبة {folder}</translation>
    </message>
    <message>
        <source>The chosen folder is not there.</source>
        <translation>المجلد المختار غير موجود.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>What is chosen is in no pack.</source>
        <translation>المختار ليس في أي حزمة.</translation>
    </message>
    <message>
        <source>Xcode 26 cannot exclude single files from a pack.</source>
        <translation>لا يستطيع Xcode 26 استبعاد ملفات مفردة من حزمة.</translation>
    </message>
    <message>
        <source>{amount}; {packs} lose files</source>
        <translation>{amount}؛ تفقد {packs} ملفات</translation>
    </message>
    <message>
        <source>{amount}; {packs} loses files</source>
        <translation>{amount}؛ تفقد {packs} ملفات</translation>
    </message>
    <message>
        <source>{family}: each to the pack of its language</source>
        <translation>{family}: كلٌّ إلى حزمة لغته</translation>
    </message>
    <message>
        <source>{pack} is the pack that takes it.</source>
        <translation>{pack} هي الحزمة التي تأخذه.</translation>
    </message>
</context>
<context>
    <name>AssetOutline</name>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
</context>
<context>
    <name>AssetRows</name>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Changed since the last build of its pack</source>
        <translation>تغيّر منذ البناء الأخير لحزمته</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Ignored ({rule})</source>
        <translation>متجاهَل ({rule})</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>خارج كل الحزم</translation>
    </message>
    <message>
        <source>In: {packs}</source>
        <translation>في: {packs}</translation>
    </message>
    <message>
        <source>Left out by ignore rules: {files}</source>
        <translation>متروكة بقواعد التجاهل: {files}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Link, not followed</source>
        <translation>رابط، لا يُتَّبع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New since the last build of its pack</source>
        <translation>جديد منذ البناء الأخير لحزمته</translation>
    </message>
    <message>
        <source>Not a plain file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Part of the project</source>
        <translation>جزء من المشروع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>this folder is not there. Bring it back, or stop watching it.</source>
        <translation>هذا المجلد غير موجود. أعده، أو أوقف مراقبته.</translation>
    </message>
    <message numerus="yes">
        <source>{count} in no pack</source>
        <translation>
            <numerusform>{count} خارج كل الحزم</numerusform>
            <numerusform>واحد خارج كل الحزم</numerusform>
            <numerusform>اثنان خارج كل الحزم</numerusform>
            <numerusform>{count} خارج كل الحزم</numerusform>
            <numerusform>{count} خارج كل الحزم</numerusform>
            <numerusform>{count} خارج كل الحزم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new or changed</source>
        <translation>
            <numerusform>{count} جديد أو متغيّر</numerusform>
            <numerusform>واحد جديد أو متغيّر</numerusform>
            <numerusform>اثنان جديدان أو متغيّران</numerusform>
            <numerusform>{count} جديدة أو متغيّرة</numerusform>
            <numerusform>{count} جديدًا أو متغيّرًا</numerusform>
            <numerusform>{count} جديد أو متغيّر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetsPanel</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add the folders your team already works in. Files stay where they are.</source>
        <translation>أضف المجلدات التي يعمل فيها فريقك. تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>اختر ملفًا في الأصول أولًا.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر إليه</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>لا ملف يطابق {filter}.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>1 of {people} languages and places gets something else.</source>
        <translation>واحد من {people} من اللغات والأماكن يحصل على شيء آخر.</translation>
    </message>
    <message>
        <source>A file looked up for {language} is found in packs tagged: {tags}.</source>
        <translation>الملف المطلوب ولغته {language} يوجد في الحزم ذات الرموز: {tags}.</translation>
    </message>
    <message>
        <source>A file looked up for {language} is found in packs tagged: {tags}; for {resolved}: {its_tags}.</source>
        <translation>الملف المطلوب ولغته {language} يوجد في الحزم ذات الرموز: {tags}؛ وإن كانت لغته {resolved} ففي: {its_tags}.</translation>
    </message>
    <message>
        <source>A tie with {others}: which comes first depends on an order that Apple does not document.</source>
        <translation>تعادل مع {others}: أيها يأتي أولًا يتوقف على ترتيب لا توثّقه Apple.</translation>
    </message>
    <message>
        <source>Apple&apos;s matching cannot read this, and passes over it.</source>
        <translation>لا تستطيع مطابقة Apple قراءة هذا، فتتجاوزه.</translation>
    </message>
    <message>
        <source>Asset packs come from OS {system} on.</source>
        <translation>تأتي حزم الأصول بدءًا من النظام {system}.</translation>
    </message>
    <message>
        <source>Before first use</source>
        <translation>قبل أول استخدام</translation>
    </message>
    <message>
        <source>Documented by Apple: a file asked for in a language is read only from packs whose tag means the same. Which packs come to a device is another question.</source>
        <translation>موثَّق من Apple: الملف المطلوب بلغة يُقرأ فقط من حزم رمزها بالمعنى نفسه. أما أي الحزم تصل إلى جهاز فسؤال آخر.</translation>
    </message>
    <message>
        <source>Exact: {chosen} is offered as it is.</source>
        <translation>بالضبط: {chosen} معروضة كما هي.</translation>
    </message>
    <message>
        <source>It comes at the first installation only.</source>
        <translation>تأتي مع التثبيت الأول فقط.</translation>
    </message>
    <message>
        <source>It comes with updates only. The app can ask for it.</source>
        <translation>تأتي مع التحديثات فقط. يستطيع التطبيق طلبها.</translation>
    </message>
    <message>
        <source>It has a language, and those come from OS {system} on.</source>
        <translation>لها لغة، وتلك تأتي بدءًا من النظام {system}.</translation>
    </message>
    <message>
        <source>It has no language: everybody gets it.</source>
        <translation>لا لغة لها: يحصل عليها الجميع.</translation>
    </message>
    <message>
        <source>It is in the resolved language.</source>
        <translation>هي باللغة المحسومة.</translation>
    </message>
    <message>
        <source>It is in {language}, and no language fits. The app can ask for it.</source>
        <translation>لغتها {language}، ولا لغة تناسب. يستطيع التطبيق طلبها.</translation>
    </message>
    <message>
        <source>It is in {language}. The app can still ask for it.</source>
        <translation>لغتها {language}. لا يزال التطبيق يستطيع طلبها.</translation>
    </message>
    <message>
        <source>It is not for {platform}.</source>
        <translation>ليست لـ {platform}.</translation>
    </message>
    <message>
        <source>Its manifest does not say when it is downloaded.</source>
        <translation>لا يقول بيانها متى تُنزَّل.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Missing here, compared with OS {since}: {packs}, {size}: {names}.</source>
        <translation>ينقص هنا، مقارنةً بالنظام {since}: {packs}، {size}: {names}.</translation>
    </message>
    <message>
        <source>Nearest common parent: it meets {chosen} at {meeting}.</source>
        <translation>أقرب أصل مشترك: تلتقي مع {chosen} عند {meeting}.</translation>
    </message>
    <message>
        <source>Neither a preferred language nor the app&apos;s primary language, {primary}, fits.</source>
        <translation>لا تناسب لغة مفضلة ولا اللغة الأساسية للتطبيق، {primary}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No pack for {platform} has a language.</source>
        <translation>لا حزمة لـ {platform} لها لغة.</translation>
    </message>
    <message>
        <source>No preferred language</source>
        <translation>لا لغة مفضلة</translation>
    </message>
    <message>
        <source>Nobody gets anything else.</source>
        <translation>لا أحد يحصل على شيء آخر.</translation>
    </message>
    <message>
        <source>Not reached: a language before it was found.</source>
        <translation>لم يُصل إليها: وُجدت لغة قبلها.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in common with any of the {count} languages of the packs.</source>
        <translation>
            <numerusform>لا شيء مشترك مع أي من لغات الحزم الـ {count}.</numerusform>
            <numerusform>لا شيء مشترك مع اللغة الوحيدة للحزم.</numerusform>
            <numerusform>لا شيء مشترك مع أي من لغتي الحزم.</numerusform>
            <numerusform>لا شيء مشترك مع أي من لغات الحزم الـ {count}.</numerusform>
            <numerusform>لا شيء مشترك مع أي من لغات الحزم الـ {count}.</numerusform>
            <numerusform>لا شيء مشترك مع أي من لغات الحزم الـ {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in common with the one language of the packs.</source>
        <translation>لا شيء مشترك مع اللغة الوحيدة للحزم.</translation>
    </message>
    <message>
        <source>Nothing to download, now and then</source>
        <translation>لا شيء للتنزيل، لا الآن ولا عندئذ</translation>
    </message>
    <message>
        <source>OS {system} gets no localized packs: they come from OS {since} on.</source>
        <translation>لا يحصل النظام {system} على حزم مترجمة: تأتي بدءًا من النظام {since}.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>People with {language} get no {family}: {what}.</source>
        <translation>من لغتهم {language} لا يحصلون على {family}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>People with {language} get nothing of {count} families: {what}.</source>
        <translation>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من {count} عائلة: {what}.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من عائلة واحدة: {what}.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من عائلتين: {what}.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من {count} عائلات: {what}.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من {count} عائلة: {what}.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من {count} عائلة: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People with {language} get nothing of {count} families: {what}; and {more} more.</source>
        <translation>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من {count} عائلة: {what}؛ و{more} أخرى.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من عائلة واحدة: {what}؛ و{more} أخرى.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من عائلتين: {what}؛ و{more} أخرى.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من {count} عائلات: {what}؛ و{more} أخرى.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من {count} عائلة: {what}؛ و{more} أخرى.</numerusform>
            <numerusform>من لغتهم {language} لا يحصلون على شيء من {count} عائلة: {what}؛ و{more} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Portuguese held back: Brazilian is taken only if nothing else fits.</source>
        <translation>البرتغالية مؤجَّلة: لا تؤخذ البرازيلية إلا إذا لم يناسب شيء آخر.</translation>
    </message>
    <message>
        <source>Portuguese held back: {chosen} is taken, as nothing else fits.</source>
        <translation>البرتغالية مؤجَّلة: تؤخذ {chosen} إذ لا شيء آخر يناسب.</translation>
    </message>
    <message>
        <source>Predicted for the languages of Apple&apos;s systems and of the packs, on {platform} {system}.</source>
        <translation>متوقَّع للغات أنظمة Apple ولغات الحزم، على {platform} {system}.</translation>
    </message>
    <message>
        <source>Primary language of the app. Exact: {chosen} is offered as it is.</source>
        <translation>اللغة الأساسية للتطبيق. بالضبط: {chosen} معروضة كما هي.</translation>
    </message>
    <message>
        <source>Primary language of the app. It is not offered exactly.</source>
        <translation>اللغة الأساسية للتطبيق. ليست معروضة بالضبط.</translation>
    </message>
    <message>
        <source>Primary language of the app. {found}</source>
        <translation>اللغة الأساسية للتطبيق. {found}</translation>
    </message>
    <message>
        <source>Same after alias: {chosen} is another spelling of it.</source>
        <translation>متطابقة بعد الاسم البديل: {chosen} كتابة أخرى لها.</translation>
    </message>
    <message>
        <source>Second look: a language before it led here, and {chosen} is exact.</source>
        <translation>نظرة ثانية: قادت لغة قبلها إلى هنا، و{chosen} مطابقة بالضبط.</translation>
    </message>
    <message>
        <source>Second opinion, not part of the answer: {source} chooses {language}.</source>
        <translation>رأي ثانٍ، ليس جزءًا من الإجابة: تختار {source} ‏{language}.</translation>
    </message>
    <message>
        <source>Second opinion, not part of the answer: {source} finds nothing.</source>
        <translation>رأي ثانٍ، ليس جزءًا من الإجابة: لا تجد {source} شيئًا.</translation>
    </message>
    <message>
        <source>Sizes are those of the source files.</source>
        <translation>الأحجام هي أحجام ملفات المصدر.</translation>
    </message>
    <message>
        <source>Sizes of {packs} are those of source files: not built as they are now.</source>
        <translation>أحجام {packs} هي أحجام ملفات المصدر: لم تُبنَ بحالتها الآن.</translation>
    </message>
    <message>
        <source>The clipboard holds no languages.</source>
        <translation>لا لغات في الحافظة.</translation>
    </message>
    <message>
        <source>The new pack is taken to be as large as {pack}, the base of its family: {size}.</source>
        <translation>يُفترض أن الحزمة الجديدة بحجم {pack}، أساس عائلتها: {size}.</translation>
    </message>
    <message>
        <source>The size of the new pack is not known, and counts as nothing.</source>
        <translation>حجم الحزمة الجديدة غير معروف، ويُحسب صفرًا.</translation>
    </message>
    <message>
        <source>The size of the new pack is not known, and counts as nothing: {family} has no base.</source>
        <translation>حجم الحزمة الجديدة غير معروف، ويُحسب صفرًا: لا أساس لعائلة {family}.</translation>
    </message>
    <message>
        <source>Via the preferred language {tag}.</source>
        <translation>عن طريق اللغة المفضلة {tag}.</translation>
    </message>
    <message>
        <source>Via the primary language of the app, {primary}: nothing else fits.</source>
        <translation>عن طريق اللغة الأساسية للتطبيق، {primary}: لا شيء آخر يناسب.</translation>
    </message>
    <message>
        <source>no localized pack</source>
        <translation>لا حزمة مترجمة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>up to {size} on the product page</source>
        <translation>حتى {size} في صفحة المنتج</translation>
    </message>
    <message>
        <source>{changed} of {people} languages and places get something else.</source>
        <translation>{changed} من {people} من اللغات والأماكن تحصل على شيء آخر.</translation>
    </message>
    <message>
        <source>{chosen}, which is no language, as nothing fits.</source>
        <translation>{chosen}، وهي ليست لغة، إذ لا شيء يناسب.</translation>
    </message>
    <message>
        <source>{family} has {languages} only</source>
        <translation>لدى {family} ‏{languages} فقط</translation>
    </message>
    <message>
        <source>{found} fits; a second look finds {chosen}.</source>
        <translation>{found} تناسب، والنظرة الثانية تجد {chosen}.</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{language} is no language that a pack can have.</source>
        <translation>{language} ليست لغة يمكن أن تكون لحزمة.</translation>
    </message>
    <message>
        <source>{language}, the primary language</source>
        <translation>{language}، اللغة الأساسية</translation>
    </message>
    <message>
        <source>{other} is as near, at {meeting}.</source>
        <translation>{other} قريبة بالقدر نفسه، عند {meeting}.</translation>
    </message>
    <message>
        <source>{other} is as near, at {meeting}: a tie.</source>
        <translation>{other} قريبة بالقدر نفسه، عند {meeting}: تعادل.</translation>
    </message>
    <message>
        <source>{other} is further away, at {meeting}.</source>
        <translation>{other} أبعد، عند {meeting}.</translation>
    </message>
    <message>
        <source>{other} is held back for now.</source>
        <translation>{other} مؤجَّلة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} and {count} more</source>
        <translation>
            <numerusform>{parts} و{count} أخرى</numerusform>
            <numerusform>{parts} وواحد آخر</numerusform>
            <numerusform>{parts} واثنان آخران</numerusform>
            <numerusform>{parts} و{count} أخرى</numerusform>
            <numerusform>{parts} و{count} أخرى</numerusform>
            <numerusform>{parts} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: no language, so it was left out.</source>
        <translation>{parts}: ليست لغة، فتُركت.</translation>
    </message>
    <message>
        <source>{parts}: no language. Paste a list such as de-CH, en.</source>
        <translation>{parts}: ليست لغة. ألصق قائمة مثل de-CH, en.</translation>
    </message>
    <message>
        <source>{part} begins an extension. Settings of devices have language, script and region only.</source>
        <translation>{part} تبدأ امتدادًا. في إعدادات الأجهزة لغة وكتابة ومنطقة فقط.</translation>
    </message>
    <message>
        <source>{part} is a variant. Settings of devices have language, script and region only.</source>
        <translation>{part} متغيّر. في إعدادات الأجهزة لغة وكتابة ومنطقة فقط.</translation>
    </message>
    <message>
        <source>{part} is nobody&apos;s language. Choose a language of the list.</source>
        <translation>{part} ليست لغة أحد. اختر لغة من القائمة.</translation>
    </message>
    <message>
        <source>{person} would get the same as now: {language}.</source>
        <translation>{person}: كما الآن، {language}.</translation>
    </message>
    <message>
        <source>{person} would get {then} as now.</source>
        <translation>{person}: عندئذ {then} كما الآن.</translation>
    </message>
    <message>
        <source>{person} would get {then}, and gets {now} now.</source>
        <translation>{person}: عندئذ {then}، والآن {now}.</translation>
    </message>
    <message>
        <source>{size} before first use</source>
        <translation>{size} قبل أول استخدام</translation>
    </message>
    <message>
        <source>{size} later</source>
        <translation>{size} لاحقًا</translation>
    </message>
    <message>
        <source>{size} on demand</source>
        <translation>{size} عند الطلب</translation>
    </message>
    <message>
        <source>{time} {size} as now</source>
        <translation>{time} {size} كما الآن</translation>
    </message>
    <message>
        <source>{time} {size}, {less} less</source>
        <translation>{time} {size}، أقل بمقدار {less}</translation>
    </message>
    <message>
        <source>{time} {size}, {less} more</source>
        <translation>{time} {size}، أكثر بمقدار {less}</translation>
    </message>
</context>
<context>
    <name>AudiencePanel</name>
    <message>
        <source>Learn how</source>
        <translation>معرفة الطريقة</translation>
    </message>
    <message>
        <source>No pack has a language, so everybody gets the same files.</source>
        <translation>لا لغة لأي حزمة، فيحصل الجميع على الملفات نفسها.</translation>
    </message>
    <message>
        <source>The names of languages are being gathered …</source>
        <translation>يجري جمع أسماء اللغات …</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>من يحصل على ماذا</translation>
    </message>
</context>
<context>
    <name>BuildComparison</name>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>New pack with {files}</source>
        <translation>حزمة جديدة فيها {files}</translation>
    </message>
    <message>
        <source>Pack is gone, with {files}</source>
        <translation>زالت الحزمة وفيها {files}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Renamed from {name}</source>
        <translation>أُعيدت تسميته من {name}</translation>
    </message>
    <message>
        <source>manifest changed</source>
        <translation>تغيّر البيان</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} صار {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message numerus="yes">
        <source>{count} added</source>
        <translation>
            <numerusform>أُضيف {count}</numerusform>
            <numerusform>أُضيف واحد</numerusform>
            <numerusform>أُضيف اثنان</numerusform>
            <numerusform>أُضيفت {count}</numerusform>
            <numerusform>أُضيف {count}</numerusform>
            <numerusform>أُضيف {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <translation>
            <numerusform>تغيّر {count}</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت {count}</numerusform>
            <numerusform>تغيّر {count}</numerusform>
            <numerusform>تغيّر {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed</source>
        <translation>
            <numerusform>أُزيل {count}</numerusform>
            <numerusform>أُزيل واحد</numerusform>
            <numerusform>أُزيل اثنان</numerusform>
            <numerusform>أُزيلت {count}</numerusform>
            <numerusform>أُزيل {count}</numerusform>
            <numerusform>أُزيل {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} renamed</source>
        <translation>
            <numerusform>أُعيدت تسمية {count}</numerusform>
            <numerusform>أُعيدت تسمية واحد</numerusform>
            <numerusform>أُعيدت تسمية اثنين</numerusform>
            <numerusform>أُعيدت تسمية {count}</numerusform>
            <numerusform>أُعيدت تسمية {count}</numerusform>
            <numerusform>أُعيدت تسمية {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} (+{change})</source>
        <translation>{size} (+{change})</translation>
    </message>
    <message>
        <source>{size} (−{change})</source>
        <translation>{size} (−{change})</translation>
    </message>
</context>
<context>
    <name>BuildHead</name>
    <message>
        <source>1 pack changed since build {build} ({moment})</source>
        <translation>تغيّرت حزمة واحدة منذ البناء {build} ({moment})</translation>
    </message>
    <message>
        <source>A build is under way.</source>
        <translation>يجري بناء الآن.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>يجري البناء</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Every pack has a problem that stops it. Press Show problem to see the first one.</source>
        <translation>في كل حزمة مشكلة توقفها. اضغط «إظهار المشكلة» لترى الأولى.</translation>
    </message>
    <message>
        <source>Go on working: what you change now comes into the next build.</source>
        <translation>واصل العمل: ما تغيّره الآن يدخل البناء التالي.</translation>
    </message>
    <message>
        <source>Looking into {files} …</source>
        <translation>يجري النظر في {files} …</translation>
    </message>
    <message>
        <source>No packs yet: there is nothing to build</source>
        <translation>لا حزم بعد: لا شيء للبناء</translation>
    </message>
    <message>
        <source>Nothing can be built</source>
        <translation>لا يمكن بناء شيء</translation>
    </message>
    <message>
        <source>Nothing can be built here</source>
        <translation>لا يمكن بناء شيء هنا</translation>
    </message>
    <message>
        <source>Nothing changed since build {build} ({moment})</source>
        <translation>لم يتغيّر شيء منذ البناء {build} ({moment})</translation>
    </message>
    <message>
        <source>Ready to build</source>
        <translation>جاهز للبناء</translation>
    </message>
    <message>
        <source>Ready to build, except 1 pack</source>
        <translation>جاهز للبناء، ما عدا حزمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Ready to build, except {count} packs</source>
        <translation>
            <numerusform>جاهز للبناء، ما عدا {count} حزمة</numerusform>
            <numerusform>جاهز للبناء، ما عدا حزمة واحدة</numerusform>
            <numerusform>جاهز للبناء، ما عدا حزمتين</numerusform>
            <numerusform>جاهز للبناء، ما عدا {count} حزم</numerusform>
            <numerusform>جاهز للبناء، ما عدا {count} حزمة</numerusform>
            <numerusform>جاهز للبناء، ما عدا {count} حزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The last build is {build} ({moment})</source>
        <translation>البناء الأخير هو {build} ({moment})</translation>
    </message>
    <message>
        <source>There is no pack yet. Make one, or drop a folder on the window.</source>
        <translation>لا حزمة بعد. أنشئ واحدة، أو أفلت مجلدًا على النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} packs changed since build {build} ({moment})</source>
        <translation>
            <numerusform>تغيّرت {count} حزمة منذ البناء {build} ({moment})</numerusform>
            <numerusform>تغيّرت حزمة واحدة منذ البناء {build} ({moment})</numerusform>
            <numerusform>تغيّرت حزمتان منذ البناء {build} ({moment})</numerusform>
            <numerusform>تغيّرت {count} حزم منذ البناء {build} ({moment})</numerusform>
            <numerusform>تغيّرت {count} حزمة منذ البناء {build} ({moment})</numerusform>
            <numerusform>تغيّرت {count} حزمة منذ البناء {build} ({moment})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs changed since this build began. That comes into the next one.</source>
        <translation>
            <numerusform>تغيّرت {count} حزمة منذ بدء هذا البناء. يدخل ذلك في التالي.</numerusform>
            <numerusform>تغيّرت حزمة واحدة منذ بدء هذا البناء. يدخل ذلك في التالي.</numerusform>
            <numerusform>تغيّرت حزمتان منذ بدء هذا البناء. يدخل ذلك في التالي.</numerusform>
            <numerusform>تغيّرت {count} حزم منذ بدء هذا البناء. يدخل ذلك في التالي.</numerusform>
            <numerusform>تغيّرت {count} حزمة منذ بدء هذا البناء. يدخل ذلك في التالي.</numerusform>
            <numerusform>تغيّرت {count} حزمة منذ بدء هذا البناء. يدخل ذلك في التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} changed since this build began. That comes into the next one.</source>
        <translation>تغيّرت {pack} منذ بدء هذا البناء. يدخل ذلك في التالي.</translation>
    </message>
</context>
<context>
    <name>BuildOpener</name>
    <message>
        <source>Cancel the build</source>
        <translation>إلغاء البناء</translation>
    </message>
    <message>
        <source>Choose where built packs go</source>
        <translation>اختيار مكان الحزم المبنية</translation>
    </message>
    <message>
        <source>Documents (*.json)</source>
        <translation>مستندات (*.json)</translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation>مواصلة البناء</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Packs that are done stay. Nothing is left half-written.</source>
        <translation>تبقى الحزم المكتملة. لا يُترك شيء مكتوبًا نصفه.</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>صفحات (*.html)</translation>
    </message>
    <message>
        <source>Report of {project}</source>
        <translation>تقرير {project}</translation>
    </message>
    <message>
        <source>Report of {project}, build {build}</source>
        <translation>تقرير {project}، البناء {build}</translation>
    </message>
    <message>
        <source>Save the report of the build</source>
        <translation>حفظ تقرير البناء</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>The report is saved: {name} in {folder}.</source>
        <translation>حُفظ التقرير: {name} في {folder}.</translation>
    </message>
    <message>
        <source>This build has been going on for {time}.</source>
        <translation>هذا البناء جارٍ منذ {time}.</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>Build all packs</source>
        <translation>بناء كل الحزم</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>عمليات البناء</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>إلغاء البناء</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>عمليات البناء السابقة</translation>
    </message>
    <message>
        <source>No builds yet. A build makes a file of each pack, and leaves your own files as they are.</source>
        <translation>لا بناء بعد. البناء يصنع ملفًا من كل حزمة، ويترك ملفاتك كما هي.</translation>
    </message>
    <message>
        <source>The build is being recorded. It can be marked in a moment.</source>
        <translation>يجري تسجيل البناء. يمكن وسمه بعد لحظة.</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>هذا البناء</translation>
    </message>
    <message>
        <source>What a build makes</source>
        <translation>ما ينتجه البناء</translation>
    </message>
</context>
<context>
    <name>BuildReport</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Build of {project}</source>
        <translation>بناء {project}</translation>
    </message>
    <message>
        <source>Build {build} of {project}</source>
        <translation>البناء {build} من {project}</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>بُني</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>استغرق {time}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>لم يُبنَ</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The .aar packs are compatible; not verified by Apple. Before you rely on one, upload it to TestFlight and download it on a device.</source>
        <translation>حزم ‎.aar متوافقة، ولم تتحقق منها Apple. قبل الاعتماد على إحداها، ارفعها إلى TestFlight ونزّلها على جهاز.</translation>
    </message>
    <message>
        <source>The SHA-256 is the fingerprint of a file: two files with the same one are the same, byte for byte. To compare over the phone, read out the first and the last group.</source>
        <translation>SHA-256 هو بصمة الملف: ملفان لهما البصمة نفسها متطابقان بايتًا ببايت. للمقارنة هاتفيًا، اقرأ المجموعة الأولى والأخيرة.</translation>
    </message>
    <message>
        <source>Unchanged, reused</source>
        <translation>لم يتغيّر، أُعيد استخدامه</translation>
    </message>
    <message>
        <source>{counts}; {size} in all.</source>
        <translation>{counts}؛ {size} إجمالًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} built</source>
        <translation>
            <numerusform>بُنيت {count}</numerusform>
            <numerusform>بُنيت واحدة</numerusform>
            <numerusform>بُنيت اثنتان</numerusform>
            <numerusform>بُنيت {count}</numerusform>
            <numerusform>بُنيت {count}</numerusform>
            <numerusform>بُنيت {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>أخفقت {count}</numerusform>
            <numerusform>أخفقت واحدة</numerusform>
            <numerusform>أخفقت اثنتان</numerusform>
            <numerusform>أخفقت {count}</numerusform>
            <numerusform>أخفقت {count}</numerusform>
            <numerusform>أخفقت {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reused</source>
        <translation>
            <numerusform>أُعيد استخدام {count}</numerusform>
            <numerusform>أُعيد استخدام واحدة</numerusform>
            <numerusform>أُعيد استخدام اثنتين</numerusform>
            <numerusform>أُعيد استخدام {count}</numerusform>
            <numerusform>أُعيد استخدام {count}</numerusform>
            <numerusform>أُعيد استخدام {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildRows</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>لم يُبنَ</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>إظهار المشكلة</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>لم تتغيّر</translation>
    </message>
    <message>
        <source>Unchanged, reused</source>
        <translation>لم يتغيّر، أُعيد استخدامه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>BuildWords</name>
    <message>
        <source>Build cancelled: 1 pack is done, nothing is half-written.</source>
        <translation>أُلغي البناء: اكتملت حزمة واحدة، ولا شيء مكتوب نصفه.</translation>
    </message>
    <message>
        <source>Build cancelled: nothing was changed.</source>
        <translation>أُلغي البناء: لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Build cancelled: {packs} are done, nothing is half-written.</source>
        <translation>
            <numerusform>أُلغي البناء: اكتملت {packs}، ولا شيء مكتوب نصفه.</numerusform>
            <numerusform>أُلغي البناء: اكتملت {packs}، ولا شيء مكتوب نصفه.</numerusform>
            <numerusform>أُلغي البناء: اكتملت {packs}، ولا شيء مكتوب نصفه.</numerusform>
            <numerusform>أُلغي البناء: اكتملت {packs}، ولا شيء مكتوب نصفه.</numerusform>
            <numerusform>أُلغي البناء: اكتملت {packs}، ولا شيء مكتوب نصفه.</numerusform>
            <numerusform>أُلغي البناء: اكتملت {packs}، ولا شيء مكتوب نصفه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building {packs}.</source>
        <translation>يجري بناء {packs}.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>يجري الإلغاء …</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>اكتمل في {time}.</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>الملف {number} من {total}</translation>
    </message>
    <message>
        <source>Made by {packager}.</source>
        <translation>صنعها {packager}.</translation>
    </message>
    <message>
        <source>Pack {number} of {total}</source>
        <translation>الحزمة {number} من {total}</translation>
    </message>
    <message>
        <source>The .aar packs were made by {packager}.</source>
        <translation>حزم ‎.aar صنعها {packager}.</translation>
    </message>
    <message>
        <source>The other pack is done and kept.</source>
        <translation>الحزمة الأخرى مكتملة وباقية.</translation>
    </message>
    <message numerus="yes">
        <source>The other {count} packs are done and kept.</source>
        <translation>
            <numerusform>الحزم الأخرى ({count}) مكتملة وباقية.</numerusform>
            <numerusform>الحزمة الأخرى مكتملة وباقية.</numerusform>
            <numerusform>الحزمتان الأخريان مكتملتان وباقيتان.</numerusform>
            <numerusform>الحزم الأخرى ({count}) مكتملة وباقية.</numerusform>
            <numerusform>الحزم الأخرى ({count}) مكتملة وباقية.</numerusform>
            <numerusform>الحزم الأخرى ({count}) مكتملة وباقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>{changed} of {files} changed</source>
        <translation>تغيّر {changed} من {files}</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>أخفقت {number}</translation>
    </message>
    <message>
        <source>{number} reused</source>
        <translation>أُعيد استخدام {number}</translation>
    </message>
    <message>
        <source>{packs} built</source>
        <translation>بُنيت {packs}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>{percent} % built.</source>
        <translation>بُني {percent}٪.</translation>
    </message>
    <message>
        <source>{reused} of {all} parts were packed before</source>
        <translation>{reused} من {all} من الأجزاء حُزمت من قبل</translation>
    </message>
    <message>
        <source>{size} (was {before})</source>
        <translation>{size} (كان {before})</translation>
    </message>
    <message>
        <source>{size} in {time}.</source>
        <translation>{size} في {time}.</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/ث</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>مضى {time}</translation>
    </message>
</context>
<context>
    <name>BuiltPack</name>
    <message>
        <source>1 block</source>
        <translation>كتلة واحدة</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>Apple Archive</source>
        <translation>Apple Archive</translation>
    </message>
    <message>
        <source>Apple&apos;s packager, version {version}</source>
        <translation>أداة الحزم من Apple، النسخة {version}</translation>
    </message>
    <message>
        <source>Copy or build it again.</source>
        <translation>انسخه أو ابنِه من جديد.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>غير متوقع</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Open pack</source>
        <translation>حزمة مفتوحة</translation>
    </message>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>People who have the older one download {size}: an .aar comes whole.</source>
        <translation>من لديه الأقدم ينزّل {size}: يأتي ملف ‎.aar كاملًا.</translation>
    </message>
    <message>
        <source>People who have the older one download {size}: what changed, and the list.</source>
        <translation>من لديه الأقدم ينزّل {size}: ما تغيّر والقائمة.</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>تنزيل مسبق</translation>
    </message>
    <message>
        <source>The next build would make another pack.</source>
        <translation>سيصنع البناء التالي حزمة أخرى.</translation>
    </message>
    <message>
        <source>This is what a build would change now. Sizes are those of the files.</source>
        <translation>هذا ما سيغيّره البناء الآن. الأحجام هي أحجام الملفات.</translation>
    </message>
    <message>
        <source>Whether Apple takes it, only an upload can tell.</source>
        <translation>هل تقبلها Apple؟ لا يبيّن ذلك إلا الرفع.</translation>
    </message>
    <message>
        <source>Zip</source>
        <translation>Zip</translation>
    </message>
    <message>
        <source>first installation</source>
        <translation>التثبيت الأول</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>بلا ضغط</translation>
    </message>
    <message>
        <source>subsequent update</source>
        <translation>تحديث لاحق</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks</source>
        <translation>
            <numerusform>{count} كتلة</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتان</numerusform>
            <numerusform>{count} كتل</numerusform>
            <numerusform>{count} كتلة</numerusform>
            <numerusform>{count} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left out: they are no files that can be made here.</source>
        <translation>
            <numerusform>تُرك {count}: ليست ملفات يمكن إنشاؤها هنا.</numerusform>
            <numerusform>تُرك واحد: ليس ملفًا يمكن إنشاؤه هنا.</numerusform>
            <numerusform>تُرك اثنان: ليسا ملفين يمكن إنشاؤهما هنا.</numerusform>
            <numerusform>تُركت {count}: ليست ملفات يمكن إنشاؤها هنا.</numerusform>
            <numerusform>تُرك {count}: ليست ملفات يمكن إنشاؤها هنا.</numerusform>
            <numerusform>تُرك {count}: ليست ملفات يمكن إنشاؤها هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} of {name} are in {folder}: {size}.</source>
        <translation>{files} من {name} في {folder}: {size}.</translation>
    </message>
    <message>
        <source>{files} of {name} is in {folder}: {size}.</source>
        <translation>{files} من {name} في {folder}: {size}.</translation>
    </message>
    <message>
        <source>{files} with {size} was decoded</source>
        <translation>فُك ترميز {files} بحجم {size}</translation>
    </message>
    <message>
        <source>{files} with {size} were decoded</source>
        <translation>فُك ترميز {files} بحجم {size}</translation>
    </message>
    <message>
        <source>{files}, {size}; {packed} as a pack</source>
        <translation>{files}، {size}؛ {packed} كحزمة</translation>
    </message>
    <message>
        <source>{name} contradicts its own list of files in one place.</source>
        <translation>يناقض {name} قائمة ملفاته في موضع واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{name} contradicts its own list of files in {count} places.</source>
        <translation>
            <numerusform>يناقض {name} قائمة ملفاته في {count} موضع.</numerusform>
            <numerusform>يناقض {name} قائمة ملفاته في موضع واحد.</numerusform>
            <numerusform>يناقض {name} قائمة ملفاته في موضعين.</numerusform>
            <numerusform>يناقض {name} قائمة ملفاته في {count} مواضع.</numerusform>
            <numerusform>يناقض {name} قائمة ملفاته في {count} موضعًا.</numerusform>
            <numerusform>يناقض {name} قائمة ملفاته في {count} موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged in {path}: {fault}.</source>
        <translation>{name} تالف في {path}: {fault}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}.</source>
        <translation>{name} تالف: {fault}.</translation>
    </message>
    <message>
        <source>{name} is whole, and differs from {project} in 1 file.</source>
        <translation>{name} سليم، ويختلف عن {project} في ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is whole, and differs from {project} in {count} files.</source>
        <translation>
            <numerusform>{name} سليم، ويختلف عن {project} في {count} ملف.</numerusform>
            <numerusform>{name} سليم، ويختلف عن {project} في ملف واحد.</numerusform>
            <numerusform>{name} سليم، ويختلف عن {project} في ملفين.</numerusform>
            <numerusform>{name} سليم، ويختلف عن {project} في {count} ملفات.</numerusform>
            <numerusform>{name} سليم، ويختلف عن {project} في {count} ملفًا.</numerusform>
            <numerusform>{name} سليم، ويختلف عن {project} في {count} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole, and holds what {project} has now: {scope}.</source>
        <translation>{name} سليم، وفيه ما في {project} الآن: {scope}.</translation>
    </message>
    <message>
        <source>{name} is whole: {scope}.</source>
        <translation>{name} سليم: {scope}.</translation>
    </message>
    <message>
        <source>{new} has 1 difference from {old}.</source>
        <translation>بين {new} و{old} اختلاف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{new} has {count} differences from {old}.</source>
        <translation>
            <numerusform>بين {new} و{old} ‏{count} اختلاف.</numerusform>
            <numerusform>بين {new} و{old} اختلاف واحد.</numerusform>
            <numerusform>بين {new} و{old} اختلافان.</numerusform>
            <numerusform>بين {new} و{old} ‏{count} اختلافات.</numerusform>
            <numerusform>بين {new} و{old} ‏{count} اختلافًا.</numerusform>
            <numerusform>بين {new} و{old} ‏{count} اختلاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} and {new} hold the same.</source>
        <translation>محتوى {old} و{new} واحد.</translation>
    </message>
    <message>
        <source>{old} holds the same as the files of {new}.</source>
        <translation>محتوى {old} كملفات {new}.</translation>
    </message>
    <message>
        <source>{path} was left out: it is no file that can be made here.</source>
        <translation>تُرك {path}: ليس ملفًا يمكن إنشاؤه هنا.</translation>
    </message>
    <message>
        <source>{policy}: {events}</source>
        <translation>{policy}: {events}</translation>
    </message>
</context>
<context>
    <name>BuiltPackMenus</name>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>نس&amp;خ المسار</translation>
    </message>
    <message>
        <source>&amp;Filter the files</source>
        <translation>ت&amp;صفية الملفات</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>م&amp;ساعدة عن هذا</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Open built pack…</source>
        <translation>&amp;فتح حزمة مبنية…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>القراءة من ج&amp;ديد</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>Chosen files and folders, into a new folder</source>
        <translation>الملفات والمجلدات المختارة، في مجلد جديد</translation>
    </message>
    <message>
        <source>Decode all of it, and compare it with an open project of its pack</source>
        <translation>فك ترميزها كلها، ومقارنتها بمشروع مفتوح لحزمتها</translation>
    </message>
    <message>
        <source>E&amp;xtract chosen…</source>
        <translation>استخراج المخ&amp;تار…</translation>
    </message>
    <message>
        <source>Extract &amp;all…</source>
        <translation>استخراج ال&amp;كل…</translation>
    </message>
    <message>
        <source>Into a new folder; nothing is replaced</source>
        <translation>في مجلد جديد؛ لا يُستبدل شيء</translation>
    </message>
    <message>
        <source>Pane &amp;before</source>
        <translation>اللوحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>إظهار في &amp;مدير الملفات</translation>
    </message>
    <message>
        <source>The path by which an app asks for it</source>
        <translation>المسار الذي يطلبه به التطبيق</translation>
    </message>
</context>
<context>
    <name>BuiltPackWindow</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Its files can be looked at and extracted all the same.</source>
        <translation>يمكن مع ذلك النظر إلى ملفاتها واستخراجها.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Reading {name}:</source>
        <translation>تجري قراءة {name}:</translation>
    </message>
    <message>
        <source>What could be read before that is shown. Copy or build it again.</source>
        <translation>يظهر ما أمكنت قراءته قبل ذلك. انسخها أو ابنِها من جديد.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>{name} has changed since it was opened, or is gone.</source>
        <translation>تغيّر {name} منذ فتحه، أو زال.</translation>
    </message>
    <message>
        <source>{name} has no manifest in it, so it is no asset pack.</source>
        <translation>لا بيان في {name}، فليس حزمة أصول.</translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}.</source>
        <translation>{name} تالف: {fault}.</translation>
    </message>
    <message>
        <source>{name} — Pack Studio</source>
        <translation>{name} — Pack Studio</translation>
    </message>
</context>
<context>
    <name>BuiltPacks</name>
    <message>
        <source>Built packs (*.aar *.pack.zip)</source>
        <translation>حزم مبنية (*.aar *.pack.zip)</translation>
    </message>
    <message>
        <source>Open built pack</source>
        <translation>فتح حزمة مبنية</translation>
    </message>
</context>
<context>
    <name>CacheBox</name>
    <message>
        <source>Cache</source>
        <translation>ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>مسح ذاكرة التخزين المؤقت…</translation>
    </message>
    <message>
        <source>Cleared, it costs only time: the next builds pack everything again, to the same bytes.</source>
        <translation>مسحها لا يكلّف إلا الوقت: عمليات البناء التالية تحزم كل شيء من جديد، بالبايتات نفسها.</translation>
    </message>
    <message>
        <source>It takes {size}: one piece.</source>
        <translation>تشغل {size}: قطعة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>It takes {size}: {count} pieces, of all projects together.</source>
        <translation>
            <numerusform>تشغل {size}: ‏{count} قطعة من كل المشاريع معًا.</numerusform>
            <numerusform>تشغل {size}: قطعة واحدة من كل المشاريع معًا.</numerusform>
            <numerusform>تشغل {size}: قطعتان من كل المشاريع معًا.</numerusform>
            <numerusform>تشغل {size}: ‏{count} قطع من كل المشاريع معًا.</numerusform>
            <numerusform>تشغل {size}: ‏{count} قطعة من كل المشاريع معًا.</numerusform>
            <numerusform>تشغل {size}: ‏{count} قطعة من كل المشاريع معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring the cache …</source>
        <translation>يجري قياس ذاكرة التخزين المؤقت …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>ذاكرة التخزين المؤقت فارغة.</translation>
    </message>
</context>
<context>
    <name>CacheClearer</name>
    <message>
        <source>A build may be using it, or you have no permission. Try again after the build.</source>
        <translation>ربما يستخدمها بناء، أو لا إذن لديك. أعد المحاولة بعد البناء.</translation>
    </message>
    <message>
        <source>Clear the build cache</source>
        <translation>مسح ذاكرة البناء المؤقتة</translation>
    </message>
    <message>
        <source>It holds what builds of all projects have packed. Without it the next builds take longer; nothing else is lost.</source>
        <translation>فيها ما حزمته عمليات البناء في كل المشاريع. من دونها تطول عمليات البناء التالية، ولا يُفقد شيء آخر.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>The build cache is cleared: {size} went.</source>
        <translation>مُسحت ذاكرة البناء المؤقتة: زال {size}.</translation>
    </message>
    <message>
        <source>The build cache is empty: there is nothing to clear.</source>
        <translation>ذاكرة البناء المؤقتة فارغة: لا شيء لمسحه.</translation>
    </message>
    <message>
        <source>The build cache still takes {size}: that could not be removed.</source>
        <translation>لا تزال ذاكرة البناء المؤقتة تشغل {size}: تعذّرت إزالة ذلك.</translation>
    </message>
    <message>
        <source>The build cache takes {size} on this disk.</source>
        <translation>تشغل ذاكرة البناء المؤقتة {size} على هذا القرص.</translation>
    </message>
    <message>
        <source>The next build packs everything again.</source>
        <translation>البناء التالي يحزم كل شيء من جديد.</translation>
    </message>
</context>
<context>
    <name>Calm</name>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>No problems but 1 that is accepted. {packs}, {files}, checked {when}.</source>
        <translation>لا مشكلات سوى واحدة مقبولة. {packs}، {files}، فُحصت {when}.</translation>
    </message>
    <message numerus="yes">
        <source>No problems but {count} that are accepted. {packs}, {files}, checked {when}.</source>
        <translation>
            <numerusform>لا مشكلات سوى {count} مقبولة. {packs}، {files}، فُحصت {when}.</numerusform>
            <numerusform>لا مشكلات سوى واحدة مقبولة. {packs}، {files}، فُحصت {when}.</numerusform>
            <numerusform>لا مشكلات سوى اثنتين مقبولتين. {packs}، {files}، فُحصت {when}.</numerusform>
            <numerusform>لا مشكلات سوى {count} مقبولة. {packs}، {files}، فُحصت {when}.</numerusform>
            <numerusform>لا مشكلات سوى {count} مقبولة. {packs}، {files}، فُحصت {when}.</numerusform>
            <numerusform>لا مشكلات سوى {count} مقبولة. {packs}، {files}، فُحصت {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. {packs}, {files}, checked {when}.</source>
        <translation>لا مشكلات. {packs}، {files}، فُحصت {when}.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns as they were at first</source>
        <translation>الأعمدة كما كانت أول مرة</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Bytes not compared yet: {names}</source>
        <translation>بايتات لم تُقارَن بعد: {names}</translation>
    </message>
    <message>
        <source>For people with another language: {names}</source>
        <translation>لمن لغته أخرى: {names}</translation>
    </message>
    <message>
        <source>In all {all}</source>
        <translation>في كل الـ {all}</translation>
    </message>
    <message>
        <source>In none of {all}</source>
        <translation>ليس في أي من الـ {all}</translation>
    </message>
    <message>
        <source>In {some} of {all}, not {names}</source>
        <translation>في {some} من {all}، وليس في {names}</translation>
    </message>
    <message>
        <source>Stored there by {names} too: an app may get the file of either.</source>
        <translation>تخزّنه هناك {names} أيضًا: قد يحصل التطبيق على ملف أي منهما.</translation>
    </message>
    <message>
        <source>With the same bytes: {names}</source>
        <translation>بالبايتات نفسها: {names}</translation>
    </message>
    <message>
        <source>With this file: {names}</source>
        <translation>بهذا الملف: {names}</translation>
    </message>
    <message>
        <source>Without it: {names}</source>
        <translation>من دونه: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} وواحدة أخرى</numerusform>
            <numerusform>{names} واثنتان أخريان</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}; same bytes as {names}</source>
        <translation>{words}؛ البايتات نفسها كما في {names}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Comparing …</source>
        <translation>تجري المقارنة …</translation>
    </message>
    <message>
        <source>Copy lines on the left</source>
        <translation>نسخ الأسطر التي على اليسار</translation>
    </message>
    <message>
        <source>Copy lines on the right</source>
        <translation>نسخ الأسطر التي على اليمين</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Difference before</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Difference before (Shift+F7)</source>
        <translation>الاختلاف السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Lines of both versions</source>
        <translation>أسطر النسختين</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>الاختلاف التالي (F7)</translation>
    </message>
    <message>
        <source>The two are the same by now.</source>
        <translation>صارت النسختان متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A project that cannot be read</source>
        <translation>مشروع لا يمكن قراءته</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>As it is saved</source>
        <translation>كما هو محفوظ</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>كما حُفظ جانبًا</translation>
    </message>
    <message>
        <source>As it would come back</source>
        <translation>كما سيعود</translation>
    </message>
    <message>
        <source>As the file is now</source>
        <translation>كما هو الملف الآن</translation>
    </message>
    <message>
        <source>Changes that were kept aside</source>
        <translation>تغييرات حُفظت جانبًا</translation>
    </message>
    <message>
        <source>Compare line by line</source>
        <translation>المقارنة سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Keep the first version</source>
        <translation>الاحتفاظ بالنسخة الأولى</translation>
    </message>
    <message>
        <source>Keep the second version</source>
        <translation>الاحتفاظ بالنسخة الثانية</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>تحميل نسختهم</translation>
    </message>
    <message>
        <source>Mine, not saved yet</source>
        <translation>نسختي، غير محفوظة بعد</translation>
    </message>
    <message>
        <source>Open the folder of drafts</source>
        <translation>فتح مجلد المسودات</translation>
    </message>
    <message>
        <source>Renamed on disk with them: {files}.</source>
        <translation>أُعيدت تسميتها معها على القرص: {files}.</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>The first version ({name})</source>
        <translation>النسخة الأولى ({name})</translation>
    </message>
    <message>
        <source>The second version ({name})</source>
        <translation>النسخة الثانية ({name})</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>نسختهم، على القرص</translation>
    </message>
    <message>
        <source>These changes from {when} were kept aside. Copy lines from them, or use all of them: that is one step, which Undo takes back.</source>
        <translation>حُفظت هذه التغييرات من {when} جانبًا. انسخ أسطرًا منها أو استخدمها كلها: تلك خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>These changes from {when} were not saved when the program ended.</source>
        <translation>هذه التغييرات من {when} لم تُحفظ حين انتهى البرنامج.</translation>
    </message>
    <message>
        <source>Unsaved work from {when}</source>
        <translation>عمل غير محفوظ من {when}</translation>
    </message>
    <message>
        <source>Use all of them</source>
        <translation>استخدامها كلها</translation>
    </message>
    <message>
        <source>Use changes that were kept aside</source>
        <translation>استخدام تغييرات محفوظة جانبًا</translation>
    </message>
    <message>
        <source>Use the version from {when}</source>
        <translation>استخدام النسخة من {when}</translation>
    </message>
    <message>
        <source>What would come back</source>
        <translation>ما الذي سيعود</translation>
    </message>
    <message>
        <source>Whatever you choose, the file as it is now is kept beside it.</source>
        <translation>أيًّا كان اختيارك، يبقى الملف كما هو الآن محفوظًا إلى جانبه.</translation>
    </message>
    <message>
        <source>Work kept aside from {when}</source>
        <translation>عمل محفوظ جانبًا من {when}</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>يأتي</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>يذهب</translation>
    </message>
    <message>
        <source>only kept</source>
        <translation>في المحفوظ جانبًا فقط</translation>
    </message>
    <message>
        <source>only mine</source>
        <translation>في نسختي فقط</translation>
    </message>
    <message>
        <source>only now</source>
        <translation>الآن فقط</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>في نسختهم فقط</translation>
    </message>
    <message numerus="yes">
        <source>{count} equal lines</source>
        <translation>
            <numerusform>{count} سطر متطابق</numerusform>
            <numerusform>سطر متطابق واحد</numerusform>
            <numerusform>سطران متطابقان</numerusform>
            <numerusform>{count} أسطر متطابقة</numerusform>
            <numerusform>{count} سطرًا متطابقًا</numerusform>
            <numerusform>{count} سطر متطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines differ in all files.</source>
        <translation>
            <numerusform>يختلف {count} سطر في كل الملفات.</numerusform>
            <numerusform>يختلف سطر واحد في كل الملفات.</numerusform>
            <numerusform>يختلف سطران في كل الملفات.</numerusform>
            <numerusform>تختلف {count} أسطر في كل الملفات.</numerusform>
            <numerusform>يختلف {count} سطرًا في كل الملفات.</numerusform>
            <numerusform>يختلف {count} سطر في كل الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are not shown.</source>
        <translation>
            <numerusform>{count} منها غير ظاهرة.</numerusform>
            <numerusform>واحد منها غير ظاهر.</numerusform>
            <numerusform>اثنان منها غير ظاهرين.</numerusform>
            <numerusform>{count} منها غير ظاهرة.</numerusform>
            <numerusform>{count} منها غير ظاهرة.</numerusform>
            <numerusform>{count} منها غير ظاهرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} have unsaved changes here, and other programs changed them on disk. Nothing is overwritten until you choose.</source>
        <translation>{files} لها تغييرات غير محفوظة هنا، وغيّرتها برامج أخرى على القرص. لا يُكتب فوق شيء حتى تختار.</translation>
    </message>
    <message>
        <source>{name} has unsaved changes here, and another program changed it on disk. Nothing is overwritten until you choose.</source>
        <translation>لـ {name} تغييرات غير محفوظة هنا، وغيّره برنامج آخر على القرص. لا يُكتب فوق شيء حتى تختار.</translation>
    </message>
    <message>
        <source>{name} is only in one of them: “{version}”.</source>
        <translation>{name} في إحداهما فقط: «{version}».</translation>
    </message>
    <message>
        <source>{name} says the same in both; only blanks or line ends differ.</source>
        <translation>{name} يقول الشيء نفسه في كلتيهما، ولا تختلف إلا المسافات أو نهايات الأسطر.</translation>
    </message>
    <message>
        <source>{name}: 1 line differs.</source>
        <translation>{name}: يختلف سطر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} lines differ.</source>
        <translation>
            <numerusform>{name}: يختلف {count} سطر.</numerusform>
            <numerusform>{name}: يختلف سطر واحد.</numerusform>
            <numerusform>{name}: يختلف سطران.</numerusform>
            <numerusform>{name}: تختلف {count} أسطر.</numerusform>
            <numerusform>{name}: يختلف {count} سطرًا.</numerusform>
            <numerusform>{name}: يختلف {count} سطر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>1 other pack is the same.</source>
        <translation>حزمة أخرى واحدة كما هي.</translation>
    </message>
    <message>
        <source>Build {build} is the first on record, so there is nothing to compare it with.</source>
        <translation>البناء {build} هو أول المسجَّل، فلا شيء يقارَن به.</translation>
    </message>
    <message>
        <source>Build {new} holds the same as build {old}.</source>
        <translation>البناء {new} محتواه كمحتوى البناء {old}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>تجري المقارنة …</translation>
    </message>
    <message>
        <source>People who have the older ones download {size}: an .aar comes whole.</source>
        <translation>من لديه الأقدم ينزّل {size}: يأتي ملف ‎.aar كاملًا.</translation>
    </message>
    <message>
        <source>What build {build} changed</source>
        <translation>ما غيّره البناء {build}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>the same size</source>
        <translation>الحجم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>{count} other packs are the same.</source>
        <translation>
            <numerusform>{count} حزمة أخرى كما هي.</numerusform>
            <numerusform>حزمة أخرى كما هي.</numerusform>
            <numerusform>حزمتان أخريان كما هما.</numerusform>
            <numerusform>{count} حزم أخرى كما هي.</numerusform>
            <numerusform>{count} حزمة أخرى كما هي.</numerusform>
            <numerusform>{count} حزمة أخرى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>{packs} differ from build {old}: {sizes}</source>
        <translation>تختلف {packs} عن البناء {old}: {sizes}</translation>
    </message>
    <message>
        <source>{packs} differs from build {old}: {sizes}</source>
        <translation>تختلف {packs} عن البناء {old}: {sizes}</translation>
    </message>
    <message>
        <source>{size} less</source>
        <translation>أقل بمقدار {size}</translation>
    </message>
    <message>
        <source>{size} more</source>
        <translation>أكثر بمقدار {size}</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Pack or file</source>
        <translation>الحزمة أو الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>ConsequenceRows</name>
    <message>
        <source>Solved</source>
        <translation>تُحل</translation>
    </message>
    <message numerus="yes">
        <source>solved, {count} in {packs}</source>
        <translation>
            <numerusform>تُحل، {count} في {packs}</numerusform>
            <numerusform>تُحل، واحدة في {packs}</numerusform>
            <numerusform>تُحل، اثنتان في {packs}</numerusform>
            <numerusform>تُحل، {count} في {packs}</numerusform>
            <numerusform>تُحل، {count} في {packs}</numerusform>
            <numerusform>تُحل، {count} في {packs}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in {packs}</source>
        <translation>
            <numerusform>{count} في {packs}</numerusform>
            <numerusform>واحدة في {packs}</numerusform>
            <numerusform>اثنتان في {packs}</numerusform>
            <numerusform>{count} في {packs}</numerusform>
            <numerusform>{count} في {packs}</numerusform>
            <numerusform>{count} في {packs}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsequenceView</name>
    <message>
        <source>What would come, and what would be solved</source>
        <translation>ما سيأتي، وما سيُحل</translation>
    </message>
    <message>
        <source>Working out what that would change …</source>
        <translation>يجري حساب ما سيغيّره ذلك …</translation>
    </message>
</context>
<context>
    <name>ContentsActions</name>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Exclude from this pack</source>
        <translation>استبعاد من هذه الحزمة</translation>
    </message>
    <message>
        <source>Save as a table …</source>
        <translation>حفظ كجدول …</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Show in the assets</source>
        <translation>إظهار في الأصول</translation>
    </message>
    <message>
        <source>Show selector</source>
        <translation>إظهار المحدد</translation>
    </message>
    <message>
        <source>Show twin</source>
        <translation>إظهار النظير</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>The files are being looked at.</source>
        <translation>يجري النظر في الملفات.</translation>
    </message>
    <message>
        <source>There is none in another language.</source>
        <translation>لا نظير بلغة أخرى.</translation>
    </message>
</context>
<context>
    <name>ContentsTab</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Files of this pack</source>
        <translation>ملفات هذه الحزمة</translation>
    </message>
    <message>
        <source>Filter the files of this pack</source>
        <translation>تصفية ملفات هذه الحزمة</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>لا ملف يطابق {filter}.</translation>
    </message>
    <message>
        <source>Nothing in this pack yet. Drop folders here, or add a file selector.</source>
        <translation>لا شيء في هذه الحزمة بعد. أفلت مجلدات هنا، أو أضف محدد ملفات.</translation>
    </message>
    <message>
        <source>What is not shipped</source>
        <translation>ما لا يُشحن</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>{count} متجاهَل</numerusform>
            <numerusform>واحد متجاهَل</numerusform>
            <numerusform>اثنان متجاهَلان</numerusform>
            <numerusform>{count} متجاهَلة</numerusform>
            <numerusform>{count} متجاهَلًا</numerusform>
            <numerusform>{count} متجاهَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} متروك</numerusform>
            <numerusform>واحد متروك</numerusform>
            <numerusform>اثنان متروكان</numerusform>
            <numerusform>{count} متروكة</numerusform>
            <numerusform>{count} متروكًا</numerusform>
            <numerusform>{count} متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not packed</source>
        <translation>
            <numerusform>{count} غير محزوم</numerusform>
            <numerusform>واحد غير محزوم</numerusform>
            <numerusform>اثنان غير محزومين</numerusform>
            <numerusform>{count} غير محزومة</numerusform>
            <numerusform>{count} غير محزوم</numerusform>
            <numerusform>{count} غير محزوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
    <message>
        <source>{sentence} (checking …)</source>
        <translation>{sentence} (يجري الفحص …)</translation>
    </message>
</context>
<context>
    <name>ContentsTable</name>
    <message>
        <source>Also in</source>
        <translation>أيضًا في</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>File {path}</source>
        <translation>الملف {path}</translation>
    </message>
    <message>
        <source>Folder {path}</source>
        <translation>المجلد {path}</translation>
    </message>
    <message>
        <source>Ignored: {rule}</source>
        <translation>متجاهَل: {rule}</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>في لغات أخرى</translation>
    </message>
    <message>
        <source>Left out of this pack</source>
        <translation>متروك خارج هذه الحزمة</translation>
    </message>
    <message>
        <source>Not packed: it is a link</source>
        <translation>غير محزوم: رابط</translation>
    </message>
    <message>
        <source>Not packed: it is no regular file</source>
        <translation>غير محزوم: ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Path in the pack</source>
        <translation>المسار في الحزمة</translation>
    </message>
    <message>
        <source>Path on disk</source>
        <translation>المسار على القرص</translation>
    </message>
    <message>
        <source>Pattern {path}</source>
        <translation>النمط {path}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>يأخذه</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>{number}. {selector}</source>
        <translation>{number}. {selector}</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>A copy of {name} with {packs} is in {folder}.</source>
        <translation>نسخة من {name} مع {packs} في {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>It has all that is not saved here, and takes its files from where they are now.</source>
        <translation>فيها كل ما لم يُحفظ هنا، وتأخذ ملفاتها من حيث هي الآن.</translation>
    </message>
    <message>
        <source>Its files lie on another disk, by a path that holds only on this computer.</source>
        <translation>ملفاتها على قرص آخر، بمسار لا يصلح إلا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Save a copy of {name} into a new folder in …</source>
        <translation>حفظ نسخة من {name} في مجلد جديد داخل …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>نسخة {name}</translation>
    </message>
    <message>
        <source>{name} names a source folder that has to be corrected by hand in the copy.</source>
        <translation>يسمّي {name} مجلد مصدر يجب تصحيحه يدويًا في النسخة.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>It left no draft: what was saved is as it was.</source>
        <translation>لم يترك مسودة: ما حُفظ باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>فتح {project}</translation>
    </message>
    <message>
        <source>Pack Studio ended unexpectedly ({when}).</source>
        <translation>انتهى Pack Studio على نحو غير متوقع ({when}).</translation>
    </message>
    <message>
        <source>Show the details…</source>
        <translation>إظهار التفاصيل…</translation>
    </message>
    <message>
        <source>Your draft of {project} is safe, and is offered when you open it.</source>
        <translation>مسودتك من {project} سالمة، وستُعرض عليك حين تفتحه.</translation>
    </message>
    <message numerus="yes">
        <source>Your drafts of {project} and {count} more are safe.</source>
        <translation>
            <numerusform>مسوداتك من {project} و{count} مشروع آخر سالمة.</numerusform>
            <numerusform>مسوداتك من {project} وواحد آخر سالمة.</numerusform>
            <numerusform>مسوداتك من {project} واثنين آخرين سالمة.</numerusform>
            <numerusform>مسوداتك من {project} و{count} مشاريع أخرى سالمة.</numerusform>
            <numerusform>مسوداتك من {project} و{count} مشروعًا آخر سالمة.</numerusform>
            <numerusform>مسوداتك من {project} و{count} مشروع آخر سالمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Compare line by line…</source>
        <translation>المقارنة سطرًا سطرًا…</translation>
    </message>
    <message>
        <source>Show its text…</source>
        <translation>إظهار نصه…</translation>
    </message>
    <message>
        <source>Whatever you choose, the file as it is now is kept beside it.</source>
        <translation>أيًّا كان اختيارك، يبقى الملف كما هو الآن محفوظًا إلى جانبه.</translation>
    </message>
</context>
<context>
    <name>DeflateField</name>
    <message>
        <source>7-Zip opens these packs, and Python from 3.14 on. The Finder of a Mac does not.</source>
        <translation>يفتح 7-Zip هذه الحزم، وكذلك Python بدءًا من 3.14. أما Finder على Mac فلا.</translation>
    </message>
    <message>
        <source>Opens everywhere, and takes several times as long to build. Two computers may build it with different bytes. Levels below 6 count as 6, those above 9 as 9.</source>
        <translation>تُفتح في كل مكان، ويستغرق بناؤها أضعاف الوقت. قد يبنيها حاسوبان ببايتات مختلفة. المستويات دون 6 تُحسب 6، وفوق 9 تُحسب 9.</translation>
    </message>
    <message>
        <source>Readable by every zip program (larger)</source>
        <translation>يقرؤها كل برنامج zip (أكبر)</translation>
    </message>
</context>
<context>
    <name>DepotDetails</name>
    <message>
        <source>Carried over with a difference</source>
        <translation>نُقل مع اختلاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Every line is in the manifest.</source>
        <translation>كل الأسطر في البيان.</translation>
    </message>
    <message>
        <source>Filter the lines of the script</source>
        <translation>تصفية أسطر النص البرمجي</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>السطر {line}: {text}</translation>
    </message>
    <message>
        <source>Lines of the script</source>
        <translation>أسطر النص البرمجي</translation>
    </message>
    <message>
        <source>No line matches {filter}.</source>
        <translation>لا سطر يطابق {filter}.</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>لم يُنقل</translation>
    </message>
    <message>
        <source>What became of the Steam script</source>
        <translation>ما آل إليه نص Steam البرمجي</translation>
    </message>
    <message>
        <source>{pack}, made of {script}</source>
        <translation>{pack}، أُنشئت من {script}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>1 line of the script was not carried over.</source>
        <translation>سطر واحد من النص البرمجي لم يُنقل.</translation>
    </message>
    <message>
        <source>Add each to the pack of its language</source>
        <translation>إضافة كل منها إلى حزمة لغته</translation>
    </message>
    <message>
        <source>Add to {pack} anyway</source>
        <translation>الإضافة إلى {pack} مع ذلك</translation>
    </message>
    <message>
        <source>Compare line by line…</source>
        <translation>المقارنة سطرًا سطرًا…</translation>
    </message>
    <message>
        <source>Each can be a pack of its own, for the people who speak it.</source>
        <translation>يمكن أن يكون كل منها حزمة خاصة، لمن يتكلم لغتها.</translation>
    </message>
    <message>
        <source>Edit it here all the same</source>
        <translation>التحرير هنا مع ذلك</translation>
    </message>
    <message>
        <source>Every line was carried over.</source>
        <translation>نُقلت كل الأسطر.</translation>
    </message>
    <message>
        <source>If nothing runs there any more, edit it here: what both might save is compared first and never overwritten unasked.</source>
        <translation>إن لم يعد شيء يعمل هناك، فحرّره هنا: ما قد يحفظه كلاهما يُقارَن أولًا ولا يُكتب فوقه دون سؤال.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>تحميل نسختهم</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Make one pack per language…</source>
        <translation>إنشاء حزمة لكل لغة…</translation>
    </message>
    <message>
        <source>Make the folder again</source>
        <translation>إنشاء المجلد من جديد</translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation>لا يُكتب فوق شيء حتى تختار.</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>لم يُضف شيء بعد.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>الفتح من جديد</translation>
    </message>
    <message>
        <source>Open the folder of drafts</source>
        <translation>فتح مجلد المسودات</translation>
    </message>
    <message numerus="yes">
        <source>Other programs changed {name} and {count} more; they were loaded again.</source>
        <translation>
            <numerusform>غيّرت برامج أخرى {name} و{count} ملف آخر، وأُعيد تحميلها.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} وملفًا آخر، وأُعيد تحميلهما.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} وملفين آخرين، وأُعيد تحميلها.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} و{count} ملفات أخرى، وأُعيد تحميلها.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} و{count} ملفًا آخر، وأُعيد تحميلها.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} و{count} ملف آخر، وأُعيد تحميلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>الحفظ الآن</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>معرفة ما يمكن فعله</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>إظهارها…</translation>
    </message>
    <message>
        <source>Show what became of it</source>
        <translation>إظهار ما آل إليه</translation>
    </message>
    <message>
        <source>Show what would come back…</source>
        <translation>إظهار ما سيعود…</translation>
    </message>
    <message>
        <source>The files were changed since. The changes are kept aside, and nothing is lost.</source>
        <translation>تغيّرت الملفات منذ ذلك الحين. حُفظت التغييرات جانبًا ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The program ended before they were saved.</source>
        <translation>انتهى البرنامج قبل حفظها.</translation>
    </message>
    <message>
        <source>They are kept aside for some time.</source>
        <translation>تُحفظ جانبًا لبعض الوقت.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo brings back what was there.</source>
        <translation>التراجع يعيد ما كان هناك.</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} no longer fit the files.</source>
        <translation>التغييرات غير المحفوظة من {when} لم تعد تناسب الملفات.</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} were found.</source>
        <translation>عُثر على تغييرات غير محفوظة من {when}.</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} were left out.</source>
        <translation>تُركت التغييرات غير المحفوظة من {when}.</translation>
    </message>
    <message>
        <source>What you see is as it was.</source>
        <translation>ما تراه كما كان.</translation>
    </message>
    <message>
        <source>You can look at everything, and build where the packs can be written.</source>
        <translation>يمكنك النظر إلى كل شيء، والبناء حيث يمكن كتابة الحزم.</translation>
    </message>
    <message>
        <source>Your changes are kept as a draft.</source>
        <translation>تغييراتك محفوظة كمسودة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were not carried over.</source>
        <translation>
            <numerusform>لم يُنقل {count} سطر.</numerusform>
            <numerusform>لم يُنقل سطر واحد.</numerusform>
            <numerusform>لم يُنقل سطران.</numerusform>
            <numerusform>لم تُنقل {count} أسطر.</numerusform>
            <numerusform>لم يُنقل {count} سطرًا.</numerusform>
            <numerusform>لم يُنقل {count} سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds folders for several languages.</source>
        <translation>في {folder} مجلدات لعدة لغات.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more lie in language folders. {better} is for such files.</source>
        <translation>
            <numerusform>{name} و{count} ملف آخر في مجلدات لغات. {better} هي لمثل هذه الملفات.</numerusform>
            <numerusform>{name} وملف آخر في مجلدات لغات. {better} هي لمثل هذه الملفات.</numerusform>
            <numerusform>{name} وملفان آخران في مجلدات لغات. {better} هي لمثل هذه الملفات.</numerusform>
            <numerusform>{name} و{count} ملفات أخرى في مجلدات لغات. {better} هي لمثل هذه الملفات.</numerusform>
            <numerusform>{name} و{count} ملفًا آخر في مجلدات لغات. {better} هي لمثل هذه الملفات.</numerusform>
            <numerusform>{name} و{count} ملف آخر في مجلدات لغات. {better} هي لمثل هذه الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more were changed by other programs, and have unsaved changes here.</source>
        <translation>
            <numerusform>غيّرت برامج أخرى {name} و{count} ملف آخر، ولها تغييرات غير محفوظة هنا.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} وملفًا آخر، ولهما تغييرات غير محفوظة هنا.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} وملفين آخرين، ولها تغييرات غير محفوظة هنا.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} و{count} ملفات أخرى، ولها تغييرات غير محفوظة هنا.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} و{count} ملفًا آخر، ولها تغييرات غير محفوظة هنا.</numerusform>
            <numerusform>غيّرت برامج أخرى {name} و{count} ملف آخر، ولها تغييرات غير محفوظة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} lies in a language folder, and {better} is the pack for it.</source>
        <translation>{name} في مجلد لغة، و{better} هي الحزمة المناسبة له.</translation>
    </message>
    <message>
        <source>{name} was changed by another program and loaded again.</source>
        <translation>غيّر برنامج آخر {name} وأُعيد تحميله.</translation>
    </message>
    <message>
        <source>{name} was changed by another program, and has unsaved changes here.</source>
        <translation>غيّر برنامج آخر {name}، وله تغييرات غير محفوظة هنا.</translation>
    </message>
    <message>
        <source>{name} was removed by another program, and has unsaved changes here.</source>
        <translation>أزال برنامج آخر {name}، وله تغييرات غير محفوظة هنا.</translation>
    </message>
    <message>
        <source>{name} was removed by another program, and its pack with it.</source>
        <translation>أزال برنامج آخر {name}، ومعه حزمته.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {count} more were made of depot scripts.</source>
        <translation>
            <numerusform>أُنشئت {pack} و{count} حزمة أخرى من نصوص depot.</numerusform>
            <numerusform>أُنشئت {pack} وحزمة أخرى من نصوص depot.</numerusform>
            <numerusform>أُنشئت {pack} وحزمتان أخريان من نصوص depot.</numerusform>
            <numerusform>أُنشئت {pack} و{count} حزم أخرى من نصوص depot.</numerusform>
            <numerusform>أُنشئت {pack} و{count} حزمة أخرى من نصوص depot.</numerusform>
            <numerusform>أُنشئت {pack} و{count} حزمة أخرى من نصوص depot.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} was made of {script}.</source>
        <translation>أُنشئت {pack} من {script}.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>First bytes of the file</source>
        <translation>أول بايتات الملف</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Give these details to whoever looks after Pack Studio for you. They name files and folders of yours, and nothing of what is in them. Nothing is sent by itself.</source>
        <translation>أعطِ هذه التفاصيل لمن يتولى أمر Pack Studio لديك. فيها أسماء ملفاتك ومجلداتك، ولا شيء من محتواها. لا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>The pack itself</source>
        <translation>الحزمة نفسها</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخلل</translation>
    </message>
</context>
<context>
    <name>DigestLine</name>
    <message>
        <source>Copy the {name} digest</source>
        <translation>نسخ بصمة {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop working out the {name} digest</source>
        <translation>إيقاف حساب بصمة {name}</translation>
    </message>
    <message>
        <source>Work out the digest</source>
        <translation>حساب البصمة</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>يجري حسابها …</translation>
    </message>
    <message>
        <source>Working out the {name} digest</source>
        <translation>يجري حساب بصمة {name}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>All packs together, as they were built.</source>
        <translation>كل الحزم معًا، كما بُنيت.</translation>
    </message>
    <message>
        <source>All packs together. Not built as they are now: {packs}, counted by files.</source>
        <translation>كل الحزم معًا. لم تُبنَ بحالتها الآن: {packs}، محسوبة بملفاتها.</translation>
    </message>
    <message>
        <source>Click to read what counts.</source>
        <translation>انقر لقراءة ما يُحسب.</translation>
    </message>
    <message>
        <source>The App Store takes {limit} for an app, as last seen in {seen}.</source>
        <translation>يقبل App Store ‏{limit} للتطبيق، كما شوهد آخر مرة في {seen}.</translation>
    </message>
    <message>
        <source>about {size} download</source>
        <translation>تنزيل نحو {size}</translation>
    </message>
    <message>
        <source>{size} download</source>
        <translation>تنزيل {size}</translation>
    </message>
    <message>
        <source>{words}, under 1 % of {limit}</source>
        <translation>{words}، أقل من واحد بالمئة من {limit}</translation>
    </message>
    <message>
        <source>{words}, {share} % of {limit}</source>
        <translation>{words}، {share}٪ من {limit}</translation>
    </message>
</context>
<context>
    <name>EffectBox</name>
    <message>
        <source>Files that this changes</source>
        <translation>الملفات التي يغيّرها هذا</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>إخفاء الملفات</translation>
    </message>
    <message>
        <source>Hide the files that this changes</source>
        <translation>إخفاء الملفات التي يغيّرها هذا</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>Show the files that this changes</source>
        <translation>إظهار الملفات التي يغيّرها هذا</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>ما يغيّره هذا</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>{downloads} (before packing)</source>
        <translation>{downloads} (قبل الحزم)</translation>
    </message>
    <message>
        <source>{tally}: {summary}</source>
        <translation>{tally}: {summary}</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>First installation</source>
        <translation>التثبيت الأول</translation>
    </message>
    <message>
        <source>Since build {number}: {words}.</source>
        <translation>منذ البناء {number}: {words}.</translation>
    </message>
    <message>
        <source>The same files.</source>
        <translation>الملفات نفسها.</translation>
    </message>
    <message>
        <source>Update of the app</source>
        <translation>تحديث التطبيق</translation>
    </message>
    <message>
        <source>as large as before</source>
        <translation>بالحجم السابق</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{event}: {size}</source>
        <translation>{event}: {size}</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>أُضيف {files}</translation>
    </message>
    <message>
        <source>{files} changed</source>
        <translation>تغيّر {files}</translation>
    </message>
    <message>
        <source>{files} removed</source>
        <translation>أُزيل {files}</translation>
    </message>
    <message>
        <source>{files}, {bytes}</source>
        <translation>{files}، {bytes}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{now} بدلًا من {before}</translation>
    </message>
    <message numerus="yes">
        <source>{sign} and {count} more</source>
        <translation>
            <numerusform>{sign} و{count} أخرى</numerusform>
            <numerusform>{sign} وواحد آخر</numerusform>
            <numerusform>{sign} واثنان آخران</numerusform>
            <numerusform>{sign} و{count} أخرى</numerusform>
            <numerusform>{sign} و{count} أخرى</numerusform>
            <numerusform>{sign} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} less</source>
        <translation>أقل بمقدار {size}</translation>
    </message>
    <message>
        <source>{size} more</source>
        <translation>أكثر بمقدار {size}</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Files of the built pack</source>
        <translation>ملفات الحزمة المبنية</translation>
    </message>
    <message>
        <source>Filter the files of this pack</source>
        <translation>تصفية ملفات هذه الحزمة</translation>
    </message>
    <message>
        <source>Larger than 5 MB</source>
        <translation>أكبر من 5 MB</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>لا ملف يطابق {filter}.</translation>
    </message>
    <message>
        <source>No files are in this pack.</source>
        <translation>لا ملفات في هذه الحزمة.</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>إظهار كقائمة</translation>
    </message>
    <message>
        <source>Show as tree</source>
        <translation>إظهار كشجرة</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder, {files}</source>
        <translation>مجلد، {files}</translation>
    </message>
    <message>
        <source>How many bytes it takes in the pack</source>
        <translation>عدد البايتات التي يشغلها في الحزمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Link to {path}</source>
        <translation>رابط إلى {path}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>محزومًا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Add a folder to the pack</source>
        <translation>إضافة مجلد إلى الحزمة</translation>
    </message>
    <message>
        <source>Add files to the pack</source>
        <translation>إضافة ملفات إلى الحزمة</translation>
    </message>
    <message>
        <source>Choose the source root of {pack}</source>
        <translation>اختيار جذر المصدر للحزمة {pack}</translation>
    </message>
    <message>
        <source>Its path was copied instead.</source>
        <translation>نُسخ مساره بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Make a pack of a folder</source>
        <translation>إنشاء حزمة من مجلد</translation>
    </message>
    <message>
        <source>Make a pack of files</source>
        <translation>إنشاء حزمة من ملفات</translation>
    </message>
    <message>
        <source>Make packs of Steam depot scripts</source>
        <translation>إنشاء حزم من نصوص Steam depot</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Steam depot scripts (*{suffix})</source>
        <translation>نصوص Steam depot (*{suffix})</translation>
    </message>
    <message>
        <source>Unpack {name} into a new folder in …</source>
        <translation>فك {name} في مجلد جديد داخل …</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>{files} of {name} are in {folder}.</source>
        <translation>{files} من {name} في {folder}.</translation>
    </message>
    <message>
        <source>{name} could not be opened: this system has no program for it.</source>
        <translation>تعذّر فتح {name}: لا برنامج له في هذا النظام.</translation>
    </message>
    <message>
        <source>{name} could not be shown: this system opens no folders for programs.</source>
        <translation>تعذّر إظهار {name}: لا يفتح هذا النظام مجلدات للبرامج.</translation>
    </message>
    <message>
        <source>{name} was not opened, because it would run as a program.</source>
        <translation>لم يُفتح {name} لأنه سيعمل كبرنامج.</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>A family of its own</source>
        <translation>عائلة خاصة بها</translation>
    </message>
    <message>
        <source>By its ID it would be in {family}.</source>
        <translation>بمعرّفها تكون في {family}.</translation>
    </message>
    <message>
        <source>By its ID: {family}</source>
        <translation>بمعرّفها: {family}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>No other pack is in this family.</source>
        <translation>لا حزمة أخرى في هذه العائلة.</translation>
    </message>
    <message>
        <source>Put only {pack} into {family}</source>
        <translation>وضع {pack} وحدها في {family}</translation>
    </message>
    <message numerus="yes">
        <source>Rename the family of {count} packs to {family}</source>
        <translation>
            <numerusform>تغيير اسم عائلة {count} حزمة إلى {family}</numerusform>
            <numerusform>تغيير اسم عائلة حزمة واحدة إلى {family}</numerusform>
            <numerusform>تغيير اسم عائلة حزمتين إلى {family}</numerusform>
            <numerusform>تغيير اسم عائلة {count} حزم إلى {family}</numerusform>
            <numerusform>تغيير اسم عائلة {count} حزمة إلى {family}</numerusform>
            <numerusform>تغيير اسم عائلة {count} حزمة إلى {family}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together with {names} and {count} more.</source>
        <translation>
            <numerusform>مع {names} و{count} أخرى.</numerusform>
            <numerusform>مع {names} وواحدة أخرى.</numerusform>
            <numerusform>مع {names} واثنتين أخريين.</numerusform>
            <numerusform>مع {names} و{count} أخرى.</numerusform>
            <numerusform>مع {names} و{count} أخرى.</numerusform>
            <numerusform>مع {names} و{count} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together with {names}.</source>
        <translation>مع {names}.</translation>
    </message>
    <message>
        <source>{family} is the name of no family yet. Choose what gets it.</source>
        <translation>{family} ليس اسم عائلة بعد. اختر ما يأخذه.</translation>
    </message>
</context>
<context>
    <name>FamilyOpener</name>
    <message>
        <source>Folder that holds a folder for each language</source>
        <translation>مجلد فيه مجلد لكل لغة</translation>
    </message>
</context>
<context>
    <name>FamilyRows</name>
    <message numerus="yes">
        <source>+{count}</source>
        <translation>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asset pack ID</source>
        <translation>معرّف حزمة الأصول</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>لا حزمة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>جدير بالمعرفة</translation>
    </message>
</context>
<context>
    <name>FaultHook</name>
    <message>
        <source>A fault in Pack Studio</source>
        <translation>خلل في Pack Studio</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>مواصلة العمل</translation>
    </message>
    <message>
        <source>Pack Studio made a mistake of its own. You can go on working.</source>
        <translation>ارتكب Pack Studio خطأ من عنده. يمكنك مواصلة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>Pack Studio made {count} mistakes of its own. You can go on working.</source>
        <translation>
            <numerusform>ارتكب Pack Studio ‏{count} خطأ من عنده. يمكنك مواصلة العمل.</numerusform>
            <numerusform>ارتكب Pack Studio خطأ واحدًا من عنده. يمكنك مواصلة العمل.</numerusform>
            <numerusform>ارتكب Pack Studio خطأين من عنده. يمكنك مواصلة العمل.</numerusform>
            <numerusform>ارتكب Pack Studio ‏{count} أخطاء من عنده. يمكنك مواصلة العمل.</numerusform>
            <numerusform>ارتكب Pack Studio ‏{count} خطأ من عنده. يمكنك مواصلة العمل.</numerusform>
            <numerusform>ارتكب Pack Studio ‏{count} خطأ من عنده. يمكنك مواصلة العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had not saved is kept as a draft.</source>
        <translation>ما لم تحفظه محفوظ كمسودة.</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>3D model</source>
        <translation>نموذج ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز برمجي</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Filter, such as {example}</source>
        <translation>تصفية، مثل {example}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What can be typed</source>
        <translation>ما يمكن كتابته</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>How filters work</source>
        <translation>كيف تعمل التصفية</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Rename {name}…</source>
        <translation>إعادة تسمية {name}…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذه التصفية…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>التصفيات المحفوظة</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>اكتب تصفية أولًا.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Close the quotation</source>
        <translation>إغلاق علامة الاقتباس</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation>استخدام {word}</translation>
    </message>
    <message>
        <source>before the app starts</source>
        <translation>قبل بدء التطبيق</translation>
    </message>
    <message>
        <source>came since the last build</source>
        <translation>جاء منذ البناء الأخير</translation>
    </message>
    <message>
        <source>can be built</source>
        <translation>يمكن بناؤه</translation>
    </message>
    <message>
        <source>cannot be built</source>
        <translation>لا يمكن بناؤه</translation>
    </message>
    <message>
        <source>cannot be packed</source>
        <translation>لا يمكن حزمه</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>could not be built</source>
        <translation>تعذّر بناؤه</translation>
    </message>
    <message>
        <source>differs from the last build</source>
        <translation>يختلف عن البناء الأخير</translation>
    </message>
    <message>
        <source>has a note, and nothing worse</source>
        <translation>فيه ملاحظة، ولا شيء أسوأ</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>فيه مشكلة</translation>
    </message>
    <message>
        <source>has a warning, and no error</source>
        <translation>فيه تحذير، ولا خطأ</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>فيه خطأ</translation>
    </message>
    <message>
        <source>has changes that are not saved</source>
        <translation>فيه تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>has no problem</source>
        <translation>لا مشكلة فيه</translation>
    </message>
    <message>
        <source>has the same bytes in another language</source>
        <translation>له البايتات نفسها بلغة أخرى</translation>
    </message>
    <message>
        <source>how bad it is</source>
        <translation>مدى سوئه</translation>
    </message>
    <message>
        <source>how large it is</source>
        <translation>حجمه</translation>
    </message>
    <message>
        <source>how many files it has</source>
        <translation>عدد ملفاته</translation>
    </message>
    <message>
        <source>in how many other languages it is</source>
        <translation>عدد اللغات الأخرى التي هو فيها</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>is as it was built before</source>
        <translation>كما بُني من قبل</translation>
    </message>
    <message>
        <source>is carried over with a difference</source>
        <translation>نُقل مع اختلاف</translation>
    </message>
    <message>
        <source>is for everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>is for some language</source>
        <translation>للغة ما</translation>
    </message>
    <message>
        <source>is ignored by a rule</source>
        <translation>متجاهَل بقاعدة</translation>
    </message>
    <message>
        <source>is in a pack</source>
        <translation>في حزمة</translation>
    </message>
    <message>
        <source>is in no pack</source>
        <translation>خارج كل الحزم</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>is not carried over</source>
        <translation>لم يُنقل</translation>
    </message>
    <message>
        <source>is not there in every other language</source>
        <translation>ليس في كل لغة أخرى</translation>
    </message>
    <message>
        <source>is not where it was</source>
        <translation>ليس حيث كان</translation>
    </message>
    <message>
        <source>is pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>is shipped</source>
        <translation>يُشحن</translation>
    </message>
    <message>
        <source>is there in every other language</source>
        <translation>موجود في كل لغة أخرى</translation>
    </message>
    <message>
        <source>is there in no other language</source>
        <translation>ليس في أي لغة أخرى</translation>
    </message>
    <message>
        <source>nobody has said yet</source>
        <translation>لم يحدد أحد بعد</translation>
    </message>
    <message>
        <source>stops the build of its pack</source>
        <translation>يوقف بناء حزمته</translation>
    </message>
    <message>
        <source>waits for somebody</source>
        <translation>ينتظر أحدًا</translation>
    </message>
    <message>
        <source>was accepted by somebody</source>
        <translation>قبله أحد</translation>
    </message>
    <message>
        <source>was accepted, and has changed since</source>
        <translation>قُبل وتغيّر منذئذ</translation>
    </message>
    <message>
        <source>was not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>what its name ends with</source>
        <translation>ما ينتهي به اسمه</translation>
    </message>
    <message>
        <source>what kind of file it is</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>حالته</translation>
    </message>
    <message>
        <source>when it is downloaded</source>
        <translation>متى يُنزَّل</translation>
    </message>
    <message>
        <source>when it reaches people</source>
        <translation>متى يصل إلى الناس</translation>
    </message>
    <message>
        <source>when it was changed</source>
        <translation>متى تغيّر</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>متى فُتح</translation>
    </message>
    <message>
        <source>when the app asks for it</source>
        <translation>حين يطلبه التطبيق</translation>
    </message>
    <message>
        <source>which family of packs it belongs to</source>
        <translation>عائلة الحزم التي ينتمي إليها</translation>
    </message>
    <message>
        <source>which folder it is in</source>
        <translation>المجلد الذي هو فيه</translation>
    </message>
    <message>
        <source>which format is built</source>
        <translation>التنسيق الذي يُبنى</translation>
    </message>
    <message>
        <source>which language it is for</source>
        <translation>لغته</translation>
    </message>
    <message>
        <source>which other pack stores the same path</source>
        <translation>الحزمة الأخرى التي تخزّن المسار نفسه</translation>
    </message>
    <message>
        <source>which pack it is in</source>
        <translation>الحزمة التي هو فيها</translation>
    </message>
    <message>
        <source>which platform it is for</source>
        <translation>منصته</translation>
    </message>
    <message>
        <source>which rule found it</source>
        <translation>القاعدة التي وجدته</translation>
    </message>
    <message>
        <source>which selector takes it</source>
        <translation>المحدد الذي يأخذه</translation>
    </message>
    <message>
        <source>with the app, in the background</source>
        <translation>مع التطبيق، في الخلفية</translation>
    </message>
    <message>
        <source>{fault} Choose among {names}.</source>
        <translation>{fault} اختر من {names}.</translation>
    </message>
    <message>
        <source>{fault} One more word is not understood.</source>
        <translation>{fault} كلمة أخرى غير مفهومة.</translation>
    </message>
    <message numerus="yes">
        <source>{fault} {count} more words are not understood.</source>
        <translation>
            <numerusform>{fault} {count} كلمة أخرى غير مفهومة.</numerusform>
            <numerusform>{fault} كلمة أخرى غير مفهومة.</numerusform>
            <numerusform>{fault} كلمتان أخريان غير مفهومتين.</numerusform>
            <numerusform>{fault} {count} كلمات أخرى غير مفهومة.</numerusform>
            <numerusform>{fault} {count} كلمة أخرى غير مفهومة.</numerusform>
            <numerusform>{fault} {count} كلمة أخرى غير مفهومة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is nothing that this list can be filtered by.</source>
        <translation>{field} ليس مما تُصفّى به هذه القائمة.</translation>
    </message>
    <message>
        <source>{field} needs something behind it, such as {sample}.</source>
        <translation>يحتاج {field} إلى شيء بعده، مثل {sample}.</translation>
    </message>
    <message>
        <source>{value} has no quotation mark at its end.</source>
        <translation>لا علامة اقتباس في نهاية {value}.</translation>
    </message>
    <message>
        <source>{value} is no date. Write it like {sample}.</source>
        <translation>{value} ليس تاريخًا. اكتبه مثل {sample}.</translation>
    </message>
    <message>
        <source>{value} is no size. Write it like {sample}.</source>
        <translation>{value} ليس حجمًا. اكتبه مثل {sample}.</translation>
    </message>
    <message>
        <source>{value} is nothing that {field} can be.</source>
        <translation>{value} ليس مما يكونه {field}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 place replaced</source>
        <translation>استُبدل موضع واحد</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>ليس في هذا النص</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message numerus="yes">
        <source>{count} places replaced</source>
        <translation>
            <numerusform>استُبدل {count} موضع</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت {count} مواضع</numerusform>
            <numerusform>استُبدل {count} موضعًا</numerusform>
            <numerusform>استُبدل {count} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Choose a file in Assets. Preview shows what is in it, and which packs have it.</source>
        <translation>اختر ملفًا في «الأصول». تُظهر «معاينة» ما فيه، وأي الحزم تحتويه.</translation>
    </message>
    <message>
        <source>Choose a problem in Problems and press the button that mends it. Undo takes it back.</source>
        <translation>اختر مشكلة في «المشكلات» واضغط الزر الذي يصلحها. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Languages says which packs a person gets, when and why. Choose a person to begin with.</source>
        <translation>تقول «اللغات» أي الحزم يحصل عليها الشخص ومتى ولماذا. ابدأ باختيار شخص.</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>النظر إلى ملف</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>إصلاح مشكلة</translation>
    </message>
    <message>
        <source>Press Build in the pane Build. Packs that cannot be built yet are left out and named.</source>
        <translation>اضغط «بناء» في لوحة «البناء». الحزم التي لا يمكن بناؤها بعد تُترك وتُذكر.</translation>
    </message>
    <message>
        <source>See who gets it</source>
        <translation>معرفة من يحصل عليها</translation>
    </message>
    <message>
        <source>Set a language</source>
        <translation>ضبط لغة</translation>
    </message>
    <message>
        <source>The first steps need a project.</source>
        <translation>تحتاج الخطوات الأولى إلى مشروع.</translation>
    </message>
    <message>
        <source>The sample project is made for them: seven packs, with five mistakes to mend.</source>
        <translation>المشروع النموذجي معدّ لها: سبع حزم فيها خمسة أخطاء لإصلاحها.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>تجربة المشروع النموذجي</translation>
    </message>
    <message>
        <source>Type a language into the field of a pack, such as German, and press Enter.</source>
        <translation>اكتب لغة في حقل حزمة، مثل الألمانية، واضغط Enter.</translation>
    </message>
</context>
<context>
    <name>FirstStepsStrip</name>
    <message>
        <source>All five are done. Help has a guide for what you do most.</source>
        <translation>اكتملت الخمس كلها. في المساعدة دليل لأكثر ما تفعله.</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>إغلاق الخطوات الأولى</translation>
    </message>
    <message>
        <source>Close. Help ▸ First steps brings it back.</source>
        <translation>إغلاق. «مساعدة» ▸ «الخطوات الأولى» يعيدها.</translation>
    </message>
    <message>
        <source>Done: {step}. {next}</source>
        <translation>اكتمل: {step}. {next}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>إظهار الموضع</translation>
    </message>
    <message>
        <source>Show me where: {step}</source>
        <translation>إظهار الموضع: {step}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>لم تكتمل بعد</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>اكتمل {done} من {all}</translation>
    </message>
    <message>
        <source>{step}, {state}</source>
        <translation>{step}، {state}</translation>
    </message>
</context>
<context>
    <name>FixesPopup</name>
    <message>
        <source>Enter makes this change, Escape leaves everything as it is.</source>
        <translation>ضغط Enter يجري هذا التغيير، وEscape يترك كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Fixes for this place</source>
        <translation>إصلاحات لهذا الموضع</translation>
    </message>
    <message>
        <source>No fix is certain here. {hint}</source>
        <translation>لا إصلاح مؤكَّد هنا. {hint}</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>يجري حسابها …</translation>
    </message>
</context>
<context>
    <name>FlatList</name>
    <message>
        <source>Files of the watched folders</source>
        <translation>ملفات المجلدات المراقَبة</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder with assets</source>
        <translation>إضافة مجلد فيه أصول</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Folders with assets</source>
        <translation>مجلدات فيها أصول</translation>
    </message>
</context>
<context>
    <name>FontPage</name>
    <message>
        <source>Sample text</source>
        <translation>نص العينة</translation>
    </message>
    <message>
        <source>The quick brown fox jumps over the lazy dog 0123456789</source>
        <translation>نص حكيم له سر قاطع وذو شأن عظيم The quick brown fox jumps over the lazy dog 0123456789</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Build again</source>
        <translation>البناء من جديد</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>إلغاء البناء</translation>
    </message>
    <message>
        <source>Compare with the build before…</source>
        <translation>المقارنة بالبناء السابق…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>Mark as released…</source>
        <translation>الوسم كإصدار منشور…</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>إشعاري</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>افتح مشروعًا أولًا.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>The command is copied. It builds the same files, byte for byte.</source>
        <translation>نُسخ الأمر. يبني الملفات نفسها، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>The whole build</source>
        <translation>البناء كله</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>ماذا الآن؟</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>حين ينتهي بناء</translation>
    </message>
    <message>
        <source>When it ends:</source>
        <translation>حين ينتهي:</translation>
    </message>
</context>
<context>
    <name>FormatsField</name>
    <message>
        <source>A project builds one kind of pack at least.</source>
        <translation>يبني المشروع نوعًا واحدًا من الحزم على الأقل.</translation>
    </message>
    <message>
        <source>Apple Archive (.aar)</source>
        <translation>Apple Archive (.aar)</translation>
    </message>
    <message>
        <source>Open pack (.pack.zip)</source>
        <translation>حزمة مفتوحة (‎.pack.zip)</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Files of the watched folders as pictures</source>
        <translation>ملفات المجلدات المراقَبة صورًا</translation>
    </message>
</context>
<context>
    <name>Gatherer</name>
    <message>
        <source>Add it as a file</source>
        <translation>إضافته كملف</translation>
    </message>
    <message>
        <source>Add them as files</source>
        <translation>إضافتها كملفات</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>إنشاء حزمة منه</translation>
    </message>
    <message>
        <source>Make packs of them</source>
        <translation>إنشاء حزم منها</translation>
    </message>
    <message>
        <source>{files} are in {pack} now.</source>
        <translation>{files} في {pack} الآن.</translation>
    </message>
    <message numerus="yes">
        <source>{files} are in {pack} now; {count} was there already.</source>
        <translation>
            <numerusform>{files} في {pack} الآن، وكان {count} هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكان واحد هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكان اثنان هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكانت {count} هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكان {count} هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكان {count} هناك من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} are in {pack} now; {count} were there already.</source>
        <translation>
            <numerusform>{files} في {pack} الآن، وكان {count} هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكان واحد هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكان اثنان هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكانت {count} هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكان {count} هناك من قبل.</numerusform>
            <numerusform>{files} في {pack} الآن، وكان {count} هناك من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} is in {pack} now.</source>
        <translation>{files} في {pack} الآن.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more describe packs of their own. {pack} did not get them.</source>
        <translation>
            <numerusform>{name} و{count} ملف آخر تصف حزمًا خاصة بها. لم تحصل {pack} عليها.</numerusform>
            <numerusform>{name} وملف آخر يصفان حزمتين خاصتين بهما. لم تحصل {pack} عليهما.</numerusform>
            <numerusform>{name} وملفان آخران تصف حزمًا خاصة بها. لم تحصل {pack} عليها.</numerusform>
            <numerusform>{name} و{count} ملفات أخرى تصف حزمًا خاصة بها. لم تحصل {pack} عليها.</numerusform>
            <numerusform>{name} و{count} ملفًا آخر تصف حزمًا خاصة بها. لم تحصل {pack} عليها.</numerusform>
            <numerusform>{name} و{count} ملف آخر تصف حزمًا خاصة بها. لم تحصل {pack} عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} describes a pack of its own, so it was not added to {pack}.</source>
        <translation>يصف {name} حزمة خاصة به، فلم يُضف إلى {pack}.</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to the packs of {family}</source>
        <translation>إضافة إلى حزم {family}</translation>
    </message>
    <message>
        <source>Add to {pack}</source>
        <translation>إضافة إلى {pack}</translation>
    </message>
    <message>
        <source>Add {files}</source>
        <translation>إضافة {files}</translation>
    </message>
    <message>
        <source>Everything stays on disk.</source>
        <translation>يبقى كل شيء على القرص.</translation>
    </message>
    <message>
        <source>Exclude from {pack}</source>
        <translation>استبعاد من {pack}</translation>
    </message>
    <message>
        <source>Exclude {files}</source>
        <translation>استبعاد {files}</translation>
    </message>
    <message>
        <source>Move to {pack}</source>
        <translation>نقل إلى {pack}</translation>
    </message>
    <message>
        <source>Move {files}</source>
        <translation>نقل {files}</translation>
    </message>
    <message>
        <source>New files beside them are still taken. Everything stays on disk.</source>
        <translation>لا تزال الملفات الجديدة إلى جانبها تؤخذ. يبقى كل شيء على القرص.</translation>
    </message>
    <message numerus="yes">
        <source>New files in {folder} and in {count} more places will join by themselves.</source>
        <translation>
            <numerusform>الملفات الجديدة في {folder} وفي {count} موضع آخر ستنضم تلقائيًا.</numerusform>
            <numerusform>الملفات الجديدة في {folder} وفي موضع آخر ستنضم تلقائيًا.</numerusform>
            <numerusform>الملفات الجديدة في {folder} وفي موضعين آخرين ستنضم تلقائيًا.</numerusform>
            <numerusform>الملفات الجديدة في {folder} وفي {count} مواضع أخرى ستنضم تلقائيًا.</numerusform>
            <numerusform>الملفات الجديدة في {folder} وفي {count} موضعًا آخر ستنضم تلقائيًا.</numerusform>
            <numerusform>الملفات الجديدة في {folder} وفي {count} موضع آخر ستنضم تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>New files in {folder} and {other} will join by themselves.</source>
        <translation>الملفات الجديدة في {folder} و{other} ستنضم تلقائيًا.</translation>
    </message>
    <message>
        <source>New files in {folder} will join by themselves.</source>
        <translation>الملفات الجديدة في {folder} ستنضم تلقائيًا.</translation>
    </message>
    <message>
        <source>New files stay out until somebody adds them.</source>
        <translation>تبقى الملفات الجديدة خارجًا حتى يضيفها أحد.</translation>
    </message>
    <message>
        <source>New files that fit {pattern} will join by themselves.</source>
        <translation>الملفات الجديدة التي تطابق {pattern} ستنضم تلقائيًا.</translation>
    </message>
    <message>
        <source>Remove from {pack}</source>
        <translation>إزالة من {pack}</translation>
    </message>
    <message>
        <source>Remove {files}</source>
        <translation>إزالة {files}</translation>
    </message>
    <message numerus="yes">
        <source>They leave {pack} and {count} more.</source>
        <translation>
            <numerusform>تغادر {pack} و{count} حزمة أخرى.</numerusform>
            <numerusform>تغادر {pack} وحزمة أخرى.</numerusform>
            <numerusform>تغادر {pack} وحزمتين أخريين.</numerusform>
            <numerusform>تغادر {pack} و{count} حزم أخرى.</numerusform>
            <numerusform>تغادر {pack} و{count} حزمة أخرى.</numerusform>
            <numerusform>تغادر {pack} و{count} حزمة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave {pack}.</source>
        <translation>تغادر {pack}.</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
    <message numerus="yes">
        <source>{files}, {size}, of them {count} new</source>
        <translation>
            <numerusform>{files}، {size}، منها {count} جديد</numerusform>
            <numerusform>{files}، {size}، منها واحد جديد</numerusform>
            <numerusform>{files}، {size}، منها اثنان جديدان</numerusform>
            <numerusform>{files}، {size}، منها {count} جديدة</numerusform>
            <numerusform>{files}، {size}، منها {count} جديدًا</numerusform>
            <numerusform>{files}، {size}، منها {count} جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringDialog</name>
    <message>
        <source>Each file by itself</source>
        <translation>كل ملف على حدة</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>الإبقاء كما كان</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>المحددات</translation>
    </message>
    <message>
        <source>These rules</source>
        <translation>هذه القواعد</translation>
    </message>
    <message>
        <source>What this takes later</source>
        <translation>ما يأخذه هذا لاحقًا</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Begin here</source>
        <translation>البدء من هنا</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>عمليات البناء</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Languages and people</source>
        <translation>اللغات والناس</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>لا صفحة فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Packs and their manifests</source>
        <translation>الحزم وبياناتها</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Problems and fixes</source>
        <translation>المشكلات والإصلاحات</translation>
    </message>
    <message>
        <source>Problems between packs</source>
        <translation>مشكلات بين الحزم</translation>
    </message>
    <message>
        <source>Problems with IDs</source>
        <translation>مشكلات المعرّفات</translation>
    </message>
    <message>
        <source>Problems with file selectors</source>
        <translation>مشكلات محددات الملفات</translation>
    </message>
    <message>
        <source>Problems with files and folders</source>
        <translation>مشكلات الملفات والمجلدات</translation>
    </message>
    <message>
        <source>Problems with languages</source>
        <translation>مشكلات اللغات</translation>
    </message>
    <message>
        <source>Problems with limits</source>
        <translation>مشكلات الحدود</translation>
    </message>
    <message>
        <source>Problems with names and paths</source>
        <translation>مشكلات الأسماء والمسارات</translation>
    </message>
    <message>
        <source>Problems with platforms</source>
        <translation>مشكلات المنصات</translation>
    </message>
    <message>
        <source>Problems with releases and built packs</source>
        <translation>مشكلات الإصدارات والحزم المبنية</translation>
    </message>
    <message>
        <source>Problems with the download policy</source>
        <translation>مشكلات سياسة التنزيل</translation>
    </message>
    <message>
        <source>Problems with the project</source>
        <translation>مشكلات المشروع</translation>
    </message>
    <message>
        <source>Problems with the text of a manifest</source>
        <translation>مشكلات نص البيان</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Headings on this page</source>
        <translation>عناوين هذه الصفحة</translation>
    </message>
    <message>
        <source>Help — Pack Studio</source>
        <translation>المساعدة — Pack Studio</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>The help is in English.</source>
        <translation>المساعدة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>نص معتاد</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>As it was opened</source>
        <translation>كما فُتح</translation>
    </message>
    <message>
        <source>Does 1 step again.</source>
        <translation>يعيد خطوة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Does {count} steps again.</source>
        <translation>
            <numerusform>يعيد {count} خطوة.</numerusform>
            <numerusform>يعيد خطوة واحدة.</numerusform>
            <numerusform>يعيد خطوتين.</numerusform>
            <numerusform>يعيد {count} خطوات.</numerusform>
            <numerusform>يعيد {count} خطوة.</numerusform>
            <numerusform>يعيد {count} خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>On disk, {files} get other names.</source>
        <translation>على القرص، تأخذ {files} أسماء أخرى.</translation>
    </message>
    <message>
        <source>On disk, {files} gets another name.</source>
        <translation>على القرص، يأخذ {files} اسمًا آخر.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Takes back 1 step.</source>
        <translation>يتراجع عن خطوة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back {count} steps.</source>
        <translation>
            <numerusform>يتراجع عن {count} خطوة.</numerusform>
            <numerusform>يتراجع عن خطوة واحدة.</numerusform>
            <numerusform>يتراجع عن خطوتين.</numerusform>
            <numerusform>يتراجع عن {count} خطوات.</numerusform>
            <numerusform>يتراجع عن {count} خطوة.</numerusform>
            <numerusform>يتراجع عن {count} خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how it is now.</source>
        <translation>هذه هي الحالة الآن.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>as on disk</source>
        <translation>كما على القرص</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>renames {files} on disk</source>
        <translation>تعيد تسمية {files} على القرص</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>حُفظ {when}</translation>
    </message>
</context>
<context>
    <name>IdField</name>
    <message>
        <source>Asset pack ID</source>
        <translation>معرّف حزمة الأصول</translation>
    </message>
    <message>
        <source>Letters, digits and inner hyphens, in capitals or not.</source>
        <translation>حروف وأرقام وشرطات داخلية، بحروف كبيرة أو صغيرة.</translation>
    </message>
    <message>
        <source>The app asks for the pack by this ID.</source>
        <translation>يطلب التطبيق الحزمة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>The app asks for the pack by this ID. On the store it can never be changed or used again.</source>
        <translation>يطلب التطبيق الحزمة بهذا المعرّف. في المتجر لا يمكن تغييره ولا استخدامه ثانية أبدًا.</translation>
    </message>
    <message>
        <source>The asset pack ID is too long for one line. Mend it in the text.</source>
        <translation>معرّف حزمة الأصول أطول من سطر واحد. أصلحه في النص.</translation>
    </message>
    <message>
        <source>The pack was built under this ID. Another ID makes another pack, and the app has to ask for it.</source>
        <translation>بُنيت الحزمة بهذا المعرّف. معرّف آخر يعني حزمة أخرى، وعلى التطبيق أن يطلبها.</translation>
    </message>
    <message>
        <source>This is the ID of an archived pack, which can never be used again.</source>
        <translation>هذا معرّف حزمة مؤرشفة، ولا يمكن استخدامه ثانية أبدًا.</translation>
    </message>
    <message>
        <source>Unique in this project</source>
        <translation>فريد في هذا المشروع</translation>
    </message>
    <message>
        <source>Version {number} is released under this ID. Another ID makes another pack: the released one stays on devices, and the app has to ask for the new one.</source>
        <translation>النسخة {number} صادرة بهذا المعرّف. معرّف آخر يعني حزمة أخرى: تبقى الصادرة على الأجهزة، وعلى التطبيق أن يطلب الجديدة.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} من {limit} حرفًا</translation>
    </message>
</context>
<context>
    <name>IdWords</name>
    <message>
        <source>App Store Connect takes letters, digits and inner hyphens only: {suggestion}</source>
        <translation>يقبل App Store Connect الحروف والأرقام والشرطات الداخلية فقط: {suggestion}</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens. The app asks for the pack by its ID.</source>
        <translation>حروف وأرقام وشرطات. يطلب التطبيق الحزمة بمعرّفها.</translation>
    </message>
    <message>
        <source>Once on the store, {old} is taken for good.</source>
        <translation>بعد دخول المتجر يصير {old} محجوزًا إلى الأبد.</translation>
    </message>
    <message>
        <source>The name of a family is for this project only. IDs stay as they are.</source>
        <translation>اسم العائلة لهذا المشروع فقط. تبقى المعرّفات كما هي.</translation>
    </message>
    <message>
        <source>{copy} is made like {pack}.</source>
        <translation>أُنشئت {copy} مثل {pack}.</translation>
    </message>
    <message>
        <source>{copy} takes the same file as {pack}: it is in two packs now.</source>
        <translation>تأخذ {copy} ملف {pack} نفسه: هو الآن في حزمتين.</translation>
    </message>
    <message>
        <source>{copy} takes the same {files} as {pack}: they are in two packs now.</source>
        <translation>تأخذ {copy} نفس {files} مثل {pack}: هي الآن في حزمتين.</translation>
    </message>
    <message>
        <source>{name} is another pack of this project already ({file}).</source>
        <translation>{name} حزمة أخرى في هذا المشروع من قبل ({file}).</translation>
    </message>
    <message>
        <source>{name} is the ID of an archived pack, which can never be used again.</source>
        <translation>{name} معرّف حزمة مؤرشفة، ولا يمكن استخدامه ثانية أبدًا.</translation>
    </message>
    <message>
        <source>{new} is another pack than {old}, which stays on devices. The app has to ask for {new}.</source>
        <translation>{new} حزمة غير {old} التي تبقى على الأجهزة. على التطبيق أن يطلب {new}.</translation>
    </message>
    <message>
        <source>{new} is another pack than {old}, which was built. The app has to ask for {new}.</source>
        <translation>{new} حزمة غير {old} التي بُنيت. على التطبيق أن يطلب {new}.</translation>
    </message>
    <message>
        <source>{new} was released before: this pack would be its next version.</source>
        <translation>صدرت {new} من قبل: ستكون هذه الحزمة نسختها التالية.</translation>
    </message>
    <message>
        <source>{old} is the ID of an archived pack, which can never be used again.</source>
        <translation>{old} معرّف حزمة مؤرشفة، ولا يمكن استخدامه ثانية أبدًا.</translation>
    </message>
    <message>
        <source>{old} was archived, so {new} is right: a new pack.</source>
        <translation>أُرشفت {old}، فـ {new} صحيح: حزمة جديدة.</translation>
    </message>
    <message>
        <source>{old} was built. Another ID makes another pack, and the app has to ask for it.</source>
        <translation>بُنيت {old}. معرّف آخر يعني حزمة أخرى، وعلى التطبيق أن يطلبها.</translation>
    </message>
    <message>
        <source>{old} was never built here, so another ID changes nothing for people.</source>
        <translation>لم تُبنَ {old} هنا قط، فلا يغيّر معرّف آخر شيئًا لدى الناس.</translation>
    </message>
    <message>
        <source>{old} was never built here: nobody has it under that ID.</source>
        <translation>لم تُبنَ {old} هنا قط: ليست لدى أحد بهذا المعرّف.</translation>
    </message>
    <message>
        <source>{old} was released. Another ID makes another pack: the released one stays on devices, and the app has to ask for the new one.</source>
        <translation>صدرت {old}. معرّف آخر يعني حزمة أخرى: تبقى الصادرة على الأجهزة، وعلى التطبيق أن يطلب الجديدة.</translation>
    </message>
</context>
<context>
    <name>IgnoreRulesDialog</name>
    <message>
        <source>A file that fits a rule is left out of every pack, unless a selector names it by itself. Where several fit, the lowest counts.</source>
        <translation>الملف الذي يطابق قاعدة يُترك خارج كل الحزم، ما لم يسمِّه محدد بعينه. إن طابقت عدة قواعد فالعبرة بالأدنى.</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>قواعد التجاهل</translation>
    </message>
    <message numerus="yes">
        <source>Ignore working files of art programs ({count} rules)</source>
        <translation>
            <numerusform>تجاهل ملفات العمل لبرامج الرسم ({count} قاعدة)</numerusform>
            <numerusform>تجاهل ملفات العمل لبرامج الرسم (قاعدة واحدة)</numerusform>
            <numerusform>تجاهل ملفات العمل لبرامج الرسم (قاعدتان)</numerusform>
            <numerusform>تجاهل ملفات العمل لبرامج الرسم ({count} قواعد)</numerusform>
            <numerusform>تجاهل ملفات العمل لبرامج الرسم ({count} قاعدة)</numerusform>
            <numerusform>تجاهل ملفات العمل لبرامج الرسم ({count} قاعدة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or remove the rule {rule}.</source>
        <translation>أصلح القاعدة {rule} أو أزلها.</translation>
    </message>
    <message>
        <source>Mend the new rule, or clear its line.</source>
        <translation>أصلح القاعدة الجديدة أو امسح سطرها.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Show all built-in rules, also those that take nothing</source>
        <translation>إظهار كل القواعد المدمجة، حتى التي لا تأخذ شيئًا</translation>
    </message>
    <message>
        <source>Stop ignoring working files of art programs</source>
        <translation>إيقاف تجاهل ملفات العمل لبرامج الرسم</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile. Cancel, and open them again.</source>
        <translation>تغيّرت القواعد في موضع آخر. ألغِ ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>استخدام هذه القواعد</translation>
    </message>
    <message>
        <source>Working out what these rules take …</source>
        <translation>يجري حساب ما تأخذه هذه القواعد …</translation>
    </message>
</context>
<context>
    <name>IgnoredFiles</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Pack that would lose it</source>
        <translation>الحزمة التي ستفقده</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>Built in: Linux leaves it behind</source>
        <translation>مدمجة: يتركها Linux وراءه</translation>
    </message>
    <message>
        <source>Built in: Pack Studio works with it for a moment</source>
        <translation>مدمجة: يعمل بها Pack Studio للحظة</translation>
    </message>
    <message>
        <source>Built in: Windows leaves it behind</source>
        <translation>مدمجة: يتركها Windows وراءه</translation>
    </message>
    <message>
        <source>Built in: editors keep copies in it</source>
        <translation>مدمجة: تحفظ المحررات نسخًا فيها</translation>
    </message>
    <message>
        <source>Built in: history of Git, Subversion or Mercurial</source>
        <translation>مدمجة: تاريخ Git أو Subversion أو Mercurial</translation>
    </message>
    <message>
        <source>Built in: macOS leaves it behind</source>
        <translation>مدمجة: يتركها macOS وراءه</translation>
    </message>
    <message>
        <source>Choose a rule to see its files</source>
        <translation>اختر قاعدة لترى ملفاتها</translation>
    </message>
    <message>
        <source>Files that the rule takes</source>
        <translation>الملفات التي تأخذها القاعدة</translation>
    </message>
    <message>
        <source>Ignore rules, in order</source>
        <translation>قواعد التجاهل بالترتيب</translation>
    </message>
    <message>
        <source>No pack loses anything by it.</source>
        <translation>لا تفقد أي حزمة شيئًا بسببها.</translation>
    </message>
    <message>
        <source>Not ignored because of this rule</source>
        <translation>غير متجاهَل بسبب هذه القاعدة</translation>
    </message>
    <message>
        <source>Stands below once more</source>
        <translation>مكررة في الأسفل</translation>
    </message>
    <message>
        <source>Takes nothing back</source>
        <translation>لا تستردّ شيئًا</translation>
    </message>
    <message>
        <source>Takes nothing now</source>
        <translation>لا تأخذ شيئًا الآن</translation>
    </message>
    <message>
        <source>Takes nothing: {rule} takes its files already</source>
        <translation>لا تأخذ شيئًا: {rule} تأخذ ملفاتها من قبل</translation>
    </message>
    <message>
        <source>{files}, {size}, are ignored with these rules.</source>
        <translation>{files}، {size}، متجاهَلة بهذه القواعد.</translation>
    </message>
    <message>
        <source>{files}, {size}, is ignored with these rules.</source>
        <translation>{files}، {size}، متجاهَل بهذه القواعد.</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {count} more packs</source>
        <translation>
            <numerusform>{one} و{count} حزمة أخرى</numerusform>
            <numerusform>{one} وحزمة أخرى</numerusform>
            <numerusform>{one} وحزمتان أخريان</numerusform>
            <numerusform>{one} و{count} حزم أخرى</numerusform>
            <numerusform>{one} و{count} حزمة أخرى</numerusform>
            <numerusform>{one} و{count} حزمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{packs} would get {files}, {size}.</source>
        <translation>ستحصل {packs} على {files}، {size}.</translation>
    </message>
    <message>
        <source>{packs} would lose {files}</source>
        <translation>ستفقد {packs} ‏{files}</translation>
    </message>
    <message>
        <source>{packs} would lose {files}, {size}.</source>
        <translation>ستفقد {packs} ‏{files}، {size}.</translation>
    </message>
    <message>
        <source>{packs} would lose {files}.</source>
        <translation>ستفقد {packs} ‏{files}.</translation>
    </message>
    <message>
        <source>{rule} is in the list already.</source>
        <translation>القاعدة {rule} في القائمة من قبل.</translation>
    </message>
    <message>
        <source>{rule} takes back {files}, {size}</source>
        <translation>{rule} تستردّ {files}، {size}</translation>
    </message>
    <message>
        <source>{rule} takes {files}, {size}</source>
        <translation>{rule} تأخذ {files}، {size}</translation>
    </message>
    <message>
        <source>{rule} would take back {files}, {size}: they are not ignored any more.</source>
        <translation>{rule} ستستردّ {files}، {size}: لن تبقى متجاهَلة.</translation>
    </message>
    <message>
        <source>{rule} would take nothing back.</source>
        <translation>{rule} لن تستردّ شيئًا.</translation>
    </message>
    <message>
        <source>{rule} would take nothing of what is there now.</source>
        <translation>{rule} لن تأخذ شيئًا مما هو موجود الآن.</translation>
    </message>
    <message>
        <source>{rule} would take nothing: {other} takes its files already.</source>
        <translation>{rule} لن تأخذ شيئًا: {other} تأخذ ملفاتها من قبل.</translation>
    </message>
    <message>
        <source>{rule} would take {files}, {size}.</source>
        <translation>{rule} ستأخذ {files}، {size}.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>in {menu}</source>
        <translation>في {menu}</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Every kind is treated as usual. The list of problems can change that.</source>
        <translation>كل نوع يُعامَل كالمعتاد. يمكن تغيير ذلك في قائمة المشكلات.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>LanguageAdvice</name>
    <message>
        <source>{tag} and {instead} mean the same people.</source>
        <translation>{tag} و{instead} يعنيان الناس أنفسهم.</translation>
    </message>
    <message>
        <source>{tag} does not say its script and is taken for {instead}. It could also be {also}.</source>
        <translation>لا يقول {tag} كتابته ويُفهم {instead}. ويمكن أن يكون {also}.</translation>
    </message>
    <message>
        <source>{tag} is an old or rare code. People&apos;s settings have {instead}.</source>
        <translation>{tag} رمز قديم أو نادر. في إعدادات الناس {instead}.</translation>
    </message>
    <message>
        <source>{tag} is for one region, and {instead} is not there: others get the region&apos;s instead (predicted).</source>
        <translation>{tag} لمنطقة واحدة، و{instead} غير موجود: يحصل غيرهم على حزمة المنطقة بدلًا منه (متوقَّع).</translation>
    </message>
    <message>
        <source>{tag} is narrower than {instead}, which reaches the same people and others (predicted).</source>
        <translation>{tag} أضيق من {instead}، الذي يصل إلى الناس أنفسهم وغيرهم (متوقَّع).</translation>
    </message>
    <message>
        <source>{tag} is {name}. If another language is meant, write {instead}.</source>
        <translation>{tag} هو {name}. إن كانت لغة أخرى مقصودة فاكتب {instead}.</translation>
    </message>
    <message>
        <source>{tag} means the same people as {instead}.</source>
        <translation>{tag} يعني الناس أنفسهم كما {instead}.</translation>
    </message>
    <message>
        <source>{tag} names a part of the world. Check on a device set to one of its countries.</source>
        <translation>{tag} يسمّي جزءًا من العالم. تحقق على جهاز مضبوط على أحد بلدانه.</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>All languages, for everybody</source>
        <translation>كل اللغات، للجميع</translation>
    </message>
    <message>
        <source>Choose language, script and region one by one</source>
        <translation>اختيار اللغة والكتابة والمنطقة واحدة واحدة</translation>
    </message>
    <message>
        <source>Choose the one for this pack, or have a copy of it made for each.</source>
        <translation>اختر التي لهذه الحزمة، أو اطلب إنشاء نسخة منها لكل لغة.</translation>
    </message>
    <message>
        <source>Choose the one for this pack.</source>
        <translation>اختر التي لهذه الحزمة.</translation>
    </message>
    <message>
        <source>Enter makes it a pack for all languages.</source>
        <translation>ضغط Enter يجعلها حزمة لكل اللغات.</translation>
    </message>
    <message>
        <source>Enter takes {language}.</source>
        <translation>ضغط Enter يأخذ {language}.</translation>
    </message>
    <message>
        <source>From OS 27 on. Devices with an older system get no localized pack.</source>
        <translation>بدءًا من النظام 27. الأجهزة ذات النظام الأقدم لا تحصل على حزمة مترجمة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message numerus="yes">
        <source>Make a pack for each of {count} languages</source>
        <translation>
            <numerusform>إنشاء حزمة لكل من {count} لغة</numerusform>
            <numerusform>إنشاء حزمة للغة واحدة</numerusform>
            <numerusform>إنشاء حزمة لكل من اللغتين</numerusform>
            <numerusform>إنشاء حزمة لكل من {count} لغات</numerusform>
            <numerusform>إنشاء حزمة لكل من {count} لغة</numerusform>
            <numerusform>إنشاء حزمة لكل من {count} لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a pack for all languages</source>
        <translation>جعلها حزمة لكل اللغات</translation>
    </message>
    <message>
        <source>More specific…</source>
        <translation>أكثر تحديدًا…</translation>
    </message>
    <message>
        <source>No language yet. Go on typing, or choose one of the list.</source>
        <translation>لا لغة بعد. واصل الكتابة، أو اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Probably meant: {meaning}</source>
        <translation>المقصود على الأرجح: {meaning}</translation>
    </message>
    <message>
        <source>Several languages. Enter offers to choose one, or to make a pack for each.</source>
        <translation>عدة لغات. يعرض Enter اختيار واحدة، أو إنشاء حزمة لكل منها.</translation>
    </message>
    <message>
        <source>Still as before: {meaning}</source>
        <translation>لا تزال كما كانت: {meaning}</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>استخدام {tag}</translation>
    </message>
    <message>
        <source>Very many languages were pasted, and a pack has one of them.</source>
        <translation>أُلصقت لغات كثيرة جدًا، وللحزمة واحدة منها.</translation>
    </message>
    <message numerus="yes">
        <source>{count} languages were pasted, and a pack has one of them.</source>
        <translation>
            <numerusform>أُلصقت {count} لغة، وللحزمة واحدة منها.</numerusform>
            <numerusform>أُلصقت لغة واحدة، وللحزمة واحدة منها.</numerusform>
            <numerusform>أُلصقت لغتان، وللحزمة واحدة منهما.</numerusform>
            <numerusform>أُلصقت {count} لغات، وللحزمة واحدة منها.</numerusform>
            <numerusform>أُلصقت {count} لغة، وللحزمة واحدة منها.</numerusform>
            <numerusform>أُلصقت {count} لغة، وللحزمة واحدة منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLine</name>
    <message>
        <source>A language or its tag</source>
        <translation>لغة أو رمزها</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>في هذا المشروع</translation>
    </message>
    <message>
        <source>Languages that fit</source>
        <translation>اللغات المطابقة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Show all languages</source>
        <translation>إظهار كل اللغات</translation>
    </message>
</context>
<context>
    <name>LanguageMarks</name>
    <message>
        <source>Missing in {languages}</source>
        <translation>ناقص في {languages}</translation>
    </message>
    <message>
        <source>There in every language of the family</source>
        <translation>موجود في كل لغات العائلة</translation>
    </message>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: ناقص</translation>
    </message>
    <message>
        <source>{language}: there</source>
        <translation>{language}: موجود</translation>
    </message>
</context>
<context>
    <name>LanguageMeaning</name>
    <message>
        <source>any region</source>
        <translation>أي منطقة</translation>
    </message>
    <message>
        <source>script not said</source>
        <translation>الكتابة غير مذكورة</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{script} script</source>
        <translation>بكتابة {script}</translation>
    </message>
</context>
<context>
    <name>LanguageParts</name>
    <message>
        <source>All countries and regions</source>
        <translation>كل البلدان والمناطق</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>كل الكتابات</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Choose a language first.</source>
        <translation>اختر لغة أولًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language without script and region</source>
        <translation>اللغة بلا كتابة ومنطقة</translation>
    </message>
    <message>
        <source>Parts of the language</source>
        <translation>أجزاء اللغة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Usual for this language</source>
        <translation>المعتاد لهذه اللغة</translation>
    </message>
</context>
<context>
    <name>LanguagePeople</name>
    <message>
        <source>Being worked out …</source>
        <translation>يجري الحساب …</translation>
    </message>
    <message>
        <source>Nobody gets it: devices know no language {text}.</source>
        <translation>لا أحد يحصل عليها: لا تعرف الأجهزة لغة {text}.</translation>
    </message>
    <message>
        <source>People who get it</source>
        <translation>من يحصلون عليها</translation>
    </message>
    <message>
        <source>Predicted by Apple&apos;s published rules.</source>
        <translation>متوقَّع حسب قواعد Apple المنشورة.</translation>
    </message>
    <message>
        <source>Show who gets it</source>
        <translation>إظهار من يحصل عليها</translation>
    </message>
    <message>
        <source>The names of languages are being gathered …</source>
        <translation>يجري جمع أسماء اللغات …</translation>
    </message>
</context>
<context>
    <name>LanguageReach</name>
    <message>
        <source>New: {people}. Now they get {instead}.</source>
        <translation>الجدد: {people}. يحصلون الآن على {instead}.</translation>
    </message>
    <message>
        <source>No language of Apple&apos;s systems leads to it.</source>
        <translation>لا تقود إليها أي لغة من لغات أنظمة Apple.</translation>
    </message>
    <message>
        <source>No language of Apple&apos;s systems would lead to it.</source>
        <translation>لن تقود إليها أي لغة من لغات أنظمة Apple.</translation>
    </message>
    <message>
        <source>No longer: {people}. They would get {instead}.</source>
        <translation>لن يعود: {people}. سيحصلون على {instead}.</translation>
    </message>
    <message>
        <source>People who get it: {people}.</source>
        <translation>من يحصلون عليها: {people}.</translation>
    </message>
    <message>
        <source>People who would get it: {people}.</source>
        <translation>من سيحصلون عليها: {people}.</translation>
    </message>
    <message>
        <source>People whose app can ask for it: {people}.</source>
        <translation>من يستطيع تطبيقهم طلبها: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>So do {count} other languages and places that no pack fits: it is the app&apos;s primary language.</source>
        <translation>
            <numerusform>وكذلك {count} أخرى من اللغات والأماكن لا تناسبها حزمة: هي اللغة الأساسية للتطبيق.</numerusform>
            <numerusform>وكذلك لغة أو مكان آخر لا تناسبه حزمة: هي اللغة الأساسية للتطبيق.</numerusform>
            <numerusform>وكذلك اثنان آخران من اللغات والأماكن لا تناسبهما حزمة: هي اللغة الأساسية للتطبيق.</numerusform>
            <numerusform>وكذلك {count} أخرى من اللغات والأماكن لا تناسبها حزمة: هي اللغة الأساسية للتطبيق.</numerusform>
            <numerusform>وكذلك {count} أخرى من اللغات والأماكن لا تناسبها حزمة: هي اللغة الأساسية للتطبيق.</numerusform>
            <numerusform>وكذلك {count} أخرى من اللغات والأماكن لا تناسبها حزمة: هي اللغة الأساسية للتطبيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is who gets it now, too.</source>
        <translation>هم من يحصلون عليها الآن أيضًا.</translation>
    </message>
    <message>
        <source>no pack with a language</source>
        <translation>لا حزمة ذات لغة</translation>
    </message>
    <message>
        <source>only the other packs in {language}</source>
        <translation>الحزم الأخرى التي لغتها {language} فقط</translation>
    </message>
    <message>
        <source>packs in {language}</source>
        <translation>حزم لغتها {language}</translation>
    </message>
    <message>
        <source>packs in {language}, the primary language</source>
        <translation>حزم لغتها {language}، اللغة الأساسية</translation>
    </message>
    <message numerus="yes">
        <source>{people} and {count} more</source>
        <translation>
            <numerusform>{people} و{count} آخرون</numerusform>
            <numerusform>{people} وواحد آخر</numerusform>
            <numerusform>{people} واثنان آخران</numerusform>
            <numerusform>{people} و{count} آخرون</numerusform>
            <numerusform>{people} و{count} آخرون</numerusform>
            <numerusform>{people} و{count} آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} would no longer get the other packs in {language}.</source>
        <translation>لن يعود {people} يحصلون على الحزم الأخرى التي لغتها {language}.</translation>
    </message>
</context>
<context>
    <name>LearnAction</name>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
</context>
<context>
    <name>LevelField</name>
    <message>
        <source>Built soonest, and hardly larger. For every day.</source>
        <translation>الأسرع بناءً، وأكبر بقليل. لكل يوم.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>بالرقم</translation>
    </message>
    <message>
        <source>Fast (3)</source>
        <translation>سريع (3)</translation>
    </message>
    <message>
        <source>From 1, the fastest and largest, to 19, the slowest and smallest.</source>
        <translation>من 1، الأسرع والأكبر، إلى 19، الأبطأ والأصغر.</translation>
    </message>
    <message>
        <source>Level of compression</source>
        <translation>مستوى الضغط</translation>
    </message>
    <message>
        <source>Mixed files take about 1 % less room than with Fast, and twice the time.</source>
        <translation>تشغل الملفات المختلطة مساحة أقل بنحو 1٪ من «سريع»، وضعف الوقت.</translation>
    </message>
    <message>
        <source>Mixed files take about 5 % less room than with Fast, and some 30 times the time. For a release.</source>
        <translation>تشغل الملفات المختلطة مساحة أقل بنحو 5٪ من «سريع»، ونحو 30 ضعف الوقت. للإصدار.</translation>
    </message>
    <message>
        <source>Smaller (9)</source>
        <translation>أصغر (9)</translation>
    </message>
    <message>
        <source>Smallest, slow (19)</source>
        <translation>الأصغر، بطيء (19)</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>يذهب</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>لا سطر كهذا</translation>
    </message>
    <message>
        <source>{version}: {line}</source>
        <translation>{version}: {line}</translation>
    </message>
</context>
<context>
    <name>ListEditing</name>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>LogOpener</name>
    <message>
        <source>Logs (*.log)</source>
        <translation>سجلات (*.log)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>حُفظ السجل باسم {name}.</translation>
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>ما سُجّل</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Copy what is shown</source>
        <translation>نسخ الظاهر</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>متابعة الجديد</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>It names files and folders of yours, and nothing of what is in them. It is sent nowhere.</source>
        <translation>فيه أسماء ملفاتك ومجلداتك، ولا شيء من محتواها. لا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log — Pack Studio</source>
        <translation>السجل — Pack Studio</translation>
    </message>
    <message>
        <source>Nothing in the log fits.</source>
        <translation>لا شيء مطابق في السجل.</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>حفظ الظاهر…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
</context>
<context>
    <name>LookSide</name>
    <message>
        <source>Choose a file in it to see what it is.</source>
        <translation>اختر ملفًا فيها لترى ما هو.</translation>
    </message>
    <message>
        <source>Choose one file to see what it is.</source>
        <translation>اختر ملفًا واحدًا لترى ما هو.</translation>
    </message>
    <message>
        <source>Files up to {size} are shown. Extract it to open it.</source>
        <translation>تظهر الملفات حتى {size}. استخرجه لفتحه.</translation>
    </message>
    <message>
        <source>Link to {path}</source>
        <translation>رابط إلى {path}</translation>
    </message>
    <message>
        <source>Several chosen</source>
        <translation>اختير عدة</translation>
    </message>
    <message>
        <source>The pack only names this, and holds nothing of it.</source>
        <translation>الحزمة تسمّي هذا فقط، ولا تحمل شيئًا منه.</translation>
    </message>
    <message>
        <source>This is a link: choose the file that it leads to.</source>
        <translation>هذا رابط: اختر الملف الذي يشير إليه.</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}، {size}</translation>
    </message>
    <message>
        <source>{kind}, {size}; {packed} in the pack</source>
        <translation>{kind}، {size}؛ {packed} في الحزمة</translation>
    </message>
    <message>
        <source>{name} is too large for a look: {size}.</source>
        <translation>{name} أكبر من أن يُنظر إليه: {size}.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking into {files} …</source>
        <translation>يجري النظر في {files} …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>{name}[*] — Pack Studio</source>
        <translation>{name}[*] — Pack Studio</translation>
    </message>
</context>
<context>
    <name>ManifestEditor</name>
    <message>
        <source>Tab moves lines to the right. Press Esc and then Tab to leave the text. Ctrl+Space shows what can be written.</source>
        <translation>مفتاح Tab ينقل الأسطر إلى اليمين. اضغط Esc ثم Tab لمغادرة النص. يُظهر Ctrl+Space ما يمكن كتابته.</translation>
    </message>
    <message>
        <source>Text of the manifest</source>
        <translation>نص البيان</translation>
    </message>
</context>
<context>
    <name>ManifestForm</name>
    <message>
        <source>Manifest</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>فتح الإعدادات…</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>Take back to the last good text</source>
        <translation>الرجوع إلى آخر نص سليم</translation>
    </message>
    <message>
        <source>{file} holds no manifest that can be edited here. Mend its text.</source>
        <translation>لا بيان في {file} يمكن تحريره هنا. أصلح نصه.</translation>
    </message>
    <message>
        <source>{file} holds two versions of some lines. Keep one of them in its text first.</source>
        <translation>في {file} نسختان لبعض الأسطر. أبقِ إحداهما في نصه أولًا.</translation>
    </message>
    <message>
        <source>{file} is not written as UTF-8 text, so nothing in it can be changed here.</source>
        <translation>{file} ليس مكتوبًا كنص UTF-8، فلا يمكن تغيير شيء فيه هنا.</translation>
    </message>
    <message>
        <source>{file}: this is how it was before the text broke at line {line}.</source>
        <translation>{file}: هكذا كان قبل أن يختلّ النص عند السطر {line}.</translation>
    </message>
    <message>
        <source>{label} can be added once the text of {file} is mended: it breaks somewhere.</source>
        <translation>يمكن إضافة {label} بعد إصلاح نص {file}: فيه خلل في موضع ما.</translation>
    </message>
    <message>
        <source>{label} is written in {file} in a way that can only be mended in the text.</source>
        <translation>{label} مكتوب في {file} بطريقة لا تُصلَح إلا في النص.</translation>
    </message>
    <message>
        <source>{label} is written twice in {file}. Remove one of the two in the text.</source>
        <translation>{label} مكتوب مرتين في {file}. أزل إحداهما في النص.</translation>
    </message>
</context>
<context>
    <name>ManifestPage</name>
    <message>
        <source>Manifest in the pack</source>
        <translation>البيان في الحزمة</translation>
    </message>
    <message>
        <source>The manifest as it is in the pack. It cannot be changed here.</source>
        <translation>البيان كما هو في الحزمة. لا يمكن تغييره هنا.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Accepted, and changed since</source>
        <translation>مقبولة، وتغيّرت منذئذ</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By pack</source>
        <translation>حسب الحزمة</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>حسب الخطورة</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>Headings of the list</source>
        <translation>عناوين القائمة</translation>
    </message>
    <message>
        <source>No problem matches {filter}.</source>
        <translation>لا مشكلة تطابق {filter}.</translation>
    </message>
    <message>
        <source>What stops a build</source>
        <translation>ما يوقف البناء</translation>
    </message>
    <message>
        <source>What the problems stand under</source>
        <translation>ما تندرج تحته المشكلات</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Begin with / or a drive, or press Browse.</source>
        <translation>ابدأ بـ / أو بقرص، أو اضغط «تصفّح».</translation>
    </message>
    <message>
        <source>The folder {folder} is not a whole path.</source>
        <translation>المجلد {folder} ليس مسارًا كاملًا.</translation>
    </message>
    <message>
        <source>The primary language is missing.</source>
        <translation>اللغة الأساسية ناقصة.</translation>
    </message>
    <message>
        <source>The project file has no folder yet.</source>
        <translation>لا مجلد لملف المشروع بعد.</translation>
    </message>
    <message>
        <source>The project has no name yet.</source>
        <translation>لا اسم للمشروع بعد.</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>استخدام {tag}</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <translation>اكتب رمزًا مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>{tag} is an outdated tag.</source>
        <translation>{tag} رمز قديم.</translation>
    </message>
    <message>
        <source>{text} is not a language tag.</source>
        <translation>{text} ليس رمز لغة.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>1 pack will be made:</source>
        <translation>ستُنشأ حزمة واحدة:</translation>
    </message>
    <message>
        <source>Add a folder with assets first.</source>
        <translation>أضف مجلدًا فيه أصول أولًا.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Browse for the project&apos;s folder</source>
        <translation>تصفّح لاختيار مجلد المشروع</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
    <message>
        <source>Files stay where they are.</source>
        <translation>تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Filter the packs that will be made</source>
        <translation>تصفية الحزم التي ستُنشأ</translation>
    </message>
    <message>
        <source>Folder for the project file</source>
        <translation>مجلد ملف المشروع</translation>
    </message>
    <message>
        <source>Holds the project file, the manifests and the built packs.</source>
        <translation>فيه ملف المشروع وبيانات الحزم والحزم المبنية.</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>أصلح ما هو معلَّم أعلاه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>لا حزم بعد</translation>
    </message>
    <message>
        <source>One pack for each folder inside</source>
        <translation>حزمة لكل مجلد في الداخل</translation>
    </message>
    <message>
        <source>One pack for each of these folders</source>
        <translation>حزمة لكل مجلد من هذه</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Packs that will be made</source>
        <translation>الحزم التي ستُنشأ</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>اللغة الأساسية</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>Take languages from folder names</source>
        <translation>أخذ اللغات من أسماء المجلدات</translation>
    </message>
    <message>
        <source>The app&apos;s own primary language, such as en or pt-BR.</source>
        <translation>اللغة الأساسية للتطبيق نفسه، مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>The project begins without packs. You can make them in its window.</source>
        <translation>يبدأ المشروع بلا حزم. يمكنك إنشاؤها في نافذته.</translation>
    </message>
    <message>
        <source>This needs a single folder that has folders in it.</source>
        <translation>يحتاج هذا إلى مجلد واحد فيه مجلدات.</translation>
    </message>
    <message>
        <source>{packs} will be made:</source>
        <translation>ستُنشأ {packs}:</translation>
    </message>
</context>
<context>
    <name>NewRule</name>
    <message>
        <source>*.psd takes all files that end so, /art/wip/ one folder; ! at the start takes back.</source>
        <translation>‏‎*.psd‎ تأخذ كل الملفات المنتهية بذلك، و‎/art/wip/‎ مجلدًا واحدًا؛ و! في البداية تستردّ.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>New rule, such as *.psd</source>
        <translation>قاعدة جديدة، مثل ‎*.psd</translation>
    </message>
    <message>
        <source>Working out what it would take …</source>
        <translation>يجري حساب ما ستأخذه …</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>News</source>
        <translation>مستجدات</translation>
    </message>
</context>
<context>
    <name>OneLine</name>
    <message>
        <source>That has line breaks or characters in it that cannot be seen. Nothing of it was taken.</source>
        <translation>فيه فواصل أسطر أو أحرف لا تُرى. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>That is more than {most} characters. Nothing of it was taken.</source>
        <translation>هذا أكثر من {most} حرف. لم يؤخذ منه شيء.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Give that another name or move it, then open the sample again.</source>
        <translation>أعطِ ذلك اسمًا آخر أو انقله، ثم افتح النموذج من جديد.</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>يجري استيراد {name} …</translation>
    </message>
    <message>
        <source>Making the sample project …</source>
        <translation>يجري إنشاء المشروع النموذجي …</translation>
    </message>
    <message>
        <source>Making the sample project: {done} of {total}</source>
        <translation>يجري إنشاء المشروع النموذجي: {done} من {total}</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>يجري إنشاء {name} …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>يجري فتح {name} …</translation>
    </message>
    <message>
        <source>The sample has no place: {folder} holds something else.</source>
        <translation>لا مكان للنموذج: في {folder} شيء آخر.</translation>
    </message>
    <message>
        <source>Unpacking {name} …</source>
        <translation>يجري فك {name} …</translation>
    </message>
    <message>
        <source>Unpacking: {done} of {total}</source>
        <translation>يجري الفك: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>  … and {count} more lines</source>
        <translation>
            <numerusform>  … و{count} سطر آخر</numerusform>
            <numerusform>  … وسطر آخر</numerusform>
            <numerusform>  … وسطران آخران</numerusform>
            <numerusform>  … و{count} أسطر أخرى</numerusform>
            <numerusform>  … و{count} سطرًا آخر</numerusform>
            <numerusform>  … و{count} سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem is solved.</source>
        <translation>تُحل مشكلة واحدة.</translation>
    </message>
    <message>
        <source>It also brings {problems}, among them: {messages}</source>
        <translation>ويأتي أيضًا بـ {problems}، منها: {messages}</translation>
    </message>
    <message>
        <source>It also brings {problems}: {messages}</source>
        <translation>ويأتي أيضًا بـ {problems}: {messages}</translation>
    </message>
    <message>
        <source>No file is added or removed</source>
        <translation>لا يُضاف ملف ولا يُزال</translation>
    </message>
    <message>
        <source>No file is added or removed.</source>
        <translation>لا يُضاف ملف ولا يُزال.</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>أُضيف {files}</translation>
    </message>
    <message>
        <source>{files} removed</source>
        <translation>أُزيل {files}</translation>
    </message>
    <message>
        <source>{files} renamed</source>
        <translation>أُعيدت تسمية {files}</translation>
    </message>
    <message>
        <source>{files} taken from elsewhere</source>
        <translation>أُخذ {files} من مكان آخر</translation>
    </message>
    <message>
        <source>{name} goes</source>
        <translation>يذهب {name}</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name} جديد</translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}، السطر {number}</translation>
    </message>
    <message>
        <source>{problems} are solved.</source>
        <translation>تُحل {problems}.</translation>
    </message>
    <message>
        <source>{problems} of this kind will stay.</source>
        <translation>ستبقى {problems} من هذا النوع.</translation>
    </message>
    <message>
        <source>{where}: {changes}. The size stays {after}.</source>
        <translation>{where}: {changes}. يبقى الحجم {after}.</translation>
    </message>
    <message>
        <source>{where}: {changes}. {before} become {after}.</source>
        <translation>{where}: {changes}. {before} يصير {after}.</translation>
    </message>
</context>
<context>
    <name>PackCells</name>
    <message>
        <source>1 language</source>
        <translation>لغة واحدة</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message>
        <source>1 pack cannot be built</source>
        <translation>حزمة واحدة لا يمكن بناؤها</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>حزمة أصول</translation>
    </message>
    <message>
        <source>Cannot be built</source>
        <translation>لا يمكن بناؤها</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Looking into files …</source>
        <translation>يجري النظر في الملفات …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>تنزيل مسبق</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>متعددة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>{count} languages</source>
        <translation>
            <numerusform>{count} لغة</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>{count} لغات</numerusform>
            <numerusform>{count} لغة</numerusform>
            <numerusform>{count} لغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{count} ملاحظات</numerusform>
            <numerusform>{count} ملاحظة</numerusform>
            <numerusform>{count} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs cannot be built</source>
        <translation>
            <numerusform>{count} حزمة لا يمكن بناؤها</numerusform>
            <numerusform>حزمة واحدة لا يمكن بناؤها</numerusform>
            <numerusform>حزمتان لا يمكن بناؤهما</numerusform>
            <numerusform>{count} حزم لا يمكن بناؤها</numerusform>
            <numerusform>{count} حزمة لا يمكن بناؤها</numerusform>
            <numerusform>{count} حزمة لا يمكن بناؤها</numerusform>
        </translation>
    </message>
    <message>
        <source>{family} has changes that are not saved.</source>
        <translation>في {family} تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>{family} is a family: {packs} with the same things in {languages}.</source>
        <translation>{family} عائلة: {packs} فيها الأشياء نفسها بـ {languages}.</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
    <message>
        <source>{file} has changes that are not saved.</source>
        <translation>في {file} تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>{file} has no asset pack ID yet.</source>
        <translation>لا معرّف حزمة أصول في {file} بعد.</translation>
    </message>
    <message>
        <source>{pack}, written in {file}</source>
        <translation>{pack}، مكتوبة في {file}</translation>
    </message>
</context>
<context>
    <name>PackChooser</name>
    <message>
        <source>Add to a pack</source>
        <translation>إضافة إلى حزمة</translation>
    </message>
    <message>
        <source>Add to {pack}</source>
        <translation>إضافة إلى {pack}</translation>
    </message>
    <message>
        <source>Find a pack</source>
        <translation>البحث عن حزمة</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>الإبقاء كما كان</translation>
    </message>
    <message>
        <source>Move to a pack</source>
        <translation>نقل إلى حزمة</translation>
    </message>
    <message>
        <source>Move to {pack}</source>
        <translation>نقل إلى {pack}</translation>
    </message>
    <message>
        <source>No pack is called that.</source>
        <translation>لا حزمة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message numerus="yes">
        <source>{count} chosen items</source>
        <translation>
            <numerusform>{count} عنصر مختار</numerusform>
            <numerusform>عنصر مختار واحد</numerusform>
            <numerusform>عنصران مختاران</numerusform>
            <numerusform>{count} عناصر مختارة</numerusform>
            <numerusform>{count} عنصرًا مختارًا</numerusform>
            <numerusform>{count} عنصر مختار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDeeds</name>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Build the family {family}</source>
        <translation>بناء العائلة {family}</translation>
    </message>
    <message>
        <source>Build this pack</source>
        <translation>بناء هذه الحزمة</translation>
    </message>
    <message>
        <source>Build {packs}</source>
        <translation>بناء {packs}</translation>
    </message>
    <message>
        <source>Built packs (*.aar *.pack.zip)</source>
        <translation>حزم مبنية (*.aar *.pack.zip)</translation>
    </message>
    <message>
        <source>Choose a pack first.</source>
        <translation>اختر حزمة أولًا.</translation>
    </message>
    <message>
        <source>Choose one pack of the family.</source>
        <translation>اختر حزمة واحدة من العائلة.</translation>
    </message>
    <message>
        <source>Choose one pack of the family: none has a language.</source>
        <translation>اختر حزمة واحدة من العائلة: لا لغة لأي منها.</translation>
    </message>
    <message>
        <source>Choose one pack.</source>
        <translation>اختر حزمة واحدة.</translation>
    </message>
    <message>
        <source>Choose one pack: files go into one.</source>
        <translation>اختر حزمة واحدة: الملفات تدخل واحدة.</translation>
    </message>
    <message>
        <source>Choose packs of one family, or whole families.</source>
        <translation>اختر حزمًا من عائلة واحدة، أو عائلات كاملة.</translation>
    </message>
    <message>
        <source>Close all families</source>
        <translation>طي كل العائلات</translation>
    </message>
    <message>
        <source>Compare with another built pack</source>
        <translation>مقارنة بحزمة مبنية أخرى</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy files in the file manager first.</source>
        <translation>انسخ ملفات في مدير الملفات أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Copy {count} IDs</source>
        <translation>
            <numerusform>نسخ {count} معرّف</numerusform>
            <numerusform>نسخ معرّف واحد</numerusform>
            <numerusform>نسخ معرّفين</numerusform>
            <numerusform>نسخ {count} معرّفات</numerusform>
            <numerusform>نسخ {count} معرّفًا</numerusform>
            <numerusform>نسخ {count} معرّف</numerusform>
        </translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>سياسة التنزيل</translation>
    </message>
    <message>
        <source>Duplicate pack</source>
        <translation>تكرار الحزمة</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Extract into a new folder in …</source>
        <translation>استخراج في مجلد جديد داخل …</translation>
    </message>
    <message>
        <source>Give the pack an ID first.</source>
        <translation>أعطِ الحزمة معرّفًا أولًا.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>هي الأولى.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>هي الأخيرة.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation>لا يمكن قراءة بيانها.</translation>
    </message>
    <message>
        <source>Mend the text of the manifest first.</source>
        <translation>أصلح نص البيان أولًا.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Open a project first that has a pack with this ID.</source>
        <translation>افتح أولًا مشروعًا فيه حزمة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Open all families</source>
        <translation>فتح كل العائلات</translation>
    </message>
    <message>
        <source>Open built pack</source>
        <translation>فتح حزمة مبنية</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>لصق الملفات</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>تنزيل مسبق</translation>
    </message>
    <message>
        <source>Remove pack</source>
        <translation>إزالة الحزمة</translation>
    </message>
    <message>
        <source>Remove the family {family}</source>
        <translation>إزالة العائلة {family}</translation>
    </message>
    <message>
        <source>Remove {packs}</source>
        <translation>إزالة {packs}</translation>
    </message>
    <message>
        <source>Rename family</source>
        <translation>إعادة تسمية العائلة</translation>
    </message>
    <message>
        <source>Rename pack</source>
        <translation>إعادة تسمية الحزمة</translation>
    </message>
    <message>
        <source>Show manifest in file manager</source>
        <translation>إظهار البيان في مدير الملفات</translation>
    </message>
    <message>
        <source>Sort by file name again</source>
        <translation>الترتيب حسب اسم الملف من جديد</translation>
    </message>
    <message>
        <source>The packs are in that order.</source>
        <translation>الحزم بهذا الترتيب.</translation>
    </message>
    <message>
        <source>There are no families of packs.</source>
        <translation>لا عائلات من الحزم.</translation>
    </message>
    <message>
        <source>With an open project</source>
        <translation>بمشروع مفتوح</translation>
    </message>
    <message>
        <source>With another built pack…</source>
        <translation>بحزمة مبنية أخرى…</translation>
    </message>
    <message>
        <source>With {project} as it is now</source>
        <translation>بحالة {project} الآن</translation>
    </message>
</context>
<context>
    <name>PackDeliveries</name>
    <message>
        <source>As it was built last: what is downloaded.</source>
        <translation>كما بُنيت آخر مرة: ما يُنزَّل.</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>حزمة أصول</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Its source files: it has not been built as it is now.</source>
        <translation>ملفات مصدرها: لم تُبنَ بحالتها الآن.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>PackHead</name>
    <message>
        <source>Asset pack ID</source>
        <translation>معرّف حزمة الأصول</translation>
    </message>
    <message>
        <source>Compatible; not verified by Apple</source>
        <translation>متوافقة، ولم تتحقق منها Apple</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>PackHeader</name>
    <message>
        <source>Cannot be built: {reason}</source>
        <translation>لا يمكن بناؤها: {reason}</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason} {hint}</source>
        <translation>السطر {line}، العمود {column}: {reason} {hint}</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>إظهار المشكلة</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
    <message>
        <source>{shipped}. Checking …</source>
        <translation>{shipped}. يجري الفحص …</translation>
    </message>
    <message>
        <source>{shipped}. It can be built, with {problems}: {first}</source>
        <translation>{shipped}. يمكن بناؤها مع {problems}: {first}</translation>
    </message>
    <message>
        <source>{shipped}. Looking into {files} …</source>
        <translation>{shipped}. يجري النظر في {files} …</translation>
    </message>
    <message>
        <source>{shipped}. Ready to build.</source>
        <translation>{shipped}. جاهزة للبناء.</translation>
    </message>
</context>
<context>
    <name>PackLanding</name>
    <message numerus="yes">
        <source>Add {count} items to {pack}</source>
        <translation>
            <numerusform>إضافة {count} عنصر إلى {pack}</numerusform>
            <numerusform>إضافة عنصر واحد إلى {pack}</numerusform>
            <numerusform>إضافة عنصرين إلى {pack}</numerusform>
            <numerusform>إضافة {count} عناصر إلى {pack}</numerusform>
            <numerusform>إضافة {count} عنصرًا إلى {pack}</numerusform>
            <numerusform>إضافة {count} عنصر إلى {pack}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name} to {pack}</source>
        <translation>إضافة {name} إلى {pack}</translation>
    </message>
    <message numerus="yes">
        <source>Make a new pack from each of {count} items</source>
        <translation>
            <numerusform>إنشاء حزمة جديدة من كل من {count} عنصر</numerusform>
            <numerusform>إنشاء حزمة جديدة من عنصر واحد</numerusform>
            <numerusform>إنشاء حزمة جديدة من كل من العنصرين</numerusform>
            <numerusform>إنشاء حزمة جديدة من كل من {count} عناصر</numerusform>
            <numerusform>إنشاء حزمة جديدة من كل من {count} عنصرًا</numerusform>
            <numerusform>إنشاء حزمة جديدة من كل من {count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new pack from {name}</source>
        <translation>إنشاء حزمة جديدة من {name}</translation>
    </message>
    <message>
        <source>Move {what} above {other}</source>
        <translation>نقل {what} فوق {other}</translation>
    </message>
    <message>
        <source>Move {what} below {other}</source>
        <translation>نقل {what} تحت {other}</translation>
    </message>
    <message>
        <source>Packs stay with their family. Within it they can be moved.</source>
        <translation>تبقى الحزم مع عائلتها. يمكن نقلها داخلها.</translation>
    </message>
    <message numerus="yes">
        <source>Share {count} items out among {family}: each file by its language</source>
        <translation>
            <numerusform>توزيع {count} عنصر على {family}: كل ملف حسب لغته</numerusform>
            <numerusform>توزيع عنصر واحد على {family}: كل ملف حسب لغته</numerusform>
            <numerusform>توزيع عنصرين على {family}: كل ملف حسب لغته</numerusform>
            <numerusform>توزيع {count} عناصر على {family}: كل ملف حسب لغته</numerusform>
            <numerusform>توزيع {count} عنصرًا على {family}: كل ملف حسب لغته</numerusform>
            <numerusform>توزيع {count} عنصر على {family}: كل ملف حسب لغته</numerusform>
        </translation>
    </message>
    <message>
        <source>Share {name} out among {family}: each file by its language</source>
        <translation>توزيع {name} على {family}: كل ملف حسب لغته</translation>
    </message>
    <message>
        <source>{family} has no pack with a language. Choose one of its packs.</source>
        <translation>لا حزمة ذات لغة في {family}. اختر واحدة من حزمها.</translation>
    </message>
</context>
<context>
    <name>PackLink</name>
    <message>
        <source>Go to the pack {pack}</source>
        <translation>الانتقال إلى الحزمة {pack}</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Asset packs</source>
        <translation>حزم الأصول</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{count} صفوف</numerusform>
            <numerusform>{count} صفًا</numerusform>
            <numerusform>{count} صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;حزمة</translation>
    </message>
    <message>
        <source>Choose a file or folder first.</source>
        <translation>اختر ملفًا أو مجلدًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing could be read yet.</source>
        <translation>لم يمكن قراءة شيء بعد.</translation>
    </message>
    <message>
        <source>Something else is under way. Wait for it, or cancel it.</source>
        <translation>يجري شيء آخر. انتظره أو ألغِه.</translation>
    </message>
</context>
<context>
    <name>PackObstacles</name>
    <message>
        <source>{pack} and {other} take their files from different folders.</source>
        <translation>تأخذ {pack} و{other} ملفاتهما من مجلدين مختلفين.</translation>
    </message>
    <message>
        <source>{pack} takes its files from {folder} only.</source>
        <translation>تأخذ {pack} ملفاتها من {folder} فقط.</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Choose a pack first.</source>
        <translation>اختر حزمة أولًا.</translation>
    </message>
    <message>
        <source>Choose a pack in the list to see its manifest and its files.</source>
        <translation>اختر حزمة في القائمة لترى بيانها وملفاتها.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Form or text of the pack</source>
        <translation>نموذج الحزمة أو نصها</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>أجزاء الحزمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>There is no pack yet. Drop a folder on the list of packs.</source>
        <translation>لا حزمة بعد. أفلت مجلدًا على قائمة الحزم.</translation>
    </message>
    <message>
        <source>Views of the pack</source>
        <translation>عروض الحزمة</translation>
    </message>
</context>
<context>
    <name>PackagerField</name>
    <message>
        <source>Apple&apos;s packager</source>
        <translation>أداة الحزم من Apple</translation>
    </message>
    <message>
        <source>Choose Apple&apos;s packager</source>
        <translation>اختيار أداة الحزم من Apple</translation>
    </message>
    <message>
        <source>Choose packager…</source>
        <translation>اختيار أداة الحزم…</translation>
    </message>
    <message>
        <source>Found here: {title}</source>
        <translation>وُجدت هنا: {title}</translation>
    </message>
    <message>
        <source>It makes no packs with a language.</source>
        <translation>لا تصنع حزمًا ذات لغة.</translation>
    </message>
    <message>
        <source>Its packs on demand may not be valid; Apple mended that in 2.0.</source>
        <translation>قد تكون حزمها عند الطلب غير صالحة؛ أصلحت Apple ذلك في 2.0.</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>البحث في الأماكن المعتادة</translation>
    </message>
    <message>
        <source>Looking for it on this computer …</source>
        <translation>يجري البحث عنها في هذا الحاسوب …</translation>
    </message>
    <message>
        <source>Makes them on every computer. Compatible; not verified by Apple.</source>
        <translation>يصنعها على كل حاسوب. متوافقة، ولم تتحقق منها Apple.</translation>
    </message>
    <message>
        <source>Makes them where it is installed. Each pack is then compared with its files.</source>
        <translation>تصنعها حيث هي مثبَّتة. ثم تُقارَن كل حزمة بملفاتها.</translation>
    </message>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>Until it is here, no .aar pack is built. Install it, or choose Pack Studio.</source>
        <translation>حتى تتوفر هنا لا تُبنى حزمة ‎.aar. ثبّتها، أو اختر Pack Studio.</translation>
    </message>
</context>
<context>
    <name>PacksPanel</name>
    <message>
        <source>An asset pack is a set of files that people download together.</source>
        <translation>حزمة الأصول مجموعة ملفات ينزّلها الناس معًا.</translation>
    </message>
    <message>
        <source>Clear the filter first: only some packs are shown.</source>
        <translation>امسح التصفية أولًا: لا تظهر إلا بعض الحزم.</translation>
    </message>
    <message>
        <source>Filter packs</source>
        <translation>تصفية الحزم</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>No pack matches {filter}.</source>
        <translation>لا حزمة تطابق {filter}.</translation>
    </message>
    <message>
        <source>One pack per language folder…</source>
        <translation>حزمة لكل مجلد لغة…</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>ذات مشكلات</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>File selectors</source>
        <translation>محددات الملفات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>in {menu}</source>
        <translation>في {menu}</translation>
    </message>
    <message>
        <source>in {pack}</source>
        <translation>في {pack}</translation>
    </message>
</context>
<context>
    <name>PaletteOpener</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Go to a file or pack</source>
        <translation>الانتقال إلى ملف أو حزمة</translation>
    </message>
    <message>
        <source>Looks in packs, file selectors, files and problems.</source>
        <translation>يبحث في الحزم ومحددات الملفات والملفات والمشكلات.</translation>
    </message>
    <message>
        <source>No command fits that.</source>
        <translation>لا أمر يطابق ذلك.</translation>
    </message>
    <message>
        <source>No file and no pack is called that.</source>
        <translation>لا ملف ولا حزمة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing in this project fits that.</source>
        <translation>لا شيء في هذا المشروع يطابق ذلك.</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>البحث في المشروع</translation>
    </message>
    <message>
        <source>Search the project for {text}</source>
        <translation>البحث في المشروع عن {text}</translation>
    </message>
    <message>
        <source>Type a few letters of its name, or of its folder.</source>
        <translation>اكتب بضعة حروف من اسمه أو من اسم مجلده.</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do.</source>
        <translation>اكتب بضعة حروف مما تريد فعله.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>المستخدَم مؤخرًا</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Enter takes it, Escape leaves everything as it was.</source>
        <translation>يأخذه Enter، ويترك Escape كل شيء كما كان.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>المطابق</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Shown pa&amp;nes</source>
        <translation>اللو&amp;حات الظاهرة</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Assets</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>PastBuilds</name>
    <message>
        <source>Build {build} is the first on record, so there is nothing to compare it with.</source>
        <translation>البناء {build} هو أول المسجَّل، فلا شيء يقارَن به.</translation>
    </message>
    <message>
        <source>Builds on record, the newest first</source>
        <translation>عمليات البناء المسجَّلة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Compare with the build before…</source>
        <translation>المقارنة بالبناء السابق…</translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>{built}, {failed}</source>
        <translation>{built}، {failed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>أخفقت {count}</numerusform>
            <numerusform>أخفقت واحدة</numerusform>
            <numerusform>أخفقت اثنتان</numerusform>
            <numerusform>أخفقت {count}</numerusform>
            <numerusform>أخفقت {count}</numerusform>
            <numerusform>أخفقت {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new</source>
        <translation>
            <numerusform>{count} جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>{count} جديدة</numerusform>
            <numerusform>{count} جديدًا</numerusform>
            <numerusform>{count} جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Choose a person</source>
        <translation>اختيار شخص</translation>
    </message>
    <message>
        <source>Common people</source>
        <translation>أشخاص شائعون</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>في هذا المشروع</translation>
    </message>
    <message>
        <source>Name of this person in the project</source>
        <translation>اسم هذا الشخص في المشروع</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>افتح مشروعًا أولًا.</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>الشخص: {name}</translation>
    </message>
    <message>
        <source>Remove profile {name}</source>
        <translation>إزالة الملف الشخصي {name}</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>حفظ كملف شخصي</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>حفظ كملف شخصي…</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>حفظ الملف الشخصي</translation>
    </message>
    <message>
        <source>no preset</source>
        <translation>بلا إعداد مسبق</translation>
    </message>
</context>
<context>
    <name>PerLanguageDialog</name>
    <message>
        <source>A file of {folder} is stored below {path}.</source>
        <translation>يُخزَّن ملف من {folder} تحت {path}.</translation>
    </message>
    <message>
        <source>Also make a pack for everybody of the rest ({files}, {size})</source>
        <translation>إنشاء حزمة للجميع من الباقي أيضًا ({files}، {size})</translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>سياسة التنزيل</translation>
    </message>
    <message>
        <source>Filter the folders</source>
        <translation>تصفية المجلدات</translation>
    </message>
    <message>
        <source>Folders and the packs they become</source>
        <translation>المجلدات والحزم التي تصير إليها</translation>
    </message>
    <message>
        <source>Keep the path that each file has</source>
        <translation>الإبقاء على مسار كل ملف</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>إنشاء الحزم</translation>
    </message>
    <message>
        <source>Make {packs}</source>
        <translation>إنشاء {packs}</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>أصلح ما هو معلَّم أعلاه.</translation>
    </message>
    <message>
        <source>Name of the packs</source>
        <translation>اسم الحزم</translation>
    </message>
    <message>
        <source>One pack per language folder</source>
        <translation>حزمة لكل مجلد لغة</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Press a language to change it. A folder without one is left out.</source>
        <translation>اضغط لغة لتغييرها. المجلد الذي بلا لغة يُترك.</translation>
    </message>
    <message>
        <source>Stored paths</source>
        <translation>المسارات المخزَّنة</translation>
    </message>
    <message>
        <source>The same path in every language</source>
        <translation>المسار نفسه في كل لغة</translation>
    </message>
    <message>
        <source>the top of the pack</source>
        <translation>أعلى الحزمة</translation>
    </message>
    <message>
        <source>{first}, {second} and {third} stand for the folder&apos;s name, fr and French.</source>
        <translation>{first} و{second} و{third} تمثل اسم المجلد وfr وFrench.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add a preferred language</source>
        <translation>إضافة لغة مفضلة</translation>
    </message>
    <message>
        <source>As the device</source>
        <translation>كالجهاز</translation>
    </message>
    <message>
        <source>Language of the app in its settings</source>
        <translation>لغة التطبيق في إعداداته</translation>
    </message>
    <message>
        <source>Let the app have the language of the device</source>
        <translation>جعل لغة التطبيق لغة الجهاز</translation>
    </message>
    <message>
        <source>OS {number}</source>
        <translation>النظام {number}</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Preferred languages, the most wanted first</source>
        <translation>اللغات المفضلة، الأهم أولًا</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>اللغة الأساسية</translation>
    </message>
    <message>
        <source>Primary language exactly</source>
        <translation>اللغة الأساسية بالضبط</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>The app is</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>The app&apos;s own language setting</source>
        <translation>إعداد اللغة الخاص بالتطبيق</translation>
    </message>
    <message>
        <source>Where no preferred language fits, the primary language of the app is matched as others are, or has to be offered exactly. Which of the two a device does is not documented.</source>
        <translation>حيث لا تناسب لغة مفضلة، إما أن تُطابَق اللغة الأساسية للتطبيق كغيرها، أو يجب أن تُعرض بالضبط. أيهما يفعل الجهاز غير موثَّق.</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS (وiPadOS)</translation>
    </message>
    <message>
        <source>installed for the first time</source>
        <translation>مثبَّت لأول مرة</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّث</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How Pack Studio ended</source>
        <translation>كيف انتهى Pack Studio</translation>
    </message>
    <message>
        <source>This is what Pack Studio was at when it ended unexpectedly.</source>
        <translation>هذا ما كان Pack Studio يفعله حين انتهى على نحو غير متوقع.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>100 %</source>
        <translation>100٪</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>إظهار الصورة كلها</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation>تكبيرها</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation>تصغيرها</translation>
    </message>
    <message>
        <source>Show the pixels as they are</source>
        <translation>إظهار وحدات البكسل كما هي</translation>
    </message>
    <message numerus="yes">
        <source>{count} %</source>
        <translation>
            <numerusform>{count}٪</numerusform>
            <numerusform>{count}٪</numerusform>
            <numerusform>{count}٪</numerusform>
            <numerusform>{count}٪</numerusform>
            <numerusform>{count}٪</numerusform>
            <numerusform>{count}٪</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>إظهار {place}</translation>
    </message>
</context>
<context>
    <name>PlannedRows</name>
    <message>
        <source>Asset pack ID</source>
        <translation>معرّف حزمة الأصول</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>PlatformChoice</name>
    <message>
        <source>The packs need a platform.</source>
        <translation>تحتاج الحزم إلى منصة.</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS (وiPadOS)</translation>
    </message>
</context>
<context>
    <name>PlatformsField</name>
    <message>
        <source>None is chosen, and what Apple makes of that is not known. Choose those of the app.</source>
        <translation>لم تُختر أي منصة، ولا يُعرف ما تفعله Apple بذلك. اختر منصات التطبيق.</translation>
    </message>
    <message>
        <source>On your own server, platforms may come and go.</source>
        <translation>على خادمك يمكن أن تأتي المنصات وتذهب.</translation>
    </message>
    <message>
        <source>Once a version is released, they can only grow on App Store Connect: a version that drops one is no longer offered on it.</source>
        <translation>بعد صدور نسخة لا يمكن إلا أن تزداد في App Store Connect: النسخة التي تُسقط منصة لا تُعرض عليها بعد ذلك.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>The released version is for it.</source>
        <translation>النسخة الصادرة لها.</translation>
    </message>
    <message>
        <source>Version {number} is released for {platforms}. On App Store Connect they can only grow: a version that drops one is no longer offered on it.</source>
        <translation>النسخة {number} صادرة لـ {platforms}. في App Store Connect لا يمكن إلا أن تزداد: النسخة التي تُسقط منصة لا تُعرض عليها بعد ذلك.</translation>
    </message>
    <message>
        <source>Version {number} is released for {platforms}. On your own server, they may come and go.</source>
        <translation>النسخة {number} صادرة لـ {platforms}. على خادمك يمكن أن تأتي وتذهب.</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS (وiPadOS)</translation>
    </message>
</context>
<context>
    <name>PolicyChoice</name>
    <message>
        <source>Download policy</source>
        <translation>سياسة التنزيل</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>First installation</source>
        <translation>التثبيت الأول</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>تنزيل مسبق</translation>
    </message>
    <message>
        <source>Subsequent update</source>
        <translation>تحديث لاحق</translation>
    </message>
    <message>
        <source>The packs need an event at which they are downloaded.</source>
        <translation>تحتاج الحزم إلى حدث تُنزَّل عنده.</translation>
    </message>
</context>
<context>
    <name>PolicyField</name>
    <message>
        <source>An update of the app does not download the pack again.</source>
        <translation>تحديث التطبيق لا ينزّل الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Download begins during the installation and may go on after it.</source>
        <translation>يبدأ التنزيل أثناء التثبيت وقد يستمر بعده.</translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>سياسة التنزيل</translation>
    </message>
    <message>
        <source>Downloads as part of the installation and counts in its progress.</source>
        <translation>تُنزَّل كجزء من التثبيت وتُحسب في تقدمه.</translation>
    </message>
    <message>
        <source>Downloads only when the app asks for it.</source>
        <translation>تُنزَّل فقط حين يطلبها التطبيق.</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>First installation</source>
        <translation>التثبيت الأول</translation>
    </message>
    <message>
        <source>Installation events</source>
        <translation>أحداث التثبيت</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Only an update of the app downloads the pack; installing it anew does not.</source>
        <translation>تحديث التطبيق وحده ينزّل الحزمة، لا تثبيته من جديد.</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>تنزيل مسبق</translation>
    </message>
    <message>
        <source>Subsequent update</source>
        <translation>تحديث لاحق</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>الملف التالف محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>They hold until Pack Studio is closed. {why}</source>
        <translation>تسري حتى إغلاق Pack Studio. {why}</translation>
    </message>
    <message>
        <source>Your settings were damaged, so what could not be read is as usual again.</source>
        <translation>كانت إعداداتك تالفة، فعاد ما لا يمكن قراءته إلى المعتاد.</translation>
    </message>
</context>
<context>
    <name>PreferredList</name>
    <message>
        <source>Copy list of languages</source>
        <translation>نسخ قائمة اللغات</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Paste list of languages</source>
        <translation>لصق قائمة لغات</translation>
    </message>
    <message>
        <source>Preferred languages, the most wanted first</source>
        <translation>اللغات المفضلة، الأهم أولًا</translation>
    </message>
    <message>
        <source>Remove language</source>
        <translation>إزالة اللغة</translation>
    </message>
</context>
<context>
    <name>PreferredRows</name>
    <message>
        <source>{language}, place {number} of {total}</source>
        <translation>{language}، الموضع {number} من {total}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>A note that Git LFS left where the file belongs</source>
        <translation>ملاحظة تركها Git LFS مكان الملف</translation>
    </message>
    <message>
        <source>All of this kind:</source>
        <translation>كل ما هو من هذا النوع:</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>CR line endings</source>
        <translation>نهايات أسطر CR</translation>
    </message>
    <message>
        <source>CRLF line endings</source>
        <translation>نهايات أسطر CRLF</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>عدم تغيير شيء</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>المجلدات فيه</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>إطارات في الثانية</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>خارج كل الحزم</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>في الحزم</translation>
    </message>
    <message>
        <source>LF line endings</source>
        <translation>نهايات أسطر LF</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>إجراء التغييرات</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>إجراء هذا التغيير</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} changes</source>
        <translation>
            <numerusform>إجراء {count} تغيير</numerusform>
            <numerusform>إجراء تغيير واحد</numerusform>
            <numerusform>إجراء تغييرين</numerusform>
            <numerusform>إجراء {count} تغييرات</numerusform>
            <numerusform>إجراء {count} تغييرًا</numerusform>
            <numerusform>إجراء {count} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>جديد أو متغيّر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>One change will be made:</source>
        <translation>سيُجرى تغيير واحد:</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sound channels</source>
        <translation>قنوات الصوت</translation>
    </message>
    <message>
        <source>Textures</source>
        <translation>الخامات</translation>
    </message>
    <message>
        <source>The fix that is shown</source>
        <translation>الإصلاح المعروض</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>لا يمكن قراءة المجلد.</translation>
    </message>
    <message>
        <source>The folder is a link, and links are not followed.</source>
        <translation>المجلد رابط، والروابط لا تُتَّبع.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message numerus="yes">
        <source>These {count} changes will be made:</source>
        <translation>
            <numerusform>ستُجرى هذه التغييرات ({count}):</numerusform>
            <numerusform>سيُجرى هذا التغيير:</numerusform>
            <numerusform>سيُجرى هذان التغييران:</numerusform>
            <numerusform>ستُجرى هذه التغييرات ({count}):</numerusform>
            <numerusform>ستُجرى هذه التغييرات ({count}):</numerusform>
            <numerusform>ستُجرى هذه التغييرات ({count}):</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step. Undo takes all of it back.</source>
        <translation>هذه خطوة واحدة. التراجع يعيدها كلها.</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>المثلثات</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>الرؤوس</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>يجري حسابها …</translation>
    </message>
    <message>
        <source>by folder {path}</source>
        <translation>بالمجلد {path}</translation>
    </message>
    <message>
        <source>by name {path}</source>
        <translation>بالاسم {path}</translation>
    </message>
    <message>
        <source>by pattern {path}</source>
        <translation>بالنمط {path}</translation>
    </message>
    <message>
        <source>cut: there is more in the file</source>
        <translation>مقتطع: في الملف المزيد</translation>
    </message>
    <message>
        <source>damaged: it breaks off</source>
        <translation>تالف: ينقطع</translation>
    </message>
    <message>
        <source>left out by name</source>
        <translation>متروك بالاسم</translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation>نهايات أسطر مختلطة</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>reduced: finer parts are not shown</source>
        <translation>مخفَّف: لا تظهر الأجزاء الدقيقة</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message numerus="yes">
        <source>{count} bit</source>
        <translation>
            <numerusform>{count} بت</numerusform>
            <numerusform>بت واحد</numerusform>
            <numerusform>{count} بت</numerusform>
            <numerusform>{count} بت</numerusform>
            <numerusform>{count} بت</numerusform>
            <numerusform>{count} بت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <translation>
            <numerusform>{count} قناة</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>{count} قنوات</numerusform>
            <numerusform>{count} قناة</numerusform>
            <numerusform>{count} قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames, the first is shown</source>
        <translation>
            <numerusform>{count} إطار، يظهر الأول</numerusform>
            <numerusform>إطار واحد، وهو الظاهر</numerusform>
            <numerusform>إطاران، يظهر الأول</numerusform>
            <numerusform>{count} إطارات، يظهر الأول</numerusform>
            <numerusform>{count} إطارًا، يظهر الأول</numerusform>
            <numerusform>{count} إطار، يظهر الأول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} glyphs</source>
        <translation>
            <numerusform>{count} رسم حرف</numerusform>
            <numerusform>رسم حرف واحد</numerusform>
            <numerusform>رسما حرف</numerusform>
            <numerusform>{count} رسوم حروف</numerusform>
            <numerusform>{count} رسم حرف</numerusform>
            <numerusform>{count} رسم حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{count} أسطر</numerusform>
            <numerusform>{count} سطرًا</numerusform>
            <numerusform>{count} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} with BOM</source>
        <translation>{encoding} مع BOM</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
    <message numerus="yes">
        <source>{fix}, and {count} more of this kind</source>
        <translation>
            <numerusform>{fix}، و{count} أخرى من هذا النوع</numerusform>
            <numerusform>{fix}، وواحد آخر من هذا النوع</numerusform>
            <numerusform>{fix}، واثنان آخران من هذا النوع</numerusform>
            <numerusform>{fix}، و{count} أخرى من هذا النوع</numerusform>
            <numerusform>{fix}، و{count} أخرى من هذا النوع</numerusform>
            <numerusform>{fix}، و{count} أخرى من هذا النوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} وواحدة أخرى</numerusform>
            <numerusform>{names} واثنتان أخريان</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}, although its name ends in {ending}</source>
        <translation>{type}، مع أن اسمه ينتهي بـ {ending}</translation>
    </message>
    <message>
        <source>{type}, as its name says</source>
        <translation>{type}، كما يقول اسمه</translation>
    </message>
    <message>
        <source>“{fix}” will change this:</source>
        <translation>«{fix}» يغيّر ما يلي:</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>About the file</source>
        <translation>عن الملف</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>نسخ المسارات</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>فتحه بالبرنامج المخصص له في النظام</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <translation>المختار: {what}</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message numerus="yes">
        <source>Fix all of this kind ({count})</source>
        <translation>
            <numerusform>إصلاح كل ما هو من هذا النوع ({count})</numerusform>
            <numerusform>إصلاح كل ما هو من هذا النوع ({count})</numerusform>
            <numerusform>إصلاح كل ما هو من هذا النوع ({count})</numerusform>
            <numerusform>إصلاح كل ما هو من هذا النوع ({count})</numerusform>
            <numerusform>إصلاح كل ما هو من هذا النوع ({count})</numerusform>
            <numerusform>إصلاح كل ما هو من هذا النوع ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>What will it change?</source>
        <translation>ما الذي سيتغيّر؟</translation>
    </message>
    <message>
        <source>{fix} …</source>
        <translation>{fix} …</translation>
    </message>
</context>
<context>
    <name>ProblemHeadings</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>The project as a whole</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Go to the place</source>
        <translation>الانتقال إلى الموضع</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>accepted by {name}: {note}</source>
        <translation>قبلها {name}: {note}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>{heading}, {counts}, {state}</source>
        <translation>{heading}، {counts}، {state}</translation>
    </message>
</context>
<context>
    <name>ProblemSteps</name>
    <message>
        <source>Enter opens its setting.</source>
        <translation>ضغط Enter يفتح إعدادها.</translation>
    </message>
    <message>
        <source>Problem {number} of {total}. {state}: {message}</source>
        <translation>المشكلة {number} من {total}. {state}: {message}</translation>
    </message>
    <message>
        <source>Round again: problem {number} of {total}. {state}: {message}</source>
        <translation>من البداية: المشكلة {number} من {total}. {state}: {message}</translation>
    </message>
    <message>
        <source>The only problem. {state}: {message}</source>
        <translation>المشكلة الوحيدة. {state}: {message}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>1 problem is under this heading.</source>
        <translation>مشكلة واحدة تحت هذا العنوان.</translation>
    </message>
    <message>
        <source>All problems are hidden by the switches above.</source>
        <translation>كل المشكلات مخفية بالمفاتيح أعلاه.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>No problem is at this place.</source>
        <translation>لا مشكلة في هذا الموضع.</translation>
    </message>
    <message>
        <source>No problem is shown: the filter or the switches above the list hide all.</source>
        <translation>لا تظهر أي مشكلة: التصفية أو المفاتيح فوق القائمة تخفيها كلها.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>لا مشكلات.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems are under this heading. Copy and accept mean all of them.</source>
        <translation>
            <numerusform>{count} مشكلة تحت هذا العنوان. النسخ والقبول يشملانها كلها.</numerusform>
            <numerusform>مشكلة واحدة تحت هذا العنوان. النسخ والقبول يشملانها.</numerusform>
            <numerusform>مشكلتان تحت هذا العنوان. النسخ والقبول يشملانهما.</numerusform>
            <numerusform>{count} مشكلات تحت هذا العنوان. النسخ والقبول يشملانها كلها.</numerusform>
            <numerusform>{count} مشكلة تحت هذا العنوان. النسخ والقبول يشملانها كلها.</numerusform>
            <numerusform>{count} مشكلة تحت هذا العنوان. النسخ والقبول يشملانها كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSettings</name>
    <message>
        <source>Hosting by Apple</source>
        <translation>الاستضافة لدى Apple</translation>
    </message>
    <message>
        <source>Hosting on your own server</source>
        <translation>الاستضافة على خادمك</translation>
    </message>
    <message>
        <source>OS {number} as the lowest</source>
        <translation>النظام {number} كحد أدنى</translation>
    </message>
    <message>
        <source>Other files would be in {packs}.</source>
        <translation>ستكون في {packs} ملفات أخرى.</translation>
    </message>
    <message>
        <source>The name has characters in it that cannot be seen.</source>
        <translation>في الاسم أحرف لا تُرى.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>الاسم أطول من {most} حرف.</translation>
    </message>
    <message>
        <source>The new settings</source>
        <translation>الإعدادات الجديدة</translation>
    </message>
    <message>
        <source>The project has no name.</source>
        <translation>لا اسم للمشروع.</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>هذا ليس مجلدًا.</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>استخدام {tag}</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 4.8 GB.</source>
        <translation>اكتب رقمًا ووحدة، مثل 4.8 GB.</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <translation>اكتب رمزًا مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>Xcode 26</source>
        <translation>Xcode 26</translation>
    </message>
    <message>
        <source>Xcode 27</source>
        <translation>Xcode 27</translation>
    </message>
    <message>
        <source>{cause} would bring no problem and solve none.</source>
        <translation>{cause}: لا يأتي بمشكلة ولا يحل أي مشكلة.</translation>
    </message>
    <message>
        <source>{cause} would bring {problems} in {packs}.</source>
        <translation>{cause}: يأتي بـ {problems} في {packs}.</translation>
    </message>
    <message>
        <source>{cause} would bring {problems}.</source>
        <translation>{cause}: يأتي بـ {problems}.</translation>
    </message>
    <message>
        <source>{cause} would solve {problems}.</source>
        <translation>{cause}: يحل {problems}.</translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} و{others}</translation>
    </message>
    <message>
        <source>{tag} is an outdated tag.</source>
        <translation>{tag} رمز قديم.</translation>
    </message>
    <message>
        <source>{text} is no size.</source>
        <translation>{text} ليس حجمًا.</translation>
    </message>
    <message>
        <source>{text} is not a language tag.</source>
        <translation>{text} ليس رمز لغة.</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>أصلح ما هو معلَّم أعلاه.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What a change leads to is shown here first.</source>
        <translation>لم يتغيّر شيء بعد. ما يؤدي إليه التغيير يظهر هنا أولًا.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>إعدادات المشروع</translation>
    </message>
    <message>
        <source>What a change leads to is shown here.</source>
        <translation>ما يؤدي إليه التغيير يظهر هنا.</translation>
    </message>
    <message>
        <source>What you changed was changed by another program too. Cancel, and open the settings again.</source>
        <translation>ما غيّرته غيّره برنامج آخر أيضًا. ألغِ ثم افتح الإعدادات من جديد.</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيره…</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>استخدام هذا المجلد</translation>
    </message>
    <message>
        <source>{name} may be {place} now. {found}</source>
        <translation>قد يكون {name} الآن {place}. {found}</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Apple describes the format of .aar packs only in part. The rest was worked out from public sources and from packs made by Apple&apos;s own tools. Before you rely on a pack, upload one to TestFlight and download it on a device.</source>
        <translation>لا تصف Apple تنسيق حزم ‎.aar إلا جزئيًا. استُنتج الباقي من مصادر عامة ومن حزم صنعتها أدوات Apple نفسها. قبل الاعتماد على حزمة، ارفع واحدة إلى TestFlight ونزّلها على جهاز.</translation>
    </message>
    <message>
        <source>Change the output folder</source>
        <translation>تغيير مجلد الإخراج</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Compatible; not verified by Apple</source>
        <translation>متوافقة، ولم تتحقق منها Apple</translation>
    </message>
    <message>
        <source>Made by Apple&apos;s own packager</source>
        <translation>صنعتها أداة الحزم من Apple نفسها</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>الإخراج:</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>ما معنى ذلك</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Keep at the top of this list</source>
        <translation>تثبيت في أعلى هذه القائمة</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>تحديد الموقع…</translation>
    </message>
    <message>
        <source>No longer keep at the top</source>
        <translation>إلغاء التثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>فتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح المشروع</translation>
    </message>
    <message>
        <source>Projects that were open before</source>
        <translation>المشاريع المفتوحة سابقًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear the list of those not pinned</source>
        <translation>&amp;مسح غير المثبَّت من القائمة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأ&amp;خير</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>فتح في &amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>{name} (folder missing)</source>
        <translation>{name} (المجلد مفقود)</translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>folder missing</source>
        <translation>المجلد مفقود</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>{when} · {packs}</source>
        <translation>{when} · {packs}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restore unsaved changes</source>
        <translation>استعادة التغييرات غير المحفوظة</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>An empty text is no language.</source>
        <translation>النص الفارغ ليس لغة.</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only. An extension begins at {part}.</source>
        <translation>تستخدم حزم الأصول اللغة والكتابة والمنطقة فقط. يبدأ امتداد عند {part}.</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only. {part} is a variant.</source>
        <translation>تستخدم حزم الأصول اللغة والكتابة والمنطقة فقط. {part} متغيّر.</translation>
    </message>
    <message>
        <source>{part} is nobody&apos;s language. Leave the field empty for everybody.</source>
        <translation>{part} ليست لغة أحد. اترك الحقل فارغًا للجميع.</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of countries and regions.</source>
        <translation>{part} ليس في قائمة ISO للبلدان والمناطق.</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of languages.</source>
        <translation>{part} ليس في قائمة ISO للغات.</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of scripts.</source>
        <translation>{part} ليس في قائمة ISO للكتابات.</translation>
    </message>
    <message>
        <source>{text} is no language tag. Choose a language of the list.</source>
        <translation>{text} ليس رمز لغة. اختر لغة من القائمة.</translation>
    </message>
    <message>
        <source>{text} is no language tag: write en, pt-BR or zh-Hant.</source>
        <translation>{text} ليس رمز لغة: اكتب en أو pt-BR أو zh-Hant.</translation>
    </message>
    <message>
        <source>{text} is written with an underscore; tags have hyphens.</source>
        <translation>{text} مكتوب بشرطة سفلية، وفي الرموز شرطات عادية.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Open another…</source>
        <translation>فتح غيره…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>{name} was not read: it was cancelled.</source>
        <translation>لم يُقرأ {name}: أُلغيت القراءة.</translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>Add what it leads to</source>
        <translation>إضافة ما يشير إليه</translation>
    </message>
    <message>
        <source>Look into {name}</source>
        <translation>النظر داخل {name}</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>إنشاء حزمة منه</translation>
    </message>
    <message>
        <source>Make a project of its folder, or open the one that it is for.</source>
        <translation>أنشئ مشروعًا من مجلده، أو افتح المشروع الذي يخصه.</translation>
    </message>
    <message>
        <source>Make a project of {name}…</source>
        <translation>إنشاء مشروع من {name}…</translation>
    </message>
    <message>
        <source>Manifests and files stay where they are. Only this one file is new.</source>
        <translation>تبقى البيانات والملفات في مكانها. هذا الملف الواحد فقط جديد.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for {count} more.</source>
        <translation>
            <numerusform>وينطبق الأمر نفسه على {count} أخرى.</numerusform>
            <numerusform>وينطبق الأمر نفسه على واحد آخر.</numerusform>
            <numerusform>وينطبق الأمر نفسه على اثنين آخرين.</numerusform>
            <numerusform>وينطبق الأمر نفسه على {count} أخرى.</numerusform>
            <numerusform>وينطبق الأمر نفسه على {count} أخرى.</numerusform>
            <numerusform>وينطبق الأمر نفسه على {count} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack {name}…</source>
        <translation>فك {name}…</translation>
    </message>
    <message>
        <source>{name} belongs in a project, and none is open.</source>
        <translation>{name} مكانه في مشروع، ولا مشروع مفتوح.</translation>
    </message>
    <message>
        <source>{name} is the project of these manifests, so it was opened.</source>
        <translation>{name} هو مشروع هذه البيانات، ففُتح.</translation>
    </message>
    <message>
        <source>{name} was made in {folder}, around the manifests that are there.</source>
        <translation>أُنشئ {name} في {folder}، حول البيانات الموجودة هناك.</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Could not be built in build {build}</source>
        <translation>تعذّر بناؤها في البناء {build}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Mark as released</source>
        <translation>الوسم كإصدار منشور</translation>
    </message>
    <message>
        <source>Mark packs as released</source>
        <translation>وسم حزم كإصدار منشور</translation>
    </message>
    <message>
        <source>Mark {packs} as released</source>
        <translation>وسم {packs} كإصدار منشور</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>لم يُصدَر بعد</translation>
    </message>
    <message>
        <source>Nothing was built yet, so there is nothing to mark. Build first.</source>
        <translation>لم يُبنَ شيء بعد، فلا شيء لوسمه. ابنِ أولًا.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Packs that were built</source>
        <translation>الحزم التي بُنيت</translation>
    </message>
    <message>
        <source>Released as version {version}</source>
        <translation>صدرت بالنسخة {version}</translation>
    </message>
    <message>
        <source>Released so far</source>
        <translation>الصادر حتى الآن</translation>
    </message>
    <message>
        <source>Tick what is in the store or on your server as it was built. From then on you are warned when a pack loses a platform or a file that devices may rely on. Undo takes the mark back.</source>
        <translation>علّم ما هو في المتجر أو على خادمك كما بُني. من ذلك الحين تُنبَّه حين تفقد حزمة منصة أو ملفًا قد تعتمد عليه الأجهزة. التراجع يزيل العلامة.</translation>
    </message>
    <message>
        <source>Version {version} is build {build}</source>
        <translation>النسخة {version} هي البناء {build}</translation>
    </message>
    <message>
        <source>Which of these packs do people have now?</source>
        <translation>أي هذه الحزم لدى الناس الآن؟</translation>
    </message>
    <message>
        <source>{build}, {moment}</source>
        <translation>{build}، {moment}</translation>
    </message>
</context>
<context>
    <name>ReplaceRow</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace all places</source>
        <translation>استبدال كل المواضع</translation>
    </message>
    <message>
        <source>Replace this place</source>
        <translation>استبدال هذا الموضع</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>As a page to read (.html)…</source>
        <translation>كصفحة للقراءة (‎.html)…</translation>
    </message>
    <message>
        <source>For other programs (.json)…</source>
        <translation>لبرامج أخرى (‎.json)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
</context>
<context>
    <name>RootField</name>
    <message>
        <source>Browse for the source root</source>
        <translation>تصفّح لاختيار جذر المصدر</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>تصفّح …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Let the selectors of {pack} count from {folder}</source>
        <translation>حساب محددات {pack} من {folder}</translation>
    </message>
    <message>
        <source>Nothing in it matches.</source>
        <translation>لا شيء فيه يطابق.</translation>
    </message>
    <message>
        <source>One of them matches nothing in it.</source>
        <translation>واحد منها لا يطابق شيئًا فيه.</translation>
    </message>
    <message>
        <source>Source root</source>
        <translation>جذر المصدر</translation>
    </message>
    <message>
        <source>Tell where this folder comes from</source>
        <translation>معرفة مصدر هذا المجلد</translation>
    </message>
    <message>
        <source>The path of the file selector below counts from this folder.</source>
        <translation>مسار محدد الملفات أدناه يُحسب من هذا المجلد.</translation>
    </message>
    <message>
        <source>The paths of file selectors count from this folder.</source>
        <translation>مسارات محددات الملفات تُحسب من هذا المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>The paths of the {count} file selectors below count from this folder.</source>
        <translation>
            <numerusform>مسارات محددات الملفات الـ {count} أدناه تُحسب من هذا المجلد.</numerusform>
            <numerusform>مسار محدد الملفات أدناه يُحسب من هذا المجلد.</numerusform>
            <numerusform>مسارا محددي الملفات أدناه يُحسبان من هذا المجلد.</numerusform>
            <numerusform>مسارات محددات الملفات الـ {count} أدناه تُحسب من هذا المجلد.</numerusform>
            <numerusform>مسارات محددات الملفات الـ {count} أدناه تُحسب من هذا المجلد.</numerusform>
            <numerusform>مسارات محددات الملفات الـ {count} أدناه تُحسب من هذا المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s source root</source>
        <translation>جذر مصدر المشروع</translation>
    </message>
    <message>
        <source>The source root is too long for one line. Mend it in the text.</source>
        <translation>جذر المصدر أطول من سطر واحد. أصلحه في النص.</translation>
    </message>
    <message>
        <source>The source root of {pack} is one folder: drop a single one</source>
        <translation>جذر مصدر {pack} مجلد واحد: أفلت مجلدًا واحدًا فقط</translation>
    </message>
    <message>
        <source>Use the project&apos;s source root</source>
        <translation>استخدام جذر مصدر المشروع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why this source root</source>
        <translation>لماذا جذر المصدر هذا</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them match nothing in it.</source>
        <translation>
            <numerusform>{count} منها لا تطابق شيئًا فيه.</numerusform>
            <numerusform>واحد منها لا يطابق شيئًا فيه.</numerusform>
            <numerusform>اثنان منها لا يطابقان شيئًا فيه.</numerusform>
            <numerusform>{count} منها لا تطابق شيئًا فيه.</numerusform>
            <numerusform>{count} منها لا تطابق شيئًا فيه.</numerusform>
            <numerusform>{count} منها لا تطابق شيئًا فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names no source root, so the one of the project&apos;s settings counts. Another one is written as it is seen from the folder of {file}.</source>
        <translation>لا يسمّي {file} جذر مصدر، فالعبرة بالذي في إعدادات المشروع. يُكتب غيره كما يُرى من مجلد {file}.</translation>
    </message>
    <message>
        <source>{file} names the source root {root}, which counts from the folder of {file} itself. All paths below count from there.</source>
        <translation>يسمّي {file} جذر المصدر {root}، وهو يُحسب من مجلد {file} نفسه. كل المسارات أدناه تُحسب من هناك.</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>جدير بالمعرفة</translation>
    </message>
</context>
<context>
    <name>SelectorActions</name>
    <message>
        <source>Choose all selectors</source>
        <translation>اختيار كل المحددات</translation>
    </message>
    <message>
        <source>Copy selectors</source>
        <translation>نسخ المحددات</translation>
    </message>
    <message>
        <source>Edit path</source>
        <translation>تحرير المسار</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Paste selectors</source>
        <translation>لصق المحددات</translation>
    </message>
    <message>
        <source>Remove selector</source>
        <translation>إزالة المحدد</translation>
    </message>
    <message>
        <source>Store elsewhere …</source>
        <translation>التخزين في مكان آخر …</translation>
    </message>
    <message>
        <source>Store under its own path</source>
        <translation>التخزين بمساره نفسه</translation>
    </message>
</context>
<context>
    <name>SelectorEditor</name>
    <message>
        <source>A file below the source root</source>
        <translation>ملف تحت جذر المصدر</translation>
    </message>
    <message>
        <source>A folder below the source root</source>
        <translation>مجلد تحت جذر المصدر</translation>
    </message>
    <message>
        <source>All are ignored</source>
        <translation>كلها متجاهَلة</translation>
    </message>
    <message>
        <source>Leaves out {size}</source>
        <translation>يترك {size}</translation>
    </message>
    <message>
        <source>No path below the source root</source>
        <translation>لا مسار تحت جذر المصدر</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Only one path fits here</source>
        <translation>مسار واحد فقط يناسب هنا</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Paths that begin so</source>
        <translation>المسارات التي تبدأ هكذا</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>يُخزَّن باسم</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>مثل {example}</translation>
    </message>
    <message>
        <source>stored as</source>
        <translation>يُخزَّن باسم</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
</context>
<context>
    <name>SelectorLine</name>
    <message>
        <source>More for this selector</source>
        <translation>المزيد لهذا المحدد</translation>
    </message>
    <message>
        <source>More for {path}</source>
        <translation>المزيد لـ {path}</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
</context>
<context>
    <name>SelectorList</name>
    <message>
        <source>Choose a file selector first.</source>
        <translation>اختر محدد ملفات أولًا.</translation>
    </message>
    <message>
        <source>File selectors</source>
        <translation>محددات الملفات</translation>
    </message>
    <message>
        <source>Move a file selector in {pack}</source>
        <translation>نقل محدد ملفات في {pack}</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
    <message>
        <source>Nothing was pasted: {line} is no file selector and no path.</source>
        <translation>لم يُلصق شيء: {line} ليس محدد ملفات ولا مسارًا.</translation>
    </message>
    <message>
        <source>Remove a file selector from {pack}</source>
        <translation>إزالة محدد ملفات من {pack}</translation>
    </message>
    <message>
        <source>Remove selector</source>
        <translation>إزالة المحدد</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>إظهار كل المشكلات</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>The clipboard holds no file selectors.</source>
        <translation>لا محددات ملفات في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds too much: up to {count} lines can be pasted as selectors.</source>
        <translation>
            <numerusform>في الحافظة أكثر مما يلزم: يمكن لصق {count} سطر كمحددات على الأكثر.</numerusform>
            <numerusform>في الحافظة أكثر مما يلزم: يمكن لصق سطر واحد كمحدد على الأكثر.</numerusform>
            <numerusform>في الحافظة أكثر مما يلزم: يمكن لصق سطرين كمحددين على الأكثر.</numerusform>
            <numerusform>في الحافظة أكثر مما يلزم: يمكن لصق {count} أسطر كمحددات على الأكثر.</numerusform>
            <numerusform>في الحافظة أكثر مما يلزم: يمكن لصق {count} سطرًا كمحددات على الأكثر.</numerusform>
            <numerusform>في الحافظة أكثر مما يلزم: يمكن لصق {count} سطر كمحددات على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This selector can be read in the text only.</source>
        <translation>لا يمكن قراءة هذا المحدد إلا في النص.</translation>
    </message>
    <message>
        <source>Use {path}</source>
        <translation>استخدام {path}</translation>
    </message>
    <message>
        <source>{problems} more with files of this selector.</source>
        <translation>{problems} أخرى في ملفات هذا المحدد.</translation>
    </message>
</context>
<context>
    <name>Selectors</name>
    <message>
        <source>Adds nothing: all of these files are taken by {path} already.</source>
        <translation>لا يضيف شيئًا: كل هذه الملفات يأخذها {path} من قبل.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>stored as {destination}</source>
        <translation>يُخزَّن باسم {destination}</translation>
    </message>
    <message>
        <source>{files} of these are taken by {path} already.</source>
        <translation>{files} من هذه يأخذها {path} من قبل.</translation>
    </message>
    <message>
        <source>{number} left out</source>
        <translation>تُرك {number}</translation>
    </message>
</context>
<context>
    <name>SelectorsField</name>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>إضافة نمط</translation>
    </message>
    <message>
        <source>Add {path} to {pack}</source>
        <translation>إضافة {path} إلى {pack}</translation>
    </message>
    <message>
        <source>Add {what} to {pack}</source>
        <translation>إضافة {what} إلى {pack}</translation>
    </message>
    <message>
        <source>Add {what} to {pack} before {path}</source>
        <translation>إضافة {what} إلى {pack} قبل {path}</translation>
    </message>
    <message>
        <source>Browse for files and folders to add</source>
        <translation>تصفّح لاختيار ملفات ومجلدات تُضاف</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>تصفّح …</translation>
    </message>
    <message>
        <source>Drop folders here, or add a file selector.</source>
        <translation>أفلت مجلدات هنا، أو أضف محدد ملفات.</translation>
    </message>
    <message>
        <source>File selectors</source>
        <translation>محددات الملفات</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>ملفات …</translation>
    </message>
    <message>
        <source>Folders …</source>
        <translation>مجلدات …</translation>
    </message>
    <message>
        <source>Leave a file out</source>
        <translation>ترك ملف</translation>
    </message>
    <message>
        <source>Paste selectors</source>
        <translation>لصق المحددات</translation>
    </message>
    <message>
        <source>The list of file selectors</source>
        <translation>قائمة محددات الملفات</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{count} عناصر</numerusform>
            <numerusform>{count} عنصرًا</numerusform>
            <numerusform>{count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>A new project begins with these. Projects that exist keep their own.</source>
        <translation>يبدأ المشروع الجديد بهذه. المشاريع الموجودة تحتفظ بما لديها.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Always ignored</source>
        <translation>متجاهَل دائمًا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message numerus="yes">
        <source>As many as there are cores: {count}</source>
        <translation>
            <numerusform>بعدد الأنوية: {count}</numerusform>
            <numerusform>بعدد الأنوية: {count}</numerusform>
            <numerusform>بعدد الأنوية: {count}</numerusform>
            <numerusform>بعدد الأنوية: {count}</numerusform>
            <numerusform>بعدد الأنوية: {count}</numerusform>
            <numerusform>بعدد الأنوية: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>عمليات البناء</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Compact rows show about a fifth more at once.</source>
        <translation>الصفوف المضغوطة تُظهر نحو الخُمس أكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Fewer leave more of this computer to other programs. The packs are the same.</source>
        <translation>العدد الأقل يترك من هذا الحاسوب أكثر لبرامج أخرى. الحزم هي نفسها.</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <translation>ملفات في آن واحد</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>قواعد التجاهل</translation>
    </message>
    <message>
        <source>Ignore rules of new projects</source>
        <translation>قواعد التجاهل للمشاريع الجديدة</translation>
    </message>
    <message>
        <source>In percent of the system&apos;s own. Distances follow in what you open from now on.</source>
        <translation>بالمئة من حجم النظام. تتبعه المسافات في ما تفتحه من الآن.</translation>
    </message>
    <message>
        <source>It changes when Pack Studio is started again. Languages of packs have nothing to do with it.</source>
        <translation>تتغيّر عند بدء Pack Studio من جديد. لا علاقة للغات الحزم بها.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of Pack Studio</source>
        <translation>لغة Pack Studio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Log and faults</source>
        <translation>السجل والأخطاء</translation>
    </message>
    <message>
        <source>Menus, lists and panes then appear in their places at once.</source>
        <translation>تظهر القوائم واللوحات عندئذ في مواضعها فورًا.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>المشاريع الجديدة</translation>
    </message>
    <message>
        <source>Nothing is ever sent anywhere: no reports, no statistics, no search for updates.</source>
        <translation>لا يُرسل شيء إلى أي مكان أبدًا: لا تقارير ولا إحصاءات ولا بحث عن تحديثات.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>إشعاري</translation>
    </message>
    <message>
        <source>Open the folder with the packs</source>
        <translation>فتح المجلد مع الحزم</translation>
    </message>
    <message>
        <source>Open the project that was open last</source>
        <translation>فتح آخر مشروع مفتوح</translation>
    </message>
    <message>
        <source>Otherwise Pack Studio begins with the start page.</source>
        <translation>وإلا يبدأ Pack Studio بصفحة البداية.</translation>
    </message>
    <message>
        <source>Privacy and files</source>
        <translation>الخصوصية والملفات</translation>
    </message>
    <message>
        <source>Room for the cache</source>
        <translation>مساحة ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>صفوف القوائم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shortcuts, keys</source>
        <translation>اختصارات، مفاتيح</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Usual: {size}</source>
        <translation>المعتاد: {size}</translation>
    </message>
    <message>
        <source>What makes the next look or build quicker. It may be deleted at any time.</source>
        <translation>ما يسرّع النظر أو البناء التالي. يمكن حذفه في أي وقت.</translation>
    </message>
    <message>
        <source>What systems and editors leave behind is in no pack of any project.</source>
        <translation>ما تتركه الأنظمة والمحررات وراءها لا يدخل أي حزمة في أي مشروع.</translation>
    </message>
    <message>
        <source>What the program did, with names of files and folders, never what is in them.</source>
        <translation>ما فعله البرنامج، بأسماء الملفات والمجلدات، لا بما فيها أبدًا.</translation>
    </message>
    <message>
        <source>What was not saved when the program ended, and changes that were left out.</source>
        <translation>ما لم يُحفظ حين انتهى البرنامج، والتغييرات المتروكة.</translation>
    </message>
    <message>
        <source>What was packed is kept for the next build. Some room on the disk always stays free.</source>
        <translation>ما حُزم يبقى للبناء التالي. تبقى دائمًا مساحة حرة على القرص.</translation>
    </message>
    <message>
        <source>What you set here, the projects that were open, and filters that you saved.</source>
        <translation>ما تضبطه هنا، والمشاريع التي فُتحت، والتصفيات التي حفظتها.</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>حين ينتهي بناء</translation>
    </message>
    <message>
        <source>With high contrast, signs and bars have the colour of text, and chips an edge.</source>
        <translation>مع التباين المرتفع تأخذ العلامات والأشرطة لون النص، وتأخذ الشارات حافة.</translation>
    </message>
    <message>
        <source>You are only notified while you work in another program.</source>
        <translation>لا يصلك إشعار إلا وأنت تعمل في برنامج آخر.</translation>
    </message>
    <message>
        <source>You sign with it when you accept a problem. It stands in the project file then.</source>
        <translation>توقّع به حين تقبل مشكلة. يُكتب عندئذ في ملف المشروع.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation>كل تغيير يسري فورًا.</translation>
    </message>
    <message>
        <source>Everything on this page is as usual.</source>
        <translation>كل ما في هذه الصفحة كالمعتاد.</translation>
    </message>
    <message>
        <source>No setting has “{words}” in it.</source>
        <translation>لا إعداد فيه «{words}».</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings — Pack Studio</source>
        <translation>الإعدادات — Pack Studio</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Add id</source>
        <translation>إضافة معرّف</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Apple hosts the packs</source>
        <translation>تستضيف Apple الحزم</translation>
    </message>
    <message>
        <source>Archived ids</source>
        <translation>المعرّفات المؤرشفة</translation>
    </message>
    <message>
        <source>Beyond it there is a warning; empty: no limit.</source>
        <translation>عند تجاوزه يظهر تحذير؛ فارغ: بلا حد.</translation>
    </message>
    <message>
        <source>Budget for all packs</source>
        <translation>ميزانية كل الحزم</translation>
    </message>
    <message>
        <source>Budget for one pack</source>
        <translation>ميزانية الحزمة الواحدة</translation>
    </message>
    <message>
        <source>Built packs go here.</source>
        <translation>تذهب الحزم المبنية إلى هنا.</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>اختيار مجلد الإخراج</translation>
    </message>
    <message>
        <source>Choose the source folder</source>
        <translation>اختيار مجلد المصدر</translation>
    </message>
    <message>
        <source>Compression of .pack.zip</source>
        <translation>ضغط ‎.pack.zip</translation>
    </message>
    <message>
        <source>Files with such names stay out of every pack: *.psd, drafts/, /notes.txt.</source>
        <translation>الملفات ذات هذه الأسماء تبقى خارج كل الحزم: ‎*.psd‎‏، ‎drafts/‎‏، ‎/notes.txt‎.</translation>
    </message>
    <message>
        <source>Folders and outputs</source>
        <translation>المجلدات والمخرجات</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>الاستضافة</translation>
    </message>
    <message>
        <source>Ids of packs that were archived in App Store Connect can never be used again.</source>
        <translation>معرّفات الحزم المؤرشفة في App Store Connect لا يمكن استخدامها ثانية أبدًا.</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>قواعد التجاهل</translation>
    </message>
    <message>
        <source>Kinds of output</source>
        <translation>أنواع المخرجات</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>أنواع المشكلات</translation>
    </message>
    <message>
        <source>Left out, and no longer used</source>
        <translation>متروك، ولم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>Limits and problems</source>
        <translation>الحدود والمشكلات</translation>
    </message>
    <message>
        <source>Lowest system</source>
        <translation>أدنى نظام</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>مخصص لـ</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>خادمي الخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>مجلد الإخراج</translation>
    </message>
    <message>
        <source>Packager of .aar</source>
        <translation>أداة حزم ‎.aar</translation>
    </message>
    <message>
        <source>Paths in packs count from here. It is itself counted from the project file.</source>
        <translation>مسارات الحزم تُحسب من هنا. وهو نفسه يُحسب من ملف المشروع.</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>اللغة الأساسية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Required for {family}</source>
        <translation>مطلوب لـ {family}</translation>
    </message>
    <message>
        <source>Required languages</source>
        <translation>اللغات المطلوبة</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>مجلد المصدر</translation>
    </message>
    <message>
        <source>Such as 500 MB.</source>
        <translation>مثل 500 MB.</translation>
    </message>
    <message>
        <source>Tags with commas, such as en, de, pt-BR. Every family has to have them.</source>
        <translation>رموز تفصلها فواصل، مثل en, de, pt-BR. يجب أن تكون لدى كل عائلة.</translation>
    </message>
    <message>
        <source>The app&apos;s own primary language, such as en or pt-BR.</source>
        <translation>اللغة الأساسية للتطبيق نفسه، مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>The lowest system that the app supports. Localized packs need OS 27.</source>
        <translation>أدنى نظام يدعمه التطبيق. تحتاج الحزم المترجمة إلى النظام 27.</translation>
    </message>
    <message>
        <source>These count instead of those above.</source>
        <translation>هذه هي المعتبرة بدل التي أعلاه.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Whose packager reads the manifests. Xcode 26 knows fewer ways to choose files.</source>
        <translation>أي أداة حزم تقرأ البيانات. يعرف Xcode 26 طرقًا أقل لاختيار الملفات.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A pack with such a problem cannot be built, so it stays an error.</source>
        <translation>الحزمة التي فيها مشكلة كهذه لا يمكن بناؤها، فتبقى خطأ.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} problems…</source>
        <translation>
            <numerusform>قبول {count} مشكلة…</numerusform>
            <numerusform>قبول مشكلة واحدة…</numerusform>
            <numerusform>قبول مشكلتين…</numerusform>
            <numerusform>قبول {count} مشكلات…</numerusform>
            <numerusform>قبول {count} مشكلة…</numerusform>
            <numerusform>قبول {count} مشكلة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by {name} before it changed: {note}</source>
        <translation>قبلها {name} قبل أن تتغيّر: {note}</translation>
    </message>
    <message>
        <source>Accepted by {name}: {note}</source>
        <translation>قبلها {name}: {note}</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <source>As usual: {severity}</source>
        <translation>كالمعتاد: {severity}</translation>
    </message>
    <message>
        <source>Choose a problem in the list first.</source>
        <translation>اختر مشكلة في القائمة أولًا.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>It counts again from then on.</source>
        <translation>تُحسب من جديد من ذلك الحين.</translation>
    </message>
    <message>
        <source>It stops the pack from being built, so it cannot be accepted.</source>
        <translation>توقف بناء الحزمة، فلا يمكن قبولها.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>حسابها من جديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>فتح الإعدادات…</translation>
    </message>
    <message>
        <source>Packs with such a problem are refused, so it stays an error.</source>
        <translation>الحزم التي فيها مشكلة كهذه تُرفض، فتبقى خطأ.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب القبول</translation>
    </message>
    <message numerus="yes">
        <source>Take back {count}</source>
        <translation>
            <numerusform>سحب قبول {count}</numerusform>
            <numerusform>سحب قبول واحدة</numerusform>
            <numerusform>سحب قبول اثنتين</numerusform>
            <numerusform>سحب قبول {count}</numerusform>
            <numerusform>سحب قبول {count}</numerusform>
            <numerusform>سحب قبول {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen problems are of several kinds. Choose those of one.</source>
        <translation>المشكلات المختارة من عدة أنواع. اختر ما هو من نوع واحد.</translation>
    </message>
    <message>
        <source>Treat this kind as</source>
        <translation>معاملة هذا النوع كـ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What stops a build cannot be accepted.</source>
        <translation>ما يوقف البناء لا يمكن قبوله.</translation>
    </message>
</context>
<context>
    <name>SeveritySwitches</name>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>لا أخطاء</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>لا تحذيرات</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>إظهارها أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide what somebody accepted as it is</source>
        <translation>إظهار أو إخفاء ما قبله أحد كما هو</translation>
    </message>
    <message numerus="yes">
        <source>{count} accepted</source>
        <translation>
            <numerusform>{count} مقبولة</numerusform>
            <numerusform>واحدة مقبولة</numerusform>
            <numerusform>اثنتان مقبولتان</numerusform>
            <numerusform>{count} مقبولة</numerusform>
            <numerusform>{count} مقبولة</numerusform>
            <numerusform>{count} مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <translation>
            <numerusform>{count} خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>{count} أخطاء</numerusform>
            <numerusform>{count} خطأ</numerusform>
            <numerusform>{count} خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{count} ملاحظات</numerusform>
            <numerusform>{count} ملاحظة</numerusform>
            <numerusform>{count} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} تحذير</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>{count} تحذيرات</numerusform>
            <numerusform>{count} تحذيرًا</numerusform>
            <numerusform>{count} تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Save {name} as a table</source>
        <translation>حفظ {name} كجدول</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>جداول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved: {name} in {folder}.</source>
        <translation>حُفظ الجدول: {name} في {folder}.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>لا اختصار فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys that are pressed one after the other are not used here.</source>
        <translation>لا تُستخدم هنا مفاتيح تُضغط واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Press the keys that are to do it.</source>
        <translation>اضغط المفاتيح التي تفعل ذلك.</translation>
    </message>
    <message>
        <source>{keys} alone does nothing: press another key with it.</source>
        <translation>{keys} وحدها لا تفعل شيئًا: اضغط معها مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{keys} belongs to the system.</source>
        <translation>{keys} تخص النظام.</translation>
    </message>
    <message>
        <source>{keys} is a letter that is typed: hold Ctrl or Alt with it.</source>
        <translation>{keys} حرف يُكتب: اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed to move about and to type.</source>
        <translation>{keys} لازمة للتنقل والكتابة.</translation>
    </message>
    <message>
        <source>{keys} is needed wherever text is typed.</source>
        <translation>{keys} لازمة حيث يُكتب نص.</translation>
    </message>
    <message>
        <source>{keys} opens a menu or goes to a field.</source>
        <translation>{keys} تفتح قائمة أو تنتقل إلى حقل.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All shortcuts are as usual.</source>
        <translation>كل الاختصارات كالمعتاد.</translation>
    </message>
    <message>
        <source>Back to no keys</source>
        <translation>العودة إلى بلا مفاتيح</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>العودة إلى {keys}</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>البحث عن أمر أو مفاتيحه</translation>
    </message>
    <message>
        <source>It has no keys.</source>
        <translation>لا مفاتيح له.</translation>
    </message>
    <message>
        <source>Its keys are the usual ones.</source>
        <translation>مفاتيحه هي المعتادة.</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>مفاتيح جديدة: اضغطها هنا</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا أمر فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>إعادة ضبط كل الاختصارات</translation>
    </message>
    <message>
        <source>Take keys away</source>
        <translation>إزالة المفاتيح</translation>
    </message>
    <message>
        <source>Use them here, take them from {command}</source>
        <translation>استخدامها هنا، وأخذها من {command}</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>{keys} does this already.</source>
        <translation>{keys} تفعل هذا من قبل.</translation>
    </message>
    <message>
        <source>{keys} is free.</source>
        <translation>{keys} حرة.</translation>
    </message>
    <message>
        <source>{keys} is what {command} has now.</source>
        <translation>{keys} هي الآن لـ {command}.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Its waveform cannot be drawn here.</source>
        <translation>لا يمكن رسم موجته الصوتية هنا.</translation>
    </message>
    <message>
        <source>Open it with the system&apos;s program for sounds</source>
        <translation>فتحه ببرنامج الأصوات في النظام</translation>
    </message>
    <message>
        <source>Open sound</source>
        <translation>فتح الصوت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Sounds are heard in another program: no player is installed here.</source>
        <translation>تُسمع الأصوات في برنامج آخر: لا مشغّل مثبَّت هنا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} channels are drawn.</source>
        <translation>
            <numerusform>تُرسم أول {count} قناة.</numerusform>
            <numerusform>تُرسم القناة الأولى.</numerusform>
            <numerusform>تُرسم القناتان الأوليان.</numerusform>
            <numerusform>تُرسم أول {count} قنوات.</numerusform>
            <numerusform>تُرسم أول {count} قناة.</numerusform>
            <numerusform>تُرسم أول {count} قناة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound cannot be played here. Open the file in another program.</source>
        <translation>لا يمكن تشغيل هذا الصوت هنا. افتح الملف في برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>SourceRows</name>
    <message numerus="yes">
        <source>+{count}</source>
        <translation>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Shown because no folder is watched</source>
        <translation>يظهر لأن لا مجلد مراقَب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The project&apos;s folder</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مراقَب</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>جدير بالمعرفة</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Built packs are put there</source>
        <translation>توضع الحزم المبنية هناك</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Changes in it show at once.</source>
        <translation>تظهر التغييرات فيه فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} s</source>
        <translation>
            <numerusform>كل {count} ثانية</numerusform>
            <numerusform>كل ثانية</numerusform>
            <numerusform>كل ثانيتين</numerusform>
            <numerusform>كل {count} ثوانٍ</numerusform>
            <numerusform>كل {count} ثانية</numerusform>
            <numerusform>كل {count} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that packs name in it is there ({asked}).</source>
        <translation>كل ما تسمّيه الحزم فيه موجود ({asked}).</translation>
    </message>
    <message>
        <source>Everything that was compared is there, as large as it was ({files}).</source>
        <translation>كل ما قورن موجود، وبالحجم السابق ({files}).</translation>
    </message>
    <message>
        <source>Find it again…</source>
        <translation>العثور عليه من جديد…</translation>
    </message>
    <message>
        <source>Find it myself…</source>
        <translation>البحث عنه بنفسي…</translation>
    </message>
    <message>
        <source>Gone, or moved</source>
        <translation>زال أو نُقل</translation>
    </message>
    <message>
        <source>Holds the project</source>
        <translation>فيه المشروع</translation>
    </message>
    <message>
        <source>Holds {other}</source>
        <translation>فيه {other}</translation>
    </message>
    <message>
        <source>Is a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Lies in {other}</source>
        <translation>داخل {other}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>إنشاء حزمة منه</translation>
    </message>
    <message>
        <source>No pack can take from it</source>
        <translation>لا تستطيع أي حزمة الأخذ منه</translation>
    </message>
    <message>
        <source>None of the {asked} things that are known of it is there: it may be another.</source>
        <translation>لا شيء من {asked} مما يُعرف عنه موجود: قد يكون غيره.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>غير مراقَب</translation>
    </message>
    <message>
        <source>Packs that take from it count their paths from this folder.</source>
        <translation>الحزم التي تأخذ منه تحسب مساراتها من هذا المجلد.</translation>
    </message>
    <message>
        <source>Packs that take from it count their paths from {base}.</source>
        <translation>الحزم التي تأخذ منه تحسب مساراتها من {base}.</translation>
    </message>
    <message>
        <source>Stop watching {name}</source>
        <translation>إيقاف مراقبة {name}</translation>
    </message>
    <message>
        <source>The source root of the project moves with it.</source>
        <translation>ينتقل معه جذر مصدر المشروع.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Watched twice</source>
        <translation>مراقَب مرتين</translation>
    </message>
    <message>
        <source>What it held is not known, so it cannot be compared.</source>
        <translation>ما كان فيه غير معروف، فلا يمكن مقارنته.</translation>
    </message>
    <message>
        <source>the project&apos;s folder</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>{count} متجاهَل</numerusform>
            <numerusform>واحد متجاهَل</numerusform>
            <numerusform>اثنان متجاهَلان</numerusform>
            <numerusform>{count} متجاهَلة</numerusform>
            <numerusform>{count} متجاهَلًا</numerusform>
            <numerusform>{count} متجاهَل</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} in no pack</source>
        <translation>{files} خارج كل الحزم</translation>
    </message>
    <message>
        <source>{name} cannot be read: you have no permission for it.</source>
        <translation>لا يمكن قراءة {name}: لا إذن لديك.</translation>
    </message>
    <message>
        <source>{name} holds the project itself. Its own files and built packs are never packed.</source>
        <translation>في {name} المشروع نفسه. ملفاته وحزمه المبنية لا تُحزم أبدًا.</translation>
    </message>
    <message>
        <source>{name} is a link, and links are not followed. Watch the folder it leads to.</source>
        <translation>{name} رابط، والروابط لا تُتَّبع. راقب المجلد الذي يشير إليه.</translation>
    </message>
    <message>
        <source>{name} is not where it was. It was found in {place}.</source>
        <translation>{name} ليس حيث كان. وُجد في {place}.</translation>
    </message>
    <message>
        <source>{name} is not where it was. Its disk may not be connected, or it was moved.</source>
        <translation>{name} ليس حيث كان. ربما قرصه غير متصل، أو نُقل.</translation>
    </message>
    <message>
        <source>{name} is the same folder as {other}, which is watched already.</source>
        <translation>{name} هو المجلد نفسه {other}، وهو مراقَب من قبل.</translation>
    </message>
    <message>
        <source>{name} is where built packs are put, and these are never packed again.</source>
        <translation>{name} هو مكان الحزم المبنية، وهي لا تُحزم ثانية أبدًا.</translation>
    </message>
    <message>
        <source>{name} lies in {other}, which is watched already: its files are shown once, under {other}.</source>
        <translation>{name} داخل {other}، وهو مراقَب من قبل: تظهر ملفاته مرة واحدة، تحت {other}.</translation>
    </message>
    <message>
        <source>{name} lies outside of every folder that packs take from.</source>
        <translation>{name} خارج كل المجلدات التي تأخذ منها الحزم.</translation>
    </message>
    <message>
        <source>{other} lies in {name}: its files are shown once, under {name}.</source>
        <translation>{other} داخل {name}: تظهر ملفاته مرة واحدة، تحت {name}.</translation>
    </message>
    <message>
        <source>{packs} name the old place in their selectors; these stay as they are.</source>
        <translation>تسمّي {packs} المكان القديم في محدداتها؛ تبقى هذه كما هي.</translation>
    </message>
    <message>
        <source>{packs} names the old place in its selectors; these stay as they are.</source>
        <translation>تسمّي {packs} المكان القديم في محدداتها؛ تبقى هذه كما هي.</translation>
    </message>
    <message>
        <source>{packs} will take files from there.</source>
        <translation>ستأخذ {packs} ملفات من هناك.</translation>
    </message>
    <message>
        <source>{there} of the {asked} things that packs name in it are there.</source>
        <translation>موجود {there} من {asked} مما تسمّيه الحزم فيه.</translation>
    </message>
    <message>
        <source>{there} of {asked} files are there, as large as they were.</source>
        <translation>موجود {there} من {asked} من الملفات، بالحجم السابق.</translation>
    </message>
    <message>
        <source>{there} of {asked} files are there, {different} of them with another size.</source>
        <translation>موجود {there} من {asked} من الملفات، منها {different} بحجم آخر.</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>العثور من جديد…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>The tree shows these folders. Watching changes nothing in them, and nothing in a pack.</source>
        <translation>تُظهر الشجرة هذه المجلدات. لا تغيّر المراقبة شيئًا فيها، ولا في أي حزمة.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
</context>
<context>
    <name>SourcesOpener</name>
    <message>
        <source>Where is {name} now</source>
        <translation>أين {name} الآن</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>اختر ملفًا لترى ما فيه.</translation>
    </message>
    <message>
        <source>It is of no kind that is known here. Its first bytes:</source>
        <translation>نوعه غير معروف هنا. أول بايتاته:</translation>
    </message>
    <message>
        <source>It is {kind}. Its first bytes:</source>
        <translation>هو {kind}. أول بايتاته:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يجري النظر …</translation>
    </message>
    <message>
        <source>Open it in the program that it was made with.</source>
        <translation>افتحه في البرنامج الذي صُنع به.</translation>
    </message>
    <message>
        <source>This font cannot be drawn on this system.</source>
        <translation>لا يمكن رسم هذا الخط في هذا النظام.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn here.</source>
        <translation>لا يمكن رسم هذه الصورة هنا.</translation>
    </message>
</context>
<context>
    <name>StartButton</name>
    <message>
        <source>Build 1 changed pack</source>
        <translation>بناء حزمة متغيّرة واحدة</translation>
    </message>
    <message>
        <source>Build 1 pack</source>
        <translation>بناء حزمة واحدة</translation>
    </message>
    <message>
        <source>Build all packs</source>
        <translation>بناء كل الحزم</translation>
    </message>
    <message>
        <source>Build all packs anew, also what has not changed</source>
        <translation>بناء كل الحزم من جديد، حتى ما لم يتغيّر</translation>
    </message>
    <message>
        <source>Build the chosen pack: {pack}</source>
        <translation>بناء الحزمة المختارة: {pack}</translation>
    </message>
    <message>
        <source>Build what changed</source>
        <translation>بناء ما تغيّر</translation>
    </message>
    <message numerus="yes">
        <source>Build {count} changed packs</source>
        <translation>
            <numerusform>بناء {count} حزمة متغيّرة</numerusform>
            <numerusform>بناء حزمة متغيّرة واحدة</numerusform>
            <numerusform>بناء حزمتين متغيّرتين</numerusform>
            <numerusform>بناء {count} حزم متغيّرة</numerusform>
            <numerusform>بناء {count} حزمة متغيّرة</numerusform>
            <numerusform>بناء {count} حزمة متغيّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build {count} packs</source>
        <translation>
            <numerusform>بناء {count} حزمة</numerusform>
            <numerusform>بناء حزمة واحدة</numerusform>
            <numerusform>بناء حزمتين</numerusform>
            <numerusform>بناء {count} حزم</numerusform>
            <numerusform>بناء {count} حزمة</numerusform>
            <numerusform>بناء {count} حزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More ways to build</source>
        <translation>طرق أخرى للبناء</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A project around manifests (.json) and Steam depot scripts (.vdf) that you have.</source>
        <translation>مشروع حول بيانات (‎.json) ونصوص Steam depot ‏(‎.vdf) لديك.</translation>
    </message>
    <message>
        <source>About 2 minutes: seven small packs with a few problems to mend.</source>
        <translation>نحو دقيقتين: سبع حزم صغيرة فيها بضع مشكلات لإصلاحها.</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>إلغاء الفتح</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>اختيار مل&amp;فات…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>Drop a folder, a manifest, a project or a built pack anywhere in this window.</source>
        <translation>أفلت مجلدًا أو بيانًا أو مشروعًا أو حزمة مبنية في أي موضع من هذه النافذة.</translation>
    </message>
    <message>
        <source>Filter recent projects</source>
        <translation>تصفية المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Import manifests…</source>
        <translation>استيراد بيانات الحزم…</translation>
    </message>
    <message>
        <source>New project from folders…</source>
        <translation>مشروع جديد من مجلدات…</translation>
    </message>
    <message>
        <source>No project matches {filter}.</source>
        <translation>لا مشروع يطابق {filter}.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open built pack…</source>
        <translation>فتح حزمة مبنية…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation>المشاريع التي تفتحها ستُدرج هنا.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>البدء من هنا</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>تجربة المشروع النموذجي</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Import manifests</source>
        <translation>استيراد بيانات الحزم</translation>
    </message>
    <message>
        <source>Import the manifests of a folder</source>
        <translation>استيراد بيانات الحزم من مجلد</translation>
    </message>
    <message>
        <source>Manifests and Steam depot scripts ({kinds})</source>
        <translation>البيانات ونصوص Steam depot ‏({kinds})</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All packs, and the files that they ship. Click to see the packs.</source>
        <translation>كل الحزم والملفات التي تشحنها. انقر لرؤية الحزم.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيدت: {step}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Files in watched folders that no pack takes: {size}. Click to see them.</source>
        <translation>ملفات في المجلدات المراقَبة لا تأخذها أي حزمة: {size}. انقر لرؤيتها.</translation>
    </message>
    <message>
        <source>Files in watched folders that the ignore rules leave out. Click to see them.</source>
        <translation>ملفات في المجلدات المراقَبة تتركها قواعد التجاهل. انقر لرؤيتها.</translation>
    </message>
    <message>
        <source>Looked at {when}. Click to see the watched folders.</source>
        <translation>نُظر فيها {when}. انقر لرؤية المجلدات المراقَبة.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>تُراجع عن: {step}</translation>
    </message>
    <message>
        <source>What is on disk is older. Click to save.</source>
        <translation>ما على القرص أقدم. انقر للحفظ.</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>لا يمكن تغييره</translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation>المجلد مفقود</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>حُفظ {when}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>يجري الحفظ …</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>{count} متجاهَل</numerusform>
            <numerusform>واحد متجاهَل</numerusform>
            <numerusform>اثنان متجاهَلان</numerusform>
            <numerusform>{count} متجاهَلة</numerusform>
            <numerusform>{count} متجاهَلًا</numerusform>
            <numerusform>{count} متجاهَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps done again</source>
        <translation>
            <numerusform>أُعيدت {count} خطوة</numerusform>
            <numerusform>أُعيدت خطوة واحدة</numerusform>
            <numerusform>أُعيدت خطوتان</numerusform>
            <numerusform>أُعيدت {count} خطوات</numerusform>
            <numerusform>أُعيدت {count} خطوة</numerusform>
            <numerusform>أُعيدت {count} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps taken back</source>
        <translation>
            <numerusform>تُراجع عن {count} خطوة</numerusform>
            <numerusform>تُراجع عن خطوة واحدة</numerusform>
            <numerusform>تُراجع عن خطوتين</numerusform>
            <numerusform>تُراجع عن {count} خطوات</numerusform>
            <numerusform>تُراجع عن {count} خطوة</numerusform>
            <numerusform>تُراجع عن {count} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} in no pack</source>
        <translation>{files} خارج كل الحزم</translation>
    </message>
    <message>
        <source>{files} not saved</source>
        <translation>{files} بلا حفظ</translation>
    </message>
    <message>
        <source>{files} not saved, kept as draft</source>
        <translation>{files} بلا حفظ، محفوظة كمسودة</translation>
    </message>
    <message>
        <source>{packs} · {files}</source>
        <translation>{packs} · {files}</translation>
    </message>
    <message>
        <source>{packs} · {files} · checking …</source>
        <translation>{packs} · {files} · يجري الفحص …</translation>
    </message>
    <message>
        <source>{packs} · {files} · looking into {unread} …</source>
        <translation>{packs} · {files} · يجري النظر في {unread} …</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Filter the steps of this build</source>
        <translation>تصفية خطوات هذا البناء</translation>
    </message>
    <message>
        <source>No step of this build matches {filter}.</source>
        <translation>لا خطوة من هذا البناء تطابق {filter}.</translation>
    </message>
    <message>
        <source>Packs of this build</source>
        <translation>حزم هذا البناء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What was not built</source>
        <translation>ما لم يُبنَ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Apple&apos;s score. -1 is the same text, 0 the same language; the lowest wins.</source>
        <translation>درجة Apple. ‎-1 للنص نفسه، و0 للغة نفسها، والأدنى يفوز.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Looked for, in this order</source>
        <translation>يُبحث عنها بهذا الترتيب</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Show problem</source>
        <translation>إظهار المشكلة</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more</source>
        <translation>
            <numerusform>إظهار {count} أخرى</numerusform>
            <numerusform>إظهار واحدة أخرى</numerusform>
            <numerusform>إظهار اثنتين أخريين</numerusform>
            <numerusform>إظهار {count} أخرى</numerusform>
            <numerusform>إظهار {count} أخرى</numerusform>
            <numerusform>إظهار {count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack}: {problem}</source>
        <translation>{pack}: {problem}</translation>
    </message>
</context>
<context>
    <name>SupposingForm</name>
    <message>
        <source>A pack in another language</source>
        <translation>حزمة بلغة أخرى</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>حزمة أصول</translation>
    </message>
    <message>
        <source>Choose a family</source>
        <translation>اختيار عائلة</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>اختيار حزمة</translation>
    </message>
    <message>
        <source>Choose what to suppose</source>
        <translation>اختيار ما يُفترض</translation>
    </message>
    <message>
        <source>Family of the new pack</source>
        <translation>عائلة الحزمة الجديدة</translation>
    </message>
    <message>
        <source>Language of the supposed pack</source>
        <translation>لغة الحزمة المفترضة</translation>
    </message>
    <message>
        <source>One more pack</source>
        <translation>حزمة إضافية</translation>
    </message>
    <message>
        <source>One pack less</source>
        <translation>حزمة أقل</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>شيء جديد</translation>
    </message>
    <message>
        <source>The pack has no language then, and everybody gets it.</source>
        <translation>لا لغة للحزمة عندئذ، فيحصل عليها الجميع.</translation>
    </message>
    <message>
        <source>What is supposed</source>
        <translation>المفترَض</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
</context>
<context>
    <name>SystemField</name>
    <message>
        <source>OS </source>
        <translation>النظام </translation>
    </message>
</context>
<context>
    <name>TargetRows</name>
    <message>
        <source>Asset pack</source>
        <translation>حزمة أصول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>TextCompleter</name>
    <message>
        <source>What can be written here</source>
        <translation>ما يمكن كتابته هنا</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Line {line} is marked. Nothing was changed.</source>
        <translation>السطر {line} معلَّم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>نص {name}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Go to line {line}</source>
        <translation>الانتقال إلى السطر {line}</translation>
    </message>
    <message>
        <source>Keep the first everywhere</source>
        <translation>الاحتفاظ بالأولى في كل موضع</translation>
    </message>
    <message>
        <source>Keep the second everywhere</source>
        <translation>الاحتفاظ بالثانية في كل موضع</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <translation>ترك النص كما هو</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Paste it without them</source>
        <translation>اللصق من دونها</translation>
    </message>
    <message>
        <source>The Manifest tab shows how the pack was before.</source>
        <translation>تُظهر علامة التبويب «البيان» كيف كانت الحزمة من قبل.</translation>
    </message>
    <message>
        <source>The Manifest tab shows what can be read of it.</source>
        <translation>تُظهر علامة التبويب «البيان» ما يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>The pasted text has {pasted} characters, and a manifest can be edited here up to {most}. Nothing was changed, and it is still on the clipboard.</source>
        <translation>في النص الملصق {pasted} حرف، ويمكن تحرير بيان هنا حتى {most}. لم يتغيّر شيء، ولا يزال في الحافظة.</translation>
    </message>
    <message>
        <source>The pasted text has {strange} characters in it that cannot be seen, such as zero bytes, and that no manifest has. Nothing was changed yet.</source>
        <translation>في النص الملصق {strange} من الأحرف التي لا تُرى، كالبايتات الصفرية، ولا توجد في أي بيان. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>The text breaks at line {line}, column {column}: {reason}</source>
        <translation>يختلّ النص عند السطر {line}، العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>Version control could not decide and left both. Keep one of them.</source>
        <translation>لم يستطع التحكم في الإصدارات الحسم وترك النسختين. أبقِ إحداهما.</translation>
    </message>
    <message>
        <source>the first version, {name}</source>
        <translation>النسخة الأولى، {name}</translation>
    </message>
    <message>
        <source>the second version, {name}</source>
        <translation>النسخة الثانية، {name}</translation>
    </message>
    <message>
        <source>what both versions came from, {name}</source>
        <translation>ما جاءت منه النسختان، {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{file} could not be read, so there is no text to show.</source>
        <translation>تعذّرت قراءة {file}، فلا نص لإظهاره.</translation>
    </message>
    <message>
        <source>{file} has {long} characters, and text is shown here up to {most}. The Manifest tab shows it all the same, and a text editor can change it.</source>
        <translation>في {file} ‏{long} حرف، والنص يظهر هنا حتى {most}. تُظهره علامة التبويب «البيان» مع ذلك، ويستطيع محرر نصوص تغييره.</translation>
    </message>
    <message>
        <source>{file} holds two versions of the same lines at line {line}.</source>
        <translation>في {file} نسختان للأسطر نفسها عند السطر {line}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds two versions of the same lines in {count} places, the first at line {line}.</source>
        <translation>
            <numerusform>في {file} نسختان للأسطر نفسها في {count} موضع، أولها عند السطر {line}.</numerusform>
            <numerusform>في {file} نسختان للأسطر نفسها في موضع واحد، عند السطر {line}.</numerusform>
            <numerusform>في {file} نسختان للأسطر نفسها في موضعين، أولهما عند السطر {line}.</numerusform>
            <numerusform>في {file} نسختان للأسطر نفسها في {count} مواضع، أولها عند السطر {line}.</numerusform>
            <numerusform>في {file} نسختان للأسطر نفسها في {count} موضعًا، أولها عند السطر {line}.</numerusform>
            <numerusform>في {file} نسختان للأسطر نفسها في {count} موضع، أولها عند السطر {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not written as UTF-8 text, so it can be looked at here but not edited.</source>
        <translation>{file} ليس مكتوبًا كنص UTF-8، فيمكن النظر إليه هنا دون تحريره.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Build changed</source>
        <translation>بناء المتغيّر</translation>
    </message>
    <message numerus="yes">
        <source>Build changed ({count})</source>
        <translation>
            <numerusform>بناء المتغيّر ({count})</numerusform>
            <numerusform>بناء المتغيّر ({count})</numerusform>
            <numerusform>بناء المتغيّر ({count})</numerusform>
            <numerusform>بناء المتغيّر ({count})</numerusform>
            <numerusform>بناء المتغيّر ({count})</numerusform>
            <numerusform>بناء المتغيّر ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>How the panes are arranged. Every pane can be had in each.</source>
        <translation>ترتيب اللوحات. كل لوحة يمكن إظهارها في كل ترتيب.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>مساحة العمل: {name}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Use {tag}</source>
        <translation>استخدام {tag}</translation>
    </message>
</context>
<context>
    <name>UnknownKeys</name>
    <message>
        <source>Also in the manifest</source>
        <translation>أيضًا في البيان</translation>
    </message>
    <message>
        <source>Entries that Pack Studio does not know. They are kept.</source>
        <translation>مدخلات لا يعرفها Pack Studio. تبقى كما هي.</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Show {key} in the text</source>
        <translation>إظهار {key} في النص</translation>
    </message>
    <message numerus="yes">
        <source>{count} more stand in the text.</source>
        <translation>
            <numerusform>{count} أخرى في النص.</numerusform>
            <numerusform>واحد آخر في النص.</numerusform>
            <numerusform>اثنان آخران في النص.</numerusform>
            <numerusform>{count} أخرى في النص.</numerusform>
            <numerusform>{count} أخرى في النص.</numerusform>
            <numerusform>{count} أخرى في النص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserInfo</name>
    <message>
        <source>In the text only</source>
        <translation>في النص فقط</translation>
    </message>
    <message>
        <source>Its key stands above already, so this value is not read. Remove one of the two.</source>
        <translation>مفتاحها موجود أعلاه من قبل، فلا تُقرأ هذه القيمة. أزل إحداهما.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>This value is kept as it is. It can be changed in the text.</source>
        <translation>تبقى هذه القيمة كما هي. يمكن تغييرها في النص.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>UserInfoCells</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind of {key}</source>
        <translation>نوع {key}</translation>
    </message>
    <message>
        <source>Value of {key}</source>
        <translation>قيمة {key}</translation>
    </message>
</context>
<context>
    <name>UserInfoField</name>
    <message>
        <source>Add value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Choose the values first</source>
        <translation>اختر القيم أولًا</translation>
    </message>
    <message>
        <source>Each line of the clipboard is a key, a tab, and a value</source>
        <translation>كل سطر في الحافظة مفتاح ثم Tab ثم قيمة</translation>
    </message>
    <message>
        <source>Kept as it is. It counts on your own server only: from Apple&apos;s, the app gets none of it.</source>
        <translation>يبقى كما هو. يسري على خادمك فقط: من خادم Apple لا يحصل التطبيق على شيء منه.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key of a new value</source>
        <translation>مفتاح قيمة جديدة</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>لصق القيم</translation>
    </message>
    <message>
        <source>Remove values</source>
        <translation>إزالة القيم</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>معلومات المستخدم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Values of your own, which the app gets with what it knows of the pack.</source>
        <translation>قيم من عندك، يحصل عليها التطبيق مع ما يعرفه عن الحزمة.</translation>
    </message>
</context>
<context>
    <name>UserInfoRows</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>UserInfoTable</name>
    <message>
        <source>Choose a value first.</source>
        <translation>اختر قيمة أولًا.</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>نسخ القيم</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>لصق القيم</translation>
    </message>
    <message>
        <source>Remove values</source>
        <translation>إزالة القيم</translation>
    </message>
    <message>
        <source>These values cannot be changed now.</source>
        <translation>لا يمكن تغيير هذه القيم الآن.</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>معلومات المستخدم</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Changes on disk show at once.</source>
        <translation>تظهر تغييرات القرص فورًا.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>غير مراقَب</translation>
    </message>
    <message numerus="yes">
        <source>Polling every {count} s</source>
        <translation>
            <numerusform>فحص كل {count} ثانية</numerusform>
            <numerusform>فحص كل ثانية</numerusform>
            <numerusform>فحص كل ثانيتين</numerusform>
            <numerusform>فحص كل {count} ثوانٍ</numerusform>
            <numerusform>فحص كل {count} ثانية</numerusform>
            <numerusform>فحص كل {count} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling every {count} s: {reason}</source>
        <translation>
            <numerusform>فحص كل {count} ثانية: {reason}</numerusform>
            <numerusform>فحص كل ثانية: {reason}</numerusform>
            <numerusform>فحص كل ثانيتين: {reason}</numerusform>
            <numerusform>فحص كل {count} ثوانٍ: {reason}</numerusform>
            <numerusform>فحص كل {count} ثانية: {reason}</numerusform>
            <numerusform>فحص كل {count} ثانية: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders are back</source>
        <translation>
            <numerusform>عاد {count} مجلد</numerusform>
            <numerusform>عاد مجلد واحد</numerusform>
            <numerusform>عاد مجلدان</numerusform>
            <numerusform>عادت {count} مجلدات</numerusform>
            <numerusform>عاد {count} مجلدًا</numerusform>
            <numerusform>عاد {count} مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders are gone</source>
        <translation>
            <numerusform>زال {count} مجلد</numerusform>
            <numerusform>زال مجلد واحد</numerusform>
            <numerusform>زال مجلدان</numerusform>
            <numerusform>زالت {count} مجلدات</numerusform>
            <numerusform>زال {count} مجلدًا</numerusform>
            <numerusform>زال {count} مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is back</source>
        <translation>عاد {folder}</translation>
    </message>
    <message>
        <source>{folder} is gone</source>
        <translation>زال {folder}</translation>
    </message>
    <message numerus="yes">
        <source>{folder} polled every {count} s</source>
        <translation>
            <numerusform>يُفحص {folder} كل {count} ثانية</numerusform>
            <numerusform>يُفحص {folder} كل ثانية</numerusform>
            <numerusform>يُفحص {folder} كل ثانيتين</numerusform>
            <numerusform>يُفحص {folder} كل {count} ثوانٍ</numerusform>
            <numerusform>يُفحص {folder} كل {count} ثانية</numerusform>
            <numerusform>يُفحص {folder} كل {count} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} folders polled every {count} s</source>
        <translation>
            <numerusform>تُفحص {number} من المجلدات كل {count} ثانية</numerusform>
            <numerusform>تُفحص {number} من المجلدات كل ثانية</numerusform>
            <numerusform>تُفحص {number} من المجلدات كل ثانيتين</numerusform>
            <numerusform>تُفحص {number} من المجلدات كل {count} ثوانٍ</numerusform>
            <numerusform>تُفحص {number} من المجلدات كل {count} ثانية</numerusform>
            <numerusform>تُفحص {number} من المجلدات كل {count} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reason} It is looked for every {count} s.</source>
        <translation>
            <numerusform>{reason} يُبحث عنه كل {count} ثانية.</numerusform>
            <numerusform>{reason} يُبحث عنه كل ثانية.</numerusform>
            <numerusform>{reason} يُبحث عنه كل ثانيتين.</numerusform>
            <numerusform>{reason} يُبحث عنه كل {count} ثوانٍ.</numerusform>
            <numerusform>{reason} يُبحث عنه كل {count} ثانية.</numerusform>
            <numerusform>{reason} يُبحث عنه كل {count} ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>إنشاء حزمة منه</translation>
    </message>
    <message>
        <source>Nothing was changed for it.</source>
        <translation>لم يتغيّر شيء من أجله.</translation>
    </message>
    <message>
        <source>Show the watched folders</source>
        <translation>إظهار المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Stop watching {name}</source>
        <translation>إيقاف مراقبة {name}</translation>
    </message>
    <message>
        <source>Stop watching {other}</source>
        <translation>إيقاف مراقبة {other}</translation>
    </message>
    <message>
        <source>Watch the folder in it that holds the assets.</source>
        <translation>راقب المجلد الذي فيه الأصول داخله.</translation>
    </message>
    <message>
        <source>Watch what it leads to</source>
        <translation>راقب ما يشير إليه</translation>
    </message>
    <message>
        <source>{name} is a link, and links are not followed.</source>
        <translation>{name} رابط، والروابط لا تُتَّبع.</translation>
    </message>
    <message>
        <source>{name} is a whole drive or a home folder, so it is not watched.</source>
        <translation>{name} قرص كامل أو مجلد منزل، فلا يُراقَب.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>الموجة الصوتية</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Being worked out …</source>
        <translation>يجري الحساب …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>تنفيذ هذا</translation>
    </message>
    <message>
        <source>Gives the pack this language, as a step that can be undone.</source>
        <translation>يعطي الحزمة هذه اللغة، كخطوة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation>القواعد: {rules}.</translation>
    </message>
    <message>
        <source>Stop supposing</source>
        <translation>إنهاء الافتراض</translation>
    </message>
    <message>
        <source>Suppose something to see who would get something else. Nothing changes in the project.</source>
        <translation>افترض شيئًا لترى من سيحصل على شيء آخر. لا يتغيّر شيء في المشروع.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغيّر</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;نافذة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>حزمة واحدة</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message numerus="yes">
        <source>about {count} s</source>
        <translation>
            <numerusform>نحو {count} ثانية</numerusform>
            <numerusform>نحو ثانية</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو {count} ثوانٍ</numerusform>
            <numerusform>نحو {count} ثانية</numerusform>
            <numerusform>نحو {count} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count} ملفات</numerusform>
            <numerusform>{count} ملفًا</numerusform>
            <numerusform>{count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs</source>
        <translation>
            <numerusform>{count} حزمة</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>{count} حزم</numerusform>
            <numerusform>{count} حزمة</numerusform>
            <numerusform>{count} حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} مشكلة</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>{count} مشكلات</numerusform>
            <numerusform>{count} مشكلة</numerusform>
            <numerusform>{count} مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{count} ثوانٍ</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: {what}</source>
        <translation>إلغاء: {what}</translation>
    </message>
    <message>
        <source>{amount}, {time} left</source>
        <translation>{amount}، بقي {time}</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancelled. Nothing was left half-written.</source>
        <translation>أُلغي. لم يُترك شيء مكتوبًا نصفه.</translation>
    </message>
    <message>
        <source>Comparing with {name}:</source>
        <translation>تجري المقارنة بـ {name}:</translation>
    </message>
    <message>
        <source>Extracting {name}:</source>
        <translation>يجري استخراج {name}:</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>إظهار ما يختلف</translation>
    </message>
    <message>
        <source>Verifying {name}:</source>
        <translation>يجري التحقق من {name}:</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Art</source>
        <translation>الفن</translation>
    </message>
    <message>
        <source>Build desk</source>
        <translation>مكتب البناء</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
</context>
<context>
    <name>_NameLine</name>
    <message>
        <source>Asset pack ID</source>
        <translation>معرّف حزمة الأصول</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>اسم العائلة</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>اسم هذه التصفية</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>إعادة تسمية التصفية</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ التصفية</translation>
    </message>
</context>
<context>
    <name>_Specimen</name>
    <message>
        <source>Specimen of the font</source>
        <translation>عينة من الخط</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>A character that Windows does not allow in names</source>
        <translation>حرف لا يسمح به Windows في الأسماء</translation>
    </message>
    <message>
        <source>A comma after the last entry</source>
        <translation>فاصلة بعد المدخل الأخير</translation>
    </message>
    <message>
        <source>A download policy that does not exist</source>
        <translation>سياسة تنزيل لا وجود لها</translation>
    </message>
    <message>
        <source>A family lacks the app&apos;s primary language</source>
        <translation>عائلة تنقصها اللغة الأساسية للتطبيق</translation>
    </message>
    <message>
        <source>A file beside another that differs in letter case only</source>
        <translation>ملف إلى جانب آخر لا يختلف إلا في حالة الأحرف</translation>
    </message>
    <message>
        <source>A file in one pack, a folder in another</source>
        <translation>ملف في حزمة ومجلد في أخرى</translation>
    </message>
    <message>
        <source>A file name that is no text</source>
        <translation>اسم ملف ليس نصًا</translation>
    </message>
    <message>
        <source>A file name with letters that do not travel</source>
        <translation>اسم ملف بحروف لا تنتقل بين الأنظمة</translation>
    </message>
    <message>
        <source>A file named as a folder, or a folder as a file</source>
        <translation>ملف مسمّى كمجلد، أو مجلد كملف</translation>
    </message>
    <message>
        <source>A file of the project itself</source>
        <translation>ملف من المشروع نفسه</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>ملف لا يمكن قراءته</translation>
    </message>
    <message>
        <source>A file that could not be looked into</source>
        <translation>ملف تعذّر النظر فيه</translation>
    </message>
    <message>
        <source>A file that does not hold one manifest</source>
        <translation>ملف ليس فيه بيان واحد</translation>
    </message>
    <message>
        <source>A file that is no manifest</source>
        <translation>ملف ليس بيانًا</translation>
    </message>
    <message>
        <source>A file that looks like a draft or a copy</source>
        <translation>ملف يشبه مسودة أو نسخة</translation>
    </message>
    <message>
        <source>A file that two selectors take</source>
        <translation>ملف يأخذه محددان</translation>
    </message>
    <message>
        <source>A file where a folder has to be</source>
        <translation>ملف حيث يلزم مجلد</translation>
    </message>
    <message>
        <source>A folder that cannot be looked into</source>
        <translation>مجلد لا يمكن النظر فيه</translation>
    </message>
    <message>
        <source>A kind of problem cannot be treated this way</source>
        <translation>نوع مشكلات لا يمكن معاملته هكذا</translation>
    </message>
    <message>
        <source>A language in unusual letter case</source>
        <translation>لغة بحالة أحرف غير معتادة</translation>
    </message>
    <message>
        <source>A language tag that says more than it has to</source>
        <translation>رمز لغة يقول أكثر مما يلزم</translation>
    </message>
    <message>
        <source>A language with an underscore</source>
        <translation>لغة بشرطة سفلية</translation>
    </message>
    <message>
        <source>A language with two scripts</source>
        <translation>لغة تُكتب بنظامي كتابة</translation>
    </message>
    <message>
        <source>A language, script or region that does not exist</source>
        <translation>لغة أو كتابة أو منطقة لا وجود لها</translation>
    </message>
    <message>
        <source>A link instead of a file</source>
        <translation>رابط بدل ملف</translation>
    </message>
    <message>
        <source>A localized pack that OS 26 does not get</source>
        <translation>حزمة مترجمة لا يحصل عليها النظام 26</translation>
    </message>
    <message>
        <source>A manifest in a strange encoding</source>
        <translation>بيان بترميز غريب</translation>
    </message>
    <message>
        <source>A manifest that breaks off</source>
        <translation>بيان يختلّ نصه</translation>
    </message>
    <message>
        <source>A manifest that cannot be opened</source>
        <translation>بيان لا يمكن فتحه</translation>
    </message>
    <message>
        <source>A manifest whose name does not end in .json</source>
        <translation>بيان لا ينتهي اسمه بـ ‎.json</translation>
    </message>
    <message>
        <source>A name that Windows keeps for a device</source>
        <translation>اسم يحجزه Windows لجهاز</translation>
    </message>
    <message>
        <source>A name that does not fit the file</source>
        <translation>اسم لا يناسب الملف</translation>
    </message>
    <message>
        <source>A name that ends in a dot or a space</source>
        <translation>اسم ينتهي بنقطة أو مسافة</translation>
    </message>
    <message>
        <source>A note in place of the file</source>
        <translation>ملاحظة مكان الملف</translation>
    </message>
    <message>
        <source>A pack is over the project&apos;s budget for one pack</source>
        <translation>حزمة تتجاوز ميزانية المشروع للحزمة الواحدة</translation>
    </message>
    <message>
        <source>A pack that names no files</source>
        <translation>حزمة لا تسمّي ملفات</translation>
    </message>
    <message>
        <source>A pack that takes no files</source>
        <translation>حزمة لا تأخذ ملفات</translation>
    </message>
    <message>
        <source>A pack without an ID</source>
        <translation>حزمة بلا معرّف</translation>
    </message>
    <message>
        <source>A path from the root of the disk</source>
        <translation>مسار من جذر القرص</translation>
    </message>
    <message>
        <source>A path that is long for Windows</source>
        <translation>مسار طويل على Windows</translation>
    </message>
    <message>
        <source>A path that is too long</source>
        <translation>مسار أطول مما يلزم</translation>
    </message>
    <message>
        <source>A path that leaves the source root</source>
        <translation>مسار يخرج من جذر المصدر</translation>
    </message>
    <message>
        <source>A path with a doubled slash or a dot too many</source>
        <translation>مسار فيه شرطة مائلة مضاعفة أو نقطة زائدة</translation>
    </message>
    <message>
        <source>A platform in another spelling</source>
        <translation>منصة بكتابة أخرى</translation>
    </message>
    <message>
        <source>A platform of the released pack is gone</source>
        <translation>زالت منصة من الحزمة الصادرة</translation>
    </message>
    <message>
        <source>A platform that does not exist</source>
        <translation>منصة لا وجود لها</translation>
    </message>
    <message>
        <source>A policy that does not say when</source>
        <translation>سياسة لا تقول متى</translation>
    </message>
    <message>
        <source>A program for macOS</source>
        <translation>برنامج لـ macOS</translation>
    </message>
    <message>
        <source>A project without packs</source>
        <translation>مشروع بلا حزم</translation>
    </message>
    <message>
        <source>A released pack is not in the project any more</source>
        <translation>حزمة صادرة لم تعد في المشروع</translation>
    </message>
    <message>
        <source>A required language has holes</source>
        <translation>لغة مطلوبة فيها ثغرات</translation>
    </message>
    <message>
        <source>A required language has no pack</source>
        <translation>لغة مطلوبة بلا حزمة</translation>
    </message>
    <message>
        <source>A selector of no known kind</source>
        <translation>محدد من نوع غير معروف</translation>
    </message>
    <message>
        <source>A selector of which nothing is left</source>
        <translation>محدد لا يبقى منه شيء</translation>
    </message>
    <message>
        <source>A selector that finds nothing</source>
        <translation>محدد لا يجد شيئًا</translation>
    </message>
    <message>
        <source>A selector that finds only ignored files</source>
        <translation>محدد لا يجد إلا ملفات متجاهَلة</translation>
    </message>
    <message>
        <source>A single name of more than 255 bytes</source>
        <translation>اسم واحد أطول من 255 بايت</translation>
    </message>
    <message>
        <source>A source root that holds on one computer only</source>
        <translation>جذر مصدر يصلح على حاسوب واحد فقط</translation>
    </message>
    <message>
        <source>A source root that is not there</source>
        <translation>جذر مصدر غير موجود</translation>
    </message>
    <message>
        <source>A tag that is nobody&apos;s language</source>
        <translation>رمز ليس لغة أحد</translation>
    </message>
    <message>
        <source>A value of the wrong kind</source>
        <translation>قيمة من نوع خاطئ</translation>
    </message>
    <message>
        <source>A variant in the language tag</source>
        <translation>متغيّر في رمز اللغة</translation>
    </message>
    <message>
        <source>A version that the packager writes itself</source>
        <translation>نسخة تكتبها أداة الحزم بنفسها</translation>
    </message>
    <message>
        <source>A very long ID</source>
        <translation>معرّف طويل جدًا</translation>
    </message>
    <message>
        <source>A watched folder that no pack can use</source>
        <translation>مجلد مراقَب لا تستطيع أي حزمة استخدامه</translation>
    </message>
    <message>
        <source>A word in a selector that has no meaning</source>
        <translation>كلمة في محدد لا معنى لها</translation>
    </message>
    <message>
        <source>Accents written apart</source>
        <translation>علامات مكتوبة منفصلة عن الحروف</translation>
    </message>
    <message>
        <source>All packs together are over the project&apos;s budget</source>
        <translation>كل الحزم معًا تتجاوز ميزانية المشروع</translation>
    </message>
    <message>
        <source>An ID that App Store Connect refuses</source>
        <translation>معرّف يرفضه App Store Connect</translation>
    </message>
    <message>
        <source>An adapter that OS 26 would not find</source>
        <translation>محوّل (adapter) لن يجده النظام 26</translation>
    </message>
    <message>
        <source>An area instead of a country</source>
        <translation>منطقة بدل بلد</translation>
    </message>
    <message>
        <source>An empty ID</source>
        <translation>معرّف فارغ</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>An empty folder in a folder that ships</source>
        <translation>مجلد فارغ في مجلد يُشحن</translation>
    </message>
    <message>
        <source>An empty language</source>
        <translation>لغة فارغة</translation>
    </message>
    <message>
        <source>An empty list of installation events</source>
        <translation>قائمة أحداث تثبيت فارغة</translation>
    </message>
    <message>
        <source>An empty list of platforms</source>
        <translation>قائمة منصات فارغة</translation>
    </message>
    <message>
        <source>An entry that Pack Studio does not know</source>
        <translation>مدخل لا يعرفه Pack Studio</translation>
    </message>
    <message>
        <source>An exclusion in other letters than the file</source>
        <translation>استبعاد بحالة أحرف غير حالة الملف</translation>
    </message>
    <message>
        <source>An exclusion of a file that is not taken</source>
        <translation>استبعاد ملف غير مأخوذ</translation>
    </message>
    <message>
        <source>An exclusion with wildcards</source>
        <translation>استبعاد بأحرف بدل</translation>
    </message>
    <message>
        <source>An extension in the language tag</source>
        <translation>امتداد في رمز اللغة</translation>
    </message>
    <message>
        <source>An ignored file that ships</source>
        <translation>ملف متجاهَل يُشحن</translation>
    </message>
    <message>
        <source>An installation event that does not exist</source>
        <translation>حدث تثبيت لا وجود له</translation>
    </message>
    <message>
        <source>An invisible character in a path</source>
        <translation>حرف غير مرئي في مسار</translation>
    </message>
    <message>
        <source>An old code for a language</source>
        <translation>رمز قديم للغة</translation>
    </message>
    <message>
        <source>An on-demand archive of an early packager</source>
        <translation>أرشيف عند الطلب من أداة حزم مبكرة</translation>
    </message>
    <message>
        <source>An on-demand pack with installation events</source>
        <translation>حزمة عند الطلب لها أحداث تثبيت</translation>
    </message>
    <message>
        <source>Backslashes in a path</source>
        <translation>شرطات مائلة خلفية في مسار</translation>
    </message>
    <message>
        <source>Families are there in different languages</source>
        <translation>عائلات بلغات متفاوتة</translation>
    </message>
    <message>
        <source>Files are the same as in the base</source>
        <translation>ملفات كالتي في الأساس</translation>
    </message>
    <message>
        <source>Files of the released version are gone</source>
        <translation>زالت ملفات من النسخة الصادرة</translation>
    </message>
    <message>
        <source>Half of a pair</source>
        <translation>نصف زوج</translation>
    </message>
    <message>
        <source>Hidden files that a pattern passes over</source>
        <translation>ملفات مخفية يتجاوزها نمط</translation>
    </message>
    <message>
        <source>Many more paths in two packs</source>
        <translation>مسارات أخرى كثيرة في حزمتين</translation>
    </message>
    <message>
        <source>More copies than are listed</source>
        <translation>نسخ أكثر من المدرجة</translation>
    </message>
    <message>
        <source>More packs than Apple hosts for one app</source>
        <translation>حزم أكثر مما تستضيفه Apple لتطبيق واحد</translation>
    </message>
    <message>
        <source>More packs than Apple&apos;s older pages allow</source>
        <translation>حزم أكثر مما تسمح به صفحات Apple الأقدم</translation>
    </message>
    <message>
        <source>More packs than one submission takes</source>
        <translation>حزم أكثر مما يتسع له إرسال واحد</translation>
    </message>
    <message>
        <source>More than Apple hosts for one app</source>
        <translation>أكثر مما تستضيفه Apple لتطبيق واحد</translation>
    </message>
    <message>
        <source>More than one download policy</source>
        <translation>أكثر من سياسة تنزيل</translation>
    </message>
    <message>
        <source>Near the space that Apple hosts for one app</source>
        <translation>قرب المساحة التي تستضيفها Apple لتطبيق واحد</translation>
    </message>
    <message>
        <source>No download policy</source>
        <translation>لا سياسة تنزيل</translation>
    </message>
    <message>
        <source>No platforms</source>
        <translation>لا منصات</translation>
    </message>
    <message>
        <source>One language in two spellings</source>
        <translation>لغة واحدة بكتابتين مختلفتين</translation>
    </message>
    <message>
        <source>One language lacks files that others have</source>
        <translation>لغة تنقصها ملفات لدى غيرها</translation>
    </message>
    <message>
        <source>One path, spelled differently in two languages</source>
        <translation>مسار واحد بكتابتين مختلفتين في لغتين</translation>
    </message>
    <message>
        <source>Several kinds in one selector</source>
        <translation>عدة أنواع في محدد واحد</translation>
    </message>
    <message>
        <source>Something invisible in a name</source>
        <translation>شيء غير مرئي في اسم</translation>
    </message>
    <message>
        <source>Something that Xcode 26 does not know</source>
        <translation>شيء لا يعرفه Xcode 26</translation>
    </message>
    <message>
        <source>Something that is no language tag</source>
        <translation>شيء ليس رمز لغة</translation>
    </message>
    <message>
        <source>Something that is not a file</source>
        <translation>شيء ليس ملفًا</translation>
    </message>
    <message>
        <source>Source art that would ship</source>
        <translation>ملف عمل فني سيُشحن</translation>
    </message>
    <message>
        <source>The ID is not the one it was built with</source>
        <translation>معرّف غير الذي بُنيت به</translation>
    </message>
    <message>
        <source>The ID of an archived pack</source>
        <translation>معرّف حزمة مؤرشفة</translation>
    </message>
    <message>
        <source>The name of a language instead of its tag</source>
        <translation>اسم لغة بدل رمزها</translation>
    </message>
    <message>
        <source>The name of an open pack&apos;s index</source>
        <translation>اسم فهرس الحزمة المفتوحة</translation>
    </message>
    <message>
        <source>The pack has another language than before</source>
        <translation>للحزمة لغة غير السابقة</translation>
    </message>
    <message>
        <source>The same bytes in several packs</source>
        <translation>البايتات نفسها في عدة حزم</translation>
    </message>
    <message>
        <source>The same bytes twice in one pack</source>
        <translation>البايتات نفسها مرتين في حزمة واحدة</translation>
    </message>
    <message>
        <source>The same entry twice</source>
        <translation>المدخل نفسه مرتين</translation>
    </message>
    <message>
        <source>The same file in two packs</source>
        <translation>الملف نفسه في حزمتين</translation>
    </message>
    <message>
        <source>The same installation event twice</source>
        <translation>حدث التثبيت نفسه مرتين</translation>
    </message>
    <message>
        <source>The same path in two packs</source>
        <translation>المسار نفسه في حزمتين</translation>
    </message>
    <message>
        <source>The same paths in packs for different platforms</source>
        <translation>المسارات نفسها في حزم لمنصات مختلفة</translation>
    </message>
    <message>
        <source>The same platform twice</source>
        <translation>المنصة نفسها مرتين</translation>
    </message>
    <message>
        <source>The whole source root as one entry</source>
        <translation>جذر المصدر كله مدخلًا واحدًا</translation>
    </message>
    <message>
        <source>Two IDs that differ in upper and lower case only</source>
        <translation>معرّفان لا يختلفان إلا في حالة الأحرف</translation>
    </message>
    <message>
        <source>Two files for one place</source>
        <translation>ملفان لموضع واحد</translation>
    </message>
    <message>
        <source>Two folders that differ in letter case only</source>
        <translation>مجلدان لا يختلفان إلا في حالة الأحرف</translation>
    </message>
    <message>
        <source>Two names that look the same</source>
        <translation>اسمان يبدوان متطابقين</translation>
    </message>
    <message>
        <source>Two packs for the same language, one path</source>
        <translation>حزمتان للغة نفسها ومسار واحد</translation>
    </message>
    <message>
        <source>Two packs with the same ID</source>
        <translation>حزمتان بالمعرّف نفسه</translation>
    </message>
    <message>
        <source>Two packs, one path in two spellings</source>
        <translation>حزمتان ومسار واحد بكتابتين</translation>
    </message>
    <message>
        <source>Two stars in a pattern</source>
        <translation>نجمتان في نمط</translation>
    </message>
    <message>
        <source>Two stored paths that differ in letter case only</source>
        <translation>مساران مخزَّنان لا يختلفان إلا في حالة الأحرف</translation>
    </message>
    <message>
        <source>Two versions of the same lines</source>
        <translation>نسختان للأسطر نفسها</translation>
    </message>
    <message>
        <source>Your own data in a pack that Apple hosts</source>
        <translation>بياناتك الخاصة في حزمة تستضيفها Apple</translation>
    </message>
    <message>
        <source>iPadOS instead of iOS</source>
        <translation>iPadOS بدل iOS</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A selector names it exactly. Remove the selector if that is not meant.</source>
        <translation>يسمّيه محدد بالضبط. أزل المحدد إن لم يكن مقصودًا.</translation>
    </message>
    <message>
        <source>A wildcard does not match a leading dot here; Apple does not document it. Name them.</source>
        <translation>حرف البدل لا يطابق هنا نقطة في البداية؛ لا توثّق Apple ذلك. سمّها.</translation>
    </message>
    <message>
        <source>Add a pack in {primary}, which people get whose languages have none, or one without a language.</source>
        <translation>أضف حزمة لغتها {primary} لمن لا حزمة بلغاتهم، أو حزمة بلا لغة.</translation>
    </message>
    <message>
        <source>Add a pack in {tag}, or mark {language} as not required.</source>
        <translation>أضف حزمة لغتها {tag}، أو علّم {language} كغير مطلوبة.</translation>
    </message>
    <message>
        <source>Add downloadPolicy: essential, prefetch or onDemand.</source>
        <translation>أضف downloadPolicy: ‏essential أو prefetch أو onDemand.</translation>
    </message>
    <message>
        <source>Add fileSelectors with the files and folders to ship.</source>
        <translation>أضف fileSelectors بالملفات والمجلدات التي تُشحن.</translation>
    </message>
    <message>
        <source>Add installationEventTypes: firstInstallation, subsequentUpdate or both.</source>
        <translation>أضف installationEventTypes: ‏firstInstallation أو subsequentUpdate أو كليهما.</translation>
    </message>
    <message>
        <source>Add packs in these languages, or a pack without a language for everybody.</source>
        <translation>أضف حزمًا بهذه اللغات، أو حزمة بلا لغة للجميع.</translation>
    </message>
    <message>
        <source>Add platforms, for example iOS and macOS.</source>
        <translation>أضف platforms، مثل iOS وmacOS.</translation>
    </message>
    <message>
        <source>Add the files and folders to ship.</source>
        <translation>أضف الملفات والمجلدات التي تُشحن.</translation>
    </message>
    <message>
        <source>Add the files, or make sure that the app does without them.</source>
        <translation>أضف الملفات، أو تأكد أن التطبيق يستغني عنها.</translation>
    </message>
    <message>
        <source>Add the files, or mark {language} as not required.</source>
        <translation>أضف الملفات، أو علّم {language} كغير مطلوبة.</translation>
    </message>
    <message>
        <source>Add {lacks}: the two belong together.</source>
        <translation>أضف {lacks}: الاثنان متلازمان.</translation>
    </message>
    <message>
        <source>Add {platform} again; App Store Connect lets a pack&apos;s platforms only grow.</source>
        <translation>أضف {platform} من جديد؛ لا يسمح App Store Connect لمنصات الحزمة إلا بالزيادة.</translation>
    </message>
    <message>
        <source>All packs together are {used} before compression, {share} % of Apple&apos;s {limit} (as of {seen}).</source>
        <translation>كل الحزم معًا {used} قبل الضغط، أي {share}٪ من حد Apple وهو {limit} (كما في {seen}).</translation>
    </message>
    <message>
        <source>All packs together are {used} before compression; Apple hosts up to {limit} (as of {seen}).</source>
        <translation>كل الحزم معًا {used} قبل الضغط؛ تستضيف Apple حتى {limit} (كما في {seen}).</translation>
    </message>
    <message>
        <source>All packs together are {used}, {over} over this project&apos;s budget of {budget}.</source>
        <translation>كل الحزم معًا {used}، أي بزيادة {over} على ميزانية هذا المشروع وهي {budget}.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together are more than the {limit} that Apple hosts (as of {seen}).</source>
        <translation>
            <numerusform>كل الحزم ({count}) معًا أكثر من {limit} التي تستضيفها Apple (كما في {seen}).</numerusform>
            <numerusform>حزمة واحدة أكثر من {limit} التي تستضيفها Apple (كما في {seen}).</numerusform>
            <numerusform>الحزمتان معًا أكثر من {limit} التي تستضيفها Apple (كما في {seen}).</numerusform>
            <numerusform>كل الحزم ({count}) معًا أكثر من {limit} التي تستضيفها Apple (كما في {seen}).</numerusform>
            <numerusform>كل الحزم ({count}) معًا أكثر من {limit} التي تستضيفها Apple (كما في {seen}).</numerusform>
            <numerusform>كل الحزم ({count}) معًا أكثر من {limit} التي تستضيفها Apple (كما في {seen}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together are more than {limit}, the limit on Apple&apos;s older pages; newer ones say {newer} (as of {seen}).</source>
        <translation>
            <numerusform>كل الحزم ({count}) معًا أكثر من {limit}، الحد في صفحات Apple الأقدم؛ وتقول الأحدث {newer} (كما في {seen}).</numerusform>
            <numerusform>حزمة واحدة أكثر من {limit}، الحد في صفحات Apple الأقدم؛ وتقول الأحدث {newer} (كما في {seen}).</numerusform>
            <numerusform>الحزمتان معًا أكثر من {limit}، الحد في صفحات Apple الأقدم؛ وتقول الأحدث {newer} (كما في {seen}).</numerusform>
            <numerusform>كل الحزم ({count}) معًا أكثر من {limit}، الحد في صفحات Apple الأقدم؛ وتقول الأحدث {newer} (كما في {seen}).</numerusform>
            <numerusform>كل الحزم ({count}) معًا أكثر من {limit}، الحد في صفحات Apple الأقدم؛ وتقول الأحدث {newer} (كما في {seen}).</numerusform>
            <numerusform>كل الحزم ({count}) معًا أكثر من {limit}، الحد في صفحات Apple الأقدم؛ وتقول الأحدث {newer} (كما في {seen}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together take {rounds} submissions; one has room for {limit} (as of {seen}).</source>
        <translation>
            <numerusform>تحتاج كل الحزم ({count}) معًا إلى {rounds} من عمليات الإرسال؛ تتسع الواحدة لـ {limit} (كما في {seen}).</numerusform>
            <numerusform>تحتاج حزمة واحدة إلى {rounds} من عمليات الإرسال؛ تتسع الواحدة لـ {limit} (كما في {seen}).</numerusform>
            <numerusform>تحتاج الحزمتان معًا إلى {rounds} من عمليات الإرسال؛ تتسع الواحدة لـ {limit} (كما في {seen}).</numerusform>
            <numerusform>تحتاج كل الحزم ({count}) معًا إلى {rounds} من عمليات الإرسال؛ تتسع الواحدة لـ {limit} (كما في {seen}).</numerusform>
            <numerusform>تحتاج كل الحزم ({count}) معًا إلى {rounds} من عمليات الإرسال؛ تتسع الواحدة لـ {limit} (كما في {seen}).</numerusform>
            <numerusform>تحتاج كل الحزم ({count}) معًا إلى {rounds} من عمليات الإرسال؛ تتسع الواحدة لـ {limit} (كما في {seen}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple&apos;s template has such commas too; other programs may refuse the file.</source>
        <translation>في قالب Apple فواصل كهذه أيضًا؛ قد ترفض برامج أخرى الملف.</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only.</source>
        <translation>تستخدم حزم الأصول اللغة والكتابة والمنطقة فقط.</translation>
    </message>
    <message>
        <source>Change its permissions, or exclude it.</source>
        <translation>غيّر أذوناته، أو استبعده.</translation>
    </message>
    <message>
        <source>Change its permissions, or take it out of the manifest folder.</source>
        <translation>غيّر أذوناته، أو أخرجه من مجلد البيانات.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or do not select it.</source>
        <translation>غيّر أذونات المجلد، أو لا تحدده.</translation>
    </message>
    <message>
        <source>Change the ignore rules, name the files one by one, or remove it.</source>
        <translation>غيّر قواعد التجاهل، أو سمِّ الملفات واحدًا واحدًا، أو أزله.</translation>
    </message>
    <message>
        <source>Check its spelling. It is kept as it is.</source>
        <translation>تحقق من كتابته. يبقى كما هو.</translation>
    </message>
    <message>
        <source>Check that this file is a manifest and not something else.</source>
        <translation>تحقق أن هذا الملف بيان وليس شيئًا آخر.</translation>
    </message>
    <message>
        <source>Check the source root, and that its disk is connected.</source>
        <translation>تحقق من جذر المصدر ومن اتصال قرصه.</translation>
    </message>
    <message>
        <source>Check the spelling and the source root, or remove the selector.</source>
        <translation>تحقق من الكتابة وجذر المصدر، أو أزل المحدد.</translation>
    </message>
    <message>
        <source>Check the spelling: an exclusion names one source path exactly.</source>
        <translation>تحقق من الكتابة: الاستبعاد يسمّي مسار مصدر واحدًا بالضبط.</translation>
    </message>
    <message>
        <source>Choose Xcode 27 for this project, or do without the key.</source>
        <translation>اختر Xcode 27 لهذا المشروع، أو استغنِ عن المفتاح.</translation>
    </message>
    <message>
        <source>Each file ships once here; what Apple&apos;s packager does is not documented.</source>
        <translation>كل ملف يُشحن هنا مرة واحدة؛ ما تفعله أداة الحزم من Apple غير موثَّق.</translation>
    </message>
    <message>
        <source>Exclude it.</source>
        <translation>استبعده.</translation>
    </message>
    <message>
        <source>Export or copy it again, or leave it out of the pack.</source>
        <translation>صدّره أو انسخه من جديد، أو اتركه خارج الحزمة.</translation>
    </message>
    <message>
        <source>Fetch the real file with “git lfs pull”.</source>
        <translation>اجلب الملف الحقيقي بالأمر «git lfs pull».</translation>
    </message>
    <message>
        <source>Give each pack an ID of its own.</source>
        <translation>أعطِ كل حزمة معرّفًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Give it another ID; their output files would replace each other.</source>
        <translation>أعطها معرّفًا آخر؛ وإلا حلّت ملفات إخراجهما بعضها محل بعض.</translation>
    </message>
    <message>
        <source>Give it one; it can never be changed once the pack is in the store.</source>
        <translation>أعطها معرّفًا؛ لا يمكن تغييره أبدًا بعد دخول الحزمة المتجر.</translation>
    </message>
    <message>
        <source>Give the pack a new ID.</source>
        <translation>أعطِ الحزمة معرّفًا جديدًا.</translation>
    </message>
    <message>
        <source>Give them the contents elsewhere, or raise the app&apos;s lowest OS to 27.</source>
        <translation>أعطهم المحتويات بطريقة أخرى، أو ارفع أدنى نظام للتطبيق إلى 27.</translation>
    </message>
    <message>
        <source>It stays on people&apos;s devices until it is archived; once it is, add its ID to the archived ones.</source>
        <translation>تبقى على أجهزة الناس حتى تُؤرشف؛ بعد ذلك أضف معرّفها إلى المعرّفات المؤرشفة.</translation>
    </message>
    <message>
        <source>Join packs that people always need together.</source>
        <translation>ادمج الحزم التي يحتاجها الناس معًا دائمًا.</translation>
    </message>
    <message>
        <source>Keep exactly one.</source>
        <translation>أبقِ واحدة بالضبط.</translation>
    </message>
    <message>
        <source>Keep one copy, and let the app read that.</source>
        <translation>أبقِ نسخة واحدة، ودع التطبيق يقرؤها.</translation>
    </message>
    <message>
        <source>Keep one copy, in a pack that everybody has who needs it, and let the app read that.</source>
        <translation>أبقِ نسخة واحدة في حزمة لدى كل من يحتاجها، ودع التطبيق يقرؤها.</translation>
    </message>
    <message>
        <source>Keep one of them. Version control could not decide and left both between marks.</source>
        <translation>أبقِ إحداهما. لم يستطع التحكم في الإصدارات الحسم وترك النسختين بين علامات.</translation>
    </message>
    <message>
        <source>Keep the files as long as older versions of the app read them, or give new contents a new pack.</source>
        <translation>أبقِ الملفات ما دامت نسخ أقدم من التطبيق تقرؤها، أو أعطِ المحتويات الجديدة حزمة جديدة.</translation>
    </message>
    <message>
        <source>Leave it out of one pack: as soon as one of the two changes, apps get either.</source>
        <translation>اتركه خارج إحدى الحزمتين: حالما يتغيّر أحدهما تحصل التطبيقات على أي منهما.</translation>
    </message>
    <message>
        <source>Leave it out of one pack: which of the two an app would get is undefined.</source>
        <translation>اتركه خارج إحدى الحزمتين: أيهما يحصل عليه التطبيق غير محدد.</translation>
    </message>
    <message>
        <source>Leave it out of the pack, and ship it inside the app if it is needed.</source>
        <translation>اتركه خارج الحزمة، واشحنه داخل التطبيق إن لزم.</translation>
    </message>
    <message>
        <source>Leave it out, or rename it, if it is not meant to ship.</source>
        <translation>اتركه أو أعد تسميته إن لم يكن المقصود شحنه.</translation>
    </message>
    <message>
        <source>Leave such files out, unless the app itself opens them.</source>
        <translation>اترك مثل هذه الملفات، إلا إذا كان التطبيق نفسه يفتحها.</translation>
    </message>
    <message>
        <source>Look at what their selectors take; most likely one takes too much.</source>
        <translation>انظر فيما تأخذه محدداتهما؛ الأرجح أن أحدها يأخذ أكثر مما يلزم.</translation>
    </message>
    <message>
        <source>Look up Apple&apos;s present limit, or join packs.</source>
        <translation>ابحث عن حد Apple الحالي، أو ادمج حزمًا.</translation>
    </message>
    <message>
        <source>Look whether they were forgotten when the others were translated.</source>
        <translation>انظر هل نُسيت حين تُرجمت الأخرى.</translation>
    </message>
    <message>
        <source>Mend the text at this place; what can be read is shown meanwhile.</source>
        <translation>أصلح النص في هذا الموضع؛ يظهر في هذه الأثناء ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Move it below the source root, or point a manifest&apos;s sourceRoot at it.</source>
        <translation>انقله تحت جذر المصدر، أو وجّه sourceRoot في بيان إليه.</translation>
    </message>
    <message>
        <source>Move its files to the other one; on a Mac they would be one folder.</source>
        <translation>انقل ملفاته إلى الآخر؛ على Mac يكونان مجلدًا واحدًا.</translation>
    </message>
    <message>
        <source>Name firstInstallation, subsequentUpdate or both.</source>
        <translation>سمِّ firstInstallation أو subsequentUpdate أو كليهما.</translation>
    </message>
    <message>
        <source>Name the files to leave out one by one.</source>
        <translation>سمِّ الملفات المتروكة واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Name the folders and files in it one by one.</source>
        <translation>سمِّ المجلدات والملفات فيه واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Name the platforms that the app has.</source>
        <translation>سمِّ المنصات التي للتطبيق.</translation>
    </message>
    <message>
        <source>Package it again with Xcode 27.0 or later; Apple&apos;s release notes of Xcode 27 name the fault.</source>
        <translation>احزمها من جديد بـ Xcode 27.0 أو أحدث؛ تذكر ملاحظات إصدار Xcode 27 من Apple هذا الخلل.</translation>
    </message>
    <message>
        <source>Plan for it: from {notice} % on, Apple sends a notice.</source>
        <translation>احسب لذلك حسابًا: بدءًا من {notice}٪ ترسل Apple إشعارًا.</translation>
    </message>
    <message>
        <source>Plan which come first: packs go with the app&apos;s first version in one submission.</source>
        <translation>خطّط لما يأتي أولًا: تذهب الحزم مع النسخة الأولى للتطبيق في إرسال واحد.</translation>
    </message>
    <message>
        <source>Put a file into it if the app expects the folder.</source>
        <translation>ضع فيه ملفًا إن كان التطبيق يتوقع المجلد.</translation>
    </message>
    <message>
        <source>Put manifests into {folder}.</source>
        <translation>ضع بيانات الحزم في {folder}.</translation>
    </message>
    <message>
        <source>Put the file itself there, or exclude the link.</source>
        <translation>ضع الملف نفسه هناك، أو استبعد الرابط.</translation>
    </message>
    <message>
        <source>Put the files for one language into one pack, or rename one of them.</source>
        <translation>ضع ملفات اللغة الواحدة في حزمة واحدة، أو أعد تسمية أحدها.</translation>
    </message>
    <message>
        <source>Remove it; a manifest from which a pack is built does not carry it.</source>
        <translation>أزله؛ البيان الذي تُبنى منه حزمة لا يحمله.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>أزل إحداهما.</translation>
    </message>
    <message>
        <source>Remove one of the two; which one would count is not documented.</source>
        <translation>أزل أحدهما؛ أيهما يسري غير موثَّق.</translation>
    </message>
    <message>
        <source>Remove the key or mend its spelling.</source>
        <translation>أزل المفتاح أو أصلح كتابته.</translation>
    </message>
    <message>
        <source>Remove the language for a pack that is for everybody, or name one.</source>
        <translation>أزل اللغة لحزمة تكون للجميع، أو سمِّ لغة.</translation>
    </message>
    <message>
        <source>Remove the language: a pack without one is for everybody.</source>
        <translation>أزل اللغة: الحزمة التي بلا لغة للجميع.</translation>
    </message>
    <message>
        <source>Remove the selector, or the exclusions.</source>
        <translation>أزل المحدد أو الاستبعادات.</translation>
    </message>
    <message>
        <source>Remove the selector; such files are never shipped.</source>
        <translation>أزل المحدد؛ مثل هذه الملفات لا تُشحن أبدًا.</translation>
    </message>
    <message>
        <source>Remove userInfo, or set the project&apos;s hosting to your own server.</source>
        <translation>أزل userInfo، أو اضبط استضافة المشروع على خادمك.</translation>
    </message>
    <message>
        <source>Rename it to what it is, or export it again as what its name says.</source>
        <translation>أعد تسميته بما هو عليه، أو صدّره من جديد بما يقوله اسمه.</translation>
    </message>
    <message>
        <source>Rename it; Windows drops the ending, and two names can become one.</source>
        <translation>أعد تسميته؛ يُسقط Windows النهاية، وقد يصير اسمان واحدًا.</translation>
    </message>
    <message>
        <source>Rename it; on Windows nobody could make a file of that name.</source>
        <translation>أعد تسميته؛ على Windows لا يستطيع أحد إنشاء ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Rename it; on Windows nobody could open or unpack it.</source>
        <translation>أعد تسميته؛ على Windows لا يستطيع أحد فتحه أو فكه.</translation>
    </message>
    <message>
        <source>Rename it; two such names can look the same and not be the same.</source>
        <translation>أعد تسميته؛ قد يبدو اسمان كهذين متطابقين وهما غير ذلك.</translation>
    </message>
    <message>
        <source>Rename one of them; on a Mac or on Windows only one of the two can be there.</source>
        <translation>أعد تسمية أحدهما؛ على Mac أو Windows لا يمكن أن يوجد إلا واحد منهما.</translation>
    </message>
    <message>
        <source>Rename one of them; on a Mac they would be one file.</source>
        <translation>أعد تسمية أحدهما؛ على Mac يكونان ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>Rename or remove one of the two.</source>
        <translation>أعد تسمية أحدهما أو أزله.</translation>
    </message>
    <message>
        <source>Rename the file to end in .json; Apple&apos;s packager refuses other names.</source>
        <translation>أعد تسمية الملف لينتهي بـ ‎.json؛ ترفض أداة الحزم من Apple غير ذلك.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>أعد تسمية الملف.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in a text editor.</source>
        <translation>احفظ الملف بترميز UTF-8 في محرر نصوص.</translation>
    </message>
    <message>
        <source>See that the file is there and complete; a build needs to read it.</source>
        <translation>تأكد أن الملف موجود ومكتمل؛ يحتاج البناء إلى قراءته.</translation>
    </message>
    <message>
        <source>Spell both alike: an app that asks for one does not find the other on an iPhone.</source>
        <translation>اكتبهما بالشكل نفسه: التطبيق الذي يطلب أحدهما لا يجد الآخر على iPhone.</translation>
    </message>
    <message>
        <source>Stay below {limit} characters to be safe.</source>
        <translation>ابقَ دون {limit} حرف احتياطًا.</translation>
    </message>
    <message>
        <source>Store it under another name; a .pack.zip cannot hold it so.</source>
        <translation>خزّنه باسم آخر؛ لا يمكن لملف ‎.pack.zip حمله هكذا.</translation>
    </message>
    <message>
        <source>Store one of them elsewhere, or exclude it.</source>
        <translation>خزّن أحدهما في مكان آخر، أو استبعده.</translation>
    </message>
    <message>
        <source>Store one of them under another name.</source>
        <translation>خزّن أحدهما باسم آخر.</translation>
    </message>
    <message>
        <source>Such IDs are fmadapter-NAME-VARIANT, with no hyphen in the name or the variant.</source>
        <translation>مثل هذه المعرّفات fmadapter-NAME-VARIANT، بلا شرطة في الاسم أو المتغيّر.</translation>
    </message>
    <message>
        <source>Take files out or split it, or raise the budget in the settings.</source>
        <translation>أخرج ملفات منها أو قسّمها، أو ارفع الميزانية في الإعدادات.</translation>
    </message>
    <message>
        <source>Take files out, or raise the budget in the project&apos;s settings.</source>
        <translation>أخرج ملفات منها، أو ارفع الميزانية في إعدادات المشروع.</translation>
    </message>
    <message>
        <source>Take files out; a build shows what is left after compression.</source>
        <translation>أخرج ملفات منها؛ يُظهر البناء ما يبقى بعد الضغط.</translation>
    </message>
    <message>
        <source>Take it out of the project&apos;s settings, or choose another one there.</source>
        <translation>أزله من إعدادات المشروع، أو اختر غيره هناك.</translation>
    </message>
    <message>
        <source>Take the events out, or choose essential or prefetch.</source>
        <translation>أزل الأحداث، أو اختر أساسي أو تنزيل مسبق.</translation>
    </message>
    <message>
        <source>That is allowed; check that it is meant, for other people will get the pack.</source>
        <translation>هذا مسموح؛ تحقق أنه مقصود، لأن أشخاصًا آخرين سيحصلون على الحزمة.</translation>
    </message>
    <message>
        <source>That is allowed; people in all its countries may get the pack.</source>
        <translation>هذا مسموح؛ قد يحصل على الحزمة الناس في كل بلدانها.</translation>
    </message>
    <message>
        <source>That should do no harm, for no device gets both; Apple does not document it.</source>
        <translation>لا ضرر في ذلك على الأرجح، إذ لا يحصل أي جهاز على كليهما؛ لا توثّقه Apple.</translation>
    </message>
    <message>
        <source>The largest are listed one by one; begin with those.</source>
        <translation>الأكبر مدرج واحدًا واحدًا؛ ابدأ بها.</translation>
    </message>
    <message>
        <source>The smaller files of {groups} have the same bytes among each other: {size} too much.</source>
        <translation>للملفات الأصغر في {groups} البايتات نفسها فيما بينها: {size} زائدة.</translation>
    </message>
    <message>
        <source>They are matched and stored joined (NFC); write them so here too.</source>
        <translation>تُطابَق وتُخزَّن مدمجة (NFC)؛ اكتبها هنا كذلك.</translation>
    </message>
    <message>
        <source>Use a language, script or region that the ISO lists have.</source>
        <translation>استخدم لغة أو كتابة أو منطقة من قوائم ISO.</translation>
    </message>
    <message>
        <source>Use a shorter name; a letter with an accent takes two bytes or more.</source>
        <translation>استخدم اسمًا أقصر؛ الحرف ذو العلامة يأخذ بايتين أو أكثر.</translation>
    </message>
    <message>
        <source>Use directory for everything below a folder, or one * a folder.</source>
        <translation>استخدم directory لكل ما تحت مجلد، أو * واحدة لكل مجلد.</translation>
    </message>
    <message>
        <source>Use essential, prefetch or onDemand, spelled so.</source>
        <translation>استخدم essential أو prefetch أو onDemand، مكتوبة هكذا.</translation>
    </message>
    <message>
        <source>Use file, directory, filePattern, fileSource with fileDestination, directorySource with directoryDestination, or fileExclusion.</source>
        <translation>استخدم file أو directory أو filePattern أو fileSource مع fileDestination أو directorySource مع directoryDestination أو fileExclusion.</translation>
    </message>
    <message>
        <source>Use firstInstallation or subsequentUpdate, spelled so.</source>
        <translation>استخدم firstInstallation أو subsequentUpdate، مكتوبة هكذا.</translation>
    </message>
    <message>
        <source>Use iOS, macOS, tvOS or visionOS, spelled so.</source>
        <translation>استخدم iOS أو macOS أو tvOS أو visionOS، مكتوبة هكذا.</translation>
    </message>
    <message>
        <source>Use letters, digits and inner hyphens only, for example {suggestion}.</source>
        <translation>استخدم الحروف والأرقام والشرطات الداخلية فقط، مثل {suggestion}.</translation>
    </message>
    <message>
        <source>Use shorter names or fewer folders.</source>
        <translation>استخدم أسماء أقصر أو مجلدات أقل.</translation>
    </message>
    <message>
        <source>Use shorter names: with its folder it passes 260, where some Windows programs stop.</source>
        <translation>استخدم أسماء أقصر: مع مجلده يتجاوز 260، وعندها تتوقف بعض برامج Windows.</translation>
    </message>
    <message>
        <source>Use the key {key} for it.</source>
        <translation>استخدم له المفتاح {key}.</translation>
    </message>
    <message>
        <source>Write a selector of its own for each.</source>
        <translation>اكتب محددًا خاصًا لكل منها.</translation>
    </message>
    <message>
        <source>Write a tag such as en, pt-BR or zh-Hant.</source>
        <translation>اكتب رمزًا مثل en أو pt-BR أو zh-Hant.</translation>
    </message>
    <message>
        <source>Write an ID of letters, digits and hyphens.</source>
        <translation>اكتب معرّفًا من حروف وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Write forward slashes, on Windows too.</source>
        <translation>اكتب شرطات مائلة أمامية، على Windows أيضًا.</translation>
    </message>
    <message>
        <source>Write hyphens between the parts.</source>
        <translation>اكتب شرطات بين الأجزاء.</translation>
    </message>
    <message>
        <source>Write iOS; it covers iPad.</source>
        <translation>اكتب iOS؛ فهو يشمل iPad.</translation>
    </message>
    <message>
        <source>Write it as the disk spells it.</source>
        <translation>اكتبه كما يكتبه القرص.</translation>
    </message>
    <message>
        <source>Write it relative to the manifest, so that it holds on other computers.</source>
        <translation>اكتبه نسبةً إلى البيان، ليصلح على حواسيب أخرى.</translation>
    </message>
    <message>
        <source>Write it relative to the source root.</source>
        <translation>اكتبه نسبةً إلى جذر المصدر.</translation>
    </message>
    <message>
        <source>Write language, then script and region where needed: zh-Hans-CN.</source>
        <translation>اكتب اللغة ثم الكتابة والمنطقة عند الحاجة: zh-Hans-CN.</translation>
    </message>
    <message>
        <source>Write one asset pack a file, all of it in one pair of braces.</source>
        <translation>اكتب حزمة أصول واحدة في كل ملف، كلها داخل قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Write the path again by hand.</source>
        <translation>اكتب المسار من جديد يدويًا.</translation>
    </message>
    <message>
        <source>Write the path without it, or move the source root up.</source>
        <translation>اكتب المسار من دونها، أو انقل جذر المصدر إلى أعلى.</translation>
    </message>
    <message>
        <source>Write the path without them.</source>
        <translation>اكتب المسار من دونها.</translation>
    </message>
    <message>
        <source>Write {expected}.</source>
        <translation>اكتب {expected}.</translation>
    </message>
    <message>
        <source>Write {old} again unless this is meant: a new ID is a new pack, and devices keep the old one.</source>
        <translation>اكتب {old} من جديد إلا إذا كان هذا مقصودًا: المعرّف الجديد حزمة جديدة، وتحتفظ الأجهزة بالقديمة.</translation>
    </message>
    <message>
        <source>Write {right}.</source>
        <translation>اكتب {right}.</translation>
    </message>
    <message>
        <source>Write {tag}, unless the longer tag is used for it everywhere else.</source>
        <translation>اكتب {tag}، إلا إذا كان الرمز الأطول مستخدمًا له في كل مكان آخر.</translation>
    </message>
    <message>
        <source>Write {tag}, which devices take it for, or {other}.</source>
        <translation>اكتب {tag} الذي تفهمه الأجهزة منه، أو {other}.</translation>
    </message>
    <message>
        <source>Write {tag}.</source>
        <translation>اكتب {tag}.</translation>
    </message>
    <message>
        <source>Write {tag}: a device may take packs of one spelling only (predicted, not tested).</source>
        <translation>اكتب {tag}: قد يأخذ الجهاز حزمًا بكتابة واحدة فقط (متوقَّع، غير مختبَر).</translation>
    </message>
    <message>
        <source>{family} has no pack in {language} ({tag}), which this project requires.</source>
        <translation>لا حزمة في {family} لغتها {language} ({tag})، وهي مطلوبة في هذا المشروع.</translation>
    </message>
    <message>
        <source>{family} has no pack in {primary}, the app&apos;s primary language, and none for everybody.</source>
        <translation>لا حزمة في {family} لغتها {primary}، اللغة الأساسية للتطبيق، ولا حزمة للجميع.</translation>
    </message>
    <message>
        <source>{family} lacks {languages}, which {against}. Whoever resolves to such a language is predicted to get no pack of {family}.</source>
        <translation>تنقص {family} اللغات {languages}، وهي لدى: {against}. المتوقَّع ألا يحصل من تُحسم لغته إليها على أي حزمة من {family}.</translation>
    </message>
    <message>
        <source>{file} in {first} has the same bytes as {other} in {second}{more}: {size} too much.</source>
        <translation>لـ {file} في {first} بايتات {other} في {second} نفسها{more}: {size} زائدة.</translation>
    </message>
    <message>
        <source>{file} in {pack} and {other} in {first} differ in upper and lower case only.</source>
        <translation>{file} في {pack} و{other} في {first} لا يختلفان إلا في حالة الأحرف.</translation>
    </message>
    <message>
        <source>{file} in {pack} cannot be read: you have no permission for it.</source>
        <translation>لا يمكن قراءة {file} في {pack}: لا إذن لديك.</translation>
    </message>
    <message>
        <source>{file} in {pack} could not be looked into: {reason}.</source>
        <translation>تعذّر النظر في {file} في {pack}: {reason}.</translation>
    </message>
    <message>
        <source>{file} in {pack} differs from {first} in upper and lower case only.</source>
        <translation>{file} في {pack} لا يختلف عن {first} إلا في حالة الأحرف.</translation>
    </message>
    <message>
        <source>{file} in {pack} excludes nothing: * and ? mean nothing in an exclusion.</source>
        <translation>{file} في {pack} لا يستبعد شيئًا: * و? لا معنى لهما في الاستبعاد.</translation>
    </message>
    <message>
        <source>{file} in {pack} excludes nothing: the file is spelled {near}.</source>
        <translation>{file} في {pack} لا يستبعد شيئًا: يُكتب الملف {near}.</translation>
    </message>
    <message>
        <source>{file} in {pack} has a backslash or a control character in its name.</source>
        <translation>في اسم {file} في {pack} شرطة مائلة خلفية أو حرف تحكم.</translation>
    </message>
    <message numerus="yes">
        <source>{file} in {pack} has a name of {count} bytes; no system keeps more than {limit}.</source>
        <translation>
            <numerusform>لـ {file} في {pack} اسم من {count} بايت؛ لا يحفظ أي نظام أكثر من {limit}.</numerusform>
            <numerusform>لـ {file} في {pack} اسم من بايت واحد؛ لا يحفظ أي نظام أكثر من {limit}.</numerusform>
            <numerusform>لـ {file} في {pack} اسم من {count} بايت؛ لا يحفظ أي نظام أكثر من {limit}.</numerusform>
            <numerusform>لـ {file} في {pack} اسم من {count} بايت؛ لا يحفظ أي نظام أكثر من {limit}.</numerusform>
            <numerusform>لـ {file} في {pack} اسم من {count} بايت؛ لا يحفظ أي نظام أكثر من {limit}.</numerusform>
            <numerusform>لـ {file} في {pack} اسم من {count} بايت؛ لا يحفظ أي نظام أكثر من {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that Windows keeps for a device, with any ending.</source>
        <translation>لـ {file} في {pack} اسم يحجزه Windows لجهاز، بأي نهاية.</translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that ends in {ending}.</source>
        <translation>لـ {file} في {pack} اسم ينتهي بـ {ending}.</translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that is not written in UTF-8.</source>
        <translation>اسم {file} في {pack} ليس مكتوبًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file} in {pack} has a path of more than {limit} bytes.</source>
        <translation>مسار {file} في {pack} أكثر من {limit} بايت.</translation>
    </message>
    <message numerus="yes">
        <source>{file} in {pack} has a path of {count} characters{more}.</source>
        <translation>
            <numerusform>لـ {file} في {pack} مسار من {count} حرف{more}.</numerusform>
            <numerusform>لـ {file} في {pack} مسار من حرف واحد{more}.</numerusform>
            <numerusform>لـ {file} في {pack} مسار من حرفين{more}.</numerusform>
            <numerusform>لـ {file} في {pack} مسار من {count} أحرف{more}.</numerusform>
            <numerusform>لـ {file} في {pack} مسار من {count} حرفًا{more}.</numerusform>
            <numerusform>لـ {file} في {pack} مسار من {count} حرف{more}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} in {pack} has the name of an open pack&apos;s own index.</source>
        <translation>لـ {file} في {pack} اسم فهرس الحزمة المفتوحة نفسه.</translation>
    </message>
    <message>
        <source>{file} in {pack} has the name of {what}.</source>
        <translation>لـ {file} في {pack} اسم {what}.</translation>
    </message>
    <message>
        <source>{file} in {pack} has the same bytes as {other} in it{more}: {size} too much.</source>
        <translation>لـ {file} في {pack} بايتات {other} فيها نفسها{more}: {size} زائدة.</translation>
    </message>
    <message>
        <source>{file} in {pack} has {letters} in its name, which Windows does not allow.</source>
        <translation>في اسم {file} في {pack} ما لا يسمح به Windows: {letters}.</translation>
    </message>
    <message>
        <source>{file} in {pack} has {what} in its name.</source>
        <translation>في اسم {file} في {pack} ما يلي: {what}.</translation>
    </message>
    <message>
        <source>{file} in {pack} is a file of the project itself, or a pack it builds.</source>
        <translation>{file} في {pack} ملف من ملفات المشروع نفسه، أو حزمة يبنيها.</translation>
    </message>
    <message>
        <source>{file} in {pack} is a link, and what it points to may change.</source>
        <translation>{file} في {pack} رابط، وقد يتغيّر ما يشير إليه.</translation>
    </message>
    <message>
        <source>{file} in {pack} is a program for macOS, which Apple forbids in asset packs.</source>
        <translation>{file} في {pack} برنامج لـ macOS، وهو ما تمنعه Apple في حزم الأصول.</translation>
    </message>
    <message>
        <source>{file} in {pack} is a working file ({program}) and would ship.</source>
        <translation>{file} في {pack} ملف عمل ({program}) وسيُشحن.</translation>
    </message>
    <message>
        <source>{file} in {pack} is empty: there is nothing in it.</source>
        <translation>{file} في {pack} فارغ: لا شيء فيه.</translation>
    </message>
    <message>
        <source>{file} in {pack} is not a file but a device, pipe or socket.</source>
        <translation>{file} في {pack} ليس ملفًا بل جهاز أو أنبوب أو مقبس.</translation>
    </message>
    <message>
        <source>{file} in {pack} is not the file itself but a note by Git LFS.</source>
        <translation>{file} في {pack} ليس الملف نفسه بل ملاحظة من Git LFS.</translation>
    </message>
    <message>
        <source>{file} in {pack} is spelled {other} in {first}, for another language.</source>
        <translation>{file} في {pack} مكتوب {other} في {first}، للغة أخرى.</translation>
    </message>
    <message>
        <source>{file} in {pack} is {kind}, although its name ends in .{ending}.</source>
        <translation>{file} في {pack} هو {kind}، مع أن اسمه ينتهي بـ ‎.{ending}.</translation>
    </message>
    <message>
        <source>{file} in {pack} lies beside {twin}, which differs in upper and lower case only.</source>
        <translation>{file} في {pack} إلى جانب {twin}، ولا يختلفان إلا في حالة الأحرف.</translation>
    </message>
    <message>
        <source>{file} in {pack} ships although the rule {rule} ignores it.</source>
        <translation>{file} في {pack} يُشحن مع أن القاعدة {rule} تتجاهله.</translation>
    </message>
    <message>
        <source>{file} in {pack} stands twice on the disk, with accents written two ways.</source>
        <translation>{file} في {pack} موجود مرتين على القرص، بعلامات مكتوبة بطريقتين.</translation>
    </message>
    <message>
        <source>{file} in {pack} would be a file and a folder at once.</source>
        <translation>{file} في {pack} سيكون ملفًا ومجلدًا في آن واحد.</translation>
    </message>
    <message>
        <source>{file} in {pack} would come from two files: {first} and {second}.</source>
        <translation>{file} في {pack} سيأتي من ملفين: {first} و{second}.</translation>
    </message>
    <message>
        <source>{file} is a file in {pack} and a folder in {first}.</source>
        <translation>{file} ملف في {pack} ومجلد في {first}.</translation>
    </message>
    <message>
        <source>{file} is excluded from {pack}, and no selector takes such a file.</source>
        <translation>{file} مستبعد من {pack}، ولا يأخذ أي محدد ملفًا كهذا.</translation>
    </message>
    <message>
        <source>{file} is in {pack} and in {first} too, with the same bytes.</source>
        <translation>{file} في {pack} وفي {first} أيضًا، بالبايتات نفسها.</translation>
    </message>
    <message>
        <source>{file} is in {pack} and in {first} too; {bytes}.</source>
        <translation>{file} في {pack} وفي {first} أيضًا؛ {bytes}.</translation>
    </message>
    <message>
        <source>{file} is in {pack} for {language} and in {first} for {other}, which mean the same.</source>
        <translation>{file} في {pack} ولغتها {language}، وفي {first} ولغتها {other}، وهما بمعنى واحد.</translation>
    </message>
    <message>
        <source>{folder} cannot be read, so {pack} would ship without what is in it.</source>
        <translation>لا يمكن قراءة {folder}، فستُشحن {pack} بلا ما فيه.</translation>
    </message>
    <message>
        <source>{folder} in {pack} is a folder beside {first}, in other upper and lower case.</source>
        <translation>{folder} في {pack} مجلد إلى جانب {first}، بحالة أحرف أخرى.</translation>
    </message>
    <message>
        <source>{folder} in {pack} is empty{more}, and empty folders are not stored.</source>
        <translation>{folder} في {pack} فارغ{more}، والمجلدات الفارغة لا تُخزَّن.</translation>
    </message>
    <message>
        <source>{folder} is a watched folder of {pack}, and no pack can take files from it.</source>
        <translation>{folder} مجلد مراقَب في {pack}، ولا تستطيع أي حزمة أخذ ملفات منه.</translation>
    </message>
    <message>
        <source>{folder}, the source root of {pack}, is not a folder that is there.</source>
        <translation>{folder}، جذر مصدر {pack}، ليس مجلدًا موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {first} have {count} more paths in common.</source>
        <translation>
            <numerusform>لـ {pack} و{first} ‏{count} مسار مشترك آخر.</numerusform>
            <numerusform>لـ {pack} و{first} مسار مشترك آخر.</numerusform>
            <numerusform>لـ {pack} و{first} مساران مشتركان آخران.</numerusform>
            <numerusform>لـ {pack} و{first} ‏{count} مسارات مشتركة أخرى.</numerusform>
            <numerusform>لـ {pack} و{first} ‏{count} مسارًا مشتركًا آخر.</numerusform>
            <numerusform>لـ {pack} و{first} ‏{count} مسار مشترك آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {first} have {count} paths in common, such as {file}, but no platform.</source>
        <translation>
            <numerusform>لـ {pack} و{first} ‏{count} مسار مشترك، مثل {file}، ولا منصة مشتركة.</numerusform>
            <numerusform>لـ {pack} و{first} مسار مشترك واحد، هو {file}، ولا منصة مشتركة.</numerusform>
            <numerusform>لـ {pack} و{first} مساران مشتركان، مثل {file}، ولا منصة مشتركة.</numerusform>
            <numerusform>لـ {pack} و{first} ‏{count} مسارات مشتركة، مثل {file}، ولا منصة مشتركة.</numerusform>
            <numerusform>لـ {pack} و{first} ‏{count} مسارًا مشتركًا، مثل {file}، ولا منصة مشتركة.</numerusform>
            <numerusform>لـ {pack} و{first} ‏{count} مسار مشترك، مثل {file}، ولا منصة مشتركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} cannot be read from here on: {detail}.</source>
        <translation>لا يمكن قراءة {pack} من هنا: {detail}.</translation>
    </message>
    <message>
        <source>{pack} carries userInfo, which is for packs on your own server only.</source>
        <translation>تحمل {pack} المفتاح userInfo، وهو لحزم على خادمك فقط.</translation>
    </message>
    <message>
        <source>{pack} differs from {first} in upper and lower case only.</source>
        <translation>{pack} لا تختلف عن {first} إلا في حالة الأحرف.</translation>
    </message>
    <message>
        <source>{pack} does not say for which platforms it is.</source>
        <translation>لا تقول {pack} لأي منصات هي.</translation>
    </message>
    <message>
        <source>{pack} had the ID {old} when it was built last.</source>
        <translation>كان لـ {pack} المعرّف {old} حين بُنيت آخر مرة.</translation>
    </message>
    <message>
        <source>{pack} has a comma after the last value here.</source>
        <translation>في {pack} فاصلة بعد القيمة الأخيرة هنا.</translation>
    </message>
    <message>
        <source>{pack} has a download policy {name}, which does not exist.</source>
        <translation>في {pack} سياسة تنزيل {name} لا وجود لها.</translation>
    </message>
    <message>
        <source>{pack} has a file selector of no known form (keys: {keys}).</source>
        <translation>في {pack} محدد ملفات لا شكل معروفًا له (المفاتيح: {keys}).</translation>
    </message>
    <message>
        <source>{pack} has a file selector with the key {key}, which does not exist.</source>
        <translation>في {pack} محدد ملفات بالمفتاح {key} الذي لا وجود له.</translation>
    </message>
    <message>
        <source>{pack} has a file selector with {has} but without {lacks}.</source>
        <translation>في {pack} محدد ملفات فيه {has} وليس فيه {lacks}.</translation>
    </message>
    <message>
        <source>{pack} has a path with a control character in it.</source>
        <translation>في {pack} مسار فيه حرف تحكم.</translation>
    </message>
    <message>
        <source>{pack} has a toolsVersion, which Apple&apos;s packager writes by itself.</source>
        <translation>في {pack} المفتاح toolsVersion الذي تكتبه أداة الحزم من Apple بنفسها.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} has an ID of {count} characters; nobody knows Apple&apos;s limit.</source>
        <translation>
            <numerusform>معرّف {pack} من {count} حرف؛ لا أحد يعرف حد Apple.</numerusform>
            <numerusform>معرّف {pack} من حرف واحد؛ لا أحد يعرف حد Apple.</numerusform>
            <numerusform>معرّف {pack} من حرفين؛ لا أحد يعرف حد Apple.</numerusform>
            <numerusform>معرّف {pack} من {count} أحرف؛ لا أحد يعرف حد Apple.</numerusform>
            <numerusform>معرّف {pack} من {count} حرفًا؛ لا أحد يعرف حد Apple.</numerusform>
            <numerusform>معرّف {pack} من {count} حرف؛ لا أحد يعرف حد Apple.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} has an ID that App Store Connect refuses: {reason}.</source>
        <translation>لـ {pack} معرّف يرفضه App Store Connect: {reason}.</translation>
    </message>
    <message>
        <source>{pack} has an empty asset pack ID.</source>
        <translation>معرّف حزمة الأصول في {pack} فارغ.</translation>
    </message>
    <message>
        <source>{pack} has an empty language.</source>
        <translation>اللغة في {pack} فارغة.</translation>
    </message>
    <message>
        <source>{pack} has an empty list of platforms; what Apple makes of it is unknown.</source>
        <translation>قائمة المنصات في {pack} فارغة؛ لا يُعرف ما تفعله Apple بذلك.</translation>
    </message>
    <message>
        <source>{pack} has no asset pack ID.</source>
        <translation>لا معرّف حزمة أصول لدى {pack}.</translation>
    </message>
    <message>
        <source>{pack} has no download policy.</source>
        <translation>لا سياسة تنزيل لدى {pack}.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} has no file for {missing} of {count} paths that {against} has, such as {example}.</source>
        <translation>
            <numerusform>في {pack} لا ملف لـ {missing} من {count} مسار في {against}، مثل {example}.</numerusform>
            <numerusform>في {pack} لا ملف لـ {missing} من مسار واحد في {against}، مثل {example}.</numerusform>
            <numerusform>في {pack} لا ملف لـ {missing} من مسارين في {against}، مثل {example}.</numerusform>
            <numerusform>في {pack} لا ملف لـ {missing} من {count} مسارات في {against}، مثل {example}.</numerusform>
            <numerusform>في {pack} لا ملف لـ {missing} من {count} مسارًا في {against}، مثل {example}.</numerusform>
            <numerusform>في {pack} لا ملف لـ {missing} من {count} مسار في {against}، مثل {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} has no file selectors, so it would ship nothing.</source>
        <translation>لا محددات ملفات في {pack}، فلن تشحن شيئًا.</translation>
    </message>
    <message>
        <source>{pack} has no manifests, so there is nothing to build.</source>
        <translation>لا بيانات حزم في {pack}، فلا شيء للبناء.</translation>
    </message>
    <message>
        <source>{pack} has no selector that takes files, so it would ship nothing.</source>
        <translation>لا محدد يأخذ ملفات في {pack}، فلن تشحن شيئًا.</translation>
    </message>
    <message>
        <source>{pack} has several download policies: {names}.</source>
        <translation>لدى {pack} عدة سياسات تنزيل: {names}.</translation>
    </message>
    <message>
        <source>{pack} has the key {key} twice; the first stands at line {first_line}.</source>
        <translation>في {pack} المفتاح {key} مرتين؛ الأول في السطر {first_line}.</translation>
    </message>
    <message>
        <source>{pack} has the key {key}, which Pack Studio does not know.</source>
        <translation>في {pack} المفتاح {key} الذي لا يعرفه Pack Studio.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, an old or rare code for {tag}.</source>
        <translation>لغة {pack} هي {text}، وهو رمز قديم أو نادر لـ {tag}.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, and {other} says {tag} for the same.</source>
        <translation>لغة {pack} هي {text}، ويقول {other} ‏{tag} للشيء نفسه.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which an extension begins at {part}.{instead}</source>
        <translation>لغة {pack} هي {text}، وفيها يبدأ امتداد عند {part}.{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which {part} is a variant.{instead}</source>
        <translation>لغة {pack} هي {text}، وفيها {part} متغيّر.{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which {part} is not known.{instead}</source>
        <translation>لغة {pack} هي {text}، وفيها {part} غير معروف.{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is no language tag.{instead}</source>
        <translation>لغة {pack} هي {text}، وليس هذا رمز لغة.{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is nobody&apos;s language.</source>
        <translation>لغة {pack} هي {text}، وليست لغة أحد.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is written in two scripts, and does not say which.</source>
        <translation>لغة {pack} هي {text}، وهي تُكتب بكتابتين، ولا يُذكر أيهما.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which means the same as {tag}.</source>
        <translation>لغة {pack} هي {text}، ومعناها كمعنى {tag}.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, written with an underscore.{instead}</source>
        <translation>لغة {pack} هي {text}، مكتوبة بشرطة سفلية.{instead}</translation>
    </message>
    <message>
        <source>{pack} has {files} with the same bytes as in {base}, such as {example}.</source>
        <translation>في {pack} ‏{files} بالبايتات نفسها كما في {base}، مثل {example}.</translation>
    </message>
    <message>
        <source>{pack} holds two versions of the same lines, up to line {last_line}: one from {first} and one from {second}.</source>
        <translation>في {pack} نسختان للأسطر نفسها حتى السطر {last_line}: واحدة من {first} وواحدة من {second}.</translation>
    </message>
    <message>
        <source>{pack} holds {found} where one manifest belongs.</source>
        <translation>في {pack} ‏{found} حيث ينبغي بيان واحد.</translation>
    </message>
    <message>
        <source>{pack} is a manifest that cannot be read. {reason}</source>
        <translation>{pack} بيان لا يمكن قراءته. {reason}</translation>
    </message>
    <message>
        <source>{pack} is for {now}; its released version is for {before}.</source>
        <translation>{pack} لـ {now}؛ ونسختها الصادرة لـ {before}.</translation>
    </message>
    <message>
        <source>{pack} is localized and {policy}, so people on OS 26 do not get it at all.</source>
        <translation>{pack} مترجمة وسياستها {policy}، فلا يحصل عليها من لديهم النظام 26 إطلاقًا.</translation>
    </message>
    <message>
        <source>{pack} is nested too deeply to be a manifest.</source>
        <translation>تداخل {pack} أعمق من أن تكون بيانًا.</translation>
    </message>
    <message>
        <source>{pack} is not written as UTF-8 text: {detail}.</source>
        <translation>{pack} ليست مكتوبة كنص UTF-8: {detail}.</translation>
    </message>
    <message>
        <source>{pack} is on demand and so takes no installation events.</source>
        <translation>{pack} عند الطلب، فلا تأخذ أحداث تثبيت.</translation>
    </message>
    <message>
        <source>{pack} is the ID of an archived pack, which can never be used again.</source>
        <translation>{pack} معرّف حزمة مؤرشفة، ولا يمكن استخدامه ثانية أبدًا.</translation>
    </message>
    <message>
        <source>{pack} is the ID of two packs; {first} has it too.</source>
        <translation>{pack} معرّف حزمتين؛ وهو لدى {first} أيضًا.</translation>
    </message>
    <message>
        <source>{pack} is written in {file}, which does not end in .json.</source>
        <translation>{pack} مكتوبة في {file}، وهو لا ينتهي بـ ‎.json.</translation>
    </message>
    <message>
        <source>{pack} is {policy} and does not say at which installation events.</source>
        <translation>سياسة {pack} هي {policy}، ولا تقول عند أي أحداث تثبيت.</translation>
    </message>
    <message>
        <source>{pack} is {policy} and its list of installation events is empty.</source>
        <translation>سياسة {pack} هي {policy}، وقائمة أحداث التثبيت فيها فارغة.</translation>
    </message>
    <message>
        <source>{pack} is {used}, {over} over this project&apos;s budget of {budget} for a pack.</source>
        <translation>{pack} بحجم {used}، أي بزيادة {over} على ميزانية هذا المشروع للحزمة وهي {budget}.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} lacks {count} of {total} paths of its released version, {example} among them{renamed}.</source>
        <translation>
            <numerusform>ينقص {pack} ‏{count} من {total} من مسارات نسختها الصادرة، منها {example}{renamed}.</numerusform>
            <numerusform>ينقص {pack} ‏{count} من {total} من مسارات نسختها الصادرة، منها {example}{renamed}.</numerusform>
            <numerusform>ينقص {pack} ‏{count} من {total} من مسارات نسختها الصادرة، منها {example}{renamed}.</numerusform>
            <numerusform>ينقص {pack} ‏{count} من {total} من مسارات نسختها الصادرة، منها {example}{renamed}.</numerusform>
            <numerusform>ينقص {pack} ‏{count} من {total} من مسارات نسختها الصادرة، منها {example}{renamed}.</numerusform>
            <numerusform>ينقص {pack} ‏{count} من {total} من مسارات نسختها الصادرة، منها {example}{renamed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pack} leaves out hidden files ({count}), for example {file}.</source>
        <translation>
            <numerusform>تترك {pack} ملفات مخفية ({count})، مثل {file}.</numerusform>
            <numerusform>تترك {pack} ملفات مخفية ({count})، مثل {file}.</numerusform>
            <numerusform>تترك {pack} ملفات مخفية ({count})، مثل {file}.</numerusform>
            <numerusform>تترك {pack} ملفات مخفية ({count})، مثل {file}.</numerusform>
            <numerusform>تترك {pack} ملفات مخفية ({count})، مثل {file}.</numerusform>
            <numerusform>تترك {pack} ملفات مخفية ({count})، مثل {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} looks like an adapter for Foundation Models, and OS 26 would not find it.</source>
        <translation>تبدو {pack} محوّلًا (adapter) لـ Foundation Models، ولن يجدها النظام 26.</translation>
    </message>
    <message>
        <source>{pack} may not reach people: it is on demand and seems made by a packager before Xcode 27.0.</source>
        <translation>قد لا تصل {pack} إلى الناس: هي عند الطلب ويبدو أن أداة حزم أقدم من Xcode 27.0 صنعتها.</translation>
    </message>
    <message>
        <source>{pack} mixes several forms in one file selector: {keys}.</source>
        <translation>تخلط {pack} عدة أشكال في محدد ملفات واحد: {keys}.</translation>
    </message>
    <message>
        <source>{pack} names an area, {text}, not a country.</source>
        <translation>تسمّي {pack} منطقة، {text}، لا بلدًا.</translation>
    </message>
    <message>
        <source>{pack} names an installation event {event}, which does not exist.</source>
        <translation>تسمّي {pack} حدث تثبيت {event} لا وجود له.</translation>
    </message>
    <message>
        <source>{pack} names iPadOS, which Apple&apos;s packager refuses.</source>
        <translation>تسمّي {pack} المنصة iPadOS، وترفضها أداة الحزم من Apple.</translation>
    </message>
    <message>
        <source>{pack} names the installation event {event} twice.</source>
        <translation>تسمّي {pack} حدث التثبيت {event} مرتين.</translation>
    </message>
    <message>
        <source>{pack} names the platform {platform} twice.</source>
        <translation>تسمّي {pack} المنصة {platform} مرتين.</translation>
    </message>
    <message>
        <source>{pack} names the platform “{platform}”, for which there are no asset packs.</source>
        <translation>تسمّي {pack} المنصة «{platform}»، ولا حزم أصول لها.</translation>
    </message>
    <message>
        <source>{pack} names the whole source root, which Apple&apos;s packager does not take.</source>
        <translation>تسمّي {pack} جذر المصدر كله، ولا تقبله أداة الحزم من Apple.</translation>
    </message>
    <message>
        <source>{pack} no longer names {platform}, which its released version has.</source>
        <translation>لم تعد {pack} تسمّي {platform}، وهي في نسختها الصادرة.</translation>
    </message>
    <message>
        <source>{pack} spells a platform {platform}; Apple spells it {right}.</source>
        <translation>تكتب {pack} منصة هكذا: {platform}؛ وتكتبها Apple هكذا: {right}.</translation>
    </message>
    <message>
        <source>{pack} spells its language {text}; the usual spelling is {tag}.</source>
        <translation>تكتب {pack} لغتها {text}؛ والكتابة المعتادة {tag}.</translation>
    </message>
    <message>
        <source>{pack} takes {files} by more than one selector, first by number {first}.</source>
        <translation>تأخذ {pack} ‏{files} بأكثر من محدد، أولها رقم {first}.</translation>
    </message>
    <message>
        <source>{pack} treats {kind} as {wanted}, which does not count: {reason}.</source>
        <translation>تعامل {pack} النوع {kind} كـ {wanted}، وهذا لا يسري: {reason}.</translation>
    </message>
    <message>
        <source>{pack} uses {key}, which the tools of Xcode 26 do not know.</source>
        <translation>تستخدم {pack} المفتاح {key} الذي لا تعرفه أدوات Xcode 26.</translation>
    </message>
    <message>
        <source>{pack} was released and is not in this project any more.</source>
        <translation>صدرت {pack} ولم تعد في هذا المشروع.</translation>
    </message>
    <message>
        <source>{pack}: {key} must be {expected}, and here it is {found}.</source>
        <translation>{pack}: يجب أن يكون {key} ‏{expected}، وهو هنا {found}.</translation>
    </message>
    <message>
        <source>{path} in {pack} has .. in it, which can lead out of the source root.</source>
        <translation>في {path} في {pack} نقطتان ‎..‎ قد تقودان خارج جذر المصدر.</translation>
    </message>
    <message>
        <source>{path} in {pack} has an empty part, a single dot or a slash at its end.</source>
        <translation>في {path} في {pack} جزء فارغ أو نقطة منفردة أو شرطة مائلة في نهايته.</translation>
    </message>
    <message>
        <source>{path} in {pack} has letters and accents written apart.</source>
        <translation>في {path} في {pack} حروف وعلامات مكتوبة منفصلة.</translation>
    </message>
    <message>
        <source>{path} in {pack} is an absolute path.</source>
        <translation>{path} في {pack} مسار مطلق.</translation>
    </message>
    <message>
        <source>{path} in {pack} is written with backslashes.</source>
        <translation>{path} في {pack} مكتوب بشرطات مائلة خلفية.</translation>
    </message>
    <message>
        <source>{path}, the source root of {pack}, is an absolute path.</source>
        <translation>{path}، جذر مصدر {pack}، مسار مطلق.</translation>
    </message>
    <message>
        <source>{pattern} in {pack} uses **, which Apple does not document.</source>
        <translation>{pattern} في {pack} يستخدم ‎**‎ التي لا توثّقها Apple.</translation>
    </message>
    <message>
        <source>{selector} in {pack} is {kind}, and the selector asks for another kind.</source>
        <translation>{selector} في {pack} هو {kind}، والمحدد يطلب نوعًا آخر.</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches no file in {folder}.</source>
        <translation>{selector} في {pack} لا يطابق أي ملف في {folder}.</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches only files that are excluded again.</source>
        <translation>{selector} في {pack} لا يطابق إلا ملفات تُستبعد بعد ذلك.</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches only files that ignore rules leave out.</source>
        <translation>{selector} في {pack} لا يطابق إلا ملفات تتركها قواعد التجاهل.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> Use {tag} instead.</source>
        <translation> استخدم {tag} بدلًا منه.</translation>
    </message>
    <message>
        <source> and another copy</source>
        <translation> ونسخة أخرى</translation>
    </message>
    <message numerus="yes">
        <source> and {count} more copies</source>
        <translation>
            <numerusform> و{count} نسخة أخرى</numerusform>
            <numerusform> ونسخة أخرى</numerusform>
            <numerusform> ونسختان أخريان</numerusform>
            <numerusform> و{count} نسخ أخرى</numerusform>
            <numerusform> و{count} نسخة أخرى</numerusform>
            <numerusform> و{count} نسخة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>, like 1 other folder</source>
        <translation>، كمجلد آخر</translation>
    </message>
    <message numerus="yes">
        <source>, like {count} other folders</source>
        <translation>
            <numerusform>، كـ {count} مجلد آخر</numerusform>
            <numerusform>، كمجلد آخر</numerusform>
            <numerusform>، كمجلدين آخرين</numerusform>
            <numerusform>، كـ {count} مجلدات أخرى</numerusform>
            <numerusform>، كـ {count} مجلدًا آخر</numerusform>
            <numerusform>، كـ {count} مجلد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>1 file ({size})</source>
        <translation>ملف واحد ({size})</translation>
    </message>
    <message>
        <source>1 file is named: it begins with a dot, or has other capital letters than the pattern.</source>
        <translation>يُسمَّى ملف واحد: يبدأ بنقطة، أو حالة أحرفه غير حالة النمط.</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>مجلد واحد</translation>
    </message>
    <message>
        <source>1 more group</source>
        <translation>مجموعة أخرى</translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>حزمة واحدة</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>قيمة واحدة</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>: “{text}”</source>
        <translation>: «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>; {count} have new names, {old} is now {new}</source>
        <translation>
            <numerusform>؛ لـ {count} أسماء جديدة، {old} صار {new}</numerusform>
            <numerusform>؛ لواحد اسم جديد، {old} صار {new}</numerusform>
            <numerusform>؛ لاثنين اسمان جديدان، {old} صار {new}</numerusform>
            <numerusform>؛ لـ {count} أسماء جديدة، {old} صار {new}</numerusform>
            <numerusform>؛ لـ {count} أسماء جديدة، {old} صار {new}</numerusform>
            <numerusform>؛ لـ {count} أسماء جديدة، {old} صار {new}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {count} more have over {limit}</source>
        <translation>
            <numerusform>؛ {count} أخرى فوق {limit}</numerusform>
            <numerusform>؛ واحد آخر فوق {limit}</numerusform>
            <numerusform>؛ اثنان آخران فوق {limit}</numerusform>
            <numerusform>؛ {count} أخرى فوق {limit}</numerusform>
            <numerusform>؛ {count} أخرى فوق {limit}</numerusform>
            <numerusform>؛ {count} أخرى فوق {limit}</numerusform>
        </translation>
    </message>
    <message>
        <source>; {old} is now {new}</source>
        <translation>؛ {old} صار {new}</translation>
    </message>
    <message>
        <source>A brace is closed here that was never opened.</source>
        <translation>هنا قوس معقوف مغلق لم يُفتح.</translation>
    </message>
    <message>
        <source>A brace is opened here, and nothing before it says what for.</source>
        <translation>هنا قوس معقوف مفتوح، ولا شيء قبله يقول لماذا.</translation>
    </message>
    <message>
        <source>A comment in the manifest&apos;s text can hold it.</source>
        <translation>يمكن أن يحمله تعليق في نص البيان.</translation>
    </message>
    <message>
        <source>A content root is a folder.</source>
        <translation>جذر المحتوى مجلد.</translation>
    </message>
    <message>
        <source>A depot script begins with DepotBuild or DepotBuildConfig.</source>
        <translation>يبدأ نص depot بـ DepotBuild أو DepotBuildConfig.</translation>
    </message>
    <message>
        <source>A depot script says with FileMapping which files it takes.</source>
        <translation>يقول نص depot بـ FileMapping أي ملفات يأخذ.</translation>
    </message>
    <message>
        <source>A draft of the unsaved work on {project}</source>
        <translation>مسودة من العمل غير المحفوظ على {project}</translation>
    </message>
    <message>
        <source>A family needs a name.</source>
        <translation>تحتاج العائلة إلى اسم.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>ملف.</translation>
    </message>
    <message>
        <source>A folder that is stored under another path.</source>
        <translation>مجلد يُخزَّن بمسار آخر.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>مجلد.</translation>
    </message>
    <message>
        <source>A folder; go on to what lies in it.</source>
        <translation>مجلد؛ تابع إلى ما فيه.</translation>
    </message>
    <message>
        <source>A key is one line of at most {most} characters that can be seen.</source>
        <translation>المفتاح سطر واحد من {most} حرف مرئي على الأكثر.</translation>
    </message>
    <message>
        <source>A manifest cannot give single files attributes.</source>
        <translation>لا يستطيع البيان إعطاء ملفات مفردة سمات.</translation>
    </message>
    <message>
        <source>A manifest cannot name {what}, so the folders that are there now are named one by one.</source>
        <translation>لا يستطيع البيان تسمية {what}، فتُسمَّى المجلدات الموجودة الآن واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>A manifest excludes single files only, so the 1 file that matches now is excluded one by one.</source>
        <translation>لا يستبعد البيان إلا ملفات مفردة، فيُستبعد بعينه الملف الوحيد المطابق الآن.</translation>
    </message>
    <message numerus="yes">
        <source>A manifest excludes single files only, so the {count} files that match now are excluded one by one.</source>
        <translation>
            <numerusform>لا يستبعد البيان إلا ملفات مفردة، فتُستبعد الملفات المطابقة الآن ({count}) واحدًا واحدًا.</numerusform>
            <numerusform>لا يستبعد البيان إلا ملفات مفردة، فيُستبعد بعينه الملف الوحيد المطابق الآن.</numerusform>
            <numerusform>لا يستبعد البيان إلا ملفات مفردة، فيُستبعد الملفان المطابقان الآن واحدًا واحدًا.</numerusform>
            <numerusform>لا يستبعد البيان إلا ملفات مفردة، فتُستبعد الملفات المطابقة الآن ({count}) واحدًا واحدًا.</numerusform>
            <numerusform>لا يستبعد البيان إلا ملفات مفردة، فتُستبعد الملفات المطابقة الآن ({count}) واحدًا واحدًا.</numerusform>
            <numerusform>لا يستبعد البيان إلا ملفات مفردة، فتُستبعد الملفات المطابقة الآن ({count}) واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A manifest has no description.</source>
        <translation>لا وصف في البيان.</translation>
    </message>
    <message>
        <source>A pack has a name in place of a number.</source>
        <translation>للحزمة اسم بدل الرقم.</translation>
    </message>
    <message>
        <source>A pack takes all its files from one folder. Make another pack for this one.</source>
        <translation>تأخذ الحزمة كل ملفاتها من مجلد واحد. أنشئ لهذا حزمة أخرى.</translation>
    </message>
    <message>
        <source>A pattern does not go into folders, so there is one for each depth at which files are now.</source>
        <translation>النمط لا يدخل المجلدات، فيوجد واحد لكل عمق فيه ملفات الآن.</translation>
    </message>
    <message>
        <source>A pattern keeps the paths that files have, so the 1 file that fits now is named.</source>
        <translation>النمط يبقي مسارات الملفات، فيُسمَّى الملف الوحيد المطابق الآن.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern keeps the paths that files have, so the {count} files that fit now are named one by one.</source>
        <translation>
            <numerusform>النمط يبقي مسارات الملفات، فتُسمَّى الملفات المطابقة الآن ({count}) واحدًا واحدًا.</numerusform>
            <numerusform>النمط يبقي مسارات الملفات، فيُسمَّى الملف الوحيد المطابق الآن.</numerusform>
            <numerusform>النمط يبقي مسارات الملفات، فيُسمَّى الملفان المطابقان الآن واحدًا واحدًا.</numerusform>
            <numerusform>النمط يبقي مسارات الملفات، فتُسمَّى الملفات المطابقة الآن ({count}) واحدًا واحدًا.</numerusform>
            <numerusform>النمط يبقي مسارات الملفات، فتُسمَّى الملفات المطابقة الآن ({count}) واحدًا واحدًا.</numerusform>
            <numerusform>النمط يبقي مسارات الملفات، فتُسمَّى الملفات المطابقة الآن ({count}) واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A problem is accepted with a note and a name.</source>
        <translation>تُقبل المشكلة بملاحظة واسم.</translation>
    </message>
    <message>
        <source>A profile has a name that says who it is.</source>
        <translation>للملف الشخصي اسم يقول من هو.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>هنا علامة اقتباس مفتوحة لا تُغلق.</translation>
    </message>
    <message>
        <source>AAC sound</source>
        <translation>صوت AAC</translation>
    </message>
    <message>
        <source>AC-3 sound</source>
        <translation>صوت AC-3</translation>
    </message>
    <message>
        <source>AMR sound</source>
        <translation>صوت AMR</translation>
    </message>
    <message>
        <source>ASTC texture</source>
        <translation>خامة ASTC</translation>
    </message>
    <message>
        <source>Accept Apple&apos;s licence once in a terminal: {program} license agree. Then build again.</source>
        <translation>اقبل رخصة Apple مرة في الطرفية: ‎{program} license agree‎. ثم ابنِ من جديد.</translation>
    </message>
    <message>
        <source>Accept it once: open Xcode, or run in a terminal: sudo xcodebuild -license. Then build again.</source>
        <translation>اقبلها مرة: افتح Xcode، أو شغّل في الطرفية: sudo xcodebuild -license. ثم ابنِ من جديد.</translation>
    </message>
    <message>
        <source>Accept {problems}</source>
        <translation>قبول {problems}</translation>
    </message>
    <message>
        <source>Accept {problems} no longer</source>
        <translation>سحب قبول {problems}</translation>
    </message>
    <message>
        <source>Add a pattern for folders within folders that come later.</source>
        <translation>أضف نمطًا للمجلدات التي تأتي لاحقًا داخل المجلدات.</translation>
    </message>
    <message>
        <source>Add a selector by hand.</source>
        <translation>أضف محددًا يدويًا.</translation>
    </message>
    <message>
        <source>Add a selector for them.</source>
        <translation>أضف لها محددًا.</translation>
    </message>
    <message>
        <source>Add a selector with a destination in the pack.</source>
        <translation>أضف محددًا له وجهة في الحزمة.</translation>
    </message>
    <message>
        <source>Add both events</source>
        <translation>إضافة الحدثين</translation>
    </message>
    <message>
        <source>Add files and folders.</source>
        <translation>أضف ملفات ومجلدات.</translation>
    </message>
    <message>
        <source>Add files that come later, or store them where they lie and use a pattern.</source>
        <translation>أضف الملفات التي تأتي لاحقًا، أو خزّنها حيث هي واستخدم نمطًا.</translation>
    </message>
    <message>
        <source>Add it by hand if Apple&apos;s systems need it too.</source>
        <translation>أضفه يدويًا إن كانت أنظمة Apple تحتاجه أيضًا.</translation>
    </message>
    <message>
        <source>Add selectors for folders that come later.</source>
        <translation>أضف محددات للمجلدات التي تأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Add selectors for these folders by hand.</source>
        <translation>أضف محددات لهذه المجلدات يدويًا.</translation>
    </message>
    <message>
        <source>Add the folder in it that holds the assets.</source>
        <translation>أضف المجلد الذي فيه الأصول داخله.</translation>
    </message>
    <message>
        <source>Add the folders and files in it.</source>
        <translation>أضف المجلدات والملفات فيه.</translation>
    </message>
    <message>
        <source>Add the profile {name}</source>
        <translation>إضافة الملف الشخصي {name}</translation>
    </message>
    <message>
        <source>Add them to the pack that they are for.</source>
        <translation>أضفها إلى الحزمة التي هي لها.</translation>
    </message>
    <message>
        <source>Add what it leads to: {path}.</source>
        <translation>أضف ما يشير إليه: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} ignore rules</source>
        <translation>
            <numerusform>إضافة {count} قاعدة تجاهل</numerusform>
            <numerusform>إضافة قاعدة تجاهل واحدة</numerusform>
            <numerusform>إضافة قاعدتي تجاهل</numerusform>
            <numerusform>إضافة {count} قواعد تجاهل</numerusform>
            <numerusform>إضافة {count} قاعدة تجاهل</numerusform>
            <numerusform>إضافة {count} قاعدة تجاهل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {files} to {packs} of {family}</source>
        <translation>إضافة {files} إلى {packs} من {family}</translation>
    </message>
    <message>
        <source>Add {files} to {pack}</source>
        <translation>إضافة {files} إلى {pack}</translation>
    </message>
    <message>
        <source>Add {file} as a pack</source>
        <translation>إضافة {file} كحزمة</translation>
    </message>
    <message>
        <source>Add {id} to the archived IDs</source>
        <translation>إضافة {id} إلى المعرّفات المؤرشفة</translation>
    </message>
    <message>
        <source>Add {platforms}</source>
        <translation>إضافة {platforms}</translation>
    </message>
    <message>
        <source>Add {platform} again</source>
        <translation>إضافة {platform} من جديد</translation>
    </message>
    <message>
        <source>Add {platform} to the platforms of {packs}</source>
        <translation>إضافة {platform} إلى منصات {packs}</translation>
    </message>
    <message>
        <source>Add {values} to the user info of {pack}</source>
        <translation>إضافة {values} إلى معلومات المستخدم في {pack}</translation>
    </message>
    <message>
        <source>All files in a folder and in the folders below it.</source>
        <translation>كل الملفات في مجلد وفي المجلدات تحته.</translation>
    </message>
    <message>
        <source>Allow it: chmod +x {name}. {hint}</source>
        <translation>اسمح به: ‎chmod +x {name}‎. {hint}</translation>
    </message>
    <message>
        <source>An empty line is no rule.</source>
        <translation>السطر الفارغ ليس قاعدة.</translation>
    </message>
    <message>
        <source>App Store Connect says what is live.</source>
        <translation>يقول App Store Connect ما هو منشور.</translation>
    </message>
    <message>
        <source>Apple Archives cannot be written: the lzfse library is not installed.</source>
        <translation>لا يمكن كتابة أرشيفات Apple: مكتبة lzfse غير مثبَّتة.</translation>
    </message>
    <message>
        <source>Apple TV.</source>
        <translation>Apple TV.</translation>
    </message>
    <message>
        <source>Apple Vision Pro.</source>
        <translation>Apple Vision Pro.</translation>
    </message>
    <message>
        <source>Apple archive</source>
        <translation>أرشيف Apple</translation>
    </message>
    <message>
        <source>Apple&apos;s packager ({name}) was not found on this computer.</source>
        <translation>لم يُعثر على أداة الحزم من Apple ({name}) على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Apple&apos;s packager at {path}, {which}, does not start on this computer.</source>
        <translation>أداة الحزم من Apple في {path}، {which}، لا تعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Apple&apos;s packager at {path}, {which}, may not be run as a program.</source>
        <translation>أداة الحزم من Apple في {path}، {which}، لا يجوز تشغيلها كبرنامج.</translation>
    </message>
    <message>
        <source>Apple&apos;s packager cannot be at {path}, {which}: that is no full path.</source>
        <translation>لا يمكن أن تكون أداة الحزم من Apple في {path}، {which}: ليس هذا مسارًا كاملًا.</translation>
    </message>
    <message>
        <source>Apple&apos;s packager is not at {path}, {which}.</source>
        <translation>ليست أداة الحزم من Apple في {path}، {which}.</translation>
    </message>
    <message>
        <source>Apple&apos;s published bundle matching, ICU-76142.2; that asset packs use it is predicted, not documented</source>
        <translation>مطابقة الحزم المنشورة من Apple، ‏ICU-76142.2؛ واستخدام حزم الأصول لها متوقَّع غير موثَّق</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>عربي (Windows)</translation>
    </message>
    <message>
        <source>Arabic in Egypt</source>
        <translation>العربية في مصر</translation>
    </message>
    <message>
        <source>Ask for permission, or choose another place.</source>
        <translation>اطلب الإذن، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Asset packs run nothing when they are installed.</source>
        <translation>لا تشغّل حزم الأصول شيئًا عند تثبيتها.</translation>
    </message>
    <message numerus="yes">
        <source>At most {count} can be read.</source>
        <translation>
            <numerusform>يمكن قراءة {count} على الأكثر.</numerusform>
            <numerusform>يمكن قراءة واحد على الأكثر.</numerusform>
            <numerusform>يمكن قراءة اثنين على الأكثر.</numerusform>
            <numerusform>يمكن قراءة {count} على الأكثر.</numerusform>
            <numerusform>يمكن قراءة {count} على الأكثر.</numerusform>
            <numerusform>يمكن قراءة {count} على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>At which events it is downloaded.</source>
        <translation>عند أي أحداث تُنزَّل.</translation>
    </message>
    <message>
        <source>Begin with the folders of one drive; packs from others can be added later.</source>
        <translation>ابدأ بمجلدات قرص واحد؛ يمكن إضافة حزم من غيره لاحقًا.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Build again.</source>
        <translation>ابنِ من جديد.</translation>
    </message>
    <message>
        <source>Build it first: pack-studio build {project}</source>
        <translation>ابنِه أولًا: ‎pack-studio build {project}‎</translation>
    </message>
    <message>
        <source>Build it on a Mac with Xcode 27, or choose Pack Studio as the packager in the project settings (--engine studio).</source>
        <translation>ابنِها على Mac مع Xcode 27، أو اختر Pack Studio أداةً للحزم في إعدادات المشروع (‎--engine studio).</translation>
    </message>
    <message>
        <source>Built asset pack (Apple archive)</source>
        <translation>حزمة أصول مبنية (Apple archive)</translation>
    </message>
    <message>
        <source>Built asset pack (Zstandard in zip)</source>
        <translation>حزمة أصول مبنية (Zstandard في zip)</translation>
    </message>
    <message>
        <source>Bzip2 archive</source>
        <translation>أرشيف Bzip2</translation>
    </message>
    <message>
        <source>CRI film</source>
        <translation>فيلم CRI</translation>
    </message>
    <message>
        <source>Canada, French</source>
        <translation>كندا، الفرنسية</translation>
    </message>
    <message>
        <source>Cancelled before it was built.</source>
        <translation>أُلغيت قبل بنائها.</translation>
    </message>
    <message>
        <source>Cancelled while it was being built; nothing was changed.</source>
        <translation>أُلغيت أثناء بنائها؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Catalan in Spain</source>
        <translation>الكتالانية في إسبانيا</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>أوروبي أوسط (Windows)</translation>
    </message>
    <message>
        <source>Change the destination if it is the name of the file.</source>
        <translation>غيّر الوجهة إن كانت اسم الملف.</translation>
    </message>
    <message>
        <source>Change the ignore rules</source>
        <translation>تغيير قواعد التجاهل</translation>
    </message>
    <message>
        <source>Change the platforms of {pack}</source>
        <translation>تغيير منصات {pack}</translation>
    </message>
    <message>
        <source>Change the profile {name}</source>
        <translation>تغيير الملف الشخصي {name}</translation>
    </message>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>تغيير إعدادات المشروع</translation>
    </message>
    <message>
        <source>Change when {pack} is downloaded</source>
        <translation>تغيير وقت تنزيل {pack}</translation>
    </message>
    <message>
        <source>Change {key} in the user info of {pack}</source>
        <translation>تغيير {key} في معلومات المستخدم في {pack}</translation>
    </message>
    <message>
        <source>Change {path} in {pack}</source>
        <translation>تغيير {path} في {pack}</translation>
    </message>
    <message>
        <source>Check that it is still there, then build again.</source>
        <translation>تحقق أنه لا يزال هناك، ثم ابنِ من جديد.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, and your permission.</source>
        <translation>تحقق من اتصال قرصه ومن إذنك.</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then try again.</source>
        <translation>تحقق من القرص وكبله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the pack&apos;s contents.</source>
        <translation>تحقق من محتويات الحزمة.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>تحقق من المسار وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>تحقق من المسار ومن اتصال قرصه.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Check the path; add selectors once the files are there.</source>
        <translation>تحقق من المسار؛ أضف محددات حين تصير الملفات موجودة.</translation>
    </message>
    <message>
        <source>Check the path; without the file the pack cannot be built.</source>
        <translation>تحقق من المسار؛ من دون الملف لا يمكن بناء الحزمة.</translation>
    </message>
    <message>
        <source>Choose .json files that name an asset pack, .vdf build scripts, or a folder of them.</source>
        <translation>اختر ملفات ‎.json تسمّي حزمة أصول، أو نصوص بناء ‎.vdf، أو مجلدًا منها.</translation>
    </message>
    <message>
        <source>Choose Xcode 27 in the settings, or name the other files one by one.</source>
        <translation>اختر Xcode 27 في الإعدادات، أو سمِّ الملفات الأخرى واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written.</source>
        <translation>اختر مجلدًا على قرص يمكن الكتابة عليه.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>Choose another name, or move the packs there one by one.</source>
        <translation>اختر اسمًا آخر، أو انقل الحزم إليها واحدة واحدة.</translation>
    </message>
    <message>
        <source>Choose another name, such as voices.</source>
        <translation>اختر اسمًا آخر، مثل voices.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one in the project settings, or have it looked for there in the usual places.</source>
        <translation>اختر غيرها في إعدادات المشروع، أو اطلب البحث عنها هناك في الأماكن المعتادة.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>Choose one of them: open the project in the window, or edit the file by hand.</source>
        <translation>اختر واحدًا منها: افتح المشروع في النافذة، أو حرّر الملف يدويًا.</translation>
    </message>
    <message>
        <source>Choose one that is in the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose the folder in it that holds a folder for each language.</source>
        <translation>اختر المجلد الذي في داخله مجلد لكل لغة.</translation>
    </message>
    <message>
        <source>Choose the folders in it that hold the assets.</source>
        <translation>اختر المجلدات داخله التي فيها الأصول.</translation>
    </message>
    <message>
        <source>Choose the tools of {tools}</source>
        <translation>اختيار أدوات {tools}</translation>
    </message>
    <message numerus="yes">
        <source>Choose whole folders, or at most {count} files at a time.</source>
        <translation>
            <numerusform>اختر مجلدات كاملة، أو {count} ملف دفعة واحدة على الأكثر.</numerusform>
            <numerusform>اختر مجلدات كاملة، أو ملفًا واحدًا دفعة واحدة على الأكثر.</numerusform>
            <numerusform>اختر مجلدات كاملة، أو ملفين دفعة واحدة على الأكثر.</numerusform>
            <numerusform>اختر مجلدات كاملة، أو {count} ملفات دفعة واحدة على الأكثر.</numerusform>
            <numerusform>اختر مجلدات كاملة، أو {count} ملفًا دفعة واحدة على الأكثر.</numerusform>
            <numerusform>اختر مجلدات كاملة، أو {count} ملف دفعة واحدة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>أغلقه هناك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Compare with what the pack should hold. Pack Studio&apos;s own packager can make it: choose it in the project settings (--engine studio).</source>
        <translation>قارن بما ينبغي أن يكون في الحزمة. تستطيع أداة الحزم في Pack Studio صنعها: اخترها في إعدادات المشروع (‎--engine studio).</translation>
    </message>
    <message>
        <source>Connect its disk or put it back, then save again; or save a copy somewhere else.</source>
        <translation>صِل قرصه أو أعده إلى مكانه ثم احفظ من جديد، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Connect the disk again.</source>
        <translation>صِل القرص من جديد.</translation>
    </message>
    <message>
        <source>Connect the drive again.</source>
        <translation>صِل محرك الأقراص من جديد.</translation>
    </message>
    <message>
        <source>Convert the script of a depot; it begins with DepotBuild or DepotBuildConfig.</source>
        <translation>حوّل النص البرمجي لـ depot؛ يبدأ بـ DepotBuild أو DepotBuildConfig.</translation>
    </message>
    <message>
        <source>Convert what it lists: {files}, each into a manifest of its own.</source>
        <translation>حوّل ما يدرجه: {files}، كلًّا إلى بيان خاص به.</translation>
    </message>
    <message>
        <source>Convert what it lists: {files}.</source>
        <translation>حوّل ما يدرجه: {files}.</translation>
    </message>
    <message>
        <source>Copy or build it again, then compare.</source>
        <translation>انسخها أو ابنِها من جديد، ثم قارن.</translation>
    </message>
    <message>
        <source>Copy or build it again.</source>
        <translation>انسخه أو ابنِه من جديد.</translation>
    </message>
    <message>
        <source>Correct the variable, or take it away.</source>
        <translation>صحّح المتغيّر، أو أزله.</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>سيريلي (Windows)</translation>
    </message>
    <message>
        <source>DDS</source>
        <translation>DDS</translation>
    </message>
    <message>
        <source>Downloaded when the app asks for it.</source>
        <translation>تُنزَّل حين يطلبها التطبيق.</translation>
    </message>
    <message>
        <source>Downloaded with the app, as a part of its installation.</source>
        <translation>تُنزَّل مع التطبيق، كجزء من تثبيته.</translation>
    </message>
    <message>
        <source>Duplicate {pack}</source>
        <translation>تكرار {pack}</translation>
    </message>
    <message>
        <source>Each name in {folder} is listed by itself; what comes later has to be added.</source>
        <translation>كل اسم في {folder} مدرج على حدة؛ وما يأتي لاحقًا يجب إضافته.</translation>
    </message>
    <message>
        <source>Edit the text of {file}</source>
        <translation>تحرير نص {file}</translation>
    </message>
    <message>
        <source>English in Australia</source>
        <translation>الإنجليزية في أستراليا</translation>
    </message>
    <message>
        <source>English in the United Kingdom</source>
        <translation>الإنجليزية في المملكة المتحدة</translation>
    </message>
    <message>
        <source>English in the United States</source>
        <translation>الإنجليزية في الولايات المتحدة</translation>
    </message>
    <message>
        <source>Everything was to be built.</source>
        <translation>كان المطلوب بناء كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Exclude the {count} matching files one by one</source>
        <translation>
            <numerusform>استبعاد الملفات المطابقة ({count}) واحدًا واحدًا</numerusform>
            <numerusform>استبعاد الملف المطابق</numerusform>
            <numerusform>استبعاد الملفين المطابقين واحدًا واحدًا</numerusform>
            <numerusform>استبعاد الملفات المطابقة ({count}) واحدًا واحدًا</numerusform>
            <numerusform>استبعاد الملفات المطابقة ({count}) واحدًا واحدًا</numerusform>
            <numerusform>استبعاد الملفات المطابقة ({count}) واحدًا واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude them by hand.</source>
        <translation>استبعدها يدويًا.</translation>
    </message>
    <message>
        <source>Exclude {files}</source>
        <translation>استبعاد {files}</translation>
    </message>
    <message>
        <source>Exclude {files} from {pack}</source>
        <translation>استبعاد {files} من {pack}</translation>
    </message>
    <message>
        <source>Files changed.</source>
        <translation>تغيّرت ملفات.</translation>
    </message>
    <message>
        <source>Files that come later would ship: add an ignore rule to the project for them.</source>
        <translation>الملفات التي تأتي لاحقًا ستُشحن: أضف لها قاعدة تجاهل إلى المشروع.</translation>
    </message>
    <message>
        <source>Find {folder} again in {place}</source>
        <translation>العثور على {folder} من جديد في {place}</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>وفّر مساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>French in Belgium</source>
        <translation>الفرنسية في بلجيكا</translation>
    </message>
    <message>
        <source>German in Switzerland</source>
        <translation>الألمانية في سويسرا</translation>
    </message>
    <message>
        <source>Give one of the manifests another name.</source>
        <translation>أعطِ أحد البيانات اسمًا آخر.</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>يوناني (Windows)</translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation>أرشيف Gzip</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>عبري (Windows)</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Host the packs at {server}</source>
        <translation>استضافة الحزم لدى {server}</translation>
    </message>
    <message>
        <source>How Steam compares builds means nothing here.</source>
        <translation>كيفية مقارنة Steam لعمليات البناء لا معنى لها هنا.</translation>
    </message>
    <message>
        <source>How Steam publishes means nothing here.</source>
        <translation>كيفية نشر Steam لا معنى لها هنا.</translation>
    </message>
    <message>
        <source>How Steam uploads means nothing here.</source>
        <translation>كيفية رفع Steam لا معنى لها هنا.</translation>
    </message>
    <message>
        <source>How much Steam&apos;s tool says means nothing here.</source>
        <translation>مقدار ما تقوله أداة Steam لا معنى له هنا.</translation>
    </message>
    <message>
        <source>Ignore {pattern}</source>
        <translation>تجاهل {pattern}</translation>
    </message>
    <message>
        <source>Ignore {pattern} in this project</source>
        <translation>تجاهل {pattern} في هذا المشروع</translation>
    </message>
    <message>
        <source>Ignore {pattern} no longer</source>
        <translation>إيقاف تجاهل {pattern}</translation>
    </message>
    <message>
        <source>India, English and Hindi</source>
        <translation>الهند، الإنجليزية والهندية</translation>
    </message>
    <message>
        <source>India, Hindi in Latin script</source>
        <translation>الهند، الهندية بالكتابة اللاتينية</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Install Xcode, which brings it.</source>
        <translation>ثبّت Xcode، فهو يأتي بها.</translation>
    </message>
    <message>
        <source>Install it with “pip install lzfse”, or build the zip format only.</source>
        <translation>ثبّتها بالأمر «pip install lzfse»، أو ابنِ تنسيق zip فقط.</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>It comes with Xcode on a Mac; for Linux, Apple offers it among its developer downloads.</source>
        <translation>تأتي مع Xcode على Mac؛ ولنظام Linux تقدمها Apple ضمن تنزيلات المطورين.</translation>
    </message>
    <message>
        <source>It does not say which files (LocalPath).</source>
        <translation>لا يقول أي ملفات (LocalPath).</translation>
    </message>
    <message>
        <source>It does not say which files.</source>
        <translation>لا يقول أي ملفات.</translation>
    </message>
    <message>
        <source>It has a wildcard in the name of a folder, and where Steam stores such files is not known.</source>
        <translation>فيه حرف بدل في اسم مجلد، ولا يُعرف أين يخزّن Steam مثل هذه الملفات.</translation>
    </message>
    <message>
        <source>It is compressed in another way now.</source>
        <translation>تُضغط الآن بطريقة أخرى.</translation>
    </message>
    <message>
        <source>It is only for [{condition}] in Steam.</source>
        <translation>هو في Steam لـ [{condition}] فقط.</translation>
    </message>
    <message>
        <source>It is only for [{condition}] in Steam; in the manifest it is for all platforms.</source>
        <translation>هو في Steam لـ [{condition}] فقط؛ وفي البيان لكل المنصات.</translation>
    </message>
    <message>
        <source>It is packed by {packer} now.</source>
        <translation>يحزمها الآن {packer}.</translation>
    </message>
    <message>
        <source>It is still where it was. Remove it in your file manager if you want it gone.</source>
        <translation>لا يزال حيث كان. أزله في مدير الملفات إن أردت التخلص منه.</translation>
    </message>
    <message>
        <source>It names a place outside of the content root.</source>
        <translation>يسمّي موضعًا خارج جذر المحتوى.</translation>
    </message>
    <message>
        <source>It takes files from outside of the content root.</source>
        <translation>يأخذ ملفات من خارج جذر المحتوى.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>تُرك كما هو.</translation>
    </message>
    <message>
        <source>It was not built before.</source>
        <translation>لم تُبنَ من قبل.</translation>
    </message>
    <message>
        <source>Its packs are: {packs}.</source>
        <translation>حزمه هي: {packs}.</translation>
    </message>
    <message>
        <source>Its path has letters in it that no path has.</source>
        <translation>في مساره حروف لا تكون في مسار.</translation>
    </message>
    <message>
        <source>JSON has no infinite or undefined numbers.</source>
        <translation>لا أرقام لا نهائية أو غير معرَّفة في JSON.</translation>
    </message>
    <message>
        <source>Japan, English</source>
        <translation>اليابان، الإنجليزية</translation>
    </message>
    <message>
        <source>Japan, Japanese and English</source>
        <translation>اليابان، اليابانية والإنجليزية</translation>
    </message>
    <message>
        <source>KTX 2 texture</source>
        <translation>خامة KTX 2</translation>
    </message>
    <message>
        <source>KTX texture</source>
        <translation>خامة KTX</translation>
    </message>
    <message>
        <source>Keep my {files}</source>
        <translation>الاحتفاظ بنسختي من {files}</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>الاحتفاظ بالأولى</translation>
    </message>
    <message>
        <source>Keep the first ({name})</source>
        <translation>الاحتفاظ بالأولى ({name})</translation>
    </message>
    <message>
        <source>Keep the first version in {file}</source>
        <translation>الاحتفاظ بالنسخة الأولى في {file}</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>الاحتفاظ بالثانية</translation>
    </message>
    <message>
        <source>Keep the second ({name})</source>
        <translation>الاحتفاظ بالثانية ({name})</translation>
    </message>
    <message>
        <source>Keep the second version in {file}</source>
        <translation>الاحتفاظ بالنسخة الثانية في {file}</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>كوريا</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>كوري (Windows)</translation>
    </message>
    <message>
        <source>LZ4 archive</source>
        <translation>أرشيف LZ4</translation>
    </message>
    <message>
        <source>Leave it out of the packs.</source>
        <translation>اتركه خارج الحزم.</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and a dot at the start.</source>
        <translation>تجنّب ‎/ \ : * ? &quot; &lt; &gt; | والنقطة في البداية.</translation>
    </message>
    <message>
        <source>Leave out problems of one kind</source>
        <translation>ترك مشكلات نوع واحد</translation>
    </message>
    <message>
        <source>Leave out what is before the name.</source>
        <translation>احذف ما قبل الاسم.</translation>
    </message>
    <message>
        <source>Leave {files} out of {pack}</source>
        <translation>ترك {files} خارج {pack}</translation>
    </message>
    <message>
        <source>Let the app do at its first start what the script does.</source>
        <translation>دع التطبيق يفعل عند أول تشغيل ما يفعله النص البرمجي.</translation>
    </message>
    <message>
        <source>Let the app itself treat files differently that are user-configurable or hidden.</source>
        <translation>دع التطبيق نفسه يعامل الملفات القابلة لضبط المستخدم أو المخفية معاملة أخرى.</translation>
    </message>
    <message>
        <source>Line {number} of the clipboard is no key and value: {line}</source>
        <translation>السطر {number} في الحافظة ليس مفتاحًا وقيمة: {line}</translation>
    </message>
    <message>
        <source>List packs by file name again</source>
        <translation>سرد الحزم حسب اسم الملف من جديد</translation>
    </message>
    <message>
        <source>Load {files} from disk</source>
        <translation>تحميل {files} من القرص</translation>
    </message>
    <message>
        <source>Look at its problems, and at the tools that the project is made for.</source>
        <translation>انظر في مشكلاتها، وفي الأدوات التي أُنشئ لها المشروع.</translation>
    </message>
    <message>
        <source>Look at its text.</source>
        <translation>انظر في نصه.</translation>
    </message>
    <message>
        <source>Look at the file that it leads to.</source>
        <translation>انظر إلى الملف الذي يشير إليه.</translation>
    </message>
    <message>
        <source>Look what it means for the files.</source>
        <translation>انظر ما معناه للملفات.</translation>
    </message>
    <message>
        <source>Look what it means.</source>
        <translation>انظر ما معناه.</translation>
    </message>
    <message>
        <source>Look whether it is.</source>
        <translation>انظر هل هو كذلك.</translation>
    </message>
    <message>
        <source>Look whether they are wanted.</source>
        <translation>انظر هل هي مطلوبة.</translation>
    </message>
    <message>
        <source>Look which is meant; add a selector if the file is to ship.</source>
        <translation>انظر أيهما المقصود؛ أضف محددًا إن كان الملف سيُشحن.</translation>
    </message>
    <message>
        <source>Mac icon</source>
        <translation>أيقونة Mac</translation>
    </message>
    <message>
        <source>Mac.</source>
        <translation>Mac.</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>البر الرئيسي للصين</translation>
    </message>
    <message>
        <source>Make 1 pack</source>
        <translation>إنشاء حزمة واحدة</translation>
    </message>
    <message>
        <source>Make a pack of its own for them, or choose a source root above both.</source>
        <translation>أنشئ لها حزمة خاصة، أو اختر جذر مصدر فوق كليهما.</translation>
    </message>
    <message>
        <source>Make a pack of {folder}</source>
        <translation>إنشاء حزمة من {folder}</translation>
    </message>
    <message>
        <source>Make a pack of {script}</source>
        <translation>إنشاء حزمة من {script}</translation>
    </message>
    <message>
        <source>Make it essential, with both events</source>
        <translation>جعلها أساسية، بالحدثين</translation>
    </message>
    <message>
        <source>Make it on demand</source>
        <translation>جعلها عند الطلب</translation>
    </message>
    <message>
        <source>Make it prefetch, with both events</source>
        <translation>جعلها تنزيلًا مسبقًا، بالحدثين</translation>
    </message>
    <message>
        <source>Make one with: pack-studio new FOLDER --name NAME</source>
        <translation>أنشئ واحدًا بالأمر: ‎pack-studio new FOLDER --name NAME‎</translation>
    </message>
    <message>
        <source>Make the pack {pack}</source>
        <translation>إنشاء الحزمة {pack}</translation>
    </message>
    <message>
        <source>Make the value a text.</source>
        <translation>اجعل القيمة نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} packs</source>
        <translation>
            <numerusform>إنشاء {count} حزمة</numerusform>
            <numerusform>إنشاء حزمة واحدة</numerusform>
            <numerusform>إنشاء حزمتين</numerusform>
            <numerusform>إنشاء {count} حزم</numerusform>
            <numerusform>إنشاء {count} حزمة</numerusform>
            <numerusform>إنشاء {count} حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {count} packs of {folder}</source>
        <translation>
            <numerusform>إنشاء {count} حزمة من {folder}</numerusform>
            <numerusform>إنشاء حزمة واحدة من {folder}</numerusform>
            <numerusform>إنشاء حزمتين من {folder}</numerusform>
            <numerusform>إنشاء {count} حزم من {folder}</numerusform>
            <numerusform>إنشاء {count} حزمة من {folder}</numerusform>
            <numerusform>إنشاء {count} حزمة من {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Make {packs} essential</source>
        <translation>جعل {packs} أساسية</translation>
    </message>
    <message>
        <source>Make {packs} on demand</source>
        <translation>جعل {packs} عند الطلب</translation>
    </message>
    <message>
        <source>Make {packs} prefetch</source>
        <translation>جعل {packs} تنزيلًا مسبقًا</translation>
    </message>
    <message>
        <source>Make {pack} a family of its own</source>
        <translation>جعل {pack} عائلة خاصة</translation>
    </message>
    <message>
        <source>Make {pack} a pack for all languages</source>
        <translation>جعل {pack} حزمة لكل اللغات</translation>
    </message>
    <message numerus="yes">
        <source>Make {pack} in {count} languages</source>
        <translation>
            <numerusform>إنشاء {pack} بـ {count} لغة</numerusform>
            <numerusform>إنشاء {pack} بلغة واحدة</numerusform>
            <numerusform>إنشاء {pack} بلغتين</numerusform>
            <numerusform>إنشاء {pack} بـ {count} لغات</numerusform>
            <numerusform>إنشاء {pack} بـ {count} لغة</numerusform>
            <numerusform>إنشاء {pack} بـ {count} لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {language} as not required for {family}</source>
        <translation>تعليم {language} كغير مطلوبة لـ {family}</translation>
    </message>
    <message>
        <source>Mark {packs} as released</source>
        <translation>وسم {packs} كإصدار منشور</translation>
    </message>
    <message>
        <source>Mend it and build again, or name the packs that are out with --pack.</source>
        <translation>أصلحها وابنِ من جديد، أو سمِّ الحزم الصادرة بالخيار ‎--pack.</translation>
    </message>
    <message>
        <source>Mend it first.</source>
        <translation>أصلحها أولًا.</translation>
    </message>
    <message>
        <source>Mend it in the project&apos;s list of ignore rules.</source>
        <translation>أصلحها في قائمة قواعد التجاهل للمشروع.</translation>
    </message>
    <message>
        <source>Mend its text first; the problem list shows where it breaks.</source>
        <translation>أصلح نصه أولًا؛ تُظهر قائمة المشكلات موضع الخلل.</translation>
    </message>
    <message>
        <source>Mend the script there, or look whether the manifest has what you mean.</source>
        <translation>أصلح النص البرمجي هناك، أو انظر هل في البيان ما تعنيه.</translation>
    </message>
    <message>
        <source>Mend what it names, then build again.</source>
        <translation>أصلح ما تسمّيه، ثم ابنِ من جديد.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message numerus="yes">
        <source>More than {count} braces are open here, so what is in them is not read.</source>
        <translation>
            <numerusform>هنا أكثر من {count} قوس معقوف مفتوح، فلا يُقرأ ما فيها.</numerusform>
            <numerusform>هنا أكثر من قوس معقوف مفتوح واحد، فلا يُقرأ ما فيها.</numerusform>
            <numerusform>هنا أكثر من قوسين معقوفين مفتوحين، فلا يُقرأ ما فيها.</numerusform>
            <numerusform>هنا أكثر من {count} أقواس معقوفة مفتوحة، فلا يُقرأ ما فيها.</numerusform>
            <numerusform>هنا أكثر من {count} قوسًا معقوفًا مفتوحًا، فلا يُقرأ ما فيها.</numerusform>
            <numerusform>هنا أكثر من {count} قوس معقوف مفتوح، فلا يُقرأ ما فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the profile {name}</source>
        <translation>نقل الملف الشخصي {name}</translation>
    </message>
    <message numerus="yes">
        <source>Move {count} packs in the list</source>
        <translation>
            <numerusform>نقل {count} حزمة في القائمة</numerusform>
            <numerusform>نقل حزمة واحدة في القائمة</numerusform>
            <numerusform>نقل حزمتين في القائمة</numerusform>
            <numerusform>نقل {count} حزم في القائمة</numerusform>
            <numerusform>نقل {count} حزمة في القائمة</numerusform>
            <numerusform>نقل {count} حزمة في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {files} to {folder}</source>
        <translation>نقل {files} إلى {folder}</translation>
    </message>
    <message>
        <source>Move {files} to {pack}</source>
        <translation>نقل {files} إلى {pack}</translation>
    </message>
    <message>
        <source>Move {key} in the user info of {pack}</source>
        <translation>نقل {key} في معلومات المستخدم في {pack}</translation>
    </message>
    <message>
        <source>Move {name} in the list</source>
        <translation>نقل {name} في القائمة</translation>
    </message>
    <message>
        <source>Move {path} in {pack}</source>
        <translation>نقل {path} في {pack}</translation>
    </message>
    <message>
        <source>Move {selectors} in {pack}</source>
        <translation>نقل {selectors} في {pack}</translation>
    </message>
    <message>
        <source>NaN and Infinity are not JSON</source>
        <translation>NaN وInfinity ليسا من JSON</translation>
    </message>
    <message>
        <source>Name a .packstudio file, or a folder that holds one.</source>
        <translation>سمِّ ملف ‎.packstudio، أو مجلدًا فيه واحد.</translation>
    </message>
    <message>
        <source>Name a .packstudio file.</source>
        <translation>سمِّ ملف ‎.packstudio.</translation>
    </message>
    <message>
        <source>Name a file, not a folder.</source>
        <translation>سمِّ ملفًا، لا مجلدًا.</translation>
    </message>
    <message>
        <source>Name an .aar or .pack.zip file.</source>
        <translation>سمِّ ملف ‎.aar أو ‎.pack.zip.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>سمِّ واحدًا منها.</translation>
    </message>
    <message>
        <source>Name one project, or only manifests.</source>
        <translation>سمِّ مشروعًا واحدًا، أو بيانات حزم فقط.</translation>
    </message>
    <message>
        <source>Name the .vdf file of a Steam depot.</source>
        <translation>سمِّ ملف ‎.vdf لـ Steam depot.</translation>
    </message>
    <message>
        <source>Name the JSON file that describes a pack.</source>
        <translation>سمِّ ملف JSON الذي يصف حزمة.</translation>
    </message>
    <message>
        <source>Name the JSON file that describes the pack.</source>
        <translation>سمِّ ملف JSON الذي يصف الحزمة.</translation>
    </message>
    <message>
        <source>Name the folder that holds a folder for each language.</source>
        <translation>سمِّ المجلد الذي فيه مجلد لكل لغة.</translation>
    </message>
    <message>
        <source>Name the project or manifest that it was made from.</source>
        <translation>سمِّ المشروع أو البيان الذي صُنعت منه.</translation>
    </message>
    <message>
        <source>Name the script that begins with DepotBuild or DepotBuildConfig.</source>
        <translation>سمِّ النص البرمجي الذي يبدأ بـ DepotBuild أو DepotBuildConfig.</translation>
    </message>
    <message numerus="yes">
        <source>Name the {count} folders and files in it one by one</source>
        <translation>
            <numerusform>تسمية المجلدات والملفات فيه ({count}) واحدًا واحدًا</numerusform>
            <numerusform>تسمية ما فيه بعينه</numerusform>
            <numerusform>تسمية الاثنين فيه واحدًا واحدًا</numerusform>
            <numerusform>تسمية المجلدات والملفات فيه ({count}) واحدًا واحدًا</numerusform>
            <numerusform>تسمية المجلدات والملفات فيه ({count}) واحدًا واحدًا</numerusform>
            <numerusform>تسمية المجلدات والملفات فيه ({count}) واحدًا واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Name {name} one by one</source>
        <translation>تسمية {name} بعينه</translation>
    </message>
    <message>
        <source>No file fits it now, so no selector is made of it.</source>
        <translation>لا ملف يطابقه الآن، فلا يُصنع منه محدد.</translation>
    </message>
    <message>
        <source>No file matches it now, so there is nothing to exclude.</source>
        <translation>لا ملف يطابقه الآن، فلا شيء لاستبعاده.</translation>
    </message>
    <message>
        <source>No folder has a language yet. Write one beside it.</source>
        <translation>لا لغة لأي مجلد بعد. اكتب واحدة إلى جانبه.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>لا مجلد مراقَب.</translation>
    </message>
    <message>
        <source>No selector takes the files that match it, so there is nothing to exclude.</source>
        <translation>لا محدد يأخذ الملفات التي تطابقه، فلا شيء لاستبعاده.</translation>
    </message>
    <message>
        <source>Norway, Bokmål</source>
        <translation>النرويج، بوكمول</translation>
    </message>
    <message>
        <source>Norway, Nynorsk</source>
        <translation>النرويج، نينورسك</translation>
    </message>
    <message>
        <source>Not selected.</source>
        <translation>غير محددة.</translation>
    </message>
    <message>
        <source>Notes of your own, for packs on your own server.</source>
        <translation>ملاحظات من عندك، لحزم على خادمك.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing changed since it was built.</source>
        <translation>لم يتغيّر شيء منذ بنائها.</translation>
    </message>
    <message>
        <source>Nothing is to be done for it.</source>
        <translation>لا يلزم فعل شيء له.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Ask where this archive comes from.</source>
        <translation>لم يُحفظ منه شيء. اسأل من أين جاء هذا الأرشيف.</translation>
    </message>
    <message>
        <source>Nothing was changed for it.</source>
        <translation>لم يتغيّر شيء من أجله.</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>لم يُعَد تسمية شيء.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the rows that are meant.</source>
        <translation>لم يؤخذ شيء. انسخ الصفوف المقصودة فقط.</translation>
    </message>
    <message>
        <source>Nothing was taken. Write each value as its key, a tab, and the value.</source>
        <translation>لم يؤخذ شيء. اكتب كل قيمة بمفتاحها ثم Tab ثم القيمة.</translation>
    </message>
    <message>
        <source>Of 1 file, {changes}.</source>
        <translation>من ملف واحد: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} files, {changes}.</source>
        <translation>
            <numerusform>من {count} ملف: {changes}.</numerusform>
            <numerusform>من ملف واحد: {changes}.</numerusform>
            <numerusform>من ملفين: {changes}.</numerusform>
            <numerusform>من {count} ملفات: {changes}.</numerusform>
            <numerusform>من {count} ملفًا: {changes}.</numerusform>
            <numerusform>من {count} ملف: {changes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that is stored under another path.</source>
        <translation>ملف واحد يُخزَّن بمسار آخر.</translation>
    </message>
    <message>
        <source>One file to leave out.</source>
        <translation>ملف واحد يُترك.</translation>
    </message>
    <message>
        <source>One file, stored under the path it has.</source>
        <translation>ملف واحد، يُخزَّن بمساره.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحه من جديد.</translation>
    </message>
    <message>
        <source>Open it in the program that it comes from and save it again.</source>
        <translation>افتحه في البرنامج الذي جاء منه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>افتحه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Open that one, or choose another folder.</source>
        <translation>افتح ذلك المشروع، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Open the tab Text.</source>
        <translation>افتح علامة التبويب «النص».</translation>
    </message>
    <message>
        <source>Or choose Pack Studio as the packager in the project settings (--engine studio).</source>
        <translation>أو اختر Pack Studio أداةً للحزم في إعدادات المشروع (‎--engine studio).</translation>
    </message>
    <message>
        <source>Pack Studio opens Apple Archives (.aar) and its own open packs (.pack.zip).</source>
        <translation>يفتح Pack Studio أرشيفات Apple ‏(‎.aar) وحزمه المفتوحة (‎.pack.zip).</translation>
    </message>
    <message>
        <source>Pack Studio&apos;s own packager can make it: choose it in the project settings (--engine studio).</source>
        <translation>تستطيع أداة الحزم في Pack Studio صنعها: اخترها في إعدادات المشروع (‎--engine studio).</translation>
    </message>
    <message>
        <source>Paste {selectors} into {pack}</source>
        <translation>لصق {selectors} في {pack}</translation>
    </message>
    <message>
        <source>Paths below {folder} do not say {tag}, so they are not compared with other languages&apos;.</source>
        <translation>المسارات تحت {folder} لا تقول {tag}، فلا تُقارَن بمسارات اللغات الأخرى.</translation>
    </message>
    <message>
        <source>People who get no packs with a language download {amounts}.</source>
        <translation>من لا يحصلون على حزم ذات لغة ينزّلون {amounts}.</translation>
    </message>
    <message>
        <source>People with the app in {language} download {amounts}.</source>
        <translation>من لغة تطبيقهم {language} ينزّلون {amounts}.</translation>
    </message>
    <message>
        <source>Photoshop (large document)</source>
        <translation>Photoshop (مستند كبير)</translation>
    </message>
    <message>
        <source>Photoshop, {depth} bit</source>
        <translation>Photoshop، ‏{depth} بت</translation>
    </message>
    <message>
        <source>Point the link somewhere else.</source>
        <translation>وجّه الرابط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Put it back, or check that its disk is connected.</source>
        <translation>أعده إلى مكانه، أو تحقق من اتصال قرصه.</translation>
    </message>
    <message>
        <source>Put it into a file of the pack, or write it into the text of the manifest.</source>
        <translation>ضعه في ملف من الحزمة، أو اكتبه في نص البيان.</translation>
    </message>
    <message>
        <source>Put {pack} into the family of its ID</source>
        <translation>وضع {pack} في عائلة معرّفها</translation>
    </message>
    <message>
        <source>Put {pack} into the family {family}</source>
        <translation>وضع {pack} في العائلة {family}</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>اقرأه من جديد.</translation>
    </message>
    <message>
        <source>Read it as Windows text (“{sample}”) and write UTF-8</source>
        <translation>قراءته كنص Windows ‏(«{sample}») وكتابته بترميز UTF-8</translation>
    </message>
    <message>
        <source>Remove it where it lies, or ask for permission to read it.</source>
        <translation>أزله من مكانه، أو اطلب الإذن لقراءته.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>إزالة الفاصلة</translation>
    </message>
    <message>
        <source>Remove the events</source>
        <translation>إزالة الأحداث</translation>
    </message>
    <message>
        <source>Remove the exclusion</source>
        <translation>إزالة الاستبعاد</translation>
    </message>
    <message>
        <source>Remove the family {family} ({packs}, {held})</source>
        <translation>إزالة العائلة {family} ({packs}، {held})</translation>
    </message>
    <message>
        <source>Remove the first {key} (line {line})</source>
        <translation>إزالة {key} الأول (السطر {line})</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>إزالة اللغة</translation>
    </message>
    <message>
        <source>Remove the pack {pack} ({held})</source>
        <translation>إزالة الحزمة {pack} ({held})</translation>
    </message>
    <message>
        <source>Remove the profile {name}</source>
        <translation>إزالة الملف الشخصي {name}</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>إزالة الثانية</translation>
    </message>
    <message>
        <source>Remove the second {key} (line {line})</source>
        <translation>إزالة {key} الثاني (السطر {line})</translation>
    </message>
    <message>
        <source>Remove the selector</source>
        <translation>إزالة المحدد</translation>
    </message>
    <message>
        <source>Remove the selector {selector}</source>
        <translation>إزالة المحدد {selector}</translation>
    </message>
    <message>
        <source>Remove the zero bytes</source>
        <translation>إزالة البايتات الصفرية</translation>
    </message>
    <message>
        <source>Remove them from the one and add them to the other.</source>
        <translation>أزلها من الأولى وأضفها إلى الأخرى.</translation>
    </message>
    <message>
        <source>Remove them, or write them into the text of the manifest.</source>
        <translation>أزلها، أو اكتبها في نص البيان.</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} ignore rules</source>
        <translation>
            <numerusform>إزالة {count} قاعدة تجاهل</numerusform>
            <numerusform>إزالة قاعدة تجاهل واحدة</numerusform>
            <numerusform>إزالة قاعدتي تجاهل</numerusform>
            <numerusform>إزالة {count} قواعد تجاهل</numerusform>
            <numerusform>إزالة {count} قاعدة تجاهل</numerusform>
            <numerusform>إزالة {count} قاعدة تجاهل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} selectors that add nothing</source>
        <translation>
            <numerusform>إزالة {count} محدد لا تضيف شيئًا</numerusform>
            <numerusform>إزالة محدد واحد لا يضيف شيئًا</numerusform>
            <numerusform>إزالة محددين لا يضيفان شيئًا</numerusform>
            <numerusform>إزالة {count} محددات لا تضيف شيئًا</numerusform>
            <numerusform>إزالة {count} محددًا لا تضيف شيئًا</numerusform>
            <numerusform>إزالة {count} محدد لا تضيف شيئًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {files} from {pack}</source>
        <translation>إزالة {files} من {pack}</translation>
    </message>
    <message>
        <source>Remove {kind} from the settings</source>
        <translation>إزالة {kind} من الإعدادات</translation>
    </message>
    <message>
        <source>Remove {packs} ({held})</source>
        <translation>إزالة {packs} ({held})</translation>
    </message>
    <message>
        <source>Remove {path} from {pack}</source>
        <translation>إزالة {path} من {pack}</translation>
    </message>
    <message>
        <source>Remove {selectors} from {pack}</source>
        <translation>إزالة {selectors} من {pack}</translation>
    </message>
    <message>
        <source>Remove {values} from the user info of {pack}</source>
        <translation>إزالة {values} من معلومات المستخدم في {pack}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>إزالة {what}</translation>
    </message>
    <message>
        <source>Rename a pack</source>
        <translation>إعادة تسمية حزمة</translation>
    </message>
    <message>
        <source>Rename a pack to {pack}</source>
        <translation>إعادة تسمية حزمة إلى {pack}</translation>
    </message>
    <message>
        <source>Rename it by hand.</source>
        <translation>أعد تسميته يدويًا.</translation>
    </message>
    <message>
        <source>Rename it without the colon.</source>
        <translation>أعد تسميته بلا نقطتين.</translation>
    </message>
    <message>
        <source>Rename it, or the folder that it is in.</source>
        <translation>أعد تسميته، أو تسمية المجلد الذي هو فيه.</translation>
    </message>
    <message>
        <source>Rename the family {family} to {name}</source>
        <translation>إعادة تسمية العائلة {family} إلى {name}</translation>
    </message>
    <message>
        <source>Rename the profile {old} to {new}</source>
        <translation>إعادة تسمية الملف الشخصي {old} إلى {new}</translation>
    </message>
    <message>
        <source>Rename them one by one.</source>
        <translation>أعد تسميتها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>إعادة التسمية إلى {name}</translation>
    </message>
    <message>
        <source>Rename {key} to {new} in the user info of {pack}</source>
        <translation>إعادة تسمية {key} إلى {new} في معلومات المستخدم في {pack}</translation>
    </message>
    <message>
        <source>Replace {old} by {new}</source>
        <translation>وضع {new} بدل {old}</translation>
    </message>
    <message>
        <source>Save it again in the program that it comes from, or remove it.</source>
        <translation>احفظه من جديد في البرنامج الذي جاء منه، أو أزله.</translation>
    </message>
    <message>
        <source>Save soon: until then the changes are only in this window.</source>
        <translation>احفظ قريبًا: حتى ذلك الحين التغييرات في هذه النافذة فقط.</translation>
    </message>
    <message>
        <source>Say in a line why it is fine, and who you are.</source>
        <translation>قل في سطر لماذا هي مقبولة، ومن أنت.</translation>
    </message>
    <message>
        <source>See what is: pack-studio inspect {archive}</source>
        <translation>لمعرفة ما فيه: ‎pack-studio inspect {archive}‎</translation>
    </message>
    <message>
        <source>Serbia, Cyrillic script</source>
        <translation>صربيا، الكتابة السيريلية</translation>
    </message>
    <message>
        <source>Serbia, Latin script</source>
        <translation>صربيا، الكتابة اللاتينية</translation>
    </message>
    <message>
        <source>Set the language of {pack} to {language}</source>
        <translation>ضبط لغة {pack} على {language}</translation>
    </message>
    <message>
        <source>Set the source root of the pack where that is not meant.</source>
        <translation>اضبط جذر مصدر الحزمة حيث لا يكون ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Set the source root of the pack.</source>
        <translation>اضبط جذر مصدر الحزمة.</translation>
    </message>
    <message>
        <source>Set the source root of {pack}</source>
        <translation>ضبط جذر مصدر {pack}</translation>
    </message>
    <message>
        <source>Set the source root, and look at the selectors once the files are there.</source>
        <translation>اضبط جذر المصدر، وانظر في المحددات حين تصير الملفات موجودة.</translation>
    </message>
    <message>
        <source>Singapore, English and Chinese</source>
        <translation>سنغافورة، الإنجليزية والصينية</translation>
    </message>
    <message>
        <source>Somebody without a language</source>
        <translation>شخص بلا لغة</translation>
    </message>
    <message>
        <source>Start it once in a terminal to see why: {name} --version. {hint}</source>
        <translation>شغّلها مرة في الطرفية لمعرفة السبب: ‎{name} --version‎. {hint}</translation>
    </message>
    <message>
        <source>Starts with the installation and may go on after it.</source>
        <translation>تبدأ مع التثبيت وقد تستمر بعده.</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>إيقاف مراقبة {folder}</translation>
    </message>
    <message>
        <source>Store as {name}</source>
        <translation>التخزين باسم {name}</translation>
    </message>
    <message>
        <source>Support systems from OS {os} on</source>
        <translation>دعم الأنظمة بدءًا من النظام {os}</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Take all of the folder {folder}</source>
        <translation>أخذ المجلد {folder} كله</translation>
    </message>
    <message>
        <source>Take back {pattern}</source>
        <translation>استرداد {pattern}</translation>
    </message>
    <message>
        <source>Take it as a file</source>
        <translation>أخذه كملف</translation>
    </message>
    <message>
        <source>Take it as a folder</source>
        <translation>أخذه كمجلد</translation>
    </message>
    <message>
        <source>Take it back from version control or a backup; nothing was changed.</source>
        <translation>استرجعه من التحكم في الإصدارات أو من نسخة احتياطية؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take it out of the manifest folder.</source>
        <translation>أخرجه من مجلد البيانات.</translation>
    </message>
    <message>
        <source>Take the ledger back from version control or a backup, or compare the built packs themselves.</source>
        <translation>استرجع السجل من التحكم في الإصدارات أو من نسخة احتياطية، أو قارن الحزم المبنية نفسها.</translation>
    </message>
    <message>
        <source>Take the ledger back from version control or a backup.</source>
        <translation>استرجع السجل من التحكم في الإصدارات أو من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Take the protection off (or check the file out, if your team does that), then save again.</source>
        <translation>أزل الحماية (أو اسحب الملف check out إن كان فريقك يفعل ذلك)، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Take {platform} from the platforms of {packs}</source>
        <translation>إزالة {platform} من منصات {packs}</translation>
    </message>
    <message>
        <source>Tape archive</source>
        <translation>أرشيف Tape</translation>
    </message>
    <message>
        <source>The ID {id} has letters that an ID cannot have, so the pack is called {new}.</source>
        <translation>في المعرّف {id} حروف لا تجوز في معرّف، فسُمّيت الحزمة {new}.</translation>
    </message>
    <message>
        <source>The ID {id} is used already, so the pack is called {new}.</source>
        <translation>المعرّف {id} مستخدم من قبل، فسُمّيت الحزمة {new}.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds {count} characters, which is more than a table of values.</source>
        <translation>
            <numerusform>في الحافظة {count} حرف، وهذا أكثر من جدول قيم.</numerusform>
            <numerusform>في الحافظة حرف واحد، وهذا أكثر من جدول قيم.</numerusform>
            <numerusform>في الحافظة حرفان، وهذا أكثر من جدول قيم.</numerusform>
            <numerusform>في الحافظة {count} أحرف، وهذا أكثر من جدول قيم.</numerusform>
            <numerusform>في الحافظة {count} حرفًا، وهذا أكثر من جدول قيم.</numerusform>
            <numerusform>في الحافظة {count} حرف، وهذا أكثر من جدول قيم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds {count} lines; at most {most} values are taken at once.</source>
        <translation>
            <numerusform>في الحافظة {count} سطر؛ تؤخذ {most} قيمة دفعة واحدة على الأكثر.</numerusform>
            <numerusform>في الحافظة سطر واحد؛ تؤخذ {most} قيمة دفعة واحدة على الأكثر.</numerusform>
            <numerusform>في الحافظة سطران؛ تؤخذ {most} قيمة دفعة واحدة على الأكثر.</numerusform>
            <numerusform>في الحافظة {count} أسطر؛ تؤخذ {most} قيمة دفعة واحدة على الأكثر.</numerusform>
            <numerusform>في الحافظة {count} سطرًا؛ تؤخذ {most} قيمة دفعة واحدة على الأكثر.</numerusform>
            <numerusform>في الحافظة {count} سطر؛ تؤخذ {most} قيمة دفعة واحدة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The condition [{condition}] belongs to nothing.</source>
        <translation>الشرط [{condition}] لا يتبع شيئًا.</translation>
    </message>
    <message>
        <source>The file has no path that a disk can have.</source>
        <translation>ليس للملف مسار يمكن أن يكون على قرص.</translation>
    </message>
    <message>
        <source>The files whose names fit a pattern.</source>
        <translation>الملفات التي تطابق أسماؤها نمطًا.</translation>
    </message>
    <message>
        <source>The folder for Apple&apos;s packager</source>
        <translation>المجلد المخصص لأداة الحزم من Apple</translation>
    </message>
    <message>
        <source>The folder that all paths below count from.</source>
        <translation>المجلد الذي تُحسب منه كل المسارات أدناه.</translation>
    </message>
    <message>
        <source>The folder {folder} is write-protected for you, so nothing can be changed here.</source>
        <translation>المجلد {folder} محمي من كتابتك، فلا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>The folder {folder} with the manifests is not there.</source>
        <translation>المجلد {folder} الذي فيه بيانات الحزم غير موجود.</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>The manifest changed.</source>
        <translation>تغيّر البيان.</translation>
    </message>
    <message>
        <source>The name * stands for all families.</source>
        <translation>الاسم * يمثل كل العائلات.</translation>
    </message>
    <message>
        <source>The name by which the app asks for this pack.</source>
        <translation>الاسم الذي يطلب به التطبيق هذه الحزمة.</translation>
    </message>
    <message>
        <source>The name is the asset pack ID that you chose.</source>
        <translation>الاسم هو معرّف حزمة الأصول الذي اخترته.</translation>
    </message>
    <message>
        <source>The name of the family has something in it that is no text.</source>
        <translation>في اسم العائلة ما ليس نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the family has {count} characters.</source>
        <translation>
            <numerusform>في اسم العائلة {count} حرف.</numerusform>
            <numerusform>في اسم العائلة حرف واحد.</numerusform>
            <numerusform>في اسم العائلة حرفان.</numerusform>
            <numerusform>في اسم العائلة {count} أحرف.</numerusform>
            <numerusform>في اسم العائلة {count} حرفًا.</numerusform>
            <numerusform>في اسم العائلة {count} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the packs can have {{folder}}, {{tag}} and {{language}}, but not {word}.</source>
        <translation>يمكن أن يكون في اسم الحزم {{folder}} و{{tag}} و{{language}}، لا {word}.</translation>
    </message>
    <message>
        <source>The name of the packs has a bracket that makes no sense.</source>
        <translation>في اسم الحزم قوس لا معنى له.</translation>
    </message>
    <message>
        <source>The name of the packs needs {{tag}} or {{language}} in it, or all would be called the same.</source>
        <translation>يحتاج اسم الحزم إلى {{tag}} أو {{language}}، وإلا سُمّيت كلها باسم واحد.</translation>
    </message>
    <message>
        <source>The one language that the pack is for.</source>
        <translation>اللغة الوحيدة للحزمة.</translation>
    </message>
    <message>
        <source>The pack that was built before is not there any more, or was changed.</source>
        <translation>الحزمة المبنية من قبل لم تعد موجودة، أو تغيّرت.</translation>
    </message>
    <message>
        <source>The packs are: {packs}.</source>
        <translation>الحزم هي: {packs}.</translation>
    </message>
    <message>
        <source>The packs have no name yet.</source>
        <translation>لا اسم للحزم بعد.</translation>
    </message>
    <message>
        <source>The path that the file is stored under.</source>
        <translation>المسار الذي يُخزَّن به الملف.</translation>
    </message>
    <message>
        <source>The path that the folder is stored under.</source>
        <translation>المسار الذي يُخزَّن به المجلد.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>The project cannot have this: {reason}.</source>
        <translation>لا يمكن أن يكون هذا في المشروع: {reason}.</translation>
    </message>
    <message>
        <source>The script excludes this file, so no selector is made of it.</source>
        <translation>يستبعد النص البرمجي هذا الملف، فلا يُصنع منه محدد.</translation>
    </message>
    <message>
        <source>The script names no content root, so paths count from its own folder.</source>
        <translation>لا يسمّي النص البرمجي جذر محتوى، فتُحسب المسارات من مجلده.</translation>
    </message>
    <message>
        <source>The systems that get the pack.</source>
        <translation>الأنظمة التي تحصل على الحزمة.</translation>
    </message>
    <message>
        <source>The tab Text shows it.</source>
        <translation>تُظهره علامة التبويب «النص».</translation>
    </message>
    <message>
        <source>The text around this place cannot be read as JSON. Mend it there first.</source>
        <translation>لا يمكن قراءة النص حول هذا الموضع كـ JSON. أصلحه هناك أولًا.</translation>
    </message>
    <message>
        <source>The text ends before the braces of line {line} are closed.</source>
        <translation>ينتهي النص قبل إغلاق أقواس السطر {line}.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so names with other letters than English ones may be read wrong.</source>
        <translation>النص ليس بترميز UTF-8، فقد تُقرأ الأسماء بغير الحروف الإنجليزية خطأ.</translation>
    </message>
    <message>
        <source>The text of this value cannot be read as JSON. Mend it there first.</source>
        <translation>لا يمكن قراءة نص هذه القيمة كـ JSON. أصلحه هناك أولًا.</translation>
    </message>
    <message>
        <source>The unsaved work on {project}</source>
        <translation>العمل غير المحفوظ على {project}</translation>
    </message>
    <message>
        <source>The value needs a key, by which the app finds it.</source>
        <translation>تحتاج القيمة إلى مفتاح يجدها التطبيق به.</translation>
    </message>
    <message>
        <source>The whole manifest cannot be removed.</source>
        <translation>لا يمكن إزالة البيان كله.</translation>
    </message>
    <message>
        <source>There are builds {builds}.</source>
        <translation>توجد عمليات البناء {builds}.</translation>
    </message>
    <message>
        <source>There are builds {first} to {last}.</source>
        <translation>توجد عمليات البناء من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>There are older ones and builds {builds}.</source>
        <translation>توجد أقدم وعمليات البناء {builds}.</translation>
    </message>
    <message>
        <source>There is build {build} only.</source>
        <translation>يوجد البناء {build} فقط.</translation>
    </message>
    <message>
        <source>There is no manifest in this text.</source>
        <translation>لا بيان في هذا النص.</translation>
    </message>
    <message>
        <source>There is no user info in this manifest any more.</source>
        <translation>لم تعد في هذا البيان معلومات مستخدم.</translation>
    </message>
    <message>
        <source>There is no {field} in this manifest.</source>
        <translation>لا {field} في هذا البيان.</translation>
    </message>
    <message>
        <source>This file holds two versions of some lines. Keep one of them first.</source>
        <translation>في هذا الملف نسختان لبعض الأسطر. أبقِ إحداهما أولًا.</translation>
    </message>
    <message>
        <source>This file is not UTF-8. Save it as UTF-8 first.</source>
        <translation>هذا الملف ليس بترميز UTF-8. احفظه بترميز UTF-8 أولًا.</translation>
    </message>
    <message>
        <source>This number is too large for JSON to be read back.</source>
        <translation>هذا الرقم أكبر من أن يُقرأ من JSON ثانية.</translation>
    </message>
    <message>
        <source>This profile is not in the project any more.</source>
        <translation>لم يعد هذا الملف الشخصي في المشروع.</translation>
    </message>
    <message>
        <source>This system&apos;s limit of watched folders is used up.</source>
        <translation>استُنفد حد هذا النظام من المجلدات المراقَبة.</translation>
    </message>
    <message>
        <source>This system&apos;s limit of watching programs is used up.</source>
        <translation>استُنفد حد هذا النظام من برامج المراقبة.</translation>
    </message>
    <message>
        <source>This text cannot be edited value by value.</source>
        <translation>لا يمكن تحرير هذا النص قيمة قيمة.</translation>
    </message>
    <message>
        <source>This text has characters in it that cannot be seen.</source>
        <translation>في هذا النص أحرف لا تُرى.</translation>
    </message>
    <message>
        <source>This text has half a character in it, which UTF-8 cannot hold.</source>
        <translation>في هذا النص نصف حرف لا يحمله UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>This text has {count} characters; values here have at most {most}.</source>
        <translation>
            <numerusform>في هذا النص {count} حرف؛ القيم هنا {most} على الأكثر.</numerusform>
            <numerusform>في هذا النص حرف واحد؛ القيم هنا {most} على الأكثر.</numerusform>
            <numerusform>في هذا النص حرفان؛ القيم هنا {most} على الأكثر.</numerusform>
            <numerusform>في هذا النص {count} أحرف؛ القيم هنا {most} على الأكثر.</numerusform>
            <numerusform>في هذا النص {count} حرفًا؛ القيم هنا {most} على الأكثر.</numerusform>
            <numerusform>في هذا النص {count} حرف؛ القيم هنا {most} على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This value can be changed in the text only.</source>
        <translation>لا يمكن تغيير هذه القيمة إلا في النص.</translation>
    </message>
    <message>
        <source>This value is nested too deeply for a manifest.</source>
        <translation>تداخل هذه القيمة أعمق مما يقبله البيان.</translation>
    </message>
    <message>
        <source>Treat problems of one kind as errors</source>
        <translation>معاملة مشكلات نوع واحد كأخطاء</translation>
    </message>
    <message>
        <source>Treat problems of one kind as notes</source>
        <translation>معاملة مشكلات نوع واحد كملاحظات</translation>
    </message>
    <message>
        <source>Treat problems of one kind as usual</source>
        <translation>معاملة مشكلات نوع واحد كالمعتاد</translation>
    </message>
    <message>
        <source>Treat problems of one kind as warnings</source>
        <translation>معاملة مشكلات نوع واحد كتحذيرات</translation>
    </message>
    <message>
        <source>Treat {kind} as usual</source>
        <translation>معاملة {kind} كالمعتاد</translation>
    </message>
    <message>
        <source>TrueType collection</source>
        <translation>مجموعة TrueType</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>تركي (Windows)</translation>
    </message>
    <message>
        <source>Two of these files would get one name, or one of them two.</source>
        <translation>سيأخذ اثنان من هذه الملفات اسمًا واحدًا، أو يأخذ أحدها اسمين.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Type one, such as: German in Switzerland.</source>
        <translation>اكتب واحدًا، مثل: الألمانية في سويسرا.</translation>
    </message>
    <message>
        <source>US Spanish</source>
        <translation>الإسبانية في الولايات المتحدة</translation>
    </message>
    <message>
        <source>USDZ scene</source>
        <translation>مشهد USDZ</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Undo brings back what was removed. What cannot be read is named in the list of problems.</source>
        <translation>التراجع يعيد ما أُزيل. ما لا يمكن قراءته مذكور في قائمة المشكلات.</translation>
    </message>
    <message>
        <source>Unpack it to work with its files.</source>
        <translation>فكّه للعمل بملفاته.</translation>
    </message>
    <message>
        <source>Update Pack Studio on this computer; the project was not touched.</source>
        <translation>حدّث Pack Studio على هذا الحاسوب؛ لم يُمَس المشروع.</translation>
    </message>
    <message>
        <source>Use the ID {id}</source>
        <translation>استخدام المعرّف {id}</translation>
    </message>
    <message>
        <source>Use the ID {id} again</source>
        <translation>استخدام المعرّف {id} من جديد</translation>
    </message>
    <message>
        <source>Use the project&apos;s source root for {pack}</source>
        <translation>استخدام جذر مصدر المشروع لـ {pack}</translation>
    </message>
    <message numerus="yes">
        <source>Use {count} of them at most.</source>
        <translation>
            <numerusform>استخدم {count} منها على الأكثر.</numerusform>
            <numerusform>استخدم واحدة منها على الأكثر.</numerusform>
            <numerusform>استخدم اثنتين منها على الأكثر.</numerusform>
            <numerusform>استخدم {count} منها على الأكثر.</numerusform>
            <numerusform>استخدم {count} منها على الأكثر.</numerusform>
            <numerusform>استخدم {count} منها على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use {new}</source>
        <translation>استخدام {new}</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nothing runs there any more, remove {path}.</source>
        <translation>انتظر حتى ينتهي. إن لم يعد شيء يعمل هناك، فأزل {path}.</translation>
    </message>
    <message>
        <source>Wait until it is complete, then try again.</source>
        <translation>انتظر حتى يكتمل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait until the file is complete, then build again.</source>
        <translation>انتظر حتى يكتمل الملف، ثم ابنِ من جديد.</translation>
    </message>
    <message>
        <source>Watch {folders}</source>
        <translation>مراقبة {folders}</translation>
    </message>
    <message>
        <source>Watching ended unexpectedly.</source>
        <translation>انتهت المراقبة على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>WavPack sound</source>
        <translation>صوت WavPack</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>غربي (Mac)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>غربي (Windows)</translation>
    </message>
    <message>
        <source>When somebody installs the app for the first time.</source>
        <translation>حين يثبّت أحد التطبيق لأول مرة.</translation>
    </message>
    <message>
        <source>When somebody updates the app.</source>
        <translation>حين يحدّث أحد التطبيق.</translation>
    </message>
    <message>
        <source>When the pack is downloaded.</source>
        <translation>متى تُنزَّل الحزمة.</translation>
    </message>
    <message>
        <source>Where Steam keeps its logs means nothing here.</source>
        <translation>مكان حفظ Steam لسجلاته لا معنى له هنا.</translation>
    </message>
    <message>
        <source>Which files the pack ships.</source>
        <translation>أي ملفات تشحنها الحزمة.</translation>
    </message>
    <message>
        <source>Write / behind a folder, and [ ] for a space at the end.</source>
        <translation>اكتب / بعد المجلد، و[ ] للمسافة في النهاية.</translation>
    </message>
    <message>
        <source>Write / between a folder and what is in it.</source>
        <translation>اكتب / بين المجلد وما فيه.</translation>
    </message>
    <message>
        <source>Write /art, not C:/art.</source>
        <translation>اكتب ‎/art، لا ‎C:/art.</translation>
    </message>
    <message>
        <source>Write [a-z].</source>
        <translation>اكتب [a-z].</translation>
    </message>
    <message>
        <source>Write \# for a name that begins with it.</source>
        <translation>اكتب ‎\# للاسم الذي يبدأ بها.</translation>
    </message>
    <message>
        <source>Write ] where it ends, or \[ for a name that has a bracket in it.</source>
        <translation>اكتب ] حيث ينتهي، أو ‎\[ للاسم الذي فيه قوس.</translation>
    </message>
    <message>
        <source>Write a name behind it, such as *.psd.</source>
        <translation>اكتب بعده اسمًا، مثل ‎*.psd.</translation>
    </message>
    <message>
        <source>Write a name, or *.psd for all files that end so.</source>
        <translation>اكتب اسمًا، أو ‎*.psd لكل الملفات المنتهية بذلك.</translation>
    </message>
    <message>
        <source>Write a name, or *.psd.</source>
        <translation>اكتب اسمًا، أو ‎*.psd.</translation>
    </message>
    <message>
        <source>Write a short word.</source>
        <translation>اكتب كلمة قصيرة.</translation>
    </message>
    <message>
        <source>Write another key, or change the value that is there.</source>
        <translation>اكتب مفتاحًا آخر، أو غيّر القيمة الموجودة.</translation>
    </message>
    <message>
        <source>Write digits, with a dot before decimals: 1.5. Or make the value a text.</source>
        <translation>اكتب أرقامًا، بنقطة قبل الكسور: 1.5. أو اجعل القيمة نصًا.</translation>
    </message>
    <message>
        <source>Write each depot into a script of its own, and convert those.</source>
        <translation>اكتب كل depot في نص برمجي خاص به، وحوّل تلك.</translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation>كتابة شرطات مائلة أمامية</translation>
    </message>
    <message>
        <source>Write it as UTF-8</source>
        <translation>كتابته بترميز UTF-8</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation>كتابتها كقائمة</translation>
    </message>
    <message>
        <source>Write it relative to the manifest</source>
        <translation>كتابته نسبةً إلى البيان</translation>
    </message>
    <message>
        <source>Write letters and accents joined</source>
        <translation>كتابة الحروف والعلامات مدمجة</translation>
    </message>
    <message>
        <source>Write one, such as voices.</source>
        <translation>اكتب واحدًا، مثل voices.</translation>
    </message>
    <message>
        <source>Write sourceRoot relative to the manifest.</source>
        <translation>اكتب sourceRoot نسبةً إلى البيان.</translation>
    </message>
    <message>
        <source>Write {name} as on disk</source>
        <translation>كتابة {name} كما على القرص</translation>
    </message>
    <message>
        <source>Write {new}</source>
        <translation>كتابة {new}</translation>
    </message>
    <message>
        <source>Write {new} instead of {old}</source>
        <translation>كتابة {new} بدلًا من {old}</translation>
    </message>
    <message>
        <source>Write {value} as text</source>
        <translation>كتابة {value} كنص</translation>
    </message>
    <message>
        <source>XZ archive</source>
        <translation>أرشيف XZ</translation>
    </message>
    <message>
        <source>You can look at everything, and build where the packs can be written.</source>
        <translation>يمكنك النظر إلى كل شيء، والبناء حيث يمكن كتابة الحزم.</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>أرشيف Zip</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>أرشيف Zstandard</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a Blender document</source>
        <translation>مستند Blender</translation>
    </message>
    <message>
        <source>a CAF sound</source>
        <translation>صوت CAF</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>مستند GIMP</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>ملف MIDI</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>فيلم Matroska</translation>
    </message>
    <message>
        <source>a Metal library</source>
        <translation>مكتبة Metal</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>مستند Photoshop</translation>
    </message>
    <message>
        <source>a QuickTime film</source>
        <translation>فيلم QuickTime</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>صورة Radiance HDR</translation>
    </message>
    <message>
        <source>a TrueType font</source>
        <translation>خط TrueType</translation>
    </message>
    <message>
        <source>a USD scene</source>
        <translation>مشهد USD</translation>
    </message>
    <message>
        <source>a USDZ model</source>
        <translation>نموذج USDZ</translation>
    </message>
    <message>
        <source>a WAV sound</source>
        <translation>صوت WAV</translation>
    </message>
    <message>
        <source>a WebM film</source>
        <translation>فيلم WebM</translation>
    </message>
    <message>
        <source>a Windows Media file</source>
        <translation>ملف Windows Media</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>أرشيف Zstandard</translation>
    </message>
    <message>
        <source>a block is cut short</source>
        <translation>كتلة مبتورة</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>a colon is missing after this key</source>
        <translation>نقطتان ناقصتان بعد هذا المفتاح</translation>
    </message>
    <message>
        <source>a comma is missing before this value</source>
        <translation>فاصلة ناقصة قبل هذه القيمة</translation>
    </message>
    <message>
        <source>a comment begins with // and not with #</source>
        <translation>التعليق يبدأ بـ // لا بـ #</translation>
    </message>
    <message>
        <source>a control character stands in this text and must be escaped</source>
        <translation>في هذا النص حرف تحكم يجب تهريبه</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>a device or a socket</source>
        <translation>جهاز أو مقبس</translation>
    </message>
    <message>
        <source>a dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation>ملف بلا اسم</translation>
    </message>
    <message>
        <source>a file left behind by a program</source>
        <translation>ملف تركه برنامج وراءه</translation>
    </message>
    <message>
        <source>a file selector</source>
        <translation>محدد ملفات</translation>
    </message>
    <message>
        <source>a file&apos;s 64-bit sizes are cut short</source>
        <translation>أحجام ملف ذات 64 بت مبتورة</translation>
    </message>
    <message>
        <source>a file&apos;s bytes are cut short</source>
        <translation>بايتات ملف مبتورة</translation>
    </message>
    <message>
        <source>a file&apos;s bytes run into what follows them</source>
        <translation>تتداخل بايتات ملف مع ما يليها</translation>
    </message>
    <message>
        <source>a file&apos;s extra fields are damaged</source>
        <translation>الحقول الإضافية لملف تالفة</translation>
    </message>
    <message>
        <source>a file&apos;s header contradicts the zip&apos;s directory</source>
        <translation>ترويسة ملف تناقض دليل zip</translation>
    </message>
    <message>
        <source>a file&apos;s header is missing</source>
        <translation>ترويسة ملف ناقصة</translation>
    </message>
    <message>
        <source>a file&apos;s name is not UTF-8</source>
        <translation>اسم ملف ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a folder has content</source>
        <translation>مجلد له محتوى</translation>
    </message>
    <message>
        <source>a folder would have to be made beside {name}</source>
        <translation>يلزم إنشاء مجلد إلى جانب {name}</translation>
    </message>
    <message>
        <source>a font collection</source>
        <translation>مجموعة خطوط</translation>
    </message>
    <message>
        <source>a glTF model</source>
        <translation>نموذج glTF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a header of {size} bytes is too long</source>
        <translation>ترويسة من {size} بايت طويلة جدًا</translation>
    </message>
    <message>
        <source>a hyphen stands first or last</source>
        <translation>شرطة في أوله أو آخره</translation>
    </message>
    <message>
        <source>a key in double quotation marks belongs here</source>
        <translation>هنا مكان مفتاح بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>a known file</source>
        <translation>ملف معروف</translation>
    </message>
    <message>
        <source>a large Photoshop document</source>
        <translation>مستند Photoshop كبير</translation>
    </message>
    <message>
        <source>a leading space</source>
        <translation>مسافة في أوله</translation>
    </message>
    <message>
        <source>a left-to-right mark</source>
        <translation>علامة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>a link&apos;s target is not UTF-8</source>
        <translation>هدف رابط ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>a link&apos;s target is too long</source>
        <translation>هدف رابط طويل جدًا</translation>
    </message>
    <message>
        <source>a list of packs</source>
        <translation>قائمة حزم</translation>
    </message>
    <message>
        <source>a narrow non-breaking space</source>
        <translation>مسافة ضيقة غير قاطعة</translation>
    </message>
    <message>
        <source>a new build differs from byte {offset} on</source>
        <translation>يختلف بناء جديد بدءًا من البايت {offset}</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>مسافة غير قاطعة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>جزء من مساره ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>a path has no NUL in it</source>
        <translation>لا NUL في المسار</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>a problem of {place}</source>
        <translation>مشكلة في {place}</translation>
    </message>
    <message>
        <source>a program for Apple systems</source>
        <translation>برنامج لأنظمة Apple</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>برنامج لـ Linux</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>برنامج لـ Windows</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>قائمة خصائص</translation>
    </message>
    <message>
        <source>a right-to-left mark</source>
        <translation>علامة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>a slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>a soft hyphen</source>
        <translation>شرطة اختيارية</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>a stored file has two sizes</source>
        <translation>لملف مخزَّن حجمان</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a tape archive</source>
        <translation>أرشيف شريط</translation>
    </message>
    <message>
        <source>a text of {size} bytes does not fit into a field</source>
        <translation>نص من {size} بايت لا يتسع له الحقل</translation>
    </message>
    <message>
        <source>a web font</source>
        <translation>خط ويب</translation>
    </message>
    <message>
        <source>a window of {person} on {computer}</source>
        <translation>نافذة لـ {person} على {computer}</translation>
    </message>
    <message>
        <source>a window on {computer}</source>
        <translation>نافذة على {computer}</translation>
    </message>
    <message>
        <source>a word joiner</source>
        <translation>واصل كلمات</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation>واصل صفري العرض</translation>
    </message>
    <message>
        <source>a zero-width non-joiner</source>
        <translation>فاصل صفري العرض</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation>مسافة صفرية العرض</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>a {kind} file</source>
        <translation>ملف {kind}</translation>
    </message>
    <message>
        <source>a {kind} picture</source>
        <translation>صورة {kind}</translation>
    </message>
    <message>
        <source>a {name} file</source>
        <translation>ملف {name}</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>an Apple archive</source>
        <translation>أرشيف Apple</translation>
    </message>
    <message>
        <source>an FBX model</source>
        <translation>نموذج FBX</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>أرشيف LZ4</translation>
    </message>
    <message>
        <source>an MP3 sound</source>
        <translation>صوت MP3</translation>
    </message>
    <message>
        <source>an MPEG-4 file</source>
        <translation>ملف MPEG-4</translation>
    </message>
    <message>
        <source>an Ogg file</source>
        <translation>ملف Ogg</translation>
    </message>
    <message>
        <source>an OpenType font</source>
        <translation>خط OpenType</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>أرشيف XZ</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>an empty language</source>
        <translation>لغة فارغة</translation>
    </message>
    <message>
        <source>an entry does not say what it is</source>
        <translation>مدخل لا يقول ما هو</translation>
    </message>
    <message>
        <source>an entry has no path</source>
        <translation>مدخل بلا مسار</translation>
    </message>
    <message>
        <source>an entry is of an unknown type ({number})</source>
        <translation>مدخل من نوع غير معروف ({number})</translation>
    </message>
    <message>
        <source>an entry&apos;s header claims a size of {size} bytes</source>
        <translation>تدّعي ترويسة مدخل حجمًا من {size} بايت</translation>
    </message>
    <message numerus="yes">
        <source>an entry&apos;s path is longer than {count} characters</source>
        <translation>
            <numerusform>مسار مدخل أطول من {count} حرف</numerusform>
            <numerusform>مسار مدخل أطول من حرف واحد</numerusform>
            <numerusform>مسار مدخل أطول من حرفين</numerusform>
            <numerusform>مسار مدخل أطول من {count} أحرف</numerusform>
            <numerusform>مسار مدخل أطول من {count} حرفًا</numerusform>
            <numerusform>مسار مدخل أطول من {count} حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>an invisible sign</source>
        <translation>علامة غير مرئية</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an older state or of work in progress</source>
        <translation>حالة أقدم أو عمل جارٍ</translation>
    </message>
    <message>
        <source>an uncompressed block has another size than it says</source>
        <translation>لكتلة غير مضغوطة حجم غير الذي تذكره</translation>
    </message>
    <message>
        <source>an underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>an unprintable character</source>
        <translation>حرف غير قابل للطباعة</translation>
    </message>
    <message>
        <source>an unusual space</source>
        <translation>مسافة غير معتادة</translation>
    </message>
    <message>
        <source>an {kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>an {kind} file</source>
        <translation>ملف {kind}</translation>
    </message>
    <message>
        <source>an {kind} picture</source>
        <translation>صورة {kind}</translation>
    </message>
    <message>
        <source>another Pack Studio ({where}, since {time})</source>
        <translation>Pack Studio آخر ({where}، منذ {time})</translation>
    </message>
    <message>
        <source>another Pack Studio of {person} ({where}, since {time})</source>
        <translation>Pack Studio آخر لـ {person} ({where}، منذ {time})</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>another window of {person} on this computer</source>
        <translation>نافذة أخرى لـ {person} على هذا الحاسوب</translation>
    </message>
    <message>
        <source>another window on this computer</source>
        <translation>نافذة أخرى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>الكتلة {number}</translation>
    </message>
    <message>
        <source>block {number} is cut short</source>
        <translation>الكتلة {number} مبتورة</translation>
    </message>
    <message>
        <source>block {number}: {fault}</source>
        <translation>الكتلة {number}: {fault}</translation>
    </message>
    <message>
        <source>build {build} of {project}</source>
        <translation>البناء {build} من {project}</translation>
    </message>
    <message>
        <source>every other language</source>
        <translation>كل لغة أخرى</translation>
    </message>
    <message>
        <source>field {field} has more than a second of nanoseconds</source>
        <translation>في الحقل {field} أكثر من ثانية من النانوثواني</translation>
    </message>
    <message>
        <source>field {field} is of an unknown kind ({kind})</source>
        <translation>الحقل {field} من نوع غير معروف ({kind})</translation>
    </message>
    <message>
        <source>field {field} is of the wrong kind ({kind})</source>
        <translation>الحقل {field} من نوع خاطئ ({kind})</translation>
    </message>
    <message>
        <source>field {field} runs past the end of its header</source>
        <translation>يتجاوز الحقل {field} نهاية ترويسته</translation>
    </message>
    <message>
        <source>glTF (binary)</source>
        <translation>glTF (ثنائي)</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>grey with alpha</source>
        <translation>رمادي مع قناة ألفا</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>فيه شرطة مائلة خلفية</translation>
    </message>
    <message>
        <source>has a colon, which Windows takes for a drive letter or a hidden stream</source>
        <translation>فيه نقطتان، ويفهمهما Windows حرف قرص أو دفقًا مخفيًا</translation>
    </message>
    <message>
        <source>has a component that ends in a dot or a space, which Windows drops</source>
        <translation>فيه جزء ينتهي بنقطة أو مسافة، ويُسقطها Windows</translation>
    </message>
    <message>
        <source>has a component “..”</source>
        <translation>فيه جزء «..»</translation>
    </message>
    <message>
        <source>has a component “.”</source>
        <translation>فيه جزء «.»</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>فيه حرف تحكم</translation>
    </message>
    <message>
        <source>has an empty component</source>
        <translation>فيه جزء فارغ</translation>
    </message>
    <message>
        <source>has the component {name}, which is a device on Windows</source>
        <translation>فيه الجزء {name}، وهو جهاز على Windows</translation>
    </message>
    <message>
        <source>iPhone and iPad.</source>
        <translation>iPhone وiPad.</translation>
    </message>
    <message>
        <source>is absolute</source>
        <translation>مطلق</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is longer than {size} bytes</source>
        <translation>أطول من {size} بايت</translation>
    </message>
    <message>
        <source>is not in composed Unicode (NFC)</source>
        <translation>ليس بصيغة Unicode المدمجة (NFC)</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>ليس Unicode صالحًا</translation>
    </message>
    <message>
        <source>it can be error, warning, info or off</source>
        <translation>يمكن أن يكون error أو warning أو info أو off</translation>
    </message>
    <message>
        <source>it changed while it was looked at</source>
        <translation>تغيّر أثناء النظر إليه</translation>
    </message>
    <message>
        <source>it has bytes in it that are no text</source>
        <translation>فيه بايتات ليست نصًا</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {count} blocks</source>
        <translation>
            <numerusform>فيه أكثر من {count} كتلة</numerusform>
            <numerusform>فيه أكثر من كتلة واحدة</numerusform>
            <numerusform>فيه أكثر من كتلتين</numerusform>
            <numerusform>فيه أكثر من {count} كتل</numerusform>
            <numerusform>فيه أكثر من {count} كتلة</numerusform>
            <numerusform>فيه أكثر من {count} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than {count} entries</source>
        <translation>
            <numerusform>فيه أكثر من {count} مدخل</numerusform>
            <numerusform>فيه أكثر من مدخل واحد</numerusform>
            <numerusform>فيه أكثر من مدخلين</numerusform>
            <numerusform>فيه أكثر من {count} مدخلات</numerusform>
            <numerusform>فيه أكثر من {count} مدخلًا</numerusform>
            <numerusform>فيه أكثر من {count} مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {letters} in it</source>
        <translation>فيه {letters}</translation>
    </message>
    <message>
        <source>it holds a number of thousands of digits</source>
        <translation>فيه رقم من آلاف الخانات</translation>
    </message>
    <message>
        <source>it holds encrypted files</source>
        <translation>فيه ملفات مشفَّرة</translation>
    </message>
    <message>
        <source>it holds files packed with zip method {method}, which is not read here</source>
        <translation>فيه ملفات محزومة بطريقة zip ‏{method}، ولا تُقرأ هنا</translation>
    </message>
    <message>
        <source>it is a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>it is a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>it is a bare LZFSE file, not an archive</source>
        <translation>ملف LZFSE مجرّد، وليس أرشيفًا</translation>
    </message>
    <message>
        <source>it is a bare zstd file, not a pack</source>
        <translation>ملف zstd مجرّد، وليس حزمة</translation>
    </message>
    <message>
        <source>it is a bzip2 file</source>
        <translation>ملف bzip2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is a gzip file</source>
        <translation>ملف gzip</translation>
    </message>
    <message>
        <source>it is a macOS installer package</source>
        <translation>حزمة تثبيت macOS</translation>
    </message>
    <message>
        <source>it is a zip in several parts</source>
        <translation>ملف zip من عدة أجزاء</translation>
    </message>
    <message>
        <source>it is an Android library, which only shares the file extension</source>
        <translation>مكتبة Android، لا تشترك إلا في نهاية اسم الملف</translation>
    </message>
    <message>
        <source>it is an encrypted or signed Apple archive, which asset packs never are</source>
        <translation>أرشيف Apple مشفَّر أو موقَّع، ولا تكون حزم الأصول كذلك أبدًا</translation>
    </message>
    <message>
        <source>it is an xz file</source>
        <translation>ملف xz</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not known here ({letter})</source>
        <translation>مضغوط بطريقة غير معروفة هنا ({letter})</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not read here ({letter})</source>
        <translation>مضغوط بطريقة لا تُقرأ هنا ({letter})</translation>
    </message>
    <message>
        <source>it is compressed with Apple&apos;s {format}, which only Apple&apos;s own systems read</source>
        <translation>مضغوط بتنسيق {format} من Apple، ولا تقرؤه إلا أنظمة Apple</translation>
    </message>
    <message>
        <source>it is in the pack, and the manifest does not select it</source>
        <translation>هو في الحزمة، ولا يحدده البيان</translation>
    </message>
    <message>
        <source>it is in the pack, and {build} did not have it</source>
        <translation>هو في الحزمة، ولم يكن في {build}</translation>
    </message>
    <message>
        <source>it is in the pack, but not in its index</source>
        <translation>هو في الحزمة، وليس في فهرسها</translation>
    </message>
    <message>
        <source>it is larger than this disk can hold in one file</source>
        <translation>أكبر مما يتسع له ملف واحد على هذا القرص</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>ليس ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <source>it is neither an Apple Archive nor a zip</source>
        <translation>ليس Apple Archive ولا zip</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>تداخله عميق جدًا</translation>
    </message>
    <message>
        <source>it is no Apple Archive</source>
        <translation>ليس Apple Archive</translation>
    </message>
    <message>
        <source>it is not the text of {path}</source>
        <translation>ليس نص {path}</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>ليس مكتوبًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is packed like an Apple Archive, but no entries are inside</source>
        <translation>محزوم كأرشيف Apple، لكن لا مدخلات فيه</translation>
    </message>
    <message>
        <source>it is the payload of a macOS installer (cpio), not an archive of entries</source>
        <translation>محتوى مثبّت macOS ‏(cpio)، وليس أرشيف مدخلات</translation>
    </message>
    <message>
        <source>it is {encoding}</source>
        <translation>هو {encoding}</translation>
    </message>
    <message>
        <source>it says something else than the manifest of the pack</source>
        <translation>يقول غير ما يقوله بيان الحزمة</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}</source>
        <translation>يفقد معناه عند السطر {line}</translation>
    </message>
    <message>
        <source>it would come to lie on another disk</source>
        <translation>سيصير على قرص آخر</translation>
    </message>
    <message>
        <source>it would unpack to {size} bytes</source>
        <translation>سيُفك إلى {size} بايت</translation>
    </message>
    <message>
        <source>its LZ4 data is damaged</source>
        <translation>بيانات LZ4 فيه تالفة</translation>
    </message>
    <message>
        <source>its LZ4 data unpacks to another size than it says</source>
        <translation>بيانات LZ4 فيه تُفك إلى حجم غير الذي تذكره</translation>
    </message>
    <message>
        <source>its LZFSE data is damaged</source>
        <translation>بيانات LZFSE فيه تالفة</translation>
    </message>
    <message>
        <source>its LZFSE data says it unpacks to {total} bytes instead of {size}</source>
        <translation>تقول بيانات LZFSE فيه إنها تُفك إلى {total} بايت بدلًا من {size}</translation>
    </message>
    <message>
        <source>its LZFSE data unpacks to more than {size} bytes</source>
        <translation>بيانات LZFSE فيه تُفك إلى أكثر من {size} بايت</translation>
    </message>
    <message>
        <source>its LZFSE data unpacks to {size} bytes instead of {expected}</source>
        <translation>بيانات LZFSE فيه تُفك إلى {size} بايت بدلًا من {expected}</translation>
    </message>
    <message>
        <source>its bytes are not those of the file</source>
        <translation>بايتاته ليست بايتات الملف</translation>
    </message>
    <message>
        <source>its bytes are not those that the index names</source>
        <translation>بايتاته ليست التي يسمّيها الفهرس</translation>
    </message>
    <message>
        <source>its directory is {size} bytes long</source>
        <translation>طول دليله {size} بايت</translation>
    </message>
    <message>
        <source>its disk is gone</source>
        <translation>زال قرصه</translation>
    </message>
    <message>
        <source>its files are the same, but it is not the very file that {build} made: its SHA-256 is {digest}</source>
        <translation>ملفاتها هي نفسها، لكنها ليست الملف نفسه الذي صنعه {build}: بصمة SHA-256 هي {digest}</translation>
    </message>
    <message>
        <source>its hard links stand for {size} bytes, which looks like a trap</source>
        <translation>تمثل روابطه الصلبة {size} بايت، وهذا يشبه الفخ</translation>
    </message>
    <message>
        <source>its index is {size} bytes long</source>
        <translation>طول فهرسه {size} بايت</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>تدور روابطه في حلقة</translation>
    </message>
    <message>
        <source>its manifest is {size} bytes long</source>
        <translation>طول بيانه {size} بايت</translation>
    </message>
    <message>
        <source>its name is too long for the disk</source>
        <translation>اسمه أطول مما يقبله القرص</translation>
    </message>
    <message>
        <source>its network drive is gone</source>
        <translation>زال قرص شبكته</translation>
    </message>
    <message numerus="yes">
        <source>its paths are together longer than {count} characters</source>
        <translation>
            <numerusform>مجموع مساراته أطول من {count} حرف</numerusform>
            <numerusform>مجموع مساراته أطول من حرف واحد</numerusform>
            <numerusform>مجموع مساراته أطول من حرفين</numerusform>
            <numerusform>مجموع مساراته أطول من {count} أحرف</numerusform>
            <numerusform>مجموع مساراته أطول من {count} حرفًا</numerusform>
            <numerusform>مجموع مساراته أطول من {count} حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>its xz data is damaged</source>
        <translation>بيانات xz فيه تالفة</translation>
    </message>
    <message>
        <source>its xz data unpacks to another size than it says</source>
        <translation>بيانات xz فيه تُفك إلى حجم غير الذي تذكره</translation>
    </message>
    <message>
        <source>its zlib data is damaged</source>
        <translation>بيانات zlib فيه تالفة</translation>
    </message>
    <message>
        <source>its zlib data unpacks to another size than it says</source>
        <translation>بيانات zlib فيه تُفك إلى حجم غير الذي تذكره</translation>
    </message>
    <message>
        <source>no kind of problem has that name</source>
        <translation>لا نوع مشكلات بهذا الاسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>other families have</source>
        <translation>عائلات أخرى</translation>
    </message>
    <message>
        <source>packs with such a problem cannot be built, or are refused</source>
        <translation>الحزم التي فيها مشكلة كهذه لا يمكن بناؤها، أو تُرفض</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>لوحة ألوان</translation>
    </message>
    <message>
        <source>palette with alpha</source>
        <translation>لوحة ألوان مع قناة ألفا</translation>
    </message>
    <message>
        <source>palette with transparency</source>
        <translation>لوحة ألوان مع شفافية</translation>
    </message>
    <message>
        <source>process {number} on {computer}</source>
        <translation>العملية {number} على {computer}</translation>
    </message>
    <message>
        <source>reading it needs the lzfse library, which is not installed</source>
        <translation>تحتاج قراءته إلى مكتبة lzfse، وهي غير مثبَّتة</translation>
    </message>
    <message>
        <source>same size, other bytes than in {build}</source>
        <translation>الحجم نفسه، وبايتات غير التي في {build}</translation>
    </message>
    <message>
        <source>same size, other bytes than on disk</source>
        <translation>الحجم نفسه، وبايتات غير التي على القرص</translation>
    </message>
    <message>
        <source>single quotation marks are not JSON</source>
        <translation>علامات الاقتباس المفردة ليست من JSON</translation>
    </message>
    <message>
        <source>the archive ends in the middle of an entry, in its unpacked data</source>
        <translation>ينتهي الأرشيف في وسط مدخل، في بياناته المفكوكة</translation>
    </message>
    <message>
        <source>the archive has no entries</source>
        <translation>لا مدخلات في الأرشيف</translation>
    </message>
    <message>
        <source>the archive is cut short</source>
        <translation>الأرشيف مبتور</translation>
    </message>
    <message>
        <source>the archive&apos;s first bytes are cut short</source>
        <translation>البايتات الأولى للأرشيف مبتورة</translation>
    </message>
    <message>
        <source>the bytes at this place are something else</source>
        <translation>البايتات في هذا الموضع شيء آخر</translation>
    </message>
    <message>
        <source>the bytes of {name} do not match their checksum</source>
        <translation>بايتات {name} لا تطابق مجموعها الاختباري</translation>
    </message>
    <message>
        <source>the character {letter}</source>
        <translation>الحرف {letter}</translation>
    </message>
    <message>
        <source>the content root itself</source>
        <translation>جذر المحتوى نفسه</translation>
    </message>
    <message>
        <source>the deflated bytes of {name} are damaged</source>
        <translation>بايتات deflate في {name} تالفة</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>أبلغ القرص عن خلل</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the first side</source>
        <translation>الجانب الأول</translation>
    </message>
    <message>
        <source>the folder that it is in, or would be in, is renamed too</source>
        <translation>المجلد الذي هو فيه أو سيكون فيه تُعاد تسميته أيضًا</translation>
    </message>
    <message>
        <source>the header of block {number} is cut short</source>
        <translation>ترويسة الكتلة {number} مبتورة</translation>
    </message>
    <message>
        <source>the index lists it, and it is not in the pack</source>
        <translation>يدرجه الفهرس، وليس في الحزمة</translation>
    </message>
    <message>
        <source>the last field of an entry&apos;s header is cut short</source>
        <translation>الحقل الأخير في ترويسة مدخل مبتور</translation>
    </message>
    <message>
        <source>the link {path} points out of the folder, to {target}</source>
        <translation>الرابط {path} يشير إلى خارج المجلد، إلى {target}</translation>
    </message>
    <message>
        <source>the manifest is not UTF-8, at byte {offset}</source>
        <translation>البيان ليس بترميز UTF-8، عند البايت {offset}</translation>
    </message>
    <message>
        <source>the manifest selects it, and it is not in the pack</source>
        <translation>يحدده البيان، وليس في الحزمة</translation>
    </message>
    <message>
        <source>the pack holds no manifest</source>
        <translation>لا بيان في الحزمة</translation>
    </message>
    <message>
        <source>the pack&apos;s index does not have the form it should have</source>
        <translation>ليس لفهرس الحزمة الشكل الذي ينبغي أن يكون له</translation>
    </message>
    <message>
        <source>the pack&apos;s index is not JSON</source>
        <translation>فهرس الحزمة ليس JSON</translation>
    </message>
    <message>
        <source>the pack&apos;s index is of a format that this version does not know</source>
        <translation>فهرس الحزمة بتنسيق لا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>the path {path} {reason}</source>
        <translation>المسار {path} ‏{reason}</translation>
    </message>
    <message>
        <source>the path “{path}” is both a file and a folder</source>
        <translation>المسار «{path}» ملف ومجلد في آن واحد</translation>
    </message>
    <message>
        <source>the path “{path}” is given twice</source>
        <translation>المسار «{path}» مذكور مرتين</translation>
    </message>
    <message>
        <source>the path “{path}” is taken by the pack&apos;s own index</source>
        <translation>المسار «{path}» محجوز لفهرس الحزمة نفسه</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>the project&apos;s own files</source>
        <translation>ملفات المشروع نفسه</translation>
    </message>
    <message>
        <source>the second side</source>
        <translation>الجانب الثاني</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>لا يسمح النظام بذلك</translation>
    </message>
    <message>
        <source>the system said: {text}</source>
        <translation>قال النظام: {text}</translation>
    </message>
    <message>
        <source>the text of field {field} is not UTF-8</source>
        <translation>نص الحقل {field} ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>the top of a pack</source>
        <translation>أعلى الحزمة</translation>
    </message>
    <message>
        <source>the two are different</source>
        <translation>الاثنان مختلفان</translation>
    </message>
    <message>
        <source>the way leads through the link {name}</source>
        <translation>الطريق يمر بالرابط {name}</translation>
    </message>
    <message>
        <source>the zip&apos;s 64-bit end record is damaged</source>
        <translation>سجل نهاية zip ذو 64 بت تالف</translation>
    </message>
    <message>
        <source>the zip&apos;s 64-bit end record is not where it should be</source>
        <translation>سجل نهاية zip ذو 64 بت ليس حيث ينبغي</translation>
    </message>
    <message>
        <source>the zip&apos;s directory has another size than it says</source>
        <translation>لدليل zip حجم غير الذي يذكره</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is cut short</source>
        <translation>دليل zip مبتور</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is damaged</source>
        <translation>دليل zip تالف</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is missing from its end, as if the file were cut short</source>
        <translation>دليل zip ناقص من نهايته، كأن الملف مبتور</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is not where it should be</source>
        <translation>دليل zip ليس حيث ينبغي</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is too small for its number of files</source>
        <translation>دليل zip أصغر من عدد ملفاته</translation>
    </message>
    <message>
        <source>the zstd bytes of {name} are damaged</source>
        <translation>بايتات zstd في {name} تالفة</translation>
    </message>
    <message>
        <source>there are no settings of a project in it</source>
        <translation>لا إعدادات مشروع فيه</translation>
    </message>
    <message>
        <source>there is a zero byte at this place</source>
        <translation>في هذا الموضع بايت صفري</translation>
    </message>
    <message>
        <source>there is more text after the end of the value</source>
        <translation>بعد نهاية القيمة نص إضافي</translation>
    </message>
    <message>
        <source>there is no key before this colon</source>
        <translation>لا مفتاح قبل هاتين النقطتين</translation>
    </message>
    <message>
        <source>there is no value before this comma</source>
        <translation>لا قيمة قبل هذه الفاصلة</translation>
    </message>
    <message>
        <source>there is no value in this file</source>
        <translation>لا قيمة في هذا الملف</translation>
    </message>
    <message>
        <source>this [ has no matching ]</source>
        <translation>لا ] مقابل هذا [</translation>
    </message>
    <message>
        <source>this bracket closes nothing</source>
        <translation>هذا القوس لا يغلق شيئًا</translation>
    </message>
    <message>
        <source>this character does not belong here</source>
        <translation>هذا الحرف ليس مكانه هنا</translation>
    </message>
    <message>
        <source>this comment has no closing */</source>
        <translation>لا ‎*/‎ تغلق هذا التعليق</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>this escape after a backslash is not JSON</source>
        <translation>هذا التهريب بعد الشرطة المائلة الخلفية ليس من JSON</translation>
    </message>
    <message>
        <source>this escape is one half of a character</source>
        <translation>هذا التهريب نصف حرف</translation>
    </message>
    <message>
        <source>this is not a JSON number</source>
        <translation>هذا ليس رقمًا من JSON</translation>
    </message>
    <message>
        <source>this key has no value</source>
        <translation>لا قيمة لهذا المفتاح</translation>
    </message>
    <message>
        <source>this key is not in double quotation marks</source>
        <translation>هذا المفتاح ليس بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>هذا الرقم كبير جدًا</translation>
    </message>
    <message>
        <source>this text has no closing quotation mark</source>
        <translation>لا علامة اقتباس تغلق هذا النص</translation>
    </message>
    <message>
        <source>this text is not in double quotation marks</source>
        <translation>هذا النص ليس بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>this {opening} has no matching {closing}</source>
        <translation>لا {closing} مقابل هذا {opening}</translation>
    </message>
    <message>
        <source>two files have the same name, {path}</source>
        <translation>لملفين الاسم نفسه، {path}</translation>
    </message>
    <message>
        <source>two files share the same bytes</source>
        <translation>يشترك ملفان في البايتات نفسها</translation>
    </message>
    <message>
        <source>two spaces in a row</source>
        <translation>مسافتان متتاليتان</translation>
    </message>
    <message>
        <source>value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>what should be the start of an entry is something else</source>
        <translation>ما ينبغي أن يكون بداية مدخل شيء آخر</translation>
    </message>
    <message>
        <source>whether the two are equal is not known yet</source>
        <translation>هل الاثنان متساويان؟ لا يُعرف بعد</translation>
    </message>
    <message>
        <source>which is chosen on this computer</source>
        <translation>وهي المختارة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>which lies where it usually does</source>
        <translation>وهو موضعها المعتاد</translation>
    </message>
    <message>
        <source>which {variable} names</source>
        <translation>وهو ما يسمّيه {variable}</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>لا إذن لديك</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>استُنفدت حصتك على القرص</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>{amounts}</source>
        <translation>{amounts}</translation>
    </message>
    <message>
        <source>{archive} has changed since it was opened.</source>
        <translation>تغيّر {archive} منذ فتحه.</translation>
    </message>
    <message>
        <source>{archive} holds a pack with no ID, and {project} has no such pack.</source>
        <translation>في {archive} حزمة بلا معرّف، ولا حزمة كهذه في {project}.</translation>
    </message>
    <message>
        <source>{archive} holds a pack with the ID {id}, and {project} has no such pack.</source>
        <translation>في {archive} حزمة بالمعرّف {id}، ولا حزمة كهذه في {project}.</translation>
    </message>
    <message>
        <source>{archive} is not safe to unpack: {fault}.</source>
        <translation>فك {archive} غير آمن: {fault}.</translation>
    </message>
    <message>
        <source>{archive} unpacks to {size} bytes, and only {free} are free on the disk of {folder}.</source>
        <translation>يُفك {archive} إلى {size} بايت، وعلى قرص {folder} ‏{free} فقط.</translation>
    </message>
    <message>
        <source>{build} had it, and it is not in the pack</source>
        <translation>كان في {build}، وليس في الحزمة</translation>
    </message>
    <message>
        <source>{cause}; {disk} has {free} left, and the pack may need {needed}</source>
        <translation>{cause}؛ بقي على {disk} ‏{free}، وقد تحتاج الحزمة {needed}</translation>
    </message>
    <message>
        <source>{channels} with transparency</source>
        <translation>{channels} مع شفافية</translation>
    </message>
    <message>
        <source>{codec} ({format})</source>
        <translation>{codec} ({format})</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <translation>
            <numerusform>تغيّر {count}</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت {count}</numerusform>
            <numerusform>تغيّر {count}</numerusform>
            <numerusform>تغيّر {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file selectors</source>
        <translation>
            <numerusform>{count} محدد ملفات</numerusform>
            <numerusform>محدد ملفات واحد</numerusform>
            <numerusform>محددي ملفات</numerusform>
            <numerusform>{count} محددات ملفات</numerusform>
            <numerusform>{count} محدد ملفات</numerusform>
            <numerusform>{count} محدد ملفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count} ملفات</numerusform>
            <numerusform>{count} ملفًا</numerusform>
            <numerusform>{count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files ({size})</source>
        <translation>
            <numerusform>{count} ملف ({size})</numerusform>
            <numerusform>ملف واحد ({size})</numerusform>
            <numerusform>ملفان ({size})</numerusform>
            <numerusform>{count} ملفات ({size})</numerusform>
            <numerusform>{count} ملفًا ({size})</numerusform>
            <numerusform>{count} ملف ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files and folders</source>
        <translation>
            <numerusform>{count} من الملفات والمجلدات</numerusform>
            <numerusform>ملف أو مجلد واحد</numerusform>
            <numerusform>ملفان ومجلدان</numerusform>
            <numerusform>{count} ملفات ومجلدات</numerusform>
            <numerusform>{count} من الملفات والمجلدات</numerusform>
            <numerusform>{count} من الملفات والمجلدات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are named one by one: they begin with a dot, or have other capital letters than the pattern.</source>
        <translation>
            <numerusform>يُسمَّى {count} ملف واحدًا واحدًا: تبدأ بنقطة، أو حالة أحرفها غير حالة النمط.</numerusform>
            <numerusform>يُسمَّى ملف واحد: يبدأ بنقطة، أو حالة أحرفه غير حالة النمط.</numerusform>
            <numerusform>يُسمَّى ملفان واحدًا واحدًا: يبدآن بنقطة، أو حالة أحرفهما غير حالة النمط.</numerusform>
            <numerusform>تُسمَّى {count} ملفات واحدًا واحدًا: تبدأ بنقطة، أو حالة أحرفها غير حالة النمط.</numerusform>
            <numerusform>يُسمَّى {count} ملفًا واحدًا واحدًا: تبدأ بنقطة، أو حالة أحرفها غير حالة النمط.</numerusform>
            <numerusform>يُسمَّى {count} ملف واحدًا واحدًا: تبدأ بنقطة، أو حالة أحرفها غير حالة النمط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} مجلد</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>{count} مجلدات</numerusform>
            <numerusform>{count} مجلدًا</numerusform>
            <numerusform>{count} مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} gone</source>
        <translation>
            <numerusform>زال {count}</numerusform>
            <numerusform>زال واحد</numerusform>
            <numerusform>زال اثنان</numerusform>
            <numerusform>زالت {count}</numerusform>
            <numerusform>زال {count}</numerusform>
            <numerusform>زال {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more groups</source>
        <translation>
            <numerusform>{count} مجموعة أخرى</numerusform>
            <numerusform>مجموعة أخرى</numerusform>
            <numerusform>مجموعتان أخريان</numerusform>
            <numerusform>{count} مجموعات أخرى</numerusform>
            <numerusform>{count} مجموعة أخرى</numerusform>
            <numerusform>{count} مجموعة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new</source>
        <translation>
            <numerusform>{count} جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>{count} جديدة</numerusform>
            <numerusform>{count} جديدًا</numerusform>
            <numerusform>{count} جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs</source>
        <translation>
            <numerusform>{count} حزمة</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>{count} حزم</numerusform>
            <numerusform>{count} حزمة</numerusform>
            <numerusform>{count} حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} مشكلة</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>{count} مشكلات</numerusform>
            <numerusform>{count} مشكلة</numerusform>
            <numerusform>{count} مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <translation>
            <numerusform>{count} قيمة</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتين</numerusform>
            <numerusform>{count} قيم</numerusform>
            <numerusform>{count} قيمة</numerusform>
            <numerusform>{count} قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference} (and 1 more difference)</source>
        <translation>{difference} (واختلاف آخر)</translation>
    </message>
    <message numerus="yes">
        <source>{difference} (and {count} more differences)</source>
        <translation>
            <numerusform>{difference} (و{count} اختلاف آخر)</numerusform>
            <numerusform>{difference} (واختلاف آخر)</numerusform>
            <numerusform>{difference} (واختلافان آخران)</numerusform>
            <numerusform>{difference} (و{count} اختلافات أخرى)</numerusform>
            <numerusform>{difference} (و{count} اختلافًا آخر)</numerusform>
            <numerusform>{difference} (و{count} اختلاف آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference} (deflated by zlib {version}; another zlib gives other bytes)</source>
        <translation>{difference} (ضُغط بـ zlib {version}؛ وzlib آخر يعطي بايتات أخرى)</translation>
    </message>
    <message>
        <source>{family} has</source>
        <translation>{family}</translation>
    </message>
    <message>
        <source>{fault}, at byte {offset}</source>
        <translation>{fault}، عند البايت {offset}</translation>
    </message>
    <message>
        <source>{fault}, in {path}</source>
        <translation>{fault}، في {path}</translation>
    </message>
    <message>
        <source>{field} cannot be written into this text. Edit the text by hand.</source>
        <translation>لا يمكن كتابة {field} في هذا النص. حرّر النص يدويًا.</translation>
    </message>
    <message>
        <source>{field} has no item {number}.</source>
        <translation>لا عنصر {number} في {field}.</translation>
    </message>
    <message>
        <source>{field} has no place {number}.</source>
        <translation>لا موضع {number} في {field}.</translation>
    </message>
    <message>
        <source>{field} is no name of a field</source>
        <translation>{field} ليس اسم حقل</translation>
    </message>
    <message>
        <source>{field} is not {kind}.</source>
        <translation>{field} ليس {kind}.</translation>
    </message>
    <message>
        <source>{field} is there already.</source>
        <translation>{field} موجود من قبل.</translation>
    </message>
    <message>
        <source>{files} would be one file on Windows or a Mac</source>
        <translation>ستكون {files} ملفًا واحدًا على Windows أو Mac</translation>
    </message>
    <message numerus="yes">
        <source>{files}, {count} more</source>
        <translation>
            <numerusform>{files}، و{count} أخرى</numerusform>
            <numerusform>{files}، وواحد آخر</numerusform>
            <numerusform>{files}، واثنان آخران</numerusform>
            <numerusform>{files}، و{count} أخرى</numerusform>
            <numerusform>{files}، و{count} أخرى</numerusform>
            <numerusform>{files}، و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}، {size}</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} and 1 more file</source>
        <translation>{file} وملف آخر</translation>
    </message>
    <message numerus="yes">
        <source>{file} and {count} more files</source>
        <translation>
            <numerusform>{file} و{count} ملف آخر</numerusform>
            <numerusform>{file} وملف آخر</numerusform>
            <numerusform>{file} وملفان آخران</numerusform>
            <numerusform>{file} و{count} ملفات أخرى</numerusform>
            <numerusform>{file} و{count} ملفًا آخر</numerusform>
            <numerusform>{file} و{count} ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and {count} more lie in no folder of a language of {family}, so they were not added.</source>
        <translation>
            <numerusform>{file} و{count} ملف آخر ليست في مجلد لغة من {family}، فلم تُضف.</numerusform>
            <numerusform>{file} وملف آخر ليسا في مجلد لغة من {family}، فلم يُضافا.</numerusform>
            <numerusform>{file} وملفان آخران ليست في مجلد لغة من {family}، فلم تُضف.</numerusform>
            <numerusform>{file} و{count} ملفات أخرى ليست في مجلد لغة من {family}، فلم تُضف.</numerusform>
            <numerusform>{file} و{count} ملفًا آخر ليست في مجلد لغة من {family}، فلم تُضف.</numerusform>
            <numerusform>{file} و{count} ملف آخر ليست في مجلد لغة من {family}، فلم تُضف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be edited here: {reason}</source>
        <translation>لا يمكن تحرير {file} هنا: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be edited: it was removed, or it cannot be read.</source>
        <translation>لا يمكن تحرير {file}: أُزيل، أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{file} cannot be moved to {folder}: {cause}.</source>
        <translation>لا يمكن نقل {file} إلى {folder}: {cause}.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so it cannot be removed here.</source>
        <translation>لا يمكن قراءة {file}، فلا يمكن إزالته هنا.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed to {name}: {cause}.</source>
        <translation>لا يمكن إعادة تسمية {file} إلى {name}: {cause}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read</source>
        <translation>تغيّر {file} أثناء قراءته</translation>
    </message>
    <message>
        <source>{file} changed while {pack} was being built, so the pack was not written.</source>
        <translation>تغيّر {file} أثناء بناء {pack}، فلم تُكتب الحزمة.</translation>
    </message>
    <message>
        <source>{file} had {size} bytes instead of {expected} while it was being read</source>
        <translation>كان في {file} ‏{size} بايت بدلًا من {expected} أثناء قراءته</translation>
    </message>
    <message>
        <source>{file} has a name that a manifest would read as a drive, so it was not added.</source>
        <translation>لـ {file} اسم يقرؤه البيان كقرص، فلم يُضف.</translation>
    </message>
    <message>
        <source>{file} has bytes in its path that are no text, so it was not added.</source>
        <translation>في مسار {file} بايتات ليست نصًا، فلم يُضف.</translation>
    </message>
    <message>
        <source>{file} is an app build script, and it lists no depots.</source>
        <translation>{file} نص بناء تطبيق، ولا يدرج أي depot.</translation>
    </message>
    <message>
        <source>{file} is an app build script: it lists the depot {numbers} and maps no files itself.</source>
        <translation>{file} نص بناء تطبيق: يدرج depot {numbers} ولا يربط ملفات بنفسه.</translation>
    </message>
    <message>
        <source>{file} is an app build script: it lists the depots {numbers} and maps no files itself.</source>
        <translation>{file} نص بناء تطبيق: يدرج ملفات depot {numbers} ولا يربط ملفات بنفسه.</translation>
    </message>
    <message>
        <source>{file} is empty: there is not one byte in it.</source>
        <translation>{file} فارغ: ليس فيه بايت واحد.</translation>
    </message>
    <message>
        <source>{file} is in {pack} already.</source>
        <translation>{file} في {pack} من قبل.</translation>
    </message>
    <message>
        <source>{file} is no depot script. It begins with {start}.</source>
        <translation>{file} ليس نص depot. يبدأ بـ {start}.</translation>
    </message>
    <message>
        <source>{file} is no depot script. It is empty.</source>
        <translation>{file} ليس نص depot. هو فارغ.</translation>
    </message>
    <message>
        <source>{file} is no depot script: {reason}</source>
        <translation>{file} ليس نص depot: {reason}</translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <translation>{file} لم يعد موجودًا</translation>
    </message>
    <message>
        <source>{file} is now called {name}</source>
        <translation>صار اسم {file} الآن {name}</translation>
    </message>
    <message>
        <source>{file} is there already: another program made it in the meantime.</source>
        <translation>{file} موجود من قبل: أنشأه برنامج آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{file} is {kind} that is too large, or takes too long, to be looked into here.</source>
        <translation>{file} هو {kind} أكبر أو أطول وقتًا من أن يُنظر فيه هنا.</translation>
    </message>
    <message>
        <source>{file} lies in no folder of a language of {family}, so it was not added.</source>
        <translation>{file} ليس في مجلد لغة من {family}، فلم يُضف.</translation>
    </message>
    <message>
        <source>{file} maps no files that an asset pack could have.</source>
        <translation>لا يربط {file} ملفات يمكن أن تكون في حزمة أصول.</translation>
    </message>
    <message>
        <source>{file} says that it is {kind}, but it is damaged or not complete.</source>
        <translation>يقول {file} إنه {kind}، لكنه تالف أو غير مكتمل.</translation>
    </message>
    <message>
        <source>{file} says that it is {size} pixels. That is too large to be shown here.</source>
        <translation>يقول {file} إنه {size} بكسل. هذا أكبر من أن يظهر هنا.</translation>
    </message>
    <message>
        <source>{file} was changed by another program since it was opened.</source>
        <translation>غيّر برنامج آخر {file} منذ فتحه.</translation>
    </message>
    <message>
        <source>{file} was moved or removed by another program since it was opened.</source>
        <translation>نقل برنامج آخر {file} أو أزاله منذ فتحه.</translation>
    </message>
    <message>
        <source>{folder} (1 file, {size})</source>
        <translation>{folder} (ملف واحد، {size})</translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({count} files, {size})</source>
        <translation>
            <numerusform>{folder} ({count} ملف، {size})</numerusform>
            <numerusform>{folder} (ملف واحد، {size})</numerusform>
            <numerusform>{folder} (ملفان، {size})</numerusform>
            <numerusform>{folder} ({count} ملفات، {size})</numerusform>
            <numerusform>{folder} ({count} ملفًا، {size})</numerusform>
            <numerusform>{folder} ({count} ملف، {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} and {other} are both {tag}. Clear one, to leave it out.</source>
        <translation>{folder} و{other} كلاهما {tag}. امسح أحدهما لتركه.</translation>
    </message>
    <message>
        <source>{folder} and {other} are on different drives, and a project has one source root.</source>
        <translation>{folder} و{other} على قرصين مختلفين، وللمشروع جذر مصدر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} has no file for {count} of the {all} paths of all languages.</source>
        <translation>
            <numerusform>لا ملف في {folder} لـ {count} من {all} من مسارات كل اللغات.</numerusform>
            <numerusform>لا ملف في {folder} لمسار واحد من {all} من مسارات كل اللغات.</numerusform>
            <numerusform>لا ملف في {folder} لمسارين من {all} من مسارات كل اللغات.</numerusform>
            <numerusform>لا ملف في {folder} لـ {count} من {all} من مسارات كل اللغات.</numerusform>
            <numerusform>لا ملف في {folder} لـ {count} من {all} من مسارات كل اللغات.</numerusform>
            <numerusform>لا ملف في {folder} لـ {count} من {all} من مسارات كل اللغات.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} has no files now.</source>
        <translation>لا ملفات في {folder} الآن.</translation>
    </message>
    <message>
        <source>{folder} has no files yet; a pack of it cannot be built so far.</source>
        <translation>لا ملفات في {folder} بعد؛ لا يمكن بناء حزمة منه حتى الآن.</translation>
    </message>
    <message>
        <source>{folder} holds a project already: {there}.</source>
        <translation>في {folder} مشروع من قبل: {there}.</translation>
    </message>
    <message>
        <source>{folder} is a whole drive, and a pack takes files from folders.</source>
        <translation>{folder} قرص كامل، والحزمة تأخذ ملفات من مجلدات.</translation>
    </message>
    <message>
        <source>{folder} is gone.</source>
        <translation>زال {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ليس مجلدًا.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and nothing in it is replaced.</source>
        <translation>{folder} ليس فارغًا، ولا يُستبدل شيء فيه.</translation>
    </message>
    <message>
        <source>{folder} is not on this computer, so the files in it are not known and the pack has no source root.</source>
        <translation>{folder} ليس على هذا الحاسوب، فالملفات فيه غير معروفة ولا جذر مصدر للحزمة.</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, which does not tell of changes.</source>
        <translation>{folder} على قرص شبكة، وهو لا يُبلّغ عن التغييرات.</translation>
    </message>
    <message>
        <source>{folder} is taken for a folder, so the file is stored as {path}.</source>
        <translation>يُفهم {folder} مجلدًا، فيُخزَّن الملف باسم {path}.</translation>
    </message>
    <message>
        <source>{folder} is the name of no language, so it is left out.</source>
        <translation>{folder} ليس اسم لغة، فيُترك.</translation>
    </message>
    <message>
        <source>{folder} was moved or removed while it was watched.</source>
        <translation>نُقل {folder} أو أُزيل أثناء مراقبته.</translation>
    </message>
    <message>
        <source>{form} file</source>
        <translation>ملف {form}</translation>
    </message>
    <message>
        <source>{form} font</source>
        <translation>خط {form}</translation>
    </message>
    <message>
        <source>{form} model</source>
        <translation>نموذج {form}</translation>
    </message>
    <message>
        <source>{form} picture</source>
        <translation>صورة {form}</translation>
    </message>
    <message>
        <source>{form} sound</source>
        <translation>صوت {form}</translation>
    </message>
    <message>
        <source>{hint} Nothing was renamed.</source>
        <translation>{hint} لم يُعَد تسمية شيء.</translation>
    </message>
    <message>
        <source>{hint} Then save again.</source>
        <translation>{hint} ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>{home} is not there any more, so nothing was saved.</source>
        <translation>{home} لم يعد موجودًا، فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{id} is the ID of no pack in this project.</source>
        <translation>{id} ليس معرّف حزمة في هذا المشروع.</translation>
    </message>
    <message>
        <source>{key} cannot be a key.</source>
        <translation>لا يمكن أن يكون {key} مفتاحًا.</translation>
    </message>
    <message>
        <source>{key} is a key of this user info already, and only the first of two would be read.</source>
        <translation>{key} مفتاح في معلومات المستخدم هذه من قبل، ولا يُقرأ إلا الأول من اثنين.</translation>
    </message>
    <message>
        <source>{key} is no key of a depot script that is known here.</source>
        <translation>{key} ليس مفتاحًا معروفًا هنا في نص depot.</translation>
    </message>
    <message>
        <source>{key} is nothing that a file mapping has.</source>
        <translation>{key} ليس مما يكون في ربط ملفات.</translation>
    </message>
    <message>
        <source>{label} in {pack}</source>
        <translation>{label} في {pack}</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{left} Choose which version to keep.</source>
        <translation>{left} اختر النسخة التي تبقى.</translation>
    </message>
    <message>
        <source>{manifest} is a pack of this project already.</source>
        <translation>{manifest} حزمة في هذا المشروع من قبل.</translation>
    </message>
    <message>
        <source>{message} Not everything could be put back: {files}.</source>
        <translation>{message} تعذّرت إعادة كل شيء إلى مكانه: {files}.</translation>
    </message>
    <message>
        <source>{message} Nothing was saved before that. Not saved yet: {files}.</source>
        <translation>{message} لم يُحفظ شيء قبل ذلك. لم يُحفظ بعد: {files}.</translation>
    </message>
    <message>
        <source>{message} Saved before that: {done}. Not saved yet: {files}.</source>
        <translation>{message} حُفظ قبل ذلك: {done}. لم يُحفظ بعد: {files}.</translation>
    </message>
    <message>
        <source>{names}</source>
        <translation>{names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} وواحدة أخرى</numerusform>
            <numerusform>{names} واثنتان أخريان</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} others</source>
        <translation>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for too much memory</source>
        <translation>يطلب {name} ذاكرة أكثر مما يلزم</translation>
    </message>
    <message>
        <source>{name} changed while the pack was being built, so the pack was not written.</source>
        <translation>تغيّر {name} أثناء بناء الحزمة، فلم تُكتب الحزمة.</translation>
    </message>
    <message>
        <source>{name} could not be compared: {cause}.</source>
        <translation>تعذّرت مقارنة {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be filled: {cause}.</source>
        <translation>تعذّر ملء {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be kept: {cause}.</source>
        <translation>تعذّر الاحتفاظ بـ {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be looked at: {cause}.</source>
        <translation>تعذّر النظر في {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be made: {cause}.</source>
        <translation>تعذّر إنشاء {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {cause}.</source>
        <translation>تعذّر نقل {name} إلى سلة المهملات: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be read: {cause}.</source>
        <translation>تعذّرت قراءة {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be renamed: {cause}.</source>
        <translation>تعذّرت إعادة تسمية {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be replaced: {cause}.</source>
        <translation>تعذّر استبدال {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be watched: {cause}.</source>
        <translation>تعذّرت مراقبة {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be written to: {cause}.</source>
        <translation>تعذّرت الكتابة في {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {cause}.</source>
        <translation>تعذّرت كتابة {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} has bytes in its path that are no text.</source>
        <translation>في مسار {name} بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>{name} holds no manifest and no Steam depot script.</source>
        <translation>لا بيان ولا نص Steam depot في {name}.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder</source>
        <translation>{name} ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>{name} ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} فارغ</translation>
    </message>
    <message>
        <source>{name} is larger than the archive&apos;s block size</source>
        <translation>{name} أكبر من حجم كتلة الأرشيف</translation>
    </message>
    <message>
        <source>{name} is longer packed than unpacked</source>
        <translation>{name} محزومًا أطول منه مفكوكًا</translation>
    </message>
    <message>
        <source>{name} is the name of another family.</source>
        <translation>{name} اسم عائلة أخرى.</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} موجود هناك من قبل</translation>
    </message>
    <message>
        <source>{name} is {size} bytes long, beyond the limit of {limit}</source>
        <translation>طول {name} ‏{size} بايت، وهو يتجاوز الحد {limit}</translation>
    </message>
    <message>
        <source>{name} unpacks to less than it says</source>
        <translation>يُفك {name} إلى أقل مما يذكره</translation>
    </message>
    <message>
        <source>{name} unpacks to more than it says</source>
        <translation>يُفك {name} إلى أكثر مما يذكره</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} does not fit into a field</source>
        <translation>{number} لا يتسع له الحقل</translation>
    </message>
    <message>
        <source>{pack} cannot be compared: its list of files in build {build} is gone from the ledger.</source>
        <translation>لا يمكن مقارنة {pack}: قائمة ملفاتها في البناء {build} زالت من السجل.</translation>
    </message>
    <message>
        <source>{pack} cannot be written as {format}: {fault}.</source>
        <translation>لا يمكن كتابة {pack} بتنسيق {format}: {fault}.</translation>
    </message>
    <message>
        <source>{pack} could not be built in build {build}, so nothing was marked as released.</source>
        <translation>تعذّر بناء {pack} في البناء {build}، فلم يوسَم شيء كإصدار منشور.</translation>
    </message>
    <message>
        <source>{pack} has a language ({language}), and Apple&apos;s {packager} on this computer makes no packs with one.</source>
        <translation>لـ {pack} لغة ({language})، و{packager} من Apple على هذا الحاسوب لا يصنع حزمًا ذات لغة.</translation>
    </message>
    <message>
        <source>{pack} is no pack of build {build}.</source>
        <translation>{pack} ليست حزمة في البناء {build}.</translation>
    </message>
    <message>
        <source>{pack} is no pack of {build}.</source>
        <translation>{pack} ليست حزمة في {build}.</translation>
    </message>
    <message>
        <source>{pack} is not what it should be as Apple&apos;s {packager} made it: {difference}. It was thrown away.</source>
        <translation>ليست {pack} كما ينبغي بعد أن صنعها {packager} من Apple: ‏{difference}. أُتلفت.</translation>
    </message>
    <message>
        <source>{pack} names its source folder by a full path, {folder}, so Apple&apos;s packager would take its files from there, with those that are ignored.</source>
        <translation>تسمّي {pack} مجلد مصدرها بمسار كامل، {folder}، فستأخذ أداة الحزم من Apple ملفاتها من هناك، مع المتجاهَلة.</translation>
    </message>
    <message>
        <source>{pack} of {build}</source>
        <translation>{pack} من {build}</translation>
    </message>
    <message>
        <source>{pack} takes its files from {folder} and {other} from {place}, so the files would be stored under other paths.</source>
        <translation>تأخذ {pack} ملفاتها من {folder} وتأخذها {other} من {place}، فستُخزَّن الملفات بمسارات أخرى.</translation>
    </message>
    <message>
        <source>{pack} takes these files with others by one selector, and Xcode 26 cannot leave some out.</source>
        <translation>تأخذ {pack} هذه الملفات مع غيرها بمحدد واحد، ولا يستطيع Xcode 26 ترك بعضها.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s packager at {path} could not be started ({cause}).</source>
        <translation>لم تُصنع {pack}: تعذّر تشغيل أداة الحزم من Apple في {path} ({cause}).</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} broke off in the middle (signal {number}){quoted}.</source>
        <translation>لم تُصنع {pack}: انقطع {packager} من Apple في المنتصف (الإشارة {number}){quoted}.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} does not take its manifest or one of its paths{quoted}.</source>
        <translation>لم تُصنع {pack}: لا يقبل {packager} من Apple بيانها أو أحد مساراتها{quoted}.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} refused it (exit code {number}).</source>
        <translation>لم تُصنع {pack}: رفضها {packager} من Apple (رمز الخروج {number}).</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} refused it{quoted}.</source>
        <translation>لم تُصنع {pack}: رفضها {packager} من Apple{quoted}.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} said that it was done, and wrote nothing{quoted}.</source>
        <translation>لم تُصنع {pack}: قال {packager} من Apple إنه انتهى، ولم يكتب شيئًا{quoted}.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} waits for its licence to be accepted.</source>
        <translation>لم تُصنع {pack}: ينتظر {packager} من Apple قبول رخصته.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} would name {count} files one by one, more than can be worked with.</source>
        <translation>
            <numerusform>ستسمّي {pack} ‏{count} ملف واحدًا واحدًا، وهذا أكثر مما يمكن العمل به.</numerusform>
            <numerusform>ستسمّي {pack} ملفًا واحدًا بعينه، وهذا أكثر مما يمكن العمل به.</numerusform>
            <numerusform>ستسمّي {pack} ملفين واحدًا واحدًا، وهذا أكثر مما يمكن العمل به.</numerusform>
            <numerusform>ستسمّي {pack} ‏{count} ملفات واحدًا واحدًا، وهذا أكثر مما يمكن العمل به.</numerusform>
            <numerusform>ستسمّي {pack} ‏{count} ملفًا واحدًا واحدًا، وهذا أكثر مما يمكن العمل به.</numerusform>
            <numerusform>ستسمّي {pack} ‏{count} ملف واحدًا واحدًا، وهذا أكثر مما يمكن العمل به.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened: {fault}.</source>
        <translation>لا يمكن فتح {path}: {fault}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a project: {what}.</source>
        <translation>لا يمكن قراءة {path} كمشروع: {what}.</translation>
    </message>
    <message>
        <source>{path} changed while it was read.</source>
        <translation>تغيّر {path} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash: its disk has none.</source>
        <translation>تعذّر نقل {path} إلى سلة المهملات: لا سلة على قرصه.</translation>
    </message>
    <message>
        <source>{path} could not be renamed: it would come to lie on another disk.</source>
        <translation>تعذّرت إعادة تسمية {path}: سيصير على قرص آخر.</translation>
    </message>
    <message>
        <source>{path} could not be renamed: its new name was taken just now.</source>
        <translation>تعذّرت إعادة تسمية {path}: أُخذ اسمه الجديد للتو.</translation>
    </message>
    <message>
        <source>{path} holds no project.</source>
        <translation>لا مشروع في {path}.</translation>
    </message>
    <message>
        <source>{path} holds several projects: {names}.</source>
        <translation>في {path} عدة مشاريع: {names}.</translation>
    </message>
    <message>
        <source>{path} holds two versions, between which version control could not decide.</source>
        <translation>في {path} نسختان لم يستطع التحكم في الإصدارات الحسم بينهما.</translation>
    </message>
    <message>
        <source>{path} in {folder} is a link, and nothing is written through a link.</source>
        <translation>{path} في {folder} رابط، ولا يُكتب شيء عبر رابط.</translation>
    </message>
    <message>
        <source>{path} is a built pack, so it was not put into another one.</source>
        <translation>{path} حزمة مبنية، فلم توضع في أخرى.</translation>
    </message>
    <message>
        <source>{path} is a file, so no folder of that name can be made.</source>
        <translation>{path} ملف، فلا يمكن إنشاء مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} مجلد.</translation>
    </message>
    <message>
        <source>{path} is a link, and a pack cannot hold links.</source>
        <translation>{path} رابط، ولا يمكن أن تكون في الحزمة روابط.</translation>
    </message>
    <message>
        <source>{path} is a link, and links are not followed.</source>
        <translation>{path} رابط، والروابط لا تُتَّبع.</translation>
    </message>
    <message>
        <source>{path} is a project of its own, so it was not added.</source>
        <translation>{path} مشروع قائم بذاته، فلم يُضف.</translation>
    </message>
    <message>
        <source>{path} is a whole drive or a home folder, so it was not added.</source>
        <translation>{path} قرص كامل أو مجلد منزل، فلم يُضف.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} تالف: {detail}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {fault}.</source>
        <translation>{path} تالف: {fault}.</translation>
    </message>
    <message>
        <source>{path} is in it twice</source>
        <translation>{path} فيه مرتين</translation>
    </message>
    <message>
        <source>{path} is in {folder} already, and extracting never replaces a file.</source>
        <translation>{path} في {folder} من قبل، والاستخراج لا يستبدل ملفًا أبدًا.</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MB, so it is no depot script.</source>
        <translation>{path} أكبر من 1 MB، فليس نص depot.</translation>
    </message>
    <message>
        <source>{path} is larger than 64 MB, so it is not a manifest.</source>
        <translation>{path} أكبر من 64 MB، فليس بيانًا.</translation>
    </message>
    <message>
        <source>{path} is larger than 64 MB, so it is not a project.</source>
        <translation>{path} أكبر من 64 MB، فليس مشروعًا.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder, so it was not added.</source>
        <translation>{path} ليس ملفًا ولا مجلدًا، فلم يُضف.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path} ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>{path} is no folder, and {other} lies below it</source>
        <translation>{path} ليس مجلدًا، و{other} تحته</translation>
    </message>
    <message>
        <source>{path} is no ordinary file, so it has no digest.</source>
        <translation>{path} ليس ملفًا عاديًا، فلا بصمة له.</translation>
    </message>
    <message>
        <source>{path} is no path that a disk can have.</source>
        <translation>{path} ليس مسارًا يمكن أن يكون على قرص.</translation>
    </message>
    <message>
        <source>{path} is no place in a pack: stored paths begin at its top and never leave it.</source>
        <translation>{path} ليس موضعًا في حزمة: تبدأ المسارات المخزَّنة من أعلاها ولا تغادرها.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{path} is not in {archive}.</source>
        <translation>{path} ليس في {archive}.</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} غير موجود الآن.</translation>
    </message>
    <message>
        <source>{path} is not there or cannot be read, so it was not added.</source>
        <translation>{path} غير موجود أو لا يمكن قراءته، فلم يُضف.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} is protected against changes, so nothing was saved.</source>
        <translation>{path} محمي من التغيير، فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{path} is the very folder that {pack} takes its files from.</source>
        <translation>{path} هو المجلد نفسه الذي تأخذ منه {pack} ملفاتها.</translation>
    </message>
    <message>
        <source>{path} is {what}, not a file with something in it.</source>
        <translation>{path} هو {what}، وليس ملفًا فيه شيء.</translation>
    </message>
    <message>
        <source>{path} lies outside of {base}, where {pack} takes its files from.</source>
        <translation>{path} خارج {base}، حيث تأخذ {pack} ملفاتها.</translation>
    </message>
    <message>
        <source>{path} stands twice in the project, so no copy was made.</source>
        <translation>{path} موجود مرتين في المشروع، فلم تُنشأ نسخة.</translation>
    </message>
    <message>
        <source>{path} was changed by another program in the meantime.</source>
        <translation>غيّر برنامج آخر {path} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{path} was written by a newer edition of Pack Studio (format {format}; this one knows format {known}).</source>
        <translation>كُتب {path} بإصدار أحدث من Pack Studio (التنسيق {format}، وهذا يعرف التنسيق {known}).</translation>
    </message>
    <message>
        <source>{path}: {detail}</source>
        <translation>{path}: {detail}</translation>
    </message>
    <message>
        <source>{people} fall back to the primary language, {after}, and got {before} before.</source>
        <translation>{people}: رجوع إلى اللغة الأساسية {after}، وكانت من قبل {before}.</translation>
    </message>
    <message>
        <source>{people} get no packs with a language any more, and got those in {before} before.</source>
        <translation>{people}: لا حزم ذات لغة بعد الآن، وكانت لغتها من قبل {before}.</translation>
    </message>
    <message>
        <source>{people} get packs in {after}, and got none with a language before.</source>
        <translation>{people}: حزم لغتها {after}، ولم تكن من قبل حزم ذات لغة.</translation>
    </message>
    <message>
        <source>{people} get {after} instead of {before}.</source>
        <translation>{people}: ‏{after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>{people} leave the primary language, {before}, and get {after}.</source>
        <translation>{people}: ترك اللغة الأساسية {before}، والحصول على {after}.</translation>
    </message>
    <message>
        <source>{place} has a problem that stops its build, which nobody can accept.</source>
        <translation>في {place} مشكلة توقف بناءها، ولا يستطيع أحد قبولها.</translation>
    </message>
    <message>
        <source>{project} has a build {build}, but its record is damaged.</source>
        <translation>في {project} البناء {build}، لكن سجله تالف.</translation>
    </message>
    <message>
        <source>{project} has no build {build}.</source>
        <translation>لا بناء {build} في {project}.</translation>
    </message>
    <message>
        <source>{project} has no builds on record.</source>
        <translation>لا بناء مسجَّلًا في {project}.</translation>
    </message>
    <message>
        <source>{project} is a project, and a project is opened by itself.</source>
        <translation>{project} مشروع، والمشروع يُفتح وحده.</translation>
    </message>
    <message>
        <source>{project} is open in {window} since {time}, so nothing can be changed here.</source>
        <translation>{project} مفتوح في {window} منذ {time}، فلا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>{reason}, and {other}</source>
        <translation>{reason}، و{other}</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{rule} ends with \, which is a sign for the next letter.</source>
        <translation>{rule} تنتهي بـ ‎\‎، وهي علامة للحرف التالي.</translation>
    </message>
    <message>
        <source>{rule} has \ before a letter that needs none.</source>
        <translation>في {rule} علامة ‎\‎ قبل حرف لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>{rule} has a bracket that is not closed, or is empty.</source>
        <translation>في {rule} قوس غير مغلق، أو فارغ.</translation>
    </message>
    <message>
        <source>{rule} has a range in brackets that runs backwards.</source>
        <translation>في {rule} نطاق بين قوسين بترتيب معكوس.</translation>
    </message>
    <message>
        <source>{rule} has too many * and ?.</source>
        <translation>في {rule} كثير جدًا من * و?.</translation>
    </message>
    <message>
        <source>{rule} is a remark: # at the start says so.</source>
        <translation>{rule} ملاحظة: # في البداية تدل على ذلك.</translation>
    </message>
    <message>
        <source>{rule} is no ignore rule: {fault}.</source>
        <translation>{rule} ليست قاعدة تجاهل: {fault}.</translation>
    </message>
    <message>
        <source>{rule} names no file.</source>
        <translation>{rule} لا تسمّي ملفًا.</translation>
    </message>
    <message>
        <source>{rule} says of no file that it is ignored.</source>
        <translation>{rule} لا تقول عن أي ملف إنه متجاهَل.</translation>
    </message>
    <message>
        <source>{rule} takes nothing: rules count from the top.</source>
        <translation>{rule} لا تأخذ شيئًا: تُحسب القواعد من الأعلى.</translation>
    </message>
    <message>
        <source>{rule} … is an ignore rule with too many wildcards.</source>
        <translation>{rule} … قاعدة تجاهل فيها كثير جدًا من أحرف البدل.</translation>
    </message>
    <message>
        <source>{sign} ({code})</source>
        <translation>{sign} ({code})</translation>
    </message>
    <message>
        <source>{single} has no asset pack ID, and {several} has no such pack.</source>
        <translation>لا معرّف حزمة أصول لدى {single}، ولا حزمة كهذه في {several}.</translation>
    </message>
    <message>
        <source>{single} is the pack {pack}, and {several} has no such pack.</source>
        <translation>{single} هو الحزمة {pack}، ولا حزمة كهذه في {several}.</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} bytes in the pack, {other} in {build}</source>
        <translation>{size} بايت في الحزمة، و{other} في {build}</translation>
    </message>
    <message>
        <source>{size} bytes in the pack, {other} on disk</source>
        <translation>{size} بايت في الحزمة، و{other} على القرص</translation>
    </message>
    <message>
        <source>{size} bytes would unpack to {unpacked}, which looks like a trap</source>
        <translation>{size} بايت ستُفك إلى {unpacked}، وهذا يشبه الفخ</translation>
    </message>
    <message>
        <source>{size} less before first use</source>
        <translation>أقل بمقدار {size} قبل أول استخدام</translation>
    </message>
    <message>
        <source>{size} less later</source>
        <translation>أقل بمقدار {size} لاحقًا</translation>
    </message>
    <message>
        <source>{size} less on demand</source>
        <translation>أقل بمقدار {size} عند الطلب</translation>
    </message>
    <message>
        <source>{size} more before first use</source>
        <translation>أكثر بمقدار {size} قبل أول استخدام</translation>
    </message>
    <message>
        <source>{size} more later</source>
        <translation>أكثر بمقدار {size} لاحقًا</translation>
    </message>
    <message>
        <source>{size} more on demand</source>
        <translation>أكثر بمقدار {size} عند الطلب</translation>
    </message>
    <message>
        <source>{tag} and {other} mean the same people, who get only one of the packs.</source>
        <translation>{tag} و{other} يعنيان الناس أنفسهم، ولا يحصلون إلا على واحدة من الحزمتين.</translation>
    </message>
    <message>
        <source>{tag} is an old code, so {new} is used.</source>
        <translation>{tag} رمز قديم، فيُستخدم {new}.</translation>
    </message>
    <message>
        <source>{target} is being built by {who}.</source>
        <translation>{target} يبنيه الآن {who}.</translation>
    </message>
    <message>
        <source>{text} has no value.</source>
        <translation>لا قيمة لـ {text}.</translation>
    </message>
    <message>
        <source>{text} is no language tag.</source>
        <translation>{text} ليس رمز لغة.</translation>
    </message>
    <message>
        <source>{text} is no language tag. Write {tag}.</source>
        <translation>{text} ليس رمز لغة. اكتب {tag}.</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} ليس رقمًا.</translation>
    </message>
    <message>
        <source>{text} is not a language tag</source>
        <translation>{text} ليس رمز لغة</translation>
    </message>
    <message>
        <source>{text} is too large for a number.</source>
        <translation>{text} أكبر من أن يكون رقمًا.</translation>
    </message>
    <message>
        <source>{text} names another file, which is not read.</source>
        <translation>{text} يسمّي ملفًا آخر، ولا يُقرأ.</translation>
    </message>
    <message>
        <source>{title} cannot be a file name, so it cannot be a project&apos;s name.</source>
        <translation>لا يصلح {title} اسم ملف، فلا يصلح اسم مشروع.</translation>
    </message>
    <message>
        <source>{where} has to be at least {least}</source>
        <translation>يجب أن يكون {where} ‏{least} على الأقل</translation>
    </message>
    <message>
        <source>{where} has to be at most {most}</source>
        <translation>يجب أن يكون {where} ‏{most} على الأكثر</translation>
    </message>
    <message>
        <source>{where} has to be {expected}</source>
        <translation>يجب أن يكون {where} ‏{expected}</translation>
    </message>
    <message>
        <source>{where} is empty</source>
        <translation>{where} فارغ</translation>
    </message>
    <message>
        <source>{where} is missing</source>
        <translation>{where} ناقص</translation>
    </message>
    <message>
        <source>{where} is not of the right kind</source>
        <translation>{where} ليس من النوع الصحيح</translation>
    </message>
    <message>
        <source>{where} makes no sense ({reason})</source>
        <translation>{where} لا معنى له ({reason})</translation>
    </message>
    <message>
        <source>{who} falls back to the primary language, {after}, and got {before} before.</source>
        <translation>{who}: رجوع إلى اللغة الأساسية {after}، وكانت من قبل {before}.</translation>
    </message>
    <message>
        <source>{who} gets no packs with a language any more, and got those in {before} before.</source>
        <translation>{who}: لا حزم ذات لغة بعد الآن، وكانت لغتها من قبل {before}.</translation>
    </message>
    <message>
        <source>{who} gets packs in {after}, and got none with a language before.</source>
        <translation>{who}: حزم لغتها {after}، ولم تكن من قبل حزم ذات لغة.</translation>
    </message>
    <message>
        <source>{who} gets {after} instead of {before}.</source>
        <translation>{who}: ‏{after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>{who} leaves the primary language, {before}, and gets {after}.</source>
        <translation>{who}: ترك اللغة الأساسية {before}، والحصول على {after}.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
</TS>
