### Keys, signatures and tokens: the sentences of their causes, what their evidence says, and what would settle it.

cause-basic-charset-mismatch = { $host } scheint die besonderen Buchstaben in diesem Benutzernamen oder Passwort falsch zu lesen; so scheitert auch das richtige.
cause-auth-scheme-mismatch-key = Die Website meldet sich mit { $sent } an, und der Server hielt das für einen API-Schlüssel.
cause-digest-stale = Diese Anmeldung bei { $host } war zu alt, und die Website sendete sie noch einmal, statt eine neue zu bilden.
cause-api-key-rejected = { $host } nimmt den Schlüssel nicht an, den die Website mit ihren Anfragen sendet ({ $name }).
cause-auth-method-not-allowed = { $host } erlaubt hier keine Anmeldung mit { $sent }, selbst wenn alles stimmt.
cause-auth-method-not-allowed-here = { $host } erlaubt diese Art der Anmeldung hier nicht, selbst wenn alles stimmt.
cause-signature-rejected = { $host } nimmt die Signatur dieser Anfrage nicht an ({ $method }).
cause-signature-rejected-ended = Dieser signierte Link war { $ago } vor seiner Benutzung abgelaufen.
cause-server-clock-wrong = Die Uhr von { $server } geht { $off } { $direction }; dadurch sehen gültige Anmeldungen ungültig aus.
cause-token-time-unit-wrong = Die Zeit „{ $name }“ des Anmeldetokens steht in Millisekunden, gemeint sind Sekunden.
cause-token-time-unit-wrong-lasting = „{ $name }“ des Anmeldetokens ist eine Dauer, gemeint ist ein Zeitpunkt.
cause-token-wrong-issuer = Das Anmeldetoken wurde von { $issuer } ausgestellt, und { $host } vertraut einem anderen Aussteller.
cause-token-wrong-issuer-unnamed = Das Anmeldetoken stammt von einem Aussteller, dem { $host } nicht vertraut.
cause-wrong-environment = Das Anmeldetoken gehört zu „{ $token }“ und wurde an { $host } gesendet, das „{ $own }“ ist.
cause-wrong-environment-unnamed = Diese Anmeldung gehört zu einer anderen Umgebung oder Region als { $host }.
cause-token-wrong-kind = Die Website sendete { $sent } an { $host }; verlangt wird dort eine andere Art Token.
cause-token-wrong-kind-unnamed = Die Website sendete { $host } die falsche Art Token.
kind-access = ein Zugriffstoken
kind-refresh = ein Erneuerungstoken
kind-id = ein ID-Token
cause-token-expired-told = { $host } sagt, dass Ihre Anmeldung abgelaufen ist.
cause-token-unsigned = Niemand hat das Anmeldetoken signiert, darum kann { $host } ihm nicht trauen.
cause-token-binding-missing = Das Anmeldetoken ist an einen Schlüssel gebunden, und die Website sendete es ohne Nachweis dieses Schlüssels an { $host }.
cause-token-binding-missing-asked = { $host } nimmt Token nur zusammen mit einem Nachweis ihres Schlüssels an, und die Website sendete keinen.
cause-token-binding-invalid = { $host } nimmt den Nachweis nicht an, dass die Website den Schlüssel des Tokens hat: { $fault }.
cause-signing-key-not-known = { $host } kennt den Schlüssel nicht, mit dem das Anmeldetoken signiert ist; eine neue Anmeldung bekommt denselben.
cause-step-up-required = Sie sind angemeldet, aber { $host } verlangt dafür eine stärkere oder frischere Anmeldung.
cause-step-up-required-first = { $host } verlangt noch einen Schritt, bevor Sie angemeldet sind.
cause-stale-token-sent = Die Website sendete { $host } ein altes Anmeldetoken, obwohl sie schon ein neueres hatte.

## What evidence says.

says-signs-in-anew = Gleich nach Erhalt dieses Tokens begann die Seite die Anmeldung von vorn.
says-dated-by-device = Datiert wurde es nach der Uhr dieses Geräts.
says-special-letters = Benutzername oder Passwort enthalten Buchstaben jenseits von ASCII, gesendet { $encoding }.
encoding-utf-8 = als UTF-8
encoding-other = in einer anderen Kodierung als UTF-8
says-no-charset = Die Aufforderung des Servers nennt keine Kodierung.
says-charset = Die Aufforderung des Servers verlangt { $charset }.
says-other-encoding-accepted = Derselbe Benutzername und dasselbe Passwort wurden in anderer Kodierung angenommen.
says-other-password-accepted = Derselbe Benutzer wurde mit einem anderen Passwort angenommen.
says-stale = Der Server sagt, dass nur die Nonce zu alt war (stale=true).
says-stale-again = Dieselbe Nonce wurde ein weiteres Mal gesendet und als zu alt abgelehnt.
says-nonce-accepted = Dieselbe Nonce wurde vorher angenommen, also stimmt das Passwort.
says-new-nonce-accepted = Derselbe Benutzer wurde danach mit einer neuen Nonce angenommen.
says-key-sent = Die Anfrage trug einen Schlüssel: { $name }.
says-key-accepted = Derselbe Schlüssel wurde für { $path } angenommen.
says-accepted-otherwise = Die gewöhnliche Anmeldung wurde für { $path } angenommen.
says-signed = Die Anfrage war signiert: { $method }.
says-link-ended = Der Link galt bis { $exp }.
says-hosts-with-device =
    { $hosts ->
        [one] { $hosts } anderer Host stimmt mit der Uhr des Geräts überein.
       *[other] { $hosts } andere Hosts stimmen mit der Uhr des Geräts überein.
    }
