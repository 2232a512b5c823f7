//! Vectors through the readers of challenges, credentials, tokens and session values (`tests/data/http-auth`, `tests/data/jose`,
//! `tests/data/session-values`).
//!
//! `tests/expected_failures/auth.txt` names the cases that go another way, with the reason; a case listed there
//! that passes fails the test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use why401::http::authorization::{self, Credentials, Kind, Token};
use why401::http::base64::{Alphabet, decode};
use why401::http::challenge::{self, Challenge};
use why401::http::jose_json;
use why401::http::jwt::{self, Form, Jwt};
use why401::http::members::Members;
use why401::http::session_value;
use why401::http::time::Millis;
use why401::http::{Issue, Read, Span};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

type Outcome = Result<(), String>;

macro_rules! ensure {
    ($holds:expr, $($said:tt)+) => {
        if !$holds {
            return Err(format!($($said)+));
        }
    };
}

/// Runs a check over the cases of a file and compares what failed with the list.
fn run(file: &str, text: &str, check: impl Fn(&Value) -> Outcome) {
    let listed: BTreeMap<&str, &str> = include_str!("expected_failures/auth.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| line.strip_prefix(file)?.trim_start().split_once(": "))
        .collect();
    let data: Value = serde_json::from_str(text).unwrap();
    let cases = data["cases"].as_array().unwrap();
    assert!(!cases.is_empty(), "{file}");
    let mut wrong = Vec::new();
    for case in cases {
        let id = case["id"].as_str().unwrap();
        match (check(case), listed.contains_key(id)) {
            (Err(why), false) => wrong.push(format!("{id}: {why}")),
            (Ok(()), true) => wrong.push(format!("{id}: passes though it is listed as an expected failure")),
            _ => {}
        }
    }
    let unknown = listed.keys().filter(|id| !cases.iter().any(|case| case["id"] == **id));
    wrong.extend(unknown.map(|id| format!("{id}: listed, but not in the file")));
    assert!(wrong.is_empty(), "{file}\n{}", wrong.join("\n"));
}

fn codes(issues: &[Issue]) -> Vec<&str> {
    issues.iter().map(|issue| issue.code).collect()
}

/// A member that is one text or a list of texts.
fn texts(case: &Value, names: &[&str]) -> Vec<String> {
    let value = names.iter().map(|name| &case[*name]).find(|value| !value.is_null()).unwrap();
    match value {
        Value::Array(list) => list.iter().map(|text| text.as_str().unwrap().to_owned()).collect(),
        other => vec![other.as_str().unwrap().to_owned()],
    }
}

/// Challenges in the shape of the files: scheme in lower case, parameters as pairs.
fn shape(challenges: &[Challenge]) -> Value {
    challenges
        .iter()
        .map(|challenge| {
            let params: Vec<_> =
                challenge.params.iter().map(|param| (param.name.to_lowercase(), &param.value)).collect();
            serde_json::json!({"scheme": challenge.scheme.to_lowercase(), "params": params})
        })
        .collect()
}

fn fields(fields: &[String]) -> (Vec<Challenge>, Vec<Issue>) {
    let reads: Vec<Read<Vec<Challenge>>> = fields.iter().map(|field| challenge::read(field)).collect();
    let issues = reads.iter().flat_map(|read| read.issues.clone()).collect();
    (reads.into_iter().flat_map(|read| read.value).collect(), issues)
}

#[test]
fn greenbytes() {
    run("greenbytes", include_str!("data/http-auth/greenbytes.json"), |case| {
        let (challenges, issues) = fields(&texts(case, &["www_authenticate"]));
        let valid = case["label"].as_str().unwrap().starts_with("valid");
        ensure!(issues.is_empty() == valid, "issues {:?}", codes(&issues));
        if !case["challenges"].is_null() {
            ensure!(shape(&challenges) == case["challenges"], "read {}", shape(&challenges));
        }
        let basic = challenges.iter().find(|challenge| challenge.is("Basic"));
        let realm = basic.and_then(|basic| basic.param("realm")).unwrap_or("");
        ensure!(realm == case["firefox_realm"], "realm {realm:?}");
        Ok(())
    });
}

#[test]
fn chromium_challenges() {
    run("chromium-challenges", include_str!("data/http-auth/chromium-challenges.json"), |case| {
        let (id, expected) = (case["id"].as_str().unwrap(), &case["expected"]);
        let (challenges, issues) = fields(&texts(case, &["input"]));
        let first = challenges.first().ok_or("no challenge")?;
        if let Some(params) = expected.get("params") {
            ensure!(first.scheme.eq_ignore_ascii_case(expected["scheme"].as_str().unwrap()), "scheme");
            ensure!(shape(&challenges)[0]["params"] == *params, "read {}", shape(&challenges));
            ensure!(expected["valid"] == true || !issues.is_empty(), "no issue");
        }
        if let Some(accepted) = expected.get("accepted") {
            let scheme = id.split('-').next().unwrap();
            let usable = first.is(scheme) && (scheme != "digest" || first.param("nonce").is_some());
            ensure!(usable == *accepted, "usable {usable}");
        }
        // `qop` is left out: which of the offered ones Chromium takes is policy, not reading.
        for name in ["realm", "nonce", "opaque", "domain"] {
            if let Some(value) = expected[name].as_str() {
                ensure!(first.param(name).unwrap_or("") == value, "{name} {:?}", first.param(name));
            }
        }
        Ok(())
    });
}

#[test]
fn rfc_examples() {
    run("http-auth/rfc-examples", include_str!("data/http-auth/rfc-examples.json"), |case| {
        let value = case["value"].as_str().unwrap();
        if case.get("challenges").is_some() {
            let (challenges, issues) = fields(&[value.to_owned()]);
            ensure!(shape(&challenges) == case["challenges"], "read {}", shape(&challenges));
            ensure!(issues.is_empty(), "issues {:?}", codes(&issues));
            return Ok(());
        }
        let read = authorization::read(value);
        ensure!(read.issues.is_empty(), "issues {:?}", codes(&read.issues));
        match &read.value.kind {
            Kind::Basic(basic) => {
                ensure!(basic.user.as_deref() == case["username"].as_str(), "user");
                let password = basic.password.as_ref().map(why401::http::secret::Secret::expose);
                ensure!(password == case["password"].as_str(), "password");
            }
            Kind::Bearer(Token::Opaque { text, .. }) | Kind::Dpop(Token::Opaque { text, .. }) => {
                ensure!(Some(text.expose()) == case["token"].as_str(), "token");
            }
            other => return Err(format!("{other:?}")),
        }
        Ok(())
    });
}

#[test]
fn wild_and_sdk() {
    run("wild-and-sdk", include_str!("data/http-auth/wild-and-sdk.json"), |case| {
        let (challenges, issues) = fields(&texts(case, &["www_authenticate", "proxy_authenticate"]));
        let first = challenges.first();
        for (name, expected) in case["expected"].as_object().unwrap() {
            match name.as_str() {
                "scheme" => {
                    ensure!(first.is_some_and(|first| first.is(expected.as_str().unwrap())), "scheme");
                }
                "schemes" if expected.is_null() => ensure!(!issues.is_empty(), "no issue"),
                "schemes" => {
                    let found: Vec<_> = challenges.iter().map(|one| one.scheme.to_lowercase()).collect();
                    ensure!(serde_json::json!(found) == *expected, "schemes {found:?}");
                }
                "token68" => {
                    ensure!(first.and_then(|first| first.token68.as_deref()) == expected.as_str(), "token68");
                }
                "digest_usable" => {
                    let usable =
                        challenges.iter().any(|one| one.is("Digest") && one.param("nonce").is_some());
                    ensure!(usable == *expected, "usable {usable}");
                }
                "error" if expected == "empty list" => {
                    ensure!(codes(&issues) == ["empty-challenge"], "issues {:?}", codes(&issues));
                }
                _ => {
                    let found = first.and_then(|first| first.param(name));
                    ensure!(found == expected.as_str(), "{name} {found:?}");
                }
            }
        }
        Ok(())
    });
}

/// The parameter of a Digest credential.
fn param<'a>(credentials: &'a Credentials, name: &str) -> Option<&'a str> {
    match &credentials.kind {
        Kind::Digest(params) => {
            params.iter().find(|param| param.name == name).map(|param| param.value.as_str())
        }
        _ => None,
    }
}

