### Renewals, ways back from a login provider, and redirects that end nowhere, in words.

cause-client-rejected = { $host } no acepta la propia aplicación; tu contraseña no es el motivo.
says-unknown-client = Su página dice que no conoce la aplicación.
cause-renewal-blocked-by-expired-token = El sitio envía su token antiguo y caducado al pedir uno nuevo en { $path }, y se le rechaza por él.
says-dead-token-along = La llamada llevaba un token que había caducado.
cause-refresh-token-reused = El sitio renovó tu sesión dos veces con el mismo token, y { $host } rechazó el segundo intento.
says-same-refresh-token = El mismo token de renovación ya se había enviado.
says-newer-stored = «{ $key }» contiene otro token de renovación que el enviado.
cause-refresh-response-lost = { $host } renovó tu sesión, pero la respuesta no llegó a la página, y el token antiguo ya no vale.
says-renewal-cancelled = Esta renovación se abandonó antes de que llegara una respuesta.
says-renewal-unkept = Esta renovación recibió respuesta sin el token nuevo que traen otras renovaciones.
cause-silent-renew-blocked = El navegador no dio las cookies de { $host } al marco oculto que renueva tu sesión.
says-cookie-third-party = «{ $cookie }» está guardada, y el navegador la aparta de los marcos en la página de otro sitio.
says-storage-denied = El navegador dice que el marco no tuvo acceso a sus cookies.
says-provider-session = Alguien había iniciado sesión antes en el proveedor.
cause-idp-session-ended = Tu sesión en el proveedor de identidad { $host } ha terminado, así que no puede renovar tu sesión.
says-silent-worked = La misma renovación había funcionado antes en este navegador.
cause-renewal-network-failure = { $host } falló un momento, y por eso el sitio cerró tu sesión aunque aún era buena.
says-then-signed-out = Justo después la página fue a { $path }.
says-failed-renewal-deletes = La respuesta fallida borra las cookies de la sesión.
cause-refresh-not-attempted = Tu sesión había caducado { $ago } antes de esta petición. El sitio podía haberla renovado, y no lo hizo.
says-refresh-token-given = Se había entregado un token de renovación.
says-refresh-token-stored = El almacenamiento de la página tiene un token de renovación («{ $key }»).
says-renewed-before = Una renovación había funcionado antes.
says-refresh-cookie = Hay guardada una cookie para renovar («{ $cookie }»).
says-no-renewal = No se intentó ninguna renovación ni antes ni después.
cause-refresh-loop = El sitio renueva tu sesión una y otra vez ({ $rounds ->
        [one] una vez
       *[other] { $rounds } veces
    }), y no mejora.
