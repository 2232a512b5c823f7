//! Four times as much takes about four times as long, not sixteen: no reader can be made to stall.

use std::time::Instant;

use crate::readers::READERS;

/// The longer length of two that are compared, in bytes, a quarter of it being the other: long enough for a square to
/// show, short enough to end if it does. A long run of the fuzzer takes a megabyte.
fn long() -> usize {
    if crate::seconds().is_some() { 1_000_000 } else { 64_000 }
}

/// A straight line gives 4, a square 16; between them is room for caches and other programs.
const MOST: f64 = 10.0;

/// One byte or piece again and again, or nested, as hostile senders write.
const PIECES: &[&str] = &[
    "a",
    "\"",
    "\\",
    "=",
    ";",
    ",",
    ".",
    " ",
    "%",
    "{",
    "[",
    "(",
    "/",
    ":",
    "\n",
    "é",
    "eyJ",
    "a=b;",
    "a=b,",
    "Basic ",
    "x=\"y\", ",
    "\\\"",
    "\\u00e4",
    "[[",
    "{\"a\":",
    "a.",
    "../",
    "%2e/",
    "&a=b",
    "sid=1; ",
    "{\"request\":{\"url\":\"https://a.example/\"}},",
    "<Code>",
    "AWS4-HMAC-SHA256 Credential=a/b/c, ",
    "Set-Cookie: a=b\n",
    ENTRY,
    COOKIE,
    CHANGE,
];

/// What a store tells of a cookie, and of its removal: always the same place.
const COOKIE: &str =
    r#"{"name":"sid","value":"1","domain":"a.example","hostOnly":true,"path":"/","secure":true},"#;
const CHANGE: &str = r#"{"at":"2026-03-01T09:00:00.000Z","removed":true,"cause":"explicit","cookie":{"name":"sid","value":"1","domain":"a.example","path":"/"},"id":"a","name":"b","key":"c","permissions":["d"],"entry":0,"requestHeaders":[{"name":"e","value":"f"}]},"#;

/// A request that is refused, with a cookie and a token.
const ENTRY: &str = r#"{"startedDateTime":"2026-03-01T09:00:00.000Z","time":5,"request":{"method":"GET","url":"https://a.example/x","headers":[{"name":"Authorization","value":"Bearer 0123456789abcdef"},{"name":"Cookie","value":"sid=1"}]},"response":{"status":401,"headers":[{"name":"Set-Cookie","value":"sid=2; Path=/"}],"content":{"mimeType":"","text":"{}"}}},"#;

/// What a saved session holds besides its requests.
const PARTS: [&str; 7] =
    ["cookies", "cookieChanges", "extensions", "headersBefore", "headersAfter", "storageTokens", "fixes"];

/// A saved session without requests whose other parts all hold the same.
fn saved(items: &str) -> String {
    let parts = PARTS.map(|name| format!("\"{name}\":[{items}null]")).join(",");
    format!("{{\"log\":{{\"entries\":[],\"_why401\":{{\"version\":1,{parts}}}}}}}")
}

/// Seconds of one run, at a glance.
fn glance(check: fn(&[u8]), input: &[u8]) -> f64 {
    let start = Instant::now();
    check(input);
    start.elapsed().as_secs_f64()
}

/// Seconds on the processor: on Linux the thread's own, which no other program adds to. They are counted in steps of
/// some milliseconds.
fn clock(start: Instant) -> f64 {
    let own = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = own.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| start.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

/// Seconds of one run, with care: of as many as take a tenth of a second.
fn seconds(check: fn(&[u8]), input: &[u8]) -> f64 {
    let start = Instant::now();
    let (before, mut runs) = (clock(start), 0.0);
    loop {
        check(input);
        runs += 1.0;
        let taken = clock(start) - before;
        if taken > 0.1 {
            return taken / runs;
        }
    }
}

#[test]
fn time_grows_with_length_only() {
    for reader in READERS {
        for piece in PIECES {
            let of = |length: usize| {
                let filled = piece.repeat(length / piece.len());
                match reader.name {
                    "har_file" | "session" => {
                        format!("{{\"log\":{{\"entries\":[{filled}null]}}}}").into_bytes()
                    }
                    "saved" => saved(&piece.repeat(length / piece.len() / PARTS.len())).into_bytes(),
                    _ => filled.into_bytes(),
                }
            };
            let (short, long) = (of(long() / 4), of(long()));
            // Looked at with care before it is believed.
            let steep = glance(reader.check, &long) / glance(reader.check, &short) > MOST / 2.0
                && seconds(reader.check, &long) / seconds(reader.check, &short) > MOST;
            assert!(!steep, "{} grows faster than its input of {piece:?}", reader.name);
        }
    }
}
