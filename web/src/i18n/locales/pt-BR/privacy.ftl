### reviewed: no

privacy-lead = Muito pouco. Planejamos assim.
privacy-leaves-title = O que sai do seu aparelho
privacy-leaves = Impressões digitais, suas respostas e o que você conta sobre um arquivo. Tudo é lacrado aqui. Só as pessoas que cuidam da lista podem abrir.
privacy-stays-title = O que nunca sai
privacy-stays = As imagens, seus nomes, suas datas e lugares. Nunca perguntamos quem você é.
privacy-platforms-title = O que as plataformas recebem
privacy-platforms = Impressões digitais. Elas não ficam sabendo seus números, nem quais impressões digitais são do mesmo caso.
privacy-kept-title = O que fica guardado
privacy-kept = Quantos casos há e em que semana chegaram. Seu caso fica até você o retirar. Se você nunca disser que anotou os números, ele perde a validade depois de um tempo.
privacy-browser-title = No seu navegador
privacy-browser = Sem cookies, e nada fica guardado. Nada nesta página vem de outro lugar.
privacy-hide-title = O que não podemos esconder
privacy-hide = Seu navegador guarda este endereço no histórico. Quem cuida da sua rede pode ver que ele foi aberto.

check-lead = Você não precisa acreditar só na nossa palavra.
check-network-title = Desligue a rede
check-network = Faça isso quando chegar aos arquivos. Tudo funciona até você tocar em Enviar.
check-look-title = Olhe o que é enviado
check-look = Abra as ferramentas do seu navegador e escolha Rede. Você verá uma mensagem curta e lacrada, e nenhuma imagem.
check-values-title = Olhe os valores
check-values = A página mostra cada impressão digital antes de você enviar. Qualquer outro programa PDQ dá a mesma.
check-file-title = Use a cópia em um só arquivo
check-file = Ela faz as mesmas impressões digitais sem rede nenhuma. Ela não pode enviar.
check-file-get = Baixar a cópia
check-source-title = Leia o código
check-source = Ele é aberto. Qualquer pessoa pode montar esta página com ele e comparar as duas.
