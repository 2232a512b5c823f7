### Sentences of the pictures: timeline, sign-in, cookies, routes, comparison.

compare--claim = Das { $name } des Tokens war { $there }, wo es funktioniert, und ist hier { $here }.
compare--cookies-added = Nur hier gesendete Cookies: { $here }.
compare--cookies-missing = Cookies, die gesendet wurden, wo es funktioniert, und hier nicht: { $there }.
compare--credential = Die Anmeldedaten waren { $there }, wo es funktioniert, und sind hier { $here }.
compare--fetch-site = Sec-Fetch-Site war { $there }, wo es funktioniert, und ist hier { $here }: Eine andere Seite oder Website stellte die Anfrage.
compare--headers-added = Nur hier gesendete Header: { $here }.
compare--headers-missing = Header, die gesendet wurden, wo es funktioniert, und hier nicht: { $there }.
compare--host = Der Host war { $there }, wo es funktioniert, und ist hier { $here }.
compare--origin = Der Origin der Seite war { $there }, wo es funktioniert, und ist hier { $here }.
compare--over = Das Token galt noch { $there }, wo es funktioniert; hier war es { $here } zuvor abgelaufen.
compare--scheme = Es ging über { $there }, wo es funktioniert, und hier über { $here }.
cookie--shadowed = Vor ihm steht im Header ein anderes Cookie gleichen Namens, und die meisten Server nehmen das erste.
view--actor-api = API
view--actor-app = Website
view--actor-browser = Browser
view--actor-provider = Anmeldedienst
view--actors = Wer beteiligt ist
view--apart = { $time } Abstand zur Uhr dieses Geräts
view--as-table = Dasselbe als Tabelle
view--by-credential = Anmeldedaten
view--by-host = Host
view--by-route = Route
view--cell-absent = Nicht da
view--cell-missing = Hätte gesendet werden sollen, wurde es nicht
view--cell-set = Von der Antwort gesetzt
view--cell-shadowed = Gesendet, hinter einem anderen gleichen Namens
view--choose-cell = Wählen Sie ein Feld, um zu lesen, was dort aus dem Cookie wurde und was es geändert hätte.
view--clock-of = Uhr von { $host }
view--compare-how = Was in dieser Sitzung scheitert und in der anderen angenommen wurde, und worin sich die Anfragen unterscheiden. Werte werden nicht verglichen: Sie sind in jeder Sitzung andere.
view--compare-none = Keine hier scheiternde Anfrage wurde dort angenommen. Öffnen Sie eine Sitzung, in der dasselbe funktioniert.
view--compare-same = Die beiden Anfragen unterscheiden sich nur in ihren Werten: Sehen Sie Token oder Cookie selbst an.
view--compare-with = Funktioniert in
view--count-by = Zählen nach
view--cure-credentials = Wenn das Skript mit Anmeldedaten fragte: fetch(…, {"{"} credentials: "include" {"}"}).
view--cure-domain = Wenn es mit einem Domain-Attribut gesetzt würde, sodass es Subdomains umfasst.
view--cure-host = Wenn es von dem Host gesetzt würde, der gefragt wird.
view--cure-insecure = Wenn die Anfrage über https ginge (oder das Cookie kein Secure hätte).
view--cure-lax = Wenn es SameSite=Lax wäre.
view--cure-longer = Wenn es nicht abgelaufen wäre.
view--cure-none = Wenn es SameSite=None; Secure wäre.
view--cure-partitioned = Wenn es innerhalb der Website dieser Seite mit Partitioned; SameSite=None; Secure gesetzt würde.
view--cure-path = Wenn sein Path / wäre.
view--differences =
    { $count ->
        [one] { $count } Unterschied:
       *[other] { $count } Unterschiede:
    }
view--earlier = Früher
view--earlier-steps =
    { $count ->
        [one] { $count } früherer Schritt ist weggelassen.
       *[other] { $count } frühere Schritte sind weggelassen.
    }
