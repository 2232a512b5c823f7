//! The site is whole: every link leads somewhere, every cause has its page, and the part in the extension leads nowhere else.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use why401::fixes::FixId;
use why401::{causes, lints};

use crate::markdown::{Markdown, anchor};
use crate::site::{Edition, File, files};

const BOTH: [Edition; 2] = [Edition::Site, Edition::Packed];

/// The files of an edition, made once.
fn made(edition: Edition) -> &'static [File] {
    static SITE: LazyLock<Vec<File>> = LazyLock::new(|| files(Edition::Site).unwrap());
    static PACKED: LazyLock<Vec<File>> = LazyLock::new(|| files(Edition::Packed).unwrap());
    if edition == Edition::Site { &SITE } else { &PACKED }
}

fn pages(files: &[File]) -> impl Iterator<Item = (&str, &str)> {
    files
        .iter()
        .filter(|file| file.path.ends_with(".html"))
        .map(|file| (file.path.as_str(), file.text.as_str()))
}

/// The values of an attribute.
fn values<'a>(html: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next())
}

/// `fix/x.html` for `../fix/x.html` in `cause/`.
fn resolved(from: &str, target: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    match target.strip_prefix("../") {
        Some(rest) if !folder.is_empty() => rest.to_owned(),
        _ if folder.is_empty() => target.to_owned(),
        _ => format!("{folder}/{target}"),
    }
}

#[test]
fn every_link_leads_somewhere() {
    for edition in BOTH {
        let files = made(edition);
        let known: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let anchors: BTreeSet<String> = pages(files)
            .flat_map(|(path, html)| values(html, " id=\"").map(move |id| format!("{path}#{id}")))
            .collect();
        let mut broken = Vec::new();
        for (path, html) in pages(files) {
            for target in values(html, " href=\"").chain(values(html, " src=\"")) {
                if target.starts_with("https://") {
                    continue;
                }
                let (file, part) = target.split_once('#').unwrap_or((target, ""));
                let file = if file.is_empty() { path.to_owned() } else { resolved(path, file) };
                let there = known.contains(file.as_str())
                    && (part.is_empty() || anchors.contains(&format!("{file}#{part}")));
                if !there {
                    broken.push(format!("{path}: {target}"));
                }
            }
        }
        assert!(broken.is_empty(), "{edition:?}:\n{}", broken.join("\n"));
    }
}

#[test]
fn every_id_has_its_page_and_nothing_else_has() {
    let ids = |folder: &str, ids: Vec<&str>| {
        ids.into_iter().map(|id| format!("{folder}/{id}.html")).collect::<BTreeSet<_>>()
    };
    let mut wanted = ids("cause", causes::all().map(|cause| cause.id).collect());
    wanted.extend(ids("lint", lints::ADVICE.iter().map(|advice| advice.id).collect()));
    wanted.extend(ids("fix", FixId::ALL.iter().map(|fix| fix.id()).collect()));
    for edition in BOTH {
        let files = made(edition);
        let there: BTreeSet<String> = pages(files)
            .map(|(path, _)| path.to_owned())
            .filter(|path| path.contains('/') && !path.starts_with("guide/"))
            .collect();
        assert_eq!(there, wanted, "{edition:?}");
    }
}

#[test]
fn no_page_repeats_an_anchor_or_lacks_its_heading() {
    for (path, html) in pages(made(Edition::Site)) {
        let ids: Vec<&str> = values(html, " id=\"").collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), different.len(), "{path} has an anchor twice: {ids:?}");
        assert_eq!(html.matches("<h1>").count(), 1, "{path}");
        assert!(!html.contains("<th></th>"), "{path}: a column of a table has no name");
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_the_extension_leads_nowhere() {
    for (path, html) in pages(made(Edition::Site)) {
        for address in [
            "src=\"http",
            "<link rel=\"stylesheet\" href=\"http",
            "<script>",
            "<style",
            " style=",
            " onclick=",
        ] {
            assert!(!html.contains(address), "{path}: {address}");
        }
    }
    for file in made(Edition::Packed) {
        assert!(!file.text.contains("href=\"http"), "{}", file.path);
    }
}

#[test]
fn the_search_knows_every_page() {
    for edition in BOTH {
        let files = made(edition);
        let index =
            files.iter().find(|file| file.path == "search-index.js").map(|file| file.text.as_str()).unwrap();
        let known: BTreeSet<&str> = index
            .lines()
            .filter(|line| line.starts_with('['))
            .filter_map(|line| line.split('"').nth(3))
            .collect();
        let there: BTreeSet<&str> =
            pages(files).map(|(path, _)| path).filter(|path| *path != "index.html").collect();
        assert_eq!(known, there, "{edition:?}");
    }
}

#[test]
fn a_page_says_what_its_sources_say() {
    let files = made(Edition::Site);
    let page = pages(files).find(|(path, _)| *path == "cause/token-expired.html").unwrap().1;
    for part in [
        "The token that proves your sign-in had run out",
        "href=\"https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4\">RFC 7519 §4.1.4</a>",
        "href=\"../fix/sign-in-again.html\"",
        "{{jwt exp=-120 iat=-720 iss=https://id.example.com}}",
        "response.header.date",
        "href=\"../cause/token-rejected.html\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn markdown_of_strangers_stays_text() {
    let render = |text: &str| {
        let mut out = String::new();
        maud::Render::render_to(&Markdown { text, up: "", edition: Edition::Packed }, &mut out);
        out
    };
    let hostile = render("a <script>x</script> and <b>y</b>");
    assert!(hostile.contains("&lt;script&gt;") && !hostile.contains("<b>"), "{hostile}");
    assert_eq!(
        render("See `token-expired`."),
        "<p>See <a href=\"cause/token-expired.html\"><code>token-expired</code></a>.</p>\n"
    );
    assert_eq!(render("RFC 7519 §4.1.4."), "<p>RFC 7519 §4.1.4.</p>\n");
    assert_eq!(anchor("How often it is right?"), "how-often-it-is-right");
}
