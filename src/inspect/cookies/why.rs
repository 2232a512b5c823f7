//! Why a cookie was or wasn't sent, was or wasn't kept, as messages.

use super::Setting;
use crate::http::set_cookie::{SameSite, SetCookie};
use crate::session::cookie_rules::{Refused, SendContext, Withheld};
use crate::session::exchange::Exchange;
use crate::session::jar::StoredCookie;
use crate::words::{Arg, Message};

pub(super) fn sent(stored: bool, store_known: bool) -> Message {
    Message::new(match (stored, store_known) {
        (true, _) => "cookie.sent",
        (false, true) => "cookie.sent-gone",
        (false, false) => "cookie.sent-store-unknown",
    })
}

/// The rule in a sentence, with what the cookie and the request have to do with it.
pub(super) fn withheld(rule: Withheld, cookie: &StoredCookie, context: &SendContext<'_>) -> Message {
    let host = context.url.host.as_str();
    match rule {
        Withheld::Domain if cookie.host_only => {
            Message::new("cookie.other-host").with("domain", cookie.domain.as_str()).with("host", host)
        }
        Withheld::Domain => {
            Message::new("cookie.other-domain").with("domain", cookie.domain.as_str()).with("host", host)
        }
        Withheld::Path => Message::new("cookie.path")
            .with("path", cookie.path.as_str())
            .with("asked", context.url.path.as_str()),
        Withheld::Secure => Message::new("cookie.secure"),
        Withheld::Expired => {
            let since = cookie.expires.map_or(0, |at| context.now.since(at));
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
            .with("top", context.top_level_site.unwrap_or("")),
        Withheld::CredentialsOmitted => Message::new("cookie.no-credentials"),
        Withheld::StoredLater => match cookie.created {
            Some(at) if at > context.now => {
                Message::new("cookie.later-by").with("after", Arg::Lasting(at.since(context.now)))
            }
            _ => Message::new("cookie.later"),
        },
    }
}

pub(super) fn by_extension() -> Message {
    Message::new("cookie.taken-out")
}

/// No rule holds it back, and yet it isn't in the header: say what is missing to tell more.
pub(super) fn unexplained(setting: &Setting<'_>, cookie: &StoredCookie) -> Message {
    let exchange = setting.exchange;
    Message::new(if setting.session.context.sanitised {
        "cookie.unknown-sanitised"
    } else if exchange.from_cache || exchange.from_service_worker {
        "cookie.unknown-not-network"
    } else if !setting.headers_whole() {
        "cookie.unknown-headers"
    } else if setting.relation.is_none() && cookie.same_site != SameSite::None {
        "cookie.unknown-relation"
    } else {
        "cookie.unexplained"
    })
}

pub(super) fn kept(deletes: bool, shown: bool) -> Message {
    Message::new(match (deletes, shown) {
        (false, true) => "set-cookie.stored",
        (false, false) => "set-cookie.stored-by-rule",
        (true, true) => "set-cookie.deleted",
        (true, false) => "set-cookie.deleted-by-rule",
    })
}

pub(super) fn cached() -> Message {
    Message::new("set-cookie.cached")
}

pub(super) fn not_seen() -> Message {
    Message::new("set-cookie.not-seen")
}

pub(super) fn followed() -> Message {
    Message::new("set-cookie.followed")
}

/// The rule in a sentence.
pub(super) fn refused(rule: Refused, cookie: &SetCookie, exchange: &Exchange) -> Message {
    let domain = cookie.domain.as_deref().unwrap_or("");
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
