//! What becomes of a Set-Cookie: the storage model (RFC 6265bis §5.7), as Chromium does it.

use crate::http::cookie::has_control;
use crate::http::public_suffix::{is_ip, is_public_suffix};
use crate::http::set_cookie::{MAX_PAIR, SameSite, SetCookie};
use crate::http::time::Millis;
use crate::session::jar::StoredCookie;

use super::{Refused, SetContext, default_path, domain_match, path_match, same_slot};

/// Longest life of a cookie in days (RFC 6265bis §5.5; Chromium and Firefox). Safari gives cookies written by scripts 7 days.
pub const MAX_AGE_DAYS: i64 = 400;

const DAY_MS: i64 = 86_400_000;

/// What becomes of a Set-Cookie: the cookie as stored (which may be one already expired: a deletion), or the rule that refuses it.
pub fn store(cookie: &SetCookie, context: &SetContext<'_>) -> Result<StoredCookie, Refused> {
    store_by_server_clock(cookie, context, None)
}

/// As [`store`], with the time of the response's Date field (server clock): Chromium and Firefox shift `Expires` by
/// the difference between the two clocks.
pub fn store_by_server_clock(
    cookie: &SetCookie,
    context: &SetContext<'_>,
    server: Option<Millis>,
) -> Result<StoredCookie, Refused> {
    let url = context.url;
    let trustworthy = url.is_trustworthy();
    text(cookie)?;
    // Steps 8 to 10.
    let domain = domain(cookie, &url.host)?;
    // Step 11. A value of over 1024 bytes was dropped by the reader.
    let path = cookie.path.as_deref().unwrap_or_else(|| default_path(&url.path));
    // Step 13. Loopback hosts count as secure in Chromium.
    if cookie.secure && !trustworthy {
        return Err(Refused::SecureOnInsecure);
    }
    // Step 15.
    if cookie.http_only && !context.http_api {
        return Err(Refused::HttpOnlyFromScript);
    }
    let stored = StoredCookie {
        name: cookie.name.clone(),
        value: cookie.value.clone(),
        domain: domain.clone().unwrap_or_else(|| url.host.clone()),
        host_only: domain.is_none(),
        path: path.to_owned(),
        secure: cookie.secure,
        http_only: cookie.http_only,
        same_site: cookie.same_site,
        expires: expires(cookie, context.now, server),
        partition: cookie.partitioned.then(|| context.top_level_site.map(str::to_owned)).flatten(),
        created: Some(context.now),
    };
    // Step 16: "leave secure cookies alone".
    if !cookie.secure && !trustworthy && context.jar.iter().any(|old| shields(old, &stored)) {
        return Err(Refused::OverwriteSecure);
    }
    same_site(cookie, context)?;
    prefix(cookie, &url.host, trustworthy)?;
    // CHIPS: a partitioned cookie must be Secure. Chromium asks for a secure connection besides, which Secure implies here.
    if cookie.partitioned && !cookie.secure {
        return Err(Refused::PartitionedInsecure);
    }
    if context.third_party_blocked && !cookie.partitioned {
        return Err(Refused::ThirdPartyBlocked);
    }
    // Step 23: a script may not replace an HttpOnly cookie; an update keeps the old creation time.
    let old = context.jar.iter().find(|old| same_slot(old, &stored));
    if old.is_some_and(|old| old.http_only) && !context.http_api {
        return Err(Refused::HttpOnlyFromScript);
    }
    let created = old.and_then(|old| old.created).or(stored.created);
    Ok(StoredCookie { created, ..stored })
}

/// Steps 2 to 4, and §5.6 step 1 for the attributes.
fn text(cookie: &SetCookie) -> Result<(), Refused> {
    if has_control(&cookie.name)
        || has_control(cookie.value.expose())
        || cookie
            .attributes
            .iter()
            .any(|a| has_control(&a.name) || a.value.as_deref().is_some_and(has_control))
    {
        return Err(Refused::ControlCharacter);
    }
    if cookie.name.is_empty() && cookie.value.is_empty() {
        return Err(Refused::Empty);
    }
    if cookie.name.len() + cookie.value.len() > MAX_PAIR {
        return Err(Refused::TooLarge);
    }
    Ok(())
}

