### reviewed: no

question-title = जब तस्वीरें ली गईं, तब क्या उनमें कोई 18 से कम का था?
question-why = इससे तय होता है कि मदद कौन कर सकता है।
question-no = नहीं, हर कोई 18 या ज़्यादा का था
question-yes = हाँ
question-some = कुछ तस्वीरों में
question-not-sure = मुझे पक्का पता नहीं
question-missing = एक जवाब चुनें।

elsewhere-title = इनके लिए एक और सेवा है
elsewhere-body = Take It Down 18 से पहले की तस्वीरों के लिए है। यह मुफ़्त है। यह उसी तरह काम करता है: तस्वीर आपके डिवाइस पर रहती है। आप नाम नहीं बताते।
elsewhere-some = 18 से पहले की तस्वीरों के लिए उसे लें। फिर बाकी के लिए यहाँ वापस आएँ। ये दो मामले बनते हैं।
elsewhere-not-sure = अगर आपको पक्का पता नहीं, तब भी वही सही जगह है।
elsewhere-file-name = जानने लायक: उसे फ़ाइल का नाम मिलता है। आप पहले फ़ाइल का नाम बदल सकते हैं।
elsewhere-link = Take It Down पर जाएँ
elsewhere-kept = आपने यहाँ जो चुना, उसमें से कुछ नहीं रखा गया।
elsewhere-some-continue = मेरी उम्र 18 या ज़्यादा है। बाकी के साथ आगे बढ़ें
elsewhere-adult-title = यह सेवा 18 से पहले की तस्वीरों के लिए है
elsewhere-adult-body = StopNCII.org उन तस्वीरों के लिए है जिनमें हर व्यक्ति 18 या ज़्यादा का था। यह मुफ़्त है। वहाँ भी तस्वीर आपके डिवाइस पर रहती है।
elsewhere-near = या अपने देश में किसी से बात करें।
