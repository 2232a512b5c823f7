### Renewals, ways back from a login provider, and redirects that end nowhere, in words.

cause-client-rejected = { $host } n'accepte pas cette application elle-même ; votre mot de passe n'y est pour rien.
says-unknown-client = Sa page dit qu'il ne connaît pas l'application.
cause-renewal-blocked-by-expired-token = Le site envoie son ancien jeton expiré en demandant un nouveau à { $path }, et est refusé à cause de lui.
says-dead-token-along = L'appel portait un jeton qui avait expiré.
cause-refresh-token-reused = Le site a renouvelé votre connexion deux fois avec le même jeton, et { $host } a refusé le second essai.
says-same-refresh-token = Le même jeton de renouvellement avait été envoyé avant.
says-newer-stored = « { $key } » contient un autre jeton de renouvellement que celui envoyé.
cause-refresh-response-lost = { $host } a renouvelé votre connexion, mais la réponse n'est jamais arrivée à la page, et l'ancien jeton ne vaut plus.
says-renewal-cancelled = Ce renouvellement a été abandonné avant toute réponse.
says-renewal-unkept = Ce renouvellement a reçu une réponse sans le nouveau jeton que d'autres renouvellements apportent.
cause-silent-renew-blocked = Le navigateur a retenu les cookies de { $host } du cadre caché qui renouvelle votre connexion.
says-cookie-third-party = « { $cookie } » est stocké, et le navigateur le tient à l'écart des cadres dans la page d'un autre site.
says-storage-denied = Le navigateur dit que le cadre n'a pas eu accès à ses cookies.
says-provider-session = Quelqu'un s'était connecté chez le fournisseur avant.
cause-idp-session-ended = Votre session chez le fournisseur d'identité { $host } est terminée, il ne peut donc pas renouveler votre connexion.
says-silent-worked = Le même renouvellement avait marché avant dans ce navigateur.
cause-renewal-network-failure = { $host } a eu une défaillance passagère, et le site vous a déconnecté pour cela alors que votre connexion était encore bonne.
says-then-signed-out = Juste après, la page est allée à { $path }.
says-failed-renewal-deletes = La réponse en échec supprime les cookies de la connexion.
cause-refresh-not-attempted = Votre connexion avait expiré { $ago } avant cette requête. Le site aurait pu la renouveler, et ne l'a pas fait.
says-refresh-token-given = Un jeton de renouvellement avait été remis.
says-refresh-token-stored = Le stockage de la page contient un jeton de renouvellement (« { $key } »).
says-renewed-before = Un renouvellement avait marché avant.
says-refresh-cookie = Un cookie de renouvellement est stocké (« { $cookie } »).
says-no-renewal = Aucun renouvellement n'a été tenté avant ni après.
cause-refresh-loop = Le site renouvelle votre connexion encore et encore ({ $rounds ->
        [one] une fois
       *[other] { $rounds } fois
    }), et rien ne s'arrange.
