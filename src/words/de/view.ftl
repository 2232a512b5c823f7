### What panel and page say of themselves.

view--absent = nicht da
view--act-manager = Jemand anderes muss es erlauben
view--act-provider = Nur der Anmeldedienst kann das beheben
view--act-site = Nur die Website kann das beheben
view--act-wait = Sie müssen nur warten
view--act-you = Sie können das beheben
view--advice = Ratschläge
view--settle = Was Klarheit brächte:
view--against = Was dagegen spricht
view--all-of-site =
    { $count ->
        [one] Das eine Cookie der Website
       *[other] Alle { $count } Cookies der Website
    }
view--allow = Erlauben
view--alternatives = Was es sonst sein könnte
view--and-more = und { $count } weitere
view--ask-again = Noch einmal fragen
view--ask-clear = Cookies von { $site } entfernen?
view--ask-clear-why = Sie werden dort abgemeldet, und was die Website in diesen Cookies merkt, ist vergessen.
view--ask-save = Diese Sitzung speichern?
view--ask-save-why = Die Datei enthält die Anfragen, die gespeicherten Cookies dieser Websites und was sonst angesehen wurde. In Why401 geöffnet ergibt sie wieder diesen Bericht.
view--ask-secrets = Mit Geheimnissen kopieren?
view--ask-secrets-why = Wer diesen Befehl bekommt, kann Ihr Konto benutzen, bis die Anmeldedaten enden. Fügen Sie ihn nirgends ein, wo andere ihn lesen können.
view--asks-first = Fragt erst und lässt sich rückgängig machen
view--asks-permission = Bittet erst den Browser um Erlaubnis
view--attributes = Attribute
view--backup-kept = Eine Kopie bleibt, bis dieses Panel schließt; so können Sie sie zurücklegen.
view--bytes =
    { $count ->
        [one] { $count } Byte, verborgen
       *[other] { $count } Byte, verborgen
    }
view--cancel = Abbrechen
view--certain = Sicher
view--challenges = Was der Server verlangte
view--changed = Von anderen Erweiterungen geändert
view--changed-after = Danach
view--changed-answer = in der Antwort
view--changed-before = Davor
view--changed-by-whom = Der Browser zeigt, was geändert wurde, aber nicht von wem. Inhalte und was DevTools selbst überschreibt, lassen sich nicht vergleichen.
view--changed-request = in der Anfrage
view--choose-request = Wählen Sie eine Anfrage, um zu sehen, was sie trug.
view--claims = Claims
view--clear = Leeren
view--cleared =
    { $count ->
        [one] { $count } Anfrage vergessen.
       *[other] { $count } Anfragen vergessen.
    }
