### reviewed: no

who-title = ¿Para quién es esto?
who-said = Dijiste que tienes menos de 18 años. Entonces este es el camino para ti. Si fue sin querer, empieza de nuevo.
who-self = Para mí. Tengo menos de 18 años.
who-parent = Para alguien menor de 18 años. Soy su madre, su padre o una persona adulta de su confianza.
who-before = Para mí. Ahora tengo 18 años o más, y es de antes de cumplirlos.
who-other = Necesito otra ayuda

like-title = ¿Las imágenes nuevas son como las primeras?
like-why = Las imágenes de antes de los 18 y las de después nunca van en el mismo caso.
like-adult = Sí. En todas, todas las personas tenían 18 años o más.
like-minor = Sí. En todas, alguien tenía menos de 18 años.
like-no = No, o no lo sé
like-other-title = Abre un caso nuevo para estas
like-other-body = Necesitan su propio caso, con sus propios dos números. Tu primer caso se queda como está.

uncollected-title = Ninguna plataforma recoge esta lista todavía
uncollected-body = Puedes hacer todos los pasos, pero solo como prueba. Nadie buscaría tus imágenes.
uncollected-works-adult = StopNCII.org funciona hoy. Es gratis, y allí la imagen también se queda en tu dispositivo.
uncollected-works-minor = Take It Down funciona hoy. Es gratis, y allí la imagen también se queda en tu dispositivo.
uncollected-link = Ir a StopNCII.org
uncollected-test = Seguir como prueba

receipt-title = Escribe estos dos números en papel
receipt-title-new = Anota estos números nuevos
receipt-lead = Empiezan a valer cuando pulsas Enviar. Con ellos puedes ver tu caso, añadir algo o retirarlo.
receipt-alone = Se crean en tu dispositivo. Si los pierdes, nadie puede buscarlos por ti, tampoco nosotros.
receipt-number = Número de caso
receipt-pin = PIN
receipt-test = Prueba. Ninguna plataforma recoge esta lista todavía.
receipt-other = Otras formas de guardarlos
receipt-print = Imprimir
receipt-print-risk = Otras personas pueden ver el papel. Algunas impresoras recuerdan lo que imprimen.
receipt-copy = Copiar
receipt-copy-risk = Tu dispositivo puede recordar lo que copias. Otras aplicaciones pueden leerlo.
receipt-save = Guardar como archivo
receipt-save-risk = Quien use este dispositivo puede encontrar el archivo. Se llama notes.txt.
receipt-copied = Copiado.

send-count = { $count ->
    [one] Enviar 1 archivo
    [many] Enviar { $count } de archivos
   *[other] Enviar { $count } archivos
}
please-wait = Espera, por favor

sending-title = Enviando
sending-lead = Solo se envían las huellas, selladas. Deja esta página abierta.
sending-waiting = Aún no hay respuesta. Lo intentamos otra vez sin que hagas nada. Solo puede llegar una vez.

sent-title = Ha llegado
sent-title-added = Han llegado
sent-lead = Las huellas pasan a la lista. Las plataformas que participan la recogen y buscan copias.
sent-lead-test = Esto fue una prueba. Ninguna plataforma recoge esta lista todavía.
sent-confirm-why = ¿Están los dos números en papel? Dínoslo, para que tu caso no caduque.
sent-confirm = Ya los anoté
sent-next = Todo listo. Vuelve cuando quieras con tus dos números.
sent-others = Las otras imágenes son un segundo caso. Recibe dos números nuevos.
sent-others-go = Seguir con las otras
sent-added-next = Los archivos nuevos ya son parte de tu caso.
sent-see = Ver mi caso

find-title = Ver un caso
find-lead = Escribe los dos números de tu papel.
find-number-hint = 16 cifras. Los espacios no importan.
find-pin-hint = 8 cifras.
find-button = Ver
find-lost = Si los perdiste, nadie puede encontrar el caso. Sigue en la lista. Puedes abrir uno nuevo.

case-title = Tu caso
case-received = Ha llegado. Pasa a la lista en unos minutos.
case-listed = Está en la lista. Las plataformas que participan buscan copias.
case-partly-refused = Una parte está en la lista. El resto no. Abajo ves por qué.
case-refused = No está en la lista.
case-withdrawing = Se está retirando de la lista.
case-withdrawn = Ya no está en la lista. Se avisó a las plataformas que lo habían recogido.
case-withdraw-soon = Saldrá pronto de la lista. Todavía puedes detenerlo.
case-withdraw-at = Sale de la lista: { $time }. Puedes detenerlo hasta entonces.
case-keep = Dejarlo en la lista
case-items = Tus imágenes
case-limits = Las plataformas solo nos dicen esto. No dicen dónde estaba ni quién la tenía.
case-look-again = Mirar otra vez
case-add = Añadir imágenes
case-withdraw = Retirar todo
case-withdraw-one = Retirar esta
case-withdraw-one-label = Retirar esta: { $name }

news-added = Añadido a tu caso.
news-withdrawn = Tu pedido de retirarlo ha llegado.
news-kept = Sigue en la lista.
news-looked = Esto es lo más nuevo que hay.

item-photo = Foto { NUMBER($number) }
item-video = Video { NUMBER($number) }
item-received = Ha llegado
item-listed = En la lista
item-held = En espera
item-refused = No está en la lista
item-withdrawing = Saliendo de la lista
item-withdrawn = Fuera de la lista

partner-waiting = todavía no la ha recogido
partner-collected = la ha recogido
partner-matched = encontró una copia y la está mirando
partner-blocked = encontró una copia y la bloqueó
partner-not-blocked = encontró una copia y dice que no va contra sus reglas
partner-told = recibió el aviso de dejar de buscarla
partner-removed = dice que ha dejado de buscarla
week-of = Semana del { $day }

withdraw-title = ¿Sacar todo de la lista?
withdraw-title-one = ¿Sacar { $name } de la lista?
withdraw-lead = Las plataformas dejan entonces de buscar. Las copias que hoy están bloqueadas pueden volver.
withdraw-delay = No pasa enseguida. Hasta entonces puedes detenerlo aquí.
withdraw-told = Se avisa a las plataformas que lo recogieron. No podemos asegurar que todas hagan caso.
withdraw-button = Retirar
withdraw-no = Dejarlo en la lista

receipt-covered = Tus dos números están tapados
receipt-uncover = Mostrarlos