says-new-token-refused = Le nouveau jeton a été refusé avec le statut { $status }.
cause-signin-callback-failed = La connexion par un fournisseur d'identité a échoué en revenant à { $host }.
says-flow-cookie-set = Le cookie « { $cookie } » a été posé au début de la connexion.
says-never-exchanged = La page devait échanger le code contre un jeton, et ne l'a jamais fait.
says-code-again = La même réponse du fournisseur avait déjà été présentée.
cause-identity-provider-down = { $host }, qui connecte les gens, est en panne ou injoignable ; votre connexion elle-même est bonne.
says-provider-asked = Le fournisseur a été interrogé à { $path }.
says-nobody-answered = Aucun autre serveur ne répondait alors non plus : l'appareil était peut-être hors ligne.
cause-login-page-instead-of-data = La page demandait des données ({ $path }) et a reçu la page de connexion à la place.
says-data-asked = C'est un script de la page qui le demandait.
says-login-page = La réponse est une page avec un champ de mot de passe.
cause-scheme-redirect-loop = { $host } fait tourner le navigateur en rond ; se connecter ou supprimer des cookies n'y change rien.
says-same-address = La redirection mène à la même adresse, ou à une autre façon de l'écrire.
says-in-a-circle = Les redirections tournent en rond, et aucune connexion n'en fait partie.
next-sign-out = Cette connexion expire dans { $left }, et rien ne la renouvelle.
next-sign-out-at-hand = Cette connexion expire dans { $left } ; le site détient ce qui pourrait la renouveler.
next-sign-out-renewed = Ce jeton expire dans { $left } ; le site a déjà renouvelé de tels jetons.
settle-wait = Gardez le panneau ouvert une minute : un renouvellement peut encore suivre.
settle-provider = Regardez la page d'état du fournisseur, ou ouvrez sa page de connexion dans un autre onglet.
admin--client-rejected = Comparez l'identifiant client, le secret (et sa date de fin) et les types d'autorisation permis avec les réglages du fournisseur ; un secret avec + ou / doit être encodé en formulaire avant base64.
developer--client-rejected = Ne répétez pas et ne déconnectez pas les gens en silence : montrez que l'application est mal configurée. Une page ne garde pas de secret : utilisez un client public avec PKCE.
admin--renewal-blocked-by-expired-token = Laissez les routes de connexion et de renouvellement hors de la vérification qui refuse les jetons expirés.
developer--renewal-blocked-by-expired-token = Appelez connexion et renouvellement par un client sans l'intercepteur qui ajoute Authorization, et jetez un jeton à son « exp ».
admin--refresh-token-reused = Permettez un délai de réutilisation de 10 à 30 secondes pour les jetons de renouvellement tournants, et répondez au perdant par le successeur au lieu de supprimer des cookies.
developer--refresh-token-reused = Un seul renouvellement à la fois (navigator.locks ou une promesse partagée) pour tous les onglets et cadres ; lisez le jeton dans le stockage en renouvelant, pas en mémoire.
admin--refresh-response-lost = Laissez valoir l'ancien jeton de renouvellement jusqu'au premier usage de son successeur, et laissez les proxys passer Set-Cookie.
developer--refresh-response-lost = N'interrompez pas les renouvellements (keepalive: true), donnez-leur un long délai, et stockez le nouveau jeton avant toute autre chose.
admin--silent-renew-blocked = Mettez fournisseur et application sous un même domaine enregistrable, ou donnez au cookie de session du fournisseur SameSite=None; Secure.
developer--silent-renew-blocked = Renouvelez par jeton de renouvellement avec rotation, ou par le serveur de l'application ; demandez la même audience et la même portée qu'à la connexion.
admin--idp-session-ended = Faites glisser la session du fournisseur avec l'usage ou survivre aux jetons de l'application, et gardez-la dans un stockage qui survit aux redémarrages.
developer--idp-session-ended = Sur login_required, allez une fois à la page de connexion, et ne relancez pas le minuteur avec le même jeton.
admin--renewal-network-failure = Répondez à une panne par 503 et Retry-After, et jamais par un Set-Cookie qui supprime la connexion.
developer--renewal-network-failure = Gardez les jetons quand un renouvellement n'obtient pas de verdict ; réessayez avec des pauses croissantes, et encore quand l'appareil est en ligne.
developer--refresh-not-attempted = Renouvelez une minute avant la fin, vérifiez la fin quand la page redevient visible, et renouvelez une fois sur un 401 (sa réponse a aussi besoin des en-têtes CORS).
admin--refresh-loop = Comparez émetteur, audience, clés et horloges du serveur qui renouvelle avec ceux de l'API.
developer--refresh-loop = Renouvelez au plus une fois par requête refusée, arrêtez après le second refus, et gardez la marge de renouvellement anticipé sous la durée du jeton.
admin--signin-callback-failed = Comparez l'adresse de redirection avec celles enregistrées, caractère par caractère ; partagez le stockage de state entre les nœuds, et gardez son cookie 15 minutes ou plus (SameSite=None là où la réponse est envoyée en POST).
developer--signin-callback-failed = Traitez le retour une seule fois (pas de second rendu), gardez state, nonce et verifier par essai, et proposez de recommencer au lieu d'une page d'erreur.
admin--identity-provider-down = Vérifiez la santé du fournisseur, le DNS, les certificats et le pare-feu vers lui ; gardez son jeu de clés en cache pendant une panne.
developer--identity-provider-down = Répondez 503, pas 401, quand les clés ne peuvent être cherchées ; gardez les jetons en cours de validité, et dites que la connexion est en panne.
admin--login-page-instead-of-data = Faites répondre 401 par la passerelle aux requêtes de données (Accept: application/json, X-Requested-With, Sec-Fetch-Mode: cors) et ne redirigez que les pages.
developer--login-page-instead-of-data = Traitez une réponse redirigée ou un type de média inattendu comme une déconnexion, et allez à la page de connexion.
admin--scheme-redirect-loop = Transmettez X-Forwarded-Proto à l'application et faites-lui confiance, utilisez TLS de bout en bout entre proxy et origine, et ajoutez ou coupez la barre oblique à un seul endroit.
developer--scheme-redirect-loop = Construisez les redirections d'après le schéma et l'hôte transmis, et ne les envoyez pas en 301 avant qu'elles soient justes : les navigateurs les gardent.
