//! Our readers and rules beside the crates `cookie` and `cookie_store`, where those accept an input.

use std::collections::BTreeSet;

use cookie_store::CookieStore;
use proptest::prelude::*;
use why401::http::set_cookie::{self, SameSite};
use why401::session::cookie_rules::Relation;

use crate::harness::{load, texts};
use crate::jar::{Jar, url};

/// Compares one field with the crate `cookie`, which reads attributes but applies no rule.
fn agrees_with_cookie(field: &str) -> Result<(), TestCaseError> {
    let Ok(other) = cookie::Cookie::parse(field) else { return Ok(()) };
    let ours = set_cookie::read(field).value;
    prop_assert_eq!(&ours.name, other.name());
    prop_assert_eq!(ours.value.expose(), other.value());
    prop_assert_eq!(ours.secure, other.secure().unwrap_or(false));
    prop_assert_eq!(ours.http_only, other.http_only().unwrap_or(false));
    prop_assert_eq!(ours.partitioned, other.partitioned().unwrap_or(false));
    // It trims more than one dot, keeps a Path that the rules ignore, and lets an unknown SameSite leave the one before in force.
    if let Some(path) = other.path().filter(|path| path.starts_with('/')) {
        prop_assert_eq!(ours.path.as_deref(), Some(path));
    }
    if let (Some(ours), Some(theirs)) = (ours.domain, other.domain()) {
        prop_assert_eq!(ours.trim_start_matches('.'), theirs.trim_start_matches('.').to_ascii_lowercase());
    }
    let site = match other.same_site() {
        Some(cookie::SameSite::None) => SameSite::None,
        Some(cookie::SameSite::Lax) => SameSite::Lax,
        Some(cookie::SameSite::Strict) => SameSite::Strict,
        None => SameSite::Unspecified,
    };
    if site == SameSite::Unspecified || ours.same_site != SameSite::Unspecified {
        prop_assert_eq!(ours.same_site, site);
    }
    // Its dates are those of RFC 9110 alone: where it reads one, so do we, and the same.
    if let Some(at) = other.expires_datetime() {
        prop_assert_eq!(ours.expires.map(why401::http::time::Millis::secs), Some(at.unix_timestamp()));
    }
    if let Some(age) = other.max_age().filter(|age| !age.is_zero()) {
        prop_assert_eq!(ours.max_age, Some(age.whole_seconds()));
    }
    Ok(())
}

#[test]
fn lines_of_real_sites() {
    for file in ["cookies-realworld/set-cookie.json", "cookies-realworld/modern.json"] {
        for case in load(file)["cases"].as_array().unwrap() {
            for line in texts(&case["set_cookie"]) {
                agrees_with_cookie(line).unwrap_or_else(|wrong| panic!("{line}: {wrong}"));
            }
        }
    }
}

fn attribute() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Secure".to_owned()),
        Just("HttpOnly".to_owned()),
        Just("Partitioned".to_owned()),
        "[Pp]ath=/[a-z/]{0,6}",
        "[Dd]omain=\\.?[a-c]\\.(test|co\\.uk)",
        "Max-Age=-?[0-9]{1,6}",
        "SameSite=(Lax|strict|NONE)",
        "Expires=(Wed|Thu), [0-2][1-8] (Jan|Nov) 20[0-3][0-9] 1[0-9]:00:00 GMT",
        "[a-z]{1,5}(=[a-z ]{0,5})?",
    ]
}

proptest! {
    #[test]
    fn any_well_formed_field(name in "[a-z_-]{1,8}", value in "[ -:<-~]{0,12}", list in prop::collection::vec(attribute(), 0..6)) {
        let pair = format!("{name}={value}");
        let parts: Vec<&str> = std::iter::once(pair.as_str()).chain(list.iter().map(String::as_str)).collect();
        agrees_with_cookie(&parts.join("; "))?;
    }

    /// A jar of each kind, fed and asked the same: domains, paths, replacing and deleting.
    ///
    /// One Domain for all: a host-only cookie and a domain cookie are one slot to it and two by RFC 6265bis.
    #[test]
    fn any_small_jar(
        sets in prop::collection::vec((host(), path(), "[ab]", any::<bool>(), prop::option::of("/(x|x/y|z)?"), life()), 1..6),
        asks in prop::collection::vec((host(), path()), 1..4),
        domain in "(; Domain=(a\\.test|test\\.test|b\\.a\\.test))?",
    ) {
        let mut theirs = CookieStore::default();
        let mut ours = Jar::at("2026-01-01T00:00:00Z");
        for (index, (host, at, name, secure, path, life)) in sets.iter().enumerate() {
            let path = path.as_ref().map(|path| format!("; Path={path}")).unwrap_or_default();
            let field = format!("{name}={index}{domain}{path}{life}{}", if *secure { "; Secure" } else { "" });
            let from = format!("https://{host}{at}");
            let theirs_took = theirs.parse(&field, &from.parse().unwrap()).is_ok();
            let ours_took = ours.set(&url(&from), &field, true, true).is_ok();
            // Deleting what isn't there is an error to it and none to us.
            if !life.ends_with("=0") {
                prop_assert_eq!(theirs_took, ours_took, "{} from {}", field, from);
            }
        }
        for (host, at) in asks {
            let to = format!("https://{host}{at}");
            let theirs = theirs.get_request_values(&to.parse().unwrap()).map(|(name, value)| format!("{name}={value}"));
            let ours = ours.sent(&url(&to), Relation::SameSite);
            let ours = ours.iter().map(|cookie| format!("{}={}", cookie.name, cookie.value.expose()));
            prop_assert_eq!(ours.collect::<BTreeSet<_>>(), theirs.collect::<BTreeSet<_>>(), "to {}", to);
        }
    }
}

fn life() -> impl Strategy<Value = String> {
    "(; Max-Age=(0|60))?"
}

fn host() -> impl Strategy<Value = String> {
    "(b\\.|c\\.)?a\\.test"
}

fn path() -> impl Strategy<Value = String> {
    "/(x(/y)?|z)?/?"
}
