### reviewed: no

review-title = Confira o que seria enviado
review-lead = Um padrão fica no lugar de cada imagem. Nomes, datas e tamanhos, só você vê.
review-clear = { $count ->
    [one] { $count } foto tem detalhes suficientes.
    [many] { $count } de fotos têm detalhes suficientes.
   *[other] { $count } fotos têm detalhes suficientes.
}
review-plain = { $count ->
    [one] { $count } foto tem poucos detalhes.
    [many] { $count } de fotos têm poucos detalhes.
   *[other] { $count } fotos têm poucos detalhes.
}
review-videos = { $count ->
    [one] { $count } vídeo está pronto.
    [many] { $count } de vídeos estão prontos.
   *[other] { $count } vídeos estão prontos.
}
review-failed = { $count ->
    [one] { $count } arquivo não pôde ser lido.
    [many] { $count } de arquivos não puderam ser lidos.
   *[other] { $count } arquivos não puderam ser lidos.
}
review-twice = { $count ->
    [one] { $count } arquivo foi escolhido duas vezes e conta uma.
    [many] { $count } de arquivos foram escolhidos duas vezes e contam uma.
   *[other] { $count } arquivos foram escolhidos duas vezes e contam uma.
}
review-found = Cópias menores, salvas de novo ou espelhadas devem ser reconhecidas. Recortes grandes e edições fortes, talvez não.
review-list = Seus arquivos
review-hide-names = Esconder nomes e datas
review-item = Arquivo { NUMBER($number) }
review-remove = Tirar
review-remove-label = Tirar { $name }
review-removed = { $name } foi tirado.
review-add = Acrescentar mais
review-nothing-sent = Nada foi enviado.
review-offline-file = Esta é a cópia que funciona sem rede. Ela não pode enviar.
review-none-usable = Nenhum destes pode ser reconhecido. Acrescente outra imagem, ou outra cópia da mesma.
review-start-over = Começar de novo

verdict-clear = Detalhes suficientes para reconhecer
verdict-plain = Poucos detalhes para reconhecer
verdict-exact = Só cópias exatas
verdict-failed = Não pôde ser lido

explain-clear = { $count ->
    [one] { $count } impressão digital.
    [many] { $count } de impressões digitais.
   *[other] { $count } impressões digitais.
}
explain-plain = Tem poucos detalhes, então as plataformas não a usariam. Outra imagem do mesmo momento pode servir.
explain-video = Só uma cópia exata deste vídeo pode ser encontrada. Se uma plataforma o salvar de novo, talvez não seja reconhecido.

leaves-title = Tudo o que seria enviado
leaves-title-for = Tudo o que seria enviado de { $name }
leaves-sealed = É enviado, lacrado
leaves-stays = Fica neste aparelho
leaves-nothing = Nada deste arquivo seria enviado.
leaves-recipe = Impressão digital
leaves-value = Valor
leaves-quality = Detalhe, de 100
leaves-video = MD5 do arquivo inteiro
leaves-name = Nome
leaves-size = Tamanho
leaves-date = Data
leaves-dimensions = Largura e altura
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } pixels
leaves-picture = A própria imagem
leaves-picture-never = Nunca sai desta página

recipe-upright = Como aparece
recipe-sampled = Como algumas plataformas a diminuem
recipe-mirrored = Espelhada
recipe-stored = Como está no arquivo, antes de girar
recipe-trimmed = Sem a borda lisa
recipe-square = Recortada em quadrado
recipe-portrait = Recortada em 4 por 5
recipe-tall = Recortada em 9 por 16, como um story
recipe-wide = Recortada em 16 por 9
recipe-other = De outro jeito

size-bytes = { NUMBER($bytes) } bytes
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] Continuar com { $count } arquivo
    [many] Continuar com { $count } de arquivos
   *[other] Continuar com { $count } arquivos
}
review-send-more = { $count ->
    [one] Enviar { $count } arquivo para seu caso
    [many] Enviar { $count } de arquivos para seu caso
   *[other] Enviar { $count } arquivos para seu caso
}
review-service-asking = Perguntando ao serviço.
review-service-away = Não dá para falar com o serviço agora, então nada pode ser enviado. O que você escolheu fica aqui.
review-not-run = O serviço não aceita estas imagens.

about-title = Conte mais, se quiser
about-edited = Foi editada
about-synthetic = Foi feita ou alterada por um computador

blur-show = Mostrar borrada
blur-hide = Esconder
blur-label = { $name }, borrada

leaves-case = Tudo o que seria enviado para seu caso
leaves-answers = Suas respostas
leaves-padded = Tamanho da mensagem lacrada, arredondado para cima
