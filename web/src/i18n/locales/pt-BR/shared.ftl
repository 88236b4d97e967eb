### reviewed: no

shared-lead = Estes passos ajudam, nesta ordem.
shared-proof-title = Guarde provas
shared-proof = Anote o link, a data e o nome da conta. Você não precisa salvar a imagem.
shared-proof-minor = Alguém nela tinha menos de 18 anos? Então nunca salve nem mande adiante.
shared-report-title = Denuncie onde ela está
shared-report = Cada plataforma tem seu próprio formulário. Diga que você não concordou.
shared-search-title = Tire das buscas
shared-report-search = Os buscadores podem tirá-la dos resultados.
shared-law = Nos EUA, uma plataforma tem 48 horas. Seu aviso precisa da sua assinatura, do link, de um meio de falar com você e de uma frase dizendo que você não concordou.
shared-pay-title = Não pague
shared-pay = Quem pede dinheiro quase sempre pede de novo. Não mande mais nada.
shared-chat-title = Guarde a conversa
shared-chat = Ela é uma prova. Bloqueie a pessoa depois de guardar.
shared-case-title = Abra um caso aqui
shared-case = Assim as plataformas que participam podem encontrar cópias novas.

nofile-lead = Uma impressão digital só pode ser feita a partir da imagem. Mas você pode fazer algo.
nofile-look = Procure em conversas antigas, na lixeira das suas fotos e em aparelhos antigos.
nofile-friend = Alguém de confiança tem a imagem? Essa pessoa pode usar esta página por você. Ela não precisa mandar a imagem.
nofile-report = Está na internet? Você pode denunciar lá sem o arquivo.
nofile-talk = Um serviço de apoio pode ver isso com você.

fit-threat-title = Alguém diz que vai compartilhar
fit-threat = Não pague. Não mande mais nada. Você pode abrir um caso agora, antes que algo seja compartilhado.
fit-made-title = Foi feita por um computador
fit-made = Isso também conta. Escolha como qualquer outra imagem.
fit-two-title = Outra pessoa também aparece
fit-two = Você pode abrir um caso se você aparece nela.
fit-friend-title = É sobre alguém que eu conheço
fit-friend = Mostre esta página a essa pessoa. Ela decide. Se for alguém com menos de 18 anos, uma pessoa adulta de confiança pode fazer isso.
fit-danger-title = Você está em perigo, ou é demais
fit-danger = Ligue agora para o número de emergência. Depois fale com alguém de confiança.
