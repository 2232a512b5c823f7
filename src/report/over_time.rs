//! The views over time as JSON.

use serde_json::{Value, json};

use crate::diagnose::next_sign_out::{NextSignOut, Renews};
use crate::diagnose::over_time::{Life, OverTime, Rate};
use crate::http::time::Millis;
use crate::words::{Arg, Message, Words};

/// The views as a JSON value. Times are RFC 3339, spans in milliseconds, entries as in the file.
pub(super) fn value(w: &Words, found: &OverTime) -> Value {
    let signs = &found.sign_ins;
    json!({
        "routes": found.routes.iter().map(rate).collect::<Vec<_>>(),
        "hosts": found.hosts.iter().map(rate).collect::<Vec<_>>(),
        "userAgents": found.agents.iter().map(rate).collect::<Vec<_>>(),
        "credentials": found.credentials.iter().map(life).collect::<Vec<_>>(),
        "signIns": { "tried": signs.tried, "succeeded": signs.succeeded },
        "renewals": { "tried": signs.renewals, "succeeded": signs.renewed },
        "clocks": found.clocks.iter().map(|clock| json!({
            "host": clock.host, "aheadMs": clock.ahead, "atLeastMs": clock.least,
        })).collect::<Vec<_>>(),
        "nextSignOut": found.next_sign_out.as_ref().map(|it| next(w, it)),
    })
}

fn time(at: Option<Millis>) -> Value {
    json!(at.and_then(Millis::to_rfc3339))
}

fn rate(rate: &Rate) -> Value {
    json!({
        "name": rate.name,
        "requests": rate.requests,
        "refused": rate.refused,
        "firstRefused": time(rate.first_refused),
        "lastRefused": time(rate.last_refused),
    })
}

fn life(life: &Life) -> Value {
    json!({
        "kind": life.kind,
        "host": life.host,
        "firstSent": life.first_sent.0,
        "issuedBy": life.issued_by.map(|entry| entry.0),
        "issuedAt": time(life.issued_at),
        "endsAt": time(life.ends_at),
        "requests": life.requests,
        "refused": life.refused,
        "lastAccepted": life.last_accepted.map(|entry| entry.0),
        "firstRefused": life.first_refused.map(|entry| entry.0),
    })
}

fn next(w: &Words, next: &NextSignOut) -> Value {
    let id = match next.renews {
        Renews::Nothing => "next-sign-out",
        Renews::AtHand => "next-sign-out-at-hand",
        Renews::Seen => "next-sign-out-renewed",
    };
    let says = Message::new(id).with("left", Arg::Lasting(next.left));
    json!({
        "entry": next.entry.0,
        "at": time(Some(next.at)),
        "leftMs": next.left,
        "renews": next.renews.word(),
        "text": w.say(&says),
    })
}
