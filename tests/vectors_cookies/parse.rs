//! Single fields and single rules: Chromium's, Go's and tough-cookie's tables.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::Value;
use why401::http::date::http_date;
use why401::http::set_cookie::{SameSite, SetCookie};
use why401::http::{Read, cookie, set_cookie};
use why401::session::cookie_rules::{default_path, domain_match, path_match};

use crate::harness::{run, same, text, texts};
use crate::jar::{Jar, url};

/// The issues that void the whole field.
fn valid(read: &Read<SetCookie>) -> bool {
    !["control-character", "set-cookie-empty", "cookie-too-large"].iter().any(|code| read.has(code))
}

/// The last attribute of a name, as written.
fn raw<'a>(read: &'a SetCookie, name: &str) -> Option<&'a str> {
    let found = read.attributes.iter().rfind(|a| a.name.eq_ignore_ascii_case(name))?;
    Some(found.value.as_deref().unwrap_or(""))
}

/// Compares every member of `expected` that says something about a Set-Cookie.
fn agrees(read: &SetCookie, expected: &Value) -> Result<(), String> {
    for (key, want) in expected.as_object().unwrap() {
        let words = want.as_str();
        let dotless = words.map(|domain| domain.trim_start_matches('.'));
        let outcome = match key.as_str() {
            "name" => same(Some(read.name.as_str()), words),
            "value" => same(Some(read.value.expose()), words),
            "secure" => same(read.secure, want == true),
            "http_only" => same(read.http_only, want == true),
            "partitioned" => same(read.partitioned, want == true),
            "has_path" => same(raw(read, "path").is_some_and(|path| path.len() <= 1024), want == true),
            "has_domain" => {
                same(raw(read, "domain").is_some_and(|domain| domain.len() <= 1024), want == true)
            }
            "has_expires" => same(raw(read, "expires").is_some(), want == true),
            "has_max_age" => same(raw(read, "max-age").is_some(), want == true),
            "path" if words.is_none_or(|path| path.starts_with('/')) => same(read.path.as_deref(), words),
            "domain" => same(read.domain.as_deref(), dotless.filter(|domain| !domain.is_empty())),
            "expires" if words == Some("Infinity") => same(read.expires, None),
            "expires" => same(read.expires, words.and_then(http_date)),
            "max_age" => same(read.max_age.map(|age| age.to_string()), number(want)),
            "priority" => same(raw(read, "priority").map(str::to_ascii_lowercase).as_deref(), words),
            "same_site" => same(read.same_site, site_word(words)),
            _ => Ok(()),
        };
        outcome.map_err(|wrong| format!("{key}: {wrong}"))?;
    }
    Ok(())
}

fn number(value: &Value) -> Option<String> {
    value.as_i64().map(|age| age.to_string()).or_else(|| value.as_str().map(str::to_owned))
}

fn site_word(words: Option<&str>) -> SameSite {
    match words.unwrap_or("") {
        "none" => SameSite::None,
        "lax" => SameSite::Lax,
        "strict" => SameSite::Strict,
        _ => SameSite::Unspecified,
    }
}

#[test]
fn chromium_set_cookie() {
    run("cookies-chromium/parsed-cookie.json", |case, _| {
        let read = set_cookie::read(text(case, "input"));
        let expected = &case["expected"];
        if expected["valid"] == false {
            return Some(same(valid(&read), false));
        }
        Some(same(valid(&read), true).and_then(|()| agrees(&read.value, expected)))
    });
}

#[test]
fn chromium_sizes() {
    run("cookies-chromium/sizes.json", |case, _| {
        let build = &case["build"];
        let times = |letter: &str, key: &str| {
            build[key].as_u64().map(|count| letter.repeat(usize::try_from(count).unwrap()))
        };
        let field = match (times("p", "path_length"), times("d", "domain_length")) {
            (Some(path), _) => format!("name=value; path=/{}", path.get(1..).unwrap()),
            (_, Some(domain)) => format!("name=value; domain={domain}"),
            _ => format!("{}={}{}", times("a", "name")?, times("b", "value")?, text(build, "suffix")),
        };
        let read = set_cookie::read(&field);
        let attribute = |key: &str, has: bool| case[key].as_bool().map_or(Ok(()), |want| same(has, want));
        Some(
            same(valid(&read), case["valid"] == true)
                .and(attribute("has_path", read.value.path.is_some()))
                .and(attribute("has_domain", read.value.domain.is_some())),
        )
    });
}