#[test]
fn credentials() {
    run("credentials", include_str!("data/http-auth/credentials.json"), |case| {
        if let Some(field) = case["authorization"].as_str() {
            let read = authorization::read(field);
            let Kind::Basic(basic) = &read.value.kind else { return Err("not Basic".to_owned()) };
            ensure!(read.issues.is_empty(), "issues {:?}", codes(&read.issues));
            ensure!(basic.user.as_deref() == case["username"].as_str(), "user");
            let password = basic.password.as_ref().map(why401::http::secret::Secret::expose);
            ensure!(password == case["password"].as_str(), "password");
            return Ok(());
        }
        // The answer to the challenge as RFC 7616 §3.4 writes it, read back.
        let (challenges, issues) = fields(&texts(case, &["challenge"]));
        ensure!(issues.is_empty(), "issues {:?}", codes(&issues));
        let echoed: Vec<_> = challenges[0]
            .params
            .iter()
            .filter(|param| ["realm", "nonce", "opaque", "algorithm"].contains(&param.name.as_str()))
            .map(|param| (param.name.as_str(), param.value.as_str()))
            .collect();
        let own = ["username", "uri", "response"].map(|name| (name, case[name].as_str().unwrap()));
        let written: Vec<_> =
            echoed.iter().chain(&own).map(|(name, value)| format!("{name}=\"{value}\"")).collect();
        let read = authorization::read(&format!("Digest {}", written.join(", ")));
        for (name, value) in echoed.iter().chain(&own) {
            ensure!(param(&read.value, name) == Some(value), "{name}");
        }
        let left: Vec<_> = codes(&read.issues).into_iter().filter(|code| *code != "non-ascii").collect();
        ensure!(left.is_empty(), "issues {left:?}");
        Ok(())
    });
}

