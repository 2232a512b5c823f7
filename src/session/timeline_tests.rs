//! The store wound back and forth.

use super::Session;
use super::jar::ChangeCause;
use super::made::{START, change, cookie, session, typed};
use super::timeline::{Source, Timeline, jar_at};
use crate::http::time::Millis;

const APP: &str = "https://app.acme.com/";

/// What the store held at some moments.
fn check(session: &Session, source: Source, moments: &[(i64, &str)]) {
    let timeline = Timeline::new(session);
    assert_eq!(timeline.source(), source);
    for (at, expected) in moments {
        let list = timeline.at(Millis(START + at));
        let got: Vec<_> = list.iter().map(|c| format!("{}={}", c.name, c.value.expose())).collect();
        assert_eq!(got.join(" "), *expected, "at {at}");
    }
}

#[test]
fn wound_back_from_the_captured_store() {
    let [a, b, c] = [("a", "1"), ("a", "2"), ("c", "1")].map(|(name, value)| cookie(name, value, "acme.com"));
    let changes = vec![
        change(10, None, a.clone()),
        change(20, Some(ChangeCause::Overwrite), a),
        change(20, None, b.clone()),
        change(30, Some(ChangeCause::Explicit), c.clone()),
        change(70_000, Some(ChangeCause::Explicit), b.clone()), // after the capture
    ];
    let session = session(vec![], vec![b], changes);
    let moments = [(5, "c=1"), (15, "a=1 c=1"), (25, "a=2 c=1"), (35, "a=2"), (80_000, "")];
    check(&session, Source::Store, &moments);
    let a = jar_at(&session, Millis(START + 25)).into_iter().find(|cookie| cookie.name == "a");
    assert_eq!(a.and_then(|cookie| cookie.created), Some(Millis(START + 20)));
    let c = jar_at(&session, Millis(START + 25)).into_iter().find(|cookie| cookie.name == "c");
    assert_eq!(c.and_then(|cookie| cookie.created), None, "stored before the session");
}

/// Seen in Chromium 156 and Firefox 153: `a=1`, `b=1`, `a=2` and `b=1` again are sent in this order.
#[test]
fn a_cookie_set_anew_keeps_its_age_as_the_browser_has_it() {
    let lines = ["a=1", "b=1", "a=2", "b=1", "c=1", "c=; Max-Age=0", "d=1", "c=1"];
    let pages = |agent: &str| {
        let set = |(at, line): (i64, &&str)| {
            typed(at * 100, APP, &[&format!("user-agent: {agent}"), &format!("< set-cookie: {line}; Path=/")])
        };
        let mut session = session((0..).zip(&lines).map(set).collect(), vec![], vec![]);
        (session.context.browser, session.context.jar, session.context.changes) = (None, None, None);
        session
    };
    let chromium = "Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
    let firefox = "Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0";
    for (agent, order) in [(chromium, "b=1 a=2 d=1 c=1"), (firefox, "a=2 b=1 d=1 c=1")] {
        let end = Timeline::new(&pages(agent)).end_by_age();
        let got: Vec<_> = end.iter().map(|c| format!("{}={}", c.name, c.value.expose())).collect();
        assert_eq!(got.join(" "), order, "{agent}");
    }
    // What one answer sets has one time, and the order of its lines.
    let page = typed(0, APP, &["< set-cookie: z=1", "< set-cookie: b=1", "< set-cookie: m=1"]);
    let mut one = session(vec![page], vec![], vec![]);
    (one.context.jar, one.context.changes) = (None, None);
    let names: Vec<_> = Timeline::new(&one).end_by_age().into_iter().map(|cookie| cookie.name).collect();
    assert_eq!(names, ["z", "b", "m"]);
    // Of one that was there before the session nothing more is known than that it is older.
    let [old, new] = ["1", "2"].map(|value| cookie("sid", value, "acme.com"));
    let told = |new: &super::jar::StoredCookie| {
        let changes =
            vec![change(10, Some(ChangeCause::Overwrite), old.clone()), change(10, None, new.clone())];
        let session = session(vec![], vec![new.clone()], changes);
        Timeline::new(&session).end()[0].created
    };
    assert_eq!((told(&old), told(&new)), (None, Some(Millis(START + 10))));
}

#[test]
fn a_change_is_dated_back_to_the_response_that_explains_it() {
    let new = cookie("sid", "2", "app.acme.com");
    let old = cookie("sid", "1", "app.acme.com");
    // Told 12 ms after the response's end, when the next request was already under way.
    let changes = vec![change(22, Some(ChangeCause::Overwrite), old), change(22, None, new.clone())];
    let page = typed(0, APP, &["< set-cookie: sid=2; Secure"]);
    check(
        &session(vec![page.clone()], vec![new.clone()], changes),
        Source::Store,
        &[(9, "sid=1"), (10, "sid=2")],
    );
    // Not where it came a second later: a script or another tab did that.
    let changes = vec![change(1_022, None, new.clone())];
    check(&session(vec![page], vec![new], changes), Source::Store, &[(500, ""), (1_022, "sid=2")]);
}

#[test]
fn an_earlier_set_cookie_explains_no_deletion() {
    let sid = cookie("sid", "1", "app.acme.com");
    let pages = vec![
        typed(0, APP, &["< set-cookie: sid=1; Secure; Path=/"]),
        typed(100, APP, &["< set-cookie: sid=; Max-Age=0; Path=/"]),
    ];
    let changes = vec![change(11, None, sid.clone()), change(108, Some(ChangeCause::ExpiredOverwrite), sid)];
    check(
        &session(pages, vec![], changes),
        Source::Store,
        &[(9, ""), (50, "sid=1"), (107, "sid=1"), (110, "")],
    );
}

#[test]
fn other_sources() {
    let sid = cookie("sid", "1", "app.acme.com");
    let pages = || {
        vec![
            typed(0, APP, &["< set-cookie: sid=1; Secure; Path=/", "< set-cookie: bad=1; Domain=other.net"]),
            typed(100, APP, &["< set-cookie: sid=; Max-Age=0; Path=/"]),
        ]
    };
    let mut changes = session(vec![], vec![], vec![change(10, None, sid.clone())]);
    changes.context.jar = None;
    check(&changes, Source::Changes, &[(5, ""), (10, "sid=1"), (90_000, "sid=1")]);
    let mut headers = session(pages(), vec![], vec![]);
    (headers.context.jar, headers.context.changes) = (None, None);
    check(&headers, Source::Headers, &[(9, ""), (10, "sid=1"), (110, "")]);
    // A store without changes: what a response set wasn't there before it, as far as can be told.
    let mut store = session(pages(), vec![sid, cookie("other", "1", "app.acme.com")], vec![]);
    store.context.changes = None;
    check(&store, Source::Store, &[(9, "other=1"), (10, "other=1 sid=1"), (200, "other=1 sid=1")]);
}
