//! The request list, keys, settings and what is shared.

use why401::app::{Act, Effect, Event, Model, Outcome};

use crate::fixture::{act, event, fresh, many, refused, signature};
use crate::html::elements;
use crate::{press, region};

/// Only what is near the rows in sight is painted; what is before and after takes as much room as it would.
#[test]
fn a_hundred_thousand_requests_are_a_window_of_rows() {
    let mut model = fresh();
    event(&mut model, Event::Exchanges(many(1_000)));
    event(&mut model, Event::Clock);
    press(&mut model, "lane", "requests");
    let rows = |model: &Model| region(model, "list").matches("class=\"row\"").count();
    let room = |model: &Model| -> usize {
        let all = elements(&region(model, "list"));
        let rooms = all.iter().filter(|it| it.get("class") == "space");
        rooms.map(|it| it.get("height").parse::<usize>().unwrap()).sum()
    };
    for first in ["0", "500", "999", "5000"] {
        act(&mut model, Act::parse("row", "", first).unwrap());
        let painted = rows(&model);
        assert!((40..=120).contains(&painted), "{painted} rows at {first}");
        assert_eq!(painted * 40 + room(&model), 1_000 * 40);
    }
    act(&mut model, Act::Filter("/item/44".to_owned()));
    assert_eq!(rows(&model), 11);
    act(&mut model, Act::Filter("path:/item/44 -status:200".to_owned()));
    assert_eq!(rows(&model), 0);
}

#[test]
fn the_list_is_ordered_and_walked_by_keys() {
    let mut model = refused();
    let key = |model: &mut Model, key: &str| act(model, Act::Key(key.to_owned()));
    key(&mut model, "2");
    act(&mut model, Act::parse("order", "", "status").unwrap());
    key(&mut model, "j");
    let first = model.source().unwrap().list.clone().unwrap()[0];
    assert!(model.source().unwrap().engine.session().exchanges[first.0].status == 401);
    let effects = key(&mut model, "/");
    assert!(effects.contains(&Effect::Focus("filter")), "{effects:?}");
    key(&mut model, "?");
    assert!(region(&model, "dialog").contains("<kbd>?</kbd>"));
    key(&mut model, "1");
    assert!(region(&model, "list").contains("class=\"row\""), "a question is open: keys wait");
    act(&mut model, Act::Cancel);
    press(&mut model, "toggle", why401::app::KEYS_OFF);
    key(&mut model, "1");
    assert!(region(&model, "list").contains("class=\"row\""), "keys are switched off");
}

#[test]
fn settings_are_remembered_and_taken_up() {
    let mut model = refused();
    act(&mut model, Act::parse("order", "", "slowest").unwrap());
    let effects = press(&mut model, "toggle", "response.header.");
    let Some(Effect::Remember(settings)) = effects.last() else { panic!("{effects:?}") };
    let mut another = fresh();
    event(&mut another, Event::Remembered(settings.clone()));
    assert_eq!(another.requests.order.word(), "slowest");
    assert!(another.open.contains("response.header."));
    event(&mut another, Event::Remembered("order=;open=,;=;group=x;nonsense".to_owned()));
}

#[test]
fn the_report_is_shared_in_every_format_without_secrets() {
    for format in ["text", "markdown", "html", "json", "letter"] {
        let mut model = refused();
        press(&mut model, "save", "");
        let effects = press(&mut model, "share", format);
        let Some(Effect::Copy { text, .. } | Effect::Save { text, .. }) = effects.first() else {
            panic!("{format}: {effects:?}")
        };
        let text = text.expose();
        assert!(text.contains("api.shop.example"), "{format}");
        for secret in [signature().as_str(), "4f1d-secret-session", "hidden-in-the-address"] {
            assert!(!text.contains(secret), "{secret} in {format}");
        }
        assert!(!text.contains("<script"), "{format}");
    }
}

#[test]
fn what_was_taken_out_of_a_file_is_counted() {
    let mut model = refused();
    event(&mut model, Event::Key([7; 32]));
    event(&mut model, Event::Outcome(Outcome::Saved(true)));
    let toast = region(&model, "toast");
    assert!(toast.contains("Replaced: ") && toast.contains("3 stored values"), "{toast}");
}
