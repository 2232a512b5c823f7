### What refused requests, proxies, extensions, caches and servers' decisions come to, in words.

cause-auth-dropped-on-redirect = { $from } schickte die Anfrage weiter an { $to }, und unterwegs ließ der Browser die Anmeldung weg.
says-sent-on = Die Antwort schickte den Browser weiter an { $to }.
cause-extension-removed-credentials = Eine andere Erweiterung nahm den Header { $name } aus der Anfrage an { $host }, sodass sie ohne Ihre Anmeldung ankam.
cause-extension-changed-credentials = Eine andere Erweiterung änderte den Header { $name } der Anfrage an { $host }, und der Server lehnte sie ab.
says-there-before = Die Seite hatte den Header { $name } gesetzt.
says-gone-when-sent = Die Anfrage ging ohne den Header { $name } hinaus.
says-changed-when-sent = Die Anfrage ging mit einem anderen Wert im Header { $name } hinaus.
cause-extension-removed-set-cookie = Eine andere Erweiterung hat das Cookie { $cookie } aus der Antwort von { $host } entfernt, deshalb wurde Ihre Anmeldung nie gespeichert.
says-set-by-server = Die Antwort des Servers setzt das Cookie { $cookie }.
says-gone-when-passed-on = Die Antwort wurde ohne { $cookie } an den Browser weitergegeben.
says-extension-took-out = Eine andere Erweiterung hat { $name } aus dieser Antwort entfernt.
says-extension-added = Eine andere Erweiterung hat dieser Antwort { $name } hinzugefügt.
says-extension-changed = Eine andere Erweiterung hat { $name } in dieser Antwort geändert.
says-extension-could = Die Erweiterung „{ $extension }“ darf hier Anfragen ändern oder anhalten.
cause-request-blocked-by-extension = Ein Blocker hielt die Anfrage für { $path } an, die die Anmeldung braucht.
says-error = Der Browser meldet { $error }.
says-after-blocked = Diese Ablehnung kam nach der angehaltenen Anfrage.
cause-proxy-auth-required = Das Netz verlangt, dass Sie sich anmelden, bevor es Sie zu irgendeiner Website durchlässt.
cause-integrated-auth-unavailable = { $host } nimmt nur eine Windows-Anmeldung an, und der Browser gibt dieser Adresse keine.
says-no-answer-to-challenge = Keine Anfrage an diesen Host beantwortete das.
cause-client-certificate-missing = { $host } verlangt ein Zertifikat vom Browser und bekam keines, das es annimmt.
says-names-certificate = Die Seite sagt, dass das Zertifikat fehlt.
cause-stale-cache = Der Browser behielt eine alte Antwort für { $path } aus der Zeit vor Ihrer Anmeldung.
says-not-from-server = Diese Antwort kam aus dem Cache des Browsers oder von einem Service Worker.
says-signed-in-at = Die Anmeldung galt für { $path }.
says-server-says = Der Server selbst beantwortet dieselbe Adresse mit Status { $status }.
cause-cors-blocks-credentials = { $host } hat geantwortet, aber seine CORS-Header lassen die Seite nicht mit einer Anmeldung fragen; darum enthielt der Browser der Seite die Antwort vor.
says-no-allow-origin = Die Antwort erlaubt keinen anderen Origin.
says-allows-origin = Die Antwort erlaubt den Origin { $origin }.
says-no-allow-credentials = Die Antwort erlaubt keine Anmeldedaten.
says-no-allow-authorization = Die Antwort auf die Preflight-Anfrage erlaubt den Header Authorization nicht.
says-with-credentials = Die Anfrage trug Anmeldedaten.
cause-account-disabled = Das Konto bei { $host } ist gesperrt, abgeschaltet oder noch nicht bestätigt.
says-account = Die Antwort spricht vom Zustand des Kontos.
says-locked = Der Status bedeutet „gesperrt“.
cause-rate-limited = Zu viele Versuche: { $host } lehnt eine Weile weitere ab.
says-limit = Der Header { $name } der Antwort sagt, dass das Kontingent aufgebraucht ist.
says-too-many = Die Antwort spricht von zu vielen Anfragen.
cause-client-banned = { $host } hat diese Adresse oder diesen Browser nach mehreren gescheiterten Anmeldeversuchen ausgesperrt.
says-row-of-tries =
    { $count ->
        [one] { $count } Anmeldeversuch wurde abgelehnt.
       *[other] { $count } Anmeldeversuche in Folge wurden abgelehnt.
    }
says-all-refused =
    { $count ->
        [one] Seitdem wurde die einzige angefragte Adresse des Hosts abgelehnt.
       *[other] Seitdem wurden alle { $count } verschiedenen Adressen des Hosts abgelehnt.
    }
says-no-connection =
    { $count ->
        [one] { $count } Anfrage bekam seither keine Verbindung.
       *[other] { $count } Anfragen bekamen seither keine Verbindung.
    }
cause-upstream-refused = Sie sind angemeldet, aber ein Dienst, den die Website hinter { $path } fragt, hat die Website abgelehnt.
says-others-docs = Die Antwort verweist auf die Dokumentation von { $host }, stammt also von diesem Dienst.
cause-bot-challenge = Ein Filter vor { $host } hielt den Browser für einen Roboter und antwortete an Stelle der Website.
says-filter = Die Antwort trägt den eigenen Header { $name } des Filters.
says-filter-page = Die Antwort ist die Seite eines bekannten Filters.

## What would settle it.

