//! What fails all day long without harm: strangers' pings, advertisements, pictures.

use super::facts::Facts;
use super::outcome::Refusal;
use super::role::Role;
use super::seen::Seen;
use crate::http::url::Url;
use crate::session::exchange::Resource;

impl Facts<'_> {
    /// Whether a refusal is a stranger's own affair: another site than the page's, which neither got nor gave
    /// a credential in the whole session, and which doesn't ask for one; or a part of a page that isn't data.
    pub fn is_strangers_noise(&self, t: &Seen) -> bool {
        let resource =
            self.session.exchanges.get(t.id.0).map_or(Resource::Other, |exchange| exchange.resource);
        // No page ever reads what a ping or a report of the browser's is answered.
        if resource == Resource::Ping && matches!(t.status, 401 | 403) {
            return true;
        }
        if t.has_credentials()
            || !t.challenges.is_empty()
            || !matches!(t.role, Role::Plain | Role::Probe)
            || !matches!(t.refusal(), Some(Refusal::Forbidden | Refusal::Unauthorized | Refusal::ToLogin))
        {
            return false;
        }
        if matches!(
            resource,
            Resource::Ping | Resource::Script | Resource::Media | Resource::Image | Resource::Font
        ) {
            return true;
        }
        // 401 asks for a sign-in, whoever says it to a script that waits for data.
        t.refusal() != Some(Refusal::Unauthorized) && self.is_strange(t)
    }

    /// Whether an exchange went to another site than its page's, as far as its headers tell.
    pub fn is_cross_site(&self, t: &Seen) -> bool {
        if let Some(relation) = &t.fetch_site {
            return relation == "cross-site";
        }
        let headers = self.session.exchanges.get(t.id.0).map(|exchange| &exchange.request_headers);
        let page = headers.and_then(|headers| headers.get("origin").or_else(|| headers.get("referer")));
        page.and_then(Url::parse).is_some_and(|page| !page.same_site(&t.url))
    }

    /// Whether `t` asked a stranger beside the page, whose own site goes on: it knows who is there, or gives data to anybody.
    pub fn beside_the_page(&self, t: &Seen) -> bool {
        let Some(page) = self.page_origin(t).and_then(|origin| Url::parse(&origin)) else { return false };
        let goes_on = self.all().filter(|seen| {
            seen.started > t.started
                && seen.accepted()
                && (seen.data || seen.document && seen.has_credentials())
                && page.same_site(&seen.url)
        });
        let was_signed_in = || {
            let signed = |seen: &&Seen| seen.accepted() && seen.has_credentials();
            self.any_before(t).filter(signed).any(|seen| page.same_site(&seen.url))
        };
        let enough = if was_signed_in() { 1 } else { 2 };
        self.is_strange(t) && self.stored_session(t) != Some(true) && goes_on.take(enough).count() == enough
    }

    /// Whether an exchange went to another site than its page's, one that this session holds no sign-in for.
    fn is_strange(&self, t: &Seen) -> bool {
        self.is_cross_site(t)
            && !self.is_page(t)
            && self.stored_session(t) != Some(true)
            && !self.site(t).any(|seen| seen.has_credentials() || seen.set_session().is_some())
    }
}
