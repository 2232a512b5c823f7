//! What panel and page look like for fixed models.

mod fixture;

use fixture::{act, event, extensions, fresh, refused};
use std::fmt::Write as _;
use why401::app::{Act, Edition, Event, Model};
use why401::view;

/// A whole document for a model, as a browser would show it.
fn document(model: &Model) -> String {
    let mut html = view::shell(model.edition);
    for patch in view::patches(model) {
        let mark = format!("data-region=\"{}\"", patch.region);
        let at = html.find(&mark).unwrap_or_else(|| panic!("the shell has no region {}", patch.region));
        let inside = at + html[at..].find('>').unwrap() + 1;
        html.insert_str(inside, &patch.html);
    }
    html
}

/// Writes a document below `target/`, to be looked at.
fn keep(name: &str, model: &Model) {
    let css = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("extension/panel.css");
    let mut page = String::from("<!doctype html><html lang=en><meta charset=utf-8>");
    write!(
        page,
        "<link rel=stylesheet href=\"{}\"><body><div id=app>{}</div>",
        css.display(),
        document(model)
    )
    .unwrap();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("views");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.html")), page).unwrap();
}

#[test]
fn documents_to_look_at() {
    keep("fresh", &fresh());
    let mut model = refused();
    keep("refused", &model);
    act(&mut model, Act::parse("place", "2|request.header.authorization#exp", "").unwrap());
    keep("pointed", &model);
    act(&mut model, Act::parse("place", "2|response.header.www-authenticate", "").unwrap());
    act(&mut model, Act::parse("lane", "requests", "").unwrap());
    act(&mut model, Act::parse("toggle", "curl", "").unwrap());
    event(&mut model, Event::Extensions(Some(extensions())));
    keep("requests", &model);
    act(&mut model, Act::Fix("token-expired@api.shop.example".to_owned(), 1));
    keep("dialog", &model);
    keep("page", &Model::new(Edition::Page, fixture::NOW));
    let mut page = Model::new(Edition::Page, fixture::NOW);
    act(&mut page, Act::parse("decode", "", &format!("Authorization: Bearer {}", fixture::token())).unwrap());
    keep("pasted", &page);
}
