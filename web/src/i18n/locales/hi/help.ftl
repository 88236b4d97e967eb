### reviewed: no

help-lead = ये सेवाएँ दूसरे लोग चलाते हैं। अपना देश चुनें।
help-country = देश
help-anywhere = कहीं भी
help-none = इस देश की कोई सेवा हमें अभी पता नहीं। ये कहीं भी काम करती हैं।
help-minor = 18 से कम उम्र वालों और उनका ध्यान रखने वालों के लिए
help-see-minor = क्या किसी की उम्र 18 से कम थी? उसके लिए मदद देखें
help-see-adult = क्या सबकी उम्र 18 या ज़्यादा थी? उसके लिए मदद देखें
help-kind-helpline = बात करने के लिए लोग
help-kind-removal = कॉपियाँ हटवाने में मदद करती है
help-kind-report = शिकायत लेती है
help-kind-police = पुलिस
help-kind-tool = इस पेज की तरह काम करती है
help-kind-guide = बताती है कि कहाँ जाना है
help-picture-yes = यह तस्वीर माँगती है।
help-picture-no = यह तस्वीर नहीं माँगती।
help-picture-unknown = हमें नहीं पता कि यह तस्वीर माँगती है या नहीं। पहले पूछ लें।
help-no-name = आपको अपना नाम बताना ज़रूरी नहीं।
help-phone = फ़ोन
help-hours = समय
help-languages = भाषाएँ
help-checked = आखिरी बार जाँचा: { $month }
help-open = { $name } खोलें
help-traces = कॉल बिल में और कॉल की सूची में दिख सकती है।
help-danger = क्या आप खतरे में हैं? अभी आपातकालीन नंबर पर कॉल करें।
