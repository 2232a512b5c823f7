### What credentials and challenges are, and what their parts mean.

## What a credential is.

inspect--jwt = A signed token (JWT). Anyone can read it; the signature shows who issued it. Whoever holds it can use it.
inspect--jwt-unsigned = A token in the form of a JWT, but without a signature that would show who issued it.
inspect--jwt-damaged = A token in the form of a JWT that can't be read as one.
inspect--jwt-bound = A signed token (JWT) that is bound to a key. It is only good together with a proof made with that key.
inspect--jwe = An encrypted token (JWE). Only the server it was made for can read what it says.
inspect--opaque = A token that can't be read: only the server that issued it knows what it stands for.
inspect--opaque-vendor = A token that can't be read, in the form that { $vendor } issues.
inspect--placeholder = Not a credential: the text “{ $text }” stands where one should be.
inspect--basic = A user name and a password, readable for anyone who sees the request.
inspect--basic-broken = Meant to be a user name and a password, but not readable as such.
inspect--digest = A proof that the sender knows the password, made for this request. The password itself isn't sent.
inspect--kerberos = A Kerberos (SPNEGO) ticket: the browser signs in with the Windows or company account.
inspect--negotiate = A message of the Windows sign-in whose kind can't be told.
inspect--ntlm-1 = NTLM message 1 of 3: the browser asks to begin the Windows sign-in.
inspect--ntlm-2 = NTLM message 2 of 3: the server's question, which only servers send.
inspect--ntlm-3 = NTLM message 3 of 3: the browser's answer to the server's question.
inspect--ntlm = Meant to be an NTLM message.
inspect--sigv4 = A signature over this request, made with an AWS access key. The key itself isn't sent.
inspect--params = Parameters of a scheme that Why401 knows no more about.
inspect--hawk = A proof that the sender has a key, made for this request (Hawk). The key itself isn't sent.
inspect--other = A value of a scheme that Why401 knows no more about.
inspect--empty = An empty field: no credential was sent.
inspect--empty-scheme = Only the name of a scheme: no credential was sent.
inspect--redacted = Taken out when the session was saved. What stood here is unknown.
inspect--api-key = An API key or token in a field of its own.
inspect--api-key-service = An API key or token in a field that { $service } uses.
inspect--dpop-proof = A DPoP proof: it shows that the sender has the key its token is bound to.

## Names of parts.

inspect--user = User name
inspect--password = Password
inspect--charset = Character set
inspect--issuer = Issued by
# Label before the names of header members.
inspect--unprotected = Header members that anyone could have changed
inspect--length = Length in characters
inspect--access-key-id = Access key id
inspect--date = Date
inspect--region = Region
inspect--service = Service
inspect--signed-headers = Signed headers
inspect--signature = Signature
# Only a blank: keep as it is.
inspect--param = { $name }

## Times.

# Only a blank: keep as it is.
inspect--time = { $at }
# { $clock } is “this device's” or “the server's” below.
inspect--time-before = { $at }: { $time } before the request, by { $clock } clock
inspect--time-after = { $at }: { $time } after the request, by { $clock } clock
inspect--time-same = { $at }: at the time of the request, by { $clock } clock
# Fills { $clock } of “by … clock”.
inspect--clock-device = this device's
# Fills { $clock } of “by … clock”.
inspect--clock-server = the server's
inspect--expired = The token had run out when it was sent.
inspect--not-yet = The token didn't hold yet when it was sent.
inspect--issued-later = By this time the token was issued after it was sent, so two clocks disagree.
inspect--milliseconds = This looks like milliseconds; it is read as seconds, which makes it { $at }.
inspect--milliseconds-far = This looks like milliseconds; it is read as seconds, which is thousands of years from now.
inspect--ends-before-start = The token ends before it begins.
inspect--bound-key = Bound to the key with the thumbprint { $print }: needs a DPoP proof.
inspect--bound-certificate = Bound to a client certificate: needs a connection made with it.
# Only a blank: keep as it is.
inspect--product = { $product }
# Joins two things of a list.
inspect--list = { $first }, { $rest }

## What a challenge asks for.

scheme--basic = The server asks for a user name and a password.
scheme--bearer = The server asks for an access token.
scheme--digest = The server asks for a password to be proved without being sent.
scheme--dpop = The server asks for an access token bound to a key, with a proof made with that key.
scheme--negotiate = The server asks for the Windows or company sign-in (Kerberos or NTLM).
scheme--ntlm = The server asks for the Windows sign-in (NTLM).
scheme--oauth = The server asks for a request signed by OAuth 1.
scheme--hawk = The server asks for a request signed by Hawk.
scheme--hoba = The server asks for a signature with a key that belongs to this site (HOBA).
scheme--mutual = The server asks for a password that both sides prove to know (Mutual).
scheme--pop = The server asks for an access token bound to a key (Microsoft).
scheme--privatetoken = The server asks for a Private Access Token, which shows that no robot is at work.
scheme--vapid = The server asks for a signature of the sender of push messages.
scheme--aws4-hmac-sha256 = The server asks for a request signed with an AWS access key.
scheme--formbased = The server asks for a sign-in through its web page.
scheme--cookie = The server asks for a sign-in that sets a cookie.
scheme--token = The server asks for a token.
scheme--apikey = The server asks for an API key.
inspect--challenge-other = The server asks for a scheme that Why401 knows no more about.
inspect--challenge-none = The server sent the field, but it names no scheme.
# { $what } is a whole sentence, such as “The server asks for an access token.”
inspect--challenge-proxy = A proxy, not the site itself, asks: { $what }

