//! Session cookies that were sent and are gone.

use super::facts::Facts;
use super::seen::Seen;
use crate::session::cookies::Fate;

/// A page that is being left loses the answers of its last moments, in milliseconds.
const LEAVING: i64 = 1_000;

impl<'s> Facts<'s> {
    /// Whether a page was loaded around a change of the store: answers to the page before it may not be recorded.
    pub fn leaving_page(&self, change: usize) -> bool {
        let Some(at) = self.session.context.changes.as_ref().and_then(|list| Some(list.get(change)?.at))
        else {
            return true;
        };
        self.all().any(|seen| {
            seen.document && seen.started.is_some_and(|started| started.since(at).abs() <= LEAVING)
        })
    }

    /// Whether a cookie of this name that answers set ought to have gone with `t` by the rules, and didn't.
    pub fn ought_to_go(&self, t: &Seen, name: &str) -> bool {
        self.fates(t).iter().any(|sent| sent.cookie.name == name && sent.fate == Fate::Unexplained)
    }

    /// The last accepted request to the host of `t` that carried a session cookie which `t` should have carried, too, and the
    /// cookie's name: nothing deleted it, no rule keeps it back, it hadn't run out.
    pub fn vanished(&self, t: &Seen) -> Option<(&'s Seen, String)> {
        if self.session.context.sanitised || t.not_from_server || t.document && self.is_cross_site(t) {
            return None;
        }
        // Another kind of request may leave the cookie out by a rule that can't be judged without its attributes.
        let alike = |seen: &&'s Seen| {
            seen.url.host == t.url.host
                && seen.url.scheme == t.url.scheme
                && (seen.same_path(t) || directory(&t.url.path).starts_with(directory(&seen.url.path)))
                && self.is_cross_site(seen) == self.is_cross_site(t)
        };
        let last = self.known_before(t).find(alike)?;
        let name = self.carried(last).find(|cookie| !t.sends(&cookie.name))?.name.clone();
        let kept_back = self
            .fates(t)
            .iter()
            .any(|sent| sent.cookie.name == name && matches!(sent.fate, Fate::Withheld(_) | Fate::TakenOut));
        let since = || self.before(t).take_while(|seen| seen.started >= last.started);
        let ended = since().any(|seen| seen.deletes(&name) || seen.clears_cookies);
        let omitted =
            self.cookies().pages().credentials_omitted(t.id, self.cookies().timeline()) == Some(true);
        // What is sent again later with the same value was there all the time.
        let value = last.cookies.iter().find(|sent| sent.name == name)?.fingerprint;
        let there = self.after(t).any(|seen| seen.url.host == t.url.host && seen.carries(&name, value));
        (!kept_back && !ended && !omitted && !there).then_some((last, name))
    }
}

fn directory(path: &str) -> &str {
    path.rfind('/').and_then(|end| path.get(..=end)).unwrap_or("/")
}
