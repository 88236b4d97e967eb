### reviewed: no

guide-lead = آپ کے لیے، یا آپ کی مدد کرنے والے کے لیے۔
guide-numbers = اپنے دو نمبر الگ کاغذ پر رکھیں۔
guide-address = یہ کہاں ملے گا
