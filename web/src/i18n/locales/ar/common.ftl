### reviewed: no
### digits: arab

language-name = العربية
page-title = ملاحظات
skip-to-content = الانتقال إلى الصفحة

leave-now = مغادرة
leave-hint = أو الضغط على Shift ثلاث مرات.
leave-press-two = مفتاح Shift. ضغطتان أخريان للمغادرة (٢).
leave-press-one = مفتاح Shift. ضغطة أخرى للمغادرة (١).
leave-stopped = لم تتم المغادرة.
leave-going = جارٍ المغادرة.

language-label = اللغة
language-machine = هذه ترجمة آلية. لم يراجعها أي شخص بعد.
language-english = القراءة بالإنجليزية
language-missing = لم تصل تلك اللغة. يُرجى التحقق من الاتصال ثم اختيارها مرة أخرى.

step-of = الخطوة { NUMBER($step) } من { NUMBER($steps) }
back = رجوع
continue = متابعة
home-link = صفحة البداية
error-summary-title = يُرجى التحقق من هذا

offline-bar = لا يوجد اتصال. ما يجري هنا يبقى على جهازك. والصفحة ما زالت تعمل.
script-missing = تحتاج هذه الصفحة إلى JavaScript لقراءة صورك على جهازك أنت. يُرجى تشغيله أو استخدام متصفح آخر.
part-missing-title = لم يُحمَّل جزء من هذه الصفحة
part-missing-body = لم يصل الجزء الذي يقرأ الصور. يُرجى التحقق من الاتصال ثم المحاولة مرة أخرى. ما اخترته ما زال هنا.
try-again = محاولة أخرى

more-label = المزيد عن هذا
help-title = التحدث مع شخص
shared-title = موجودة على الإنترنت بالفعل
nofile-title = الملف ليس عندي
fit-title = هذا لا يناسب حالتي
questions-title = أسئلة وأجوبة
privacy-title = ما نعرفه عنك
check-title = كيف يمكن التحقق منا
platforms-title = المنصات المشاركة
guide-title = الخطوات في صفحة واحدة
print = طباعة

idle-title = هل ما زلت هنا؟
idle-body = ستمسح هذه الصفحة نفسها قريبًا، حتى لا يراها أحد غيرك.
idle-body-covers = ستُغطى هذه الصفحة قريبًا، حتى لا يراها أحد غيرك. سيبقى الرقمان كما هما.
idle-left = { $seconds ->
    [zero] لم يبق وقت
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانية
   *[other] بقيت { $seconds } ثانية
}
idle-stay = البقاء هنا
idle-cleared = لم يحدث شيء لبعض الوقت، فتم مسح هذه الصفحة.

page-missing-title = لم تُحمَّل هذه الصفحة
page-missing-body = يُرجى التحقق من الاتصال ثم المحاولة مرة أخرى. لم يُرسل شيء.
