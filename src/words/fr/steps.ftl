### What the steps of the ladder, the test of other extensions and the look around say.

step-title--check = Regarder.
step-does--check = Lit les jetons que la page a stockés et les compare à celui qui a été envoyé.
step-loses--check = Rien n'est perdu ni changé.
step-title--reload = Recharger.
step-does--reload = Recharge la page, pour qu'elle demande avec ce qui est stocké maintenant.
step-loses--reload = Ce qui est tapé dans la page et pas enregistré.
step-title--one-cookie = Un cookie.
step-does--one-cookie = Supprime { $cookie }, le cookie qui semble responsable. Il peut être remis.
step-loses--one-cookie = Vous êtes déconnecté là où ce cookie était votre connexion.
step-title--cookies = Les cookies du site.
step-does--cookies = Supprime tous les cookies du site et de ses sous-domaines. Ils peuvent être remis.
step-loses--cookies = Toute connexion et tout choix mémorisé sur ce domaine, y compris d'autres applications.
step-title--data = Les données du site.
step-does--data = Supprime les cookies du site, et ce que ses pages ont stocké et mis en cache dans ce navigateur.
step-loses--data = Brouillons, contenus hors ligne et réglages du site. Seuls les cookies peuvent être remis.
step-title--data-private = Les données du site.
step-does--data-private = Fermez toutes les fenêtres privées : ce que le site y a stocké disparaît.
step-loses--data-private = Toutes les connexions des fenêtres privées.
step-title--sign-in = Se déconnecter et se reconnecter.
step-does--sign-in = Ouvre la page de connexion. Déconnectez-vous d'abord, si la page vous croit encore connecté.
step-loses--sign-in = Quitte la page ouverte.
step-title--extensions = Autres extensions.
step-does--extensions = Liste celles qui pourraient interférer ici, et aide à trouver celle qui le fait.
step-loses--extensions = Rien n'est perdu. Le navigateur demande d'abord une autorisation.
step-title--clock = L'horloge.
step-does--clock = Compare l'horloge de cet appareil à celles des serveurs, et dit comment la régler.
step-loses--clock = Rien n'est perdu.
step-title--private-window = Une autre fenêtre.
step-does--private-window = Ouvrez le site dans une fenêtre privée : elle n'a ni cookies, ni données stockées, ni en général d'autres extensions.
step-loses--private-window = Rien n'est perdu. Vous devez vous y connecter.
step-title--normal-window = Une autre fenêtre.
step-does--normal-window = Ouvrez le site dans une fenêtre normale : une fenêtre privée ne connaît pas vos connexions.
step-loses--normal-window = Rien n'est perdu.
step-title--site = Écrire au site.
step-does--site = Copie le rapport, pour que vous puissiez l'envoyer à l'assistance du site.
step-loses--site = Rien n'est perdu. Le rapport ne contient aucun secret.
stored-newer = Plus récent que celui envoyé, de { $time } : la page en a envoyé un ancien.
stored-newer-ended = Plus récent que celui envoyé, de { $time }, mais expiré aussi.
stored-older = Plus ancien que celui envoyé, de { $time }.
stored-other = Un autre que celui envoyé.
stored-other-until = Un autre que celui envoyé. Il prend fin { $at }.
stored-sent = Celui qui a été envoyé.
view--access = Accès aux sites
view--access-granted = Requêtes, cookies stockés et interférence d'autres extensions sont visibles.
view--access-withheld = Refusé : cookies stockés, interférence et requêtes que DevTools perd restent inconnus.
view--after = Après
view--ask-cache = Vider le cache de { $site } ?
view--ask-cache-why = Pages et images de ces origines sont redemandées. Rien d'autre n'est perdu.
view--ask-data = Supprimer ce que { $site } a stocké ?
view--ask-data-cookies =
    { $count ->
        [one] { $count } cookie part aussi. Une copie en est gardée jusqu'à la fermeture de ce panneau.
       *[other] { $count } cookies partent aussi. Une copie en est gardée jusqu'à la fermeture de ce panneau.
    }
view--ask-data-lost = Ce que les pages ont stocké ne peut pas être remis : brouillons, contenus hors ligne, réglages, connexions gardées là.
view--ask-data-why = Stockage web, bases de données, service workers et cache de ces origines sont vidés.
view--ask-search-why = Toutes sont d'abord désactivées. Si cela aide, la moitié est réactivée, et ainsi de suite, jusqu'à ce qu'il en reste une.
view--ask-switch-off = Désactiver { $name } ?
view--ask-switch-off-many =
    { $count ->
        [one] Désactiver { $count } extension ?
       *[other] Désactiver { $count } extensions ?
    }
