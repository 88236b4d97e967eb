### reviewed: no

working-title = العمل جارٍ على جهازك
working-lead = كل ملف يتحول إلى نقش. لا يُرسل شيء.
working-meter = ما تم إنجازه
working-count = تم { NUMBER($done) } من { NUMBER($total) }
working-left-start = جارٍ حساب الوقت
working-left-seconds = بقيت بضع ثوانٍ
working-left-minutes = { $minutes ->
    [zero] لم يبق إلا القليل
    [one] بقيت دقيقة تقريبًا
    [two] بقيت دقيقتان تقريبًا
    [few] بقيت { $minutes } دقائق تقريبًا
    [many] بقيت { $minutes } دقيقة تقريبًا
   *[other] بقيت { $minutes } دقيقة تقريبًا
}
working-problems = { $count ->
    [zero] لا مشكلات.
    [one] في ملف واحد مشكلة. سيظهر لك أي واحد.
    [two] في ملفين مشكلة. سيظهر لك أيهما.
    [few] في { $count } ملفات مشكلة. سيظهر لك أيها.
    [many] في { $count } ملفًا مشكلة. سيظهر لك أيها.
   *[other] في { $count } ملف مشكلة. سيظهر لك أيها.
}
working-keep-open = يُرجى ترك هذه الصفحة مفتوحة، ولمس الشاشة بين حين وآخر. إذا أظلمت الشاشة فقد يتوقف العمل.
working-cancel = إلغاء
working-started = العمل على { $total ->
    [zero] لا شيء.
    [one] ملف واحد.
    [two] ملفين.
    [few] { $total } ملفات.
    [many] { $total } ملفًا.
   *[other] { $total } ملف.
}
