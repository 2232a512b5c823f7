### What panel and page say of themselves.

view--absent = não está
view--act-manager = Outra pessoa precisa permitir
view--act-provider = Só o provedor de identidade pode resolver
view--act-site = Só o site pode resolver
view--act-wait = Você só precisa esperar
view--act-you = Você pode resolver isto
view--advice = Conselhos
view--settle = O que esclareceria:
view--against = O que fala contra
view--all-of-site =
    { $count ->
        [one] O único cookie do site
       *[other] Todos os { $count } cookies do site
    }
view--allow = Permitir
view--alternatives = O que mais poderia ser
view--and-more = e mais { $count }
view--ask-again = Pedir de novo
view--ask-clear = Remover os cookies de { $site }?
view--ask-clear-why = Você será desconectado ali, e escolhas que o site lembra nestes cookies são esquecidas.
view--ask-save = Salvar esta sessão?
view--ask-save-why = O arquivo contém as requisições, os cookies armazenados destes sites e o que mais foi consultado. Aberto no Why401, dá este relatório de novo.
view--ask-secrets = Copiar com segredos?
view--ask-secrets-why = Quem obtiver este comando pode usar sua conta até as credenciais terminarem. Não o cole onde outros possam ler.
view--asks-first = Pergunta antes, e dá para desfazer
view--asks-permission = Pede antes uma permissão ao navegador
view--attributes = Atributos
view--backup-kept = Uma cópia é mantida até este painel fechar, então você pode repô-los.
view--bytes =
    { $count ->
        [one] { $count } byte, oculto
       *[other] { $count } bytes, ocultos
    }
view--cancel = Cancelar
view--certain = Certo
view--challenges = O que o servidor pediu
view--changed = Mudado por outras extensões
view--changed-after = Depois delas
view--changed-answer = na resposta
view--changed-before = Antes delas
view--changed-by-whom = O navegador mostra o que foi mudado, não por quem. Corpos, e o que o próprio DevTools substitui, não podem ser comparados.
view--changed-request = na requisição
view--choose-request = Escolha uma requisição para ver o que ela levava.
view--claims = Claims
view--clear = Limpar
view--cleared =
    { $count ->
        [one] { $count } requisição esquecida.
       *[other] { $count } requisições esquecidas.
    }
