### reviewed: no

review-title = देख लें कि क्या जाएगा
review-lead = हर तस्वीर की जगह एक पैटर्न है। नाम, तारीखें और आकार सिर्फ़ आपको दिखते हैं।
review-clear = { $count ->
    [one] { $count } फ़ोटो काफ़ी साफ़ है।
   *[other] { $count } फ़ोटो काफ़ी साफ़ हैं।
}
review-plain = { $count ->
    [one] { $count } फ़ोटो बहुत सादी है।
   *[other] { $count } फ़ोटो बहुत सादी हैं।
}
review-videos = { $count ->
    [one] { $count } वीडियो तैयार है।
   *[other] { $count } वीडियो तैयार हैं।
}
review-failed = { $count ->
    [one] { $count } फ़ाइल पढ़ी नहीं जा सकी।
   *[other] { $count } फ़ाइलें पढ़ी नहीं जा सकीं।
}
review-twice = { $count ->
    [one] { $count } फ़ाइल दो बार चुनी गई और एक बार गिनी जाएगी।
   *[other] { $count } फ़ाइलें दो बार चुनी गईं और एक बार गिनी जाएँगी।
}
review-found = छोटी की गई, फिर से सेव की गई या दाएँ-बाएँ पलटी हुई कॉपियाँ मेल खानी चाहिए। बहुत काटी या बदली हुई कॉपियाँ शायद मेल न खाएँ।
review-list = आपकी फ़ाइलें
review-hide-names = नाम और तारीखें छिपाएँ
review-item = फ़ाइल { NUMBER($number) }
review-remove = निकालें
review-remove-label = { $name } को निकालें
review-removed = { $name } को निकाल दिया गया।
review-add = और जोड़ें
review-nothing-sent = कुछ भेजा नहीं गया है।
review-offline-file = यह बिना नेटवर्क चलने वाली कॉपी है। यह भेज नहीं सकती।
review-none-usable = इनमें से किसी का मिलान नहीं हो सकता। दूसरी तस्वीर जोड़ें, या उसी की दूसरी कॉपी।
review-start-over = फिर से शुरू करें

verdict-clear = मिलान के लिए काफ़ी साफ़
verdict-plain = मिलान के लिए बहुत सादी
verdict-exact = सिर्फ़ बिलकुल वही कॉपियाँ
verdict-failed = पढ़ी नहीं जा सकी

explain-clear = { $count ->
    [one] { $count } फ़िंगरप्रिंट।
   *[other] { $count } फ़िंगरप्रिंट।
}
explain-plain = इसमें बारीकी बहुत कम है, इसलिए प्लेटफ़ॉर्म इसका इस्तेमाल नहीं करेंगे। उसी पल की दूसरी तस्वीर शायद चल जाए।
explain-video = इस वीडियो की बिलकुल वही कॉपी ही मिल सकती है। अगर कोई प्लेटफ़ॉर्म इसे फिर से सेव करे, तो शायद मेल न खाए।

leaves-title = वह सब जो जाएगा
leaves-title-for = { $name } का वह सब जो जाएगा
leaves-sealed = जाता है, सीलबंद
leaves-stays = इस डिवाइस पर रहता है
leaves-nothing = इस फ़ाइल का कुछ नहीं जाएगा।
leaves-recipe = फ़िंगरप्रिंट
leaves-value = मान
leaves-quality = बारीकी, 100 में से
leaves-video = पूरी फ़ाइल का MD5
leaves-name = नाम
leaves-size = आकार
leaves-date = तारीख
leaves-dimensions = चौड़ाई और ऊँचाई
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } पिक्सेल
leaves-picture = खुद तस्वीर
leaves-picture-never = इस पेज से कभी बाहर नहीं जाती

recipe-upright = जैसी दिखती है
recipe-sampled = जैसे कुछ प्लेटफ़ॉर्म छोटी करते हैं
recipe-mirrored = दाएँ-बाएँ पलटी हुई
recipe-stored = जैसी फ़ाइल में रखी है, घुमाने से पहले
recipe-trimmed = सादे किनारे के बिना
recipe-square = चौकोर काटी हुई
recipe-portrait = 4:5 में काटी हुई
recipe-tall = 9:16 में काटी हुई, स्टोरी की तरह
recipe-wide = 16:9 में काटी हुई
recipe-other = किसी और तरह से

size-bytes = { NUMBER($bytes) } बाइट
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] { $count } फ़ाइल के साथ आगे बढ़ें
   *[other] { $count } फ़ाइलों के साथ आगे बढ़ें
}
review-send-more = { $count ->
    [one] { $count } फ़ाइल अपने अनुरोध में भेजें
   *[other] { $count } फ़ाइलें अपने अनुरोध में भेजें
}
review-service-asking = सेवा से पूछा जा रहा है।
review-service-away = सेवा तक अभी नहीं पहुँचा जा सकता, इसलिए कुछ भेजा नहीं जा सकता। आपका चुना हुआ यहीं रहता है।
review-not-run = यह सेवा इस तरह की तस्वीरें नहीं लेती।

about-title = चाहें तो और बताएँ
about-edited = इसमें बदलाव किया गया है
about-synthetic = इसे कंप्यूटर ने बनाया या बदला

blur-show = धुंधली दिखाएँ
blur-hide = छिपाएँ
blur-label = { $name }, धुंधली

leaves-case = आपके अनुरोध का वह सब जो जाएगा
leaves-answers = आपके जवाब
leaves-padded = सीलबंद संदेश का आकार, थोड़ा बढ़ाकर पूरा किया हुआ