view--events =
    { $count ->
        [one] { $count } Ereignis
       *[other] { $count } Ereignisse
    }
view--flow-how = Jede Zeile ist eine Anfrage des Browsers und was zurückkam. Was scheiterte, ist markiert.
view--from-to = { $from } bis { $to }
view--gives-end = beendet die Sitzung
view--gives-session = gibt eine Sitzung
view--gives-token = gibt ein Token
view--lane = Wo
view--lane-compare = Vergleich
view--lane-cookies = Cookies
view--lane-flow = Anmeldung
view--lane-routes = Routen
view--lane-steps = Anmelden, Erneuern
view--lane-timeline = Zeitachse
view--later = Später
view--leads-to = schickt weiter an { $host }
view--mark-accepted = Angenommen
view--mark-changed = Cookie geändert
view--mark-expired = Cookie abgelaufen
view--mark-gone = Cookie weg
view--mark-harmless = Abgelehnt, und nichts ist falsch
view--mark-issued = Token ausgegeben
view--mark-life = Token oder Cookie galt
view--mark-new = Cookie oder Token neu
view--mark-other = Sagt nichts darüber, wer fragte
view--mark-refused = Abgelehnt
view--mark-set = Cookie gesetzt
view--matrix-how = Was bei jeder Anfrage aus jedem Cookie wurde, und aus jedem Cookie, das eine Antwort setzte.
view--no-credential = ohne Anmeldedaten
view--no-cure = Keine einzelne Änderung am Cookie hätte es durchgelassen.
view--no-steps = Noch wurde keine Anmeldung, Erneuerung oder Ablehnung gesehen.
view--of-requests = { $count } abgelehnt
view--other-hosts = Andere Hosts
view--over-time = Im Lauf der Zeit
view--picture = Bild der Sitzung
view--rate = Abgelehnt
view--role-authorize = Bittet um Anmeldung
view--role-callback = Kommt zurück
view--role-code = Tauscht den Code gegen Token
view--role-login-page = Öffnet die Anmeldeseite
view--role-preflight = Fragt, ob es fragen darf
view--role-probe = Fragt, wer angemeldet ist
view--role-renewal = Erneuert
view--role-request = Anfrage
view--role-sign-in = Meldet an
view--role-sign-out = Meldet ab
view--role-silent = Erneuert in verborgenem Frame
view--time = Zeit (UTC)
view--timeline-keys = Zeitachse. Pfeiltasten bewegen, Plus und Minus zoomen, 0 zeigt alles.
view--times =
    { $count ->
        [one] einmal
       *[other] { $count }-mal
    }
view--to-host = an { $host }
view--token-number = Token { $number }
view--views = Ansichten
view--what = Was
view--what-if = Womit { $name } gesendet worden wäre
view--zoom = Zoom
view--zoom-all = Alles
view--zoom-for-rest = Zoomen Sie hinein, um sie zu sehen.
view--zoom-in = Vergrößern
view--zoom-out = Verkleinern
view--order = Reihenfolge
view--order-host = Nach Host
view--order-newest = Neueste zuerst
view--order-oldest = Älteste zuerst
view--order-slowest = Langsamste zuerst
view--order-status = Nach Status
view--show-in-network = Im Netzwerk-Panel zeigen
letter--could = Was auf Ihrer Seite helfen könnte:
letter--end = Zusammengestellt von Why401 aus dem, was mein Browser aufgezeichnet hat. Es enthält keine Passwörter, Token oder Cookie-Werte. Danke, dass Sie sich das ansehen.
letter--facts = Was mein Browser zeigt:
letter--greeting = Guten Tag, ich habe Schwierigkeiten mit { $host }; diese Angaben helfen Ihnen vielleicht, den Grund zu finden.
report--no-secrets = Erstellt von Why401. Token, Cookie-Werte und Passwörter sind weggelassen.
report--seen =
    { $requests ->
        [one] { $requests } Anfrage
       *[other] { $requests } Anfragen
    } an { $hosts ->
        [one] { $hosts } Host
       *[other] { $hosts } Hosts
    }, { $refused } abgelehnt.
