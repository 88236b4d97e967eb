### reviewed: no

guide-lead = Für dich oder für jemanden, der dir hilft.
guide-numbers = Hebe deine zwei Nummern auf einem anderen Blatt auf.
guide-address = Wo man es findet
