### Cookies: why one went or stayed, why one was kept or refused.

cookie--sent = Foi com esta requisição e continua armazenado.
cookie--sent-gone = Foi com esta requisição. Não está mais armazenado, ou tem agora outro valor.
cookie--sent-store-unknown = Foi com esta requisição. O que o navegador armazena não foi gravado.
cookie--would-go = Iria com esta requisição.
asked--sent = Iriam, nesta ordem: { $count }
asked--withheld = Ficariam: { $count }
asked--none = Nenhum cookie é conhecido para este site.
cookie--other-host = Está armazenado só para { $domain }; esta requisição foi para { $host }.
cookie--other-domain = Está armazenado para { $domain } e os hosts abaixo dele; esta requisição foi para { $host }.
cookie--path = Está armazenado para o caminho { $path }; esta requisição pediu { $asked }.
cookie--secure = Só é enviado por https (Secure); esta requisição foi por http.
cookie--expired = Tinha expirado { $since } antes desta requisição.
cookie--strict = Só é enviado quando o próprio site faz a requisição (SameSite=Strict); outro site levou a esta.
cookie--lax = Entre sites só é enviado quando uma pessoa abre uma página (SameSite=Lax); outro site fez esta requisição, ou a fez com um formulário.
cookie--default-lax = Não tem SameSite, então o navegador o trata como Lax: entre sites só é enviado quando uma pessoa abre uma página. Outro site fez esta requisição, ou a fez com um formulário.
cookie--third-party = O navegador retém cookies de requisições a um site diferente do da página (cookies de terceiros).
cookie--partition = Está armazenado para uso só dentro de { $partition } (particionado); esta requisição pertence a uma página de { $top }.
cookie--no-credentials = A página fez esta requisição sem credenciais, então nenhum cookie a acompanha.
cookie--later-by = Foi armazenado { $after } depois que esta requisição começou.
cookie--later = Foi armazenado depois desta requisição.
cookie--taken-out = O navegador o teria enviado; outra extensão o tirou da requisição.
cookie--unexplained = Pelas regras deveria ter ido com esta requisição, e não foi. A gravação não mostra por quê.
cookie--unknown-sanitised = Não dá para saber se foi enviado: os cookies foram tirados deste arquivo.
cookie--unknown-not-network = Não dá para saber se foi enviado: um cache ou service worker respondeu.
cookie--unknown-headers = Não dá para saber se foi enviado: os cabeçalhos gravados da requisição não estão completos.
cookie--unknown-relation = Não foi enviado. Não dá para saber se SameSite o reteve: não foi gravado qual página fez a requisição.
set-cookie--stored = Armazenado: o armazenamento de cookies do navegador o mostra.
set-cookie--stored-by-rule = Armazenado, pelas regras dos cookies.
set-cookie--deleted = Exclui o cookie, e o armazenamento de cookies do navegador mostra que excluiu.
set-cookie--deleted-by-rule = Exclui o cookie, se havia um armazenado.
set-cookie--cached = A resposta veio do cache do navegador. Seus cookies valeram quando ela chegou pela primeira vez, se é que valeram.
set-cookie--not-seen = Pelas regras deveria ter sido armazenado, mas o armazenamento de cookies do navegador não o mostra.
set-cookie--followed = Substituído logo: a mesma resposta cria este nome de novo mais abaixo.
set-cookie--empty = Recusado: não tem nome nem valor.
set-cookie--control-character = Recusado: contém um caractere de controle.
set-cookie--too-large = Recusado: nome e valor somam { $bytes } bytes, e são permitidos 4096.
set-cookie--domain-mismatch = Recusado: seu Domain, { $domain }, não cobre o host que o criou, { $host }.
set-cookie--public-suffix = Recusado: seu Domain, { $domain }, pertence a muitos donos (um sufixo público).
set-cookie--secure-on-insecure = Recusado: está marcado como Secure, e a resposta veio por http.
set-cookie--overwrite-secure = Recusado: substituiria um cookie Secure, e a resposta veio por http.
set-cookie--samesite-none-insecure = Recusado: SameSite=None precisa também de Secure.
set-cookie--samesite-cross-site = Recusado: uma resposta à página de outro site só pode criar cookies com SameSite=None.
set-cookie--secure-prefix = Recusado: um nome que começa com __Secure- precisa de Secure e https.
set-cookie--host-prefix = Recusado: um nome que começa com __Host- precisa de Secure, https, Path=/ e nenhum Domain.
set-cookie--http-prefix = Recusado: um nome que começa com __Http- ou __Host-Http- precisa de HttpOnly, Secure e https; com __Host-, também de Path=/ e nenhum Domain.
set-cookie--partitioned-insecure = Recusado: Partitioned precisa também de Secure.
set-cookie--httponly-from-script = Recusado: um script não pode criar nem substituir um cookie HttpOnly.
set-cookie--credentials-omitted = Ignorado: a página fez esta requisição sem credenciais, então os cookies da resposta não contam.
set-cookie--third-party-blocked = Recusado: o navegador bloqueia cookies de sites diferentes do da página (cookies de terceiros).
