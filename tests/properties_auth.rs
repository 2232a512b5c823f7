//! What holds for any text in the readers of challenges, credentials, tokens and URLs: no panic, spans
//! within the text and on character boundaries, time in proportion to length.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use proptest::prelude::*;
use why401::http::base64::{Alphabet, decode};
use why401::http::url::{Url, form_decode, form_pairs};
use why401::http::{Issue, Span, authorization, challenge, jwt, token};
use why401::inspect::decode::decode_all;
use why401::report::decode::text;
use why401::words::Words;

/// Pieces of which hostile fields are made.
const PIECES: &[&str] = &[
    "Bearer ",
    "Bearer",
    "Basic ",
    "Digest ",
    "NTLM ",
    "Negotiate ",
    "DPoP ",
    "AWS4-HMAC-SHA256 ",
    "Custom ",
    "\"",
    "\\",
    ",",
    ", ",
    "=",
    " = ",
    " ",
    "\t",
    "\r\n ",
    "\n",
    "realm=",
    "a",
    "token=",
    "Credential=",
    "eyJ",
    "eyJhbGciOiJub25lIn0",
    ".",
    "e30",
    "YTpi",
    "TlRMTVNTUAAB",
    "undefined",
    "[object Object]",
    "{{",
    "}}",
    "<",
    ">",
    "%20",
    "%",
    "\u{e9}",
    "\u{201c}",
    "\u{1f600}",
    "\u{0}",
    "\u{7f}",
    "'",
    ":",
    ";",
    "//",
    "/",
    "@",
    "[",
    "]",
    "https:",
    "?",
    "#",
    "..",
    "*",
    "_",
    "-",
];

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat()),
        any::<String>(),
    ]
}

#[track_caller]
fn within(text: &str, spans: impl IntoIterator<Item = Span>) {
    for span in spans {
        assert!(text.get(span.start..span.end).is_some(), "{span:?} of {text:?}");
    }
}

fn places(issues: &[Issue]) -> impl Iterator<Item = Span> {
    issues.iter().map(|issue| issue.span)
}

/// Every reader over a text.
fn read_all(text: &str) {
    let challenges = challenge::read(text);
    within(text, places(&challenges.issues));
    for challenge in &challenges.value {
        within(text, [challenge.span]);
        within(text, challenge.params.iter().map(|param| param.span));
        assert!(challenge.span.of(text).starts_with(&challenge.scheme), "{text:?}");
    }
    assert!(challenges.issues.is_sorted_by_key(|issue| issue.span.start), "{text:?}");

    let credentials = authorization::read(text);
    within(text, places(&credentials.issues));
    within(text, [credentials.value.rest]);
    assert!(credentials.issues.is_sorted_by_key(|issue| issue.span.start), "{text:?}");

    let read = jwt::read(text);
    within(text, places(&read.issues));
    within(text, read.value.parts.iter().copied());
    let joined: Vec<_> = read.value.parts.iter().map(|part| part.of(text)).collect();
    assert_eq!(joined.join("."), text);
    let _ = jwt::looks_like(text);

    for alphabet in [Alphabet::Standard, Alphabet::UrlSafe] {
        within(text, places(&decode(text, 0, alphabet).issues));
    }
    assert!(!(token::is_placeholder(text) && token::is_redacted(text)), "{text:?}");
    let _ = (form_decode(text), form_pairs(text));
    if let Some(url) = Url::parse(text) {
        let _ = (url.origin().to_string(), url.is_loopback(), url.query_pairs(), url.join(text));
    }
    for decoded in decode_all(text) {
        let shown = self::text(&Words::english(), &decoded, true);
        assert!(!shown.contains(|c: char| c.is_control() && c != '\n'), "{shown:?}");
    }
    let _ = Url::parse("https://app.example/a/b").and_then(|base| base.join(text));
}

proptest! {
    #[test]
    fn any_text_is_read(text in hostile()) {
        read_all(&text);
    }

    #[test]
    fn base64_comes_back(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        use base64::Engine as _;
        use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
        for (text, alphabet) in [
            (STANDARD.encode(&bytes), Alphabet::Standard),
            (URL_SAFE_NO_PAD.encode(&bytes), Alphabet::UrlSafe),
        ] {
            let read = decode(&text, 0, alphabet);
            prop_assert_eq!(read.value.as_deref(), Some(bytes.as_slice()));
            prop_assert!(read.issues.is_empty());
        }
    }

    #[test]
    fn basic_comes_back(user in "[^:\\p{Cc}]{1,12}", password in "[^\\p{Cc}]{0,12}") {
        use base64::Engine as _;
        let field = format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}")));
        let read = authorization::read(&field);
        let authorization::Kind::Basic(basic) = read.value.kind else { panic!("{field}") };
        prop_assert_eq!(basic.user.as_deref(), Some(user.as_str()));
        prop_assert_eq!(basic.password.as_ref().map(why401::http::secret::Secret::expose), Some(password.as_str()));
        prop_assert!(!authorization::is_malformed_basic(&read.issues));
    }
}

proptest! {
    /// No secret is in a decoded line that wasn't asked for.
    #[test]
    fn secrets_stay_masked(secret in "[a-zA-Z0-9]{24,48}") {
        use base64::Engine as _;
        let basic = base64::engine::general_purpose::STANDARD.encode(format!("ana:{secret}"));
        for line in [
            format!("Authorization: Bearer {secret}"),
            format!("Bearer {secret}"),
            format!("Authorization: Basic {basic}"),
            format!("Authorization: Token token=\"{secret}\""),
            format!("Authorization: Custom a {secret}"),
            format!("Authorization: NTLM {secret}"),
            format!("Authorization: Digest username=\"ana\", response=\"{secret}\""),
            format!("Authorization: AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=host, Signature={secret}"),
            format!("X-API-Key: {secret}"),
            format!("Cookie: sid={secret}"),
            format!("Set-Cookie: sid={secret}; Path=/"),
            format!("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.{secret}"),
            format!("{{\"access_token\":\"{secret}\"}}"),
            secret.clone(),
        ] {
            for decoded in decode_all(&line) {
                let shown = text(&Words::english(), &decoded, false);
                prop_assert!(!shown.contains(&secret) && !shown.contains(&basic), "{line}\n{shown}");
                prop_assert!(!format!("{decoded:?}").contains(&secret), "{line}");
            }
        }
    }
}

/// Much of each piece, alone and after what opens something. In proportion to length each takes some hundredths
/// of a second unoptimised (a megabyte: under a second); quadratic, it would take minutes: nothing is timed, but nobody would wait.
#[test]
fn long_texts_take_time_in_proportion() {
    for piece in PIECES {
        for opening in ["", "Bearer ", "Basic realm=\""] {
            let text = opening.to_owned() + &piece.repeat(40_000 / piece.len());
            read_all(&text);
        }
    }
}
