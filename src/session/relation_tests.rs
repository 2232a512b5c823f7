//! What headers and neighbours tell about a request and its page.

use super::cookie_rules::Relation::{self, CrossSite, CrossSiteNavigation, CrossSitePost, SameSite};
use super::exchange::{Exchange, Resource};
use super::made::{cookie, exchange, fetch, session, typed};
use super::relation::{Basis, credentials_omitted, relation, third_party_blocked, top_level_site};
use super::{EntryId, Session, ThirdParty};
use Basis::{Inferred, Told};

const APP: &str = "https://app.acme.com/";

fn last(exchanges: Vec<Exchange>) -> (Session, EntryId) {
    let id = EntryId(exchanges.len() - 1);
    (session(exchanges, vec![], vec![]), id)
}

/// The relation of one request to a page at app.acme.com.
fn check(line: &str, headers: &[&str], resource: Resource, expected: Option<(Relation, Basis)>) {
    let request = Exchange { resource, ..exchange(10, line, headers) };
    let (session, id) = last(vec![typed(0, APP, &[]), request]);
    assert_eq!(relation(&session, id), expected, "{line} {headers:?}");
}

#[test]
fn fetch_metadata_tells() {
    let [fetch, page] = [Resource::Fetch, Resource::Document];
    let api = "GET https://api.acme.com/ 200";
    let other = "GET https://id.other.net/ 200";
    check(
        api,
        &["sec-fetch-site: same-site", "sec-fetch-mode: cors", "sec-fetch-dest: empty"],
        fetch,
        Some((SameSite, Told)),
    );
    check(
        other,
        &["sec-fetch-site: cross-site", "sec-fetch-mode: cors", "sec-fetch-dest: empty"],
        fetch,
        Some((CrossSite, Told)),
    );
    // A frame of another site asks its own server.
    let framed = ["sec-fetch-site: same-origin", "sec-fetch-dest: empty", "sec-fetch-storage-access: active"];
    check(other, &framed, fetch, Some((CrossSite, Told)));
    let navigation = ["sec-fetch-site: cross-site", "sec-fetch-mode: navigate", "sec-fetch-dest: document"];
    check(other, &navigation, page, Some((CrossSiteNavigation, Told)));
    check(&other.replace("GET", "POST"), &navigation, page, Some((CrossSitePost, Told)));
    check(other, &["sec-fetch-site: none", "sec-fetch-dest: document"], page, Some((SameSite, Told)));
    // Over another site and back: the Referer is still the page's.
    let back = [&navigation[..], &["referer: https://app.acme.com/"]].concat();
    check("GET https://app.acme.com/cb 200", &back, page, Some((SameSite, Inferred)));
    let from_there = [&navigation[..], &["referer: https://id.other.net/"]].concat();
    check("GET https://app.acme.com/cb 200", &from_there, page, Some((CrossSiteNavigation, Told)));
}

#[test]
fn without_it_referer_origin_and_page_do() {
    let [fetch, page] = [Resource::Fetch, Resource::Document];
    check("GET http://app.acme.com/x 200", &[], fetch, Some((CrossSite, Inferred)));
    check("GET https://api.acme.com/x 200", &[], fetch, Some((SameSite, Inferred)));
    check(
        "GET https://api.acme.com/x 200",
        &["origin: https://other.net"],
        fetch,
        Some((CrossSite, Inferred)),
    );
    check(
        "GET https://api.acme.com/x 200",
        &["referer: https://other.net/"],
        page,
        Some((CrossSiteNavigation, Inferred)),
    );
    check(
        "POST https://api.acme.com/x 200",
        &["origin: https://other.net"],
        page,
        Some((CrossSitePost, Inferred)),
    );
    check("GET https://api.acme.com/x 200", &[], page, None);
    let (session, id) = last(vec![exchange(0, "GET https://api.acme.com/x 200", &[])]);
    assert_eq!((relation(&session, id), top_level_site(&session, id)), (None, None));
}

