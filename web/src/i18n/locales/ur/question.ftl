### reviewed: no

question-title = جب تصویریں لی گئیں تو کیا ان میں کوئی 18 سے کم کا تھا؟
question-why = اس سے طے ہوتا ہے کہ مدد کون کر سکتا ہے۔
question-no = نہیں، ہر فرد 18 یا زیادہ کا تھا
question-yes = ہاں
question-some = کچھ تصویروں میں
question-not-sure = مجھے یقین نہیں
question-missing = ایک جواب چنیں۔

elsewhere-title = ان کے لیے ایک اور سروس ہے
elsewhere-body = Take It Down 18 سے پہلے کی تصویروں کے لیے ہے۔ یہ مفت ہے۔ یہ اسی طرح کام کرتا ہے: تصویر آپ کے آلے پر رہتی ہے۔ آپ نام نہیں بتاتے۔
elsewhere-some = 18 سے پہلے کی تصویروں کے لیے اسے لیں۔ پھر باقی کے لیے یہاں واپس آئیں۔ یہ دو کیس بنتے ہیں۔
elsewhere-not-sure = اگر آپ کو یقین نہیں، تب بھی وہی صحیح جگہ ہے۔
elsewhere-file-name = جاننے کی بات: اسے فائل کا نام ملتا ہے۔ آپ پہلے فائل کا نام بدل سکتے ہیں۔
elsewhere-link = Take It Down پر جائیں
elsewhere-kept = آپ نے یہاں جو چنا، اس میں سے کچھ نہیں رکھا گیا۔
elsewhere-some-continue = میری عمر 18 یا زیادہ ہے۔ باقی کے ساتھ آگے بڑھیں
elsewhere-adult-title = یہ سروس 18 سے پہلے کی تصویروں کے لیے ہے
elsewhere-adult-body = StopNCII.org ان تصویروں کے لیے ہے جن میں ہر فرد 18 یا زیادہ کا تھا۔ یہ مفت ہے۔ وہاں بھی تصویر آپ کے آلے پر رہتی ہے۔
elsewhere-near = یا اپنے ملک میں کسی سے بات کریں۔
