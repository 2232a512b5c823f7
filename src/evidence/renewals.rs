//! The story of a sign-in's renewals: each try, with what, how it ended, and which refusals belong to it.

use super::answers::Answer;
use super::facts::Facts;
use super::pointer::Part;
use super::recent::Last;
use super::role::Role;
use super::seen::Seen;
use super::tokens::IssuedKind;
use crate::http::headers::Headers;
use crate::http::secret::Fingerprint;
use crate::http::url::Url;

/// A renewal answers a refusal at once; a minute leaves room for slow providers.
const PATIENCE: i64 = 60_000;

/// What a page does about a renewal that failed begins within this time, in milliseconds.
const AT_ONCE: i64 = 3_000;

/// A try to renew.
#[derive(Debug, Clone, Copy)]
pub struct Renewal<'s> {
    /// The exchange.
    pub seen: &'s Seen,
    /// What it went by.
    pub with: Means,
    /// What came of it.
    pub end: End,
}

/// What a renewal goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// A refresh token in the body.
    Posted(Fingerprint),
    /// A refresh token in Authorization.
    Bearer(Fingerprint),
    /// A cookie that is named for refreshing.
    Cookie(Fingerprint),
    /// The session at the login provider (`prompt=none`).
    Provider,
    /// The session itself, or nothing that can be seen.
    Session,
}

/// What came of a renewal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// A new token, code or cookie came.
    Renewed,
    /// The server said no.
    Refused,
    /// The server failed (5xx), or wouldn't be asked that often.
    Failed,
    /// No answer came: the network, the server or a rule of the browser is why.
    Unreachable,
    /// The page gave up on it or was left; the server may have answered.
    Aborted,
    /// An extension stopped it.
    Stopped,
    /// The provider sent the browser on within itself: the answer comes with a later hop.
    Underway,
}

impl Means {
    /// The refresh token, wherever it was.
    pub const fn token(self) -> Option<Fingerprint> {
        match self {
            Self::Posted(token) | Self::Bearer(token) | Self::Cookie(token) => Some(token),
            Self::Provider | Self::Session => None,
        }
    }
}

impl<'s> Renewal<'s> {
    fn of(seen: &'s Seen) -> Option<Self> {
        if !matches!(seen.role, Role::Renewal | Role::SilentAuthorize) {
            return None;
        }
        let silent = seen.role == Role::SilentAuthorize;
        Some(Self { seen, with: if silent { Means::Provider } else { means(seen) }, end: end(seen) })
    }

    /// Where its refresh token stands.
    pub fn place(&self) -> Part {
        match self.with {
            Means::Bearer(_) => Part::RequestHeader("authorization".to_owned()),
            Means::Cookie(_) => Part::RequestHeader("cookie".to_owned()),
            _ => Part::RequestBody,
        }
    }

    /// Whether the endpoint gave no verdict: it failed or couldn't be reached.
    pub const fn broke(&self) -> bool {
        matches!(self.end, End::Failed | End::Unreachable)
    }

    /// The access token it handed out.
    pub fn gave(&self) -> Option<Fingerprint> {
        self.seen
            .issued
            .iter()
            .find(|issued| issued.kind == IssuedKind::Access)
            .map(|issued| issued.fingerprint)
    }

    /// The next refresh token, where it handed one out that isn't the one it went by.
    pub fn next_token(&self) -> Option<Fingerprint> {
        let own = self.with.token();
        let in_body =
            self.seen.issued.iter().filter(|issued| issued.renews()).map(|issued| issued.fingerprint);
        let in_cookie = self.seen.set.iter().filter(|set| !set.deletes && renews(&set.cookie.name));
        in_body.chain(in_cookie.map(|set| set.fingerprint)).find(|next| Some(*next) != own)
    }
}

fn means(seen: &Seen) -> Means {
    if let Some(token) = seen.posted_refresh {
        return Means::Posted(token);
    }
    let bearer =
        seen.credential.as_ref().filter(|c| c.readable().is_some_and(super::tokens::TokenFacts::is_refresh));
    if let Some(credential) = bearer {
        return Means::Bearer(credential.fingerprint);
    }
    let cookie = seen.cookies.iter().find(|cookie| renews(&cookie.name));
    cookie.map_or(Means::Session, |cookie| Means::Cookie(cookie.fingerprint))
}

