### What the panel beside a page says: what it asks for, what it watches, when it stops.

# Heading over the question.
side--ask = Find out why { $site } refuses you?
# What the browser calls it is its own words, in this language.
side--ask-browser = Your browser asks you next. It calls this access “read and change your data on { $site }”. Why401 changes something only when you press the button that says so.
side--ask-what = Why401 then watches what this tab sends to the site and which cookies the site has stored, and tells you in one sentence why you were refused and what helps.
# Button: forgets what was found. It must not read as if cookies were removed.
side--clear = Clear list
side--cookies-seen = The stored cookies of these sites are read.
# Heading of a folded part.
side--details = Details
side--elsewhere = You are looking at another tab. The one from before is still being watched.
side--ends = It ends when you close this panel, or after { $minutes } minutes in which nothing happens.
side--further-audience = The token sent to { $from } is meant for { $host } too.
side--further-back = You came back to { $from } from { $host }.
side--further-challenge = When { $from } refused, it named { $host }.
side--further-issuer = The token sent to { $from } was issued by { $host }.
# Each of these tells how a further site is known; after it stands side--offer.
side--further-login = { $from } sent you to { $host } to sign in.
side--further-policy = By its own rules the page of { $from } may call { $host }.
side--further-redirect = { $from } sent you on to { $host }.
# Button.
side--give-back = Give access back
# Button.
side--go-on = Watch again
# Heading of a folded part.
side--limits = What is seen and what isn't
side--no-bodies = What is in requests and answers isn't seen, only addresses, headers and cookies. What could only be known from there stays unknown.
side--no-others = What this tab sends to other sites isn't seen until you allow it. Other tabs and windows aren't watched at all, not even those that the page opens.
# Button.
side--not-now = Not now
# Stands after view--none-refused.
side--none-yet = Do again what failed; it shows here.
side--nothing-yet = Nothing was seen yet. Reload the page, or do again what failed.
side--offer = What happens on { $site } isn't seen yet.
# Button.
side--pause = Stop now
# Name of a part of the panel, for screen readers.
side--offers = Further sites
# Heading.
side--page-unseen = The tab has gone on to a site that isn't watched
side--page-unseen-how = What was found before stays below. If what fails is on this page, press the Why401 button in the toolbar; it then asks you for this site too.
side--refused = You said no, so nothing of { $site } is seen and nothing was changed. You can change your mind at any time.
side--sees = { $site }: requests of this tab and headers.
side--sees-all = All sites: requests of this tab and headers. You allowed that in the browser's settings.
side--sees-nothing = No site may be seen so far.
side--site = What is watched
side--stays-here = Nothing leaves your device, and nothing is kept once this panel is closed.
# Heading.
side--stopped = Not watching
# Heading.
side--stopped-gone = The tab was closed
# Heading.
side--stopped-idle = Stopped, because nothing happened for a while
side--stopped-kept = What was found stays here until you close this panel.
# Button.
side--watch = Watch { $site }
# Button.
side--watch-here = Watch this tab
# Button.
side--watch-too = Watch { $site } too
side--which-page = Which page refuses you?
side--which-page-how = Your browser doesn't tell which page this tab shows. Open the page that refuses you and press the Why401 button in the toolbar.
