### What the steps of the ladder, the test of other extensions and the look around say.

step-title--check = Nachsehen.
step-does--check = Liest die Token, die die Seite gespeichert hat, und vergleicht sie mit dem gesendeten.
step-loses--check = Nichts geht verloren oder ändert sich.
step-title--reload = Neu laden.
step-does--reload = Lädt die Seite noch einmal, sodass sie mit dem fragt, was jetzt gespeichert ist.
step-loses--reload = Was in die Seite getippt und nicht gespeichert ist.
step-title--one-cookie = Ein Cookie.
step-does--one-cookie = Entfernt { $cookie }, das Cookie, das verantwortlich aussieht. Es lässt sich zurücklegen.
step-loses--one-cookie = Sie werden abgemeldet, wo dieses Cookie Ihre Anmeldung war.
step-title--cookies = Die Cookies der Website.
step-does--cookies = Entfernt alle Cookies der Website und ihrer Subdomains. Sie lassen sich zurücklegen.
step-loses--cookies = Jede Anmeldung und gemerkte Auswahl auf dieser Domain, auch anderer Anwendungen dort.
step-title--data = Die Daten der Website.
step-does--data = Entfernt die Cookies der Website und was ihre Seiten in diesem Browser gespeichert und zwischengespeichert haben.
step-loses--data = Entwürfe, Offline-Inhalte und Einstellungen der Website. Nur die Cookies lassen sich zurücklegen.
step-title--data-private = Die Daten der Website.
step-does--data-private = Schließen Sie alle privaten Fenster: Was die Website darin gespeichert hat, verschwindet.
step-loses--data-private = Jede Anmeldung der privaten Fenster.
step-title--sign-in = Ab- und anmelden.
step-does--sign-in = Öffnet die Anmeldeseite. Melden Sie sich erst ab, wo die Seite Sie noch für angemeldet hält.
step-loses--sign-in = Verlässt die offene Seite.
step-title--extensions = Andere Erweiterungen.
step-does--extensions = Zeigt jene, die hier stören könnten, und hilft, die störende zu finden.
step-loses--extensions = Nichts geht verloren. Der Browser fragt erst um Erlaubnis.
step-title--clock = Die Uhr.
step-does--clock = Vergleicht die Uhr dieses Geräts mit denen der Server und sagt, wie man sie stellt.
step-loses--clock = Nichts geht verloren.
step-title--private-window = Anderes Fenster.
step-does--private-window = Öffnen Sie die Website in einem privaten Fenster: Es hat keine Cookies, keine gespeicherten Daten und in der Regel keine anderen Erweiterungen.
step-loses--private-window = Nichts geht verloren. Sie müssen sich dort anmelden.
step-title--normal-window = Anderes Fenster.
step-does--normal-window = Öffnen Sie die Website in einem normalen Fenster: Ein privates kennt Ihre Anmeldungen nicht.
step-loses--normal-window = Nichts geht verloren.
step-title--site = An die Website schreiben.
step-does--site = Kopiert den Bericht, damit Sie ihn dem Support der Website schicken können.
step-loses--site = Nichts geht verloren. Der Bericht enthält kein Geheimnis.
stored-newer = Um { $time } neuer als das gesendete: Die Seite sendete ein altes.
stored-newer-ended = Um { $time } neuer als das gesendete, und auch abgelaufen.
stored-older = Um { $time } älter als das gesendete.
stored-other = Ein anderes als das gesendete.
stored-other-until = Ein anderes als das gesendete. Es endet um { $at }.
stored-sent = Das gesendete.
view--access = Zugriff auf Websites
view--access-granted = Anfragen, gespeicherte Cookies und Störungen durch andere Erweiterungen sind zu sehen.
view--access-withheld = Nicht erteilt: Gespeicherte Cookies, Störungen und Anfragen, die DevTools verliert, bleiben unbekannt.
view--after = Nachher
view--ask-cache = Cache von { $site } leeren?
view--ask-cache-why = Seiten und Bilder dieser Origins werden neu geholt. Sonst geht nichts verloren.
view--ask-data = Entfernen, was { $site } gespeichert hat?
view--ask-data-cookies =
    { $count ->
        [one] { $count } Cookie geht mit. Eine Kopie bleibt, bis dieses Panel schließt.
       *[other] { $count } Cookies gehen mit. Eine Kopie bleibt, bis dieses Panel schließt.
    }
