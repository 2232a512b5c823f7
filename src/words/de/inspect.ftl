### What credentials and challenges are, and what their parts mean.

## What a credential is.

inspect--jwt = Ein signiertes Token (JWT). Jeder kann es lesen; die Signatur zeigt, wer es ausgestellt hat. Wer es hat, kann es benutzen.
inspect--jwt-unsigned = Ein Token in der Form eines JWT, aber ohne Signatur, die zeigen würde, wer es ausgestellt hat.
inspect--jwt-damaged = Ein Token in der Form eines JWT, das sich nicht als solches lesen lässt.
inspect--jwt-bound = Ein signiertes Token (JWT), das an einen Schlüssel gebunden ist. Es gilt nur zusammen mit einem Nachweis, der mit diesem Schlüssel gemacht ist.
inspect--jwe = Ein verschlüsseltes Token (JWE). Nur der Server, für den es gemacht ist, kann lesen, was es sagt.
inspect--opaque = Ein Token, das sich nicht lesen lässt: Nur der Server, der es ausgestellt hat, weiß, wofür es steht.
inspect--opaque-vendor = Ein Token, das sich nicht lesen lässt, in der Form, die { $vendor } ausstellt.
inspect--placeholder = Keine Anmeldedaten: Wo sie stehen sollten, steht der Text „{ $text }“.
inspect--basic = Benutzername und Passwort, lesbar für jeden, der die Anfrage sieht.
inspect--basic-broken = Sollte Benutzername und Passwort sein, ist aber nicht als solche lesbar.
inspect--digest = Ein Nachweis, dass der Absender das Passwort kennt, für diese Anfrage gemacht. Das Passwort selbst wird nicht gesendet.
inspect--kerberos = Ein Kerberos-Ticket (SPNEGO): Der Browser meldet sich mit dem Windows- oder Firmenkonto an.
inspect--negotiate = Eine Nachricht der Windows-Anmeldung, deren Art sich nicht sagen lässt.
inspect--ntlm-1 = NTLM-Nachricht 1 von 3: Der Browser bittet um den Beginn der Windows-Anmeldung.
inspect--ntlm-2 = NTLM-Nachricht 2 von 3: die Frage des Servers, die nur Server senden.
inspect--ntlm-3 = NTLM-Nachricht 3 von 3: die Antwort des Browsers auf die Frage des Servers.
inspect--ntlm = Sollte eine NTLM-Nachricht sein.
inspect--sigv4 = Eine Signatur über diese Anfrage, gemacht mit einem AWS-Zugriffsschlüssel. Der Schlüssel selbst wird nicht gesendet.
inspect--params = Parameter eines Schemas, über das Why401 nicht mehr weiß.
inspect--hawk = Ein Nachweis, dass der Absender einen Schlüssel hat, für diese Anfrage gemacht (Hawk). Der Schlüssel selbst wird nicht gesendet.
inspect--other = Ein Wert eines Schemas, über das Why401 nicht mehr weiß.
inspect--empty = Ein leeres Feld: Es wurden keine Anmeldedaten gesendet.
inspect--empty-scheme = Nur der Name eines Schemas: Es wurden keine Anmeldedaten gesendet.
inspect--redacted = Beim Speichern der Sitzung entfernt. Was hier stand, ist unbekannt.
inspect--api-key = Ein API-Schlüssel oder Token in einem eigenen Feld.
inspect--api-key-service = Ein API-Schlüssel oder Token in einem Feld, das { $service } benutzt.
inspect--dpop-proof = Ein DPoP-Nachweis: Er zeigt, dass der Absender den Schlüssel hat, an den sein Token gebunden ist.

## Names of parts.

inspect--user = Benutzername
inspect--password = Passwort
inspect--charset = Zeichensatz
inspect--issuer = Ausgestellt von
inspect--length = Länge in Zeichen
inspect--access-key-id = Kennung des Zugriffsschlüssels
inspect--date = Datum
inspect--region = Region
inspect--service = Dienst
inspect--signed-headers = Signierte Header
inspect--signature = Signatur
inspect--param = { $name }

## Times.

inspect--time = { $at }
inspect--time-before = { $at }: { $time } vor der Anfrage, nach der Uhr { $clock }
inspect--time-after = { $at }: { $time } nach der Anfrage, nach der Uhr { $clock }
inspect--time-same = { $at }: zur Zeit der Anfrage, nach der Uhr { $clock }
inspect--clock-device = dieses Geräts
inspect--clock-server = des Servers
inspect--expired = Das Token war abgelaufen, als es gesendet wurde.
inspect--not-yet = Das Token galt noch nicht, als es gesendet wurde.
inspect--issued-later = Nach dieser Zeit wurde das Token ausgestellt, nachdem es gesendet wurde; zwei Uhren widersprechen sich also.
inspect--milliseconds = Das sieht nach Millisekunden aus; gelesen wird es als Sekunden, und das ergibt { $at }.
inspect--milliseconds-far = Das sieht nach Millisekunden aus; gelesen wird es als Sekunden, und das liegt Tausende Jahre in der Zukunft.
inspect--ends-before-start = Das Token endet, bevor es beginnt.
inspect--bound-key = An den Schlüssel mit dem Fingerabdruck { $print } gebunden: braucht einen DPoP-Nachweis.
inspect--bound-certificate = An ein Client-Zertifikat gebunden: braucht eine damit aufgebaute Verbindung.
inspect--product = { $product }
inspect--list = { $first }, { $rest }

