### What the server's own checks, stores and caches come to, in words.

cause-csrf-token-mismatch = Esta página ya no encaja con tu sesión en { $host }, así que la protección contra peticiones falsificadas rechazó lo que enviaste.
says-names-forgery = La respuesta habla de la protección contra peticiones falsificadas.
says-empty-refusal = Una respuesta vacía con estado 400 es como rechaza esta comprobación.
says-no-forgery-token = La petición no llevaba ningún token contra falsificaciones.
says-changed-since-page = Cuando se cargó la página, la cookie «{ $cookie }» tenía otro valor; se cambió fuera de esta página.
says-sibling-forgery = La petición de { $path } llevaba un token y se aceptó.
says-forgery-fits = La cookie que va con el token es aquella con la que se cargó la página, así que el token no es viejo.
cause-origin-check-failed = { $host } no admite peticiones de páginas de { $origin }, sea quien sea quien tenga la sesión.
says-came-from = La petición venía de una página de { $origin }.
says-accepted-from = La misma petición con la misma sesión se aceptó desde una página de { $origin }.
says-names-origin = La respuesta habla de dónde venía la petición.
cause-session-store-failing = Tu sesión es buena: { $host } no pudo consultarla en ese momento y te tomó por un desconocido.
says-integration = La dirección nombra otro servicio, y la respuesta rechaza una credencial que el propio sitio acepta.
says-other-kind = La respuesta rechaza una clave de API o un token de acceso, y esta petición no lleva ninguno: se trata del que el propio sitio usa con otro servicio.
says-slow = Este rechazo tardó { $took }; las respuestas aceptadas tardaban { $usual }.
cause-foreign-session-from-cache = Una caché delante de { $host } entrega la sesión de un visitante a otros: quien la recibe queda con la sesión de otra persona.
says-shared-cache = La respuesta salió de una caché compartida, según su cabecera { $name }.
says-hands-out = Entrega la cookie de sesión «{ $cookie }».
says-handed-out-before = El mismo valor fue a otra petición, que tampoco lo había enviado.
says-replaced-own = La petición llevaba otro valor propio, que este sustituye.
says-foreign-sent = Esta petición llevaba la sesión que la caché había entregado.
