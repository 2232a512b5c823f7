//! The login provider: its session behind a hidden-frame renewal, and whether its endpoints answer at all.

use super::facts::Facts;
use super::renewals::{End, Means, Renewal};
use super::role::Role;
use super::seen::Seen;
use crate::http::url::Url;
use crate::session::cookie_rules::Withheld;
use crate::session::cookies::{Certainty, Fate};
use crate::session::jar::StoredCookie;

/// A cookie of the provider's session that stayed at home.
#[derive(Debug, Clone)]
pub struct StayedBack {
    /// The cookie.
    pub cookie: StoredCookie,
    /// The rule that kept it back.
    pub rule: Withheld,
    /// Store and header agree.
    pub confirmed: bool,
}

impl<'s> Facts<'s> {
    /// The provider's session cookies that a renewal by hidden frame went without, because the frame lies in another
    /// site's page.
    pub fn stayed_back(&self, silent: &Seen) -> Vec<StayedBack> {
        if silent.incomplete {
            return Vec::new();
        }
        let foreign = |rule: Withheld| {
            matches!(rule, Withheld::SameSite | Withheld::ThirdPartyBlocked | Withheld::Partition)
        };
        self.fates(silent)
            .iter()
            .filter_map(|sent| match sent.fate {
                Fate::Withheld(rule) if foreign(rule) && self.carries_session(&sent.cookie) => {
                    Some(StayedBack {
                        cookie: sent.cookie.clone(),
                        rule,
                        confirmed: sent.certainty == Certainty::Confirmed,
                    })
                }
                _ => None,
            })
            .collect()
    }

    /// Whether the store was looked at and holds no session cookie of the provider that a request like `silent` could
    /// carry: none was ever set, or its time has passed.
    pub fn provider_cookie_gone(&self, silent: &Seen) -> bool {
        let there = |fate: Fate| match fate {
            Fate::Withheld(rule) => {
                !matches!(rule, Withheld::Expired | Withheld::StoredLater | Withheld::Domain | Withheld::Path)
            }
            _ => true,
        };
        self.store_known()
            && !self.fates(silent).iter().any(|sent| there(sent.fate) && self.carries_session(&sent.cookie))
    }

    /// What `Sec-Fetch-Storage-Access` says of a request: `none` where the browser keeps a frame's cookies back.
    pub fn storage_access(&self, t: &Seen) -> Option<&'s str> {
        self.session.exchanges.get(t.id.0)?.request_headers.get("sec-fetch-storage-access")
    }

    /// Whether a request is a frame in a page of another site.
    pub fn in_foreign_frame(&self, t: &Seen) -> bool {
        t.document && !self.is_page(t) && self.is_cross_site(t)
    }

    /// A successful renewal by hidden frame at the provider of `silent` before it, the nearest first.
    pub fn silent_success_before(&self, silent: &Seen) -> Option<&Renewal<'s>> {
        self.renewals().iter().rev().find(|other| {
            other.with == Means::Provider
                && other.end == End::Renewed
                && other.seen.url.host == silent.url.host
                && (other.seen.started, other.seen.id) < (silent.started, silent.id)
        })
    }

    /// What shows that somebody had signed in at the provider of `silent` before: a session cookie that it set or got,
    /// or a code that it gave.
    pub fn provider_session_before(&self, silent: &Seen) -> Option<&'s Seen> {
        self.before(silent).filter(|seen| seen.url.host == silent.url.host).find(|seen| {
            seen.set_session().is_some()
                || seen.session_cookies().next().is_some()
                || seen.role != Role::Callback
                    && seen.authorization_answer() == Some(super::answers::Answer::Code)
        })
    }

    /// Whether `t` is a call of a sign-in's life at its provider, or of the app's own to sign in or renew.
    pub fn of_provider(&self, t: &Seen) -> bool {
        match t.role {
            Role::CodeExchange | Role::SilentAuthorize => true,
            // Others' buttons in a page ask their provider who is there; only the page itself goes to sign in.
            Role::Authorize => self.is_page(t),
            Role::Renewal => t.posted_refresh.is_some() || !self.is_cross_site(t),
            Role::Probe => t.url.path.to_ascii_lowercase().contains("userinfo"),
            _ => is_metadata(&t.url),
        }
    }

    /// Whether such a call failed without a verdict: the server is broken, or no answer came though nobody stopped it.
    pub fn provider_failed(&self, t: &Seen) -> bool {
        self.of_provider(t) && (failed(t) || t.code("server_error|temporarily_unavailable").is_some())
    }

    /// Whether other hosts answered around the time of `t`: then the device was online.
    pub fn online(&self, t: &Seen) -> bool {
        let answers = |seen: &Seen| seen.url.host != t.url.host && seen.status > 0 && !seen.not_from_server;
        self.all_near(t, 15_000).any(answers)
    }
}

/// 5xx, or no answer for a reason that lies with network or server.
fn failed(t: &Seen) -> bool {
    let error = t.error.as_deref().unwrap_or("");
    // The page, an extension or the device itself is why.
    let local = [
        "ABORT",
        "BLOCKED_BY",
        "CACHE_MISS",
        "ERR_FAILED",
        "INTERNET_DISCONNECTED",
        "NETWORK_",
        "PROXY",
        "TUNNEL",
    ];
    let stopped = local.iter().any(|name| error.contains(name));
    match t.status {
        0 => !error.is_empty() && !stopped,
        500 | 502..=504 | 520..=530 => true,
        _ => false,
    }
}

/// Keys and configuration of a provider (OpenID Connect Discovery §4, RFC 8414 §3).
pub fn is_metadata(url: &Url) -> bool {
    let path = url.path.to_ascii_lowercase();
    path.contains("/.well-known/openid-configuration")
        || path.contains("/.well-known/oauth-authorization-server")
        || path.ends_with("/jwks")
        || path.ends_with("/jwks.json")
        || path.ends_with("/openid-connect/certs")
        || path.ends_with("/discovery/keys")
        || path.ends_with("/discovery/v2.0/keys")
}
