### reviewed: no

minor-pick-lead = Zinabaki kwenye simu au kompyuta hii. Hapa hakuna anayeziona.
minor-pick-some = Chagua zile za kabla ya kufikisha miaka 18. Nyingine zitakuja baadaye, katika ombi lake.
minor-pick-tip-1 = Tumia simu au kompyuta yenye picha hiyo.
minor-pick-tip-2 = Usimtumie mtu yeyote picha hiyo, hata sisi usitutumie.
minor-pick-tip-3 = Usiiweke popote mtandaoni. Hapa hauko matatani.
minor-parent-tip-1 = Usitazame zaidi ya inavyohitajika. Usiinakili kwenye kifaa kingine.
minor-parent-tip-2 = Pitieni pamoja, kama mtoto anataka.
minor-parent-tip-3 = Sema kwa sauti: “Hukufanya kosa lolote.”
minor-working-lead = Tunageuza kila moja kuwa mchoro. Hakuna kinachotumwa.
minor-review-lead = Kila mchoro unasimama badala ya picha moja. Michoro pekee ndiyo inayotoka.
minor-receipt-lead = Andika zote mbili kabla ya kubonyeza Tuma. Unazihitaji ili kurudi.
minor-receipt-alone = Wewe pekee una namba hizi. Zikipotea, hakuna anayeweza kuzipata tena.
minor-receipt-keep = Je, kuna mtu mzima unayemwamini? Anaweza kukutunzia karatasi.
minor-sent-lead = Vizuri sana. Tovuti zinazoshiriki sasa zinaweza kutafuta nakala.
minor-sent-next = Yote yamekamilika. Unaweza kurudi ukiwa na namba zako mbili.
minor-sent-talk = Si lazima upitie haya peke yako.
minor-uncollected-body = Bado hakuna tovuti ambayo ingetafuta picha yako. Unaweza kujaribu hatua tu.
minor-elsewhere-title = Kuna msaada kwa ajili yako
minor-elsewhere-body = Take It Down imetengenezwa kwa ajili ya hili. Ni bure. Picha inabaki kwako. Hutoi jina lako.

minor-told-title = Nani atajua?
minor-told-us = Hatuulizi wewe ni nani. Kwa hiyo hatumwambii mtu yeyote: si nyumbani, si shuleni, si polisi.
minor-told-platform = Tovuti inayopata nakala inaweza kulazimika kuwaambia polisi. Inawaambia ni nani aliyeiweka.
minor-told-helper = Msaidizi unayezungumza naye anaweza kulazimika kumwambia mtu ikiwa uko hatarini. Unaweza kumuuliza hilo kwanza.
minor-told-adult = Inasaidia kumwambia mtu mzima unayemwamini. Wewe ndiye unayechagua nani na lini.
