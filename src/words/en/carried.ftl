### What cookies and tokens of frameworks are, where their form tells.

# A heading, followed by a number.
view--carried = What cookies say
inspect--key-id = Key
inspect--made = Signed or made
inspect--ends = Ends

session-value--django = A value that Django signed. Anyone can read it; without the server's key nobody can change it.
session-value--itsdangerous = A value that Flask, Starlette or another user of itsdangerous signed. Anyone can read it; without the server's key nobody can change it.
session-value--flask-login = A cookie of Flask-Login that keeps somebody signed in: a user and a signature.
session-value--express = A value that Express signed; a session's value is an id, and what it stands for lies on the server.
session-value--express-json = An object that Express wrote, without a signature.
session-value--cookie-session = An object in base64, as cookie-session writes it. Whoever has it can read it; if it is signed, the signature is in a cookie of its own.
session-value--rails = A value that Ruby on Rails signed. Anyone can read it; without the server's key nobody can change it.
session-value--rails-encrypted = A value that Ruby on Rails encrypted. Only the server can read it.
session-value--laravel = A value that Laravel encrypted. Only the server can read it.
session-value--aspnet-core = A value that ASP.NET Core protected. Only servers that hold the key named here can read it.
session-value--iron = A value that was sealed with iron. Only the server can read it.
session-value--wordpress = A cookie of WordPress that keeps somebody signed in: a user, an end and a signature.
session-value--supabase = A session of Supabase: tokens and a user, in base64.
session-value--phoenix = A value that Phoenix signed. Without the server's key nobody can change it.
session-value--paseto-public = A signed token (PASETO). Anyone can read it; the signature shows who issued it.
session-value--paseto-local = An encrypted token (PASETO). Only the server it was made for can read what it says.
session-value--macaroon = A macaroon: a token whose holder may add restrictions to it.
session-value--biscuit = A biscuit: a signed token whose holder may add restrictions to it.
session-value--saml = A response of a SAML sign-in provider: who signed in, for which application, and for how long that may be used.
session-value--saml-request = A request of SAML to sign somebody in or out: which side asks, and where it goes.

### What kind of token a JWT is. Each stands behind a sentence that says what a JWT is.

token-kind--access = It is an access token: made for an API.
token-kind--id = It is an ID token: it tells an app who signed in, and APIs should refuse it.
token-kind--refresh = It is a token for renewing: only the sign-in provider takes it, APIs should refuse it.
token-kind--proof = It is a proof (DPoP) that the sender holds a key, good for one request.
token-kind--logout = It is a notice that somebody signed out, sent between servers.
token-kind--anon-key = It is a project's public key of Supabase: it says which project is asked, not who asks.
token-kind--service-key = It is a project's service key of Supabase: it opens everything, and belongs on servers only.
token-kind--firebase-session = It is a session cookie of Firebase: Firebase's own services don't take it as an ID token.
token-kind--firebase-custom = It is a custom token of Firebase: good for signing in once, not for requests.
token-kind--client-assertion = A client made it to prove itself to the sign-in provider; APIs should refuse it.
token-kind--userinfo-only = Issued like this, mostly because no API was named as its audience, it is good for the issuer's own services only.
# Two sentences.
inspect--what-kind = { $what } { $kind }