#[test]
fn curl_auth_tests() {
    run("curl-auth-tests", include_str!("data/http-auth/curl-auth-tests.json"), |case| {
        let headers =
            case["responses"].as_array().unwrap().iter().flat_map(|part| part["headers"].as_array().unwrap());
        for header in headers {
            let name = header[0].as_str().unwrap().to_ascii_lowercase();
            let value = header[1].as_str().unwrap();
            if name != "www-authenticate" && name != "proxy-authenticate" {
                continue;
            }
            let read = challenge::read(value);
            ensure!(read.issues.is_empty(), "{value}: {:?}", codes(&read.issues));
            // Counted in another way: an element is a scheme unless its first word is of a param.
            let first = |part: &str| part.split(' ').next().unwrap_or("").contains(['=', '"']);
            let schemes = value.split(", ").filter(|part| !first(part)).count();
            ensure!(read.value.len() == schemes, "{value}: {} challenges", read.value.len());
            let params: usize = read.value.iter().map(|challenge| challenge.params.len()).sum();
            ensure!(value.ends_with('=') || params == value.matches('=').count(), "{value}: {params} params");
        }
        for line in case["expected_requests"].as_str().unwrap_or("").lines() {
            let Some((_, value)) = line.split_once("uthorization: ") else { continue };
            if value.starts_with("NTLM TlRMTVNTUCUw") {
                continue; // `NTLMSSP%00…`: curl's test macro was encoded unexpanded; no NTLM message.
            }
            let read = authorization::read(value);
            ensure!(read.issues.is_empty(), "{value}: {:?}", codes(&read.issues));
            let whole = match &read.value.kind {
                Kind::Basic(basic) => basic.user.is_some(),
                Kind::Digest(_) => ["username", "realm", "nonce", "uri", "response"]
                    .into_iter()
                    .all(|name| param(&read.value, name).is_some()),
                Kind::Ntlm(kind) => kind.is_some(),
                _ => false,
            };
            ensure!(whole, "{value}: {:?}", read.value.kind);
        }
        Ok(())
    });
}

/// Whether a part is strict base64url, by the issues within it.
fn strict(read: &Read<Jwt>, part: Span) -> bool {
    !read.issues.iter().any(|issue| {
        issue.code.starts_with("base64") && issue.span.start >= part.start && issue.span.end <= part.end
    })
}

