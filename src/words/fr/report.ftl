### Lengths of time and what the written report says around its sentences.

unit--ms = { $count } ms
unit--s = { $count } s
unit--min = { $count } min
unit--h = { $count } h
unit--days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
unit--years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
unit--two = { $first } { $second }
unit--time = { $date } { $time } UTC
unit--time-unreadable = une heure illisible
report--title = Rapport Why401
report--secrets-left-out = Les secrets sont omis.
report--why = Pourquoi
report--against = Ce qui parle contre
report--settle = Ce qui trancherait
report--or-else = Ou bien
report--you = Vous
report--owner = Responsable du site
report--developer = Développeur
report--notes = Remarques
report--certain = certain
report--likely = probable
report--possible = possible
report--open = ouvert
report--recovered = rétabli
report--benign = sans gravité
report--where = hôte { $host }, { $requests }
report--request = requête { $number }
report--requests = requêtes { $numbers }
report--and-more = { $numbers } et { $count } de plus
report--place = requête { $number }, { $place }
