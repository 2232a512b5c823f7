//! Members and claims of a token with their meaning, and its times beside those of the request.

use serde_json::Value;

use super::{ClaimView, Lifetime};
use crate::http::jwt::{self, Claim, Jwt};
use crate::http::members::Members;
use crate::http::time::Millis;
use crate::http::vendors::vendor;
use crate::words::{Message, known};

/// Claims that are points in time.
const DATES: &[&str] = &["exp", "nbf", "iat", "auth_time", "updated_at", "orig_iat"];

/// Beyond this, seconds are the year 5138 and later: somebody counted milliseconds.
const MILLISECONDS: f64 = 1e11;

/// When the request was made, by the clocks that saw it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Moment {
    /// Device clock.
    pub(super) requested: Option<Millis>,
    /// Server clock.
    pub(super) server: Option<Millis>,
}

impl Moment {
    /// The time that a claim is measured against, and whose clock it is. The server's counts where it is known:
    /// it is the server that judges.
    fn reference(self) -> Option<(Millis, &'static str)> {
        let server = self.server.map(|at| (at, "inspect.clock-server"));
        server.or(self.requested.map(|at| (at, "inspect.clock-device")))
    }
}

/// All header members and claims, in order.
pub(super) fn claims(jwt: &Jwt, moment: Moment) -> Vec<ClaimView> {
    let header = jwt.header.iter().flat_map(Members::iter).map(|(name, value)| ClaimView {
        in_header: true,
        name: name.to_owned(),
        json: member(name, value).to_string(),
        meaning: known("jose", name).map(Message::new),
        reading: in_header(name, value),
        problem: None,
    });
    let claims = jwt.claims.iter().flat_map(Members::iter).map(|(name, value)| {
        let date = DATES.contains(&name);
        let (reading, problem) = if date { time(jwt, name, moment) } else { (in_claims(name, value), None) };
        ClaimView {
            in_header: false,
            name: name.to_owned(),
            json: member(name, value).to_string(),
            meaning: known("claim", name).map(Message::new),
            reading,
            problem,
        }
    });
    header.chain(claims).collect()
}

/// Private members of a key (RFC 7518 §6.2.2, §6.3.2, §6.4).
const PRIVATE: &[&str] = &["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Whether a claim of this name holds what opens an account, though it shouldn't. Not `token_use` and `token_type`.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("token") || ["password", "passwd", "secret"].iter().any(|word| name.contains(word))
}

/// The value of a member of this name, as it may be shown.
fn member(name: &str, value: &Value) -> Value {
    if value.is_string() && is_secret(name) { Value::from("…") } else { without_secrets(value) }
}

/// A value without the tokens within it and the private half of keys: claims are shown without a click.
pub(super) fn without_secrets(value: &Value) -> Value {
    match value {
        Value::String(text) if jwt::looks_like(text) || vendor(text).is_some() => {
            Value::String(text.chars().take(4).chain(['…']).collect())
        }
        Value::Array(list) => list.iter().map(without_secrets).collect(),
        Value::Object(members) => {
            let key = members.contains_key("kty");
            let shown = |(name, value): (&String, &Value)| {
                let private = key && PRIVATE.contains(&name.as_str());
                (name.clone(), if private { Value::from("…") } else { member(name, value) })
            };
            Value::Object(members.iter().map(shown).collect())
        }
        _ => value.clone(),
    }
}

/// The times of a token; `None` where it has none.
pub(super) fn lifetime(jwt: &Jwt, moment: Moment) -> Option<Lifetime> {
    let [issued, not_before, expires] = ["iat", "nbf", "exp"].map(|name| jwt.date(name).ok());
    (issued.is_some() || not_before.is_some() || expires.is_some()).then_some(Lifetime {
        issued,
        not_before,
        expires,
        requested: moment.requested,
        server: moment.server,
    })
}

