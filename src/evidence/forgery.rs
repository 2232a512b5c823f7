//! Checks against forged requests: the token a request carried, whether it can fit, and whether its refusal speaks of it.

use super::facts::Facts;
use super::forgery_words::{CODES, FIELDS, HEADERS, PROSE};
use super::pointer::Part;
use super::role::Role;
use super::seen::{SaidCode, Seen, SentCookie};
use crate::http::body::Fields;
use crate::http::secret::Fingerprint;
use crate::session::exchange::Exchange;

/// What a request that changes something carried against forgery.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AntiForgery {
    /// The token's place and value, where there is one.
    pub token: Option<(Part, Fingerprint)>,
    /// The body was recorded and could be read, or there was none: no token found means that none was sent.
    pub complete: bool,
    /// An empty 400 to a form or cookie of ASP.NET's check: it answers nothing else.
    pub empty_400: bool,
}

/// Whether a refusal names the check: by a code, or in prose, which never decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named<'a> {
    /// A word for machines.
    Code(&'a SaidCode),
    /// Prose.
    Prose,
}

/// Why a token can't fit.
#[derive(Debug, Clone)]
pub enum Misfit<'s> {
    /// None was sent.
    Absent,
    /// This cookie was another one when the page was loaded, and no answer seen since then replaced it.
    Changed {
        /// The page.
        page: &'s Seen,
        /// The cookie's name.
        cookie: String,
    },
}

impl Misfit<'_> {
    /// Whether the cookie of the page didn't go with `t` at all.
    pub fn gone(&self, t: &Seen) -> bool {
        matches!(self, Self::Changed { cookie, .. } if !t.sends(cookie))
    }
}

/// Reads what a request carried; `None` for methods that change nothing.
pub(super) fn read(exchange: &Exchange, fields: &Fields) -> Option<AntiForgery> {
    if !changes_something(&exchange.method) {
        return None;
    }
    let headers = &exchange.request_headers;
    let in_header = HEADERS.iter().find_map(|name| {
        let value = headers.get(name).filter(|value| !value.trim().is_empty())?;
        Some((Part::RequestHeader((*name).to_owned()), Fingerprint::of(value.trim())))
    });
    let in_query = || {
        exchange.url.query.as_ref()?;
        let pairs = exchange.url.query_pairs();
        let (_, value) = pairs.iter().find(|(name, _)| FIELDS.contains(&name.as_str()))?;
        Some((Part::Url, Fingerprint::of(value)))
    };
    let in_body = || fields.get(FIELDS).map(|value| (Part::RequestBody, value.fingerprint()));
    let kind = headers.get("content-type").unwrap_or("");
    let empty = exchange.request_body.is_none() && headers.get("content-length").is_none_or(|n| n == "0");
    let readable = exchange.request_body.is_some() && !kind.contains("multipart");
    let aspnet = fields.has(&["__RequestVerificationToken"])
        || headers.has("requestverificationtoken")
        || headers.get("cookie").is_some_and(|sent| {
            sent.contains(".AspNetCore.Antiforgery.") || sent.contains("__RequestVerificationToken")
        });
    let nothing_said = match &exchange.response_body {
        Some(body) => body.text.is_empty(),
        None => exchange.response_headers.get("content-length") == Some("0"),
    };
    Some(AntiForgery {
        token: in_header.or_else(in_query).or_else(in_body),
        complete: (empty || readable) && !exchange.headers_incomplete,
        empty_400: exchange.status == 400 && aspnet && nothing_said,
    })
}

/// Whether a method may change something (RFC 9110 §9.2.1).
fn changes_something(method: &str) -> bool {
    matches!(method, "POST" | "PUT" | "PATCH" | "DELETE")
}

/// Whether a cookie holds such a token, by its name.
fn holds_token(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["csrf", "xsrf", "antiforgery", "requestverificationtoken"].iter().any(|part| name.contains(part))
}

impl Seen {
    /// Whether its answer names the check against forged requests.
    pub fn names_forgery(&self) -> Option<Named<'_>> {
        let prose = self.says(PROSE) || self.status == 419 && self.says("page expired|page has expired");
        self.code_with(CODES).map(Named::Code).or(prose.then_some(Named::Prose))
    }

    /// Its refusal is no more than the status: not a word about rights.
    fn gives_no_reason(&self) -> bool {
        self.told.is_empty()
            && self.codes.iter().all(|code| matches!(code.word.as_str(), "forbidden" | "403"))
            && !self.says("not allowed|permission|not authorized|insufficient|access denied|role")
    }

    /// The cookie that holds the token, where one was sent.
    pub fn forgery_cookie(&self) -> Option<&SentCookie> {
        self.cookies.iter().find(|cookie| holds_token(&cookie.name))
    }

    /// The token that was sent equals the cookie beside it.
    fn repeats_forgery_cookie(&self) -> bool {
        let token = self.anti_forgery.as_ref().and_then(|it| it.token.as_ref());
        token.is_some_and(|(_, token)| {
            self.cookies.iter().any(|cookie| holds_token(&cookie.name) && cookie.fingerprint == *token)
        })
    }
}

