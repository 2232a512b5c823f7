//! Which bodies of successes are worth reading: nearly none says anything about who asked, and all together they are
//! most of a session.

use serde_json::Value;

use super::role::Role;
use crate::http::body;
use crate::session::exchange::Exchange;

/// Words of which one stands near the beginning or end of an answer that hands out tokens or tells of an error.
const HINTS: Words<8> =
    Words::new([b"error", b"token", b"efresh", b"\"access", b"\"jwt\"", b"bearer", b"nauth", b"\"code\":4"]);
/// A form to sign in with.
const PASSWORD: Words<1> = Words::new([b"password"]);

/// How much of the beginning and of the end of a success is searched for [`HINTS`], in bytes.
const ENDS: usize = 2048;

/// The body as JSON, where it may tell something.
pub(super) fn json(exchange: &Exchange, role: Role) -> Option<Value> {
    let text = exchange.response_body.as_ref()?.text.expose();
    (tells(exchange, role)).then(|| body::json(text)).flatten()
}

/// Whether the body of an answer may tell something: always, but for successes without a hint.
pub(super) fn tells(exchange: &Exchange, role: Role) -> bool {
    let success = (200..300).contains(&exchange.status);
    let asked = matches!(role, Role::SignIn | Role::Renewal | Role::CodeExchange);
    let Some(body) = &exchange.response_body else { return false };
    let text = body.text.expose().as_bytes();
    let (head, tail) = text.split_at(text.len().min(ENDS));
    let tail = tail.get(tail.len().saturating_sub(ENDS)..).unwrap_or_default();
    !success || asked || HINTS.stand_in(head) || HINTS.stand_in(tail)
}

/// Whether a page has a field for a password.
pub(super) fn has_password_field(html: &str) -> bool {
    if !PASSWORD.stand_in(html.as_bytes()) {
        return false;
    }
    let lower = html.to_ascii_lowercase();
    ["type=\"password\"", "type='password'", "type=password"].iter().any(|field| lower.contains(field))
}

/// Words looked for all at once, whatever their letters' case (Horspool's search).
struct Words<const N: usize> {
    list: [&'static [u8]; N],
    /// Length of the shortest.
    shortest: usize,
    /// How far the search may go on where a byte stands at the end of the shortest's length.
    steps: [u8; 256],
    /// Whether a byte may stand there in one of them.
    ends: [bool; 256],
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
        let mut steps = [shortest as u8; 256];
        let mut ends = [false; 256];
        index = 0;
        while index < N {
            let end = words[index][shortest - 1];
            ends[end as usize] = true;
            ends[end.to_ascii_uppercase() as usize] = true;
            let mut at = 0;
            while at + 1 < shortest {
                let byte = words[index][at];
                let step = (shortest - 1 - at) as u8;
                if step < steps[byte as usize] {
                    steps[byte as usize] = step;
                    steps[byte.to_ascii_uppercase() as usize] = step;
                }
                at += 1;
            }
            index += 1;
        }
        Self { list: words, shortest, steps, ends }
    }

    /// Whether one of them stands in a text.
    fn stand_in(&self, text: &[u8]) -> bool {
        let mut end = self.shortest - 1;
        while let Some(last) = text.get(end) {
            let byte = usize::from(*last);
            let step = usize::from(self.steps.get(byte).copied().unwrap_or(1));
            if self.ends.get(byte) != Some(&true) {
                end += step;
                continue;
            }
            let here = text.get(end + 1 - self.shortest..).unwrap_or_default();
            let stands = |word: &&[u8]| {
                word.get(self.shortest - 1).is_some_and(|byte| byte.eq_ignore_ascii_case(last))
                    && here.get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word))
            };
            if self.list.iter().any(stands) {
                return true;
            }
            end += step;
        }
        false
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
