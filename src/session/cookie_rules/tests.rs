//! The rules one by one. Whole suites run in `tests/vectors_cookies`.

use super::{
    Refused, Relation, SendContext, SetContext, Withheld, sent_order, session_like, store,
    store_by_server_clock, withheld,
};
use crate::http::set_cookie::{self, SameSite};
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::jar::StoredCookie;

const NOW: Millis = Millis(1_800_000_000_000);

fn url(text: &str) -> Url {
    let (scheme, rest) = text.split_once("://").unwrap();
    let (host, path) =
        rest.split_once('/').map_or((rest, "/".to_owned()), |(host, path)| (host, format!("/{path}")));
    Url { href: text.to_owned(), scheme: scheme.to_owned(), host: host.to_owned(), path, ..Url::default() }
}

fn context<'a>(url: &'a Url, jar: &'a [StoredCookie]) -> SetContext<'a> {
    SetContext {
        url,
        http_api: true,
        same_site: true,
        jar,
        third_party_blocked: false,
        top_level_site: None,
        now: NOW,
    }
}

fn set(at: &str, field: &str) -> Result<StoredCookie, Refused> {
    store(&set_cookie::read(field).value, &context(&url(at), &[]))
}

#[test]
fn what_is_refused() {
    let big = format!("{}=b", "a".repeat(4096));
    for (at, field, refused) in [
        ("https://a.acme.com/", "", Refused::Empty),
        ("https://a.acme.com/", "a=b\u{7f}", Refused::ControlCharacter),
        ("https://a.acme.com/", "a=b; Path=/\u{1}", Refused::ControlCharacter),
        ("https://a.acme.com/", &big, Refused::TooLarge),
        ("https://a.acme.com/", "a=b; Domain=b.acme.com", Refused::DomainMismatch),
        ("https://a.acme.com/", "a=b; Domain=cme.com", Refused::DomainMismatch),
        ("https://a.acme.com/", "a=b; Domain=com", Refused::PublicSuffix),
        ("https://x.github.io/", "a=b; Domain=github.io", Refused::PublicSuffix),
        ("https://10.0.0.1/", "a=b; Domain=0.0.1", Refused::DomainMismatch),
        ("http://a.acme.com/", "a=b; Secure", Refused::SecureOnInsecure),
        ("https://a.acme.com/", "a=b; SameSite=None", Refused::SameSiteNoneInsecure),
        ("https://a.acme.com/", "__Secure-a=b", Refused::SecurePrefix),
        ("https://a.acme.com/", "__host-a=b; Secure", Refused::HostPrefix),
        ("https://a.acme.com/", "__Host-a=b; Secure; Path=/; Domain=a.acme.com", Refused::HostPrefix),
        ("https://a.acme.com/", "__Http-a=b; Secure", Refused::HttpPrefix),
        ("https://a.acme.com/", "__Host-Http-a=b; Secure; HttpOnly", Refused::HttpPrefix),
        ("https://a.acme.com/", "=__Host-a=b; Secure; Path=/", Refused::HostPrefix),
        ("https://a.acme.com/", "a=b; Partitioned", Refused::PartitionedInsecure),
    ] {
        assert_eq!(set(at, field), Err(refused), "{at} {field}");
    }
}

#[test]
fn what_is_stored() {
    let got =
        set("https://a.acme.com/x/y?z", "sid=1; Domain=.ACME.com; Secure; HttpOnly; Max-Age=60").unwrap();
    assert_eq!((got.domain.as_str(), got.host_only, got.path.as_str()), ("acme.com", false, "/x"));
    assert_eq!((got.expires, got.created), (Some(NOW.plus(60_000)), Some(NOW)));
    let got = set("https://github.io/", "a=b; Domain=github.io").unwrap();
    assert!(got.host_only, "a host that is a public suffix may name itself");
    assert!(set("https://10.0.0.1/", "a=b; Domain=10.0.0.1").unwrap().host_only);
    assert_eq!(set("https://a.acme.com/", "a=b; Max-Age=0").unwrap().expires, Some(Millis(0)));
    let year_3000 = set("https://a.acme.com/", "a=b; Expires=Wed, 01 Jan 3000 00:00:00 GMT").unwrap().expires;
    assert_eq!(year_3000, Some(NOW.plus(400 * 86_400_000)), "at most 400 days");
}

