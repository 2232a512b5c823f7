### Renewals, ways back from a login provider, and redirects that end nowhere, in words.

cause-client-rejected = { $host } nimmt diese App selbst nicht an; an Ihrem Passwort liegt es nicht.
says-unknown-client = Seine Seite sagt, dass es die App nicht kennt.
cause-renewal-blocked-by-expired-token = Die Website schickt ihr altes, abgelaufenes Token mit, wenn sie bei { $path } ein neues verlangt, und wird dafür abgelehnt.
says-dead-token-along = Der Aufruf trug ein abgelaufenes Token.
cause-refresh-token-reused = Die Website hat Ihre Anmeldung zweimal mit demselben Token erneuert, und { $host } lehnte den zweiten Versuch ab.
says-same-refresh-token = Dasselbe Erneuerungstoken wurde vorher schon gesendet.
says-newer-stored = Unter „{ $key }“ liegt ein anderes Erneuerungstoken als das gesendete.
cause-refresh-response-lost = { $host } hat Ihre Anmeldung erneuert, aber die Antwort kam nie bei der Seite an, und das alte Token gilt nicht mehr.
says-renewal-cancelled = Diese Erneuerung wurde aufgegeben, bevor eine Antwort kam.
says-renewal-unkept = Diese Erneuerung wurde ohne das neue Token beantwortet, das andere Erneuerungen bringen.
cause-silent-renew-blocked = Der Browser hielt die Cookies von { $host } von dem verborgenen Frame fern, der Ihre Anmeldung erneuert.
says-cookie-third-party = „{ $cookie }“ ist gespeichert, und der Browser hält es von Frames in der Seite einer anderen Website fern.
says-storage-denied = Der Browser sagt, dass der Frame keinen Zugriff auf seine Cookies bekam.
says-provider-session = Beim Anmeldedienst hatte sich vorher jemand angemeldet.
cause-idp-session-ended = Ihre Sitzung beim Anmeldedienst { $host } ist beendet, darum kann er Ihre Anmeldung nicht erneuern.
says-silent-worked = Dieselbe Erneuerung hatte in diesem Browser vorher funktioniert.
cause-renewal-network-failure = { $host } fiel einen Moment aus, und die Website hat Sie deshalb abgemeldet, obwohl Ihre Anmeldung noch gut war.
says-then-signed-out = Gleich danach ging die Seite zu { $path }.
says-failed-renewal-deletes = Die gescheiterte Antwort löscht die Cookies der Anmeldung.
cause-refresh-not-attempted = Ihre Anmeldung lief { $ago } vor dieser Anfrage ab. Die Website hätte sie erneuern können und tat es nicht.
says-refresh-token-given = Ein Erneuerungstoken war ausgegeben worden.
says-refresh-token-stored = Der Speicher der Seite enthält ein Erneuerungstoken („{ $key }“).
says-renewed-before = Eine Erneuerung hatte vorher funktioniert.
says-refresh-cookie = Ein Cookie zum Erneuern ist gespeichert („{ $cookie }“).
says-no-renewal = Weder davor noch danach wurde eine Erneuerung versucht.
cause-refresh-loop = Die Website erneuert Ihre Anmeldung immer wieder ({ $rounds ->
        [one] einmal
       *[other] { $rounds }-mal
    }), und es wird nicht besser.
says-new-token-refused = Das neue Token wurde mit Status { $status } abgelehnt.
cause-signin-callback-failed = Die Anmeldung über einen Anmeldedienst scheiterte auf dem Rückweg zu { $host }.
says-flow-cookie-set = Das Cookie „{ $cookie }“ wurde zu Beginn der Anmeldung gesetzt.
says-never-exchanged = Die Seite sollte den Code gegen ein Token tauschen und tat es nie.
says-code-again = Dieselbe Antwort des Anmeldedienstes war schon einmal eingereicht worden.
cause-identity-provider-down = { $host }, der Dienst für die Anmeldung, ist gestört oder nicht erreichbar; Ihre Anmeldung selbst ist in Ordnung.
says-provider-asked = Der Anmeldedienst wurde bei { $path } gefragt.
says-nobody-answered = Auch kein anderer Server antwortete da: Das Gerät war vielleicht offline.
cause-login-page-instead-of-data = Die Seite verlangte Daten ({ $path }) und bekam stattdessen die Anmeldeseite.
says-data-asked = Ein Skript der Seite hat danach gefragt.
says-login-page = Die Antwort ist eine Seite mit einem Passwortfeld.
cause-scheme-redirect-loop = { $host } schickt den Browser im Kreis; Anmelden oder Cookies entfernen kann nicht helfen.
says-same-address = Die Umleitung führt zur selben Adresse oder zu einer anderen Schreibweise davon.
says-in-a-circle = Die Umleitungen führen im Kreis, und keine Anmeldung gehört dazu.

## The views over time.

next-sign-out = Diese Anmeldung läuft in { $left } ab, und nichts erneuert sie.
next-sign-out-at-hand = Diese Anmeldung läuft in { $left } ab; die Website hat, was sie erneuern könnte.
next-sign-out-renewed = Dieses Token läuft in { $left } ab; solche Token hat die Website bisher erneuert.

## What would settle it.

settle-wait = Lassen Sie das Panel eine Minute offen: Eine Erneuerung kann noch folgen.
settle-provider = Sehen Sie auf die Statusseite des Anmeldedienstes, oder öffnen Sie seine Anmeldeseite in einem anderen Tab.

