### What panel and page say of themselves.

view--absent = absent
view--act-manager = Quelqu'un d'autre doit l'autoriser
view--act-provider = Seul le fournisseur d'identité peut réparer cela
view--act-site = Seul le site peut réparer cela
view--act-wait = Il suffit d'attendre
view--act-you = Vous pouvez réparer cela
view--advice = Conseils
view--settle = Ce qui trancherait :
view--against = Ce qui parle contre
view--all-of-site =
    { $count ->
        [one] Le seul cookie du site
       *[other] Les { $count } cookies du site
    }
view--allow = Autoriser
view--alternatives = Ce que cela pourrait être d'autre
view--and-more = et { $count } de plus
view--ask-again = Redemander
view--ask-clear = Supprimer les cookies de { $site } ?
view--ask-clear-why = Vous y serez déconnecté, et les choix que le site mémorise dans ces cookies seront oubliés.
view--ask-save = Enregistrer cette session ?
view--ask-save-why = Le fichier contient les requêtes, les cookies stockés de ces sites et ce qui a été consulté d'autre. Ouvert dans Why401, il redonne ce rapport.
view--ask-secrets = Copier avec les secrets ?
view--ask-secrets-why = Qui obtient cette commande peut utiliser votre compte jusqu'à la fin des identifiants. Ne la collez pas là où d'autres peuvent la lire.
view--asks-first = Demande d'abord, et peut être annulé
view--asks-permission = Demande d'abord une autorisation au navigateur
view--attributes = Attributs
view--backup-kept = Une copie est gardée jusqu'à la fermeture de ce panneau, vous pouvez donc les remettre.
view--bytes =
    { $count ->
        [one] { $count } octet, masqué
       *[other] { $count } octets, masqués
    }
view--cancel = Annuler
view--certain = Certain
view--challenges = Ce que le serveur a demandé
view--changed = Changé par d'autres extensions
view--changed-after = Après elles
view--changed-answer = dans la réponse
view--changed-before = Avant elles
view--changed-by-whom = Le navigateur montre ce qui a été changé, pas par qui. Les corps, et ce que DevTools lui-même remplace, ne peuvent pas être comparés.
view--changed-request = dans la requête
view--choose-request = Choisissez une requête pour voir ce qu'elle portait.
view--claims = Claims
view--clear = Effacer
view--cleared =
    { $count ->
        [one] { $count } requête oubliée.
       *[other] { $count } requêtes oubliées.
    }
