### Sentences of the pictures: timeline, sign-in, cookies, routes, comparison.

# { $there } is the value in the session that works, { $here } the value in the one that fails.
compare--claim = The token's { $name } was { $there } where it works and is { $here } here.
compare--cookies-added = Cookies sent only here: { $here }.
compare--cookies-missing = Cookies sent where it works and not here: { $there }.
compare--credential = The credential was { $there } where it works and is { $here } here.
compare--fetch-site = Sec-Fetch-Site was { $there } where it works and is { $here } here: another page, or another site, made the request.
compare--headers-added = Headers sent only here: { $here }.
compare--headers-missing = Headers sent where it works and not here: { $there }.
compare--host = The host was { $there } where it works and is { $here } here.
compare--origin = The page's origin was { $there } where it works and is { $here } here.
# { $there } and { $here } are values, or lengths of time.
compare--over = The token had { $there } left where it works; here it had ended { $here } before.
compare--scheme = It went over { $there } where it works and over { $here } here.
cookie--shadowed = Another cookie of the same name stands before it in the header, and most servers take the first.
# Names who takes part in the sequence picture.
view--actor-api = API
# A host takes part as the app itself: the site.
view--actor-app = Site
view--actor-browser = Browser
view--actor-provider = Sign-in provider
view--actors = Who takes part
# Beside a time span: the shortest form.
view--apart = { $time } apart from this device's clock
view--as-table = The same as a table
view--by-credential = Credential
view--by-host = Host
view--by-route = Route
view--cell-absent = Not there
view--cell-missing = Should have been sent, and wasn't
view--cell-set = Set by the answer
view--cell-shadowed = Sent, behind another of the same name
view--choose-cell = Choose a cell to read what became of that cookie there, and what would have changed it.
view--clock-of = Clock of { $host }
view--compare-how = What fails in this session and was accepted in the other one, and how the two requests differ. Values aren't compared: they differ in every session.
view--compare-none = No request that fails here was accepted there. Open a session in which the same thing works.
view--compare-same = The two requests show no difference but their values: look at the token or the cookie itself.
# Drop-down: which recording the other one is compared with. “Works in [file name]”.
view--compare-with = Works in
view--count-by = Count by
view--cure-credentials = If the script asked for it with credentials: fetch(…, {"{"} credentials: "include" {"}"}).
view--cure-domain = If it were set with a Domain attribute, so that it covers subdomains.
view--cure-host = If it were set by the host that is asked.
view--cure-insecure = If the request went over https (or the cookie lacked Secure).
view--cure-lax = If it were SameSite=Lax.
view--cure-longer = If it hadn't run out.
view--cure-none = If it were SameSite=None; Secure.
view--cure-partitioned = If it were set with Partitioned; SameSite=None; Secure within this page's site.
view--cure-path = If its Path were /.
view--differences =
    { $count ->
        [one] { $count } difference:
       *[other] { $count } differences:
    }
view--earlier = Earlier
view--earlier-steps =
    { $count ->
        [one] { $count } earlier step is left out.
       *[other] { $count } earlier steps are left out.
    }
view--events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
view--flow-how = Each row is a request from the browser and what came back. What failed is marked.
view--from-to = { $from } to { $to }
view--gives-end = ends the session
view--gives-session = gives a session
view--gives-token = gives a token
view--lane = Where
view--lane-compare = Compare
view--lane-cookies = Cookies
view--lane-flow = Sign-in
view--lane-routes = Routes
view--lane-steps = Sign-in and renewal
view--lane-timeline = Timeline
view--later = Later
view--leads-to = sends on to { $host }
view--mark-accepted = Accepted
view--mark-changed = Cookie changed
view--mark-expired = Cookie ran out
view--mark-gone = Cookie gone
view--mark-harmless = Refused, and nothing is wrong
view--mark-issued = Token handed out
view--mark-life = Token or cookie held
view--mark-new = Cookie or token new
view--mark-other = Says nothing about who asked
view--mark-refused = Refused
view--mark-set = Cookie set
view--matrix-how = What became of each cookie on each request, and of each cookie that an answer set.
view--no-credential = no credentials
view--no-cure = No single change of the cookie would have let it through.
view--no-steps = No sign-in, renewal or refusal was seen yet.
view--of-requests = { $count } refused
view--other-hosts = Other hosts
view--over-time = Over time
view--picture = Picture of the session
# Column: share of refused requests.
view--rate = Refused
view--role-authorize = Asks to sign in
view--role-callback = Comes back
view--role-code = Trades the code for tokens
view--role-login-page = Opens the sign-in page
view--role-preflight = Asks whether it may ask
view--role-probe = Asks who is signed in
view--role-renewal = Renews
view--role-request = Request
view--role-sign-in = Signs in
view--role-sign-out = Signs out
view--role-silent = Renews in a hidden frame
view--time = Time (UTC)
view--timeline-keys = Timeline. Arrow keys move, plus and minus zoom, 0 shows all.
# The same number of things as the sentence says; "once" for 1.
view--times =
    { $count ->
        [one] once
       *[other] { $count } times
    }
