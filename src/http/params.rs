//! Auth-params (RFC 9110 §11.2): `name=value` lists of challenges and credentials, read as leniently as browsers do.

use super::challenge::Param;
use super::{Issue, Read, Span};
use crate::sorted;

/// Reads a list of auth-params that stands at byte `at` of a field, up to the end of `text`.
pub fn read(text: &str, at: usize) -> Read<Vec<Param>> {
    let mut scan = Scan::new(text);
    let mut params: Vec<Param> = Vec::new();
    let mut separated = true;
    loop {
        separated |= scan.separators();
        if scan.done() {
            break;
        }
        if !scan.at_param(false) {
            let from = scan.at;
            scan.junk();
            scan.issue("bad-param", from);
            continue;
        }
        if !separated {
            scan.issues.push(Issue::new("missing-comma", Span::new(scan.at, scan.at)));
        }
        params.extend(scan.param());
        separated = false;
    }
    duplicates(&params, &mut scan.issues);
    let mut read = Read { value: params, issues: scan.issues };
    sorted::by_key(&mut read.issues, |issue| issue.span.start);
    for span in read.value.iter_mut().map(|param| &mut param.span) {
        *span = Span::new(span.start + at, span.end + at);
    }
    for span in read.issues.iter_mut().map(|issue| &mut issue.span) {
        *span = Span::new(span.start + at, span.end + at);
    }
    read
}

/// Notes each parameter whose name has been there before (RFC 9110 §11.2: once per challenge).
pub(super) fn duplicates(params: &[Param], issues: &mut Vec<Issue>) {
    let mut seen = sorted::Set::default();
    for param in params {
        if !seen.insert(param.name.to_ascii_lowercase()) {
            issues.push(Issue::new("duplicate-param", param.span));
        }
    }
}

