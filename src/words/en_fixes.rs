//! What a person can do about a cause.

/// Texts of [`crate::fixes`]; `admin.` and `developer.` are followed by the id of a cause.
pub(super) const FIXES: &[(&str, &str)] = &[
    ("fix-nothing-to-do", "Nothing needs to be done."),
    ("fix-reload-page", "Reload the page."),
    ("fix-sign-in-again", "Sign in to {site} again."),
    (
        "fix-clear-site-cookies",
        "Remove this site's cookies ({site}), then sign in again. You will be signed out there.",
    ),
    (
        "fix-re-enter-password",
        "Type user name and password again; look at Caps Lock and the keyboard layout.",
    ),
    ("fix-check-extensions", "Look which other extensions could interfere, and turn one off at a time."),
    ("fix-contact-site", "Only the site can mend this: send its support the report. It holds no secret."),
    ("fix-ask-for-access", "Ask whoever manages the site for access with this account."),
    ("fix-wait-and-retry", "Wait a minute, then try again."),
    ("fix-fix-device-clock", "Set this device's clock to automatic, then reload the page."),
    ("fix-check-url", "Type the site's address yourself, or use the one where you signed in."),
    ("fix-check-url-https", "Open the same page with https."),
    ("fix-allow-cookies", "Allow third-party cookies for this site."),
    ("fix-complete-mfa", "Complete the second step of the sign-in."),
    ("fix-use-other-window", "Use the window or profile where you signed in."),
    ("fix-try-private-window", "Try the site in a private window."),
    ("fix-sign-in-to-network", "Sign in to the network first."),
    ("fix-clear-site-data", "Remove this site's cookies and stored data, then sign in again."),
    ("fix-clear-cached-data", "Empty the browser's cache for this site."),
    (
        "admin.credentials-not-received",
        "Pass Authorization through to the app: CGIPassAuth On or WSGIPassAuthorization On in Apache, proxy_set_header Authorization $http_authorization in nginx.",
    ),
    (
        "admin.auth-scheme-mismatch",
        "Let only one layer ask for Authorization: take the password prompt off the API's path, or move it to the network.",
    ),
    ("admin.token-not-yet-valid", "Keep the servers' clocks right by NTP, and allow a minute of difference."),
    (
        "admin.basic-charset-mismatch",
        "Have the server read Basic as UTF-8, and say so: WWW-Authenticate: Basic realm=\"…\", charset=\"UTF-8\".",
    ),
    (
        "admin.digest-stale",
        "Send stale=true when only the nonce is too old, count its life from the last use, and let nodes share it.",
    ),
    (
        "admin.api-key-rejected",
        "Look whether the key is in force, and which addresses, services and quotas it is limited to.",
    ),
    (
        "admin.signature-rejected",
        "Keep clocks right by NTP, and let no proxy change host, path, query or signed headers.",
    ),
    (
        "admin.auth-method-not-allowed",
        "Allow this way of signing in for the account, or issue what the rule asks for.",
    ),
    (
        "admin.server-clock-wrong",
        "Set this server's clock by NTP; look at containers and virtual machines after sleep.",
    ),
    (
        "admin.token-wrong-issuer",
        "Set the expected issuer exactly as the provider writes it, the last slash included.",
    ),
    (
        "admin.wrong-environment",
        "Give each environment its own audience, client and cookie names, and say the name on the page.",
    ),
    (
        "admin.token-binding-invalid",
        "Tell the server its public scheme and host (X-Forwarded-Proto, X-Forwarded-Host, trusted proxy), so that “htu” fits.",
    ),
    (
        "admin.signing-key-not-known",
        "Fetch the key set again when an unknown “kid” arrives, keep old keys until their tokens have ended, allow the provider's algorithm.",
    ),
    (
        "admin.step-up-required",
        "Answer with insufficient_user_authentication and the acr_values or max_age that are wanted (RFC 9470).",
    ),
    (
        "admin.session-timed-out",
        "Keep sessions in a store that outlives restarts, and extend them while people are active.",
    ),
    ("admin.cookie-secure-on-http", "Redirect http to https and add Strict-Transport-Security."),
    (
        "admin.preflight-unauthorized",
        "Answer OPTIONS before authentication, with the CORS headers and status 204.",
    ),
    (
        "admin.session-cookie-not-stored",
        "If a proxy ends TLS, tell the app so (X-Forwarded-Proto, trusted proxy), or Secure cookies are lost.",
    ),
    (
        "admin.login-redirect-loop",
        "Compare what the login sets with what the page reads: cookie name, domain, path, Secure, and the secret of all nodes.",
    ),
    ("developer.recovered-by-refresh", "Renewing shortly before “exp” spares the refused round."),
    ("developer.not-signed-in", "Send people to the sign-in page, and back to where they were."),
    (
        "developer.auth-header-not-attached",
        "Send this request through the same client or interceptor as the others.",
    ),
    (
        "developer.credentials-not-received",
        "Log the headers as they arrive at the app: the one the browser sent isn't there.",
    ),
    (
        "developer.auth-header-malformed",
        "Build the header as “Bearer ” and the bare token, and send no request before there is one.",
    ),
    (
        "developer.auth-scheme-mismatch",
        "Send the scheme that the challenge names, or have the server offer the one you send.",
    ),
    (
        "developer.basic-malformed",
        "Encode user name, colon and password as UTF-8, then as base64 (RFC 7617).",
    ),
    (
        "developer.password-rejected",
        "Answer with 401 and a code of your own, so that clients can tell it from a locked account.",
    ),
    ("developer.token-expired", "Renew the token before “exp”, or once on a 401, and repeat the request."),
    ("developer.token-not-yet-valid", "Allow a leeway of a minute when checking “nbf” and “iat”."),
    (
        "developer.device-clock-wrong",
        "Count a token's life from when it arrived, not by comparing “exp” with the device's clock.",
    ),
    (
        "developer.token-wrong-audience",
        "Ask for a token with this API's audience or resource, and send each API its own.",
    ),
    (
        "developer.insufficient-scope",
        "Ask for the missing scope when signing in, and show people what they lack.",
    ),
    (
        "developer.token-malformed",
        "Store and send the token unchanged: all three parts, no cut, no decoding.",
    ),
    (
        "developer.token-rejected",
        "Treat invalid_token as signed out: drop the token and go to the sign-in page.",
    ),
    (
        "developer.basic-charset-mismatch",
        "Encode user name and password as UTF-8 before base64: btoa alone makes Latin-1 of them.",
    ),
    (
        "developer.digest-stale",
        "On stale=true repeat the request with the new nonce, without asking for the password.",
    ),
    (
        "developer.api-key-rejected",
        "Take the key from configuration and answer its refusal with words for people; never ship a secret key to browsers.",
    ),
    (
        "developer.signature-rejected",
        "Ask for a fresh signature shortly before use, and sign exactly what the browser will send.",
    ),
    (
        "developer.auth-method-not-allowed",
        "Show people the way of signing in that is allowed, not a wrong password.",
    ),
    (
        "developer.server-clock-wrong",
        "Allow a minute of leeway for “exp”, “nbf” and “iat”, and watch the difference between hosts' Date headers.",
    ),
    (
        "developer.token-time-unit-wrong",
        "Write “iat”, “nbf” and “exp” in whole seconds: Math.floor(Date.now() / 1000).",
    ),
    (
        "developer.token-wrong-issuer",
        "Compare “iss” with the server's setting letter by letter, and with “issuer” of the discovery document.",
    ),
    (
        "developer.wrong-environment",
        "Keep tokens of different environments under different storage keys, and drop those of another issuer.",
    ),
    (
        "developer.token-wrong-kind",
        "Send access_token to APIs, refresh_token to the token endpoint only, and id_token nowhere.",
    ),
    (
        "developer.token-unsigned",
        "Point the app at the real issuer, or the server at the emulator; never accept “none”.",
    ),
    (
        "developer.token-binding-missing",
        "Send a fresh DPoP proof with each request and “DPoP” as the scheme, and allow the header in CORS.",
    ),
    (
        "developer.token-binding-invalid",
        "Make a new proof for each request: its method, its address without query, its token's hash, the last DPoP-Nonce.",
    ),
    (
        "developer.signing-key-not-known",
        "Choose the key by “kid”, fetch the set again once when it is missing, and name the reason in the answer.",
    ),
    (
        "developer.step-up-required",
        "Send the person to the provider with the demanded acr_values, max_age or claims, then repeat the request.",
    ),
    (
        "developer.stale-token-sent",
        "Read the token when a request is sent, not when the page is set up, and tell other tabs of a renewal.",
    ),
    (
        "developer.refresh-token-rejected",
        "Treat a refused renewal as signed out: drop both tokens and go to the sign-in page.",
    ),
    (
        "developer.session-cookie-expired",
        "Set the cookie anew on use, so that its end moves while people are active.",
    ),
    ("developer.session-ended-by-server", "Tell other tabs of the sign-out, and go to the sign-in page."),
    ("developer.session-cookie-not-stored", "Correct the Set-Cookie line by the rule named above."),
    ("developer.cookie-domain-mismatch", "Set the cookie with the parent Domain, or sign in on each host."),
    ("developer.cookie-path-mismatch", "Set the cookie with Path=/."),
    ("developer.cookie-secure-on-http", "Link and redirect to https only."),
    (
        "developer.cookie-samesite-blocked",
        "Use SameSite=Lax for pages that people are sent to, and None with Secure for real cross-site use.",
    ),
    (
        "developer.session-timed-out",
        "On this refusal send people to the sign-in page, and back to where they were.",
    ),
    (
        "developer.login-redirect-loop",
        "Count the rounds and stop with an error page that names the cookie that is missing.",
    ),
    ("developer.preflight-unauthorized", "Leave OPTIONS out of the authentication middleware."),
    (
        "developer.permission-denied",
        "Answer 403 for a missing right; 401 makes clients throw good sign-ins away.",
    ),
    (
        "developer.session-rejected-unknown",
        "Say why in the answer: WWW-Authenticate with an error, or a code in the body.",
    ),
    (
        "admin.third-party-cookies-blocked",
        "Serve both parts under one registrable domain: then no browser takes the cookie for a third party's.",
    ),
    (
        "admin.session-not-recognised",
        "Keep sessions in a store that all nodes share, give all of them one secret, or send each visitor to one node.",
    ),
    (
        "admin.cookie-header-too-large",
        "Allow more room for request headers (large_client_header_buffers in nginx), and look for what sets so many cookies.",
    ),
    (
        "admin.response-headers-too-large",
        "Enlarge proxy_buffer_size and proxy_busy_buffers_size; look for “upstream sent too big header” in the proxy's error log.",
    ),
    (
        "admin.session-cookie-never-issued",
        "Pass X-Forwarded-Proto on and have the app trust the proxy: many apps set no Secure cookie on what they take for http.",
    ),
    (
        "admin.session-cookie-overwritten",
        "Give each app on the host, and each environment under the domain, a cookie name of its own.",
    ),
    (
        "admin.cookie-name-mismatch",
        "Tell the app the https address that people use (NEXTAUTH_URL, AUTH_URL, site address).",
    ),
    (
        "admin.session-bound-to-network",
        "Don't tie sessions to an address; behind a proxy, the address is the proxy's.",
    ),
    (
        "developer.credentials-omitted",
        "Ask with credentials: \"include\" (withCredentials), and answer with Access-Control-Allow-Credentials and the page's origin.",
    ),
    (
        "developer.third-party-cookies-blocked",
        "Ask for storage access (document.requestStorageAccess), use Partitioned cookies, or hand a token to the frame.",
    ),
    (
        "developer.cookie-shadowed",
        "Delete the old cookie with the Domain and Path it was set with, and give the new one a __Host- name.",
    ),
    (
        "developer.cookie-removed-locally",
        "Treat a missing cookie as signed out, and keep the number of cookies small.",
    ),
    (
        "developer.session-not-recognised",
        "Log the session id at sign-in and at the refusal, with the node's name: the store that should hold it doesn't.",
    ),
    (
        "developer.cookie-header-too-large",
        "Keep data out of cookies, limit their Path, and delete those of finished or failed sign-ins.",
    ),
    (
        "developer.response-headers-too-large",
        "Keep a session id in the cookie, and tokens and groups on the server.",
    ),
    (
        "developer.cookie-corrupt",
        "Encode the value once, never copy it by script, and answer an unreadable cookie by deleting it.",
    ),
    (
        "developer.session-cookie-never-issued",
        "Set “trust proxy” or its like, and save the session before the answer is sent.",
    ),
    ("developer.session-cookie-overwritten", "Name the session cookie after the app: cookies ignore ports."),
    (
        "developer.cookie-name-mismatch",
        "Read the session under the name it is written with, in middleware, too.",
    ),
    (
        "developer.session-rotation-race",
        "Let the old session live on for some seconds after a change, and don't delete cookies on a refusal.",
    ),
    (
        "developer.session-bound-to-network",
        "Ask for a fresh sign-in only for what is worth it, not for every new address.",
    ),
    ("developer.logout-triggered-by-prefetch", "Sign out by POST; keep routers from prefetching the link."),
    (
        "developer.wrong-cookie-jar",
        "Open links of an app in the real browser, and say on the sign-in page where one isn't signed in.",
    ),
];
