//! `session-cookie-never-issued`: the sign-in went well and set no session cookie.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site took your sign-in, but gave the browser no cookie to remember it by, so you are a stranger again with the next click.
    /// ## How we know
    /// The sign-in was answered as a good one, neither its answer nor the hops after it set a session cookie, none is stored, and the next request is refused. Where the answer is a redirect or the form comes back, a wrong password can look the same.
    /// ## What to do
    /// Only the site can mend it. Owners: behind a proxy that ends TLS, pass X-Forwarded-Proto on and have the app trust the proxy; else it sets no Secure cookie. Developers: save the session before answering.
    /// ## False alarms
    /// A sign-in that hands out a token needs no cookie; where the refusal asks for a token, this is likely at most. A cookie that was set and refused by the browser is another cause, and so is a second step that is still to come.
    /// ## References
    /// RFC 6265bis §4.1.2.5 (Secure), RFC 7239 (Forwarded).
    SESSION_COOKIE_NEVER_ISSUED = "session-cookie-never-issued", group: Cookies, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if t.refusal().is_none() && !facts.in_login_loop(t) && !facts.bounced(t) {
        return None;
    }
    let found = facts.never_issued(t)?;
    let sign_in = found.sign_in;
    let step = t
        .codes
        .iter()
        .chain(&sign_in.codes)
        .any(|code| ["mfa", "otp", "2fa", "factor", "verif"].iter().any(|part| code.word.contains(part)));
    let confidence = match facts.store_known() {
        _ if step => Confidence::Possible,
        // Where a token is asked for, the sign-in may have given one under a name of its own.
        true if found.by_data && !t.asks_for_header() => Confidence::Certain,
        _ => Confidence::Likely,
    };
    let filled = |id| Message::new(id).with("host", t.host()).with("path", sign_in.shown_path());
    let asked = if sign_in.method == "GET" { Part::Url } else { Part::RequestBody };
    let mut claim =
        Claim::new(confidence, filled("cause-session-cookie-never-issued"), format!("sign-in {}", t.site))
            .because(sign_in.id, asked, filled("says-login-posted"))
            .because_status(sign_in)
            .because(
                sign_in.id,
                Part::NoResponseHeader("set-cookie".to_owned()),
                filled("says-no-session-set"),
            );
    if facts.store_known() {
        claim = claim.because_session(Part::Jar(String::new()), Message::new("says-none-stored"));
    }
    claim = claim
        .because(t.id, Part::NoRequestHeader("cookie".to_owned()), filled("says-nothing-sent"))
        .because_status(t);
    if let Some(form) = found.form_again {
        claim = claim.although(form, Part::ResponseBody(String::new()), filled("says-form-again"));
    }
    Some(claim.settled_by("settle-set-cookie-log"))
}