view--confirmed = Bestätigt: Zwei Aufzeichnungen stimmen überein
view--considered = Was sonst erwogen wurde
view--cookie = Cookie
view--cookies = Cookies
view--cookies-not-looked = Nicht bekannt: Die gespeicherten Cookies konnten nicht angesehen werden, und die Anfrage zeigt keine.
view--cookies-unreadable = Die Cookies dieser Website sind nicht lesbar und lassen sich darum von hier nicht entfernen.
view--cookies-withheld = Why401 darf keine Cookies lesen. Was gespeichert ist, ist unbekannt.
view--copied-curl = Befehl kopiert, ohne Geheimnisse.
view--copied-message = Nachricht kopiert. Sie enthält keine Geheimnisse.
view--copied-report = Bericht kopiert. Er enthält keine Geheimnisse.
view--copied-secrets = Befehl mit seinen Geheimnissen kopiert. Behandeln Sie ihn wie ein Passwort.
view--copy-anyway = Mit Geheimnissen kopieren
view--copy-curl = Als curl kopieren…
view--copy-failed = Der Browser ließ das Kopieren nicht zu.
view--copy-report = Bericht kopieren
view--counts-login = Datenanfragen, die zu einer Anmeldeseite geschickt wurden
view--counts-preflight = Anfragen, die vor dem Senden scheiterten, weil ihre Preflight-Anfrage abgelehnt wurde
view--counts-renewal = Anmeldungen und Token-Erneuerungen, die scheiterten
view--counts-status = Antworten 401, 403, 407, 419, 440, 498 und 511
view--credentials = Gesendete Anmeldedaten
view--curl-masked = Geheimnisse verborgen
view--curl-shown = Mit Geheimnissen…
view--curl-without = Ohne Anmeldedaten
view--decode = Dekodieren
view--developer = Entwickler
view--diagnosis = Diagnose
view--dismiss = Schließen
view--documentation = Alle Ursachen, Ratschläge und Abhilfen erklärt
view--do-clear = Cookies entfernen…
view--do-copy = Nachricht kopieren
view--do-extensions = Erweiterungen zeigen, die stören könnten
view--do-open = { $host } öffnen
view--do-sign-in = Zur Anmeldung
view--done = Fertig
view--drop = Legen Sie HAR-Dateien hier ab, oder wählen Sie sie aus
view--drop-hint = Auch mehrere zugleich. Nichts verlässt diese Seite.
view--empty-value = leer
view--evidence = Woher wir das wissen
view--extension = Erweiterung
view--extensions = Andere Erweiterungen
view--extensions-offer = Eine andere Erweiterung hat diese Anfrage vielleicht geändert oder ein Cookie entfernt. Um die möglichen zu zeigen, fragt Ihr Browser erst, ob Why401 Ihre Erweiterungen „verwalten“ darf: Es liest nur die Liste und schaltet eine nur ab, wenn Sie es sagen.
view--extensions-refused = Ohne die Erlaubnis, Erweiterungen aufzulisten, lassen sie sich nicht zeigen. Nichts wurde geändert.
view--failed = Das ging nicht. Der Browser sagt: { $why }
view--file = Datei
view--language = Sprache
view--language-browser = Wie der Browser
view--language-missing = Die Texte in der Sprache „{ $language }“ konnten nicht geladen werden. Die Sprache bleibt, wie sie ist.
view--file-clean = Keine Ablehnung in dieser Datei
view--file-trouble = ist nicht lesbar: { $why }.
view--file-unreadable = konnte der Browser nicht öffnen.
view--filter = Anfragen filtern
view--filter-hint = status:401 host:api cause:token is:open
view--fix-allow-cookies = Cookies für diese Website zulassen
view--fix-ask-for-access = Um Zugang bitten
view--fix-change-code = Den Code ändern
view--fix-change-configuration = Die Konfiguration ändern
view--fix-look-in-logs = In die Protokolle sehen
view--fix-check-extensions = Erweiterungen prüfen
view--fix-check-url = Adresse prüfen
view--fix-clear-cached-data = Cache für diese Website leeren
view--fix-clear-site-cookies = Cookies dieser Website entfernen
view--fix-clear-site-data = Daten dieser Website entfernen
view--fix-complete-mfa = Den zweiten Schritt abschließen
view--fix-contact-site = An die Website schreiben
view--fix-fix-device-clock = Die Uhr dieses Geräts stellen
view--fix-nothing-to-do = Nichts zu tun
view--fix-re-enter-password = Passwort noch einmal eingeben
view--fix-reload-page = Seite neu laden
view--fix-sign-in-again = Neu anmelden
view--fix-sign-in-to-network = Beim Netz anmelden
view--fix-try-private-window = Privates Fenster versuchen
view--fix-use-other-window = Das Fenster nehmen, in dem Sie angemeldet sind
view--fix-wait-and-retry = Etwas warten, dann noch einmal
view--for-document = Seite
view--for-events = Ereignisstrom
view--for-fetch = fetch
view--for-font = Schrift
view--for-image = Bild
view--for-manifest = App-Manifest
view--for-media = Medien
view--for-ping = Beacon
view--for-preflight = Preflight
view--for-script = Skript
view--for-socket = WebSocket
view--for-style = Stylesheet
view--for-xhr = XMLHttpRequest
view--from-cache = aus dem Cache
view--from-worker = von einem Service Worker
view--harmless = Nichts geht verloren
view--headers-incomplete = Der Browser gab nur einen Teil der Header dieser Anfrage heraus.
view--hide = Verbergen
view--hide-what = { $what } verbergen
view--hosts-withheld = Why401 hat keinen Zugriff auf Websites: Gespeicherte Cookies und Störungen durch andere Erweiterungen sind nicht zu sehen.
view--inferred = Folgt aus den Regeln
view--jar-not-looked = Die gespeicherten Cookies konnten nicht angesehen werden: Aufgeführt ist nur, was die Anfrage zeigt.
view--kept = Vom Browser behalten?
view--lane-problems = Probleme
view--lane-requests = Anfragen
view--leaves-page = Verlässt die offene Seite
view--life-early = Es beginnt erst { $time } nach dieser Anfrage.
view--life-early-now = Es beginnt nach der Uhr dieses Geräts erst in { $time }.
view--life-endless = Es nennt kein Ende.
view--life-left = Bei dieser Anfrage galt es noch { $time }.
view--life-left-now = Nach der Uhr dieses Geräts gilt es noch { $time }.
view--life-long = Gilt { $time }.
view--life-now = jetzt
view--life-over = Es war { $time } vor der Antwort auf diese Anfrage abgelaufen.
view--life-over-now = Nach der Uhr dieses Geräts ist es seit { $time } abgelaufen.
view--life-request = diese Anfrage, Uhr des Geräts
view--life-server = Uhr des Servers
view--life-valid = gültig
view--likely = Wahrscheinlich
view--list = Was gesehen wurde
view--may = Darf auf dieser Website
view--may-clear = Browserdaten löschen
view--may-cookies = Cookies lesen und entfernen
view--may-requests = Anfragen ändern oder anhalten
view--may-settings = Proxy- oder Datenschutzeinstellungen ändern
view--meaning = Was es bedeutet
view--member = Es geht um
view--more-characters =
    { $count ->
        [one] (noch { $count } Zeichen)
       *[other] (noch { $count } Zeichen)
    }
