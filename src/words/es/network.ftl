### What refused requests, proxies, extensions, caches and servers' decisions come to, in words.

cause-auth-dropped-on-redirect = { $from } redirigió la petición a { $to }, y por el camino el navegador quitó la sesión.
says-sent-on = La respuesta envió el navegador a { $to }.
cause-extension-removed-credentials = Otra extensión quitó la cabecera { $name } de la petición a { $host }, así que llegó sin tu sesión.
cause-extension-changed-credentials = Otra extensión cambió la cabecera { $name } de la petición a { $host }, y el servidor la rechazó.
says-there-before = La página había puesto la cabecera { $name }.
says-gone-when-sent = La petición salió sin la cabecera { $name }.
says-changed-when-sent = La petición salió con otro valor en la cabecera { $name }.
cause-extension-removed-set-cookie = Otra extensión quitó la cookie { $cookie } de la respuesta de { $host }, así que tu sesión nunca se guardó.
says-set-by-server = La respuesta del servidor crea la cookie { $cookie }.
says-gone-when-passed-on = La respuesta pasó al navegador sin { $cookie }.
says-extension-took-out = Otra extensión quitó { $name } de esta respuesta.
says-extension-added = Otra extensión añadió { $name } a esta respuesta.
says-extension-changed = Otra extensión cambió { $name } en esta respuesta.
says-extension-could = La extensión «{ $extension }» puede cambiar o detener peticiones aquí.
cause-request-blocked-by-extension = Un bloqueador detuvo la petición de { $path }, de la que depende el inicio de sesión.
says-error = El navegador informa de { $error }.
says-after-blocked = Este rechazo llegó después de la petición detenida.
cause-proxy-auth-required = La red quiere que inicies sesión en ella antes de dejarte pasar a ningún sitio.
cause-integrated-auth-unavailable = { $host } solo acepta un inicio de sesión de Windows, y el navegador no se lo da a esta dirección.
says-no-answer-to-challenge = Ninguna petición a este host respondió a eso.
cause-client-certificate-missing = { $host } quiere un certificado del navegador y no recibió ninguno que acepte.
says-names-certificate = La página dice que falta el certificado.
cause-stale-cache = El navegador guardó una respuesta antigua de { $path }, de antes de que iniciaras sesión.
says-not-from-server = Esta respuesta salió de la caché del navegador o de un service worker.
says-signed-in-at = La sesión valía para { $path }.
says-server-says = El propio servidor responde a la misma dirección con estado { $status }.
cause-cors-blocks-credentials = { $host } respondió, pero sus cabeceras CORS no dejan que la página pida con una sesión, así que el navegador no le dio la respuesta a la página.
says-no-allow-origin = La respuesta no permite ningún otro origen.
says-allows-origin = La respuesta permite el origen { $origin }.
says-no-allow-credentials = La respuesta no permite credenciales.
says-no-allow-authorization = La respuesta a la petición previa (preflight) no permite la cabecera Authorization.
says-with-credentials = La petición llevaba credenciales.
cause-account-disabled = La cuenta en { $host } está bloqueada, desactivada o aún sin confirmar.
says-account = La respuesta habla del estado de la cuenta.
says-locked = El estado significa «bloqueado».
cause-rate-limited = Demasiados intentos: { $host } rechaza más durante un rato.
says-limit = La cabecera { $name } de la respuesta dice que el límite está agotado.
says-too-many = La respuesta habla de demasiadas peticiones.
cause-client-banned = { $host } ha dejado fuera a esta dirección o este navegador tras varios intentos fallidos de iniciar sesión.
says-row-of-tries =
    { $count ->
        [one] Se rechazó { $count } intento de iniciar sesión.
       *[other] Se rechazaron { $count } intentos seguidos de iniciar sesión.
    }
says-all-refused =
    { $count ->
        [one] Desde entonces se rechazó la única dirección del host que se pidió.
       *[other] Desde entonces se rechazaron las { $count } direcciones distintas del host.
    }
says-no-connection =
    { $count ->
        [one] Desde entonces, { $count } petición no obtuvo conexión.
       *[other] Desde entonces, { $count } peticiones no obtuvieron conexión.
    }
