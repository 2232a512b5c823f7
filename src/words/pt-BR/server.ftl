### What the server's own checks, stores and caches come to, in words.

cause-csrf-token-mismatch = Esta página não combina mais com sua sessão em { $host }, por isso a proteção contra requisições forjadas recusou o que você enviou.
says-names-forgery = A resposta fala da proteção contra requisições forjadas.
says-empty-refusal = Uma resposta vazia com status 400 é como esta verificação recusa.
says-no-forgery-token = A requisição não levava token contra falsificação.
says-changed-since-page = Quando a página foi carregada, o cookie “{ $cookie }” tinha outro valor; foi mudado fora desta página.
says-sibling-forgery = A requisição de { $path } levava um token e foi aceita.
says-forgery-fits = O cookie que vai com o token é aquele com que a página foi carregada, então o token não é velho.
cause-origin-check-failed = { $host } não aceita requisições de páginas de { $origin }, seja quem for que esteja conectado.
says-came-from = A requisição veio de uma página de { $origin }.
says-accepted-from = A mesma requisição com o mesmo login foi aceita de uma página de { $origin }.
says-names-origin = A resposta fala de onde veio a requisição.
cause-session-store-failing = Sua sessão é boa: { $host } não conseguiu consultá-la naquele momento e tomou você por um estranho.
says-integration = O endereço nomeia outro serviço, e a resposta rejeita uma credencial que o próprio site aceita.
says-other-kind = A resposta rejeita uma chave de API ou um token de acesso, e esta requisição não leva nenhum: trata-se do que o próprio site usa com outro serviço.
says-slow = Esta recusa levou { $took }; respostas aceitas levavam { $usual }.
cause-foreign-session-from-cache = Um cache na frente de { $host } entrega a sessão de um visitante a outros: quem a recebe fica conectado como outra pessoa.
says-shared-cache = A resposta veio de um cache compartilhado, pelo cabeçalho { $name }.
says-hands-out = Ela entrega o cookie de sessão “{ $cookie }”.
says-handed-out-before = O mesmo valor foi para outra requisição, que também não o tinha enviado.
says-replaced-own = A requisição levava outro valor próprio, que este substitui.
says-foreign-sent = Esta requisição levava a sessão que o cache tinha entregado.
