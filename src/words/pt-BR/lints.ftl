### Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

report-advice = Conselhos
lint-missing-www-authenticate = { $host } responde 401 sem WWW-Authenticate: acrescente-o, para que os clientes saibam como entrar (um esquema próprio serve onde Basic faria os navegadores pedirem uma senha).
lint-challenge-login-mismatch = { $host } desafia por { $offered }, e suas próprias páginas entram por { $used }: nomeie o esquema que funciona, ou os navegadores pedem uma senha que ninguém tem.
lint-by-token = um token
lint-by-form = um formulário
lint-forbidden-as-401 = { $path } responde 401 a uma conta conectada que não tem permissão: responda 403, ou os aplicativos jogam fora um bom login.
lint-cors-headers-not-exposed = Páginas de outras origens não podem ler { $name } de { $host }: acrescente-o a Access-Control-Expose-Headers.
lint-token-in-url = Há uma credencial em um endereço de { $host } (“{ $name }”), onde logs e históricos a guardam: envie-a em Authorization.
lint-token-in-web-storage = Há um token em { $area } (“{ $key }”), onde qualquer script da página pode lê-lo: guarde-o na memória, ou no servidor atrás de um cookie HttpOnly.
lint-session-cookie-not-httponly = O cookie de sessão “{ $cookie }” de { $host } pode ser lido por scripts: acrescente HttpOnly.
lint-session-cookie-not-secure = O cookie de sessão “{ $cookie }” de { $host } também seria enviado por http, legível no caminho: acrescente Secure.
lint-session-cookie-no-samesite = O cookie de sessão “{ $cookie }” de { $host } não diz se páginas de outros sites podem enviá-lo, e os navegadores diferem: acrescente SameSite=Lax.
lint-cookie-domain-too-broad = O cookie de sessão “{ $cookie }” vai a todos os hosts abaixo de { $domain }, e só { $host } o usa: omita Domain.
lint-basic-over-http = Uma senha vai a { $host } por http, legível para todos no caminho: use https.
lint-long-lived-access-token = Os tokens de acesso para { $host } valem por { $lasts }, também para quem puser a mão em um: deixe-os viver minutos e renove-os.
lint-token-without-end = Os tokens de acesso para { $host } nunca terminam: dê-lhes um “exp” alguns minutos à frente e renove-os.
lint-no-early-refresh = O aplicativo só renova seu token depois que { $host } o recusa: renove um minuto antes de “exp”.
lint-no-clock-leeway = { $host } recusa um token cujo “{ $claim }” está só { $off } fora: tolere um minuto de diferença entre relógios.
