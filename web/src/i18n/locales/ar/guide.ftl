### reviewed: no

guide-lead = لك، أو لمن يساعدك.
guide-numbers = يُرجى حفظ الرقمين على ورقة أخرى.
guide-address = أين توجد