## Parameters of challenges.

param--acr_values = How strong the sign-in must be.
param--algorithm = How the proof is made.
param--algs = Algorithms that a proof may use.
param--as_uri = Where tokens are issued.
param--auth-param = A parameter of the scheme.
param--authorization_uri = Where to sign in.
param--charset = How user name and password are turned into bytes.
param--claims = Claims that the token must have.
param--client_id = The app or API that asks.
param--cnonce = A value of the client's, so that the server can't choose what is hashed.
param--domain = Addresses that the same password is good for.
param--error = Why the request was refused, as a code.
param--error_codes = Why the request was refused, in the server's own codes.
param--error_description = Why the request was refused, in the server's words.
param--error_uri = A page about the error.
param--max_age = How long ago the sign-in may have been, in seconds.
param--nc = How often this nonce has been used.
param--nonce = A value of the server's that the answer must use.
param--opaque = Must be sent back as it is.
param--qop = What the proof covers: auth is the request, auth-int its body too.
param--realm = The part of the site that the credentials are for.
param--resource = What the token must be for.
param--resource_id = What the token must be for.
param--resource_metadata = Where it is written which issuer's tokens are accepted (RFC 9728).
param--response = The proof.
param--scope = What the token must allow.
param--service = The service that the token must be for.
param--stale = Whether only the nonce was too old: the password may have been right.
param--token68 = A message of the sign-in.
param--trusted_issuers = Whose tokens are accepted.
param--uri = The address that the proof was made for.
param--userhash = Whether the user name may be sent as a hash.
param--username = The user name.
param--username__2A = The user name, with characters beyond ASCII.

## Error codes: RFC 6750 §3.1, RFC 9470, RFC 9449, OpenID Connect.

error--consent_required = The user must agree first.
error--insufficient_claims = The token lacks claims that a policy asks for; the user must sign in again.
error--insufficient_scope = The token is good but doesn't allow this.
error--insufficient_user_authentication = The sign-in was too long ago or not strong enough.
error--interaction_required = The user must do something first.
error--invalid_client = The app isn't known, or couldn't prove who it is.
error--invalid_dpop_proof = The proof that goes with the token isn't accepted.
error--invalid_grant = What was to be exchanged for a token has ended, was revoked or was used before.
error--invalid_request = The request lacks something, or has something twice.
error--invalid_scope = What was asked for doesn't exist or isn't allowed.
error--invalid_token = The token has ended, was revoked, is damaged, or is no good for another reason.
error--login_required = The user must sign in first.
error--unauthorized_client = This app isn't allowed to ask in this way.
error--use_dpop_nonce = The proof must hold the server's newest nonce; clients try again by themselves.
stale--true = Only the nonce was too old: the password may have been right, and the browser should try again.

## Pasted lines.

decode--nothing = Nothing was given: a token, a header line or a cookie line can be decoded.
decode--unknown = This isn't a token, header line or cookie line that Why401 can take apart.
decode--cookie-sent = Sent with the request.
decode--deletes = Deletes the cookie.
decode--kept-unknown = Whether a browser keeps it depends on where it comes from.
decode--expires-at = Ends { $at }, unless Max-Age is there too.
decode--max-age = Ends { $time } after it was set.
decode--max-age-past = Ends at once: the cookie is deleted.
decode--samesite-none = Is also sent with requests that other sites cause.
decode--samesite-lax = Isn't sent with requests that other sites cause, but for links that are followed.
decode--samesite-strict = Isn't sent with any request that another site causes.
decode--samesite-unknown = Not one of the three words, so the browser's own rule applies (Lax in Chromium).
decode--refused-empty = No browser keeps it: it has neither a name nor a value.
decode--refused-control-character = No browser keeps it: it has a control character.
decode--refused-too-large = No browser keeps it: name and value together are over 4096 bytes.
decode--refused-public-suffix = No browser keeps it: its Domain belongs to many owners.
decode--refused-samesite-none-insecure = Chromium doesn't keep it: SameSite=None needs Secure.
decode--refused-secure-prefix = No browser keeps it: a name that begins with __Secure- needs Secure.
decode--refused-host-prefix = No browser keeps it: a name that begins with __Host- needs Secure and Path=/, and no Domain.
decode--refused-http-prefix = Chromium doesn't keep it: its name's prefix needs HttpOnly and Secure.
decode--refused-partitioned-insecure = No browser keeps it: Partitioned needs Secure.
decode--value = Value
decode--problems = Problems
decode--token-header = Token header
decode--claims = Claims
decode--attributes = Attributes
decode--parameters = Parameters
decode--token-inside = The value of { $name } is a token:
decode--hidden = hidden (length { $count })
decode--lasts = Lasts { $time }
decode--endless = Never ends (no exp)
decode--bare-token = Token
decode--cookies = Cookies
attribute--domain = Hosts that get it: this one and those below it.
attribute--expires = When it ends.
attribute--httponly = Scripts can't read it.
attribute--max-age = How long it lasts, in seconds.
attribute--partitioned = A copy of its own for each site that embeds this one.
attribute--path = Paths it is sent to: this one and those below it.
attribute--priority = Which cookies go first when there are too many (Chromium).
attribute--samesite = Whether it is sent with requests that other sites cause.
attribute--secure = Only sent over https (and to this machine itself).
