//! Texts of one language: read from Fluent files, checked, and packed as `src/words/packed.rs` reads them.
//!
//! Of Fluent is used what needs no program to run: text, blanks `{ $name }`, quoted text `{ "{" }`, and choices by the
//! number in a blank. An id `group--name` is `group.name` in the code; `__2A` stands for a character that Fluent's ids can't
//! have, by its code.

use std::collections::{BTreeMap, BTreeSet};
use std::num::TryFromIntError;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Plural categories (CLDR) of each language: those that a choice must have beside `other`, and those that it may have.
const CATEGORIES: [(&str, &[&str], &[&str]); 8] = [
    ("en", &["one"], &[]),
    ("ar", &["one", "two", "few", "many"], &["zero"]),
    ("de", &["one"], &[]),
    ("es", &["one"], &["many"]),
    ("fr", &["one"], &["many"]),
    ("ja", &[], &[]),
    ("pt-BR", &["one"], &["many"]),
    ("zh-CN", &[], &[]),
];

/// Tags of all languages.
pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
    CATEGORIES.iter().map(|(tag, _, _)| *tag)
}

/// How many entries a block of a packed text has.
const BLOCK: usize = 16;
/// Opens a choice; the blank's name follows. No text has it: control characters are refused.
const OPEN: char = '\u{1}';
/// Begins a variant; one letter that tells when it holds follows.
const VARIANT: char = '\u{2}';
/// Closes a choice.
const CLOSE: char = '\u{3}';

/// Part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String),
    Blank(String),
    /// Blank whose number chooses, and the variants by key; the default, `other`, is the last.
    Choice(String, Vec<(String, Vec<Piece>)>),
}

/// Texts by id.
#[derive(Debug, Default)]
pub(crate) struct Catalogue(BTreeMap<String, Vec<Piece>>);

impl Catalogue {
    /// Reads a file; what is wrong with it.
    pub(crate) fn read(&mut self, source: &str) -> Vec<String> {
        let (resource, mut errors) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (
                resource,
                errors
                    .iter()
                    .map(|error| format!("line {}: {error}", line(source, error.pos.start)))
                    .collect(),
            ),
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = dotted(message.id.name);
                    match message.value.as_ref().map(|value| pieces(value, true)) {
                        Some(Ok(_)) if self.0.contains_key(&id) => errors.push(format!("{id}: stands twice")),
                        Some(Ok(pieces)) => drop(self.0.insert(id, pieces)),
                        Some(Err(error)) => errors.push(format!("{id}: {error}")),
                        None => errors.push(format!("{id}: has no text")),
                    }
                    if !message.attributes.is_empty() {
                        errors.push(format!("{}: attributes aren't used here", message.id.name));
                    }
                }
                Entry::Term(term) => errors.push(format!("-{}: terms aren't used here", term.id.name)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => (),
                Entry::Junk { .. } => (),
            }
        }
        errors
    }

    /// Adds a text without blanks.
    pub(crate) fn add(&mut self, id: &str, words: &str) {
        self.0.insert(id.to_owned(), vec![Piece::Words(words.to_owned())]);
    }

    /// What is wrong with this as a translation of `first`; a text that is missing isn't, it is shown in the first language.
    pub(crate) fn against(&self, first: &Self, language: &str) -> Vec<String> {
        let mut errors = Vec::new();
        for (id, own) in &self.0 {
            let Some(model) = first.0.get(id) else {
                errors.push(format!("{id}: unknown to the first language"));
                continue;
            };
            // Whatever number comes, a translation must not lose or invent a blank.
            for (fewest, which) in [(false, "all variants"), (true, "variant other")] {
                let (own, model) = (blanks(own, fewest), blanks(model, fewest));
                if own != model {
                    errors.push(format!("{id}: {which} has the blanks {own:?}, should have {model:?}"));
                    break;
                }
            }
            errors.extend(
                choices(own)
                    .filter_map(|variants| wrong_categories(variants, language))
                    .map(|error| format!("{id}: {error}")),
            );
        }
        errors
    }

    /// Ids that this lacks of the other's.
    #[cfg(test)]
    pub(crate) fn missing<'a>(&'a self, first: &'a Self) -> impl Iterator<Item = &'a str> {
        first.0.keys().filter(|id| !self.0.contains_key(*id)).map(String::as_str)
    }

    /// The first language in two texts, as `src/words/packed.rs` reads them: the entries of the ids that are said `early`, and all others.
    pub(crate) fn packed(&self, early: &BTreeSet<&str>) -> Result<[Vec<u8>; 2], TryFromIntError> {
        let (mut first, mut later) = (Vec::new(), Vec::new());
        for (place, (id, pieces)) in self.0.iter().enumerate() {
            let words = written(pieces);
            let mut entry = u16::try_from(place)?.to_le_bytes().to_vec();
            entry.push(u8::try_from(id.len())?);
            entry.extend(length(&words)?);
            entry.extend(id.as_bytes());
            entry.extend(words.as_bytes());
            if early.contains(id.as_str()) { first.push(entry) } else { later.push(entry) }
        }
        Ok([self.text(&first)?, self.text(&later)?])
    }

    fn text(&self, entries: &[Vec<u8>]) -> Result<Vec<u8>, TryFromIntError> {
        let mut text = self.mark().to_le_bytes().to_vec();
        let blocks = entries.chunks(BLOCK);
        text.extend(u16::try_from(blocks.len())?.to_le_bytes());
        let mut start = 0;
        for block in blocks {
            text.extend(u32::try_from(start)?.to_le_bytes());
            start += block.iter().map(Vec::len).sum::<usize>();
        }
        text.extend(entries.concat());
        Ok(text)
    }

    /// A translation: a line with the first language's mark, then a line for each of its texts in its order, empty where
    /// there is no translation.
    pub(crate) fn packed_like(&self, first: &Self) -> String {
        let mut out = first.mark().to_string();
        for id in first.0.keys() {
            out.push('\n');
            out.push_str(&self.0.get(id).map(|pieces| written(pieces)).unwrap_or_default());
        }
        out
    }

    /// Tells whether a translation was made for these ids (FNV-1a).
    fn mark(&self) -> u32 {
        let bytes = self.0.keys().flat_map(|id| id.bytes().chain([0]));
        bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }
}

