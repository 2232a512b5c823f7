//! What became of the cookies that carry a sign-in: refused when set, kept back, ended, deleted.

use super::facts::Facts;
use super::role::Role;
use super::seen::{Seen, SetFact};
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::session::cookie_rules::{Refused, Relation, SendContext, SetContext, Withheld, store, withheld};
use crate::session::jar::{ChangeCause, StoredCookie};

/// A cookie that was stored and didn't go with a request.
#[derive(Debug, Clone)]
pub struct KeptBack {
    /// The cookie.
    pub cookie: StoredCookie,
    /// The rule that kept it back.
    pub rule: Withheld,
    /// The browser's own store says so; else it follows from Set-Cookie lines.
    pub confirmed: bool,
}

/// A Set-Cookie that the browser refused.
#[derive(Debug, Clone, Copy)]
pub struct RefusedSet<'s> {
    /// The response.
    pub entry: EntryId,
    /// The line.
    pub set: &'s SetFact,
    /// The rule.
    pub rule: Refused,
    /// The browser's own store shows that it isn't there.
    pub confirmed: bool,
}

/// How a session cookie came to its end before a request.
#[derive(Debug, Clone)]
pub struct Ended {
    /// Its name.
    pub name: String,
    /// Who or what ended it.
    pub by: EndedBy,
}

/// Who or what ended a cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndedBy {
    /// A response deleted it.
    Response(EntryId),
    /// Its time had come: when.
    Expiry(Millis),
    /// The browser reports an overwrite with a past expiry that no recorded response asked for. Index of the change.
    UnseenDeletion(usize),
    /// Removed in the browser: by hand, by an extension, by the limit. Index of the change.
    Locally(usize),
}

impl<'s> Facts<'s> {
    /// How a request relates to the page it comes from, where its headers tell.
    pub fn relation(&self, t: &Seen) -> Option<Relation> {
        let navigation = t.document && t.fetch_mode.as_deref().is_none_or(|mode| mode == "navigate");
        match t.fetch_site.as_deref() {
            Some("cross-site") if navigation && matches!(t.method.as_str(), "GET" | "HEAD") => {
                Some(Relation::CrossSiteNavigation)
            }
            Some("cross-site") if navigation => Some(Relation::CrossSitePost),
            Some("cross-site") => Some(Relation::CrossSite),
            Some(_) => Some(Relation::SameSite),
            // Plain http pages get no Sec-Fetch headers.
            None if t.document => Some(Relation::SameSite),
            None => {
                let origin = crate::http::url::Url::parse(t.origin.as_deref()?)?;
                Some(if origin.same_site(&t.url) { Relation::SameSite } else { Relation::CrossSite })
            }
        }
    }

    /// The cookies of the site that were stored when `t` began, and whether the browser's own store says so.
    pub fn stored_at(&self, t: &Seen) -> (Vec<StoredCookie>, bool) {
        let now = t.started.unwrap_or_default();
        let of_site = |cookie: &StoredCookie| site_of(&cookie.domain) == t.site;
        if let Some(jar) = &self.session.context.jar {
            let mut jar: Vec<StoredCookie> = jar.iter().filter(|cookie| of_site(cookie)).cloned().collect();
            let changes = self.session.context.changes.as_deref().unwrap_or_default();
            for change in changes.iter().rev().take_while(|change| change.at > now) {
                if !of_site(&change.cookie) {
                    continue;
                }
                jar.retain(|cookie| !same_slot(cookie, &change.cookie));
                if change.removed {
                    jar.push(change.cookie.clone());
                }
            }
            return (jar, true);
        }
        let mut jar: Vec<StoredCookie> = Vec::new();
        let earlier: Vec<&Seen> = self.before(t).collect();
        for seen in earlier.into_iter().rev() {
            for set in &seen.set {
                let Ok(cookie) = store(&set.cookie, &self.set_context(seen, &jar)) else { continue };
                jar.retain(|old| !same_slot(old, &cookie));
                if !set.deletes {
                    jar.push(cookie);
                }
            }
        }
        (jar, false)
    }

    fn set_context<'a>(&self, seen: &'a Seen, jar: &'a [StoredCookie]) -> SetContext<'a> {
        SetContext {
            url: &seen.url,
            http_api: true,
            same_site: self.relation(seen) != Some(Relation::CrossSite),
            jar,
            third_party_blocked: false,
            top_level_site: None,
            now: seen.started.unwrap_or_default(),
        }
    }

