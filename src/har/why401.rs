//! `log._why401`: what HAR can't carry, and the `chrome.*` values it is made of; read and written.

use serde_json::{Map, Value, json};

use super::lenient::{flag, list, member, number, text, texts};
use super::write::{headers, set};
use crate::http::headers::Headers;
use crate::http::secret::Secret;
use crate::http::set_cookie::SameSite;
use crate::http::time::Millis;
use crate::session::jar::{ChangeCause, CookieChange, StoredCookie};
use crate::session::{
    AppliedFix, Browser, Context, Dropped, Elsewhere, EntryId, Extension, HeadersAfter, HeadersBefore,
    StorageToken, Tab, ThirdParty, Watched,
};
use crate::sorted;

/// Reads the object. A member that is absent stays "not looked".
pub(super) fn context(value: &Value) -> Context {
    let tab = member(value, "context").map(tab);
    let store = tab.as_ref().and_then(|tab| tab.store.as_deref());
    // Where the store isn't named it is the window's own.
    let here =
        |value: &Value| text(value, "storeId").is_none_or(|own| store.is_none_or(|store| own == store));
    let jar = list(value, "cookies");
    let elsewhere =
        |value: &Value| Some(Elsewhere { store: text(value, "storeId")?, cookie: cookie(value)? });
    let others = jar.iter().flat_map(|jar| jar.iter()).filter(|value| !here(value));
    let other_stores: Vec<Elsewhere> = others.filter_map(elsewhere).collect();
    Context {
        captured_at: text(value, "capturedAt").as_deref().and_then(Millis::parse_rfc3339),
        inspected_url: text(value, "inspectedUrl"),
        browser: member(value, "browser").map(browser),
        jar: jar.map(|cookies| cookies.iter().filter(|value| here(value)).filter_map(cookie).collect()),
        other_stores: (!other_stores.is_empty()).then_some(other_stores),
        changes: list(value, "cookieChanges").map(|list| changes(list, &here)),
        extensions: list(value, "extensions").map(|list| list.iter().map(extension).collect()),
        headers_before: list(value, "headersBefore").map(|list| list.iter().filter_map(before).collect()),
        headers_after: list(value, "headersAfter").map(|list| list.iter().filter_map(after).collect()),
        storage: list(value, "storageTokens").map(|list| list.iter().filter_map(storage).collect()),
        granted: list(value, "granted").map(|_| texts(value, "granted")),
        tab: tab.clone(),
        watched: member(value, "watched").map(watched),
        dropped: member(value, "dropped").map(dropped),
        fixes: list(value, "fixes").map(|list| list.iter().filter_map(fix).collect()),
        creator: None,
        sanitised: flag(value, "sanitised").unwrap_or(false),
    }
}

fn time(value: &Value, name: &str) -> Option<Millis> {
    text(value, name).as_deref().and_then(Millis::parse_rfc3339)
}

fn tab(value: &Value) -> Tab {
    Tab { incognito: flag(value, "incognito").unwrap_or(false), store: text(value, "storeId") }
}

fn watched(value: &Value) -> Watched {
    Watched {
        requests: time(value, "requestsSince"),
        cookies: time(value, "cookiesSince"),
        web_request: time(value, "webRequestSince"),
    }
}

fn dropped(value: &Value) -> Dropped {
    let number = |name: &str| {
        let count = member(value, name).and_then(Value::as_u64).unwrap_or(0);
        usize::try_from(count).unwrap_or(usize::MAX)
    };
    Dropped {
        count: number("count"),
        refused: number("refused"),
        until: time(value, "until"),
        changes: number("cookieChanges"),
    }
}

fn fix(value: &Value) -> Option<AppliedFix> {
    let empty = Value::Null;
    let incident = member(value, "incident").unwrap_or(&empty);
    Some(AppliedFix {
        at: time(value, "at")?,
        fix: text(value, "id")?,
        cause: text(incident, "cause").unwrap_or_default(),
        host: text(incident, "host").unwrap_or_default(),
        verdict: text(value, "verdict").unwrap_or_default(),
    })
}

