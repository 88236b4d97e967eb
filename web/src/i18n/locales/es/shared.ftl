### reviewed: no

shared-lead = Estos pasos ayudan, en este orden.
shared-proof-title = Guarda pruebas
shared-proof = Anota el enlace, la fecha y el nombre de la cuenta. No hace falta guardar la imagen.
shared-proof-minor = ¿Alguien en ella tenía menos de 18 años? Entonces nunca la guardes ni la reenvíes.
shared-report-title = Repórtala donde está
shared-report = Cada plataforma tiene su propio formulario. Di que no diste tu permiso.
shared-search-title = Sácala de las búsquedas
shared-report-search = Los buscadores pueden quitarla de sus resultados.
shared-law = En EE. UU., una plataforma tiene 48 horas. Tu aviso necesita tu firma, el enlace, una forma de contactarte y una frase que diga que no diste tu permiso.
shared-pay-title = No pagues
shared-pay = Quien pide dinero casi siempre vuelve a pedir. No envíes nada más.
shared-chat-title = Conserva el chat
shared-chat = Es una prueba. Bloquea a la persona después de haberlo guardado.
shared-case-title = Abre un caso aquí
shared-case = Así las plataformas que participan pueden encontrar copias nuevas.

nofile-lead = Una huella solo se puede hacer a partir de la imagen. Pero puedes hacer algo.
nofile-look = Busca en chats viejos, en la papelera de tus fotos y en dispositivos viejos.
nofile-friend = ¿La tiene alguien de confianza? Esa persona puede usar esta página por ti. No hace falta que te la envíe.
nofile-report = ¿Está en internet? Puedes reportarla allí sin el archivo.
nofile-talk = Una línea de ayuda puede verlo contigo.

fit-threat-title = Alguien dice que la va a compartir
fit-threat = No pagues. No envíes nada más. Puedes abrir un caso ahora, antes de que se comparta algo.
fit-made-title = La hizo una computadora
fit-made = Eso también cuenta. Elígela como cualquier otra imagen.
fit-two-title = También sale otra persona
fit-two = Puedes abrir un caso si tú sales en ella.
fit-friend-title = Le pasa a alguien que conozco
fit-friend = Enséñale esta página. Decide esa persona. Por alguien menor de 18 años puede hacerlo una persona adulta de su confianza.
fit-danger-title = Estás en peligro, o es demasiado
fit-danger = Llama ahora al número de emergencias. Después habla con alguien de confianza.
