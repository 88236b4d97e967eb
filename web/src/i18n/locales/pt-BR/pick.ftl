### reviewed: no

pick-title = Escolha fotos ou vídeos
pick-lead = Eles ficam neste aparelho. Você pode escolher muitos de uma vez.
pick-button = Escolher arquivos
pick-drop = ou solte aqui, ou cole
pick-drop-now = Solte para acrescentar
pick-tip-title = Qual arquivo é o melhor?
pick-tip-1 = O que foi enviado ou compartilhado, ou o mais parecido que você tem.
pick-tip-2 = A imagem inteira, sem barras nem figurinhas em volta.
pick-tip-3 = Fotos de todos os tipos comuns, também de iPhone. Vídeos: só cópias exatas podem ser encontradas.
pick-cancelled = Interrompido. Os arquivos que você tinha acabado de escolher não foram incluídos.
pick-none = Não havia arquivo ali. Escolha fotos ou vídeos.
pick-removed-all = Você tirou tudo. Escolha de novo, ou saia.
pick-too-many = Em um caso cabem até { NUMBER($most) } arquivos. Os primeiros foram aceitos.
pick-enough = { $count ->
    [one] Continuar com { $count } arquivo que você tem
    [many] Continuar com os { $count } de arquivos que você tem
   *[other] Continuar com os { $count } arquivos que você tem
}
