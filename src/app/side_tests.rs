//! The panel beside a page, message by message.

use super::{Act, Edition, Effect, Event, IDLE, Model, Msg, SideAct, SideEffect, SideEvent, Stopped, update};
use crate::har::{WebEvent, WebStage};
use crate::http::secret::Secret;
use crate::http::time::Millis;

fn tell(model: &mut Model, at: i64, event: SideEvent) -> Vec<Effect> {
    update(model, Msg { now: Millis(at), event: Event::Side(event) })
}

fn act(model: &mut Model, at: i64, act: SideAct) -> Vec<Effect> {
    update(model, Msg { now: Millis(at), event: Event::Act(Act::Side(act)) })
}

fn clock(model: &mut Model, at: i64) -> Vec<Effect> {
    update(model, Msg { now: Millis(at), event: Event::Clock })
}

/// A request as `webRequest` tells it, from its first event to its last.
fn request(model: &mut Model, at: i64, url: &str, status: u16, response: &str) {
    for (stage, after, headers) in [
        (WebStage::Before, 0, "[]"),
        (WebStage::Sent, 1, "[]"),
        (WebStage::Received, 10, response),
        (WebStage::Completed, 12, "[]"),
    ] {
        let event = Event::Web(WebEvent {
            stage,
            id: at.to_string(),
            at: Millis(at + after),
            method: "GET".to_owned(),
            url: url.to_owned(),
            kind: "main_frame".to_owned(),
            headers: Some(Secret::new(headers)),
            status: if stage == WebStage::Before { 0 } else { status },
            ..WebEvent::default()
        });
        update(model, Msg { now: Millis(at + after), event });
    }
}

fn watching() -> Model {
    let mut model = Model::new(Edition::Side, Millis(0));
    tell(&mut model, 1, SideEvent::Page(Some("https://www.shop.example/home".to_owned())));
    tell(&mut model, 2, SideEvent::Sites(vec!["*://*.shop.example/*".to_owned()]));
    model
}

fn side(effect: SideEffect) -> Effect {
    Effect::Side(effect)
}

#[test]
fn a_site_is_asked_for_with_all_that_lies_below_it() {
    let mut model = Model::new(Edition::Side, Millis(0));
    tell(&mut model, 1, SideEvent::Page(Some("https://www.shop.example/home".to_owned())));
    assert_eq!(model.side.site.as_deref(), Some("shop.example"));
    for (site, pattern) in [
        ("shop.example", "*://*.shop.example/*"),
        ("localhost", "*://*.localhost/*"),
        ("127.0.0.1", "*://127.0.0.1/*"),
    ] {
        let asked = act(&mut model, 2, SideAct::Watch(site.to_owned()));
        let ask = SideEffect::Ask { site: site.to_owned(), origins: vec![pattern.to_owned()] };
        assert!(asked.contains(&side(ask)), "{asked:?}");
    }
}

#[test]
fn nothing_is_listened_to_before_a_yes_and_after_the_permission_is_gone() {
    let mut model = Model::new(Edition::Side, Millis(0));
    tell(&mut model, 1, SideEvent::Page(Some("https://shop.example/".to_owned())));
    assert!(tell(&mut model, 1, SideEvent::Sites(Vec::new())).is_empty());
    let answer = SideEvent::Asked { site: "shop.example".to_owned(), allowed: false, trouble: None };
    tell(&mut model, 2, answer);
    assert!(model.side.refused.is_some() && !model.side.watches());
    let allowed = tell(&mut model, 3, SideEvent::Sites(vec!["*://*.shop.example/*".to_owned()]));
    assert!(allowed.contains(&side(SideEffect::Listen(true))));
    let gone = tell(&mut model, 4, SideEvent::Sites(Vec::new()));
    assert!(gone.contains(&side(SideEffect::Listen(false))));
}

/// Browsers let a person cut the permission down to one host: then the site as a whole can't be seen.
#[test]
fn a_permission_for_one_host_is_none_for_its_site() {
    let mut model = Model::new(Edition::Side, Millis(0));
    tell(&mut model, 1, SideEvent::Page(Some("https://www.shop.example/home".to_owned())));
    tell(&mut model, 2, SideEvent::Sites(vec!["https://www.shop.example/*".to_owned()]));
    assert!(model.side.watches() && !model.side.may_see("shop.example"));
    let back = act(&mut model, 3, SideAct::GiveBack("https://www.shop.example/*".to_owned()));
    assert!(back.contains(&side(SideEffect::GiveBack("https://www.shop.example/*".to_owned()))));
}

