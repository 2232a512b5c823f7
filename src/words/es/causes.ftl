### Why a server refused: the sentences of causes, and what their evidence says.

cause-challenge-handshake = Este rechazo es solo el comienzo del inicio de sesión { $scheme }; el navegador respondió y fue admitido.
cause-recovered-by-refresh = Un inicio de sesión había caducado y el sitio lo renovó por sí mismo; no se perdió nada.
cause-anonymous-probe = El sitio preguntó si alguien tiene la sesión iniciada ({ $path }), y no había nadie. La página funciona sin ello.
cause-not-signed-in = No has iniciado sesión en { $host }: el navegador no tiene ninguna sesión para él.
cause-auth-header-not-attached = El sitio envió su petición de { $path } sin la sesión que llevan sus otras peticiones.
cause-credentials-not-received = El navegador envió tu sesión, pero no llegó a la aplicación que hay detrás de { $host }.
cause-auth-header-malformed = El sitio envió una cabecera de sesión que ningún servidor puede usar: { $fault }.
cause-auth-scheme-mismatch = El sitio inicia sesión con { $sent }, pero el servidor pide { $asked }.
cause-basic-malformed = El nombre de usuario y la contraseña se unieron mal: { $fault }.
cause-password-rejected = { $host } no aceptó este nombre de usuario y esta contraseña.
cause-token-expired = Tu sesión había caducado { $ago } antes de esta petición.
cause-token-not-yet-valid = El token de sesión no es válido hasta { $ahead } después de esta petición, según el reloj del servidor.
cause-device-clock-wrong = El reloj de este dispositivo va { $off } { $direction }, y eso impide iniciar sesión.
clock-behind = atrasado
clock-ahead = adelantado
cause-token-wrong-audience = El token de sesión está destinado a otro servicio ({ $sent }), no a { $host }.
cause-insufficient-scope = Tienes la sesión iniciada, pero esta acción necesita un permiso que la aplicación no recibió: { $scope }.
cause-insufficient-scope-unnamed = Tienes la sesión iniciada, pero esta acción necesita un permiso que la aplicación no recibió.
cause-token-malformed = El token de sesión enviado está dañado: { $fault }.
cause-token-rejected = { $host } ya no acepta este token de sesión, aunque está intacto y no ha caducado.
cause-token-rejected-ended = Puede que { $host } tenga otro motivo para rechazar este token de sesión que el de haber caducado.
cause-token-rejected-silently = { $host } rechaza este token de sesión y no dice por qué; está intacto, y nada muestra que haya caducado.
cause-refresh-token-rejected = Tu sesión ha terminado: el sitio intentó renovarla y { $host } lo rechazó.
cause-session-cookie-expired = La cookie «{ $cookie }» que mantenía tu sesión había caducado.
cause-session-ended-by-server = El sitio terminó tu sesión: le dijo al navegador que borrara la cookie «{ $cookie }».
cause-session-ended-by-signing-out = Tu sesión (cookie «{ $cookie }») terminó con un cierre de sesión.
cause-session-cookie-not-stored = El navegador tuvo que rechazar la cookie de sesión «{ $cookie }» del sitio: { $rule }.
cause-cookie-domain-mismatch = Tienes la sesión iniciada en { $domain }, pero su cookie «{ $cookie }» no es para { $host }.
cause-cookie-path-mismatch = La cookie de sesión «{ $cookie }» es solo para { $path }, así que no se envía a { $asked }.
cause-cookie-secure-on-http = La cookie de sesión «{ $cookie }» solo viaja por https, y esta dirección es http.
cause-cookie-samesite-blocked = Esta petición venía de otro sitio, así que el navegador no envió la cookie de sesión «{ $cookie }».
cause-session-timed-out = El servidor ha olvidado tu sesión: la cookie «{ $cookie }» funcionaba { $after } antes y ahora se rechaza.
cause-login-redirect-loop = La página y la de inicio de sesión de { $host } te envían de una a otra sin parar.
cause-preflight-unauthorized = El servidor pide una sesión donde el navegador no puede enviarla: en la comprobación previa a la petición { $method }.
cause-preflight-unauthorized-redirected = El servidor envía el navegador a otro lugar en la comprobación previa a la petición { $method }, donde no puede seguirlo.
cause-permission-denied = Tienes la sesión iniciada, pero esta cuenta no puede usar { $path }.
cause-session-rejected-unknown = El servidor rechazó con el estado { $status }, y nada de lo que ve el navegador muestra por qué.
says-status = La respuesta tenía el estado { $status }.
says-challenged = El servidor pidió { $scheme }.
says-answered = El navegador volvió a pedir con { $scheme }.
says-renewed = La renovación recibió una respuesta con estado { $status }.
says-retried = La misma petición con la nueva sesión recibió una respuesta con estado { $status }.
says-expired = El token caducó en { $exp }.
says-server-time = El reloj del servidor marcaba { $date }.
says-device-time = El reloj del dispositivo marcaba { $date }.
says-server-clock-off = El reloj de este servidor difiere del del dispositivo en { $ahead }, así que cualquiera de los dos puede ir mal.
says-accepted-before = El mismo token se había aceptado antes, para { $path }.
says-begins = El claim «{ $name }» del token es { $begins }.
says-hosts-agree =
    { $hosts ->
        [one] { $hosts } host coincide en la hora.
       *[other] { $hosts } hosts coinciden en la hora.
    }
