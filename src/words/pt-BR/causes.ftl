### Why a server refused: the sentences of causes, and what their evidence says.

cause-challenge-handshake = Esta recusa é só o começo do login { $scheme }; o navegador respondeu e foi aceito.
cause-recovered-by-refresh = Um login expirou e o site o renovou sozinho; nada se perdeu.
cause-anonymous-probe = O site perguntou se alguém está conectado ({ $path }), e não havia ninguém. A página funciona sem isso.
cause-not-signed-in = Você não entrou em { $host }: o navegador não tem nenhum login para ele.
cause-auth-header-not-attached = O site enviou a requisição de { $path } sem o login que as outras requisições levam.
cause-credentials-not-received = O navegador enviou seu login, mas ele não chegou ao aplicativo por trás de { $host }.
cause-auth-header-malformed = O site enviou um cabeçalho de login que nenhum servidor pode usar: { $fault }.
cause-auth-scheme-mismatch = O site entra com { $sent }, mas o servidor pede { $asked }.
cause-basic-malformed = O nome de usuário e a senha foram juntados de forma errada: { $fault }.
cause-password-rejected = { $host } não aceitou este nome de usuário e esta senha.
cause-token-expired = Seu login tinha expirado { $ago } antes desta requisição.
cause-token-not-yet-valid = O token de login só passa a valer { $ahead } depois desta requisição, pelo relógio do servidor.
cause-device-clock-wrong = O relógio deste dispositivo está { $off } { $direction }, e isso impede o login.
clock-behind = atrasado
clock-ahead = adiantado
cause-token-wrong-audience = O token de login é para outro serviço ({ $sent }), não para { $host }.
cause-insufficient-scope = Você está conectado, mas esta ação precisa de uma permissão que o aplicativo não recebeu: { $scope }.
cause-insufficient-scope-unnamed = Você está conectado, mas esta ação precisa de uma permissão que o aplicativo não recebeu.
cause-token-malformed = O token de login enviado está danificado: { $fault }.
cause-token-rejected = { $host } não aceita mais este token de login, embora esteja íntegro e não tenha expirado.
cause-token-rejected-ended = { $host } pode ter outro motivo para recusar este token de login além de ele ter expirado.
cause-token-rejected-silently = { $host } recusa este token de login e não diz por quê; ele está íntegro, e nada mostra que tenha expirado.
cause-refresh-token-rejected = Seu login terminou: o site tentou renová-lo, e { $host } recusou.
cause-session-cookie-expired = O cookie “{ $cookie }” que mantinha você conectado tinha expirado.
cause-session-ended-by-server = O site encerrou sua sessão: mandou o navegador excluir o cookie “{ $cookie }”.
cause-session-ended-by-signing-out = Sua sessão (cookie “{ $cookie }”) terminou com uma saída da conta.
cause-session-cookie-not-stored = O navegador teve de recusar o cookie de sessão “{ $cookie }” do site: { $rule }.
cause-cookie-domain-mismatch = Você está conectado em { $domain }, mas o cookie “{ $cookie }” de lá não é para { $host }.
cause-cookie-path-mismatch = O cookie de sessão “{ $cookie }” é só para { $path }, então não é enviado a { $asked }.
cause-cookie-secure-on-http = O cookie de sessão “{ $cookie }” só viaja por https, e este endereço é http.
cause-cookie-samesite-blocked = Esta requisição veio de outro site, então o navegador não enviou o cookie de sessão “{ $cookie }”.
cause-session-timed-out = O servidor esqueceu sua sessão: o cookie “{ $cookie }” funcionava { $after } antes e agora é recusado.
cause-login-redirect-loop = A página e a página de login de { $host } ficam mandando você de uma para a outra.
cause-preflight-unauthorized = O servidor pede um login onde o navegador não pode enviar um: na verificação que antecede a requisição { $method }.
cause-preflight-unauthorized-redirected = O servidor manda o navegador para outro lugar na verificação que antecede a requisição { $method }, onde ele não pode seguir.
cause-permission-denied = Você está conectado, mas esta conta não pode usar { $path }.
cause-session-rejected-unknown = O servidor recusou com status { $status }, e nada do que o navegador vê mostra por quê.
says-status = A resposta tinha status { $status }.
says-challenged = O servidor pediu { $scheme }.
says-answered = O navegador pediu de novo com { $scheme }.
says-renewed = A renovação recebeu resposta com status { $status }.
says-retried = A mesma requisição com o novo login recebeu resposta com status { $status }.
says-expired = O token expirou em { $exp }.
says-server-time = O relógio do servidor marcava { $date }.
says-device-time = O relógio do dispositivo marcava { $date }.
says-server-clock-off = O relógio deste servidor difere do do dispositivo em { $ahead }, então qualquer um dos dois pode estar errado.
says-accepted-before = O mesmo token foi aceito antes, para { $path }.
says-begins = O claim “{ $name }” do token é { $begins }.
says-hosts-agree =
    { $hosts ->
        [one] { $hosts } host concorda quanto à hora.
       *[other] { $hosts } hosts concordam quanto à hora.
    }
