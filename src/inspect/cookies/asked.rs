//! The cookies of a request that nobody has made: which would go, and what keeps the others.

use super::why;
use crate::http::url::Url;
use crate::session::Session;
use crate::session::cookie_rules::Withheld;
use crate::session::jar::StoredCookie;
use crate::session::store::{Question, Store};
use crate::words::Message;

/// A cookie of the address's site.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedCookie {
    /// As stored.
    pub cookie: StoredCookie,
    /// The rule that would keep it back; `None` where it would go.
    pub withheld: Option<&'static str>,
    /// Why.
    pub why: Message,
}

/// Those that would go, in the order of the Cookie field, then the others.
///
/// `page` is the page that makes the request or whose link is followed; `navigation` opens the address in the address bar.
pub fn asked(
    session: &Session,
    url: &Url,
    page: Option<&Url>,
    navigation: bool,
    method: &str,
) -> Vec<AskedCookie> {
    let store = Store::of(session);
    let question = Question::of(session, url, page, navigation, method);
    let answer = store.ask(&question);
    let top = page.map(|page| page.origin().to_string());
    let sent = answer.sent.into_iter().map(|cookie| AskedCookie {
        cookie: cookie.clone(),
        withheld: None,
        why: Message::new("cookie.would-go"),
    });
    let kept = answer.withheld.into_iter().map(|(cookie, rule)| AskedCookie {
        cookie: cookie.clone(),
        withheld: Some(Withheld::id(rule)),
        why: why::withheld(rule, cookie, url, question.now, top.as_deref()),
    });
    sent.chain(kept).collect()
}
