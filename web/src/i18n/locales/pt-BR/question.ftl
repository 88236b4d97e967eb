### reviewed: no

question-title = Alguém nas imagens tinha menos de 18 anos quando elas foram feitas?
question-why = Isso define quem pode ajudar.
question-no = Não, todas as pessoas tinham 18 anos ou mais
question-yes = Sim
question-some = Em algumas
question-not-sure = Não sei
question-missing = Escolha uma resposta.

elsewhere-title = Para estas imagens existe outro serviço
elsewhere-body = O Take It Down cuida de imagens de antes dos 18. É grátis. Funciona do mesmo jeito: a imagem fica no seu aparelho. Você não dá seu nome.
elsewhere-some = Use-o para as imagens de antes dos 18. Depois volte aqui para as outras. São dois casos.
elsewhere-not-sure = Se você não sabe, também é o lugar certo.
elsewhere-file-name = É bom saber: ele recebe o nome do arquivo. Você pode dar outro nome ao arquivo antes.
elsewhere-link = Ir para o Take It Down
elsewhere-kept = Nada do que você escolheu aqui foi guardado.
elsewhere-some-continue = Tenho 18 anos ou mais. Continuar com as outras
elsewhere-adult-title = Este serviço é para imagens de antes dos 18
elsewhere-adult-body = O StopNCII.org cuida de imagens em que todas as pessoas tinham 18 anos ou mais. É grátis. Lá a imagem também fica no seu aparelho.
elsewhere-near = Ou fale com alguém no seu país.