view--ask-data-lost = Was Seiten gespeichert haben, lässt sich nicht zurücklegen: Entwürfe, Offline-Inhalte, Einstellungen, dort abgelegte Anmeldungen.
view--ask-data-why = Web Storage, Datenbanken, Service Worker und der Cache dieser Origins werden geleert.
view--ask-search-why = Zuerst werden alle abgeschaltet. Hilft das, wird die Hälfte wieder eingeschaltet, und so weiter, bis eine übrig ist.
view--ask-switch-off = { $name } abschalten?
view--ask-switch-off-many =
    { $count ->
        [one] { $count } Erweiterung abschalten?
       *[other] { $count } Erweiterungen abschalten?
    }
view--ask-switch-off-why = Sie bleibt aus, bis Sie sie wieder einschalten, hier oder in den Einstellungen des Browsers.
view--asks-first-for-good = Fragt erst; Gespeichertes lässt sich nicht zurücklegen
view--asks-hosts = Damit Why401 die gespeicherten Cookies sieht und was andere Erweiterungen ändern, braucht es Zugriff auf die Websites, die Sie untersuchen. Nichts verlässt Ihr Gerät.
view--asks-management = Damit Why401 die Erweiterungen nennen kann, die vielleicht stören, muss es sehen, welche Sie haben. Es schaltet eine nur ab, wenn Sie es sagen.
view--asks-next = Ihr Browser fragt gleich noch einmal nach. Danach schließt sich dieses Fenster von selbst.
view--asks-privacy = Damit Why401 sagen kann, was mit Drittanbieter-Cookies geschieht, muss es Ihre Datenschutz-Einstellungen lesen. Es ändert keine.
view--before = Vorher
view--beside-sent = Neben dem gesendeten
view--by-cache =
    { $count ->
        [one] { $count } Antwort kam aus dem Cache des Browsers.
       *[other] { $count } Antworten kamen aus dem Cache des Browsers.
    }
view--by-worker =
    { $count ->
        [one] { $count } Antwort kam von einem Service Worker der Website.
       *[other] { $count } Antworten kamen von einem Service Worker der Website.
    }
view--clock = Uhren
view--clock-ahead = sagt, es sei { $time } früher, als dieses Gerät sagt.
view--clock-behind = sagt, es sei { $time } später, als dieses Gerät sagt.
view--clock-chromeos = ChromeOS: Einstellungen, Datum und Uhrzeit, Automatisch einstellen.
view--clock-device =
    { $hosts ->
        [one] { $hosts } Server stimmt nicht mit diesem Gerät überein: Die Uhr dieses Geräts geht falsch.
       *[other] { $hosts } Server sind sich einig und stimmen nicht mit diesem Gerät überein: Die Uhr dieses Geräts geht falsch.
    }
