//! `cookie-header-too-large`: the cookies grew past what the server reads.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::sizes::MUCH;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The browser holds so many or so large cookies for this site that the server refuses to read the request's headers.
    /// ## How we know
    /// The server answered 431, or 400 with words about the headers' size, and the Cookie header (with Authorization) is 4 KiB or more. A bare 400 is likely where the same address was answered with a much smaller Cookie header.
    /// ## What to do
    /// Clear this site's cookies, then sign in again. Developers: keep data out of cookies, delete those of finished sign-ins, limit their paths; the sum counts, though each may be small.
    /// ## False alarms
    /// Another header or a long address can be too large as well; then the Cookie header is the smaller part.
    /// ## References
    /// RFC 6585 §5 (431), RFC 6265bis §6.1 (limits).
    COOKIE_HEADER_TOO_LARGE = "cookie-header-too-large", group: Cookies, user_fix: ClearSiteCookies
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let says_so = t.refusal() == Some(Refusal::HeadersTooLarge);
    let smaller = facts.fits_when_smaller(t);
    if !says_so && smaller.is_none() {
        return None;
    }
    let sizes = facts.header_sizes(t)?;
    let confidence = match says_so {
        // Something else in the headers is larger.
        _ if sizes.all >= 3 * sizes.credentials => return None,
        true if sizes.credentials >= MUCH => Confidence::Certain,
        false if sizes.credentials >= MUCH => Confidence::Likely,
        _ => Confidence::Possible,
    };
    let heavy = facts.heavy_cookies(t);
    let filled = |id| Message::new(id).with("host", t.host()).with("size", sizes.credentials);
    let mut claim = Claim::new(confidence, filled("cause-cookie-header-too-large"), t.site.clone())
        .because_status(t)
        .because(
            t.id,
            Part::RequestHeader("cookie".to_owned()),
            filled("says-cookie-size").with("count", t.cookies.len()),
        );
    if !heavy.is_empty() {
        let names: Vec<&str> = heavy.iter().map(String::as_str).take(4).collect();
        claim = claim.because(
            t.id,
            Part::RequestHeader("cookie".to_owned()),
            Message::new("says-heavy-cookies").with("names", names.join(", ")),
        );
    }
    if says_so && t.status == 400 {
        claim = claim.because(t.id, Part::ResponseBody(String::new()), Message::new("says-names-headers"));
    }
    if let Some(seen) = smaller {
        let before = facts.header_sizes(seen).map_or(0, |sizes| sizes.credentials);
        claim = claim.because(
            seen.id,
            Part::RequestHeader("cookie".to_owned()),
            Message::new("says-smaller-answered").with("size", before),
        );
    }
    for name in &heavy {
        claim = claim.about_cookie(name);
    }
    Some(claim.settled_by("settle-clear-cookies"))
}
