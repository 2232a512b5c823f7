//! The Set-Cookie response field (RFC 6265bis §5.6), raw attributes kept.
//!
//! Deviations from the text: nothing is thrown away here. Where the algorithm ignores the field or an attribute, the
//! value still says what was written and an issue says why it is ignored. `Partitioned` (CHIPS) is read as well.

use super::cookie::{has_control, trim, trimmed};
use super::date;
use super::secret::Secret;
use super::time::Millis;
use super::{Issue, Read, Span};

/// Longest name and value together, in bytes (RFC 6265bis §5.6 step 5).
pub const MAX_PAIR: usize = 4096;
/// Longest attribute value in bytes; a longer attribute is ignored (RFC 6265bis §5.6, attribute step 6).
pub const MAX_ATTRIBUTE: usize = 1024;

/// What a Set-Cookie field asks for. Whether the browser stores it is decided by
/// [`crate::session::cookie_rules`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SetCookie {
    /// Name; empty for a nameless cookie.
    pub name: String,
    /// Value.
    pub value: Secret,
    /// All attributes as written, in order.
    pub attributes: Vec<Attribute>,
    /// `Domain` without the leading dot, lower case; `None` where absent or empty.
    pub domain: Option<String>,
    /// `Path` where it begins with `/`; else the default path applies.
    pub path: Option<String>,
    /// `Expires`, where readable. The server's clock.
    pub expires: Option<Millis>,
    /// `Max-Age` in seconds, where readable. It beats `Expires`.
    pub max_age: Option<i64>,
    /// `Secure`.
    pub secure: bool,
    /// `HttpOnly`.
    pub http_only: bool,
    /// `SameSite`.
    pub same_site: SameSite,
    /// `Partitioned` (CHIPS).
    pub partitioned: bool,
}

/// One attribute as written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attribute {
    /// Name as written, white space trimmed.
    pub name: String,
    /// Value as written, white space trimmed; `None` without `=`.
    pub value: Option<String>,
    /// The attribute in the field.
    pub span: Span,
}

/// Attributes that browsers know.
const KNOWN: &[&str] =
    &["domain", "expires", "httponly", "max-age", "partitioned", "path", "priority", "samesite", "secure"];

impl Attribute {
    /// Whether browsers know an attribute of this name.
    pub fn is_known(name: &str) -> bool {
        KNOWN.contains(&name.trim().to_ascii_lowercase().as_str())
    }
}

/// The `SameSite` attribute (RFC 6265bis §5.6.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SameSite {
    /// Not given, or not one of the three words: the browser's default applies (Lax in Chromium).
    #[default]
    Unspecified,
    /// `None`
    None,
    /// `Lax`
    Lax,
    /// `Strict`
    Strict,
}

/// The cookies of one recorded header value: some tools join several Set-Cookie fields with line feeds, which no
/// field can hold on the wire.
pub fn lines(recorded: &str) -> impl Iterator<Item = &str> {
    recorded.split('\n').map(|line| line.trim_end_matches('\r')).filter(|line| !line.is_empty())
}

/// Reads one field value.
///
/// Issues: `control-character` (the whole field is ignored), `name-empty`, `set-cookie-empty` (neither name nor
/// value), `cookie-too-large`, `non-ascii`, `attribute-too-long`, `attribute-unknown`, `attribute-twice`,
/// `attribute-value-ignored` (a value on a flag), `bad-expires`, `bad-max-age`, `domain-empty`,
/// `domain-non-ascii`, `path-relative`, `unknown-samesite`.
pub fn read(field: &str) -> Read<SetCookie> {
    let mut out = Read::<SetCookie>::default();
    // §5.6 step 1: a control character anywhere voids the field.
    if has_control(field) {
        out.issues.push(Issue::new("control-character", first_control(field)));
    }
    // Steps 2 to 4.
    let pair_end = field.find(';').unwrap_or(field.len());
    let pair = trimmed(field, Span::new(0, pair_end));
    let (name, value) = match pair.of(field).split_once('=') {
        Some((name, value)) => (trim(name), trim(value)),
        None => ("", pair.of(field)),
    };
    if name.is_empty() {
        let code = if value.is_empty() { "set-cookie-empty" } else { "name-empty" };
        out.issues.push(Issue::new(code, pair));
    }
    // Step 5.
    if name.len() + value.len() > MAX_PAIR {
        out.issues.push(Issue::new("cookie-too-large", pair));
    }
    if !pair.of(field).is_ascii() {
        out.issues.push(Issue::new("non-ascii", pair));
    }
    name.clone_into(&mut out.value.name);
    out.value.value = Secret::new(value);
    let mut start = pair_end + 1;
    for piece in field.get(start..).into_iter().flat_map(|rest| rest.split(';')) {
        let span = trimmed(field, Span::new(start, start + piece.len()));
        start += piece.len() + 1;
        if span.start < span.end {
            attribute(field, span, &mut out);
        }
    }
    out
}

