//! Which stored cookies go with a request: the retrieval algorithm (RFC 6265bis §5.8.3), as Chromium does it.

use std::cmp::Reverse;

use crate::http::set_cookie::SameSite;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::jar::StoredCookie;
use crate::sorted;

use super::{Relation, SendContext, Withheld, domain_match, path_match, same_partition};

/// How long Chromium lets a cookie without `SameSite` go with a cross-site top-level POST after it was set, in ms ("Lax + POST").
pub(super) const LAX_POST_MS: i64 = 120_000;

/// Whether a stored cookie goes with a request: `None` if it does, else the first rule that holds it back,
/// in the order domain, path, Secure, expiry, `SameSite`, third-party, partition, credentials.
///
/// A partitioned cookie is taken to go where the top-level site isn't known.
pub fn withheld(cookie: &StoredCookie, context: &SendContext<'_>) -> Option<Withheld> {
    out_of_reach(cookie, context.url).or_else(|| held_back(cookie, context))
}

/// The rules of [`withheld`] that look at domain, path and Secure alone.
pub fn out_of_reach(cookie: &StoredCookie, url: &Url) -> Option<Withheld> {
    // §5.8.3 step 1, in its order.
    if url.host != cookie.domain && (cookie.host_only || !domain_match(&url.host, &cookie.domain)) {
        return Some(Withheld::Domain);
    }
    if !path_match(&url.path, &cookie.path) {
        return Some(Withheld::Path);
    }
    // Loopback hosts count as secure in Chromium.
    (cookie.secure && !url.is_trustworthy()).then_some(Withheld::Secure)
}

/// The other rules of [`withheld`].
pub fn held_back(cookie: &StoredCookie, context: &SendContext<'_>) -> Option<Withheld> {
    // §5.7: "expired" from the very moment on.
    if cookie.expires.is_some_and(|at| at <= context.now) {
        return Some(Withheld::Expired);
    }
    if !same_site_allows(cookie, context) {
        return Some(Withheld::SameSite);
    }
    let cross_site_content = context.relation == Relation::CrossSite;
    match &cookie.partition {
        // Blocking spares partitioned cookies and top-level navigations.
        None if context.third_party_blocked && cross_site_content => {
            return Some(Withheld::ThirdPartyBlocked);
        }
        Some(key) if context.top_level_site.is_some_and(|top| !same_partition(key, top)) => {
            return Some(Withheld::Partition);
        }
        _ => {}
    }
    if context.credentials_omitted {
        return Some(Withheld::CredentialsOmitted);
    }
    cookie.created.is_some_and(|at| at > context.now).then_some(Withheld::StoredLater)
}

/// §5.8.3 step 1, same-site-flag; no `SameSite` is Lax, but for a fresh cookie on a cross-site POST navigation (Chromium).
fn same_site_allows(cookie: &StoredCookie, context: &SendContext<'_>) -> bool {
    match (context.relation, cookie.same_site) {
        (Relation::SameSite, _)
        | (_, SameSite::None)
        | (Relation::CrossSiteNavigation, SameSite::Lax | SameSite::Unspecified) => true,
        (Relation::CrossSitePost, SameSite::Unspecified) => {
            cookie.created.is_some_and(|at| (0..=LAX_POST_MS).contains(&context.now.since(at)))
        }
        _ => false,
    }
}

/// Where a cookie stands in the order of sending: longest path first, then the oldest (§5.8.3 step 2).
pub fn sent_place(cookie: &StoredCookie) -> (Reverse<usize>, Option<Millis>) {
    (Reverse(cookie.path.len()), cookie.created)
}

/// Puts cookies in the order they are sent in.
pub fn sent_order(cookies: &mut [&StoredCookie]) {
    sorted::by_key(cookies, |cookie| sent_place(cookie));
}
