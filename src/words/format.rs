//! Numbers, lengths of time and points in time in words.

use super::{Arg, Message, Words};
use crate::http::time::Millis;
use crate::http::url::Url;

/// Longest text of a stranger that a sentence quotes.
const QUOTE: usize = 160;

impl Words {
    /// An argument in words.
    pub(super) fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => shortened(text),
            Arg::Count(count) => count.to_string(),
            Arg::Lasting(ms) => self.span_of_time(*ms),
            Arg::At(at) => self.point_in_time(*at),
            Arg::Message(message) => self.say(message),
        }
    }

    /// As people read it: `2026-11-23 08:03:27 UTC`. Date and time keep that form in all languages: nobody takes it for
    /// another day, it sorts, and it is what a colleague finds in a log.
    fn point_in_time(&self, at: Millis) -> String {
        let Some(rfc3339) = at.to_rfc3339() else { return self.say(&Message::new("unit.time-unreadable")) };
        let (date, time) = rfc3339.split_once('T').unwrap_or_default();
        self.say(&Message::new("unit.time").with("date", date).with("time", time.get(..8).unwrap_or(time)))
    }

    /// A length of time in its two largest units: `4 min 12 s`. The sign is dropped.
    pub fn span_of_time(&self, ms: i64) -> String {
        let total = ms.unsigned_abs();
        let unit = |id, count: u64| Message::new(id).with("count", Arg::Count(count.cast_signed()));
        if total < 1000 {
            return self.say(&unit("unit.ms", total));
        }
        let seconds = total / 1000;
        let units = [
            (seconds / 31_536_000, "unit.years"),
            (seconds % 31_536_000 / 86_400, "unit.days"),
            (seconds % 86_400 / 3600, "unit.h"),
            (seconds % 3600 / 60, "unit.min"),
            (seconds % 60, "unit.s"),
        ];
        let first = units.iter().position(|(count, _)| *count > 0).unwrap_or(4);
        let mut two = units.iter().skip(first).take(2).filter(|(count, _)| *count > 0);
        let two = two
            .by_ref()
            .map(|(count, id)| unit(id, *count))
            .reduce(|first, second| Message::new("unit.two").with("first", first).with("second", second));
        two.map(|message| self.say(&message)).unwrap_or_default()
    }
}

/// A path in words: sentences are handed on, and a path can open something by itself.
pub(super) fn path(path: &str) -> String {
    shortened(&Url::legible(path))
}

fn shortened(text: &str) -> String {
    let clean = clean(text);
    if clean.chars().count() <= QUOTE {
        return clean;
    }
    clean.chars().take(QUOTE - 1).chain(['…']).collect()
}

/// A text without controls and without what turns the direction of writing.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if is_hidden(c) { '\u{fffd}' } else { c }).collect()
}

/// Controls, and what turns the direction of writing: a stranger's text could pass for another sentence.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn spans_use_two_units() {
        for (ms, text) in [
            (0, "0 ms"),
            (-12, "12 ms"),
            (252_000, "4 min 12 s"),
            (3_600_000, "1 h"),
            (90_061_000, "1 day 1 h"),
            (63_072_000_000, "2 years"),
        ] {
            assert_eq!(Words::english().span_of_time(ms), text);
        }
    }
}