view--ask-switch-off-why = Elle reste désactivée jusqu'à ce que vous la réactiviez, ici ou dans les réglages du navigateur.
view--asks-first-for-good = Demande d'abord ; ce qui est stocké ne peut pas être remis
view--asks-hosts = Pour que Why401 puisse voir les cookies stockés et ce que d'autres extensions modifient, il lui faut l'accès aux sites que vous examinez. Rien ne quitte votre appareil.
view--asks-management = Pour que Why401 puisse nommer les extensions qui gênent peut-être, il doit voir lesquelles vous avez. Il n'en désactive une que si vous le demandez.
view--asks-next = Votre navigateur vous posera encore une question. Ensuite, cette fenêtre se ferme d'elle-même.
view--asks-privacy = Pour que Why401 puisse dire ce que deviennent les cookies tiers, il doit lire vos paramètres de confidentialité. Il n'en change aucun.
view--before = Avant
view--beside-sent = À côté de celui envoyé
view--by-cache =
    { $count ->
        [one] { $count } réponse venait du cache du navigateur.
       *[other] { $count } réponses venaient du cache du navigateur.
    }
view--by-worker =
    { $count ->
        [one] { $count } réponse venait d'un service worker du site.
       *[other] { $count } réponses venaient d'un service worker du site.
    }
view--clock = Horloges
view--clock-ahead = indique { $time } de moins que cet appareil.
view--clock-behind = indique { $time } de plus que cet appareil.
view--clock-chromeos = ChromeOS : Paramètres, Date et heure, Définir automatiquement.
view--clock-device =
    { $hosts ->
        [one] { $hosts } serveur n'est pas d'accord avec cet appareil : c'est l'horloge de cet appareil qui est fausse.
       *[other] { $hosts } serveurs sont d'accord entre eux et non avec cet appareil : c'est l'horloge de cet appareil qui est fausse.
    }
view--clock-either = Seul ce serveur s'est fait entendre, l'une ou l'autre horloge peut donc être fausse. Ouvrez un autre site dans cet onglet pour un second avis.
view--clock-how = Quand plusieurs serveurs sont d'accord entre eux et pas avec cet appareil, c'est cet appareil qui a tort. Le fuseau horaire n'y fait rien.
view--clock-linux = Linux : lancez « timedatectl set-ntp true », ou activez la date et l'heure automatiques dans les paramètres.
view--clock-mac = macOS : Réglages Système, Général, Date et heure, Régler la date et l'heure automatiquement.
view--clock-other = Ouvrez les réglages de date et d'heure de l'appareil, et laissez-les se régler automatiquement.
view--clock-same = est d'accord avec cet appareil.
view--clock-server = Sa propre horloge est fausse : d'autres serveurs sont d'accord avec cet appareil.
view--clock-unknown = Aucun serveur n'a dit l'heure.
view--clock-windows = Windows : Paramètres, Heure et langue, Date et heure, Régler l'heure automatiquement, Synchroniser maintenant.
view--data-cleared = Les données du site ont été supprimées.
view--do-clear-cache = Vider le cache…
view--do-clear-data = Supprimer les données du site…
view--do-clock = Comparer les horloges
view--do-step = Faire cela
view--dropped =
    { $count ->
        [one] { $count } requête saine a été abandonnée pour économiser la mémoire. Tout ce qui a été refusé est gardé.
       *[other] { $count } requêtes saines ont été abandonnées pour économiser la mémoire, les plus anciennes d'abord. Tout ce qui a été refusé est gardé.
    }
view--dropped-alike =
    { $count ->
        [one] { $count } requête a été abandonnée pour économiser la mémoire. Quand un même refus s'est répété sans cesse, les premiers et les plus récents sont gardés.
       *[other] { $count } requêtes ont été abandonnées pour économiser la mémoire, les plus anciennes d'abord. Quand un même refus s'est répété sans cesse, les premiers et les plus récents sont gardés.
    }
view--empty-cache = Vider le cache
view--extensions-installed =
    { $count ->
        [one] { $count } est installée.
       *[other] { $count } sont installées.
    }
view--ladder = À essayer aussi
view--ladder-how = De ce qui change le moins à ce qui change le plus. Rien ne se fait sans votre clic.
view--look = Regarder
view--no-stored-tokens = La page n'en a stocké aucun.
view--not-looked = Pas consulté.
view--outcome-fixed = cela a marché
view--outcome-not-seen = aucune telle requête n'est venue
view--outcome-other = refusé pour une autre raison
view--outcome-still = refusé comme avant
view--proxy = Proxy
view--proxy-asks = Un proxy sur le chemin demande une connexion.
view--proxy-unknown = Impossible à dire : seul un proxy qui demande une connexion se montre, et aucun ne l'a fait. Les paramètres réseau du navigateur ou du système le disent.
view--read-tokens = Lire les jetons stockés
view--recovered =
    { $count ->
        [one] { $count } requête que DevTools avait perdue a été retrouvée, sans son corps.
       *[other] { $count } requêtes que DevTools avait perdues ont été retrouvées, sans leur corps.
    }
