//! What of a proof or a signature doesn't fit the request it went with, or the time at which the server got it.

use crate::http::authorization::{self, Kind, SigV4, Token};
use crate::http::challenge::Param;
use crate::http::date;
use crate::http::dpop::{self, Mismatch, Use};
use crate::http::jwt::{self, Jwt};
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::exchange::Exchange;
use crate::words::{Arg, Message, known};

/// Header fields that a browser adds or leaves out by itself, so that their absence from a recording says nothing.
const OWN: &[&str] = &[
    "host",
    "content-length",
    "connection",
    "user-agent",
    "accept-encoding",
    "date",
    "origin",
    "referer",
    "cookie",
];

/// Fields of AWS that needn't be signed.
const FREE: &[&str] = &["x-amz-security-token", "x-amz-user-agent"];

/// The problems of a credential beside its request.
pub(super) fn problems(exchange: &Exchange, name: &str, value: &str) -> Vec<Message> {
    if name.eq_ignore_ascii_case("dpop") {
        return of_proof(exchange, &jwt::read(value.trim_ascii()).value);
    }
    let proxy = name.eq_ignore_ascii_case("proxy-authorization");
    let read = authorization::read(value).value;
    match read.kind {
        Kind::Digest(params) => {
            let uri = param(&params, "uri");
            let other = uri.is_some_and(|uri| !proxy && !is_target(uri, &exchange.url));
            if other { vec![Message::new("issue.digest-address")] } else { Vec::new() }
        }
        Kind::Params(params) if read.scheme.eq_ignore_ascii_case("hawk") => of_hawk(exchange, &params),
        // What a server took can't be wrong.
        Kind::AwsSigV4(sig) if exchange.status >= 400 => of_sigv4(exchange, &sig),
        _ => Vec::new(),
    }
}

fn param<'a>(params: &'a [Param], name: &str) -> Option<&'a str> {
    params.iter().find(|param| param.name.eq_ignore_ascii_case(name)).map(|param| param.value.as_str())
}

/// RFC 7616 §3.4: `uri` is the request target; some clients write the whole address.
fn is_target(uri: &str, url: &Url) -> bool {
    let target = match &url.query {
        Some(query) => format!("{}?{query}", url.path),
        None => url.path.clone(),
    };
    uri == target || Url::parse(uri).is_some_and(|uri| uri.path == url.path && uri.query == url.query)
}

/// How far a time of signing is from the server's, where that is more than `allowed` milliseconds.
fn skew(exchange: &Exchange, made: Option<Millis>, allowed: i64) -> Option<Message> {
    let server = exchange.response_headers.get("date").and_then(date::http_date)?;
    let since = server.since(made?);
    let id = if since > 0 { "issue.signed-earlier" } else { "issue.signed-later" };
    (since.saturating_abs() > allowed).then(|| Message::new(id).with("time", Arg::Lasting(since)))
}

fn of_proof(exchange: &Exchange, proof: &Jwt) -> Vec<Message> {
    let read = exchange.request_headers.get("authorization").map(|field| authorization::read(field).value);
    let sent = match read.as_ref().map(|credentials| &credentials.kind) {
        Some(Kind::Dpop(token)) => Some(token),
        _ => None,
    };
    let (token, jwt) = match sent {
        Some(Token::Jwt(jwt)) => (Some(jwt.text.expose()), Some(&**jwt)),
        Some(Token::Opaque { text, .. }) => (Some(text.expose()), None),
        _ => (None, None),
    };
    let made_for = Use { method: &exchange.method, url: &exchange.url, token, jwt };
    let message = |mismatch: Mismatch| {
        let message = Message::new(known("issue", mismatch.id()).unwrap_or(mismatch.id()));
        match mismatch {
            Mismatch::Method => message.with("method", proof.claim_str("htm").unwrap_or_default()),
            Mismatch::Address => message.with("address", proof.claim_str("htu").unwrap_or_default()),
            _ => message,
        }
    };
    let mut found: Vec<Message> = dpop::mismatches(proof, &made_for).into_iter().map(message).collect();
    // RFC 9449 §8: an answer that refuses names the nonce to be used; with a success it is for the next request.
    let wanted = exchange.response_headers.get("dpop-nonce").filter(|_| exchange.status >= 400);
    let own = proof.claim_str("nonce");
    if wanted.is_some() && wanted != own {
        let id = if own.is_none() { "issue.dpop-nonce-missing" } else { "issue.dpop-nonce-other" };
        found.push(Message::new(id));
    }
    // RFC 9449 §11.1: servers take proofs of some seconds to minutes.
    found.extend(skew(exchange, proof.date("iat").ok(), 60_000));
    found
}

/// Hawk: `ts` may differ by a minute from the server's clock.
fn of_hawk(exchange: &Exchange, params: &[Param]) -> Vec<Message> {
    let made = param(params, "ts").and_then(|ts| ts.parse().ok()).map(Millis::from_secs);
    skew(exchange, made, 60_000).into_iter().collect()
}

