### What panel and page say of themselves.

view--absent = no está
view--act-manager = Otra persona tiene que permitirlo
view--act-provider = Solo el proveedor de identidad puede arreglarlo
view--act-site = Solo el sitio puede arreglarlo
view--act-wait = Solo tienes que esperar
view--act-you = Puedes arreglarlo tú
view--advice = Consejos
view--settle = Lo que lo aclararía:
view--against = Lo que habla en contra
view--all-of-site =
    { $count ->
        [one] La única cookie del sitio
       *[other] Las { $count } cookies del sitio
    }
view--allow = Permitir
view--alternatives = Qué otra cosa podría ser
view--and-more = y { $count } más
view--ask-again = Pedir de nuevo
view--ask-clear = ¿Quitar las cookies de { $site }?
view--ask-clear-why = Se cerrará tu sesión allí, y se olvidarán las opciones que el sitio recuerda en estas cookies.
view--ask-save = ¿Guardar esta sesión?
view--ask-save-why = El archivo contiene las peticiones, las cookies guardadas de estos sitios y lo demás que se consultó. Abierto en Why401 vuelve a dar este informe.
view--ask-secrets = ¿Copiar con secretos?
view--ask-secrets-why = Quien consiga esta orden puede usar tu cuenta hasta que terminen sus credenciales. No la pegues donde otros puedan leerla.
view--asks-first = Pregunta antes, y se puede deshacer
view--asks-permission = Pide antes un permiso al navegador
view--attributes = Atributos
view--backup-kept = Se guarda una copia hasta que se cierre este panel, así que puedes reponerlas.
view--bytes =
    { $count ->
        [one] { $count } byte, oculto
       *[other] { $count } bytes, ocultos
    }
view--cancel = Cancelar
view--certain = Seguro
view--challenges = Lo que pidió el servidor
view--changed = Cambiado por otras extensiones
view--changed-after = Después de ellas
view--changed-answer = en la respuesta
view--changed-before = Antes de ellas
view--changed-by-whom = El navegador muestra qué se cambió, no quién. Los cuerpos, y lo que sustituye el propio DevTools, no se pueden comparar.
view--changed-request = en la petición
view--choose-request = Elige una petición para ver qué llevaba.
view--claims = Claims
view--clear = Limpiar
view--cleared =
    { $count ->
        [one] { $count } petición olvidada.
       *[other] { $count } peticiones olvidadas.
    }
