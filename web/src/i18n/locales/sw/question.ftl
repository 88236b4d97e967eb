### reviewed: no

question-title = Je, kuna mtu kwenye picha aliyekuwa chini ya miaka 18 zilipopigwa?
question-why = Hii inaamua nani anaweza kusaidia.
question-no = Hapana, kila mtu alikuwa na miaka 18 au zaidi
question-yes = Ndiyo
question-some = Katika baadhi yake
question-not-sure = Sina hakika
question-missing = Chagua jibu moja.

elsewhere-title = Kuna huduma nyingine kwa picha hizi
elsewhere-body = Take It Down inashughulikia picha za kabla ya kufikisha miaka 18. Ni bure. Inafanya kazi vilevile: picha inabaki kwenye kifaa chako. Hutoi jina lako.
elsewhere-some = Itumie kwa picha za kabla ya kufikisha miaka 18. Kisha rudi hapa kwa nyingine. Zinakuwa maombi mawili.
elsewhere-not-sure = Kama huna hakika, hapo pia ni mahali sahihi.
elsewhere-file-name = Ni vizuri kujua: inapata jina la faili. Unaweza kwanza kuipa faili jina lingine.
elsewhere-link = Nenda Take It Down
elsewhere-kept = Hakuna ulichochagua hapa kilichohifadhiwa.
elsewhere-some-continue = Nina miaka 18 au zaidi. Endelea na nyingine
elsewhere-adult-title = Huduma hii ni kwa picha za kabla ya kufikisha miaka 18
elsewhere-adult-body = StopNCII.org inashughulikia picha ambazo kila mtu alikuwa na miaka 18 au zaidi. Ni bure. Huko pia picha inabaki kwenye kifaa chako.
elsewhere-near = Au zungumza na mtu katika nchi yako.
