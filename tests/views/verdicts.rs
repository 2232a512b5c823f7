//! What is said of a fix as time goes on.

use crate::fixture::token_until;
use crate::region;
use serde_json::json;
use why401::app::{Act, Edition, Event, Incoming, Model, Msg, Stage, update};
use why401::fixes::verify::Verdict;
use why401::har;
use why401::http::time::Millis;
use why401::session::EntryId;

/// 2026-11-23 08:00:00 UTC.
const START: Millis = Millis(1_795_420_800_000);

/// A request in this second with a token that ends at another, and the server's answer.
fn asked(second: i64, ends: i64) -> Event {
    let started = START.plus(second * 1000).to_rfc3339().unwrap();
    let token = token_until(START.secs() + ends);
    let refused = second >= ends;
    let challenge = json!([{"name": "WWW-Authenticate", "value": "Bearer error=\"invalid_token\", error_description=\"The token expired\""}]);
    let entry = json!({
        "startedDateTime": started, "time": 10,
        "request": {"method": "GET", "url": "https://api.example/me", "cookies": [],
            "headers": [{"name": "Authorization", "value": format!("Bearer {token}")}]},
        "response": {"status": if refused { 401 } else { 200 }, "headers": if refused { challenge } else { json!([]) },
            "content": {"mimeType": "application/json", "text": "{}"}},
        "_resourceType": "fetch",
    });
    Event::Exchanges(vec![Incoming {
        key: second.to_string(),
        exchange: har::entry(&entry.to_string()).unwrap(),
    }])
}

#[test]
fn a_fix_that_helped_for_a_while_says_for_how_long() {
    let mut model = Model::new(Edition::Panel, START);
    let send = |model: &mut Model, second: i64, event: Event| {
        let now = START.plus(second * 1000 + 500);
        update(model, Msg { now, event });
        update(model, Msg { now, event: Event::Clock });
    };
    let stage = |model: &Model| model.fixing.as_ref().map(|fixing| fixing.stage.clone());
    send(&mut model, 0, asked(0, 300));
    send(&mut model, 310, asked(310, 300));
    let incident = model.sources[0].report.incidents[0].clone();
    assert_eq!(incident.cause.id, "token-expired");
    let step = Act::parse("step", &format!("reload|{}", incident.id), "").unwrap();
    send(&mut model, 320, Event::Act(step));
    assert_eq!(stage(&model), Some(Stage::Waiting));
    for second in [330, 340, 350] {
        send(&mut model, second, asked(second, 630));
        assert_eq!(stage(&model), Some(Stage::Told(Verdict::Fixed)), "{second}");
    }
    assert!(region(&model, "said").contains("It worked"));
    // While the request that got through isn't known any more, nothing is said of a while.
    let through = model.fixing.as_mut().unwrap().after.take();
    send(&mut model, 640, asked(640, 630));
    assert_eq!(stage(&model), Some(Stage::Told(Verdict::Fixed)));
    model.fixing.as_mut().unwrap().after = through;
    send(&mut model, 641, Event::Clock);
    assert_eq!(stage(&model), Some(Stage::Back(319_500)), "{:?}", model.sources[0].report.incidents);
    assert_eq!(model.fixing.as_ref().and_then(|fixing| fixing.after), Some(EntryId(5)), "what shows it");
    assert!(region(&model, "said").contains("helped for 5 min 19 s; then"), "{}", region(&model, "said"));
}
