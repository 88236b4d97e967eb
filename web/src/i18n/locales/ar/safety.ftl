### reviewed: no

safety-title = قبل البدء
safety-near-title = هل هناك أحد قريب؟
safety-near = زر «مغادرة» يفتح موقعًا آخر.
safety-history-title = متصفحك يتذكر
safety-history = النافذة الخاصة (التصفح المتخفي) لا تحتفظ بهذه الصفحة.
safety-limit-title = ما لا يمكن أن يفعله
safety-limit = لا يصل إلى المحادثات الخاصة ولا إلى كل موقع. وقد تفوته النسخ المعدّلة.
