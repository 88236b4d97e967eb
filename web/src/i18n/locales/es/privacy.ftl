### reviewed: no

privacy-lead = Muy poco. Lo planeamos así.
privacy-leaves-title = Qué sale de tu dispositivo
privacy-leaves = Huellas, tus respuestas y lo que cuentas de un archivo. Se sellan aquí. Solo pueden abrirlas las personas que llevan la lista.
privacy-stays-title = Qué no sale nunca
privacy-stays = Las imágenes, sus nombres, sus fechas y lugares. Nunca preguntamos quién eres.
privacy-platforms-title = Qué reciben las plataformas
privacy-platforms = Huellas. No conocen tus números, ni qué huellas van juntas.
privacy-kept-title = Qué se guarda
privacy-kept = Cuántos casos hay y en qué semana llegaron. Tu caso se queda hasta que lo retires. Si nunca dices que anotaste los números, caduca después de un tiempo.
privacy-browser-title = En tu navegador
privacy-browser = Sin cookies, y no se guarda nada. Nada en esta página viene de otra parte.
privacy-hide-title = Qué no podemos ocultar
privacy-hide = Tu navegador guarda esta dirección en su historial. Quien maneja tu red puede ver que se abrió.

check-lead = No tienes que creernos sin más.
check-network-title = Desconecta la red
check-network = Hazlo cuando hayas llegado a los archivos. Todo funciona hasta que pulsas Enviar.
check-look-title = Mira lo que se envía
check-look = Abre las herramientas de tu navegador y elige Red. Verás un mensaje corto y sellado, y ninguna imagen.
check-values-title = Mira los valores
check-values = La página muestra cada huella antes de que la envíes. Cualquier otro programa PDQ da la misma.
check-file-title = Usa la copia en un solo archivo
check-file = Hace las mismas huellas sin ninguna red. No puede enviar.
check-file-get = Obtener la copia
check-source-title = Lee el código
check-source = Es abierto. Cualquiera puede construir esta página con él y comparar las dos.
