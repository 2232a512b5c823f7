### What members of token headers and claims mean.

says-in-words = The answer says so in words.

## RFC 7515 §4.1, RFC 7516 §4.1, RFC 7518 §4, RFC 7797, RFC 9449.

jose--alg = How it is signed, or how its key is wrapped.
jose--apu = Who made it, for the key agreement.
jose--apv = Whom it is for, for the key agreement.
jose--b64 = Whether the content is base64url.
jose--crit = Extensions that a reader must understand or else refuse the token.
jose--cty = What the content is; JWT for a token within a token.
jose--enc = How the content is encrypted.
jose--epk = One-time key for the key agreement.
jose--iv = Start value for wrapping the key.
jose--jku = Address of the keys to check it with.
jose--jwk = Public key to check it with.
jose--kid = Name of the key that signed it.
jose--nonce = Value that makes it fit for one use.
jose--p2c = Number of rounds when making a key from a password.
jose--p2s = Salt for making a key from a password.
jose--ppt = Extension of the token format in use (PASSporT).
jose--tag = Check value of the wrapped key.
jose--typ = What kind of token it is.
jose--url = Address the token was made for (ACME).
jose--x5c = Certificates to check it with.
jose--x5t = Fingerprint (SHA-1) of the certificate to check it with.
jose--x5t__23S256 = Fingerprint (SHA-256) of the certificate to check it with.
jose--x5u = Address of the certificates to check it with.
jose--zip = How the content was compressed before it was encrypted.

## RFC 7519 §4.1 and the registry: OpenID Connect, OAuth, DPoP.

claim--iss = Who issued the token.
claim--sub = Whom the token is about: the user, or the app itself.
claim--aud = Whom the token is for: another server should refuse it.
claim--exp = When the token ends.
claim--nbf = When the token begins to hold.
claim--iat = When the token was issued.
claim--jti = The token's own number, for revoking it or spotting a second use.
claim--acr = How strong the sign-in was.
claim--act = Who acts for the user.
claim--address = The user's postal address.
claim--amr = How the user signed in.
claim--at_hash = Hash of the access token that was issued along with it.
claim--ath = Hash of the access token that the proof goes with.
claim--auth_time = When the user signed in.
claim--authorization_details = What the token allows, in detail.
claim--azp = The app that the token was issued to.
claim--birthdate = The user's date of birth.
claim--c_hash = Hash of the authorization code that was issued along with it.
claim--client_id = The app that the token was issued to.
claim--cnf = The key or certificate that the token is bound to: without it the token is worth nothing.
claim--email = The user's email address.
claim--email_verified = Whether the email address was checked.
claim--entitlements = What the user may do.
claim--events = What happened, for a notice of sign-out or a security event.
claim--family_name = The user's family name.
claim--gender = The user's gender.
claim--given_name = The user's given name.
claim--groups = Groups the user belongs to.
claim--htm = Method the proof was made for.
claim--htu = Address the proof was made for.
claim--locale = The user's language.
claim--may_act = Who may act for the user.
claim--middle_name = The user's middle name.
claim--name = The user's name.
claim--nickname = The user's nickname.
claim--nonce = Value from the sign-in request, so that the token can't be used for another one.
claim--org_id = The organisation the user signed in to.
claim--orig_iat = When the first of a chain of renewed tokens was issued.
claim--permissions = What the token allows.
claim--phone_number = The user's telephone number.
claim--phone_number_verified = Whether the telephone number was checked.
claim--picture = Address of the user's picture.
claim--preferred_username = The name the user goes by.
claim--profile = Address of the user's profile page.
claim--role = The user's role.
claim--roles = The user's roles.
claim--s_hash = Hash of the state value of the sign-in request.
claim--scope = What the token allows.
claim--scopes = What the token allows.
claim--scp = What the token allows.
claim--sid = The session at the identity provider.
claim--sub_id = Whom the token is about, in another form.
claim--typ = What kind of token it is.
claim--updated_at = When the user's profile was last changed.
claim--website = The user's web page.
claim--zoneinfo = The user's time zone.

## Microsoft Entra ID.

claim--aio = For the issuer's own use.
claim--appid = The app that the token was issued to.
claim--appidacr = How that app proved who it is: 0 not at all, 1 by a secret, 2 by a certificate.
claim--azpacr = How that app proved who it is: 0 not at all, 1 by a secret, 2 by a certificate.
claim--hasgroups = The user has groups, too many to list them here.
claim--idp = Who checked the user's identity, where that wasn't the issuer.
claim--idtyp = Whether the token is about an app or a user.
claim--ipaddr = Address the user signed in from.
claim--oid = The user's or app's number in the directory.
claim--puid = The user's number at Microsoft.
claim--rh = For the issuer's own use.
claim--tid = The directory (tenant) that the user belongs to.
claim--unique_name = A name of the user, for showing only.
claim--upn = The user's sign-in name.
claim--uti = The token's own number at the issuer.
claim--ver = Version of the token's form.
claim--wids = The user's roles in the whole directory.
claim--_claim_names = Claims that must be fetched elsewhere.
claim--_claim_sources = Where those claims can be fetched.

