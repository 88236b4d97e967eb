### reviewed: no

language-name = اردو
page-title = نوٹس
skip-to-content = سیدھے صفحے پر جائیں

leave-now = باہر جائیں
leave-hint = یا Shift تین بار دبائیں۔
leave-press-two = Shift۔ باہر جانے کے لیے 2 بار اور دبائیں۔
leave-press-one = Shift۔ باہر جانے کے لیے 1 بار اور دبائیں۔
leave-stopped = آپ اب بھی اسی صفحے پر ہیں۔
leave-going = یہ صفحہ چھوڑا جا رہا ہے۔

language-label = زبان
language-machine = یہ ترجمہ مشین نے کیا ہے۔ ابھی کسی انسان نے اسے نہیں جانچا۔
language-english = اسے انگریزی میں پڑھیں
language-missing = وہ زبان نہیں آئی۔ اپنا کنکشن دیکھیں، پھر اسے دوبارہ چنیں۔

step-of = { NUMBER($steps) } میں سے قدم { NUMBER($step) }
back = پیچھے
continue = آگے بڑھیں
home-link = پہلا صفحہ
error-summary-title = براہ کرم اسے دیکھ لیں

offline-bar = انٹرنیٹ نہیں جڑا ہوا۔ یہاں آپ کا کیا ہوا کام آپ کی ڈیوائس پر ہی رہتا ہے۔ صفحہ پھر بھی کام کرتا ہے۔
script-missing = آپ کی تصویریں آپ ہی کی ڈیوائس پر پڑھنے کے لیے اس صفحے کو JavaScript چاہیے۔ براہ کرم اسے آن کریں، یا کسی اور براؤزر میں کھولیں۔
part-missing-title = اس صفحے کا ایک حصہ نہیں کھلا
part-missing-body = تصویریں پڑھنے والا حصہ نہیں آیا۔ اپنا کنکشن دیکھیں، پھر کوشش کریں۔ آپ کا چنا ہوا اب بھی یہاں ہے۔
try-again = دوبارہ کوشش کریں

more-label = اس کے بارے میں اور
help-title = کسی سے بات کریں
shared-title = یہ پہلے سے آن لائن ہے
nofile-title = میرے پاس فائل نہیں ہے
fit-title = یہ مجھ پر لاگو نہیں ہوتا
questions-title = سوال اور جواب
privacy-title = ہم آپ کے بارے میں کیا جانتے ہیں
check-title = ہمیں کیسے جانچیں
platforms-title = اس میں شامل پلیٹ فارم
guide-title = سارے قدم ایک صفحے پر
print = پرنٹ کریں

idle-title = کیا آپ اب بھی یہاں ہیں؟
idle-body = یہ صفحہ تھوڑی دیر میں خود کو صاف کر دے گا، تاکہ کوئی اور اسے نہ دیکھے۔
idle-body-covers = یہ صفحہ تھوڑی دیر میں ڈھک جائے گا، تاکہ کوئی اور اسے نہ دیکھے۔ آپ کے دونوں نمبر برقرار رہیں گے۔
idle-left = { $seconds ->
    [one] 1 سیکنڈ باقی
   *[other] { $seconds } سیکنڈ باقی
}
idle-stay = یہیں رہیں
idle-cleared = کچھ دیر تک کچھ نہیں ہوا، اس لیے یہ صفحہ صاف کر دیا گیا۔

page-missing-title = یہ صفحہ نہیں کھلا
page-missing-body = اپنا انٹرنیٹ کنکشن دیکھیں، پھر دوبارہ کوشش کریں۔ کچھ نہیں بھیجا گیا۔
