//! Which layer may know which: the table of ARCHITECTURE.md, compared with the paths that the source names.

use super::source::{File, none, rust};

/// A layer, what it may use freely, and of what it may use only the types.
struct Layer {
    name: &'static str,
    uses: &'static [&'static str],
    types_of: &'static [&'static str],
}

/// Below everything: what the standard library would have, were its machine code smaller.
const GROUND: &str = "sorted";

const LAYERS: &[Layer] = &[
    Layer { name: GROUND, uses: &[], types_of: &[] },
    Layer { name: "http", uses: &[], types_of: &[] },
    Layer { name: "words", uses: &[], types_of: &["http"] },
    Layer { name: "har", uses: &["http", "session"], types_of: &["words"] },
    Layer { name: "session", uses: &["http"], types_of: &[] },
    Layer { name: "evidence", uses: &["http", "session"], types_of: &["words"] },
    Layer {
        name: "causes",
        uses: &["evidence"],
        types_of: &["http", "session", "words", "diagnose", "fixes"],
    },
    Layer { name: "lints", uses: &["evidence"], types_of: &["http", "session", "words", "diagnose"] },
    Layer {
        name: "diagnose",
        uses: &["evidence", "causes", "lints", "fixes"],
        types_of: &["http", "session", "words"],
    },
    Layer {
        name: "fixes",
        uses: &["evidence", "words"], // asks which causes have words of their own for owners and developers
        types_of: &["http", "session", "causes", "diagnose"],
    },
    Layer { name: "inspect", uses: &["http", "session", "words"], types_of: &[] },
    Layer {
        name: "overview",
        uses: &["evidence", "session", "diagnose"], // long work gives way as a report does
        types_of: &["http", "words"],
    },
    Layer {
        name: "engine",
        uses: &["evidence", "causes", "diagnose", "fixes", "overview"],
        types_of: &["http", "session"],
    },
    Layer {
        name: "report",
        uses: &["words", "causes", "inspect"],
        types_of: &["http", "session", "evidence", "diagnose", "fixes"],
    },
    Layer { name: "redact", uses: &["http", "report"], types_of: &["session"] },
    Layer {
        name: "app",
        uses: &[
            "http", "har", "words", "engine", "diagnose", "fixes", "report", "inspect", "causes", "overview",
            "redact",
        ],
        types_of: &["session", "evidence"],
    },
    Layer {
        name: "view",
        uses: &["app", "words", "causes", "report"],
        types_of: &["http", "session", "evidence", "diagnose", "fixes", "inspect", "overview"],
    },
    Layer { name: "browser", uses: &["app", "view", "har"], types_of: &["http", "session", "words"] },
    Layer {
        name: "main",
        uses: &["har", "http", "words", "engine", "redact", "report", "inspect"],
        types_of: &["session", "diagnose"],
    },
    // The program's own parts, beside main.rs.
    Layer {
        name: "cli",
        uses: &["har", "http", "engine", "report"],
        types_of: &["session", "diagnose", "words"],
    },
];

/// Layers of the program: they name the library as a crate of its own, and may do IO.
const PROGRAM: &[&str] = &["main", "cli"];

/// Everything a browser page is reached with; allowed below `src/browser/` only.
const BROWSER_CRATES: &[&str] = &["web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen", "gloo"];

#[test]
fn every_module_has_its_layer() {
    let mut missing: Vec<String> = rust()
        .iter()
        .map(module)
        .filter(|name| *name != "lib" && layer(name).is_none())
        .map(str::to_owned)
        .collect();
    missing.dedup();
    none("modules that the table of layers doesn't know", &missing);
}

#[test]
fn layers_use_only_what_lies_below() {
    let mut broken = Vec::new();
    for file in rust() {
        let Some(layer) = layer(module(&file)) else { continue };
        let marker = if PROGRAM.contains(&layer.name) { "why401::" } else { "crate::" };
        for path in paths(&file.code(), marker) {
            let used = path.split("::").next().unwrap_or_default();
            let free = used == layer.name || used == GROUND || layer.uses.contains(&used);
            if !(free || layer.types_of.contains(&used) && names_a_type(&path)) {
                broken.push(format!("{}: {path}", file.path));
            }
        }
    }
    none("paths that cross the layers upwards (or use more than a type)", &broken);
}

#[test]
fn browser_crates_stay_in_the_browser_layer() {
    let broken = naming(|file| module(file) != "browser", BROWSER_CRATES);
    none("browser types outside src/browser", &broken);
}

#[test]
fn raw_html_has_one_door() {
    let broken = naming(|file| file.path != "src/view/html.rs", &["PreEscaped"]);
    none("raw HTML outside src/view/html.rs", &broken);
}

