### Cookies: why one went or stayed, why one was kept or refused.

## Sent.

cookie--sent = It went with this request, and is still stored.
cookie--sent-gone = It went with this request. It isn't stored any more, or has another value now.
cookie--sent-store-unknown = It went with this request. What the browser stores isn't recorded.

## A request that might be made.

cookie--would-go = It would go with this request.
asked--sent = Would go, in this order: { $count }
asked--withheld = Would stay behind: { $count }
asked--none = No cookie is known for this site.

## Kept back by a rule.

cookie--other-host = It is stored for { $domain } alone; this request went to { $host }.
cookie--other-domain = It is stored for { $domain } and hosts below it; this request went to { $host }.
cookie--path = It is stored for the path { $path }; this request asked for { $asked }.
cookie--secure = It is only sent over https (Secure); this request went over http.
cookie--expired = It had run out { $since } before this request.
cookie--strict = It is only sent when its own site makes the request (SameSite=Strict); another site led to this one.
cookie--lax = Across sites it is only sent when a person opens a page (SameSite=Lax); another site made this request, or made it with a form.
cookie--default-lax = It has no SameSite, so the browser treats it as Lax: across sites it is only sent when a person opens a page. Another site made this request, or made it with a form.
cookie--third-party = The browser keeps cookies from requests to another site than the page's (third-party cookies).
cookie--partition = It is stored for use within { $partition } only (partitioned); this request belongs to a page of { $top }.
cookie--no-credentials = The page made this request without credentials, so no cookie goes with it.
cookie--later-by = It was stored { $after } after this request began.
cookie--later = It was stored after this request.

## No rule.

cookie--taken-out = The browser would have sent it; another extension took it out of the request.
cookie--unexplained = By the rules it should have gone with this request, and it didn't. The recording doesn't show why.
cookie--unknown-sanitised = Whether it was sent can't be told: cookies were taken out of this file.
cookie--unknown-not-network = Whether it was sent can't be told: a cache or a service worker answered.
cookie--unknown-headers = Whether it was sent can't be told: the recorded request headers aren't complete.
cookie--unknown-relation = It wasn't sent. Whether SameSite kept it back can't be told: which page made the request isn't recorded.

## A response's cookies.

set-cookie--stored = Stored: the browser's cookie store shows it.
set-cookie--stored-by-rule = Stored, as the rules for cookies go.
set-cookie--deleted = It deletes the cookie, and the browser's cookie store shows that it did.
set-cookie--deleted-by-rule = It deletes the cookie, if one was stored.
set-cookie--cached = The answer came from the browser's cache. Its cookies counted when it first arrived, if at all.
set-cookie--not-seen = By the rules it should have been stored, but the browser's cookie store doesn't show it.
set-cookie--followed = Replaced at once: the same response sets this name again further down.
set-cookie--empty = Refused: it has neither a name nor a value.
set-cookie--control-character = Refused: it holds a control character.
set-cookie--too-large = Refused: name and value are { $bytes } bytes together, and 4096 are allowed.
set-cookie--domain-mismatch = Refused: its Domain, { $domain }, doesn't cover the host that set it, { $host }.
set-cookie--public-suffix = Refused: its Domain, { $domain }, belongs to many owners (a public suffix).
set-cookie--secure-on-insecure = Refused: it is marked Secure, and the response came over http.
set-cookie--overwrite-secure = Refused: it would replace a Secure cookie, and the response came over http.
set-cookie--samesite-none-insecure = Refused: SameSite=None needs Secure as well.
set-cookie--samesite-cross-site = Refused: a response to another site's page may set cookies with SameSite=None only.
set-cookie--secure-prefix = Refused: a name that begins with __Secure- needs Secure and https.
set-cookie--host-prefix = Refused: a name that begins with __Host- needs Secure, https, Path=/ and no Domain.
set-cookie--http-prefix = Refused: a name that begins with __Http- or __Host-Http- needs HttpOnly, Secure and https; with __Host- also Path=/ and no Domain.
set-cookie--partitioned-insecure = Refused: Partitioned needs Secure as well.
set-cookie--httponly-from-script = Refused: a script may not set or replace an HttpOnly cookie.
set-cookie--credentials-omitted = Ignored: the page made this request without credentials, so cookies of its response don't count.
set-cookie--third-party-blocked = Refused: the browser blocks cookies of other sites than the page's (third-party cookies).
