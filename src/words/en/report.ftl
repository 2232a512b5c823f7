### Lengths of time and what the written report says around its sentences.

## Lengths of time, in their two largest units: “4 min 12 s”, “1 day 3 h”.

unit--ms = { $count } ms
unit--s = { $count } s
unit--min = { $count } min
unit--h = { $count } h
unit--days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
unit--years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
# The larger unit and the smaller one.
unit--two = { $first } { $second }
# A point in time in Coordinated Universal Time: { $date } is like 2026-11-23, { $time } like 08:03:27.
unit--time = { $date } { $time } UTC
unit--time-unreadable = an unreadable time

## The report as text and as Markdown. Headings stand alone on their line.

# Title of the report as Markdown.
report--title = Why401 report
# Behind the sentence “12 requests to 2 hosts, 3 refused.”
report--secrets-left-out = Secrets are left out.
report--why = Why
report--against = What speaks against it
report--settle = What would settle it
report--or-else = Or else
report--you = You
report--owner = Site owner
report--developer = Developer
report--notes = Notes
# How sure; among small print, without a capital.
report--certain = certain
report--likely = likely
report--possible = possible
# What became of a refusal; among small print, without a capital.
report--open = open
report--recovered = recovered
report--benign = benign
# In small print: { $requests } is report--requests.
report--where = host { $host }, { $requests }
report--request = request { $number }
# { $numbers } is like “3, 4, 7”.
report--requests = requests { $numbers }
report--and-more = { $numbers } and { $count } more
# Stands in square brackets after a fact: which request and what part of it shows the fact.
report--place = request { $number }, { $place }

