//! A request as a `curl` command for a POSIX shell. Every part of a request may be hostile: each is one quoted word.

use std::fmt::Write as _;

use super::mask::{self, HIDDEN, Shown};
use crate::http::secret::Secret;
use crate::session::exchange::Exchange;

/// What becomes of the credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credentials {
    /// Names stay, values become `HIDDEN`.
    Masked,
    /// They are left out: what would someone see who isn't signed in?
    LeftOut,
    /// As sent: the command opens the account.
    Shown,
}

impl Credentials {
    /// The word in `data-id`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Masked => "masked",
            Self::LeftOut => "without",
            Self::Shown => "with-secrets",
        }
    }

    /// From the word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Masked, Self::LeftOut, Self::Shown].into_iter().find(|it| it.word() == word)
    }
}

/// Fields that curl makes by itself, or that can't be set.
const BY_CURL: &[&str] = &["host", "content-length", "accept-encoding", "connection"];

/// The command. A secret, since it may hold some.
pub fn render(exchange: &Exchange, credentials: Credentials) -> Secret {
    let shown = credentials == Credentials::Shown;
    let href = if shown {
        exchange.url.href.split('#').next().unwrap_or_default().to_owned()
    } else {
        mask::address_of(exchange)
    };
    let mut words = vec![format!("curl --globoff --compressed --url {}", quoted(&href))];
    let body = exchange.request_body.as_ref();
    let default = if body.is_some() { "POST" } else { "GET" };
    if exchange.method == "HEAD" {
        words.push("--head".to_owned());
    } else if exchange.method != default {
        words.push(format!("--request {}", quoted(&exchange.method)));
    }
    for header in &exchange.request_headers {
        if let Some(text) = field(&header.name, header.value.expose(), credentials) {
            words.push(format!("--header {}", quoted(&text)));
        }
    }
    if let Some(body) = body {
        let text = if shown { body.text.expose() } else { HIDDEN };
        words.push(format!("--data-raw {}", quoted(text)));
    }
    Secret::new(words.join(" \\\n  "))
}

/// One header as curl takes it, or nothing where it is left out.
fn field(name: &str, value: &str, credentials: Credentials) -> Option<String> {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    // A pseudo-header, or a name that curl would take for a file (`@…`).
    if name.is_empty() || !name.bytes().all(token) || BY_CURL.iter().any(|own| name.eq_ignore_ascii_case(own))
    {
        return None;
    }
    if value.trim().is_empty() {
        return Some(format!("{name};"));
    }
    let value = match credentials {
        Credentials::Shown => value.to_owned(),
        Credentials::LeftOut if mask::is_credential(name) => return None,
        _ => masked(name, value),
    };
    Some(format!("{name}: {value}"))
}

fn masked(name: &str, value: &str) -> String {
    match mask::header(name) {
        Shown::Plain => value.to_owned(),
        Shown::Address => mask::address(value),
        Shown::Masked if name.eq_ignore_ascii_case("cookie") => value
            .split(';')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, _)| format!("{}={HIDDEN}", name.trim()))
            .collect::<Vec<_>>()
            .join("; "),
        Shown::Masked => match value.split_once(' ') {
            Some((scheme, _)) if scheme_like(name, scheme) => format!("{scheme} {HIDDEN}"),
            _ => HIDDEN.to_owned(),
        },
    }
}

fn scheme_like(name: &str, scheme: &str) -> bool {
    name.to_ascii_lowercase().ends_with("authorization")
        && !scheme.is_empty()
        && scheme.len() <= 20
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// One word for the shell: single quotes, or `$'…'` where a control character must not reach the terminal.
fn quoted(text: &str) -> String {
    if !text.chars().any(char::is_control) {
        return format!("'{}'", text.replace('\'', r"'\''"));
    }
    let mut out = String::from("$'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // A NUL ends the word for every shell: it is left out.
            '\0' => {}
            // Written byte by byte in octal, three digits each: a digit that follows can't join in.
            c if c.is_control() => {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    let _ = write!(out, "\\{byte:03o}"); // a String takes every write
                }
            }
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

#[cfg(test)]
mod tests {
    use super::{Credentials, quoted, render};
    use crate::http::headers::Headers;
    use crate::http::url::Url;
    use crate::session::exchange::Exchange;

    fn exchange() -> Exchange {
        let headers = [
            (":authority", "a.example"),
            ("Authorization", "Bearer secret-1"),
            ("Cookie", "sid=secret-2; theme=secret-3"),
            ("X-Api-Key", "secret-4"),
            ("X-Empty", ""),
            ("@/etc/passwd", "x"),
            ("Accept", "text/html' && rm -rf ~ '"),
        ];
        Exchange {
            method: "DELETE".to_owned(),
            url: Url {
                href: "https://dana:secret-6@a.example/x?access_token=secret-5&q=$(id)`id`'#f".to_owned(),
                ..Url::default()
            },
            request_headers: headers
                .iter()
                .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
                .collect::<Headers>(),
            ..Exchange::default()
        }
    }

    #[test]
    fn secrets_show_only_when_asked_for() {
        for credentials in [Credentials::Masked, Credentials::LeftOut] {
            assert!(!render(&exchange(), credentials).expose().contains("secret-"), "{credentials:?}");
        }
        let shown = render(&exchange(), Credentials::Shown);
        for secret in ["secret-1", "secret-2", "secret-3", "secret-4", "secret-5", "secret-6"] {
            assert!(shown.expose().contains(secret), "{secret}");
        }
    }

    #[test]
    fn what_masking_keeps() {
        let text = render(&exchange(), Credentials::Masked);
        for part in [
            "Authorization: Bearer HIDDEN",
            "Cookie: sid=HIDDEN; theme=HIDDEN",
            "--request 'DELETE'",
            "X-Empty;",
        ] {
            assert!(text.expose().contains(part), "{part}: {}", text.expose());
        }
        for part in ["@/etc", "authority"] {
            assert!(!text.expose().contains(part), "{part}");
        }
        let without = render(&exchange(), Credentials::LeftOut);
        assert!(!without.expose().contains("Cookie"));
        assert!(!without.expose().contains("Authorization"));
    }

    #[test]
    fn quotes_hold() {
        for (text, word) in [
            ("plain", "'plain'"),
            ("it's $(id)", r"'it'\''s $(id)'"),
            ("a\nb'\\\u{1b}[2J\0", r"$'a\nb\'\\\033[2J'"),
            ("\u{9b}1", r"$'\302\2331'"),
        ] {
            assert_eq!(quoted(text), word);
        }
    }
}
