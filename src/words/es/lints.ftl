### Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

report-advice = Consejos
lint-missing-www-authenticate = { $host } responde 401 sin WWW-Authenticate: añádelo, para que los clientes sepan cómo iniciar sesión (vale un esquema propio donde Basic haría que los navegadores pidieran una contraseña).
lint-challenge-login-mismatch = { $host } pide { $offered }, y sus propias páginas inician sesión con { $used }: nombra el esquema que funciona, o los navegadores pedirán una contraseña que nadie tiene.
lint-by-token = un token
lint-by-form = un formulario
lint-forbidden-as-401 = { $path } responde 401 a una cuenta con sesión que no tiene permiso: responde 403, o las aplicaciones tirarán una sesión buena.
lint-cors-headers-not-exposed = Las páginas de otros orígenes no pueden leer { $name } de { $host }: añádelo a Access-Control-Expose-Headers.
lint-token-in-url = Hay una credencial en una dirección de { $host } («{ $name }»), donde la guardan registros e historiales: envíala en Authorization.
lint-token-in-web-storage = Hay un token en { $area } («{ $key }»), donde cualquier script de la página puede leerlo: guárdalo en memoria, o en el servidor tras una cookie HttpOnly.
lint-session-cookie-not-httponly = La cookie de sesión «{ $cookie }» de { $host } la pueden leer los scripts: añade HttpOnly.
lint-session-cookie-not-secure = La cookie de sesión «{ $cookie }» de { $host } se enviaría también por http, legible en el camino: añade Secure.
lint-session-cookie-no-samesite = La cookie de sesión «{ $cookie }» de { $host } no dice si pueden enviarla páginas de otros sitios, y los navegadores difieren: añade SameSite=Lax.
lint-cookie-domain-too-broad = La cookie de sesión «{ $cookie }» va a todos los hosts bajo { $domain }, y solo la usa { $host }: omite Domain.
lint-basic-over-http = Una contraseña va a { $host } por http, legible para todos en el camino: usa https.
lint-long-lived-access-token = Los tokens de acceso para { $host } valen { $lasts }, también para quien se haga con uno: que vivan minutos y renuévalos.
lint-token-without-end = Los tokens de acceso para { $host } no terminan nunca: dales un «exp» a pocos minutos y renuévalos.
lint-no-early-refresh = La aplicación renueva su token solo después de que { $host } lo rechace: renueva un minuto antes de «exp».
lint-no-clock-leeway = { $host } rechaza un token cuyo «{ $claim }» se desvía solo { $off }: admite un minuto de diferencia entre relojes.