says-claim-between = O claim “{ $name }” do token ({ $time }) fica entre o relógio do dispositivo e o do servidor.
says-nothing-sent = A requisição não levava nada que diga quem pergunta.
says-asks-who = A requisição pergunta quem está conectado.
says-goes-on = Outras requisições continuaram recebendo resposta.
says-no-authorization = A requisição não tem cabeçalho Authorization.
says-no-cookie = A requisição não tem cabeçalho Cookie.
says-only-other-cookies = Os cookies enviados não levam um login: { $names }.
says-none-stored = O armazenamento do navegador não tem cookie de sessão para este host.
says-signed-in-earlier = Requisições anteriores a este site levavam um login.
says-sibling-signed = Outra requisição ao mesmo servidor, de { $path }, levava credenciais { $scheme }.
says-sent = A requisição levava credenciais { $scheme }.
says-code = A resposta diz “{ $code }”.
says-same-accepted = O mesmo login foi aceito para { $path }.
says-scheme-accepted = O mesmo esquema foi aceito para { $path }.
says-header = O cabeçalho: { $fault }.
says-token = O token: { $fault }.
says-login-posted = Um login foi enviado a { $path }.
says-form-again = A resposta é de novo o formulário de login, sem nova sessão.
says-user-sent = Um nome de usuário e uma senha foram enviados por { $scheme }.
says-audience = A audiência do token é { $audience }.
says-other-audience = Um token do mesmo emissor para { $audience } foi aceito.
says-scope-asked = O servidor pede o escopo { $scope }.
says-scope-held = O token tem os escopos: { $scope }.
says-in-date = O token vale até { $exp }.
says-renewal-tried = Uma renovação foi tentada em { $path }.
says-cookie-absent = A requisição foi sem o cookie “{ $cookie }”.
says-cookie-end = O cookie “{ $cookie }” expirou em { $at }.
says-cookie-sent-before = O cookie “{ $cookie }” foi enviado e aceito antes.
says-cookie-deleted = Esta resposta exclui o cookie “{ $cookie }”.
says-cookie-deleted-unseen = O cookie “{ $cookie }” foi excluído como os servidores fazem; a resposta que fez isso não foi gravada.
says-cookie-refused = A resposta cria o cookie “{ $cookie }”, e o navegador precisa recusá-lo: { $rule }.
says-cookie-domain = “{ $cookie }” está armazenado para { $domain }, e a requisição foi para { $host }.
says-cookie-path = “{ $cookie }” está armazenado para o caminho { $path }, e a requisição pediu { $asked }.
says-cookie-secure = “{ $cookie }” está armazenado como Secure, e a requisição foi por http.
says-cookie-samesite = “{ $cookie }” está armazenado, e seu atributo SameSite o mantém fora de requisições causadas por outro site.
says-cookie-accepted = “{ $cookie }” foi aceito para { $path }.
says-same-cookie = “{ $cookie }” foi enviado de novo, sem mudança.
says-cookie-sent = O cookie de sessão “{ $cookie }” foi enviado.
says-preflight = O navegador perguntou se podia enviar { $method }.
says-killed = A própria requisição nunca foi enviada.
says-sent-to-login = A página mandou o navegador para um login.
says-rounds =
    { $rounds ->
        [one] Isso aconteceu uma vez em segundos.
       *[other] Isso aconteceu { $rounds } vezes em segundos.
    }
