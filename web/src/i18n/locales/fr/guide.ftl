### reviewed: no

guide-lead = Pour vous, ou pour la personne qui vous aide.
guide-numbers = Gardez vos deux numéros sur une autre feuille.
guide-address = Où trouver cette page
