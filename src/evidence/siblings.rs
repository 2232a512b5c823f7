//! Other credentials of the session that throw light on a refused one.

use super::facts::Facts;
use super::role::{self, Role};
use super::seen::Seen;
use super::tokens::{Family, Issued, IssuedKind, TokenFacts};
use super::told::Tells;
use crate::http::body::Fields;
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::session::EntryId;

/// A token is fresh for so long after its answer, in milliseconds.
const FRESH: i64 = 60_000;

/// A token that was issued after the one that was sent, and known before it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newer {
    /// The response that handed it out.
    pub from: Option<EntryId>,
    /// The key of web storage that holds it.
    pub key: Option<String>,
    /// A request to the same host with it that was accepted.
    pub accepted: Option<EntryId>,
    /// A request to the same host with it that was refused.
    pub refused: Option<EntryId>,
    /// It was there before the request began, not only about then.
    pub surely_before: bool,
}

impl Seen {
    /// Whether it hands out an ID token and no access token (Firebase, `response_type=id_token`): apps have no other to send.
    pub fn gives_id_alone(&self) -> bool {
        let gives = |kind| self.issued.iter().any(|issued| issued.kind == kind);
        gives(IssuedKind::Id) && !gives(IssuedKind::Access)
    }
}

impl<'s> Facts<'s> {
    /// Whether `t` is a picture of the API: refused for want of the token that the page's calls to the same host carry
    /// before and after it, or before it where the answer asks for one; an `<img>` can't carry it.
    pub fn unsigned_picture(&self, t: &Seen) -> bool {
        let token = |seen: &Seen| {
            seen.credential.as_ref().is_some_and(|c| matches!(c.family, Family::Token | Family::Dpop))
        };
        let signed = |seen: &&Seen| token(seen) && seen.accepted() && seen.data;
        t.role == Role::Decoration
            && t.status == 401
            && !t.has_credentials()
            && self.host(t).any(|seen| signed(&seen) && seen.started < t.started)
            && (t.offers("bearer")
                || t.tells(Tells::NoCredential).is_some()
                || self.host(t).any(|seen| signed(&seen) && seen.started > t.started))
    }

    /// Whether `t` asks who is there under a name that data may have too: the app asks once, and the same host goes on
    /// serving it without.
    pub fn may_ask_who(&self, t: &Seen) -> bool {
        let served = || self.host(t).filter(|seen| seen.started > t.started && seen.data && seen.accepted());
        t.role == Role::Plain
            && t.method == "GET"
            && t.data
            && role::may_ask_who(&t.url)
            && self.host(t).filter(|seen| seen.same_route(t)).count() == 1
            && served().filter(|seen| !seen.has_credentials()).take(2).count() == 2
    }

    /// Accepted requests to the host of `t` with another readable token than its own, the first with each token in each
    /// role, in order of time.
    pub fn other_tokens(&self, t: &Seen) -> Vec<(&'s Seen, &'s TokenFacts)> {
        let own = t.credential.as_ref().map(|credential| credential.fingerprint);
        self.accepted_tokens(t)
            .filter(|seen| seen.role != Role::Preflight)
            .filter_map(|seen| {
                let credential = seen.credential.as_ref()?;
                (Some(credential.fingerprint) != own).then_some((seen, credential.readable()?))
            })
            .collect()
    }