view--name = Name
view--nameless = (ohne Namen)
view--no-answer = keine Antwort
view--no-cookies = Für { $site } sind keine Cookies gespeichert, also gibt es nichts zu entfernen.
view--no-cookies-here = Keines wurde gesendet, und keines ist für diese Website gespeichert.
view--no-credentials = Sie sendete keinen Authorization-Header und keinen API-Schlüssel.
view--no-requests = Noch keine Anfragen. Laden Sie die Seite neu, um sie von Anfang an zu sehen.
view--no-suspects = Keine andere Erweiterung hat die Rechte, hier zu stören.
view--none-fits = Keine Anfrage passt zum Filter.
view--none-refused = Nichts wurde abgelehnt.
view--notes =
    { $count ->
        [one] { $count } Sache konnte nicht gelesen oder angesehen werden
       *[other] { $count } Sachen konnten nicht gelesen oder angesehen werden
    }
view--nothing-yet = Noch keine Anfrage gesehen.
view--only-named =
    { $count ->
        [one] Nur das, das verantwortlich aussieht
       *[other] Nur die { $count }, die verantwortlich aussehen
    }
view--only-refused = Nur abgelehnte
view--owner = Betreiber der Website
view--page-intro = Öffnen Sie eine Aufzeichnung dessen, was Ihr Browser tat, und lesen Sie in einem Satz, warum die Website nein sagte.
view--page-step-1 = Öffnen Sie in den Entwicklerwerkzeugen des Browsers den Tab „Netzwerk“ und tun Sie noch einmal, was scheiterte.
view--page-step-2 = Speichern Sie alles als HAR (mit vertraulichen Daten, falls Sie gefragt werden: Es bleibt auf diesem Gerät).
view--page-step-3 = Legen Sie die Datei oben ab. Oder fügen Sie ein einzelnes Token, Cookie oder eine Header-Zeile ein.
view--page-title = Warum hat die Website Sie abgelehnt?
view--partition = nur innerhalb von { $site }
view--partitioned =
    { $count ->
        [one] Eines davon ist für eine einzelne Website getrennt aufbewahrt, die diese einbettet.
       *[other] { $count } davon sind für einzelne Websites getrennt aufbewahrt, die diese einbetten.
    }