view--confirmed = Confirmé : deux relevés concordent
view--considered = Ce qui a aussi été envisagé
view--cookie = Cookie
view--cookies = Cookies
view--cookies-not-looked = Inconnu : les cookies stockés n'ont pas pu être consultés, et la requête n'en montre aucun.
view--cookies-unreadable = Les cookies de ce site ne peuvent pas être lus, ils ne peuvent donc pas être supprimés d'ici.
view--cookies-withheld = Why401 n'a pas le droit de lire les cookies. Ce qui est stocké est inconnu.
view--copied-curl = Commande copiée, sans les secrets.
view--copied-message = Message copié. Il ne contient aucun secret.
view--copied-report = Rapport copié. Il ne contient aucun secret.
view--copied-secrets = Commande copiée avec ses secrets. Traitez-la comme un mot de passe.
view--copy-anyway = Copier avec secrets
view--copy-curl = Copier en curl…
view--copy-failed = Le navigateur n'a pas permis la copie.
view--copy-report = Copier le rapport
view--counts-login = Requêtes de données envoyées vers une page de connexion
view--counts-preflight = Requêtes arrêtées avant l'envoi parce que leur requête préliminaire a été refusée
view--counts-renewal = Connexions et renouvellements de jeton qui ont échoué
view--counts-status = Réponses 401, 403, 407, 419, 440, 498 et 511
view--credentials = Identifiants envoyés
view--curl-masked = Secrets masqués
view--curl-shown = Avec secrets…
view--curl-without = Sans identifiants
view--decode = Décoder
view--developer = Développeur
view--diagnosis = Diagnostic
view--dismiss = Fermer
view--do-clear = Supprimer des cookies…
view--do-copy = Copier un message
view--do-extensions = Voir les extensions qui pourraient interférer
view--do-open = Ouvrir { $host }
view--do-sign-in = Aller se connecter
view--done = Terminé
view--drop = Déposez des fichiers HAR ici, ou choisissez-les
view--drop-hint = Plusieurs à la fois, c'est possible. Rien ne quitte cette page.
view--empty-value = vide
view--evidence = Comment nous le savons
view--extension = Extension
view--extensions = Autres extensions
view--extensions-offer = Une autre extension a peut-être changé cette requête ou supprimé un cookie. Pour lister celles qui le pourraient, votre navigateur vous demande d'abord si Why401 peut « gérer » vos extensions : il ne fait que lire la liste, et n'en désactive une que si vous le dites.
view--extensions-refused = Sans l'autorisation de lister les extensions, elles ne peuvent pas être montrées. Rien n'a été changé.
view--failed = Cela n'a pas marché. Le navigateur dit : { $why }
view--file = Fichier
view--file-clean = Aucun refus dans ce fichier
view--file-trouble = illisible : { $why }.
view--file-unreadable = n'a pas pu être ouvert par le navigateur.
view--filter = Filtrer les requêtes
view--filter-hint = status:401 host:api cause:token is:open
view--fix-allow-cookies = Autoriser les cookies pour ce site
view--fix-ask-for-access = Demander l'accès
view--fix-change-code = Changer le code
view--fix-change-configuration = Changer la configuration
view--fix-look-in-logs = Regarder les journaux
view--fix-check-extensions = Vérifier vos extensions
view--fix-check-url = Vérifier l'adresse
view--fix-clear-cached-data = Vider le cache pour ce site
view--fix-clear-site-cookies = Supprimer les cookies de ce site
view--fix-clear-site-data = Supprimer les données de ce site
view--fix-complete-mfa = Terminer la deuxième étape
view--fix-contact-site = Écrire au site
view--fix-fix-device-clock = Régler l'horloge de cet appareil
view--fix-nothing-to-do = Rien à faire
view--fix-re-enter-password = Retaper le mot de passe
view--fix-reload-page = Recharger la page
view--fix-sign-in-again = Se reconnecter
view--fix-sign-in-to-network = Se connecter au réseau
view--fix-try-private-window = Essayer une fenêtre privée
view--fix-use-other-window = Utiliser la fenêtre de votre connexion
view--fix-wait-and-retry = Attendre un peu, puis réessayer
view--for-document = page
view--for-events = flux d'événements
view--for-fetch = fetch
view--for-font = police
view--for-image = image
view--for-manifest = manifeste
view--for-media = média
view--for-ping = balise
view--for-preflight = préliminaire
view--for-script = script
view--for-socket = WebSocket
view--for-style = feuille de style
view--for-xhr = XMLHttpRequest
view--from-cache = du cache
view--from-worker = d'un service worker
view--harmless = Rien n'est perdu
view--headers-incomplete = Le navigateur n'a donné qu'une partie des en-têtes de cette requête.
view--hide = Masquer
view--hide-what = Masquer { $what }
view--hosts-withheld = Why401 n'a pas accès aux sites : les cookies stockés et l'interférence d'autres extensions ne sont pas visibles.
view--inferred = Découle des règles
view--jar-not-looked = Les cookies stockés n'ont pas pu être consultés : seul ce que montre la requête est listé.
view--kept = Gardé par le navigateur ?
view--lane-problems = Problèmes
view--lane-requests = Requêtes
view--leaves-page = Quitte la page ouverte
view--life-early = Il ne commence que { $time } après cette requête.
view--life-early-now = Il ne commence que dans { $time }, d'après l'horloge de cet appareil.
view--life-endless = Il ne nomme pas de fin.
view--life-left = À cette requête, il lui restait { $time }.
view--life-left-now = Il lui reste { $time }, d'après l'horloge de cet appareil.
view--life-long = Valable { $time }.
view--life-now = maintenant
view--life-over = Il avait expiré { $time } avant la réponse à cette requête.
view--life-over-now = Il a expiré il y a { $time }, d'après l'horloge de cet appareil.
view--life-request = cette requête, horloge de l'appareil
view--life-server = l'horloge du serveur
view--life-valid = valable
view--likely = Probable
view--list = Ce qui a été vu
view--may = Peut, sur ce site
view--may-clear = effacer des données de navigation
view--may-cookies = lire et supprimer des cookies
view--may-requests = changer ou arrêter des requêtes
view--may-settings = changer les réglages de proxy ou de confidentialité
view--meaning = Ce que cela veut dire
view--member = L'affirmation porte sur
view--more-characters =
    { $count ->
        [one] ({ $count } caractère de plus)
       *[other] ({ $count } caractères de plus)
    }
view--name = Nom
view--nameless = (sans nom)
view--no-answer = pas de réponse
view--no-cookies = Aucun cookie n'est stocké pour { $site }, il n'y a donc rien à supprimer.
view--no-cookies-here = Aucun n'a été envoyé, et aucun n'est stocké pour ce site.
view--no-credentials = Elle n'a envoyé ni en-tête Authorization ni clé d'API.
view--no-requests = Pas encore de requêtes. Rechargez la page pour les voir depuis le début.
view--no-suspects = Aucune autre extension n'a le droit d'interférer ici.
view--none-fits = Aucune requête ne correspond au filtre.
view--none-refused = Rien n'a été refusé.
view--notes =
    { $count ->
        [one] { $count } chose n'a pas pu être lue ou consultée
       *[other] { $count } choses n'ont pas pu être lues ou consultées
    }
