//! A polite message to the site, with the facts its support needs. It holds no secret.

use std::fmt::Write as _;

use crate::diagnose::report::Incident;
use crate::fixes::Who;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::Session;
use crate::words::{Message, Words, clean};

/// Requests named.
const NAMED: usize = 5;

/// Facts quoted.
const FACTS: usize = 8;

/// Renders.
pub fn render(w: &Words, incident: &Incident, session: &Session) -> String {
    let say = |message: &Message| clean(&w.say(message));
    let host = Message::new("letter.greeting").with("host", incident.host.as_str());
    let mut out = format!("{}\n\n{}\n\n", say(&host), say(&incident.sentence));
    for entry in incident.entries.iter().take(NAMED) {
        let Some(exchange) = session.exchanges.get(entry.0) else { continue };
        let at = exchange.started.and_then(Millis::to_rfc3339).unwrap_or_default();
        let place = format!("{}{}", exchange.url.origin(), Url::legible(&exchange.url.path));
        let _ = writeln!(out, "- {at} {} {} → {}", clean(&exchange.method), clean(&place), exchange.status);
    }
    let _ = writeln!(out, "\n{}", say(&Message::new("letter.facts")));
    for evidence in incident.evidence.iter().take(FACTS) {
        let _ = writeln!(out, "- {}", say(&evidence.says));
    }
    let asked = incident.fixes.iter().filter(|fix| fix.who != Who::User);
    for (index, fix) in asked.enumerate() {
        if index == 0 {
            let _ = writeln!(out, "\n{}", say(&Message::new("letter.could")));
        }
        let _ = writeln!(out, "- {}", say(&fix.text));
    }
    if let Some(browser) = &session.context.browser {
        let _ = writeln!(out, "\n{} {}", clean(&browser.name), clean(&browser.version));
    }
    let _ = writeln!(out, "\n{}", say(&Message::new("letter.end")));
    out
}
