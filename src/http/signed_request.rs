//! Signed requests computed anew with their secret: AWS Signature Version 4
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>) and Hawk
//! (<https://github.com/mozilla/hawk>, "Protocol Example").

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode};
use sha2::{Digest as _, Sha256};

use super::authorization::SigV4;
use super::challenge::Param;
use super::digest::hex;
use super::headers::Headers;
use super::url::Url;
use crate::sorted;

/// The request that was signed.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    /// Method.
    pub method: &'a str,
    /// Where it went.
    pub url: &'a Url,
    /// Its fields.
    pub headers: &'a Headers,
    /// Its body, where known.
    pub body: Option<&'a [u8]>,
}

/// What a signature is worth, seen with a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It was made with it, for this request.
    Fits,
    /// It was made with it, over the path in another encoding than the service expects.
    FitsOtherPath,
    /// It was made with it, for another body than was sent.
    OtherBody,
    /// It was made with another secret, or for another request.
    Differs,
    /// It covers a body that wasn't recorded.
    BodyUnknown,
    /// It covers a field that the request hasn't, or lacks a part of its own.
    Missing(String),
    /// Its algorithm can't be computed here.
    Unsupported(&'static str),
}

/// Whether an AWS signature was made with a secret access key.
pub fn sigv4(sig: &SigV4, secret: &str, request: &Signed<'_>) -> Answer {
    let Some(at) = request.headers.get("x-amz-date") else { return Answer::Missing("X-Amz-Date".to_owned()) };
    let mut fields = String::new();
    for name in &sig.signed_headers {
        let values: Vec<String> = request.headers.all(name).map(single_spaced).collect();
        let value = match values.as_slice() {
            // HTTP/2 has no Host field.
            [] if name == "host" => authority(request.url),
            [] => return Answer::Missing(name.clone()),
            values => values.join(","),
        };
        for part in [name, ":", &value, "\n"] {
            fields.push_str(part);
        }
    }
    let sent = request.body.map(|body| hex(&Sha256::digest(body)));
    let said = request.headers.get("x-amz-content-sha256").map(str::to_owned);
    let Some(payload) = said.clone().or_else(|| sent.clone()) else { return Answer::BodyUnknown };
    let scope = [sig.date.as_str(), &sig.region, &sig.service, "aws4_request"];
    let first = format!("AWS4{secret}").into_bytes();
    let key = scope.iter().fold(first, |key, part| hmac(&key, part.as_bytes()).to_vec());
    let fits = |path: &str| {
        let query = canonical_query(request.url.query.as_deref().unwrap_or_default());
        let signed = sig.signed_headers.join(";");
        let whole = [request.method, path, &query, &fields, &signed, &payload].join("\n");
        let whole = hex(&Sha256::digest(whole.as_bytes()));
        let text = ["AWS4-HMAC-SHA256", at.trim(), &scope.join("/"), &whole].join("\n");
        hex(&hmac(&key, text.as_bytes())).eq_ignore_ascii_case(sig.signature.expose())
    };
    // S3 takes the path as it is; all others encode what stands there once more.
    let once: String = request.url.path.split('/').map(encoded_anew).collect::<Vec<_>>().join("/");
    let twice: String = request.url.path.split('/').map(encoded).collect::<Vec<_>>().join("/");
    let (own, other) = if sig.service == "s3" { (once, twice) } else { (twice, once) };
    // A hash of the body that isn't one (`UNSIGNED-PAYLOAD`, chunks) says nothing about it.
    let whole =
        said.is_none_or(|said| said.len() != 64 || sent.is_none_or(|sent| sent.eq_ignore_ascii_case(&said)));
    match (fits(&own), whole) {
        (true, true) => Answer::Fits,
        (true, false) => Answer::OtherBody,
        _ if own != other && fits(&other) => Answer::FitsOtherPath,
        _ => Answer::Differs,
    }
}

