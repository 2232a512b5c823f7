### What the round through the panel says, beside the page of one fault.

tour-start = Rundgang
tour-title = Ein Rundgang durch das Panel
tour-open = Öffnen Sie die Entwicklerwerkzeuge (F12, auf dem Mac ⌥⌘I) und wählen Sie das Panel „Why401“.
tour-press = Drücken Sie auf dieser Seite „{ $button }“. Das wird misslingen.
tour-read = Sehen Sie ins Panel. Sein Satz sagt, warum; die Zeile darüber, wie sicher das ist und wer es beheben kann.
tour-why = Wählen Sie eine Aussage unter „{ $evidence }“. Das Panel zeigt die Anfrage, aus der sie stammt, und markiert die Stelle.
tour-do = Der große Knopf ist, was am meisten hilft. Bevor sich etwas ändert, sagt er, was geschehen wird.
tour-share = „{ $share }“ macht einen Bericht zum Weitergeben. „{ $save }“ behält eine Aufzeichnung, in der Token, Cookies und Passwörter ersetzt sind.
tour-done = Das ist alles. Wählen Sie eine andere Seite der Liste und sehen Sie, ob Sie den Grund wissen, bevor Sie ins Panel schauen.
tour-back = Zurück
tour-next = Weiter
tour-leave = Beenden
