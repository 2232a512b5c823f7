### Cookies: why one went or stayed, why one was kept or refused.

## Sent.

cookie--sent = Es ging mit dieser Anfrage mit und ist noch gespeichert.
cookie--sent-gone = Es ging mit dieser Anfrage mit. Es ist nicht mehr gespeichert oder hat jetzt einen anderen Wert.
cookie--sent-store-unknown = Es ging mit dieser Anfrage mit. Was der Browser speichert, ist nicht aufgezeichnet.

## A request that might be made.

cookie--would-go = Es ginge mit dieser Anfrage mit.
asked--sent = Gingen mit, in dieser Reihenfolge: { $count }
asked--withheld = Blieben zurück: { $count }
asked--none = Für diese Website ist kein Cookie bekannt.

## Kept back by a rule.

cookie--other-host = Es ist nur für { $domain } gespeichert; diese Anfrage ging an { $host }.
cookie--other-domain = Es ist für { $domain } und die Hosts darunter gespeichert; diese Anfrage ging an { $host }.
cookie--path = Es ist für den Pfad { $path } gespeichert; diese Anfrage wollte { $asked }.
cookie--secure = Es wird nur über https gesendet (Secure); diese Anfrage ging über http.
cookie--expired = Es war { $since } vor dieser Anfrage abgelaufen.
cookie--strict = Es wird nur gesendet, wenn die eigene Website die Anfrage stellt (SameSite=Strict); zu dieser führte eine andere.
cookie--lax = Zwischen Websites wird es nur gesendet, wenn ein Mensch eine Seite öffnet (SameSite=Lax); diese Anfrage stellte eine andere Website, oder sie kam aus einem Formular.
cookie--default-lax = Es hat kein SameSite, also behandelt der Browser es wie Lax: Zwischen Websites wird es nur gesendet, wenn ein Mensch eine Seite öffnet. Diese Anfrage stellte eine andere Website, oder sie kam aus einem Formular.
cookie--third-party = Der Browser hält Cookies von Anfragen an eine andere Website als die der Seite zurück (Drittanbieter-Cookies).
cookie--partition = Es ist nur für den Gebrauch innerhalb von { $partition } gespeichert (partitioniert); diese Anfrage gehört zu einer Seite von { $top }.
cookie--no-credentials = Die Seite stellte diese Anfrage ohne Anmeldedaten, also geht kein Cookie mit.
cookie--later-by = Es wurde { $after } nach dem Beginn dieser Anfrage gespeichert.
cookie--later = Es wurde nach dieser Anfrage gespeichert.

## No rule.

cookie--taken-out = Der Browser hätte es gesendet; eine andere Erweiterung nahm es aus der Anfrage heraus.
cookie--unexplained = Nach den Regeln hätte es mit dieser Anfrage mitgehen sollen, tat es aber nicht. Die Aufzeichnung zeigt nicht, warum.
cookie--unknown-sanitised = Ob es gesendet wurde, lässt sich nicht sagen: Cookies wurden aus dieser Datei entfernt.
cookie--unknown-not-network = Ob es gesendet wurde, lässt sich nicht sagen: Ein Cache oder ein Service Worker hat geantwortet.
cookie--unknown-headers = Ob es gesendet wurde, lässt sich nicht sagen: Die aufgezeichneten Anfrage-Header sind unvollständig.
cookie--unknown-relation = Es wurde nicht gesendet. Ob SameSite es zurückhielt, lässt sich nicht sagen: Welche Seite die Anfrage stellte, ist nicht aufgezeichnet.

## A response's cookies.

set-cookie--stored = Gespeichert: Der Cookie-Speicher des Browsers zeigt es.
set-cookie--stored-by-rule = Gespeichert, nach den Regeln für Cookies.
set-cookie--deleted = Es löscht das Cookie, und der Cookie-Speicher des Browsers bestätigt das.
set-cookie--deleted-by-rule = Es löscht das Cookie, falls eines gespeichert war.
set-cookie--cached = Die Antwort kam aus dem Cache des Browsers. Ihre Cookies zählten, wenn überhaupt, als sie zuerst ankam.
set-cookie--not-seen = Nach den Regeln sollte es gespeichert sein, aber der Cookie-Speicher des Browsers zeigt es nicht.
set-cookie--followed = Sofort ersetzt: Dieselbe Antwort setzt diesen Namen weiter unten noch einmal.
set-cookie--empty = Abgewiesen: Es hat weder Namen noch Wert.
set-cookie--control-character = Abgewiesen: Es enthält ein Steuerzeichen.
set-cookie--too-large = Abgewiesen: Name und Wert sind zusammen { $bytes } Byte lang, erlaubt sind 4096.
set-cookie--domain-mismatch = Abgewiesen: Sein Domain, { $domain }, umfasst nicht den Host, der es setzte, { $host }.
set-cookie--public-suffix = Abgewiesen: Sein Domain, { $domain }, gehört vielen Inhabern (ein öffentliches Suffix).
set-cookie--secure-on-insecure = Abgewiesen: Es ist als Secure markiert, und die Antwort kam über http.
set-cookie--overwrite-secure = Abgewiesen: Es würde ein Secure-Cookie ersetzen, und die Antwort kam über http.
set-cookie--samesite-none-insecure = Abgewiesen: SameSite=None braucht auch Secure.
set-cookie--samesite-cross-site = Abgewiesen: Eine Antwort an die Seite einer anderen Website darf nur Cookies mit SameSite=None setzen.
set-cookie--secure-prefix = Abgewiesen: Ein Name, der mit __Secure- beginnt, braucht Secure und https.
set-cookie--host-prefix = Abgewiesen: Ein Name, der mit __Host- beginnt, braucht Secure, https, Path=/ und kein Domain.
set-cookie--http-prefix = Abgewiesen: Ein Name, der mit __Http- oder __Host-Http- beginnt, braucht HttpOnly, Secure und https; mit __Host- auch Path=/ und kein Domain.
set-cookie--partitioned-insecure = Abgewiesen: Partitioned braucht auch Secure.
set-cookie--httponly-from-script = Abgewiesen: Ein Skript darf ein HttpOnly-Cookie weder setzen noch ersetzen.
set-cookie--credentials-omitted = Nicht beachtet: Die Seite stellte diese Anfrage ohne Anmeldedaten, also zählen Cookies der Antwort nicht.
set-cookie--third-party-blocked = Abgewiesen: Der Browser blockiert Cookies anderer Websites als der der Seite (Drittanbieter-Cookies).
