### Why a server refused: the sentences of causes, and what their evidence says.

cause-challenge-handshake = So beginnt die Anmeldung mit { $scheme } immer; der Browser hat geantwortet und wurde eingelassen.
cause-recovered-by-refresh = Eine Anmeldung lief ab, und die Website hat sie selbst erneuert; nichts ging verloren.
cause-anonymous-probe = Die Website fragte, ob jemand angemeldet ist ({ $path }), und niemand war es. Die Seite funktioniert auch so.
cause-not-signed-in = Sie sind bei { $host } nicht angemeldet: Der Browser hat dafür keine Anmeldung.
cause-auth-header-not-attached = Die Website schickte ihre Anfrage für { $path } ohne die Anmeldung, die ihre anderen Anfragen tragen.
cause-credentials-not-received = Der Browser hat Ihre Anmeldung gesendet, aber sie kam bei der App hinter { $host } nicht an.
cause-auth-header-malformed = Die Website sendete einen Anmelde-Header, mit dem kein Server etwas anfangen kann: { $fault }.
cause-auth-scheme-mismatch = Die Website meldet sich mit { $sent } an, der Server verlangt aber { $asked }.
cause-basic-malformed = Benutzername und Passwort wurden falsch zusammengesetzt: { $fault }.
cause-password-rejected = { $host } hat diesen Benutzernamen und dieses Passwort nicht angenommen.
cause-token-expired = Ihre Anmeldung war { $ago } vor dieser Anfrage abgelaufen.
cause-token-not-yet-valid = Das Anmeldetoken gilt nach der Uhr des Servers erst { $ahead } nach dieser Anfrage.
cause-device-clock-wrong = Die Uhr dieses Geräts geht { $off } { $direction }, und daran scheitert die Anmeldung.
clock-behind = nach
clock-ahead = vor
cause-token-wrong-audience = Das Anmeldetoken ist für einen anderen Dienst bestimmt ({ $sent }), nicht für { $host }.
cause-insufficient-scope = Sie sind angemeldet, aber dafür fehlt der App eine Berechtigung: { $scope }.
cause-insufficient-scope-unnamed = Sie sind angemeldet, aber dafür fehlt der App eine Berechtigung.
cause-token-malformed = Das gesendete Anmeldetoken ist beschädigt: { $fault }.
cause-token-rejected = { $host } nimmt dieses Anmeldetoken nicht mehr an, obwohl es unbeschädigt und nicht abgelaufen ist.
cause-token-rejected-ended = { $host } lehnt dieses Anmeldetoken vielleicht nicht wegen seines Ablaufs ab, sondern aus einem anderen Grund.
cause-token-rejected-silently = { $host } lehnt dieses Anmeldetoken ab und sagt nicht, warum; es ist unbeschädigt, und nichts zeigt, dass es abgelaufen wäre.
cause-refresh-token-rejected = Ihre Anmeldung ist beendet: Die Website wollte sie erneuern, und { $host } lehnte ab.
cause-session-cookie-expired = Das Cookie „{ $cookie }“, das Sie angemeldet hielt, war abgelaufen.
cause-session-ended-by-server = Die Website hat Ihre Sitzung beendet: Sie ließ den Browser das Cookie „{ $cookie }“ löschen.
cause-session-ended-by-signing-out = Ihre Sitzung (Cookie „{ $cookie }“) endete mit einer Abmeldung.
cause-session-cookie-not-stored = Der Browser musste das Sitzungscookie „{ $cookie }“ der Website abweisen: { $rule }.
cause-cookie-domain-mismatch = Sie sind auf { $domain } angemeldet, aber das Cookie „{ $cookie }“ von dort gilt nicht für { $host }.
cause-cookie-path-mismatch = Das Sitzungscookie „{ $cookie }“ gilt nur für { $path } und wird darum nicht an { $asked } gesendet.
cause-cookie-secure-on-http = Das Sitzungscookie „{ $cookie }“ wird nur über https gesendet, und diese Adresse ist http.
cause-cookie-samesite-blocked = Diese Anfrage kam von einer anderen Website, darum sendete der Browser das Sitzungscookie „{ $cookie }“ nicht mit.
cause-session-timed-out = Der Server hat Ihre Sitzung vergessen: Das Cookie „{ $cookie }“ galt { $after } zuvor noch und wird jetzt abgelehnt.
cause-login-redirect-loop = Die Seite und die Anmeldeseite von { $host } schicken Sie endlos hin und her.
cause-preflight-unauthorized = Der Server verlangt eine Anmeldung, wo der Browser keine senden darf: schon bei der Vorabfrage zur { $method }-Anfrage.
cause-preflight-unauthorized-redirected = Der Server schickt den Browser bei der Vorabfrage zur { $method }-Anfrage anderswohin; dorthin darf er nicht folgen.
cause-permission-denied = Sie sind angemeldet, aber dieses Konto darf { $path } nicht benutzen.
cause-session-rejected-unknown = Der Server lehnte mit Status { $status } ab, und nichts, was der Browser sehen kann, zeigt warum.