fn token(case: &Value) -> Outcome {
    let text = case["token"].as_str().unwrap();
    let (read, decoded) = (jwt::read(text), &case["decoded"]);
    if decoded["serialization"] == "json" {
        ensure!(read.has("jwt-part-count"), "issues {:?}", codes(&read.issues));
        return Ok(());
    }
    let count = decoded["parts"].as_u64().unwrap();
    ensure!(read.value.parts.len() as u64 == count, "{} parts", read.value.parts.len());
    ensure!(read.has("jwt-part-count") != matches!(count, 3 | 5), "issues {:?}", codes(&read.issues));
    for (index, part) in read.value.parts.iter().enumerate() {
        let expected = decoded["base64url_ok"][index].as_bool().unwrap();
        ensure!(strict(&read, *part) == expected, "part {index}: {:?}", codes(&read.issues));
        let bytes = decode(part.of(text), 0, Alphabet::UrlSafe).value.map(|bytes| bytes.len() as u64);
        ensure!(!expected || bytes == decoded["octets"][index].as_u64(), "part {index}: {bytes:?} bytes");
    }
    if let Some(header) = decoded["header"].as_object() {
        ensure!(
            read.value.header.as_ref().map(Members::to_map).as_ref() == Some(header),
            "header {:?}",
            read.value.header
        );
    } else {
        let said = read.has("jwt-header-json") || read.has("jwt-header-base64");
        ensure!(said, "issues {:?}", codes(&read.issues));
    }
    if let Some(payload) = case["payload"].as_object() {
        ensure!(
            read.value.claims.as_ref().map(Members::to_map).as_ref() == Some(payload),
            "claims {:?}",
            read.value.claims
        );
    }
    if case["result"] == "valid" {
        // Wycheproof signs texts that are no claims, and one detached payload.
        let mut left = read.issues;
        left.retain(|issue| issue.code != "jwt-payload-json" && issue.code != "jwt-payload-empty");
        ensure!(left.is_empty(), "issues {:?}", codes(&left));
    }
    Ok(())
}

#[test]
fn wycheproof_and_rfc_tokens() {
    run("wycheproof-jws", include_str!("data/jose/wycheproof-jws.json"), token);
    run("wycheproof-jwe", include_str!("data/jose/wycheproof-jwe.json"), token);
    run("wycheproof-jwk", include_str!("data/jose/wycheproof-jwk.json"), token);
    run("jose/rfc-examples", include_str!("data/jose/rfc-examples.json"), token);
}

#[test]
fn session_values() {
    run("session-values", include_str!("data/session-values/cases.json"), |case| {
        let found = session_value::read(case["value"].as_str().unwrap());
        let format = found.as_ref().map(|found| found.format.id());
        ensure!(format == case["format"].as_str(), "{format:?}");
        let Some(found) = found else { return Ok(()) };
        for (name, value) in case["says"].as_object().unwrap() {
            let said = found.members.as_ref().and_then(|members| members.get(name));
            ensure!(said == Some(value), "{name}: {said:?}");
        }
        let secs = |name: &str| case.get(name).and_then(Value::as_i64);
        ensure!(found.made.map(Millis::secs) == secs("made"), "made {:?}", found.made);
        let ends = found.expires.map(Millis::secs).filter(|_| case.get("expires").is_some());
        ensure!(ends == secs("expires"), "expires {:?}", found.expires);
        Ok(())
    });
}

#[test]
fn cookbook() {
    run("cookbook", include_str!("data/jose/cookbook.json"), |case| {
        let document = &case["document"];
        let Some(output) = document.get("output") else { return Ok(()) }; // A key, no token.
        let sealed = document.get("signing").is_none();
        // General, flattened and compact say the same, each in its way.
        for name in ["json", "json_flat"] {
            let Some(json) = output.get(name) else { continue };
            let tokens = jose_json::read(&json.to_string()).ok_or(format!("{name} isn't read"))?;
            let count = |list: &str| json[list].as_array().map_or(1, Vec::len);
            ensure!(tokens.len() == count(if sealed { "recipients" } else { "signatures" }), "{name}: count");
            for read in &tokens {
                ensure!((read.value.form == Form::Jwe) == sealed, "{name}: form {:?}", read.value.form);
                ensure!(read.value.header_str("alg").is_some(), "{name}: header {:?}", read.value.header);
                let mut left = codes(&read.issues);
                left.retain(|code| *code != "jwt-payload-json" && *code != "jwt-payload-empty");
                ensure!(left.is_empty(), "{name}: issues {left:?}");
            }
        }
        let Some(compact) = output["compact"].as_str() else {
            return Ok(()); // Only the JSON serialisations.
        };
        let read = jwt::read(compact);
        ensure!((read.value.form == Form::Jwe) == sealed, "form {:?}", read.value.form);
        let header = &document[if sealed { "encrypting_content" } else { "signing" }]["protected"];
        ensure!(
            read.value.header.as_ref().map(Members::to_map).as_ref() == header.as_object(),
            "header {:?}",
            read.value.header
        );
        // The book signs prose, not claims.
        let mut left = read.issues;
        left.retain(|issue| issue.code != "jwt-payload-json" && issue.code != "jwt-payload-empty");
        ensure!(left.is_empty(), "issues {:?}", codes(&left));
        Ok(())
    });
}
