//! The cookies that would go with a request, as text for a terminal.

use std::fmt::Write as _;

use crate::inspect::AskedCookie;
use crate::words::{Message, Words, clean};

/// A line for each cookie; values aren't shown.
pub fn text(w: &Words, cookies: &[AskedCookie]) -> String {
    let mut out = String::new();
    let (sent, kept): (Vec<_>, Vec<_>) = cookies.iter().partition(|cookie| cookie.withheld.is_none());
    if cookies.is_empty() {
        let _ = writeln!(out, "{}", w.say(&Message::new("asked.none")));
    }
    for (heading, list) in [("asked.sent", sent), ("asked.withheld", kept)] {
        if list.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{}", w.say(&Message::new(heading).with("count", list.len())));
        for AskedCookie { cookie, withheld, why } in list {
            let dot = if cookie.host_only { "" } else { "." };
            let place = format!("{dot}{}{}", cookie.domain, cookie.path);
            let _ = write!(out, "  {}  {}", clean(&cookie.name), clean(&place));
            let _ = match withheld {
                Some(rule) => writeln!(out, "  ({rule})\n      {}", clean(&w.say(why))),
                None => writeln!(out),
            };
        }
    }
    out
}
