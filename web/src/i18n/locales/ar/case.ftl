### reviewed: no

who-title = لمن هذا الطلب؟
who-said = قلت إن عمرك أقل من ١٨ سنة. لذلك هذا هو الطريق المناسب لك. إن كان ذلك سهوًا، فالبدء من جديد ممكن.
who-self = لي أنا. عمري أقل من ١٨ سنة.
who-parent = لشخص عمره أقل من ١٨ سنة. أنا من والديه أو شخص بالغ يثق به.
who-before = لي أنا. أنا الآن في سن الرشد، والصورة من قبل أن أبلغ ١٨ سنة.
who-other = أحتاج إلى مساعدة أخرى

like-title = هل الصور الجديدة مثل الأولى؟
like-why = الصور من قبل سن ١٨ والصور اللاحقة لا توضع أبدًا في ملف واحد.
like-adult = نعم. كان الجميع في كل الصور بعمر ١٨ سنة أو أكثر.
like-minor = نعم. كان في كل الصور شخص عمره أقل من ١٨ سنة.
like-no = لا، أو لست على يقين
like-other-title = هذه الصور تحتاج إلى ملف جديد
like-other-body = تحتاج إلى ملف خاص بها، له رقمان خاصان به. ملفك الأول يبقى كما هو.

uncollected-title = لا توجد منصة تستلم هذه القائمة بعد
uncollected-body = يمكنك المرور بكل الخطوات، لكن كتجربة فقط. لن يبحث أحد عن صورك.
uncollected-works-adult = StopNCII.org يعمل اليوم. هو مجاني، والصورة تبقى هناك أيضًا على جهازك.
uncollected-works-minor = Take It Down يعمل اليوم. هو مجاني، والصورة تبقى هناك أيضًا على جهازك.
uncollected-link = الانتقال إلى StopNCII.org
uncollected-test = المتابعة كتجربة

receipt-title = هذان الرقمان للكتابة على ورقة
receipt-title-new = هذان رقمان جديدان للكتابة
receipt-lead = يبدأ عملهما عند الضغط على «إرسال». بهما يمكنك رؤية ملفك أو الإضافة إليه أو سحبه.
receipt-alone = صُنعا على جهازك. إن ضاعا فلا أحد يستطيع إيجادهما لك، ولا حتى نحن.
receipt-number = رقم الملف
receipt-pin = رمز PIN
receipt-test = تجربة. لا توجد منصة تستلم هذه القائمة بعد.
receipt-other = طرق أخرى للاحتفاظ بهما
receipt-print = طباعة
receipt-print-risk = قد يرى آخرون الورقة. بعض الطابعات تتذكر ما طبعته.
receipt-copy = نسخ
receipt-copy-risk = قد يحتفظ جهازك بقائمة ما تم نسخه. تستطيع تطبيقات أخرى قراءتها.
receipt-save = حفظ كملف على الجهاز
receipt-save-risk = يستطيع كل من يستخدم هذا الجهاز إيجاده. اسمه notes.txt.
receipt-copied = تم النسخ.

send-count = { $count ->
    [zero] لا شيء للإرسال
    [one] إرسال صورة أو فيديو واحد
    [two] إرسال عنصرين
    [few] إرسال { $count } عناصر
    [many] إرسال { $count } عنصرًا
   *[other] إرسال { $count } عنصر
}
please-wait = لحظة من فضلك

sending-title = جارٍ الإرسال
sending-lead = البصمات وحدها تُرسل، وهي مختومة. يُرجى ترك هذه الصفحة مفتوحة.
sending-waiting = لا يوجد رد بعد. نحاول مرة أخرى تلقائيًا. لا يمكن أن يصل إلا مرة واحدة.

sent-title = لقد وصل
sent-title-added = لقد وصلت
sent-lead = تدخل البصمات إلى القائمة. المنصات المشاركة تستلمها وتبحث عن النسخ.
sent-lead-test = كانت هذه تجربة. لا توجد منصة تستلم هذه القائمة بعد.
sent-confirm-why = هل الرقمان على ورقة؟ أخبرنا بذلك حتى لا تنتهي مدة ملفك.
sent-confirm = كتبت الرقمين
sent-next = انتهى كل شيء. العودة ممكنة في أي وقت بالرقمين.
sent-others = الصور الأخرى لها ملف ثانٍ، وله رقمان جديدان.
sent-others-go = المتابعة مع الصور الأخرى
sent-added-next = العناصر الجديدة صارت جزءًا من ملفك.
sent-see = رؤية ملفي

find-title = البحث عن ملف
find-lead = يُرجى إدخال الرقمين من ورقتك.
find-number-hint = ١٦ رقمًا. المسافات لا تهم.
find-pin-hint = ٨ أرقام.
find-button = بحث
find-lost = إن ضاع الرقمان فلا أحد يستطيع إيجاد الملف. يبقى على القائمة. يمكنك بدء ملف جديد.

case-title = ملفك
case-received = لقد وصل. يدخل إلى القائمة خلال دقائق.
case-listed = هو على القائمة. المنصات المشاركة تبحث عن النسخ.
case-partly-refused = جزء منه على القائمة. الباقي ليس عليها. السبب مذكور أدناه.
case-refused = ليس على القائمة.
case-withdrawing = جارٍ رفعه من القائمة.
case-withdrawn = لم يعد على القائمة. تم إخبار المنصات التي استلمته.
case-withdraw-soon = سيُرفع من القائمة قريبًا. ما زال بإمكانك إيقاف ذلك.
case-withdraw-at = موعد رفعه من القائمة: { $time }. يمكنك إيقاف ذلك حتى ذلك الحين.
case-keep = إبقاؤه على القائمة
case-items = صورك
case-limits = لا تخبرنا المنصات بأكثر من هذا. لا تقول أين كانت، ولا من كانت عنده.
case-look-again = نظرة أخرى
case-add = إضافة صور
case-withdraw = سحب الكل
case-withdraw-one = سحب هذه
case-withdraw-one-label = سحب هذه: { $name }

news-added = تمت الإضافة إلى ملفك.
news-withdrawn = وصل طلبك بالسحب.
news-kept = يبقى على القائمة.
news-looked = هذا أحدث ما لدينا.

item-photo = صورة { NUMBER($number) }
item-video = فيديو { NUMBER($number) }
item-received = وصلت
item-listed = على القائمة
item-held = معلّقة
item-refused = ليست على القائمة
item-withdrawing = جارٍ رفعها من القائمة
item-withdrawn = لم تعد على القائمة

partner-waiting = لم تستلمها بعد
partner-collected = استلمتها
partner-matched = وجدت نسخة وتنظر فيها
partner-blocked = وجدت نسخة وحجبتها
partner-not-blocked = وجدت نسخة وتقول إنها لا تخالف قواعدها
partner-told = طُلب منها التوقف عن البحث عنها
partner-removed = تقول إنها توقفت عن البحث عنها
week-of = أسبوع { $day }

withdraw-title = رفع كل شيء من القائمة؟
withdraw-title-one = رفع { $name } من القائمة؟
withdraw-lead = عندها تتوقف المنصات عن البحث. النسخ المحجوبة اليوم قد تعود.
withdraw-delay = لا يحدث ذلك فورًا. حتى ذلك الحين يمكنك إيقافه من هنا.
withdraw-told = يتم إخبار المنصات التي استلمتها. لا نستطيع التأكد من أن كل واحدة منها تستجيب.
withdraw-button = سحب
withdraw-no = إبقاء على القائمة

receipt-covered = الرقمان مغطيان الآن
receipt-uncover = إظهارهما