/// Whether a Hawk MAC was made with a key.
pub fn hawk(params: &[Param], key: &str, request: &Signed<'_>) -> Answer {
    let param = |name: &str| {
        let mut all = params.iter().filter(|param| param.name.eq_ignore_ascii_case(name));
        all.next().map(|param| param.value.as_str())
    };
    let (Some(ts), Some(nonce), Some(mac)) = (param("ts"), param("nonce"), param("mac")) else {
        return Answer::Missing("ts, nonce, mac".to_owned());
    };
    // SHA-1 has 20 bytes.
    if STANDARD.decode(mac).is_ok_and(|bytes| bytes.len() == 20) {
        return Answer::Unsupported("SHA-1");
    }
    let url = request.url;
    let query = url.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
    let port = url.port.map_or_else(|| default_port(url).to_owned(), |port| port.to_string());
    let ext = param("ext").unwrap_or_default().replace('\\', "\\\\").replace('\n', "\\n");
    let mut text = format!(
        "hawk.1.header\n{ts}\n{nonce}\n{}\n{}{query}\n{}\n{port}\n{}\n{ext}\n",
        request.method.to_ascii_uppercase(),
        url.path,
        url.host,
        param("hash").unwrap_or_default(),
    );
    if let Some(app) = param("app") {
        text = format!("{text}{app}\n{}\n", param("dlg").unwrap_or_default());
    }
    if STANDARD.encode(hmac(key.as_bytes(), text.as_bytes())) != mac {
        return Answer::Differs;
    }
    let kind = request.headers.get("content-type").unwrap_or_default().split(';').next().unwrap_or_default();
    let sent = request.body.map(|body| {
        let head = format!("hawk.1.payload\n{}\n", kind.trim().to_ascii_lowercase());
        STANDARD.encode(Sha256::digest([head.as_bytes(), body, b"\n"].concat()))
    });
    match (param("hash"), sent) {
        (Some(hash), Some(sent)) if hash != sent => Answer::OtherBody,
        _ => Answer::Fits,
    }
}

/// HMAC (RFC 2104) with SHA-256.
fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0; 64];
    let key = if key.len() > block.len() { Sha256::digest(key).to_vec() } else { key.to_vec() };
    block.iter_mut().zip(&key).for_each(|(to, from)| *to = *from);
    let hash =
        |pad: u8, message: &[u8]| Sha256::digest([block.map(|byte| byte ^ pad).as_slice(), message].concat());
    hash(0x5c, &hash(0x36, message)).into()
}

fn default_port(url: &Url) -> &'static str {
    if matches!(url.scheme.as_str(), "https" | "wss") { "443" } else { "80" }
}

/// The Host field of an address.
fn authority(url: &Url) -> String {
    match url.port.map(|port| port.to_string()) {
        Some(port) if port != default_port(url) => format!("{}:{port}", url.host),
        _ => url.host.clone(),
    }
}

/// Trimmed, and with one blank for several.
fn single_spaced(value: &str) -> String {
    value.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters, digits and these stay; everything else is percent-encoded.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, KEPT).to_string()
}

/// Written in one way, whatever it was written in: an address holds bytes, which needn't be UTF-8.
fn encoded_anew(text: &str) -> String {
    percent_encode(&percent_decode_str(text).collect::<Vec<u8>>(), KEPT).to_string()
}

