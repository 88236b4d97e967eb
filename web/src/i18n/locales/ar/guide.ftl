### reviewed: no

guide-lead = لك، أو لمن يساعدك.
guide-numbers = مكان الرقمين هو ورقة أخرى.
guide-address = أين توجد