view--confirmed = Confirmado: dois registros concordam
view--considered = O que mais foi considerado
view--cookie = Cookie
view--cookies = Cookies
view--cookies-not-looked = Não se sabe: os cookies armazenados não puderam ser consultados, e a requisição não mostra nenhum.
view--cookies-unreadable = Os cookies deste site não podem ser lidos, então não podem ser removidos daqui.
view--cookies-withheld = O Why401 não pode ler cookies. O que está armazenado é desconhecido.
view--copied-curl = Comando copiado, sem segredos.
view--copied-message = Mensagem copiada. Não contém segredos.
view--copied-report = Relatório copiado. Não contém segredos.
view--copied-secrets = Comando copiado com seus segredos. Trate-o como uma senha.
view--copy-anyway = Copiar com segredos
view--copy-curl = Copiar como curl…
view--copy-failed = O navegador não deixou copiar.
view--copy-report = Copiar relatório
view--counts-login = Requisições de dados mandadas a uma página de login
view--counts-preflight = Requisições paradas antes do envio porque sua requisição prévia foi recusada
view--counts-renewal = Logins e renovações de token que falharam
view--counts-status = Respostas 401, 403, 407, 419, 440, 498 e 511
view--credentials = Credenciais enviadas
view--curl-masked = Segredos ocultos
view--curl-shown = Com segredos…
view--curl-without = Sem credenciais
view--decode = Decodificar
view--developer = Desenvolvedor
view--diagnosis = Diagnóstico
view--dismiss = Dispensar
view--do-clear = Remover cookies…
view--do-copy = Copiar uma mensagem
view--do-extensions = Ver extensões que poderiam interferir
view--do-open = Abrir { $host }
view--do-sign-in = Ir fazer login
view--done = Concluído
view--drop = Solte arquivos HAR aqui, ou escolha-os
view--drop-hint = Vários de uma vez, sem problema. Nada sai desta página.
view--empty-value = vazio
view--evidence = Como sabemos
view--extension = Extensão
view--extensions = Outras extensões
view--extensions-offer = Outra extensão pode ter mudado esta requisição ou removido um cookie. Para listar as que poderiam, seu navegador pergunta antes se o Why401 pode “gerenciar” suas extensões: ele só lê a lista e só desativa uma se você mandar.
view--extensions-refused = Sem a permissão de listar extensões elas não podem ser mostradas. Nada foi mudado.
view--failed = Isso não funcionou. O navegador diz: { $why }
view--file = Arquivo
view--file-clean = Nenhuma recusa neste arquivo
view--file-trouble = não pode ser lido: { $why }.
view--file-unreadable = não pôde ser aberto pelo navegador.
view--filter = Filtrar requisições
view--filter-hint = status:401 host:api cause:token is:open
view--fix-allow-cookies = Permitir cookies para este site
view--fix-ask-for-access = Pedir acesso
view--fix-change-code = Mudar o código
view--fix-change-configuration = Mudar a configuração
view--fix-look-in-logs = Olhar os logs
view--fix-check-extensions = Conferir suas extensões
view--fix-check-url = Conferir o endereço
view--fix-clear-cached-data = Esvaziar o cache deste site
view--fix-clear-site-cookies = Remover os cookies deste site
view--fix-clear-site-data = Remover os dados deste site
view--fix-complete-mfa = Concluir a segunda etapa
view--fix-contact-site = Escrever ao site
view--fix-fix-device-clock = Acertar o relógio do dispositivo
view--fix-nothing-to-do = Nada a fazer
view--fix-re-enter-password = Digitar a senha de novo
view--fix-reload-page = Recarregar a página
view--fix-sign-in-again = Entrar de novo
view--fix-sign-in-to-network = Entrar na rede
view--fix-try-private-window = Experimentar janela privada
view--fix-use-other-window = Usar a janela em que você entrou
view--fix-wait-and-retry = Esperar um pouco e tentar de novo
view--for-document = página
view--for-events = eventos
view--for-fetch = fetch
view--for-font = fonte
view--for-image = imagem
view--for-manifest = manifesto
view--for-media = mídia
view--for-ping = beacon
view--for-preflight = prévia
view--for-script = script
view--for-socket = WebSocket
view--for-style = estilo
view--for-xhr = XMLHttpRequest
view--from-cache = do cache
view--from-worker = de um service worker
view--harmless = Nada se perde
view--headers-incomplete = O navegador deu só parte dos cabeçalhos desta requisição.
view--hide = Ocultar
view--hide-what = Ocultar { $what }
view--hosts-withheld = O Why401 não tem acesso a sites: cookies armazenados e interferência de outras extensões não podem ser vistos.
view--inferred = Decorre das regras
view--jar-not-looked = Os cookies armazenados não puderam ser consultados: só se lista o que a requisição mostra.
view--kept = O navegador guardou?
view--lane-problems = Problemas
view--lane-requests = Requisições
view--leaves-page = Deixa a página aberta
view--life-early = Só começa { $time } depois desta requisição.
view--life-early-now = Só começa daqui a { $time }, pelo relógio deste dispositivo.
view--life-endless = Não nomeia fim.
view--life-left = Nesta requisição restavam-lhe { $time }.
view--life-left-now = Restam-lhe { $time }, pelo relógio deste dispositivo.
view--life-long = Válido por { $time }.
view--life-now = agora
view--life-over = Tinha expirado { $time } antes de esta requisição ser respondida.
view--life-over-now = Expirou há { $time }, pelo relógio deste dispositivo.
view--life-request = esta requisição, relógio do dispositivo
view--life-server = o relógio do servidor
view--life-valid = válido
view--likely = Provável
view--list = O que foi visto
view--may = Pode, neste site
view--may-clear = limpar dados de navegação
view--may-cookies = ler e remover cookies
view--may-requests = mudar ou parar requisições
view--may-settings = mudar configurações de proxy ou privacidade
view--meaning = O que significa
view--member = A afirmação é sobre
view--more-characters =
    { $count ->
        [one] (mais { $count } caractere)
       *[other] (mais { $count } caracteres)
    }
view--name = Nome
view--nameless = (sem nome)
view--no-answer = sem resposta
view--no-cookies = Nenhum cookie está armazenado para { $site }, então não há nada a remover.
view--no-cookies-here = Nenhum foi enviado, e nenhum está armazenado para este site.
view--no-credentials = Não enviou cabeçalho Authorization nem chave de API.
view--no-requests = Ainda não há requisições. Recarregue a página para vê-las desde o começo.
view--no-suspects = Nenhuma outra extensão tem permissão para interferir aqui.
view--none-fits = Nenhuma requisição combina com o filtro.
view--none-refused = Nada foi recusado.
view--notes =
    { $count ->
        [one] { $count } coisa não pôde ser lida ou consultada
       *[other] { $count } coisas não puderam ser lidas ou consultadas
    }
