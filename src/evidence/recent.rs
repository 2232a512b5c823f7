//! What comes again and again in a session and needs reading once: the token and the cookies of one sign-in go with
//! most of its requests.

use super::seen::SentCookie;
use super::tokens::{Credential, TokenFacts};
use crate::http::cookie;
use crate::session::cookie_rules::session_like;
use crate::session::exchange::Exchange;

/// How many different ones are remembered of each: those of the tabs and hosts of one moment.
const DEPTH: usize = 16;

/// What was read lately.
#[derive(Debug, Clone, Default)]
pub struct Recent {
    /// By the text of Authorization.
    pub(super) credentials: Last<Option<Credential>>,
    /// By the text of Cookie.
    sent: Last<Vec<SentCookie>>,
    /// By host.
    pub(super) sites: Last<String>,
}

impl Recent {
    /// The cookies that went with a request.
    pub(super) fn cookies(&mut self, exchange: &Exchange) -> Vec<SentCookie> {
        let mut sent = Vec::new();
        for field in exchange.request_headers.all("cookie") {
            sent.extend(self.sent.get(field, || sent_in(field)));
        }
        sent
    }
}

/// The cookies of a Cookie field.
pub(super) fn sent_in(field: &str) -> Vec<SentCookie> {
    cookie::read(field)
        .value
        .into_iter()
        .map(|pair| SentCookie {
            fingerprint: pair.value.fingerprint(),
            session_like: session_like(&pair.name, pair.value.expose(), true),
            token: TokenFacts::read(pair.value.expose()),
            name: pair.name,
        })
        .collect()
}

/// The last few different texts, and what was read from each.
#[derive(Clone)]
pub(super) struct Last<T> {
    known: Vec<(String, T)>,
    /// Which is replaced next.
    oldest: usize,
}

impl<T> Default for Last<T> {
    fn default() -> Self {
        Self { known: Vec::new(), oldest: 0 }
    }
}

/// Neither texts nor what they say is for a log.
impl<T> std::fmt::Debug for Last<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Last({})", self.known.len())
    }
}

impl<T: Clone> Last<T> {
    /// What a text says: as remembered, or read now.
    pub(super) fn get(&mut self, text: &str, read: impl FnOnce() -> T) -> T {
        if let Some((_, known)) = self.known.iter().find(|(known, _)| known == text) {
            return known.clone();
        }
        let found = read();
        let entry = (text.to_owned(), found.clone());
        match self.known.get_mut(self.oldest) {
            Some(slot) => *slot = entry,
            None => self.known.push(entry),
        }
        self.oldest = (self.oldest + 1) % DEPTH;
        found
    }
}

#[cfg(test)]
mod tests {
    use super::{DEPTH, Last};

    #[test]
    fn the_last_few_are_remembered() {
        let mut last = Last::default();
        let mut reads = 0;
        let mut get = |text: usize| {
            last.get(&text.to_string(), || {
                reads += 1;
                text
            })
        };
        for text in [1, 2, 1, 2] {
            assert_eq!(get(text), text);
        }
        for text in 10..10 + DEPTH {
            get(text);
        }
        get(1);
        assert_eq!(reads, 2 + DEPTH + 1);
    }
}
