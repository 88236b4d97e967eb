### reviewed: no

help-lead = یہ خدمات دوسرے لوگ چلاتے ہیں۔ اپنا ملک چنیں۔
help-country = ملک
help-anywhere = کہیں بھی
help-none = اس ملک کی کوئی سروس ہمیں ابھی معلوم نہیں۔ یہ کہیں بھی کام کرتی ہیں۔
help-minor = 18 سے کم عمر والوں اور ان کا خیال رکھنے والوں کے لیے
help-see-minor = کیا کسی کی عمر 18 سے کم تھی؟ اس کے لیے مدد دیکھیں
help-see-adult = کیا سب کی عمر 18 یا زیادہ تھی؟ اس کے لیے مدد دیکھیں
help-kind-helpline = بات کرنے کے لیے لوگ
help-kind-removal = نقلیں ہٹوانے میں مدد کرتی ہے
help-kind-report = شکایت لیتی ہے
help-kind-police = پولیس
help-kind-tool = اس صفحے کی طرح کام کرتی ہے
help-kind-guide = بتاتی ہے کہ کہاں جانا ہے
help-picture-yes = یہ تصویر مانگتی ہے۔
help-picture-no = یہ تصویر نہیں مانگتی۔
help-picture-unknown = ہمیں معلوم نہیں کہ یہ تصویر مانگتی ہے یا نہیں۔ پہلے پوچھ لیں۔
help-no-name = آپ کو اپنا نام بتانا ضروری نہیں۔
help-phone = فون
help-hours = اوقات
help-languages = زبانیں
help-checked = آخری بار جانچا: { $month }
help-open = { $name } کھولیں
help-traces = کال بل میں اور کالوں کی فہرست میں نظر آ سکتی ہے۔
help-danger = کیا آپ خطرے میں ہیں؟ ابھی ہنگامی نمبر پر کال کریں۔