view--nothing-yet = Aucune requête vue pour l'instant.
view--only-named =
    { $count ->
        [one] Seulement celui qui semble responsable
       *[other] Seulement les { $count } qui semblent responsables
    }
view--only-refused = Refusées seulement
view--owner = Responsable du site
view--page-intro = Ouvrez un enregistrement de ce qu'a fait votre navigateur, et lisez en une phrase pourquoi le site a dit non.
view--page-step-1 = Dans les outils de développement du navigateur, ouvrez l'onglet Réseau et refaites ce qui a échoué.
view--page-step-2 = Enregistrez tout au format HAR (avec les données sensibles, si on vous le demande : cela reste sur cet appareil).
view--page-step-3 = Déposez le fichier ci-dessus. Ou collez un seul jeton, cookie ou en-tête.
view--page-title = Pourquoi le site vous a-t-il refusé ?
view--partition = seulement dans { $site }
view--partitioned =
    { $count ->
        [one] L'un d'eux est gardé à part pour un seul site qui intègre celui-ci.
       *[other] { $count } d'entre eux sont gardés à part pour des sites précis qui intègrent celui-ci.
    }
view--paste = Ou collez un jeton, une ligne d'en-tête ou une ligne de cookie
view--pasted = Ligne collée
view--pasted-credentials = Identifiants
view--pasted-nothing = Rien n'a pu y être reconnu.
view--place-after = { $name } après d'autres extensions
view--place-before = { $name } avant d'autres extensions
view--place-browser = le navigateur
view--place-change = changement de cookie
view--place-claim = { $name } dans le jeton
view--place-error = l'erreur du navigateur
view--place-extensions = autres extensions
view--place-jar = cookie stocké { $name }
view--place-request-body = corps de la requête
view--place-request-header = en-tête de requête { $name }
view--place-response-body = corps de la réponse
view--place-response-header = en-tête de réponse { $name }
view--place-status = statut
view--place-storage = stockage web, { $name }
view--place-timing = temps
view--place-url = adresse
view--possible = Possible
view--put-back = Remettre
view--reading = Lecture de { $name }…
view--refused =
    { $count ->
        [one] { $count } refusée
       *[other] { $count } refusées
    }
view--refused-requests = Requêtes refusées
view--reload = Recharger la page
view--reload-why = Ce qui s'est passé avant l'ouverture de DevTools ne peut pas être vu. Rechargez pour le voir depuis le début.
view--remove =
    { $count ->
        [one] Supprimer { $count } cookie
       *[other] Supprimer { $count } cookies
    }
view--remove-it = Supprimer
view--remove-what = Supprimer le cookie { $what }
view--removed =
    { $count ->
        [one] { $count } cookie supprimé.
       *[other] { $count } cookies supprimés.
    }
view--removed-some =
    { $removed ->
        [one] { $removed } cookie supprimé ; le navigateur en a gardé { $failed }.
       *[other] { $removed } cookies supprimés ; le navigateur en a gardé { $failed }.
    }
view--request = Requête
view--request-body = Corps de la requête
view--request-headers = En-têtes de la requête
view--requests =
    { $count ->
        [one] { $count } requête
       *[other] { $count } requêtes
    }
view--response-body = Corps de la réponse
view--response-headers = En-têtes de la réponse
view--restored =
    { $count ->
        [one] { $count } cookie remis.
       *[other] { $count } cookies remis.
    }
view--restored-some =
    { $restored ->
        [one] { $restored } cookie remis ; { $failed } n'ont pas pu l'être.
       *[other] { $restored } cookies remis ; { $failed } n'ont pas pu l'être.
    }
view--save-failed = Le navigateur n'a pas permis l'enregistrement.
view--save-full = Avec tous les secrets
view--save-full-why = Qui obtient ce fichier peut utiliser vos comptes jusqu'à la fin des identifiants. Son nom dit SECRETS.
view--save-redacted = Sans secrets
view--save-redacted-why = Valeurs de cookies, jetons et mots de passe sont remplacés par des textes de même forme. Why401 trouve les mêmes causes dans le fichier.
view--save-with-secrets = Enregistrer avec secrets
view--save-without = Enregistrer sans secrets
view--saved = Enregistré dans vos téléchargements.
view--sanitised = Cookies et identifiants ont été retirés de cet enregistrement. Ce qui en dépend ne peut pas être jugé.
view--scope = Où il va
view--seen =
    { $count ->
        [one] { $count } requête vue.
       *[other] { $count } requêtes vues.
    }
