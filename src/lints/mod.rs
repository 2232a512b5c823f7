//! Advice for owners and developers that isn't an incident: one file each, with documentation and a check.
//!
//! A lint looks at the whole session and at the incidents found in it. It says a thing once for each host or
//! route, at the first exchange that shows it.

mod basic_over_http;
mod challenge_login_mismatch;
mod cookie_domain_too_broad;
mod cors_headers_not_exposed;
mod forbidden_as_401;
mod long_lived_access_token;
mod missing_www_authenticate;
mod no_clock_leeway;
mod no_early_refresh;
mod session_cookie_no_samesite;
mod session_cookie_not_httponly;
mod session_cookie_not_secure;
mod token_in_url;
mod token_in_web_storage;

use crate::diagnose::report::{Incident, Lint};
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part, Pointer};
use crate::evidence::seen::Seen;
use crate::words::Message;

/// A piece of advice of the catalogue.
#[derive(Debug)]
pub struct Advice {
    /// Stable id.
    pub id: &'static str,
    /// The doc comment: `## What it says` … `## References`; empty in the browser, where nothing shows it.
    pub docs: &'static str,
    /// Where a session shows it.
    check: fn(&Facts<'_>, &[Incident]) -> Vec<Evidence>,
}

/// Declares a lint: its doc comment is kept as data, because it is product text.
macro_rules! declare_lint {
    ($(#[doc = $doc:literal])+ $name:ident = $id:literal) => {
        $(#[doc = $doc])+
        pub(super) static $name: $crate::lints::Advice = $crate::lints::Advice {
            id: $id,
            docs: if cfg!(target_arch = "wasm32") { "" } else { concat!($($doc, "\n"),+) },
            check,
        };
    };
}
use declare_lint;

/// Every lint, by id.
pub static ADVICE: &[&Advice] = &[
    &basic_over_http::BASIC_OVER_HTTP,
    &challenge_login_mismatch::CHALLENGE_LOGIN_MISMATCH,
    &cookie_domain_too_broad::COOKIE_DOMAIN_TOO_BROAD,
    &cors_headers_not_exposed::CORS_HEADERS_NOT_EXPOSED,
    &forbidden_as_401::FORBIDDEN_AS_401,
    &long_lived_access_token::LONG_LIVED_ACCESS_TOKEN,
    &missing_www_authenticate::MISSING_WWW_AUTHENTICATE,
    &no_clock_leeway::NO_CLOCK_LEEWAY,
    &no_early_refresh::NO_EARLY_REFRESH,
    &session_cookie_no_samesite::SESSION_COOKIE_NO_SAMESITE,
    &session_cookie_not_httponly::SESSION_COOKIE_NOT_HTTPONLY,
    &session_cookie_not_secure::SESSION_COOKIE_NOT_SECURE,
    &token_in_url::TOKEN_IN_URL,
    &token_in_web_storage::TOKEN_IN_WEB_STORAGE,
];

/// At most this many places are named for one lint.
const PLACES: usize = 20;

/// Where a session calls for a piece of advice.
pub fn said(
    advice: &Advice,
    facts: &Facts<'_>,
    incidents: &[Incident],
) -> impl Iterator<Item = Lint> + use<> {
    let id = advice.id;
    (advice.check)(facts, incidents).into_iter().take(PLACES).map(move |evidence| Lint { id, evidence })
}

/// Evidence at a part of an exchange.
fn at(seen: &Seen, part: Part, says: Message) -> Evidence {
    Evidence { at: Pointer::at(seen.id, part), says }
}
