### What the check of a token's signature comes to.

signature--valid = A assinatura é válida: foi feita com esta chave.
signature--valid-kid = A assinatura é válida: foi feita com a chave { $kid }.
signature--valid-base64 = A assinatura é válida: foi feita com os bytes que o segredo representa em base64, não com o texto dele.
signature--invalid = A assinatura não é válida: não foi feita com esta chave, ou o token foi mudado.
signature--not-in-set = O token nomeia a chave { $kid }, que não está no conjunto ({ $known }).
signature--not-in-set-unnamed = O token nomeia a chave { $kid }, que não está no conjunto.
signature--other-algorithm = O token é assinado com { $token }, mas a chave é para { $key }.
signature--needs-public-key = O token é assinado com { $token }, então quem o verifica é uma chave pública, não um segredo compartilhado.
signature--unsupported = Assinaturas { $algorithm } não podem ser verificadas aqui.
signature--unsigned = O token não tem assinatura a verificar.
signature--encrypted = O token é cifrado, não assinado.
signature--damaged = O token não é como deve ser: bibliotecas o recusam antes de olhar a assinatura.
signature--for-encryption = A chave é para cifrar, não para assinaturas.
signature--detached = A assinatura não pode ser verificada: o que foi assinado foi enviado à parte do token.
signature--no-token = Não há token cuja assinatura verificar.
signature--key-empty = Não há chave.
signature--key-private = Esta é uma chave privada. A pública basta, e a privada deve ficar onde está.
signature--key-unreadable = Isto não pode ser lido como chave.
