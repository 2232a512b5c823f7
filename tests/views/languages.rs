//! Screens in another language: nothing of a sentence stands in the code, and all of it can be turned round.

use super::html::elements;
use super::{document, screens};
use std::fmt::Write as _;
use why401::words::{Language, Words, built_in, ids};

/// What the screens are about: its server and its incidents speak for themselves.
const FIXTURE: &str = include_str!("fixture.rs");

/// A language in which every text stands in brackets.
fn bracketed() -> Words {
    let english = Words::english();
    let mark = include_str!(concat!(env!("OUT_DIR"), "/de.txt")).lines().next().unwrap();
    let mut file = mark.to_owned();
    for id in ids() {
        write!(file, "\n⟦{}⟧", english.template(id).unwrap()).unwrap();
    }
    Words::of(Language::German, file).unwrap()
}

/// Two words of small letters, one after the other: part of a sentence.
fn is_prose(text: &str) -> bool {
    let small = |word: &str| word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase());
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| small(pair[0]) && small(pair[1]))
}

/// What stands outside of all brackets.
fn outside(text: &str) -> String {
    let mut depth = 0_i32;
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '⟦' => depth += 1,
            '⟧' => {
                depth -= 1;
                out.push('\n');
            }
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

#[test]
fn every_sentence_is_in_the_catalogue() {
    let mut broken = Vec::new();
    for (name, mut model) in screens() {
        model.words = bracketed();
        let html = document(&model);
        let texts = html.split('>').map(|piece| piece.split('<').next().unwrap_or_default().to_owned());
        let all = elements(&html);
        let named = all.iter().flat_map(|it| ["aria-label", "title"].map(|name| it.get(name).to_owned()));
        // A sentence may be cut by an element: what is open in one piece is closed in the next.
        let prose = texts.chain(named).filter(|text| text.contains('⟦') || !text.contains('⟧'));
        broken.extend(
            prose
                .map(|text| outside(&text))
                .filter(|text| text.lines().any(|line| is_prose(line) && !FIXTURE.contains(line.trim())))
                .map(|text| format!("{name}: {}", text.trim())),
        );
    }
    assert!(broken.is_empty(), "said in English whatever the language:\n{}", broken.join("\n"));
}

/// Every screen from right to left, to be looked at below `target/`.
#[test]
fn screens_from_right_to_left_can_be_looked_at() {
    for (name, mut model) in screens() {
        model.words = built_in(Language::Arabic);
        super::write_screen(&format!("ar-{name}"), name, &model);
        assert!(document(&model).contains("value=\"ar\""), "{name} lets a person choose another language");
    }
}
