### What is wrong with a text, by the codes of the readers in crate::http.

## Challenges and their parameters.

issue--bad-param = Zeichen { $at } beginnt etwas, das kein Parameter der Form name=wert ist.
issue--blank-around-equals = Neben dem = bei Zeichen { $at } steht ein Leerzeichen.
issue--comma-after-scheme = Zwischen dem Schema und seinem ersten Parameter steht ein Komma.
issue--control-character = Zeichen { $at } ist ein Steuerzeichen.
issue--duplicate-param = Ein Parameter ist zweimal da (der zweite bei Zeichen { $at }); Leser sind sich nicht einig, welcher zählt.
issue--empty-challenge = Das Feld nennt überhaupt kein Schema.
issue--missing-comma = Vor Zeichen { $at } fehlt ein Komma.
issue--nonce-missing = Digest braucht eine Nonce, und es ist keine da.
issue--param-unquoted-space = Der Wert bei Zeichen { $at } enthält Leerzeichen und bräuchte Anführungszeichen.
issue--param-value-missing = Der Parameter bei Zeichen { $at } hat keinen Wert.
issue--param-without-scheme = Das Feld beginnt mit einem Parameter; davor steht kein Schema.
issue--realm-missing = Es fehlt ein realm, den dieses Schema verlangt.
issue--scheme-character = Das Schema enthält ein Zeichen, das kein Schema haben darf.
issue--single-quotes = Einfache Anführungszeichen gehören hier zum Wert; nur doppelte schließen ihn ein.
issue--quote-within-quotes = Innerhalb der Anführungszeichen steht an Zeichen { $at } ein weiteres ohne Backslash davor.
issue--text-after-quote = Bei Zeichen { $at } folgt Text ohne Komma auf das schließende Anführungszeichen.
issue--unbalanced-quote = Das bei Zeichen { $at } geöffnete Anführungszeichen wird nie geschlossen.
issue--value-not-token = Der Wert bei Zeichen { $at } enthält Zeichen, die Anführungszeichen bräuchten.

## Credentials.

issue--comma-joined = Zwei Anmeldedaten stehen in einem Feld, bei Zeichen { $at } durch ein Komma verbunden; nur eine ist erlaubt.
issue--digest-missing-param = Eines von username, realm, nonce, uri und response fehlt.
issue--doubled-scheme = Das Schema ist zweimal da.
issue--empty-credentials = Nach dem Schema folgt nichts: Es wurden keine Anmeldedaten eingesetzt.
issue--equals-scheme = Zwischen Schema und Token steht ein =, wo ein Leerzeichen sein sollte.
issue--field-name-in-value = Der Name des Headers wird in seinem Wert wiederholt.
issue--json-token = Statt des Tokens wurde das ganze JSON-Objekt eingesetzt, in dem es steht.
issue--negotiate-base64 = Was auf das Schema folgt, ist kein base64.
issue--non-ascii = Zeichen { $at } ist nicht ASCII; Header-Werte sind es.
issue--ntlm-message = Was auf das Schema folgt, ist keine NTLM-Nachricht.
issue--placeholder = Wo Anmeldedaten stehen sollten, wurde ein Platzhalter gesendet: Die App hatte keine oder setzte sie nie ein.
issue--quoted-token = Mit dem Token wurden Anführungszeichen gesendet; sie gehören nicht dazu.
issue--redacted = Ein Teil davon wurde beim Speichern der Sitzung entfernt und lässt sich darum nicht beurteilen.
issue--scheme-colon = Nach dem Schema steht ein Doppelpunkt, wo ein Leerzeichen sein sollte.
issue--scheme-comma = Nach dem Schema steht ein Komma, wo ein Leerzeichen sein sollte.
issue--scheme-missing = Vor dem Token fehlt ein Schema wie Bearer.
issue--sigv4-missing-part = Eines von Credential, SignedHeaders und Signature fehlt oder ist unvollständig.
issue--space-missing = Das Leerzeichen zwischen Schema und Token fehlt.
issue--stray-whitespace = Bei Zeichen { $at } steht ein Leerzeichen, Tabulator oder Zeilenende, wo keines hingehört.
issue--token-as-param = Das Token wurde als Parameter gesendet; es sollte direkt auf das Schema folgen.
issue--token-character = Zeichen { $at } kommt in Bearer-Token nicht vor (RFC 6750).

## Basic.

issue--basic-base64 = Der Wert ist kein base64, also lassen sich Benutzername und Passwort nicht daraus lesen.
issue--basic-control = Der dekodierte Wert enthält ein Steuerzeichen, oft ein Zeilenende, das ein Befehl angehängt hat.
issue--basic-no-colon = Dem dekodierten Wert fehlt der Doppelpunkt zwischen Benutzername und Passwort.
issue--basic-plain = Benutzername und Passwort stehen unverändert da statt in base64.

## base64.

issue--base64-alphabet = Zeichen { $at } ist aus dem anderen base64-Alphabet (+ und / gegen - und _).
issue--base64-blank = Im base64-Text steht bei Zeichen { $at } ein Leerzeichen.
issue--base64-byte = Zeichen { $at } kann nicht zu base64 gehören.
issue--base64-length = Der base64-Text hat eine Länge, die kein Kodierer erzeugt: Etwas wurde abgeschnitten oder angefügt.
issue--base64-padding = Die Auffüllung mit = stimmt nicht.
issue--base64-trailing-bits = Das letzte base64-Zeichen passt nicht: Etwas wurde abgeschnitten oder geändert.

## Tokens.