#[test]
fn firefox_has_frames_told_by_the_page() {
    let framed = exchange(
        10,
        "GET https://other.net/x 200",
        &["sec-fetch-site: same-origin", "sec-fetch-dest: empty"],
    );
    let (mut session, id) = last(vec![typed(0, APP, &[]), framed]);
    session.context.browser = None;
    assert_eq!(relation(&session, id), Some((CrossSite, Inferred)));
}

#[test]
fn the_page_is_the_last_document_of_the_address_bar() {
    let frame =
        exchange(20, "GET https://widgets.net/ 200", &["sec-fetch-mode: navigate", "sec-fetch-dest: iframe"]);
    let hop = Exchange { status: 302, ..typed(25, "https://id.other.net/", &[]) };
    let request = fetch(30, "https://api.acme.com/x", "same-site", &[]);
    let (mut all, id) =
        last(vec![typed(0, "https://old.net/", &[]), typed(10, APP, &[]), frame, hop, request]);
    assert_eq!(top_level_site(&all, id).as_deref(), Some("https://acme.com"));
    // `pageref` knows better than time: the other tab's page was loaded last.
    all.exchanges[0].page = Some("1".into());
    all.exchanges[4].page = Some("1".into());
    assert_eq!(top_level_site(&all, id).as_deref(), Some("https://old.net"));
    let (mut none, id) = last(vec![fetch(0, "https://api.acme.com/x", "same-site", &[])]);
    none.context.inspected_url = Some("https://app.acme.com/page".into());
    assert_eq!(top_level_site(&none, id).as_deref(), Some("https://acme.com"));
}

#[test]
fn storage_access_tells_about_third_party_cookies() {
    for (word, expected) in [("none", Some(true)), ("inactive", Some(true)), ("active", Some(false))] {
        let header = format!("sec-fetch-storage-access: {word}");
        let (session, id) =
            last(vec![typed(0, APP, &[]), fetch(9, "https://other.net/", "cross-site", &[&header])]);
        assert_eq!(third_party_blocked(&session, id), expected, "{word}");
        assert_eq!(credentials_omitted(&session, id), Some(false));
    }
    let (mut session, id) = last(vec![typed(0, APP, &[]), fetch(9, "https://other.net/", "cross-site", &[])]);
    assert_eq!(third_party_blocked(&session, id), None);
    // A browser that doesn't tell: its setting is all there is.
    let browser = session.context.browser.as_mut().unwrap();
    "Firefox".clone_into(&mut browser.name);
    browser.third_party_cookies = Some(ThirdParty::Blocked);
    assert_eq!(third_party_blocked(&session, id), Some(true));
}

#[test]
fn credentials() {
    let api = "https://api.acme.com/";
    let none = |exchange: Exchange| {
        let (mut session, id) = last(vec![typed(0, APP, &[]), exchange]);
        session.context.jar = Some(vec![cookie("sid", "1", "api.acme.com")]);
        credentials_omitted(&session, id)
    };
    assert_eq!(none(fetch(9, api, "same-site", &["cookie: sid=1"])), Some(false));
    // A cookie would have gone.
    assert_eq!(none(fetch(9, api, "same-site", &[])), Some(true));
    // None would have gone there.
    assert_eq!(none(fetch(9, "https://static.acme.com/", "same-site", &[])), None);
    assert_eq!(none(fetch(9, APP, "same-origin", &[])), Some(false));
    assert_eq!(none(fetch(9, "https://other.net/", "cross-site", &[])), Some(true));
    let incomplete = Exchange { headers_incomplete: true, ..fetch(9, api, "same-site", &[]) };
    assert_eq!(none(incomplete), None);
    let preflight = exchange(9, "OPTIONS https://api.acme.com/ 204", &["access-control-request-method: PUT"]);
    assert_eq!(none(preflight), Some(true));
    assert_eq!(none(typed(9, api, &[])), Some(false));
    let manifest = Exchange { resource: Resource::Manifest, ..fetch(9, APP, "same-origin", &[]) };
    assert_eq!(none(manifest), Some(true));
}