## What a challenge asks for.

scheme--basic = Der Server verlangt Benutzername und Passwort.
scheme--bearer = Der Server verlangt ein Zugriffstoken.
scheme--digest = Der Server verlangt, ein Passwort nachzuweisen, ohne es zu senden.
scheme--dpop = Der Server verlangt ein an einen Schlüssel gebundenes Zugriffstoken mit einem Nachweis, der mit diesem Schlüssel gemacht ist.
scheme--negotiate = Der Server verlangt die Windows- oder Firmenanmeldung (Kerberos oder NTLM).
scheme--ntlm = Der Server verlangt die Windows-Anmeldung (NTLM).
scheme--oauth = Der Server verlangt eine mit OAuth 1 signierte Anfrage.
scheme--hawk = Der Server verlangt eine mit Hawk signierte Anfrage.
scheme--hoba = Der Server verlangt eine Signatur mit einem Schlüssel, der zu dieser Website gehört (HOBA).
scheme--mutual = Der Server verlangt ein Passwort, dessen Kenntnis beide Seiten nachweisen (Mutual).
scheme--pop = Der Server verlangt ein an einen Schlüssel gebundenes Zugriffstoken (Microsoft).
scheme--privatetoken = Der Server verlangt ein Private Access Token, das zeigt, dass kein Roboter am Werk ist.
scheme--vapid = Der Server verlangt eine Signatur des Absenders von Push-Nachrichten.
scheme--aws4-hmac-sha256 = Der Server verlangt eine mit einem AWS-Zugriffsschlüssel signierte Anfrage.
scheme--formbased = Der Server verlangt eine Anmeldung auf seiner Webseite.
scheme--cookie = Der Server verlangt eine Anmeldung, die ein Cookie setzt.
scheme--token = Der Server verlangt ein Token.
scheme--apikey = Der Server verlangt einen API-Schlüssel.
inspect--challenge-other = Der Server verlangt ein Schema, über das Why401 nicht mehr weiß.
inspect--challenge-none = Der Server sendete das Feld, aber es nennt kein Schema.
inspect--challenge-proxy = Es fragt ein Proxy, nicht die Website selbst: { $what }

## Parameters of challenges.

param--acr_values = Wie stark die Anmeldung sein muss.
param--algorithm = Wie der Nachweis gemacht wird.
param--algs = Algorithmen, die ein Nachweis benutzen darf.
param--as_uri = Wo Token ausgestellt werden.
param--auth-param = Ein Parameter des Schemas.
param--authorization_uri = Wo man sich anmeldet.
param--charset = Wie Benutzername und Passwort zu Bytes werden.
param--claims = Claims, die das Token haben muss.
param--client_id = Die App oder API, die fragt.
param--cnonce = Ein Wert des Clients, damit der Server nicht wählen kann, was gehasht wird.
param--domain = Adressen, für die dasselbe Passwort gilt.
param--error = Warum die Anfrage abgelehnt wurde, als Code.
param--error_codes = Warum die Anfrage abgelehnt wurde, in den eigenen Codes des Servers.
param--error_description = Warum die Anfrage abgelehnt wurde, in den Worten des Servers.
param--error_uri = Eine Seite über den Fehler.
param--max_age = Wie lange die Anmeldung her sein darf, in Sekunden.
param--nc = Wie oft diese Nonce benutzt wurde.
param--nonce = Ein Wert des Servers, den die Antwort benutzen muss.
param--opaque = Muss unverändert zurückgesendet werden.
param--qop = Was der Nachweis umfasst: auth ist die Anfrage, auth-int auch ihr Body.
param--realm = Der Teil der Website, für den die Anmeldedaten gelten.
param--resource = Wofür das Token sein muss.
param--resource_id = Wofür das Token sein muss.
param--resource_metadata = Wo geschrieben steht, wessen Token angenommen werden (RFC 9728).
param--response = Der Nachweis.
param--scope = Was das Token erlauben muss.
param--service = Der Dienst, für den das Token sein muss.
param--stale = Ob nur die Nonce zu alt war: Das Passwort mag richtig gewesen sein.
param--token68 = Eine Nachricht der Anmeldung.
param--trusted_issuers = Wessen Token angenommen werden.
param--uri = Die Adresse, für die der Nachweis gemacht wurde.
param--userhash = Ob der Benutzername als Hash gesendet werden darf.
param--username = Der Benutzername.
param--username__2A = Der Benutzername, mit Zeichen jenseits von ASCII.

