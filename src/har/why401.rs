//! `log._why401`: what HAR can't carry, and the `chrome.*` values it is made of.

use serde_json::Value;

use super::lenient::{flag, list, member, number, text, texts};
use crate::http::headers::Headers;
use crate::http::secret::Secret;
use crate::http::set_cookie::SameSite;
use crate::http::time::Millis;
use crate::session::jar::{ChangeCause, CookieChange, StoredCookie};
use crate::session::{Browser, Context, EntryId, Extension, HeadersBefore, StorageToken};

/// Reads the object. A member that is absent stays "not looked".
pub(super) fn context(value: &Value) -> Context {
    Context {
        captured_at: text(value, "capturedAt").as_deref().and_then(Millis::parse_rfc3339),
        inspected_url: text(value, "inspectedUrl"),
        browser: member(value, "browser").map(browser),
        jar: list(value, "cookies").map(|cookies| cookies.iter().filter_map(cookie).collect()),
        changes: list(value, "cookieChanges").map(changes),
        extensions: list(value, "extensions").map(|list| list.iter().map(extension).collect()),
        headers_before: list(value, "headersBefore").map(|list| list.iter().filter_map(before).collect()),
        storage: list(value, "storageTokens").map(|list| list.iter().filter_map(storage).collect()),
        granted: list(value, "granted").map(|_| texts(value, "granted")),
        creator: None,
        sanitised: false,
    }
}

fn browser(value: &Value) -> Browser {
    Browser {
        name: text(value, "name").unwrap_or_default(),
        version: text(value, "version").unwrap_or_default(),
        third_party_cookies: match text(value, "thirdPartyCookies").as_deref() {
            Some("allowed") => Some(true),
            Some("blocked") => Some(false),
            _ => None,
        },
    }
}

/// A `chrome.cookies.Cookie`; `None` without name, value or domain.
pub fn cookie(value: &Value) -> Option<StoredCookie> {
    let domain = text(value, "domain")?.to_ascii_lowercase();
    Some(StoredCookie {
        name: text(value, "name")?,
        value: Secret::new(text(value, "value").unwrap_or_default()),
        host_only: flag(value, "hostOnly").unwrap_or(!domain.starts_with('.')),
        domain: domain.trim_start_matches('.').to_owned(),
        path: text(value, "path").unwrap_or_else(|| "/".to_owned()),
        secure: flag(value, "secure").unwrap_or(false),
        http_only: flag(value, "httpOnly").unwrap_or(false),
        same_site: match text(value, "sameSite").unwrap_or_default().to_ascii_lowercase().as_str() {
            "strict" => SameSite::Strict,
            "lax" => SameSite::Lax,
            "none" | "no_restriction" => SameSite::None,
            _ => SameSite::Unspecified,
        },
        expires: number(value, "expirationDate").map(Millis::from_secs_f64),
        partition: member(value, "partitionKey").and_then(|key| match key {
            Value::String(site) => Some(site.clone()),
            key => text(key, "topLevelSite"),
        }),
        created: None,
    })
}

/// A `chrome.cookies.onChanged` event that came at `at`.
pub fn change(at: Millis, value: &Value) -> Option<CookieChange> {
    Some(CookieChange {
        at,
        removed: flag(value, "removed").unwrap_or(false),
        cause: match text(value, "cause").unwrap_or_default().as_str() {
            "overwrite" => ChangeCause::Overwrite,
            "expired" => ChangeCause::Expired,
            "evicted" => ChangeCause::Evicted,
            "expired_overwrite" => ChangeCause::ExpiredOverwrite,
            _ => ChangeCause::Explicit,
        },
        cookie: cookie(member(value, "cookie")?)?,
    })
}

fn changes(list: &[Value]) -> Vec<CookieChange> {
    let mut changes: Vec<CookieChange> = list
        .iter()
        .filter_map(|value| change(text(value, "at").as_deref().and_then(Millis::parse_rfc3339)?, value))
        .collect();
    // Stable, so that events of one millisecond keep the order in which the browser told them.
    changes.sort_by_key(|change| change.at);
    changes
}

/// A `chrome.management.ExtensionInfo`.
pub fn extension(value: &Value) -> Extension {
    Extension {
        id: text(value, "id").unwrap_or_default(),
        name: text(value, "name").unwrap_or_default(),
        enabled: flag(value, "enabled").unwrap_or(true),
        permissions: texts(value, "permissions"),
        host_permissions: texts(value, "hostPermissions"),
    }
}

fn before(value: &Value) -> Option<HeadersBefore> {
    let headers: Headers = list(value, "requestHeaders")?
        .iter()
        .filter_map(|header| Some((text(header, "name")?, text(header, "value").unwrap_or_default())))
        .collect();
    let entry = member(value, "entry")?.as_u64().and_then(|index| usize::try_from(index).ok());
    Some(HeadersBefore { entry: entry.map(EntryId), headers })
}

fn storage(value: &Value) -> Option<StorageToken> {
    Some(StorageToken {
        origin: text(value, "origin").unwrap_or_default(),
        area: text(value, "area").unwrap_or_default(),
        key: text(value, "key")?,
        value: Secret::new(text(value, "value").unwrap_or_default()),
    })
}
