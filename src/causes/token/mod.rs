//! Causes of the group `token`, one file each.

pub(super) mod device_clock_wrong;
pub(super) mod insufficient_scope;
pub(super) mod server_clock_wrong;
pub(super) mod signing_key_not_known;
pub(super) mod stale_token_sent;
pub(super) mod step_up_required;
pub(super) mod token_binding_invalid;
pub(super) mod token_binding_missing;
pub(super) mod token_expired;
pub(super) mod token_malformed;
pub(super) mod token_not_yet_valid;
pub(super) mod token_rejected;
pub(super) mod token_time_unit_wrong;
pub(super) mod token_unsigned;
pub(super) mod token_wrong_audience;
pub(super) mod token_wrong_issuer;
pub(super) mod token_wrong_kind;
pub(super) mod wrong_environment;

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
    fn a_token_that_cannot_be_read_is_said_to_have_been_good_only_where_it_was() {
        let exchange = |(index, status): (usize, &u16)| Exchange {
            method: "GET".to_owned(),
            url: Url::parse("https://a.example/orders").unwrap(),
            status: *status,
            started: Some(Millis::from_secs(1000 + i64::try_from(index).unwrap())),
            resource: Resource::Fetch,
            request_headers: [("Authorization".to_owned(), "Bearer tok-old-000000000".to_owned())]
                .into_iter()
                .collect(),
            response_headers: [("WWW-Authenticate".to_owned(), "Bearer error=\"invalid_token\"".to_owned())]
                .into_iter()
                .collect(),
            ..Exchange::default()
        };
        for (first, sentence) in [(200, "cause-token-rejected"), (404, "cause-token-rejected-silently")] {
            let session = Session {
                exchanges: [first, 401].iter().enumerate().map(exchange).collect(),
                ..Session::default()
            };
            let read = |(index, exchange)| Seen::of(EntryId(index), exchange);
            let seen: Vec<Seen> = session.exchanges.iter().enumerate().map(read).collect();
            let claim = super::token_rejected::check(&Facts::new(&session, &seen), &seen[1]).unwrap();
            assert_eq!(claim.sentence, Message::new(sentence).with("host", "a.example"));
        }
    }
}