    /// Whether a session-like cookie that `t` could have carried was stored for its site; `None` where the
    /// store wasn't looked at and no Set-Cookie tells.
    pub fn stored_session(&self, t: &Seen) -> Option<bool> {
        let (jar, known) = self.stored_at(t);
        let found = jar.iter().any(|cookie| self.carries_session(t, cookie) && !foreign_host(t, cookie));
        if found || known { Some(found) } else { None }
    }

    /// Whether a stored cookie looks like one that carries the sign-in: by name, or because the answer to a sign-in set it.
    fn carries_session(&self, t: &Seen, cookie: &StoredCookie) -> bool {
        let looks =
            crate::session::cookie_rules::session_like(&cookie.name, cookie.value.expose(), cookie.http_only);
        looks
            || cookie.http_only
                && self.site(t).any(|seen| {
                    seen.role == Role::SignIn
                        && seen.accepted()
                        && seen.set.iter().any(|set| set.cookie.name == cookie.name)
                })
    }

    /// The session-like cookies of the site that were stored when `t` began and didn't go with it, with the rule that kept each back.
    pub fn kept_back(&self, t: &Seen) -> Vec<KeptBack> {
        if t.incomplete
            || t.session_cookies().next().is_some()
            || t.status == 0 && t.cookies.is_empty() && t.error.is_none()
        {
            return Vec::new();
        }
        let Some(relation) = self.relation(t) else { return Vec::new() };
        let (jar, confirmed) = self.stored_at(t);
        let context = SendContext {
            url: &t.url,
            method: &t.method,
            relation,
            top_level_site: None,
            third_party_blocked: self.session.context.browser.as_ref().and_then(|b| b.third_party_cookies)
                == Some(false),
            credentials_omitted: false,
            now: t.started.unwrap_or_default(),
        };
        jar.into_iter()
            .filter(|cookie| self.carries_session(t, cookie))
            .filter(|cookie| !t.cookies.iter().any(|sent| sent.name == cookie.name))
            .filter_map(|cookie| {
                let rule = withheld(&cookie, &context)?;
                Some(KeptBack { cookie, rule, confirmed })
            })
            .collect()
    }

