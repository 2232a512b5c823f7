### Sentences of the pictures: timeline, sign-in, cookies, routes, comparison.

compare--claim = { $name } del token era { $there } donde funciona y es { $here } aquí.
compare--cookies-added = Cookies enviadas solo aquí: { $here }.
compare--cookies-missing = Cookies enviadas donde funciona y aquí no: { $there }.
compare--credential = La credencial era { $there } donde funciona y es { $here } aquí.
compare--fetch-site = Sec-Fetch-Site era { $there } donde funciona y es { $here } aquí: otra página, u otro sitio, hizo la petición.
compare--headers-added = Cabeceras enviadas solo aquí: { $here }.
compare--headers-missing = Cabeceras enviadas donde funciona y aquí no: { $there }.
compare--host = El host era { $there } donde funciona y es { $here } aquí.
compare--origin = El origen de la página era { $there } donde funciona y es { $here } aquí.
compare--over = Al token le quedaba { $there } donde funciona; aquí había terminado { $here } antes.
compare--scheme = Fue por { $there } donde funciona y por { $here } aquí.
cookie--shadowed = Otra cookie del mismo nombre está antes en la cabecera, y la mayoría de los servidores toman la primera.
view--actor-api = API
view--actor-app = Sitio
view--actor-browser = Navegador
view--actor-provider = Proveedor de identidad
view--actors = Quién participa
view--apart = { $time } de diferencia con el reloj de este dispositivo
view--as-table = Lo mismo como tabla
view--by-credential = Credencial
view--by-host = Host
view--by-route = Ruta
view--cell-absent = No está
view--cell-missing = Debió enviarse, y no se envió
view--cell-set = Creada por la respuesta
view--cell-shadowed = Enviada, detrás de otra del mismo nombre
view--choose-cell = Elige una celda para leer qué fue de esa cookie ahí y qué lo habría cambiado.
view--clock-of = Reloj de { $host }
view--compare-how = Qué falla en esta sesión y se aceptó en la otra, y en qué difieren las dos peticiones. Los valores no se comparan: difieren en cada sesión.
view--compare-none = Ninguna petición que falla aquí se aceptó allí. Abre una sesión en la que lo mismo funcione.
view--compare-same = Las dos peticiones solo difieren en sus valores: mira el propio token o la propia cookie.
view--compare-with = Funciona en
view--count-by = Contar por
view--cure-credentials = Si el script la hubiera pedido con credenciales: fetch(…, {"{"} credentials: "include" {"}"}).
view--cure-domain = Si se creara con un atributo Domain, para abarcar subdominios.
view--cure-host = Si la creara el host al que se pide.
view--cure-insecure = Si la petición fuera por https (o la cookie no tuviera Secure).
view--cure-lax = Si fuera SameSite=Lax.
view--cure-longer = Si no hubiera caducado.
view--cure-none = Si fuera SameSite=None; Secure.
view--cure-partitioned = Si se creara con Partitioned; SameSite=None; Secure dentro del sitio de esta página.
view--cure-path = Si su Path fuera /.
view--differences =
    { $count ->
        [one] { $count } diferencia:
       *[other] { $count } diferencias:
    }
view--earlier = Antes
view--earlier-steps =
    { $count ->
        [one] Se omite { $count } paso anterior.
       *[other] Se omiten { $count } pasos anteriores.
    }
view--events =
    { $count ->
        [one] { $count } suceso
       *[other] { $count } sucesos
    }
view--flow-how = Cada fila es una petición del navegador y lo que volvió. Lo que falló está marcado.
view--from-to = De { $from } a { $to }
view--gives-end = termina la sesión
view--gives-session = da una sesión
view--gives-token = da un token
view--lane = Dónde
view--lane-compare = Comparar
view--lane-cookies = Cookies
view--lane-flow = Inicio de sesión
view--lane-routes = Rutas
view--lane-steps = Inicio y renovación
view--lane-timeline = Cronología
view--later = Después
view--leads-to = lleva a { $host }
view--mark-accepted = Aceptada
view--mark-changed = Cookie cambiada
view--mark-expired = Cookie caducada
view--mark-gone = Cookie desaparecida
view--mark-harmless = Rechazada, y nada va mal
view--mark-issued = Token entregado
view--mark-life = Token o cookie en poder
view--mark-new = Cookie o token nuevo
view--mark-other = No dice nada de quién pedía
view--mark-refused = Rechazada
view--mark-set = Cookie creada
view--matrix-how = Qué fue de cada cookie en cada petición, y de cada cookie que creó una respuesta.
view--no-credential = sin credenciales
view--no-cure = Ningún cambio por sí solo en la cookie la habría dejado pasar.
view--no-steps = Aún no se ha visto ningún inicio de sesión, renovación ni rechazo.
view--of-requests = { $count } rechazadas
view--other-hosts = Otros hosts
view--over-time = En el tiempo
view--picture = Imagen de la sesión
view--rate = Rechazadas
view--role-authorize = Pide iniciar sesión
view--role-callback = Vuelve
view--role-code = Cambia el código por tokens
view--role-login-page = Abre la página de inicio de sesión
view--role-preflight = Pregunta si puede pedir
view--role-probe = Pregunta quién tiene sesión
view--role-renewal = Renueva
view--role-request = Petición
view--role-sign-in = Inicia sesión
view--role-sign-out = Cierra sesión
view--role-silent = Renueva en un marco oculto
view--time = Hora (UTC)
view--timeline-keys = Cronología. Las flechas mueven, más y menos amplían o reducen, 0 lo muestra todo.
view--times =
    { $count ->
        [one] una vez
       *[other] { $count } veces
    }
