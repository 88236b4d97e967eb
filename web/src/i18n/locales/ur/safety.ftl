### reviewed: no

safety-title = شروع کرنے سے پہلے
safety-near-title = کیا کوئی قریب ہے؟
safety-near = ”باہر جائیں“ دوسری سائٹ کھولتا ہے۔
safety-history-title = آپ کا براؤزر یاد رکھتا ہے
safety-history = نجی (خفیہ) ونڈو اس صفحے کو یاد نہیں رکھتی۔
safety-limit-title = یہ کیا نہیں کر سکتا
safety-limit = یہ نجی چیٹ یا ہر سائٹ تک نہیں پہنچتا۔ بدلی ہوئی نقلیں چھوٹ سکتی ہیں۔
