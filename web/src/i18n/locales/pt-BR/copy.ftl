### reviewed: no

copy-open = Uma cópia seria encontrada?
copy-title = Esta cópia seria encontrada?
copy-lead = Escolha uma cópia, como uma captura de tela ou um recorte. Ela é comparada aqui e em nenhum outro lugar.
copy-choose = Escolher uma cópia
copy-another = Testar outra cópia
copy-busy = Comparando
copy-yes = Sim, ela deve ser encontrada
copy-no = Não, esta escaparia
copy-same = Sim, é exatamente o mesmo arquivo
copy-plain = Tem poucos detalhes, então as plataformas a deixariam de fora
copy-distance = Quadrados diferentes: { NUMBER($distance) } de 256. Até { NUMBER($limit) } conta como cópia.
copy-closest = A mais parecida: { $name }.
copy-each = Distância até cada um dos seus arquivos
copy-exact = Vídeos só coincidem se forem exatamente o mesmo arquivo.
copy-add-tip = Você também pode acrescentar esta cópia. Então as cópias dela também podem ser encontradas.
copy-limit = É isto que a maioria das plataformas faz com o que você envia. Cada uma pode definir seu próprio limite.
copy-back = Voltar aos seus arquivos
