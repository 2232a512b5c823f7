//! Requests that the page's code made without credentials.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use crate::http::secret::Fingerprint;
use crate::session::exchange::Resource;

impl<'s> Facts<'s> {
    /// For a web app manifest that was refused since browsers fetch it without credentials, also where a script reads it
    /// after them in the same way: a request to the same host that carried some and was accepted.
    pub fn bare_manifest(&self, t: &Seen) -> Option<&'s Seen> {
        let refused = matches!(t.status, 401 | 403) || t.to_login;
        if !refused || t.has_credentials() || t.not_from_server || t.incomplete || t.filter.is_some() {
            return None;
        }
        let manifests = self.marked.manifests.get_or_init(|| {
            self.all().filter(|seen| self.is_manifest(seen)).map(|seen| seen.route).collect()
        });
        if !manifests.contains(&t.route) || !self.of_route(t).any(|seen| self.is_manifest(seen)) {
            return None;
        }
        self.host(t).find(|seen| seen.accepted() && seen.has_credentials())
    }

    /// Whether the browser asked for `t` as a web app manifest.
    fn is_manifest(&self, t: &Seen) -> bool {
        self.session.exchanges.get(t.id.0).is_some_and(|exchange| {
            let destination = exchange.request_headers.get("sec-fetch-dest");
            exchange.resource == Resource::Manifest
                || destination.is_some_and(|kind| kind.eq_ignore_ascii_case("manifest"))
        })
    }

    /// A request for the address of `t` that carried a value in its query, and was accepted.
    pub fn accepted_in_query(&self, t: &Seen, value: Fingerprint) -> Option<&'s Seen> {
        self.accepted_by_address(t).find(|seen| {
            seen.same_path(t) && seen.api_key.as_ref().is_some_and(|key| key.fingerprint == value)
        })
    }

    /// The name of a header of `t` that looks like a credential's and has an underscore: many proxies drop such headers.
    pub fn underscored(&self, t: &Seen) -> Option<String> {
        let headers = &self.session.exchanges.get(t.id.0)?.request_headers;
        let credential = |name: &str| {
            let name = name.to_ascii_lowercase();
            name.contains('_') && ["token", "auth", "key", "jwt"].iter().any(|part| name.contains(part))
        };
        headers.iter().map(|header| header.name.to_string()).find(|name| credential(name))
    }

    /// For a script's request to another origin without any cookie, where the store wasn't looked at: a request to the
    /// same host that carried a session cookie and was accepted.
    pub fn sent_without(&self, t: &Seen) -> Option<&'s Seen> {
        let other_origin = matches!(t.fetch_site.as_deref(), Some("same-site" | "cross-site"))
            && t.fetch_mode.as_deref() == Some("cors");
        if !other_origin
            || self.store_known()
            || t.has_credentials()
            || !t.cookies.is_empty()
            || t.incomplete
            || t.not_from_server
            || self.session.context.sanitised
            || !matches!(t.role, Role::Plain | Role::Probe)
            || self.cookies().pages().credentials_omitted(t.id, self.cookies().timeline()) == Some(false)
        {
            return None;
        }
        // Across sites, SameSite explains as much, unless the browser says that credentials were left out.
        let told = self.cookies().pages().credentials_omitted(t.id, self.cookies().timeline()) == Some(true);
        if t.fetch_site.as_deref() == Some("cross-site") && !told {
            return None;
        }
        let sent = |seen: &&'s Seen| seen.accepted() && self.carried(seen).next().is_some();
        let last = self.before(t).filter(|seen| seen.url.host == t.url.host).find(sent)?;
        let deletes = |seen: &Seen| self.carried(last).any(|cookie| seen.deletes(&cookie.name));
        let ended = self.after(last).any(|seen| seen.started <= t.started && deletes(seen));
        (!ended && !deletes(last)).then_some(last)
    }
}
