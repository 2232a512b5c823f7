//! Whether the value of a session cookie is damaged: against the value that was given, and against its own format.

use super::facts::Facts;
use super::seen::{Seen, SentCookie};
use crate::session::EntryId;

/// What is wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// It is the beginning of the value that was good.
    Cut,
    /// It is the good value, percent-encoded once more or once less.
    Encoded,
    /// It is the good value in quotes, or with something behind it.
    Wrapped,
    /// It is signed, and its signature is missing.
    NoSignature,
    /// It was percent-encoded twice.
    EncodedTwice,
    /// It looks so, and may hold an address that is encoded in itself.
    PerhapsEncodedTwice,
    /// A part of a cookie that is split over several is missing.
    PartMissing,
    /// It holds bytes that no server writes.
    IllegalBytes,
    /// It begins as a token and isn't one.
    BrokenToken,
}

impl Damage {
    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Cut => "damage-cut",
            Self::Encoded => "damage-encoded",
            Self::Wrapped => "damage-wrapped",
            Self::NoSignature => "damage-no-signature",
            Self::EncodedTwice | Self::PerhapsEncodedTwice => "damage-encoded-twice",
            Self::PartMissing => "damage-part-missing",
            Self::IllegalBytes => "damage-illegal-bytes",
            Self::BrokenToken => "damage-broken-token",
        }
    }

    /// Whether it leaves no other reading; else the format is guessed.
    pub const fn sure(self) -> bool {
        !matches!(self, Self::PerhapsEncodedTwice | Self::IllegalBytes | Self::BrokenToken)
    }
}

/// A damaged value, and where the good one was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged {
    /// What is wrong.
    pub what: Damage,
    /// The answer that gave the good value, or a request that carried it.
    pub good: Option<(EntryId, Known)>,
}

/// As what the good value was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Set by an answer.
    Given,
    /// Sent with a request that was accepted.
    Accepted,
}

impl Facts<'_> {
    /// Whether the value that `t` sent for a cookie is damaged.
    pub fn damaged(&self, t: &Seen, cookie: &SentCookie) -> Option<Damaged> {
        let sent = self.value_sent(t, &cookie.name)?;
        let part = missing_part(t, &cookie.name, sent.expose()).filter(|part| {
            let whole = |seen: &Seen| missing_part(seen, &cookie.name, sent.expose()).as_ref() != Some(part);
            self.accepted_with_value(t, cookie).all(whole)
        });
        if let Some(part) = part {
            return Some(Damaged { what: part, good: None });
        }
        // What an answer gave is as its server wants it.
        if self.giver(t, cookie).is_some() {
            return None;
        }
        for seen in self.showing_before(t, &cookie.name) {
            let given = seen.sets(&cookie.name).map(|set| (set.cookie.value.clone(), Known::Given));
            let accepted = || {
                let carried =
                    seen.accepted() && seen.url.host == t.url.host && (seen.data || seen.same_route(t));
                let value = carried.then(|| self.value_sent(seen, &cookie.name)).flatten()?;
                Some((value, Known::Accepted))
            };
            let Some((good, by)) = given.or_else(accepted) else { continue };
            if good == sent {
                return None;
            }
            if let Some(what) = against(sent.expose(), good.expose()) {
                return Some(Damaged { what, good: Some((seen.id, by)) });
            }
        }
        by_itself(sent.expose()).map(|what| Damaged { what, good: None })
    }
}

/// A value against the good one.
fn against(sent: &str, good: &str) -> Option<Damage> {
    if sent.len() >= 8 && sent.len() < good.len() && good.starts_with(sent) {
        return Some(Damage::Cut);
    }
    let plain = sent.trim_matches('"');
    if good.len() >= 8 && plain != good.trim_matches('"') && sent.starts_with(good) && sent.len() > good.len()
    {
        return Some(Damage::Wrapped);
    }
    let again = encoded(good);
    if sent == again || encoded(sent) == good {
        return Some(Damage::Encoded);
    }
    // A script wrote it through its encoder, quotes and all; servers take the value without that.
    if sent.len() > good.len() && sent.contains('%') && bare(sent) == bare(good) {
        return Some(Damage::Encoded);
    }
    None
}

/// `%` written as `%25`: what encoding an encoded value once more does.
fn encoded(value: &str) -> String {
    value.replace('%', "%25")
}

/// A value may have gone through an encoder so many times; beyond that it isn't an accident any more.
const ENCODED: usize = 3;

