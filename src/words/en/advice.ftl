### Advice for site owners (`admin.`) and developers (`developer.`), by cause; who has to act; which logs to look in.

acts-nobody = Nobody has to act.
acts-user = Who has to act: you.
acts-network = Who has to act: whoever runs your network, or you by signing in to it.
acts-extension = Who has to act: you, about another extension of this browser.
acts-front-end = Who has to act: the developers of the site's pages.
acts-server = Who has to act: whoever runs the site's servers.
acts-identity-provider = Who has to act: whoever runs the service that signs people in.
logs-headers = Compare the logs of proxy, gateway and app at { $at } for { $path }: which of them had Authorization and Cookie (their length is enough)?
logs-token = Look in the app's log at { $at } for { $path }: which check of the token failed (exp, aud, iss, kid, signature)? And in the identity provider's: was it revoked, or were keys changed?
logs-renewal = Look in the identity provider's log at { $at } for the refused call: its error, the client, and whether that refresh token had been used before.
logs-session = Look in the app's log at { $at } for { $path }: was the session unknown, had it ended, or could it not be read? And in the proxy's: did Cookie and Set-Cookie pass?
logs-proxy = At { $at } look for { $path } in the logs of cache, proxy and app: which of them answered, and with what status?
logs-server = At { $at } look for { $path } in the app's log, and in the firewall's and limiter's: the rule or right that refused has a name there.

## Nothing is wrong.

admin--challenge-handshake = Leave these 401s out of alarms: count only those that no accepted request follows.
developer--challenge-handshake = Clients that know the scheme can send the credentials at once and spare the first round.
admin--recovered-by-refresh = Count renewals apart from refusals: only a rise of 401s that stay refused is worth an alarm.
admin--anonymous-probe = Leave the address that asks “who is there?” out of 401 alarms.
developer--anonymous-probe = Answer the question with 200 and “nobody”, so that consoles and alarms stay quiet.

## Not sent, or sent in a form that can't work.

admin--not-signed-in = Check the route rules: which paths are public, and whether the order of middleware is CORS, session, sign-in, rights.
admin--auth-header-not-attached = Alarm on routes whose share of 401 rises after a release while others stay as they were.
admin--auth-header-malformed = Have the gateway answer 400 with a code for a header that can't be read; it is the app's fault, not the user's.
admin--basic-malformed = Answer 400 rather than 401: a browser would ask for the password again, which can't help.
admin--password-rejected = Watch the share of sign-ins that succeed: a fall in all accounts is a fault or an attack, in one account it is a typo.
admin--extension-removed-credentials = On managed browsers look at the list of forced extensions and their rules for headers.
admin--request-blocked-by-extension = Keep sign-in and renewal on the site's own host, at addresses that don't look like tracking.

## Tokens and renewal.

admin--token-expired = Keep access tokens short (5 to 15 minutes) and rotate the refresh token; a sign-out everywhere ends that one.
admin--token-wrong-audience = Write down which audience and issuer each API takes, and have the gateway check the same values as the app.
admin--token-malformed = Check the limits for header fields in each proxy: 4 KB cut a token with many groups.
admin--token-rejected = Look whether the token was revoked, its keys changed or somebody signed out everywhere; then say so in error_description.
admin--insufficient-scope = Grant the scope to the client at the identity provider and to the user; tokens issued before keep the old one.
admin--device-clock-wrong = Put the server's time into the answer, allow a minute, and chart how far clients' clocks are off.
admin--refresh-token-rejected = Look at the provider's idle and absolute limits for sessions and at its grace period for rotation; a browser app needs code with PKCE, not a grant for servers.
admin--refresh-not-attempted = Compare the tokens' life with how often the app renews: laptops sleep for hours.

## Sessions and cookies.

admin--cookie-domain-mismatch = Redirect all spellings of the host to one, before anybody can sign in.
admin--cookie-path-mismatch = If a proxy serves the app below another path, rewrite the cookie's too (proxy_cookie_path, ProxyPassReverseCookiePath).
admin--cookie-samesite-blocked = Where people arrive from mails and other sites, let a page without data receive them and go on from there.
admin--session-cookie-expired = Let session and cookie end together, and tell people before it happens.
admin--session-ended-by-server = Record who ended the session: the person, another tab, a sign-out everywhere, or a rule.
admin--csrf-token-mismatch = Share the app's key among all nodes, keep pages with forms out of caches, and let the token live as long as the session.
developer--csrf-token-mismatch = Take the token anew for each request (meta tag, cookie or an address of its own), and on this refusal fetch it and repeat once.
admin--cookie-corrupt = Have the app drop a cookie that it can't read and begin anew, and check limits of size in proxies.
admin--cookie-removed-locally = Set few cookies: browsers keep about 180 for a site, all its hosts together, and drop the oldest.
admin--cookie-shadowed = Delete the old cookie with the Domain and Path that it was set with; a new name ends the doubt at once.
admin--credentials-omitted = Let manifests, fonts and other files that browsers fetch without cookies pass the gateway's sign-in.
admin--logout-triggered-by-prefetch = Answer Sec-Purpose: prefetch on the sign-out address with 503, until it takes POST only.
admin--session-rotation-race = Let the old session be good for some seconds after it was replaced, on all nodes.
admin--stale-token-sent = Chart refusals by the token's age: a bump after each renewal is this fault.
admin--token-binding-missing = Demand proofs only of clients that were registered for them, and name DPoP in the challenge.
admin--token-time-unit-wrong = Have whoever issues the token write times in seconds, and refuse others when they are issued, not when they are used.
admin--token-unsigned = Never take alg none; look where tokens of a test or an emulator come from.
admin--token-wrong-kind = Have the API check “typ” or “token_use”, and say in error_description which kind it wants.
admin--wrong-cookie-jar = Show on the sign-in page which address and account the link was meant for.

## The server's decision.

admin--origin-check-failed = Add the page's address to the trusted origins, with scheme and port, and pass Host and X-Forwarded-Proto through the proxy.
developer--origin-check-failed = Name the check in a code of the answer, and send the CORS headers with refusals too, so that pages can read it.
admin--session-store-failing = Look at the session store: locks, time-outs, connections, memory. Alarm on slow 401s, and keep it apart from the app's other data.
developer--session-store-failing = Answer 503 with Retry-After when the store can't be read; 401 makes clients throw a good sign-in away.
admin--foreign-session-from-cache = Empty the cache and end all sessions now. Then never keep answers with Set-Cookie (proxy_no_cache $upstream_http_set_cookie), and tell those concerned.
developer--foreign-session-from-cache = Send Cache-Control: private, no-store with every answer that sets a session, and no session with public files.
admin--permission-denied = Look which rule refused, and whether the account's role or state is as it should be.
admin--session-rejected-unknown = Measure 401s by route, release and client, with the reason in the log; alarm on a rise. During an outage answer 503, never 401.