says-claim-misdated = Der Claim „{ $name }“ des Tokens ist { $time }, so weit daneben wie die Uhr seines Ausstellers.
says-number = Der Claim „{ $name }“ des Tokens ist { $number }.
says-sealed = Der Header des Tokens hat eine „nonce“: Nur der Dienst, für den es gemacht ist, kann es prüfen.
says-issuer = Der Aussteller des Tokens ist { $issuer }.
says-other-issuer = Ein Token von { $issuer } für dieselbe Zielgruppe wurde angenommen.
says-last-slash = Die beiden unterscheiden sich nur im letzten Schrägstrich.
says-claim-names = Der Claim „{ $name }“ des Tokens ist { $value }.
says-sent-to = Die Anfrage ging an { $host }.
says-twin-accepted = Dieselbe Anmeldung wurde von { $host } angenommen.
says-kind = Der Claim „{ $name }“ des Tokens ist { $value }.
says-kind-mark = Das Token hat einen Claim „{ $name }“, wie ihn ID-Token haben.
says-handed-out-as = Diese Antwort gab es aus als: { $kind }.
says-kind-accepted = Derselbe Host nahm an: { $kind }.
says-posted-kind = Was das gesendete Token selbst angibt: { $kind }.
says-posted-to-renew = Es wurde dorthin gesendet, wo ein Erneuerungstoken verlangt ist.
says-unsigned = Der Algorithmus des Tokens ist „none“.
says-no-proof = Die Anfrage hat keinen DPoP-Header.
says-bound = Das Token ist an einen Schlüssel gebunden („cnf“).
says-proof = Der DPoP-Nachweis: { $fault }.
says-proof-fits = Die eigenen Claims des DPoP-Nachweises passen zu der Anfrage, wie der Browser sie sendete.
fault-dpop-method = er wurde für eine andere Methode gemacht
fault-dpop-address = er wurde für eine andere Adresse gemacht
fault-dpop-token-hash = er wurde für ein anderes oder gar kein Token gemacht
fault-dpop-key = er wurde mit einem anderen Schlüssel als dem des Tokens gemacht
fault-dpop-private-key = er verrät den privaten Schlüssel
fault-dpop-incomplete = ihm fehlt ein Claim, den jeder Nachweis haben muss
fault-dpop-nonce = ihm fehlt die Nonce, die der Server verlangt
fault-dpop-unseen = der Server erwartet eine andere Adresse, Nonce oder Zeit
says-key = Das Token wurde mit dem Schlüssel „{ $kid }“ nach { $alg } signiert.
says-other-key = Ein Token desselben Ausstellers, mit dem Schlüssel „{ $kid }“ nach { $alg } signiert, wurde angenommen.
says-accepted-later = Dasselbe Token wurde später unverändert angenommen.
says-fresh = Das Token war weniger als eine Minute vorher ausgegeben worden.
says-asks-for = Die Aufforderung des Servers verlangt „{ $name }“.
says-code-typed = Das Passwort hat sechs Ziffern, wie Einmalcodes.
says-newer-issued = Diese Antwort hatte vorher ein neueres Token ausgegeben.
says-newer-token-stored = Im Web Storage liegt unter „{ $key }“ ein neueres Token.
says-issued = Das gesendete Token wurde um { $iat } ausgestellt.
says-newer-accepted = Das neuere Token wurde angenommen.

## What is wrong with a header.

fault-scheme-comma = nach dem Schema steht ein Komma
fault-space-missing = zwischen Schema und Token fehlt das Leerzeichen
fault-field-name = der Name des Headers selbst steht darin
fault-json-token = er enthält eine ganze JSON-Antwort statt des Tokens darin
fault-token-as-param = das Token ist als Parameter geschrieben
fault-non-ascii = er enthält einen Buchstaben oder ein Leerzeichen außerhalb von ASCII
fault-base64-blank = im base64-Text steht ein Leerzeichen oder Zeilenende

## What would settle it.

settle-plain-password = Setzen Sie ein Passwort aus einfachen Buchstaben und Ziffern: Geht das, so lag es an der Kodierung.
settle-same-password = Melden Sie sich mit demselben Passwort noch einmal an: Geht das, so lag es nicht am Passwort.
settle-policy = Die Sicherheitseinstellungen des Kontos oder der Organisation sagen, welche Arten der Anmeldung erlaubt sind.
settle-reload-once = Laden Sie die Seite einmal neu: Mit dem neueren Token sollte dieselbe Anfrage gelingen.
settle-second-step = Schließen Sie den zweiten Schritt auf der Website ab, und versuchen Sie dann dasselbe noch einmal.
settle-expected = Die Einstellungen des Servers oder sein Protokoll sagen, welchen Wert er erwartet.
settle-environment = Melden Sie sich an dieser Adresse frisch an und vergleichen Sie Zielgruppe und Aussteller des neuen Tokens.
settle-kind = Senden Sie das Zugriffstoken derselben Antwort an dieselbe Adresse.
settle-keys = Vergleichen Sie die „kid“ des Tokens mit dem Schlüsselsatz des Anmeldedienstes, und fragen Sie, wann der Server ihn zuletzt geholt hat.
says-key-published = Der Schlüssel „{ $kid }“ steht in der Schlüsselliste, die der Aussteller veröffentlicht.
says-key-not-published = Der Schlüssel „{ $kid }“ steht nicht in der Schlüsselliste, die der Aussteller veröffentlicht.
