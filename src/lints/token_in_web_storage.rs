//! `token-in-web-storage`: a token lies where any script of the page can read it.

use super::declare_lint;
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part, Pointer};
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// Every script of the page reads web storage, one that was slipped in as well, and what lies there outlives the tab.
    /// ## How we know
    /// The page's storage holds a token.
    /// ## What to do
    /// Keep tokens on the server and give the browser an HttpOnly cookie, or keep them in memory; at least keep them short-lived and rotate what renews them.
    /// ## False alarms
    /// A token that is bound to a key which scripts can't export (DPoP) is worth little to a thief.
    /// ## References
    /// OWASP HTML5 Security Cheat Sheet (local storage); draft-ietf-oauth-browser-based-apps §8.
    TOKEN_IN_WEB_STORAGE = "token-in-web-storage"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    facts
        .tokens_in_storage()
        .map(|(key, area)| Evidence {
            at: Pointer::session(Part::Storage(key.to_owned())),
            says: Message::new("lint-token-in-web-storage").with("key", key).with("area", area),
        })
        .collect()
}