fn in_header(name: &str, value: &Value) -> Option<Message> {
    let text = value.as_str()?;
    match name {
        "alg" => known("alg", text).map(Message::new),
        "typ" => kind(text),
        _ => None,
    }
}

/// What kind of token a media type or word tells (`application/` may be left out, RFC 7515 §4.1.9).
fn kind(text: &str) -> Option<Message> {
    let lower = text.to_ascii_lowercase();
    known("typ", lower.strip_prefix("application/").unwrap_or(&lower)).map(Message::new)
}

fn in_claims(name: &str, value: &Value) -> Option<Message> {
    match name {
        "typ" | "token_use" | "token_type" | "type" => kind(value.as_str()?),
        "iss" => {
            product(value.as_str()?).map(|product| Message::new("inspect.product").with("product", product))
        }
        "amr" => {
            let words = value.as_array()?.iter().filter_map(Value::as_str).map(|method| {
                let fallback = || Message::new("inspect.product").with("product", method);
                known("amr", method).map_or_else(fallback, Message::new)
            });
            words.reduce(|first, rest| Message::new("inspect.list").with("first", first).with("rest", rest))
        }
        "cnf" => match (value.get("jkt").and_then(Value::as_str), value.get("x5t#S256")) {
            (Some(print), _) => Some(Message::new("inspect.bound-key").with("print", print)),
            (None, Some(_)) => Some(Message::new("inspect.bound-certificate")),
            (None, None) => None,
        },
        _ => None,
    }
}

/// The product behind an issuer's address.
fn product(issuer: &str) -> Option<&'static str> {
    let is = |part: &str| issuer.contains(part);
    let at = |start: &str| issuer.starts_with(start);
    if is("login.microsoftonline.com/") || at("https://sts.windows.net/") || is(".ciamlogin.com/") {
        Some("Microsoft Entra ID")
    } else if is(".b2clogin.com/") {
        Some("Azure AD B2C")
    } else if matches!(issuer, "https://accounts.google.com" | "accounts.google.com") {
        Some("Google")
    } else if at("https://securetoken.google.com/") {
        Some("Firebase")
    } else if at("https://cognito-idp.") {
        Some("Amazon Cognito")
    } else if is(".auth0.com") {
        Some("Auth0")
    } else if is(".okta.com") || is(".oktapreview.com") {
        Some("Okta")
    } else if is("/realms/") {
        Some("Keycloak")
    } else if is(".supabase.co/auth") {
        Some("Supabase")
    } else if is(".clerk.accounts.dev") {
        Some("Clerk")
    } else if at("https://token.actions.githubusercontent.com") {
        Some("GitHub Actions")
    } else if at("https://appleid.apple.com") {
        Some("Apple")
    } else {
        None
    }
}

/// What a date says beside the request, and what is wrong with it.
fn time(jwt: &Jwt, name: &str, moment: Moment) -> (Option<Message>, Option<Message>) {
    let at = match jwt.date(name) {
        Claim::Is(at) => at,
        Claim::Bad(issue) => return (None, known("issue", issue.code).map(Message::new)),
        Claim::Absent => return (None, None),
    };
    if jwt.claim(name).and_then(Value::as_f64).is_some_and(|secs| secs.abs() > MILLISECONDS) {
        let problem = match at.to_rfc3339() {
            Some(_) => Message::new("inspect.milliseconds").with("at", at),
            None => Message::new("inspect.milliseconds-far"),
        };
        return (None, Some(problem));
    }
    let starts = jwt.date("nbf").ok().or(jwt.date("iat").ok());
    if name == "exp" && starts.is_some_and(|start| at < start) {
        return (Some(reading(at, moment)), Some(Message::new("inspect.ends-before-start")));
    }
    let problem = moment.reference().and_then(|(reference, _)| match name {
        "exp" if at <= reference => Some("inspect.expired"),
        "nbf" if at > reference => Some("inspect.not-yet"),
        // A second is what the server's Date rounds away.
        "iat" if at.since(reference) > 1000 => Some("inspect.issued-later"),
        _ => None,
    });
    (Some(reading(at, moment)), problem.map(Message::new))
}