## What evidence says.

says-status = Die Antwort hatte den Status { $status }.
says-challenged = Der Server verlangte { $scheme }.
says-answered = Der Browser fragte noch einmal mit { $scheme }.
says-renewed = Die Erneuerung wurde mit Status { $status } beantwortet.
says-retried = Dieselbe Anfrage mit der neuen Anmeldung wurde mit Status { $status } beantwortet.
says-expired = Das Token lief um { $exp } ab.
says-server-time = Die Uhr des Servers zeigte { $date }.
says-device-time = Die Uhr des Geräts zeigte { $date }.
says-server-clock-off = Die Uhr dieses Servers weicht um { $ahead } von der des Geräts ab; falsch gehen kann jede von beiden.
says-accepted-before = Dasselbe Token wurde vorher für { $path } angenommen.
says-begins = Der Claim „{ $name }“ des Tokens ist { $begins }.
says-hosts-agree =
    { $hosts ->
        [one] { $hosts } Host ist sich über die Zeit einig.
       *[other] { $hosts } Hosts sind sich über die Zeit einig.
    }
says-claim-between = Der Claim „{ $name }“ des Tokens ({ $time }) liegt zwischen der Uhr des Geräts und der des Servers.
says-nothing-sent = Die Anfrage trug nichts, was sagt, wer fragt.
says-asks-who = Die Anfrage fragt, wer angemeldet ist.
says-goes-on = Andere Anfragen wurden weiter beantwortet.
says-no-authorization = Die Anfrage hat keinen Authorization-Header.
says-no-cookie = Die Anfrage hat keinen Cookie-Header.
says-only-other-cookies = Die gesendeten Cookies tragen keine Anmeldung: { $names }.
says-none-stored = Der Cookie-Speicher des Browsers enthält kein Sitzungscookie für diesen Host.
says-signed-in-earlier = Frühere Anfragen an diese Website trugen eine Anmeldung.
says-sibling-signed = Eine andere Anfrage an denselben Server, für { $path }, trug Anmeldedaten ({ $scheme }).
says-sent = Die Anfrage trug Anmeldedaten nach { $scheme }.
says-code = Die Antwort sagt „{ $code }“.
says-same-accepted = Dieselbe Anmeldung wurde für { $path } angenommen.
says-scheme-accepted = Dasselbe Schema wurde für { $path } angenommen.
says-header = Der Header: { $fault }.
says-token = Das Token: { $fault }.
says-login-posted = Eine Anmeldung wurde an { $path } gesendet.
says-form-again = Die Antwort ist wieder das Anmeldeformular, ohne neue Sitzung.
says-user-sent = Benutzername und Passwort wurden mit { $scheme } gesendet.
says-audience = Die Zielgruppe des Tokens ist { $audience }.
says-other-audience = Ein Token desselben Ausstellers für { $audience } wurde angenommen.
says-scope-asked = Der Server verlangt den Scope { $scope }.
says-scope-held = Das Token hat die Scopes: { $scope }.
says-in-date = Das Token gilt bis { $exp }.
says-renewal-tried = Bei { $path } wurde eine Erneuerung versucht.
says-cookie-absent = Die Anfrage ging ohne das Cookie „{ $cookie }“ hinaus.
says-cookie-end = Das Cookie „{ $cookie }“ lief um { $at } ab.
says-cookie-sent-before = Das Cookie „{ $cookie }“ wurde vorher gesendet und angenommen.
says-cookie-deleted = Diese Antwort löscht das Cookie „{ $cookie }“.
says-cookie-deleted-unseen = Das Cookie „{ $cookie }“ wurde so gelöscht, wie Server es tun; die Antwort, die das tat, ist nicht aufgezeichnet.
says-cookie-refused = Die Antwort setzt das Cookie „{ $cookie }“, und der Browser muss es abweisen: { $rule }.
says-cookie-domain = „{ $cookie }“ ist für { $domain } gespeichert, und die Anfrage ging an { $host }.
says-cookie-path = „{ $cookie }“ ist für den Pfad { $path } gespeichert, und die Anfrage wollte { $asked }.
says-cookie-secure = „{ $cookie }“ ist als Secure gespeichert, und die Anfrage ging über http.
says-cookie-samesite = „{ $cookie }“ ist gespeichert, und sein SameSite-Attribut hält es von Anfragen fern, die eine andere Website auslöst.
says-cookie-accepted = „{ $cookie }“ wurde für { $path } angenommen.
says-same-cookie = „{ $cookie }“ wurde unverändert wieder gesendet.
says-cookie-sent = Das Sitzungscookie „{ $cookie }“ wurde gesendet.
says-preflight = Der Browser fragte, ob er { $method } senden darf.
says-killed = Die Anfrage selbst wurde nie gesendet.
says-sent-to-login = Die Seite schickte den Browser zu einer Anmeldung.
says-rounds =
    { $rounds ->
        [one] Das geschah einmal innerhalb von Sekunden.
       *[other] Das geschah { $rounds }-mal innerhalb von Sekunden.
    }
