//! Which bodies of successes are worth reading: nearly none says anything about who asked, and all together they are
//! most of a session.

use super::role::Role;
use crate::session::exchange::{Exchange, Resource};

/// Words of which one stands near the beginning or end of an answer that hands out tokens or tells of an error.
const HINTS: Words<8> =
    Words::new([b"error", b"token", b"efresh", b"\"access", b"\"jwt\"", b"bearer", b"nauth", b"\"code\":4"]);
/// A form to sign in with.
const PASSWORD: Words<1> = Words::new([b"password"]);

/// How much of the beginning and of the end of a success is searched for [`HINTS`], in bytes.
const ENDS: usize = 2048;

/// Whether the body of an answer may tell something: always, but for successes without a hint, and pictures and scripts.
pub(super) fn tells(exchange: &Exchange, role: Role) -> bool {
    let success = (200..300).contains(&exchange.status);
    let asked = matches!(role, Role::SignIn | Role::Renewal | Role::CodeExchange);
    let Some(body) = &exchange.response_body else { return false };
    let text = body.text.expose().as_bytes();
    let (head, tail) = text.split_at(text.len().min(ENDS));
    let tail = tail.get(tail.len().saturating_sub(ENDS)..).unwrap_or_default();
    let data = role != Role::Decoration && exchange.resource != Resource::Script;
    !success || asked || data && (HINTS.stand_in(head) || HINTS.stand_in(tail))
}

/// Whether a page has a field for a password.
pub(super) fn has_password_field(html: &str) -> bool {
    if !PASSWORD.stand_in(html.as_bytes()) {
        return false;
    }
    let lower = html.to_ascii_lowercase();
    ["type=\"password\"", "type='password'", "type=password"].iter().any(|field| lower.contains(field))
}

/// Words looked for all at once, whatever their letters' case (Wu and Manber's search, by two bytes).
struct Words<const N: usize> {
    list: [&'static [u8]; N],
    /// Length of the shortest.
    shortest: usize,
    /// How far the search may go on where two bytes end at the shortest's length, by [`pair`].
    steps: [u8; PAIRS],
}

/// Numbers of pairs.
const PAIRS: usize = 1 << 10;

/// A number for two bytes, the same for letters of either case; others share it.
const fn pair(one: u8, other: u8) -> usize {
    (one as usize & 31) << 5 | other as usize & 31
}

impl<const N: usize> Words<N> {
    /// Lower case words of three letters or more.
    #[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "runs while compiling")]
    const fn new(words: [&'static [u8]; N]) -> Self {
        let mut shortest = words[0].len();
        let mut index = 0;
        while index < N {
            if words[index].len() < shortest {
                shortest = words[index].len();
            }
            index += 1;
        }
        let mut steps = [shortest as u8 - 1; PAIRS];
        index = 0;
        while index < N {
            let mut end = 1;
            while end < shortest {
                let step = (shortest - 1 - end) as u8;
                let pair = pair(words[index][end - 1], words[index][end]);
                if step < steps[pair] {
                    steps[pair] = step;
                }
                end += 1;
            }
            index += 1;
        }
        Self { list: words, shortest, steps }
    }

    /// Whether one of them stands in a text. Four parts of it are searched by turns, since each step waits for what the
    /// one before it has read.
    fn stand_in(&self, text: &[u8]) -> bool {
        let quarter = text.len() / 4;
        let mut places = [0, 1, 2, 3].map(|part| part * quarter + self.shortest - 2);
        let ends = [quarter, 2 * quarter, 3 * quarter, text.len()].map(|end| end + self.shortest - 2);
        while places.iter().zip(ends).all(|(place, end)| *place < end) {
            for place in &mut places {
                match self.step(text, *place) {
                    Some(step) => *place += step,
                    None => return true,
                }
            }
        }
        places.into_iter().zip(ends).any(|(mut place, end)| {
            while place < end.min(text.len()) {
                match self.step(text, place) {
                    Some(step) => place += step,
                    None => return true,
                }
            }
            false
        })
    }

    /// How far the search goes on from a place, at which the beginning of a word may end; `None` where one stands.
    #[inline]
    fn step(&self, text: &[u8], place: usize) -> Option<usize> {
        let Some([one, other]) = text.get(place..).and_then(<[u8]>::first_chunk) else { return Some(1) };
        let step = self.steps.get(pair(*one, *other)).copied().unwrap_or(1);
        if step > 0 {
            return Some(usize::from(step));
        }
        let here = text.get(place + 2 - self.shortest..).unwrap_or_default();
        let stands =
            |word: &&[u8]| here.get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word));
        if self.list.iter().any(stands) { None } else { Some(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::{HINTS, PASSWORD, has_password_field, tells};
    use crate::evidence::role::Role;
    use crate::http::secret::Secret;
    use crate::session::exchange::{Body, Exchange};

    #[test]
    fn words_are_found_wherever_they_stand() {
        for before in 0..20 {
            for word in ["error", "Token", "REFRESH", "\"access\"", "Unauthorized", "\"jwt\":"] {
                let text = format!("{}{word}{}", "x".repeat(before), "e".repeat(before));
                assert!(HINTS.stand_in(text.as_bytes()), "{text}");
            }
            let text = format!("{}PassWord", "p".repeat(before));
            assert!(PASSWORD.stand_in(text.as_bytes()), "{text}");
        }
        for text in ["", "erro", "tokem", "{\"items\":[{\"id\":1,\"name\":\"terror of the taken\"}]}"] {
            assert!(!HINTS.stand_in(text.replace("terror", "horror").replace("horror", "fear").as_bytes()));
            assert!(!PASSWORD.stand_in(text.as_bytes()));
        }
    }

    #[test]
    fn fields_for_passwords() {
        assert!(has_password_field("<form><INPUT Type='Password'></form>"));
        assert!(!has_password_field("<a>Forgot your password?</a>"));
    }

    #[test]
    fn successes_without_a_hint_tell_nothing() {
        let answer = |status, text: &str| Exchange {
            status,
            response_body: Some(Body { mime: String::new(), text: Secret::new(text) }),
            ..Exchange::default()
        };
        let long = "x".repeat(100_000);
        for (status, role, text, expected) in [
            (200, Role::Plain, "{\"items\":[]}", false),
            (401, Role::Plain, "{\"items\":[]}", true),
            (200, Role::SignIn, "{\"items\":[]}", true),
            (200, Role::Plain, "{\"access_token\":\"x\"}", true),
            (200, Role::Plain, &format!("{{\"user\":\"{long}\",\"authToken\":\"x\"}}"), true),
            (200, Role::Plain, &format!("{{\"a\":\"{long}error{long}\"}}"), false),
        ] {
            assert_eq!(tells(&answer(status, text), role), expected);
        }
    }
}