view--confirmed = Confirmado: dos registros coinciden
view--considered = Qué más se consideró
view--cookie = Cookie
view--cookies = Cookies
view--cookies-not-looked = No se sabe: no se pudieron consultar las cookies guardadas, y la petición no muestra ninguna.
view--cookies-unreadable = Las cookies de este sitio no se pueden leer, así que no se pueden quitar desde aquí.
view--cookies-withheld = Why401 no puede leer cookies. No se sabe qué hay guardado.
view--copied-curl = Orden copiada, sin secretos.
view--copied-message = Mensaje copiado. No contiene secretos.
view--copied-report = Informe copiado. No contiene secretos.
view--copied-secrets = Orden copiada con sus secretos. Trátala como una contraseña.
view--copy-anyway = Copiar con secretos
view--copy-curl = Copiar como curl…
view--copy-failed = El navegador no dejó copiarlo.
view--copy-report = Copiar informe
view--counts-login = Peticiones de datos que se enviaron a una página de inicio de sesión
view--counts-preflight = Peticiones detenidas antes de enviarse porque se rechazó su petición previa
view--counts-renewal = Inicios de sesión y renovaciones de token que fallaron
view--counts-status = Respuestas 401, 403, 407, 419, 440, 498 y 511
view--credentials = Credenciales enviadas
view--curl-masked = Secretos ocultos
view--curl-shown = Con secretos…
view--curl-without = Sin credenciales
view--decode = Decodificar
view--developer = Desarrollador
view--diagnosis = Diagnóstico
view--dismiss = Descartar
view--do-clear = Quitar cookies…
view--do-copy = Copiar un mensaje
view--do-extensions = Ver extensiones que podrían interferir
view--do-open = Abrir { $host }
view--do-sign-in = Ir a iniciar sesión
view--done = Hecho
view--drop = Suelta aquí archivos HAR, o elígelos
view--drop-hint = Pueden ser varios a la vez. Nada sale de esta página.
view--empty-value = vacío
view--evidence = Cómo lo sabemos
view--extension = Extensión
view--extensions = Otras extensiones
view--extensions-offer = Puede que otra extensión haya cambiado esta petición o quitado una cookie. Para listar las que podrían, tu navegador pregunta antes si Why401 puede «administrar» tus extensiones: solo lee la lista y desactiva una solo si tú lo dices.
view--extensions-refused = Sin el permiso para listar extensiones no se pueden mostrar. No se ha cambiado nada.
view--failed = Eso no funcionó. El navegador dice: { $why }
view--file = Archivo
view--file-clean = Ningún rechazo en este archivo
view--file-trouble = no se puede leer: { $why }.
view--file-unreadable = no lo pudo abrir el navegador.
view--filter = Filtrar peticiones
view--filter-hint = status:401 host:api cause:token is:open
view--fix-allow-cookies = Permitir cookies para este sitio
view--fix-ask-for-access = Pedir acceso
view--fix-change-code = Cambiar el código
view--fix-change-configuration = Cambiar la configuración
view--fix-look-in-logs = Mirar los registros
view--fix-check-extensions = Revisar tus extensiones
view--fix-check-url = Revisar la dirección
view--fix-clear-cached-data = Vaciar la caché de este sitio
view--fix-clear-site-cookies = Quitar las cookies de este sitio
view--fix-clear-site-data = Quitar los datos de este sitio
view--fix-complete-mfa = Completar el segundo paso
view--fix-contact-site = Escribir al sitio
view--fix-fix-device-clock = Poner en hora este dispositivo
view--fix-nothing-to-do = Nada que hacer
view--fix-re-enter-password = Escribir otra vez la contraseña
view--fix-reload-page = Recargar la página
view--fix-sign-in-again = Volver a iniciar sesión
view--fix-sign-in-to-network = Iniciar sesión en la red
view--fix-try-private-window = Probar una ventana privada
view--fix-use-other-window = Usar la ventana de tu sesión
view--fix-wait-and-retry = Esperar un poco y reintentar
view--for-document = página
view--for-events = eventos
view--for-fetch = fetch
view--for-font = fuente
view--for-image = imagen
view--for-manifest = manifiesto
view--for-media = medio
view--for-ping = baliza
view--for-preflight = previa
view--for-script = script
view--for-socket = WebSocket
view--for-style = estilo
view--for-xhr = XMLHttpRequest
view--from-cache = de la caché
view--from-worker = de un service worker
view--harmless = No se pierde nada
view--headers-incomplete = El navegador dio solo parte de las cabeceras de esta petición.
view--hide = Ocultar
view--hide-what = Ocultar { $what }
view--hosts-withheld = Why401 no tiene acceso a los sitios: no se pueden ver cookies guardadas ni interferencias de otras extensiones.
view--inferred = Se sigue de las reglas
view--jar-not-looked = No se pudieron consultar las cookies guardadas: solo se lista lo que muestra la petición.
view--kept = ¿La guardó el navegador?
view--lane-problems = Problemas
view--lane-requests = Peticiones
view--leaves-page = Deja la página abierta
view--life-early = No empieza hasta { $time } después de esta petición.
view--life-early-now = No empieza hasta dentro de { $time }, según el reloj de este dispositivo.
view--life-endless = No nombra ningún fin.
view--life-left = En esta petición le quedaba { $time }.
view--life-left-now = Le queda { $time }, según el reloj de este dispositivo.
view--life-long = Válido durante { $time }.
view--life-now = ahora
view--life-over = Había caducado { $time } antes de que se respondiera a esta petición.
view--life-over-now = Caducó hace { $time }, según el reloj de este dispositivo.
view--life-request = esta petición, reloj del dispositivo
view--life-server = el reloj del servidor
view--life-valid = válido
view--likely = Probable
view--list = Lo que se vio
view--may = Puede, en este sitio
view--may-clear = borrar datos de navegación
view--may-cookies = leer y quitar cookies
view--may-requests = cambiar o detener peticiones
view--may-settings = cambiar ajustes de proxy o privacidad
view--meaning = Qué significa
view--member = La afirmación trata de
view--more-characters =
    { $count ->
        [one] ({ $count } carácter más)
       *[other] ({ $count } caracteres más)
    }
