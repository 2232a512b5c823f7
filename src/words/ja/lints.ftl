### Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

report-advice = 助言
lint-missing-www-authenticate = { $host } は WWW-Authenticate なしで 401 を返します。クライアントがサインインの方法を知れるように付けてください(Basic ではブラウザーがパスワードを尋ねてしまう場合は、独自の方式でかまいません)。
lint-challenge-login-mismatch = { $host } のチャレンジは { $offered } ですが、自身のページは{ $used }でサインインします。使える方式を示してください。さもないと、ブラウザーは誰も持たないパスワードを尋ねます。
lint-by-token = トークン
lint-by-form = フォーム
lint-forbidden-as-401 = { $path } は、サインイン済みで許可のないアカウントに 401 を返します。403 を返してください。さもないと、アプリが有効なサインインを捨てます。
lint-cors-headers-not-exposed = ほかのオリジンのページは { $host } の { $name } を読めません。Access-Control-Expose-Headers に加えてください。
lint-token-in-url = { $host } のアドレスに認証情報(「{ $name }」)があり、ログや履歴に残ります。Authorization で送ってください。
lint-token-in-web-storage = { $area } にトークン(「{ $key }」)があり、ページのどのスクリプトからも読めます。メモリーに置くか、サーバーに置いて HttpOnly の Cookie で守ってください。
lint-session-cookie-not-httponly = { $host } のセッションCookie「{ $cookie }」はスクリプトから読めます。HttpOnly を付けてください。
lint-session-cookie-not-secure = { $host } のセッションCookie「{ $cookie }」は http でも送られ、途中で読まれます。Secure を付けてください。
lint-session-cookie-no-samesite = { $host } のセッションCookie「{ $cookie }」は、ほかのサイトのページから送ってよいかを示さず、ブラウザーによって扱いが違います。SameSite=Lax を付けてください。
lint-cookie-domain-too-broad = セッションCookie「{ $cookie }」は { $domain } の下の全ホストに送られますが、使うのは { $host } だけです。Domain を外してください。
lint-basic-over-http = パスワードが http で { $host } に送られ、途中で誰でも読めます。https を使ってください。
lint-long-lived-access-token = { $host } のアクセストークンは { $lasts } 有効で、手に入れた人も同じだけ使えます。数分だけ有効にし、更新してください。
lint-token-without-end = { $host } のアクセストークンには終わりがありません。数分先の「exp」を付け、更新してください。
lint-no-early-refresh = アプリは { $host } が拒否した後にだけトークンを更新します。「exp」の1分前に更新してください。
lint-no-clock-leeway = { $host } は「{ $claim }」が { $off } ずれただけのトークンを拒否します。時計の差を1分は許してください。
