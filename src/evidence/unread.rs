//! What a recording leaves out: bodies that were there, and values that somebody blacked out.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use crate::http::cookie;
use crate::http::token::is_redacted;
use crate::session::exchange::Exchange;

/// A call for new tokens belongs to a refusal that is so near, in milliseconds.
const NEAR: i64 = 60_000;

impl Facts<'_> {
    fn exchange(&self, t: &Seen) -> Option<&Exchange> {
        self.session.exchanges.get(t.id.0)
    }

    /// Whether the answer had a body that the recording doesn't hold: it may have given a reason.
    pub fn unread(&self, t: &Seen) -> bool {
        self.exchange(t).is_some_and(|exchange| exchange.body_left_out)
    }

    /// Whether a body of data was sent that the recording doesn't hold.
    pub fn sent_unread(&self, t: &Seen) -> bool {
        self.exchange(t).is_some_and(|exchange| {
            let kind = exchange.request_headers.get("content-type").unwrap_or("");
            let empty = exchange.request_headers.get("content-length") == Some("0");
            !empty
                && exchange.request_body.is_none()
                && (kind.contains("json") || kind.contains("urlencoded"))
        })
    }

    /// Whether the credential of `t` was blacked out: that two such are the same tells nothing.
    pub fn veiled(&self, t: &Seen) -> bool {
        let cookies = |exchange: &Exchange| {
            cookie::each(&exchange.request_headers).any(|(_, value)| is_redacted(value))
        };
        match &t.credential {
            Some(credential) => credential.faults.contains(&"redacted"),
            None => self.exchange(t).is_some_and(cookies),
        }
    }

    /// Whether the app may have asked for new tokens around `t`, in a body that the recording doesn't hold, or in a frame of
    /// which it holds the end alone: redirects are missing in some.
    pub fn may_have_renewed(&self, t: &Seen) -> bool {
        let of_tokens = |seen: &Seen| {
            let path = seen.url.path.to_ascii_lowercase();
            seen.role == Role::Renewal || ["token", "refresh"].iter().any(|word| path.contains(word))
        };
        let list = self.marked.unshown_renewals.get_or_init(|| {
            let posted = |seen: &Seen| seen.method == "POST" && of_tokens(seen) && self.sent_unread(seen);
            let told = |seen: &Seen| seen.brought_error() && self.redirected_from(seen).is_none();
            self.all().filter(|seen| posted(seen) || told(seen)).map(|seen| seen.id.0).collect()
        });
        let near = list.get(self.near(list, t, NEAR)).unwrap_or_default();
        near.iter().any(|index| *index != t.id.0)
    }
}
