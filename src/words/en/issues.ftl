### What is wrong with a text, by the codes of the readers in crate::http.

## Challenges and their parameters.

issue--bad-param = Character { $at } begins something that isn't a parameter of the form name=value.
issue--blank-around-equals = There is a space beside the = at character { $at }.
issue--comma-after-scheme = A comma stands between the scheme and its first parameter.
issue--control-character = Character { $at } is a control character.
issue--duplicate-param = A parameter is there twice (the second at character { $at }); readers differ in which one counts.
issue--empty-challenge = The field names no scheme at all.
issue--missing-comma = A comma is missing before character { $at }.
issue--nonce-missing = Digest needs a nonce and there is none.
issue--param-unquoted-space = The value at character { $at } has spaces and would need quotes.
issue--param-value-missing = The parameter at character { $at } has no value.
issue--param-without-scheme = The field begins with a parameter; no scheme stands before it.
issue--realm-missing = There is no realm, which this scheme asks for.
issue--scheme-character = The scheme has a character that no scheme may have.
issue--single-quotes = Single quotes are part of the value here; only double quotes quote.
issue--quote-within-quotes = A quote stands within the quotes, without a backslash, at character { $at }.
issue--text-after-quote = Text follows the closing quote at character { $at } without a comma.
issue--unbalanced-quote = The quote opened at character { $at } is never closed.
issue--value-not-token = The value at character { $at } has characters that would need quotes.

## Credentials.

issue--comma-joined = Two credentials stand in one field, joined by a comma at character { $at }; only one is allowed.
issue--digest-missing-param = One of username, realm, nonce, uri and response is missing.
issue--doubled-scheme = The scheme is there twice.
issue--empty-credentials = Nothing follows the scheme: no credential was put in.
issue--equals-scheme = An = stands between scheme and token where a space should.
issue--field-name-in-value = The header's name is repeated inside its value.
issue--json-token = A whole JSON object was put in instead of the token within it.
issue--negotiate-base64 = What follows the scheme isn't base64.
issue--non-ascii = Character { $at } isn't ASCII; header values are.
issue--ntlm-message = What follows the scheme isn't an NTLM message.
issue--placeholder = A placeholder was sent where a credential should stand: the app had none, or never filled it in.
issue--quoted-token = Quotes were sent along with the token; they aren't part of it.
issue--redacted = Part of this was taken out when the session was saved, so it can't be judged.
issue--scheme-colon = A colon stands after the scheme where a space should.
issue--scheme-comma = A comma stands after the scheme where a space should.
issue--scheme-missing = There is no scheme, such as Bearer, in front of the token.
issue--sigv4-missing-part = One of Credential, SignedHeaders and Signature is missing or incomplete.
issue--space-missing = The space between scheme and token is missing.
issue--stray-whitespace = There is a space, tab or line end at character { $at } where none belongs.
issue--token-as-param = The token was sent as a parameter; it should follow the scheme directly.
issue--token-character = Character { $at } is one that bearer tokens don't have (RFC 6750).

## Basic.

issue--basic-base64 = The value isn't base64, so no user name and password can be read from it.
issue--basic-control = The decoded value has a control character, often a line end that a command added.
issue--basic-no-colon = The decoded value has no colon between user name and password.
issue--basic-plain = User name and password stand there as they are instead of in base64.

## base64.

issue--base64-alphabet = Character { $at } is of the other base64 alphabet (+ and / against - and _).
issue--base64-blank = There is a space within the base64 text at character { $at }.
issue--base64-byte = Character { $at } can't be part of base64.
issue--base64-length = The base64 text has a length that no encoder makes: something was cut off or added.
issue--base64-padding = The padding with = isn't as it must be.
issue--base64-trailing-bits = The last base64 character doesn't fit: something was cut off or changed.

## Tokens.

