### What the server's own checks, stores and caches come to, in words.

cause-csrf-token-mismatch = このページは { $host } のセッションともう合わないため、偽造リクエスト対策が送信内容を拒否しました。
says-names-forgery = 応答は偽造リクエスト対策に触れています。
says-empty-refusal = ステータス 400 の空の応答は、この検査の拒否のしかたです。
says-no-forgery-token = リクエストに偽造対策のトークンがありませんでした。
says-changed-since-page = ページが読み込まれたとき、Cookie「{ $cookie }」は別の値でした。このページの外で変えられました。
says-sibling-forgery = { $path } のリクエストにはトークンがあり、受け入れられました。
says-forgery-fits = トークンと対になる Cookie はページが読み込まれたときのものなので、トークンは古くありません。
cause-origin-check-failed = 誰がサインインしていても、{ $host } は { $origin } のページからのリクエストを受け付けません。
says-came-from = リクエストは { $origin } のページから来ました。
says-accepted-from = 同じサインインの同じリクエストが、{ $origin } のページからは受け入れられました。
says-names-origin = 応答はリクエストの出どころに触れています。
cause-session-store-failing = セッションは有効です。{ $host } はそのとき調べられず、知らない人とみなしました。
says-integration = アドレスは別のサービスを示し、応答は、サイト自身が受け入れる認証情報を退けています。
says-other-kind = 応答は API キーまたはアクセストークンを退けていますが、このリクエストにはどちらもありません。サイト自身が別のサービスに使っているもののことです。
says-slow = この拒否には { $took } かかりました。受け入れられた応答は { $usual } でした。
cause-foreign-session-from-cache = { $host } の手前のキャッシュが、ある訪問者のセッションをほかの人に渡しています。受け取った人は別人としてサインインしてしまいます。
says-shared-cache = { $name } ヘッダーによれば、応答は共有キャッシュから来ました。
says-hands-out = セッションCookie「{ $cookie }」を渡しています。
says-handed-out-before = 同じ値が、同じくそれを送っていなかった別のリクエストにも渡されました。
says-replaced-own = リクエストには自分の別の値があり、これに置き換えられます。
says-foreign-sent = このリクエストは、キャッシュが渡したセッションを送りました。