## Error codes: RFC 6750 §3.1, RFC 9470, RFC 9449, OpenID Connect.

error--consent_required = Der Benutzer muss erst zustimmen.
error--insufficient_claims = Dem Token fehlen Claims, die eine Richtlinie verlangt; der Benutzer muss sich neu anmelden.
error--insufficient_scope = Das Token ist gut, erlaubt dies aber nicht.
error--insufficient_user_authentication = Die Anmeldung war zu lange her oder nicht stark genug.
error--interaction_required = Der Benutzer muss erst etwas tun.
error--invalid_client = Die App ist nicht bekannt oder konnte sich nicht ausweisen.
error--invalid_dpop_proof = Der Nachweis zum Token wird nicht angenommen.
error--invalid_grant = Was gegen ein Token getauscht werden sollte, ist abgelaufen, widerrufen oder schon benutzt.
error--invalid_request = Der Anfrage fehlt etwas, oder sie hat etwas doppelt.
error--invalid_scope = Was verlangt wurde, gibt es nicht oder ist nicht erlaubt.
error--invalid_token = Das Token ist abgelaufen, widerrufen, beschädigt oder taugt aus einem anderen Grund nicht.
error--login_required = Der Benutzer muss sich erst anmelden.
error--unauthorized_client = Diese App darf auf diese Weise nicht fragen.
error--use_dpop_nonce = Der Nachweis muss die neueste Nonce des Servers enthalten; Clients versuchen es von selbst noch einmal.
stale--true = Nur die Nonce war zu alt: Das Passwort mag richtig gewesen sein, und der Browser sollte es noch einmal versuchen.

## Pasted lines.

decode--nothing = Nichts angegeben: Dekodieren lässt sich ein Token, eine Header- oder eine Cookie-Zeile.
decode--unknown = Das ist kein Token, keine Header- und keine Cookie-Zeile, die Why401 zerlegen kann.
decode--cookie-sent = Mit der Anfrage gesendet.
decode--deletes = Löscht das Cookie.
decode--kept-unknown = Ob ein Browser es behält, hängt davon ab, woher es kommt.
decode--expires-at = Endet um { $at }, außer wenn auch Max-Age da ist.
decode--max-age = Endet { $time } nach dem Setzen.
decode--max-age-past = Endet sofort: Das Cookie wird gelöscht.
decode--samesite-none = Wird auch mit Anfragen gesendet, die andere Websites auslösen.
decode--samesite-lax = Wird nicht mit Anfragen gesendet, die andere Websites auslösen, außer wenn jemand einem Link folgt.
decode--samesite-strict = Wird mit keiner Anfrage gesendet, die eine andere Website auslöst.
decode--samesite-unknown = Keines der drei Wörter, also gilt die Regel des Browsers (Lax in Chromium).
decode--refused-empty = Kein Browser behält es: Es hat weder Namen noch Wert.
decode--refused-control-character = Kein Browser behält es: Es enthält ein Steuerzeichen.
decode--refused-too-large = Kein Browser behält es: Name und Wert sind zusammen länger als 4096 Byte.
decode--refused-public-suffix = Kein Browser behält es: Sein Domain gehört vielen Inhabern.
decode--refused-samesite-none-insecure = Chromium behält es nicht: SameSite=None braucht Secure.
decode--refused-secure-prefix = Kein Browser behält es: Ein Name, der mit __Secure- beginnt, braucht Secure.
decode--refused-host-prefix = Kein Browser behält es: Ein Name, der mit __Host- beginnt, braucht Secure und Path=/ und kein Domain.
decode--refused-http-prefix = Chromium behält es nicht: Das Präfix seines Namens braucht HttpOnly und Secure.
decode--refused-partitioned-insecure = Kein Browser behält es: Partitioned braucht Secure.
decode--value = Wert
decode--problems = Mängel
decode--token-header = Header des Tokens
decode--claims = Claims
decode--attributes = Attribute
decode--parameters = Parameter
decode--token-inside = Der Wert von { $name } ist ein Token:
decode--hidden = verborgen (Länge { $count })
decode--lasts = Gilt { $time }
decode--endless = Endet nie (kein exp)
decode--bare-token = Token
decode--cookies = Cookies
attribute--domain = Hosts, die es bekommen: dieser und die darunter.
attribute--expires = Wann es endet.
attribute--httponly = Skripte können es nicht lesen.
attribute--max-age = Wie lange es gilt, in Sekunden.
attribute--partitioned = Ein eigenes Exemplar für jede Website, die diese einbettet.
attribute--path = Pfade, an die es gesendet wird: dieser und die darunter.
attribute--priority = Welche Cookies zuerst weichen, wenn es zu viele sind (Chromium).
attribute--samesite = Ob es mit Anfragen gesendet wird, die andere Websites auslösen.
attribute--secure = Nur über https gesendet (und an diesen Rechner selbst).
inspect--unprotected = Header-Felder, die jeder hätte ändern können