says-too-many-redirects = Der Browser gab nach zu vielen Umleitungen auf.
says-cookie-in-loop = Das Cookie „{ $cookie }“ wurde gesendet und half nicht.
missing-jar = Der Cookie-Speicher des Browsers konnte nicht angesehen werden.

## What is wrong with a header or token.

fault-placeholder = er enthält einen Platzhalter wie „undefined“ statt eines Tokens
fault-doubled-scheme = das Schema steht zweimal darin
fault-quoted-token = das Token steht in Anführungszeichen
fault-scheme-missing = das Schema vor dem Token fehlt
fault-stray-whitespace = im oder um das Token stehen Leerzeichen
fault-empty-credentials = nach dem Schema folgt kein Token
fault-comma-joined = zwei Anmeldungen wurden in einen Header gesetzt
fault-scheme-colon = nach dem Schema steht ein Doppelpunkt
fault-equals-scheme = nach dem Schema steht ein Gleichheitszeichen
fault-control-character = ein Steuerzeichen steht darin
fault-basic-base64 = der Wert ist kein base64
fault-basic-no-colon = zwischen Benutzername und Passwort fehlt der Doppelpunkt
fault-basic-empty = nach dem Wort „Basic“ steht nichts
fault-jwt-parts = Teile davon fehlen
fault-jwt-header = sein Header ist nicht lesbar
fault-jwt-payload = seine Claims sind nicht lesbar
fault-jwt-signature-empty = seine Signatur fehlt
fault-jwt-signature = seine Signatur ist beschädigt
fault-jwt-algorithm = sein Header nennt keinen Algorithmus
fault-jwt-part = einer seiner Teile ist nicht lesbar

## Which rule refused a cookie.

rule-empty = es hat weder Namen noch Wert
rule-control-character = es enthält ein Steuerzeichen
rule-too-large = es ist größer als 4096 Byte
rule-domain-mismatch = sein Domain ist der einer anderen Website oder eines anderen Hosts
rule-public-suffix = sein Domain gehört vielen Inhabern (ein öffentliches Suffix)
rule-secure-on-insecure = es ist als Secure markiert, kam aber über http
rule-overwrite-secure = ein älteres Secure-Cookie dieses Namens kann über http nicht ersetzt werden
rule-samesite-none-insecure = es sagt SameSite=None ohne Secure
rule-samesite-cross-site = es ist Lax oder Strict, und die Antwort, die es setzte, ging an die Seite einer anderen Website
rule-secure-prefix = sein Name beginnt mit __Secure-, aber es ist nicht Secure
rule-host-prefix = sein Name beginnt mit __Host-, aber es ist nicht Secure, hat ein Domain oder einen anderen Path als /
rule-http-prefix = das Präfix seines Namens verlangt Attribute, die es nicht hat
rule-partitioned-insecure = es ist Partitioned ohne Secure
rule-httponly-from-script = ein Skript wollte ein HttpOnly-Cookie setzen
rule-credentials-omitted = die Seite stellte die Anfrage ohne Anmeldedaten, also zählen Cookies der Antwort nicht
rule-third-party-blocked = Cookies von Drittanbietern sind in diesem Browser blockiert

## What couldn't be read.

note-bytes-replaced = Einige Bytes sind kein UTF-8 und wurden ersetzt.
note-sanitised = Die Aufzeichnung enthält überhaupt keine Cookies und kein Authorization; viele Werkzeuge entfernen sie beim Export. Ob welche gesendet wurden, lässt sich nicht sagen.
note-no-requests = Die Aufzeichnung enthält keine Anfragen: Laden Sie die Seite neu, während aufgezeichnet wird, und exportieren Sie dann.
note-entry-unreadable = Dieser Eintrag hat keine Anfrage mit einer URL und wurde übergangen.
note-entry-without-time = Dieser Eintrag hat keine lesbare Anfangszeit.
note-more-entries =
    { $count ->
        [one] { $count } weiterer Eintrag hat solche Mängel.
       *[other] { $count } weitere Einträge haben solche Mängel.
    }
says-box-untold = Der Browser hat vielleicht in einem eigenen Fenster nach Name und Passwort gefragt; was dort eingegeben wurde, ist nicht zu sehen.
