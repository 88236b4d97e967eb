### reviewed: no

minor-pick-lead = Elas ficam neste celular ou computador. Aqui ninguém vê.
minor-pick-some = Escolha as de antes dos 18. As outras vêm depois, em um caso só delas.
minor-pick-tip-1 = Use o celular ou computador onde a imagem está.
minor-pick-tip-2 = Não mande a imagem para ninguém, nem para nós.
minor-pick-tip-3 = Não poste em lugar nenhum. Aqui ninguém vai brigar com você.
minor-parent-tip-1 = Não olhe mais do que o necessário. Não copie para outro aparelho.
minor-parent-tip-2 = Façam isso lado a lado, se a criança quiser.
minor-parent-tip-3 = Diga em voz alta: “Você não fez nada de errado.”
minor-working-lead = Fazemos um padrão de cada uma. Nada é enviado.
minor-review-lead = Cada padrão fica no lugar de uma imagem. Só os padrões são enviados.
minor-receipt-lead = Anote os dois antes de tocar em Enviar. Você precisa deles para voltar.
minor-receipt-alone = Só você tem estes números. Se eles se perderem, ninguém consegue encontrar de novo.
minor-receipt-keep = Você confia em uma pessoa adulta? Ela pode guardar o papel para você.
minor-sent-lead = Muito bem. Os sites que participam já podem procurar cópias.
minor-sent-next = Tudo pronto. Você pode voltar com seus dois números.
minor-sent-talk = Você não precisa passar por isso sem ninguém.
minor-uncollected-body = Nenhum site procuraria sua imagem ainda. Você só pode testar os passos.
minor-elsewhere-title = Há ajuda para você
minor-elsewhere-body = O Take It Down é feito para isso. É grátis. A imagem fica com você. Você não dá seu nome.

minor-told-title = Quem vai saber?
minor-told-us = Não perguntamos quem você é. Por isso não contamos a ninguém: nem em casa, nem na escola, nem à polícia.
minor-told-platform = Um site que encontra uma cópia talvez tenha que avisar a polícia. Ele diz à polícia quem colocou a cópia lá.
minor-told-helper = Quem conversa com você talvez tenha que avisar alguém se você estiver em perigo. Você pode perguntar isso antes.
minor-told-adult = Ajuda contar a uma pessoa adulta de confiança. Você escolhe para quem e quando.
