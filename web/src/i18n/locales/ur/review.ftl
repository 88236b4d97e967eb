### reviewed: no

review-title = دیکھ لیں کہ کیا جائے گا
review-lead = ہر تصویر کی جگہ ایک پیٹرن ہے۔ نام، تاریخیں اور سائز صرف آپ کو نظر آتے ہیں۔
review-clear = { $count ->
    [one] 1 تصویر کافی صاف ہے۔
   *[other] { $count } تصویریں کافی صاف ہیں۔
}
review-plain = { $count ->
    [one] 1 تصویر بہت سادہ ہے۔
   *[other] { $count } تصویریں بہت سادہ ہیں۔
}
review-videos = { $count ->
    [one] 1 ویڈیو تیار ہے۔
   *[other] { $count } ویڈیوز تیار ہیں۔
}
review-failed = { $count ->
    [one] 1 فائل پڑھی نہیں جا سکی۔
   *[other] { $count } فائلیں پڑھی نہیں جا سکیں۔
}
review-twice = { $count ->
    [one] 1 فائل دو بار چنی گئی اور ایک بار گنی جائے گی۔
   *[other] { $count } فائلیں دو بار چنی گئیں اور ایک بار گنی جائیں گی۔
}
review-found = چھوٹی کی گئی، دوبارہ سیو کی گئی یا دائیں بائیں پلٹی ہوئی نقلیں ملنی چاہییں۔ بہت کاٹی یا بدلی ہوئی شاید نہ ملیں۔
review-list = آپ کی فائلیں
review-hide-names = نام اور تاریخیں چھپائیں
review-item = فائل { NUMBER($number) }
review-remove = نکالیں
review-remove-label = { $name } کو نکالیں
review-removed = { $name } کو نکال دیا گیا۔
review-add = اور شامل کریں
review-nothing-sent = کچھ نہیں بھیجا گیا۔
review-offline-file = یہ نیٹ ورک کے بغیر چلنے والی نقل ہے۔ یہ بھیج نہیں سکتی۔
review-none-usable = ان میں سے کسی کو ملایا نہیں جا سکتا۔ دوسری تصویر شامل کریں، یا اسی کی دوسری نقل۔
review-start-over = دوبارہ شروع کریں

verdict-clear = ملانے کے لیے کافی صاف
verdict-plain = ملانے کے لیے بہت سادہ
verdict-exact = صرف بالکل وہی نقلیں
verdict-failed = پڑھی نہیں جا سکی

explain-clear = { $count ->
    [one] 1 فنگر پرنٹ۔
   *[other] { $count } فنگر پرنٹ۔
}
explain-plain = اس میں تفصیل بہت کم ہے، اس لیے پلیٹ فارم اسے استعمال نہیں کریں گے۔ اسی لمحے کی دوسری تصویر شاید چل جائے۔
explain-video = اس ویڈیو کی بالکل وہی نقل ہی مل سکتی ہے۔ کوئی پلیٹ فارم اسے دوبارہ سیو کرے تو شاید نہ ملے۔

leaves-title = وہ سب جو جائے گا
leaves-title-for = { $name } کا وہ سب جو جائے گا
leaves-sealed = جاتا ہے، مہر بند
leaves-stays = اس ڈیوائس پر رہتا ہے
leaves-nothing = اس فائل کا کچھ نہیں جائے گا۔
leaves-recipe = فنگر پرنٹ
leaves-value = قدر
leaves-quality = تفصیل، 100 میں سے
leaves-video = پوری فائل کا MD5
leaves-name = نام
leaves-size = سائز
leaves-date = تاریخ
leaves-dimensions = چوڑائی اور اونچائی
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } پکسل
leaves-picture = خود تصویر
leaves-picture-never = اس صفحے سے کبھی باہر نہیں جاتی

recipe-upright = جیسی نظر آتی ہے
recipe-sampled = جیسے کچھ پلیٹ فارم چھوٹی کرتے ہیں
recipe-mirrored = دائیں بائیں پلٹی ہوئی
recipe-stored = جیسی فائل میں رکھی ہے، گھمانے سے پہلے
recipe-trimmed = سادہ کنارے کے بغیر
recipe-square = چوکور کاٹی ہوئی
recipe-portrait = 4 بائی 5 میں کاٹی ہوئی
recipe-tall = 9 بائی 16 میں کاٹی ہوئی، اسٹوری کی طرح
recipe-wide = 16 بائی 9 میں کاٹی ہوئی
recipe-other = کسی اور طرح سے

size-bytes = { NUMBER($bytes) } بائٹ
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] 1 فائل کے ساتھ آگے بڑھیں
   *[other] { $count } فائلوں کے ساتھ آگے بڑھیں
}
review-send-more = { $count ->
    [one] 1 فائل اپنی درخواست میں بھیجیں
   *[other] { $count } فائلیں اپنی درخواست میں بھیجیں
}
review-service-asking = سروس سے پوچھا جا رہا ہے۔
review-service-away = سروس تک ابھی نہیں پہنچا جا سکتا، اس لیے کچھ نہیں بھیجا جا سکتا۔ آپ کا چنا ہوا یہیں رہتا ہے۔
review-not-run = یہ سروس اس طرح کی تصویریں نہیں لیتی۔

about-title = چاہیں تو اور بتائیں
about-edited = اس میں تبدیلی کی گئی ہے
about-synthetic = اسے کمپیوٹر نے بنایا یا بدلا

blur-show = دھندلی دکھائیں
blur-hide = چھپائیں
blur-label = { $name }، دھندلی

leaves-case = آپ کی درخواست کا وہ سب جو جائے گا
leaves-answers = آپ کے جواب
leaves-padded = مہر بند پیغام کا سائز، تھوڑا بڑھا کر پورا کیا ہوا
