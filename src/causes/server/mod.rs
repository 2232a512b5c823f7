//! Causes of the group `server`, one file each.

pub(super) mod account_disabled;
pub(super) mod bot_challenge;
pub(super) mod client_banned;
pub(super) mod foreign_session_from_cache;
pub(super) mod identity_provider_down;
pub(super) mod origin_check_failed;
pub(super) mod permission_denied;
pub(super) mod rate_limited;
pub(super) mod session_rejected_unknown;
pub(super) mod session_store_failing;
pub(super) mod upstream_refused;

#[cfg(test)]
mod tests {
    use crate::evidence::facts::Facts;
    use crate::evidence::seen::Seen;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::exchange::{Exchange, Resource};
    use crate::session::{EntryId, Session};
    use crate::words::Message;

    #[test]
    fn what_may_be_read_and_not_changed_is_named_with_its_method() {
        let exchange = |(index, (method, path, status)): (usize, &(&str, &str, u16))| Exchange {
            method: (*method).to_owned(),
            url: Url::parse(&format!("https://a.example{path}")).unwrap(),
            status: *status,
            started: Some(Millis::from_secs(1000 + i64::try_from(index).unwrap())),
            resource: Resource::Fetch,
            request_headers: [("Authorization".to_owned(), "Bearer abcdefghijklmnop".to_owned())]
                .into_iter()
                .collect(),
            ..Exchange::default()
        };
        for (refused, shown) in [("/orders", "DELETE /orders"), ("/prices", "/prices")] {
            let told = [("GET", "/orders", 200), ("DELETE", refused, 403)];
            let exchanges = told.iter().enumerate().map(exchange).collect();
            let session = Session { exchanges, ..Session::default() };
            let read = |(index, exchange)| Seen::of(EntryId(index), exchange);
            let seen: Vec<Seen> = session.exchanges.iter().enumerate().map(read).collect();
            let claim = super::permission_denied::check(&Facts::new(&session, &seen), &seen[1]).unwrap();
            assert_eq!(claim.sentence, Message::new("cause-permission-denied").with("path", shown));
        }
    }
}
