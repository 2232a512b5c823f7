//! Values of session cookies, posted assertions and tokens of frameworks, taken apart as far as they can be read.

use serde_json::Value;

use super::token::{Moment, without_secrets};
use super::{ClaimView, CredentialView, FieldView, Lifetime, auth};
use crate::http::body::Fields;
use crate::http::secret::Secret;
use crate::http::session_value::read;
use crate::http::time::Millis;
use crate::http::{cookie, date, jwt};
use crate::session::exchange::Exchange;
use crate::words::{Message, known};

/// Words of names whose values are shown to nobody.
const PRIVATE: &[&str] = &["token", "secret", "password", "hash", "key", "csrf", "nonce", "verifier"];

/// Fields of a form or an address that hold SAML messages (SAML Bindings §3.4, §3.5).
pub(super) const SAML: &[&str] = &["SAMLResponse", "SAMLRequest"];

/// What a request carried in cookies, and as SAML message in its address or body, where it can be taken apart.
pub(super) fn of_exchange(exchange: &Exchange) -> Vec<CredentialView> {
    let server = exchange.response_headers.get("date").and_then(date::http_date);
    let moment = Moment { requested: exchange.started, server };
    let mut views = Vec::new();
    for field in exchange.request_headers.all("cookie") {
        for pair in cookie::read(field).value {
            if let Some(mut view) = view(pair.value.expose(), moment) {
                "Cookie".clone_into(&mut view.header);
                view.scheme = pair.name;
                views.push(view);
            }
        }
    }
    let body = exchange.request_body.as_ref().map(|body| body.text.expose());
    let posted = body.filter(|body| body.contains("SAMLRe")).map(Fields::read);
    let asked = exchange.url.query.as_ref().filter(|query| query.contains("SAMLRe"));
    let asked = asked.map(|_| exchange.url.query_pairs()).unwrap_or_default();
    for name in SAML {
        let posted = posted.as_ref().and_then(|fields| fields.get(&[name]));
        let asked = asked.iter().find(|(asked, _)| asked == name).map(|(_, value)| value.as_str());
        let value = posted.as_ref().map(|value| value.expose()).or(asked);
        if let Some(mut view) = value.and_then(|value| view(value, moment)) {
            (*name).clone_into(&mut view.header);
            views.push(view);
        }
    }
    views
}

/// A value taken apart; `None` where nothing is known of its form.
pub(super) fn view(value: &str, moment: Moment) -> Option<CredentialView> {
    if jwt::looks_like(value) {
        let whole = auth::credential_of_value("", value, moment.requested, moment.server);
        return whole.jwt.as_ref()?.header.is_some().then_some(whole);
    }
    let found = read(value)?;
    let mut view = CredentialView {
        what: Message::new(known("session-value", found.format.id())?),
        masked: format!("{}… ({})", value.chars().take(4).collect::<String>(), value.chars().count()),
        secret: Secret::new(value),
        ..CredentialView::default()
    };
    let mut field = |label: &'static str, text: Option<String>| {
        view.fields.extend(text.map(|text| FieldView {
            label: Message::new(label),
            text: Some(text),
            secret: None,
        }));
    };
    field("inspect.key-id", found.key);
    field("inspect.made", found.made.and_then(Millis::to_rfc3339));
    field("inspect.ends", found.expires.and_then(Millis::to_rfc3339));
    if found.expires.is_some() {
        view.lifetime = Some(Lifetime {
            issued: None,
            not_before: found.made,
            expires: found.expires,
            requested: moment.requested,
            server: moment.server,
        });
    }
    view.claims = found.members.iter().flatten().map(|(name, value)| member(name, value)).collect();
    Some(view)
}

fn member(name: &str, value: &Value) -> ClaimView {
    ClaimView { name: name.to_owned(), json: shown(name, value).to_string(), ..ClaimView::default() }
}

/// A member without what opens anything.
fn shown(name: &str, value: &Value) -> Value {
    let lower = name.to_ascii_lowercase();
    match value {
        Value::Object(members) => {
            Value::Object(members.iter().map(|(name, value)| (name.clone(), shown(name, value))).collect())
        }
        Value::String(_) | Value::Array(_) if PRIVATE.iter().any(|word| lower.contains(word)) => {
            Value::from("…")
        }
        _ => without_secrets(value),
    }
}

#[cfg(test)]
mod tests {
    use super::view;
    use crate::inspect::token::Moment;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    #[test]
    fn what_opens_anything_is_not_shown() {
        for (json, expected) in [
            (r#"{"_auth_user_id":"7","_auth_user_hash":"5f2c"}"#, r#"_auth_user_id="7" _auth_user_hash="…""#),
            (r#"{"passport":{"user":7,"refreshToken":"r1"}}"#, r#"passport={"user":7,"refreshToken":"…"}"#),
            (r#"{"csrf_token":"c1","visits":3}"#, r#"csrf_token="…" visits=3"#),
        ] {
            let view = view(&STANDARD.encode(json), Moment::default()).unwrap();
            let said: Vec<String> =
                view.claims.iter().map(|claim| format!("{}={}", claim.name, claim.json)).collect();
            assert_eq!(said.join(" "), expected);
        }
    }
}