fn length(words: &str) -> Result<[u8; 2], TryFromIntError> {
    Ok(u16::try_from(words.len())?.to_le_bytes())
}

fn line(source: &str, at: usize) -> usize {
    source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// `claim--at_hash` as the code says it, `claim.at_hash`.
fn dotted(id: &str) -> String {
    let mut parts = id.split("__");
    let mut out = parts.next().unwrap_or_default().replacen("--", ".", 1);
    for part in parts {
        let code = part.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok());
        out.push_str(if code.is_none() { "__" } else { "" });
        out.extend(code.map(char::from));
        out.push_str(if code.is_none() { part } else { part.get(2..).unwrap_or_default() });
    }
    out
}

fn pieces(pattern: &Pattern<&str>, choice_allowed: bool) -> Result<Vec<Piece>, String> {
    let mut out = Vec::new();
    for element in &pattern.elements {
        out.push(match element {
            PatternElement::TextElement { value } => words((*value).to_owned())?,
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                Piece::Blank(id.name.to_owned())
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                words(unescape_unicode_to_string(value).into_owned())?
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
            } if choice_allowed => {
                let mut chosen = Vec::new();
                for variant in variants {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    if variant.default != (key == "other") {
                        return Err("the default is *[other]".to_owned());
                    }
                    chosen.push((key.to_owned(), pieces(&variant.value, false)?));
                }
                chosen.sort_by_key(|(key, _)| key == "other");
                Piece::Choice(id.name.to_owned(), chosen)
            }
            PatternElement::Placeable { .. } => {
                return Err("only { $name }, { \"text\" } and choices by { $number -> … } that lie in no other are used here".to_owned());
            }
        });
    }
    Ok(out)
}

fn words(text: String) -> Result<Piece, String> {
    match text.chars().find(|c| c.is_control()) {
        Some('\n') => Err("a text is one line".to_owned()),
        Some(_) => Err("holds a control character".to_owned()),
        None => Ok(Piece::Words(text)),
    }
}

/// Names of the blanks, those in variants too, or those of the variant `other` only.
fn blanks(pieces: &[Piece], other_only: bool) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::Words(_) => (),
            Piece::Blank(name) => drop(found.insert(name.as_str())),
            Piece::Choice(name, variants) => {
                if !other_only {
                    found.insert(name.as_str());
                }
                let shown = variants.iter().filter(|(key, _)| !other_only || key == "other");
                found.extend(shown.flat_map(|(_, pieces)| blanks(pieces, other_only)));
            }
        }
    }
    found
}

fn choices(pieces: &[Piece]) -> impl Iterator<Item = &[(String, Vec<Piece>)]> {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Choice(_, variants) => Some(variants.as_slice()),
        _ => None,
    })
}

/// Which variants a language's numbers don't choose, or lack.
fn wrong_categories(variants: &[(String, Vec<Piece>)], language: &str) -> Option<String> {
    let (_, must, may) = CATEGORIES.iter().find(|(tag, _, _)| *tag == language)?;
    let has = |key: &str| variants.iter().any(|(known, _)| known == key);
    let known = |key: &str| key == "other" || must.contains(&key) || may.contains(&key) || digit(key);
    if let Some(key) = must.iter().find(|key| !has(key)) {
        return Some(format!("a choice needs [{key}] here"));
    }
    variants.iter().find(|(key, _)| !known(key)).map(|(key, _)| format!("no number is [{key}] here"))
}

fn digit(key: &str) -> bool {
    matches!(key.as_bytes(), [b'0'..=b'9'])
}

/// As the program reads it: blanks as `{name}`, choices between control characters.
fn written(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Blank(name) => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
            Piece::Choice(name, variants) => {
                out.push(OPEN);
                out.push_str(name);
                for (key, pieces) in variants {
                    out.push(VARIANT);
                    out.push(if key == "other" { 'x' } else { key.chars().next().unwrap_or('x') });
                    out.push_str(&written(pieces));
                }
                out.push(CLOSE);
            }
        }
    }
    out
}
