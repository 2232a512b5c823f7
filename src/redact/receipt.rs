//! What was taken out of a session, counted by comparing it with what is left.

use crate::session::Session;
use crate::session::exchange::{Body, Exchange};

/// Counts of what was replaced or left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Receipt {
    /// Header fields whose value was replaced.
    pub fields: usize,
    /// Addresses in which something was replaced.
    pub addresses: usize,
    /// Bodies replaced or left out.
    pub bodies: usize,
    /// Stored cookies and tokens whose value was replaced.
    pub stored: usize,
}

/// Counts.
pub fn receipt(before: &Session, after: &Session) -> Receipt {
    let mut found = Receipt::default();
    for (before, after) in before.exchanges.iter().zip(&after.exchanges) {
        found.count(before, after);
    }
    let (before, after) = (&before.context, &after.context);
    let jars = before.jar.iter().flatten().zip(after.jar.iter().flatten());
    found.stored += jars.filter(|(before, after)| before.value != after.value).count();
    let tokens = before.storage.iter().flatten().zip(after.storage.iter().flatten());
    found.stored += tokens.filter(|(before, after)| before.value != after.value).count();
    found
}

impl Receipt {
    fn count(&mut self, before: &Exchange, after: &Exchange) {
        let lists = [
            (&before.request_headers, &after.request_headers),
            (&before.response_headers, &after.response_headers),
        ];
        for (before, after) in lists {
            self.fields +=
                before.iter().zip(after.iter()).filter(|(before, after)| before.value != after.value).count();
        }
        self.addresses += usize::from(before.url.href != after.url.href);
        let text = |body: &Option<Body>| body.as_ref().map(|body| body.text.clone());
        self.bodies += usize::from(text(&before.request_body) != text(&after.request_body));
        self.bodies += usize::from(text(&before.response_body) != text(&after.response_body));
    }
}
