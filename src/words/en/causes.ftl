### Why a server refused: the sentences of causes, and what their evidence says.

# { $scheme } is the name of an authentication scheme, such as Basic.
cause-challenge-handshake = This refusal is only how { $scheme } sign-in begins; the browser answered it and was let in.
cause-recovered-by-refresh = A sign-in ran out and the site renewed it by itself; nothing was lost.
cause-anonymous-probe = The site asked whether somebody is signed in ({ $path }), and nobody was. The page works without.
cause-not-signed-in = You aren't signed in to { $host }: the browser holds no sign-in for it.
cause-auth-header-not-attached = The site sent its request for { $path } without the sign-in that its other requests carry.
cause-credentials-not-received = The browser sent your sign-in, but it didn't reach the app behind { $host }.
# { $fault } is one of the fault- texts, put in after a colon.
cause-auth-header-malformed = The site sent a sign-in header that no server can use: { $fault }.
cause-auth-scheme-mismatch = The site signs in with { $sent }, but the server asks for { $asked }.
cause-basic-malformed = User name and password were put together wrongly: { $fault }.
cause-password-rejected = { $host } didn't accept this user name and password.
# { $ago } is a length of time.
cause-token-expired = Your sign-in had run out { $ago } before this request.
cause-token-not-yet-valid = The sign-in token becomes valid only { $ahead } after this request, by the server's clock.
# { $direction } is one of the two below: “behind” or “ahead”.
cause-device-clock-wrong = This device's clock is { $off } { $direction }, and that breaks the sign-in.
# Fills { $direction } of “clock is { $off } …”.
clock-behind = behind
# Fills { $direction } of “clock is { $off } …”.
clock-ahead = ahead
cause-token-wrong-audience = The sign-in token is meant for another service ({ $sent }), not for { $host }.
# { $scope } is a list of permission names as the server writes them.
cause-insufficient-scope = You are signed in, but this action needs a permission that the app didn't get: { $scope }.
cause-insufficient-scope-unnamed = You are signed in, but this action needs a permission that the app didn't get.
cause-token-malformed = The sign-in token that was sent is damaged: { $fault }.
cause-token-rejected = { $host } no longer accepts this sign-in token, although it is undamaged and hasn't run out.
cause-token-rejected-ended = { $host } may have another reason to refuse this sign-in token than that it has run out.
cause-token-rejected-silently = { $host } refuses this sign-in token and doesn't say why; it is undamaged, and nothing shows that it has run out.
cause-refresh-token-rejected = Your sign-in has ended: the site tried to renew it, and { $host } refused.
cause-session-cookie-expired = The cookie “{ $cookie }” that kept you signed in had run out.
cause-session-ended-by-server = The site ended your session: it told the browser to delete the cookie “{ $cookie }”.
cause-session-ended-by-signing-out = Your session (cookie “{ $cookie }”) ended with a sign-out.
# { $rule } is one of the rule- texts, put in after a colon.
cause-session-cookie-not-stored = The browser had to refuse the site's session cookie “{ $cookie }”: { $rule }.
cause-cookie-domain-mismatch = You are signed in on { $domain }, but its cookie “{ $cookie }” isn't meant for { $host }.
cause-cookie-path-mismatch = The session cookie “{ $cookie }” is only for { $path }, so it isn't sent to { $asked }.
cause-cookie-secure-on-http = The session cookie “{ $cookie }” only travels over https, and this address is http.
cause-cookie-samesite-blocked = This request came from another site, so the browser didn't send the session cookie “{ $cookie }”.
# { $after } is a length of time.
cause-session-timed-out = The server has forgotten your session: the cookie “{ $cookie }” worked { $after } before and is refused now.
cause-login-redirect-loop = The page and the login page of { $host } keep sending you back and forth.
cause-preflight-unauthorized = The server asks for a sign-in where the browser may not send one: in the check ahead of the { $method } request.
cause-preflight-unauthorized-redirected = The server sends the browser elsewhere in the check ahead of the { $method } request, where it may not follow.
cause-permission-denied = You are signed in, but this account may not use { $path }.
cause-session-rejected-unknown = The server refused with status { $status }, and nothing that the browser can see shows why.

## What evidence says.

says-status = The answer had status { $status }.
says-challenged = The server asked for { $scheme }.
says-answered = The browser asked again with { $scheme }.
says-renewed = The renewal was answered with status { $status }.
says-retried = The same request with the new sign-in was answered with status { $status }.
says-expired = The token ran out at { $exp }.
says-server-time = The server's clock showed { $date }.
says-device-time = The device's clock showed { $date }.
says-server-clock-off = This server's clock differs from the device's by { $ahead }, so either may be wrong.
says-accepted-before = The same token was accepted before, for { $path }.
says-begins = The token's “{ $name }” claim is { $begins }.
says-hosts-agree =
    { $hosts ->
        [one] { $hosts } host agrees on the time.
       *[other] { $hosts } hosts agree on the time.
    }
