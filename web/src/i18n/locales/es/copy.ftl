### reviewed: no

copy-open = ¿Se encontraría una copia?
copy-title = ¿Se encontraría esta copia?
copy-lead = Elige una copia, como una captura de pantalla o un recorte. Se compara aquí y en ningún otro sitio.
copy-choose = Elegir una copia
copy-another = Probar otra copia
copy-busy = Comparando
copy-yes = Sí, debería encontrarse
copy-no = No, esta se escaparía
copy-same = Sí, es exactamente el mismo archivo
copy-plain = Tiene muy poco detalle, así que las plataformas la dejarían fuera
copy-distance = Cuadros distintos: { NUMBER($distance) } de 256. Hasta { NUMBER($limit) } cuenta como copia.
copy-closest = La más parecida: { $name }.
copy-each = Distancia a cada uno de tus archivos
copy-exact = Los videos solo coinciden si son exactamente el mismo archivo.
copy-add-tip = También puedes añadir esta copia. Entonces también se pueden encontrar sus copias.
copy-limit = Esto es lo que hace la mayoría de las plataformas con lo que envías. Cada una puede fijar su propio límite.
copy-back = Volver a tus archivos
