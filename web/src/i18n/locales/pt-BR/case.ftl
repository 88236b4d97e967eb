### reviewed: no

who-title = Para quem é?
who-said = Você disse que tem menos de 18 anos. Então este é o caminho certo para você. Se foi um engano, comece de novo.
who-self = Para mim. Tenho menos de 18 anos.
who-parent = Para alguém com menos de 18 anos. Sou mãe, pai ou uma pessoa adulta de confiança.
who-before = Para mim. Hoje tenho 18 anos ou mais, e é de antes dos meus 18 anos.
who-other = Preciso de outra ajuda

like-title = As imagens novas são como as primeiras?
like-why = Imagens de antes dos 18 e imagens de depois nunca ficam no mesmo caso.
like-adult = Sim. Em todas, todas as pessoas tinham 18 anos ou mais.
like-minor = Sim. Em todas, alguém tinha menos de 18 anos.
like-no = Não, ou não sei
like-other-title = Abra um caso novo para estas
like-other-body = Elas precisam de um caso próprio, com seus próprios dois números. Seu primeiro caso fica como está.

uncollected-title = Nenhuma plataforma coleta esta lista ainda
uncollected-body = Você pode fazer todos os passos, mas só como teste. Ninguém procuraria suas imagens.
uncollected-works-adult = O StopNCII.org funciona hoje. É grátis, e lá a imagem também fica no seu aparelho.
uncollected-works-minor = O Take It Down funciona hoje. É grátis, e lá a imagem também fica no seu aparelho.
uncollected-link = Ir para StopNCII.org
uncollected-test = Continuar como teste

receipt-title = Anote estes dois números no papel
receipt-title-new = Anote estes números novos
receipt-lead = Eles começam a valer quando você toca em Enviar. Com eles você pode ver seu caso, acrescentar algo ou retirar tudo.
receipt-alone = Eles são criados no seu aparelho. Se você os perder, ninguém pode procurá-los para você, nem nós.
receipt-number = Número do caso
receipt-pin = PIN
receipt-test = Teste. Nenhuma plataforma coleta esta lista ainda.
receipt-other = Outras formas de guardar
receipt-print = Imprimir
receipt-print-risk = Outras pessoas podem ver o papel. Algumas impressoras lembram o que imprimem.
receipt-copy = Copiar
receipt-copy-risk = Seu aparelho pode guardar o que você copia. Outros aplicativos podem ler.
receipt-save = Salvar como arquivo
receipt-save-risk = Quem usa este aparelho pode encontrar o arquivo. Ele se chama notes.txt.
receipt-copied = Copiado.

send-count = { $count ->
    [one] Enviar { $count } arquivo
    [many] Enviar { $count } de arquivos
   *[other] Enviar { $count } arquivos
}
please-wait = Espere um momento

sending-title = Enviando
sending-lead = Só as impressões digitais são enviadas, lacradas. Deixe esta página aberta.
sending-waiting = Ainda não há resposta. Tentamos de novo sem você precisar fazer nada. Só pode chegar uma vez.

sent-title = Chegou
sent-title-added = Tudo chegou
sent-lead = As impressões digitais vão para a lista. As plataformas que participam coletam a lista e procuram cópias.
sent-lead-test = Isto foi um teste. Nenhuma plataforma coleta esta lista ainda.
sent-confirm-why = Os dois números estão no papel? Diga para nós, para que seu caso não perca a validade.
sent-confirm = Já anotei os dois
sent-next = Tudo pronto. Volte quando quiser com seus dois números.
sent-others = As outras imagens são um segundo caso. Ele recebe dois números novos.
sent-others-go = Continuar com as outras
sent-added-next = Os arquivos novos já fazem parte do seu caso.
sent-see = Ver meu caso

find-title = Ver um caso
find-lead = Digite os dois números do seu papel.
find-number-hint = 16 dígitos. Espaços não importam.
find-pin-hint = 8 dígitos.
find-button = Ver
find-lost = Se você os perdeu, ninguém pode encontrar o caso. Ele continua na lista. Você pode abrir um novo.

case-title = Seu caso
case-received = Chegou. Vai para a lista em alguns minutos.
case-listed = Está na lista. As plataformas que participam procuram cópias.
case-partly-refused = Uma parte está na lista. O resto não. Veja abaixo por quê.
case-refused = Não está na lista.
case-withdrawing = Está sendo retirado da lista.
case-withdrawn = Não está mais na lista. As plataformas que já tinham coletado foram avisadas.
case-withdraw-soon = Vai sair da lista em breve. Você ainda pode parar isso.
case-withdraw-at = Vai sair da lista: { $time }. Até lá você pode parar isso.
case-keep = Deixar na lista
case-items = Suas imagens
case-limits = As plataformas só nos dizem isso. Elas não dizem onde estava, nem quem tinha.
case-look-again = Olhar de novo
case-add = Acrescentar imagens
case-withdraw = Retirar tudo
case-withdraw-one = Retirar esta
case-withdraw-one-label = Retirar esta: { $name }

news-added = Acrescentado ao seu caso.
news-withdrawn = Seu pedido de retirada chegou.
news-kept = Continua na lista.
news-looked = Isto é o mais novo que há.

item-photo = Foto { NUMBER($number) }
item-video = Vídeo { NUMBER($number) }
item-received = Chegou
item-listed = Na lista
item-held = Em espera
item-refused = Não está na lista
item-withdrawing = Saindo da lista
item-withdrawn = Fora da lista

partner-waiting = ainda não coletou
partner-collected = já coletou
partner-matched = encontrou uma cópia e está olhando
partner-blocked = encontrou uma cópia e bloqueou
partner-not-blocked = encontrou uma cópia e diz que ela não quebra suas regras
partner-told = foi avisada para parar de procurar
partner-removed = diz que parou de procurar
week-of = Semana de { $day }

withdraw-title = Tirar tudo da lista?
withdraw-title-one = Tirar { $name } da lista?
withdraw-lead = As plataformas então param de procurar. Cópias que hoje estão bloqueadas podem voltar.
withdraw-delay = Não acontece na hora. Até lá você pode parar isso aqui.
withdraw-told = As plataformas que já coletaram são avisadas. Não podemos assegurar que todas atendam.
withdraw-button = Retirar
withdraw-no = Deixar na lista

receipt-covered = Seus dois números estão cobertos
receipt-uncover = Mostrar