says-claim-between = El claim «{ $name }» del token ({ $time }) está entre el reloj del dispositivo y el del servidor.
says-nothing-sent = La petición no llevaba nada que diga quién pregunta.
says-asks-who = La petición pregunta quién tiene la sesión iniciada.
says-goes-on = Otras peticiones siguieron recibiendo respuesta.
says-no-authorization = La petición no tiene cabecera Authorization.
says-no-cookie = La petición no tiene cabecera Cookie.
says-only-other-cookies = Las cookies enviadas no llevan una sesión: { $names }.
says-none-stored = El almacén del navegador no tiene ninguna cookie de sesión para este host.
says-signed-in-earlier = Peticiones anteriores a este sitio llevaban una sesión.
says-sibling-signed = Otra petición al mismo servidor, de { $path }, llevaba credenciales { $scheme }.
says-sent = La petición llevaba credenciales { $scheme }.
says-code = La respuesta dice «{ $code }».
says-same-accepted = La misma sesión se aceptó para { $path }.
says-scheme-accepted = El mismo esquema se aceptó para { $path }.
says-header = La cabecera: { $fault }.
says-token = El token: { $fault }.
says-login-posted = Se envió un inicio de sesión a { $path }.
says-form-again = La respuesta es otra vez el formulario de inicio de sesión, sin sesión nueva.
says-user-sent = Se enviaron un nombre de usuario y una contraseña por { $scheme }.
says-audience = La audiencia del token es { $audience }.
says-other-audience = Se aceptó un token del mismo emisor para { $audience }.
says-scope-asked = El servidor pide el ámbito { $scope }.
says-scope-held = El token tiene los ámbitos: { $scope }.
says-in-date = El token vale hasta { $exp }.
says-renewal-tried = Se intentó una renovación en { $path }.
says-cookie-absent = La petición fue sin la cookie «{ $cookie }».
says-cookie-end = La cookie «{ $cookie }» caducó en { $at }.
says-cookie-sent-before = La cookie «{ $cookie }» se había enviado y aceptado antes.
says-cookie-deleted = Esta respuesta borra la cookie «{ $cookie }».
says-cookie-deleted-unseen = La cookie «{ $cookie }» se borró como lo hacen los servidores; la respuesta que lo hizo no se grabó.
says-cookie-refused = La respuesta crea la cookie «{ $cookie }», y el navegador debe rechazarla: { $rule }.
says-cookie-domain = «{ $cookie }» está guardada para { $domain }, y la petición iba a { $host }.
says-cookie-path = «{ $cookie }» está guardada para la ruta { $path }, y la petición pedía { $asked }.
says-cookie-secure = «{ $cookie }» está guardada como Secure, y la petición iba por http.
says-cookie-samesite = «{ $cookie }» está guardada, y su atributo SameSite la aparta de las peticiones causadas por otro sitio.
says-cookie-accepted = «{ $cookie }» se aceptó para { $path }.
says-same-cookie = «{ $cookie }» se envió otra vez, sin cambios.
says-cookie-sent = Se envió la cookie de sesión «{ $cookie }».
says-preflight = El navegador preguntó si podía enviar { $method }.
says-killed = La petición en sí no llegó a enviarse.
says-sent-to-login = La página envió el navegador a un inicio de sesión.
says-rounds =
    { $rounds ->
        [one] Eso ocurrió una vez en segundos.
       *[other] Eso ocurrió { $rounds } veces en segundos.
    }