fn attribute(field: &str, span: Span, out: &mut Read<SetCookie>) {
    let (name, value) = match span.of(field).split_once('=') {
        Some((name, value)) => (trim(name), Some(trim(value))),
        None => (span.of(field), None),
    };
    // "Attribute-value longer than 1024 octets: ignore the attribute" comes before its name is looked at.
    if value.is_some_and(|value| value.len() > MAX_ATTRIBUTE) {
        out.issues.push(Issue::new("attribute-too-long", span));
    } else {
        // Hostile input can hold a million attributes: only known names are compared, so each costs the same.
        let known = apply(name, value.unwrap_or(""), span, out);
        match known {
            None => out.issues.push(Issue::new("attribute-unknown", span)),
            Some(bit) if out.value.attributes.iter().take(64).any(|a| a.name.eq_ignore_ascii_case(bit)) => {
                out.issues.push(Issue::new("attribute-twice", span));
            }
            Some("secure" | "httponly" | "partitioned") if value.is_some() => {
                out.issues.push(Issue::new("attribute-value-ignored", span));
            }
            Some(_) => {}
        }
    }
    let value = value.map(str::to_owned);
    out.value.attributes.push(Attribute { name: name.to_owned(), value, span });
}

/// Applies one attribute; the last of a name wins. Gives its lower-case name, `None` where it isn't known.
fn apply(name: &str, value: &str, span: Span, out: &mut Read<SetCookie>) -> Option<&'static str> {
    const KNOWN: [&str; 9] =
        ["expires", "max-age", "domain", "path", "secure", "httponly", "samesite", "partitioned", "priority"];
    let name = KNOWN.into_iter().find(|known| known.eq_ignore_ascii_case(name))?;
    let cookie = &mut out.value;
    let issue = match name {
        // §5.6.1: an unreadable date leaves an earlier Expires in force.
        "expires" => match date::cookie_date(value) {
            Some(at) => {
                cookie.expires = Some(at);
                None
            }
            None => Some("bad-expires"),
        },
        // §5.6.2: likewise.
        "max-age" => match max_age(value) {
            Some(seconds) => {
                cookie.max_age = Some(seconds);
                None
            }
            None => Some("bad-max-age"),
        },
        // §5.6.3: one leading dot is dropped; an empty last Domain makes the cookie host-only.
        "domain" => {
            let domain = value.strip_prefix('.').unwrap_or(value).to_ascii_lowercase();
            let issue = match () {
                () if domain.is_empty() => Some("domain-empty"),
                () if !domain.is_ascii() => Some("domain-non-ascii"),
                () => None,
            };
            cookie.domain = Some(domain).filter(|domain| !domain.is_empty());
            issue
        }
        // §5.6.4: what doesn't begin with a slash means the default path.
        "path" => {
            cookie.path = value.starts_with('/').then(|| value.to_owned());
            cookie.path.is_none().then_some("path-relative")
        }
        "secure" => set(&mut cookie.secure),
        "httponly" => set(&mut cookie.http_only),
        "partitioned" => set(&mut cookie.partitioned),
        // §5.6.7: an unknown word is the default, also after a known one.
        "samesite" => {
            cookie.same_site = same_site(value);
            (cookie.same_site == SameSite::Unspecified).then_some("unknown-samesite")
        }
        _ => None,
    };
    out.issues.extend(issue.map(|code| Issue::new(code, span)));
    Some(name)
}

