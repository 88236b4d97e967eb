### reviewed: no

platforms-lead = Cada uma busca a lista por conta própria.
platforms-adult = Imagens em que todas as pessoas tinham 18 anos ou mais
platforms-minor = Imagens de antes dos 18
platforms-week = Buscou pela última vez na semana de { $day }
platforms-never = Ainda não buscou
platforms-asking = Perguntando quem participa.
platforms-away = Não dá para falar com o serviço agora. Tente mais tarde.
platforms-not = Um site que não está aqui não procura suas imagens. Ninguém olha dentro de conversas trancadas.
