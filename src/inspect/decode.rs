//! A pasted line taken apart: a header line, a token, a challenge, a Cookie or Set-Cookie line.
//!
//! There is no request to measure times against, so that they are told as they are.

use super::auth::{
    challenges_of_value, credential_of_json, credential_of_value, is_challenge, is_credential,
};
use super::token::Moment;
use super::{
    ChallengeView, CookieView, CredentialView, Inspection, SetCookieView, cookies as views, issues, pasted,
    session_value,
};
use crate::http::authorization::{self, Kind, Token};
use crate::http::secret::Secret;
use crate::http::set_cookie::{self, SetCookie};
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::http::{cookie, jose_json, json_object, jwt};
use crate::session::cookie_rules::{Refused, SetContext, store};
use crate::session::jar::StoredCookie;
use crate::words::{Message, known};

/// What a pasted line was found to be.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Decoded {
    /// Nothing was pasted.
    #[default]
    Nothing,
    /// Something else than what this can take apart.
    Unknown,
    /// A credential, or a bare token.
    Credential(Box<CredentialView>),
    /// One or more challenges.
    Challenges(Vec<ChallengeView>),
    /// The cookies of a Cookie line.
    Cookies(CookieLine),
    /// A Set-Cookie line.
    SetCookie(Box<SetCookieLine>),
}

/// A Cookie line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CookieLine {
    /// The cookies in order.
    pub pairs: Vec<CookiePair>,
    /// What is wrong with the line.
    pub problems: Vec<Message>,
}

/// One cookie of a Cookie line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CookiePair {
    /// Name; empty for a nameless cookie.
    pub name: String,
    /// Value.
    pub value: Secret,
    /// The value taken apart where its form is known.
    pub token: Option<CredentialView>,
}

/// A Set-Cookie line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetCookieLine {
    /// As the view of a response shows it.
    pub view: SetCookieView,
    /// Attributes: name, value, meaning where known.
    pub attributes: Vec<(String, String, Option<Message>)>,
    /// What is wrong with it.
    pub problems: Vec<Message>,
    /// The value taken apart where its form is known.
    pub token: Option<CredentialView>,
}

impl From<Decoded> for Inspection {
    /// The same parts as those of an exchange, for the views.
    fn from(decoded: Decoded) -> Self {
        let mut all = Self::default();
        match decoded {
            Decoded::Nothing | Decoded::Unknown => {}
            Decoded::Credential(view) => all.credentials.push(*view),
            Decoded::Challenges(views) => all.challenges = views,
            Decoded::Cookies(line) => {
                for pair in line.pairs {
                    all.credentials.extend(pair.token);
                    let cookie =
                        StoredCookie { name: pair.name, value: pair.value, ..StoredCookie::default() };
                    let why = Message::new("decode.cookie-sent");
                    all.cookies.push(CookieView { cookie, sent: true, why, ..CookieView::default() });
                }
            }
            Decoded::SetCookie(line) => {
                all.credentials.extend(line.token);
                all.set_cookies.push(line.view);
            }
        }
        all
    }
}

