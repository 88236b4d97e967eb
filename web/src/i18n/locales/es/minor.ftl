### reviewed: no

minor-pick-lead = Se quedan en este teléfono o computadora. Nadie las ve aquí.
minor-pick-some = Elige las de antes de los 18. Las otras vienen después, en su propio caso.
minor-pick-tip-1 = Usa el teléfono o la computadora donde está la imagen.
minor-pick-tip-2 = No le mandes la imagen a nadie, tampoco a nosotros.
minor-pick-tip-3 = No la subas a ningún sitio. Aquí nadie te va a regañar.
minor-parent-tip-1 = Mira solo lo necesario. No la copies a otro dispositivo.
minor-parent-tip-2 = Háganlo en compañía, si tu hija o hijo quiere.
minor-parent-tip-3 = Dilo en voz alta: «No hiciste nada malo».
minor-working-lead = Hacemos un patrón de cada una. No se envía nada.
minor-review-lead = Cada patrón representa una imagen. Solo se envían patrones.
minor-receipt-lead = Anota los dos antes de pulsar Enviar. Los necesitas para volver.
minor-receipt-alone = Solo tú tienes estos números. Si se pierden, nadie puede encontrarlos.
minor-receipt-keep = ¿Confías en una persona adulta? Puede guardarte el papel.
minor-sent-lead = Bien hecho. Los sitios que participan ya pueden buscar copias.
minor-sent-next = Todo listo. Puedes volver con tus dos números.
minor-sent-talk = No tienes que pasar por esto sin compañía.
minor-uncollected-body = Ningún sitio buscaría tu imagen todavía. Solo puedes probar los pasos.
minor-elsewhere-title = Hay ayuda para ti
minor-elsewhere-body = Take It Down está hecho para esto. Es gratis. La imagen se queda contigo. No das tu nombre.

minor-told-title = ¿Quién lo sabrá?
minor-told-us = No preguntamos quién eres. Por eso no se lo decimos a nadie: ni en casa, ni en la escuela, ni a la policía.
minor-told-platform = Un sitio que encuentra una copia quizá tenga que avisar a la policía. Le dice quién la puso allí.
minor-told-helper = Quien te escucha quizá tenga que avisar a alguien si estás en peligro. Puedes preguntárselo antes.
minor-told-adult = Ayuda contárselo a una persona adulta de confianza. Tú eliges a quién y cuándo.
