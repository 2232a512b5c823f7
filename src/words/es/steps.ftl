### What the steps of the ladder, the test of other extensions and the look around say.

step-title--check = Mirar.
step-does--check = Lee los tokens que ha guardado la página y los compara con el enviado.
step-loses--check = No se pierde ni se cambia nada.
step-title--reload = Recargar.
step-does--reload = Carga la página de nuevo, para que pida con lo que hay guardado ahora.
step-loses--reload = Lo que esté escrito en la página y sin guardar.
step-title--one-cookie = Una cookie.
step-does--one-cookie = Quita { $cookie }, la cookie que parece responsable. Se puede reponer.
step-loses--one-cookie = Se cierra tu sesión donde esta cookie era tu sesión.
step-title--cookies = Las cookies del sitio.
step-does--cookies = Quita todas las cookies del sitio y sus subdominios. Se pueden reponer.
step-loses--cookies = Todas las sesiones y opciones recordadas en este dominio, también de otras aplicaciones.
step-title--data = Los datos del sitio.
step-does--data = Quita las cookies del sitio y lo que sus páginas han guardado y puesto en caché en este navegador.
step-loses--data = Borradores, contenido sin conexión y ajustes del sitio. Solo se pueden reponer las cookies.
step-title--data-private = Los datos del sitio.
step-does--data-private = Cierra todas las ventanas privadas: lo que el sitio guardó en ellas desaparece.
step-loses--data-private = Todas las sesiones de las ventanas privadas.
step-title--sign-in = Cerrar sesión y volver a entrar.
step-does--sign-in = Abre la página de inicio de sesión. Cierra sesión antes, si la página aún cree que la tienes.
step-loses--sign-in = Deja la página abierta.
step-title--extensions = Otras extensiones.
step-does--extensions = Lista las que podrían interferir aquí y ayuda a encontrar la que lo hace.
step-loses--extensions = No se pierde nada. El navegador pide antes un permiso.
step-title--clock = El reloj.
step-does--clock = Compara el reloj de este dispositivo con los de los servidores y dice cómo ponerlo en hora.
step-loses--clock = No se pierde nada.
step-title--private-window = Otra ventana.
step-does--private-window = Abre el sitio en una ventana privada: no tiene cookies, datos guardados ni, por lo general, otras extensiones.
step-loses--private-window = No se pierde nada. Tienes que iniciar sesión allí.
step-title--normal-window = Otra ventana.
step-does--normal-window = Abre el sitio en una ventana normal: una privada no conoce tus sesiones.
step-loses--normal-window = No se pierde nada.
step-title--site = Escribir al sitio.
step-does--site = Copia el informe, para que puedas enviarlo al soporte del sitio.
step-loses--site = No se pierde nada. El informe no contiene ningún secreto.
stored-newer = Más nuevo que el enviado, en { $time }: la página envió uno antiguo.
stored-newer-ended = Más nuevo que el enviado, en { $time }, pero también caducado.
stored-older = Más antiguo que el enviado, en { $time }.
stored-other = Uno distinto del enviado.
stored-other-until = Uno distinto del enviado. Termina { $at }.
stored-sent = El que se envió.
view--access = Acceso a sitios
view--access-granted = Se pueden ver peticiones, cookies guardadas e interferencias de otras extensiones.
view--access-withheld = Denegado: cookies guardadas, interferencias y peticiones que DevTools pierde quedan sin saberse.
view--after = Después
view--ask-cache = ¿Vaciar la caché de { $site }?
view--ask-cache-why = Las páginas e imágenes de estos orígenes se piden de nuevo. No se pierde nada más.
view--ask-data = ¿Quitar lo que ha guardado { $site }?
view--ask-data-cookies =
    { $count ->
        [one] También se va { $count } cookie. Se guarda una copia hasta que se cierre este panel.
       *[other] También se van { $count } cookies. Se guarda una copia hasta que se cierre este panel.
    }
view--ask-data-lost = Lo que han guardado las páginas no se puede reponer: borradores, contenido sin conexión, ajustes, sesiones guardadas ahí.
view--ask-data-why = Se vacían el almacenamiento web, las bases de datos, los service workers y la caché de estos orígenes.
view--ask-search-why = Primero se desactivan todas. Si ayuda, se vuelve a activar la mitad, y así hasta que quede una.
view--ask-switch-off = ¿Desactivar { $name }?
view--ask-switch-off-many =
    { $count ->
        [one] ¿Desactivar { $count } extensión?
       *[other] ¿Desactivar { $count } extensiones?
    }
