//! What panel and page look like for fixed models.

#![allow(clippy::unwrap_used, clippy::panic)]

mod colours;
mod fixture;
mod html;
mod languages;
mod lists;
mod pictures;
mod places;
mod side;
mod verdicts;

use expect_test::{Expect, expect};
use fixture::{NOW, act, event, extensions, fresh, just_refused, refused, show, signature};
use html::{Element, elements};
use std::fmt::Write as _;
use why401::app::{Act, Edition, Effect, Event, Model, Outcome, Pressed};
use why401::causes;
use why401::view;
use why401::words::Message;

/// A whole document for a model, as a browser would show it.
fn document(model: &Model) -> String {
    let mut html = view::shell(model);
    for patch in view::patches(model) {
        let mark = format!("data-region=\"{}\"", patch.region);
        let at = html.find(&mark).unwrap_or_else(|| panic!("the shell has no region {}", patch.region));
        let inside = at + html[at..].find('>').unwrap() + 1;
        html.insert_str(inside, &patch.html);
    }
    html
}

fn region(model: &Model, name: &str) -> String {
    view::patches(model).into_iter().find(|patch| patch.region == name).unwrap().html
}

fn press(model: &mut Model, name: &str, id: &str) -> Vec<Effect> {
    act(model, Act::parse(name, id, "").unwrap())
}

/// Every state of the screen that tests look at, by name.
fn screens() -> Vec<(&'static str, Model)> {
    let mut pointed = refused();
    press(&mut pointed, "place", "2|request.header.authorization#exp");
    let mut requests = refused();
    press(&mut requests, "place", "2|response.header.www-authenticate");
    press(&mut requests, "lane", "requests");
    press(&mut requests, "toggle", "curl");
    event(&mut requests, Event::Extensions(Some(extensions())));
    let mut dialog = refused();
    press(&mut dialog, "fix", "1|token-expired@api.shop.example");
    let mut waiting = refused();
    press(&mut waiting, "fix", "1|token-expired@api.shop.example");
    press(&mut waiting, "confirm", "");
    event(&mut waiting, Event::Outcome(Outcome::Removed { ticket: 1, removed: 1, failed: 0 }));
    let mut withheld = fresh();
    event(&mut withheld, Event::Granted(Vec::new()));
    let page = Model::new(Edition::Page, NOW);
    let mut pasted = Model::new(Edition::Page, NOW);
    act(
        &mut pasted,
        Act::parse("decode", "", &format!("Authorization: Bearer {}", fixture::token())).unwrap(),
    );
    let mut unreadable = Model::new(Edition::Page, NOW);
    event(&mut unreadable, Event::Opening("a.har".to_owned()));
    event(&mut unreadable, Event::File { name: "b.har".to_owned(), bytes: Some(b"{\"log\":".to_vec()) });
    let mut shared = refused();
    press(&mut shared, "save", "");
    let mut keys = refused();
    press(&mut keys, "help", "");
    let mut screens = vec![
        ("shared", shared),
        ("keys", keys),
        ("fresh", fresh()),
        ("refused", refused()),
        ("pointed", pointed),
        ("requests", requests),
        ("dialog", dialog),
        ("waiting", waiting),
        ("withheld", withheld),
        ("page", page),
        ("pasted", pasted),
        ("unreadable", unreadable),
    ];
    screens.extend(pictures::screens());
    screens.extend(side::screens());
    screens
}

/// Writes each screen below `target/`, to be looked at.
#[test]
fn screens_can_be_looked_at() {
    for (name, model) in screens() {
        write_screen(name, name, &model);
    }
}

