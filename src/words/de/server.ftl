### What the server's own checks, stores and caches come to, in words.

cause-csrf-token-mismatch = Diese Seite passt nicht mehr zu Ihrer Sitzung auf { $host }, darum hat der Schutz vor gefälschten Anfragen abgelehnt, was Sie gesendet haben.
says-names-forgery = Die Antwort spricht vom Schutz vor gefälschten Anfragen.
says-empty-refusal = Mit einer leeren Antwort mit Status 400 lehnt diese Prüfung ab.
says-no-forgery-token = Die Anfrage trug kein Token gegen Fälschung.
says-changed-since-page = Als die Seite geladen wurde, hatte das Cookie „{ $cookie }“ einen anderen Wert; geändert wurde es außerhalb dieser Seite.
says-sibling-forgery = Die Anfrage für { $path } trug ein Token und wurde angenommen.
says-forgery-fits = Das Cookie zum Token ist dasselbe, mit dem die Seite geladen wurde, das Token ist also nicht veraltet.
cause-origin-check-failed = { $host } nimmt keine Anfragen von Seiten von { $origin } an, gleich wer angemeldet ist.
says-came-from = Die Anfrage kam von einer Seite von { $origin }.
says-accepted-from = Dieselbe Anfrage mit derselben Anmeldung wurde von einer Seite von { $origin } angenommen.
says-names-origin = Die Antwort spricht davon, woher die Anfrage kam.
cause-session-store-failing = Ihre Sitzung ist gut: { $host } konnte sie nur gerade nicht nachschlagen und hielt Sie für unbekannt.
says-integration = Die Adresse nennt einen anderen Dienst, und die Antwort weist Anmeldedaten zurück, die die Website selbst annimmt.
says-other-kind = Die Antwort weist einen API-Schlüssel oder ein Zugriffstoken zurück, und diese Anfrage trägt keines: Gemeint ist das, mit dem die Website selbst einen anderen Dienst nutzt.
says-slow = Diese Ablehnung dauerte { $took }; angenommene Antworten dauerten { $usual }.
cause-foreign-session-from-cache = Ein Cache vor { $host } gibt die Sitzung eines Besuchers an andere aus: Wer sie bekommt, ist als jemand anderes angemeldet.
says-shared-cache = Die Antwort kam aus einem gemeinsamen Cache, nach ihrem Header { $name }.
says-hands-out = Sie gibt das Sitzungscookie „{ $cookie }“ aus.
says-handed-out-before = Derselbe Wert ging an eine andere Anfrage, die ihn auch nicht gesendet hatte.
says-replaced-own = Die Anfrage trug einen eigenen, anderen Wert, den dieser ersetzt.
says-foreign-sent = Diese Anfrage trug die Sitzung, die der Cache ausgegeben hatte.