view--ask-switch-off-why = Queda desactivada hasta que la actives de nuevo, aquí o en los ajustes del navegador.
view--asks-first-for-good = Pregunta antes; lo guardado no se puede reponer
view--asks-hosts = Para que Why401 pueda ver las cookies almacenadas y lo que cambian otras extensiones, necesita acceso a los sitios que examinas. Nada sale de tu dispositivo.
view--asks-management = Para que Why401 pueda nombrar las extensiones que quizá interfieren, necesita ver cuáles tienes. Solo desactiva una cuando tú lo dices.
view--asks-next = Tu navegador te preguntará una vez más. Después esta ventana se cierra sola.
view--asks-privacy = Para que Why401 pueda decir qué pasa con las cookies de terceros, necesita leer tu configuración de privacidad. No cambia nada.
view--before = Antes
view--beside-sent = Junto al enviado
view--by-cache =
    { $count ->
        [one] { $count } respuesta salió de la caché del navegador.
       *[other] { $count } respuestas salieron de la caché del navegador.
    }
view--by-worker =
    { $count ->
        [one] { $count } respuesta salió de un service worker del sitio.
       *[other] { $count } respuestas salieron de un service worker del sitio.
    }
view--clock = Relojes
view--clock-ahead = marca { $time } menos que este dispositivo.
view--clock-behind = marca { $time } más que este dispositivo.
view--clock-chromeos = ChromeOS: Configuración, Fecha y hora, Establecer automáticamente.
view--clock-device =
    { $hosts ->
        [one] { $hosts } servidor no coincide con este dispositivo: es el reloj de este dispositivo el que está mal.
       *[other] { $hosts } servidores coinciden entre sí y no con este dispositivo: es el reloj de este dispositivo el que está mal.
    }
view--clock-either = Solo se ha oído a este servidor, así que cualquiera de los dos relojes puede estar mal. Abre otro sitio en esta pestaña para tener una segunda opinión.
view--clock-how = Si varios servidores coinciden entre sí y no con este dispositivo, es este dispositivo el que va mal. La zona horaria no importa.
view--clock-linux = Linux: ejecuta «timedatectl set-ntp true», o activa la fecha y hora automáticas en los ajustes.
view--clock-mac = macOS: Ajustes del Sistema, General, Fecha y hora, Ajustar fecha y hora automáticamente.
view--clock-other = Abre los ajustes de fecha y hora del dispositivo y deja que se pongan automáticamente.
view--clock-same = coincide con este dispositivo.
view--clock-server = Su propio reloj está mal: otros servidores coinciden con este dispositivo.
view--clock-unknown = Ningún servidor ha dicho qué hora es.
view--clock-windows = Windows: Configuración, Hora e idioma, Fecha y hora, Ajustar hora automáticamente, Sincronizar ahora.
view--data-cleared = Se han quitado los datos del sitio.
view--do-clear-cache = Vaciar la caché…
view--do-clear-data = Quitar los datos del sitio…
view--do-clock = Comparar los relojes
view--do-step = Hacer esto
view--dropped =
    { $count ->
        [one] Se soltó { $count } petición sana para ahorrar memoria. Se conserva todo lo rechazado.
       *[other] Se soltaron { $count } peticiones sanas para ahorrar memoria, las más antiguas primero. Se conserva todo lo rechazado.
    }
view--dropped-alike =
    { $count ->
        [one] Se soltó { $count } petición para ahorrar memoria. Donde un mismo rechazo se repitió una y otra vez, se conservan los primeros y los más recientes.
       *[other] Se soltaron { $count } peticiones para ahorrar memoria, las más antiguas primero. Donde un mismo rechazo se repitió una y otra vez, se conservan los primeros y los más recientes.
    }
view--empty-cache = Vaciar la caché
view--extensions-installed =
    { $count ->
        [one] Hay { $count } instalada.
       *[other] Hay { $count } instaladas.
    }
view--ladder = Qué más probar
view--ladder-how = De lo que menos cambia a lo que más. No ocurre nada sin tu clic.
view--look = Mirar
view--no-stored-tokens = La página no ha guardado ninguno.
view--not-looked = Sin consultar.
view--outcome-fixed = funcionó
view--outcome-not-seen = no llegó ninguna petición así
view--outcome-other = rechazada por otro motivo
view--outcome-still = rechazada como antes
view--proxy = Proxy
view--proxy-asks = Un proxy en el camino pide un inicio de sesión.
view--proxy-unknown = No se puede saber: solo se muestra un proxy que pide un inicio de sesión, y ninguno lo hizo. Lo dice la configuración de red del navegador o del sistema.
view--read-tokens = Leer los tokens guardados
view--recovered =
    { $count ->
        [one] Se recuperó { $count } petición que DevTools perdió, sin su cuerpo.
       *[other] Se recuperaron { $count } peticiones que DevTools perdió, sin sus cuerpos.
    }