view--name = Nombre
view--nameless = (sin nombre)
view--no-answer = sin respuesta
view--no-cookies = No hay cookies guardadas para { $site }, así que no hay nada que quitar.
view--no-cookies-here = No se envió ninguna, y no hay ninguna guardada para este sitio.
view--no-credentials = No envió cabecera Authorization ni clave de API.
view--no-requests = Aún no hay peticiones. Recarga la página para verlas desde el principio.
view--no-suspects = Ninguna otra extensión tiene permiso para interferir aquí.
view--none-fits = Ninguna petición encaja con el filtro.
view--none-refused = No se rechazó nada.
view--notes =
    { $count ->
        [one] { $count } cosa no se pudo leer o consultar
       *[other] { $count } cosas no se pudieron leer o consultar
    }
view--nothing-yet = Aún no se ha visto ninguna petición.
view--only-named =
    { $count ->
        [one] Solo la que parece responsable
       *[other] Solo las { $count } que parecen responsables
    }
view--only-refused = Solo rechazadas
view--owner = Responsable del sitio
view--page-intro = Abre una grabación de lo que hizo tu navegador y lee en una frase por qué el sitio dijo que no.
view--page-step-1 = En las herramientas de desarrollo del navegador, abre la pestaña Red y repite lo que falló.
view--page-step-2 = Guarda todo como HAR (con datos sensibles, si te lo preguntan: se queda en este dispositivo).
view--page-step-3 = Suelta el archivo arriba. O pega un solo token, cookie o línea de cabecera.
view--page-title = ¿Por qué te rechazó el sitio?
view--partition = solo dentro de { $site }
view--partitioned =
    { $count ->
        [one] Una de ellas se guarda aparte para un solo sitio que incrusta este.
       *[other] { $count } de ellas se guardan aparte para sitios concretos que incrustan este.
    }
view--paste = O pega un token, una línea de cabecera o una línea de cookie
view--pasted = Línea pegada
view--pasted-credentials = Credenciales
view--pasted-nothing = No se pudo reconocer nada en ella.
view--place-after = { $name } después de otras extensiones
view--place-before = { $name } antes de otras extensiones
view--place-browser = el navegador
view--place-change = cambio de cookie
view--place-claim = { $name } en el token
view--place-error = el error del navegador
view--place-extensions = otras extensiones
view--place-jar = cookie guardada { $name }
view--place-request-body = cuerpo de la petición
view--place-request-header = cabecera de petición { $name }
view--place-response-body = cuerpo de la respuesta
view--place-response-header = cabecera de respuesta { $name }
view--place-status = estado
view--place-storage = almacenamiento web, { $name }
view--place-timing = tiempos
view--place-url = dirección
view--possible = Posible
view--put-back = Reponer
view--reading = Leyendo { $name }…
view--refused =
    { $count ->
        [one] { $count } rechazada
       *[other] { $count } rechazadas
    }
view--refused-requests = Peticiones rechazadas
view--reload = Recargar la página
view--reload-why = Lo que ocurrió antes de abrir DevTools no se puede ver. Recarga para verlo desde el principio.
view--remove =
    { $count ->
        [one] Quitar { $count } cookie
       *[other] Quitar { $count } cookies
    }
view--remove-it = Quitar
view--remove-what = Quitar la cookie { $what }
view--removed =
    { $count ->
        [one] { $count } cookie quitada.
       *[other] { $count } cookies quitadas.
    }
view--removed-some =
    { $removed ->
        [one] { $removed } cookie quitada; el navegador conservó { $failed }.
       *[other] { $removed } cookies quitadas; el navegador conservó { $failed }.
    }
view--request = Petición
view--request-body = Cuerpo de la petición
view--request-headers = Cabeceras de la petición
view--requests =
    { $count ->
        [one] { $count } petición
       *[other] { $count } peticiones
    }
view--response-body = Cuerpo de la respuesta
view--response-headers = Cabeceras de la respuesta
view--restored =
    { $count ->
        [one] { $count } cookie repuesta.
       *[other] { $count } cookies repuestas.
    }
view--restored-some =
    { $restored ->
        [one] { $restored } cookie repuesta; { $failed } no se pudieron reponer.
       *[other] { $restored } cookies repuestas; { $failed } no se pudieron reponer.
    }
view--save-failed = El navegador no dejó guardarlo.
view--save-full = Con todos los secretos
view--save-full-why = Quien consiga este archivo puede usar tus cuentas hasta que terminen sus credenciales. Su nombre dice SECRETS.
view--save-redacted = Sin secretos
view--save-redacted-why = Los valores de cookies, tokens y contraseñas se sustituyen por textos de la misma forma. Why401 encuentra las mismas causas en el archivo.
view--save-with-secrets = Guardar con secretos
view--save-without = Guardar sin secretos
view--saved = Guardado en tus descargas.
view--sanitised = De esta grabación se quitaron cookies y credenciales. Lo que depende de ellas no se puede juzgar.
view--scope = Adónde va
view--seen =
    { $count ->
        [one] { $count } petición vista.
       *[other] { $count } peticiones vistas.
    }
