### What refused requests, proxies, extensions, caches and servers' decisions come to, in words.

cause-auth-dropped-on-redirect = { $from } a renvoyé la requête vers { $to }, et en chemin le navigateur a retiré la connexion.
says-sent-on = La réponse a renvoyé le navigateur vers { $to }.
cause-extension-removed-credentials = Une autre extension a retiré l'en-tête { $name } de la requête à { $host } ; elle est donc arrivée sans votre connexion.
cause-extension-changed-credentials = Une autre extension a changé l'en-tête { $name } de la requête à { $host }, et le serveur l'a refusée.
says-there-before = La page avait mis l'en-tête { $name }.
says-gone-when-sent = La requête est partie sans l'en-tête { $name }.
says-changed-when-sent = La requête est partie avec une autre valeur dans l'en-tête { $name }.
cause-extension-removed-set-cookie = Une autre extension a retiré le cookie { $cookie } de la réponse de { $host } ; votre connexion n'a donc jamais été stockée.
says-set-by-server = La réponse du serveur pose le cookie { $cookie }.
says-gone-when-passed-on = La réponse a été transmise au navigateur sans { $cookie }.
says-extension-took-out = Une autre extension a retiré { $name } de cette réponse.
says-extension-added = Une autre extension a ajouté { $name } à cette réponse.
says-extension-changed = Une autre extension a changé { $name } dans cette réponse.
says-extension-could = L'extension « { $extension } » peut changer ou arrêter des requêtes ici.
cause-request-blocked-by-extension = Un bloqueur a arrêté la requête pour { $path }, dont la connexion a besoin.
says-error = Le navigateur signale { $error }.
says-after-blocked = Ce refus est venu après la requête arrêtée.
cause-proxy-auth-required = Le réseau veut que vous vous y connectiez avant de vous laisser atteindre un site.
cause-integrated-auth-unavailable = { $host } n'accepte qu'une connexion Windows, et le navigateur n'en donne pas à cette adresse.
says-no-answer-to-challenge = Aucune requête à cet hôte n'y a répondu.
cause-client-certificate-missing = { $host } veut un certificat du navigateur, et n'en a reçu aucun qu'il accepte.
says-names-certificate = La page dit que le certificat manque.
cause-stale-cache = Le navigateur a gardé une ancienne réponse pour { $path }, d'avant votre connexion.
says-not-from-server = Cette réponse venait du cache du navigateur ou d'un service worker.
says-signed-in-at = La connexion était bonne pour { $path }.
says-server-says = Le serveur lui-même répond à la même adresse avec le statut { $status }.
cause-cors-blocks-credentials = { $host } a répondu, mais ses en-têtes CORS ne laissent pas la page demander avec une connexion ; le navigateur n'a donc pas remis la réponse à la page.
says-no-allow-origin = La réponse n'autorise aucune autre origine.
says-allows-origin = La réponse autorise l'origine { $origin }.
says-no-allow-credentials = La réponse n'autorise pas les identifiants.
says-no-allow-authorization = La réponse à la requête préliminaire n'autorise pas l'en-tête Authorization.
says-with-credentials = La requête portait des identifiants.
cause-account-disabled = Le compte sur { $host } est verrouillé, désactivé ou pas encore confirmé.
says-account = La réponse parle de l'état du compte.
says-locked = Le statut signifie « verrouillé ».
cause-rate-limited = Trop d'essais : { $host } en refuse d'autres pendant un moment.
says-limit = L'en-tête { $name } de la réponse dit que la limite est épuisée.
says-too-many = La réponse parle d'un trop grand nombre de requêtes.
cause-client-banned = { $host } a fermé la porte à cette adresse ou à ce navigateur après plusieurs connexions manquées.
says-row-of-tries =
    { $count ->
        [one] { $count } essai de connexion a été refusé.
       *[other] { $count } essais de connexion de suite ont été refusés.
    }
says-all-refused =
    { $count ->
        [one] Depuis, la seule adresse de l'hôte demandée a été refusée.
       *[other] Depuis, les { $count } adresses différentes de l'hôte ont toutes été refusées.
    }
says-no-connection =
    { $count ->
        [one] Depuis, { $count } requête n'a obtenu aucune connexion.
       *[other] Depuis, { $count } requêtes n'ont obtenu aucune connexion.
    }