says-too-many-redirects = O navegador desistiu depois de redirecionamentos demais.
says-cookie-in-loop = O cookie “{ $cookie }” foi enviado e não adiantou.
missing-jar = O armazenamento de cookies do navegador não pôde ser consultado.
fault-placeholder = contém um texto provisório como “undefined” em vez de um token
fault-doubled-scheme = o esquema aparece duas vezes
fault-quoted-token = o token está entre aspas
fault-scheme-missing = falta o esquema antes do token
fault-stray-whitespace = há espaços dentro ou em volta do token
fault-empty-credentials = não há token depois do esquema
fault-comma-joined = dois logins foram juntados em um cabeçalho
fault-scheme-colon = há dois-pontos depois do esquema
fault-equals-scheme = há um sinal de igual depois do esquema
fault-control-character = contém um caractere de controle
fault-basic-base64 = o valor não é base64
fault-basic-no-colon = não há dois-pontos entre nome de usuário e senha
fault-basic-empty = não há nada depois da palavra “Basic”
fault-jwt-parts = faltam partes dele
fault-jwt-header = seu cabeçalho não pode ser lido
fault-jwt-payload = seus claims não podem ser lidos
fault-jwt-signature-empty = falta sua assinatura
fault-jwt-signature = sua assinatura está danificada
fault-jwt-algorithm = seu cabeçalho não nomeia nenhum algoritmo
fault-jwt-part = uma de suas partes não pode ser lida
rule-empty = não tem nome nem valor
rule-control-character = contém um caractere de controle
rule-too-large = passa de 4096 bytes
rule-domain-mismatch = seu Domain é o de outro site ou host
rule-public-suffix = seu Domain pertence a muitos donos (um sufixo público)
rule-secure-on-insecure = está marcado como Secure, mas veio por http
rule-overwrite-secure = um cookie Secure anterior com esse nome não pode ser substituído por http
rule-samesite-none-insecure = diz SameSite=None sem Secure
rule-samesite-cross-site = é Lax ou Strict e veio com uma resposta à página de outro site
rule-secure-prefix = seu nome começa com __Secure- mas ele não é Secure
rule-host-prefix = seu nome começa com __Host- mas ele não é Secure, tem Domain ou um Path diferente de /
rule-http-prefix = o prefixo do nome pede atributos que ele não tem
rule-partitioned-insecure = é Partitioned sem Secure
rule-httponly-from-script = um script tentou criar um cookie HttpOnly
rule-credentials-omitted = a página fez a requisição sem credenciais, então os cookies da resposta são ignorados
rule-third-party-blocked = cookies de terceiros estão bloqueados neste navegador
note-bytes-replaced = Alguns bytes não são UTF-8 e foram substituídos.
note-sanitised = A gravação não tem nenhum cookie nem Authorization; muitas ferramentas os tiram ao exportar. Não dá para saber se algum foi enviado.
note-no-requests = A gravação não tem requisições: recarregue a página enquanto ela é gravada e depois a exporte.
note-entry-unreadable = Esta entrada não tem uma requisição com URL e foi ignorada.
note-entry-without-time = Esta entrada não tem hora de início legível.
note-more-entries =
    { $count ->
        [one] Mais { $count } entrada tem esses problemas.
       *[other] Mais { $count } entradas têm esses problemas.
    }
says-box-untold = O navegador pode ter pedido nome e senha em uma janela própria; o que foi digitado ali não aparece.
