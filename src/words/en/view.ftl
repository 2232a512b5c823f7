### What panel and page say of themselves.

view--absent = not there
view--act-manager = Someone else has to allow it
view--act-provider = Only the sign-in provider can fix this
view--act-site = Only the site can fix this
view--act-wait = You only have to wait
# Who has to act; a line of its own, without a full stop.
view--act-you = You can fix this
view--advice = Advice
# Heading before a list of what one could do to be sure.
view--settle = What would settle it:
view--against = What speaks against it
view--all-of-site =
    { $count ->
        [one] The one cookie of the site
       *[other] All { $count } cookies of the site
    }
# Button.
view--allow = Allow
view--alternatives = What else it could be
view--and-more = and { $count } more
# Button.
view--ask-again = Ask again
view--ask-clear = Remove cookies of { $site }?
view--ask-clear-why = You will be signed out there, and choices the site remembers in these cookies are forgotten.
view--ask-save = Save this session?
view--ask-save-why = The file holds the requests, the stored cookies of these sites and what else was looked at. Opened in Why401 it gives this report again.
view--ask-secrets = Copy with secrets?
view--ask-secrets-why = Whoever gets this command can use your account until its credentials end. Don't paste it where others can read it.
view--asks-first = Asks first, and can be undone
view--asks-permission = Asks the browser for a permission first
view--attributes = Attributes
view--backup-kept = A copy is kept until this panel closes, so you can put them back.
view--bytes =
    { $count ->
        [one] { $count } byte, hidden
       *[other] { $count } bytes, hidden
    }
# Button.
view--cancel = Cancel
# How sure we are of a cause: one word on a label.
view--certain = Certain
view--challenges = What the server asked for
view--changed = Changed by other extensions
# Head of a column: the values after other extensions ran.
view--changed-after = After them
# After the name of a header field: it stands in the answer.
view--changed-answer = in the answer
# Head of a column: the values before other extensions ran.
view--changed-before = Before them
view--changed-by-whom = The browser shows what was changed, not by whom. Bodies, and what DevTools itself overrides, can't be compared.
# After the name of a header field: it stands in the request.
view--changed-request = in the request
view--choose-request = Choose a request to see what it carried.
view--claims = Claims
# Button.
view--clear = Clear
view--cleared =
    { $count ->
        [one] { $count } request forgotten.
       *[other] { $count } requests forgotten.
    }
view--confirmed = Confirmed: two records agree
view--considered = What else was considered
view--cookie = Cookie
view--cookies = Cookies
view--cookies-not-looked = Not known: the stored cookies couldn't be looked at, and none is shown in the request.
view--cookies-unreadable = The cookies of this site can't be read, so they can't be removed from here.
view--cookies-withheld = Why401 may not read cookies. What is stored is unknown.
view--copied-curl = Command copied, secrets left out.
view--copied-message = Message copied. It holds no secrets.
view--copied-report = Report copied. It holds no secrets.
view--copied-secrets = Command copied with its secrets. Handle it like a password.
view--copy-anyway = Copy with secrets
view--copy-curl = Copy as curl…
view--copy-failed = The browser didn't let it be copied.
view--copy-report = Copy report
# For screen readers: a button beside a value.
view--copy-what = Copy { $what }
view--counts-login = Data requests that were sent to a login page
view--counts-preflight = Requests stopped before they were sent because their preflight was refused
view--counts-renewal = Sign-in and token renewals that failed
view--counts-status = Answers 401, 403, 407, 419, 440, 498 and 511
view--credentials = Credentials sent
view--curl-masked = Secrets masked
view--curl-shown = With secrets…
view--curl-without = Without credentials
# Button.
view--decode = Decode
# Head of a column: when something was done to a cookie.
view--deed-when = When
# Head of a column: what was done to a cookie.
view--deed-what = What
# Head of a column: who did it.
view--deed-by = By whom
view--deed-set = Stored
view--deed-replaced = Given a new value
view--deed-removed = Removed
view--deed-ran-out = Ran out
view--deed-pushed-out = Pushed out: the site has stored too many
# Label of a link.
view--deed-show-change = Show the change of the cookie store
# Heading above what happened to a cookie.
view--deeds = History
view--deeds-earlier =
    { $count ->
        [one] { $count } earlier change isn't shown.
       *[other] { $count } earlier changes aren't shown.
    }
