### reviewed: no

platforms-lead = كل منصة تستلم القائمة بنفسها.
platforms-adult = صور كان الجميع فيها بعمر ١٨ سنة أو أكثر
platforms-minor = صور من قبل سن ١٨
platforms-week = آخر استلام في أسبوع { $day }
platforms-never = لم تستلمها بعد
platforms-asking = جارٍ السؤال عمن يشارك.
platforms-away = لا يمكن الوصول إلى الخدمة الآن. يُرجى المحاولة لاحقًا.
platforms-not = الموقع غير المذكور هنا لا يبحث عن صورك. ولا ينظر أحد في المحادثات المغلقة.
