### reviewed: no

platforms-lead = हर एक सूची खुद लेता है।
platforms-adult = तस्वीरें जिनमें सबकी उम्र 18 या ज़्यादा थी
platforms-minor = 18 की उम्र से पहले की तस्वीरें
platforms-week = आखिरी बार { $day } वाले हफ़्ते में लिया
platforms-never = अभी तक नहीं लिया
platforms-asking = पूछा जा रहा है कि इसमें कौन शामिल है।
platforms-away = सेवा तक अभी नहीं पहुँचा जा सकता। बाद में कोशिश करें।
platforms-not = जो साइट यहाँ नहीं है, वह आपकी तस्वीरें नहीं खोजती। बंद चैट के अंदर कोई नहीं देखता।