view--clock-either = Nur dieser Server war zu hören, also kann jede der beiden Uhren falsch gehen. Öffnen Sie für eine zweite Meinung eine andere Website in diesem Tab.
view--clock-how = Wo mehrere Server sich einig sind und dieses Gerät nicht, geht dieses Gerät falsch. Die Zeitzone spielt keine Rolle.
view--clock-linux = Linux: Führen Sie „timedatectl set-ntp true“ aus, oder schalten Sie in den Einstellungen „Datum und Zeit automatisch“ ein.
view--clock-mac = macOS: Systemeinstellungen, Allgemein, Datum & Uhrzeit, Uhrzeit und Datum automatisch einstellen.
view--clock-other = Öffnen Sie die Einstellungen des Geräts für Datum und Uhrzeit und lassen Sie sie automatisch stellen.
view--clock-same = stimmt mit diesem Gerät überein.
view--clock-server = Die eigene Uhr dieses Servers geht falsch: Andere Server stimmen mit diesem Gerät überein.
view--clock-unknown = Kein Server hat gesagt, wie spät es ist.
view--clock-windows = Windows: Einstellungen, Zeit und Sprache, Datum und Uhrzeit, Uhrzeit automatisch festlegen, Jetzt synchronisieren.
view--data-cleared = Die Daten der Website wurden entfernt.
view--do-clear-cache = Cache leeren…
view--do-clear-data = Daten der Website entfernen…
view--do-clock = Uhren vergleichen
view--do-step = Das tun
view--dropped =
    { $count ->
        [one] { $count } gesunde Anfrage wurde verworfen, um Speicher zu sparen. Alles Abgelehnte bleibt.
       *[other] { $count } gesunde Anfragen wurden verworfen, um Speicher zu sparen, die ältesten zuerst. Alles Abgelehnte bleibt.
    }
view--dropped-alike =
    { $count ->
        [one] { $count } Anfrage wurde verworfen, um Speicher zu sparen. Wo sich dieselbe Ablehnung immer wiederholte, bleiben die ersten und die neuesten.
       *[other] { $count } Anfragen wurden verworfen, um Speicher zu sparen, die ältesten zuerst. Wo sich dieselbe Ablehnung immer wiederholte, bleiben die ersten und die neuesten.
    }
view--empty-cache = Cache leeren
view--extensions-installed =
    { $count ->
        [one] { $count } ist installiert.
       *[other] { $count } sind installiert.
    }
view--ladder = Weitere Schritte
view--ladder-how = Von dem, was am wenigsten ändert, zu dem, was am meisten ändert. Nichts geschieht ohne Ihren Klick.
view--look = Nachsehen
view--no-stored-tokens = Die Seite hat keine gespeichert.
view--not-looked = Nicht angesehen.
view--outcome-fixed = es hat geholfen
view--outcome-not-seen = keine solche Anfrage kam
view--outcome-other = aus anderem Grund abgelehnt
view--outcome-still = abgelehnt wie zuvor
view--proxy = Proxy
view--proxy-asks = Ein Proxy auf dem Weg verlangt eine Anmeldung.
view--proxy-unknown = Nicht zu sagen: Nur ein Proxy, der eine Anmeldung verlangt, zeigt sich, und keiner tat es. Die Netzwerkeinstellungen von Browser oder System sagen es.
view--read-tokens = Gespeicherte Token lesen
view--recovered =
    { $count ->
        [one] { $count } Anfrage, die DevTools verlor, wurde gerettet, ohne ihren Body.
       *[other] { $count } Anfragen, die DevTools verlor, wurden gerettet, ohne ihre Bodys.
    }
