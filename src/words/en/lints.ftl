### Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

report-advice = Advice
lint-missing-www-authenticate = { $host } answers 401 without WWW-Authenticate: add it, so that clients learn how to sign in (a scheme of your own will do where Basic would make browsers ask for a password).
lint-challenge-login-mismatch = { $host } challenges for { $offered }, and its own pages sign in by { $used }: name the scheme that works, or browsers ask people for a password that nobody has.
lint-by-token = a token
lint-by-form = a form
lint-forbidden-as-401 = { $path } answers 401 to an account that is signed in and isn't allowed: answer 403, or apps throw a good sign-in away.
lint-cors-headers-not-exposed = Pages of other origins can't read { $name } of { $host }: add it to Access-Control-Expose-Headers.
lint-token-in-url = A credential stands in an address of { $host } (“{ $name }”), where logs and histories keep it: send it in Authorization.
lint-token-in-web-storage = A token lies in { $area } (“{ $key }”), where any script of the page can read it: keep it in memory, or on the server behind an HttpOnly cookie.
lint-session-cookie-not-httponly = The session cookie “{ $cookie }” of { $host } can be read by scripts: add HttpOnly.
lint-session-cookie-not-secure = The session cookie “{ $cookie }” of { $host } would also be sent over http, readable on the way: add Secure.
lint-session-cookie-no-samesite = The session cookie “{ $cookie }” of { $host } doesn't say whether other sites' pages may send it, and browsers differ: add SameSite=Lax.
lint-cookie-domain-too-broad = The session cookie “{ $cookie }” goes to every host below { $domain }, and only { $host } uses it: leave Domain out.
lint-basic-over-http = A password goes to { $host } over http, readable for everyone on the way: use https.
lint-long-lived-access-token = Access tokens for { $host } are good for { $lasts }, and whoever gets hold of one is as well: let them live for minutes and renew them.
lint-token-without-end = Access tokens for { $host } never end: give them an “exp” some minutes ahead, and renew them.
lint-no-early-refresh = The app renews its token only after { $host } has refused it: renew a minute before “exp”.
lint-no-clock-leeway = { $host } refuses a token whose “{ $claim }” is only { $off } off: allow a minute of difference between clocks.
