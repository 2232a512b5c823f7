//! Would this cookie be stored, would it be sent, and if not: which rule says no (RFC 6265bis §5.7, §5.8).
//!
//! Where Chromium differs from the text, Chromium's way is taken and said beside the code: the question is what a
//! real browser did.

mod matching;
mod send;
mod session_like;
mod store;

pub use matching::{default_path, domain_match, path_match, same_partition, same_slot};
pub use send::{held_back, out_of_reach, sent_order, sent_place, withheld};
pub use session_like::{other_purpose, session_like};
pub use store::{MAX_AGE_DAYS, store, store_by_server_clock};

#[cfg(test)]
mod tests;

use crate::http::time::Millis;
use crate::http::url::Url;

use super::jar::StoredCookie;

/// Why a browser refuses to store a cookie. `id()` is a stable kebab-case word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refused {
    /// Neither a name nor a value.
    Empty,
    /// A control character in name, value or attributes.
    ControlCharacter,
    /// Name and value together over 4096 bytes.
    TooLarge,
    /// `Domain` doesn't cover the host that sets it.
    DomainMismatch,
    /// `Domain` is a public suffix.
    PublicSuffix,
    /// `Secure` over a connection that isn't.
    SecureOnInsecure,
    /// An insecure response may not replace a Secure cookie.
    OverwriteSecure,
    /// `SameSite=None` without `Secure` (Chromium).
    SameSiteNoneInsecure,
    /// `SameSite` Lax or Strict set from a cross-site subresource response.
    SameSiteCrossSite,
    /// `__Secure-` without Secure.
    SecurePrefix,
    /// `__Host-` without Secure, with a Domain, or with another Path than `/`.
    HostPrefix,
    /// `__Http-` or `__Host-Http-` without its conditions.
    HttpPrefix,
    /// `Partitioned` without Secure.
    PartitionedInsecure,
    /// A script tried to set or replace an `HttpOnly` cookie.
    HttpOnlyFromScript,
    /// The response was fetched without credentials: Set-Cookie is ignored (Fetch standard).
    CredentialsOmitted,
    /// Third-party cookies are blocked.
    ThirdPartyBlocked,
}

/// Why a stored cookie isn't sent with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Withheld {
    /// Another host (host-only, sibling, www against apex).
    Domain,
    /// Another path.
    Path,
    /// Secure cookie, insecure request.
    Secure,
    /// Its time had passed.
    Expired,
    /// `SameSite` in a cross-site context.
    SameSite,
    /// Third-party cookies are blocked.
    ThirdPartyBlocked,
    /// It lies in another partition.
    Partition,
    /// The request was made without credentials.
    CredentialsOmitted,
    /// It was stored only after this request began.
    StoredLater,
}

/// Where and how a cookie is being set.
#[derive(Debug, Clone)]
pub struct SetContext<'a> {
    /// The response's URL.
    pub url: &'a Url,
    /// Set by an HTTP response (else by a script).
    pub http_api: bool,
    /// A top-level navigation, or same-site with the page: Lax and Strict may be set.
    pub same_site: bool,
    /// What is known to be in the store: for [`Refused::OverwriteSecure`].
    pub jar: &'a [StoredCookie],
    /// Third-party cookies are known to be blocked, and this response is third-party.
    pub third_party_blocked: bool,
    /// Top-level site, for partitioned cookies.
    pub top_level_site: Option<&'a str>,
    /// When. Device clock.
    pub now: Millis,
}

/// The request a cookie might go with.
#[derive(Debug, Clone)]
pub struct SendContext<'a> {
    /// Where it goes.
    pub url: &'a Url,
    /// Method.
    pub method: &'a str,
    /// How the request relates to the page it comes from.
    pub relation: Relation,
    /// Top-level site, for partitioned cookies; `None` where unknown.
    pub top_level_site: Option<&'a str>,
    /// Third-party cookies are known to be blocked.
    pub third_party_blocked: bool,
    /// The request was made without credentials.
    pub credentials_omitted: bool,
    /// When. Device clock.
    pub now: Millis,
}

/// How a request relates to the page it comes from (RFC 6265bis §5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Relation {
    /// Same site, or typed by the person.
    #[default]
    SameSite,
    /// Cross-site, but a top-level navigation with a safe method: Lax goes, Strict doesn't.
    CrossSiteNavigation,
    /// Cross-site top-level navigation with an unsafe method: neither Lax nor Strict (Chromium lets defaulted Lax under two minutes old through).
    CrossSitePost,
    /// Cross-site subresource or frame.
    CrossSite,
}

impl Refused {
    /// Stable kebab-case word.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::ControlCharacter => "control-character",
            Self::TooLarge => "too-large",
            Self::DomainMismatch => "domain-mismatch",
            Self::PublicSuffix => "public-suffix",
            Self::SecureOnInsecure => "secure-on-insecure",
            Self::OverwriteSecure => "overwrite-secure",
            Self::SameSiteNoneInsecure => "samesite-none-insecure",
            Self::SameSiteCrossSite => "samesite-cross-site",
            Self::SecurePrefix => "secure-prefix",
            Self::HostPrefix => "host-prefix",
            Self::HttpPrefix => "http-prefix",
            Self::PartitionedInsecure => "partitioned-insecure",
            Self::HttpOnlyFromScript => "httponly-from-script",
            Self::CredentialsOmitted => "credentials-omitted",
            Self::ThirdPartyBlocked => "third-party-blocked",
        }
    }
}

impl Withheld {
    /// Stable kebab-case word.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Path => "path",
            Self::Secure => "secure",
            Self::Expired => "expired",
            Self::SameSite => "samesite",
            Self::ThirdPartyBlocked => "third-party-blocked",
            Self::Partition => "partition",
            Self::CredentialsOmitted => "credentials-omitted",
            Self::StoredLater => "stored-later",
        }
    }
}
