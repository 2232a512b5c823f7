//! The response of a Digest credential computed anew (RFC 7616 §3.4): whether it was made with a password.

use md5::Md5;
use percent_encoding::percent_decode_str;
use sha2::{Digest as _, Sha256};

use super::challenge::Param;

/// What a response is worth, seen with a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It was made with it.
    Fits,
    /// It was made with it, written in ISO 8859-1 instead of UTF-8 (RFC 7616 §4).
    FitsLatin1,
    /// It was made with something else.
    Differs,
    /// Its algorithm or quality of protection can't be computed here.
    Unsupported(String),
    /// It covers a body that wasn't recorded (`qop=auth-int`).
    BodyUnknown,
    /// The user's name is hashed (`userhash`), and must be given with the password.
    NameHashed,
    /// A part that is needed is missing.
    Incomplete,
}

/// The request that a response was made for.
#[derive(Debug, Clone, Copy)]
pub struct Use<'a> {
    /// Its method; where that isn't known, those that may be meant.
    pub methods: &'a [&'a str],
    /// Its body, where known.
    pub body: Option<&'a [u8]>,
}

/// Methods of requests, the frequent ones first (RFC 9110 §9.3, RFC 4918 §9).
pub const METHODS: &[&str] =
    &["GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "REPORT"];

/// Whether a response was made with a password, for a request. Where the name is hashed, `password` is `name:password`.
pub fn check(params: &[Param], password: &str, made_for: &Use<'_>) -> Answer {
    let param = |name: &str| {
        let mut all = params.iter().filter(|param| param.name.eq_ignore_ascii_case(name));
        all.next().map(|param| param.value.as_str())
    };
    let algorithm = param("algorithm").unwrap_or("MD5");
    let hash: fn(&[u8]) -> String = match algorithm.to_ascii_uppercase().as_str() {
        "MD5" | "MD5-SESS" => |bytes| hex(&Md5::digest(bytes)),
        "SHA-256" | "SHA-256-SESS" => |bytes| hex(&Sha256::digest(bytes)),
        _ => return Answer::Unsupported(algorithm.to_owned()),
    };
    let body = match param("qop").map(str::to_ascii_lowercase).as_deref() {
        None | Some("auth") => None,
        Some("auth-int") => match made_for.body {
            Some(body) => Some(hash(body)),
            None => return Answer::BodyUnknown,
        },
        Some(other) => return Answer::Unsupported(format!("qop={other}")),
    };
    let (Some(realm), Some(nonce), Some(uri), Some(response)) =
        (param("realm"), param("nonce"), param("uri"), param("response"))
    else {
        return Answer::Incomplete;
    };
    // RFC 8187 §3.2: charset, language and the percent-encoded name.
    let extended = param("username*").and_then(|value| value.splitn(3, '\'').nth(2));
    let extended = extended.map(|value| percent_decode_str(value).decode_utf8_lossy());
    let secret = if param("userhash").is_some_and(|it| it.eq_ignore_ascii_case("true")) {
        let Some((user, password)) = password.split_once(':') else { return Answer::NameHashed };
        format!("{user}:{realm}:{password}")
    } else {
        let Some(user) = extended.as_deref().or(param("username")) else { return Answer::Incomplete };
        format!("{user}:{realm}:{password}")
    };

    let fits = |secret: &[u8]| {
        let mut first = hash(secret);
        if algorithm.to_ascii_lowercase().ends_with("-sess") {
            let cnonce = param("cnonce").unwrap_or_default();
            first = hash(format!("{first}:{nonce}:{cnonce}").as_bytes());
        }
        made_for.methods.iter().any(|method| {
            let second = match &body {
                Some(body) => format!("{method}:{uri}:{body}"),
                None => format!("{method}:{uri}"),
            };
            let second = hash(second.as_bytes());
            let all = match (param("qop"), param("nc"), param("cnonce")) {
                (Some(qop), nc, cnonce) => {
                    let (nc, cnonce) = (nc.unwrap_or_default(), cnonce.unwrap_or_default());
                    format!("{first}:{nonce}:{nc}:{cnonce}:{qop}:{second}")
                }
                (None, ..) => format!("{first}:{nonce}:{second}"),
            };
            hash(all.as_bytes()).eq_ignore_ascii_case(response)
        })
    };
    let latin1 = || secret.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect::<Option<Vec<u8>>>();
    if fits(secret.as_bytes()) {
        Answer::Fits
    } else if latin1().is_some_and(|secret| fits(&secret)) {
        Answer::FitsLatin1
    } else {
        Answer::Differs
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16);
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::{Answer, METHODS, Use, check};
    use crate::http::authorization::{self, Kind};

    #[track_caller]
    fn answer(field: &str, password: &str, methods: &[&str], body: Option<&[u8]>) -> Answer {
        let Kind::Digest(params) = authorization::read(field).value.kind else { panic!("{field}") };
        check(&params, password, &Use { methods, body })
    }

    /// RFC 7616 §3.9.1 and RFC 2617 §3.5; then what curl 7.88 makes of `dana:pä ss:w` for `POST /me?x=1`.
    #[test]
    fn published_and_made() {
        let rfc = |algorithm: &str, response: &str| {
            format!(
                r#"Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm={algorithm},
                nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, qop=auth, response="{response}",
                cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#
            )
        };
        let curl = |rest: &str| format!(r#"Digest realm="r", nonce="n1", uri="/me?x=1", {rest}"#);
        let (life, curls) = ("Circle of Life", "pä ss:w");
        for (field, password) in [
            (rfc("MD5", "8ca523f5e9506fed4657c9700eebdbec"), life),
            (rfc("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"), life),
            (
                r#"Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093",
                uri="/dir/index.html", qop=auth, nc=00000001, cnonce="0a4f113b", response="6629fae49393a05397450978507c4ef1""#
                    .to_owned(),
                "Circle Of Life",
            ),
            (curl(r#"username="dana", response="b8ea2a84cc4eddb5350003c957370ebe""#), curls),
            (
                curl(r#"username="dana", cnonce="YmMxMDgxYmFlY2YxMzkxZmJhYzJkODI4MWVjYjliMGI=", nc=00000001, qop=auth, response="68a612cd23f90774dc33e7fe579573ed", algorithm=MD5-sess"#),
                curls,
            ),
            (
                curl(r#"username="dana", cnonce="NjhkMDUyODhhNzE5MmQ3NTk0MzM0YjlkNmIxNWI1Y2U=", nc=00000001, qop=auth, response="966d7c3150b4f2d8d06a0bcf83e47feb995c3cabd62e425beb39a7132b0accf7", opaque="o", algorithm=SHA-256-sess"#),
                curls,
            ),
            (
                curl(r#"username="6676e12c4ac4fa56f9ca34cc9a2c325d8a3e4ef54d5973f92677131b37a2651c", cnonce="MWNjYzNmMDA3N2YwM2NjMDhkZGQ2MTE4Yzg5ZmIwNmM=", nc=00000001, qop=auth, response="6414ab456f536992f4f46a3261d2fd0e3f18a2ada7d24955f01927ada2da4ea2", algorithm=SHA-256, userhash=true"#),
                "dana:pä ss:w",
            ),
            (
                curl(r#"username="dana", cnonce="YjE0ODkyNWI3ZWI0MzkzNmViN2QzMmU4OGZjMjFkNDg=", nc=00000001, qop=auth-int, response="2aa57f6f30df65a40bd53afea8488292", algorithm=MD5"#),
                curls,
            ),
        ] {
            // curl computes auth-int as if there were no body.
            assert_eq!(answer(&field, password, METHODS, Some(b"")), Answer::Fits, "{field}");
            assert_eq!(answer(&field, &format!("{password} "), METHODS, Some(b"")), Answer::Differs, "{field}");
            assert_eq!(answer(&field, password, &["DELETE"], Some(b"")), Answer::Differs, "{field}");
        }
    }

    #[test]
    fn what_cannot_be_told_is_said() {
        let whole = |rest: &str| {
            format!(r#"Digest username="a", realm="r", nonce="n", uri="/", response="0", {rest}"#)
        };
        for (field, expected) in [
            (whole("algorithm=SHA-512-256"), Answer::Unsupported("SHA-512-256".to_owned())),
            (whole("qop=auth-conf"), Answer::Unsupported("qop=auth-conf".to_owned())),
            (whole("qop=auth-int"), Answer::BodyUnknown),
            (whole("userhash=true"), Answer::NameHashed),
            (r#"Digest username="a", realm="r""#.to_owned(), Answer::Incomplete),
        ] {
            assert_eq!(answer(&field, "p", METHODS, None), expected, "{field}");
        }
    }

    /// MD5 of `dana:r:pä` in ISO 8859-1, as browsers of before 2014 computed it.
    #[test]
    fn the_charset_may_be_another() {
        let field = r#"Digest username="dana", realm="r", nonce="n", uri="/", response="c49e6537f242f6c7ff27e527c5463695""#;
        assert_eq!(answer(field, "pä", &["GET"], None), Answer::FitsLatin1);
    }
}