issue--jwt-alg-missing = Der Header des Tokens nennt keinen Algorithmus.
issue--jwt-alg-none = Das Token ist unsigniert (alg ist none): Jeder könnte es geschrieben haben.
issue--jwt-crit = Der Header des Tokens führt nicht als kritisch (crit) auf, was er müsste, oder führt auf, was fehlt; Bibliotheken lehnen es ab.
issue--jwt-duplicate-member = Ein Name steht zweimal im Header oder in den Claims des Tokens; Leser sind sich nicht einig, welcher zählt.
issue--jwt-header-base64 = Der erste Teil des Tokens, sein Header, ist kein sauberes base64url.
issue--jwt-header-json = Der Header des Tokens ist kein JSON-Objekt.
issue--jwt-header-twice = Ein Name steht sowohl im geschützten Header als auch außerhalb.
issue--jwt-part-base64 = Ein Teil des verschlüsselten Tokens ist kein sauberes base64url.
issue--jwt-part-count = Ein signiertes Token hat drei Teile, ein verschlüsseltes fünf; dieses hat weder noch, also wurde etwas abgeschnitten oder angefügt.
issue--jwt-payload-base64 = Der zweite Teil des Tokens, seine Claims, ist kein sauberes base64url.
issue--jwt-payload-empty = Der zweite Teil des Tokens, seine Claims, ist leer.
issue--jwt-payload-json = Die Claims des Tokens sind kein JSON-Objekt.
issue--jwt-signature-base64 = Der dritte Teil des Tokens, seine Signatur, ist kein sauberes base64url.
issue--jwt-signature-empty = Die Signatur des Tokens fehlt, obwohl sein Header einen Algorithmus nennt.
issue--jwt-signature-length = Die Signatur des Tokens hat eine Länge, die ihr Algorithmus nie erzeugt: Sie wurde abgeschnitten oder geändert.
issue--claim-not-a-number = Das sollte eine Anzahl von Sekunden sein.

## DPoP proofs beside their request.

issue--dpop-address = Der Nachweis wurde für eine andere Adresse (htu) gemacht als die angefragte: { $address }.
issue--dpop-incomplete = Dem Nachweis fehlt etwas Nötiges: typ dpop+jwt, jwk, jti, htm, htu oder iat.
issue--dpop-key = Der Nachweis wurde mit einem anderen Schlüssel gemacht als dem, an den das Token gebunden ist.
issue--dpop-method = Der Nachweis wurde für eine andere Methode (htm) gemacht als die benutzte: { $method }.
issue--dpop-private-key = Der Nachweis zeigt einen privaten Schlüssel: Er ist kein Geheimnis mehr.
issue--dpop-token-hash = Der Nachweis wurde nicht für das gesendete Token gemacht (ath).
issue--digest-address = Die Antwort wurde für eine andere Adresse (uri) gemacht als die angefragte.

## Cookies.

issue--attribute-too-long = Das Attribut bei Zeichen { $at } ist über 1024 Zeichen lang und wird nicht beachtet.
issue--attribute-twice = Ein Attribut ist zweimal da (wieder bei Zeichen { $at }); das letzte zählt.
issue--attribute-unknown = Das Attribut bei Zeichen { $at } ist unbekannt; Browser beachten es nicht.
issue--attribute-value-ignored = Das Attribut bei Zeichen { $at } ist ein Schalter; sein Wert zählt nicht, nicht einmal false.
issue--bad-expires = Das Datum in Expires ist nicht lesbar und zählt darum nicht.
issue--bad-max-age = Max-Age ist keine ganze Zahl und zählt darum nicht.
issue--cookie-too-large = Name und Wert sind zusammen länger als 4096 Byte.
issue--domain-empty = Domain ist leer und zählt darum nicht: Nur der Host selbst bekommt das Cookie.
issue--domain-non-ascii = Domain enthält Zeichen jenseits von ASCII; es sollte in Punycode stehen.
issue--duplicate-name = Zwei Cookies haben denselben Namen (wieder bei Zeichen { $at }); Server sind sich nicht einig, welches zählt.
issue--empty-pair = Zwischen zwei Semikolons bei Zeichen { $at } steht nichts.
issue--name-empty = Das Cookie hat keinen Namen.
issue--nameless = Das Cookie bei Zeichen { $at } hat keinen Namen.
issue--path-relative = Path beginnt nicht mit einem Schrägstrich und zählt darum nicht.
issue--set-cookie-empty = Das Cookie hat weder Namen noch Wert.
issue--unknown-samesite = SameSite ist weder None noch Lax noch Strict; Browser behandeln es wie nicht angegeben.
issue--dpop-nonce-missing = Der Server verlangt seine Nonce (DPoP-Nonce) im Nachweis, und es ist keine da.
issue--dpop-nonce-other = Der Server verlangt eine andere Nonce (DPoP-Nonce) als die im Nachweis.
issue--hawk-missing-param = Eines von id, ts, nonce und mac fehlt.
issue--hawk-time = Die Zeit (ts) ist keine ganze Zahl von Sekunden.
issue--hawk-mac = Der mac ist kein SHA-256 oder SHA-1 in base64: Er wurde abgeschnitten oder verändert.
issue--signed-earlier = Es wurde nach der Uhr des Servers { $time } vor der Antwort erstellt; Server lassen höchstens einige Minuten zu.
issue--signed-later = Nach der Uhr des Servers wurde es { $time } nach der Antwort erstellt: Eine der Uhren geht falsch.
issue--sigv4-absent = Die Signatur umfasst das Feld { $name }, das die Anfrage nicht hat.
issue--sigv4-scope-date = Der Tag in Credential ist nicht der Tag von X-Amz-Date.
issue--sigv4-unsigned = Die Signatur umfasst das Feld { $name } nicht, das signiert sein muss.
