//! One cookie on one request in words, and what would have let it through.

use super::why;
use crate::http::set_cookie::SameSite;
use crate::session::cookie_rules::Withheld;
use crate::session::cookies::{Cookies, Fate};
use crate::session::jar::StoredCookie;
use crate::session::{EntryId, Session};
use crate::words::Message;

/// What became of a cookie on a request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CellView {
    /// Why, in sentences.
    pub why: Vec<Message>,
    /// Single changes that would have let it through.
    pub cures: Vec<&'static str>,
}

/// What became of the cookie of a name and [place](StoredCookie::place) on a request; `set` says that what the response set under
/// this name is meant, too.
pub fn cell(session: &Session, entry: EntryId, name: &str, place: &str, set: bool) -> CellView {
    let mut view = CellView::default();
    let Some(exchange) = session.exchanges.get(entry.0) else { return view };
    let cookies = Cookies::new(session);
    let top = cookies.pages().top_level_site(entry);
    let mut before = false;
    for sent in cookies.sent(entry).iter().filter(|sent| sent.cookie.name == name) {
        let went = sent.fate == Fate::Sent;
        if sent.cookie.place() == place {
            view.why.push(why::sent(sent, exchange, top.as_deref(), session.context.jar.is_some()));
            if went && before {
                view.why.push(Message::new("cookie.shadowed"));
            }
            view.cures = match sent.fate {
                Fate::Withheld(rule) if rule != Withheld::StoredLater => {
                    cures(&cookies, entry, &sent.cookie, rule)
                }
                _ => Vec::new(),
            };
        }
        before |= went;
    }
    let received = cookies.received(entry).into_iter().filter(|received| set && received.cookie.name == name);
    view.why.extend(received.map(|received| why::received(&received, exchange)));
    view
}

/// Which single changes would let a cookie through that a rule keeps back.
fn cures(cookies: &Cookies<'_>, entry: EntryId, cookie: &StoredCookie, rule: Withheld) -> Vec<&'static str> {
    if rule == Withheld::CredentialsOmitted {
        return vec!["view.cure-credentials"];
    }
    let host = cookies.host(entry).unwrap_or_default().to_owned();
    let none = StoredCookie { same_site: SameSite::None, secure: true, ..cookie.clone() };
    let tries = [
        ("view.cure-lax", StoredCookie { same_site: SameSite::Lax, ..cookie.clone() }),
        ("view.cure-none", none.clone()),
        ("view.cure-partitioned", StoredCookie { partition: cookies.pages().top_level_site(entry), ..none }),
        ("view.cure-path", StoredCookie { path: "/".to_owned(), ..cookie.clone() }),
        ("view.cure-domain", StoredCookie { host_only: false, ..cookie.clone() }),
        ("view.cure-host", StoredCookie { domain: host, host_only: true, ..cookie.clone() }),
        ("view.cure-insecure", StoredCookie { secure: false, ..cookie.clone() }),
        ("view.cure-longer", StoredCookie { expires: None, ..cookie.clone() }),
    ];
    let lets_through =
        |changed: &StoredCookie| changed != cookie && cookies.withheld(entry, changed).is_none();
    tries.into_iter().filter(|(_, changed)| lets_through(changed)).map(|(id, _)| id).collect()
}
