### reviewed: no

help-lead = Estes serviços são de outras pessoas. Escolha seu país.
help-country = País
help-anywhere = Em qualquer lugar
help-none = Ainda não conhecemos um serviço neste país. Estes funcionam em qualquer lugar.
help-minor = Para menores de 18 anos e quem cuida deles
help-see-minor = Alguém tinha menos de 18 anos? Ver ajuda para isso
help-see-adult = Todas as pessoas tinham 18 anos ou mais? Ver ajuda para isso
help-kind-helpline = Pessoas com quem falar
help-kind-removal = Ajuda a tirar cópias do ar
help-kind-report = Recebe denúncias
help-kind-police = Polícia
help-kind-tool = Funciona como esta página
help-kind-guide = Sabe para onde ir
help-picture-yes = Pede a própria imagem.
help-picture-no = Não pede a imagem.
help-picture-unknown = Não sabemos se pede a imagem. Pergunte primeiro.
help-no-name = Você não precisa dar seu nome.
help-phone = Telefone
help-hours = Horário
help-languages = Idiomas
help-checked = Verificado pela última vez: { $month }
help-open = Abrir { $name }
help-traces = Uma ligação pode aparecer na conta e na lista de chamadas.
help-danger = Você está em perigo? Ligue agora para o número de emergência.
