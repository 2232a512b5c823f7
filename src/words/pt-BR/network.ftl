### What refused requests, proxies, extensions, caches and servers' decisions come to, in words.

cause-auth-dropped-on-redirect = { $from } mandou a requisição adiante para { $to }, e no caminho o navegador retirou o login.
says-sent-on = A resposta mandou o navegador adiante para { $to }.
cause-extension-removed-credentials = Outra extensão tirou o cabeçalho { $name } da requisição a { $host }, então ela chegou sem o seu login.
cause-extension-changed-credentials = Outra extensão mudou o cabeçalho { $name } da requisição a { $host }, e o servidor a recusou.
says-there-before = A página tinha posto o cabeçalho { $name }.
says-gone-when-sent = A requisição saiu sem o cabeçalho { $name }.
says-changed-when-sent = A requisição saiu com outro valor no cabeçalho { $name }.
cause-extension-removed-set-cookie = Outra extensão tirou o cookie { $cookie } da resposta de { $host }, então seu login nunca foi armazenado.
says-set-by-server = A resposta do servidor cria o cookie { $cookie }.
says-gone-when-passed-on = A resposta foi passada ao navegador sem { $cookie }.
says-extension-took-out = Outra extensão tirou { $name } desta resposta.
says-extension-added = Outra extensão acrescentou { $name } a esta resposta.
says-extension-changed = Outra extensão mudou { $name } nesta resposta.
says-extension-could = A extensão “{ $extension }” pode mudar ou parar requisições aqui.
cause-request-blocked-by-extension = Um bloqueador parou a requisição de { $path }, de que o login depende.
says-error = O navegador relata { $error }.
says-after-blocked = Esta recusa veio depois da requisição que foi parada.
cause-proxy-auth-required = A rede quer que você entre nela antes de deixar passar a qualquer site.
cause-integrated-auth-unavailable = { $host } só aceita um login do Windows, e o navegador não dá um a este endereço.
says-no-answer-to-challenge = Nenhuma requisição a este host respondeu a isso.
cause-client-certificate-missing = { $host } quer um certificado do navegador e não recebeu nenhum que aceite.
says-names-certificate = A página diz que falta o certificado.
cause-stale-cache = O navegador guardou uma resposta antiga de { $path }, de antes de você entrar.
says-not-from-server = Esta resposta veio do cache do navegador ou de um service worker.
says-signed-in-at = O login valia para { $path }.
says-server-says = O próprio servidor responde ao mesmo endereço com status { $status }.
cause-cors-blocks-credentials = { $host } respondeu, mas seus cabeçalhos CORS não deixam a página pedir com um login, então o navegador não entregou a resposta à página.
says-no-allow-origin = A resposta não permite nenhuma outra origem.
says-allows-origin = A resposta permite a origem { $origin }.
says-no-allow-credentials = A resposta não permite credenciais.
says-no-allow-authorization = A resposta à requisição prévia (preflight) não permite o cabeçalho Authorization.
says-with-credentials = A requisição levava credenciais.
cause-account-disabled = A conta em { $host } está bloqueada, desativada ou ainda não confirmada.
says-account = A resposta fala do estado da conta.
says-locked = O status significa “bloqueado”.
cause-rate-limited = Tentativas demais: { $host } recusa outras por algum tempo.
says-limit = O cabeçalho { $name } da resposta diz que o limite se esgotou.
says-too-many = A resposta fala de requisições demais.
cause-client-banned = { $host } deixou este endereço ou navegador de fora depois de várias tentativas falhas de entrar.
says-row-of-tries =
    { $count ->
        [one] { $count } tentativa de entrar foi recusada.
       *[other] { $count } tentativas de entrar foram recusadas em seguida.
    }
says-all-refused =
    { $count ->
        [one] Desde então o único endereço do host que foi pedido foi recusado.
       *[other] Desde então todos os { $count } endereços diferentes do host foram recusados.
    }
says-no-connection =
    { $count ->
        [one] Desde então, { $count } requisição não obteve conexão.
       *[other] Desde então, { $count } requisições não obtiveram conexão.
    }
