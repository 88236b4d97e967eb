### reviewed: no

safety-title = Antes de empezar
safety-near-title = ¿Hay alguien cerca?
safety-near = «Salir ya» abre otro sitio.
safety-history-title = Tu navegador recuerda
safety-history = Una ventana privada no guarda esta página.
safety-limit-title = Qué no puede hacer
safety-limit = No llega a chats privados ni a todos los sitios. Se le pueden pasar copias cambiadas.
