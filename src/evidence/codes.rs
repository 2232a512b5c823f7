//! Machine-readable words of an answer: what it says for programs, and where that stands.

use super::pointer::Part;
use crate::http::body::{self, Code};
use crate::http::challenge::Challenge;
use crate::http::url::Url;

/// A machine-readable word and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidCode {
    /// The word, lower case.
    pub word: String,
    /// The word as written.
    pub written: String,
    /// Where.
    pub place: CodePlace,
}

/// Where a machine-readable word stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodePlace {
    /// `error` of a challenge.
    Challenge,
    /// A member of a JSON body, by path.
    Body(String),
    /// `error` of the redirect's query.
    Redirect,
    /// `error` of its own query: a login provider sent the browser here with it.
    Own,
    /// A response header of its own, by name.
    Header(&'static str),
}

impl SaidCode {
    /// A word as written.
    pub(super) fn new(written: &str, place: CodePlace) -> Self {
        Self { word: written.to_ascii_lowercase(), written: written.to_owned(), place }
    }

    /// The part of the exchange that holds it.
    pub fn part(&self) -> Part {
        match &self.place {
            CodePlace::Challenge => Part::ResponseHeader("www-authenticate".to_owned()),
            CodePlace::Body(path) => Part::ResponseBody(path.clone()),
            CodePlace::Redirect => Part::ResponseHeader("location".to_owned()),
            CodePlace::Own => Part::Url,
            CodePlace::Header(name) => Part::ResponseHeader((*name).to_owned()),
        }
    }
}

/// Error codes of authorization servers (RFC 6749 §4.1.2.1 and §5.2, OpenID Connect Core §3.1.2.6) and of libraries,
/// as their own pages show them.
const ON_PAGES: &[&str] = &[
    "login_required",
    "interaction_required",
    "consent_required",
    "account_selection_required",
    "invalid_client",
    "unauthorized_client",
    "invalid_redirect_uri",
    "redirect_uri_mismatch",
    "invalid_request",
    "invalid_scope",
    "invalid_grant",
    "unsupported_response_type",
    "invalid_state",
    "mismatching_state",
    "csrf_detected",
    "server_error",
    "temporarily_unavailable",
];

/// The codes that a login provider's page shows, or hands to the page around it (web message response mode).
///
/// Of a page that isn't an error page only the handed-on answer counts: scripts in it may name any code.
pub(super) fn on_page(text: &str, error_page: bool) -> Vec<SaidCode> {
    let handed = |at: usize| {
        let before = text.get(..at).unwrap_or("").trim_end_matches(['"', '\'', ' ', ':', '\\']);
        before.ends_with("error")
    };
    let whole = |at: usize, word: &str| {
        let bounds = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '_');
        let (before, after) = (text.get(..at).unwrap_or(""), text.get(at + word.len()..).unwrap_or(""));
        bounds(before.chars().next_back()) && bounds(after.chars().next())
    };
    ON_PAGES
        .iter()
        .filter(|word| {
            text.match_indices(**word).any(|(at, word)| whole(at, word) && (error_page || handed(at)))
        })
        .map(|word| SaidCode::new(word, CodePlace::Body(String::new())))
        .collect()
}

/// The words of challenges, body and redirect.
pub(super) fn codes(
    challenges: &[Challenge],
    body: Option<&serde_json::Value>,
    redirect: Option<&Url>,
) -> Vec<SaidCode> {
    let mut found: Vec<SaidCode> = challenges
        .iter()
        .filter_map(|challenge| challenge.param("error"))
        .map(|error| SaidCode::new(error, CodePlace::Challenge))
        .collect();
    if let Some(body) = body {
        found.extend(
            body::codes(body)
                .into_iter()
                .map(|Code { path, value }| SaidCode::new(&value, CodePlace::Body(path))),
        );
        found.extend(numbered(body));
    }
    found.extend(redirect.and_then(|url| answered(url, CodePlace::Redirect)));
    found
}

/// Numbers of vendors, and a word for what each means: Entra ID's `AADSTS…`, subcodes of Facebook's Graph API, Ably's.
#[rustfmt::skip]
const NUMBERS: &[(&str, &[u64], &str)] = &[
    ("error_codes", &[50034, 50126], "invalid_credentials"),
    ("error_codes", &[50053], "account_locked"),
    ("error_codes", &[50057], "account_disabled"),
    ("error_codes", &[50072, 50074, 50076, 50079, 53004], "mfa_required"),
    ("error_codes", &[50097, 53000, 53001, 53002, 53003], "conditional_access"),
    ("error_codes", &[50105], "not_assigned"),
    ("error_codes", &[65001], "consent_required"),
    ("error_codes", &[50196], "loop_detected"),
    ("error_subcode", &[463], "token_expired"),
    ("error_subcode", &[458, 460, 467], "token_revoked"),
    ("error_subcode", &[459, 464], "user_blocked"),
    ("code", &[40142, 40143], "token_expired"),
    ("code", &[40145], "malformed_token"),
];

/// The word of a vendor's number, where a body has one: at its top, or in its `error`.
fn numbered(body: &serde_json::Value) -> Option<SaidCode> {
    [("", Some(body)), ("error.", body.get("error"))].into_iter().find_map(|(path, object)| {
        NUMBERS.iter().find_map(|(name, numbers, word)| {
            let value = object?.get(name)?;
            let number = value.get(0).unwrap_or(value).as_u64().filter(|number| numbers.contains(number))?;
            let (word, written) = ((*word).to_owned(), number.to_string());
            Some(SaidCode { word, written, place: CodePlace::Body(format!("{path}{name}")) })
        })
    })
}

/// The error with which an address tells how a login provider answered (RFC 6749 §4.1.2.1).
pub(super) fn answered(url: &Url, place: CodePlace) -> Option<SaidCode> {
    let pairs = url.query_pairs();
    let fragment = url.fragment.as_deref().map(crate::http::url::form_pairs).unwrap_or_default();
    // OmniAuth's page of failures.
    let failure = url.path.ends_with("/failure");
    let named = |name: &str| name == "error" || failure && name == "message";
    let error = pairs.iter().chain(&fragment).find(|(name, _)| named(name));
    error.map(|(_, value)| SaidCode::new(value, place))
}

#[cfg(test)]
mod tests {
    use super::on_page;

    #[test]
    fn codes_on_pages_stand_alone_or_are_handed_on() {
        let words = |text: &str, error_page| -> Vec<String> {
            on_page(text, error_page).into_iter().map(|code| code.word).collect()
        };
        assert_eq!(words("<pre>error: invalid_redirect_uri</pre>", true), ["invalid_redirect_uri"]);
        assert_eq!(words(r#"{"response":{"error":"login_required"}}"#, false), ["login_required"]);
        assert_eq!(words("if (e === 'login_required') retry()", false), [""; 0]);
        assert_eq!(words("my_invalid_client_list", true), [""; 0]);
    }
}