#[test]
fn pages_of_the_browser_itself_are_no_site() {
    let mut model = Model::new(Edition::Side, Millis(0));
    for url in ["chrome://settings/", "about:blank", "file:///a.html"] {
        tell(&mut model, 1, SideEvent::Page(Some(url.to_owned())));
        assert_eq!(model.side.site, None, "{url}");
    }
}

#[test]
fn a_request_is_taken_as_web_request_tells_it_and_counted_on_the_button() {
    let mut model = watching();
    request(
        &mut model,
        100,
        "https://shop.example/api",
        401,
        r#"[{"name":"WWW-Authenticate","value":"Basic realm=a"}]"#,
    );
    let effects = clock(&mut model, 300);
    let session = model.source().map(|source| source.engine.session()).unwrap();
    assert_eq!(session.exchanges.len(), 1);
    assert!(session.exchanges[0].response_body.is_none());
    let open = model.source().map_or(0, |source| source.report.incidents.len());
    assert!(open > 0 && effects.contains(&side(SideEffect::Badge(open))), "{effects:?}");
}

#[test]
fn watching_ends_after_a_while_without_anything() {
    let mut model = watching();
    request(&mut model, 1_000, "https://shop.example/api", 200, "[]");
    clock(&mut model, 2_000);
    assert!(clock(&mut model, 1_011 + IDLE).iter().all(|it| *it != side(SideEffect::Listen(false))));
    assert!(model.side.watches());
    assert!(clock(&mut model, 1_012 + IDLE).contains(&side(SideEffect::Listen(false))));
    assert_eq!(model.side.stopped, Some(Stopped::Idle));
    let again = act(&mut model, 2_000 + IDLE, SideAct::GoOn);
    assert!(again.contains(&side(SideEffect::Listen(true))) && model.side.watches());
}

#[test]
fn a_wake_up_is_always_on_its_way_while_it_watches() {
    let mut model = watching();
    let mut wake = clock(&mut model, 10);
    assert!(wake.iter().any(|it| matches!(it, Effect::Wake(_))), "{wake:?}");
    // The short one for what came in takes the place of the long one.
    request(&mut model, 100, "https://shop.example/api", 200, "[]");
    wake = clock(&mut model, 300);
    assert!(
        wake.iter().any(|it| matches!(it, Effect::Wake(ms) if i64::from(*ms) > IDLE - 1_000)),
        "{wake:?}"
    );
}

#[test]
fn a_site_that_the_evidence_names_is_offered_until_it_is_watched_or_unwanted() {
    let mut model = watching();
    let location =
        r#"[{"name":"Location","value":"https://login.id.test/authorize?response_type=code&client_id=a"}]"#;
    request(&mut model, 100, "https://shop.example/login", 302, location);
    request(
        &mut model,
        200,
        "https://shop.example/other",
        302,
        r#"[{"name":"Location","value":"https://b.test/"}]"#,
    );
    clock(&mut model, 400);
    let offered = |model: &Model| model.side.offers.iter().map(|it| it.site.clone()).collect::<Vec<_>>();
    assert_eq!(offered(&model), ["id.test", "b.test"]);
    act(&mut model, 500, SideAct::NotNow("b.test".to_owned()));
    assert_eq!(offered(&model), ["id.test"]);
    let both = ["*://*.shop.example/*", "*://*.id.test/*"].map(str::to_owned);
    tell(&mut model, 600, SideEvent::Sites(both.to_vec()));
    clock(&mut model, 800);
    assert_eq!(offered(&model), Vec::<String>::new());
}

#[test]
fn another_tab_is_followed_only_while_nothing_was_seen() {
    let mut model = watching();
    assert!(tell(&mut model, 3, SideEvent::InFront(false)).contains(&side(SideEffect::Follow)));
    request(&mut model, 100, "https://shop.example/api", 200, "[]");
    clock(&mut model, 300);
    assert!(!tell(&mut model, 400, SideEvent::InFront(false)).contains(&side(SideEffect::Follow)));
    assert!(model.side.elsewhere);
    assert!(act(&mut model, 500, SideAct::Here).contains(&side(SideEffect::Follow)));
    assert!(!model.side.elsewhere && model.source().unwrap().engine.session().exchanges.is_empty());
}