#[test]
fn expires_follows_the_servers_clock() {
    let at = url("https://a.acme.com/");
    let cookie = set_cookie::read("a=b; Expires=Fri, 15 Jan 2027 08:00:10 GMT").value;
    let server = Millis(NOW.0 - 3_600_000); // the server is an hour behind, and gives ten seconds after the hour
    let stored = store_by_server_clock(&cookie, &context(&at, &[]), Some(server)).unwrap();
    assert_eq!(stored.expires, Some(NOW.plus(3_610_000)));
    assert_eq!(store(&cookie, &context(&at, &[])).unwrap().expires, Some(NOW.plus(10_000)));
}

#[test]
fn the_store_protects_its_own() {
    let old = set("https://a.acme.com/", "sid=1; Secure; HttpOnly; Domain=acme.com; Path=/").unwrap();
    let jar = [StoredCookie { created: Some(Millis(5)), ..old }];
    let (plain, secure) = (url("http://www.acme.com/in/"), url("https://a.acme.com/"));
    let shadowing = set_cookie::read("sid=2").value;
    assert_eq!(store(&shadowing, &context(&plain, &jar)), Err(Refused::OverwriteSecure));
    assert!(store(&set_cookie::read("other=2").value, &context(&plain, &jar)).is_ok());
    let update = set_cookie::read("sid=3; Secure; Domain=acme.com; Path=/").value;
    assert_eq!(
        store(&update, &context(&secure, &jar)).unwrap().created,
        Some(Millis(5)),
        "an update stays as old"
    );
    let script = SetContext { http_api: false, ..context(&secure, &jar) };
    assert_eq!(store(&update, &script), Err(Refused::HttpOnlyFromScript));
    assert_eq!(store(&set_cookie::read("x=1; HttpOnly").value, &script), Err(Refused::HttpOnlyFromScript));
}

#[test]
fn other_sites_responses() {
    let at = url("https://a.acme.com/");
    let third =
        SetContext { same_site: false, top_level_site: Some("https://top.test"), ..context(&at, &[]) };
    let blocked = SetContext { third_party_blocked: true, ..third.clone() };
    let read = |field: &str| set_cookie::read(field).value;
    assert_eq!(store(&read("a=b"), &third), Err(Refused::SameSiteCrossSite));
    assert_eq!(store(&read("a=b; SameSite=Lax; Secure"), &third), Err(Refused::SameSiteCrossSite));
    assert!(store(&read("a=b; SameSite=None; Secure"), &third).is_ok());
    assert_eq!(store(&read("a=b; SameSite=None; Secure"), &blocked), Err(Refused::ThirdPartyBlocked));
    let chip = store(&read("a=b; SameSite=None; Secure; Partitioned"), &blocked).unwrap();
    assert_eq!(chip.partition.as_deref(), Some("https://top.test"));
}

fn request(url: &Url, relation: Relation) -> SendContext<'_> {
    SendContext {
        url,
        method: "GET",
        relation,
        top_level_site: Some("https://top.test"),
        third_party_blocked: false,
        credentials_omitted: false,
        now: NOW,
    }
}

fn cookie(change: impl FnOnce(&mut StoredCookie)) -> StoredCookie {
    let mut cookie = StoredCookie {
        name: "sid".to_owned(),
        domain: "acme.com".to_owned(),
        path: "/".to_owned(),
        secure: true,
        same_site: SameSite::None,
        ..StoredCookie::default()
    };
    change(&mut cookie);
    cookie
}

