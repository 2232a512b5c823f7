//! Which fixes an incident gets: the cause's own first, unless the session's facts rule it out.

use super::{Action, Applicability, Fix, FixId, Who};
use crate::causes::{Cause, Claim, Group};
use crate::diagnose::report::State;
use crate::evidence::facts::Facts;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::http::set_cookie::SameSite;
use crate::http::url::Url;
use crate::words::Message;

/// The fixes of an incident, the best first within each addressee.
pub fn fixes(facts: &Facts<'_>, cause: &Cause, claim: &Claim, t: &Seen, state: State) -> Vec<Fix> {
    if state != State::Open {
        let mut list = vec![user(facts, FixId::NothingToDo, claim, t)];
        if state == State::Recovered {
            list.extend(developer(cause));
        }
        return list;
    }
    let first = first(facts, claim.user_fix.unwrap_or(cause.user_fix), claim, t);
    let mut ids = vec![first];
    if first == FixId::SignInAgain && t.session_cookies().next().is_some() {
        ids.push(FixId::ClearSiteCookies);
    }
    if first == FixId::ClearSiteCookies {
        ids.push(FixId::SignInAgain);
    }
    if first == FixId::ReloadPage && cause.user_fix == FixId::SignInAgain {
        ids.push(FixId::SignInAgain);
    }
    if first != FixId::ContactSite {
        ids.push(FixId::ContactSite);
    }
    let mut list: Vec<Fix> = ids.into_iter().map(|id| user(facts, id, claim, t)).collect();
    // Writing to the site is the last thing to try where there is another, and the only one where there isn't.
    if let [_, .., last] = list.as_mut_slice()
        && last.id == FixId::ContactSite
    {
        last.text = Message::new("fix-contact-site-then");
    }
    list.extend(admin(cause));
    list.extend(logs(cause, t));
    list.extend(developer(cause));
    list
}

/// Facts override the catalogue's fix: one that can't help in this session is never first.
fn first(facts: &Facts<'_>, wanted: FixId, claim: &Claim, t: &Seen) -> FixId {
    let stored = facts.stored_session(t);
    match wanted {
        // Only the address of a page is the person's to choose, and not the one that a login provider leads back to.
        FixId::CheckUrl
            if !(facts.is_page(t) && t.role != Role::Callback
                || claim.user_fix == Some(wanted) && asked_by_own_page(facts, t)) =>
        {
            FixId::ContactSite
        }
        // The list is known, and nothing on it could have done it.
        FixId::CheckExtensions if able_extensions(facts, t) == Some(0) => FixId::SignInAgain,
        FixId::ClearSiteCookies if stored == Some(false) && t.cookies.is_empty() => FixId::SignInAgain,
        FixId::ClearSiteData if stored == Some(false) && t.cookies.is_empty() && storage_empty(facts) => {
            FixId::SignInAgain
        }
        // Only what the site means for use from other sites is kept back by that setting.
        FixId::AllowCookies if !meant_for_others(facts, claim, t) => FixId::ContactSite,
        FixId::SignInAgain if facts.newer_token(t).is_some() => FixId::ReloadPage,
        FixId::SignInAgain if sign_in_led_here(facts, t) => FixId::ContactSite,
        other => other,
    }
}

/// Whether a page of the same origin asked: a fault of the whole origin is one of its page's address.
fn asked_by_own_page(facts: &Facts<'_>, t: &Seen) -> bool {
    facts.page_of(t).origin() == t.url.origin()
}

fn storage_empty(facts: &Facts<'_>) -> bool {
    facts.session.context.storage.as_ref().is_some_and(Vec::is_empty)
}

/// Whether a cookie that the claim is about says `SameSite=None`; true where the store wasn't looked at.
fn meant_for_others(facts: &Facts<'_>, claim: &Claim, t: &Seen) -> bool {
    let kept = facts.kept_back(t);
    let mut about =
        kept.iter().filter(|kept| claim.cookies.is_empty() || claim.cookies.contains(&kept.cookie.name));
    kept.is_empty() || about.any(|kept| kept.cookie.same_site == SameSite::None)
}

