//! `session-rejected-unknown`: nothing that can be seen explains the refusal.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server refused, and nothing that the browser can see shows why.
    /// ## How we know
    /// Every other explanation was looked at; the list below says what was seen and what couldn't be looked at.
    /// ## What to do
    /// Sign in again. If that doesn't help, send the site the report: it says when and where the refusal came.
    /// ## False alarms
    /// It isn't an explanation, so it can't be a wrong one; opening DevTools before the page loads often shows more.
    /// ## References
    /// RFC 9110 §15.5.2.
    SESSION_REJECTED_UNKNOWN = "session-rejected-unknown", group: Server, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let mut claim = Claim::new(
        Confidence::Possible,
        Message::new("cause-session-rejected-unknown").with("status", usize::from(t.status)),
        facts.credential_name(t),
    )
    .because_status(t);
    for cookie in t.session_cookies().take(3) {
        claim = claim.because(
            t.id,
            Part::RequestHeader("cookie".to_owned()),
            Message::new("says-cookie-sent").with("cookie", cookie.name.clone()),
        );
    }
    if let Some(credential) = &t.credential {
        claim = claim.credential(t, Message::new("says-sent").with("scheme", credential.called()));
    }
    let context = &facts.session.context;
    if context.jar.is_none() {
        claim = claim.because_session(Part::Jar(String::new()), Message::new("missing-jar"));
    }
    if context.sanitised {
        claim = claim.because_session(Part::Jar(String::new()), Message::new("note-sanitised"));
    }
    Some(claim)
}