/// Names and values encoded alike, in order.
fn canonical_query(query: &str) -> String {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<(String, String)> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (encoded_anew(name), encoded_anew(value)))
        .collect();
    sorted::by(&mut pairs, Ord::cmp);
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::{Answer, Signed, hawk, hmac, sigv4};
    use crate::http::authorization::{self, Kind};
    use crate::http::digest::hex;
    use crate::http::headers::Headers;
    use crate::http::url::Url;

    /// Of AWS's test suite, and of S3's guide: they differ in one letter.
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    const S3_SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    #[track_caller]
    fn check(line: &str, fields: &[(&str, &str)], body: Option<&str>, field: &str, secret: &str) -> Answer {
        let (method, url) = line.split_once(' ').unwrap();
        let url = Url::parse(url).unwrap();
        let headers: Headers =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let request = Signed { method, url: &url, headers: &headers, body: body.map(str::as_bytes) };
        match authorization::read(field).value.kind {
            Kind::AwsSigV4(sig) => sigv4(&sig, secret, &request),
            Kind::Params(params) => hawk(&params, secret, &request),
            other => panic!("{other:?}"),
        }
    }

    /// RFC 4231 §4.3 and §4.7.
    #[test]
    fn hmac_of_the_rfc() {
        let found = hex(&hmac(b"Jefe", b"what do ya want for nothing?"));
        assert_eq!(found, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        let found = hex(&hmac(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First"));
        assert_eq!(found, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    /// The example of AWS's guide for IAM, and one of its test suite.
    #[test]
    fn aws_examples() {
        let credential = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1";
        let iam = format!(
            "{credential}/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
        );
        let form = ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        let at = ("X-Amz-Date", "20150830T123600Z");
        let users = "GET https://iam.amazonaws.com/?Version=2010-05-08&Action=ListUsers";
        assert_eq!(check(users, &[form, at], Some(""), &iam, SECRET), Answer::Fits);
        assert_eq!(check(users, &[form, at], Some(""), &iam, "another"), Answer::Differs);
        assert_eq!(check(users, &[form, at], None, &iam, SECRET), Answer::BodyUnknown);
        assert_eq!(check(users, &[at], Some(""), &iam, SECRET), Answer::Missing("content-type".to_owned()));
        assert_eq!(
            check(&users.replace("ListUsers", "ListRoles"), &[form, at], Some(""), &iam, SECRET),
            Answer::Differs
        );
        let twice = format!(
            "{credential}/service/aws4_request, SignedHeaders=host;my-header1;x-amz-date, Signature=c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"
        );
        let fields = [("My-Header1", "value2"), ("My-Header1", "value2"), ("My-Header1", "value1"), at];
        assert_eq!(
            check("GET https://example.amazonaws.com/", &fields, Some(""), &twice, SECRET),
            Answer::Fits
        );
    }

    /// The example of S3's guide: `GET /test.txt` with the hash of no body.
    #[test]
    fn s3_example() {
        let field = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, \
                     SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, \
                     Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41";
        let fields = [
            ("Range", "bytes=0-9"),
            ("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("x-amz-date", "20130524T000000Z"),
        ];
        let line = "GET https://examplebucket.s3.amazonaws.com/test.txt";
        assert_eq!(check(line, &fields, None, field, S3_SECRET), Answer::Fits);
        assert_eq!(check(line, &fields, Some("changed"), field, S3_SECRET), Answer::OtherBody);
    }

    /// Addresses hold bytes, not letters: computed with another program.
    #[test]
    fn bytes_that_are_no_utf_8_stay_as_they_are() {
        let field = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, \
                     SignedHeaders=host;x-amz-content-sha256;x-amz-date, \
                     Signature=02a195f8264a6ac5de8ed4059f94ffa60c757add5e8488c3aecf0a5763d6b9d6";
        let fields = [
            ("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("x-amz-date", "20130524T000000Z"),
        ];
        let line = "GET https://examplebucket.s3.amazonaws.com/%FF.txt?x=%fe";
        assert_eq!(check(line, &fields, None, field, S3_SECRET), Answer::Fits);
    }

    /// The examples of Hawk's README, without and with a hash of the body.
    #[test]
    fn hawk_examples() {
        let key = "werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn";
        let field = |rest: &str| {
            format!(
                r#"Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", {rest}"#
            )
        };
        let plain = field(r#"mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE=""#);
        let address = "http://example.com:8000/resource/1?b=1&a=2";
        assert_eq!(check(&format!("GET {address}"), &[], None, &plain, key), Answer::Fits);
        assert_eq!(check(&format!("POST {address}"), &[], None, &plain, key), Answer::Differs);
        let hashed = field(
            r#"hash="Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=", mac="aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw=""#,
        );
        let text = [("Content-Type", "text/plain")];
        let post = format!("POST {address}");
        assert_eq!(check(&post, &text, Some("Thank you for flying Hawk"), &hashed, key), Answer::Fits);
        assert_eq!(check(&post, &text, Some("Thank you"), &hashed, key), Answer::OtherBody);
        let short = field(r#"mac="AAAAAAAAAAAAAAAAAAAAAAAAAAA=""#);
        assert_eq!(check(&post, &text, None, &short, key), Answer::Unsupported("SHA-1"));
    }
}