/// Whether a name of a cookie or of a key in storage says that it is for renewing.
pub fn renews(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.contains("refresh") || lower == "rt" || lower.ends_with("_rt") || lower.ends_with("-rt")
}

fn end(seen: &Seen) -> End {
    let error = seen.error.as_deref().unwrap_or("");
    let silent = seen.role == Role::SilentAuthorize;
    match seen.status {
        0 if error.contains("BLOCKED_BY") => End::Stopped,
        0 if error.is_empty() || error.contains("ABORT") => End::Aborted,
        0 => End::Unreachable,
        499 => End::Aborted,
        408 | 425 | 429 | 500.. => End::Failed,
        // No such call: it says nothing of the sign-in.
        404 | 405 if seen.codes.is_empty() => End::Failed,
        _ if seen.code("server_error|temporarily_unavailable").is_some() => End::Failed,
        _ if seen.refusal().is_some() => End::Refused,
        300..=399 if silent => match seen.authorization_answer() {
            Some(Answer::Code | Answer::Token) => End::Renewed,
            Some(Answer::Error) => End::Refused,
            None if seen.to_login => End::Refused,
            None => End::Underway,
        },
        300..=399 if seen.to_login => End::Refused,
        // A page in the hidden frame: the provider wants to ask somebody.
        200..=299 if silent && (seen.password_page || seen.wants_login()) => End::Refused,
        200..=399 => End::Renewed,
        _ => End::Refused,
    }
}

impl<'s> Facts<'s> {
    /// All tries to renew, in order of starting.
    pub fn renewals(&self) -> &[Renewal<'s>] {
        self.renewals.get_or_init(|| self.all().filter_map(Renewal::of).collect())
    }

