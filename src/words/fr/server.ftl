### What the server's own checks, stores and caches come to, in words.

cause-csrf-token-mismatch = Cette page ne correspond plus à votre session sur { $host } ; la protection contre les requêtes falsifiées a donc refusé ce que vous avez envoyé.
says-names-forgery = La réponse parle de la protection contre les requêtes falsifiées.
says-empty-refusal = Une réponse vide de statut 400 est la façon de refuser de cette vérification.
says-no-forgery-token = La requête ne portait pas de jeton anti-falsification.
says-changed-since-page = Quand la page a été chargée, le cookie « { $cookie } » avait une autre valeur ; il a été changé hors de cette page.
says-sibling-forgery = La requête pour { $path } portait un jeton et a été acceptée.
says-forgery-fits = Le cookie qui va avec le jeton est celui avec lequel la page a été chargée, le jeton n'est donc pas vieux.
cause-origin-check-failed = { $host } ne prend pas de requêtes des pages de { $origin }, quelle que soit la personne connectée.
says-came-from = La requête venait d'une page de { $origin }.
says-accepted-from = La même requête avec la même connexion a été acceptée depuis une page de { $origin }.
says-names-origin = La réponse parle de l'endroit d'où venait la requête.
cause-session-store-failing = Votre session est bonne : { $host } n'a pas pu la retrouver à ce moment, et vous a pris pour un inconnu.
says-integration = L'adresse nomme un autre service, et la réponse rejette un identifiant que le site lui-même accepte.
says-other-kind = La réponse rejette une clé d'API ou un jeton d'accès, et cette requête n'en porte pas : il s'agit de ce que le site utilise lui-même auprès d'un autre service.
says-slow = Ce refus a pris { $took } ; les réponses acceptées prenaient { $usual }.
cause-foreign-session-from-cache = Un cache devant { $host } donne la session d'un visiteur à d'autres : qui la reçoit est connecté à la place de quelqu'un d'autre.
says-shared-cache = La réponse venait d'un cache partagé, d'après son en-tête { $name }.
says-hands-out = Elle remet le cookie de session « { $cookie } ».
says-handed-out-before = La même valeur est allée à une autre requête, qui ne l'avait pas envoyée non plus.
says-replaced-own = La requête portait une autre valeur à elle, que celle-ci remplace.
says-foreign-sent = Cette requête portait la session que le cache avait remise.