/// Whether somebody signed in to the site in this session, and nothing that the sign-in gave was accepted before `t`:
/// another one would lead here again.
fn sign_in_led_here(facts: &Facts<'_>, t: &Seen) -> bool {
    // What can't be renewed had been good; and the password is sent in the middle of what the callback ends.
    if matches!(
        t.role,
        Role::Renewal | Role::SilentAuthorize | Role::Authorize | Role::Callback | Role::CodeExchange
    ) {
        return false;
    }
    let Some(sign_in) = facts.signed_in_before(t) else { return false };
    // It was good when it was given, and time has passed: a new one will be as good.
    let token = t.credential.as_ref().and_then(|credential| credential.readable());
    if token.is_some_and(|token| token.ended(t.judged_at()) && !token.ended(sign_in.judged_at())) {
        return false;
    }
    let given = t
        .credential
        .as_ref()
        .is_some_and(|sent| sign_in.issued.iter().any(|issued| issued.fingerprint == sent.fingerprint));
    let served = facts.site(t).any(|seen| {
        seen.started > sign_in.started
            && seen.started < t.started
            && seen.accepted()
            && seen.has_credentials()
            && (seen.data || seen.document)
    });
    (given || sign_in.site == t.site) && !served
}

/// How many extensions could interfere with the host; `None` where the list wasn't looked at.
fn able_extensions(facts: &Facts<'_>, t: &Seen) -> Option<usize> {
    let list = facts.session.context.extensions.as_deref()?;
    Some(super::extensions::rank(list, Some(&t.url.host)).len())
}

fn user(facts: &Facts<'_>, id: FixId, claim: &Claim, t: &Seen) -> Fix {
    let (applicability, action, text) = match id {
        FixId::NothingToDo => (Applicability::Harmless, None, "fix-nothing-to-do"),
        FixId::ReloadPage => (Applicability::Harmless, Some(Action::Reload), "fix-reload-page"),
        FixId::SignInAgain => (
            Applicability::AsksFirst,
            Some(Action::Open { url: sign_in_page(facts, t) }),
            "fix-sign-in-again",
        ),
        FixId::ClearSiteCookies => (
            Applicability::AsksFirst,
            Some(Action::ClearCookies { host: t.url.host.clone(), names: responsible(claim, t) }),
            "fix-clear-site-cookies",
        ),
        FixId::ReEnterPassword => (
            Applicability::AsksFirst,
            Some(Action::Open { url: sign_in_page(facts, t) }),
            "fix-re-enter-password",
        ),
        FixId::CheckExtensions => {
            (Applicability::AsksFirst, Some(Action::ShowExtensions), "fix-check-extensions")
        }
        FixId::ContactSite => (Applicability::Harmless, Some(Action::CopyReport), "fix-contact-site"),
        FixId::AskForAccess => (Applicability::Harmless, Some(Action::CopyReport), "fix-ask-for-access"),
        FixId::WaitAndRetry => (Applicability::Harmless, Some(Action::Reload), "fix-wait-and-retry"),
        FixId::FixDeviceClock => (Applicability::Harmless, Some(Action::ShowClock), "fix-fix-device-clock"),
        FixId::ClearSiteData => (
            Applicability::AsksFirst,
            Some(Action::ClearData { host: t.url.host.clone() }),
            "fix-clear-site-data",
        ),
        FixId::ClearCachedData => (
            Applicability::AsksFirst,
            Some(Action::ClearCache { host: t.url.host.clone() }),
            "fix-clear-cached-data",
        ),
        FixId::CheckUrl => match https_address(t) {
            Some(url) => (Applicability::AsksFirst, Some(Action::Open { url }), "fix-check-url-https"),
            None => (Applicability::TellOnly, None, "fix-check-url"),
        },
        other => (Applicability::TellOnly, None, words(other)),
    };
    let cookie = claim.cookies.first().cloned().unwrap_or_default();
    let text = Message::new(text).with("host", t.host()).with("site", t.site.clone()).with("cookie", cookie);
    Fix { id, who: Who::User, applicability, action, text }
}

/// The cookies that look responsible: those the claim names, else what was sent and looks like a session.
fn responsible(claim: &Claim, t: &Seen) -> Vec<String> {
    if claim.cookies.is_empty() {
        return t.session_cookies().map(|cookie| cookie.name.clone()).collect();
    }
    claim.cookies.clone()
}

/// The words of fixes that have no button yet.
const fn words(id: FixId) -> &'static str {
    match id {
        FixId::AllowCookies => "fix-allow-cookies",
        FixId::CompleteMfa => "fix-complete-mfa",
        FixId::UseOtherWindow => "fix-use-other-window",
        FixId::TryPrivateWindow => "fix-try-private-window",
        FixId::SignInToNetwork => "fix-sign-in-to-network",
        _ => "fix-contact-site",
    }
}

/// The sign-in page that was seen in the session, else the site's front page. Without its query: that may hold state.
fn sign_in_page(facts: &Facts<'_>, t: &Seen) -> String {
    let page = facts
        .documents()
        .filter(|seen| seen.site == t.site)
        .find(|seen| (seen.role == Role::LoginPage || seen.password_page) && seen.status == 200)
        .or_else(|| facts.documents_before(t).find(|seen| seen.password_page))
        .or_else(|| facts.documents_before(t).find(|seen| seen.status == 200));
    let url = page.map_or(&t.url, |seen| &seen.url);
    match page {
        Some(_) => format!("{}{}", url.origin(), url.path),
        None => format!("{}/", url.origin()),
    }
}

