### Why a server refused: the sentences of causes, and what their evidence says.

cause-challenge-handshake = Ce refus n'est que le début de la connexion { $scheme } ; le navigateur y a répondu et a été admis.
cause-recovered-by-refresh = Une connexion avait expiré et le site l'a renouvelée tout seul ; rien n'a été perdu.
cause-anonymous-probe = Le site a demandé si quelqu'un est connecté ({ $path }), et il n'y avait personne. La page fonctionne sans.
cause-not-signed-in = Vous n'êtes pas connecté à { $host } : le navigateur n'a aucune connexion pour cet hôte.
cause-auth-header-not-attached = Le site a envoyé sa requête pour { $path } sans la connexion que portent ses autres requêtes.
cause-credentials-not-received = Le navigateur a envoyé votre connexion, mais elle n'est pas arrivée à l'application derrière { $host }.
cause-auth-header-malformed = Le site a envoyé un en-tête de connexion qu'aucun serveur ne peut utiliser : { $fault }.
cause-auth-scheme-mismatch = Le site se connecte avec { $sent }, mais le serveur demande { $asked }.
cause-basic-malformed = Le nom d'utilisateur et le mot de passe ont été mal assemblés : { $fault }.
cause-password-rejected = { $host } n'a pas accepté ce nom d'utilisateur et ce mot de passe.
cause-token-expired = Votre connexion avait expiré { $ago } avant cette requête.
cause-token-not-yet-valid = Le jeton de connexion ne devient valable que { $ahead } après cette requête, d'après l'horloge du serveur.
cause-device-clock-wrong = L'horloge de cet appareil a { $off } { $direction }, et cela empêche la connexion.
clock-behind = de retard
clock-ahead = d'avance
cause-token-wrong-audience = Le jeton de connexion est destiné à un autre service ({ $sent }), pas à { $host }.
cause-insufficient-scope = Vous êtes connecté, mais cette action demande une autorisation que l'application n'a pas reçue : { $scope }.
cause-insufficient-scope-unnamed = Vous êtes connecté, mais cette action demande une autorisation que l'application n'a pas reçue.
cause-token-malformed = Le jeton de connexion envoyé est abîmé : { $fault }.
cause-token-rejected = { $host } n'accepte plus ce jeton de connexion, bien qu'il soit intact et n'ait pas expiré.
cause-token-rejected-ended = { $host } a peut-être une autre raison de refuser ce jeton de connexion que son expiration.
cause-token-rejected-silently = { $host } refuse ce jeton de connexion sans dire pourquoi ; il est intact, et rien ne montre qu'il a expiré.
cause-refresh-token-rejected = Votre connexion est terminée : le site a essayé de la renouveler, et { $host } a refusé.
cause-session-cookie-expired = Le cookie « { $cookie } » qui vous gardait connecté était arrivé à sa fin.
cause-session-ended-by-server = Le site a mis fin à votre session : il a dit au navigateur de supprimer le cookie « { $cookie } ».
cause-session-ended-by-signing-out = Votre session (cookie « { $cookie } ») a pris fin avec une déconnexion.
cause-session-cookie-not-stored = Le navigateur a dû refuser le cookie de session « { $cookie } » du site : { $rule }.
cause-cookie-domain-mismatch = Vous êtes connecté sur { $domain }, mais son cookie « { $cookie } » n'est pas destiné à { $host }.
cause-cookie-path-mismatch = Le cookie de session « { $cookie } » ne vaut que pour { $path }, il n'est donc pas envoyé à { $asked }.
cause-cookie-secure-on-http = Le cookie de session « { $cookie } » ne voyage que par https, et cette adresse est en http.
cause-cookie-samesite-blocked = Cette requête venait d'un autre site ; le navigateur n'a donc pas envoyé le cookie de session « { $cookie } ».
cause-session-timed-out = Le serveur a oublié votre session : le cookie « { $cookie } » marchait { $after } plus tôt et est maintenant refusé.
cause-login-redirect-loop = La page et la page de connexion de { $host } vous renvoient sans fin de l'une à l'autre.
cause-preflight-unauthorized = Le serveur demande une connexion là où le navigateur ne peut pas en envoyer : dans la vérification qui précède la requête { $method }.
cause-preflight-unauthorized-redirected = Le serveur renvoie le navigateur ailleurs dans la vérification qui précède la requête { $method }, où il ne peut pas suivre.
cause-permission-denied = Vous êtes connecté, mais ce compte n'a pas le droit d'utiliser { $path }.
cause-session-rejected-unknown = Le serveur a refusé avec le statut { $status }, et rien de ce que voit le navigateur ne montre pourquoi.
says-status = La réponse avait le statut { $status }.
says-challenged = Le serveur a demandé { $scheme }.
says-answered = Le navigateur a redemandé avec { $scheme }.
says-renewed = Le renouvellement a reçu une réponse de statut { $status }.
says-retried = La même requête avec la nouvelle connexion a reçu une réponse de statut { $status }.
says-expired = Le jeton a expiré à { $exp }.
says-server-time = L'horloge du serveur indiquait { $date }.
says-device-time = L'horloge de l'appareil indiquait { $date }.
says-server-clock-off = L'horloge de ce serveur diffère de { $ahead } de celle de l'appareil ; l'une ou l'autre peut donc être fausse.
says-accepted-before = Le même jeton avait été accepté avant, pour { $path }.
says-begins = Le claim « { $name } » du jeton est { $begins }.
says-hosts-agree =
    { $hosts ->
        [one] { $hosts } hôte s'accorde sur l'heure.
       *[other] { $hosts } hôtes s'accordent sur l'heure.
    }