view--to-host = a { $host }
view--token-number = Token { $number }
view--views = Vistas
view--what = Qué
view--what-if = Qué habría hecho enviar { $name }
view--zoom = Zoom
view--zoom-all = Todo
view--zoom-for-rest = Amplía para verlos.
view--zoom-in = Ampliar
view--zoom-out = Reducir
view--order = Orden
view--order-host = Por host
view--order-newest = Más recientes
view--order-oldest = Más antiguas
view--order-slowest = Más lentas
view--order-status = Por estado
view--show-in-network = Ver en el panel Red
letter--could = Lo que puede ayudar por vuestra parte:
letter--end = Esto lo ha reunido Why401 a partir de lo que grabó mi navegador. No contiene contraseñas, tokens ni valores de cookies. Gracias por mirarlo.
letter--facts = Lo que muestra mi navegador:
letter--greeting = Hola, tengo problemas con { $host }, y estos datos pueden ayudar a averiguar por qué.
report--no-secrets = Hecho por Why401. Se omiten tokens, valores de cookies y contraseñas.
report--seen =
    { $requests ->
        [one] { $requests } petición
       *[other] { $requests } peticiones
    } a { $hosts ->
        [one] { $hosts } host
       *[other] { $hosts } hosts
    }, { $refused ->
        [one] { $refused } rechazada
       *[other] { $refused } rechazadas
    }.
view--copied-text = Copiado.
view--format-json = Copiar como JSON
view--format-letter = Copiar un mensaje al sitio
view--format-markdown = Copiar como Markdown
view--format-page = Guardar como página
view--format-text = Copiar como texto
view--key-arrows = Recorrer la lista que tiene el foco
view--key-back = Anterior
view--key-escape = Salir de una pregunta, o vaciar el filtro
view--key-filter = Filtrar las peticiones
view--key-next = Siguiente problema o petición
view--keys = Teclas y marcas
view--keys-off = Desactivar las teclas sueltas
view--marks = Qué significan las marcas
view--marks-open = Rechazada, y nada ha pasado desde entonces
view--marks-recovered = Rechazada al principio; después lo mismo pasó
view--marks-benign = Rechazada como debe ser: así funciona un inicio de sesión
view--marks-certain = Las pruebas no dejan otra explicación
view--marks-likely = Las pruebas apuntan a ello; no se descarta otra cosa
view--marks-possible = Nada lo descarta, pero poco apunta a ello
view--split = Separador entre paneles: las flechas lo mueven
view--recorded = En total:
view--receipt =
    Guardado. Sustituido: { $fields ->
        [one] { $fields } valor de cabecera
       *[other] { $fields } valores de cabecera
    }, { $addresses ->
        [one] { $addresses } dirección
       *[other] { $addresses } direcciones
    }, { $bodies ->
        [one] { $bodies } cuerpo
       *[other] { $bodies } cuerpos
    }, { $stored ->
        [one] { $stored } valor guardado
       *[other] { $stored } valores guardados
    }. Quedaron nombres, horas, estados y palabras legibles por máquina.
view--share = Compartir…
view--share-title = Compartir lo encontrado
view--share-why = El informe nombra hosts, rutas, horas y lo que habla a favor de la causa. No contiene tokens, valores de cookies ni contraseñas.
view--accepted-before = Junto al último token aceptado
view--accepted-other = Este host aceptó antes otro token. Difieren en:
view--accepted-same = Este host aceptó antes este mismo token.
view--accepted-show = Ver esa petición
view--all-clear = Todo en orden hasta ahora
view--change-evicted = expulsada por el límite del almacén
view--change-expired = le llegó su hora
view--change-expired-overwrite = sobrescrita con una hora pasada, que es como borran servidores y scripts
view--change-explicit = por un servidor, un script, una extensión o una persona
view--change-overwrite = sustituida por un valor más nuevo
view--for-other = otro
view--now = Ahora
view--then = Entonces
view--progress = Cuánto se ha leído
view--sample-cookie = Con sesión en un host, desconocido en el otro
view--sample-signed-out = Sesión cerrada en pleno trabajo
view--sample-works = Lo mismo cuando funciona
view--samples = O prueba un ejemplo
view--stop = Detener
view--sample-cache = Una caché entrega la página de otra persona
view--sample-form = Un formulario que ya no encaja con la sesión
view--sample-preflight = Una llamada rechazada antes de enviarse
view--sample-redirect = Una redirección pierde la sesión por el camino
view--sample-renewal = Una sesión que no se puede renovar
