### reviewed: no

copy-open = Une copie serait-elle trouvée ?
copy-title = Cette copie serait-elle trouvée ?
copy-lead = Choisissez une copie, comme une capture d’écran ou un recadrage. Elle est comparée ici, et nulle part ailleurs.
copy-choose = Choisir une copie
copy-another = Essayer une autre copie
copy-busy = Comparaison en cours
copy-yes = Oui, elle devrait être trouvée
copy-no = Non, celle-ci passerait entre les mailles
copy-same = Oui, c’est exactement le même fichier
copy-plain = Elle a trop peu de détails, alors les plateformes la laisseraient de côté
copy-distance = Carrés différents : { NUMBER($distance) } sur 256. Jusqu’à { NUMBER($limit) }, cela compte comme une copie.
copy-closest = La plus proche : { $name }.
copy-each = Écart avec chacun de vos fichiers
copy-exact = Une vidéo n’est reconnue que si c’est exactement le même fichier.
copy-add-tip = Vous pouvez aussi ajouter cette copie. Alors ses copies peuvent être trouvées aussi.
copy-limit = C’est ce que font la plupart des plateformes avec ce que vous envoyez. Chacune peut fixer sa propre limite.
copy-back = Retour à vos fichiers
