//! One exchange for a developer's eye: each claim, cookie and header with its meaning and its verdict.
//!
//! Facts only; why the server refused is for [`crate::causes`]. Made from readers so that views parse nothing.

mod accepted;
pub mod auth;
mod beside;
mod challenge;
mod changed;
pub mod cookies;
pub mod decode;
mod issues;
mod kinds;
mod pasted;
mod session_value;
pub mod signature;
mod stored;
mod token;
mod token_kind;

use crate::http::jwt::Jwt;
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::session::jar::StoredCookie;
use crate::session::{EntryId, Session};
use crate::words::Message;

pub use crate::session::cookies::Certainty;
pub use accepted::Accepted;
pub use cookies::{AskedCookie, Deed, Doer, Done, asked, history_of};
pub use stored::{StoredView, stored};

/// All there is to show of one exchange.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Inspection {
    /// Credentials in headers: Authorization, Proxy-Authorization, `DPoP`, API-key headers.
    pub credentials: Vec<CredentialView>,
    /// The last accepted token beside this one.
    pub accepted: Option<Accepted>,
    /// Challenges of WWW-Authenticate and Proxy-Authenticate.
    pub challenges: Vec<ChallengeView>,
    /// What cookies and SAML messages say, where they can be taken apart.
    pub carried: Vec<CredentialView>,
    /// Every cookie stored for the site or sent with the request.
    pub cookies: Vec<CookieView>,
    /// Every Set-Cookie of the response.
    pub set_cookies: Vec<SetCookieView>,
    /// Header fields that other extensions changed on the way.
    pub changed: Vec<ChangedView>,
}

/// A header field that another extension changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangedView {
    /// It stands in the answer, not in the request.
    pub answer: bool,
    /// Name, lower case.
    pub name: String,
    /// Its values before other extensions ran.
    pub before: Vec<Secret>,
    /// And after.
    pub after: Vec<Secret>,
}

/// A credential taken apart.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CredentialView {
    /// Header it stood in, as written.
    pub header: String,
    /// Scheme as written.
    pub scheme: String,
    /// What it is, in a sentence.
    pub what: Message,
    /// What is wrong with it.
    pub problems: Vec<Message>,
    /// Named parts: user name, password, realm, key id …
    pub fields: Vec<FieldView>,
    /// Token header members and claims, in order.
    pub claims: Vec<ClaimView>,
    /// Times for the lifetime bar.
    pub lifetime: Option<Lifetime>,
    /// The value with its secret part masked.
    pub masked: String,
    /// The value.
    pub secret: Secret,
    /// The token in it, where it is a JWS or JWE.
    pub jwt: Option<Box<Jwt>>,
    /// The exchange that fetched the key set of its issuer.
    pub published: Option<EntryId>,
}

/// A named part of a credential.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FieldView {
    /// Its name, in words.
    pub label: Message,
    /// The text where it may be shown.
    pub text: Option<String>,
    /// The text where a click must ask for it.
    pub secret: Option<Secret>,
}

/// One header member or claim of a token.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClaimView {
    /// It stands in the token's header, not in its claims.
    pub in_header: bool,
    /// Name as written.
    pub name: String,
    /// Value as JSON.
    pub json: String,
    /// What such a claim means.
    pub meaning: Option<Message>,
    /// What this value means: a time relative to the request.
    pub reading: Option<Message>,
    /// What is wrong with it.
    pub problem: Option<Message>,
}

/// Times of a token. Claims are by the issuer's clock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lifetime {
    /// `iat`
    pub issued: Option<Millis>,
    /// `nbf`
    pub not_before: Option<Millis>,
    /// `exp`
    pub expires: Option<Millis>,
    /// When the request began. Device clock.
    pub requested: Option<Millis>,
    /// The response's Date. Server clock.
    pub server: Option<Millis>,
}

/// A challenge.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChallengeView {
    /// Header it stood in, as written.
    pub header: String,
    /// Scheme as written.
    pub scheme: String,
    /// What the server asks for.
    pub what: Message,
    /// Parameters: name, value, meaning where known.
    pub params: Vec<(String, String, Option<Message>)>,
    /// What is wrong with it.
    pub problems: Vec<Message>,
}

/// A cookie of the site and the selected request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CookieView {
    /// As stored; for a cookie that was sent and isn't stored any more, what the header shows.
    pub cookie: StoredCookie,
    /// It is in the store now (so it can be cleared).
    pub stored: bool,
    /// Whether it went with the request.
    pub sent: bool,
    /// Which rule kept it back ([`crate::session::cookie_rules::Withheld::id`]).
    pub withheld: Option<&'static str>,
    /// The same in a sentence.
    pub why: Message,
    /// How sure.
    pub certainty: Certainty,
    /// Its name or value looks like a session's.
    pub session_like: bool,
    /// What happened to it, the newest last.
    pub history: Vec<Deed>,
}

/// A Set-Cookie of the response.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetCookieView {
    /// Name.
    pub name: String,
    /// Value.
    pub value: Secret,
    /// Attributes as written: `Path=/; Secure`.
    pub attributes: String,
    /// Stored, or a deletion carried out; `None` where it can't be told.
    pub kept: Option<bool>,
    /// It deletes.
    pub deletes: bool,
    /// Which rule refused it ([`crate::session::cookie_rules::Refused::id`]).
    pub refused: Option<&'static str>,
    /// The same in a sentence.
    pub why: Message,
    /// How sure.
    pub certainty: Certainty,
}

/// Everything there is to show of one exchange; empty for an id the session doesn't have.
pub fn inspect(session: &Session, entry: EntryId) -> Inspection {
    let Some(exchange) = session.exchanges.get(entry.0) else { return Inspection::default() };
    let mut credentials = auth::credentials(exchange);
    let mut carried = session_value::of_exchange(exchange);
    signature::find_sets(session, credentials.iter_mut().chain(&mut carried));
    let (cookies, set_cookies) = cookies::cookies(session, entry);
    Inspection {
        accepted: accepted::accepted(session, entry, &credentials),
        credentials,
        carried,
        challenges: auth::challenges(exchange),
        cookies,
        set_cookies,
        changed: changed::changed(session, entry, exchange),
    }
}