says-new-token-refused = El token nuevo se rechazó con estado { $status }.
cause-signin-callback-failed = El inicio de sesión con un proveedor de identidad falló al volver a { $host }.
says-flow-cookie-set = La cookie «{ $cookie }» se creó al empezar el inicio de sesión.
says-never-exchanged = La página debía cambiar el código por un token, y nunca lo hizo.
says-code-again = La misma respuesta del proveedor ya se había presentado antes.
cause-identity-provider-down = { $host }, que da el inicio de sesión, está averiado o no se puede alcanzar; tu sesión en sí está bien.
says-provider-asked = Se preguntó al proveedor en { $path }.
says-nobody-answered = Tampoco respondía entonces ningún otro servidor: puede que el dispositivo estuviera sin conexión.
cause-login-page-instead-of-data = La página pidió datos ({ $path }) y recibió en su lugar la página de inicio de sesión.
says-data-asked = Lo pidió un script de la página.
says-login-page = La respuesta es una página con un campo de contraseña.
cause-scheme-redirect-loop = { $host } hace dar vueltas al navegador; iniciar sesión o borrar cookies no puede ayudar.
says-same-address = La redirección lleva a la misma dirección, o a otra forma de escribirla.
says-in-a-circle = Las redirecciones dan vueltas en círculo, y ningún inicio de sesión forma parte de él.
next-sign-out = Esta sesión caduca en { $left }, y nada la renueva.
next-sign-out-at-hand = Esta sesión caduca en { $left }; el sitio tiene lo que podría renovarla.
next-sign-out-renewed = Este token caduca en { $left }; el sitio ya ha renovado tokens así.
settle-wait = Deja el panel abierto un minuto: aún puede venir una renovación.
settle-provider = Mira la página de estado del proveedor, o abre su página de inicio de sesión en otra pestaña.
admin--client-rejected = Compara el identificador de cliente, el secreto (y su fecha de fin) y los tipos de concesión permitidos con los ajustes del proveedor; un secreto con + o / debe codificarse como formulario antes de base64.
developer--client-rejected = No lo repitas ni cierres la sesión de la gente en silencio: muestra que la aplicación está mal configurada. Una página no guarda un secreto: usa un cliente público con PKCE.
admin--renewal-blocked-by-expired-token = Deja las rutas de inicio de sesión y renovación fuera de la comprobación que rechaza tokens caducados.
developer--renewal-blocked-by-expired-token = Llama al inicio de sesión y a la renovación con un cliente sin el interceptor que añade Authorization, y descarta un token en su «exp».
admin--refresh-token-reused = Permite un intervalo de reutilización de unos 10 a 30 segundos para los tokens de renovación rotados, y responde al perdedor con el sucesor en vez de borrar cookies.
developer--refresh-token-reused = Una renovación a la vez (navigator.locks o una promesa compartida) para todas las pestañas y marcos; lee el token del almacén al renovar, no de la memoria.
admin--refresh-response-lost = Deja valer el token de renovación anterior hasta que se use por primera vez su sucesor, y deja que los proxys pasen Set-Cookie.
developer--refresh-response-lost = No abortes renovaciones (keepalive: true), dales un tiempo de espera largo y guarda el token nuevo antes que nada.
admin--silent-renew-blocked = Pon proveedor y aplicación bajo un mismo dominio registrable, o da a la cookie de sesión del proveedor SameSite=None; Secure.
developer--silent-renew-blocked = Renueva con token de renovación y rotación, o a través del servidor de la aplicación; pide la misma audiencia y ámbito que al iniciar sesión.
admin--idp-session-ended = Haz que la sesión del proveedor se alargue con el uso o sobreviva a los tokens de la aplicación, y guárdala en un almacén que sobreviva a los reinicios.
developer--idp-session-ended = Ante login_required ve una vez a la página de inicio de sesión, y no vuelvas a poner en marcha el temporizador con el mismo token.
admin--renewal-network-failure = Responde a una caída con 503 y Retry-After, y nunca con un Set-Cookie que borre la sesión.
developer--renewal-network-failure = Conserva los tokens cuando una renovación no obtiene veredicto; reintenta con pausas crecientes, y otra vez cuando el dispositivo esté en línea.
developer--refresh-not-attempted = Renueva un minuto antes del fin, comprueba el fin cuando la página vuelve a ser visible y renueva una vez ante un 401 (su respuesta también necesita cabeceras CORS).
admin--refresh-loop = Compara emisor, audiencia, claves y relojes del servidor que renueva con los de la API.
developer--refresh-loop = Renueva como mucho una vez por petición rechazada, para tras el segundo rechazo y mantén el margen de renovación anticipada por debajo de la vida del token.
admin--signin-callback-failed = Compara la dirección de redirección con las registradas, carácter por carácter; comparte el almacén de state entre nodos y conserva su cookie 15 minutos o más (SameSite=None si la respuesta llega por POST).
developer--signin-callback-failed = Trata la vuelta una sola vez (sin segundo render), guarda state, nonce y verifier por intento, y ofrece empezar de nuevo en vez de una página de error.
admin--identity-provider-down = Revisa la salud del proveedor, DNS, certificados y el cortafuegos hacia él; conserva su conjunto de claves en caché durante una caída.
developer--identity-provider-down = Responde 503, no 401, cuando no se pueden pedir las claves; conserva los tokens vigentes y di que el inicio de sesión está averiado.
admin--login-page-instead-of-data = Haz que la pasarela responda 401 a las peticiones de datos (Accept: application/json, X-Requested-With, Sec-Fetch-Mode: cors) y redirija solo páginas.
developer--login-page-instead-of-data = Trata una respuesta redirigida o un tipo de medio inesperado como sesión cerrada, y ve a la página de inicio de sesión.
admin--scheme-redirect-loop = Pasa X-Forwarded-Proto a la aplicación y que confíe en él, usa TLS completo entre proxy y origen, y añade o quita la barra en un solo lugar.
developer--scheme-redirect-loop = Forma las redirecciones con el esquema y host reenviados, y no las envíes con 301 antes de que sean correctas: los navegadores las guardan.