/// Writes a screen; `name` says which style sheets it has.
fn write_screen(file: &str, name: &str, model: &Model) {
    let sheets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("extension");
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("views");
    std::fs::create_dir_all(&folder).unwrap();
    let (lang, dir) = (model.words.language().tag(), model.words.language().direction());
    let mut page = format!("<!doctype html><html lang={lang} dir={dir}><meta charset=utf-8>");
    for sheet in ["panel.css", if name.starts_with("side") { "everyone/side.css" } else { "pictures.css" }] {
        write!(page, "<link rel=stylesheet href=\"{}\">", sheets.join(sheet).display()).unwrap();
    }
    page.push_str("<body><div id=app>");
    page.push_str(&document(model));
    std::fs::write(folder.join(format!("{file}.html")), page).unwrap();
}

#[test]
fn outside_tests_find_their_attributes() {
    let html = document(&refused());
    let all = elements(&html);
    let card = all.iter().find(|element| element.has("data-incident")).unwrap();
    assert_eq!(card.get("data-cause"), "token-expired");
    assert_eq!(card.get("data-confidence"), "certain");
    assert_eq!(card.get("data-state"), "open");
    assert!(all.iter().any(|it| it.tag == "button" && it.get("data-fix") == "sign-in-again"));
    assert!(all.iter().any(|it| it.tag == "button" && it.text == "Copy report"));
    let page = elements(&view::shell(&Model::new(Edition::Page, NOW)));
    assert!(page.iter().all(|it| it.get("type") != "file"), "the file input is painted with its region");
    let page = elements(&document(&Model::new(Edition::Page, NOW)));
    let input = page.iter().find(|it| it.get("type") == "file").unwrap();
    assert!(input.has("multiple"));
}

#[test]
fn the_card_is_one_sentence_and_one_button() {
    let all = elements(&region(&refused(), "list"));
    let inside = |it: &&Element| it.around.iter().any(|tag| tag == "article");
    let buttons = all.iter().filter(|it| it.tag == "button").filter(inside).count();
    // The first incident: one to choose it, one for its fix. The second has nothing to do.
    assert_eq!(buttons, 3);
    assert_eq!(all.iter().filter(|it| it.tag == "h2").count(), 2);
}

/// Nothing of a request that opens an account is on screen before a person asks.
#[test]
fn secrets_are_masked() {
    let secrets = [
        signature(),
        "4f1d-secret-session".to_owned(),
        "hidden-by-default-7391".to_owned(),
        "hidden-in-the-address".to_owned(),
        "signed-out".to_owned(),
        "{&quot;error&quot;".to_owned(),
    ];
    for (name, mut model) in screens() {
        for part in ["request.header.", "response.header.", "response.body"] {
            press(&mut model, "toggle", part);
        }
        let html = document(&model);
        for secret in &secrets {
            assert!(!html.contains(secret.as_str()), "{secret} on screen {name}");
        }
    }
}

#[test]
fn a_shown_secret_is_masked_again_by_navigation() {
    let mut model = refused();
    let show = elements(&document(&model));
    let button = show.iter().find(|it| it.get("data-act") == "reveal").unwrap();
    press(&mut model, "reveal", button.get("data-id"));
    assert!(document(&model).contains(&signature()));
    event(&mut model, Event::Navigated("https://www.shop.example/".to_owned()));
    assert!(!document(&model).contains(&signature()));
}

/// Text of strangers in every place where it is shown.
#[test]
fn text_of_strangers_stays_text() {
    const BAD: &str = "\"><img src=x onerror=alert(1)><script>alert(2)</script>'&amp;";
    let mut model = refused();
    let mut report = fixture::report();
    for incident in &mut report.incidents {
        incident.id = BAD.to_owned();
        incident.host = BAD.to_owned();
        incident.sentence = Message::new("view.watching").with("host", BAD);
        for statement in &mut incident.evidence {
            statement.says = Message::new("view.watching").with("host", BAD);
        }
        for fix in &mut incident.fixes {
            fix.text = Message::new("view.watching").with("host", BAD);
        }
    }
    show(&mut model, report);
    event(&mut model, Event::Page(format!("https://{BAD}/")));
    event(&mut model, Event::Outcome(Outcome::Failed(BAD.to_owned())));
    act(&mut model, Act::Filter(BAD.to_owned()));
    press(&mut model, "lane", "requests");
    let mut list = extensions();
    BAD.clone_into(&mut list[0].name);
    event(&mut model, Event::Extensions(Some(list)));
    let mut pasted = Model::new(Edition::Page, NOW);
    for line in [
        format!("Cookie: {BAD}={BAD}"),
        format!("WWW-Authenticate: {BAD} realm=\"{BAD}\""),
        format!("Authorization: {BAD}"),
    ] {
        act(&mut pasted, Act::parse("decode", "", &line).unwrap());
        check_text(&document(&pasted));
    }
    event(&mut pasted, Event::File { name: BAD.to_owned(), bytes: None });
    event(&mut pasted, Event::Opening(BAD.to_owned()));
    check_text(&document(&pasted));
    check_text(&document(&model));
}

