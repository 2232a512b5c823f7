### What the check of a token's signature comes to.

signature--valid = The signature is valid: it was made with this key.
signature--valid-kid = The signature is valid: it was made with the key { $kid }.
signature--valid-base64 = The signature is valid: it was made with the bytes that the secret stands for in base64, not with its text.
signature--invalid = The signature isn't valid: it wasn't made with this key, or the token was changed.
signature--not-in-set = The token names the key { $kid }, which isn't in the set ({ $known }).
signature--not-in-set-unnamed = The token names the key { $kid }, which isn't in the set.
signature--other-algorithm = The token is signed with { $token }, but the key is for { $key }.
signature--needs-public-key = The token is signed with { $token }, so a public key checks it, not a shared secret.
signature--unsupported = Signatures with { $algorithm } can't be checked here.
signature--unsigned = The token has no signature that could be checked.
signature--encrypted = The token is encrypted, not signed.
signature--damaged = The token isn't as it must be: libraries refuse it before they look at the signature.
signature--for-encryption = The key is for encrypting, not for signatures.
signature--detached = The signature can't be checked: what was signed was sent apart from the token.
signature--no-token = There is no token whose signature could be checked.
signature--key-empty = There is no key.
signature--key-private = This is a private key. The public one is enough, and the private one should stay where it is.
signature--key-unreadable = This can't be read as a key. What can be: a JWK or a set of them, or an object of certificates by name (JSON); a public key or a certificate (PEM); a shared secret, as text or in base64.

# A button: checks the signature with the key set that the token's issuer published.
view--check-with-set = Check the signature with the issuer's keys
# A button: asks for a key.
view--check-with-key = Check the signature with a key…
# A heading and its text, the field's label, the button below.
view--ask-key = Check the signature
view--ask-key-what = Key: a shared secret, a public key (PEM), a JWK or a set of them
view--ask-key-why = It stays in this window, and isn't kept.
view--check-signature = Check

### What the check of a Digest answer with a password comes to.

# A button: asks for the password of a Digest answer.
view--check-with-password = Check it with the password…
view--ask-password = Check the password
view--ask-password-what = Password; where the name is hashed: name:password
digest--fits = The answer was made with this password.
digest--fits-latin1 = The answer was made with this password, but in another charset than UTF-8: servers that expect UTF-8 refuse it.
digest--differs = The answer was made with another password, for another user, or for another request.
digest--unsupported = Answers with { $name } can't be checked here.
digest--body-unknown = The answer covers the body too (auth-int), which isn't known here.
digest--name-hashed = The user's name is hashed (userhash): give it with the password, as name:password.
digest--incomplete = The answer lacks a part that it must have.

### What the check of a signed request (AWS Signature Version 4, Hawk) with its secret comes to.

view--ask-secret-what = Secret that belongs to the key's id
signed--fits = The signature was made with this secret, for this request as it was sent. Where the server refuses it, it has another secret for this key id, or a proxy changes the request on its way.
signed--fits-other-path = The signature was made with this secret, but over the path in another encoding than this service expects.
signed--other-body = The signature was made with this secret, but for another body than was sent: it was changed after signing.
signed--differs = The signature wasn't made with this secret, or something that it covers was changed after signing: the method, the address, or one of { $names }.
signed--body-unknown = The signature covers the body, which wasn't recorded.
signed--missing = The signature can't be checked: { $name } is missing.
