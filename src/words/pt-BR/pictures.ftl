### Sentences of the pictures: timeline, sign-in, cookies, routes, comparison.

compare--claim = { $name } do token era { $there } onde funciona e é { $here } aqui.
compare--cookies-added = Cookies enviados só aqui: { $here }.
compare--cookies-missing = Cookies enviados onde funciona e aqui não: { $there }.
compare--credential = A credencial era { $there } onde funciona e é { $here } aqui.
compare--fetch-site = Sec-Fetch-Site era { $there } onde funciona e é { $here } aqui: outra página, ou outro site, fez a requisição.
compare--headers-added = Cabeçalhos enviados só aqui: { $here }.
compare--headers-missing = Cabeçalhos enviados onde funciona e aqui não: { $there }.
compare--host = O host era { $there } onde funciona e é { $here } aqui.
compare--origin = A origem da página era { $there } onde funciona e é { $here } aqui.
compare--over = Restavam { $there } ao token onde funciona; aqui ele tinha terminado { $here } antes.
compare--scheme = Foi por { $there } onde funciona e por { $here } aqui.
cookie--shadowed = Outro cookie do mesmo nome vem antes dele no cabeçalho, e a maioria dos servidores pega o primeiro.
view--actor-api = API
view--actor-app = Site
view--actor-browser = Navegador
view--actor-provider = Provedor de identidade
view--actors = Quem participa
view--apart = { $time } de diferença do relógio deste dispositivo
view--as-table = O mesmo em tabela
view--by-credential = Credencial
view--by-host = Host
view--by-route = Rota
view--cell-absent = Não está
view--cell-missing = Deveria ter sido enviado, e não foi
view--cell-set = Criado pela resposta
view--cell-shadowed = Enviado, atrás de outro do mesmo nome
view--choose-cell = Escolha uma célula para ler o que houve com esse cookie ali, e o que teria mudado isso.
view--clock-of = Relógio de { $host }
view--compare-how = O que falha nesta sessão e foi aceito na outra, e em que as duas requisições diferem. Valores não são comparados: diferem em cada sessão.
view--compare-none = Nenhuma requisição que falha aqui foi aceita lá. Abra uma sessão em que a mesma coisa funcione.
view--compare-same = As duas requisições só diferem nos valores: veja o próprio token ou cookie.
view--compare-with = Funciona em
view--count-by = Contar por
view--cure-credentials = Se o script o tivesse pedido com credenciais: fetch(…, {"{"} credentials: "include" {"}"}).
view--cure-domain = Se fosse criado com um atributo Domain, para cobrir subdomínios.
view--cure-host = Se fosse criado pelo host a que se pede.
view--cure-insecure = Se a requisição fosse por https (ou o cookie não tivesse Secure).
view--cure-lax = Se fosse SameSite=Lax.
view--cure-longer = Se não tivesse expirado.
view--cure-none = Se fosse SameSite=None; Secure.
view--cure-partitioned = Se fosse criado com Partitioned; SameSite=None; Secure dentro do site desta página.
view--cure-path = Se seu Path fosse /.
view--differences =
    { $count ->
        [one] { $count } diferença:
       *[other] { $count } diferenças:
    }
view--earlier = Antes
view--earlier-steps =
    { $count ->
        [one] { $count } passo anterior foi omitido.
       *[other] { $count } passos anteriores foram omitidos.
    }
view--events =
    { $count ->
        [one] { $count } evento
       *[other] { $count } eventos
    }
view--flow-how = Cada linha é uma requisição do navegador e o que voltou. O que falhou está marcado.
view--from-to = De { $from } a { $to }
view--gives-end = encerra a sessão
view--gives-session = dá uma sessão
view--gives-token = dá um token
view--lane = Onde
view--lane-compare = Comparar
view--lane-cookies = Cookies
view--lane-flow = Login
view--lane-routes = Rotas
view--lane-steps = Login e renovação
view--lane-timeline = Linha do tempo
view--later = Depois
view--leads-to = leva a { $host }
view--mark-accepted = Aceito
view--mark-changed = Cookie mudou
view--mark-expired = Cookie expirou
view--mark-gone = Cookie sumiu
view--mark-harmless = Recusado, e nada está errado
view--mark-issued = Token entregue
view--mark-life = Token ou cookie em posse
view--mark-new = Cookie ou token novo
view--mark-other = Não diz nada sobre quem pediu
view--mark-refused = Recusado
view--mark-set = Cookie criado
view--matrix-how = O que houve com cada cookie em cada requisição, e com cada cookie que uma resposta criou.
view--no-credential = sem credenciais
view--no-cure = Nenhuma mudança sozinha no cookie o teria deixado passar.
view--no-steps = Ainda não se viu login, renovação nem recusa.
view--of-requests = { $count } recusadas
view--other-hosts = Outros hosts
view--over-time = Ao longo do tempo
view--picture = Imagem da sessão
view--rate = Recusadas
view--role-authorize = Pede para entrar
view--role-callback = Volta
view--role-code = Troca o código por tokens
view--role-login-page = Abre a página de login
view--role-preflight = Pergunta se pode pedir
view--role-probe = Pergunta quem está conectado
view--role-renewal = Renova
view--role-request = Requisição
view--role-sign-in = Entra
view--role-sign-out = Sai
view--role-silent = Renova em um quadro oculto
view--time = Hora (UTC)
view--timeline-keys = Linha do tempo. Setas movem, mais e menos aproximam ou afastam, 0 mostra tudo.
view--times =
    { $count ->
        [one] uma vez
       *[other] { $count } vezes
    }