impl<'s> Facts<'s> {
    /// Why the token of `t` can't fit, where that shows.
    pub fn forgery_misfit(&self, t: &Seen) -> Option<Misfit<'s>> {
        let carried = t.anti_forgery.as_ref()?;
        match &carried.token {
            None => carried.complete.then_some(Misfit::Absent),
            // A script reads the cookie anew for each request; a form keeps what it was made with.
            Some((Part::RequestBody, _)) => self.changed_since_page(t),
            Some(_) => None,
        }
    }

    fn changed_since_page(&self, t: &Seen) -> Option<Misfit<'s>> {
        let page = self.page_before(t)?;
        if let Some(cookie) = self.gone_since_page(page, t) {
            return Some(Misfit::Changed { page, cookie });
        }
        t.cookies.iter().filter(|cookie| cookie.session_like || holds_token(&cookie.name)).find_map(
            |cookie| {
                let named = |set: &&super::seen::SetFact| set.cookie.name == cookie.name && !set.deletes;
                let then = page.set.iter().find(named).map(|set| set.fingerprint).or_else(|| {
                    page.cookies.iter().find(|sent| sent.name == cookie.name).map(|sent| sent.fingerprint)
                })?;
                // Some stacks write the cookie anew with every answer, and take the older ones all the same.
                let renewed = self.host(t).any(|seen| {
                    seen.started > page.started
                        && seen.started <= t.started
                        && seen.set.iter().any(|set| named(&set))
                });
                (then != cookie.fingerprint && !renewed)
                    .then(|| Misfit::Changed { page, cookie: cookie.name.clone() })
            },
        )
    }

    /// The session or token cookie that came with the page and is gone, though no rule keeps it back and no answer took it.
    fn gone_since_page(&self, page: &'s Seen, t: &Seen) -> Option<String> {
        // In a frame the browser may have kept the cookie out without a word.
        if t.incomplete || self.session.context.sanitised || !self.is_page(t) || !self.kept_back(t).is_empty()
        {
            return None;
        }
        let given = page.set.iter().find(|set| {
            let name = &set.cookie.name;
            !set.deletes
                && (set.session_like || holds_token(name))
                && !t.sends(name)
                && set.meant_for(t, page)
        })?;
        let name = &given.cookie.name;
        let explained = self.refused_sets(t).any(|refused| refused.set.cookie.name == *name)
            || self.before(t).take_while(|seen| seen.id != page.id).any(|seen| seen.deletes(name));
        (!explained).then(|| name.clone())
    }

    /// The token that was sent can't be what is wrong with `t`: it equals the cookie beside it and is no older than the
    /// session, or is the one that the form was loaded with.
    pub fn forgery_token_fits(&self, t: &Seen) -> bool {
        t.repeats_forgery_cookie() && !self.session_newer_than_token(t) || self.forgery_token_fresh(t)
    }

    /// Since the cookie of the token was given, another answer gave the session cookie: tokens are bound to a session.
    fn session_newer_than_token(&self, t: &Seen) -> bool {
        let token = t.forgery_cookie().and_then(|cookie| self.giver(t, cookie)).and_then(|by| by.started);
        let session = t.session_cookies().filter_map(|cookie| self.giver(t, cookie)?.started).max();
        token.zip(session).is_some_and(|(token, session)| token < session)
    }

    /// The form's token must still fit: the cookie that it goes with is the one that the page was loaded with.
    ///
    /// Only the name of Django's check is known to cover the origin as well.
    fn forgery_token_fresh(&self, t: &Seen) -> bool {
        let in_form =
            t.anti_forgery.as_ref().is_some_and(|it| matches!(it.token, Some((Part::RequestBody, _))));
        let Some((page, cookie)) = self.page_before(t).zip(t.forgery_cookie()) else { return false };
        let as_loaded = page
            .set
            .iter()
            .map(|set| (&set.cookie.name, set.fingerprint))
            .chain(page.cookies.iter().map(|sent| (&sent.name, sent.fingerprint)))
            .any(|(name, value)| *name == cookie.name && value == cookie.fingerprint);
        in_form
            && as_loaded
            && t.says("csrf verification failed")
            && !t.says("csrf token|csrf cookie")
            && self.forgery_misfit(t).is_none()
    }

    /// The page that `t` was sent from: the last one loaded from its host before it.
    pub fn page_before(&self, t: &Seen) -> Option<&'s Seen> {
        self.before(t).find(|seen| {
            seen.document
                && seen.url.host == t.url.host
                && seen.status == 200
                && seen.role != Role::Decoration
        })
    }

    /// A request that changes something and was accepted by the host of `t` with a token against forgery.
    pub fn accepted_with_forgery_token(&self, t: &Seen) -> Option<&'s Seen> {
        self.host(t).find(|seen| {
            seen.id != t.id
                && seen.accepted()
                && seen.anti_forgery.as_ref().is_some_and(|it| it.token.is_some())
        })
    }

    /// Nothing says so, but `t` is refused for the lack of a token: the host's own cookie for it was sent, `t` repeats it
    /// nowhere, and requests that do are accepted; or the sign-in is good for reading, and nothing was changed without one; or
    /// it is a login form (Spring Security answers a wrong password with a redirect).
    pub fn lacks_forgery_token(&self, t: &Seen) -> bool {
        let changes_without = |seen: &Seen| {
            seen.accepted()
                && seen.forgery_cookie().is_some()
                && seen.anti_forgery.as_ref().is_some_and(|it| it.token.is_none())
        };
        let reads = || {
            t.gives_no_reason()
                && t.session_cookies().next().is_some()
                && self
                    .accepted_with_same(t)
                    .any(|seen| seen.anti_forgery.is_none() && seen.url.host == t.url.host)
                && !self.host(t).any(changes_without)
        };
        // Forms that are sent without a token fail so before anybody looks at the password.
        let form = || {
            t.role == Role::SignIn
                && t.document
                && !t.password_page
                && t.gives_no_reason()
                && !t.says("password|credential")
        };
        if self.forgotten_for_change(t) {
            return true;
        }
        t.status == 403
            && match self.forgery_misfit(t) {
                Some(Misfit::Absent) => true,
                // The cookie that the form's token goes with is gone.
                Some(misfit) => misfit.gone(t) && form(),
                None => false,
            }
            && (form()
                || t.forgery_cookie().is_some() && (self.accepted_with_forgery_token(t).is_some() || reads()))
    }

    /// Whether the answer takes `t` for a stranger's, though its session reads the same address: Rails' `null_session`.
    fn forgotten_for_change(&self, t: &Seen) -> bool {
        let stranger = "need to sign in|please sign in|must sign in|need to log in|please log in|must log in";
        t.status == 401
            && t.told.is_empty()
            && t.says(stranger)
            && t.session_cookies().next().is_some()
            && self.may_lack_forgery_token(t)
            && self.accepted_with_same(t).any(|seen| seen.anti_forgery.is_none() && seen.same_path(t))
    }

    /// Whether a form to sign in with is refused without a reason, though its token fits: what is left is where it came from.
    pub fn may_come_from_elsewhere(&self, t: &Seen) -> bool {
        t.role == Role::SignIn
            && t.document
            && t.status == 403
            && !t.password_page
            && t.gives_no_reason()
            && !t.says("password|credential")
            && t.anti_forgery.as_ref().is_some_and(|it| it.token.is_some())
            && self.forgery_misfit(t).is_none()
    }

    /// Whether a check against forged requests may be what refuses `t`, though nothing speaks of one (Spring Security's default;
    /// Rails' `null_session` forgets for such a request who is signed in, so that it is a 401): it changes something by a
    /// cookie and without a token, no reason is given, and nothing was changed in that way before.
    pub fn may_lack_forgery_token(&self, t: &Seen) -> bool {
        let changes_without = |seen: &Seen| {
            seen.accepted()
                && matches!(seen.role, Role::Plain | Role::Probe)
                && seen.anti_forgery.as_ref().is_some_and(|it| it.token.is_none())
        };
        let forgotten =
            || t.status == 401 && t.told.is_empty() && self.accepted_with_same(t).next().is_some();
        (t.status == 403 && t.gives_no_reason() || forgotten())
            && t.credential.is_none()
            && matches!(t.role, Role::Plain | Role::Probe)
            && t.session_cookies().next().is_some()
            && matches!(self.forgery_misfit(t), Some(Misfit::Absent))
            && !self.host(t).any(changes_without)
    }
}
