//! Times and durations as data. Nothing here asks what time it is.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

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
        let text = text.trim();
        let parsed = OffsetDateTime::parse(text, &Rfc3339)
            .or_else(|_| OffsetDateTime::parse(&format!("{text}Z"), &Rfc3339))
            .ok()?;
        i64::try_from(parsed.unix_timestamp_nanos() / 1_000_000).ok().map(Self)
    }

    /// Writes RFC 3339 in UTC with milliseconds; `None` outside the years 0 to 9999.
    pub fn to_rfc3339(self) -> Option<String> {
        let nanos = i128::from(self.0) * 1_000_000;
        OffsetDateTime::from_unix_timestamp_nanos(nanos).ok()?.format(&Rfc3339).ok()
    }
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
        ] {
            let read = Millis::parse_rfc3339(text);
            assert_eq!(read, Some(Millis(ms)), "{text}");
            let written = read.and_then(Millis::to_rfc3339).unwrap_or_default();
            assert_eq!(Millis::parse_rfc3339(&written), read, "{text} → {written}");
        }
        assert_eq!(Millis::parse_rfc3339("Invalid Date"), None);
    }
}