#[test]
fn statements_name_no_path_that_opens_something_by_itself() {
    let broken = naming(|file| ["causes", "lints"].contains(&module(file)), &["url.path.clone()"]);
    none("a whole path where a statement wants `shown_path`", &broken);
}

#[test]
fn sorting_and_maps_are_compiled_once() {
    // What only the command line uses may have the library's own.
    let light =
        |file: &File| ![GROUND, "main", "cli"].contains(&module(file)) && file.path != "src/report/sarif.rs";
    let broken = naming(light, &["BTreeMap", "BTreeSet", "BinaryHeap", "HashMap", "HashSet", ".sort"]);
    none("the library's sorts, maps and sets, where src/sorted/ has smaller ones", &broken);
    // Printing floats and quoting text for debuggers, tables of all scripts' letters: 20 KB that nobody sees.
    let heavy = [
        "{:?}",
        "{:#?}",
        ".to_lowercase(",
        "::to_lowercase",
        ".to_uppercase(",
        "is_alphanumeric)",
        "from_str::<Vec",
        ":.0}",
        ":.1}",
        ":.2}",
    ];
    none("what brings the library's large tables along", &naming(light, &heavy));
}

#[test]
fn the_core_does_no_io() {
    let broken = naming(
        |file| !PROGRAM.contains(&module(file)),
        &[
            "std::fs",
            "std::env",
            "std::io",
            "TcpStream",
            "TcpListener",
            "UdpSocket",
            "std::process",
            "std::thread",
        ],
    );
    none("IO outside the command line", &broken);
}

#[test]
fn the_core_reads_no_clock_and_keeps_no_globals() {
    // A field may be filled when it is first asked for; what a `static` begins with is a global.
    let banned = [
        "SystemTime",
        "Instant::now",
        "now_utc",
        "static mut",
        "thread_local!",
        "= OnceLock::new()",
        "LazyLock",
    ];
    let broken = naming(|file| !["main", "browser"].contains(&module(file)), &banned);
    none("clocks and global state in the core", &broken);
}

/// `http` for `src/http/url.rs`, `engine` for `src/engine.rs`.
fn module(file: &File) -> &str {
    let rest = file.path.strip_prefix("src/").unwrap_or(&file.path);
    rest.split('/').next().unwrap_or(rest).trim_end_matches(".rs")
}

fn layer(name: &str) -> Option<&'static Layer> {
    LAYERS.iter().find(|layer| layer.name == name)
}

/// `place: word` for every file of a kind whose code names one of the words.
fn naming(judged: impl Fn(&File) -> bool, words: &[&str]) -> Vec<String> {
    let files = rust();
    let hits = files.iter().filter(|file| judged(file)).flat_map(|file| {
        let code = file.code();
        words
            .iter()
            .filter(move |word| code.contains(**word))
            .map(move |word| format!("{}: {word}", file.path))
    });
    hits.collect()
}

/// A path names a type (or something of a type) when a segment begins with a capital.
fn names_a_type(path: &str) -> bool {
    path.split("::").any(|segment| segment.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Every path into this crate that the code names, without `crate::` (the program says `why401::`); groups in braces are spelt out.
fn paths(code: &str, marker: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(marker) {
        let before = code[..at].chars().next_back();
        if !before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            spell_out(&code[at + marker.len()..], "", &mut found);
        }
    }
    found
}

/// Reads one path or group from the start of `code`; gives what is left.
fn spell_out<'a>(code: &'a str, prefix: &str, found: &mut Vec<String>) -> &'a str {
    let end = code.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(code.len());
    let (path, mut rest) = code.split_at(end);
    let path = format!("{prefix}{path}");
    if !(path.is_empty() || path.ends_with("::")) || rest.starts_with('*') {
        found.push(path);
        return rest;
    }
    let Some(mut inner) = rest.strip_prefix('{') else { return rest };
    loop {
        inner = spell_out(inner.trim_start(), &path, found).trim_start();
        rest = inner;
        match inner.strip_prefix(',') {
            Some(more) => inner = more,
            None => return rest.strip_prefix('}').unwrap_or(rest),
        }
        if let Some(after) = inner.trim_start().strip_prefix('}') {
            return after;
        }
    }
}

#[test]
fn groups_are_spelt_out() {
    let code = "use crate::a::{b, c::{self, D},\n e::*};\nlet x = $crate::f::G::h(mycrate::no);";
    assert_eq!(paths(code, "crate::"), ["a::b", "a::c::self", "a::c::D", "a::e::", "f::G::h"]);
}
