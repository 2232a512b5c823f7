//! Small sessions, and what is said of their cookies.

use super::{Certainty, Cookies, Fate, Missing, Outcome};
use crate::session::cookie_rules::{Refused, Withheld};
use crate::session::jar::ChangeCause;
use crate::session::made::{change, cookie, exchange, fetch, session, typed};
use crate::session::{EntryId, HeadersBefore, Session};
use Certainty::{Confirmed, Inferred, Unknown};

const APP: &str = "https://app.acme.com/";

/// The verdicts on the cookies of the last entry: `name=value`, fate, certainty, stored.
fn check(session: &Session, expected: &[(&str, Fate, Certainty, bool)]) {
    let last = EntryId(session.exchanges.len() - 1);
    let got = Cookies::new(session).sent(last);
    let got: Vec<_> = got
        .iter()
        .map(|sent| {
            (
                format!("{}={}", sent.cookie.name, sent.cookie.value.expose()),
                sent.fate,
                sent.certainty,
                sent.stored,
            )
        })
        .collect();
    let expected: Vec<_> = expected.iter().map(|(pair, f, c, s)| ((*pair).to_owned(), *f, *c, *s)).collect();
    assert_eq!(got, expected);
}

/// The verdicts on what the last entry set.
fn check_set(session: &Session, expected: &[(&str, bool, Outcome, Certainty)]) {
    let last = EntryId(session.exchanges.len() - 1);
    let got = Cookies::new(session).received(last);
    let got: Vec<_> =
        got.iter().map(|r| (r.cookie.name.as_str(), r.deletes, r.outcome, r.certainty)).collect();
    assert_eq!(got, expected);
}

#[test]
fn sent_cookies_are_found_in_the_store() {
    let sid = cookie("sid", "1", "app.acme.com");
    let me = fetch(10, "https://app.acme.com/me", "same-origin", &["cookie: sid=1; gone=2"]);
    check(
        &session(vec![typed(0, APP, &[]), me], vec![sid], vec![]),
        &[("sid=1", Fate::Sent, Confirmed, true), ("gone=2", Fate::Sent, Inferred, false)],
    );
}

#[test]
fn each_rule_keeps_one_back() {
    let mut jar: Vec<_> = ["a-host", "b-path", "d-strict", "e-lax", "f-none"]
        .iter()
        .map(|name| cookie(name, "1", "api.other.net"))
        .collect();
    "other.net".clone_into(&mut jar[0].domain);
    "/admin".clone_into(&mut jar[1].path);
    jar[2].same_site = crate::http::set_cookie::SameSite::Strict;
    jar[4].same_site = crate::http::set_cookie::SameSite::None;
    let third = fetch(
        10,
        "https://api.other.net/x",
        "cross-site",
        &["sec-fetch-storage-access: none", "origin: https://app.acme.com"],
    );
    check(
        &session(vec![typed(0, APP, &[]), third], jar, vec![]),
        &[
            ("b-path=1", Fate::Withheld(Withheld::Path), Confirmed, true),
            ("d-strict=1", Fate::Withheld(Withheld::SameSite), Confirmed, true),
            ("e-lax=1", Fate::Withheld(Withheld::SameSite), Confirmed, true),
            ("f-none=1", Fate::Withheld(Withheld::ThirdPartyBlocked), Confirmed, true),
            ("a-host=1", Fate::Withheld(Withheld::Domain), Confirmed, true),
        ],
    );
}

#[test]
fn the_store_is_wound_back_to_the_request() {
    let old = cookie("sid", "old", "app.acme.com");
    let new = cookie("sid", "new", "app.acme.com");
    let me = fetch(10, "https://app.acme.com/me", "same-origin", &["cookie: sid=old"]);
    let changes = vec![change(50, Some(ChangeCause::Overwrite), old), change(50, None, new.clone())];
    check(
        &session(vec![typed(0, APP, &[]), me.clone()], vec![new.clone()], changes),
        &[
            // The slot is still taken, by another value.
            ("sid=old", Fate::Sent, Confirmed, true),
        ],
    );
    let me = fetch(10, "https://app.acme.com/me", "same-origin", &[]);
    check(
        &session(vec![typed(0, APP, &[]), me], vec![new.clone()], vec![change(50, None, new)]),
        &[("sid=new", Fate::Withheld(Withheld::StoredLater), Confirmed, true)],
    );
}

