//! HTTP-date (RFC 9110 §5.6.7) and the cookie-date algorithm (RFC 6265bis §5.1.1).

use time::{Date, Month};

use super::time::Millis;

/// Reads an HTTP-date in any of its three forms, and what browsers take for one: other orders, dashes, time zones
/// as numbers or American names, a missing weekday or time.
///
/// Deviation from RFC 9110: a two-digit year below 70 is 20xx, whatever year it is now (the text asks for the
/// 50-year window, which needs a clock).
pub fn http_date(text: &str) -> Option<Millis> {
    fixdate(text).or_else(|| any_http_date(text))
}

fn any_http_date(text: &str) -> Option<Millis> {
    let mut found = Found::default();
    let mut offset = 0;
    for token in text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, ':' | '+' | '-' | '.'))) {
        // `06-Nov-94` is one date, `-0500` a zone, `GMT-0500` both a name and a zone.
        let (date, zone) = split_zone(token);
        for part in date.split('-').filter(|part| !part.is_empty()) {
            match zone_name(part) {
                Some(minutes) => offset = minutes,
                None => found.http_token(part)?,
            }
        }
        if let Some(zone) = zone {
            offset = zone;
        }
    }
    let at = found.millis((0, 0, 0))?;
    Some(at.plus(offset * -60_000))
}

/// Reads a cookie's `Expires` by the cookie-date algorithm. Time zones are ignored, as the algorithm says.
pub fn cookie_date(text: &str) -> Option<Millis> {
    fixdate(text).or_else(|| any_cookie_date(text))
}

/// A date as nearly all are written, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110: `IMF-fixdate`), read by its places. What differs in
/// anything is left to the algorithms that take all forms, which say the same of this one.
fn fixdate(text: &str) -> Option<Millis> {
    let bytes: &[u8; 29] = text.as_bytes().try_into().ok()?;
    let digit = |at: usize| bytes.get(at)?.checked_sub(b'0').filter(|digit| *digit < 10);
    let two = |at: usize| Some(digit(at)? * 10 + digit(at + 1)?);
    let marks = [(3, b','), (4, b' '), (7, b' '), (11, b' '), (16, b' '), (19, b':'), (22, b':')];
    let plain = marks.iter().all(|(at, mark)| bytes.get(*at) == Some(mark)) && bytes.ends_with(b" GMT");
    if !plain || !is_weekday(text) {
        return None;
    }
    let time = (two(17)?, two(20)?, two(23)?);
    let year = u32::from(two(12)?) * 100 + u32::from(two(14)?);
    Found { time: Some(time), day: Some(two(5)?.into()), month: month(text.get(8..11)?), year: Some(year) }
        .millis(time)
}

fn any_cookie_date(text: &str) -> Option<Millis> {
    let mut found = Found::default();
    // Step 1: split at delimiters. Step 2: each token is tried as time, day, month, year, in this order.
    for token in text.split(is_delimiter).filter(|token| !token.is_empty()) {
        if found.time.is_none() {
            found.time = cookie_time(token);
            if found.time.is_some() {
                continue;
            }
        }
        if found.day.is_none() {
            found.day = leading_digits(token, 1, 2);
            if found.day.is_some() {
                continue;
            }
        }
        if found.month.is_none() {
            found.month = month(token);
            if found.month.is_some() {
                continue;
            }
        }
        if found.year.is_none() {
            found.year = leading_digits(token, 2, 4);
        }
    }
    // Steps 3 to 7: unlike HTTP, a cookie-date needs a time.
    let time = found.time?;
    found.millis(time)
}

#[derive(Default)]
struct Found {
    time: Option<(u8, u8, u8)>,
    day: Option<u32>,
    month: Option<Month>,
    year: Option<u32>,
}

