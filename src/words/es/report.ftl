### Lengths of time and what the written report says around its sentences.

unit--ms = { $count } ms
unit--s = { $count } s
unit--min = { $count } min
unit--h = { $count } h
unit--days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
unit--years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
unit--two = { $first } { $second }
unit--time = { $date } { $time } UTC
unit--time-unreadable = una hora ilegible
report--title = Informe de Why401
report--secrets-left-out = Los secretos se omiten.
report--why = Por qué
report--against = Lo que habla en contra
report--settle = Lo que lo aclararía
report--or-else = O bien
report--you = Tú
report--owner = Responsable del sitio
report--developer = Desarrollador
report--notes = Notas
report--certain = seguro
report--likely = probable
report--possible = posible
report--open = abierto
report--recovered = recuperado
report--benign = sin importancia
report--where = host { $host }, { $requests }
report--request = petición { $number }
report--requests = peticiones { $numbers }
report--and-more = { $numbers } y { $count } más
report--place = petición { $number }, { $place }
