//! Every language says all that English says, with the same blanks and the plural forms of its own.

#![allow(clippy::unwrap_used, clippy::panic)]

#[allow(dead_code, reason = "the build script packs with what isn't used here")]
#[path = "../../src/build/catalogue.rs"]
mod catalogue;
#[path = "../../src/build/meanings.rs"]
mod meanings;

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::Catalogue;
use why401::words::{Arg, Language, Message, Words, built_in, ids};

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(language.tag())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn read(language: Language) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for file in files(&folder(language)) {
        let errors = catalogue.read(&fs::read_to_string(&file).unwrap());
        assert!(errors.is_empty(), "{}: {errors:?}", file.display());
    }
    catalogue
}

/// Those beside English that there is a folder for.
fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English && folder(*language).is_dir())
}

/// English, with what the causes' documentation says of their meaning.
fn english() -> Catalogue {
    let mut catalogue = read(Language::English);
    let causes = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/causes");
    for group in files(&causes).into_iter().filter(|path| path.is_dir()) {
        for file in files(&group) {
            if let Some((id, text)) = meanings::of(&fs::read_to_string(file).unwrap()) {
                catalogue.add(&format!("meaning.{id}"), &text);
            }
        }
    }
    catalogue
}

#[test]
fn the_program_and_its_build_know_the_same_languages() {
    let mut known: Vec<&str> = catalogue::languages().collect();
    let mut named = Language::ALL.map(Language::tag).to_vec();
    let folders = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words"));
    let mut there: Vec<String> = folders
        .iter()
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    known.sort_unstable();
    named.sort_unstable();
    assert_eq!(known, named);
    there.retain(|tag| !named.contains(&tag.as_str()));
    assert!(there.is_empty(), "folders of src/words for unknown languages: {there:?}");
}

#[test]
fn nothing_is_left_in_english() {
    let first = english();
    let mut broken = Vec::new();
    for language in others() {
        let own = read(language);
        broken.extend(own.missing(&first).map(|id| format!("{} lacks {id}", language.tag())));
        broken.extend(
            own.against(&first, language.tag()).iter().map(|error| format!("{}: {error}", language.tag())),
        );
    }
    assert!(broken.is_empty(), "{} texts:\n{}", broken.len(), broken.join("\n"));
}

/// Each text said with every kind of number: no blank stays open, no mark of a choice comes through.
#[test]
fn every_text_is_said_whole() {
    let mut broken = Vec::new();
    for language in Language::ALL {
        let words = built_in(language);
        assert_eq!(words.language(), language);
        for id in ids() {
            for count in [0, 1, 2, 5, 11, 100, 1_000_000] {
                let said = words.say(&filled(&words, id, count));
                if said.trim().is_empty() || said.contains(|c: char| c.is_control()) || open_blank(&said) {
                    broken.push(format!("{} {id} ({count}): {said:?}", language.tag()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{} texts:\n{}", broken.len(), broken.join("\n"));
}

/// A message with the same number in all its blanks.
fn filled(words: &Words, id: &'static str, count: i64) -> Message {
    let mut message = Message::new(id);
    let template = words.template(id).unwrap();
    for piece in template.split('{').skip(1) {
        let name = piece.split('}').next().unwrap().to_owned();
        message.args.push((String::leak(name), Arg::Count(count)));
    }
    for piece in template.split('\u{1}').skip(1) {
        let name = piece.split('\u{2}').next().unwrap().to_owned();
        message.args.push((String::leak(name), Arg::Count(count)));
    }
    message
}

/// `{name}` with nothing in its place. Texts that speak of braces hold none that look like it.
fn open_blank(said: &str) -> bool {
    said.split('{').skip(1).any(|rest| {
        rest.split_once('}').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        })
    })
}

/// Names between words from right to left are kept apart; those of other languages aren't touched.
#[test]
fn names_keep_their_direction() {
    let message = Message::new("unit.time").with("date", "a").with("time", "b");
    assert!(built_in(Language::Arabic).say(&message).contains("\u{2068}a\u{2069}"));
    assert!(!built_in(Language::German).say(&message).contains('\u{2068}'));
}

#[test]
fn times_and_numbers_are_the_languages_own() {
    let german = built_in(Language::German);
    assert_eq!(german.number(1_234_567), "1.234.567");
    let span = german.span_of_time(2 * 86_400_000 + 3 * 3_600_000);
    assert!(span.starts_with("2 Tage"), "{span}");
}