# In the column “By whom”; the request follows as a link.
view--doer-answer = The answer to
# In the column “By whom”; the request follows as a link. Clear-Site-Data is the name of a header.
view--doer-clearing = Clear-Site-Data in the answer to
# In the column “By whom”.
view--doer-browser = The browser
# In the column “By whom”.
view--doer-script-or-unseen = A script of the page, or an answer that wasn't recorded
# In the column “By whom”.
view--doer-unseen = An answer that wasn't recorded, such as one in another tab
# In the column “By whom”.
view--doer-other = Another extension, a person, or this panel
# In the column “By whom”.
view--doer-anyone = A script, an answer that wasn't recorded, another extension or a person
# In the column “By whom”.
view--doer-anyone-but-scripts = An answer that wasn't recorded, another extension or a person
view--developer = Developer
view--diagnosis = Diagnosis
# Button.
view--dismiss = Dismiss
view--do-clear = Remove cookies…
view--do-copy = Copy a message
view--do-extensions = Show extensions that could interfere
view--do-open = Open { $host }
view--do-sign-in = Go and sign in
# Link to all pages of the documentation.
view--documentation = All causes, advice and fixes explained
view--done = Done
view--drop = Drop HAR files here, or choose them
view--drop-hint = Several at once are fine. Nothing leaves this page.
view--empty-value = empty
view--evidence = How we know
view--extension = Extension
view--extensions = Other extensions
view--extensions-offer = Another extension may have changed this request or removed a cookie. To list those that could, your browser asks you first whether Why401 may “manage” your extensions: it only reads the list, and switches one off only when you say so.
view--extensions-refused = Without the permission to list extensions they can't be shown. Nothing was changed.
view--failed = That didn't work. The browser says: { $why }
view--file = File
# What the list of languages is called, for those who hear it.
view--language = Language
# Entry of that list: the language that the browser is set to.
view--language-browser = As the browser
# { $language } is a language's own name, like Deutsch.
view--language-missing = The texts in { $language } couldn't be loaded. The language stays as it is.
view--file-clean = No refusal in this file
# Stands after the name of a file: “session.har can't be read: …”
view--file-trouble = can't be read: { $why }.
# Stands after the name of a file: “session.har can't be read: …”
view--file-unreadable = couldn't be opened by the browser.
view--filter = Filter requests
# Example of what can be typed; these words are the filter language and stay as they are.
view--filter-hint = status:401 host:api cause:token is:open
view--fix-allow-cookies = Allow cookies for this site
view--fix-ask-for-access = Ask for access
view--fix-change-code = Change the code
view--fix-change-configuration = Change the configuration
view--fix-look-in-logs = Look in the logs
view--fix-check-extensions = Check your extensions
view--fix-check-url = Check the address
view--fix-clear-cached-data = Empty the cache for this site
view--fix-clear-site-cookies = Remove this site's cookies
view--fix-clear-site-data = Remove this site's data
view--fix-complete-mfa = Complete the second step
view--fix-contact-site = Write to the site
view--fix-fix-device-clock = Set this device's clock
view--fix-nothing-to-do = Nothing to do
view--fix-re-enter-password = Type the password again
view--fix-reload-page = Reload the page
view--fix-sign-in-again = Sign in again
view--fix-sign-in-to-network = Sign in to the network
view--fix-try-private-window = Try a private window
view--fix-use-other-window = Use the window you signed in with
view--fix-wait-and-retry = Wait a little, then try again
# What a request was for: one lower-case word.
view--for-document = page
view--for-events = event stream
view--for-fetch = fetch
view--for-font = font
view--for-image = image
view--for-manifest = app manifest
view--for-media = media
view--for-ping = beacon
view--for-preflight = preflight
view--for-script = script
view--for-socket = WebSocket
view--for-style = style sheet
view--for-xhr = XMLHttpRequest
view--from-cache = from the cache
view--from-worker = from a service worker
view--harmless = Nothing is lost
view--headers-incomplete = The browser gave only part of the headers of this request.
# Button.
view--hide = Hide
view--hide-what = Hide { $what }
view--hosts-withheld = Why401 has no access to sites: stored cookies and interference by other extensions can't be seen.
view--inferred = Follows from the rules
view--jar-not-looked = The stored cookies couldn't be looked at: only what the request shows is listed.
# Column of a cookie table: was it kept?
view--kept = Kept by the browser?
view--lane-problems = Problems
view--lane-requests = Requests
view--leaves-page = Leaves the page that is open
view--life-early = It begins only { $time } after this request.
view--life-early-now = It begins only in { $time }, by this device's clock.
view--life-endless = It names no end.
view--life-left = At this request it had { $time } left.
view--life-left-now = It has { $time } left, by this device's clock.
view--life-long = Valid for { $time }.
# On the life bar of a token: a word.
view--life-now = now
view--life-over = It had run out { $time } before this request was answered.
view--life-over-now = It ran out { $time } ago, by this device's clock.
# The life bar's marks: a few words.
view--life-request = this request, device clock
# The life bar's marks: a few words.
view--life-server = the server's clock
# On the life bar of a token: a word.
view--life-valid = valid
# How sure we are of a cause: one word on a label.
view--likely = Likely
view--list = What was seen
view--may = May, on this site
# What other extensions may do; listed with commas after their names.
view--may-clear = clear browsing data
view--may-cookies = read and remove cookies
view--may-requests = change or stop requests
view--may-settings = change proxy or privacy settings
view--meaning = What it means
# Stands before the name of the member: “The statement is about exp”.
view--member = The statement is about
# Link to the page about this cause.
view--more-about = More about this
view--more-characters =
    { $count ->
        [one] ({ $count } more character)
       *[other] ({ $count } more characters)
    }
