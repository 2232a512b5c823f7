### What the check of a token's signature comes to.

signature--valid = 签名有效：是用此密钥做的。
signature--valid-kid = 签名有效：是用密钥 { $kid } 做的。
signature--valid-base64 = 签名有效：用的是密钥以 base64 表示的字节，而不是其文本。
signature--invalid = 签名无效：不是用此密钥做的，或者令牌被改动过。
signature--not-in-set = 令牌写明密钥 { $kid }，而密钥集中没有它（{ $known }）。
signature--not-in-set-unnamed = 令牌写明密钥 { $kid }，而密钥集中没有它。
signature--other-algorithm = 令牌以 { $token } 签名，而密钥是用于 { $key } 的。
signature--needs-public-key = 令牌以 { $token } 签名，所以要用公钥检查，而不是共享密钥。
signature--unsupported = 这里无法检查 { $algorithm } 签名。
signature--unsigned = 令牌没有可检查的签名。
signature--encrypted = 令牌是加密的，不是签名的。
signature--damaged = 令牌不符合要求：库在查看签名之前就会拒绝它。
signature--for-encryption = 该密钥用于加密，不用于签名。
signature--detached = 无法检查签名：被签名的内容与令牌分开发送。
signature--no-token = 没有可检查签名的令牌。
signature--key-empty = 没有密钥。
signature--key-private = 这是私钥。公钥就够了，私钥应留在原处。
signature--key-unreadable = 这无法作为密钥读取。
