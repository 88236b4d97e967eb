### reviewed: no

question-title = ¿Alguien en las imágenes tenía menos de 18 años cuando se tomaron?
question-why = De esto depende quién puede ayudar.
question-no = No, todas las personas tenían 18 años o más
question-yes = Sí
question-some = En algunas
question-not-sure = No lo sé
question-missing = Elige una respuesta.

elsewhere-title = Para estas hay otro servicio
elsewhere-body = Take It Down se ocupa de imágenes de antes de los 18. Es gratis. Funciona igual: la imagen se queda en tu dispositivo. No das tu nombre.
elsewhere-some = Úsalo para las imágenes de antes de los 18. Luego vuelve aquí para las otras. Son dos casos.
elsewhere-not-sure = Si no lo sabes, también es el lugar adecuado.
elsewhere-file-name = Es bueno saberlo: recibe el nombre del archivo. Puedes darle otro nombre antes.
elsewhere-link = Ir a Take It Down
elsewhere-kept = No se guardó nada de lo que elegiste aquí.
elsewhere-some-continue = Tengo 18 años o más. Seguir con las otras
elsewhere-adult-title = Este servicio es para imágenes de antes de los 18
elsewhere-adult-body = StopNCII.org se ocupa de imágenes donde todas las personas tenían 18 años o más. Es gratis. Allí la imagen también se queda en tu dispositivo.
elsewhere-near = O habla con alguien en tu país.
