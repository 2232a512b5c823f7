//! Sign-ins through a login provider: what the app had remembered at the beginning, and whether the end fits.

use super::facts::Facts;
use super::renewals::{End, Renewal};
use super::role::Role;
use super::seen::Seen;
use crate::http::url::Url;

/// A sign-in may take so long, in milliseconds: people look for passwords and phones.
const PATIENCE: i64 = 60 * 60_000;
/// A page exchanges its code at once; after so long, in milliseconds, it won't any more.
const GIVEN_UP: i64 = 800;
/// So many renewals in a row, none of them needed, are a storm.
const STORM: usize = 3;
/// They follow each other within this time, in milliseconds.
const AT_ONCE: i64 = 5_000;
/// A token with so much life left, in milliseconds, needed no renewal.
const ALIVE: i64 = 10_000;

impl<'s> Facts<'s> {
    /// For a callback: the cookie that the app set when the sign-in began and that isn't sent any more, with the answer
    /// that set it. Only cookies that are for the way there and back count: those set along with the redirect to the
    /// provider.
    pub fn flow_cookie_gone(&self, callback: &Seen) -> Option<(&'s Seen, String)> {
        if callback.role != Role::Callback || callback.incomplete || self.session.context.sanitised {
            return None;
        }
        let began = self.before(callback).take_while(|seen| seen.near(callback, PATIENCE)).find(|seen| {
            seen.url.host == callback.url.host && seen.to_login && seen.set.iter().any(|set| !set.deletes)
        })?;
        let set = began.set.iter().find(|set| {
            let path = set.cookie.path.as_deref().unwrap_or("/");
            !set.deletes && callback.url.path.starts_with(path) && !callback.sends(&set.cookie.name)
        })?;
        let any_sent = began.set.iter().any(|set| callback.sends(&set.cookie.name));
        (!any_sent).then(|| (began, set.cookie.name.clone()))
    }

    /// The callback of a page that exchanges its codes itself, where that exchange never came: the page had forgotten how
    /// the sign-in began.
    pub fn never_exchanged(&self, callback: &Seen) -> bool {
        let own = callback.role == Role::Callback
            && callback.status == 200
            && self.is_page(callback)
            && callback.url.query_pairs().iter().any(|(name, _)| name == "code")
            && callback.session_cookies().next().is_none()
            && callback.set_session().is_none();
        if !own || self.session.context.sanitised {
            return false;
        }
        // A challenge made for this page, and no secret: nobody but the page can exchange the code.
        let asked = self.any_before(callback).find(|seen| seen.role == Role::Authorize);
        let by_page = asked
            .is_some_and(|asked| asked.url.query_pairs().iter().any(|(name, _)| name == "code_challenge"));
        let by_page = by_page
            && self.all().any(|seen| {
                seen.data && (seen.role == Role::CodeExchange || super::provider::is_metadata(&seen.url))
            });
        let ended = callback.ended.or(callback.started).map(|at| at.plus(GIVEN_UP));
        let later = self.session.context.captured_at >= ended && ended.is_some();
        by_page && later && !self.soon_after(callback, PATIENCE).any(|next| next.role == Role::CodeExchange)
    }

    /// The callback of a server that ends with a page, where the server took back what it had remembered of the beginning,
    /// gave no session for it and led nowhere; the cookie that it took back. Some write their error so, with a status of 200.
    pub fn led_nowhere(&self, callback: &Seen) -> Option<String> {
        let page = callback.role == Role::Callback
            && callback.status == 200
            && callback.html
            && self.is_page(callback)
            && callback.url.query_pairs().iter().any(|(name, _)| name == "code");
        if !page || callback.incomplete || self.session.context.sanitised || callback.set_session().is_some()
        {
            return None;
        }
        let taken = callback.set.iter().find(|set| set.deletes && callback.sends(&set.cookie.name))?;
        // A session from before goes on, and a page that was given a token uses it.
        let known = callback.session_cookies().any(|cookie| !callback.deletes(&cookie.name));
        let ended = callback.ended.or(callback.started).map(|at| at.plus(GIVEN_UP));
        let since = || self.soon_after(callback, PATIENCE);
        // The page had its time, or was refused meanwhile, were it for its icon.
        let refused = |next: &Seen| next.url.host == callback.url.host && next.refusal().is_some();
        let later = ended.is_some()
            && (self.session.context.captured_at >= ended
                || since().any(|next| next.started >= ended || refused(next)));
        let goes_on = || {
            since().any(|next| {
                next.role != Role::Decoration && self.one_app(next, callback) && next.refusal().is_none()
            })
        };
        (!known && later && !goes_on()).then(|| taken.cookie.name.clone())
    }

    /// The last sign-in through a provider before `t` whose way back broke, where none succeeded since.
    pub fn broken_callback_before(&self, t: &Seen) -> Option<&'s Seen> {
        self.steps_before(t).find(|seen| self.one_app(seen, t)).filter(|last| {
            matches!(last.role, Role::Callback | Role::CodeExchange)
                && (last.refusal().is_some()
                    || last.status >= 500
                    || self.never_exchanged(last)
                    || self.led_nowhere(last).is_some())
        })
    }

    /// Whether a callback's address, code and all, had been asked for before and this time was refused: a code works once.
    pub fn code_again(&self, callback: &Seen) -> bool {
        callback.role == Role::Callback
            && callback.method == "GET"
            && callback.refusal().is_some()
            && callback.url.query_pairs().iter().any(|(name, _)| name == "code")
            && self.before(callback).any(|seen| {
                seen.same_route(callback) && seen.url.query == callback.url.query && seen.status > 0
            })
    }

    /// The row of successful renewals that `t` is part of, where they follow each other within seconds though each token
    /// was still good.
    pub fn renewal_storm(&self, t: &Seen) -> Option<Vec<Renewal<'s>>> {
        let own = self.as_renewal(t).filter(|own| own.end == End::Renewed)?;
        let near: Vec<Renewal<'s>> = self
            .renewals()
            .iter()
            .filter(|other| {
                other.end == End::Renewed && other.seen.near(own.seen, AT_ONCE) && alike(other.seen, own.seen)
            })
            .copied()
            .collect();
        if near.len() < STORM || near.iter().any(|one| short_lived(one.seen)) {
            return None;
        }
        // A refusal among them would be the reason to renew.
        let (first, last) = (near.first()?.seen, near.last()?.seen);
        let refused = self.all().any(|seen| {
            seen.refusal().is_some()
                && seen.started >= first.started
                && seen.started <= last.ended
                && self.one_app(seen, t)
        });
        (!refused).then_some(near)
    }
}

/// Whether two renewals ask for the same: path, and what a query names beside what changes each time.
fn alike(one: &Seen, other: &Seen) -> bool {
    let asked = |url: &Url| -> Vec<(String, String)> {
        let pairs = url.query_pairs().into_iter();
        pairs
            .filter(|(name, _)| ["client_id", "audience", "resource", "scope"].contains(&name.as_str()))
            .collect()
    };
    one.same_route(other) && asked(&one.url) == asked(&other.url)
}

/// Whether the tokens of an answer end within seconds: such a row is how they live.
fn short_lived(seen: &Seen) -> bool {
    seen.issued.iter().filter(|issued| !issued.renews()).any(|issued| {
        let by_answer = issued.lasts.is_some_and(|lasts| lasts <= ALIVE);
        let by_claim =
            issued.token.as_ref().and_then(super::tokens::TokenFacts::expires).zip(seen.judged_at());
        by_answer || by_claim.is_some_and(|(exp, at)| exp.since(at) <= ALIVE)
    })
}