fn check_text(html: &str) {
    for element in elements(html) {
        assert!(!["img", "script", "iframe", "style"].contains(&element.tag.as_str()), "<{}>", element.tag);
        let address = element.get("href");
        let own = causes::all().any(|cause| address == format!("docs/cause/{}.html", cause.id));
        assert!(element.tag != "a" || own || address == "docs/index.html", "a link to {address}");
        let events = element.attributes.keys().find(|name| name.starts_with("on") || *name == "style");
        assert_eq!(events, None, "<{}>", element.tag);
    }
}

/// What a screen reader, a keyboard and voice control need.
#[test]
fn everything_has_a_name() {
    for (name, model) in screens() {
        let html = document(&model);
        let all = elements(&html);
        let labelled = |it: &Element| {
            !it.get("aria-label").is_empty()
                || it.around.iter().any(|tag| tag == "label")
                || (it.has("id") && all.iter().any(|label| label.get("for") == it.get("id")))
        };
        for element in &all {
            let problem = match element.tag.as_str() {
                "button" => element.text.trim().is_empty() && element.get("aria-label").is_empty(),
                "input" | "select" | "textarea" => !labelled(element),
                "svg" => element.get("aria-hidden") != "true" && element.get("aria-label").is_empty(),
                "th" => !element.has("scope"),
                _ => false,
            };
            assert!(!problem, "{name}: {element:?}");
            if element.tag == "button" {
                assert_eq!(
                    element.get("type"),
                    if element.around.contains(&"form".to_owned()) { "submit" } else { "button" }
                );
            }
        }
        let mut ids: Vec<_> = all.iter().map(|it| it.get("id")).filter(|id| !id.is_empty()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name}: an id twice");
        let mut level = 0;
        for element in all.iter().filter(|it| it.tag.len() == 2 && it.tag.starts_with('h') && it.tag != "hr")
        {
            let this: usize = element.tag[1..].parse().unwrap();
            assert!(this <= level + 1, "{name}: {} after h{level}: {}", element.tag, element.text);
            level = this;
        }
    }
}

#[test]
fn every_button_does_something() {
    for (name, model) in screens() {
        for element in elements(&document(&model)) {
            if element.tag == "button" && element.get("type") == "button" {
                let id = element.get("data-id").replace("&quot;", "\"");
                assert!(Act::parse(element.get("data-act"), &id, "").is_some(), "{name}: {element:?}");
            }
        }
    }
}