cause-upstream-refused = Vous êtes connecté, mais un service que le site interroge derrière { $path } a refusé le site.
says-others-docs = La réponse renvoie à la documentation de { $host } : elle vient donc de ce service.
cause-bot-challenge = Un filtre devant { $host } a pris le navigateur pour un robot et a répondu à la place du site.
says-filter = La réponse porte l'en-tête propre au filtre, { $name }.
says-filter-page = La réponse est la page d'un filtre connu.
settle-overrides = Regardez si DevTools bloque des requêtes ou remplace des en-têtes, et rechargez sans cela.
settle-extensions = Laissez Why401 voir la liste des extensions, ou rechargez après les avoir toutes désactivées.
settle-network = Essayez la même page par un autre réseau.
settle-log = La ligne du journal du serveur pour cette requête dit pourquoi.
settle-without-cache = Rechargez avec « Désactiver le cache » coché dans le panneau Réseau.
settle-console = La console nomme l'en-tête CORS qui manquait.
settle-other-network = Ouvrez le site par un autre réseau.
settle-cookies = Laissez Why401 voir les cookies de ce site, puis rechargez.
settle-reload = Rechargez avec le panneau ouvert, pour que la connexion soit enregistrée depuis son début.
settle-full-file = Enregistrez de nouveau en gardant les cookies et Authorization (« Tout enregistrer au format HAR avec les données sensibles »).
settle-bodies = Enregistrez de nouveau en gardant le contenu des réponses : ce que le serveur a dit dans celle-ci n'est pas dans le fichier.
admin--auth-dropped-on-redirect = Redirigez des pages, pas des appels d'API : répondez à http et aux autres noms d'hôte de l'API par une erreur qui nomme la bonne adresse.
developer--auth-dropped-on-redirect = Appelez l'adresse finale : le bon schéma, le bon hôte, la barre oblique finale. Ne remettez pas Authorization après une redirection vers un autre hôte.
developer--extension-removed-credentials = Dites aux gens quel en-tête a manqué au serveur, pour qu'une page d'aide puisse nommer des extensions.
developer--request-blocked-by-extension = Servez connexion et renouvellement depuis votre propre hôte, à des chemins que les listes de filtres ne nomment pas (pas de « track », « analytics », « beacon »), et distinguez une requête bloquée d'un refus.
admin--proxy-auth-required = Regardez le journal du proxy : access.log de squid montre TCP_DENIED/407.
developer--proxy-auth-required = Un site doit répondre 401, jamais 407 ni 511.
admin--integrated-auth-unavailable = Ajoutez l'hôte à la liste des navigateurs (AuthServerAllowlist, trusted-uris), donnez-lui un nom de principal de service HTTP, ou proposez un formulaire à côté de Negotiate.
developer--integrated-auth-unavailable = Demandez avec credentials: “include” quand la page est sur une autre origine, et appelez l'hôte par le nom que porte son principal.
admin--client-certificate-missing = Vérifiez quelles autorités le serveur nomme dans sa demande, et que les proxys devant transmettent le certificat.
developer--client-certificate-missing = Demandez avec credentials: “include” : sans cela, les navigateurs n'envoient pas de certificat, et aucun n'accompagne une requête préliminaire.
admin--stale-cache = Envoyez les redirections vers la connexion avec 302 et Cache-Control: no-store, jamais 301, et les pages des personnes connectées avec private.
developer--stale-cache = Gardez pages de connexion, redirections et refus hors du cache du service worker, et videz-le à la connexion et à la déconnexion.
admin--cors-blocks-credentials = Posez les en-têtes CORS à un seul endroit, aussi pour les erreurs et les redirections (nginx : add_header … always), avec Vary: Origin.
developer--cors-blocks-credentials = Répondez avec l'origine de la page et Access-Control-Allow-Credentials: true (supports_credentials, allowCredentials), ou demandez sans identifiants.
admin--account-disabled = Regardez l'état du compte et la règle de verrouillage ; déverrouillez-le après avoir parlé à la personne.
developer--account-disabled = Répondez 403 avec un code à part, seulement après le bon mot de passe, et dites comment déverrouiller.
admin--rate-limited = Comptez par compte autant que par adresse derrière des proxys, et répondez 429 avec Retry-After (nginx limit_req_status 429).
developer--rate-limited = Respectez Retry-After, attendez plus longtemps après chaque essai, et ne prenez pas une limite pour une déconnexion.
admin--client-banned = Regardez la liste des bannis (fail2ban-client status, cscli decisions list), et vérifiez que l'application voit les adresses des visiteurs, pas celle du proxy.
developer--client-banned = Cessez de répéter seul un mot de passe refusé : chaque essai compte pour le bannissement.
admin--upstream-refused = Renouvelez la clé ou le jeton du site pour ce service ; le journal de l'application contient l'appel refusé.
developer--upstream-refused = Répondez 502 (ou 424 avec un code) au refus d'un autre service, et ne déconnectez jamais les gens pour cela.
admin--bot-challenge = Laissez les chemins de l'API passer le filtre, ou faites-le y répondre en JSON ; cherchez dans son journal l'identifiant de la requête (cf-ray, x-amzn-requestid).
developer--bot-challenge = Cherchez l'en-tête du filtre avant de prendre une réponse pour celle de l'application, et envoyez les gens à une page où ils peuvent passer la vérification.
