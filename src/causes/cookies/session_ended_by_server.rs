//! `session-ended-by-server`: the server deleted the session cookie.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::cookies::EndedBy;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site itself ended your session: a sign-out, here or in another tab, or a session that the server gave up.
    /// ## How we know
    /// A response told the browser to delete the session cookie, and requests are refused since. Where only the refusal itself deletes it, this is likely at most: frameworks also tidy up so after a session that ran out.
    /// ## What to do
    /// Sign in again.
    /// ## False alarms
    /// An app that deletes and sets the cookie anew in one go, as some do at sign-in, hasn't ended anything. Nor has one that deletes
    /// the signature alone, beside the cookie it signs: it doesn't know the key any more.
    /// ## References
    /// RFC 6265bis §5.7, W3C Clear-Site-Data.
    SESSION_ENDED_BY_SERVER = "session-ended-by-server", group: Cookies, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let claim = found(facts, t)?;
    // Asking who is there after a sign-out is the app's normal way; and some answer the sign-out itself with 401, since
    // nobody is signed in now.
    Some(if t.signs_out() || facts.only_asks_after(t) { claim.harmless() } else { claim })
}

fn found(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    if t.credential.is_some() || t.role == Role::SignIn {
        return None;
    }
    // The refusal itself may bring the deletion.
    let own = t
        .session_cookies()
        .find(|cookie| t.clears_cookies || t.deletes(&cookie.name) && !signature_alone(t, &cookie.name));
    if let Some(cookie) = own {
        let confidence = if facts.signed_out(t).is_some() { Confidence::Certain } else { Confidence::Likely };
        return Some(deleted_by(claim(t, &cookie.name, confidence), t, &cookie.name));
    }
    if let Some((out, name)) = facts.signed_out(t) {
        let says = Message::new("says-signs-out").with("path", out.shown_path());
        let mut claim = claim(t, &name, Confidence::Likely).because(out.id, Part::Url, says);
        if !out.deletes(&name) && !out.clears_cookies {
            claim.sentence = Message::new("cause-session-ended-by-signing-out").with("cookie", name);
        }
        // Asking who is there, or opening a page that leads to the sign-in, is what a visitor does.
        let visits = t.document && out.document && t.refusal() == Some(Refusal::ToLogin);
        return Some(if t.role == Role::Probe || visits { claim.harmless() } else { claim });
    }
    if t.incomplete {
        return None;
    }
    // What the browser sends now may be a visitor's cookie that came after it.
    let ended = match t.session_cookies().next() {
        None => facts.ended(t)?,
        Some(_) => facts.ended_and_replaced(t)?,
    };
    let mut claim = claim(t, &ended.name, Confidence::Certain);
    match ended.by {
        EndedBy::Response(id) => {
            let by = facts.seen(id)?;
            // A refusal that tidies up came after the end, whatever that was.
            if by.refusal().is_some() && !by.signs_out() {
                claim.confidence = Confidence::Likely;
            }
            Some(deleted_by(claim, by, &ended.name))
        }
        EndedBy::UnseenDeletion(index) => {
            claim = claim.because_session(
                Part::CookieChange(index),
                Message::new("says-cookie-deleted-unseen").with("cookie", ended.name),
            );
            claim.confidence = Confidence::Likely;
            Some(claim)
        }
        EndedBy::Expiry(_) | EndedBy::Removed(_) | EndedBy::Evicted(_) => None,
    }
}

/// Leads to the field of the answer that took the cookie away.
fn deleted_by(claim: Claim, by: &Seen, cookie: &str) -> Claim {
    let field = if by.deletes(cookie) { "set-cookie" } else { "clear-site-data" };
    let says = Message::new("says-cookie-deleted").with("cookie", cookie);
    claim.because(by.id, Part::ResponseHeader(field.to_owned()), says)
}

/// Keygrip (cookie-session, Koa) keeps a cookie's signature in a second one, `NAME.sig`, and deletes that one where it
/// doesn't fit.
fn signature_alone(t: &Seen, name: &str) -> bool {
    name.strip_suffix(".sig").is_some_and(|signed| {
        t.sends(signed) && !t.set.iter().any(|set| set.deletes && set.cookie.name == signed)
    })
}

fn claim(t: &Seen, cookie: &str, confidence: Confidence) -> Claim {
    Claim::new(
        confidence,
        Message::new("cause-session-ended-by-server").with("cookie", cookie),
        format!("{cookie} {}", t.host()),
    )
    .because_status(t)
    .about_cookie(cookie)
}