view--remove-data = Quitar los datos
view--ask-replay = ¿Pedir esto de nuevo?
view--ask-replay-why = La página envía la petición hasta tres veces más: como era, sin credenciales y con el token más nuevo que tiene guardado, si lo hay: se le preguntan. El servidor la ve, y puede contarla.
view--replay = Pedir de nuevo, de tres formas…
view--replay-answer = Respuesta
view--replay-as-it-was = Como era
view--replay-asking = pidiendo…
view--replay-credential = Sin credenciales pasa: lo que se rechaza es la propia credencial.
view--replay-differs = Lo que el navegador pone por sí mismo puede diferir de la primera vez, y la página puede haber cambiado cómo pide.
view--replay-elsewhere = Solo se puede pedir de nuevo desde una página de su propio origen: abre una en esta pestaña.
view--replay-how = Pedido de nuevo
view--replay-method = Solo se piden de nuevo GET y HEAD: cualquier otra cosa podría cambiar algo.
view--replay-newest = Se acepta el token guardado más nuevo: la página envió uno antiguo. Recárgala.
view--replay-now = Pedir de nuevo
view--replay-open = Ahora pasa, incluso sin credenciales.
view--replay-refused = Se rechaza con y sin credenciales: las que se enviaron no se aceptan ahí.
view--replay-unclear = Las respuestas no lo aclaran.
view--replay-with-newest = Con el token guardado más nuevo
view--replay-without = Sin credenciales
view--replay-works = Ahora pasa: el rechazo ya no se da.
view--told-by-second = DevTools perdió esta petición. La vio la otra interfaz del navegador, que no da los cuerpos.
view--search = Averiguar cuál…
view--search-again = Repite lo que falló, si no bastó con recargar.
view--search-found = Es { $name }: sin ella la petición pasa. Queda desactivada; todas las demás están activas.
view--search-gone = Pasó: la que interfiere está entre las desactivadas.
view--search-how = O haz que se desactiven todas y luego mitades, para encontrar la que interfiere.
view--search-none = No es ninguna: se rechaza también sin ellas. Todas están activas de nuevo.
view--search-off =
    { $count ->
        [one] { $count } extensión está desactivada.
       *[other] { $count } extensiones están desactivadas.
    }
view--search-on = Seguir
view--search-say-gone = Ahora funciona
view--search-say-still = Sigue rechazada
view--search-still = Se rechaza como antes: la que interfiere está entre las activas.
view--sent-other = Enviada, con otro valor
view--sent-same = Enviada, como antes
view--store-unknown = No se conoce su almacén de cookies. En una ventana privada, permite Why401 en ella.
view--stored-tokens = Tokens guardados
view--surroundings = Qué se ve y qué no
view--switch-off = Desactivar…
view--switch-off-and-reload = Desactivar y recargar
view--switch-off-lost = Lo que hacen por ti, como bloquear o rellenar contraseñas, se para mientras tanto. La página se vuelve a cargar: lo escrito ahí se pierde.
view--switch-on-again = Volver a activar
view--switched-off =
    { $count ->
        [one] { $count } extensión está desactivada para una prueba.
       *[other] { $count } extensiones están desactivadas para una prueba.
    }
view--third-party = Cookies de terceros
view--third-party-allowed = Permitidas.
view--third-party-apart = Separadas: las páginas de cada sitio tienen las suyas, así que una sesión en un sitio no se ve dentro de otro.
view--third-party-blocked = Bloqueadas por los ajustes del navegador.
view--tokens =
    { $count ->
        [one] { $count } puede ser un token.
       *[other] { $count } pueden ser tokens.
    }
view--watched-since = Observado desde
view--where = Dónde
view--window = Ventana
view--window-normal = Una ventana normal; se consultan sus propias cookies.
view--window-private = Una ventana privada; se consultan sus propias cookies.
view--dropped-changes =
    { $count ->
        [one] Se descartó { $count } cambio de cookies guardadas para ahorrar memoria, uno antiguo.
       *[other] Se descartaron { $count } cambios de cookies guardadas para ahorrar memoria, los más antiguos.
    }