#[test]
fn a_fix_is_asked_done_undone_and_judged() {
    let mut model = refused();
    assert!(press(&mut model, "fix", "1|token-expired@api.shop.example").is_empty(), "asks first");
    assert!(region(&model, "dialog").contains("Remove 1 cookie"));
    act(&mut model, Act::parse("whole", "", "all").unwrap());
    assert!(region(&model, "dialog").contains("Remove 3 cookies"));
    let effects = press(&mut model, "confirm", "");
    let [Effect::RemoveCookies { ticket: 1, cookies }, ..] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(cookies.len(), 3);
    event(&mut model, Event::Outcome(Outcome::Removed { ticket: 1, removed: 3, failed: 0 }));
    // Where it was asked for, on the card; and for those who hear it.
    let shown = region(&model, "list");
    assert!(shown.contains("data-stage=\"waiting\""), "{shown}");
    assert!(!region(&model, "incident").contains("data-stage"));
    assert!(region(&model, "said").starts_with("Done."));
    assert_eq!(press(&mut model, "undo", "")[0], Effect::RestoreCookies(1));
    assert!(!region(&model, "list").contains("data-stage"));
    assert!(region(&model, "said").is_empty());
    // Asked for below the diagnosis, it is told there.
    press(&mut model, "fix-below", "0|token-expired@api.shop.example");
    assert!(region(&model, "incident").contains("data-stage=\"waiting\""));
    assert!(!region(&model, "list").contains("data-stage"));
    // At a step of the ladder; and above, where that step is no longer offered.
    press(&mut model, "toggle", "ladder");
    for (step, below) in [("reload", true), ("gone", false)] {
        press(&mut model, "step", "reload|token-expired@api.shop.example");
        model.pressed = Pressed::Step(step);
        let shown = region(&model, "incident");
        assert_eq!(shown.matches("data-stage=\"waiting\"").count(), 1, "{step}");
        assert_eq!(shown.find("data-stage") > shown.find("data-step=\"reload\""), below, "{step}");
    }
}

#[test]
fn curl_with_secrets_asks_first() {
    let mut model = refused();
    assert!(press(&mut model, "curl", "with-secrets").is_empty());
    let effects = press(&mut model, "confirm", "");
    let Some(Effect::Copy { text, .. }) = effects.first() else { panic!("{effects:?}") };
    assert!(text.expose().contains(&signature()));
    let effects = press(&mut model, "curl", "masked");
    let Some(Effect::Copy { text, .. }) = effects.first() else { panic!("{effects:?}") };
    assert!(!text.expose().contains(&signature()));
}

fn check(actual: &str, expected: &Expect) {
    expected.assert_eq(&actual.replace("><", ">\n<"));
}

#[test]
fn the_card_as_it_is_painted() {
    let list = region(&refused(), "list");
    let second = list.split("<article").nth(2).unwrap().split("</article>").next().unwrap();
    check(
        second,
        &expect![[r#"
             class="card" data-incident="challenge-handshake@intranet.example" data-cause="challenge-handshake" data-confidence="certain" data-state="benign" data-chosen="false">
            <p class="card-top">
            <span class="chip benign">Nothing wrong</span>
            <span class="sure" data-level="certain">Certain</span>
            </p>
            <h2>
            <button class="card-pick" type="button" data-act="incident" data-id="challenge-handshake@intranet.example" data-nav="incident">The server asked for a password first; the browser answered, and it worked.</button>
            </h2>
            <p class="card-foot">
            <span class="card-host">intranet.example</span>
            <span class="quiet">1 request</span>
            </p>
            <p class="no-fix" data-fix="nothing-to-do">Nothing to do</p>"#]],
    );
}

#[test]
fn the_verdict_as_it_is_painted() {
    let (_, model) = screens().into_iter().find(|(name, _)| *name == "waiting").unwrap();
    let shown = region(&model, "list");
    let verdict = shown.split("<div class=\"verdict\"").nth(1).unwrap().split("</div>").next().unwrap();
    check(
        verdict,
        &expect![[r#"
             data-stage="waiting">
            <p>Done. Now reload and sign in again. Waiting for the next such request to api.shop.example.</p>
            <button type="button" class="small-button" data-act="reload" data-id="">Reload the page</button>"#]],
    );
}

#[test]
fn what_happened_is_on_screen_before_the_request_is_taken_apart() {
    let mut model = just_refused();
    assert!(region(&model, "list").contains("data-incident"));
    assert!(
        !view::patches(&model).iter().any(|patch| patch.region == "request"),
        "what was shown there stays"
    );
    event(&mut model, Event::GoOn);
    assert!(region(&model, "request").contains("request.header.authorization"));
}
