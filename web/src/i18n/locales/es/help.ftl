### reviewed: no

help-lead = Estos servicios los llevan otras personas. Elige tu país.
help-country = País
help-anywhere = En cualquier lugar
help-none = Aún no conocemos un servicio en este país. Estos sirven en cualquier lugar.
help-minor = Para menores de 18 años y para quienes les cuidan
help-see-minor = ¿Alguien tenía menos de 18 años? Ver ayuda para eso
help-see-adult = ¿Todas las personas tenían 18 años o más? Ver ayuda para eso
help-kind-helpline = Personas con quienes hablar
help-kind-removal = Ayuda a que se quiten copias
help-kind-report = Recibe reportes
help-kind-police = Policía
help-kind-tool = Funciona como esta página
help-kind-guide = Sabe adónde ir
help-picture-yes = Pide la imagen misma.
help-picture-no = No pide la imagen.
help-picture-unknown = No sabemos si pide la imagen. Pregunta primero.
help-no-name = No tienes que dar tu nombre.
help-phone = Teléfono
help-hours = Horario
help-languages = Idiomas
help-checked = Última revisión: { $month }
help-open = Abrir { $name }
help-traces = Una llamada puede aparecer en la factura y en la lista de llamadas.
help-danger = ¿Estás en peligro? Llama ahora al número de emergencias.
