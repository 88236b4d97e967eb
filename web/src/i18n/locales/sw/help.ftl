### reviewed: no

help-lead = Huduma hizi zinaendeshwa na watu wengine. Chagua nchi yako.
help-country = Nchi
help-anywhere = Popote
help-none = Bado hatujui huduma katika nchi hii. Hizi zinafanya kazi popote.
help-minor = Kwa walio chini ya miaka 18, na wanaowatunza
help-see-minor = Kulikuwa na mtu aliye chini ya miaka 18? Ona msaada kwa hilo
help-see-adult = Kila mtu alikuwa na miaka 18 au zaidi? Ona msaada kwa hilo
help-kind-helpline = Watu wa kuzungumza nao
help-kind-removal = Inasaidia kuondoa nakala
help-kind-report = Inapokea taarifa
help-kind-police = Polisi
help-kind-tool = Inafanya kazi kama ukurasa huu
help-kind-guide = Inajua pa kwenda
help-picture-yes = Inaomba picha yenyewe.
help-picture-no = Haiombi picha.
help-picture-unknown = Hatujui kama inaomba picha. Uliza kwanza.
help-no-name = Si lazima utoe jina lako.
help-phone = Simu
help-hours = Saa za kazi
help-languages = Lugha
help-checked = Ilikaguliwa mwisho: { $month }
help-open = Fungua { $name }
help-traces = Simu inaweza kuonekana kwenye bili na kwenye orodha ya simu.
help-danger = Uko hatarini? Piga namba ya dharura sasa.
