//! A session without its secrets, that is still judged the same.
//!
//! What is kept is on lists: names of fields, machine-readable words, times, hosts. Everything else is replaced by
//! a text of the same shape (length, kinds of characters, parts), the same for the same value, so that "this cookie was
//! accepted before" can still be said. Which text stands for which value depends on a random key that nobody keeps.

mod address;
mod body;
mod fields;
mod json;
mod parameters;
mod proof;
mod receipt;
mod shape;
mod value;
mod words;

use body::Side;
pub use receipt::{Receipt, receipt};

use crate::http::headers::{Header, Headers};
use crate::http::secret::Secret;
use crate::session::exchange::{Body, Exchange, Initiator};
use crate::session::jar::{CookieChange, StoredCookie};
use crate::session::{Context, Elsewhere, HeadersAfter, HeadersBefore, Session, StorageToken};

/// Replaces values; the same value by the same text as long as it lives.
#[derive(Clone)]
pub struct Redactor {
    key: [u8; 32],
}

impl Redactor {
    /// With a key that has to be random, used for one file, and thrown away.
    pub const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// The session without its secrets.
    pub fn session(&self, session: &Session) -> Session {
        Session {
            exchanges: session.exchanges.iter().map(|exchange| self.exchange(exchange)).collect(),
            context: self.context(&session.context),
        }
    }

    fn exchange(&self, exchange: &Exchange) -> Exchange {
        let body = |body: &Option<Body>, side: Side| {
            body.as_ref().and_then(|body| {
                let text = self.body(&body.mime, body.text.expose(), side)?;
                Some(Body { mime: self.label(&body.mime), text: Secret::new(text) })
            })
        };
        let side = if exchange.status >= 400 { Side::Refusal } else { Side::Success };
        // Some tools quote the address.
        let error = |text: &String| if text.contains("://") { self.address(text) } else { text.clone() };
        Exchange {
            url: self.url(&exchange.url),
            request_headers: self.headers(&exchange.request_headers),
            request_body: body(&exchange.request_body, Side::Request),
            status_text: self.prose(&exchange.status_text),
            response_headers: self.headers(&exchange.response_headers),
            response_body: body(&exchange.response_body, side),
            error: exchange.error.as_ref().map(error),
            initiator: Initiator {
                url: exchange.initiator.url.as_deref().map(|url| self.address(url)),
                ..exchange.initiator.clone()
            },
            ..exchange.clone()
        }
    }

    fn headers(&self, headers: &Headers) -> Headers {
        let redacted = |header: &Header| Header {
            name: header.name.clone(),
            value: Secret::new(self.field(&header.name, header.value.expose())),
        };
        Self::with_proof(headers, Headers::new(headers.iter().map(redacted).collect()))
    }

    fn context(&self, context: &Context) -> Context {
        Context {
            inspected_url: context.inspected_url.as_deref().map(|url| self.address(url)),
            jar: context.jar.as_ref().map(|jar| jar.iter().map(|cookie| self.cookie(cookie)).collect()),
            other_stores: context.other_stores.as_ref().map(|others| {
                others
                    .iter()
                    .map(|other| Elsewhere { cookie: self.cookie(&other.cookie), ..other.clone() })
                    .collect()
            }),
            changes: context.changes.as_ref().map(|changes| {
                changes
                    .iter()
                    .map(|change| CookieChange { cookie: self.cookie(&change.cookie), ..change.clone() })
                    .collect()
            }),
            headers_before: context.headers_before.as_ref().map(|list| {
                list.iter()
                    .map(|before| HeadersBefore {
                        entry: before.entry,
                        headers: self.headers(&before.headers),
                    })
                    .collect()
            }),
            headers_after: context.headers_after.as_ref().map(|list| {
                list.iter()
                    .map(|after| HeadersAfter { entry: after.entry, headers: self.headers(&after.headers) })
                    .collect()
            }),
            storage: context
                .storage
                .as_ref()
                .map(|tokens| tokens.iter().map(|token| self.stored_token(token)).collect()),
            ..context.clone()
        }
    }

    fn cookie(&self, cookie: &StoredCookie) -> StoredCookie {
        StoredCookie {
            value: Secret::new(self.value(cookie.value.expose())),
            path: self.path(&cookie.path),
            ..cookie.clone()
        }
    }

    fn stored_token(&self, token: &StorageToken) -> StorageToken {
        StorageToken {
            origin: self.address(&token.origin),
            area: token.area.clone(),
            key: self.label(&token.key),
            value: Secret::new(self.value(token.value.expose())),
        }
    }
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Redactor")
    }
}