cause-upstream-refused = Tienes la sesión iniciada, pero un servicio al que el sitio pregunta detrás de { $path } rechazó al sitio.
says-others-docs = La respuesta remite a la documentación de { $host }, así que viene de ese servicio.
cause-bot-challenge = Un filtro delante de { $host } tomó el navegador por un robot y respondió en lugar del sitio.
says-filter = La respuesta lleva la cabecera propia del filtro, { $name }.
says-filter-page = La respuesta es la página de un filtro conocido.
settle-overrides = Mira si DevTools bloquea peticiones o sustituye cabeceras, y recarga sin eso.
settle-extensions = Deja que Why401 vea la lista de extensiones, o recarga con todas desactivadas.
settle-network = Prueba la misma página por otra red.
settle-log = La línea del registro del servidor para esta petición dice por qué.
settle-without-cache = Recarga con «Inhabilitar caché» activado en el panel Red.
settle-console = La consola nombra la cabecera CORS que faltaba.
settle-other-network = Abre el sitio por otra red.
settle-cookies = Deja que Why401 vea las cookies de este sitio y recarga.
settle-reload = Recarga con el panel abierto, para que el inicio de sesión se grabe desde el principio.
settle-full-file = Vuelve a grabar conservando cookies y Authorization («Guardar todo como HAR con datos sensibles»).
settle-bodies = Vuelve a grabar conservando el contenido de las respuestas: lo que el servidor dijo en esta no está en el archivo.
admin--auth-dropped-on-redirect = Redirige páginas, no llamadas a la API: responde a http y a otros nombres de host de la API con un error que nombre la dirección correcta.
developer--auth-dropped-on-redirect = Llama a la dirección final: el esquema, el host y la barra final correctos. No vuelvas a añadir Authorization tras una redirección a otro host.
developer--extension-removed-credentials = Di a la gente qué cabecera le faltó al servidor, para que una página de ayuda pueda nombrar extensiones.
developer--request-blocked-by-extension = Sirve el inicio de sesión y la renovación desde tu propio host, en rutas que las listas de filtros no nombren (sin «track», «analytics», «beacon»), y distingue una petición bloqueada de un rechazo.
admin--proxy-auth-required = Mira el registro del proxy: access.log de squid muestra TCP_DENIED/407.
developer--proxy-auth-required = Un sitio debe responder 401, nunca 407 ni 511.
admin--integrated-auth-unavailable = Añade el host a la lista de los navegadores (AuthServerAllowlist, trusted-uris), dale un nombre de entidad de servicio HTTP, u ofrece un formulario junto a Negotiate.
developer--integrated-auth-unavailable = Pide con credentials: “include” cuando la página está en otro origen, y llama al host por el nombre que tiene su entidad.
admin--client-certificate-missing = Revisa qué autoridades nombra el servidor en su petición y que los proxys de delante transmitan el certificado.
developer--client-certificate-missing = Pide con credentials: “include”: sin ello los navegadores no envían certificado, y ninguno acompaña a una petición previa.
admin--stale-cache = Envía las redirecciones al inicio de sesión con 302 y Cache-Control: no-store, nunca 301, y las páginas de quien tiene sesión con private.
developer--stale-cache = Deja páginas de inicio de sesión, redirecciones y rechazos fuera de la caché del service worker, y vacíala cuando la gente inicia o cierra sesión.
admin--cors-blocks-credentials = Pon las cabeceras CORS en un solo lugar, también para errores y redirecciones (nginx: add_header … always), con Vary: Origin.
developer--cors-blocks-credentials = Responde con el origen de la página y Access-Control-Allow-Credentials: true (supports_credentials, allowCredentials), o pide sin credenciales.
admin--account-disabled = Mira el estado de la cuenta y la regla de bloqueo; desbloquéala después de hablar con la persona.
developer--account-disabled = Responde 403 con un código propio, solo tras la contraseña correcta, y di cómo desbloquearla.
admin--rate-limited = Cuenta por cuenta además de por dirección tras proxys, y responde 429 con Retry-After (nginx limit_req_status 429).
developer--rate-limited = Respeta Retry-After, espera más tras cada intento y no tomes un límite por un cierre de sesión.
admin--client-banned = Mira la lista de bloqueos (fail2ban-client status, cscli decisions list) y comprueba que la aplicación ve las direcciones de los visitantes, no la del proxy.
developer--client-banned = Deja de repetir solo una contraseña rechazada: cada reintento cuenta para el bloqueo.
admin--upstream-refused = Renueva la clave o el token del propio sitio para ese servicio; el registro de la aplicación tiene la llamada rechazada.
developer--upstream-refused = Responde 502 (o 424 con un código) al rechazo de otro servicio, y no cierres nunca por él la sesión de la gente.
admin--bot-challenge = Deja que las rutas de la API pasen el filtro, o que les responda con JSON; busca en su registro el identificador de la petición (cf-ray, x-amzn-requestid).
developer--bot-challenge = Busca la cabecera del filtro antes de tratar una respuesta como de la aplicación, y lleva a la gente a una página donde pueda pasar la comprobación.
