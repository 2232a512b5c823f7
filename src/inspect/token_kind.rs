//! What kind of token a readable one is: what it calls itself, else the marks of its issuer.

use serde_json::Value;

use crate::http::jwt::{Form, Jwt, Purpose};
use crate::words::Message;

/// The kind in a sentence; `None` where the token doesn't show it.
pub(super) fn kind(jwt: &Jwt) -> Option<Message> {
    id(jwt).map(Message::new)
}

fn id(jwt: &Jwt) -> Option<&'static str> {
    let issuer = jwt.claim_str("iss").or(jwt.header_str("iss")).unwrap_or_default();
    if jwt.form == Form::Jwe {
        // Auth0's access tokens where nobody named an audience.
        return (issuer.contains(".auth0.com") || jwt.header_str("alg") == Some("dir") && !issuer.is_empty())
            .then_some("token-kind.userinfo-only");
    }
    let is = |name: &str, value: &str| jwt.claim_str(name) == Some(value);
    let has = |name: &str| jwt.claim(name).is_some();
    let type_is = |value: &str| jwt.header_str("typ").is_some_and(|typ| typ.eq_ignore_ascii_case(value));
    let events = jwt.claim("events").and_then(Value::as_object);
    if type_is("dpop+jwt") || has("htm") && has("htu") {
        return Some("token-kind.proof");
    }
    if type_is("logout+jwt") || events.is_some_and(|events| events.keys().any(|name| name.contains("logout")))
    {
        return Some("token-kind.logout");
    }
    // Supabase's keys of a project are tokens of a role and no user.
    if is("iss", "supabase") || has("ref") && has("role") {
        return match jwt.claim_str("role")? {
            "anon" => Some("token-kind.anon-key"),
            "service_role" => Some("token-kind.service-key"),
            _ => None,
        };
    }
    if issuer.starts_with("https://session.firebase.google.com/") {
        return Some("token-kind.firebase-session");
    }
    if jwt.audiences().iter().any(|aud| aud.ends_with("google.identity.identitytoolkit.v1.IdentityToolkit")) {
        return Some("token-kind.firebase-custom");
    }
    // RFC 7523 §3: made by the client itself for the token endpoint.
    if has("jti") && is("sub", issuer) && jwt.audiences().iter().any(|aud| aud.starts_with("https://")) {
        return Some("token-kind.client-assertion");
    }
    if let Some(purpose) = jwt.names_itself() {
        return Some(of(purpose));
    }
    if issuer.starts_with("https://securetoken.google.com/")
        || matches!(
            issuer,
            "https://accounts.google.com" | "accounts.google.com" | "https://appleid.apple.com"
        )
    {
        return Some("token-kind.id");
    }
    // Entra ID: access tokens name scopes or roles, or the app by which they were asked for (`appid` in version 1,
    // `azp` in version 2); ID tokens have none of them.
    let microsoft = ["login.microsoftonline.", "sts.windows.net", ".b2clogin.com/", ".ciamlogin.com/"];
    if microsoft.iter().any(|part| issuer.contains(part)) {
        let access = ["scp", "roles", "appid", "azp", "appidacr", "azpacr"].iter().any(|name| has(name));
        return Some(of(if access { Purpose::Access } else { Purpose::Id }));
    }
    if issuer.contains("/auth/v1") && has("session_id") && has("role") || has("kubernetes.io") {
        return Some("token-kind.access");
    }
    jwt.purpose().map(of)
}

const fn of(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Access => "token-kind.access",
        Purpose::Refresh => "token-kind.refresh",
        Purpose::Id => "token-kind.id",
    }
}

#[cfg(test)]
mod tests {
    use super::id;
    use crate::http::jwt;
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    #[test]
    fn kinds_by_issuer() {
        let check = |header: &str, claims: &str, expected: Option<&str>| {
            let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
            let header = part(&format!(r#"{{"alg":"RS256"{header}}}"#));
            let token = jwt::read(&format!("{header}.{}.AAAA", part(&format!("{{{claims}}}")))).value;
            let found = id(&token).and_then(|id| id.strip_prefix("token-kind."));
            assert_eq!(found, expected, "{header} {claims}");
        };
        for (claims, kind) in [
            (
                r#""iss":"https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_a","token_use":"id","aud":"c""#,
                Some("id"),
            ),
            (
                r#""iss":"https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_a","token_use":"access""#,
                Some("access"),
            ),
            (r#""iss":"https://id.example/realms/a","typ":"Bearer","azp":"app""#, Some("access")),
            (r#""iss":"https://id.example/realms/a","typ":"ID","azp":"app""#, Some("id")),
            (r#""iss":"https://id.example/realms/a","typ":"Offline""#, Some("refresh")),
            (
                r#""iss":"https://sts.windows.net/t/","ver":"1.0","aud":"api://a","appid":"c","scp":"read""#,
                Some("access"),
            ),
            (
                r#""iss":"https://login.microsoftonline.com/t/v2.0","ver":"2.0","aud":"c","nonce":"n""#,
                Some("id"),
            ),
            (
                r#""iss":"https://login.microsoftonline.com/t/v2.0","ver":"2.0","aud":"a","roles":["x"],"azp":"c""#,
                Some("access"),
            ),
            (r#""iss":"https://securetoken.google.com/p","aud":"p","auth_time":1"#, Some("id")),
            (r#""iss":"https://session.firebase.google.com/p","aud":"p""#, Some("firebase-session")),
            (
                r#""iss":"a@p.iam","sub":"a@p.iam","aud":"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit","uid":"7""#,
                Some("firebase-custom"),
            ),
            (r#""iss":"supabase","ref":"p","role":"anon""#, Some("anon-key")),
            (r#""iss":"supabase","ref":"p","role":"service_role""#, Some("service-key")),
            (
                r#""iss":"https://p.supabase.co/auth/v1","role":"authenticated","session_id":"s","aud":"authenticated""#,
                Some("access"),
            ),
            (
                r#""iss":"app","sub":"app","aud":"https://id.example/token","jti":"1""#,
                Some("client-assertion"),
            ),
            (r#""htm":"GET","htu":"https://api.example/","jti":"1""#, Some("proof")),
            (r#""events":{"http://schemas.openid.net/event/backchannel-logout":{}}"#, Some("logout")),
            (r#""token_type":"refresh","user_id":7"#, Some("refresh")),
            (r#""sub":"ana""#, None),
        ] {
            check("", claims, kind);
        }
        check(r#","typ":"at+jwt""#, r#""sub":"ana","aud":"api""#, Some("access"));
        check(r#","typ":"JWT""#, r#""sub":"ana","aud":"api""#, None);
        let header =
            URL_SAFE_NO_PAD.encode(r#"{"alg":"dir","enc":"A256GCM","iss":"https://t.eu.auth0.com/"}"#);
        let token = jwt::read(&format!("{header}..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA")).value;
        assert_eq!(id(&token), Some("token-kind.userinfo-only"));
    }
}