/// The same page over https, where a Secure cookie was kept back from http.
fn https_address(t: &Seen) -> Option<String> {
    (t.document && t.url.scheme == "http" && !t.url.is_loopback() && t.url.port == Some(80))
        .then(|| format!("https://{}{}", t.url.host, t.url.path))
}

fn admin(cause: &Cause) -> Option<Fix> {
    let text = crate::words::known("admin", cause.id)?;
    Some(Fix {
        id: FixId::ChangeConfiguration,
        who: Who::Admin,
        applicability: Applicability::TellOnly,
        action: None,
        text: Message::new(text),
    })
}

/// Which lines of which logs would show it, and when.
fn logs(cause: &Cause, t: &Seen) -> Option<Fix> {
    let text = match cause.group {
        Group::NothingWrong => return None,
        Group::NotSent | Group::Malformed => "logs-headers",
        Group::Token => "logs-token",
        Group::Renewal => "logs-renewal",
        Group::Cookies => "logs-session",
        Group::Network => "logs-proxy",
        Group::Server => "logs-server",
    };
    let at = t.judged_at()?;
    let text =
        Message::new(text).with("at", at).with("path", Url::legible(&t.url.path)).with("host", t.host());
    Some(Fix {
        id: FixId::LookInLogs,
        who: Who::Admin,
        applicability: Applicability::TellOnly,
        action: None,
        text,
    })
}

fn developer(cause: &Cause) -> Option<Fix> {
    let text = crate::words::known("developer", cause.id)?;
    Some(Fix {
        id: FixId::ChangeCode,
        who: Who::Developer,
        applicability: Applicability::TellOnly,
        action: None,
        text: Message::new(text),
    })
}

#[cfg(test)]
mod tests {
    use super::{Facts, FixId, first, sign_in_led_here};
    use crate::causes::Claim;
    use crate::diagnose::report::Confidence;
    use crate::evidence::seen::Seen;
    use crate::http::secret::Secret;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::exchange::{Body, Exchange, Resource};
    use crate::session::{EntryId, Session};
    use crate::words::Message;

    #[test]
    fn nobody_chooses_the_address_that_a_provider_leads_back_to() {
        for (url, expected) in [
            ("https://wiki.a.example/page", FixId::CheckUrl),
            ("https://wiki.a.example/callback?code=x&state=y", FixId::ContactSite),
        ] {
            let url = Url::parse(url).unwrap();
            let page = Exchange { url, resource: Resource::Document, status: 500, ..Exchange::default() };
            let seen = [Seen::of(EntryId(0), &page)];
            let session = Session { exchanges: vec![page], ..Session::default() };
            let claim = Claim::new(Confidence::Likely, Message::new("cause-cookie-samesite-blocked"), "sid");
            assert_eq!(first(&Facts::new(&session, &seen), FixId::CheckUrl, &claim, &seen[0]), expected);
        }
    }

    #[test]
    fn a_sign_in_leads_to_what_comes_after_it_and_not_to_its_own_end() {
        let document = |at, method: &str, url: &str, status| Exchange {
            method: method.to_owned(),
            url: Url::parse(url).unwrap(),
            status,
            started: Some(Millis::from_secs(at)),
            resource: Resource::Document,
            ..Exchange::default()
        };
        let refused = [
            ("https://wiki.a.example/callback?code=x&state=y", 400, false),
            ("https://wiki.a.example/page", 401, true),
        ];
        for (url, status, expected) in refused {
            let mut sign_in = document(1, "POST", "https://id.a.example/login", 303);
            sign_in.request_body = Some(Body {
                mime: "application/x-www-form-urlencoded".to_owned(),
                text: Secret::new("username=a&password=b"),
            });
            let location = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
            sign_in.response_headers =
                [("Location", "/next"), ("Set-Cookie", "sid=aaaaaaaaaaaaaaaaaaaa; HttpOnly")]
                    .map(location)
                    .into_iter()
                    .collect();
            let session =
                Session { exchanges: vec![sign_in, document(2, "GET", url, status)], ..Session::default() };
            let read = |(index, exchange)| Seen::of(EntryId(index), exchange);
            let seen: Vec<Seen> = session.exchanges.iter().enumerate().map(read).collect();
            assert_eq!(sign_in_led_here(&Facts::new(&session, &seen), &seen[1]), expected, "{url}");
        }
    }
}
