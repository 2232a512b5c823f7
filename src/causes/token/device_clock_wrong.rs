//! `device-clock-wrong`: the device's clock is off, and that breaks the sign-in.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::clocks::{Clocks, LEEWAY, clocks, thrown_away};
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::told::{Tells, Told};
use crate::http::time::Millis;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// This device's clock is wrong. The app judges tokens by it and so keeps one that has ended, or throws away a good one.
    /// ## How we know
    /// Two or more servers agree on a time that differs from the device's by more than a minute, and the token's times fall between the two clocks, or what the page dated itself (a signature, a proof) is refused for its time, or a page throws away what it has just got and signs in anew. One server alone makes it likely at most.
    /// ## What to do
    /// Set the clock to automatic, then reload. The time zone doesn't matter.
    /// ## False alarms
    /// One server alone may be wrong itself; browsers correct cookies by the server's clock, so those don't suffer.
    /// ## References
    /// RFC 7519 §4.1.4, RFC 9110 §6.6.1, RFC 9449 §11.1.
    DEVICE_CLOCK_WRONG = "device-clock-wrong", group: Token, user_fix: FixDeviceClock
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let thrown_away = thrown_away(facts, t);
    if thrown_away.is_none() {
        t.refusal()?;
    }
    let (ahead, hosts) = match clocks(facts, t) {
        Clocks::Device { ahead, hosts } => (ahead, Some(hosts)),
        Clocks::OneOfBoth { ahead } => (ahead, None),
        _ => return None,
    };
    let (device, server) = (t.started?, t.date?);
    let between = t.token().and_then(|token| token.good_only_at(device, server));
    let dated = dated_by_device(t, device);
    let confidence = match (hosts, between.is_some() || dated.is_some() || thrown_away.is_some()) {
        (Some(_), true) => Confidence::Certain,
        // One host alone may be wrong itself; where it names the difference, it has looked.
        (None, true) if between.is_none() => Confidence::Likely,
        (Some(_), false) | (None, true) => Confidence::Possible,
        (None, false) => return None,
    };
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
    .settled_by("settle-clock");
    if let Some(hosts) = hosts {
        claim = claim.because(t.id, Part::Timing, Message::new("says-hosts-agree").with("hosts", hosts));
    }
    if let Some((name, time)) = between {
        claim =
            claim.claim(t, name, Message::new("says-claim-between").with("name", name).with("time", time));
    }
    if let Some((part, told)) = dated {
        claim = claim.because(t.id, part, Message::new("says-dated-by-device")).told(t, told);
    }
    if let Some((answer, name, time)) = thrown_away {
        claim = claim
            .handed_out(answer, Message::new("says-claim-between").with("name", name).with("time", time))
            .because(t.id, Part::Url, Message::new("says-signs-in-anew"));
    }
    Some(claim)
}

/// What the page dated by the device's clock, where the server refuses it for its time: a signature, or a proof of
/// possession that fits in all else.
fn dated_by_device(t: &Seen, device: Millis) -> Option<(Part, &Told)> {
    if t.dpop && t.dpop_faults.is_empty() && t.code("use_dpop_nonce").is_none() {
        return Some((Part::RequestHeader("dpop".to_owned()), t.tells(Tells::Binding)?));
    }
    let signed = t.signed.as_ref()?;
    let by_device = signed.made?.since(device).abs() < LEEWAY;
    let place = if signed.presigned { Part::Url } else { Part::RequestHeader("authorization".to_owned()) };
    by_device.then_some((place, t.tells(Tells::Skew)?))
}