/// A place in a field, moving forward only.
pub(super) struct Scan<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) issues: Vec<Issue>,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, issues: Vec::new() }
    }

    /// An issue from a byte up to here.
    pub(super) fn issue(&mut self, code: &'static str, from: usize) {
        self.issues.push(Issue::new(code, Span::new(from, self.at)));
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.byte(self.at)
    }

    pub(super) fn done(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Where a run of such bytes that begins at `from` ends.
    pub(super) fn run(&self, from: usize, fits: impl Fn(u8) -> bool) -> usize {
        let bytes = self.text.as_bytes().get(from..).unwrap_or_default();
        from + bytes.iter().position(|byte| !fits(*byte)).unwrap_or(bytes.len())
    }

    /// Where blanks that begin at `from` end. A line end counts as one only where the next line is indented
    /// (obsolete folding, RFC 9110 §5.5); else it parts two fields, as Firefox joins them.
    pub(super) fn blanks(&self, from: usize) -> usize {
        let mut at = self.run(from, |byte| matches!(byte, b' ' | b'\t'));
        loop {
            let line = if self.byte(at) == Some(b'\r') { at + 1 } else { at };
            if self.byte(line) != Some(b'\n') || !matches!(self.byte(line + 1), Some(b' ' | b'\t')) {
                return at;
            }
            at = self.run(line + 1, |byte| matches!(byte, b' ' | b'\t'));
        }
    }

    /// Skips blanks; whether there were any.
    pub(super) fn skip_blanks(&mut self) -> bool {
        let from = self.at;
        self.at = self.blanks(from);
        self.at > from
    }

    /// Skips blanks, commas and line ends; whether there was a comma or line end.
    pub(super) fn separators(&mut self) -> bool {
        let mut comma = false;
        loop {
            self.skip_blanks();
            if !matches!(self.peek(), Some(b',' | b'\r' | b'\n')) {
                return comma;
            }
            self.at += 1;
            comma = true;
        }
    }

    /// The token (RFC 9110 §5.6.2) here, if any; moves past it.
    pub(super) fn token(&mut self) -> &'a str {
        let from = self.at;
        self.at = self.run(from, is_token);
        Span::new(from, self.at).of(self.text)
    }

    /// Whether `name=` stands here; `tight` wants no blank between.
    pub(super) fn at_param(&self, tight: bool) -> bool {
        self.is_param(self.at, tight)
    }

    fn is_param(&self, from: usize, tight: bool) -> bool {
        let end = self.run(from, is_token);
        end > from && self.byte(if tight { end } else { self.blanks(end) }) == Some(b'=')
    }

    /// Skips what can't be read: up to the next comma outside quotes, at least one character.
    pub(super) fn junk(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or("");
        let mut quoted = rest.starts_with('"');
        let end = rest.char_indices().skip(1).find(|(_, c)| {
            quoted ^= *c == '"';
            !quoted && matches!(c, ',' | '\n')
        });
        self.at += end.map_or(rest.len(), |(index, _)| index);
    }

    /// Reads the param here, for which [`Scan::at_param`] holds; `None` where its value is missing.
    pub(super) fn param(&mut self) -> Option<Param> {
        let from = self.at;
        let name = self.token().to_owned();
        let mut spaced = self.skip_blanks();
        self.at += 1;
        spaced |= self.skip_blanks();
        if spaced && !self.ended() {
            self.issue("blank-around-equals", from);
        }
        let (value, quoted) =
            if self.peek() == Some(b'"') { (self.quoted_string(), true) } else { (self.unquoted(), false) };
        if value.is_empty() && !quoted {
            self.issue("param-value-missing", from);
            return None;
        }
        Some(Param { name, value, quoted, span: Span::new(from, self.at) })
    }

    /// At the end of a list element.
    fn ended(&self) -> bool {
        matches!(self.peek(), None | Some(b',' | b'\r' | b'\n'))
    }

    /// A quoted-string (RFC 9110 §5.6.4) without its quotes and escapes; one that isn't closed runs to the
    /// end of the field, as in browsers.
    fn quoted_string(&mut self) -> String {
        let from = self.at;
        let rest = self.text.get(from + 1..).unwrap_or("");
        let mut value = String::new();
        let mut chars = rest.char_indices();
        let mut control = None;
        while let Some((index, c)) = chars.next() {
            match c {
                '"' if quote_within(rest.get(index + 1..).unwrap_or("")) => {
                    let at = from + 1 + index;
                    control.get_or_insert(Issue::new("quote-within-quotes", Span::new(at, at + 1)));
                    value.push(c);
                }
                '"' => {
                    self.at = from + 1 + index + 1;
                    self.after_quote();
                    self.issues.extend(control);
                    return value;
                }
                '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
                _ => {
                    if c.is_control() && c != '\t' {
                        let at = from + 1 + index;
                        control
                            .get_or_insert(Issue::new("control-character", Span::new(at, at + c.len_utf8())));
                    }
                    value.push(c);
                }
            }
        }
        self.at = self.text.len();
        self.issue("unbalanced-quote", from);
        self.issues.extend(control);
        value
    }

    /// Text between a closing quote and the next comma or blank belongs to nothing.
    fn after_quote(&mut self) {
        let end = self.run(self.at, |byte| !matches!(byte, b',' | b' ' | b'\t' | b'\r' | b'\n'));
        if end > self.at {
            let from = std::mem::replace(&mut self.at, end);
            self.issue("text-after-quote", from);
        }
    }

    /// A value without quotes: a token, or whatever stands up to the comma. Blanks within belong to it unless
    /// another `name=` or a scheme follows them.
    fn unquoted(&mut self) -> String {
        let from = self.at;
        let mut blank = false;
        loop {
            self.at = self.run(self.at, |byte| !matches!(byte, b',' | b' ' | b'\t' | b'\r' | b'\n'));
            let next = self.blanks(self.at);
            let word = Span::new(next, self.run(next, is_token)).of(self.text);
            if next == self.at
                || matches!(self.byte(next), None | Some(b',' | b'\r' | b'\n'))
                || self.is_param(next, false)
                || super::challenge::is_registered(word)
            {
                break;
            }
            blank = true;
            self.at = next;
        }
        let value = Span::new(from, self.at).of(self.text);
        if blank {
            self.issue("param-unquoted-space", from);
        } else if value.len() > 1 && value.starts_with('\'') && value.ends_with('\'') {
            self.issue("single-quotes", from);
        } else if !value.bytes().all(is_token) {
            self.issue("value-not-token", from);
        }
        value.to_owned()
    }
}

/// A character of a token (RFC 9110 §5.6.2).
pub(super) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// A character of a token68 (RFC 9110 §11.2), but for the `=` at its end.
pub(super) fn is_token68(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte)
}

/// A description is no longer than this, in bytes; the rest isn't searched for the quote that ends it.
const LONGEST: usize = 1024;

/// Whether a quote belongs to the value it stands in, as express-oauth2-jwt-bearer writes them (`""alg" not allowed"`): what
/// follows is neither the end of an element nor the next parameter or scheme, and a quote that ends one is still to come.
fn quote_within(rest: &str) -> bool {
    let ends = |text: &str| text.trim_start().is_empty() || text.trim_start().starts_with(',');
    let after_word =
        |text: &str| text.trim_start().trim_start_matches(|c: char| c.is_ascii() && is_token(c as u8)).len();
    let mut next = rest;
    for _ in 0..2 {
        next = rest.get(rest.len() - after_word(next)..).unwrap_or("");
        if next.trim_start().starts_with('=') {
            return false;
        }
    }
    !ends(rest)
        && rest.len() <= LONGEST
        && rest.match_indices('"').any(|(at, _)| ends(rest.get(at + 1..).unwrap_or("")))
}