view--name = Name
view--nameless = (no name)
view--no-answer = no answer
view--no-cookies = No cookies are stored for { $site }, so there is nothing to remove.
view--no-cookies-here = None was sent, and none is stored for this site.
# Below the headers of an answer.
view--no-body = No body is kept of this answer: it was empty, larger than 256 KB, or of a kind that tells nothing about sign-ins.
view--no-credentials = It sent no Authorization header and no API key.
view--no-requests = No requests yet. Reload the page to see them from the start.
view--no-suspects = No other extension has the rights to interfere here.
view--none-fits = No request fits the filter.
view--none-refused = Nothing was refused.
view--notes =
    { $count ->
        [one] { $count } thing couldn't be read or looked at
       *[other] { $count } things couldn't be read or looked at
    }
view--nothing-yet = No request seen yet.
view--only-named =
    { $count ->
        [one] Only the one that looks responsible
       *[other] Only the { $count } that look responsible
    }
view--only-refused = Refused only
view--owner = Site owner
view--page-intro = Open a recording of what your browser did, and read in one sentence why the site said no.
view--page-step-1 = In the browser's developer tools, open the Network tab and do again what failed.
view--page-step-2 = Save all as HAR (with sensitive data, if you are asked: it stays on this device).
view--page-step-3 = Drop the file above. Or paste a single token, cookie or header line.
view--page-title = Why did the site refuse you?
view--partition = only within { $site }
view--partitioned =
    { $count ->
        [one] One of them is kept apart for a single site that embeds this one.
       *[other] { $count } of them are kept apart for single sites that embed this one.
    }
view--paste = Or paste a token, a header line or a cookie line
view--pasted = Pasted line
view--pasted-credentials = Credentials
view--pasted-nothing = Nothing in it could be recognised.
view--place-after = { $name } after other extensions
view--place-before = { $name } before other extensions
view--place-browser = the browser
view--place-change = cookie change
view--place-claim = { $name } in the token
view--place-error = the browser's error
view--place-extensions = other extensions
view--place-jar = stored cookie { $name }
view--place-request-body = request body
view--place-request-header = { $name } request header
view--place-response-body = response body
view--place-response-header = { $name } response header
view--place-status = status
view--place-storage = web storage, { $name }
view--place-timing = timing
# Where a fact was read; shown small beside a statement.
view--place-url = address
# How sure we are of a cause: one word on a label.
view--possible = Possible
# Button.
view--put-back = Put back
view--reading = Reading { $name }…
view--refused = { $count } refused
view--refused-requests = Refused requests
view--reload = Reload the page
view--reload-why = What happened before DevTools was opened can't be seen. Reload to see it from the start.
view--remove =
    { $count ->
        [one] Remove { $count } cookie
       *[other] Remove { $count } cookies
    }
