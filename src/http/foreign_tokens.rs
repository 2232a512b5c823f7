//! Tokens that are no JWT: PASETO, macaroons, biscuits, SAML responses.

use serde_json::{Map, Value};

use super::session_value::{Format, SessionValue, bytes, object, of, says};
use super::time::Millis;

/// `v4.public.payload.footer` (PASETO, Common Implementation Details).
pub(super) fn paseto(text: &str) -> Option<SessionValue> {
    let parts: Vec<&str> = text.split('.').collect();
    let (["v1" | "v2" | "v3" | "v4", purpose, body] | ["v1" | "v2" | "v3" | "v4", purpose, body, _]) =
        parts[..]
    else {
        return None;
    };
    let key = parts.get(3).and_then(|footer| Some(object(&bytes(footer)?)?.get("kid")?.as_str()?.to_owned()));
    let mut found = of(Format::PasetoLocal);
    if purpose == "public" {
        let signature = match parts.first() {
            Some(&"v1") => 256,
            Some(&"v3") => 96,
            _ => 64,
        };
        let signed = bytes(body)?;
        found = says(Format::PasetoPublic, signed.get(..signed.len().checked_sub(signature)?)?);
        let time = |name: &str| Millis::parse_rfc3339(found.members.as_ref()?.get(name)?.as_str()?);
        (found.made, found.expires) = (time("iat"), time("exp"));
    } else if purpose != "local" {
        return None;
    }
    Some(SessionValue { key, ..found })
}

/// A macaroon, in its first form (packets of text, the location first) or its second: its number, then fields with their
/// lengths, the location (1) before the identifier (2).
pub(super) fn is_macaroon(data: &[u8]) -> bool {
    let second = matches!(data, [2, 1, length, ..] if data.get(3 + usize::from(*length)) == Some(&2));
    second || data.get(4..13).is_some_and(|it| it == b"location ")
}

/// Protocol Buffers of the fields that a biscuit has, each of bytes: one first block (2), one proof (4) at the end, and
/// perhaps more blocks between.
pub(super) fn is_biscuit(mut data: &[u8]) -> bool {
    let mut tags = Vec::new();
    while let [tag, rest @ ..] = data {
        let (length, count) = match *rest {
            [low, ..] if low < 0x80 => (usize::from(low), 1),
            [low, high, ..] if high < 0x80 => (usize::from(low & 0x7f) | usize::from(high) << 7, 2),
            _ => return false,
        };
        let Some(after) = rest.get(count..).and_then(|rest| rest.get(length..)) else { return false };
        tags.push(*tag);
        data = after;
    }
    tags.first() == Some(&0x12)
        && tags.last() == Some(&0x22)
        && tags.iter().skip(1).rev().skip(1).all(|tag| *tag == 0x1a)
}

/// Longest SAML message that is looked at, in bytes.
const LONGEST_MESSAGE: usize = 256 * 1024;

/// A SAML message that was compressed to stand in an address (SAML Bindings §3.4.4.1).
pub(super) fn saml_of_address(data: &[u8]) -> Option<SessionValue> {
    // Most of what isn't one ends here: the bits say which kind of block comes first, fixed or dynamic codes.
    if !matches!(data.first()? & 6, 2 | 4) {
        return None;
    }
    let text = miniz_oxide::inflate::decompress_to_vec_with_limit(data, LONGEST_MESSAGE).ok()?;
    saml(std::str::from_utf8(&text).ok()?)
}

/// What of a SAML message (SAML Core §2, §3) concerns whether it is taken.
pub(super) fn saml(text: &str) -> Option<SessionValue> {
    if !text.contains("urn:oasis:names:tc:SAML:") {
        return None;
    }
    // Elements may have any prefix: a name ends where it does, whatever stands before.
    let after = |name: &str| {
        text.match_indices(name).find_map(|(at, _)| {
            let before = text.get(..at)?.ends_with([':', '<', ' ', '\n', '\t']);
            text.get(at + name.len()..).filter(|_| before)
        })
    };
    let attribute = |name: &str| {
        let quoted = after(name)?.strip_prefix('=')?;
        quoted.get(1..)?.split(quoted.chars().next().filter(|quote| matches!(quote, '"' | '\''))?).next()
    };
    let element = |name: &str| {
        let rest = after(name).filter(|rest| rest.starts_with(['>', ' ']))?;
        Some(rest.split_once('>')?.1.split('<').next()?.trim())
    };
    // The codes lie within each other, the exact one innermost: urn:oasis:names:tc:SAML:2.0:status:AuthnFailed.
    let codes = text.match_indices(":status:").filter_map(|(at, mark)| {
        text.get(at + mark.len()..)?.split(['"', '\'']).next().filter(|code| code.len() < 40)
    });
    let status = codes.collect::<Vec<_>>().join(", ");
    let members = ["Issuer", "Audience", "NameID", "StatusMessage", "AuthnContextClassRef"];
    let members = members.iter().filter_map(|name| Some((*name, element(name)?)));
    let attributes = [
        "Destination",
        "Recipient",
        "InResponseTo",
        "AssertionConsumerServiceURL",
        "IsPassive",
        "ForceAuthn",
    ];
    let members = members.chain(attributes.iter().filter_map(|name| Some((*name, attribute(name)?))));
    let members = members.chain(Some(("Status", status.as_str())).filter(|(_, status)| !status.is_empty()));
    let members: Map<String, Value> =
        members.map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
    let time = |name: &str| attribute(name).and_then(Millis::parse_rfc3339);
    let request = after("AuthnRequest").is_some() || after("LogoutRequest").is_some();
    Some(SessionValue {
        members: Some(members),
        made: time("NotBefore").or_else(|| time("IssueInstant")),
        expires: time("NotOnOrAfter"),
        ..of(if request { Format::SamlRequest } else { Format::Saml })
    })
}