    /// The session-like Set-Cookie lines before `t` that the browser refused, the latest first.
    ///
    /// A line whose cookie was sent or stored later isn't among them, whatever the rules say.
    pub fn refused_sets(&self, t: &Seen) -> Vec<RefusedSet<'s>> {
        let mut found = Vec::new();
        for seen in self.any_before(t).filter(|seen| seen.site == t.site || !seen.set.is_empty()) {
            for set in seen.set.iter().filter(|set| !set.deletes) {
                let signs_in = set.session_like || seen.role == Role::SignIn && set.cookie.http_only;
                if !signs_in || self.kept(&set.cookie.name, set, seen) {
                    continue;
                }
                let jar = self.stored_at(seen).0;
                let confirmed = self.session.context.jar.is_some() && self.session.context.changes.is_some();
                match store(&set.cookie, &self.set_context(seen, &jar)) {
                    Err(rule) => found.push(RefusedSet { entry: seen.id, set, rule, confirmed }),
                    // The rules would keep it, the browser didn't: a fetch without credentials is what remains.
                    Ok(_) if confirmed && Self::may_omit_credentials(seen) => {
                        found.push(RefusedSet {
                            entry: seen.id,
                            set,
                            rule: Refused::CredentialsOmitted,
                            confirmed,
                        });
                    }
                    Ok(_) => {}
                }
            }
        }
        found
    }

    /// Whether a cookie of this line was ever seen stored or sent.
    fn kept(&self, name: &str, set: &SetFact, from: &Seen) -> bool {
        let stored = |cookie: &StoredCookie| cookie.name == name && cookie.value == set.cookie.value;
        let context = &self.session.context;
        context.jar.iter().flatten().any(stored)
            || context.changes.iter().flatten().any(|change| stored(&change.cookie))
            || self.all().any(|seen| {
                seen.started > from.started
                    && seen.site == from.site
                    && seen
                        .cookies
                        .iter()
                        .any(|sent| sent.name == name && sent.fingerprint == set.fingerprint)
            })
    }

    /// A cross-origin request by a script that carried no cookie at all.
    fn may_omit_credentials(seen: &Seen) -> bool {
        let cross = seen.fetch_site.as_deref().is_some_and(|site| site != "same-origin" && site != "none");
        seen.data && cross && seen.cookies.is_empty()
    }

    /// How the last session cookie came to its end before `t`, where one did and wasn't replaced.
    pub fn ended(&self, t: &Seen) -> Option<Ended> {
        let now = t.started?;
        let mut latest: Option<(Millis, Ended)> = None;
        for seen in self.before(t) {
            let at = seen.ended.or(seen.started).unwrap_or_default();
            for set in seen
                .set
                .iter()
                .filter(|set| set.deletes && (set.session_like || self.was_sent(&set.cookie.name, seen)))
            {
                consider(
                    &mut latest,
                    at,
                    Ended { name: set.cookie.name.clone(), by: EndedBy::Response(seen.id) },
                );
            }
            if seen.clears_cookies && seen.session_cookies().next().is_some() {
                let name =
                    seen.session_cookies().next().map(|cookie| cookie.name.clone()).unwrap_or_default();
                consider(&mut latest, at, Ended { name, by: EndedBy::Response(seen.id) });
            }
        }
        if let Some((at, ended)) = self.ended_by_expiry(t) {
            consider(&mut latest, at, ended);
        }
        let by_response = matches!(latest, Some((_, Ended { by: EndedBy::Response(_), .. })));
        for (index, change) in self.session.context.changes.iter().flatten().enumerate() {
            if !change.removed
                || change.at > now
                || site_of(&change.cookie.domain) != t.site
                || !self.carries_session(t, &change.cookie)
            {
                continue;
            }
            let by = match change.cause {
                ChangeCause::ExpiredOverwrite if by_response => continue,
                ChangeCause::ExpiredOverwrite => EndedBy::UnseenDeletion(index),
                ChangeCause::Expired => EndedBy::Expiry(change.cookie.expires.unwrap_or(change.at)),
                ChangeCause::Explicit if by_response => continue,
                ChangeCause::Explicit | ChangeCause::Evicted => EndedBy::Locally(index),
                ChangeCause::Overwrite => continue,
            };
            consider(&mut latest, change.at, Ended { name: change.cookie.name.clone(), by });
        }
        let (at, ended) = latest?;
        let replaced = self.before(t).any(|seen| {
            seen.ended.or(seen.started).unwrap_or_default() > at
                && seen.set.iter().any(|set| set.cookie.name == ended.name && !set.deletes)
        });
        (!replaced && !t.cookies.iter().any(|cookie| cookie.name == ended.name)).then_some(ended)
    }

    /// A session cookie with a known end that was sent before and whose time had come when `t` began.
    fn ended_by_expiry(&self, t: &Seen) -> Option<(Millis, Ended)> {
        let now = t.started?;
        self.before(t).flat_map(|seen| seen.set.iter().map(move |set| (seen, set))).find_map(|(seen, set)| {
            if !set.session_like || set.deletes {
                return None;
            }
            let set_at = seen.ended.or(seen.started)?;
            let cookie = store(&set.cookie, &self.set_context(seen, &[])).ok()?;
            let expires = cookie.expires?;
            (set_at < expires && expires <= now && self.was_sent(&set.cookie.name, t))
                .then(|| (expires, Ended { name: set.cookie.name.clone(), by: EndedBy::Expiry(expires) }))
        })
    }

    /// Whether a cookie of this name went with a request to the site up to `t`.
    fn was_sent(&self, name: &str, t: &Seen) -> bool {
        t.cookies.iter().any(|cookie| cookie.name == name)
            || self.before(t).any(|seen| seen.cookies.iter().any(|cookie| cookie.name == name))
    }
}

/// Keeps the later of two ends.
fn consider(latest: &mut Option<(Millis, Ended)>, at: Millis, ended: Ended) {
    if latest.as_ref().is_none_or(|(earlier, _)| at >= *earlier) {
        *latest = Some((at, ended));
    }
}

/// Whether a cookie belongs to another host of the site, so that `t` couldn't carry it.
fn foreign_host(t: &Seen, cookie: &StoredCookie) -> bool {
    cookie.host_only && cookie.domain != t.url.host
}

fn site_of(domain: &str) -> &str {
    crate::http::public_suffix::registrable_domain(domain).unwrap_or(domain)
}

fn same_slot(one: &StoredCookie, other: &StoredCookie) -> bool {
    one.name == other.name
        && one.domain == other.domain
        && one.path == other.path
        && one.partition == other.partition
}
