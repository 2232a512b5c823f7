### What members of token headers and claims mean.

says-in-words = Die Antwort sagt es in Worten.

## RFC 7515 §4.1, RFC 7516 §4.1, RFC 7518 §4, RFC 7797, RFC 9449.

jose--alg = Wie es signiert oder sein Schlüssel verpackt ist.
jose--apu = Wer es gemacht hat, für die Schlüsselvereinbarung.
jose--apv = Für wen es ist, für die Schlüsselvereinbarung.
jose--b64 = Ob der Inhalt base64url ist.
jose--crit = Erweiterungen, die ein Leser verstehen muss oder sonst das Token ablehnt.
jose--cty = Was der Inhalt ist; JWT bei einem Token im Token.
jose--enc = Wie der Inhalt verschlüsselt ist.
jose--epk = Einmalschlüssel für die Schlüsselvereinbarung.
jose--iv = Startwert für das Verpacken des Schlüssels.
jose--jku = Adresse der Schlüssel, mit denen es zu prüfen ist.
jose--jwk = Öffentlicher Schlüssel, mit dem es zu prüfen ist.
jose--kid = Name des Schlüssels, der es signiert hat.
jose--nonce = Wert, durch den es nur einmal taugt.
jose--p2c = Anzahl der Runden, wenn aus einem Passwort ein Schlüssel wird.
jose--p2s = Salz, wenn aus einem Passwort ein Schlüssel wird.
jose--ppt = Benutzte Erweiterung des Tokenformats (PASSporT).
jose--tag = Prüfwert des verpackten Schlüssels.
jose--typ = Welche Art Token es ist.
jose--url = Adresse, für die das Token gemacht wurde (ACME).
jose--x5c = Zertifikate, mit denen es zu prüfen ist.
jose--x5t = Fingerabdruck (SHA-1) des Zertifikats, mit dem es zu prüfen ist.
jose--x5t__23S256 = Fingerabdruck (SHA-256) des Zertifikats, mit dem es zu prüfen ist.
jose--x5u = Adresse der Zertifikate, mit denen es zu prüfen ist.
jose--zip = Wie der Inhalt vor dem Verschlüsseln gepackt wurde.

## RFC 7519 §4.1 and the registry: OpenID Connect, OAuth, DPoP.

claim--iss = Wer das Token ausgestellt hat.
claim--sub = Um wen es geht: den Benutzer oder die App selbst.
claim--aud = Für wen das Token ist: Ein anderer Server soll es ablehnen.
claim--exp = Wann das Token endet.
claim--nbf = Ab wann das Token gilt.
claim--iat = Wann das Token ausgestellt wurde.
claim--jti = Die eigene Nummer des Tokens, um es zu widerrufen oder eine zweite Nutzung zu erkennen.
claim--acr = Wie stark die Anmeldung war.
claim--act = Wer für den Benutzer handelt.
claim--address = Die Postanschrift des Benutzers.
claim--amr = Wie sich der Benutzer angemeldet hat.
claim--at_hash = Hash des Zugriffstokens, das zugleich ausgestellt wurde.
claim--ath = Hash des Zugriffstokens, zu dem der Nachweis gehört.
claim--auth_time = Wann sich der Benutzer angemeldet hat.
claim--authorization_details = Was das Token erlaubt, im Einzelnen.
claim--azp = Die App, für die das Token ausgestellt wurde.
claim--birthdate = Das Geburtsdatum des Benutzers.
claim--c_hash = Hash des Autorisierungscodes, der zugleich ausgestellt wurde.
claim--client_id = Die App, für die das Token ausgestellt wurde.
claim--cnf = Der Schlüssel oder das Zertifikat, an das das Token gebunden ist: Ohne dies ist es nichts wert.
claim--email = Die E-Mail-Adresse des Benutzers.
claim--email_verified = Ob die E-Mail-Adresse geprüft wurde.
claim--entitlements = Was der Benutzer darf.
claim--events = Was geschehen ist, bei einer Nachricht über Abmeldung oder ein Sicherheitsereignis.
claim--family_name = Der Nachname des Benutzers.
claim--gender = Das Geschlecht des Benutzers.
claim--given_name = Der Vorname des Benutzers.
claim--groups = Gruppen, zu denen der Benutzer gehört.
claim--htm = Methode, für die der Nachweis gemacht wurde.
claim--htu = Adresse, für die der Nachweis gemacht wurde.
claim--locale = Die Sprache des Benutzers.
claim--may_act = Wer für den Benutzer handeln darf.
claim--middle_name = Der zweite Vorname des Benutzers.
claim--name = Der Name des Benutzers.
claim--nickname = Der Spitzname des Benutzers.
claim--nonce = Wert aus der Anmeldeanfrage, damit das Token für keine andere taugt.
claim--org_id = Die Organisation, bei der sich der Benutzer angemeldet hat.
claim--orig_iat = Wann das erste einer Kette erneuerter Token ausgestellt wurde.
claim--permissions = Was das Token erlaubt.
claim--phone_number = Die Telefonnummer des Benutzers.
claim--phone_number_verified = Ob die Telefonnummer geprüft wurde.
claim--picture = Adresse des Bildes des Benutzers.
claim--preferred_username = Der Name, unter dem der Benutzer auftritt.
claim--profile = Adresse der Profilseite des Benutzers.
claim--role = Die Rolle des Benutzers.
claim--roles = Die Rollen des Benutzers.
claim--s_hash = Hash des state-Werts der Anmeldeanfrage.
claim--scope = Was das Token erlaubt.
claim--scopes = Was das Token erlaubt.
claim--scp = Was das Token erlaubt.
claim--sid = Die Sitzung beim Anmeldedienst.
claim--sub_id = Um wen es geht, in anderer Form.
claim--typ = Welche Art Token es ist.
claim--updated_at = Wann das Profil des Benutzers zuletzt geändert wurde.
claim--website = Die Webseite des Benutzers.
claim--zoneinfo = Die Zeitzone des Benutzers.