view--nothing-yet = Nenhuma requisição vista ainda.
view--only-named =
    { $count ->
        [one] Só o que parece responsável
       *[other] Só os { $count } que parecem responsáveis
    }
view--only-refused = Só recusadas
view--owner = Responsável pelo site
view--page-intro = Abra uma gravação do que seu navegador fez e leia em uma frase por que o site disse não.
view--page-step-1 = Nas ferramentas do desenvolvedor do navegador, abra a aba Rede e faça de novo o que falhou.
view--page-step-2 = Salve tudo como HAR (com dados sensíveis, se perguntarem: fica neste dispositivo).
view--page-step-3 = Solte o arquivo acima. Ou cole um só token, cookie ou linha de cabeçalho.
view--page-title = Por que o site recusou você?
view--partition = só dentro de { $site }
view--partitioned =
    { $count ->
        [one] Um deles é guardado à parte para um só site que incorpora este.
       *[other] { $count } deles são guardados à parte para sites específicos que incorporam este.
    }
view--paste = Ou cole um token, uma linha de cabeçalho ou uma linha de cookie
view--pasted = Linha colada
view--pasted-credentials = Credenciais
view--pasted-nothing = Nada nela pôde ser reconhecido.
view--place-after = { $name } depois de outras extensões
view--place-before = { $name } antes de outras extensões
view--place-browser = o navegador
view--place-change = mudança de cookie
view--place-claim = { $name } no token
view--place-error = o erro do navegador
view--place-extensions = outras extensões
view--place-jar = cookie armazenado { $name }
view--place-request-body = corpo da requisição
view--place-request-header = cabeçalho de requisição { $name }
view--place-response-body = corpo da resposta
view--place-response-header = cabeçalho de resposta { $name }
view--place-status = status
view--place-storage = armazenamento web, { $name }
view--place-timing = tempos
view--place-url = endereço
view--possible = Possível
view--put-back = Repor
view--reading = Lendo { $name }…
view--refused =
    { $count ->
        [one] { $count } recusada
       *[other] { $count } recusadas
    }
view--refused-requests = Requisições recusadas
view--reload = Recarregar a página
view--reload-why = O que aconteceu antes de abrir o DevTools não pode ser visto. Recarregue para ver desde o começo.
view--remove =
    { $count ->
        [one] Remover { $count } cookie
       *[other] Remover { $count } cookies
    }
view--remove-it = Remover
view--remove-what = Remover o cookie { $what }
view--removed =
    { $count ->
        [one] { $count } cookie removido.
       *[other] { $count } cookies removidos.
    }
view--removed-some =
    { $removed ->
        [one] { $removed } cookie removido; o navegador manteve { $failed }.
       *[other] { $removed } cookies removidos; o navegador manteve { $failed }.
    }
view--request = Requisição
view--request-body = Corpo da requisição
view--request-headers = Cabeçalhos da requisição
view--requests =
    { $count ->
        [one] { $count } requisição
       *[other] { $count } requisições
    }
view--response-body = Corpo da resposta
view--response-headers = Cabeçalhos da resposta
view--restored =
    { $count ->
        [one] { $count } cookie reposto.
       *[other] { $count } cookies repostos.
    }
view--restored-some =
    { $restored ->
        [one] { $restored } cookie reposto; { $failed } não puderam ser.
       *[other] { $restored } cookies repostos; { $failed } não puderam ser.
    }
view--save-failed = O navegador não deixou salvar.
view--save-full = Com todos os segredos
view--save-full-why = Quem obtiver este arquivo pode usar suas contas até as credenciais terminarem. O nome dele diz SECRETS.
view--save-redacted = Sem segredos
view--save-redacted-why = Valores de cookies, tokens e senhas são substituídos por textos da mesma forma. O Why401 encontra as mesmas causas no arquivo.
view--save-with-secrets = Salvar com segredos
view--save-without = Salvar sem segredos
view--saved = Salvo em seus downloads.
view--sanitised = Cookies e credenciais foram tirados desta gravação. O que depende deles não pode ser julgado.
view--scope = Aonde vai
view--seen =
    { $count ->
        [one] { $count } requisição vista.
       *[other] { $count } requisições vistas.
    }
