//! Signed requests: a signature over the request instead of a secret in it, as a header field or as a presigned address.

use super::seen::Seen;
use crate::http::authorization::{self, Kind};
use crate::http::time::Millis;
use crate::session::exchange::Exchange;

/// How a request was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Name of the method, as people know it.
    pub method: &'static str,
    /// The signature stands in the address: whoever has the link may use it.
    pub presigned: bool,
    /// When the signer says it was made. Signer's clock.
    pub made: Option<Millis>,
    /// When it ends.
    pub expires: Option<Millis>,
}

/// Schemes of Authorization that sign.
const SCHEMES: &[(&str, &str)] = &[
    ("aws", "AWS Signature Version 2"),
    ("hawk", "Hawk"),
    ("hmac", "HMAC"),
    ("hmac-sha256", "HMAC"),
    ("signature", "HTTP Signature"),
    ("oauth", "OAuth 1"),
    ("sharedkey", "Azure Shared Key"),
    ("sharedkeylite", "Azure Shared Key"),
    ("sharedaccesssignature", "Azure SAS"),
    ("acs", "an HMAC signature"),
    ("tc3-hmac-sha256", "TC3 signature"),
    ("oss", "OSS signature"),
];

/// How a request was signed, if it was.
pub(super) fn signed(exchange: &Exchange) -> Option<Signed> {
    in_field(exchange).or_else(|| in_query(exchange))
}

fn in_field(exchange: &Exchange) -> Option<Signed> {
    let header = |name: &str| exchange.request_headers.get(name);
    let stamp = || {
        ["x-timestamp", "x-request-timestamp", "x-signature-timestamp"].iter().find_map(|name| header(name))
    };
    let made = header("x-amz-date").and_then(Millis::parse_compact).or_else(|| stamp().and_then(unix));
    let plain = |method| Some(Signed { method, presigned: false, made, expires: None });
    if let Some(field) = header("authorization") {
        let read = authorization::read(field).value;
        if matches!(read.kind, Kind::AwsSigV4(_)) {
            return plain("AWS Signature Version 4");
        }
        let scheme = read.scheme.to_ascii_lowercase();
        let (_, method) = SCHEMES.iter().find(|(name, _)| *name == scheme)?;
        // Hawk's `ts`, OAuth 1's `oauth_timestamp`, HTTP Signature's `created`.
        let dated = match &read.kind {
            Kind::Params(params) => params
                .iter()
                .find(|param| matches!(param.name.as_str(), "ts" | "oauth_timestamp" | "created"))
                .and_then(|param| unix(&param.value)),
            _ => None,
        };
        return Some(Signed { method, presigned: false, made: dated.or(made), expires: None });
    }
    let own = ["x-signature", "x-hmac-signature", "x-hmac", "signature-input", "x-hub-signature-256"];
    if own.iter().any(|name| header(name).is_some()) { plain("a signature of the site's own") } else { None }
}

fn in_query(exchange: &Exchange) -> Option<Signed> {
    exchange.url.query.as_ref()?;
    let pairs = exchange.url.query_pairs();
    let get = |name: &str| {
        pairs.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    };
    let presigned = |method, made, expires| Some(Signed { method, presigned: true, made, expires });
    // A time of signing and a number of seconds.
    let lasting = |made: Option<&str>, seconds: Option<&str>| {
        let made = made.and_then(Millis::parse_compact);
        let seconds = seconds.and_then(|text| text.parse::<i64>().ok());
        (made, made.zip(seconds).map(|(made, seconds)| made.plus(seconds.saturating_mul(1000))))
    };
    let unix = |text: Option<&str>| text.and_then(unix);
    for (prefix, method) in [
        ("x-amz", "AWS Signature Version 4"),
        ("x-goog", "a signed Google Cloud link"),
        ("x-oss", "OSS signature"),
    ] {
        if get(&format!("{prefix}-signature")).is_some() {
            let (made, expires) = lasting(get(&format!("{prefix}-date")), get(&format!("{prefix}-expires")));
            return presigned(method, made, expires);
        }
    }
    if get("sig").is_some() && get("sv").is_some() {
        return presigned(
            "Azure SAS",
            get("st").and_then(Millis::parse_rfc3339),
            get("se").and_then(Millis::parse_rfc3339),
        );
    }
    let signer = ["awsaccesskeyid", "googleaccessid", "key-pair-id", "ossaccesskeyid"];
    if get("signature").is_some() && signer.iter().any(|name| get(name).is_some()) {
        return presigned("a signed link", None, unix(get("expires")));
    }
    let ends = unix(get("expires").or_else(|| get("exp")).or_else(|| get("e")));
    // The last two are those of nginx's secure links.
    let signature = ["signature", "sig", "hmac", "md5", "hash"].iter().find_map(|name| get(name));
    (signature.is_some_and(|text| text.len() >= 16) && ends.is_some()).then_some(Signed {
        method: "a signed link",
        presigned: true,
        made: None,
        expires: ends,
    })
}

impl Seen {
    /// Whether the signed link in its address had ended by the server's clock.
    pub fn signed_link_ended(&self) -> bool {
        let expires =
            self.signed.as_ref().filter(|signed| signed.presigned).and_then(|signed| signed.expires);
        expires.zip(self.date).is_some_and(|(expires, date)| expires <= date)
    }
}

/// Seconds since 1970, or milliseconds where there are too many of them.
fn unix(text: &str) -> Option<Millis> {
    let count = text.trim().parse::<i64>().ok().filter(|count| *count > 0)?;
    Some(if count > 100_000_000_000 { Millis(count) } else { Millis::from_secs(count) })
}

#[cfg(test)]
mod tests {
    use super::signed;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::exchange::Exchange;

    #[test]
    fn presigned_links_tell_when_they_end() {
        for (query, ends) in [
            ("X-Amz-Signature=ab&X-Amz-Date=20260115T120000Z&X-Amz-Expires=60", Some(1_768_478_460)),
            ("X-Goog-Signature=ab&X-Goog-Date=20260115T120000Z&X-Goog-Expires=60", Some(1_768_478_460)),
            ("sv=2024-11-04&se=2026-01-15T12:01:00Z&sig=ab", Some(1_768_478_460)),
            ("AWSAccessKeyId=a&Expires=1768478460&Signature=ab", Some(1_768_478_460)),
            ("page=2&expires=1768478460", None),
        ] {
            let url = Url::parse(&format!("https://files.example.com/a?{query}")).unwrap();
            let exchange = Exchange { url, ..Exchange::default() };
            let found = signed(&exchange).and_then(|signed| signed.expires).map(Millis::secs);
            assert_eq!(found, ends, "{query}");
        }
    }
}