#[test]
fn a_cookie_swept_out_had_run_out() {
    let mut sid = cookie("sid", "1", "app.acme.com");
    sid.expires = Some(crate::http::time::Millis(crate::session::made::START + 20));
    let changes = vec![change(0, None, sid.clone()), change(25, Some(ChangeCause::Expired), sid)];
    let me = fetch(30, "https://app.acme.com/me", "same-origin", &[]);
    check(
        &session(vec![typed(0, APP, &[]), me], vec![], changes),
        &[("sid=1", Fate::Withheld(Withheld::Expired), Confirmed, false)],
    );
}

#[test]
fn another_extension_took_it_out() {
    let me = fetch(10, "https://app.acme.com/me", "same-origin", &[]);
    let mut session = session(vec![typed(0, APP, &[]), me], vec![cookie("sid", "1", "app.acme.com")], vec![]);
    let headers = [("Cookie".to_owned(), "sid=1".to_owned())].into_iter().collect();
    session.context.headers_before = Some(vec![HeadersBefore { entry: Some(EntryId(1)), headers }]);
    check(&session, &[("sid=1", Fate::TakenOut, Confirmed, true)]);
}

#[test]
fn what_a_file_lacks_is_said() {
    let jar = vec![cookie("sid", "1", "app.acme.com")];
    let made = || {
        let me = fetch(10, "https://app.acme.com/me", "same-origin", &[]);
        session(vec![typed(0, APP, &[]), me], jar.clone(), vec![])
    };
    let unknown = |missing| [("sid=1", Fate::Untold(missing), Unknown, true)];
    check(&made(), &[("sid=1", Fate::Unexplained, Unknown, true)]);
    let mut sanitised = made();
    sanitised.context.sanitised = true;
    check(&sanitised, &unknown(Missing::Cookies));
    let mut early = made();
    early.exchanges[1].headers_incomplete = true;
    check(&early, &unknown(Missing::Headers));
    let mut worker = made();
    worker.exchanges[1].from_service_worker = true;
    check(&worker, &unknown(Missing::Network));
    // Another tool's file: no fetch metadata, no document, no store.
    let bare = exchange(0, "GET https://app.acme.com/me 401", &[]);
    let mut other = session(vec![bare], jar, vec![]);
    check(&other, &unknown(Missing::Page));
    other.context.jar = None;
    other.context.changes = None;
    check(&other, &[]);
}

#[test]
fn without_a_store_the_responses_tell() {
    let login = typed(0, APP, &["< set-cookie: sid=1; Secure; Path=/admin", "< set-cookie: lang=en; Secure"]);
    let me = fetch(50, "https://app.acme.com/me", "same-origin", &["cookie: lang=en; x=y"]);
    let mut session = session(vec![login, me], vec![], vec![]);
    (session.context.jar, session.context.changes) = (None, None);
    check(
        &session,
        &[
            ("lang=en", Fate::Sent, Inferred, true),
            ("x=y", Fate::Sent, Inferred, false),
            ("sid=1", Fate::Withheld(Withheld::Path), Inferred, true),
        ],
    );
}

#[test]
fn what_a_response_set_is_reconciled_with_the_store() {
    let (kept, gone) = (cookie("sid", "1", "app.acme.com"), cookie("old", "x", "app.acme.com"));
    let login = typed(
        10,
        APP,
        &[
            "< set-cookie: sid=1; Path=/; Secure",
            "< set-cookie: old=; Path=/; Max-Age=0",
            "< set-cookie: never=; Max-Age=0",
            "< set-cookie: bad=1; Domain=other.net",
            "< set-cookie: lost=1; Path=/; Secure",
        ],
    );
    let changes = vec![change(21, None, kept.clone()), change(21, Some(ChangeCause::ExpiredOverwrite), gone)];
    check_set(
        &session(vec![login], vec![kept], changes),
        &[
            ("sid", false, Outcome::Kept, Confirmed),
            ("old", true, Outcome::Kept, Confirmed),
            ("never", true, Outcome::Kept, Inferred),
            ("bad", false, Outcome::Refused(Refused::DomainMismatch), Confirmed),
            ("lost", false, Outcome::NotSeen, Unknown),
        ],
    );
}