    /// The try that `t` is.
    pub fn as_renewal(&self, t: &Seen) -> Option<&Renewal<'s>> {
        self.renewals().get(self.place_among_renewals(t)).filter(|renewal| renewal.seen.id == t.id)
    }

    /// How many tries began before `t`.
    fn place_among_renewals(&self, t: &Seen) -> usize {
        let key = (t.started, t.id);
        self.renewals().partition_point(|renewal| (renewal.seen.started, renewal.seen.id) < key)
    }

    /// The try that decided about the refusal `t`: the one that answered it, else the last one before it; none where a
    /// sign-in lies between. `t` itself where it is one.
    pub fn renewal_for(&self, t: &Seen) -> Option<&Renewal<'s>> {
        let known = self.renewal_of.get().filter(|(of, _)| *of == t.id);
        let (_, place) = known.unwrap_or_else(|| {
            let found = self.find_renewal_for(t);
            (t.id, found.map(|renewal| self.place_among_renewals(renewal.seen)))
        });
        self.renewal_of.set(Some((t.id, place)));
        self.renewals().get(place?)
    }

    fn find_renewal_for(&self, t: &Seen) -> Option<&Renewal<'s>> {
        if let Some(own) = self.as_renewal(t) {
            return Some(own);
        }
        let key = (t.started, t.id);
        let until = t.ended.or(t.started).map(|ended| ended.plus(PATIENCE));
        let ours = |renewal: &&Renewal<'_>| self.one_app(renewal.seen, t) && self.may_mend(renewal.seen, t);
        let (before, after): (Vec<&Renewal<'s>>, Vec<&Renewal<'s>>) = self
            .renewals()
            .iter()
            .filter(ours)
            .partition(|renewal| (renewal.seen.started, renewal.seen.id) < key);
        let soon: Vec<_> =
            after.into_iter().filter(|renewal| until.is_none() || renewal.seen.started <= until).collect();
        // Of several, the one that succeeded may have been another tab's: the request itself was never repeated.
        let mended = || self.after(t).any(|next| next.same_route(t) && next.accepted());
        let failed = soon.iter().find(|renewal| renewal.end != End::Renewed).filter(|_| !mended());
        let next = failed.or(soon.first()).copied();
        if let Some(next) = next.filter(|next| !self.signed_in_between(t, next.seen)) {
            return Some(next);
        }
        before.into_iter().next_back().filter(|last| !self.signed_in_between(last.seen, t))
    }

    /// Whether a renewal could give what `t` needs: a widget in the page may renew a sign-in of its own.
    fn may_mend(&self, renewal: &Seen, t: &Seen) -> bool {
        if renewal.site == t.site || renewal.site == self.page_of(t).site() {
            return true;
        }
        let Some(credential) = &t.credential else { return renewal.role == Role::SilentAuthorize };
        let mut givers = self
            .issuers()
            .filter(|seen| seen.issued.iter().any(|issued| issued.fingerprint == credential.fingerprint))
            .peekable();
        if givers.peek().is_some() {
            return givers.any(|giver| giver.site == renewal.site);
        }
        let issuer = credential.readable().and_then(|token| Url::parse(token.claim("iss")?));
        // Names without a dot are those of an inner network, unknown outside.
        issuer.is_none_or(|issuer| issuer.site() == renewal.site || !issuer.host.contains('.'))
    }

    /// Whether somebody signed in between two exchanges.
    pub fn signed_in_between(&self, first: &Seen, second: &Seen) -> bool {
        let between = |seen: &&Seen| (seen.started, seen.id) < (second.started, second.id);
        self.any_after(first).take_while(between).any(|seen| {
            matches!(seen.role, Role::SignIn | Role::CodeExchange)
                && seen.accepted()
                && !silent_code(self, seen)
        })
    }

    /// Whether two exchanges belong to one app: the same site, or made by pages of one site.
    pub fn one_app(&self, one: &Seen, other: &Seen) -> bool {
        if one.site == other.site {
            return true;
        }
        // Where who asked isn't told, the token may answer for it.
        self.page_site(one) == self.page_site(other)
            || one.issued.iter().any(|issued| {
                other
                    .credential
                    .as_ref()
                    .is_some_and(|credential| credential.fingerprint == issued.fingerprint)
            })
    }

    /// Scheme and site of [`Self::page_of`]: asked of every pair of exchanges, so each is found once.
    pub(super) fn page_site(&self, t: &Seen) -> Option<&str> {
        let sites = self.page_sites.get_or_init(|| {
            let mut known = Last::default();
            // An Origin of `null` names no page.
            let named =
                |headers: &'s Headers, name| headers.get(name).filter(|text: &&str| text.contains("://"));
            let mut site = |seen: &Seen| {
                let headers = self.session.exchanges.get(seen.id.0).map(|exchange| &exchange.request_headers);
                let named = headers
                    .and_then(|headers| named(headers, "origin").or_else(|| named(headers, "referer")));
                known.get(named.unwrap_or(&seen.url.href), || {
                    let page = self.page_of(seen);
                    format!("{}://{}", page.scheme, page.site())
                })
            };
            self.as_arrived().iter().map(&mut site).collect()
        });
        sites.get(t.id.0).map(String::as_str)
    }

    /// The page that a request came from, as far as Origin and Referer tell; else its own address.
    pub fn page_of(&self, t: &Seen) -> Url {
        let headers = self.session.exchanges.get(t.id.0).map(|exchange| &exchange.request_headers);
        let named = |name: &str| headers.and_then(|headers| headers.get(name)).and_then(Url::parse);
        named("origin").or_else(|| named("referer")).unwrap_or_else(|| t.url.clone())
    }

    /// What shows that the app signed somebody out for a renewal that got no verdict: the failed answer itself deletes
    /// the sign-in, or the page goes to a login soon after, with no refusal and no better try in between.
    pub fn signed_out_after(&self, renewal: &Renewal<'s>) -> Option<&'s Seen> {
        let failed = renewal.seen;
        if !renewal.broke() || !self.of_provider(failed) {
            return None;
        }
        let refused =
            |seen: &Seen| seen.refusal().is_some() && seen.has_credentials() && self.one_app(seen, failed);
        if self.any_before(failed).take_while(|seen| seen.near(failed, PATIENCE)).any(refused) {
            return None;
        }
        if failed.clears_cookies
            || failed.set.iter().any(|set| set.deletes && (set.session_like || renews(&set.cookie.name)))
        {
            return Some(failed);
        }
        for next in self.soon_after(failed, PATIENCE).filter(|next| self.one_app(next, failed)) {
            let to_login = self.is_page(next)
                && (matches!(next.role, Role::LoginPage | Role::Authorize)
                    || next.password_page
                    || next.url.query.as_deref().is_some_and(speaks_of_sign_out))
                || next.role == Role::SignOut;
            if to_login {
                return Some(next);
            }
            // The page works on with what it has: a later sign-out is somebody's own.
            let works_on = next.accepted()
                && next.has_credentials()
                && next.started.zip(failed.ended).is_some_and(|(next, failed)| next.since(failed) > AT_ONCE);
            let settled = works_on || self.as_renewal(next).is_some_and(|other| !other.broke());
            if settled || next.refusal().is_some() || next.role == Role::SignIn {
                return None;
            }
        }
        None
    }

    /// The refused renewal that `t` is, or that answered the refusal of its ended token, and the refresh token it posted.
    pub fn posted_to_renew(&self, t: &Seen) -> Option<(&'s Seen, Fingerprint)> {
        let renewal = self.renewal_for(t)?.seen;
        let asked = renewal.refusal().is_some() && (t.role == Role::Renewal || self.token_dead(t));
        if asked { Some((renewal, renewal.posted_refresh?)) } else { None }
    }

    /// Whether the refused renewal `t` lost a race that harmed nobody: another one with the same refresh token succeeded,
    /// and the app goes on with what that gave.
    pub fn lost_harmlessly(&self, t: &Seen) -> bool {
        let Some(token) = self.as_renewal(t).and_then(|lost| lost.with.token()) else { return false };
        let won = |other: &&Renewal<'_>| other.end == End::Renewed && other.with.token() == Some(token);
        let Some(winner) = self.renewals().iter().find(won) else { return false };
        let later = || self.any_after(t).filter(|next| self.one_app(next, t) && next.has_credentials());
        let goes_on = later().any(|next| {
            let sent = next.credential.as_ref().map(|credential| credential.fingerprint);
            next.accepted() && (winner.gave().is_none() || sent == winner.gave())
        });
        goes_on && !later().any(|next| next.refusal().is_some())
    }

    /// The next try with the same refresh token that got a verdict.
    pub fn same_token_after(&self, renewal: &Renewal<'s>) -> Option<&Renewal<'s>> {
        let (token, key) = (renewal.with.token()?, (renewal.seen.started, renewal.seen.id));
        self.renewals().iter().find(|other| {
            other.with.token() == Some(token)
                && (other.seen.started, other.seen.id) > key
                && matches!(other.end, End::Renewed | End::Refused)
        })
    }

    /// Earlier tries with the same refresh token, the nearest first.
    pub fn same_token_before<'a>(&'a self, renewal: &Renewal<'s>) -> impl Iterator<Item = &'a Renewal<'s>> {
        let (token, key) = (renewal.with.token(), (renewal.seen.started, renewal.seen.id));
        self.renewals().iter().rev().filter(move |other| {
            token.is_some() && other.with.token() == token && (other.seen.started, other.seen.id) < key
        })
    }
}

/// Whether a page is told that somebody was signed out.
fn speaks_of_sign_out(query: &str) -> bool {
    let query = query.to_ascii_lowercase();
    ["expired", "signedout", "signed_out", "signed-out", "loggedout", "logged_out", "timeout"]
        .iter()
        .any(|word| query.contains(word))
}

/// Whether a code exchange belongs to a silent renewal: nobody signed in.
fn silent_code(facts: &Facts<'_>, exchange: &Seen) -> bool {
    exchange.role == Role::CodeExchange
        && facts
            .any_before(exchange)
            .find(|seen| matches!(seen.role, Role::Authorize | Role::SilentAuthorize))
            .is_some_and(|asked| asked.role == Role::SilentAuthorize)
}
