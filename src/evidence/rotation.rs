//! New values of a session cookie: given while other requests were under way, or by another app.

use super::facts::Facts;
use super::seen::{Seen, SentCookie};

impl<'s> Facts<'s> {
    /// The answer that set another value for a cookie of `t` while `t` was under way; not a sign-in.
    pub fn rotated_during(&self, t: &Seen, cookie: &SentCookie) -> Option<&'s Seen> {
        let (began, ended) = (t.started?, t.ended?);
        let known = self.lineage(t, cookie).sign_in.is_some()
            || self.accepted_with_value(t, cookie).any(|seen| seen.started <= Some(began));
        let within = |seen: &&'s Seen| seen.ended.is_some_and(|at| began < at && at <= ended);
        let changes = |seen: &&'s Seen| {
            seen.id != t.id
                && seen.url.host == t.url.host
                && seen.url.port == t.url.port
                && !seen.signs_in()
                && seen.refusal().is_none()
                && seen.sets(&cookie.name).is_some_and(|set| set.fingerprint != cookie.fingerprint)
                && seen.sends(&cookie.name)
        };
        known.then(|| self.setting(t, &cookie.name).filter(within).find(changes)).flatten()
    }

    /// The answer of another app (another port, host or part of the address) that last set the value which `t` sent, where
    /// the app of `t` had its own value in the same place before.
    pub fn overwritten_by(&self, t: &Seen, cookie: &SentCookie) -> Option<Overwritten<'s>> {
        let setter = self.giver(t, cookie)?;
        // Where this app was sent the other one's cookie, it may have put an empty one of its own in its place.
        let by = match apart(t, setter) {
            Some(_) => setter,
            None if setter.signs_in() => return None,
            None => {
                let sent = setter.cookies.iter().find(|sent| sent.name == cookie.name)?;
                self.giver(setter, sent)?
            }
        };
        let place = apart(t, by)?;
        let name = cookie.name.as_str();
        let told = |seen: &Seen| seen.data || seen.same_route(t);
        let own = |seen: &&'s Seen| apart(t, seen).is_none();
        // A sign-in service of the site sets what others accept.
        if self.accepted_with_value(t, cookie).any(|seen| own(&seen) && told(seen)) {
            return None;
        }
        // This app's own sign-in set another value, or it accepted one that wasn't the other app's.
        let given = |seen: &&'s Seen| {
            seen.signs_in() && seen.sets(name).is_some_and(|set| set.fingerprint != cookie.fingerprint)
        };
        let before = || self.before(t).filter(|seen| own(seen) && seen.started < by.started);
        let by_own = before().find(given);
        let had = by_own.or_else(|| {
            before().filter(|seen| seen.accepted() && told(seen)).find(|seen| {
                let sent = seen.cookies.iter().find(|sent| sent.name == name);
                sent.is_some_and(|sent| {
                    sent.fingerprint != cookie.fingerprint
                        && self.giver(seen, sent).is_none_or(|giver| apart(by, giver).is_some())
                })
            })
        })?;
        // The other part's page was sent this app's value, didn't know it and gave its own.
        let unknown_there = by.document
            && by.accepted()
            && by_own.and_then(|own| own.sets(name)).is_some_and(|set| {
                by.carries(name, set.fingerprint) && self.session_value(cookie) != set.fingerprint
            });
        let like_apps =
            place != Apart::Path || alike(t, by) || by_own.is_some() && (by.signs_in() || unknown_there);
        like_apps.then_some(Overwritten { by, had, place, given: by_own.is_some() })
    }
}

/// A cookie that another app's replaced.
#[derive(Debug, Clone, Copy)]
pub struct Overwritten<'s> {
    /// The other app's answer that set it.
    pub by: &'s Seen,
    /// The last time that this app's own value was seen.
    pub had: &'s Seen,
    /// Where the other app is.
    pub place: Apart,
    /// This app's own answer gave its value.
    pub given: bool,
}

/// In what the addresses of two apps differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// Another host of the site.
    Host,
    /// Another port of the host.
    Port,
    /// Another part of the address: `/app1/`, `/app2/`.
    Path,
}

fn apart(one: &Seen, other: &Seen) -> Option<Apart> {
    if one.url.host != other.url.host {
        return Some(Apart::Host);
    }
    if one.url.port != other.url.port && one.url.scheme == other.url.scheme {
        return Some(Apart::Port);
    }
    (prefix(one)? != prefix(other)?).then_some(Apart::Path)
}

/// The first part of a path that has more of them.
fn prefix(seen: &Seen) -> Option<&str> {
    let path = seen.url.path.trim_start_matches('/');
    path.split_once('/').map(|(first, _)| first).filter(|first| !first.is_empty())
}

/// Whether two addresses lie in parts that are named alike: `app1`, `app2`.
fn alike(one: &Seen, other: &Seen) -> bool {
    let (Some(one), Some(other)) = (prefix(one), prefix(other)) else { return false };
    let common = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let numbered = |name: &str| name.bytes().next_back().is_some_and(|b| b.is_ascii_digit());
    common >= 3 && (numbered(one) || numbered(other))
}
