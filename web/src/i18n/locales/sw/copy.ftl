### reviewed: no

copy-open = Je, nakala ingepatikana?
copy-title = Je, nakala hii ingepatikana?
copy-lead = Chagua nakala, kwa mfano picha ya skrini au iliyokatwa. Inalinganishwa hapa tu.
copy-choose = Chagua nakala
copy-another = Jaribu nakala nyingine
copy-busy = Inalinganisha
copy-yes = Ndiyo, inapaswa kupatikana
copy-no = Hapana, hii ingepita bila kugunduliwa
copy-same = Ndiyo, ni faili ileile kabisa
copy-plain = Haina mambo ya kutosha ndani yake, kwa hiyo majukwaa yangeiacha
copy-distance = Miraba { NUMBER($distance) } kati ya 256 inatofautiana. Hadi { NUMBER($limit) } inahesabiwa kuwa nakala.
copy-closest = Iliyo karibu zaidi: { $name }.
copy-each = Tofauti yake na kila faili yako
copy-exact = Video zinalingana tu zikiwa faili ileile kabisa.
copy-add-tip = Unaweza kuongeza nakala hii pia. Hapo nakala zake nazo zinaweza kupatikana.
copy-limit = Hivi ndivyo majukwaa mengi yanavyofanya na unachotuma. Kila moja linaweza kuweka kikomo chake.
copy-back = Rudi kwenye faili zako
