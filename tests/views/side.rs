//! The panel beside a page.

use super::fixture::{NOW, act, event, refused};
use super::{document, elements, region};
use why401::app::{Act, Edition, Event, Model, SideEvent};

fn side(model: &mut Model, told: SideEvent) {
    event(model, Event::Side(told));
}

/// Beside a page whose site may not be seen.
fn asking() -> Model {
    let mut model = Model::new(Edition::Side, NOW);
    side(&mut model, SideEvent::Page(Some("https://www.shop.example/orders".to_owned())));
    model
}

/// The incidents of the other screens, beside their page.
fn explained() -> Model {
    let mut model = refused();
    model.edition = Edition::Side;
    side(&mut model, SideEvent::Page(Some("https://www.shop.example/orders".to_owned())));
    side(&mut model, SideEvent::Sites(vec!["*://*.shop.example/*".to_owned()]));
    model
}

pub(super) fn screens() -> Vec<(&'static str, Model)> {
    let mut said_no = asking();
    let answer = |trouble| SideEvent::Asked { site: "shop.example".to_owned(), allowed: false, trouble };
    side(&mut said_no, answer(None));
    let mut never_asked = asking();
    side(&mut never_asked, answer(Some("no user gesture".to_owned())));
    let mut watching = asking();
    side(&mut watching, SideEvent::Sites(vec!["*://*.shop.example/*".to_owned()]));
    let mut details = explained();
    for part in ["details", "ladder", "limits"] {
        act(&mut details, Act::Toggle(part.to_owned()));
    }
    let mut elsewhere = explained();
    side(&mut elsewhere, SideEvent::InFront(false));
    let mut gone = explained();
    side(&mut gone, SideEvent::Gone);
    let mut paused = explained();
    act(&mut paused, Act::parse("pause", "", "").unwrap());
    vec![
        ("side-unknown", Model::new(Edition::Side, NOW)),
        ("side-asking", asking()),
        ("side-said-no", said_no),
        ("side-never-asked", never_asked),
        ("side-watching", watching),
        ("side-explained", explained()),
        ("side-details", details),
        ("side-elsewhere", elsewhere),
        ("side-gone", gone),
        ("side-paused", paused),
    ]
}

#[test]
fn one_question_in_plain_words_comes_first() {
    let model = asking();
    let shown = elements(&region(&model, "site"));
    let buttons: Vec<_> = shown.iter().filter(|it| it.tag == "button").collect();
    assert_eq!(buttons.len(), 1);
    assert_eq!((buttons[0].get("data-act"), buttons[0].get("data-id")), ("watch-site", "shop.example"));
    assert!(region(&model, "list").is_empty());
}

#[test]
fn an_incident_says_who_acts_how_sure_and_how_it_is_known_and_folds_the_rest() {
    let html = region(&explained(), "list");
    for words in
        ["You can fix this", "Certain", "had run out 4 min 12 s before", "The token ran out at", "Details"]
    {
        assert!(html.contains(words), "{words}");
    }
    for folded in ["Developer", "What else was considered", "class=\"claims\"", "data-act=\"place\""] {
        assert!(!html.contains(folded), "{folded}");
    }
    let open = screens().into_iter().find(|(name, _)| *name == "side-details").unwrap().1;
    assert!(region(&open, "list").contains("What else was considered"));
}

/// The button of a fix that only a person can do points to its text: that must not be folded away.
#[test]
fn what_a_person_can_do_stands_unfolded_with_one_button_each() {
    let all = elements(&region(&explained(), "list"));
    let first = all.iter().find(|it| it.get("data-place") == "fix.0").unwrap();
    assert!(first.around.iter().all(|tag| tag != "article"));
    let buttons = all.iter().filter(|it| it.get("data-act") == "fix");
    let ids: Vec<_> = buttons.map(|it| it.get("data-id")).collect();
    let mut once = ids.clone();
    once.dedup();
    assert_eq!(ids, once);
}

#[test]
fn access_to_all_sites_is_said_in_words() {
    let mut model = asking();
    side(&mut model, SideEvent::Sites(vec!["*://*/*".to_owned()]));
    assert!(region(&model, "site").contains("data-state=\"watching\""));
    act(&mut model, Act::Toggle("limits".to_owned()));
    let html = region(&model, "limits");
    assert!(html.contains("All sites: ") && !html.contains("*: "), "{html}");
    assert!(html.contains("data-id=\"*://*/*\""), "{html}");
}

#[test]
fn what_needs_devtools_is_not_offered() {
    for (name, model) in screens() {
        let html = document(&model);
        let absent =
            ["read-storage", "replay", "show-in-network", "extension-off", "find-out", "help", "lane"];
        for element in elements(&html) {
            assert!(!absent.contains(&element.get("data-act")), "{name}: {element:?}");
        }
    }
}

#[test]
fn a_fix_whose_incident_has_gone_still_gets_its_verdict() {
    let mut model = explained();
    act(&mut model, Act::Fix("token-expired@api.shop.example".to_owned(), 0, false));
    assert!(region(&model, "list").contains("data-stage=\"waiting\""));
    model.sources[0].report.incidents.clear();
    assert!(region(&model, "site").contains("data-stage=\"waiting\""));
}
