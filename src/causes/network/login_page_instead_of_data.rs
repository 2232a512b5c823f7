//! `login-page-instead-of-data`: a script asked for data and got the login page.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The page asked its server for data and got the sign-in page instead: your session is no longer known there, and the server doesn't say so in a way that the page understands.
    /// ## How we know
    /// A request for data was redirected to a sign-in address, or answered with a page that holds a password field. It is an effect: where its reason shows, that one is named instead.
    /// ## What to do
    /// Sign in again, in this or another tab, then reload the page. Developers: answer requests for data with 401, and redirect only pages.
    /// ## False alarms
    /// Nobody signed in, a session that timed out or a cookie that stayed behind look the same on the answer and are named for themselves.
    /// ## References
    /// RFC 9110 §15.5.2, Fetch standard §4.4.
    LOGIN_PAGE_INSTEAD_OF_DATA = "login-page-instead-of-data", group: Network, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let page = t.refusal() == Some(Refusal::InBody) && t.html && t.password_page;
    let sent_on = t.refusal() == Some(Refusal::ToLogin);
    if !t.data || !(page || sent_on) {
        return None;
    }
    // Without anything that tells who is asking, and nothing kept, nobody is signed in.
    let confidence = match (t.has_credentials(), facts.stored_session(t)) {
        (true, _) => Confidence::Likely,
        (false, None) if facts.credential_seen_by(t) || t.incomplete => Confidence::Likely,
        _ => Confidence::Possible,
    };
    let sentence = Message::new("cause-login-page-instead-of-data").with("path", t.shown_path());
    let claim = Claim::new(confidence, sentence, format!("login page {}", t.host())).because(
        t.id,
        Part::Browser,
        Message::new("says-data-asked"),
    );
    let claim = match &t.redirect {
        Some(to) if sent_on => claim.because(
            t.id,
            Part::ResponseHeader("location".to_owned()),
            Message::new("says-sent-on").with("to", to.host.clone()),
        ),
        _ => claim.because(t.id, Part::ResponseBody(String::new()), Message::new("says-login-page")),
    };
    Some(claim.settled_by("settle-log"))
}