view--to-host = to { $host }
view--token-number = Token { $number }
view--views = Views
view--what = What
view--what-if = What would have sent { $name }
view--zoom = Zoom
view--zoom-all = All
view--zoom-for-rest = Zoom in to see them.
view--zoom-in = Zoom in
view--zoom-out = Zoom out
view--order = Order
view--order-host = By host
view--order-newest = Newest first
view--order-oldest = Oldest first
view--order-slowest = Slowest first
view--order-status = By status
view--show-in-network = Show in Network panel
letter--could = What may help on your side:
letter--end = This was put together by Why401 from what my browser recorded. It holds no passwords, tokens or cookie values. Thank you for looking into it.
letter--facts = What my browser shows:
letter--greeting = Hello, I am having trouble with { $host }, and these facts may help you find out why.
report--no-secrets = Made by Why401. Tokens, cookie values and passwords are left out.
report--seen =
    { $requests ->
        [one] { $requests } request
       *[other] { $requests } requests
    } to { $hosts ->
        [one] { $hosts } host
       *[other] { $hosts } hosts
    }, { $refused } refused.
view--copied-text = Copied.
view--format-json = Copy as JSON
view--format-letter = Copy a message to the site
view--format-markdown = Copy as Markdown
view--format-page = Save as a page
view--format-text = Copy as text
view--key-arrows = Walk through the list that has the focus
view--key-back = The one before
view--key-escape = Leave a question, or empty the filter
view--key-filter = Filter the requests
view--key-next = Next problem or request
view--keys = Keys and marks
view--keys-off = Switch single keys off
view--marks = What the marks mean
view--marks-open = Refused, and nothing has got through since
view--marks-recovered = Refused at first; later the same got through
view--marks-benign = Refused as it has to be: part of how signing in works
view--marks-certain = The evidence leaves no other explanation
view--marks-likely = The evidence points to it; something else is not ruled out
view--marks-possible = Nothing rules it out, and little points to it
# For those who hear it: the border between two panes, which can be moved.
view--split = Border between panes: the arrow keys move it
# Before how many requests were recorded: “In all: 40 requests · 2 refused”.
view--recorded = In all:
view--receipt =
    Saved. Replaced: { $fields ->
        [one] { $fields } header value
       *[other] { $fields } header values
    }, { $addresses ->
        [one] { $addresses } address
       *[other] { $addresses } addresses
    }, { $bodies ->
        [one] { $bodies } body
       *[other] { $bodies } bodies
    }, { $stored ->
        [one] { $stored } stored value
       *[other] { $stored } stored values
    }. Names, times, statuses and machine-readable words stayed.
# Button.
view--share = Share…
view--share-title = Share what was found
view--share-why = The report names hosts, paths, times and what speaks for the cause. It holds no tokens, no cookie values and no passwords.
view--accepted-before = Beside the last accepted token
view--accepted-other = Another token was accepted by this host before. They differ in:
view--accepted-same = This very token was accepted by this host before.
view--accepted-show = Show that request
view--all-clear = All clear so far
view--change-evicted = pushed out by the store's limit
view--change-expired = its time had come
view--change-expired-overwrite = overwritten with a time in the past, which is how servers and scripts delete
view--change-explicit = by a server, a script, an extension or a person
view--change-overwrite = replaced by a newer value
view--for-other = other
view--now = Now
view--then = Then
view--progress = How much has been read
# Titles of the sample recordings one can try.
view--sample-cache = A cache hands out somebody else's page
view--sample-cookie = Signed in on one host, unknown on the other
view--sample-form = A form that no longer fits the session
view--sample-preflight = A call that is refused before it is sent
view--sample-redirect = A redirect loses the sign-in on the way
view--sample-renewal = A sign-in that can't be renewed
view--sample-signed-out = Signed out in the middle of work
view--sample-works = The same when it works
view--samples = Or try a sample
# Button.
view--stop = Stop
