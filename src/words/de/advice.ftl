### Advice for site owners (`admin.`) and developers (`developer.`), by cause; who has to act; which logs to look in.

acts-nobody = Niemand muss etwas tun.
acts-user = Wer handeln muss: Sie.
acts-network = Wer handeln muss: der Betreiber Ihres Netzes, oder Sie, indem Sie sich dort anmelden.
acts-extension = Wer handeln muss: Sie, bei einer anderen Erweiterung dieses Browsers.
acts-front-end = Wer handeln muss: die Entwickler der Seiten dieser Website.
acts-server = Wer handeln muss: der Betreiber der Server dieser Website.
acts-identity-provider = Wer handeln muss: der Betreiber des Anmeldedienstes.
logs-headers = Vergleichen Sie die Protokolle von Proxy, Gateway und App um { $at } zu { $path }: Wo kamen Authorization und Cookie an (ihre Länge genügt)?
logs-token = Sehen Sie im Protokoll der App um { $at } zu { $path } nach: Welche Prüfung des Tokens scheiterte (exp, aud, iss, kid, Signatur)? Und in dem des Anmeldedienstes: Wurde es widerrufen, oder wurden Schlüssel gewechselt?
logs-renewal = Sehen Sie im Protokoll des Anmeldedienstes um { $at } beim abgelehnten Aufruf nach: sein Fehler, der Client, und ob dieses Erneuerungstoken schon benutzt war.
logs-session = Sehen Sie im Protokoll der App um { $at } zu { $path } nach: War die Sitzung unbekannt, beendet oder nicht lesbar? Und in dem des Proxys: Kamen Cookie und Set-Cookie durch?
logs-proxy = Suchen Sie um { $at } nach { $path } in den Protokollen von Cache, Proxy und App: Wer von ihnen antwortete, und mit welchem Status?
logs-server = Suchen Sie um { $at } nach { $path } im Protokoll der App sowie in denen von Firewall und Begrenzer: Die Regel oder das Recht, das ablehnte, hat dort einen Namen.

## Nothing is wrong.

admin--challenge-handshake = Lassen Sie diese 401 aus Alarmen heraus: Zählen Sie nur solche, denen keine angenommene Anfrage folgt.
developer--challenge-handshake = Clients, die das Schema kennen, können die Anmeldedaten gleich mitschicken und die erste Runde sparen.
admin--recovered-by-refresh = Zählen Sie Erneuerungen getrennt von Ablehnungen: Einen Alarm ist nur ein Anstieg der 401 wert, die abgelehnt bleiben.
admin--anonymous-probe = Lassen Sie die Adresse, die „Wer ist da?“ fragt, aus 401-Alarmen heraus.
developer--anonymous-probe = Beantworten Sie die Frage mit 200 und „niemand“, damit Konsolen und Alarme still bleiben.

## Not sent, or sent in a form that can't work.

admin--not-signed-in = Prüfen Sie die Routenregeln: welche Pfade öffentlich sind, und ob die Reihenfolge der Middleware CORS, Sitzung, Anmeldung, Rechte ist.
admin--auth-header-not-attached = Alarmieren Sie bei Routen, deren Anteil an 401 nach einer Auslieferung steigt, während andere gleich bleiben.
admin--auth-header-malformed = Lassen Sie das Gateway einen unlesbaren Header mit 400 und einem Code beantworten; die App ist schuld, nicht der Mensch davor.
admin--basic-malformed = Antworten Sie mit 400 statt 401: Ein Browser würde sonst erneut nach dem Passwort fragen, was nicht helfen kann.
admin--password-rejected = Beobachten Sie den Anteil gelungener Anmeldungen: Fällt er bei allen Konten, ist es ein Fehler oder Angriff; bei einem Konto ein Tippfehler.
admin--extension-removed-credentials = Sehen Sie bei verwalteten Browsern in der Liste der erzwungenen Erweiterungen und ihrer Header-Regeln nach.
admin--request-blocked-by-extension = Lassen Sie Anmeldung und Erneuerung auf dem eigenen Host der Website, unter Adressen, die nicht nach Tracking aussehen.

## Tokens and renewal.

admin--token-expired = Halten Sie Zugriffstoken kurz (5 bis 15 Minuten) und wechseln Sie das Erneuerungstoken bei jeder Nutzung; eine Abmeldung überall beendet dieses.
admin--token-wrong-audience = Halten Sie fest, welche Zielgruppe und welchen Aussteller jede API annimmt, und lassen Sie das Gateway dieselben Werte prüfen wie die App.
admin--token-malformed = Prüfen Sie die Grenzen für Header-Felder in jedem Proxy: 4 KB schneiden ein Token mit vielen Gruppen ab.
admin--token-rejected = Sehen Sie nach, ob das Token widerrufen, seine Schlüssel gewechselt wurden oder jemand sich überall abgemeldet hat; und sagen Sie es in error_description.
admin--insufficient-scope = Geben Sie den Scope beim Anmeldedienst dem Client und dem Benutzer; vorher ausgestellte Token behalten den alten.
admin--device-clock-wrong = Legen Sie die Zeit des Servers in die Antwort, lassen Sie eine Minute zu, und zeichnen Sie auf, wie weit die Uhren der Clients abweichen.
admin--refresh-token-rejected = Prüfen Sie die Leerlauf- und Höchstgrenzen der Sitzungen beim Anmeldedienst und seine Schonfrist beim Wechsel; eine Browser-App braucht Code mit PKCE, keinen Grant für Server.
admin--refresh-not-attempted = Vergleichen Sie die Lebensdauer der Token damit, wie oft die App erneuert: Laptops schlafen stundenlang.