fn reading(at: Millis, moment: Moment) -> Message {
    let Some((reference, clock)) = moment.reference() else {
        return Message::new("inspect.time").with("at", at);
    };
    let since = at.since(reference);
    let id = match since {
        ..=-1000 => "inspect.time-before",
        -999..=999 => "inspect.time-same",
        _ => "inspect.time-after",
    };
    Message::new(id)
        .with("at", at)
        .with("time", crate::words::Arg::Lasting(since))
        .with("clock", Message::new(clock))
}

#[cfg(test)]
mod tests {
    use super::{Members, Moment, claims};
    use crate::http::jwt::Jwt;
    use crate::http::time::Millis;
    use crate::words::say;
    use serde_json::json;

    /// The claim of a token that was issued at 1000 s and sent at 2000 s: reading and problem.
    #[track_caller]
    fn check(name: &str, value: &serde_json::Value, reading: &str, problem: &str) {
        let members = json!({name: value});
        let jwt = Jwt { claims: members.as_object().cloned().map(Members::from), ..Jwt::default() };
        let moment = Moment { requested: Some(Millis::from_secs(2000)), server: None };
        let view = claims(&jwt, moment).remove(0);
        let found = [view.reading, view.problem].map(|message| message.as_ref().map(say).unwrap_or_default());
        assert_eq!(found, [reading, problem], "{name} {value}");
    }

    #[test]
    fn secrets_within_claims_are_masked() {
        let inner = "eyJhbGciOiJIUzI1NiJ9.e30.AAAA";
        for (value, json) in [
            (json!({"a": [inner, 1]}), r#"{"a":["eyJh…",1]}"#),
            (json!({"kty": "EC", "x": "1", "d": "2"}), r#"{"kty":"EC","x":"1","d":"…"}"#),
            (json!({"d": "2"}), r#"{"d":"2"}"#),
            (
                json!({"refresh_token": "opaque", "clientSecret": "x"}),
                r#"{"refresh_token":"…","clientSecret":"…"}"#,
            ),
            (json!({"token_use": "id", "password": true}), r#"{"token_use":"id","password":true}"#),
            (json!("ana"), "\"ana\""),
        ] {
            assert_eq!(super::without_secrets(&value).to_string(), json);
        }
    }

    #[test]
    fn readings() {
        let by = "by this device's clock";
        let ended = "The token had run out when it was sent.";
        check(
            "exp",
            &json!(1748),
            &format!("1970-01-01 00:29:08 UTC: 4 min 12 s before the request, {by}"),
            ended,
        );
        check(
            "exp",
            &json!(5600.5),
            &format!("1970-01-01 01:33:20 UTC: 1 h before the request, {by}").replace("before", "after"),
            "",
        );
        check("exp", &json!("1748"), "", "This should be a number of seconds.");
        check(
            "exp",
            &json!(1_795_417_407_000_i64),
            "",
            "This looks like milliseconds; it is read as seconds, which is thousands of years from now.",
        );
        check(
            "nbf",
            &json!(2060),
            &format!("1970-01-01 00:34:20 UTC: 1 min after the request, {by}"),
            "The token didn't hold yet when it was sent.",
        );
        check("iat", &json!(2000), &format!("1970-01-01 00:33:20 UTC: at the time of the request, {by}"), "");
        check("amr", &json!(["pwd", "otp", "x"]), "password, one-time code, x", "");
        check("iss", &json!("https://id.example/realms/a"), "Keycloak", "");
        check("typ", &json!("Refresh"), "A token for renewing; APIs should refuse it.", "");
        check(
            "cnf",
            &json!({"jkt": "abc"}),
            "Bound to the key with the thumbprint abc: needs a DPoP proof.",
            "",
        );
        check("sub", &json!("ana"), "", "");
    }
}
