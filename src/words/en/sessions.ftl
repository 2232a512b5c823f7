### What became of session cookies: sentences of causes, and what their evidence says.

cause-credentials-omitted = You are signed in to { $host }, but the page asked it without your session cookie “{ $cookie }”.
cause-credentials-omitted-manifest = The browser asks for { $path } without your sign-in, as it always does. Nothing else is affected.
says-cookie-would-go = “{ $cookie }” is stored for { $domain }, and no rule keeps it from this request.
says-other-origin = A script asked another origin; cookies go along only where its code says so.
says-underscore = The header “{ $name }” has an underscore in its name; many proxies drop such headers.
says-manifest = It is a web app manifest, which browsers fetch without credentials.
says-visitor-cookie = “{ $cookie }” was handed out to a new visitor, before any sign-in.
cause-third-party-cookies-blocked = The browser doesn't let { $host } use its cookie “{ $cookie }” inside another site's page.
cause-third-party-cookies-partition = The browser keeps the cookie “{ $cookie }” of { $host } for use inside another site's page only.
says-cookie-for-others = “{ $cookie }” is stored for { $domain } and made for use in other sites' pages.
says-storage-access = The browser says that third-party cookies are kept from this request.
says-browser-blocks = This browser is set to block third-party cookies.
says-cookie-partition = “{ $cookie }” is stored in the partition of another page.
cause-cookie-shadowed = The browser sends two cookies named “{ $cookie }” to { $host }, and the server reads the old one.
says-cookie-twice = “{ $cookie }” stands in the Cookie header twice, with different values.
says-twin-given = One of the two was given by this sign-in.
says-twin-places = They are stored in different places: { $places }.
cause-cookie-removed-locally = The cookie “{ $cookie }” that kept you signed in was removed in this browser, not by the site.
cause-cookie-evicted = The site stores so many cookies that the browser dropped “{ $cookie }”, which kept you signed in.
says-cookie-removed = The browser reports that “{ $cookie }” was removed, and no answer asked for that.
says-cookie-evicted = The browser reports that it dropped “{ $cookie }”, because the site has stored too many cookies.
says-cookie-not-stored = The browser's store holds no “{ $cookie }” any more.
says-extension-cookies = The extension “{ $extension }” may remove cookies here.
cause-session-not-recognised = You signed in, but the server that answers for { $host } doesn't know the session it gave (“{ $cookie }”).
says-session-given = The sign-in at { $path } gave the session.
says-fresh-cookie = The refusal sets a new “{ $cookie }”, as for a new visitor.
cause-session-rotation-race = The site changed the cookie “{ $cookie }” while this request was still under way with the old one.
says-old-cookie = This request carried the “{ $cookie }” from before.
says-cookie-rotated = This answer set a new value for “{ $cookie }”.
says-under-way = The request began before that answer and ended after it.
cause-session-cookie-overwritten = { $other } uses a cookie of the same name, “{ $cookie }”, and replaced the one of { $host }.
says-own-cookie-given = The app's own sign-in had set “{ $cookie }” to another value.
says-own-cookie-accepted = The app had accepted another value of “{ $cookie }”.
says-other-app-set = Then { $other } set “{ $cookie }” to the value that is sent now.
cause-logout-triggered-by-prefetch = You were signed out because the link { $path } was fetched ahead of time; nobody clicked it.
says-prefetch = This request for { $path } says that it was made ahead of time.
says-signs-out = Opening { $path } signs you out.
cause-cookie-header-too-large = The cookies for { $host } have grown so large ({ $size } bytes) that the server refuses to read them.
says-cookie-size =
    { $count ->
        [one] { $count } cookie was sent; with Authorization it takes { $size } bytes.
       *[other] { $count } cookies were sent; with Authorization they take { $size } bytes.
    }
says-heavy-cookies = The largest, or those that pile up: { $names }.
says-names-headers = The answer says that the headers are too large.
says-smaller-answered = The same request with { $size } bytes was answered.
cause-response-headers-too-large = The answer to the sign-in never came through: the proxy of { $host } threw it away, most likely because it was too large.
says-proxy-page = The answer is the proxy's own error page.
says-no-session-set = The answer sets no session cookie.
says-host-answers = The same host answers other requests, such as { $path }.
# { $damage } is one of the damage- texts, put in after a colon.
cause-cookie-corrupt = The session cookie “{ $cookie }” arrives damaged: { $damage }.
cause-cookie-corrupt-named = { $host } can't read one of the cookies that the browser sends.
says-cookie-damaged = The value of “{ $cookie }”: { $damage }.
says-cookie-given-whole = This answer had set “{ $cookie }” whole.
says-cookie-whole-accepted = “{ $cookie }” was sent whole here, and accepted.
says-bad-cookie = The answer mentions a bad cookie.
# The damage- texts stand after a colon, in the middle of a sentence: no capital, no full stop.
damage-cut = its end was cut off
damage-encoded = it was encoded once more or once less than it was given
damage-wrapped = something was added to it
damage-no-signature = its signature is missing
damage-encoded-twice = it was encoded twice
damage-part-missing = it is split over several cookies, and one of them is missing
damage-illegal-bytes = it holds bytes that don't belong in a cookie
damage-broken-token = it begins as a token and parts of it are missing
cause-session-cookie-never-issued = { $host } took your sign-in but gave the browser no session cookie, so it doesn't know you a moment later.
cause-cookie-name-mismatch = One part of the site knows you by the cookie “{ $cookie }”, and another part looks for a cookie of another name.
says-user-known = The answer for { $path } names you as the user.
says-no-prefix = On https this cookie's name should begin with __Secure-.
says-two-hashes = “{ $cookie }” and “{ $other }” differ in their hash only: they belong to two site addresses.
cause-session-bound-to-network = { $host } ties your session to your network or browser, and that has changed.
says-other-address-kind = This request went over a different kind of address than before (IPv4 or IPv6).
says-address-kind-accepted = Before, the same cookie was accepted over the other kind.
says-binding-header-changed = The { $name } header has another value now.
says-binding-header = The session was accepted with another { $name } header.
says-network-changed = The browser reports that the network changed.
cause-wrong-cookie-jar = You are signed in to { $host } in another window, profile or browser, but not in this one.
says-other-store = “{ $cookie }” for { $host } lies in another cookie store of this browser.
says-built-in-browser = The request comes from a browser built into an app, which keeps its own cookies.
says-private-window = This is a private window, which keeps its own cookies.

## What would settle it.

settle-allow-cookies = Allow third-party cookies for this page and reload: if that helps, it was that.
settle-clear-cookies = Clear this site's cookies and sign in: if that helps, it was that.
settle-cookie-changes = Keep the panel open from the sign-in on: the browser tells it who removes a cookie.
settle-nodes = Ask the site's owner whether several servers answer, and whether they share their sessions.
settle-proxy-log = Ask the site's owner for the proxy's error log of that moment.
settle-set-cookie-log = Ask the site's owner whether the app sets its cookie when it is reached without the proxy.
settle-cookie-names = Ask the site's owner which cookie name the page looks for.
settle-one-network = Keep to one network for a while: if the refusals stop, it was that.
