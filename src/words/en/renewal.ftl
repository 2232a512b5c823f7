### Renewals, ways back from a sign-in provider, and redirects that end nowhere, in words.

cause-client-rejected = { $host } doesn't accept this app itself; your password isn't the reason.
says-unknown-client = Its page says that it doesn't know the app.
cause-renewal-blocked-by-expired-token = The site sends its old, expired token along when it asks for a new one at { $path }, and is refused for it.
says-dead-token-along = The call carried a token that had run out.
cause-refresh-token-reused = The site renewed your sign-in twice with the same token, and { $host } refused the second try.
says-same-refresh-token = The same refresh token was sent before.
says-newer-stored = “{ $key }” holds another refresh token than the one sent.
cause-refresh-response-lost = { $host } renewed your sign-in, but the answer never reached the page, and the old token no longer counts.
says-renewal-cancelled = This renewal was given up before an answer came.
says-renewal-unkept = This renewal was answered without the new token that other renewals bring.
cause-silent-renew-blocked = The browser kept the cookies of { $host } from the hidden frame that renews your sign-in.
says-cookie-third-party = “{ $cookie }” is stored, and the browser keeps it from frames in another site's page.
says-storage-denied = The browser says that the frame got no access to its cookies.
says-provider-session = Somebody had signed in at the provider before.
cause-idp-session-ended = Your session at the sign-in provider { $host } has ended, so it can't renew your sign-in.
says-silent-worked = The same renewal had worked before in this browser.
cause-renewal-network-failure = { $host } failed for a moment, and the site signed you out for it although your sign-in was still good.
says-then-signed-out = Right after it the page went to { $path }.
says-failed-renewal-deletes = The failed answer deletes the sign-in's cookies.
cause-refresh-not-attempted = Your sign-in ran out { $ago } before this request. The site could have renewed it, and didn't.
says-refresh-token-given = A refresh token had been handed out.
says-refresh-token-stored = The page's storage holds a refresh token (“{ $key }”).
says-renewed-before = A renewal had worked before.
says-refresh-cookie = A cookie for renewing is stored (“{ $cookie }”).
says-no-renewal = No renewal was tried before or after it.
cause-refresh-loop = The site renews your sign-in again and again ({ $rounds ->
        [one] once
       *[other] { $rounds } times
    }), and it doesn't help.
says-new-token-refused = The new token was refused with status { $status }.
cause-signin-callback-failed = The sign-in through a sign-in provider failed on its way back to { $host }.
says-flow-cookie-set = The cookie “{ $cookie }” was set when the sign-in began.
says-never-exchanged = The page was to exchange the code for a token, and never did.
says-code-again = The same answer of the provider had been handed in before.
cause-identity-provider-down = { $host }, which signs people in, is out of order or can't be reached; your sign-in itself is fine.
says-provider-asked = The provider was asked at { $path }.
says-nobody-answered = No other server answered then either: the device may have been offline.
cause-login-page-instead-of-data = The page asked for data ({ $path }) and got the sign-in page instead.
says-data-asked = A script of the page asked for it.
says-login-page = The answer is a page with a password field.
cause-scheme-redirect-loop = { $host } sends the browser in a circle; signing in or clearing cookies can't help.
says-same-address = The redirect leads to the same address, or to another spelling of it.
says-in-a-circle = The redirects go round in a circle, and no sign-in is part of it.

## The views over time.

next-sign-out = This sign-in runs out in { $left }, and nothing renews it.
next-sign-out-at-hand = This sign-in runs out in { $left }; the site holds what could renew it.
next-sign-out-renewed = This token runs out in { $left }; the site has renewed such tokens before.

## What would settle it.

settle-wait = Keep the panel open for a minute: a renewal may still follow.
settle-provider = Look at the provider's status page, or open its sign-in page in another tab.

## For owners and developers.

admin--client-rejected = Compare client id, secret (and its end date) and allowed grant types with the provider's settings; a secret with + or / has to be form-encoded before base64.
developer--client-rejected = Don't repeat it and don't sign people out silently: show that the app is misconfigured. A page holds no secret: use a public client with PKCE.
admin--renewal-blocked-by-expired-token = Leave login and renewal routes out of the check that refuses expired tokens.
developer--renewal-blocked-by-expired-token = Call login and renewal through a client without the interceptor that adds Authorization, and drop a token at its “exp”.
admin--refresh-token-reused = Allow a reuse interval of some 10 to 30 seconds for rotated refresh tokens, and answer the loser with the successor instead of deleting cookies.
developer--refresh-token-reused = One renewal at a time (navigator.locks or a shared promise) for all tabs and frames; read the token from the store when renewing, not from memory.
admin--refresh-response-lost = Let the previous refresh token count until its successor is first used, and let proxies pass Set-Cookie on.
developer--refresh-response-lost = Don't abort renewals (keepalive: true), give them a long timeout, and store the new token before anything else.
admin--silent-renew-blocked = Put provider and app under one registrable domain, or give the provider's session cookie SameSite=None; Secure.
developer--silent-renew-blocked = Renew by refresh token with rotation, or through the app's own server; ask for the same audience and scope as at the sign-in.
admin--idp-session-ended = Let the provider's session slide with use or outlive the app's tokens, and keep it in a store that outlives restarts.
developer--idp-session-ended = On login_required go to the sign-in page once, and don't start the timer anew with the same token.
admin--renewal-network-failure = Answer an outage with 503 and Retry-After, and never with a Set-Cookie that deletes the sign-in.
developer--renewal-network-failure = Keep the tokens when a renewal gets no verdict; try again with growing pauses, and once more when the device is online.
developer--refresh-not-attempted = Renew a minute before the end, check the end when the page becomes visible again, and renew once on a 401 (its answer needs CORS headers too).
admin--refresh-loop = Compare issuer, audience, keys and clocks of the server that renews with those of the API.
developer--refresh-loop = Renew at most once per refused request, stop after the second refusal, and keep the early-renewal margin below the token's life.
admin--signin-callback-failed = Compare the redirect address with those registered, character by character; share the state store among nodes, and keep its cookie for 15 minutes or more (SameSite=None where the answer is posted).
developer--signin-callback-failed = Handle the callback once (no second render), keep state, nonce and verifier per try, and offer to begin again instead of an error page.
admin--identity-provider-down = Check the provider's health, DNS, certificates and the firewall towards it; keep its key set cached through an outage.
developer--identity-provider-down = Answer 503, not 401, when keys can't be fetched; keep tokens that are in date, and say that the login is out of order.
admin--login-page-instead-of-data = Let the gateway answer 401 to requests for data (Accept: application/json, X-Requested-With, Sec-Fetch-Mode: cors) and redirect pages only.
developer--login-page-instead-of-data = Treat a redirected answer or an unexpected media type as signed out, and go to the sign-in page.
admin--scheme-redirect-loop = Pass X-Forwarded-Proto to the app and trust it, use full TLS between proxy and origin, and add or cut the slash in one place only.
developer--scheme-redirect-loop = Build redirects from the forwarded scheme and host, and don't send them with 301 before they are right: browsers keep those.