/// Everything in a pasted text: each header line of several, the tokens in an address or a token answer, the signatures
/// of a token in JSON, or the one line.
pub fn decode_all(text: &str) -> Vec<Decoded> {
    // `Location` and its like say what the address in them carries.
    let (name, value) = text.split_once(':').unwrap_or(("", text));
    let names_address = ["location", "referer"].contains(&name.trim().to_ascii_lowercase().as_str());
    if let Some(carried) = pasted::address(if names_address { value } else { text }) {
        let tokens = tokens_of(carried.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        return if tokens.is_empty() { vec![Decoded::Unknown] } else { tokens };
    }
    let headers = pasted::header_lines(text);
    if !headers.is_empty() {
        return headers.iter().map(|(name, value)| of_header(name, value)).collect();
    }
    if let Some(tokens) = jose_json::read(text) {
        let view = |read| Decoded::Credential(Box::new(credential_of_json(text, read)));
        return tokens.iter().map(view).collect();
    }
    let tokens = tokens_of_json(text);
    if !tokens.is_empty() {
        return tokens;
    }
    vec![decode(text)]
}

/// What one line is, and what it says.
pub fn decode(line: &str) -> Decoded {
    if let Some((name, value)) = pasted::header_lines(line).first() {
        return of_header(name, value);
    }
    let text = line.trim();
    if !jwt::looks_like(text)
        && let Some(view) = session_value::view(text, Moment::default())
    {
        return Decoded::Credential(Box::new(view));
    }
    match pasted::kind(text) {
        pasted::Kind::Nothing => Decoded::Nothing,
        pasted::Kind::Challenge => Decoded::Challenges(challenges_of_value("WWW-Authenticate", text)),
        pasted::Kind::Cookie => cookies(text),
        pasted::Kind::SetCookie => set_cookie(text),
        // With a scheme it is an Authorization value, without one a bare token.
        pasted::Kind::Credential => {
            let read = authorization::read(text).value;
            match read.kind {
                Kind::Other(_) if !read.scheme.is_empty() => Decoded::Unknown,
                Kind::SchemeMissing(Token::Opaque { text, .. }) if text.expose().contains(' ') => {
                    Decoded::Unknown
                }
                _ => credential(if read.scheme.is_empty() { "" } else { "Authorization" }, text),
            }
        }
    }
}

fn of_header(name: &str, value: &str) -> Decoded {
    if is_challenge(name) {
        Decoded::Challenges(challenges_of_value(name, value))
    } else if name.eq_ignore_ascii_case("cookie") {
        cookies(value)
    } else if name.eq_ignore_ascii_case("set-cookie") {
        set_cookie(value)
    } else {
        credential(name, value)
    }
}

/// Whether a field of this name is one that can be taken apart.
pub(super) fn is_readable(name: &str) -> bool {
    is_challenge(name)
        || is_credential(name)
        || name.eq_ignore_ascii_case("cookie")
        || name.eq_ignore_ascii_case("set-cookie")
}

fn credential(header: &str, value: &str) -> Decoded {
    Decoded::Credential(Box::new(credential_of_value(header, value, None, None)))
}

/// A value taken apart where its form is known.
fn token(value: &str) -> Option<CredentialView> {
    session_value::view(value, Moment::default())
}

fn cookies(field: &str) -> Decoded {
    let read = cookie::read(field);
    let pairs = read.value.into_iter().map(|pair| {
        let token = token(pair.value.expose());
        CookiePair { name: pair.name, value: pair.value, token }
    });
    Decoded::Cookies(CookieLine { pairs: pairs.collect(), problems: issues::messages(&read.issues, field) })
}

fn set_cookie(field: &str) -> Decoded {
    let read = set_cookie::read(field);
    let cookie = read.value;
    let problems = issues::messages(&read.issues, field);
    let refused = refused(&cookie);
    let why = refused.and_then(|rule| known("decode", &format!("refused-{}", rule.id())));
    let attributes: Vec<_> = cookie
        .attributes
        .iter()
        .map(|attribute| {
            let (name, value) = views::shown(attribute);
            (name, value.unwrap_or_default(), meaning(&attribute.name, &cookie))
        })
        .collect();
    let deletes = cookie.max_age.map_or_else(
        // Without a clock only the beginning of time is surely past: it is what servers write to delete.
        || cookie.expires.is_some_and(|at| at.0 <= 86_400_000),
        |seconds| seconds <= 0,
    );
    let view = SetCookieView {
        name: cookie.name.clone(),
        value: cookie.value.clone(),
        attributes: views::attributes(&cookie),
        kept: refused.map(|_| false),
        deletes,
        refused: refused.map(Refused::id),
        why: Message::new(why.unwrap_or(if deletes { "decode.deletes" } else { "decode.kept-unknown" })),
        ..SetCookieView::default()
    };
    let token = token(cookie.value.expose());
    Decoded::SetCookie(Box::new(SetCookieLine { view, attributes, problems, token }))
}

/// The rule by which any browser refuses the cookie wherever it comes from: the best place is tried, https on
/// the cookie's own domain and path.
fn refused(cookie: &SetCookie) -> Option<Refused> {
    let host = cookie.domain.as_deref().unwrap_or("host.example");
    let url = Url::parse(&format!("https://{host}/"))?;
    let context = SetContext {
        url: &url,
        http_api: true,
        same_site: true,
        jar: &[],
        third_party_blocked: false,
        top_level_site: Some("https://host.example"),
        now: Millis(0),
    };
    store(cookie, &context).err()
}

/// What an attribute says; for times, which.
fn meaning(name: &str, cookie: &SetCookie) -> Option<Message> {
    let name = name.to_ascii_lowercase();
    let value = match name.as_str() {
        "expires" => cookie.expires.map(|at| Message::new("decode.expires-at").with("at", at)),
        "max-age" => cookie.max_age.map(|seconds| match seconds {
            ..=0 => Message::new("decode.max-age-past"),
            _ => Message::new("decode.max-age")
                .with("time", crate::words::Arg::Lasting(seconds.saturating_mul(1000))),
        }),
        "samesite" => known(
            "decode",
            match cookie.same_site {
                set_cookie::SameSite::None => "samesite-none",
                set_cookie::SameSite::Lax => "samesite-lax",
                set_cookie::SameSite::Strict => "samesite-strict",
                set_cookie::SameSite::Unspecified => "samesite-unknown",
            },
        )
        .map(Message::new),
        _ => None,
    };
    value.or_else(|| known("attribute", &name).map(Message::new))
}

/// The tokens of a token endpoint's answer, by the names of its members.
fn tokens_of_json(text: &str) -> Vec<Decoded> {
    let Some((members, _)) = json_object::object(text.trim().as_bytes()) else { return Vec::new() };
    tokens_of(members.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))))
}

