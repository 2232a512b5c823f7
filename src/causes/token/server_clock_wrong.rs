//! `server-clock-wrong`: one server's clock is off, and it misjudges good tokens or makes bad ones.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::clocks::{Clocks, LEEWAY, clocks};
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::TokenFacts;
use crate::evidence::told::Tells;
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// The clock of one of the site's servers is wrong. It takes tokens that are in date for old or not yet valid, or it hands out tokens that are so for everybody else.
    /// ## How we know
    /// Its Date differs by more than a minute from the device's clock and from other servers', and the token's times fall between the two.
    /// ## What to do
    /// Only the site can mend it; signing in again meets the same clock. Site owners: keep every server's clock by NTP (containers and virtual machines drift after sleep), and allow a minute of difference.
    /// ## False alarms
    /// If only one server was seen, the device may be the one that is wrong; a cached answer carries an old Date, which its Age explains.
    /// ## References
    /// RFC 7519 §4.1.4 and §4.1.5, RFC 9110 §6.6.1.
    SERVER_CLOCK_WRONG = "server-clock-wrong", group: Token, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    match clocks(facts, t) {
        Clocks::Server { host, ahead } => verifier(facts, t, host, ahead),
        Clocks::Agree => maker(facts, t),
        _ => None,
    }
}

fn claim(t: &Seen, host: &str, ahead: i64, confidence: Confidence) -> Claim {
    // The clock is the server's own: what is ahead of the device is fast.
    let direction = if ahead > 0 { "clock-ahead" } else { "clock-behind" };
    let sentence = Message::new("cause-server-clock-wrong")
        .with("server", host)
        .with("off", Arg::Lasting(ahead))
        .with("direction", Message::new(direction));
    let claim = Claim::new(confidence, sentence, format!("clock {host}"));
    match t.started {
        Some(device) => {
            claim.because(t.id, Part::Timing, Message::new("says-device-time").with("date", device))
        }
        None => claim,
    }
}

/// The server that refused has the wrong clock.
fn verifier(facts: &Facts<'_>, t: &Seen, host: &str, ahead: i64) -> Option<Claim> {
    let (device, server) = (t.started?, t.date?);
    let token = t.token();
    let between = token.and_then(|token| token.good_only_at(device, server));
    let timed = [Tells::Expired, Tells::NotYet, Tells::Skew].iter().any(|what| t.tells(*what).is_some());
    let confidence = match between {
        Some(_) => Confidence::Certain,
        None if timed && token.is_none_or(|token| token.times().next().is_none()) => Confidence::Likely,
        None => return None,
    };
    let mut claim = claim(t, host, ahead, confidence).because(
        t.id,
        Part::ResponseHeader("date".to_owned()),
        Message::new("says-server-time").with("date", server),
    );
    if let Some((name, time)) = between {
        claim =
            claim.claim(t, name, Message::new("says-claim-between").with("name", name).with("time", time));
    }
    let agreeing =
        facts.offsets().iter().filter(|(other, offset)| *other != host && offset.least.abs() < LEEWAY);
    Some(
        claim
            .because(
                t.id,
                Part::Timing,
                Message::new("says-hosts-with-device").with("hosts", agreeing.count()),
            )
            .settled_by("settle-log"),
    )
}

/// The server that made the token has the wrong clock.
fn maker(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let credential = t.credential.as_ref()?;
    let token = credential.readable()?;
    let at = t.judged_at()?;
    let answer = facts.handed_out_as(credential.fingerprint, t).first().map(|(seen, _)| *seen);
    let named = token.issuer_host();
    let host = answer.map(|seen| seen.url.host.as_str()).or(named.as_deref())?;
    let (host, offset) = facts.offsets().iter().find(|(other, _)| *other == host)?;
    if offset.least.abs() < LEEWAY {
        return None;
    }
    let (name, time) = misdated(token, at, offset.ahead)?;
    let confidence = if answer.is_some() { Confidence::Certain } else { Confidence::Likely };
    let mut claim = claim(t, host, offset.ahead, confidence)
        .claim(t, name, Message::new("says-claim-misdated").with("name", name).with("time", time))
        .settled_by("settle-log");
    let shows = |seen: &Seen| -> Option<(EntryId, Millis)> { Some((seen.id, seen.date?)) };
    let dated =
        answer.and_then(shows).or_else(|| facts.all().filter(|s| s.url.host == *host).find_map(shows));
    if let Some((entry, date)) = dated {
        claim = claim.because(
            entry,
            Part::ResponseHeader("date".to_owned()),
            Message::new("says-server-time").with("date", date),
        );
    }
    Some(claim)
}

/// The claim that makes the token ended or not begun by now, and wouldn't with a right clock at its maker.
fn misdated(token: &TokenFacts, at: Millis, ahead: i64) -> Option<(&'static str, Millis)> {
    token.times().find(|(name, time)| {
        let right = time.plus(-ahead);
        if *name == "exp" { *time <= at && right > at } else { *time > at && right <= at.plus(LEEWAY) }
    })
}
