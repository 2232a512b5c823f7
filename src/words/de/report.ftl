### Lengths of time and what the written report says around its sentences.

## Lengths of time, in their two largest units: “4 min 12 s”, “1 day 3 h”.

unit--ms = { $count } ms
unit--s = { $count } s
unit--min = { $count } min
unit--h = { $count } h
unit--days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
unit--years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
unit--two = { $first } { $second }
unit--time = { $date } { $time } UTC
unit--time-unreadable = unlesbare Zeit

## The report as text and as Markdown. Headings stand alone on their line.

report--title = Warum abgelehnt wurde
report--secrets-left-out = Geheimnisse sind weggelassen.
report--why = Warum
report--against = Was dagegen spricht
report--settle = Was Klarheit brächte
report--or-else = Oder aber
report--you = Sie
report--owner = Betreiber der Website
report--developer = Entwickler
report--notes = Anmerkungen
report--certain = sicher
report--likely = wahrscheinlich
report--possible = möglich
report--open = offen
report--recovered = behoben
report--benign = harmlos
report--where = Host { $host }, { $requests }
report--request = Anfrage { $number }
report--requests = Anfragen { $numbers }
report--and-more = { $numbers } und { $count } weitere
report--place = Anfrage { $number }, { $place }
