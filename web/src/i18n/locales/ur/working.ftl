### reviewed: no

working-title = کام آپ کی ڈیوائس پر چل رہا ہے
working-lead = ہر فائل ایک پیٹرن میں بدلتی ہے۔ کچھ نہیں بھیجا جاتا۔
working-meter = مکمل فائلیں
working-count = { NUMBER($total) } میں سے { NUMBER($done) } مکمل
working-left-start = وقت کا اندازہ لگایا جا رہا ہے
working-left-seconds = چند سیکنڈ باقی
working-left-minutes = { $minutes ->
    [one] تقریباً 1 منٹ باقی
   *[other] تقریباً { $minutes } منٹ باقی
}
working-problems = { $count ->
    [one] 1 فائل میں مسئلہ ہوا۔ کون سی، یہ آپ کو نظر آئے گا۔
   *[other] { $count } فائلوں میں مسئلہ ہوا۔ کون سی، یہ آپ کو نظر آئے گا۔
}
working-keep-open = یہ صفحہ کھلا رکھیں، اور کبھی کبھی اسکرین کو چھوئیں۔ اسکرین بند ہو جائے تو کام رک سکتا ہے۔
working-cancel = منسوخ کریں
working-started = کام چل رہا ہے: { $total ->
    [one] 1 فائل۔
   *[other] { $total } فائلیں۔
}
