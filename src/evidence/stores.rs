//! Windows, profiles and containers: each keeps its own cookies.

use super::facts::Facts;
use super::seen::Seen;
use crate::session::cookie_rules::{domain_match, path_match};
use crate::session::jar::StoredCookie;

/// What the user agents of apps' built-in browsers say: Android's WebView, then single apps.
const BUILT_IN: &[&str] = &[
    "; wv)",
    "FBAN/",
    "FBAV/",
    "Instagram ",
    "Line/",
    "MicroMessenger/",
    "Twitter for",
    "LinkedInApp",
    "Snapchat/",
    "GSA/",
    "Pinterest/",
    "musical_ly",
    "TikTok",
];

impl<'s> Facts<'s> {
    /// A session cookie for the address of `t` that lies in another cookie store of this browser.
    pub fn in_other_store(&self, t: &Seen) -> Option<&'s StoredCookie> {
        let others = self.session.context.other_stores.as_deref().unwrap_or_default();
        let now = t.started;
        others.iter().map(|other| &other.cookie).find(|cookie| {
            let here = if cookie.host_only {
                cookie.domain == t.url.host
            } else {
                domain_match(&t.url.host, &cookie.domain)
            };
            here && path_match(&t.url.path, &cookie.path)
                && cookie.expires.is_none_or(|at| now.is_none_or(|now| at > now))
                && self.carries_session(cookie)
        })
    }

    /// Whether the request comes from a browser that is built into an app, by its own word.
    pub fn built_in_browser(&self, t: &Seen) -> bool {
        let headers = self.session.exchanges.get(t.id.0).map(|exchange| &exchange.request_headers);
        let agent = headers.and_then(|headers| headers.get("user-agent")).unwrap_or_default();
        BUILT_IN.iter().any(|mark| agent.contains(mark))
    }

    /// Whether the inspected window is a private one.
    pub fn private_window(&self) -> bool {
        self.session.context.tab.as_ref().is_some_and(|tab| tab.incognito)
    }
}
