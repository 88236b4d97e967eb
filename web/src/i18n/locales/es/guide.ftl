### reviewed: no

guide-lead = Para ti, o para quien te ayuda.
guide-numbers = Guarda tus dos números en otra hoja.
guide-address = Dónde encontrarlo
