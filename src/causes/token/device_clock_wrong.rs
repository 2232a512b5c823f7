//! `device-clock-wrong`: the device's clock is off, and that breaks the sign-in.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::clocks::{Clocks, clocks};
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// This device's clock is wrong. The app judges tokens by it and so keeps one that has ended, or throws away a good one.
    /// ## How we know
    /// Two or more servers agree on a time that differs from the device's by more than a minute, and the token's times fall between the two clocks.
    /// ## What to do
    /// Set the clock to automatic, then reload. The time zone doesn't matter.
    /// ## False alarms
    /// One server alone may be wrong itself; browsers correct cookies by the server's clock, so those don't suffer.
    /// ## References
    /// RFC 7519 §4.1.4, RFC 9110 §6.6.1.
    DEVICE_CLOCK_WRONG = "device-clock-wrong", group: Token, user_fix: FixDeviceClock
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let Clocks::Device { ahead, hosts } = clocks(facts, t) else { return None };
    let token = t.credential.as_ref().and_then(|credential| credential.readable());
    let (device, server) = (t.started?, t.date?);
    let between = |time: crate::http::time::Millis| (time > device) != (time > server);
    let decisive = token.and_then(|token| {
        [("exp", token.expires()), ("nbf", token.not_before()), ("iat", token.issued())]
            .into_iter()
            .find_map(|(name, time)| Some((name, time.filter(|time| between(*time))?)))
    });
    let confidence = if decisive.is_some() { Confidence::Certain } else { Confidence::Possible };
    let direction = if ahead > 0 { "clock-behind" } else { "clock-ahead" };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-device-clock-wrong")
            .with("off", Arg::Lasting(ahead))
            .with("direction", Message::new(direction)),
        "clock",
    )
    .because(
        t.id,
        Part::ResponseHeader("date".to_owned()),
        Message::new("says-server-time").with("date", server),
    )
    .because(t.id, Part::Timing, Message::new("says-device-time").with("date", device))
    .because(t.id, Part::Timing, Message::new("says-hosts-agree").with("hosts", hosts));
    if let Some((name, time)) = decisive {
        claim = claim.because(
            t.id,
            Part::Claim(name.to_owned()),
            Message::new("says-claim-between").with("name", name).with("time", time),
        );
    }
    Some(claim)
}
