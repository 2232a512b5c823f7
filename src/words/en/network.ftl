### What refused requests, proxies, extensions, caches and servers' decisions come to, in words.

cause-auth-dropped-on-redirect = { $from } sent the request on to { $to }, and on the way the browser dropped the sign-in.
says-sent-on = The answer sent the browser on to { $to }.
cause-extension-removed-credentials = Another extension took the { $name } header out of the request to { $host }, so it arrived without your sign-in.
cause-extension-changed-credentials = Another extension changed the { $name } header of the request to { $host }, and the server refused it.
says-there-before = The page had set the { $name } header.
says-gone-when-sent = The request went out without the { $name } header.
says-changed-when-sent = The request went out with another value in the { $name } header.
cause-extension-removed-set-cookie = Another extension took the cookie { $cookie } out of the answer of { $host }, so your sign-in was never stored.
says-set-by-server = The server's answer sets the cookie { $cookie }.
says-gone-when-passed-on = The answer was passed on to the browser without { $cookie }.
says-extension-took-out = Another extension took { $name } out of this answer.
says-extension-added = Another extension added { $name } to this answer.
says-extension-changed = Another extension changed { $name } in this answer.
says-extension-could = The extension “{ $extension }” may change or stop requests here.
cause-request-blocked-by-extension = A blocker stopped the request for { $path }, which the sign-in needs.
says-error = The browser reports { $error }.
says-after-blocked = This refusal came after the request that was stopped.
cause-proxy-auth-required = The network wants you to sign in before it lets you through to any site.
cause-integrated-auth-unavailable = { $host } takes a Windows sign-in only, and the browser doesn't give one to this address.
says-no-answer-to-challenge = No request to this host answered that.
cause-client-certificate-missing = { $host } wants a certificate from the browser, and got none that it accepts.
says-names-certificate = The page says that the certificate is missing.
cause-stale-cache = The browser kept an old answer for { $path }, from before you were signed in.
says-not-from-server = This answer came from the browser's cache or a service worker.
says-signed-in-at = The sign-in was good for { $path }.
says-server-says = The server itself answers the same address with status { $status }.
cause-cors-blocks-credentials = { $host } answered, but its CORS headers don't let the page ask with a sign-in, so the browser kept the answer from the page.
says-no-allow-origin = The answer allows no other origin.
says-allows-origin = The answer allows the origin { $origin }.
says-no-allow-credentials = The answer doesn't allow credentials.
says-no-allow-authorization = The answer to the preflight doesn't allow the Authorization header.
says-with-credentials = The request carried credentials.
cause-account-disabled = The account on { $host } is locked, switched off or not confirmed yet.
says-account = The answer mentions the account's state.
says-locked = The status means “locked”.
cause-rate-limited = Too many tries: { $host } refuses more of them for a while.
says-limit = The answer's { $name } header says that the limit is used up.
says-too-many = The answer mentions too many requests.
cause-client-banned = { $host } has shut this address or browser out after several failed tries to sign in.
says-row-of-tries =
    { $count ->
        [one] { $count } try to sign in was refused.
       *[other] { $count } tries to sign in were refused in a row.
    }
says-all-refused =
    { $count ->
        [one] Since then the only address of the host that was asked was refused.
       *[other] Since then all of { $count } different addresses of the host were refused.
    }
says-no-connection =
    { $count ->
        [one] { $count } request since then got no connection.
       *[other] { $count } requests since then got no connection.
    }
cause-upstream-refused = You are signed in, but a service that the site asks behind { $path } refused the site.
says-others-docs = The answer points to the documentation of { $host }, so it comes from that service.
cause-bot-challenge = A filter in front of { $host } took the browser for a robot and answered instead of the site.
says-filter = The answer carries the filter's own header { $name }.
says-filter-page = The answer is the page of a known filter.

## What would settle it.

settle-overrides = Look whether DevTools blocks requests or overrides headers, and reload without it.
settle-extensions = Let Why401 see the list of extensions, or reload with all of them switched off.
settle-network = Try the same page through another network.
settle-log = The line of the server's log for this request says why.
settle-without-cache = Reload with “Disable cache” on in the Network panel.
settle-console = The console names the CORS header that was missing.
settle-other-network = Open the site through another network.
settle-cookies = Let Why401 see this site's cookies, then reload.
settle-reload = Reload with the panel open, so that the sign-in is recorded from its start.
settle-full-file = Record again with cookies and Authorization kept (“Save all as HAR with sensitive data”).
settle-bodies = Record again with the answers kept: what the server said in this one isn't in the file.

## For owners and developers.

admin--auth-dropped-on-redirect = Redirect pages, not API calls: answer http and other host names of the API with an error that names the right address.
developer--auth-dropped-on-redirect = Call the final address: the right scheme, host, and slash at the end. Don't add Authorization again after a redirect to another host.
developer--extension-removed-credentials = Tell people which header the server missed, so that a support page can name extensions.
developer--request-blocked-by-extension = Serve sign-in and renewal from your own host, at paths that filter lists don't name (no “track”, “analytics”, “beacon”), and tell a blocked request from a refusal.
admin--proxy-auth-required = Look at the proxy's log: squid's access.log shows TCP_DENIED/407.
developer--proxy-auth-required = A site of its own must answer 401, never 407 or 511.
admin--integrated-auth-unavailable = Add the host to the browsers' list (AuthServerAllowlist, trusted-uris), give it an HTTP service principal, or offer a form beside Negotiate.
developer--integrated-auth-unavailable = Ask with credentials: “include” where the page lies on another origin, and call the host by the name that its principal has.
admin--client-certificate-missing = Check which authorities the server names in its request, and that proxies in front pass the certificate on.
developer--client-certificate-missing = Ask with credentials: “include”: without it browsers send no certificate, and none goes with a preflight.
admin--stale-cache = Send redirects to the login with 302 and Cache-Control: no-store, never 301, and pages of signed-in people with private.
developer--stale-cache = Keep login pages, redirects and refusals out of the service worker's cache, and clear it when people sign in or out.
admin--cors-blocks-credentials = Set the CORS headers in one place only, for errors and redirects too (nginx: add_header … always), with Vary: Origin.
developer--cors-blocks-credentials = Answer with the page's own origin and Access-Control-Allow-Credentials: true (supports_credentials, allowCredentials), or ask without credentials.
admin--account-disabled = Look at the account's state and the lockout rule; unlock it after asking the person.
developer--account-disabled = Answer 403 with a code of its own, only after the right password, and say how to unlock.
admin--rate-limited = Count by account as well as by address behind proxies, and answer 429 with Retry-After (nginx limit_req_status 429).
developer--rate-limited = Heed Retry-After, wait longer after each try, and don't take a limit for a sign-out.
admin--client-banned = Look at the ban list (fail2ban-client status, cscli decisions list), and check that the app sees visitors' addresses, not the proxy's.
developer--client-banned = Stop repeating a refused password by itself: each retry counts towards the ban.
admin--upstream-refused = Renew the site's own key or token for that service; the app's log holds the call that was refused.
developer--upstream-refused = Answer 502 (or 424 with a code) for a refusal of another service, and never sign people out for it.
admin--bot-challenge = Let API paths pass the filter, or have it answer them with JSON; search its log for the request's id (cf-ray, x-amzn-requestid).
developer--bot-challenge = Look for the filter's header before treating an answer as the app's, and send people to a page where they can pass the check.
