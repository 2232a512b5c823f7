//! Header fields that other extensions changed on the way: of a request before it left, of an answer before the page got it.

use super::ChangedView;
use crate::http::headers::Headers;
use crate::http::secret::Secret;
use crate::session::exchange::Exchange;
use crate::session::{EntryId, Session};

/// Request fields that Chromium puts in after it has asked other extensions, as its documentation of `onBeforeSendHeaders` says.
const ADDED_LATER: [&str; 12] = [
    "cache-control",
    "connection",
    "content-length",
    "host",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "partial-data",
    "pragma",
    "proxy-authorization",
    "proxy-connection",
    "transfer-encoding",
];

/// Those of one exchange, its request's first.
pub(super) fn changed(session: &Session, entry: EntryId, exchange: &Exchange) -> Vec<ChangedView> {
    let before = session.context.headers_before.iter().flatten().find(|before| before.entry == Some(entry));
    let after = session.context.headers_after.iter().flatten().find(|after| after.entry == Some(entry));
    let mut list = Vec::new();
    if let Some(before) = before {
        add(&mut list, false, &before.headers, &exchange.request_headers);
        list.retain(|view| !view.before.is_empty() || !ADDED_LATER.contains(&view.name.as_str()));
    }
    if let Some(after) = after {
        add(&mut list, true, &exchange.response_headers, &after.headers);
    }
    list
}

fn add(list: &mut Vec<ChangedView>, answer: bool, before: &Headers, after: &Headers) {
    list.extend(before.differing(after).into_iter().map(|name| {
        let values = |headers: &Headers| headers.all(&name).map(Secret::new).collect();
        ChangedView { answer, before: values(before), after: values(after), name: name.clone() }
    }));
}

#[cfg(test)]
mod tests {
    use super::changed;
    use crate::session::made::exchange;
    use crate::session::{Context, EntryId, HeadersAfter, HeadersBefore, Session};

    #[test]
    fn both_ways_are_told_apart() {
        let sent = exchange(
            0,
            "GET https://a.example/ 200",
            &["Connection: keep-alive", "Accept: x", "< Set-Cookie: a=1", "< Set-Cookie: b=2"],
        );
        let before = exchange(0, "GET https://a.example/ 200", &["accept: x", "Authorization: Bearer a"]);
        let after = exchange(0, "GET https://a.example/ 200", &["< Set-Cookie: b=2", "< CSP: x"]);
        let context = Context {
            headers_before: Some(vec![HeadersBefore {
                entry: Some(EntryId(0)),
                headers: before.request_headers,
            }]),
            headers_after: Some(vec![HeadersAfter {
                entry: Some(EntryId(0)),
                headers: after.response_headers,
            }]),
            ..Context::default()
        };
        let session = Session { exchanges: vec![sent], context };
        let list = changed(&session, EntryId(0), &session.exchanges[0]);
        let told: Vec<_> =
            list.iter().map(|it| (it.answer, it.name.as_str(), it.before.len(), it.after.len())).collect();
        assert_eq!(told, [(false, "authorization", 1, 0), (true, "set-cookie", 2, 1), (true, "csp", 0, 1)]);
        assert_eq!(changed(&session, EntryId(1), &session.exchanges[0]), []);
    }
}
