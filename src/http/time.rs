//! Times and durations as data. Nothing here asks what time it is.

use time::{Date, Month, UtcDateTime};

/// Milliseconds since 1970-01-01T00:00:00Z. Whose clock it is stands in the field's documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Millis(pub i64);

impl Millis {
    /// From whole seconds since 1970 (saturating).
    pub const fn from_secs(secs: i64) -> Self {
        Self(secs.saturating_mul(1000))
    }

    /// From possibly fractional seconds since 1970, as `chrome.cookies` and JWT claims count.
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, which is what is wanted")]
    pub fn from_secs_f64(secs: f64) -> Self {
        Self((secs * 1000.0).round() as i64)
    }

    /// Whole seconds since 1970, rounded down.
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// `self - earlier` in milliseconds (saturating); negative where `earlier` is later.
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// This time and `ms` milliseconds (saturating).
    #[must_use]
    pub const fn plus(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Reads an RFC 3339 time; a time without zone is taken as UTC.
    pub fn parse_rfc3339(text: &str) -> Option<Self> {
        let (date, clock) = text.trim().split_once(['T', 't'])?;
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let zone_at = clock.find(['Z', 'z', '+', '-']).unwrap_or(clock.len());
        let (clock, zone) = clock.split_at_checked(zone_at)?;
        let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
        let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
        let (east, zone) =
            zone.strip_prefix('-').map_or((1, zone.strip_prefix('+')), |zone| (-1, Some(zone)));
        let [zone_hours, zone_minutes] = zone.map_or(Some([0, 0]), |zone| numbers(zone, ':', [2, 2]))?;

        let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
        let date = Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()?;
        let in_range = hour < 24 && minute < 60 && second <= 60 && zone_hours < 24 && zone_minutes < 60;
        let millis: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
        // A leap second counts as the one before it.
        let second = second.min(59);
        let minutes = hour * 60 + minute - east * (zone_hours * 60 + zone_minutes);
        let secs = date.midnight().as_utc().unix_timestamp() + i64::from(minutes * 60 + second);
        (in_range && is_digits(fraction)).then(|| Self::from_secs(secs).plus(millis))
    }

    /// Reads `20260115T120000Z`, the form of AWS and Google Cloud.
    pub fn parse_compact(text: &str) -> Option<Self> {
        let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
        let part = |text: &'_ str, from: usize| text.get(from..from + 2).map(str::to_owned);
        let [month, date] = [part(day, 4)?, part(day, 6)?];
        let [hour, minute, second] = [part(time, 0)?, part(time, 2)?, part(time, 4)?];
        Self::parse_rfc3339(&format!("{}-{month}-{date}T{hour}:{minute}:{second}Z", day.get(..4)?))
    }

    /// Writes RFC 3339 in UTC, with as many digits below the second as it needs; `None` outside the years 0 to 9999.
    pub fn to_rfc3339(self) -> Option<String> {
        let (date, clock) =
            UtcDateTime::from_unix_timestamp(self.secs()).ok().map(|at| (at.date(), at.time()))?;
        let (hour, minute, second) = clock.as_hms();
        let (year, month, day) = date.to_calendar_date();
        let mut text = format!("{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}", u8::from(month));
        let millis = self.0.rem_euclid(1000);
        if millis > 0 {
            text.push_str(format!(".{millis:03}").trim_end_matches('0'));
        }
        text.push('Z');
        (year >= 0).then_some(text)
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Numbers of so many digits, with a character between them.
fn numbers<const N: usize>(text: &str, between: char, digits: [usize; N]) -> Option<[i32; N]> {
    let (mut found, mut parts) = ([0; N], text.split(between));
    for (number, digits) in found.iter_mut().zip(digits) {
        let part = parts.next().filter(|part| part.len() == digits && is_digits(part))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::Millis;

    #[test]
    fn rfc3339_round_trips() {
        for (text, ms) in [
            ("1970-01-01T00:00:01.5Z", 1500),
            ("2026-11-23T08:03:27+01:00", 1_795_417_407_000),
            ("2026-11-23T07:03:27", 1_795_417_407_000),
            (" 2026-11-23t02:33:27.0004-04:30 ", 1_795_417_407_000),
            ("2016-12-31T23:59:60Z", 1_483_228_799_000),
        ] {
            let read = Millis::parse_rfc3339(text);
            assert_eq!(read, Some(Millis(ms)), "{text}");
            let written = read.and_then(Millis::to_rfc3339).unwrap_or_default();
            assert_eq!(Millis::parse_rfc3339(&written), read, "{text} → {written}");
        }
        for text in [
            "Invalid Date",
            "",
            "2026-11-23",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-11-23T24:00:00Z",
            "2026-11-23T08:03:27+01",
            "2026-11-23T08:03:27+24:00",
            "2026-11-23T08:03:27.Z",
            "2026-11-23T08:03:+7Z",
            "2026-11-23T-1:03:07Z",
            "26-11-23T08:03:27Z",
        ] {
            assert_eq!(Millis::parse_rfc3339(text), None, "{text}");
        }
    }

    #[test]
    fn writes_what_a_library_writes() {
        for (ms, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (1_795_417_407_050, "2026-11-23T07:03:27.05Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
            (-62_167_219_200_000, "0000-01-01T00:00:00Z"),
        ] {
            assert_eq!(Millis(ms).to_rfc3339().as_deref(), Some(text));
            assert_eq!(Millis::parse_rfc3339(text), Some(Millis(ms)));
        }
        assert_eq!(Millis(253_402_300_800_000).to_rfc3339(), None);
        assert_eq!(Millis(-62_167_219_200_001).to_rfc3339(), None);
    }
}
