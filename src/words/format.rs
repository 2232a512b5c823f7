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
            Arg::Count(count) => self.number(*count),
            Arg::Lasting(ms) => self.span_of_time(*ms),
            Arg::At(at) => self.point_in_time(*at),
            Arg::Message(message) => self.say(message),
        }
    }

    /// A whole number with its digits in groups: `12,345`.
    pub fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let (separator, least) = self.language.grouping();
        let mut out = String::from(if number < 0 { "-" } else { "" });
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) && digits.len() >= least {
                out.push(separator);
            }
            out.push(digit);
        }
        out
    }

    /// As people read it: `2026-11-23 08:03:27 UTC`, or `23.11.2026 08:03:27 UTC`.
    fn point_in_time(&self, at: Millis) -> String {
        let Some(rfc3339) = at.to_rfc3339() else { return self.say(&Message::new("unit.time-unreadable")) };
        let (date, time) = rfc3339.split_once('T').unwrap_or_default();
        let date = self.language.date(date);
        self.say(&Message::new("unit.time").with("date", date).with("time", time.get(..8).unwrap_or(time)))
    }

    /// A length of time in its two largest units: `4 min 12 s`. The sign is dropped; from an hour on it is the nearest such length, since
    /// what was measured as a second less than three hours (a `Date` field has no parts of one) isn't two hours and something.
    pub fn span_of_time(&self, ms: i64) -> String {
        let total = ms.unsigned_abs();
        let unit = |id, count: u64| Message::new(id).with("count", Arg::Count(count.cast_signed()));
        if total < 1000 {
            return self.say(&unit("unit.ms", total));
        }
        let seconds = match total / 1000 {
            short @ ..3600 => short,
            // Half of the smaller unit that is shown.
            hours @ ..86_400 => hours + 30,
            days @ ..31_536_000 => days + 1800,
            years => years + 43_200,
        };
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

/// Controls, line ends, what isn't seen, and what turns the direction of writing: a stranger's text could pass for another sentence.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::http::time::Millis;
    use crate::words::Language::{English, French, German, Japanese, Spanish};

    #[test]
    fn spans_use_two_units() {
        for (ms, text) in [
            (0, "0 ms"),
            (-12, "12 ms"),
            (252_000, "4 min 12 s"),
            (3_600_000, "1 h"),
            (3_599_999, "59 min 59 s"),
            (10_799_001, "3 h"),
            (10_769_000, "2 h 59 min"),
            (86_399_000, "1 day"),
            (90_061_000, "1 day 1 h"),
            (63_072_000_000, "2 years"),
        ] {
            assert_eq!(Words::english().span_of_time(ms), text);
        }
    }

    #[test]
    fn numbers_are_grouped_as_the_language_has_it() {
        let number = |language, number| Words { language, ..Words::english() }.number(number);
        assert_eq!(
            [7, 999, 1000, -1_234_567].map(|n| number(English, n)),
            ["7", "999", "1,000", "-1,234,567"]
        );
        assert_eq!(number(German, 12_345), "12.345");
        assert_eq!([1234, 12_345].map(|n| number(Spanish, n)), ["1234", "12.345"]);
        assert_eq!(number(French, 1234), "1\u{202f}234");
    }

    #[test]
    fn dates_are_in_the_order_of_the_language() {
        let at = |language| Words { language, ..Words::english() }.point_in_time(Millis(1_795_420_800_000));
        assert_eq!(
            [English, German, French, Japanese].map(at),
            ["2026-11-23", "23.11.2026", "23/11/2026", "2026/11/23"]
                .map(|date| format!("{date} 08:00:00 UTC"))
        );
    }
}
