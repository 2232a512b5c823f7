### What the check of a token's signature comes to.

signature--valid = La signature est valable : elle a été faite avec cette clé.
signature--valid-kid = La signature est valable : elle a été faite avec la clé { $kid }.
signature--valid-base64 = La signature est valable : elle a été faite avec les octets que le secret représente en base64, pas avec son texte.
signature--invalid = La signature n'est pas valable : elle n'a pas été faite avec cette clé, ou le jeton a été changé.
signature--not-in-set = Le jeton nomme la clé { $kid }, qui n'est pas dans le jeu ({ $known }).
signature--not-in-set-unnamed = Le jeton nomme la clé { $kid }, qui n'est pas dans le jeu.
signature--other-algorithm = Le jeton est signé avec { $token }, mais la clé est pour { $key }.
signature--needs-public-key = Le jeton est signé avec { $token } : c'est donc une clé publique qui le vérifie, pas un secret partagé.
signature--unsupported = Les signatures { $algorithm } ne peuvent pas être vérifiées ici.
signature--unsigned = Le jeton n'a pas de signature à vérifier.
signature--encrypted = Le jeton est chiffré, pas signé.
signature--damaged = Le jeton n'est pas comme il doit être : les bibliothèques le refusent avant de regarder la signature.
signature--for-encryption = La clé sert à chiffrer, pas aux signatures.
signature--detached = La signature ne peut pas être vérifiée : ce qui a été signé a été envoyé à part du jeton.
signature--no-token = Il n'y a pas de jeton dont vérifier la signature.
signature--key-empty = Il n'y a pas de clé.
signature--key-private = C'est une clé privée. La clé publique suffit, et la privée devrait rester où elle est.
signature--key-unreadable = Cela ne peut pas être lu comme une clé.
