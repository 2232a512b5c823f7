//! Which bodies of successes are worth reading: nearly none says anything about who asked, and all together they are
//! most of a session.

use super::any_of::AnyOf;
use super::role::Role;
use crate::http::body::Fields;
use crate::session::exchange::{Exchange, Resource};

/// Words of which one stands near the beginning or end of an answer that hands out tokens or tells of an error; of each, where
/// three letters of it begin that are seldom found elsewhere.
const HINTS: AnyOf<8> = AnyOf::new([
    (b"error", 1),
    (b"token", 1),
    (b"efresh", 1),
    (b"\"access", 2),
    (b"\"jwt\"", 1),
    (b"bearer", 0),
    (b"nauth", 0),
    (b"\"code\":4", 2),
]);
/// A form to sign in with.
const PASSWORD: AnyOf<1> = AnyOf::new([(b"password", 2)]);

/// How much of the beginning and of the end of a success is searched for [`HINTS`], in bytes.
const ENDS: usize = 2048;

/// Whether the body of an answer may tell something: always, but for successes without a hint, and pictures and scripts.
pub(super) fn tells(exchange: &Exchange, role: Role) -> bool {
    let success = (200..300).contains(&exchange.status);
    let asked = matches!(role, Role::SignIn | Role::Renewal | Role::CodeExchange);
    let Some(body) = &exchange.response_body else { return false };
    let text = body.text.expose().as_bytes();
    let (head, tail) = text.split_at(text.len().min(ENDS));
    let tail = tail.get(tail.len().saturating_sub(ENDS)..).unwrap_or_default();
    let data = role != Role::Decoration && exchange.resource != Resource::Script;
    !success || asked || data && (HINTS.stand_in(head) || HINTS.stand_in(tail))
}

/// Whether a page has a field for a password.
pub(super) fn has_password_field(html: &str) -> bool {
    if !PASSWORD.stand_in(html.as_bytes()) {
        return false;
    }
    let lower = html.to_ascii_lowercase();
    ["type=\"password\"", "type='password'", "type=password"].iter().any(|field| lower.contains(field))
}

/// Whether a page asks once more for the password that was just `sent`: its one field for a password has the name of a
/// field that was sent. A page to change a password at has two.
pub(super) fn asks_again(html: &str, sent: &Fields) -> bool {
    let lower = html.to_ascii_lowercase();
    let of_type = |input: &&str| {
        ["type=\"password\"", "type='password'", "type=password"].iter().any(|field| input.contains(field))
    };
    let mut fields =
        lower.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or(rest)).filter(of_type);
    let (Some(field), None) = (fields.next(), fields.next()) else { return false };
    let name = field.split("name=").nth(1).unwrap_or_default();
    let name = match name.chars().next() {
        Some(quote @ ('"' | '\'')) => name.split(quote).nth(1).unwrap_or_default(),
        _ => name.split_ascii_whitespace().next().unwrap_or_default(),
    };
    !name.is_empty() && sent.has(&[name])
}

#[cfg(test)]
mod tests {
    use super::{HINTS, asks_again, has_password_field, tells};
    use crate::evidence::role::Role;
    use crate::http::body::Fields;
    use crate::http::secret::Secret;
    use crate::session::exchange::{Body, Exchange};

    #[test]
    fn fields_for_passwords() {
        assert!(
            ["an Error", "\"code\":401", "\"JWT\": 1", "Unauthorized"]
                .iter()
                .all(|text| HINTS.stand_in(text.as_bytes()))
        );
        assert!(has_password_field("<form><INPUT Type='Password'></form>"));
        assert!(!has_password_field("<a>Forgot your password?</a>"));
    }

    #[test]
    fn the_same_form_once_more() {
        let sent = Fields::read("user%5Bemail%5D=a&user%5Bpassword%5D=x");
        let field = |name: &str| format!("<input type=\"password\" name=\"{name}\" id=\"p\">");
        assert!(asks_again(&format!("<form>{}</form>", field("user[password]")), &sent));
        assert!(asks_again("<INPUT name=user[password] type=password>", &sent));
        assert!(!asks_again(&field("new_password"), &sent));
        assert!(!asks_again(&(field("user[password]") + &field("again")), &sent));
        assert!(!asks_again("<p>Welcome</p>", &sent));
    }

    #[test]
    fn successes_without_a_hint_tell_nothing() {
        let answer = |status, text: &str| Exchange {
            status,
            response_body: Some(Body { mime: String::new(), text: Secret::new(text) }),
            ..Exchange::default()
        };
        let long = "x".repeat(100_000);
        for (status, role, text, expected) in [
            (200, Role::Plain, "{\"items\":[]}", false),
            (401, Role::Plain, "{\"items\":[]}", true),
            (200, Role::SignIn, "{\"items\":[]}", true),
            (200, Role::Plain, "{\"access_token\":\"x\"}", true),
            (200, Role::Plain, &format!("{{\"user\":\"{long}\",\"authToken\":\"x\"}}"), true),
            (200, Role::Plain, &format!("{{\"a\":\"{long}error{long}\"}}"), false),
        ] {
            assert_eq!(tells(&answer(status, text), role), expected);
        }
    }
}
