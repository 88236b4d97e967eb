### reviewed: no

review-title = Revisa qué se enviaría
review-lead = Un patrón representa cada imagen. Los nombres, fechas y tamaños solo los ves tú.
review-clear = { $count ->
    [one] 1 foto tiene suficiente detalle.
    [many] { $count } de fotos tienen suficiente detalle.
   *[other] { $count } fotos tienen suficiente detalle.
}
review-plain = { $count ->
    [one] 1 foto tiene muy poco detalle.
    [many] { $count } de fotos tienen muy poco detalle.
   *[other] { $count } fotos tienen muy poco detalle.
}
review-videos = { $count ->
    [one] 1 video está listo.
    [many] { $count } de videos están listos.
   *[other] { $count } videos están listos.
}
review-failed = { $count ->
    [one] 1 archivo no se pudo leer.
    [many] { $count } de archivos no se pudieron leer.
   *[other] { $count } archivos no se pudieron leer.
}
review-twice = { $count ->
    [one] 1 archivo se eligió dos veces y cuenta una.
    [many] { $count } de archivos se eligieron dos veces y cuentan una.
   *[other] { $count } archivos se eligieron dos veces y cuentan una.
}
review-found = Las copias más pequeñas, guardadas de nuevo o en espejo deberían coincidir. Los recortes grandes y los cambios fuertes, quizá no.
review-list = Tus archivos
review-hide-names = Ocultar nombres y fechas
review-item = Archivo { NUMBER($number) }
review-remove = Quitar
review-remove-label = Quitar { $name }
review-removed = Se quitó { $name }.
review-add = Añadir más
review-nothing-sent = No se ha enviado nada.
review-offline-file = Esta es la copia que funciona sin red. No puede enviar.
review-none-usable = Ninguno de estos puede coincidir. Añade otra imagen, u otra copia de la misma.
review-start-over = Empezar de nuevo

verdict-clear = Con suficiente detalle para coincidir
verdict-plain = Con muy poco detalle para coincidir
verdict-exact = Solo copias exactas
verdict-failed = No se pudo leer

explain-clear = { $count ->
    [one] 1 huella.
    [many] { $count } de huellas.
   *[other] { $count } huellas.
}
explain-plain = Tiene muy poco detalle, así que las plataformas no la usarían. Puede servir otra imagen del mismo momento.
explain-video = Solo se puede encontrar una copia exacta de este video. Si una plataforma lo guarda de nuevo, quizá no coincida.

leaves-title = Todo lo que se enviaría
leaves-title-for = Todo lo que se enviaría de { $name }
leaves-sealed = Se envía, sellado
leaves-stays = Se queda en este dispositivo
leaves-nothing = De este archivo no se enviaría nada.
leaves-recipe = Huella
leaves-value = Valor
leaves-quality = Detalle, de 100
leaves-video = MD5 del archivo entero
leaves-name = Nombre
leaves-size = Tamaño
leaves-date = Fecha
leaves-dimensions = Ancho y alto
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } píxeles
leaves-picture = La imagen misma
leaves-picture-never = Nunca sale de esta página

recipe-upright = Como se muestra
recipe-sampled = Como la reducen algunas plataformas
recipe-mirrored = En espejo
recipe-stored = Como está en el archivo, antes de girarla
recipe-trimmed = Sin el borde liso
recipe-square = Recortada en cuadrado
recipe-portrait = Recortada a 4 por 5
recipe-tall = Recortada a 9 por 16, como una historia
recipe-wide = Recortada a 16 por 9
recipe-other = De otra manera

size-bytes = { NUMBER($bytes) } bytes
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] Continuar con 1 archivo
    [many] Continuar con { $count } de archivos
   *[other] Continuar con { $count } archivos
}
review-send-more = { $count ->
    [one] Enviar 1 archivo a tu caso
    [many] Enviar { $count } de archivos a tu caso
   *[other] Enviar { $count } archivos a tu caso
}
review-service-asking = Preguntando al servicio.
review-service-away = Ahora mismo no se llega al servicio, así que no se puede enviar nada. Lo que elegiste se queda aquí.
review-not-run = El servicio no acepta estas imágenes.

about-title = Cuenta más, si quieres
about-edited = Se editó
about-synthetic = La hizo o la cambió una computadora

blur-show = Mostrarla borrosa
blur-hide = Ocultarla
blur-label = { $name }, borrosa

leaves-case = Todo lo que se enviaría para tu caso
leaves-answers = Tus respuestas
leaves-padded = Tamaño del mensaje sellado, redondeado hacia arriba
