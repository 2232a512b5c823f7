//! What stands after the schemes with a form of their own: Basic, Negotiate, NTLM, AWS Signature Version 4, Hawk.

use super::authorization::{Basic, Mechanism, SigV4};
use super::base64::{self, Alphabet};
use super::challenge::Param;
use super::secret::Secret;
use super::token::{is_placeholder, is_redacted, unquoted};
use super::{Issue, Span, params};

/// Basic (RFC 7617 §2): base64 of `user:password`.
///
/// Issues: `basic-base64` (not base64 at all; `basic-plain` with it where user and password stand there in the
/// clear), `basic-no-colon`, `basic-control` (a control character, mostly the line end of `echo`),
/// `placeholder`, `redacted`, `quoted-token`, and those of [`base64::decode`].
pub(super) fn basic(field: &str, place: Span, issues: &mut Vec<Issue>) -> Basic {
    if is_redacted(place.of(field)) {
        issues.push(Issue::new("redacted", place));
        return Basic::default();
    }
    let place = first_of_list(field, unquoted(field, place, issues), issues);
    let text = place.of(field);
    if is_placeholder(text) {
        issues.push(Issue::new("placeholder", place));
        return Basic::default();
    }
    let read = base64::decode(text, place.start, Alphabet::Standard);
    issues.extend(read.issues);
    let Some(bytes) = read.value else {
        issues.push(Issue::new("basic-base64", place));
        if text.contains(':') {
            issues.push(Issue::new("basic-plain", place));
        }
        return Basic::default();
    };
    let utf8 = std::str::from_utf8(&bytes).map(str::to_owned);
    let mut basic = Basic { non_ascii: !bytes.is_ascii(), utf8: utf8.is_ok(), user: None, password: None };
    // The charset is only known if the server names UTF-8 (RFC 7617 §2.1); what isn't UTF-8 is read as Latin-1.
    let text = utf8.unwrap_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect());
    if text.contains(|c: char| c.is_control() && !('\u{80}'..='\u{9f}').contains(&c)) {
        issues.push(Issue::new("basic-control", place));
    }
    match text.split_once(':') {
        None => issues.push(Issue::new("basic-no-colon", place)),
        Some((user, password)) => {
            let never = |text: &str| matches!(text, "undefined" | "[object Object]");
            if never(user) || never(password) || (user == "null" && password == "null") {
                issues.push(Issue::new("placeholder", place));
            }
            basic.user = Some(user.to_owned());
            basic.password = Some(Secret::new(password));
        }
    }
    basic
}

/// What comes before a comma, where a comma can't belong to the credential.
fn first_of_list(field: &str, place: Span, issues: &mut Vec<Issue>) -> Span {
    let Some(comma) = place.of(field).find(',').map(|at| place.start + at) else { return place };
    issues.push(Issue::new("comma-joined", Span::new(comma, place.end)));
    let first = Span::new(place.start, comma);
    Span::new(first.start, first.start + first.of(field).trim_end().len())
}

/// Which mechanism a Negotiate token (RFC 4559 §4.2) begins with. Issue: `negotiate-base64`.
pub(super) fn negotiate(field: &str, place: Span, issues: &mut Vec<Issue>) -> Mechanism {
    let bytes = message(field, place, "negotiate-base64", issues);
    match (ntlm_type(&bytes), bytes.first()) {
        (Some(kind), _) => Mechanism::Ntlm(kind),
        // [APPLICATION 0] of RFC 2743 §3.1, or [1] NegTokenResp of RFC 4178 §4.2.
        (None, Some(0x60 | 0xa1)) => Mechanism::Spnego,
        _ => Mechanism::Unknown,
    }
}