view--sent = Enviado
view--sent-count =
    { $count ->
        [one] { $count } enviado
       *[other] { $count } enviados
    }
view--session-like = sessão
view--set-cookies = Cookies que a resposta criou
view--show = Ver
view--show-how = Ver como
view--show-what = Ver { $what }
view--since = desde
view--state-benign = Nada errado
view--state-open = Recusado
view--state-recovered = Recuperado
view--stays-here = Tudo fica neste painel. O Why401 não envia nada.
view--stays-here-page = Tudo fica nesta página. Ela não pode enviar nada.
view--suspects-how = Desligue uma de cada vez, recarregue e veja se a recusa some.
view--suspects-why = Elas têm permissão para interferir. Isso não quer dizer que interferiram.
view--token-header = Cabeçalho do token
view--undo = Desfazer
view--undo-what =
    { $count ->
        [one] { $count } cookie foi removido de { $site }.
       *[other] { $count } cookies foram removidos de { $site }.
    }
view--unknown = Não dá para saber
view--until = até { $time }
view--until-closed = até o navegador fechar
view--value = Valor
view--verdict-back = “{ $fix }” ajudou por { $time }; depois o mesmo problema voltou.
view--verdict-fixed = Funcionou: depois de “{ $fix }” a mesma requisição passou.
view--verdict-not-seen = Desde então não veio requisição assim a { $host }. Faça de novo o que falhou, ou recarregue.
view--verdict-other = “{ $fix }” mudou algo: agora é recusado por outro motivo.
view--verdict-still = “{ $fix }” não ajudou: a mesma requisição é recusada como antes.
view--verdict-still-same = A mesma requisição é recusada como antes e levava as mesmas credenciais: faça login primeiro, se ainda não fez.
view--waiting = Feito. Esperando a próxima requisição assim a { $host }.
view--waiting-cleared = Feito. Agora recarregue e entre de novo. Esperando a próxima requisição assim a { $host }.
view--waiting-sign-in = Entre na página que se abriu ou onde o site pedir. Esperando a próxima requisição assim a { $host }.
view--was-deleted = Excluído
view--was-kept = Guardado
view--was-refused = Não guardado
view--watching = De olho em recusas de { $host }
view--watching-page = De olho em recusas nesta página
view--what-counts = O que conta como recusa
view--what-to-do = O que você pode fazer
view--which-cookies = Quais cookies
view--why = Por quê?
view--with-request = Com esta requisição
view--withheld = Não enviado
view--withheld-count =
    { $count ->
        [one] { $count } não enviado
       *[other] { $count } não enviados
    }
view--working = Removendo cookies…
view--you = Você
view--documentation = Todas as causas, conselhos e soluções explicados
view--language = Idioma
view--language-browser = Como o navegador
view--language-missing = Os textos em { $language } não puderam ser carregados. O idioma fica como está.
view--more-about = Mais sobre isto
view--copy-what = Copiar { $what }
view--deed-by = Por quem
view--deed-set = Armazenado
view--deed-replaced = Novo valor
view--deed-removed = Removido
view--deed-ran-out = Expirou
view--deed-pushed-out = Descartado: o site armazenou cookies demais
view--deed-show-change = Mostrar a mudança no armazenamento de cookies
view--deeds = Histórico
view--deeds-earlier =
    { $count ->
        [one] { $count } mudança anterior não é mostrada.
       *[other] { $count } mudanças anteriores não são mostradas.
    }
view--deed-what = O quê
view--deed-when = Quando
view--doer-answer = A resposta a
view--doer-clearing = Clear-Site-Data na resposta a
view--doer-browser = O navegador
view--doer-anyone = Um script, uma resposta que não foi gravada, outra extensão ou uma pessoa
view--doer-anyone-but-scripts = Uma resposta que não foi gravada, outra extensão ou uma pessoa
view--doer-script-or-unseen = Um script da página, ou uma resposta que não foi gravada
view--doer-unseen = Uma resposta que não foi gravada, como uma em outra aba
view--doer-other = Outra extensão, uma pessoa ou este painel
view--no-body = O conteúdo desta resposta não é mantido: estava vazio, passava de 256 KB ou era de um tipo que nada diz sobre logins.
