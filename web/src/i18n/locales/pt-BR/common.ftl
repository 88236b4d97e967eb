### reviewed: no

language-name = Português (Brasil)
page-title = Notas
skip-to-content = Ir para o conteúdo

leave-now = Sair agora
leave-hint = Ou aperte a tecla Shift três vezes.
leave-press-two = Shift. Aperte mais 2 vezes para sair.
leave-press-one = Shift. Aperte mais 1 vez para sair.
leave-stopped = Você não saiu.
leave-going = Saindo.

language-label = Idioma
language-machine = Esta tradução foi feita por uma máquina. Nenhuma pessoa a revisou ainda.
language-english = Ler em inglês
language-missing = Esse idioma não chegou. Veja sua conexão e escolha de novo.

step-of = Passo { NUMBER($step) } de { NUMBER($steps) }
back = Voltar
continue = Continuar
home-link = Página inicial
error-summary-title = Confira isto, por favor

offline-bar = Você está sem conexão. O que você faz aqui fica no seu aparelho. Continua funcionando.
script-missing = Esta página precisa de JavaScript para ler suas imagens no seu próprio aparelho. Ative-o ou use outro navegador.
part-missing-title = Uma parte desta página não carregou
part-missing-body = A parte que lê as imagens não chegou. Veja sua conexão e tente de novo. O que você escolheu continua aqui.
try-again = Tentar de novo

more-label = Mais sobre isto
help-title = Falar com alguém
shared-title = Já está na internet
nofile-title = Não tenho o arquivo
fit-title = Meu caso é diferente
questions-title = Perguntas e respostas
privacy-title = O que sabemos de você
check-title = Como nos conferir
platforms-title = Plataformas que participam
guide-title = Os passos em uma página
print = Imprimir

idle-title = Você ainda está aí?
idle-body = Esta página vai se limpar em breve, para que ninguém mais a veja.
idle-body-covers = Esta página vai ser coberta em breve, para que ninguém mais a veja. Seus dois números continuam aqui.
idle-left = { $seconds ->
    [one] Falta { $seconds } segundo
    [many] Faltam { $seconds } de segundos
   *[other] Faltam { $seconds } segundos
}
idle-stay = Ficar aqui
idle-cleared = Ficou tudo parado por um tempo, então esta página foi limpa.

page-missing-title = Esta página não carregou
page-missing-body = Veja sua conexão e tente de novo. Nada foi enviado.
