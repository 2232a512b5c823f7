### Keys, signatures and tokens: the sentences of their causes, what their evidence says, and what would settle it.

cause-basic-charset-mismatch = { $host } seems to misread the special letters in this user name or password, so even the right one fails.
cause-auth-scheme-mismatch-key = The site signs in with { $sent }, and the server took that for an API key.
cause-digest-stale = This sign-in to { $host } was too old, and the site sent it again instead of making a new one.
cause-api-key-rejected = { $host } doesn't accept the key that the site sends with its requests ({ $name }).
cause-auth-method-not-allowed = { $host } doesn't allow signing in with { $sent } here, even when it is right.
cause-auth-method-not-allowed-here = { $host } doesn't allow this way of signing in here, even when it is right.
cause-signature-rejected = { $host } doesn't accept the signature of this request ({ $method }).
cause-signature-rejected-ended = This signed link had run out { $ago } before it was used.
cause-server-clock-wrong = The clock of { $server } is { $off } { $direction }, so sign-ins that are good look as if they weren't.
cause-token-time-unit-wrong = The sign-in token's time “{ $name }” is written in milliseconds, where seconds are meant.
cause-token-time-unit-wrong-lasting = The sign-in token's “{ $name }” is a length of time, where a point in time is meant.
cause-token-wrong-issuer = The sign-in token was issued by { $issuer }, and { $host } trusts another issuer.
cause-token-wrong-issuer-unnamed = The sign-in token comes from an issuer that { $host } doesn't trust.
cause-wrong-environment = The sign-in token belongs to “{ $token }”, and it was sent to { $host }, which is “{ $own }”.
cause-wrong-environment-unnamed = This sign-in belongs to another environment or region than { $host }.
cause-token-wrong-kind = The site sent { $sent } to { $host }, which wants another kind of token.
cause-token-wrong-kind-unnamed = The site sent { $host } the wrong kind of token.
# The kind- texts fill { $sent } and { $kind }, in the middle of a sentence.
kind-access = an access token
kind-refresh = a token for renewing
kind-id = an ID token
cause-token-expired-told = { $host } says that your sign-in has run out.
cause-token-unsigned = Nobody signed the sign-in token, so { $host } can't trust it.
cause-token-binding-missing = The sign-in token is bound to a key, and the site sent it to { $host } without the proof that it holds that key.
cause-token-binding-missing-asked = { $host } takes tokens only together with a proof of their key, and the site sent none.
cause-token-binding-invalid = { $host } doesn't accept the proof that the site holds the token's key: { $fault }.
cause-signing-key-not-known = { $host } doesn't know the key that signed the sign-in token; signing in again gets the same key.
cause-step-up-required = You are signed in, but { $host } wants a stronger or more recent sign-in for this.
cause-step-up-required-first = { $host } wants one more step before it signs you in.
cause-stale-token-sent = The site sent { $host } an old sign-in token, although it had a newer one already.

## What evidence says.

says-signs-in-anew = The page began the sign-in anew right after it had got that token.
says-dated-by-device = It was dated by this device's clock.
says-special-letters = User name or password hold letters beyond plain ASCII, sent { $encoding }.
# Fills { $encoding } of “letters beyond plain ASCII, sent …”.
encoding-utf-8 = as UTF-8
# Fills { $encoding } of “letters beyond plain ASCII, sent …”.
encoding-other = in another encoding than UTF-8
says-no-charset = The server's challenge names no encoding.
says-charset = The server's challenge asks for { $charset }.
says-other-encoding-accepted = The same user name and password were accepted in another encoding.
says-other-password-accepted = The same user was accepted with another password.
says-stale = The server says that only the nonce was too old (stale=true).
says-stale-again = The same nonce was sent, and refused as too old, another time.
says-nonce-accepted = The same nonce was accepted before, so the password is right.
says-new-nonce-accepted = The same user was accepted afterwards with a new nonce.
says-key-sent = The request carried a key: { $name }.
says-key-accepted = The same key was accepted for { $path }.
says-accepted-otherwise = The ordinary sign-in was accepted for { $path }.
says-signed = The request was signed: { $method }.
says-link-ended = The link was good until { $exp }.
says-hosts-with-device =
    { $hosts ->
        [one] { $hosts } other host agrees with the device's clock.
       *[other] { $hosts } other hosts agree with the device's clock.
    }