#[test]
fn a_response_without_credentials_sets_nothing() {
    let other = |at, headers: &[&str]| {
        let mut all = vec!["origin: https://app.acme.com", "< set-cookie: sid=1; SameSite=None; Secure"];
        all.extend(headers);
        fetch(at, "https://api.other.net/login", "cross-site", &all)
    };
    check_set(
        &session(vec![typed(0, APP, &[]), other(10, &[])], vec![], vec![]),
        &[("sid", false, Outcome::Refused(Refused::CredentialsOmitted), Confirmed)],
    );
    let with = other(10, &["sec-fetch-storage-access: active"]);
    let mut without_store = session(vec![typed(0, APP, &[]), with], vec![], vec![]);
    (without_store.context.jar, without_store.context.changes) = (None, None);
    check_set(&without_store, &[("sid", false, Outcome::Kept, Inferred)]);
}

#[test]
fn a_cached_answer_sets_nothing_again() {
    let mut page = typed(0, APP, &["< set-cookie: sid=1"]);
    page.from_cache = true;
    check_set(&session(vec![page], vec![], vec![]), &[("sid", false, Outcome::Cached, Unknown)]);
}

#[test]
fn the_browser_is_right_where_the_rules_differ() {
    let strange = cookie("sid", "1", "app.acme.com");
    let page = typed(0, APP, &["< set-cookie: sid=1; SameSite=None"]);
    check_set(
        &session(vec![page], vec![strange.clone()], vec![change(11, None, strange)]),
        &[("sid", false, Outcome::Kept, Confirmed)],
    );
}

#[test]
fn hostile_sessions_cost_little() {
    let cookies: Vec<_> = (0..20_000).map(|n| cookie(&format!("c{n}"), "1", "app.acme.com")).collect();
    let changes = cookies.iter().map(|c| change(5, None, c.clone())).collect();
    let line = format!("cookie: {}", "sid=1; ".repeat(50_000));
    let set = ["< set-cookie: sid=1; Path=/"].repeat(5_000);
    let mut headers = vec![line.as_str()];
    headers.extend(set);
    let pages = (0..300).map(|n| typed(n, APP, &["< set-cookie: x=1"])).collect::<Vec<_>>();
    let session = session([pages, vec![typed(400, APP, &headers)]].concat(), cookies, changes);
    let all = Cookies::new(&session);
    assert_eq!(all.sent(EntryId(300)).len(), 70_000);
    assert_eq!(all.received(EntryId(300)).len(), 500);
}

#[test]
fn only_chromium_takes_no_same_site_for_lax() {
    let third = |agent: &str| {
        let agent = format!("user-agent: Mozilla/5.0 {agent}");
        let request = fetch(10, "https://other.net/x", "cross-site", &[&agent, "< set-cookie: new=1"]);
        let mut session =
            session(vec![typed(0, APP, &[]), request], vec![cookie("sid", "1", "other.net")], vec![]);
        (session.context.browser, session.context.changes) = (None, None);
        session
    };
    let chromium = third("Chrome/120.0.0.0 Safari/537.36");
    check(&chromium, &[("sid=1", Fate::Withheld(Withheld::SameSite), Confirmed, true)]);
    check_set(&chromium, &[("new", false, Outcome::Refused(Refused::SameSiteCrossSite), Inferred)]);
    let firefox = third("(X11; rv:153.0) Gecko/20100101 Firefox/153.0");
    check(&firefox, &[("sid=1", Fate::Unexplained, Unknown, true)]);
    check_set(&third("Chrome/51.0.2704.84 Safari/537.36"), &[("new", false, Outcome::Kept, Inferred)]);
}