view--paste = Oder fügen Sie ein Token, eine Header- oder eine Cookie-Zeile ein
view--pasted = Eingefügte Zeile
view--pasted-credentials = Anmeldedaten
view--pasted-nothing = Darin war nichts zu erkennen.
view--place-after = { $name } nach anderen Erweiterungen
view--place-before = { $name } vor anderen Erweiterungen
view--place-browser = der Browser
view--place-change = Cookie-Änderung
view--place-claim = { $name } im Token
view--place-error = Fehler des Browsers
view--place-extensions = andere Erweiterungen
view--place-jar = gespeichertes Cookie { $name }
view--place-request-body = Body der Anfrage
view--place-request-header = Anfrage-Header { $name }
view--place-response-body = Body der Antwort
view--place-response-header = Antwort-Header { $name }
view--place-status = Status
view--place-storage = Web Storage, { $name }
view--place-timing = Zeitmessung
view--place-url = Adresse
view--possible = Möglich
view--put-back = Zurücklegen
view--reading = { $name } wird gelesen…
view--refused = { $count } abgelehnt
view--refused-requests = Abgelehnte Anfragen
view--reload = Seite neu laden
view--reload-why = Was vor dem Öffnen von DevTools geschah, ist nicht zu sehen. Laden Sie neu, um es von Anfang an zu sehen.
view--remove =
    { $count ->
        [one] { $count } Cookie entfernen
       *[other] { $count } Cookies entfernen
    }
view--remove-it = Entfernen
view--remove-what = Cookie { $what } entfernen
view--removed =
    { $count ->
        [one] { $count } Cookie entfernt.
       *[other] { $count } Cookies entfernt.
    }
view--removed-some =
    { $removed ->
        [one] { $removed } Cookie entfernt; { $failed } behielt der Browser.
       *[other] { $removed } Cookies entfernt; { $failed } behielt der Browser.
    }
