### reviewed: no

review-title = التحقق مما سيخرج
review-lead = لكل صورة نقش يمثلها. الأسماء والتواريخ والأحجام تظهر لك وحدك.
review-clear = { $count ->
    [zero] لا صور واضحة بما يكفي.
    [one] صورة واحدة واضحة بما يكفي.
    [two] صورتان واضحتان بما يكفي.
    [few] { $count } صور واضحة بما يكفي.
    [many] { $count } صورة واضحة بما يكفي.
   *[other] { $count } صورة واضحة بما يكفي.
}
review-plain = { $count ->
    [zero] لا صور قليلة التفاصيل.
    [one] صورة واحدة تفاصيلها قليلة.
    [two] صورتان تفاصيلهما قليلة.
    [few] { $count } صور تفاصيلها قليلة.
    [many] { $count } صورة تفاصيلها قليلة.
   *[other] { $count } صورة تفاصيلها قليلة.
}
review-videos = { $count ->
    [zero] لا فيديو جاهز.
    [one] فيديو واحد جاهز.
    [two] مقطعا فيديو جاهزان.
    [few] { $count } مقاطع فيديو جاهزة.
    [many] { $count } مقطع فيديو جاهزًا.
   *[other] { $count } مقطع فيديو جاهز.
}
review-failed = { $count ->
    [zero] قُرئ كل شيء.
    [one] ملف واحد لم تمكن قراءته.
    [two] ملفان لم تمكن قراءتهما.
    [few] { $count } ملفات لم تمكن قراءتها.
    [many] { $count } ملفًا لم تمكن قراءتها.
   *[other] { $count } ملف لم تمكن قراءتها.
}
review-twice = { $count ->
    [zero] لا شيء اختير مرتين.
    [one] ملف واحد اختير مرتين ويُحسب مرة واحدة.
    [two] ملفان اختيرا مرتين ويُحسب كل منهما مرة.
    [few] { $count } ملفات اختيرت مرتين وتُحسب مرة واحدة.
    [many] { $count } ملفًا اختيرت مرتين وتُحسب مرة واحدة.
   *[other] { $count } ملف اختيرت مرتين وتُحسب مرة واحدة.
}
review-found = النسخ المصغّرة أو المحفوظة من جديد أو المعكوسة كما في المرآة يُفترض أن تتطابق. النسخ التي قُصّت أو عُدّلت كثيرًا قد لا تتطابق.
review-list = ملفاتك
review-hide-names = إخفاء الأسماء والتواريخ
review-item = الملف { NUMBER($number) }
review-remove = إخراج
review-remove-label = إخراج { $name }
review-removed = تم إخراج { $name }.
review-add = إضافة المزيد
review-nothing-sent = لم يُرسل شيء.
review-offline-file = هذه نسخة تعمل بلا شبكة. لا تستطيع الإرسال.
review-none-usable = لا تمكن مطابقة أي منها. يمكن إضافة صورة أخرى، أو نسخة أخرى من الصورة نفسها.
review-start-over = البدء من جديد

verdict-clear = واضحة بما يكفي للمطابقة
verdict-plain = تفاصيلها أقل مما يلزم للمطابقة
verdict-exact = النسخ المطابقة تمامًا فقط
verdict-failed = لم تمكن القراءة

explain-clear = { $count ->
    [zero] بلا بصمات.
    [one] بصمة واحدة.
    [two] بصمتان.
    [few] { $count } بصمات.
    [many] { $count } بصمة.
   *[other] { $count } بصمة.
}
explain-plain = تفاصيلها قليلة جدًا، لذلك لا تستخدمها المنصات. قد تصلح صورة أخرى من اللحظة نفسها.
explain-video = لا يُعثر إلا على نسخة مطابقة تمامًا لهذا الفيديو. إن حفظته منصة من جديد فقد لا يتطابق.

leaves-title = كل ما سيخرج
leaves-title-for = كل ما سيخرج عن { $name }
leaves-sealed = يخرج مختومًا
leaves-stays = يبقى على هذا الجهاز
leaves-nothing = لن يخرج شيء عن هذا الملف.
leaves-recipe = البصمة
leaves-value = القيمة
leaves-quality = التفاصيل، من ١٠٠
leaves-video = قيمة MD5 للملف كاملًا
leaves-name = الاسم
leaves-size = الحجم
leaves-date = التاريخ
leaves-dimensions = العرض والارتفاع
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } بكسل
leaves-picture = الصورة نفسها
leaves-picture-never = لا تغادر هذه الصفحة أبدًا

recipe-upright = كما تُعرض
recipe-sampled = كما تصغّرها بعض المنصات
recipe-mirrored = معكوسة كما في المرآة
recipe-stored = كما هي في الملف، قبل تدويرها
recipe-trimmed = بلا الإطار الفارغ
recipe-square = مقصوصة إلى مربع
recipe-portrait = مقصوصة بنسبة ٤ إلى ٥
recipe-tall = مقصوصة بنسبة ٩ إلى ١٦، مثل الستوري
recipe-wide = مقصوصة بنسبة ١٦ إلى ٩
recipe-other = بطريقة أخرى

size-bytes = { NUMBER($bytes) } بايت
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } ك.ب
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } م.ب

review-continue = { $count ->
    [zero] المتابعة من دون ملفات
    [one] المتابعة بملف واحد
    [two] المتابعة بملفين
    [few] المتابعة مع { $count } ملفات
    [many] المتابعة مع { $count } ملفًا
   *[other] المتابعة مع { $count } ملف
}
review-send-more = { $count ->
    [zero] لا شيء للإرسال إلى طلبك
    [one] إرسال ملف واحد إلى طلبك
    [two] إرسال ملفين إلى طلبك
    [few] إرسال { $count } ملفات إلى طلبك
    [many] إرسال { $count } ملفًا إلى طلبك
   *[other] إرسال { $count } ملف إلى طلبك
}
review-service-asking = جارٍ سؤال الخدمة.
review-service-away = لا يمكن الوصول إلى الخدمة الآن، لذلك لا يمكن إرسال شيء. ما اخترته يبقى هنا.
review-not-run = الخدمة لا تقبل هذه الصور.

about-title = معلومات أخرى، إن أردت
about-edited = تم تعديلها
about-synthetic = صنعها كمبيوتر أو غيّرها

blur-show = إظهارها ضبابية
blur-hide = إخفاؤها
blur-label = { $name }، ضبابية

leaves-case = كل ما سيخرج عن طلبك
leaves-answers = أجوبتك
leaves-padded = حجم الرسالة المختومة، مقرّبًا إلى الأعلى