/// Those of some named values that are tokens, by what they look like or are called.
fn tokens_of<'a>(values: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Decoded> {
    values
        .filter(|(name, value)| {
            let lower = name.to_ascii_lowercase();
            let saml = session_value::SAML.contains(name);
            saml || jwt::looks_like(value) || (lower.contains("token") && !lower.contains("type"))
        })
        .map(|(name, value)| credential(name, value))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Decoded, decode_all};

    #[test]
    fn an_address_is_taken_apart_for_its_tokens() {
        let tokens = |text: &str| {
            let all = decode_all(text);
            let is_token = |one: &&Decoded| matches!(one, Decoded::Credential(_));
            (all.len(), all.iter().filter(is_token).count())
        };
        let token = "eyJhbGciOiJIUzI1NiJ9.e30.AAAA";
        assert_eq!(
            tokens(&format!("https://app.example/cb#id_token={token}&state=x&token_type=bearer")),
            (1, 1)
        );
        assert_eq!(tokens(&format!("https://app.example/?access_token=a%20b&next={token}#token=c")), (3, 3));
        assert_eq!(tokens(&format!("Location: https://app.example/cb#id_token={token}")), (1, 1));
        for nothing in
            ["https://app.example/cb?code=abc&state=x", "Location: https://app.example/cb?code=abc"]
        {
            assert_eq!(decode_all(nothing), [Decoded::Unknown]);
        }
    }

    #[test]
    fn the_rest_of_a_value_is_no_attribute_to_show() {
        let line = "Set-Cookie: sid=a;hunter2; x=hunter2; Path=/, b=hunter2; Http-Only";
        let [Decoded::SetCookie(read)] = &decode_all(line)[..] else { panic!("not a Set-Cookie line") };
        assert_eq!(read.view.attributes, "…; x=…; Path=/, b=…; Http-Only");
        let shown: Vec<_> =
            read.attributes.iter().map(|(name, value, _)| (name.as_str(), value.as_str())).collect();
        assert_eq!(shown, [("…", ""), ("x", "…"), ("Path", "/, b=…"), ("Http-Only", "")]);
    }
}
