### reviewed: no

help-lead = هذه خدمات يديرها آخرون. يُرجى اختيار بلدك.
help-country = البلد
help-anywhere = أي مكان
help-none = لا نعرف خدمة في هذا البلد بعد. هذه تعمل في أي مكان.
help-minor = لمن هم دون ١٨ سنة، ولمن يهتمون بهم
help-see-minor = هل كان أحد دون ١٨ سنة؟ المساعدة لذلك هنا
help-see-adult = هل كان الجميع بعمر ١٨ سنة أو أكثر؟ المساعدة لذلك هنا
help-kind-helpline = أشخاص للتحدث معهم
help-kind-removal = تساعد في إزالة النسخ
help-kind-report = تستقبل البلاغات
help-kind-police = الشرطة
help-kind-tool = تعمل مثل هذه الصفحة
help-kind-guide = تعرف إلى أين يمكن التوجه
help-picture-yes = تطلب الصورة نفسها.
help-picture-no = لا تطلب الصورة.
help-picture-unknown = لا نعرف إن كانت تطلب الصورة. الأفضل السؤال أولًا.
help-no-name = لا يلزمك ذكر اسمك.
help-phone = الهاتف
help-hours = أوقات العمل
help-languages = اللغات
help-checked = آخر تحقق: { $month }
help-open = فتح { $name }
help-traces = قد تظهر المكالمة في الفاتورة وفي سجل المكالمات.
help-danger = هل أنت في خطر؟ يُرجى الاتصال برقم الطوارئ الآن.
