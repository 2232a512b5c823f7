//! A report costs about the same for each refusal, however many there are.

use crate::evidence::facts::Facts;
use crate::evidence::facts::work::LOOKED;
use crate::evidence::seen::Seen;
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::exchange::{Body, Exchange, Resource};
use crate::session::{Context, EntryId, Session};

/// What a request carries, and how it is answered.
type Answer<'a> = (&'a [(&'a str, &'a str)], u16, &'a [(&'a str, &'a str)], &'a str);

/// How many exchanges are looked at for the report on so many, of which one in ten is answered as the first, or the first tenth
/// is, the others as the second answer.
fn looked_at(count: usize, [first, second]: [Answer<'_>; 2], at_first: bool) -> usize {
    let exchange = |index: usize| {
        let is_first = if at_first { index < count / 10 } else { index.is_multiple_of(10) };
        let (request, status, response, body) = if is_first { first } else { second };
        let fields = |fields: &[(&str, &str)]| {
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        Exchange {
            method: "GET".to_owned(),
            url: Url::parse(&format!("https://api.acme.example/items/{}", index % 97)).unwrap(),
            status,
            started: Some(Millis(1_772_359_200_000).plus(i64::try_from(index).unwrap() * 5000)),
            duration_ms: Some(90.0),
            resource: Resource::Fetch,
            request_headers: fields(request),
            response_headers: fields(response),
            response_body: Some(Body { mime: "application/json".to_owned(), text: Secret::new(body) }),
            ..Exchange::default()
        }
    };
    let session = Session { exchanges: (0..count).map(exchange).collect(), context: Context::default() };
    let exchanges = session.exchanges.iter().enumerate();
    let seen: Vec<Seen> = exchanges.map(|(index, exchange)| Seen::of(EntryId(index), exchange)).collect();
    let facts = Facts::new(&session, &seen);
    let before = LOOKED.get();
    let report = super::report(&facts);
    assert!(report.seen.refused >= count / 2);
    LOOKED.get() - before
}

fn grows_no_faster(name: &str, answers: [Answer<'_>; 2]) {
    for at_first in [false, true] {
        let [some, more] = [400, 1600].map(|count| looked_at(count, answers, at_first));
        assert!(more <= 5 * some, "{name}: {some} looked at for 400, {more} for 1600");
    }
}

#[test]
fn each_incident_costs_the_same_however_many_there_are() {
    let looked_at = |count: usize| {
        let exchange = |index: usize| Exchange {
            method: "GET".to_owned(),
            url: Url::parse(&format!("https://api.acme.example/items/{index}")).unwrap(),
            status: 401,
            started: Some(Millis(1_772_359_200_000).plus(i64::try_from(index).unwrap() * 5000)),
            duration_ms: Some(90.0),
            resource: Resource::Fetch,
            request_headers: [("Authorization".to_owned(), format!("Bearer {index:024}"))]
                .into_iter()
                .collect(),
            ..Exchange::default()
        };
        let session = Session { exchanges: (0..count).map(exchange).collect(), context: Context::default() };
        let exchanges = session.exchanges.iter().enumerate();
        let seen: Vec<Seen> = exchanges.map(|(index, exchange)| Seen::of(EntryId(index), exchange)).collect();
        let facts = Facts::new(&session, &seen);
        let before = LOOKED.get();
        let report = super::report(&facts);
        assert_eq!(report.incidents.len(), count, "each has a token of its own");
        LOOKED.get() - before
    };
    let [some, more] = [200, 800].map(looked_at);
    assert!(more <= 5 * some, "{some} looked at for 200, {more} for 800");
}

#[test]
fn each_refusal_costs_the_same_however_many_there_are() {
    let token = "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.eyJpc3MiOiJodHRwczovL2lkLmFjbWUuZXhhbXBsZS8iLCJzdWIiOiJ1LTEiLCJhdWQiOiJhcGkiLCJpYXQiOjE3NzIzNTg2MDAsImV4cCI6MTg3MjM1ODYwMH0.c2ln";
    let carried: &[(&str, &str)] = &[("Host", "api.acme.example"), ("Authorization", token)];
    let session: &[(&str, &str)] =
        &[("Host", "api.acme.example"), ("Cookie", "sid=5f5f5f5f5f5f5f5f; theme=dark")];
    let bare: &[(&str, &str)] = &[("Host", "api.acme.example")];
    let bearer: &[(&str, &str)] = &[("WWW-Authenticate", "Bearer realm=\"api\", error=\"invalid_token\"")];
    let refused = "{\"error\":\"invalid_token\"}";
    for (name, healthy, broken) in [
        ("a token that is refused", (bare, 404, [].as_slice(), "{}"), (carried, 401, bearer, refused)),
        (
            "a token that is taken at times",
            (carried, 200, [].as_slice(), "{}"),
            (carried, 401, bearer, refused),
        ),
        (
            "a session that is taken at times",
            (session, 200, [].as_slice(), "{}"),
            (session, 401, [].as_slice(), "{}"),
        ),
        (
            "a session that nobody knows",
            (bare, 404, [].as_slice(), "{}"),
            (session, 401, [].as_slice(), "{}"),
        ),
        ("a right that is missing", (session, 200, [].as_slice(), "[]"), (session, 403, [].as_slice(), "{}")),
        ("no credentials", (bare, 404, [].as_slice(), "{}"), (bare, 401, bearer, "{}")),
    ] {
        grows_no_faster(name, [healthy, broken]);
    }
}
