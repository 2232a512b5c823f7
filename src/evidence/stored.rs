//! Tokens that web storage holds, and cookies that are kept for renewing.

use super::facts::Facts;
use super::renewals::renews;
use super::role::Role;
use super::seen::{Seen, SentCookie};
use super::tokens::{IssuedKind, TokenFacts};
use crate::http::body::Fields;
use crate::http::secret::{Fingerprint, Secret};
use crate::http::url::Url;

/// A token in web storage.
#[derive(Debug, Clone)]
pub struct StoredToken<'s> {
    /// The key that holds it.
    pub key: &'s str,
    /// What it is for.
    pub kind: IssuedKind,
    /// Finds the same token again.
    pub fingerprint: Fingerprint,
    /// What it says, where readable.
    pub token: Option<TokenFacts>,
}

impl Seen {
    /// Whether it carries no session cookie, or only such as are kept for renewing, which tell no other address who is asking.
    pub fn lacks_session(&self) -> bool {
        self.session_cookies().all(|cookie| self.role != Role::Renewal && renews(&cookie.name))
    }

    /// Whether it asks for a renewal and carries nothing that is kept for that: another session beside it renews no token.
    pub fn lacks_renewer(&self) -> bool {
        self.role == Role::Renewal
            && self.posted_refresh.is_none()
            && !self.cookies.iter().any(|cookie| renews(&cookie.name))
    }

    /// The session cookie that is a token with an end, where nothing else was sent to tell who is asking.
    pub fn token_cookie(&self) -> Option<(&SentCookie, &TokenFacts)> {
        if self.credential.is_some() {
            return None;
        }
        let mut tokens = self.session_cookies().filter_map(|cookie| Some((cookie, cookie.token.as_ref()?)));
        tokens.find(|(cookie, token)| !renews(&cookie.name) && token.expires().is_some())
    }
}

impl<'s> Facts<'s> {
    /// The tokens in web storage of pages of the app that `t` belongs to: bare values, and members of stored objects.
    pub fn stored_tokens(&self, t: &Seen) -> Vec<StoredToken<'s>> {
        let page = self.page_of(t);
        let ours = |origin: &str| {
            let origin = Url::parse(origin);
            origin.is_none_or(|own| own.same_site(&t.url) || own.same_site(&page))
        };
        let stored = self.session.context.storage.iter().flatten().filter(|stored| ours(&stored.origin));
        stored
            .flat_map(|stored| {
                let text = stored.value.expose().trim().trim_matches('"');
                let fields = Fields::read(text);
                let member = |names: &[&str]| fields.get(names).map(Secret::expose).map(str::to_owned);
                let inner = [
                    (IssuedKind::Access, member(&["access_token", "access", "token"])),
                    (IssuedKind::Refresh, member(&["refresh_token", "refresh"])),
                ];
                let bare = (!text.starts_with(['{', '['])).then(|| {
                    let kind = TokenFacts::read(text).and_then(|token| token.kind());
                    let named = if renews(&stored.key) { IssuedKind::Refresh } else { IssuedKind::Access };
                    (kind.unwrap_or(named), Some(text.to_owned()))
                });
                inner.into_iter().chain(bare).filter_map(|(kind, text)| {
                    let text = text.filter(|text| text.len() >= 16)?;
                    Some(StoredToken {
                        key: stored.key.as_str(),
                        kind,
                        fingerprint: Fingerprint::of(&text),
                        token: TokenFacts::read(&text),
                    })
                })
            })
            .collect()
    }

    /// A cookie for renewing that is stored for the app's own site when `t` is sent, whether or not it goes with it.
    pub fn refresh_cookie(&self, t: &Seen) -> Option<String> {
        let sent = t.cookies.iter().find(|cookie| renews(&cookie.name)).map(|cookie| cookie.name.clone());
        sent.or_else(|| {
            let kept = self.fates(t).iter().find(|sent| sent.stored && renews(&sent.cookie.name)).cloned();
            kept.map(|sent| sent.cookie.name)
        })
    }
}