issue--jwt-alg-missing = The token's header names no algorithm.
issue--jwt-alg-none = The token is unsigned (alg is none): anyone could have written it.
issue--jwt-crit = The token's header doesn't list as critical (crit) what it must, or lists what isn't there; libraries refuse it.
issue--jwt-duplicate-member = A name stands twice in the token's header or claims; readers differ in which one counts.
issue--jwt-header-base64 = The token's first part, its header, isn't clean base64url.
issue--jwt-header-json = The token's header isn't a JSON object.
issue--jwt-header-twice = A name stands both in the protected header and outside of it.
issue--jwt-part-base64 = A part of the encrypted token isn't clean base64url.
issue--jwt-part-count = A signed token has three parts and an encrypted one five; this one has neither, so some of it was cut off or added.
issue--jwt-payload-base64 = The token's second part, its claims, isn't clean base64url.
issue--jwt-payload-empty = The token's second part, its claims, is empty.
issue--jwt-payload-json = The token's claims aren't a JSON object.
issue--jwt-signature-base64 = The token's third part, its signature, isn't clean base64url.
issue--jwt-signature-empty = The token's signature is missing though its header names an algorithm.
issue--jwt-signature-length = The token's signature has a length that its algorithm never makes: it was cut off or changed.
issue--claim-not-a-number = This should be a number of seconds.

## DPoP proofs beside their request.

issue--dpop-address = The proof was made for another address (htu) than the one requested: { $address }.
issue--dpop-incomplete = The proof lacks something it must have: typ dpop+jwt, jwk, jti, htm, htu or iat.
issue--dpop-key = The proof was made with another key than the one the token is bound to.
issue--dpop-method = The proof was made for another method (htm) than the one used: { $method }.
issue--dpop-private-key = The proof shows a private key: it is no secret any more.
issue--dpop-token-hash = The proof wasn't made for the token that was sent (ath).
issue--digest-address = The answer was made for another address (uri) than the one requested.

## Cookies.

issue--attribute-too-long = The attribute at character { $at } is over 1024 characters long and is ignored.
issue--attribute-twice = An attribute is there twice (again at character { $at }); the last one counts.
issue--attribute-unknown = The attribute at character { $at } isn't known; browsers ignore it.
issue--attribute-value-ignored = The attribute at character { $at } is a switch; its value is ignored, even false.
issue--bad-expires = The date in Expires can't be read, so it is ignored.
issue--bad-max-age = Max-Age isn't a whole number, so it is ignored.
issue--cookie-too-large = Name and value together are over 4096 bytes.
issue--domain-empty = Domain is empty, so it is ignored: only the host itself gets the cookie.
issue--domain-non-ascii = Domain has characters beyond ASCII; it should be in punycode.
issue--duplicate-name = Two cookies have the same name (again at character { $at }); servers differ in which one counts.
issue--empty-pair = There is nothing between two semicolons at character { $at }.
issue--name-empty = The cookie has no name.
issue--nameless = The cookie at character { $at } has no name.
issue--path-relative = Path doesn't begin with a slash, so it is ignored.
issue--set-cookie-empty = The cookie has neither a name nor a value.
issue--unknown-samesite = SameSite is none of None, Lax and Strict; browsers take it as not given.
issue--dpop-nonce-missing = The server asks for its nonce (DPoP-Nonce) in the proof, and there is none.
issue--dpop-nonce-other = The server asks for another nonce (DPoP-Nonce) than the one in the proof.
issue--hawk-missing-param = One of id, ts, nonce and mac is missing.
issue--hawk-time = The time (ts) isn't a whole number of seconds.
issue--hawk-mac = The mac isn't a SHA-256 or SHA-1 in base64: it was cut off or changed.
issue--signed-earlier = It was made { $time } before the answer, by the server's clock; servers allow a few minutes at most.
issue--signed-later = By the server's clock it was made { $time } after the answer: one of the clocks is wrong.
issue--sigv4-absent = The signature covers the field { $name }, which the request doesn't have.
issue--sigv4-scope-date = The day in Credential isn't the day of X-Amz-Date.
issue--sigv4-unsigned = The signature doesn't cover the field { $name }, which has to be signed.