view--sent = Envoyé
view--sent-count =
    { $count ->
        [one] { $count } envoyé
       *[other] { $count } envoyés
    }
view--session-like = session
view--set-cookies = Cookies posés par la réponse
view--show = Voir
view--show-how = Voir comment
view--show-what = Voir { $what }
view--since = depuis
view--state-benign = Tout va bien
view--state-open = Refusé
view--state-recovered = Rétabli
view--stays-here = Tout reste dans ce panneau. Why401 n'envoie rien.
view--stays-here-page = Tout reste sur cette page. Elle ne peut rien envoyer.
view--suspects-how = Désactivez-les une à la fois, rechargez, et voyez si le refus disparaît.
view--suspects-why = Elles ont le droit d'interférer. Cela ne veut pas dire qu'elles l'ont fait.
view--token-header = En-tête du jeton
view--undo = Annuler
view--undo-what =
    { $count ->
        [one] { $count } cookie a été supprimé pour { $site }.
       *[other] { $count } cookies ont été supprimés pour { $site }.
    }
view--unknown = Impossible à dire
view--until = jusqu'à { $time }
view--until-closed = jusqu'à la fermeture du navigateur
view--value = Valeur
view--verdict-back = « { $fix } » a aidé pendant { $time } ; ensuite, le même problème est revenu.
view--verdict-fixed = Cela a marché : après « { $fix } », la même requête est passée.
view--verdict-not-seen = Aucune telle requête à { $host } n'est venue depuis. Refaites ce qui a échoué, ou rechargez.
view--verdict-other = « { $fix } » a changé quelque chose : c'est maintenant refusé pour une autre raison.
view--verdict-still = « { $fix } » n'a pas aidé : la même requête est refusée comme avant.
view--verdict-still-same = La même requête est refusée comme avant, avec les mêmes identifiants : connectez-vous d'abord, si ce n'est pas fait.
view--waiting = Fait. En attente de la prochaine requête de ce genre à { $host }.
view--waiting-cleared = Fait. Rechargez maintenant et reconnectez-vous. En attente de la prochaine requête de ce genre à { $host }.
view--waiting-sign-in = Connectez-vous sur la page qui s'est ouverte, ou là où le site le demande. En attente de la prochaine requête de ce genre à { $host }.
view--was-deleted = Supprimé
view--was-kept = Gardé
view--was-refused = Pas gardé
view--watching = Guette les refus de { $host }
view--watching-page = Guette les refus sur cette page
view--what-counts = Ce qui compte comme refus
view--what-to-do = Ce que vous pouvez faire
view--which-cookies = Quels cookies
view--why = Pourquoi ?
view--with-request = Avec cette requête
view--withheld = Pas envoyé
view--withheld-count =
    { $count ->
        [one] { $count } pas envoyé
       *[other] { $count } pas envoyés
    }
view--working = Suppression des cookies…
view--you = Vous
view--documentation = Toutes les causes, tous les conseils et remèdes expliqués
view--language = Langue
view--language-browser = Comme le navigateur
view--language-missing = Les textes en { $language } n'ont pas pu être chargés. La langue reste la même.
view--more-about = En savoir plus
view--copy-what = Copier { $what }
view--deed-by = Par qui
view--deed-set = Stocké
view--deed-replaced = Nouvelle valeur
view--deed-removed = Supprimé
view--deed-ran-out = Expiré
view--deed-pushed-out = Évincé : le site en a stocké trop
view--deed-show-change = Montrer le changement du stockage des cookies
view--deeds = Historique
view--deeds-earlier =
    { $count ->
        [one] { $count } changement antérieur n'est pas affiché.
       *[other] { $count } changements antérieurs ne sont pas affichés.
    }
view--deed-what = Quoi
view--deed-when = Quand
view--doer-answer = La réponse à
view--doer-clearing = Clear-Site-Data dans la réponse à
view--doer-browser = Le navigateur
view--doer-anyone = Un script, une réponse non enregistrée, une autre extension ou une personne
view--doer-anyone-but-scripts = Une réponse non enregistrée, une autre extension ou une personne
view--doer-script-or-unseen = Un script de la page, ou une réponse non enregistrée
view--doer-unseen = Une réponse non enregistrée, par exemple dans un autre onglet
view--doer-other = Une autre extension, une personne ou ce panneau
view--no-body = Aucun contenu de cette réponse n'est conservé : il était vide, dépassait 256 Ko ou était d'un type qui ne dit rien des connexions.