view--request = Anfrage
view--request-body = Body der Anfrage
view--request-headers = Anfrage-Header
view--requests =
    { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
view--response-body = Body der Antwort
view--response-headers = Antwort-Header
view--restored =
    { $count ->
        [one] { $count } Cookie zurückgelegt.
       *[other] { $count } Cookies zurückgelegt.
    }
view--restored-some =
    { $restored ->
        [one] { $restored } Cookie zurückgelegt; { $failed } ging nicht.
       *[other] { $restored } Cookies zurückgelegt; { $failed } ging nicht.
    }
view--save-failed = Der Browser ließ das Speichern nicht zu.
view--save-full = Mit allen Geheimnissen
view--save-full-why = Wer diese Datei bekommt, kann Ihre Konten benutzen, bis die Anmeldedaten enden. Ihr Name sagt SECRETS.
view--save-redacted = Ohne Geheimnisse
view--save-redacted-why = Cookie-Werte, Token und Passwörter werden durch Texte gleicher Form ersetzt. Why401 findet in der Datei dieselben Ursachen.
view--save-with-secrets = Mit Geheimnissen speichern
view--save-without = Ohne Geheimnisse speichern
view--saved = In Ihren Downloads gespeichert.
view--sanitised = Cookies und Anmeldedaten wurden aus dieser Aufzeichnung entfernt. Was davon abhängt, lässt sich nicht beurteilen.
view--scope = Wohin es geht
view--seen =
    { $count ->
        [one] { $count } Anfrage gesehen.
       *[other] { $count } Anfragen gesehen.
    }
view--sent = Gesendet
view--sent-count = { $count } gesendet
view--session-like = Sitzung
view--set-cookies = Cookies, die die Antwort setzte
view--show = Zeigen
view--show-how = Zeigen, wie
view--show-what = { $what } zeigen
view--since = seit
view--state-benign = In Ordnung
view--state-open = Abgelehnt
view--state-recovered = Behoben
view--stays-here = Alles bleibt in diesem Panel. Why401 sendet nichts.
view--stays-here-page = Alles bleibt auf dieser Seite. Sie kann nichts senden.
view--suspects-how = Schalten Sie eine nach der anderen ab, laden Sie neu, und sehen Sie, ob die Ablehnung verschwindet.
view--suspects-why = Sie haben die Rechte zu stören. Das heißt nicht, dass sie es taten.
view--token-header = Header des Tokens
view--undo = Rückgängig
view--undo-what =
    { $count ->
        [one] { $count } Cookie wurde für { $site } entfernt.
       *[other] { $count } Cookies wurden für { $site } entfernt.
    }
view--unknown = Nicht zu sagen
view--until = bis { $time }
view--until-closed = bis der Browser schließt
view--value = Wert
view--verdict-back = „{ $fix }“ hat { $time } lang geholfen; dann war dasselbe Problem wieder da.
view--verdict-fixed = Es hat geholfen: Nach „{ $fix }“ kam dieselbe Anfrage durch.
view--verdict-not-seen = Seitdem kam keine solche Anfrage an { $host }. Tun Sie noch einmal, was scheiterte, oder laden Sie neu.
view--verdict-other = „{ $fix }“ hat etwas geändert: Abgelehnt wird jetzt aus einem anderen Grund.
view--verdict-still = „{ $fix }“ half nicht: Dieselbe Anfrage wird abgelehnt wie zuvor.
view--verdict-still-same = Dieselbe Anfrage wird abgelehnt wie zuvor, mit denselben Zugangsdaten: Melden Sie sich erst an, falls noch nicht geschehen.
view--waiting = Fertig. Warten auf die nächste solche Anfrage an { $host }.
view--waiting-cleared = Fertig. Laden Sie jetzt neu und melden Sie sich wieder an. Warten auf die nächste solche Anfrage an { $host }.
view--waiting-sign-in = Melden Sie sich auf der geöffneten Seite an oder wo die Website danach fragt. Warten auf die nächste solche Anfrage an { $host }.
view--was-deleted = Gelöscht
view--was-kept = Behalten
view--was-refused = Nicht behalten
view--watching = { $host } wird auf Ablehnungen beobachtet
view--watching-page = Diese Seite wird auf Ablehnungen beobachtet
view--what-counts = Was als Ablehnung zählt
view--what-to-do = Was Sie tun können
view--which-cookies = Welche Cookies
view--why = Warum?
view--with-request = Mit dieser Anfrage
view--withheld = Nicht gesendet
view--withheld-count = { $count } nicht gesendet
view--working = Cookies werden entfernt…
view--you = Sie
view--more-about = Mehr dazu
view--copy-what = { $what } kopieren
view--deed-by = Durch wen
view--deed-set = Gespeichert
view--deed-replaced = Neuer Wert
view--deed-removed = Entfernt
view--deed-ran-out = Abgelaufen
view--deed-pushed-out = Verdrängt: Die Website hat zu viele gespeichert
view--deed-show-change = Änderung im Cookie-Speicher zeigen
view--deeds = Verlauf
view--deeds-earlier =
    { $count ->
        [one] { $count } frühere Änderung wird nicht gezeigt.
       *[other] { $count } frühere Änderungen werden nicht gezeigt.
    }
view--deed-what = Was
view--deed-when = Wann
view--doer-answer = Die Antwort auf
view--doer-clearing = Clear-Site-Data in der Antwort auf
view--doer-browser = Der Browser
view--doer-anyone = Ein Skript, eine nicht aufgezeichnete Antwort, eine andere Erweiterung oder ein Mensch
view--doer-anyone-but-scripts = Eine nicht aufgezeichnete Antwort, eine andere Erweiterung oder ein Mensch
view--doer-script-or-unseen = Ein Skript der Seite oder eine nicht aufgezeichnete Antwort
view--doer-unseen = Eine nicht aufgezeichnete Antwort, etwa in einem anderen Tab
view--doer-other = Eine andere Erweiterung, ein Mensch oder dieses Panel
view--no-body = Von dieser Antwort wird kein Inhalt behalten: Er war leer, größer als 256 KB oder von einer Art, die nichts über Anmeldungen sagt.
