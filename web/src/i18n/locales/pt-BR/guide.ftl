### reviewed: no

guide-lead = Para você, ou para quem ajuda você.
guide-numbers = Guarde seus dois números em outra folha.
guide-address = Onde encontrar