view--remove-data = Daten entfernen
view--ask-replay = Noch einmal fragen?
view--ask-replay-why = Die Seite sendet die Anfrage bis zu dreimal noch einmal: wie sie war, ohne Anmeldedaten und mit dem neuesten Token, das sie gespeichert hat, falls es eines gibt: Sie wird danach gefragt. Der Server sieht sie und zählt sie vielleicht.
view--replay = Auf drei Arten noch einmal fragen…
view--replay-answer = Antwort
view--replay-as-it-was = Wie sie war
view--replay-asking = fragt…
view--replay-credential = Ohne Anmeldedaten wird sie durchgelassen: Abgelehnt werden die Anmeldedaten selbst.
view--replay-differs = Was der Browser selbst setzt, kann vom ersten Mal abweichen, und die Seite fragt vielleicht anders.
view--replay-elsewhere = Noch einmal fragen lässt sie sich nur von einer Seite ihres eigenen Origins: Öffnen Sie eine in diesem Tab.
view--replay-how = Noch einmal gefragt
view--replay-method = Nur GET und HEAD werden noch einmal gefragt: Alles andere könnte etwas ändern.
view--replay-newest = Das neueste gespeicherte Token wird angenommen: Die Seite sendete ein altes. Laden Sie sie neu.
view--replay-now = Noch einmal fragen
view--replay-open = Jetzt wird sie durchgelassen, sogar ohne Anmeldedaten.
view--replay-refused = Mit und ohne Zugangsdaten wird abgelehnt: Die gesendeten werden dort nicht angenommen.
view--replay-unclear = Die Antworten entscheiden es nicht.
view--replay-with-newest = Mit dem neuesten gespeicherten Token
view--replay-without = Ohne Anmeldedaten
view--replay-works = Jetzt wird sie durchgelassen: Die Ablehnung ist vorüber.
view--told-by-second = DevTools verlor diese Anfrage. Gesehen hat sie die andere Schnittstelle des Browsers, die keine Bodys liefert.
view--search = Herausfinden, welche…
view--search-again = Tun Sie noch einmal, was scheiterte, falls Neuladen nicht genügte.
view--search-found = Es ist { $name }: Ohne sie kommt die Anfrage durch. Sie bleibt aus; alle anderen sind an.
view--search-gone = Sie kam durch: Die störende ist unter den abgeschalteten.
view--search-how = Oder lassen Sie alle abschalten und dann Hälften, um die störende zu finden.
view--search-none = Es ist keine von ihnen: Auch ohne sie wird abgelehnt. Alle sind wieder an.
view--search-off =
    { $count ->
        [one] { $count } Erweiterung ist aus.
       *[other] { $count } Erweiterungen sind aus.
    }
view--search-on = Weiter
view--search-say-gone = Jetzt geht es
view--search-say-still = Noch abgelehnt
view--search-still = Sie wird abgelehnt wie zuvor: Die störende ist unter den eingeschalteten.
view--sent-other = Gesendet, mit anderem Wert
view--sent-same = Gesendet, wie zuvor
view--store-unknown = Welchen Cookie-Speicher es hat, lässt sich nicht sagen. Erlauben Sie Why401 in privaten Fenstern.
view--stored-tokens = Gespeicherte Token
view--surroundings = Was zu sehen ist und was nicht
view--switch-off = Abschalten…
view--switch-off-and-reload = Abschalten und neu laden
view--switch-off-lost = Was sie für Sie tun, etwa Blockieren oder Passwörter ausfüllen, ruht solange. Die Seite wird neu geladen: Dort Getipptes geht verloren.
view--switch-on-again = Wieder einschalten
view--switched-off =
    { $count ->
        [one] { $count } Erweiterung ist zum Test abgeschaltet.
       *[other] { $count } Erweiterungen sind zum Test abgeschaltet.
    }
view--third-party = Drittanbieter-Cookies
view--third-party-allowed = Zugelassen.
view--third-party-apart = Getrennt gehalten: Die Seiten jeder Website haben ihre eigenen, daher gilt eine Anmeldung auf einer Website nicht innerhalb einer anderen.
view--third-party-blocked = Von den Einstellungen des Browsers blockiert.
view--tokens =
    { $count ->
        [one] { $count } könnte ein Token sein.
       *[other] { $count } könnten Token sein.
    }
view--watched-since = Beobachtet seit
view--where = Wo
view--window = Fenster
view--window-normal = Ein normales Fenster; seine eigenen Cookies werden angesehen.
view--window-private = Ein privates Fenster; seine eigenen Cookies werden angesehen.
view--dropped-changes =
    { $count ->
        [one] { $count } Änderung gespeicherter Cookies wurde verworfen, um Speicher zu sparen, eine alte.
       *[other] { $count } Änderungen gespeicherter Cookies wurden verworfen, um Speicher zu sparen, die ältesten.
    }
