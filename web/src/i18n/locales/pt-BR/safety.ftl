### reviewed: no

safety-title = Antes de começar
safety-near-title = Tem alguém perto?
safety-near = “Sair agora” abre outro site.
safety-history-title = Seu navegador lembra
safety-history = Uma janela privada não guarda esta página.
safety-limit-title = O que isto não pode fazer
safety-limit = Não chega a conversas privadas nem a todos os sites. Cópias alteradas podem escapar.
