### What became of session cookies: sentences of causes, and what their evidence says.

cause-credentials-omitted = Sie sind bei { $host } angemeldet, aber die Seite fragte dort ohne Ihr Sitzungscookie „{ $cookie }“.
cause-credentials-omitted-manifest = Der Browser verlangt { $path } ohne Ihre Anmeldung, wie er es immer tut. Sonst ist nichts betroffen.
says-cookie-would-go = „{ $cookie }“ ist für { $domain } gespeichert, und keine Regel hält es von dieser Anfrage fern.
says-other-origin = Ein Skript fragte einen anderen Origin; Cookies gehen nur mit, wo sein Code es sagt.
says-underscore = Der Header „{ $name }“ hat einen Unterstrich im Namen; viele Proxys verwerfen solche Header.
says-manifest = Es ist ein Web-App-Manifest, das Browser ohne Anmeldedaten holen.
says-visitor-cookie = „{ $cookie }“ wurde einem neuen Besucher gegeben, vor jeder Anmeldung.
cause-third-party-cookies-blocked = Der Browser lässt { $host } sein Cookie „{ $cookie }“ in der Seite einer anderen Website nicht benutzen.
cause-third-party-cookies-partition = Der Browser hebt das Cookie „{ $cookie }“ von { $host } nur für den Gebrauch in der Seite einer anderen Website auf.
says-cookie-for-others = „{ $cookie }“ ist für { $domain } gespeichert und für den Gebrauch in Seiten anderer Websites gemacht.
says-storage-access = Der Browser sagt, dass Drittanbieter-Cookies von dieser Anfrage ferngehalten werden.
says-browser-blocks = Dieser Browser ist so eingestellt, dass er Drittanbieter-Cookies blockiert.
says-cookie-partition = „{ $cookie }“ ist in der Partition einer anderen Seite gespeichert.
cause-cookie-shadowed = Der Browser sendet zwei Cookies namens „{ $cookie }“ an { $host }, und der Server liest das alte.
says-cookie-twice = „{ $cookie }“ steht zweimal im Cookie-Header, mit verschiedenen Werten.
says-twin-given = Eines der beiden kam von dieser Anmeldung.
says-twin-places = Sie sind an verschiedenen Orten gespeichert: { $places }.
cause-cookie-removed-locally = Das Cookie „{ $cookie }“, das Sie angemeldet hielt, wurde in diesem Browser entfernt, nicht von der Website.
cause-cookie-evicted = Die Website speichert so viele Cookies, dass der Browser „{ $cookie }“ verwarf, das Sie angemeldet hielt.
says-cookie-removed = Der Browser meldet, dass „{ $cookie }“ entfernt wurde, und keine Antwort hat das verlangt.
says-cookie-evicted = Der Browser meldet, dass er „{ $cookie }“ verworfen hat, weil die Website zu viele Cookies gespeichert hat.
says-cookie-not-stored = Der Speicher des Browsers enthält kein „{ $cookie }“ mehr.
says-extension-cookies = Die Erweiterung „{ $extension }“ darf hier Cookies entfernen.
cause-session-not-recognised = Sie haben sich angemeldet, aber der Server, der für { $host } antwortet, kennt die ausgegebene Sitzung nicht („{ $cookie }“).
says-session-given = Die Anmeldung bei { $path } gab die Sitzung aus.
says-fresh-cookie = Die Ablehnung setzt ein neues „{ $cookie }“, wie für einen neuen Besucher.
cause-session-rotation-race = Die Website wechselte das Cookie „{ $cookie }“, während diese Anfrage noch mit dem alten unterwegs war.
says-old-cookie = Diese Anfrage trug das „{ $cookie }“ von vorher.
says-cookie-rotated = Diese Antwort setzte einen neuen Wert für „{ $cookie }“.
says-under-way = Die Anfrage begann vor dieser Antwort und endete danach.
cause-session-cookie-overwritten = { $other } benutzt ein Cookie gleichen Namens, „{ $cookie }“, und ersetzte das von { $host }.
says-own-cookie-given = Die eigene Anmeldung der App hatte „{ $cookie }“ auf einen anderen Wert gesetzt.
says-own-cookie-accepted = Die App hatte einen anderen Wert von „{ $cookie }“ angenommen.
says-other-app-set = Dann setzte { $other } „{ $cookie }“ auf den Wert, der jetzt gesendet wird.
cause-logout-triggered-by-prefetch = Sie wurden abgemeldet, weil der Link { $path } im Voraus geholt wurde; niemand hat darauf geklickt.
says-prefetch = Diese Anfrage für { $path } sagt, dass sie im Voraus gestellt wurde.
says-signs-out = Wer { $path } öffnet, wird abgemeldet.
cause-cookie-header-too-large = Die Cookies für { $host } sind so groß geworden ({ $size } Byte), dass der Server sie nicht lesen will.
says-cookie-size =
    { $count ->
        [one] { $count } Cookie wurde gesendet; mit Authorization sind es { $size } Byte.
       *[other] { $count } Cookies wurden gesendet; mit Authorization sind es { $size } Byte.
    }
