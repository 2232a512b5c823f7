//! Sign-ins that leave nothing behind: no cookie came with the answer, or the answer never came through.

use super::cookies::{Ended, EndedBy, of_a_step};
use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use crate::session::EntryId;
use crate::session::cookie_rules::other_purpose;

/// Hops and pages that belong to a sign-in follow it within this time, in milliseconds.
const FOLLOWS: i64 = 5_000;

/// A sign-in that set no session.
#[derive(Debug, Clone, Copy)]
pub struct NeverIssued<'s> {
    /// The sign-in.
    pub sign_in: &'s Seen,
    /// Its answer is plain data that says it went well, not a redirect: a wrong password doesn't look like that.
    pub by_data: bool,
    /// The page that followed shows the sign-in form again: a wrong password looks like that, too.
    pub form_again: Option<EntryId>,
}

impl<'s> Facts<'s> {
    /// Whether a proxy threw the answer to a sign-in away: 502 with its own page or none.
    fn lost_sign_in(&self, seen: &Seen) -> bool {
        let json = self.session.exchanges.get(seen.id.0).is_some_and(|exchange| {
            exchange.response_headers.get("content-type").is_some_and(|kind| kind.contains("json"))
        });
        matches!(seen.role, Role::SignIn | Role::Callback)
            // 520: Cloudflare's word for an answer whose headers it doesn't take.
            && matches!(seen.status, 502 | 520)
            && !json
            && seen.codes.is_empty()
            && seen.set_session().is_none()
    }

    /// The sign-in whose answer a proxy threw away, where `t` is that sign-in or a refusal that follows from it, and another
    /// request that the same host answered at that time.
    pub fn lost_sign_in_before(&self, t: &Seen) -> Option<(&'s Seen, &'s Seen)> {
        let lost = if self.lost_sign_in(t) {
            self.seen(t.id)?
        } else {
            t.refusal()?;
            if t.has_credentials() || t.incomplete || matches!(t.role, Role::SignIn | Role::Callback) {
                return None;
            }
            let last = self.turns_before(t).find(|seen| {
                seen.signs_in() || matches!(seen.role, Role::SignIn | Role::Callback) && seen.status != 0
            })?;
            self.lost_sign_in(last).then_some(last)?
        };
        // The whole app is down, or its sign-in alone.
        let others = || {
            let near = self.host_near(lost, 60_000);
            near.filter(|seen| seen.id != lost.id && !seen.not_from_server)
        };
        let down =
            others().any(|seen| seen.status >= 500 && !matches!(seen.role, Role::SignIn | Role::Callback));
        let works = others().find(|seen| {
            seen.accepted() && seen.role != Role::Preflight || seen.refusal().is_some() && seen.status == 401
        })?;
        (!down).then_some((lost, works))
    }

    /// Whether `t` is a page that sent somebody to the sign-in right after one that seemed to go well, and that carried no session.
    pub fn bounced(&self, t: &Seen) -> bool {
        if !t.document || !t.to_login || t.has_credentials() || t.incomplete || t.not_from_server {
            return false;
        }
        let last = self
            .before(t)
            .take_while(|seen| seen.near(t, FOLLOWS))
            .find(|seen| matches!(seen.role, Role::SignIn | Role::Callback | Role::SignOut));
        last.is_some_and(Seen::signs_in)
    }

    /// Whether `t` is a page that sent somebody to the sign-in because the session cookie that it was opened with before has
    /// come to its end. Where no such cookie was ever sent, the same answer is how a site greets a visitor.
    pub fn expired_into_login(&self, t: &Seen) -> bool {
        let plain = t.document && t.to_login && t.role == Role::Plain;
        if !plain || t.has_credentials() || t.incomplete || t.not_from_server {
            return false;
        }
        let Some(Ended { name, by: EndedBy::Expiry(_) }) = self.ended(t) else { return false };
        self.before(t).any(|seen| seen.accepted() && seen.url.host == t.url.host && seen.sends(&name))
    }

    /// The refusal that deleted the session which `t` lacks: `t` follows from it.
    pub fn deleted_by_refusal(&self, t: &Seen) -> Option<&'s Seen> {
        t.refusal()?;
        if t.has_credentials() || t.incomplete {
            return None;
        }
        let EndedBy::Response(by) = self.ended(t)?.by else { return None };
        self.seen(by).filter(|by| by.refuses_session() && self.carried(by).next().is_some())
    }

    /// The sign-in before `t` that went well and after which no session cookie was set, where `t` lacks one.
    pub fn never_issued(&self, t: &Seen) -> Option<NeverIssued<'s>> {
        if t.has_credentials()
            || t.incomplete
            || self.session.context.sanitised
            || self.carried(t).next().is_some()
            || matches!(t.role, Role::SignIn | Role::Renewal | Role::CodeExchange)
        {
            return None;
        }
        let sign_in = self.turns_before(t).find(|seen| matches!(seen.role, Role::SignIn | Role::Callback))?;
        if !sign_in.signs_in() || sign_in.incomplete || !sign_in.issued.is_empty() {
            return None;
        }
        let since = || self.after(sign_in).filter(|seen| seen.started <= t.started);
        // What the sign-in brought and nobody had before may be the session, whatever its name.
        let new = |name: &str| {
            !of_a_step(name)
                && !other_purpose(name)
                && !self.before(sign_in).any(|seen| seen.sends(name) || seen.sets(name).is_some())
        };
        let set_any = |seen: &Seen| {
            seen.set_session().is_some()
                || seen
                    .set
                    .iter()
                    .any(|set| !set.deletes && set.cookie.http_only && !of_a_step(&set.cookie.name))
        };
        let carried_before = self.carried(sign_in).next().is_some();
        let tokens = self.all().any(|seen| seen.started >= sign_in.started && seen.credential.is_some());
        let hops_unread = since().any(|seen| seen.incomplete && (300..400).contains(&seen.status));
        let brought = sign_in.set.iter().any(|set| !set.deletes && new(&set.cookie.name));
        let carried_since = since().any(|seen| self.carried(seen).next().is_some());
        if brought
            || carried_since
            || set_any(sign_in)
            || since().any(set_any)
            || carried_before
            || tokens
            || hops_unread
        {
            return None;
        }
        // The store may hold what scripts or unrecorded answers set.
        if self.stored_session(t) == Some(true) {
            return None;
        }
        let form = since().find(|seen| seen.near(sign_in, FOLLOWS) && seen.document && seen.password_page);
        Some(NeverIssued {
            sign_in,
            by_data: sign_in.data && sign_in.status / 100 == 2,
            form_again: form.map(|seen| seen.id),
        })
    }
}