says-claim-misdated = The token's “{ $name }” claim is { $time }, off by as much as its maker's clock.
says-number = The token's “{ $name }” claim is { $number }.
says-sealed = The token's header has a “nonce”: only the service it was made for can verify it.
says-issuer = The token's issuer is { $issuer }.
says-other-issuer = A token of { $issuer } for the same audience was accepted.
says-last-slash = The two differ only in the last slash.
says-claim-names = The token's “{ $name }” claim is { $value }.
says-sent-to = The request went to { $host }.
says-twin-accepted = The same sign-in was accepted by { $host }.
says-kind = The token's “{ $name }” claim is { $value }.
says-kind-mark = The token has a “{ $name }” claim, as ID tokens do.
says-handed-out-as = This answer handed it out as { $kind }.
says-kind-accepted = The same host accepted { $kind }.
says-posted-kind = The posted token calls itself { $kind }.
says-posted-to-renew = It was posted where a token for renewing is wanted.
says-unsigned = The token's algorithm is “none”.
says-no-proof = The request has no DPoP header.
says-bound = The token is bound to a key (“cnf”).
says-proof = The DPoP proof: { $fault }.
says-proof-fits = The DPoP proof's own claims fit the request as the browser sent it.
fault-dpop-method = it was made for another method
fault-dpop-address = it was made for another address
fault-dpop-token-hash = it was made for another token, or for none
fault-dpop-key = it was made with another key than the token's
fault-dpop-private-key = it gives the private key away
fault-dpop-incomplete = it lacks a claim that every proof must have
fault-dpop-nonce = it lacks the nonce that the server asks for
fault-dpop-unseen = the server expects another address, nonce or time
says-key = The token was signed with the key “{ $kid }” by { $alg }.
says-other-key = A token of the same issuer signed with the key “{ $kid }” by { $alg } was accepted.
says-accepted-later = The same token was accepted later, without a change.
says-key-published = The key “{ $kid }” is in the key set that the issuer publishes.
says-key-not-published = The key “{ $kid }” isn't in the key set that the issuer publishes.
says-fresh = The token was handed out less than a minute before.
says-asks-for = The server's challenge asks for “{ $name }”.
says-code-typed = The password has six digits, as one-time codes do.
says-newer-issued = This answer had handed out a newer token before.
says-newer-token-stored = Web storage holds a newer token under “{ $key }”.
says-issued = The token that was sent was issued at { $iat }.
says-newer-accepted = The newer token was accepted.

## What is wrong with a header.

fault-scheme-comma = there is a comma after the scheme
fault-space-missing = the space between scheme and token is missing
fault-field-name = the header's own name stands in it
fault-json-token = it holds a whole JSON answer instead of the token in it
fault-token-as-param = the token is written as a parameter
fault-non-ascii = it holds a letter or space that isn't ASCII
fault-base64-blank = there is a space or a line's end within the base64 text

## What would settle it.

settle-plain-password = Set a password of plain letters and digits: if that works, the encoding was to blame.
settle-same-password = Sign in with the same password once more: if it works, the password wasn't to blame.
settle-policy = The account's or organisation's security settings say which ways of signing in it allows.
settle-reload-once = Reload the page once: with the newer token the same request should succeed.
settle-second-step = Complete the second step on the site, then try the same again.
settle-expected = The server's settings or its log say which value it expects.
settle-environment = Sign in afresh at this address and compare the new token's audience and issuer.
settle-kind = Send the access token of the same answer to the same address.
settle-keys = Compare the token's “kid” with the provider's key set, and ask when the server last fetched it.