fn browser(value: &Value) -> Browser {
    Browser {
        name: text(value, "name").unwrap_or_default(),
        version: text(value, "version").unwrap_or_default(),
        third_party_cookies: match text(value, "thirdPartyCookies").as_deref() {
            Some("allowed") => Some(ThirdParty::Allowed),
            Some("blocked") => Some(ThirdParty::Blocked),
            Some("partitioned") => Some(ThirdParty::Apart),
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

/// Changes of other stores than the window's say nothing about it.
fn changes(list: &[Value], here: &dyn Fn(&Value) -> bool) -> Vec<CookieChange> {
    let mut changes: Vec<CookieChange> = list
        .iter()
        .filter(|value| member(value, "cookie").is_none_or(here))
        .filter_map(|value| change(text(value, "at").as_deref().and_then(Millis::parse_rfc3339)?, value))
        .collect();
    // Stable, so that events of one millisecond keep the order in which the browser told them.
    sorted::by_key(&mut changes, |change| change.at);
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
    let (entry, headers) = of_entry(value, "requestHeaders")?;
    Some(HeadersBefore { entry, headers })
}

fn after(value: &Value) -> Option<HeadersAfter> {
    let (entry, headers) = of_entry(value, "responseHeaders")?;
    Some(HeadersAfter { entry, headers })
}

/// An exchange, and the header fields that are told of it under this name.
fn of_entry(value: &Value, name: &str) -> Option<(Option<EntryId>, Headers)> {
    let headers = list(value, name)?
        .iter()
        .filter_map(|header| Some((text(header, "name")?, text(header, "value").unwrap_or_default())))
        .collect();
    let entry = member(value, "entry")?.as_u64().and_then(|index| usize::try_from(index).ok());
    Some((entry.map(EntryId), headers))
}

fn storage(value: &Value) -> Option<StorageToken> {
    Some(StorageToken {
        origin: text(value, "origin").unwrap_or_default(),
        area: text(value, "area").unwrap_or_default(),
        key: text(value, "key")?,
        value: Secret::new(text(value, "value").unwrap_or_default()),
    })
}

/// Writes the object. What wasn't looked at has no member.
pub(super) fn object(context: &Context) -> Value {
    let list = |items: &Option<Vec<Value>>| items.clone().map(Value::Array);
    let texts = |items: &Option<Vec<String>>| items.clone().map(Value::from);
    let others = context.other_stores.iter().flatten().map(|other| {
        let mut value = cookie_value(&other.cookie);
        set(&mut value, "storeId", other.store.clone());
        value
    });
    let cookies = context.jar.as_ref().map(|jar| jar.iter().map(cookie_value).chain(others).collect());
    let changes = context.changes.as_ref().map(|changes| changes.iter().map(change_value).collect());
    let extensions = context.extensions.as_ref().map(|list| list.iter().map(extension_value).collect());
    let told = |entry: Option<EntryId>, name: &str, list: &Headers| {
        known([("entry", Some(entry.map(|entry| entry.0).into())), (name, Some(headers(list)))])
    };
    let before = context.headers_before.as_ref().map(|list| {
        list.iter().map(|before| told(before.entry, "requestHeaders", &before.headers)).collect()
    });
    let after = context
        .headers_after
        .as_ref()
        .map(|list| list.iter().map(|after| told(after.entry, "responseHeaders", &after.headers)).collect());
    let storage = context.storage.as_ref().map(|tokens| tokens.iter().map(storage_value).collect());
    let fixes = context.fixes.as_ref().map(|list| list.iter().map(fix_value).collect());
    let members: [(&str, Option<Value>); 15] = [
        ("version", Some(1.into())),
        ("capturedAt", context.captured_at.and_then(Millis::to_rfc3339).map(Value::from)),
        ("inspectedUrl", context.inspected_url.clone().map(Value::from)),
        ("browser", context.browser.as_ref().map(browser_value)),
        ("cookies", list(&cookies)),
        ("cookieChanges", list(&changes)),
        ("extensions", list(&extensions)),
        ("headersBefore", list(&before)),
        ("headersAfter", list(&after)),
        ("storageTokens", list(&storage)),
        ("context", context.tab.as_ref().map(tab_value)),
        ("granted", texts(&context.granted)),
        ("watched", context.watched.as_ref().map(watched_value)),
        ("dropped", context.dropped.as_ref().map(dropped_value)),
        ("fixes", list(&fixes)),
    ];
    let mut object: Map<String, Value> =
        members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    if context.sanitised {
        object.insert("sanitised".to_owned(), Value::Bool(true));
    }
    Value::Object(object)
}

/// An object of the members that have a value.
fn known<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn time_value(at: Option<Millis>) -> Option<Value> {
    at.and_then(Millis::to_rfc3339).map(Value::from)
}

fn tab_value(tab: &Tab) -> Value {
    known([("incognito", Some(tab.incognito.into())), ("storeId", tab.store.as_deref().map(Value::from))])
}

fn watched_value(watched: &Watched) -> Value {
    known([
        ("requestsSince", time_value(watched.requests)),
        ("cookiesSince", time_value(watched.cookies)),
        ("webRequestSince", time_value(watched.web_request)),
    ])
}

fn dropped_value(dropped: &Dropped) -> Value {
    let some = |count: usize| (count > 0).then(|| count.into());
    known([
        ("count", Some(dropped.count.into())),
        ("refused", some(dropped.refused)),
        ("until", time_value(dropped.until)),
        ("cookieChanges", some(dropped.changes)),
    ])
}

fn fix_value(fix: &AppliedFix) -> Value {
    json!({
        "at": fix.at.to_rfc3339(),
        "id": fix.fix,
        "incident": {"cause": fix.cause, "host": fix.host},
        "verdict": fix.verdict,
    })
}

fn browser_value(browser: &Browser) -> Value {
    let third_party = match browser.third_party_cookies {
        Some(ThirdParty::Allowed) => "allowed",
        Some(ThirdParty::Blocked) => "blocked",
        Some(ThirdParty::Apart) => "partitioned",
        None => "unknown",
    };
    json!({"name": browser.name, "version": browser.version, "thirdPartyCookies": third_party})
}

/// A `chrome.cookies.Cookie`.
fn cookie_value(cookie: &StoredCookie) -> Value {
    let mut value = json!({
        "name": cookie.name,
        "value": cookie.value.expose(),
        "domain": if cookie.host_only { cookie.domain.clone() } else { format!(".{}", cookie.domain) },
        "hostOnly": cookie.host_only,
        "path": cookie.path,
        "secure": cookie.secure,
        "httpOnly": cookie.http_only,
        "sameSite": match cookie.same_site {
            SameSite::Strict => "strict",
            SameSite::Lax => "lax",
            SameSite::None => "no_restriction",
            SameSite::Unspecified => "unspecified",
        },
        "session": cookie.expires.is_none(),
    });
    if let Some(expires) = cookie.expires {
        set(&mut value, "expirationDate", expires.0 as f64 / 1000.0);
    }
    if let Some(site) = &cookie.partition {
        set(&mut value, "partitionKey", json!({"topLevelSite": site}));
    }
    value
}

fn change_value(change: &CookieChange) -> Value {
    json!({
        "at": change.at.to_rfc3339(),
        "removed": change.removed,
        "cause": match change.cause {
            ChangeCause::Explicit => "explicit",
            ChangeCause::Overwrite => "overwrite",
            ChangeCause::Expired => "expired",
            ChangeCause::Evicted => "evicted",
            ChangeCause::ExpiredOverwrite => "expired_overwrite",
        },
        "cookie": cookie_value(&change.cookie),
    })
}

fn extension_value(extension: &Extension) -> Value {
    json!({
        "id": extension.id,
        "name": extension.name,
        "enabled": extension.enabled,
        "permissions": extension.permissions,
        "hostPermissions": extension.host_permissions,
    })
}

fn storage_value(token: &StorageToken) -> Value {
    json!({"origin": token.origin, "area": token.area, "key": token.key, "value": token.value.expose()})
}