says-heavy-cookies = Die größten, oder die sich anhäufen: { $names }.
says-names-headers = Die Antwort sagt, dass die Header zu groß sind.
says-smaller-answered = Dieselbe Anfrage mit { $size } Byte wurde beantwortet.
cause-response-headers-too-large = Die Antwort auf die Anmeldung kam nie durch: Der Proxy von { $host } warf sie weg, höchstwahrscheinlich wegen ihrer Größe.
says-proxy-page = Die Antwort ist die eigene Fehlerseite des Proxys.
says-no-session-set = Die Antwort setzt kein Sitzungscookie.
says-host-answers = Derselbe Host beantwortet andere Anfragen, etwa { $path }.
cause-cookie-corrupt = Das Sitzungscookie „{ $cookie }“ kommt beschädigt an: { $damage }.
cause-cookie-corrupt-named = { $host } kann eines der Cookies, die der Browser sendet, nicht lesen.
says-cookie-damaged = Der Wert von „{ $cookie }“: { $damage }.
says-cookie-given-whole = Diese Antwort hatte „{ $cookie }“ ganz gesetzt.
says-cookie-whole-accepted = „{ $cookie }“ wurde hier ganz gesendet und angenommen.
says-bad-cookie = Die Antwort spricht von einem schlechten Cookie.
damage-cut = sein Ende wurde abgeschnitten
damage-encoded = es wurde einmal mehr oder einmal weniger kodiert als ausgegeben
damage-wrapped = etwas wurde angefügt
damage-no-signature = seine Signatur fehlt
damage-encoded-twice = es wurde zweimal kodiert
damage-part-missing = es ist auf mehrere Cookies verteilt, und eines davon fehlt
damage-illegal-bytes = es enthält Bytes, die nicht in ein Cookie gehören
damage-broken-token = es beginnt als Token, und Teile davon fehlen
cause-session-cookie-never-issued = { $host } nahm Ihre Anmeldung an, gab dem Browser aber kein Sitzungscookie und kennt Sie darum einen Moment später nicht.
cause-cookie-name-mismatch = Ein Teil der Website kennt Sie am Cookie „{ $cookie }“, ein anderer sucht nach einem Cookie mit anderem Namen.
says-user-known = Die Antwort für { $path } nennt Sie als Benutzer.
says-no-prefix = Unter https sollte der Name dieses Cookies mit __Secure- beginnen.
says-two-hashes = „{ $cookie }“ und „{ $other }“ unterscheiden sich nur im Hash: Sie gehören zu zwei Adressen der Website.
cause-session-bound-to-network = { $host } bindet Ihre Sitzung an Ihr Netz oder Ihren Browser, und das hat sich geändert.
says-other-address-kind = Diese Anfrage ging über eine andere Art von Adresse als zuvor (IPv4 oder IPv6).
says-address-kind-accepted = Vorher wurde dasselbe Cookie über die andere Art angenommen.
says-binding-header-changed = Der Header { $name } hat jetzt einen anderen Wert.
says-binding-header = Die Sitzung wurde mit einem anderen Header { $name } angenommen.
says-network-changed = Der Browser meldet, dass das Netz gewechselt hat.
cause-wrong-cookie-jar = Sie sind bei { $host } in einem anderen Fenster, Profil oder Browser angemeldet, aber nicht in diesem.
says-other-store = „{ $cookie }“ für { $host } liegt in einem anderen Cookie-Speicher dieses Browsers.
says-built-in-browser = Die Anfrage kommt aus einem in eine App eingebauten Browser, der eigene Cookies hat.
says-private-window = Das ist ein privates Fenster, das eigene Cookies hat.

## What would settle it.

settle-allow-cookies = Lassen Sie Drittanbieter-Cookies für diese Seite zu und laden Sie neu: Hilft das, so lag es daran.
settle-clear-cookies = Entfernen Sie die Cookies dieser Website und melden Sie sich an: Hilft das, so lag es daran.
settle-cookie-changes = Lassen Sie das Panel ab der Anmeldung offen: Der Browser sagt ihm, wer ein Cookie entfernt.
settle-nodes = Fragen Sie den Betreiber der Website, ob mehrere Server antworten und ob sie ihre Sitzungen teilen.
settle-proxy-log = Bitten Sie den Betreiber der Website um das Fehlerprotokoll des Proxys von diesem Moment.
settle-set-cookie-log = Fragen Sie den Betreiber der Website, ob die App ihr Cookie setzt, wenn sie ohne den Proxy erreicht wird.
settle-cookie-names = Fragen Sie den Betreiber der Website, nach welchem Cookie-Namen die Seite sucht.
settle-one-network = Bleiben Sie eine Weile bei einem Netz: Hören die Ablehnungen auf, so lag es daran.