## Microsoft Entra ID.

claim--aio = Für den Aussteller selbst.
claim--appid = Die App, für die das Token ausgestellt wurde.
claim--appidacr = Wie diese App sich ausgewiesen hat: 0 gar nicht, 1 mit einem Geheimnis, 2 mit einem Zertifikat.
claim--azpacr = Wie diese App sich ausgewiesen hat: 0 gar nicht, 1 mit einem Geheimnis, 2 mit einem Zertifikat.
claim--hasgroups = Der Benutzer hat Gruppen, zu viele, um sie hier aufzuführen.
claim--idp = Wer die Identität des Benutzers geprüft hat, wenn nicht der Aussteller.
claim--idtyp = Ob es um eine App oder einen Benutzer geht.
claim--ipaddr = Adresse, von der sich der Benutzer angemeldet hat.
claim--oid = Die Nummer des Benutzers oder der App im Verzeichnis.
claim--puid = Die Nummer des Benutzers bei Microsoft.
claim--rh = Für den Aussteller selbst.
claim--tid = Das Verzeichnis (Tenant), zu dem der Benutzer gehört.
claim--unique_name = Ein Name des Benutzers, nur zum Anzeigen.
claim--upn = Der Anmeldename des Benutzers.
claim--uti = Die eigene Nummer des Tokens beim Aussteller.
claim--ver = Version der Form des Tokens.
claim--wids = Die Rollen des Benutzers im ganzen Verzeichnis.
claim--_claim_names = Claims, die anderswo zu holen sind.
claim--_claim_sources = Wo diese Claims zu holen sind.

## Other issuers and libraries.

claim--aal = Wie stark die Anmeldung war, 1 bis 3.
claim--allowed-origins = Origins, deren Seiten das Token benutzen dürfen (Keycloak).
claim--app_metadata = Was die App über den Benutzer festhält (Supabase, Auth0).
claim--cid = Die App, für die das Token ausgestellt wurde (Okta).
claim--cognito__3Agroups = Gruppen, zu denen der Benutzer gehört (Amazon Cognito).
claim--cognito__3Ausername = Der Name des Benutzers (Amazon Cognito).
claim--csrf = Wert, den eine Anfrage wiederholen muss, damit keine andere Website sie stellen kann.
claim--device_key = Das Gerät, das sich angemeldet hat (Amazon Cognito).
claim--event_id = Die Anmeldung, aus der das Token stammt (Amazon Cognito).
claim--firebase = Wie sich der Benutzer angemeldet hat (Firebase).
claim--fresh = Ob der Benutzer gerade das Passwort eingegeben hat (Flask).
claim--gty = Wie das Token verlangt wurde (Auth0).
claim--hd = Die Domain der Organisation (Google).
claim--is_anonymous = Ob der Benutzer noch kein Konto hat.
claim--origin_jti = Die Nummer des Tokens, aus dem dieses erneuert wurde.
claim--realm_access = Die Rollen des Benutzers im Realm (Keycloak).
claim--resource_access = Die Rollen des Benutzers in einzelnen Apps (Keycloak).
claim--session_id = Die Sitzung, zu der das Token gehört.
claim--session_state = Die Sitzung beim Anmeldedienst.
claim--tenant = Die Organisation, zu der der Benutzer gehört.
claim--token_type = Ob es ein Zugriffs- oder ein Erneuerungstoken ist.
claim--token_use = Ob es ein Zugriffs- oder ein ID-Token ist (Amazon Cognito).
claim--type = Ob es ein Zugriffs- oder ein Erneuerungstoken ist.
claim--uid = Die Nummer des Benutzers.
claim--user_id = Die Nummer des Benutzers.
claim--user_metadata = Was der Benutzer über sich angegeben hat.
claim--username = Der Name des Benutzers.