    /// The first accepted request to the host of `t` with the same API key.
    pub fn accepted_with_key(&self, t: &Seen) -> Option<&'s Seen> {
        let key = t.api_key.as_ref()?.fingerprint;
        self.host(t)
            .find(|seen| seen.accepted() && seen.api_key.as_ref().is_some_and(|k| k.fingerprint == key))
    }

    /// An accepted request to the host of `t` that was signed in by cookie or token, and not by what `t` carried.
    pub fn accepted_otherwise(&self, t: &Seen) -> Option<&'s Seen> {
        let own = t.credential.as_ref().map(|credential| credential.fingerprint);
        self.site(t).find(|seen| {
            seen.accepted()
                && seen.api_key.is_none()
                && matches!(seen.role, Role::Plain | Role::Probe)
                && match &seen.credential {
                    Some(credential) => Some(credential.fingerprint) != own,
                    None => seen.session_cookies().next().is_some(),
                }
        })
    }

    /// The token answer that handed out the token of `t`, and as what.
    pub fn handed_out_as(&self, token: Fingerprint, before: &Seen) -> Vec<(&'s Seen, IssuedKind)> {
        let key = (before.started, before.id);
        self.issuers()
            .take_while(|seen| (seen.started, seen.id) < key)
            .flat_map(|seen| seen.issued.iter().map(move |issued| (seen, issued)))
            .filter(|(_, issued)| issued.fingerprint == token)
            .map(|(seen, issued)| (seen, issued.kind))
            .collect()
    }

    /// Whether the token of `t` had been handed out shortly before: another sign-in gives the same.
    pub fn just_handed_out(&self, t: &Seen) -> bool {
        let got =
            |answer: &Seen| answer.ended.zip(t.started).is_some_and(|(got, sent)| sent.since(got) <= FRESH);
        let credential = t.credential.as_ref();
        credential
            .is_some_and(|own| self.handed_out_as(own.fingerprint, t).iter().any(|(answer, _)| got(answer)))
    }

    /// A newer token of the same kind than `t` carried, that the app had before it made the request.
    pub fn newer_token(&self, t: &Seen) -> Option<Newer> {
        let credential = t.credential.as_ref()?;
        let found = self.newer_by_answer(t, credential.fingerprint, credential.readable());
        found.or_else(|| self.newer_in_storage(t, credential.readable()?))
    }

    fn newer_by_answer(&self, t: &Seen, own: Fingerprint, token: Option<&TokenFacts>) -> Option<Newer> {
        self.issuers_before(t).filter(|seen| seen.ended <= t.started).find_map(|seen| {
            let issued = seen.issued.iter().find(|issued| issued.kind == IssuedKind::Access)?;
            if issued.fingerprint == own {
                return None;
            }
            let accepted = self.accepted_with_token(t, issued.fingerprint).next().map(|seen| seen.id);
            let newer = match (token, &issued.token) {
                (Some(own), Some(other)) => same_purpose(own, other) && begun(own) < begun(other),
                (None, None) => accepted.is_some() && self.used_before(t, own, seen),
                _ => false,
            };
            let refused = self.refused_with_token(t, issued.fingerprint);
            newer.then_some(Newer { from: Some(seen.id), key: None, accepted, refused, surely_before: true })
        })
    }

    /// A refused request to the host of `t` with a token.
    fn refused_with_token(&self, t: &Seen, token: Fingerprint) -> Option<EntryId> {
        self.with_token(t, token).find(|seen| seen.refusal().is_some()).map(|seen| seen.id)
    }

    /// Whether a token was accepted by the host of `t` before an answer gave out its successor, and wasn't given out since.
    fn used_before(&self, t: &Seen, own: Fingerprint, successor: &Seen) -> bool {
        self.accepted_with_token(t, own).any(|seen| seen.started < successor.started)
    }

    /// The tokens in web storage that can be read, with their keys. Every refusal asks for them: they are read once.
    fn readable_in_storage(&self) -> &[(&'s str, TokenFacts)] {
        let read = |text: &str| {
            TokenFacts::read(text).or_else(|| {
                TokenFacts::read(Fields::read(text).get(&["access_token", "accessToken", "token"])?.expose())
            })
        };
        self.in_storage.get_or_init(|| {
            let stored = self.session.context.storage.iter().flatten();
            stored.filter_map(|stored| Some((stored.key.as_str(), read(stored.value.expose())?))).collect()
        })
    }

    fn newer_in_storage(&self, t: &Seen, own: &TokenFacts) -> Option<Newer> {
        let now = t.judged_at()?.plus(1000);
        self.readable_in_storage().iter().find_map(|(key, token)| {
            let fingerprint = token.fingerprint();
            // An answer that ended later handed it out: it wasn't there yet.
            let later = || {
                self.issuers().any(|seen| {
                    seen.ended > t.started && seen.issued.iter().any(|i| i.fingerprint == fingerprint)
                })
            };
            let newer = same_purpose(own, token)
                && own.issued() < token.issued()
                && token.issued().is_some_and(|issued| issued <= now)
                && !later();
            newer.then(|| Newer {
                from: None,
                key: Some((*key).to_owned()),
                accepted: self.accepted_with_token(t, fingerprint).next().map(|seen| seen.id),
                refused: self.refused_with_token(t, fingerprint),
                surely_before: token
                    .issued()
                    .zip(t.started)
                    .is_some_and(|(iat, sent)| sent.since(iat) >= 1000),
            })
        })
    }
}

impl Issued {
    /// Whether it is for renewals only.
    pub fn renews(&self) -> bool {
        self.kind == IssuedKind::Refresh
    }
}

/// When a token was issued, and when it ends where two were issued in the same second or don't say when.
fn begun(token: &TokenFacts) -> (Option<Millis>, Option<Millis>) {
    (token.issued(), token.expires())
}

/// Whether two tokens were made by one issuer for one person and one audience: one can stand in for the other.
fn same_purpose(one: &TokenFacts, other: &TokenFacts) -> bool {
    let same = |name: &str| one.claim(name) == other.claim(name);
    same("iss") && same("sub") && one.audiences() == other.audiences() && one.kind() == other.kind()
}
