//! The JSON serialisations of JWS (RFC 7515 §7.2) and JWE (RFC 7516 §7.2), general and flattened.

use serde_json::{Map, Value};

use super::jwt::Jwt;
use super::{Read, Span, compact, json_object};

/// Signatures or recipients that are read, the first ones: each is taken apart with the whole payload, of which hostile JSON
/// would else be as many copies as it has braces.
const MOST: usize = 32;

/// One token for each signature or recipient of the JSON that a text is, of [`MOST`] at most; `None` for any other text.
///
/// Issues are those of [`compact::read`], and `jwt-header-twice` where a member stands in two of the headers
/// (RFC 7515 §7.2.1). Their spans point into the JSON. [`Jwt::text`] is what the compact form of it would be;
/// where the payload has dots in it, only [`Jwt::parts`] tell the parts apart.
pub fn read(text: &str) -> Option<Vec<Read<Jwt>>> {
    if !text.trim_start().starts_with('{') {
        return None;
    }
    let (members, _) = json_object::object(text.trim().as_bytes())?;
    // A payload that was sent apart isn't there at all (RFC 7515 appendix F).
    let signed = members.contains_key("signatures")
        || members.contains_key("signature")
            && (members.contains_key("protected") || members.contains_key("header"));
    if !signed && text_of(&members, "ciphertext").is_none() {
        return None;
    }
    let list = if signed { "signatures" } else { "recipients" };
    let tokens: Vec<Read<Jwt>> = match members.get(list) {
        Some(Value::Array(list)) => {
            let some = list.iter().take(MOST);
            some.filter_map(|one| Some(token(text, &members, one.as_object()?, signed))).collect()
        }
        _ => vec![token(text, &members, &members, signed)],
    };
    (!tokens.is_empty()).then_some(tokens)
}

fn text_of<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    members.get(name)?.as_str()
}

/// One signature or recipient; flattened, `one` is the whole.
fn token(text: &str, all: &Map<String, Value>, one: &Map<String, Value>, signed: bool) -> Read<Jwt> {
    let part = |members, name| text_of(members, name).unwrap_or_default();
    let parts = if signed {
        vec![part(one, "protected"), part(all, "payload"), part(one, "signature")]
    } else {
        let sealed = ["iv", "ciphertext", "tag"].map(|name| part(all, name));
        [part(all, "protected"), part(one, "encrypted_key")].into_iter().chain(sealed).collect()
    };
    let mut places = Vec::new();
    let mut start = 0;
    for part in &parts {
        let span = Span::new(start, start + part.len());
        start = span.end + 1;
        places.push(span);
    }
    let shared = all.get("unprotected").filter(|_| !signed);
    let outside = [shared, one.get("header")].into_iter().flatten().filter_map(Value::as_object);
    let outside: Vec<&Map<String, Value>> = outside.collect();
    let mut read = compact::read_parts(&parts.join("."), places.clone(), &outside);
    for issue in &mut read.issues {
        let at = places
            .iter()
            .zip(&parts)
            .find(|(place, _)| place.start <= issue.span.start && issue.span.end <= place.end);
        // A payload under `"b64": false` may be written with escapes and isn't found again.
        let found = at.and_then(|(place, part)| Some((place, text.find(part).filter(|_| !part.is_empty())?)));
        issue.span = match found {
            Some((place, at)) => {
                Span::new(at + issue.span.start - place.start, at + issue.span.end - place.start)
            }
            None => Span::new(0, text.len()),
        };
    }
    read
}

#[cfg(test)]
mod tests {
    use super::read;

    /// Form, algorithm, subject and issues of each token.
    fn shown(text: &str) -> Vec<String> {
        let all = read(text).unwrap_or_default();
        let one = |read: &crate::http::Read<crate::http::jwt::Jwt>| {
            let codes: Vec<_> = read.issues.iter().map(|issue| (issue.code, issue.span.of(text))).collect();
            let alg = read.value.header_str("alg").unwrap_or("-");
            format!("{:?} {alg} {} {codes:?}", read.value.form, read.value.claim_str("sub").unwrap_or("-"))
        };
        all.iter().map(one).collect()
    }

    #[test]
    fn general_and_flattened() {
        // {"alg":"HS256"}, {"sub":"ana"}, 32 bytes; {"enc":"A128GCM"}
        let (head, body, sign) =
            ("eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiJhbmEifQ", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        for (text, expected) in [
            (
                format!(r#"{{"payload":"{body}","protected":"{head}","signature":"{sign}"}}"#),
                vec!["Jws HS256 ana []"],
            ),
            (
                format!(
                    r#"{{"payload":"{body}","signatures":[{{"protected":"{head}","signature":"{sign}"}},{{"header":{{"alg":"EdDSA","kid":"a"}},"signature":"AAAA"}}]}}"#
                ),
                vec!["Jws HS256 ana []", r#"Jws EdDSA ana [("jwt-signature-length", "AAAA")]"#],
            ),
            (
                format!(
                    r#"{{"payload":"{body}","protected":"{head}","header":{{"alg":"none"}},"signature":"{sign}"}}"#
                ),
                vec![r#"Jws HS256 ana [("jwt-header-twice", "eyJhbGciOiJIUzI1NiJ9")]"#],
            ),
            (
                r#"{"protected":"eyJlbmMiOiJBMTI4R0NNIn0","header":{"alg":"dir"},"iv":"AAAA","ciphertext":"A%","tag":"AAAA"}"#
                    .to_owned(),
                vec![r#"Jwe dir - [("jwt-part-base64", "A%"), ("base64-byte", "%")]"#],
            ),
            (r#"{"payload":"e30"}"#.to_owned(), vec![]),
            (r#"{"access_token":"e30"}"#.to_owned(), vec![]),
            (r#"{"payload":"e30","signatures":[]}"#.to_owned(), vec![]),
            (String::new(), vec![]),
        ] {
            assert_eq!(shown(&text), expected, "{text}");
        }
    }

    #[test]
    fn an_unencoded_payload_may_have_dots() {
        // {"alg":"HS256","b64":false,"crit":["b64"]}; RFC 7797 §4.2
        let text = r#"{"protected":"eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19","payload":"$.02","signature":"A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY"}"#;
        let token = &read(text).unwrap()[0];
        assert_eq!(token.value.parts[1].of(token.value.text.expose()), "$.02");
        assert!(!token.has("jwt-part-count") && !token.has("jwt-signature-base64"));
    }

    /// Each is taken apart with the payload: of all of these it would be a gigabyte.
    #[test]
    fn many_signatures_cost_little() {
        let payload = "A".repeat(100_000);
        let signatures = vec![r#"{"protected":"e30","signature":"AA"}"#; 10_000].join(",");
        let tokens = read(&format!(r#"{{"payload":"{payload}","signatures":[{signatures}]}}"#));
        assert_eq!(tokens.map(|tokens| tokens.len()), Some(super::MOST));
    }
}
