//! What holds for any input: no panic, spans inside the text, rules that keep their own promises.

use proptest::prelude::*;
use why401::http::date::{cookie_date, http_date};
use why401::http::public_suffix::{is_public_suffix, registrable_domain};
use why401::http::url::Url;
use why401::http::{Issue, Span, cookie, set_cookie};
use why401::session::cookie_rules::{Relation, domain_match, path_match, session_like};

use crate::jar::Jar;

fn inside(text: &str, span: Span) -> bool {
    span.start <= span.end && text.get(span.start..span.end).is_some()
}

fn ordered(text: &str, issues: &[Issue]) -> bool {
    issues.iter().all(|issue| inside(text, issue.span))
}

/// Text that looks like a field now and then.
fn field() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "([a-zé=; \t\"\u{1}]|Domain=|Path=|Expires=|Max-Age=|SameSite=|Secure|__Host-|\\.|/|-|[0-9]){0,40}",
    ]
}

proptest! {
    #[test]
    fn readers_keep_inside_the_text(field in field()) {
        let read = cookie::read(&field);
        prop_assert!(ordered(&field, &read.issues));
        for pair in &read.value {
            prop_assert!(inside(&field, pair.span));
            prop_assert!(pair.span.of(&field).contains(pair.name.as_str()));
        }
        let read = set_cookie::read(&field);
        prop_assert!(ordered(&field, &read.issues));
        for attribute in &read.value.attributes {
            prop_assert!(attribute.span.of(&field).starts_with(attribute.name.as_str()));
        }
    }

    #[test]
    fn dates_never_panic(text in any::<String>(), near in "[0-9a-zA-Z:,+\\- .]{0,40}") {
        for text in [text, near] {
            cookie_date(&text);
            http_date(&text);
        }
    }

    #[test]
    fn every_time_survives_its_own_form(secs in 0_i64..4_000_000_000) {
        let at = why401::http::time::Millis::from_secs(secs);
        let iso = at.to_rfc3339().unwrap();
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let month: usize = iso[5..7].parse().unwrap();
        let date = format!("{} {} {} {} GMT", &iso[8..10], months[month - 1], &iso[..4], &iso[11..19]);
        prop_assert_eq!(http_date(&date), Some(at));
        prop_assert_eq!(cookie_date(&date), Some(at));
    }

    /// The registrable domain is a tail of the host at a dot, is no suffix itself, and is its own.
    #[test]
    fn registrable_domains(host in "([a-z]{1,3}\\.){0,5}(com|co\\.uk|ck|github\\.io|kawasaki\\.jp|test)\\.?", any in any::<String>()) {
        registrable_domain(&any);
        is_public_suffix(&any);
        if let Some(domain) = registrable_domain(&host) {
            prop_assert!(domain_match(&host, domain));
            prop_assert!(!is_public_suffix(domain));
            prop_assert_eq!(registrable_domain(domain), Some(domain));
        }
    }

    #[test]
    fn stored_cookies_go_back_where_they_came_from(field in field(), host in "(a|b)\\.acme\\.(com|co\\.uk)", path in "/[ab/]{0,4}") {
        let url = Url::parse(&format!("https://{host}{path}")).unwrap();
        let mut jar = Jar::at("2026-01-01T00:00:00Z");
        if jar.set(&url, &field, true, true).is_ok() {
            for cookie in jar.all() {
                prop_assert!(domain_match(&host, &cookie.domain));
                let at = Url { path: cookie.path.clone(), ..url.clone() };
                prop_assert!(path_match(&at.path, &cookie.path));
                prop_assert_eq!(jar.sent(&at, Relation::SameSite).len(), 1);
            }
        }
        session_like(&field, &field, true);
    }
}

/// Megabytes of one byte, and as many attributes or pairs as fit: linear in each reader.
#[test]
#[allow(clippy::disallowed_methods, reason = "how long it takes is the question")]
fn hostile_input_costs_little() {
    let start = std::time::Instant::now();
    for unit in [";", "=", "a", " ", "\"", "a=b;", "; Secure", "; Domain=.", "\u{0}", "1:", "-", ".", "é"] {
        let text = unit.repeat(1_000_000 / unit.len());
        cookie::read(&text);
        set_cookie::read(&text);
        set_cookie::read(&format!("a=b;Expires={text}"));
        cookie_date(&text);
        http_date(&text);
        registrable_domain(&text);
        session_like(&text, &text, true);
    }
    assert!(start.elapsed().as_secs() < 60, "took {:?}", start.elapsed());
}