## RFC 7518 §3.1, §4.1; RFC 8037.

alg--A128KW = Schlüssel mit AES-128 verpackt.
alg--A192KW = Schlüssel mit AES-192 verpackt.
alg--A256GCMKW = Schlüssel mit AES-256-GCM verpackt.
alg--A256KW = Schlüssel mit AES-256 verpackt.
alg--ECDH-ES = Schlüssel über elliptische Kurven vereinbart.
alg--ECDH-ES__2BA256KW = Schlüssel über elliptische Kurven vereinbart, mit AES-256 verpackt.
alg--ES256 = ECDSA-Signatur (P-256): geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--ES256K = ECDSA-Signatur (secp256k1): geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--ES384 = ECDSA-Signatur (P-384): geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--ES512 = ECDSA-Signatur (P-521): geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--Ed25519 = Ed25519-Signatur: geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--EdDSA = Signatur mit Edwards-Kurve: geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--HS256 = HMAC mit SHA-256: Aussteller und Server teilen ein Geheimnis.
alg--HS384 = HMAC mit SHA-384: Aussteller und Server teilen ein Geheimnis.
alg--HS512 = HMAC mit SHA-512: Aussteller und Server teilen ein Geheimnis.
alg--PS256 = RSA-PSS-Signatur mit SHA-256: geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--PS384 = RSA-PSS-Signatur mit SHA-384: geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--PS512 = RSA-PSS-Signatur mit SHA-512: geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--RS256 = RSA-Signatur mit SHA-256: geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--RS384 = RSA-Signatur mit SHA-384: geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--RS512 = RSA-Signatur mit SHA-512: geprüft mit dem öffentlichen Schlüssel des Ausstellers.
alg--RSA-OAEP = Schlüssel mit RSA (OAEP) verschlüsselt.
alg--RSA-OAEP-256 = Schlüssel mit RSA (OAEP, SHA-256) verschlüsselt.
alg--RSA1_5 = Schlüssel mit RSA auf die alte Art verschlüsselt, von der abgeraten wird.
alg--dir = Der Inhalt ist mit einem Schlüssel verschlüsselt, den beide Seiten schon haben.
alg--none = Gar nicht signiert.

## Media types of tokens, in lower case and without `application/`.

typ--at__2Bjwt = Ein Zugriffstoken (RFC 9068).
typ--dpop__2Bjwt = Ein DPoP-Nachweis (RFC 9449).
typ--logout__2Bjwt = Eine Nachricht über eine Abmeldung (OpenID Connect).
typ--oauth-authz-req__2Bjwt = Eine signierte Anmeldeanfrage (RFC 9101).
typ--secevent__2Bjwt = Eine Nachricht über ein Sicherheitsereignis (RFC 8417).
typ--bearer = Ein Zugriffstoken.
typ--id = Ein ID-Token: Es sagt einer App, wer sich angemeldet hat, und ist nicht für APIs bestimmt.
typ--offline = Ein Erneuerungstoken, das die Sitzung überlebt.
typ--refresh = Ein Erneuerungstoken; APIs sollen es ablehnen.
typ--access = Ein Zugriffstoken.

## RFC 8176.

amr--face = Gesicht
amr--fpt = Fingerabdruck
amr--geo = Ort
amr--hwk = Hardwareschlüssel
amr--iris = Irisscan
amr--kba = Sicherheitsfrage
amr--mca = zweiter Kanal
amr--mfa = mehr als ein Faktor
amr--otp = Einmalcode
amr--pin = PIN
amr--pop = Schlüssel
amr--pwd = Passwort
amr--rba = Einschätzung des Risikos
amr--retina = Netzhautscan
amr--sc = Smartcard
amr--sms = SMS
amr--swk = Softwareschlüssel
amr--tel = Telefonanruf
amr--user = Anwesenheitsprüfung
amr--vbm = Stimme
amr--wia = Windows-Anmeldung
amr--rsa = Schlüssel oder Authenticator-App
amr--fed = anderer Anmeldedienst