#[test]
fn chromium_cookie_header() {
    run("cookies-chromium/cookie-header.json", |case, _| {
        Some(pairs(&[text(case, "input")], &case["expected"]))
    });
}

fn pairs(fields: &[&str], expected: &Value) -> Result<(), String> {
    let got: Vec<_> = fields
        .iter()
        .flat_map(|field| cookie::read(field).value)
        .map(|pair| (pair.name, pair.value.expose().to_owned()))
        .collect();
    let want: Vec<(String, String)> = serde_json::from_value(expected.clone()).unwrap();
    same(got, want)
}

#[test]
fn go_headers() {
    run("cookies-go/headers.json", |case, _| {
        let fields = texts(&case["input"]);
        Some(match text(case, "kind") {
            "cookie" => pairs(&fields, &case["expected"]),
            _ => agrees(&set_cookie::read(fields.first()?).value, &case["expected"]),
        })
    });
}

#[test]
fn tough_cookie_parse() {
    run("cookies-tough-cookie/parse.json", |case, _| {
        let mut field = text(case, "input").to_owned();
        while let Some((before, after)) = field.clone().split_once("<REPEAT ") {
            let (unit, after) = after.split_once('>').unwrap();
            field = format!("{before}{}{after}", unit.repeat(65_535));
        }
        let read = set_cookie::read(&field);
        if case["expected"].is_null() {
            return Some(same(valid(&read), false));
        }
        Some(agrees(&read.value, &case["expected"]))
    });
}

/// Domain, path and default path compared; hosts in the form a URL parser hands over.
fn matching(case: &Value, host_only_by_dot: bool) -> Option<Result<(), String>> {
    let expected = case["expected"] == true;
    let canonical = |host: &str| idna::domain_to_ascii(host).unwrap_or_else(|_| host.to_ascii_lowercase());
    match text(case, "kind") {
        "domain-match" => {
            let (host, domain) = (canonical(case["host"].as_str()?), case["cookie_domain"].as_str()?);
            let bare = canonical(domain.strip_prefix('.').unwrap_or(domain));
            let host_only = host_only_by_dot && !domain.starts_with('.');
            Some(same(if host_only { host == bare } else { domain_match(&host, &bare) }, expected))
        }
        "path-match" => {
            Some(same(path_match(text(case, "request_path"), text(case, "cookie_path")), expected))
        }
        "default-path" => Some(same(default_path(text(case, "input")), text(case, "expected"))),
        _ => None,
    }
}

#[test]
fn chromium_matching() {
    run("cookies-chromium/matching.json", |case, _| matching(case, true));
}

#[test]
fn tough_cookie_matching() {
    run("cookies-tough-cookie/matching.json", |case, _| matching(case, false));
}

#[test]
fn go_functions() {
    run("cookies-go/functions.json", |case, _| {
        if text(case, "kind") != "domain-attribute" {
            return matching(case, false);
        }
        let from = url(&format!("https://{}/", text(case, "host")));
        let mut jar = Jar::at("2013-01-01T12:00:00Z");
        let stored = jar.set(&from, &format!("a=b; domain={}", text(case, "domain_attribute")), true, true);
        let got = jar.all().first().map(|cookie| (cookie.domain.clone(), cookie.host_only));
        let expected = &case["expected"];
        let want =
            expected["domain"].as_str().map(|domain| (domain.to_owned(), expected["host_only"] == true));
        Some(same(got, want).map_err(|wrong| format!("{wrong}; {stored:?}")))
    });
}

#[test]
fn chromium_domain_attribute() {
    run("cookies-chromium/domain-attribute.json", |case, _| {
        let mut jar = Jar::at("2013-01-01T12:00:00Z");
        let field = format!("a=b; domain={}", text(case, "domain_attribute"));
        let stored = jar.set(&url(text(case, "url")), &field, true, true);
        let kind = |host_only| if host_only { "host" } else { "domain" };
        let got = jar.all().first().map(|c| (kind(c.host_only).to_owned(), c.domain.clone()));
        let want: Option<(String, String)> = serde_json::from_value(case["expected"].clone()).unwrap();
        Some(same(got, want).map_err(|wrong| format!("{wrong}; {stored:?}")))
    });
}