impl Found {
    /// Takes one token of an HTTP-date; `None` where it fits nowhere.
    fn http_token(&mut self, token: &str) -> Option<()> {
        if token.contains(':') {
            if self.time.is_some() {
                return None;
            }
            self.time = Some(http_time(token)?);
            return Some(());
        }
        if token.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.http_number(token);
        }
        if let Some(month) = month(token).filter(|_| self.month.is_none()) {
            self.month = Some(month);
            return Some(());
        }
        is_weekday(token).then_some(())
    }

    /// A number is the day if it can be and none was met, `YYYYMMDD` where it has eight digits, else the year.
    fn http_number(&mut self, token: &str) -> Option<()> {
        let number: u32 = token.parse().ok()?;
        if token.len() == 8 && self.year.is_none() && self.month.is_none() && self.day.is_none() {
            self.year = Some(number / 10_000);
            self.month = Some(Month::try_from(u8::try_from(number / 100 % 100).ok()?).ok()?);
            self.day = Some(number % 100);
            return Some(());
        }
        if self.day.is_none() && token.len() <= 2 && (1..=31).contains(&number) {
            self.day = Some(number);
        } else if self.year.is_none() && token.len() <= 4 {
            self.year = Some(number);
        } else {
            return None;
        }
        Some(())
    }

    fn millis(&self, default_time: (u8, u8, u8)) -> Option<Millis> {
        let (day, month, year) = (self.day?, self.month?, self.year?);
        // RFC 6265bis §5.1.1 steps 3 and 4.
        let year = match year {
            0..=69 => year + 2000,
            70..=99 => year + 1900,
            _ => year,
        };
        // Step 5: no year before 1601, no 61st minute; step 6: the day must exist.
        if year < 1601 {
            return None;
        }
        let date =
            Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()?;
        let (hour, minute, second) = self.time.unwrap_or(default_time);
        let at = date.with_hms(hour, minute, second).ok()?.assume_utc();
        Some(Millis::from_secs(at.unix_timestamp()))
    }
}

/// §5.1.1: `delimiter`.
fn is_delimiter(c: char) -> bool {
    matches!(c, '\t' | '\x20'..='\x2f' | '\x3b'..='\x40' | '\x5b'..='\x60' | '\x7b'..='\x7e')
}

/// §5.1.1: `min*max DIGIT`, then nothing or a non-digit and anything.
fn leading_digits(token: &str, min: usize, max: usize) -> Option<u32> {
    let count = token.bytes().take_while(u8::is_ascii_digit).count();
    if count < min || count > max {
        return None;
    }
    token.get(..count)?.parse().ok()
}

/// §5.1.1: `hms-time`, each part of one or two digits, then nothing or a non-digit and anything.
fn cookie_time(token: &str) -> Option<(u8, u8, u8)> {
    let (hour, rest) = token.split_once(':')?;
    let (minute, second) = rest.split_once(':')?;
    let whole =
        |part: &str| if part.bytes().all(|b| b.is_ascii_digit()) { leading_digits(part, 1, 2) } else { None };
    let parts = (whole(hour)?, whole(minute)?, leading_digits(second, 1, 2)?);
    Some((u8::try_from(parts.0).ok()?, u8::try_from(parts.1).ok()?, u8::try_from(parts.2).ok()?))
}

/// `hh:mm` or `hh:mm:ss`, perhaps with a fraction; a leap second is the second before.
fn http_time(token: &str) -> Option<(u8, u8, u8)> {
    let token = token.split_once('.').map_or(token, |(whole, _)| whole);
    let mut parts = token.split(':').map(|part| match part.len() {
        1 | 2 => part.parse::<u8>().ok(),
        _ => None,
    });
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = match parts.next() {
        None => 0,
        Some(second) => second?,
    };
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some((hour, minute, second.min(59)))
}

/// The first three letters name a month (§5.1.1: `month`, letters after them don't matter).
fn month(token: &str) -> Option<Month> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let head = token.get(..3)?;
    let index = MONTHS.iter().position(|month| month.eq_ignore_ascii_case(head))?;
    Month::try_from(u8::try_from(index + 1).ok()?).ok()
}