says-claim-between = Le claim « { $name } » du jeton ({ $time }) tombe entre l'horloge de l'appareil et celle du serveur.
says-nothing-sent = La requête ne portait rien qui dise qui demande.
says-asks-who = La requête demande qui est connecté.
says-goes-on = D'autres requêtes ont continué à recevoir des réponses.
says-no-authorization = La requête n'a pas d'en-tête Authorization.
says-no-cookie = La requête n'a pas d'en-tête Cookie.
says-only-other-cookies = Les cookies envoyés ne portent pas de connexion : { $names }.
says-none-stored = Le stockage du navigateur n'a aucun cookie de session pour cet hôte.
says-signed-in-earlier = Des requêtes antérieures à ce site portaient une connexion.
says-sibling-signed = Une autre requête au même serveur, pour { $path }, portait des identifiants { $scheme }.
says-sent = La requête portait des identifiants { $scheme }.
says-code = La réponse dit « { $code } ».
says-same-accepted = La même connexion a été acceptée pour { $path }.
says-scheme-accepted = Le même schéma a été accepté pour { $path }.
says-header = L'en-tête : { $fault }.
says-token = Le jeton : { $fault }.
says-login-posted = Une connexion a été envoyée à { $path }.
says-form-again = La réponse est de nouveau le formulaire de connexion, sans nouvelle session.
says-user-sent = Un nom d'utilisateur et un mot de passe ont été envoyés par { $scheme }.
says-audience = L'audience du jeton est { $audience }.
says-other-audience = Un jeton du même émetteur pour { $audience } a été accepté.
says-scope-asked = Le serveur demande la portée { $scope }.
says-scope-held = Le jeton a les portées : { $scope }.
says-in-date = Le jeton est valable jusqu'à { $exp }.
says-renewal-tried = Un renouvellement a été tenté à { $path }.
says-cookie-absent = La requête est partie sans le cookie « { $cookie } ».
says-cookie-end = Le cookie « { $cookie } » a expiré à { $at }.
says-cookie-sent-before = Le cookie « { $cookie } » avait été envoyé et accepté avant.
says-cookie-deleted = Cette réponse supprime le cookie « { $cookie } ».
says-cookie-deleted-unseen = Le cookie « { $cookie } » a été supprimé à la façon des serveurs ; la réponse qui l'a fait n'a pas été enregistrée.
says-cookie-refused = La réponse pose le cookie « { $cookie } », et le navigateur doit le refuser : { $rule }.
says-cookie-domain = « { $cookie } » est stocké pour { $domain }, et la requête allait à { $host }.
says-cookie-path = « { $cookie } » est stocké pour le chemin { $path }, et la requête demandait { $asked }.
says-cookie-secure = « { $cookie } » est stocké comme Secure, et la requête passait par http.
says-cookie-samesite = « { $cookie } » est stocké, et son attribut SameSite le tient à l'écart des requêtes causées par un autre site.
says-cookie-accepted = « { $cookie } » a été accepté pour { $path }.
says-same-cookie = « { $cookie } » a été renvoyé, inchangé.
says-cookie-sent = Le cookie de session « { $cookie } » a été envoyé.
says-preflight = Le navigateur a demandé s'il pouvait envoyer { $method }.
says-killed = La requête elle-même n'a jamais été envoyée.
says-sent-to-login = La page a envoyé le navigateur vers une connexion.
says-rounds =
    { $rounds ->
        [one] Cela s'est produit une fois en quelques secondes.
       *[other] Cela s'est produit { $rounds } fois en quelques secondes.
    }