view--to-host = para { $host }
view--token-number = Token { $number }
view--views = Visões
view--what = O quê
view--what-if = O que teria feito enviar { $name }
view--zoom = Zoom
view--zoom-all = Tudo
view--zoom-for-rest = Aproxime para vê-los.
view--zoom-in = Aproximar
view--zoom-out = Afastar
view--order = Ordem
view--order-host = Por host
view--order-newest = Mais novas primeiro
view--order-oldest = Mais antigas primeiro
view--order-slowest = Mais lentas primeiro
view--order-status = Por status
view--show-in-network = Ver no painel Rede
letter--could = O que pode ajudar do seu lado:
letter--end = Isto foi reunido pelo Why401 a partir do que meu navegador gravou. Não contém senhas, tokens nem valores de cookies. Obrigado por verificar.
letter--facts = O que meu navegador mostra:
letter--greeting = Olá, estou com dificuldades em { $host }, e estes fatos podem ajudar a descobrir por quê.
report--no-secrets = Feito pelo Why401. Tokens, valores de cookies e senhas ficam de fora.
report--seen =
    { $requests ->
        [one] { $requests } requisição
       *[other] { $requests } requisições
    } a { $hosts ->
        [one] { $hosts } host
       *[other] { $hosts } hosts
    }, { $refused ->
        [one] { $refused } recusada
       *[other] { $refused } recusadas
    }.
view--copied-text = Copiado.
view--format-json = Copiar como JSON
view--format-letter = Copiar uma mensagem ao site
view--format-markdown = Copiar como Markdown
view--format-page = Salvar como página
view--format-text = Copiar como texto
view--key-arrows = Percorrer a lista que tem o foco
view--key-back = A anterior
view--key-escape = Sair de uma pergunta, ou esvaziar o filtro
view--key-filter = Filtrar as requisições
view--key-next = Próximo problema ou requisição
view--keys = Teclas e marcas
view--keys-off = Desligar teclas simples
view--marks = O que as marcas significam
view--marks-open = Recusado, e nada passou desde então
view--marks-recovered = Recusado no início; depois o mesmo passou
view--marks-benign = Recusado como deve ser: é assim que um login funciona
view--marks-certain = As evidências não deixam outra explicação
view--marks-likely = As evidências apontam para isso; outra coisa não está descartada
view--marks-possible = Nada descarta isso, mas pouco aponta para isso
view--split = Divisória entre painéis: as setas a movem
view--recorded = No total:
view--receipt =
    Salvo. Substituído: { $fields ->
        [one] { $fields } valor de cabeçalho
       *[other] { $fields } valores de cabeçalho
    }, { $addresses ->
        [one] { $addresses } endereço
       *[other] { $addresses } endereços
    }, { $bodies ->
        [one] { $bodies } corpo
       *[other] { $bodies } corpos
    }, { $stored ->
        [one] { $stored } valor armazenado
       *[other] { $stored } valores armazenados
    }. Nomes, horas, status e palavras legíveis por máquina ficaram.
view--share = Compartilhar…
view--share-title = Compartilhar o que foi achado
view--share-why = O relatório nomeia hosts, caminhos, horas e o que fala a favor da causa. Não contém tokens, valores de cookies nem senhas.
view--accepted-before = Ao lado do último token aceito
view--accepted-other = Outro token foi aceito por este host antes. Eles diferem em:
view--accepted-same = Este mesmo token foi aceito por este host antes.
view--accepted-show = Ver essa requisição
view--all-clear = Tudo certo até agora
view--change-evicted = expulso pelo limite do armazenamento
view--change-expired = chegou a hora dele
view--change-expired-overwrite = sobrescrito com uma hora passada, que é como servidores e scripts excluem
view--change-explicit = por um servidor, um script, uma extensão ou uma pessoa
view--change-overwrite = substituído por um valor mais novo
view--for-other = outro
view--now = Agora
view--then = Então
view--progress = Quanto foi lido
view--sample-cookie = Conectado em um host, desconhecido no outro
view--sample-signed-out = Desconectado no meio do trabalho
view--sample-works = O mesmo quando funciona
view--samples = Ou experimente um exemplo
view--stop = Parar
view--sample-cache = Um cache entrega a página de outra pessoa
view--sample-form = Um formulário que não combina mais com a sessão
view--sample-preflight = Uma chamada recusada antes de ser enviada
view--sample-redirect = Um redirecionamento perde o login no caminho
view--sample-renewal = Um login que não pode ser renovado
