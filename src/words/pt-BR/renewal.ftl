### Renewals, ways back from a login provider, and redirects that end nowhere, in words.

cause-client-rejected = { $host } não aceita o próprio aplicativo; sua senha não é o motivo.
says-unknown-client = A página dele diz que não conhece o aplicativo.
cause-renewal-blocked-by-expired-token = O site envia junto seu token antigo e expirado ao pedir um novo em { $path }, e é recusado por causa dele.
says-dead-token-along = A chamada levava um token que tinha expirado.
cause-refresh-token-reused = O site renovou seu login duas vezes com o mesmo token, e { $host } recusou a segunda tentativa.
says-same-refresh-token = O mesmo token de renovação foi enviado antes.
says-newer-stored = “{ $key }” contém outro token de renovação que não o enviado.
cause-refresh-response-lost = { $host } renovou seu login, mas a resposta nunca chegou à página, e o token antigo não vale mais.
says-renewal-cancelled = Esta renovação foi abandonada antes de vir uma resposta.
says-renewal-unkept = Esta renovação recebeu resposta sem o token novo que outras renovações trazem.
cause-silent-renew-blocked = O navegador não deu os cookies de { $host } ao quadro oculto que renova seu login.
says-cookie-third-party = “{ $cookie }” está armazenado, e o navegador o mantém fora de quadros na página de outro site.
says-storage-denied = O navegador diz que o quadro não teve acesso a seus cookies.
says-provider-session = Alguém tinha entrado no provedor antes.
cause-idp-session-ended = Sua sessão no provedor de identidade { $host } terminou, então ele não pode renovar seu login.
says-silent-worked = A mesma renovação tinha funcionado antes neste navegador.
cause-renewal-network-failure = { $host } falhou por um momento, e o site desconectou você por isso, embora seu login ainda fosse bom.
says-then-signed-out = Logo depois a página foi para { $path }.
says-failed-renewal-deletes = A resposta falha exclui os cookies do login.
cause-refresh-not-attempted = Seu login tinha expirado { $ago } antes desta requisição. O site poderia tê-lo renovado, e não o fez.
says-refresh-token-given = Um token de renovação tinha sido entregue.
says-refresh-token-stored = O armazenamento da página tem um token de renovação (“{ $key }”).
says-renewed-before = Uma renovação tinha funcionado antes.
says-refresh-cookie = Um cookie de renovação está armazenado (“{ $cookie }”).
says-no-renewal = Nenhuma renovação foi tentada antes nem depois.
cause-refresh-loop = O site renova seu login sem parar ({ $rounds ->
        [one] uma vez
       *[other] { $rounds } vezes
    }), e não melhora.
