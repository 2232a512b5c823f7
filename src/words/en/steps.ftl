### What the steps of the ladder, the test of other extensions and the look around say.

step-title--check = Look.
step-does--check = Reads the tokens that the page has stored and compares them with the one that was sent.
step-loses--check = Nothing is lost or changed.
step-title--reload = Reload.
step-does--reload = Loads the page again, so that it asks with what is stored now.
step-loses--reload = What is typed into the page and not saved.
step-title--one-cookie = One cookie.
step-does--one-cookie = Removes { $cookie }, the cookie that looks responsible. It can be put back.
step-loses--one-cookie = You are signed out where this cookie was your sign-in.
step-title--cookies = The site's cookies.
step-does--cookies = Removes all cookies of the site and its subdomains. They can be put back.
step-loses--cookies = Every sign-in and remembered choice on this domain, other applications on it as well.
step-title--data = The site's data.
step-does--data = Removes the site's cookies, and what its pages have stored and cached in this browser.
step-loses--data = Drafts, offline content and settings of the site. Only the cookies can be put back.
step-title--data-private = The site's data.
step-does--data-private = Close all private windows: what the site has stored in them goes.
step-loses--data-private = Every sign-in of the private windows.
step-title--sign-in = Sign out and in.
step-does--sign-in = Opens the sign-in page. Sign out first, where the page still takes you for signed in.
step-loses--sign-in = Leaves the page that is open.
step-title--extensions = Other extensions.
step-does--extensions = Lists those that could interfere here, and helps to find the one that does.
step-loses--extensions = Nothing is lost. The browser asks for a permission first.
step-title--clock = The clock.
step-does--clock = Compares this device's clock with those of the servers, and says how it is set.
step-loses--clock = Nothing is lost.
step-title--private-window = Another window.
step-does--private-window = Open the site in a private window: it has no cookies, no stored data and, as a rule, no other extensions.
step-loses--private-window = Nothing is lost. You have to sign in there.
step-title--normal-window = Another window.
step-does--normal-window = Open the site in a normal window: a private one doesn't know your sign-ins.
step-loses--normal-window = Nothing is lost.
step-title--site = Write to the site.
step-does--site = Copies the report, so that you can send it to the site's support.
step-loses--site = Nothing is lost. The report holds no secret.
stored-newer = Newer than the one that was sent, by { $time }: the page sent an old one.
stored-newer-ended = Newer than the one that was sent, by { $time }, but run out as well.
stored-older = Older than the one that was sent, by { $time }.
stored-other = Another one than was sent.
stored-other-until = Another one than was sent. It ends { $at }.
stored-sent = The one that was sent.
view--access = Access to sites
view--access-granted = Requests, stored cookies and interference by other extensions can be seen.
view--access-withheld = Withheld: stored cookies, interference and requests that DevTools loses stay unknown.
view--after = After
view--ask-cache = Empty the cache of { $site }?
view--ask-cache-why = Pages and pictures of these origins are fetched anew. Nothing else is lost.
view--ask-data = Remove what { $site } has stored?
view--ask-data-cookies =
    { $count ->
        [one] { $count } cookie goes, too. A copy of it is kept until this panel closes.
       *[other] { $count } cookies go, too. A copy of them is kept until this panel closes.
    }
view--ask-data-lost = What pages have stored can't be put back: drafts, offline content, settings, sign-ins kept there.
view--ask-data-why = Web storage, databases, service workers and the cache of these origins are emptied.
view--ask-search-why = All of them go off at first. If that helps, half of them are switched on again, and so on, until one is left.
view--ask-switch-off = Switch off { $name }?
view--ask-switch-off-many =
    { $count ->
        [one] Switch off { $count } extension?
       *[other] Switch off { $count } extensions?
    }
view--ask-switch-off-why = It stays off until you switch it on again, here or in the browser's settings.
view--asks-first-for-good = Asks first; what is stored can't be put back
# Said on a page of its own, before the browser asks for the permission (Firefox).
view--asks-hosts = So that Why401 can see the stored cookies and what other extensions change, it needs access to the sites that you look into. Nothing leaves your device.
view--asks-management = So that Why401 can name the extensions that may be interfering, it needs to see which ones you have. It switches one off only when you say so.
view--asks-next = Your browser will ask you once more. After that this window closes by itself.
view--asks-privacy = So that Why401 can tell what becomes of third-party cookies, it needs to read your privacy settings. It changes none.
view--before = Before
view--beside-sent = Beside the one that was sent
view--by-cache =
    { $count ->
        [one] { $count } answer came from the browser's cache.
       *[other] { $count } answers came from the browser's cache.
    }
view--by-worker =
    { $count ->
        [one] { $count } answer came from a service worker of the site.
       *[other] { $count } answers came from a service worker of the site.
    }
view--clock = Clocks
# These stand after the name of a host: “api.example says it is 4 min earlier than this device does.”
view--clock-ahead = says it is { $time } earlier than this device does.
# These stand after the name of a host: “api.example says it is 4 min earlier than this device does.”
view--clock-behind = says it is { $time } later than this device does.
view--clock-chromeos = ChromeOS: Settings, Date and time, Set automatically.
view--clock-device =
    { $hosts ->
        [one] { $hosts } server disagrees with this device: it is this device's clock that is wrong.
       *[other] { $hosts } servers agree with each other and not with this device: it is this device's clock that is wrong.
    }