cause-upstream-refused = Você está conectado, mas um serviço que o site consulta por trás de { $path } recusou o site.
says-others-docs = A resposta aponta para a documentação de { $host }, portanto vem desse serviço.
cause-bot-challenge = Um filtro na frente de { $host } tomou o navegador por um robô e respondeu no lugar do site.
says-filter = A resposta leva o cabeçalho do próprio filtro, { $name }.
says-filter-page = A resposta é a página de um filtro conhecido.
settle-overrides = Veja se o DevTools bloqueia requisições ou substitui cabeçalhos, e recarregue sem isso.
settle-extensions = Deixe o Why401 ver a lista de extensões, ou recarregue com todas desligadas.
settle-network = Experimente a mesma página por outra rede.
settle-log = A linha do log do servidor para esta requisição diz por quê.
settle-without-cache = Recarregue com “Desativar cache” ligado no painel Rede.
settle-console = O console nomeia o cabeçalho CORS que faltava.
settle-other-network = Abra o site por outra rede.
settle-cookies = Deixe o Why401 ver os cookies deste site e recarregue.
settle-reload = Recarregue com o painel aberto, para que o login seja gravado desde o começo.
settle-full-file = Grave de novo mantendo cookies e Authorization (“Salvar tudo como HAR com dados sensíveis”).
settle-bodies = Grave de novo mantendo o conteúdo das respostas: o que o servidor disse nesta não está no arquivo.
admin--auth-dropped-on-redirect = Redirecione páginas, não chamadas de API: responda a http e a outros nomes de host da API com um erro que nomeie o endereço certo.
developer--auth-dropped-on-redirect = Chame o endereço final: o esquema, o host e a barra final certos. Não acrescente Authorization de novo depois de um redirecionamento a outro host.
developer--extension-removed-credentials = Diga às pessoas que cabeçalho faltou ao servidor, para que uma página de ajuda possa nomear extensões.
developer--request-blocked-by-extension = Sirva login e renovação do seu próprio host, em caminhos que listas de filtros não nomeiam (nada de “track”, “analytics”, “beacon”), e distinga uma requisição bloqueada de uma recusa.
admin--proxy-auth-required = Veja o log do proxy: o access.log do squid mostra TCP_DENIED/407.
developer--proxy-auth-required = Um site deve responder 401, nunca 407 nem 511.
admin--integrated-auth-unavailable = Acrescente o host à lista dos navegadores (AuthServerAllowlist, trusted-uris), dê-lhe um nome de entidade de serviço HTTP, ou ofereça um formulário ao lado de Negotiate.
developer--integrated-auth-unavailable = Peça com credentials: “include” quando a página está em outra origem, e chame o host pelo nome que sua entidade tem.
admin--client-certificate-missing = Confira quais autoridades o servidor nomeia no pedido e se os proxies da frente passam o certificado adiante.
developer--client-certificate-missing = Peça com credentials: “include”: sem isso navegadores não enviam certificado, e nenhum vai com uma requisição prévia.
admin--stale-cache = Envie redirecionamentos ao login com 302 e Cache-Control: no-store, nunca 301, e páginas de quem está conectado com private.
developer--stale-cache = Deixe páginas de login, redirecionamentos e recusas fora do cache do service worker, e limpe-o quando as pessoas entram ou saem.
admin--cors-blocks-credentials = Ponha os cabeçalhos CORS em um só lugar, também para erros e redirecionamentos (nginx: add_header … always), com Vary: Origin.
developer--cors-blocks-credentials = Responda com a própria origem da página e Access-Control-Allow-Credentials: true (supports_credentials, allowCredentials), ou peça sem credenciais.
admin--account-disabled = Veja o estado da conta e a regra de bloqueio; desbloqueie-a depois de falar com a pessoa.
developer--account-disabled = Responda 403 com um código próprio, só depois da senha certa, e diga como desbloquear.
admin--rate-limited = Conte por conta além de por endereço atrás de proxies, e responda 429 com Retry-After (nginx limit_req_status 429).
developer--rate-limited = Respeite Retry-After, espere mais depois de cada tentativa e não tome um limite por uma saída.
admin--client-banned = Veja a lista de banidos (fail2ban-client status, cscli decisions list) e confira se o aplicativo vê os endereços dos visitantes, não o do proxy.
developer--client-banned = Pare de repetir sozinho uma senha recusada: cada nova tentativa conta para o banimento.
admin--upstream-refused = Renove a chave ou o token do próprio site para esse serviço; o log do aplicativo tem a chamada recusada.
developer--upstream-refused = Responda 502 (ou 424 com um código) à recusa de outro serviço, e nunca desconecte as pessoas por isso.
admin--bot-challenge = Deixe os caminhos da API passarem pelo filtro, ou faça-o responder a eles com JSON; procure no log dele o id da requisição (cf-ray, x-amzn-requestid).
developer--bot-challenge = Procure o cabeçalho do filtro antes de tratar uma resposta como do aplicativo, e leve as pessoas a uma página onde possam passar pela verificação.
