### reviewed: no

platforms-lead = Cada una recoge la lista por su cuenta.
platforms-adult = Imágenes donde todas las personas tenían 18 años o más
platforms-minor = Imágenes de antes de los 18
platforms-week = La recogió por última vez en la semana del { $day }
platforms-never = Todavía no la ha recogido
platforms-asking = Preguntando quién participa.
platforms-away = Ahora mismo no se llega al servicio. Inténtalo más tarde.
platforms-not = Un sitio que no está aquí no busca tus imágenes. Nadie mira dentro de los chats cifrados.
