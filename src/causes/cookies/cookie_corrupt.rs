//! `cookie-corrupt`: the cookie's value is damaged, and the server refuses it.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::cookie_shape::Known;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The cookie that should tell who you are arrives damaged: cut off, encoded twice, or with a part missing. The server can't read it.
    /// ## How we know
    /// The value that is sent is a damaged copy of one that an answer gave or that was accepted, or it breaks its own format (a signed value without signature, a split cookie with a part missing), and it is refused. An answer that names a bad cookie makes it likely, and so does a value that looks encoded twice.
    /// ## What to do
    /// Clear this site's cookies, then sign in again. Developers: don't copy the session cookie by script, encode it once, and treat an unreadable cookie as none.
    /// ## False alarms
    /// A five-part token with an empty second part is whole, and so is a signed value that looks odd; a value that the server itself gave isn't damaged.
    /// ## References
    /// RFC 6265bis §4.1.1 (cookie-value), RFC 7515 §3, RFC 7516 §3.
    COOKIE_CORRUPT = "cookie-corrupt", group: Cookies, user_fix: ClearSiteCookies
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let named = t.refusal() == Some(Refusal::BadCookie);
    if !(named || t.refuses_session()) {
        return None;
    }
    let Some((cookie, damaged)) =
        facts.carried(t).find_map(|cookie| Some((cookie, facts.damaged(t, cookie)?)))
    else {
        return named.then(|| named_only(t));
    };
    let name = &cookie.name;
    let filled = |id| Message::new(id).with("cookie", name.clone());
    let confidence = if damaged.what.sure() { Confidence::Certain } else { Confidence::Likely };
    let mut claim = Claim::new(
        confidence,
        filled("cause-cookie-corrupt").with("damage", Message::new(damaged.what.message())),
        format!("{name} {}", t.host()),
    )
    .because(
        t.id,
        Part::RequestHeader("cookie".to_owned()),
        filled("says-cookie-damaged").with("damage", Message::new(damaged.what.message())),
    );
    claim = match damaged.good {
        Some((id, Known::Given)) => claim.because(
            id,
            Part::ResponseHeader("set-cookie".to_owned()),
            filled("says-cookie-given-whole"),
        ),
        Some((id, Known::Accepted)) => {
            claim.because(id, Part::RequestHeader("cookie".to_owned()), filled("says-cookie-whole-accepted"))
        }
        None => claim,
    };
    Some(claim.because_status(t).about_cookie(name).settled_by("settle-clear-cookies"))
}

/// The server says that a cookie is bad; what is wrong with it can't be seen.
fn named_only(t: &Seen) -> Claim {
    let sentence = Message::new("cause-cookie-corrupt-named").with("host", t.host());
    Claim::new(Confidence::Likely, sentence, format!("bad cookie {}", t.host()))
        .because_status(t)
        .because(t.id, Part::ResponseBody(String::new()), Message::new("says-bad-cookie"))
        .settled_by("settle-clear-cookies")
}