fn is_weekday(token: &str) -> bool {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    token.get(..3).is_some_and(|head| DAYS.iter().any(|day| day.eq_ignore_ascii_case(head)))
}

/// Takes `+hhmm` or `-hhmm` off a token's end: what is before it, and the offset in minutes.
fn split_zone(token: &str) -> (&str, Option<i64>) {
    let Some(at) = token.rfind(['+', '-']) else { return (token, None) };
    let (head, tail) = token.split_at(at);
    let digits = tail.get(1..).unwrap_or("");
    // `06-Nov-1994` ends like a zone: there, letters before the dash are no zone's name.
    let after_date = !head.is_empty() && zone_name(head).is_none() && !head.contains(':');
    if digits.len() != 4 || after_date || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return (token, None);
    }
    let number: i64 = digits.parse().unwrap_or(0);
    let minutes = number / 100 * 60 + number % 100;
    (head, Some(if tail.starts_with('-') { -minutes } else { minutes }))
}

/// Minutes east of Greenwich for the names of RFC 822 and of RFC 9110.
fn zone_name(token: &str) -> Option<i64> {
    const NAMES: [(&str, i64); 12] = [
        ("GMT", 0),
        ("UTC", 0),
        ("UT", 0),
        ("Z", 0),
        ("EST", -300),
        ("EDT", -240),
        ("CST", -360),
        ("CDT", -300),
        ("MST", -420),
        ("MDT", -360),
        ("PST", -480),
        ("PDT", -420),
    ];
    NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(token)).map(|(_, minutes)| *minutes)
}

#[cfg(test)]
mod tests {
    use super::{any_cookie_date, any_http_date, cookie_date, fixdate, http_date};
    use crate::http::time::Millis;

    const NOV_1994: Option<Millis> = Some(Millis(784_111_777_000));

    #[test]
    fn the_three_forms_and_their_bad_copies() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "06 Nov 1994 08:49:37",
            "Sun, 06-Nov-1994 08:49:37 UTC",
            "Sun, 06 Nov 1994 03:49:37 -0500",
            "Sun, 06 Nov 1994 03:49:37 EST",
            "Sun Nov 06 1994 09:49:37 GMT+0100",
            "19941106 08:49:37 GMT",
        ] {
            assert_eq!(http_date(text), NOV_1994, "{text}");
        }
        for text in
            ["", "0", "-1", "Sun, 06 Nov", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:00:00 GMT"]
        {
            assert_eq!(http_date(text), None, "{text}");
        }
    }

    #[test]
    fn cookie_dates_ignore_zones_and_need_a_time() {
        for text in ["06 Nov 1994 08:49:37 -0500", "Sunday, 06-Nov-94 08:49:37", "1994 nOvembre 8:49:37 6x"] {
            assert_eq!(cookie_date(text), NOV_1994, "{text}");
        }
        for text in ["06 Nov 1994", "06 Nov 1600 00:00:00", "31 Feb 2020 00:00:00", "06 Nov 1994 24:00:00"] {
            assert_eq!(cookie_date(text), None, "{text}");
        }
    }

    #[test]
    fn dates_read_by_their_places_are_what_they_are_elsewhere() {
        let (mut read, mut left) = (0, 0);
        for (at, put) in (0..29).flat_map(|at| [" ", "0", "3", "9", ":", "x", "-", "ä"].map(|put| (at, put)))
        {
            for date in [
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "sAT, 31 dEC 2050 23:59:59 GMT",
                "Mon, 01 Jan 0070 00:00:60 GMT",
            ] {
                let mut text = date.to_owned();
                text.replace_range(at..=at, put);
                for text in [date, &text] {
                    match fixdate(text) {
                        None => left += 1,
                        found => {
                            read += 1;
                            assert_eq!(
                                (found, found),
                                (any_http_date(text), any_cookie_date(text)),
                                "{text}"
                            );
                        }
                    }
                }
            }
        }
        assert!(read > 500 && left > 500, "{read} read, {left} left");
    }
}
