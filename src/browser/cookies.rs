//! The inspected tab's cookie store: reading, removing with a backup, putting back.

use std::cell::{Cell, RefCell};

use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};

use super::api::{self, get, object, text};
use crate::har;
use crate::session::jar::StoredCookie;
use crate::sorted;

/// The watched tab, the id of its store and the backups of removed cookies, as the browser gave them.
#[derive(Default)]
pub(super) struct Store {
    tab: Cell<Option<f64>>,
    id: RefCell<Option<String>>,
    backups: RefCell<Vec<(u32, Vec<JsValue>)>>,
}

impl Store {
    /// The watched tab.
    pub(super) fn tab(&self) -> Option<f64> {
        self.tab.get()
    }

    /// Another tab is watched from now on.
    pub(super) fn follow(&self, tab: Option<f64>) {
        self.tab.set(tab);
        self.id.borrow_mut().take();
    }

    /// The inspected tab's store: private windows and containers have their own.
    pub(super) async fn id(&self) -> Option<String> {
        let known = self.id.borrow().clone();
        if known.is_some() {
            return known;
        }
        let tab = self.tab.get();
        let stores = api::told(api::cookie_stores()).await;
        let of_tab = |store: &&Value| {
            store["tabIds"].as_array().is_some_and(|ids| ids.iter().any(|id| id.as_f64() == tab))
        };
        let id = stores.as_array()?.iter().find(of_tab)?["id"].as_str().map(str::to_owned);
        self.id.borrow_mut().clone_from(&id);
        id
    }

    /// Whether a change is one of this store. Unknown counts as yes.
    pub(super) fn is_own(&self, cookie: &JsValue) -> bool {
        self.id.borrow().as_ref().is_none_or(|id| *id == text(cookie, "storeId"))
    }

    /// Everything stored for these domains, partitioned cookies too; `None` where it can't be read.
    pub(super) async fn read(&self, domains: &[String]) -> Option<Vec<StoredCookie>> {
        let mut all = Vec::new();
        for cookie in self.raw(domains).await? {
            all.extend(stored(&cookie));
        }
        Some(all)
    }

    async fn raw(&self, domains: &[String]) -> Option<Vec<JsValue>> {
        let id = self.id().await?;
        let mut all = Vec::new();
        for domain in domains {
            let filter = object(&[
                ("domain", domain.into()),
                ("storeId", id.as_str().into()),
                // An empty key asks for every partition and for what is in none.
                ("partitionKey", object(&[])),
            ]);
            let found = api::done(api::cookies(&filter)).await.ok()?;
            all.extend(api::list(&found));
        }
        Some(all)
    }

    /// Removes cookies; says how many went and how many didn't.
    ///
    /// `cookies.remove` takes every cookie of that name which the address matches. Those nobody asked for
    /// are put back at once.
    pub(super) async fn remove(&self, ticket: u32, wanted: &[StoredCookie]) -> (usize, usize) {
        let mut domains: Vec<String> = wanted.iter().map(|cookie| cookie.domain.clone()).collect();
        sorted::by(&mut domains, Ord::cmp);
        domains.dedup();
        let Some(before) = self.raw(&domains).await else { return (0, wanted.len()) };
        let is_wanted =
            |cookie: &JsValue| stored(cookie).is_some_and(|it| wanted.iter().any(|one| same(one, &it)));
        let store = self.id().await.unwrap_or_default();
        for cookie in before.iter().filter(|cookie| is_wanted(cookie)) {
            // What becomes of it shows when the store is read again.
            let _ = api::done(api::cookie_remove(&removal(cookie, &store))).await;
        }
        let Some(after) = self.raw(&domains).await else { return (0, wanted.len()) };
        let after: Vec<StoredCookie> = after.iter().filter_map(stored).collect();
        let gone = before
            .into_iter()
            .filter(|cookie| stored(cookie).is_some_and(|it| !after.iter().any(|other| same(other, &it))));
        let (backup, bystanders): (Vec<_>, Vec<_>) = gone.partition(is_wanted);
        for cookie in &bystanders {
            let _ = api::done(api::cookie_set(&setting(cookie, &store))).await;
        }
        let removed = backup.len();
        self.backups.borrow_mut().push((ticket, backup));
        (removed, wanted.len().saturating_sub(removed))
    }

    fn take(&self, ticket: u32) -> Vec<JsValue> {
        let mut backups = self.backups.borrow_mut();
        match backups.iter().position(|(number, _)| *number == ticket) {
            Some(place) => backups.swap_remove(place).1,
            None => Vec::new(),
        }
    }

    /// Puts a backup back; says how many and how many couldn't be.
    pub(super) async fn restore(&self, ticket: u32) -> (usize, usize) {
        let backup = self.take(ticket);
        let store = self.id().await.unwrap_or_default();
        let mut restored = 0;
        for cookie in &backup {
            let set = api::done(api::cookie_set(&setting(cookie, &store))).await;
            restored += usize::from(set.is_ok_and(|cookie| cookie.is_object()));
        }
        (restored, backup.len().saturating_sub(restored))
    }
}

/// A cookie of the browser as data.
pub(super) fn stored(cookie: &JsValue) -> Option<StoredCookie> {
    har::cookie(&api::data(cookie)?)
}

/// The same place in the store (RFC 6265bis §5.7: name, domain, host-only, path; and the partition).
fn same(one: &StoredCookie, other: &StoredCookie) -> bool {
    one.name == other.name
        && one.domain == other.domain
        && one.host_only == other.host_only
        && one.path == other.path
        && one.partition == other.partition
}

/// An address that the cookie belongs to.
fn address(cookie: &JsValue) -> String {
    let scheme = if get(cookie, "secure").is_truthy() { "https" } else { "http" };
    let domain = text(cookie, "domain");
    format!("{scheme}://{}{}", domain.trim_start_matches('.'), text(cookie, "path"))
}

fn removal(cookie: &JsValue, store: &str) -> JsValue {
    let details =
        object(&[("url", address(cookie).into()), ("name", get(cookie, "name")), ("storeId", store.into())]);
    copy(cookie, &details, "partitionKey");
    details
}

fn setting(cookie: &JsValue, store: &str) -> JsValue {
    let details = object(&[("url", address(cookie).into()), ("storeId", store.into())]);
    for name in ["name", "value", "path", "secure", "httpOnly", "sameSite", "partitionKey"] {
        copy(cookie, &details, name);
    }
    if !get(cookie, "hostOnly").is_truthy() {
        copy(cookie, &details, "domain");
    }
    if !get(cookie, "session").is_truthy() {
        copy(cookie, &details, "expirationDate");
    }
    details
}

fn copy(from: &JsValue, to: &JsValue, name: &str) {
    let value = get(from, name);
    if !value.is_undefined() && !value.is_null() {
        // A fresh plain object takes every member.
        let _ = js_sys::Reflect::set(to.unchecked_ref(), &name.into(), &value);
    }
}
