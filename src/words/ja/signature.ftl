### What the check of a token's signature comes to.

signature--valid = 署名は有効です。この鍵で作られています。
signature--valid-kid = 署名は有効です。鍵 { $kid } で作られています。
signature--valid-base64 = 署名は有効です。シークレットの文字ではなく、それが base64 で表すバイトで作られています。
signature--invalid = 署名は有効ではありません。この鍵で作られていないか、トークンが変えられています。
signature--not-in-set = トークンは鍵 { $kid } を示していますが、一覧にありません({ $known })。
signature--not-in-set-unnamed = トークンは鍵 { $kid } を示していますが、一覧にありません。
signature--other-algorithm = トークンは { $token } で署名されていますが、鍵は { $key } 用です。
signature--needs-public-key = トークンは { $token } で署名されているので、共有の秘密ではなく公開鍵で検査します。
signature--unsupported = { $algorithm } の署名はここでは検査できません。
signature--unsigned = トークンには検査できる署名がありません。
signature--encrypted = トークンは署名ではなく暗号化されています。
signature--damaged = トークンの形が正しくありません。ライブラリーは署名を見る前に拒否します。
signature--for-encryption = この鍵は署名用ではなく暗号化用です。
signature--detached = 署名を検査できません。署名された内容がトークンとは別に送られています。
signature--no-token = 署名を検査できるトークンがありません。
signature--key-empty = 鍵がありません。
signature--key-private = これは秘密鍵です。公開鍵で十分です。秘密鍵は元の場所に置いたままにしてください。
signature--key-unreadable = これは鍵として読めません。