says-too-many-redirects = El navegador se rindió tras demasiadas redirecciones.
says-cookie-in-loop = La cookie «{ $cookie }» se envió y no sirvió.
missing-jar = No se pudo consultar el almacén de cookies del navegador.
fault-placeholder = contiene un texto de relleno como «undefined» en lugar de un token
fault-doubled-scheme = el esquema está dos veces
fault-quoted-token = el token está entre comillas
fault-scheme-missing = falta el esquema delante del token
fault-stray-whitespace = hay espacios dentro del token o alrededor
fault-empty-credentials = no hay token después del esquema
fault-comma-joined = se unieron dos inicios de sesión en una cabecera
fault-scheme-colon = hay dos puntos después del esquema
fault-equals-scheme = hay un signo igual después del esquema
fault-control-character = contiene un carácter de control
fault-basic-base64 = el valor no es base64
fault-basic-no-colon = no hay dos puntos entre el nombre de usuario y la contraseña
fault-basic-empty = no hay nada después de la palabra «Basic»
fault-jwt-parts = le faltan partes
fault-jwt-header = no se puede leer su cabecera
fault-jwt-payload = no se pueden leer sus claims
fault-jwt-signature-empty = falta su firma
fault-jwt-signature = su firma está dañada
fault-jwt-algorithm = su cabecera no nombra ningún algoritmo
fault-jwt-part = no se puede leer una de sus partes
rule-empty = no tiene ni nombre ni valor
rule-control-character = contiene un carácter de control
rule-too-large = supera los 4096 bytes
rule-domain-mismatch = su Domain es el de otro sitio o host
rule-public-suffix = su Domain pertenece a muchos dueños (un sufijo público)
rule-secure-on-insecure = está marcada como Secure, pero llegó por http
rule-overwrite-secure = una cookie Secure anterior con ese nombre no se puede sustituir por http
rule-samesite-none-insecure = dice SameSite=None sin Secure
rule-samesite-cross-site = es Lax o Strict y llegó con una respuesta a la página de otro sitio
rule-secure-prefix = su nombre empieza por __Secure- pero no es Secure
rule-host-prefix = su nombre empieza por __Host- pero no es Secure, tiene Domain o un Path distinto de /
rule-http-prefix = el prefijo de su nombre pide atributos que no tiene
rule-partitioned-insecure = es Partitioned sin Secure
rule-httponly-from-script = un script intentó crear una cookie HttpOnly
rule-credentials-omitted = la página hizo la petición sin credenciales, así que se ignoran las cookies de la respuesta
rule-third-party-blocked = las cookies de terceros están bloqueadas en este navegador
note-bytes-replaced = Algunos bytes no son UTF-8 y se sustituyeron.
note-sanitised = La grabación no tiene ninguna cookie ni Authorization; muchas herramientas las quitan al exportar. No se puede saber si se envió alguna.
note-no-requests = La grabación no tiene peticiones: recarga la página mientras se graba y luego expórtala.
note-entry-unreadable = Esta entrada no tiene una petición con URL y se omitió.
note-entry-without-time = Esta entrada no tiene una hora de inicio legible.
note-more-entries =
    { $count ->
        [one] { $count } entrada más tiene estos problemas.
       *[other] { $count } entradas más tienen estos problemas.
    }
says-box-untold = Es posible que el navegador pidiera un nombre y una contraseña en una ventana propia; lo que se escribió allí no se ve.
