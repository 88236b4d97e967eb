### reviewed: no

pick-title = Elige fotos o videos
pick-lead = Se quedan en este dispositivo. Puedes elegir muchos a la vez.
pick-button = Elegir archivos
pick-drop = o suéltalos aquí, o pégalos
pick-drop-now = Suelta para añadirlos
pick-tip-title = ¿Qué archivo es mejor?
pick-tip-1 = El que se envió o se compartió, o el más parecido que tengas.
pick-tip-2 = La imagen entera, sin barras ni adhesivos alrededor.
pick-tip-3 = Fotos de todos los tipos comunes, también de iPhone. Videos: solo se pueden encontrar copias exactas.
pick-cancelled = Se detuvo. Los archivos que acababas de elegir no se tomaron.
pick-none = Ahí no había ningún archivo. Elige fotos o videos.
pick-removed-all = Quitaste todo. Elige otra vez, o sal.
pick-too-many = En un caso caben hasta { NUMBER($most) } archivos. Se tomaron los primeros.
pick-enough = { $count ->
    [one] Seguir con el único archivo que tienes
    [many] Seguir con los { $count } de archivos que tienes
   *[other] Seguir con los { $count } archivos que tienes
}