/// What is left without percent-encoding and quotes.
fn bare(value: &str) -> String {
    let mut plain = value.to_owned();
    for _ in 0..ENCODED {
        let next = percent_encoding::percent_decode_str(&plain).decode_utf8_lossy().into_owned();
        if next.len() >= plain.len() {
            break;
        }
        plain = next;
    }
    plain.trim_matches('"').to_owned()
}

/// A value against its own format.
fn by_itself(value: &str) -> Option<Damage> {
    let bare = value.trim_matches('"');
    if bare.starts_with("s%253A") {
        return Some(Damage::EncodedTwice);
    }
    if bare.contains("%252B") || bare.contains("%253D") || bare.contains("%252F") {
        return Some(Damage::PerhapsEncodedTwice);
    }
    let signed = bare.strip_prefix("s%3A").or_else(|| bare.strip_prefix("s:"));
    if signed.is_some_and(|rest| rest.len() >= 8 && !rest.contains('.')) {
        return Some(Damage::NoSignature);
    }
    if bare.bytes().any(|byte| byte < 0x20 || byte == 0x7f || byte >= 0x80) {
        return Some(Damage::IllegalBytes);
    }
    // A JWS has three parts and a JWE five (one may be empty); the header must be readable.
    let parts: Vec<&str> = bare.split('.').collect();
    let header = bare.starts_with("eyJhbGci") || bare.starts_with("eyJ0eXAi") || bare.starts_with("eyJraWQi");
    (header && !matches!(parts.len(), 3 | 5)).then_some(Damage::BrokenToken)
}

/// For a cookie that is split over several: a part that isn't there.
fn missing_part(t: &Seen, name: &str, value: &str) -> Option<Damage> {
    let sent = |name: &str| t.sends(name);
    // ASP.NET: `chunks-3` in the main cookie, then nameC1 to nameC3.
    if let Some(count) = value.strip_prefix("chunks-").or_else(|| value.strip_prefix("chunks:")) {
        let count: usize = count.parse().ok().filter(|count| *count <= 50)?;
        let all = (1..=count).all(|index| sent(&format!("{name}C{index}")));
        return (!all).then_some(Damage::PartMissing);
    }
    // Auth.js, Supabase, oauth2-proxy: name.0, name.1 …; name_0, name_1 …
    for mark in ['.', '_'] {
        let Some((base, index)) = name.rsplit_once(mark) else { continue };
        let Some(index) = index.parse::<usize>().ok().filter(|index| (1..50).contains(index)) else {
            continue;
        };
        let part = |index: usize| sent(&format!("{base}{mark}{index}"));
        // The first may have no number of its own.
        let first = part(0) || sent(base) || index > 1 && part(1);
        let between = (1..index).all(part);
        return (!(first && between)).then_some(Damage::PartMissing);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Damage, against, by_itself};

    #[test]
    fn against_the_good_value() {
        for (sent, good, expected) in [
            ("eyJhIjoxfQ.abc", "eyJhIjoxfQ.abc.def", Some(Damage::Cut)),
            ("s%253Aabcdefgh.xyz", "s%3Aabcdefgh.xyz", Some(Damage::Encoded)),
            ("s%3Aabcdefgh.xyz", "s%3Aabcdefgh.xyz", None),
            ("0123456789abcdef", "fedcba9876543210", None),
            ("short", "shorter", None),
            ("%22eyJhIjoxfQ.abc.def%22", "eyJhIjoxfQ.abc.def", Some(Damage::Encoded)),
            ("eyJhIjoxfQ.abc%2Edef", "eyJhIjoxfQ.xyz.def", None),
            ("0123456789abcdef, other=1", "0123456789abcdef", Some(Damage::Wrapped)),
        ] {
            assert_eq!(against(sent, good), expected, "{sent}");
        }
    }

    #[test]
    fn by_its_own_format() {
        for (value, expected) in [
            ("s%3Aabcdefghijkl.sig", None),
            ("s%3Aabcdefghijkl", Some(Damage::NoSignature)),
            ("s%253Aabcdefghijkl.sig", Some(Damage::EncodedTwice)),
            ("9f86d081884c7d65%253D%253D", Some(Damage::PerhapsEncodedTwice)),
            ("eyJhbGciOiJIUzI1NiJ9.e30", Some(Damage::BrokenToken)),
            ("eyJhbGciOiJkaXIifQ..iv.text.tag", None),
            ("eyJ1c2VyIjoxfQ.Z-abc.sig", None),
            ("eyJpdiI6IjEyMyJ9", None),
            ("0123456789abcdef", None),
            ("caf\u{e9}-0123456789", Some(Damage::IllegalBytes)),
        ] {
            assert_eq!(by_itself(value), expected, "{value}");
        }
    }
}