says-too-many-redirects = Le navigateur a abandonné après trop de redirections.
says-cookie-in-loop = Le cookie « { $cookie } » a été envoyé et n'a rien changé.
missing-jar = Le stockage des cookies du navigateur n'a pas pu être consulté.
fault-placeholder = il contient un texte de remplissage comme « undefined » au lieu d'un jeton
fault-doubled-scheme = le schéma y figure deux fois
fault-quoted-token = le jeton est entre guillemets
fault-scheme-missing = le schéma devant le jeton manque
fault-stray-whitespace = il y a des espaces dans le jeton ou autour
fault-empty-credentials = il n'y a pas de jeton après le schéma
fault-comma-joined = deux connexions ont été réunies dans un seul en-tête
fault-scheme-colon = il y a un deux-points après le schéma
fault-equals-scheme = il y a un signe égal après le schéma
fault-control-character = il contient un caractère de contrôle
fault-basic-base64 = la valeur n'est pas en base64
fault-basic-no-colon = il n'y a pas de deux-points entre le nom d'utilisateur et le mot de passe
fault-basic-empty = il n'y a rien après le mot « Basic »
fault-jwt-parts = il en manque des parties
fault-jwt-header = son en-tête est illisible
fault-jwt-payload = ses claims sont illisibles
fault-jwt-signature-empty = sa signature manque
fault-jwt-signature = sa signature est endommagée
fault-jwt-algorithm = son en-tête ne nomme aucun algorithme
fault-jwt-part = une de ses parties est illisible
rule-empty = il n'a ni nom ni valeur
rule-control-character = il contient un caractère de contrôle
rule-too-large = il dépasse 4096 octets
rule-domain-mismatch = son Domain est celui d'un autre site ou hôte
rule-public-suffix = son Domain appartient à de nombreux propriétaires (un suffixe public)
rule-secure-on-insecure = il est marqué Secure, mais est arrivé par http
rule-overwrite-secure = un ancien cookie Secure de ce nom ne peut pas être remplacé par http
rule-samesite-none-insecure = il dit SameSite=None sans Secure
rule-samesite-cross-site = il est Lax ou Strict et est arrivé avec une réponse à la page d'un autre site
rule-secure-prefix = son nom commence par __Secure- mais il n'est pas Secure
rule-host-prefix = son nom commence par __Host- mais il n'est pas Secure, a un Domain ou un autre Path que /
rule-http-prefix = le préfixe de son nom demande des attributs qu'il n'a pas
rule-partitioned-insecure = il est Partitioned sans Secure
rule-httponly-from-script = un script a essayé de poser un cookie HttpOnly
rule-credentials-omitted = la page a fait la requête sans identifiants, les cookies de la réponse sont donc ignorés
rule-third-party-blocked = les cookies tiers sont bloqués dans ce navigateur
note-bytes-replaced = Certains octets ne sont pas en UTF-8 et ont été remplacés.
note-sanitised = L'enregistrement ne contient aucun cookie et aucun Authorization ; beaucoup d'outils les retirent à l'export. On ne peut pas dire s'il en a été envoyé.
note-no-requests = L'enregistrement ne contient aucune requête : rechargez la page pendant l'enregistrement, puis exportez-le.
note-entry-unreadable = Cette entrée n'a pas de requête avec une URL et a été ignorée.
note-entry-without-time = Cette entrée n'a pas d'heure de début lisible.
note-more-entries =
    { $count ->
        [one] { $count } autre entrée a de tels problèmes.
       *[other] { $count } autres entrées ont de tels problèmes.
    }
says-box-untold = Le navigateur a peut-être demandé un nom et un mot de passe dans sa propre fenêtre ; ce qui y a été saisi ne se voit pas.
