//! Why a cookie was or wasn't sent, was or wasn't kept, as messages.

use crate::http::set_cookie::{SameSite, SetCookie};
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::cookie_rules::{Refused, Withheld};
use crate::session::cookies::{Certainty, Fate, Missing, Outcome, ReceivedCookie, SentCookie};
use crate::session::exchange::Exchange;
use crate::session::jar::StoredCookie;
use crate::words::{Arg, Message};

/// What became of a cookie on a request.
pub(super) fn sent(sent: &SentCookie, exchange: &Exchange, top: Option<&str>, store_known: bool) -> Message {
    match sent.fate {
        Fate::Withheld(rule) => {
            withheld(rule, &sent.cookie, &exchange.url, exchange.started.unwrap_or_default(), top)
        }
        Fate::Sent if sent.stored => Message::new("cookie.sent"),
        Fate::Sent if store_known => Message::new("cookie.sent-gone"),
        Fate::Sent => Message::new("cookie.sent-store-unknown"),
        Fate::TakenOut => Message::new("cookie.taken-out"),
        Fate::Unexplained => Message::new("cookie.unexplained"),
        Fate::Untold(Missing::Cookies) => Message::new("cookie.unknown-sanitised"),
        Fate::Untold(Missing::Network) => Message::new("cookie.unknown-not-network"),
        Fate::Untold(Missing::Headers) => Message::new("cookie.unknown-headers"),
        Fate::Untold(Missing::Page) => Message::new("cookie.unknown-relation"),
    }
}

/// The rule in a sentence, with what the cookie and the request have to do with it.
pub(super) fn withheld(
    rule: Withheld,
    cookie: &StoredCookie,
    url: &Url,
    now: Millis,
    top: Option<&str>,
) -> Message {
    let (host, path) = (url.host.as_str(), url.path.as_str());
    match rule {
        Withheld::Domain if cookie.host_only => {
            Message::new("cookie.other-host").with("domain", cookie.domain.as_str()).with("host", host)
        }
        Withheld::Domain => {
            Message::new("cookie.other-domain").with("domain", cookie.domain.as_str()).with("host", host)
        }
        Withheld::Path => Message::new("cookie.path").with("path", cookie.path.as_str()).with("asked", path),
        Withheld::Secure => Message::new("cookie.secure"),
        Withheld::Expired => {
            let since = cookie.expires.map_or(0, |at| now.since(at));
            Message::new("cookie.expired").with("since", Arg::Lasting(since))
        }
        Withheld::SameSite => Message::new(match cookie.same_site {
            SameSite::Strict => "cookie.strict",
            SameSite::Lax => "cookie.lax",
            SameSite::Unspecified | SameSite::None => "cookie.default-lax",
        }),
        Withheld::ThirdPartyBlocked => Message::new("cookie.third-party"),
        Withheld::Partition => Message::new("cookie.partition")
            .with("partition", cookie.partition.as_deref().unwrap_or(""))
            .with("top", top.unwrap_or("")),
        Withheld::CredentialsOmitted => Message::new("cookie.no-credentials"),
        Withheld::StoredLater => match cookie.created.filter(|at| *at > now) {
            Some(at) => Message::new("cookie.later-by").with("after", Arg::Lasting(at.since(now))),
            None => Message::new("cookie.later"),
        },
    }
}

/// What became of a cookie that a response set.
pub(super) fn received(received: &ReceivedCookie, exchange: &Exchange) -> Message {
    let shown = received.certainty == Certainty::Confirmed;
    match received.outcome {
        Outcome::Refused(rule) => refused(rule, &received.cookie, exchange),
        Outcome::Kept => Message::new(match (received.deletes, shown) {
            (false, true) => "set-cookie.stored",
            (false, false) => "set-cookie.stored-by-rule",
            (true, true) => "set-cookie.deleted",
            (true, false) => "set-cookie.deleted-by-rule",
        }),
        Outcome::Cached => Message::new("set-cookie.cached"),
        Outcome::NotSeen => Message::new("set-cookie.not-seen"),
        Outcome::Replaced => Message::new("set-cookie.followed"),
    }
}

/// The rule in a sentence.
fn refused(rule: Refused, cookie: &SetCookie, exchange: &Exchange) -> Message {
    let domain = cookie.domain.as_deref().unwrap_or(".");
    match rule {
        Refused::Empty => Message::new("set-cookie.empty"),
        Refused::ControlCharacter => Message::new("set-cookie.control-character"),
        Refused::TooLarge => {
            Message::new("set-cookie.too-large").with("bytes", cookie.name.len() + cookie.value.len())
        }
        Refused::DomainMismatch => Message::new("set-cookie.domain-mismatch")
            .with("domain", domain)
            .with("host", exchange.url.host.as_str()),
        Refused::PublicSuffix => Message::new("set-cookie.public-suffix").with("domain", domain),
        Refused::SecureOnInsecure => Message::new("set-cookie.secure-on-insecure"),
        Refused::OverwriteSecure => Message::new("set-cookie.overwrite-secure"),
        Refused::SameSiteNoneInsecure => Message::new("set-cookie.samesite-none-insecure"),
        Refused::SameSiteCrossSite => Message::new("set-cookie.samesite-cross-site"),
        Refused::SecurePrefix => Message::new("set-cookie.secure-prefix"),
        Refused::HostPrefix => Message::new("set-cookie.host-prefix"),
        Refused::HttpPrefix => Message::new("set-cookie.http-prefix"),
        Refused::PartitionedInsecure => Message::new("set-cookie.partitioned-insecure"),
        Refused::HttpOnlyFromScript => Message::new("set-cookie.httponly-from-script"),
        Refused::CredentialsOmitted => Message::new("set-cookie.credentials-omitted"),
        Refused::ThirdPartyBlocked => Message::new("set-cookie.third-party-blocked"),
    }
}