fn set(flag: &mut bool) -> Option<&'static str> {
    *flag = true;
    None
}

fn same_site(value: &str) -> SameSite {
    match value.to_ascii_lowercase().as_str() {
        "none" => SameSite::None,
        "lax" => SameSite::Lax,
        "strict" => SameSite::Strict,
        _ => SameSite::Unspecified,
    }
}

/// §5.6.2: digits, perhaps after one minus; too many of them mean the largest number.
fn max_age(value: &str) -> Option<i64> {
    let digits = value.strip_prefix('-').unwrap_or(value);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let limit = if value.starts_with('-') { i64::MIN } else { i64::MAX };
    Some(value.parse().unwrap_or(limit))
}

fn first_control(field: &str) -> Span {
    let at = field.bytes().position(|byte| (byte < 0x20 && byte != b'\t') || byte == 0x7f).unwrap_or(0);
    Span::new(at, at + 1)
}

#[cfg(test)]
mod tests {
    use super::{SameSite, SetCookie, lines, read};
    use crate::http::time::Millis;

    fn codes(field: &str) -> Vec<&'static str> {
        read(field).issues.iter().map(|issue| issue.code).collect()
    }

    #[test]
    fn all_attributes_are_read() {
        let field = "sid = abc=1 ; Domain=.Example.COM; path=/a; Expires=Wed, 09 Jun 2021 10:18:14 GMT;Max-Age=-5; \
                     SECURE; HttpOnly; SameSite=sTrict; Partitioned; Priority=High";
        let SetCookie { name, value, attributes, domain, path, expires, max_age, .. } = read(field).value;
        assert_eq!((name.as_str(), value.expose()), ("sid", "abc=1"));
        assert_eq!((domain.as_deref(), path.as_deref()), (Some("example.com"), Some("/a")));
        assert_eq!((expires, max_age), (Some(Millis(1_623_233_894_000)), Some(-5)));
        assert_eq!(attributes.len(), 9);
        assert_eq!(attributes.first().map(|a| a.span.of(field)), Some("Domain=.Example.COM"));
        let SetCookie { secure, http_only, same_site, partitioned, .. } = read(field).value;
        assert_eq!((secure, http_only, partitioned, same_site), (true, true, true, SameSite::Strict));
        assert_eq!(codes(field), Vec::<&str>::new());
    }

    #[test]
    fn what_is_ignored_is_said() {
        let long = format!("a=b; Path=/{}", "x".repeat(1024));
        for (field, expected) in [
            ("", &["set-cookie-empty"][..]),
            ("=", &["set-cookie-empty"]),
            ("foo", &["name-empty"]),
            ("a=b\u{0}; Secure", &["control-character"]),
            ("a=b; Expires=tomorrow; Max-Age=1.5", &["bad-expires", "bad-max-age"]),
            (
                "a=b; Max-Age=; Max-Age=-; Max-Age=+1",
                &["bad-max-age", "bad-max-age", "attribute-twice", "bad-max-age", "attribute-twice"],
            ),
            ("a=b; Domain=; Path=x; SameSite=maybe", &["domain-empty", "path-relative", "unknown-samesite"]),
            ("a=b; Secure=false; Wat", &["attribute-value-ignored", "attribute-unknown"]),
            (long.as_str(), &["attribute-too-long"]),
        ] {
            assert_eq!(codes(field), expected, "{field:?}");
        }
        assert_eq!(read(&long).value.path, None);
        assert_eq!(read("a=b; Max-Age=99999999999999999999").value.max_age, Some(i64::MAX));
        assert_eq!(read("a=b; Domain=x.test; Domain=").value.domain, None);
        assert_eq!(read("a=b; SameSite=Lax; SameSite=x").value.same_site, SameSite::Unspecified);
        assert_eq!(lines("a=1\nb=2\r\n").collect::<Vec<_>>(), ["a=1", "b=2"]);
    }
}
