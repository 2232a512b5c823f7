### What the server's own checks, stores and caches come to, in words.

cause-csrf-token-mismatch = This page no longer fits your session on { $host }, so the protection against forged requests refused what you sent.
says-names-forgery = The answer mentions the protection against forged requests.
says-empty-refusal = An empty answer with status 400 is how this check refuses.
says-no-forgery-token = The request carried no anti-forgery token.
says-changed-since-page = When the page was loaded, the cookie “{ $cookie }” had another value; it was changed outside this page.
says-sibling-forgery = The request for { $path } carried a token and was accepted.
says-forgery-fits = The cookie that goes with the token is the one that the page was loaded with, so the token isn't old.
cause-origin-check-failed = { $host } doesn't take requests from pages of { $origin }, whoever is signed in.
says-came-from = The request came from a page of { $origin }.
says-accepted-from = The same request with the same sign-in was accepted from a page of { $origin }.
says-names-origin = The answer mentions where the request came from.
cause-session-store-failing = Your session is good, but { $host } couldn't look it up just then and took you for a stranger.
says-integration = The address names another service, and the answer rejects a credential that the site itself accepts.
says-other-kind = The answer rejects an API key or access token, and this request carries none: it means the one that the site itself uses with another service.
says-slow = This refusal took { $took }; accepted answers took { $usual }.
cause-foreign-session-from-cache = A cache in front of { $host } hands one visitor's session to others: whoever gets it is signed in as somebody else.
says-shared-cache = The answer came from a shared cache, by its { $name } header.
says-hands-out = It hands out the session cookie “{ $cookie }”.
says-handed-out-before = The same value went to another request, which hadn't sent it either.
says-replaced-own = The request carried another value of its own, which this one replaces.
says-foreign-sent = This request carried the session that the cache had handed out.
