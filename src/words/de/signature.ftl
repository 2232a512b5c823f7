### What the check of a token's signature comes to.

signature--valid = Die Signatur ist gültig: Sie wurde mit diesem Schlüssel erstellt.
signature--valid-kid = Die Signatur ist gültig: Sie wurde mit dem Schlüssel { $kid } erstellt.
signature--valid-base64 = Die Signatur ist gültig: Sie wurde mit den Bytes erstellt, für die das Geheimnis in Base64 steht, nicht mit seinem Text.
signature--invalid = Die Signatur ist ungültig: Sie wurde nicht mit diesem Schlüssel erstellt, oder das Token wurde verändert.
signature--not-in-set = Das Token nennt den Schlüssel { $kid }, der nicht in der Liste steht ({ $known }).
signature--not-in-set-unnamed = Das Token nennt den Schlüssel { $kid }, der nicht in der Liste steht.
signature--other-algorithm = Das Token ist mit { $token } signiert, der Schlüssel ist aber für { $key }.
signature--needs-public-key = Das Token ist mit { $token } signiert, also prüft es ein öffentlicher Schlüssel, kein gemeinsames Geheimnis.
signature--unsupported = Signaturen mit { $algorithm } lassen sich hier nicht prüfen.
signature--unsigned = Das Token hat keine Signatur, die sich prüfen ließe.
signature--encrypted = Das Token ist verschlüsselt, nicht signiert.
signature--damaged = Das Token ist nicht so, wie es sein muss: Bibliotheken lehnen es ab, bevor sie die Signatur ansehen.
signature--for-encryption = Der Schlüssel ist zum Verschlüsseln da, nicht für Signaturen.
signature--detached = Die Signatur lässt sich nicht prüfen: Was signiert wurde, wurde getrennt vom Token gesendet.
signature--no-token = Es gibt kein Token, dessen Signatur sich prüfen ließe.
signature--key-empty = Es gibt keinen Schlüssel.
signature--key-private = Das ist ein privater Schlüssel. Der öffentliche genügt, und der private sollte bleiben, wo er ist.
signature--key-unreadable = Das lässt sich nicht als Schlüssel lesen.
