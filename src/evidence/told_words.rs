//! Which words of servers mean what: one table for all stacks.

use super::told::Tells::{
    self, ApiKey, Audience, Binding, Damaged, Environment, Expired, Issuer, Key, Kind, Method, NoCredential,
    NotYet, Rejected, Scope, Signature, Skew, StepUp,
};

/// What is meant, the words for machines, and those of prose.
///
/// Words for machines are looked for in codes without their case and punctuation (`JWT_EXPIRED`, `jwt-expired` and
/// `auth/jwtExpired` are one); the longest that fits a code counts. Prose is lower case.
#[rustfmt::skip]
pub(super) const TABLE: &[(Tells, &str, &str)] = &[
    (NoCredential, "\
        credentialsrequired|noauthorization|missingtoken|tokenmissing|notoken|missingauthorization|\
        authorizationheadermissing|credentialsmissing|missingcredentials|authheadermissing|missingauthheader|\
        authorizationmissing|notauthed|missingbearer|pgrst302|apikeymissing|missingapikey|noapikey|apikeyrequired|\
        apikeynotfound", "\
        not authenticated|credentials were not provided|no authorization|missing authorization|\
        authorization header is missing|authorization header missing|authorization header not found|no token provided|\
        token not provided|missing access token|no access token|missing jwt|full authentication is required|\
        no auth token|token is missing|missing bearer token|authorization required|header is required|no credentials|\
        jwt is missing|token not found|no api key|api key is missing|api key missing|missing api key|\
        api key is required|api key required|api key not provided|api key was not"),
    (Expired, "\
        tokenexpired|expiredtoken|jwtexpired|expiredjwt|tokenhasexpired|expiredaccesstoken|expiredsignature|\
        signatureexpired|tokenlifetime", "\
        token expired|token has expired|token is expired|jwt expired|jwtexpired|jwt is expired|token is not active|\
        signature has expired|expired token|expired jwt|expired at|\"exp\" claim|exp claim|lifetime validation failed|\
        session has expired on|maxage exceeded|lifetime is invalid|token_expired"),
    (NotYet, "\
        notyetvalid|notvalidyet|tokennotactive|jwtnotactive|inthefuture|tokennotbefore|immaturetoken|immaturesignature|\
        usedbeforeissue", "\
        not yet valid|jwt not active|not valid yet|not valid before|used before|in the future|future timestamp|\
        token prior to|\"nbf\" claim|\"iat\" claim|nbf claim|issued at"),
    (Skew, "timetooskewed|clockskew|timeskew|timestampoutofrange|invalidtimestamp|staletimestamp", "skew|is now earlier than|not yet current|stale timestamp|system clock|clock is|server time"),
    (Audience, "audience|invalidaud|wrongaud|audmismatch", "audience|aud claim|\"aud\"|'aud'|idx10214|idx10208|msis9921|wrong aud"),
    (Issuer, "issuer|invalidiss|wrongiss|issmismatch", "issuer|iss claim|\"iss\"|'iss'|idx10205|wrong iss"),
    (Scope, "insufficientscope|scopeinsufficient|missingscope|scopemissing|requiredscope", "insufficient scope|missing scope|required scope|higher privileges|not enough permissions"),
    (Kind, "\
        wrongtokentype|tokenwrongtype|invalidtokentype|tokentypeinvalid|accesstokentypeunsupported|wrongtokenuse|\
        invalidtokenuse|tokentypemismatch|notanaccesstoken|unexpectedtokentype", "\
        wrong type|wrong token type|invalid token type|only non-refresh tokens|only access tokens|only refresh tokens|\
        not an access token|token_use|is an id token|expected access token|expected an access token|\
        refresh token is not|refresh tokens are not|refresh tokens cannot|refresh tokens can't|id tokens are not|\
        id token is not allowed|unexpected token type|token type is|token type must|'typ'|\"typ\""),
    (StepUp, "\
        insufficientuserauthentication|mfarequired|mfaauthenticate|mfaneeded|multifactor|twofactor|2farequired|\
        tfarequired|otprequired|totprequired|invalidotp|otpneeded|stepup|insufficientaal|insufficientacr|\
        insufficientclaims|reauth|freshtoken|freshlogin|recentlogin|acrrequired|unmetauthentication|githubotprequired|\
        githubssorequired|elevatedauth|passwordconfirmation|sudomode|secondfactor|sudorequired|passwordconfirm", "\
        multi-factor|multifactor|two-factor|two factor|2fa|fresh token required|fresh login|re-authenticat|\
        reauthenticat|recent login|recent authentication|step-up|step up|second factor|authentication level|\
        one-time password|one-time code|saml enforcement|password confirmation required|confirm your password|\
        aadsts50072|aadsts50074|aadsts50076|aadsts50079|aadsts53004|additional claims"),
    (Key, "\
        keynotfound|unknownkid|kidnotfound|invalidkid|signingkey|unknownkey|nomatchingkey|algnotallowed|unsupportedalg|\
        invalidalg|jwkset|keyidnotfound", "\
        applicable key|matching key|signature key|signing key|unknown kid|key set|jwks|algorithm expected|\
        algorithm is not|algorithm not|\"alg\"|\"kid\"|'kid'|kid not|kid is|invalid algorithm|unable to find a key|\
        unable to find the key|unable to find key|unsupported alg|alg value|idx10500|idx10501|idx10503|no public key|\
        key id|verification key"),
    (Signature, "\
        invalidsignature|signatureinvalid|signaturedoesnotmatch|signaturemismatch|badsignature|signatureverification|\
        incompletesignature|invalidaccesskeyid|invalidhmac|hmacinvalid|requestexpired|authenticationfailed|\
        authorizationqueryparameters|signatureerror|badmac", "\
        signature is invalid|invalid signature|signature invalid|signature verification failed|\
        signature validation failed|signature does not match|signature did not match|signature mismatch|\
        signature we calculated|signature expired|signature not valid|request has expired|url has expired|\
        link has expired|signed expiry time|bad mac|bad hash|bad signature|jwsinvalidsignature|hmac"),
    (Rejected, "\
        invalidtoken|tokeninvalid|tokennotvalid|invalidaccesstoken|invalidauth|invalidjwt|badjwt|sessionnotfound|\
        tokeninactive|revoked|invalidauthenticationtoken|unknowntoken|invalidsession", "revoked|invalid token|token is invalid|token invalid|could not validate credentials"),
    (Damaged, "\
        malformedtoken|tokenmalformed|jwtmalformed|malformedjwt|badauthorizationheader|credentialsbadformat|jwsinvalid|\
        invalidcompact", "\
        not enough segments|jwt malformed|malformed|invalid compact|invalid token header|invalid header padding|\
        invalid payload|cannot decode|could not decode|unable to decode|invalid crypto padding|token decod|invalid jwt|\
        token cannot be parsed|must have 3 parts"),
    (ApiKey, "apikey|invalidkey|keyinvalid|keyrevoked|keyexpired|subscriptionkey|refererblocked|referrerblocked", "api key|api-key|apikey|api_key|subscription key|api token"),
    (Method, "\
        ssorequired|ssoenforced|samlrequired|samlenforce|authmethodnot|authenticationmethod|loginmethod|\
        apikeyauthdisabled|apikeyauthenticationdisabled|apikeysdisabled|apikeyaccessdisabled|basicauthdisabled|\
        basicauthenticationdisabled|passwordauthdisabled|passwordauthenticationdisabled|passwordlogindisabled|\
        passwordlogindeprecated|tokenauthdisabled|apikeynotallowed|apikeysnotallowed|authmethoddisabled|\
        basicauthnotallowed|passwordauthnotallowed|authtypenotallowed|invalidauthmethod|unsupportedauthmethod|\
        legacyauth|passwordloginnotallowed|personalaccesstokens|authenticationtypenot|loginnotallowed", "\
        authentication method|sign-in method|login method|single sign-on|single sign on|enforces sso|requires sso|\
        sso is required|basic authentication is disabled|basic authentication is not allowed|\
        basic authentication is no longer|basic authentication has been|basic authentication with passwords|\
        basic auth is disabled|password authentication is disabled|password authentication is not|\
        password authentication was removed|password login is disabled|api key authentication is|api keys are not|\
        api keys are disabled|api keys have been disabled|personal access tokens are|api access is disabled|\
        token authentication is disabled"),
    (Binding, "dpop|proofofpossession|tokenbinding|htumismatch|htmmismatch", "dpop|htu mismatch|htm mismatch|proof of possession|proof-of-possession|sender-constrained"),
    (Environment, "\
        wrongenvironment|environmentmismatch|invalidenvironment|livemode|testmode|wrongregion|regionmismatch|\
        invalidregion", "\
        sandbox key|production gateway|sandbox gateway|wrong environment|different environment|test mode|live mode|\
        wrong region|different region|another region|test key|live key"),
];