view--copied-text = Kopiert.
view--format-json = Als JSON kopieren
view--format-letter = Nachricht an die Website kopieren
view--format-markdown = Als Markdown kopieren
view--format-page = Als Seite speichern
view--format-text = Als Text kopieren
view--key-arrows = Durch die Liste gehen, die den Fokus hat
view--key-back = Vorheriges
view--key-escape = Eine Frage verlassen oder den Filter leeren
view--key-filter = Anfragen filtern
view--key-next = Nächstes Problem oder nächste Anfrage
view--keys = Tasten und Zeichen
view--keys-off = Einzelne Tasten abschalten
view--marks = Was die Zeichen bedeuten
view--marks-open = Abgelehnt, und seither kam nichts durch
view--marks-recovered = Zuerst abgelehnt; später kam dasselbe durch
view--marks-benign = Abgelehnt, wie es sein muss: so läuft eine Anmeldung ab
view--marks-certain = Die Belege lassen keine andere Erklärung zu
view--marks-likely = Die Belege sprechen dafür; anderes ist nicht ausgeschlossen
view--marks-possible = Nichts schließt es aus, aber wenig spricht dafür
view--split = Grenze zwischen Bereichen: die Pfeiltasten verschieben sie
view--recorded = Insgesamt:
view--receipt =
    Gespeichert. Ersetzt: { $fields ->
        [one] { $fields } Header-Wert
       *[other] { $fields } Header-Werte
    }, { $addresses ->
        [one] { $addresses } Adresse
       *[other] { $addresses } Adressen
    }, { $bodies ->
        [one] { $bodies } Body
       *[other] { $bodies } Bodys
    }, { $stored ->
        [one] { $stored } gespeicherter Wert
       *[other] { $stored } gespeicherte Werte
    }. Namen, Zeiten, Status und maschinenlesbare Wörter blieben.
view--share = Teilen…
view--share-title = Das Gefundene teilen
view--share-why = Der Bericht nennt Hosts, Pfade, Zeiten und was für die Ursache spricht. Er enthält keine Token, keine Cookie-Werte und keine Passwörter.
view--accepted-before = Neben dem zuletzt angenommenen Token
view--accepted-other = Dieser Host hat vorher ein anderes Token angenommen. Sie unterscheiden sich in:
view--accepted-same = Genau dieses Token hat dieser Host vorher angenommen.
view--accepted-show = Diese Anfrage zeigen
view--all-clear = Bisher alles in Ordnung
view--change-evicted = von der Grenze des Speichers verdrängt
view--change-expired = seine Zeit war um
view--change-expired-overwrite = mit einer vergangenen Zeit überschrieben, so löschen Server und Skripte
view--change-explicit = von einem Server, einem Skript, einer Erweiterung oder einem Menschen
view--change-overwrite = durch einen neueren Wert ersetzt
view--for-other = anderes
view--now = Jetzt
view--then = Damals
view--progress = Wie viel gelesen ist
view--sample-cache = Ein Cache gibt die Seite eines anderen aus
view--sample-cookie = Auf einem Host angemeldet, auf dem anderen unbekannt
view--sample-form = Ein Formular, das nicht mehr zur Sitzung passt
view--sample-preflight = Ein Aufruf, der schon vor dem Senden abgelehnt wird
view--sample-redirect = Eine Weiterleitung verliert unterwegs die Anmeldung
view--sample-renewal = Eine Anmeldung, die sich nicht erneuern lässt
view--sample-signed-out = Mitten in der Arbeit abgemeldet
view--sample-works = Dasselbe, wenn es funktioniert
view--samples = Oder probieren Sie ein Beispiel
view--stop = Anhalten
