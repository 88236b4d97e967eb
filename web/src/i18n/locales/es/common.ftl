### reviewed: no

language-name = Español
page-title = Notas
skip-to-content = Ir al contenido

leave-now = Salir ya
leave-hint = O pulsa la tecla Shift (mayúsculas) tres veces.
leave-press-two = Shift. Pulsa 2 veces más para salir.
leave-press-one = Shift. Pulsa 1 vez más para salir.
leave-stopped = No has salido.
leave-going = Saliendo.

language-label = Idioma
language-machine = Esta traducción la hizo una máquina. Ninguna persona la ha revisado todavía.
language-english = Leer esto en inglés
language-missing = Ese idioma no llegó. Revisa tu conexión y elígelo otra vez.

step-of = Paso { NUMBER($step) } de { NUMBER($steps) }
back = Atrás
continue = Continuar
home-link = Página de inicio
error-summary-title = Revisa esto, por favor

offline-bar = No tienes conexión. Lo que haces aquí se queda en tu dispositivo. Sigue funcionando.
script-missing = Esta página necesita JavaScript para leer tus imágenes en tu propio dispositivo. Actívalo o usa otro navegador.
part-missing-title = Una parte de esta página no cargó
part-missing-body = La parte que lee las imágenes no llegó. Revisa tu conexión y vuelve a intentarlo. Lo que elegiste sigue aquí.
try-again = Intentar de nuevo

more-label = Más sobre esto
help-title = Hablar con alguien
shared-title = Ya está en internet
nofile-title = No tengo el archivo
fit-title = Mi caso es distinto
questions-title = Preguntas y respuestas
privacy-title = Qué sabemos de ti
check-title = Cómo comprobarlo
platforms-title = Plataformas que participan
guide-title = Los pasos en una página
print = Imprimir

idle-title = ¿Sigues ahí?
idle-body = Esta página se vacía pronto, para que nadie más la vea.
idle-body-covers = Esta página se tapa pronto, para que nadie más la vea. Tus dos números se quedan.
idle-left = { $seconds ->
    [one] Queda 1 segundo
    [many] Quedan { $seconds } de segundos
   *[other] Quedan { $seconds } segundos
}
idle-stay = Quedarme aquí
idle-cleared = No hubo actividad por un rato, así que esta página se vació.

page-missing-title = Esta página no cargó
page-missing-body = Revisa tu conexión y vuelve a intentarlo. No se ha enviado nada.