/// Steps 8 to 10: the domain, or `None` for a host-only cookie.
fn domain(cookie: &SetCookie, host: &str) -> Result<Option<String>, Refused> {
    // A lone dot is as good as no Domain by the text; Chromium 156 was seen to refuse it.
    let written = cookie.attributes.iter().rfind(|attribute| attribute.name.eq_ignore_ascii_case("domain"));
    if written.is_some_and(|attribute| attribute.value.as_deref() == Some(".")) {
        return Err(Refused::DomainMismatch);
    }
    let Some(domain) = &cookie.domain else { return Ok(None) };
    // Step 8; Chromium refuses what no host name can hold as well.
    if !domain
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'[' | b']' | b':'))
    {
        return Err(Refused::DomainMismatch);
    }
    // Step 9: a public suffix may be named by itself alone, and is host-only then. So is an address (Chromium).
    if domain == host && (is_public_suffix(host) || is_ip(host)) {
        return Ok(None);
    }
    if is_public_suffix(domain) {
        return Err(if domain_match(host, domain) { Refused::PublicSuffix } else { Refused::DomainMismatch });
    }
    // Step 10.
    if !domain_match(host, domain) {
        return Err(Refused::DomainMismatch);
    }
    Ok(Some(domain.clone()))
}

/// Step 6: Max-Age, else Expires; both capped at 400 days. A time that has passed deletes.
fn expires(cookie: &SetCookie, now: Millis, server: Option<Millis>) -> Option<Millis> {
    let limit = now.plus(MAX_AGE_DAYS * DAY_MS);
    match (cookie.max_age, cookie.expires) {
        // §5.6.2: zero or less is the earliest time there is.
        (Some(..=0), _) => Some(Millis(0).min(now)),
        (Some(seconds), _) => Some(now.plus(seconds.saturating_mul(1000)).min(limit)),
        // Chromium (`CanonicalCookie::ParseExpiration`): plus the difference between the device's and the server's clock.
        (None, Some(at)) => Some(at.plus(server.map_or(0, |server| now.since(server))).min(limit)),
        (None, None) => None,
    }
}

/// Step 16: an old Secure cookie of that name, a domain that matches either way, and a path at or above the new one's.
fn shields(old: &StoredCookie, new: &StoredCookie) -> bool {
    old.secure
        && old.name == new.name
        && (domain_match(&old.domain, &new.domain) || domain_match(&new.domain, &old.domain))
        && path_match(&new.path, &old.path)
}

/// Steps 18 and 19. Chromium's default for no `SameSite` is Lax, so it is refused from a cross-site subresource as well.
fn same_site(cookie: &SetCookie, context: &SetContext<'_>) -> Result<(), Refused> {
    match cookie.same_site {
        SameSite::None if !cookie.secure => Err(Refused::SameSiteNoneInsecure),
        SameSite::Lax | SameSite::Strict | SameSite::Unspecified if !context.same_site => {
            Err(Refused::SameSiteCrossSite)
        }
        _ => Ok(()),
    }
}

/// Steps 20 to 22, and the `__Http-` prefixes of the layered-cookies draft. Letter case doesn't matter.
fn prefix(cookie: &SetCookie, host: &str, trustworthy: bool) -> Result<(), Refused> {
    // Step 22: a nameless cookie whose value begins like a prefix would be sent like a prefixed one.
    let nameless = cookie.name.is_empty();
    let text = if nameless { cookie.value.expose() } else { &cookie.name };
    let begins =
        |prefix: &str| text.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix));
    let secure = !nameless && cookie.secure && trustworthy;
    // The Path must be written: a default path that happens to be "/" won't do. Chromium allows an address to name itself.
    let own_host = cookie.domain.is_none() || (is_ip(host) && cookie.domain.as_deref() == Some(host));
    let whole_host = secure && cookie.path.as_deref() == Some("/") && own_host;
    let refused = if begins("__Host-Http-") {
        (!(whole_host && cookie.http_only)).then_some(Refused::HttpPrefix)
    } else if begins("__Http-") {
        (!(secure && cookie.http_only)).then_some(Refused::HttpPrefix)
    } else if begins("__Host-") {
        (!whole_host).then_some(Refused::HostPrefix)
    } else if begins("__Secure-") {
        (!secure).then_some(Refused::SecurePrefix)
    } else {
        None
    };
    refused.map_or(Ok(()), Err)
}