## Other issuers and libraries.

claim--aal = How strong the sign-in was, 1 to 3.
claim--allowed-origins = Origins whose pages may use the token (Keycloak).
claim--app_metadata = What the app keeps about the user (Supabase, Auth0).
claim--cid = The app that the token was issued to (Okta).
claim--cognito__3Agroups = Groups the user belongs to (Amazon Cognito).
claim--cognito__3Ausername = The user's name (Amazon Cognito).
claim--csrf = Value that a request must repeat so that another site can't make it.
claim--device_key = The device that signed in (Amazon Cognito).
claim--event_id = The sign-in that the token came from (Amazon Cognito).
claim--firebase = How the user signed in (Firebase).
claim--fresh = Whether the user has just typed the password (Flask).
claim--gty = How the token was asked for (Auth0).
claim--hd = The organisation's domain (Google).
claim--is_anonymous = Whether the user has no account yet.
claim--origin_jti = The number of the token that this one was renewed from.
claim--realm_access = The user's roles in the realm (Keycloak).
claim--resource_access = The user's roles in single apps (Keycloak).
claim--session_id = The session the token belongs to.
claim--session_state = The session at the identity provider.
claim--tenant = The organisation the user belongs to.
claim--token_type = Whether it is an access token or one for renewing.
claim--token_use = Whether it is an access token or an ID token (Amazon Cognito).
claim--type = Whether it is an access token or one for renewing.
claim--uid = The user's number.
claim--user_id = The user's number.
claim--user_metadata = What the user told about himself or herself.
claim--username = The user's name.

## RFC 7518 §3.1, §4.1; RFC 8037.

alg--A128KW = Key wrapped with AES-128.
alg--A192KW = Key wrapped with AES-192.
alg--A256GCMKW = Key wrapped with AES-256-GCM.
alg--A256KW = Key wrapped with AES-256.
alg--ECDH-ES = Key agreed on with elliptic curves.
alg--ECDH-ES__2BA256KW = Key agreed on with elliptic curves, wrapped with AES-256.
alg--ES256 = ECDSA signature (P-256): checked with the issuer's public key.
alg--ES256K = ECDSA signature (secp256k1): checked with the issuer's public key.
alg--ES384 = ECDSA signature (P-384): checked with the issuer's public key.
alg--ES512 = ECDSA signature (P-521): checked with the issuer's public key.
alg--Ed25519 = Ed25519 signature: checked with the issuer's public key.
alg--EdDSA = Edwards-curve signature: checked with the issuer's public key.
alg--HS256 = HMAC with SHA-256: issuer and server share one secret.
alg--HS384 = HMAC with SHA-384: issuer and server share one secret.
alg--HS512 = HMAC with SHA-512: issuer and server share one secret.
alg--PS256 = RSA-PSS signature with SHA-256: checked with the issuer's public key.
alg--PS384 = RSA-PSS signature with SHA-384: checked with the issuer's public key.
alg--PS512 = RSA-PSS signature with SHA-512: checked with the issuer's public key.
alg--RS256 = RSA signature with SHA-256: checked with the issuer's public key.
alg--RS384 = RSA signature with SHA-384: checked with the issuer's public key.
alg--RS512 = RSA signature with SHA-512: checked with the issuer's public key.
alg--RSA-OAEP = Key encrypted with RSA (OAEP).
alg--RSA-OAEP-256 = Key encrypted with RSA (OAEP, SHA-256).
alg--RSA1_5 = Key encrypted with RSA in the old way, which is no longer advised.
alg--dir = The content is encrypted with a key both sides already have.
alg--none = Not signed at all.

## Media types of tokens, in lower case and without `application/`.

typ--at__2Bjwt = An access token (RFC 9068).
typ--dpop__2Bjwt = A DPoP proof (RFC 9449).
typ--logout__2Bjwt = A notice of sign-out (OpenID Connect).
typ--oauth-authz-req__2Bjwt = A signed sign-in request (RFC 9101).
typ--secevent__2Bjwt = A notice of a security event (RFC 8417).
typ--bearer = An access token.
typ--id = An ID token: it tells an app who signed in and isn't meant for APIs.
typ--offline = A token for renewing that outlives the session.
typ--refresh = A token for renewing; APIs should refuse it.
typ--access = An access token.

## RFC 8176.

# Names of ways to prove who one is (amr values), listed with commas: no capital.
amr--face = face
amr--fpt = fingerprint
amr--geo = place
amr--hwk = hardware key
amr--iris = iris scan
amr--kba = security question
amr--mca = second channel
amr--mfa = more than one factor
amr--otp = one-time code
amr--pin = PIN
amr--pop = key
amr--pwd = password
amr--rba = rating of the risk
amr--retina = retina scan
amr--sc = smart card
amr--sms = text message
amr--swk = software key
amr--tel = telephone call
amr--user = test of presence
amr--vbm = voice
amr--wia = Windows sign-in
amr--rsa = key or authenticator app
amr--fed = other identity provider
