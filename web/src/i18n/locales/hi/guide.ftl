### reviewed: no

guide-lead = आपके लिए, या आपकी मदद करने वाले के लिए।
guide-numbers = अपने दो नंबर अलग काग़ज़ पर रखें।
guide-address = यह कहाँ मिलेगा
