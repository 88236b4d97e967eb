### reviewed: no

language-name = हिन्दी
page-title = नोट्स
skip-to-content = सीधे पेज पर जाएँ

leave-now = बाहर जाएँ
leave-hint = या Shift तीन बार दबाएँ।
leave-press-two = Shift। बाहर जाने के लिए 2 बार और दबाएँ।
leave-press-one = Shift। बाहर जाने के लिए 1 बार और दबाएँ।
leave-stopped = आप अब भी इसी पेज पर हैं।
leave-going = यह पेज छोड़ा जा रहा है।

language-label = भाषा
language-machine = यह अनुवाद मशीन ने किया है। अभी किसी व्यक्ति ने इसे जाँचा नहीं है।
language-english = इसे अंग्रेज़ी में पढ़ें
language-missing = वह भाषा नहीं आई। अपना कनेक्शन देखें, फिर उसे दोबारा चुनें।

step-of = { NUMBER($steps) } में से कदम { NUMBER($step) }
back = पीछे
continue = आगे बढ़ें
home-link = पहला पेज
error-summary-title = कृपया इसे देख लें

offline-bar = इंटरनेट नहीं जुड़ा है। यहाँ आपका किया हुआ आपके डिवाइस पर ही रहता है। पेज फिर भी काम करता है।
script-missing = आपकी तस्वीरें आपके ही डिवाइस पर पढ़ने के लिए इस पेज को JavaScript चाहिए। कृपया उसे चालू करें, या किसी और ब्राउज़र में खोलें।
part-missing-title = इस पेज का एक हिस्सा नहीं खुला
part-missing-body = तस्वीरें पढ़ने वाला हिस्सा नहीं आया। अपना कनेक्शन देखें, फिर कोशिश करें। आपका चुना हुआ अब भी यहाँ है।
try-again = फिर कोशिश करें

more-label = इसके बारे में और
help-title = किसी से बात करें
shared-title = यह पहले से ऑनलाइन है
nofile-title = मेरे पास फ़ाइल नहीं है
fit-title = यह मुझ पर लागू नहीं होता
questions-title = सवाल और जवाब
privacy-title = हम आपके बारे में क्या जानते हैं
check-title = हमें कैसे जाँचें
platforms-title = इसमें शामिल प्लेटफ़ॉर्म
guide-title = सारे कदम एक पेज पर
print = प्रिंट करें

idle-title = क्या आप अब भी यहाँ हैं?
idle-body = यह पेज थोड़ी देर में खुद को साफ़ कर देगा, ताकि कोई और इसे न देखे।
idle-body-covers = यह पेज थोड़ी देर में ढक जाएगा, ताकि कोई और इसे न देखे। आपके दोनों नंबर बने रहेंगे।
idle-left = { $seconds ->
    [one] { $seconds } सेकंड बाकी
   *[other] { $seconds } सेकंड बाकी
}
idle-stay = यहीं रहें
idle-cleared = कुछ देर तक कुछ नहीं हुआ, इसलिए यह पेज साफ़ कर दिया गया।

page-missing-title = यह पेज नहीं खुला
page-missing-body = अपना इंटरनेट कनेक्शन देखें, फिर दोबारा कोशिश करें। कुछ भेजा नहीं गया है।
