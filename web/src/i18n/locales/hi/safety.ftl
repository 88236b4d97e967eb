### reviewed: no

safety-title = शुरू करने से पहले
safety-near-title = क्या कोई पास है?
safety-near = “बाहर जाएँ” दूसरी साइट खोलता है।
safety-history-title = आपका ब्राउज़र याद रखता है
safety-history = निजी (गुप्त) विंडो इस पेज को याद नहीं रखती।
safety-limit-title = यह क्या नहीं कर सकता
safety-limit = यह निजी चैट या हर साइट तक नहीं पहुँचता। बदली हुई कॉपियाँ छूट सकती हैं।
