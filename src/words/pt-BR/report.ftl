### Lengths of time and what the written report says around its sentences.

unit--ms = { $count } ms
unit--s = { $count } s
unit--min = { $count } min
unit--h = { $count } h
unit--days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
unit--years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
unit--two = { $first } { $second }
unit--time = { $date } { $time } UTC
unit--time-unreadable = uma hora ilegível
report--title = Relatório do Why401
report--secrets-left-out = Segredos ficam de fora.
report--why = Por quê
report--against = O que fala contra
report--settle = O que esclareceria
report--or-else = Ou então
report--you = Você
report--owner = Responsável pelo site
report--developer = Desenvolvedor
report--notes = Notas
report--certain = certo
report--likely = provável
report--possible = possível
report--open = aberto
report--recovered = recuperado
report--benign = inofensivo
report--where = host { $host }, { $requests }
report--request = requisição { $number }
report--requests = requisições { $numbers }
report--and-more = { $numbers } e mais { $count }
report--place = requisição { $number }, { $place }