# Button.
view--remove-it = Remove
view--remove-what = Remove the cookie { $what }
view--removed =
    { $count ->
        [one] { $count } cookie removed.
       *[other] { $count } cookies removed.
    }
view--removed-some =
    { $removed ->
        [one] { $removed } cookie removed; the browser kept { $failed }.
       *[other] { $removed } cookies removed; the browser kept { $failed }.
    }
view--request = Request
view--request-body = Request body
view--request-headers = Request headers
view--requests =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
view--response-body = Response body
view--response-headers = Response headers
view--restored =
    { $count ->
        [one] { $count } cookie put back.
       *[other] { $count } cookies put back.
    }
view--restored-some =
    { $restored ->
        [one] { $restored } cookie put back; { $failed } couldn't be.
       *[other] { $restored } cookies put back; { $failed } couldn't be.
    }
view--save-failed = The browser didn't let it be saved.
view--save-full = With all secrets
view--save-full-why = Whoever gets this file can use your accounts until their credentials end. Its name says SECRETS.
view--save-redacted = Without secrets
view--save-redacted-why = Cookie values, tokens and passwords are replaced by texts of the same shape. Why401 finds the same causes in the file.
view--save-with-secrets = Save with secrets
view--save-without = Save without secrets
view--saved = Saved to your downloads.
view--sanitised = Cookies and credentials were taken out of this recording. What depends on them can't be judged.
view--scope = Where it goes
view--seen =
    { $count ->
        [one] { $count } request seen.
       *[other] { $count } requests seen.
    }
view--sent = Sent
view--sent-count = { $count } sent
# A label on the cookie: it carries the sign-in.
view--session-like = session
view--set-cookies = Cookies the answer set
# Button.
view--show = Show
view--show-how = Show how
view--show-what = Show { $what }
# Before a time: “since 10:32:05”.
view--since = since
# State of an incident: a word or two on a label.
view--state-benign = Nothing wrong
# State of an incident: a word or two on a label.
view--state-open = Refused
# State of an incident: a word or two on a label.
view--state-recovered = Recovered
view--stays-here = Everything stays in this panel. Why401 sends nothing.
view--stays-here-page = Everything stays on this page. It can't send anything.
view--suspects-how = Switch them off one at a time, reload, and see whether the refusal goes away.
view--suspects-why = They have the rights to interfere. That doesn't mean they did.
view--token-header = Token header
# Button.
view--undo = Undo
view--undo-what =
    { $count ->
        [one] { $count } cookie was removed for { $site }.
       *[other] { $count } cookies were removed for { $site }.
    }
view--unknown = Can't be told
view--until = until { $time }
view--until-closed = until the browser closes
view--value = Value
view--verdict-back = “{ $fix }” helped for { $time }; then the same problem was back.
view--verdict-fixed = It worked: after “{ $fix }” the same request got through.
view--verdict-not-seen = No such request to { $host } has come since. Do again what failed, or reload.
view--verdict-other = “{ $fix }” changed something: it is now refused for another reason.
view--verdict-still = “{ $fix }” didn't help: the same request is refused as before.
view--verdict-still-same = The same request is refused as before, and it carried the same credentials: sign in first, if you have not.
view--waiting = Done. Waiting for the next such request to { $host }.
view--waiting-cleared = Done. Now reload and sign in again. Waiting for the next such request to { $host }.
view--waiting-sign-in = Sign in on the page that has opened, or wherever the site asks you to. Waiting for the next such request to { $host }.
# Verdict on one cookie in the table.
view--was-deleted = Deleted
# Verdict on one cookie in the table.
view--was-kept = Kept
# Verdict on one cookie in the table.
view--was-refused = Not kept
view--watching = Watching { $host } for refusals
view--watching-page = Watching this page for refusals
view--what-counts = What counts as a refusal
view--what-to-do = What you can do
view--which-cookies = Which cookies
view--why = Why?
view--with-request = With this request
# Verdict on one cookie in the table.
view--withheld = Not sent
view--withheld-count = { $count } not sent
view--working = Removing cookies…
view--you = You