settle-overrides = Sehen Sie nach, ob DevTools Anfragen blockiert oder Header überschreibt, und laden Sie ohne das neu.
settle-extensions = Lassen Sie Why401 die Liste der Erweiterungen sehen, oder laden Sie neu, während alle abgeschaltet sind.
settle-network = Versuchen Sie dieselbe Seite über ein anderes Netz.
settle-log = Die Zeile im Protokoll des Servers zu dieser Anfrage sagt, warum.
settle-without-cache = Laden Sie neu, während im Netzwerk-Panel „Cache deaktivieren“ eingeschaltet ist.
settle-console = Die Konsole nennt den CORS-Header, der fehlte.
settle-other-network = Öffnen Sie die Website über ein anderes Netz.
settle-cookies = Lassen Sie Why401 die Cookies dieser Website sehen und laden Sie dann neu.
settle-reload = Laden Sie bei offenem Panel neu, damit die Anmeldung von Anfang an aufgezeichnet wird.
settle-full-file = Zeichnen Sie noch einmal auf und behalten Sie Cookies und Authorization („Alle als HAR mit vertraulichen Daten speichern“).
settle-bodies = Zeichnen Sie noch einmal auf und behalten Sie die Antworten: Was der Server in dieser sagte, steht nicht in der Datei.

## For owners and developers.

admin--auth-dropped-on-redirect = Leiten Sie Seiten um, keine API-Aufrufe: Beantworten Sie http und andere Hostnamen der API mit einem Fehler, der die richtige Adresse nennt.
developer--auth-dropped-on-redirect = Rufen Sie die endgültige Adresse auf: richtiges Schema, richtiger Host, richtiger Schrägstrich am Ende. Setzen Sie Authorization nach einer Umleitung zu einem anderen Host nicht wieder ein.
developer--extension-removed-credentials = Sagen Sie Menschen, welcher Header beim Server fehlte, damit eine Hilfeseite Erweiterungen nennen kann.
developer--request-blocked-by-extension = Liefern Sie Anmeldung und Erneuerung vom eigenen Host aus, unter Pfaden, die Filterlisten nicht nennen (kein „track“, „analytics“, „beacon“), und unterscheiden Sie eine blockierte Anfrage von einer Ablehnung.
admin--proxy-auth-required = Sehen Sie ins Protokoll des Proxys: access.log von squid zeigt TCP_DENIED/407.
developer--proxy-auth-required = Eine Website selbst muss mit 401 antworten, nie mit 407 oder 511.
admin--integrated-auth-unavailable = Nehmen Sie den Host in die Liste der Browser auf (AuthServerAllowlist, trusted-uris), geben Sie ihm einen HTTP-Dienstprinzipal, oder bieten Sie neben Negotiate ein Formular an.
developer--integrated-auth-unavailable = Fragen Sie mit credentials: “include”, wenn die Seite auf einem anderen Origin liegt, und rufen Sie den Host unter dem Namen seines Prinzipals auf.
admin--client-certificate-missing = Prüfen Sie, welche Zertifizierungsstellen der Server in seiner Anfrage nennt, und dass Proxys davor das Zertifikat weiterreichen.
developer--client-certificate-missing = Fragen Sie mit credentials: “include”: Ohne dies senden Browser kein Zertifikat, und mit einer Preflight-Anfrage geht keines mit.
admin--stale-cache = Leiten Sie mit 302 und Cache-Control: no-store zur Anmeldung um, nie mit 301, und senden Sie Seiten Angemeldeter mit private.
developer--stale-cache = Halten Sie Anmeldeseiten, Umleitungen und Ablehnungen aus dem Cache des Service Workers heraus, und leeren Sie ihn bei An- und Abmeldung.
admin--cors-blocks-credentials = Setzen Sie die CORS-Header nur an einer Stelle, auch für Fehler und Umleitungen (nginx: add_header … always), mit Vary: Origin.
developer--cors-blocks-credentials = Antworten Sie mit dem Origin der Seite und Access-Control-Allow-Credentials: true (supports_credentials, allowCredentials), oder fragen Sie ohne Anmeldedaten.
admin--account-disabled = Sehen Sie Zustand des Kontos und Sperrregel an; entsperren Sie es nach Rücksprache.
developer--account-disabled = Antworten Sie mit 403 und einem eigenen Code, erst nach dem richtigen Passwort, und sagen Sie, wie man entsperrt.
admin--rate-limited = Zählen Sie hinter Proxys nach Konto ebenso wie nach Adresse, und antworten Sie mit 429 und Retry-After (nginx limit_req_status 429).
developer--rate-limited = Beachten Sie Retry-After, warten Sie nach jedem Versuch länger, und halten Sie eine Begrenzung nicht für eine Abmeldung.
admin--client-banned = Sehen Sie in die Sperrliste (fail2ban-client status, cscli decisions list), und prüfen Sie, dass die App die Adressen der Besucher sieht, nicht die des Proxys.
developer--client-banned = Wiederholen Sie ein abgelehntes Passwort nicht von selbst: Jeder Versuch zählt für die Sperre.
admin--upstream-refused = Erneuern Sie den eigenen Schlüssel oder das Token der Website für diesen Dienst; der abgelehnte Aufruf steht im Protokoll der App.
developer--upstream-refused = Antworten Sie auf die Ablehnung eines anderen Dienstes mit 502 (oder 424 mit einem Code), und melden Sie deswegen nie jemanden ab.
admin--bot-challenge = Lassen Sie API-Pfade am Filter vorbei, oder lassen Sie ihn sie mit JSON beantworten; suchen Sie in seinem Protokoll nach der Kennung der Anfrage (cf-ray, x-amzn-requestid).
developer--bot-challenge = Achten Sie auf den Header des Filters, bevor Sie eine Antwort für die der App halten, und schicken Sie Menschen auf eine Seite, auf der sie die Prüfung bestehen können.
