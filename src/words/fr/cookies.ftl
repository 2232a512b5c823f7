### Cookies: why one went or stayed, why one was kept or refused.

cookie--sent = Il est parti avec cette requête, et il est toujours stocké.
cookie--sent-gone = Il est parti avec cette requête. Il n'est plus stocké, ou a maintenant une autre valeur.
cookie--sent-store-unknown = Il est parti avec cette requête. Ce que le navigateur stocke n'a pas été enregistré.
cookie--would-go = Il partirait avec cette requête.
asked--sent = Partiraient, dans cet ordre : { $count }
asked--withheld = Resteraient : { $count }
asked--none = Aucun cookie n'est connu pour ce site.
cookie--other-host = Il est stocké pour { $domain } seul ; cette requête allait à { $host }.
cookie--other-domain = Il est stocké pour { $domain } et les hôtes en dessous ; cette requête allait à { $host }.
cookie--path = Il est stocké pour le chemin { $path } ; cette requête demandait { $asked }.
cookie--secure = Il n'est envoyé que par https (Secure) ; cette requête passait par http.
cookie--expired = Il avait expiré { $since } avant cette requête.
cookie--strict = Il n'est envoyé que si son propre site fait la requête (SameSite=Strict) ; un autre site a mené à celle-ci.
cookie--lax = D'un site à l'autre, il n'est envoyé que lorsqu'une personne ouvre une page (SameSite=Lax) ; un autre site a fait cette requête, ou l'a faite par un formulaire.
cookie--default-lax = Il n'a pas de SameSite, le navigateur le traite donc comme Lax : d'un site à l'autre, il n'est envoyé que lorsqu'une personne ouvre une page. Un autre site a fait cette requête, ou l'a faite par un formulaire.
cookie--third-party = Le navigateur retient les cookies des requêtes vers un autre site que celui de la page (cookies tiers).
cookie--partition = Il n'est stocké que pour un usage dans { $partition } (partitionné) ; cette requête appartient à une page de { $top }.
cookie--no-credentials = La page a fait cette requête sans identifiants, aucun cookie ne l'accompagne donc.
cookie--later-by = Il a été stocké { $after } après le début de cette requête.
cookie--later = Il a été stocké après cette requête.
cookie--taken-out = Le navigateur l'aurait envoyé ; une autre extension l'a retiré de la requête.
cookie--unexplained = D'après les règles, il aurait dû partir avec cette requête, et il n'est pas parti. L'enregistrement ne montre pas pourquoi.
cookie--unknown-sanitised = On ne peut pas dire s'il a été envoyé : les cookies ont été retirés de ce fichier.
cookie--unknown-not-network = On ne peut pas dire s'il a été envoyé : un cache ou un service worker a répondu.
cookie--unknown-headers = On ne peut pas dire s'il a été envoyé : les en-têtes de requête enregistrés ne sont pas complets.
cookie--unknown-relation = Il n'a pas été envoyé. On ne peut pas dire si SameSite l'a retenu : la page qui a fait la requête n'est pas enregistrée.
set-cookie--stored = Stocké : le stockage des cookies du navigateur le montre.
set-cookie--stored-by-rule = Stocké, d'après les règles des cookies.
set-cookie--deleted = Elle supprime le cookie, et le stockage du navigateur montre que c'est fait.
set-cookie--deleted-by-rule = Elle supprime le cookie, s'il y en avait un.
set-cookie--cached = La réponse venait du cache du navigateur. Ses cookies ont compté à sa première arrivée, s'ils ont compté.
set-cookie--not-seen = D'après les règles, il aurait dû être stocké, mais le stockage des cookies du navigateur ne le montre pas.
set-cookie--followed = Remplacé aussitôt : la même réponse repose ce nom plus bas.
set-cookie--empty = Refusé : il n'a ni nom ni valeur.
set-cookie--control-character = Refusé : il contient un caractère de contrôle.
set-cookie--too-large = Refusé : nom et valeur font ensemble { $bytes } octets, et 4096 sont permis.
set-cookie--domain-mismatch = Refusé : son Domain, { $domain }, ne couvre pas l'hôte qui l'a posé, { $host }.
set-cookie--public-suffix = Refusé : son Domain, { $domain }, appartient à de nombreux propriétaires (un suffixe public).
set-cookie--secure-on-insecure = Refusé : il est marqué Secure, et la réponse est arrivée par http.
set-cookie--overwrite-secure = Refusé : il remplacerait un cookie Secure, et la réponse est arrivée par http.
set-cookie--samesite-none-insecure = Refusé : SameSite=None a aussi besoin de Secure.
set-cookie--samesite-cross-site = Refusé : une réponse à la page d'un autre site ne peut poser de cookies qu'avec SameSite=None.
set-cookie--secure-prefix = Refusé : un nom qui commence par __Secure- a besoin de Secure et de https.
set-cookie--host-prefix = Refusé : un nom qui commence par __Host- a besoin de Secure, de https, de Path=/ et d'aucun Domain.
set-cookie--http-prefix = Refusé : un nom qui commence par __Http- ou __Host-Http- a besoin de HttpOnly, de Secure et de https ; avec __Host-, aussi de Path=/ et d'aucun Domain.
set-cookie--partitioned-insecure = Refusé : Partitioned a aussi besoin de Secure.
set-cookie--httponly-from-script = Refusé : un script ne peut ni poser ni remplacer un cookie HttpOnly.
set-cookie--credentials-omitted = Ignoré : la page a fait cette requête sans identifiants, les cookies de sa réponse ne comptent donc pas.
set-cookie--third-party-blocked = Refusé : le navigateur bloque les cookies d'autres sites que celui de la page (cookies tiers).