## Sessions and cookies.

admin--cookie-domain-mismatch = Leiten Sie alle Schreibweisen des Hosts auf eine um, bevor sich jemand anmelden kann.
admin--cookie-path-mismatch = Liefert ein Proxy die App unter einem anderen Pfad aus, schreiben Sie auch den des Cookies um (proxy_cookie_path, ProxyPassReverseCookiePath).
admin--cookie-samesite-blocked = Kommen Menschen aus E-Mails und von anderen Websites, so lassen Sie sie von einer Seite ohne Daten empfangen und von dort weitergehen.
admin--session-cookie-expired = Lassen Sie Sitzung und Cookie zusammen enden, und kündigen Sie es vorher an.
admin--session-ended-by-server = Zeichnen Sie auf, wer die Sitzung beendet hat: der Mensch, ein anderer Tab, eine Abmeldung überall oder eine Regel.
admin--csrf-token-mismatch = Geben Sie allen Knoten denselben App-Schlüssel, halten Sie Seiten mit Formularen aus Caches heraus, und lassen Sie das Token so lange leben wie die Sitzung.
developer--csrf-token-mismatch = Nehmen Sie das Token für jede Anfrage neu (Meta-Tag, Cookie oder eigene Adresse); holen Sie es bei dieser Ablehnung und wiederholen Sie einmal.
admin--cookie-corrupt = Lassen Sie die App ein unlesbares Cookie verwerfen und neu beginnen, und prüfen Sie Größengrenzen in Proxys.
admin--cookie-removed-locally = Setzen Sie wenige Cookies: Browser behalten etwa 180 je Website, alle Hosts zusammen, und verwerfen die ältesten.
admin--cookie-shadowed = Löschen Sie das alte Cookie mit dem Domain und Path, mit denen es gesetzt wurde; ein neuer Name beendet den Zweifel sofort.
admin--credentials-omitted = Lassen Sie Manifeste, Schriften und andere Dateien, die Browser ohne Cookies holen, an der Anmeldung des Gateways vorbei.
admin--logout-triggered-by-prefetch = Beantworten Sie Sec-Purpose: prefetch auf der Abmeldeadresse mit 503, bis sie nur noch POST annimmt.
admin--session-rotation-race = Lassen Sie die alte Sitzung nach dem Ersetzen noch einige Sekunden gelten, auf allen Knoten.
admin--stale-token-sent = Zeichnen Sie Ablehnungen nach dem Alter des Tokens auf: Ein Buckel nach jeder Erneuerung ist dieser Fehler.
admin--token-binding-missing = Verlangen Sie Nachweise nur von Clients, die dafür registriert sind, und nennen Sie DPoP in der Aufforderung.
admin--token-time-unit-wrong = Lassen Sie den Aussteller die Zeiten in Sekunden schreiben, und weisen Sie andere beim Ausstellen ab, nicht beim Gebrauch.
admin--token-unsigned = Nehmen Sie nie alg none an; suchen Sie, woher Token eines Tests oder Emulators kommen.
admin--token-wrong-kind = Lassen Sie die API „typ“ oder „token_use“ prüfen und in error_description sagen, welche Art sie will.
admin--wrong-cookie-jar = Zeigen Sie auf der Anmeldeseite, für welche Adresse und welches Konto der Link gedacht war.

## The server's decision.

admin--origin-check-failed = Nehmen Sie die Adresse der Seite mit Schema und Port in die vertrauten Origins auf, und reichen Sie Host und X-Forwarded-Proto durch den Proxy.
developer--origin-check-failed = Nennen Sie die Prüfung in einem Code der Antwort, und senden Sie die CORS-Header auch bei Ablehnungen, damit Seiten sie lesen können.
admin--session-store-failing = Sehen Sie den Sitzungsspeicher an: Sperren, Zeitgrenzen, Verbindungen, Arbeitsspeicher. Alarmieren Sie bei langsamen 401, und trennen Sie ihn von den übrigen Daten der App.
developer--session-store-failing = Antworten Sie mit 503 und Retry-After, wenn der Speicher nicht lesbar ist; bei 401 werfen Clients eine gute Anmeldung weg.
admin--foreign-session-from-cache = Leeren Sie den Cache und beenden Sie jetzt alle Sitzungen. Speichern Sie dann nie Antworten mit Set-Cookie (proxy_no_cache $upstream_http_set_cookie), und informieren Sie die Betroffenen.
developer--foreign-session-from-cache = Senden Sie Cache-Control: private, no-store mit jeder Antwort, die eine Sitzung setzt, und keine Sitzung mit öffentlichen Dateien.
admin--permission-denied = Sehen Sie nach, welche Regel ablehnte, und ob Rolle und Zustand des Kontos stimmen.
admin--session-rejected-unknown = Messen Sie 401 nach Route, Version und Client, mit dem Grund im Protokoll; alarmieren Sie bei einem Anstieg. Antworten Sie bei einem Ausfall mit 503, nie mit 401.