#[test]
fn what_is_withheld() {
    let same = Relation::SameSite;
    let https = "https://a.acme.com/x";
    for (at, relation, cookie, rule) in [
        (https, same, cookie(|_| {}), None),
        (https, same, cookie(|c| c.host_only = true), Some(Withheld::Domain)),
        ("https://badacme.com/", same, cookie(|_| {}), Some(Withheld::Domain)),
        (https, same, cookie(|c| c.path = "/xy".to_owned()), Some(Withheld::Path)),
        ("http://a.acme.com/x", same, cookie(|_| {}), Some(Withheld::Secure)),
        ("http://a.acme.com/x", same, cookie(|c| c.secure = false), None),
        (https, same, cookie(|c| c.expires = Some(NOW)), Some(Withheld::Expired)),
        (https, same, cookie(|c| c.expires = Some(NOW.plus(1))), None),
        (https, same, cookie(|c| c.same_site = SameSite::Strict), None),
        (https, Relation::CrossSite, cookie(|_| {}), None),
        (https, Relation::CrossSite, cookie(|c| c.same_site = SameSite::Lax), Some(Withheld::SameSite)),
        (https, Relation::CrossSiteNavigation, cookie(|c| c.same_site = SameSite::Unspecified), None),
        (
            https,
            Relation::CrossSiteNavigation,
            cookie(|c| c.same_site = SameSite::Strict),
            Some(Withheld::SameSite),
        ),
        (https, Relation::CrossSitePost, cookie(|c| c.same_site = SameSite::Lax), Some(Withheld::SameSite)),
        (
            https,
            same,
            cookie(|c| c.partition = Some("https://other.test".to_owned())),
            Some(Withheld::Partition),
        ),
        (https, same, cookie(|c| c.partition = Some("https://top.test".to_owned())), None),
        (https, same, cookie(|c| c.created = Some(NOW.plus(1))), Some(Withheld::StoredLater)),
    ] {
        assert_eq!(withheld(&cookie, &request(&url(at), relation)), rule, "{at} {relation:?} {cookie:?}");
    }
}

#[test]
fn two_minutes_of_lax_and_post() {
    let at = url("https://a.acme.com/");
    let post = request(&at, Relation::CrossSitePost);
    for (age_ms, rule) in [(1_000, None), (120_000, None), (120_001, Some(Withheld::SameSite))] {
        let fresh = cookie(|c| {
            c.same_site = SameSite::Unspecified;
            c.created = Some(NOW.plus(-age_ms));
        });
        assert_eq!(withheld(&fresh, &post), rule, "{age_ms}");
    }
}

#[test]
fn blocking_and_omitting() {
    let at = url("https://a.acme.com/");
    let blocked = SendContext { third_party_blocked: true, ..request(&at, Relation::CrossSite) };
    assert_eq!(withheld(&cookie(|_| {}), &blocked), Some(Withheld::ThirdPartyBlocked));
    assert_eq!(withheld(&cookie(|c| c.partition = Some("https://top.test".to_owned())), &blocked), None);
    let omitted = SendContext { credentials_omitted: true, ..request(&at, Relation::CrossSite) };
    assert_eq!(withheld(&cookie(|_| {}), &omitted), Some(Withheld::CredentialsOmitted));
    let navigation = SendContext { relation: Relation::CrossSiteNavigation, ..blocked };
    assert_eq!(withheld(&cookie(|_| {}), &navigation), None);
}

#[test]
fn longest_path_first_then_oldest() {
    let make =
        |path: &str, created| cookie(|c| (c.path, c.created) = (path.to_owned(), Some(Millis(created))));
    let (a, b, c) = (make("/", 1), make("/x", 3), make("/x", 2));
    let mut all = vec![&a, &b, &c];
    sent_order(&mut all);
    assert_eq!(all, [&c, &b, &a]);
    assert!(session_like("sid", "x", true));
}
