### Sentences of the pictures: timeline, sign-in, cookies, routes, comparison.

compare--claim = { $name } du jeton valait { $there } là où cela marche et vaut { $here } ici.
compare--cookies-added = Cookies envoyés seulement ici : { $here }.
compare--cookies-missing = Cookies envoyés là où cela marche et pas ici : { $there }.
compare--credential = L'identifiant était { $there } là où cela marche et est { $here } ici.
compare--fetch-site = Sec-Fetch-Site valait { $there } là où cela marche et vaut { $here } ici : une autre page, ou un autre site, a fait la requête.
compare--headers-added = En-têtes envoyés seulement ici : { $here }.
compare--headers-missing = En-têtes envoyés là où cela marche et pas ici : { $there }.
compare--host = L'hôte était { $there } là où cela marche et est { $here } ici.
compare--origin = L'origine de la page était { $there } là où cela marche et est { $here } ici.
compare--over = Il restait { $there } au jeton là où cela marche ; ici il avait pris fin { $here } plus tôt.
compare--scheme = C'est passé par { $there } là où cela marche et par { $here } ici.
cookie--shadowed = Un autre cookie du même nom le précède dans l'en-tête, et la plupart des serveurs prennent le premier.
view--actor-api = API
view--actor-app = Site
view--actor-browser = Navigateur
view--actor-provider = Fournisseur d'identité
view--actors = Qui participe
view--apart = { $time } d'écart avec l'horloge de cet appareil
view--as-table = La même chose en tableau
view--by-credential = Identifiant
view--by-host = Hôte
view--by-route = Route
view--cell-absent = Absent
view--cell-missing = Aurait dû être envoyé, et ne l'a pas été
view--cell-set = Posé par la réponse
view--cell-shadowed = Envoyé, derrière un autre du même nom
view--choose-cell = Choisissez une case pour lire ce que ce cookie y est devenu, et ce qui l'aurait changé.
view--clock-of = Horloge de { $host }
view--compare-how = Ce qui échoue dans cette session et était accepté dans l'autre, et en quoi les deux requêtes diffèrent. Les valeurs ne sont pas comparées : elles diffèrent à chaque session.
view--compare-none = Aucune requête qui échoue ici n'y a été acceptée. Ouvrez une session où la même chose marche.
view--compare-same = Les deux requêtes ne diffèrent que par leurs valeurs : regardez le jeton ou le cookie lui-même.
view--compare-with = Marche dans
view--count-by = Compter par
view--cure-credentials = Si le script l'avait demandé avec identifiants : fetch(…, {"{"} credentials: "include" {"}"}).
view--cure-domain = S'il était posé avec un attribut Domain, pour couvrir les sous-domaines.
view--cure-host = S'il était posé par l'hôte interrogé.
view--cure-insecure = Si la requête passait par https (ou si le cookie n'avait pas Secure).
view--cure-lax = S'il était SameSite=Lax.
view--cure-longer = S'il n'avait pas expiré.
view--cure-none = S'il était SameSite=None; Secure.
view--cure-partitioned = S'il était posé avec Partitioned; SameSite=None; Secure dans le site de cette page.
view--cure-path = Si son Path était /.
view--differences =
    { $count ->
        [one] { $count } différence :
       *[other] { $count } différences :
    }
view--earlier = Plus tôt
view--earlier-steps =
    { $count ->
        [one] { $count } étape antérieure est omise.
       *[other] { $count } étapes antérieures sont omises.
    }
view--events =
    { $count ->
        [one] { $count } événement
       *[other] { $count } événements
    }
view--flow-how = Chaque ligne est une requête du navigateur et ce qui est revenu. Ce qui a échoué est marqué.
view--from-to = De { $from } à { $to }
view--gives-end = met fin à la session
view--gives-session = donne une session
view--gives-token = donne un jeton
view--lane = Où
view--lane-compare = Comparer
view--lane-cookies = Cookies
view--lane-flow = Connexion
view--lane-routes = Routes
view--lane-steps = Connexion et renouvellement
view--lane-timeline = Chronologie
view--later = Plus tard
view--leads-to = renvoie vers { $host }
view--mark-accepted = Accepté
view--mark-changed = Cookie changé
view--mark-expired = Cookie expiré
view--mark-gone = Cookie disparu
view--mark-harmless = Refusé, et rien ne cloche
view--mark-issued = Jeton remis
view--mark-life = Jeton ou cookie détenu
view--mark-new = Cookie ou jeton nouveau
view--mark-other = Ne dit rien de qui demandait
view--mark-refused = Refusé
view--mark-set = Cookie posé
view--matrix-how = Ce que chaque cookie est devenu à chaque requête, et chaque cookie qu'une réponse a posé.
view--no-credential = sans identifiants
view--no-cure = Aucun changement à lui seul du cookie ne l'aurait laissé passer.
view--no-steps = Ni connexion, ni renouvellement, ni refus pour l'instant.
view--of-requests = { $count } refusées
view--other-hosts = Autres hôtes
view--over-time = Dans le temps
view--picture = Image de la session
view--rate = Refusées
view--role-authorize = Demande à se connecter
view--role-callback = Revient
view--role-code = Échange le code contre des jetons
view--role-login-page = Ouvre la page de connexion
view--role-preflight = Demande s'il peut demander
view--role-probe = Demande qui est connecté
view--role-renewal = Renouvelle
view--role-request = Requête
view--role-sign-in = Se connecte
view--role-sign-out = Se déconnecte
view--role-silent = Renouvelle dans un cadre caché
view--time = Heure (UTC)
view--timeline-keys = Chronologie. Les flèches déplacent, plus et moins zooment, 0 montre tout.
view--times =
    { $count ->
        [one] une fois
       *[other] { $count } fois
    }
view--to-host = vers { $host }
view--token-number = Jeton { $number }
view--views = Vues
view--what = Quoi
view--what-if = Ce qui aurait fait partir { $name }
view--zoom = Zoom
view--zoom-all = Tout
view--zoom-for-rest = Zoomez pour les voir.
view--zoom-in = Agrandir
view--zoom-out = Réduire
view--order = Ordre
view--order-host = Par hôte
view--order-newest = Récentes d'abord
view--order-oldest = Anciennes d'abord
view--order-slowest = Lentes d'abord
view--order-status = Par statut
view--show-in-network = Voir dans le panneau Réseau
letter--could = Ce qui pourrait aider de votre côté :
letter--end = Ceci a été composé par Why401 d'après ce que mon navigateur a enregistré. Il n'y a ni mot de passe, ni jeton, ni valeur de cookie. Merci de regarder cela.
letter--facts = Ce que montre mon navigateur :
letter--greeting = Bonjour, j'ai des difficultés avec { $host }, et ces faits peuvent vous aider à trouver pourquoi.
report--no-secrets = Fait par Why401. Jetons, valeurs de cookies et mots de passe sont omis.
report--seen =
    { $requests ->
        [one] { $requests } requête
       *[other] { $requests } requêtes
    } à { $hosts ->
        [one] { $hosts } hôte
       *[other] { $hosts } hôtes
    }, { $refused ->
        [one] { $refused } refusée
       *[other] { $refused } refusées
    }.
view--copied-text = Copié.
view--format-json = Copier en JSON
view--format-letter = Copier un message au site
view--format-markdown = Copier en Markdown
view--format-page = Enregistrer en page
view--format-text = Copier en texte
view--key-arrows = Parcourir la liste active
view--key-back = La précédente
view--key-escape = Quitter une question, ou vider le filtre
view--key-filter = Filtrer les requêtes
view--key-next = Problème ou requête suivante
view--keys = Touches et marques
view--keys-off = Désactiver les touches simples
view--marks = Ce que signifient les marques
view--marks-open = Refusé, et rien n'est passé depuis
view--marks-recovered = Refusé d'abord ; la même chose est passée ensuite
view--marks-benign = Refusé comme il se doit : c'est ainsi que se déroule une connexion
view--marks-certain = Les preuves ne laissent aucune autre explication
view--marks-likely = Les preuves vont dans ce sens ; autre chose n'est pas exclu
view--marks-possible = Rien ne l'exclut, mais peu de choses l'indiquent
view--split = Séparation entre les volets : les flèches la déplacent
view--recorded = En tout :
view--receipt =
    Enregistré. Remplacé : { $fields ->
        [one] { $fields } valeur d'en-tête
       *[other] { $fields } valeurs d'en-tête
    }, { $addresses ->
        [one] { $addresses } adresse
       *[other] { $addresses } adresses
    }, { $bodies ->
        [one] { $bodies } corps
       *[other] { $bodies } corps
    }, { $stored ->
        [one] { $stored } valeur stockée
       *[other] { $stored } valeurs stockées
    }. Noms, heures, statuts et mots lisibles par machine sont restés.
view--share = Partager…
view--share-title = Partager ce qui a été trouvé
view--share-why = Le rapport nomme hôtes, chemins, heures et ce qui parle pour la cause. Il ne contient ni jetons, ni valeurs de cookies, ni mots de passe.
view--accepted-before = À côté du dernier jeton accepté
view--accepted-other = Cet hôte a accepté un autre jeton auparavant. Ils diffèrent par :
view--accepted-same = Cet hôte a accepté ce même jeton auparavant.
view--accepted-show = Voir cette requête
view--all-clear = Tout va bien jusqu'ici
view--change-evicted = chassé par la limite du stockage
view--change-expired = son heure était venue
view--change-expired-overwrite = écrasé avec une heure passée : ainsi suppriment serveurs et scripts
view--change-explicit = par un serveur, un script, une extension ou une personne
view--change-overwrite = remplacé par une valeur plus récente
view--for-other = autre
view--now = Maintenant
view--then = Alors
view--progress = Ce qui a été lu
view--sample-cookie = Connecté sur un hôte, inconnu sur l'autre
view--sample-signed-out = Déconnecté en plein travail
view--sample-works = La même chose quand cela marche
view--samples = Ou essayez un exemple
view--stop = Arrêter
view--sample-cache = Un cache donne la page de quelqu'un d'autre
view--sample-form = Un formulaire qui ne va plus avec la session
view--sample-preflight = Un appel refusé avant d'être envoyé
view--sample-redirect = Une redirection perd la connexion en chemin
view--sample-renewal = Une connexion qui ne peut pas être renouvelée
