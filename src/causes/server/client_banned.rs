//! `client-banned`: the address or browser is shut out after failed tries.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// After a row of failed sign-ins the server refuses everything from here, its public pages and its login included.
    /// ## How we know
    /// A row of refused sign-ins, and from then on every path of the host is refused, without a word on when it ends; or the host answers no connection any more, which makes it likely.
    /// ## What to do
    /// Stop trying: each try can prolong it. Wait an hour or use another network; only the site can lift it at once.
    /// ## False alarms
    /// A limit says how long to wait, a missing right concerns some paths only, a bot filter shows a check. A server that went down right then is silent as well.
    /// ## References
    /// fail2ban, CrowdSec, nginx deny.
    CLIENT_BANNED = "client-banned", group: Server, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let ban = facts.ban(t)?;
    let sure = !ban.silent && ban.public && ban.paths >= 3;
    let confidence = if sure { Confidence::Certain } else { Confidence::Likely };
    let sentence = Message::new("cause-client-banned").with("host", t.host());
    let claim = Claim::new(confidence, sentence, t.host()).because(
        ban.first,
        Part::Timing,
        Message::new("says-row-of-tries").with("count", ban.tries),
    );
    let (part, says) = if ban.silent {
        (Part::Error, Message::new("says-no-connection").with("count", ban.exchanges))
    } else {
        (Part::Status, Message::new("says-all-refused").with("count", ban.paths))
    };
    Some(claim.because(ban.first, part, says).settled_by("settle-other-network"))
}