/// The type of an NTLM message, 1 to 3. Issue: `ntlm-message` (not one).
pub(super) fn ntlm(field: &str, place: Span, issues: &mut Vec<Issue>) -> Option<u32> {
    let bytes = message(field, place, "ntlm-message", issues);
    let kind = ntlm_type(&bytes);
    if kind.is_none() && !issues.iter().any(|issue| matches!(issue.code, "ntlm-message" | "redacted")) {
        issues.push(Issue::new("ntlm-message", place));
    }
    kind
}

fn message(field: &str, place: Span, code: &'static str, issues: &mut Vec<Issue>) -> Vec<u8> {
    if is_redacted(place.of(field)) {
        issues.push(Issue::new("redacted", place));
        return Vec::new();
    }
    let place = first_of_list(field, place, issues);
    let read = base64::decode(place.of(field), place.start, Alphabet::Standard);
    issues.extend(read.issues);
    read.value.unwrap_or_else(|| {
        issues.push(Issue::new(code, place));
        Vec::new()
    })
}

/// `NTLMSSP\0` and a little-endian type.
fn ntlm_type(bytes: &[u8]) -> Option<u32> {
    let kind = bytes.strip_prefix(b"NTLMSSP\0")?.first_chunk().copied().map(u32::from_le_bytes)?;
    (1..=3).contains(&kind).then_some(kind)
}

/// `Credential=id/date/region/service/aws4_request, SignedHeaders=a;b, Signature=hex`.
/// Issue: `sigv4-missing-part`.
pub(super) fn sigv4(field: &str, place: Span, issues: &mut Vec<Issue>) -> SigV4 {
    let mut sig = SigV4::default();
    let mut found = [false; 3];
    for part in place.of(field).split([',', ' ', '\t']) {
        let Some((name, value)) = part.split_once('=') else { continue };
        match name {
            "Credential" => {
                // The key id may hold no slash; the scope's five parts are counted from the end.
                let mut scope = value.rsplitn(5, '/');
                let last = scope.next();
                let mut next = || scope.next().unwrap_or_default().to_owned();
                sig.service = next();
                sig.region = next();
                sig.date = next();
                sig.access_key_id = next();
                found[0] = last == Some("aws4_request") && !sig.access_key_id.is_empty();
            }
            "SignedHeaders" => {
                sig.signed_headers = value.split(';').map(str::to_ascii_lowercase).collect();
                found[1] = !value.is_empty();
            }
            "Signature" => {
                sig.signature = Secret::new(value);
                found[2] = !value.is_empty();
            }
            _ => {}
        }
    }
    if found.contains(&false) {
        issues.push(Issue::new("sigv4-missing-part", place));
    }
    sig
}

/// Hawk's parameters (<https://github.com/mozilla/hawk>, "Protocol Example"): `id`, `ts`, `nonce` and `mac` are always there.
/// Issues: `hawk-missing-param`, `hawk-time` (not whole seconds), `hawk-mac` (no SHA-256 or SHA-1 in base64), those of
/// [`params::read`].
pub(super) fn hawk(field: &str, place: Span, issues: &mut Vec<Issue>) -> Vec<Param> {
    let read = params::read(place.of(field), place.start);
    issues.extend(read.issues);
    let param = |name: &str| read.value.iter().find(|param| param.name.eq_ignore_ascii_case(name));
    if !["id", "ts", "nonce", "mac"].iter().all(|name| param(name).is_some()) {
        issues.push(Issue::new("hawk-missing-param", place));
    }
    let odd = param("ts").filter(|ts| !ts.value.bytes().all(|byte| byte.is_ascii_digit()));
    issues.extend(odd.map(|ts| Issue::new("hawk-time", ts.span)));
    let whole = |mac: &Param| {
        let bytes = base64::decode(&mac.value, 0, Alphabet::Standard).value;
        is_redacted(&mac.value) || bytes.is_some_and(|bytes| matches!(bytes.len(), 20 | 32))
    };
    let odd = param("mac").filter(|mac| !whole(mac));
    issues.extend(odd.map(|mac| Issue::new("hawk-mac", mac.span)));
    read.value
}