/// AWS Signature Version 4: the scope's day, the fields it covers, and the time, of which services take 5 to 15 minutes.
fn of_sigv4(exchange: &Exchange, sig: &SigV4) -> Vec<Message> {
    let headers = &exchange.request_headers;
    let stamp = headers.get("x-amz-date");
    let made =
        stamp.and_then(Millis::parse_compact).or_else(|| headers.get("date").and_then(date::http_date));
    let mut found = Vec::new();
    if stamp.is_some_and(|stamp| !sig.date.is_empty() && !stamp.starts_with(&sig.date)) {
        found.push(Message::new("issue.sigv4-scope-date"));
    }
    let named = |id: &'static str, name: &str| Message::new(id).with("name", name);
    let absent = sig.signed_headers.iter().filter(|name| !headers.has(name) && !OWN.contains(&name.as_str()));
    if !exchange.headers_incomplete {
        found.extend(absent.map(|name| named("issue.sigv4-absent", name)));
    }
    let covered = |name: &str| sig.signed_headers.iter().any(|signed| signed.eq_ignore_ascii_case(name));
    let amazon = headers.iter().map(|header| header.name.to_ascii_lowercase());
    let amazon = amazon.filter(|name| name.starts_with("x-amz-") && !FREE.contains(&name.as_str()));
    let host = (!covered("host") && !sig.signed_headers.is_empty()).then(|| "host".to_owned());
    let open = amazon.filter(|name| !covered(name)).chain(host);
    found.extend(open.map(|name| named("issue.sigv4-unsigned", &name)));
    found.extend(skew(exchange, made, 300_000));
    found
}

#[cfg(test)]
mod tests {
    use super::problems;
    use crate::http::url::Url;
    use crate::session::exchange::Exchange;
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    const DATE: (&str, &str) = ("Date", "Mon, 23 Nov 2026 08:00:00 GMT");

    fn exchange(request: &[(&str, &str)], response: &[(&str, &str)]) -> Exchange {
        let headers = |list: &[(&str, &str)]| {
            list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        Exchange {
            method: "GET".to_owned(),
            url: Url::parse("https://api.example/a?b=1").unwrap(),
            status: 401,
            request_headers: headers(request),
            response_headers: headers(response),
            ..Exchange::default()
        }
    }

    #[track_caller]
    fn check(exchange: &Exchange, name: &str, expected: &[&str]) {
        let value = exchange.request_headers.get(name).unwrap();
        let found: Vec<_> = problems(exchange, name, value).iter().map(|problem| problem.id).collect();
        let found: Vec<_> = found.iter().filter_map(|id| id.strip_prefix("issue.")).collect();
        assert_eq!(found, expected, "{value}");
    }

    #[test]
    fn signatures_beside_their_requests() {
        let aws = |signed: &str, day: &str| {
            format!(
                "AWS4-HMAC-SHA256 Credential=AKID/{day}/eu-west-1/s3/aws4_request, SignedHeaders={signed}, Signature=ab"
            )
        };
        let stamp = ("X-Amz-Date", "20261123T080000Z");
        for (signed, day, extra, expected) in [
            ("host;x-amz-date", "20261123", stamp, &[][..]),
            ("host;x-amz-date", "20261122", stamp, &["sigv4-scope-date"]),
            ("x-amz-date", "20261123", stamp, &["sigv4-unsigned"]),
            ("host;x-amz-acl;x-amz-date", "20261123", stamp, &["sigv4-absent"]),
            ("host;x-amz-date", "20261123", ("X-Amz-Date", "20261123T083000Z"), &["signed-later"]),
        ] {
            let field = aws(signed, day);
            check(&exchange(&[("Authorization", &field), extra], &[DATE]), "Authorization", expected);
        }
        let hawk = |ts: i64, rest: &str| format!(r#"Hawk id="dh37", ts="{ts}", nonce="j4h3g2"{rest}"#);
        for (field, expected) in [
            (hawk(1_795_420_800, r#", mac="ab""#), &[][..]),
            (hawk(1_795_420_000, r#", mac="ab""#), &["signed-earlier"]),
        ] {
            check(&exchange(&[("Authorization", &field)], &[DATE]), "Authorization", expected);
        }
    }

    #[test]
    fn proofs_beside_their_requests() {
        let proof = |claims: &str| {
            let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
            let header =
                r#"{"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}}"#;
            let claims = format!(r#"{{"jti":"1","htm":"GET","htu":"https://api.example/a",{claims}}}"#);
            format!("{}.{}.AAAA", part(header), part(&claims))
        };
        let nonce = ("DPoP-Nonce", "n2");
        for (claims, response, expected) in [
            (r#""iat":1795420800"#, &[DATE][..], &[][..]),
            (r#""iat":1795420000"#, &[DATE], &["signed-earlier"]),
            (r#""iat":1795420800"#, &[DATE, nonce], &["dpop-nonce-missing"]),
            (r#""iat":1795420800,"nonce":"n1""#, &[DATE, nonce], &["dpop-nonce-other"]),
            (r#""iat":1795420800,"nonce":"n2""#, &[DATE, nonce], &[]),
        ] {
            check(&exchange(&[("DPoP", &proof(claims))], response), "DPoP", expected);
        }
    }
}
