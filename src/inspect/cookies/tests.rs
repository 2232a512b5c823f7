//! Every verdict has its words, and none of them tells a value.

use super::{cookies, why};
use crate::http::set_cookie::{self, SameSite};
use crate::http::time::Millis;
use crate::inspect::Certainty;
use crate::session::cookie_rules::{Refused, Withheld};
use crate::session::cookies::{Fate, Missing, Outcome, ReceivedCookie, SentCookie};
use crate::session::jar::StoredCookie;
use crate::session::made::{cookie, fetch, session, typed};
use crate::session::{EntryId, Session};
use crate::words::{Message, id, say};

fn check(message: &Message) {
    assert!(id(message.id).is_some(), "{} has no words", message.id);
    let text = say(message);
    assert!(text.ends_with('.') && !text.contains('{') && !text.contains("hush"), "{text}");
}

#[test]
fn every_fate_has_words() {
    let rules = [
        Withheld::Domain,
        Withheld::Path,
        Withheld::Secure,
        Withheld::Expired,
        Withheld::SameSite,
        Withheld::ThirdPartyBlocked,
        Withheld::Partition,
        Withheld::CredentialsOmitted,
        Withheld::StoredLater,
    ];
    let missing = [Missing::Cookies, Missing::Network, Missing::Headers, Missing::Page].map(Fate::Untold);
    let fates = rules.map(Fate::Withheld).into_iter().chain(missing);
    let exchange = fetch(0, "https://app.acme.com/", "same-origin", &[]);
    for fate in fates.chain([Fate::Sent, Fate::TakenOut, Fate::Unexplained]) {
        for (host_only, same_site, created) in [(true, SameSite::Strict, 0), (false, SameSite::Lax, i64::MAX)]
        {
            for stored in [true, false] {
                let created = Some(Millis(created));
                let cookie =
                    StoredCookie { host_only, same_site, created, ..cookie("a", "hush", "acme.com") };
                let sent = SentCookie { cookie, stored, fate, certainty: Certainty::Unknown };
                check(&why::sent(&sent, &exchange, Some("https://acme.com"), stored));
            }
        }
    }
}

#[test]
fn every_outcome_has_words() {
    let rules = [
        Refused::Empty,
        Refused::ControlCharacter,
        Refused::TooLarge,
        Refused::DomainMismatch,
        Refused::PublicSuffix,
        Refused::SecureOnInsecure,
        Refused::OverwriteSecure,
        Refused::SameSiteNoneInsecure,
        Refused::SameSiteCrossSite,
        Refused::SecurePrefix,
        Refused::HostPrefix,
        Refused::HttpPrefix,
        Refused::PartitionedInsecure,
        Refused::HttpOnlyFromScript,
        Refused::CredentialsOmitted,
        Refused::ThirdPartyBlocked,
    ];
    let others = [Outcome::Kept, Outcome::Cached, Outcome::NotSeen, Outcome::Replaced];
    let exchange = fetch(0, "https://app.acme.com/", "same-origin", &[]);
    for outcome in rules.map(Outcome::Refused).into_iter().chain(others) {
        for (deletes, certainty) in [(true, Certainty::Confirmed), (false, Certainty::Inferred)] {
            let cookie = set_cookie::read("a=hush; Domain=acme.com").value;
            check(&why::received(
                &ReceivedCookie { cookie, line: 0, deletes, outcome, certainty },
                &exchange,
            ));
        }
    }
}

#[test]
fn views_hold_what_the_panel_shows() {
    let page = typed(0, "https://app.acme.com/", &["< set-cookie: sid=hush; Path=/; Secure; HttpOnly"]);
    let me = fetch(50, "https://app.acme.com/me", "same-origin", &["cookie: sid=hush"]);
    let jar = vec![cookie("sid", "hush", "app.acme.com"), cookie("theme", "x", "www.acme.com")];
    let session = session(vec![page, me], jar, vec![]);
    let (views, _) = cookies(&session, EntryId(1));
    let shown: Vec<_> = views.iter().map(|v| (v.sent, v.stored, v.withheld, v.session_like)).collect();
    assert_eq!(shown, [(true, true, None, true), (false, true, Some("domain"), false)]);
    let (_, set) = cookies(&session, EntryId(0));
    assert_eq!(set.len(), 1);
    assert_eq!(set.first().map(|view| view.attributes.as_str()), Some("Path=/; Secure; HttpOnly"));
    assert_eq!(set.first().and_then(|view| view.kept), Some(true));
    assert!(!format!("{views:?} {set:?}").contains("hush"));
    assert_eq!(cookies(&Session::default(), EntryId(0)), (vec![], vec![]));
}