## For owners and developers.

admin--client-rejected = Vergleichen Sie Client-ID, Secret (und sein Ablaufdatum) und erlaubte Grant-Typen mit den Einstellungen des Anmeldedienstes; ein Secret mit + oder / muss vor base64 formularkodiert werden.
developer--client-rejected = Wiederholen Sie es nicht und melden Sie niemanden still ab: Zeigen Sie, dass die App falsch eingerichtet ist. Eine Seite kann kein Geheimnis halten: Nehmen Sie einen öffentlichen Client mit PKCE.
admin--renewal-blocked-by-expired-token = Nehmen Sie Anmelde- und Erneuerungsrouten von der Prüfung aus, die abgelaufene Token ablehnt.
developer--renewal-blocked-by-expired-token = Rufen Sie Anmeldung und Erneuerung mit einem Client ohne den Interceptor auf, der Authorization anfügt, und verwerfen Sie ein Token bei seinem „exp“.
admin--refresh-token-reused = Erlauben Sie für gewechselte Erneuerungstoken eine Wiederbenutzung binnen etwa 10 bis 30 Sekunden, und geben Sie dem Verlierer den Nachfolger, statt Cookies zu löschen.
developer--refresh-token-reused = Eine Erneuerung zur Zeit (navigator.locks oder ein gemeinsames Promise) für alle Tabs und Frames; lesen Sie das Token beim Erneuern aus dem Speicher, nicht aus einer Variablen.
admin--refresh-response-lost = Lassen Sie das vorige Erneuerungstoken gelten, bis sein Nachfolger erstmals benutzt wird, und lassen Sie Proxys Set-Cookie weiterreichen.
developer--refresh-response-lost = Brechen Sie Erneuerungen nicht ab (keepalive: true), geben Sie ihnen viel Zeit, und speichern Sie das neue Token vor allem anderen.
admin--silent-renew-blocked = Legen Sie Anmeldedienst und App unter eine registrierbare Domain, oder geben Sie dem Sitzungscookie des Dienstes SameSite=None; Secure.
developer--silent-renew-blocked = Erneuern Sie mit wechselndem Erneuerungstoken oder über den eigenen Server der App; verlangen Sie dieselbe Zielgruppe und denselben Scope wie bei der Anmeldung.
admin--idp-session-ended = Lassen Sie die Sitzung des Anmeldedienstes mit der Nutzung mitwandern oder die Token der App überleben, und halten Sie sie in einem Speicher, der Neustarts überlebt.
developer--idp-session-ended = Gehen Sie bei login_required einmal zur Anmeldeseite, und starten Sie den Timer nicht mit demselben Token neu.
admin--renewal-network-failure = Antworten Sie bei einem Ausfall mit 503 und Retry-After, und nie mit einem Set-Cookie, das die Anmeldung löscht.
developer--renewal-network-failure = Behalten Sie die Token, wenn eine Erneuerung kein Urteil bekommt; versuchen Sie es mit wachsenden Pausen wieder, und noch einmal, wenn das Gerät online ist.
developer--refresh-not-attempted = Erneuern Sie eine Minute vor dem Ende, prüfen Sie das Ende, wenn die Seite wieder sichtbar wird, und erneuern Sie einmal bei einer 401 (auch deren Antwort braucht CORS-Header).
admin--refresh-loop = Vergleichen Sie Aussteller, Zielgruppe, Schlüssel und Uhren des erneuernden Servers mit denen der API.
developer--refresh-loop = Erneuern Sie höchstens einmal je abgelehnter Anfrage, hören Sie nach der zweiten Ablehnung auf, und halten Sie den Vorlauf kürzer als das Leben des Tokens.
admin--signin-callback-failed = Vergleichen Sie die Umleitungsadresse Zeichen für Zeichen mit den registrierten; teilen Sie den state-Speicher unter den Knoten, und halten Sie sein Cookie 15 Minuten oder länger (SameSite=None, wenn die Antwort per POST kommt).
developer--signin-callback-failed = Behandeln Sie die Rückkehr einmal (kein zweites Rendern), führen Sie state, nonce und verifier je Versuch, und bieten Sie einen Neubeginn statt einer Fehlerseite an.
admin--identity-provider-down = Prüfen Sie Zustand, DNS, Zertifikate des Anmeldedienstes und die Firewall dorthin; halten Sie seinen Schlüsselsatz über einen Ausfall hinweg vor.
developer--identity-provider-down = Antworten Sie mit 503 statt 401, wenn Schlüssel nicht zu holen sind; behalten Sie gültige Token, und sagen Sie, dass die Anmeldung gestört ist.
admin--login-page-instead-of-data = Lassen Sie das Gateway Datenanfragen (Accept: application/json, X-Requested-With, Sec-Fetch-Mode: cors) mit 401 beantworten und nur Seiten umleiten.
developer--login-page-instead-of-data = Behandeln Sie eine umgeleitete Antwort oder einen unerwarteten Medientyp als abgemeldet, und gehen Sie zur Anmeldeseite.
admin--scheme-redirect-loop = Reichen Sie X-Forwarded-Proto an die App weiter und vertrauen Sie ihm, nehmen Sie volles TLS zwischen Proxy und Ursprung, und setzen oder streichen Sie den Schrägstrich nur an einer Stelle.
developer--scheme-redirect-loop = Bauen Sie Umleitungen aus weitergereichtem Schema und Host, und senden Sie sie nicht mit 301, bevor sie stimmen: Browser behalten diese.
