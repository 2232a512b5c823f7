//! The pictures of the whole session: what they show, and that they stay small however much there is.

use serde_json::{Value, json};
use why401::app::{Act, Edition, Event, Model, Stretch};
use why401::http::time::Millis;

use crate::fixture::{NOW, act, event, fresh, many, token};
use crate::html::elements;
use crate::{press, region};

/// A HAR entry `at` ms after [`NOW`].
fn entry(
    at: i64,
    method: &str,
    url: &str,
    request: &Value,
    status: u16,
    response: &Value,
    body: &str,
) -> Value {
    let pairs = |value: &Value| -> Vec<Value> {
        let members = value.as_object().into_iter().flatten();
        members.map(|(name, value)| json!({"name": name, "value": value})).collect()
    };
    json!({
        "startedDateTime": NOW.plus(at).to_rfc3339(), "time": 30,
        "request": {"method": method, "url": url, "headers": pairs(request),
            "postData": {"mimeType": "application/json", "text": if method == "POST" { r#"{"password":"typed-by-hand"}"# } else { "" }}},
        "response": {"status": status, "headers": pairs(response), "content": {"mimeType": "application/json", "text": body}},
        "_resourceType": "fetch",
    })
}

/// A sign-in, two orders by it, and a refusal where `fails`.
fn session(fails: bool) -> Vec<u8> {
    let cookie = json!({"Cookie": "sid=made-by-the-server-77", "Host": "shop.example"});
    let with_token =
        json!({"Authorization": format!("Bearer {}", token()), "Cookie": "sid=made-by-the-server-77"});
    let bearer = if fails { json!({"Host": "api.shop.example"}) } else { with_token.clone() };
    let refusal = json!({"WWW-Authenticate": "Bearer"});
    let entries = [
        entry(
            0,
            "POST",
            "https://shop.example/login",
            &json!({"Host": "shop.example"}),
            200,
            &json!({"Set-Cookie": "sid=made-by-the-server-77; Path=/; HttpOnly; Secure"}),
            "{}",
        ),
        entry(900, "GET", "https://shop.example/cart", &cookie, 200, &json!({}), "{}"),
        entry(1800, "GET", "https://api.shop.example/orders/17", &with_token, 200, &json!({}), "{}"),
        entry(
            2700,
            "GET",
            "https://api.shop.example/orders/18",
            &bearer,
            if fails { 401 } else { 200 },
            &if fails { refusal } else { json!({}) },
            "{}",
        ),
    ];
    json!({"log": {"version": "1.2", "entries": entries}}).to_string().into_bytes()
}

fn opened(files: &[(&str, bool)]) -> Model {
    let mut model = Model::new(Edition::Page, NOW);
    for (name, fails) in files {
        event(&mut model, Event::File { name: (*name).to_owned(), bytes: Some(session(*fails)) });
    }
    model
}

fn shown(lane: &str) -> Model {
    let mut model = opened(&[("works.har", false), ("fails.har", true)]);
    press(&mut model, "lane", lane);
    model
}

/// One screen for each picture.
pub(crate) fn screens() -> Vec<(&'static str, Model)> {
    let mut cookies = shown("cookies");
    press(&mut cookies, "cell", "0|3");
    let mut timeline = shown("timeline");
    press(&mut timeline, "toggle", "timeline-table");
    vec![
        ("timeline", timeline),
        ("flow", shown("flow")),
        ("cookies", cookies),
        ("routes", shown("routes")),
        ("compare", shown("compare")),
    ]
}

fn text(model: &Model) -> String {
    let all = elements(&region(model, "picture"));
    all.iter().map(|element| element.text.as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_timeline_has_a_lane_for_hosts_tokens_and_session_cookies() {
    let model = shown("timeline");
    let lanes: Vec<(String, String)> = elements(&region(&model, "picture"))
        .iter()
        .filter(|element| element.get("class") == "chart-lane")
        .map(|element| (element.get("data-kind").to_owned(), element.text.clone()))
        .collect();
    let kinds: Vec<&str> = lanes.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, ["steps", "requests", "requests", "token", "cookie"]);
    assert!(lanes[1].1.starts_with("api.shop.example"), "what was refused comes first: {lanes:?}");
}

#[test]
fn the_table_says_all_that_the_lanes_draw() {
    let (_, model) = screens().remove(0);
    let all = elements(&region(&model, "picture"));
    let rows = all.iter().filter(|element| element.tag == "tr").count();
    // A head, four requests, the token's one use, the cookie that was set.
    assert_eq!(rows, 1 + 4 + 1 + 1);
}

#[test]
fn ten_thousand_requests_draw_no_more_marks_than_can_be_told_apart() {
    let mut model = fresh();
    event(&mut model, Event::Exchanges(many(10_000)));
    event(&mut model, Event::Clock);
    press(&mut model, "lane", "timeline");
    while model.overview().is_none() {
        event(&mut model, Event::GoOn);
    }
    let html = region(&model, "picture");
    let marks = html.matches("<g ").count();
    assert!((100..=500).contains(&marks), "{marks}");
    assert!(html.len() < 200_000, "{}", html.len());
}

#[test]
fn zooming_and_moving_stay_inside_the_picture() {
    let mut model = shown("timeline");
    let timeline = model.overview().unwrap().timeline.clone();
    let (first, last) = (timeline.from, timeline.to);
    act(&mut model, Act::Stretch(Stretch::In(1000)));
    let (from, to) = model.stretch.unwrap();
    assert_eq!(to, last, "the place under the pointer stays");
    assert_eq!(to.since(from), last.since(first) / 2);
    act(&mut model, Act::Stretch(Stretch::Later));
    assert_eq!(model.stretch, Some((from, to)), "nothing lies later");
    act(&mut model, Act::Stretch(Stretch::Earlier));
    assert!(model.stretch.unwrap().0 < from);
    act(&mut model, Act::Stretch(Stretch::Out(0)));
    act(&mut model, Act::Stretch(Stretch::Out(0)));
    assert_eq!(model.stretch, None, "all of it again");
    for _ in 0..60 {
        act(&mut model, Act::Stretch(Stretch::In(500)));
    }
    let (from, to) = model.stretch.unwrap();
    assert!(to > from && from >= first && to <= last);
    for id in ["in 5000", "part 900 100", "part 1", "sideways", "in -1"] {
        if let Some(parsed) = Act::parse("stretch", id, "") {
            act(&mut model, parsed);
        }
    }
    let stretch = model.stretch.unwrap_or((Millis(0), Millis(1)));
    assert!(stretch.0 < stretch.1);
}

#[test]
fn the_failing_step_is_marked_in_the_sign_in() {
    let all = elements(&region(&shown("flow"), "picture"));
    let steps: Vec<_> = all.iter().filter(|element| element.has("data-failed")).collect();
    let failed: Vec<&str> = steps.iter().map(|step| step.get("data-failed")).collect();
    assert_eq!(failed, ["false", "true"]);
    assert!(steps[0].text.contains("Signs in"), "{}", steps[0].text);
    assert!(steps[1].text.contains("/orders/18"), "{}", steps[1].text);
}

#[test]
fn a_cookie_that_stays_behind_says_what_would_have_sent_it() {
    let (_, model) = screens().remove(2);
    let words = text(&model);
    assert!(words.contains("If it were set with a Domain attribute"), "{words}");
}

#[test]
fn routes_are_counted_together_where_only_their_ids_differ() {
    let words = text(&shown("routes"));
    assert!(words.contains("GET api.shop.example/orders/{id}"), "{words}");
    assert!(words.contains("50 %"), "{words}");
}

#[test]
fn the_comparison_names_what_is_missing() {
    let words = text(&shown("compare"));
    assert!(words.contains("GET /orders/18"), "{words}");
    assert!(words.contains("The credential was Bearer where it works and is – here."), "{words}");
    assert!(!words.contains("made-by-the-server"), "values aren't shown");
}