view--sent = Enviada
view--sent-count =
    { $count ->
        [one] { $count } enviada
       *[other] { $count } enviadas
    }
view--session-like = sesión
view--set-cookies = Cookies que creó la respuesta
view--show = Ver
view--show-how = Ver cómo
view--show-what = Ver { $what }
view--since = desde
view--state-benign = Nada va mal
view--state-open = Rechazada
view--state-recovered = Recuperada
view--stays-here = Todo se queda en este panel. Why401 no envía nada.
view--stays-here-page = Todo se queda en esta página. No puede enviar nada.
view--suspects-how = Desactívalas de una en una, recarga y mira si el rechazo desaparece.
view--suspects-why = Tienen permiso para interferir. Eso no significa que lo hicieran.
view--token-header = Cabecera del token
view--undo = Deshacer
view--undo-what =
    { $count ->
        [one] Se quitó { $count } cookie de { $site }.
       *[other] Se quitaron { $count } cookies de { $site }.
    }
view--unknown = No se puede saber
view--until = hasta { $time }
view--until-closed = hasta que se cierre el navegador
view--value = Valor
view--verdict-back = «{ $fix }» ayudó durante { $time }; después volvió el mismo problema.
view--verdict-fixed = Funcionó: tras «{ $fix }» la misma petición pasó.
view--verdict-not-seen = Desde entonces no ha llegado ninguna petición así a { $host }. Repite lo que falló, o recarga.
view--verdict-other = «{ $fix }» cambió algo: ahora se rechaza por otro motivo.
view--verdict-still = «{ $fix }» no ayudó: la misma petición se rechaza como antes.
view--verdict-still-same = La misma petición se rechaza como antes y llevaba las mismas credenciales: inicia sesión primero, si aún no lo has hecho.
view--waiting = Hecho. Esperando la próxima petición así a { $host }.
view--waiting-cleared = Hecho. Ahora recarga e inicia sesión de nuevo. Esperando la próxima petición así a { $host }.
view--waiting-sign-in = Inicia sesión en la página que se ha abierto o donde el sitio lo pida. Esperando la próxima petición así a { $host }.
view--was-deleted = Borrada
view--was-kept = Guardada
view--was-refused = No guardada
view--watching = Atento a los rechazos de { $host }
view--watching-page = Atento a los rechazos en esta página
view--what-counts = Qué cuenta como rechazo
view--what-to-do = Qué puedes hacer
view--which-cookies = Qué cookies
view--why = ¿Por qué?
view--with-request = Con esta petición
view--withheld = No enviada
view--withheld-count =
    { $count ->
        [one] { $count } no enviada
       *[other] { $count } no enviadas
    }
view--working = Quitando cookies…
view--you = Tú
view--documentation = Todas las causas, consejos y remedios explicados
view--language = Idioma
view--language-browser = Como el navegador
view--language-missing = Los textos en { $language } no se pudieron cargar. El idioma se queda como está.
view--more-about = Más sobre esto
view--copy-what = Copiar { $what }
view--deed-by = Por quién
view--deed-set = Guardada
view--deed-replaced = Valor nuevo
view--deed-removed = Eliminada
view--deed-ran-out = Caducada
view--deed-pushed-out = Desalojada: el sitio ha guardado demasiadas
view--deed-show-change = Mostrar el cambio en el almacén de cookies
view--deeds = Historial
view--deeds-earlier =
    { $count ->
        [one] No se muestra { $count } cambio anterior.
       *[other] No se muestran { $count } cambios anteriores.
    }
view--deed-what = Qué
view--deed-when = Cuándo
view--doer-answer = La respuesta a
view--doer-clearing = Clear-Site-Data en la respuesta a
view--doer-browser = El navegador
view--doer-anyone = Un script, una respuesta que no se grabó, otra extensión o una persona
view--doer-anyone-but-scripts = Una respuesta que no se grabó, otra extensión o una persona
view--doer-script-or-unseen = Un script de la página o una respuesta que no se grabó
view--doer-unseen = Una respuesta que no se grabó, por ejemplo en otra pestaña
view--doer-other = Otra extensión, una persona o este panel
view--no-body = No se conserva el contenido de esta respuesta: estaba vacío, superaba 256 KB o era de un tipo que no dice nada de inicios de sesión.