says-new-token-refused = O token novo foi recusado com status { $status }.
cause-signin-callback-failed = O login por um provedor de identidade falhou na volta a { $host }.
says-flow-cookie-set = O cookie “{ $cookie }” foi criado quando o login começou.
says-never-exchanged = A página devia trocar o código por um token, e nunca trocou.
says-code-again = A mesma resposta do provedor já tinha sido apresentada.
cause-identity-provider-down = { $host }, que faz o login das pessoas, está fora do ar ou não pode ser alcançado; seu login em si está bem.
says-provider-asked = O provedor foi consultado em { $path }.
says-nobody-answered = Nenhum outro servidor respondia então: o dispositivo podia estar sem conexão.
cause-login-page-instead-of-data = A página pediu dados ({ $path }) e recebeu a página de login em vez disso.
says-data-asked = Um script da página pediu.
says-login-page = A resposta é uma página com um campo de senha.
cause-scheme-redirect-loop = { $host } faz o navegador andar em círculo; entrar ou remover cookies não pode ajudar.
says-same-address = O redirecionamento leva ao mesmo endereço, ou a outra forma de escrevê-lo.
says-in-a-circle = Os redirecionamentos andam em círculo, e nenhum login faz parte dele.
next-sign-out = Este login expira em { $left }, e nada o renova.
next-sign-out-at-hand = Este login expira em { $left }; o site tem o que poderia renová-lo.
next-sign-out-renewed = Este token expira em { $left }; o site já renovou tokens assim.
settle-wait = Deixe o painel aberto por um minuto: uma renovação ainda pode vir.
settle-provider = Veja a página de status do provedor, ou abra a página de login dele em outra aba.
admin--client-rejected = Compare id do cliente, segredo (e a data de fim dele) e tipos de concessão permitidos com as configurações do provedor; um segredo com + ou / precisa ser codificado como formulário antes de base64.
developer--client-rejected = Não repita nem desconecte pessoas em silêncio: mostre que o aplicativo está mal configurado. Uma página não guarda segredo: use um cliente público com PKCE.
admin--renewal-blocked-by-expired-token = Deixe rotas de login e renovação fora da verificação que recusa tokens expirados.
developer--renewal-blocked-by-expired-token = Chame login e renovação por um cliente sem o interceptador que acrescenta Authorization, e descarte um token no “exp” dele.
admin--refresh-token-reused = Permita um intervalo de reuso de uns 10 a 30 segundos para tokens de renovação rotacionados, e responda ao perdedor com o sucessor em vez de excluir cookies.
developer--refresh-token-reused = Uma renovação por vez (navigator.locks ou uma promise compartilhada) para todas as abas e quadros; leia o token do armazenamento ao renovar, não da memória.
admin--refresh-response-lost = Deixe o token de renovação anterior valer até o sucessor ser usado pela primeira vez, e deixe os proxies passarem Set-Cookie.
developer--refresh-response-lost = Não aborte renovações (keepalive: true), dê-lhes um tempo limite longo e guarde o token novo antes de tudo.
admin--silent-renew-blocked = Ponha provedor e aplicativo sob um mesmo domínio registrável, ou dê ao cookie de sessão do provedor SameSite=None; Secure.
developer--silent-renew-blocked = Renove por token de renovação com rotação, ou pelo servidor do próprio aplicativo; peça a mesma audiência e escopo que no login.
admin--idp-session-ended = Faça a sessão do provedor se estender com o uso ou sobreviver aos tokens do aplicativo, e guarde-a em um armazenamento que sobreviva a reinícios.
developer--idp-session-ended = Com login_required vá uma vez à página de login, e não reinicie o temporizador com o mesmo token.
admin--renewal-network-failure = Responda a uma queda com 503 e Retry-After, e nunca com um Set-Cookie que exclua o login.
developer--renewal-network-failure = Mantenha os tokens quando uma renovação não recebe veredito; tente de novo com pausas crescentes, e mais uma vez quando o dispositivo estiver on-line.
developer--refresh-not-attempted = Renove um minuto antes do fim, confira o fim quando a página volta a ser visível e renove uma vez diante de um 401 (a resposta dele também precisa de cabeçalhos CORS).
admin--refresh-loop = Compare emissor, audiência, chaves e relógios do servidor que renova com os da API.
developer--refresh-loop = Renove no máximo uma vez por requisição recusada, pare depois da segunda recusa e mantenha a margem de renovação antecipada abaixo da vida do token.
admin--signin-callback-failed = Compare o endereço de redirecionamento com os registrados, caractere por caractere; compartilhe o armazenamento de state entre os nós e mantenha o cookie dele por 15 minutos ou mais (SameSite=None onde a resposta vem por POST).
developer--signin-callback-failed = Trate a volta uma só vez (sem segunda renderização), guarde state, nonce e verifier por tentativa, e ofereça recomeçar em vez de uma página de erro.
admin--identity-provider-down = Confira a saúde do provedor, DNS, certificados e o firewall até ele; mantenha em cache o conjunto de chaves dele durante uma queda.
developer--identity-provider-down = Responda 503, não 401, quando as chaves não podem ser buscadas; mantenha os tokens em vigor e diga que o login está fora do ar.
admin--login-page-instead-of-data = Faça o gateway responder 401 a requisições de dados (Accept: application/json, X-Requested-With, Sec-Fetch-Mode: cors) e redirecionar só páginas.
developer--login-page-instead-of-data = Trate uma resposta redirecionada ou um tipo de mídia inesperado como desconectado, e vá à página de login.
admin--scheme-redirect-loop = Passe X-Forwarded-Proto ao aplicativo e faça-o confiar nele, use TLS completo entre proxy e origem, e acrescente ou corte a barra em um só lugar.
developer--scheme-redirect-loop = Monte redirecionamentos com o esquema e host repassados, e não os envie com 301 antes que estejam certos: navegadores os guardam.
