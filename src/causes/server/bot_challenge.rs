//! `bot-challenge`: a bot filter answered instead of the app.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// A filter in front of the site took the browser for a robot and answered in its place: the app never saw the request.
    /// ## How we know
    /// The answer carries the filter's own header. A page of a known filter only suggests it.
    /// ## What to do
    /// Open the site itself in a tab and pass the check, then reload. If none is shown, try a private window or leave the VPN.
    /// ## False alarms
    /// Filters mark answers that they let through as well; only their word for a challenge or block counts.
    /// ## References
    /// Cloudflare cf-mitigated, AWS WAF x-amzn-waf-action.
    BOT_CHALLENGE = "bot-challenge", group: Server, user_fix: TryPrivateWindow
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let sentence = Message::new("cause-bot-challenge").with("host", t.host());
    if let Some(name) = &t.filter {
        return Some(Claim::new(Confidence::Certain, sentence, t.site.clone()).because_status(t).because(
            t.id,
            Part::ResponseHeader(name.clone()),
            Message::new("says-filter").with("name", name.clone()),
        ));
    }
    if !t.filter_page {
        return None;
    }
    let mut claim = Claim::new(Confidence::Likely, sentence, t.site.clone())
        .because_status(t)
        .because(t.id, Part::ResponseBody(String::new()), Message::new("says-filter-page"))
        .settled_by("settle-log");
    if let Some(other) = facts.accepted_with_same(t).find(|other| other.same_route(t)) {
        claim = claim.although_accepted(other);
    }
    Some(claim)
}
