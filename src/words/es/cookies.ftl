### Cookies: why one went or stayed, why one was kept or refused.

cookie--sent = Fue con esta petición y sigue guardada.
cookie--sent-gone = Fue con esta petición. Ya no está guardada, o tiene ahora otro valor.
cookie--sent-store-unknown = Fue con esta petición. Lo que guarda el navegador no se grabó.
cookie--would-go = Iría con esta petición.
asked--sent = Irían, en este orden: { $count }
asked--withheld = Se quedarían: { $count }
asked--none = No se conoce ninguna cookie para este sitio.
cookie--other-host = Está guardada solo para { $domain }; esta petición iba a { $host }.
cookie--other-domain = Está guardada para { $domain } y los hosts por debajo; esta petición iba a { $host }.
cookie--path = Está guardada para la ruta { $path }; esta petición pedía { $asked }.
cookie--secure = Solo se envía por https (Secure); esta petición iba por http.
cookie--expired = Había caducado { $since } antes de esta petición.
cookie--strict = Solo se envía cuando su propio sitio hace la petición (SameSite=Strict); otro sitio llevó a esta.
cookie--lax = Entre sitios solo se envía cuando una persona abre una página (SameSite=Lax); otro sitio hizo esta petición, o la hizo con un formulario.
cookie--default-lax = No tiene SameSite, así que el navegador la trata como Lax: entre sitios solo se envía cuando una persona abre una página. Otro sitio hizo esta petición, o la hizo con un formulario.
cookie--third-party = El navegador retiene las cookies de las peticiones a un sitio distinto del de la página (cookies de terceros).
cookie--partition = Está guardada solo para usarse dentro de { $partition } (particionada); esta petición pertenece a una página de { $top }.
cookie--no-credentials = La página hizo esta petición sin credenciales, así que no la acompaña ninguna cookie.
cookie--later-by = Se guardó { $after } después de que empezara esta petición.
cookie--later = Se guardó después de esta petición.
cookie--taken-out = El navegador la habría enviado; otra extensión la quitó de la petición.
cookie--unexplained = Según las reglas debería haber ido con esta petición, y no fue. La grabación no muestra por qué.
cookie--unknown-sanitised = No se puede saber si se envió: las cookies se quitaron de este archivo.
cookie--unknown-not-network = No se puede saber si se envió: respondió una caché o un service worker.
cookie--unknown-headers = No se puede saber si se envió: las cabeceras grabadas de la petición no están completas.
cookie--unknown-relation = No se envió. No se puede saber si la retuvo SameSite: no se grabó qué página hizo la petición.
set-cookie--stored = Guardada: el almacén de cookies del navegador la muestra.
set-cookie--stored-by-rule = Guardada, según las reglas de las cookies.
set-cookie--deleted = Borra la cookie, y el almacén de cookies del navegador muestra que lo hizo.
set-cookie--deleted-by-rule = Borra la cookie, si había una guardada.
set-cookie--cached = La respuesta salió de la caché del navegador. Sus cookies contaron cuando llegó por primera vez, si es que contaron.
set-cookie--not-seen = Según las reglas debería haberse guardado, pero el almacén de cookies del navegador no la muestra.
set-cookie--followed = Sustituida enseguida: la misma respuesta vuelve a crear este nombre más abajo.
set-cookie--empty = Rechazada: no tiene ni nombre ni valor.
set-cookie--control-character = Rechazada: contiene un carácter de control.
set-cookie--too-large = Rechazada: nombre y valor suman { $bytes } bytes, y se permiten 4096.
set-cookie--domain-mismatch = Rechazada: su Domain, { $domain }, no abarca el host que la creó, { $host }.
set-cookie--public-suffix = Rechazada: su Domain, { $domain }, pertenece a muchos dueños (un sufijo público).
set-cookie--secure-on-insecure = Rechazada: está marcada como Secure, y la respuesta llegó por http.
set-cookie--overwrite-secure = Rechazada: sustituiría una cookie Secure, y la respuesta llegó por http.
set-cookie--samesite-none-insecure = Rechazada: SameSite=None necesita también Secure.
set-cookie--samesite-cross-site = Rechazada: una respuesta a la página de otro sitio solo puede crear cookies con SameSite=None.
set-cookie--secure-prefix = Rechazada: un nombre que empieza por __Secure- necesita Secure y https.
set-cookie--host-prefix = Rechazada: un nombre que empieza por __Host- necesita Secure, https, Path=/ y ningún Domain.
set-cookie--http-prefix = Rechazada: un nombre que empieza por __Http- o __Host-Http- necesita HttpOnly, Secure y https; con __Host-, también Path=/ y ningún Domain.
set-cookie--partitioned-insecure = Rechazada: Partitioned necesita también Secure.
set-cookie--httponly-from-script = Rechazada: un script no puede crear ni sustituir una cookie HttpOnly.
set-cookie--credentials-omitted = Ignorada: la página hizo esta petición sin credenciales, así que las cookies de su respuesta no cuentan.
set-cookie--third-party-blocked = Rechazada: el navegador bloquea las cookies de sitios distintos del de la página (cookies de terceros).
