### reviewed: no

safety-title = Kabla hujaanza
safety-near-title = Je, kuna mtu karibu?
safety-near = Kitufe cha Ondoka kinafungua tovuti nyingine.
safety-history-title = Kivinjari chako kinakumbuka
safety-history = Dirisha la faragha halitunzi ukurasa huu.
safety-limit-title = Isichoweza kufanya
safety-limit = Haifiki kwenye gumzo za faragha au kila tovuti. Inaweza kukosa zilizobadilishwa.
