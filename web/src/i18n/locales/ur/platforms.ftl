### reviewed: no

platforms-lead = ہر ایک فہرست خود لیتا ہے۔
platforms-adult = تصویریں جن میں سب کی عمر 18 یا زیادہ تھی
platforms-minor = 18 سال کی عمر سے پہلے کی تصویریں
platforms-week = آخری بار { $day } والے ہفتے میں لیا
platforms-never = ابھی تک نہیں لیا
platforms-asking = پوچھا جا رہا ہے کہ اس میں کون شامل ہے۔
platforms-away = سروس تک ابھی نہیں پہنچا جا سکتا۔ بعد میں کوشش کریں۔
platforms-not = جو سائٹ یہاں نہیں ہے وہ آپ کی تصویریں نہیں ڈھونڈتی۔ بند چیٹ کے اندر کوئی نہیں دیکھتا۔
