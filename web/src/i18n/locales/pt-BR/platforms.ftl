### reviewed: no

platforms-lead = Cada uma coleta a lista por conta própria.
platforms-adult = Imagens em que todas as pessoas tinham 18 anos ou mais
platforms-minor = Imagens de antes dos 18
platforms-week = Coletou pela última vez na semana de { $day }
platforms-never = Ainda não coletou
platforms-asking = Perguntando quem participa.
platforms-away = Não dá para falar com o serviço agora. Tente mais tarde.
platforms-not = Um site que não está aqui não procura suas imagens. Ninguém olha dentro de conversas criptografadas.