# Stands after the name of a host and what its clock says.
view--clock-either = Only this server was heard, so either clock may be wrong. Open another site in this tab for a second opinion.
view--clock-how = Where several servers agree with each other and not with this device, it is this device that is wrong. The time zone doesn't matter.
view--clock-linux = Linux: run “timedatectl set-ntp true”, or switch on Automatic Date & Time in the settings.
view--clock-mac = macOS: System Settings, General, Date & Time, Set time and date automatically.
view--clock-other = Open the device's settings for date and time, and let them be set automatically.
# These stand after the name of a host: “api.example says it is 4 min earlier than this device does.”
view--clock-same = agrees with this device.
# Stands after the name of a host and what its clock says.
view--clock-server = Its own clock is wrong: other servers agree with this device.
view--clock-unknown = No server has said what time it is.
view--clock-windows = Windows: Settings, Time & language, Date & time, Set time automatically, Sync now.
view--data-cleared = The site's data has been removed.
view--do-clear-cache = Empty the cache…
view--do-clear-data = Remove the site's data…
view--do-clock = Compare the clocks
# Button.
view--do-step = Do this
view--dropped =
    { $count ->
        [one] { $count } healthy request was let go to save memory. Whatever was refused is kept.
       *[other] { $count } healthy requests were let go to save memory, the oldest first. Whatever was refused is kept.
    }
view--dropped-alike =
    { $count ->
        [one] { $count } request was let go to save memory. Where the same refusal came again and again, its first and its newest ones are kept.
       *[other] { $count } requests were let go to save memory, the oldest first. Where the same refusal came again and again, its first and its newest ones are kept.
    }
view--dropped-changes =
    { $count ->
        [one] { $count } change of stored cookies was let go to save memory, an old one.
       *[other] { $count } changes of stored cookies were let go to save memory, the oldest.
    }
view--empty-cache = Empty the cache
view--extensions-installed =
    { $count ->
        [one] { $count } is installed.
       *[other] { $count } are installed.
    }
view--ladder = What else to try
view--ladder-how = From what changes least to what changes most. Nothing happens without your click.
# Button.
view--look = Look
view--no-stored-tokens = The page has stored none.
view--not-looked = Not looked at.
# What became of trying one way out; stands after its name.
view--outcome-fixed = it worked
view--outcome-not-seen = no such request came
view--outcome-other = refused for another reason
view--outcome-still = refused as before
view--proxy = Proxy
view--proxy-asks = A proxy on the way asks for a sign-in.
view--proxy-unknown = Can't be told: only a proxy that asks for a sign-in shows itself, and none did. Your browser's or system's network settings tell.
view--read-tokens = Read stored tokens
view--recovered =
    { $count ->
        [one] { $count } request that DevTools lost was recovered, without its body.
       *[other] { $count } requests that DevTools lost were recovered, without their bodies.
    }
view--remove-data = Remove the data
view--ask-replay = Ask this again?
view--ask-replay-why = The page sends the request up to three times more: as it was, without credentials, and with the newest token that it has stored, if there is one: it is asked for those. The server sees it, and may count it.
view--replay = Ask again, in three ways…
view--replay-answer = Answer
view--replay-as-it-was = As it was
view--replay-asking = asking…
view--replay-credential = Without credentials it is let through: it is the credential itself that is refused.
view--replay-differs = What the browser sets by itself may differ from the first time, and the page may have changed how it asks.
view--replay-elsewhere = This request can be asked again only from a page of its own origin: open one in this tab.
view--replay-how = Asked again
view--replay-method = Only GET and HEAD are asked again: anything else may change something.
view--replay-newest = The newest stored token is accepted: the page sent an old one. Reload it.
view--replay-now = Ask again
view--replay-open = It is let through now, even without credentials.
view--replay-refused = It is refused with and without credentials: those that were sent aren't accepted there.
view--replay-unclear = The answers don't settle it.
view--replay-with-newest = With the newest stored token
view--replay-without = Without credentials
view--replay-works = It is let through now: the refusal has passed.
view--told-by-second = DevTools lost this request. It was seen by the browser's other interface, which tells no bodies.
view--search = Find out which one…
view--search-again = Do again what failed, if reloading wasn't enough.
view--search-found = It is { $name }: without it the request gets through. It stays off; all others are on.
view--search-gone = It got through: the one that interferes is among those that are off.
view--search-how = Or let all be switched off and then halves, to find the one that interferes.
view--search-none = It is none of them: it is refused without them, too. All are on again.
view--search-off =
    { $count ->
        [one] { $count } extension is off.
       *[other] { $count } extensions are off.
    }
# Button.
view--search-on = Go on
# Button that answers whether the refusal is gone now.
view--search-say-gone = It works now
# Button that answers whether the refusal is gone now.
view--search-say-still = Still refused
view--search-still = It is refused as before: the one that interferes is among those that are on.
view--sent-other = Sent, with another value
view--sent-same = Sent, as before
view--store-unknown = Its cookie store can't be told. In a private window, allow Why401 there.
view--stored-tokens = Stored tokens
view--surroundings = What is seen and what isn't
view--switch-off = Switch off…
view--switch-off-and-reload = Switch off and reload
view--switch-off-lost = What they do for you, such as blocking or filling in passwords, stops meanwhile. The page is loaded again: what is typed there is lost.
view--switch-on-again = Switch on again
view--switched-off =
    { $count ->
        [one] { $count } extension is switched off for a test.
       *[other] { $count } extensions are switched off for a test.
    }
view--third-party = Third-party cookies
view--third-party-allowed = Allowed.
view--third-party-apart = Kept apart: each site's pages have their own, so a sign-in on one site isn't seen inside another.
view--third-party-blocked = Blocked by the browser's settings.
view--tokens =
    { $count ->
        [one] { $count } may be a token.
       *[other] { $count } may be tokens.
    }
# Before a time: “Watched since 10:32:05”.
view--watched-since = Watched since
view--where = Where
view--window = Window
view--window-normal = A normal window; its own cookies are looked at.
view--window-private = A private window; its own cookies are looked at.