says-claim-between = The token's “{ $name }” claim ({ $time }) lies between the device's clock and the server's.
says-nothing-sent = The request carried nothing that tells who is asking.
says-asks-who = The request asks who is signed in.
says-goes-on = Other requests were still answered.
says-no-authorization = The request has no Authorization header.
says-no-cookie = The request has no Cookie header.
says-only-other-cookies = The cookies that were sent carry no sign-in: { $names }.
says-none-stored = The browser's store holds no session cookie for this host.
says-signed-in-earlier = Earlier requests to this site carried a sign-in.
says-box-untold = The browser may have asked for a name and password in a box of its own; what was typed there can't be seen.
says-sibling-signed = Another request to the same server, for { $path }, carried { $scheme } credentials.
says-sent = The request carried { $scheme } credentials.
says-code = The answer says “{ $code }”.
says-same-accepted = The same sign-in was accepted for { $path }.
says-scheme-accepted = The same scheme was accepted for { $path }.
says-header = The header: { $fault }.
says-token = The token: { $fault }.
says-login-posted = A sign-in was sent to { $path }.
says-form-again = The answer is the sign-in form again, without a new session.
says-user-sent = A user name and a password were sent by { $scheme }.
says-audience = The token's audience is { $audience }.
says-other-audience = A token of the same issuer for { $audience } was accepted.
says-scope-asked = The server asks for the scope { $scope }.
says-scope-held = The token has the scopes: { $scope }.
says-in-date = The token is in date until { $exp }.
says-renewal-tried = A renewal was tried at { $path }.
says-cookie-absent = The request went without the cookie “{ $cookie }”.
says-cookie-end = The cookie “{ $cookie }” ran out at { $at }.
says-cookie-sent-before = The cookie “{ $cookie }” was sent and accepted before.
says-cookie-deleted = This answer deletes the cookie “{ $cookie }”.
says-cookie-deleted-unseen = The cookie “{ $cookie }” was deleted the way servers do it; the answer that did it wasn't recorded.
says-cookie-refused = The answer sets the cookie “{ $cookie }”, and the browser must refuse it: { $rule }.
says-cookie-domain = “{ $cookie }” is stored for { $domain }, and the request went to { $host }.
says-cookie-path = “{ $cookie }” is stored for the path { $path }, and the request asked for { $asked }.
says-cookie-secure = “{ $cookie }” is stored as Secure, and the request went over http.
says-cookie-samesite = “{ $cookie }” is stored, and its SameSite attribute keeps it from requests that another site caused.
says-cookie-accepted = “{ $cookie }” was accepted for { $path }.
says-same-cookie = “{ $cookie }” was sent again, unchanged.
says-cookie-sent = The session cookie “{ $cookie }” was sent.
says-preflight = The browser asked whether it may send { $method }.
says-killed = The request itself was never sent.
says-sent-to-login = The page sent the browser to a login.
says-rounds =
    { $rounds ->
        [one] That happened once within seconds.
       *[other] That happened { $rounds } times within seconds.
    }
says-too-many-redirects = The browser gave up after too many redirects.
says-cookie-in-loop = The cookie “{ $cookie }” was sent and didn't help.
missing-jar = The browser's cookie store couldn't be looked at.

## What is wrong with a header or token.

# The fault- texts stand after “The header: ” or “The token: ”, in the middle of a sentence: no capital, no full stop.
fault-placeholder = it holds a placeholder such as “undefined” instead of a token
fault-doubled-scheme = the scheme stands in it twice
fault-quoted-token = the token is in quotes
fault-scheme-missing = the scheme in front of the token is missing
fault-stray-whitespace = there are spaces in or around the token
fault-empty-credentials = there is no token after the scheme
fault-comma-joined = two sign-ins were joined in one header
fault-scheme-colon = there is a colon after the scheme
fault-equals-scheme = there is an equals sign after the scheme
fault-control-character = it holds a control character
fault-basic-base64 = the value isn't base64
fault-basic-no-colon = there is no colon between user name and password
fault-basic-empty = there is nothing after the word “Basic”
fault-jwt-parts = parts of it are missing
fault-jwt-header = its header can't be read
fault-jwt-payload = its claims can't be read
fault-jwt-signature-empty = its signature is missing
fault-jwt-signature = its signature is damaged
fault-jwt-algorithm = its header names no algorithm
fault-jwt-part = one of its parts can't be read

## Which rule refused a cookie.

# The rule- texts stand after “…refused the cookie: ”, in the middle of a sentence: no capital, no full stop.
rule-empty = it has neither a name nor a value
rule-control-character = it holds a control character
rule-too-large = it is larger than 4096 bytes
rule-domain-mismatch = its Domain is that of another site or host
rule-public-suffix = its Domain belongs to many owners (a public suffix)
rule-secure-on-insecure = it is marked Secure, but came over http
rule-overwrite-secure = an older Secure cookie of that name can't be replaced over http
rule-samesite-none-insecure = it says SameSite=None without Secure
rule-samesite-cross-site = it is Lax or Strict, and the answer that set it went to another site's page
rule-secure-prefix = its name begins with __Secure- but it isn't Secure
rule-host-prefix = its name begins with __Host- but it isn't Secure, has a Domain, or another Path than /
rule-http-prefix = its name's prefix demands attributes that it lacks
rule-partitioned-insecure = it is Partitioned without Secure
rule-httponly-from-script = a script tried to set an HttpOnly cookie
rule-credentials-omitted = the page made the request without credentials, so cookies of the answer are ignored
rule-third-party-blocked = third-party cookies are blocked in this browser

## What couldn't be read.

note-bytes-replaced = Some bytes aren't UTF-8 and were replaced.
note-sanitised = The recording holds no cookies and no Authorization at all; many tools take them out on export. Whether any were sent can't be told.
note-no-requests = The recording holds no requests: reload the page while it is being recorded, then export it.
note-entry-unreadable = This entry has no request with a URL and was passed over.
note-entry-without-time = This entry has no readable start time.
note-more-entries =
    { $count ->
        [one] { $count } more entry has such troubles.
       *[other] { $count } more entries have such troubles.
    }