view--remove-data = Supprimer les données
view--ask-replay = Redemander cela ?
view--ask-replay-why = La page envoie la requête jusqu'à trois fois encore : telle quelle, sans identifiants, et avec le plus récent jeton qu'elle a stocké, s'il y en a un : on les lui demande. Le serveur la voit, et peut la compter.
view--replay = Redemander, de trois façons…
view--replay-answer = Réponse
view--replay-as-it-was = Telle quelle
view--replay-asking = demande en cours…
view--replay-credential = Sans identifiants, elle passe : c'est l'identifiant lui-même qui est refusé.
view--replay-differs = Ce que le navigateur ajoute de lui-même peut différer de la première fois, et la page peut avoir changé sa façon de demander.
view--replay-elsewhere = On ne peut redemander que depuis une page de sa propre origine : ouvrez-en une dans cet onglet.
view--replay-how = Redemandé
view--replay-method = Seuls GET et HEAD sont redemandés : le reste pourrait changer quelque chose.
view--replay-newest = Le plus récent jeton stocké est accepté : la page en a envoyé un ancien. Rechargez-la.
view--replay-now = Redemander
view--replay-open = Elle passe maintenant, même sans identifiants.
view--replay-refused = C'est refusé avec et sans identifiants : ceux qui ont été envoyés n'y sont pas acceptés.
view--replay-unclear = Les réponses ne tranchent pas.
view--replay-with-newest = Avec le plus récent jeton stocké
view--replay-without = Sans identifiants
view--replay-works = Elle passe maintenant : le refus est passé.
view--told-by-second = DevTools a perdu cette requête. Elle a été vue par l'autre interface du navigateur, qui ne donne pas les corps.
view--search = Trouver laquelle…
view--search-again = Refaites ce qui a échoué, si recharger n'a pas suffi.
view--search-found = C'est { $name } : sans elle, la requête passe. Elle reste désactivée ; toutes les autres sont actives.
view--search-gone = C'est passé : celle qui interfère est parmi les désactivées.
view--search-how = Ou faites-les toutes désactiver, puis par moitiés, pour trouver celle qui interfère.
view--search-none = Ce n'est aucune d'elles : c'est refusé sans elles aussi. Toutes sont réactivées.
view--search-off =
    { $count ->
        [one] { $count } extension est désactivée.
       *[other] { $count } extensions sont désactivées.
    }
view--search-on = Continuer
view--search-say-gone = Cela marche
view--search-say-still = Toujours refusé
view--search-still = C'est refusé comme avant : celle qui interfère est parmi les actives.
view--sent-other = Envoyé, avec une autre valeur
view--sent-same = Envoyé, comme avant
view--store-unknown = Son stockage de cookies est inconnu. Dans une fenêtre privée, autorisez-y Why401.
view--stored-tokens = Jetons stockés
view--surroundings = Ce qui est vu et ce qui ne l'est pas
view--switch-off = Désactiver…
view--switch-off-and-reload = Désactiver et recharger
view--switch-off-lost = Ce qu'elles font pour vous, comme bloquer ou remplir des mots de passe, s'arrête entre-temps. La page est rechargée : ce qui y est tapé est perdu.
view--switch-on-again = Réactiver
view--switched-off =
    { $count ->
        [one] { $count } extension est désactivée pour un essai.
       *[other] { $count } extensions sont désactivées pour un essai.
    }
view--third-party = Cookies tiers
view--third-party-allowed = Autorisés.
view--third-party-apart = Séparés : les pages de chaque site ont les leurs, une connexion sur un site n'est donc pas vue à l'intérieur d'un autre.
view--third-party-blocked = Bloqués par les réglages du navigateur.
view--tokens =
    { $count ->
        [one] { $count } pourrait être un jeton.
       *[other] { $count } pourraient être des jetons.
    }
view--watched-since = Observé depuis
view--where = Où
view--window = Fenêtre
view--window-normal = Une fenêtre normale ; ce sont ses cookies qui sont consultés.
view--window-private = Une fenêtre privée ; ce sont ses cookies qui sont consultés.
view--dropped-changes =
    { $count ->
        [one] { $count } changement de cookies stockés a été abandonné pour économiser la mémoire, un ancien.
       *[other] { $count } changements de cookies stockés ont été abandonnés pour économiser la mémoire, les plus anciens.
    }
