//! Bodies: JSON and forms keep their members, pages keep their known words, other files are left out.

use super::Redactor;
use super::json::Tree;
use crate::http::body::json;

/// Pages beyond this are cut: what they say of a refusal stands at their beginning.
const PAGE: usize = 32 * 1024;

/// Fields at the end of a gRPC-Web body.
const TRAILERS: [&str; 2] = ["grpc-status", "grpc-message"];

/// Whose body it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    /// An answer that may say in prose why something failed.
    Refusal,
    Success,
}

impl Redactor {
    /// A body; nothing where it tells nothing.
    pub(super) fn body(&self, mime: &str, text: &str, side: Side) -> Option<String> {
        let mime = mime.to_ascii_lowercase();
        // "Nobody is signed in", in the words of many an API.
        if matches!(text.trim(), "null" | "true" | "false") {
            return Some(text.to_owned());
        }
        if let Some(tree) = json(text) {
            let tree_of = if side == Side::Request { Tree::Sent } else { Tree::Told };
            return Some(self.json(&tree, tree_of).to_string());
        }
        if mime.contains("form-urlencoded") || mime.is_empty() && is_form(text) {
            return Some(self.form(text));
        }
        if mime.starts_with("application/grpc-web") && text.contains(TRAILERS[0]) {
            return Some(self.trailers(text));
        }
        if mime.contains("html") || side != Side::Success && !is_code(&mime) {
            let mut end = text.len().min(PAGE);
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            return Some(self.prose(text.get(..end).unwrap_or_default()));
        }
        None
    }

    /// The outcome at the end of a gRPC-Web body.
    fn trailers(&self, text: &str) -> String {
        let line = |name: &&str| {
            let value =
                text.get(text.rfind(name)? + name.len()..)?.trim_start_matches([':', ' ']).lines().next()?;
            Some(format!("{name}: {}\r\n", self.field(name, value.trim())))
        };
        TRAILERS.iter().filter_map(line).collect()
    }

    fn form(&self, text: &str) -> String {
        let pairs: Vec<String> = text
            .split('&')
            .map(|pair| match pair.split_once('=') {
                Some((name, value)) => format!("{}={}", self.form_name(name), self.parameter(name, value)),
                None => self.value(pair),
            })
            .collect();
        pairs.join("&")
    }
}

fn is_form(text: &str) -> bool {
    text.contains('=') && !text.contains(['<', '\n', ' '])
}

fn is_code(mime: &str) -> bool {
    ["script", "css", "image/", "font", "audio/", "video/", "octet-stream", "wasm"]
        .iter()
        .any(|kind| mime.contains(kind))
}

#[cfg(test)]
mod tests {
    use super::super::Redactor;
    use super::Side;

    #[test]
    fn bodies() {
        let redactor = Redactor::new([6; 32]);
        for (mime, text, kept) in [
            (
                "application/x-www-form-urlencoded",
                "grant_type=refresh_token&refresh_token=hunter2hunter2",
                "grant_type=refresh_token&",
            ),
            ("application/x-www-form-urlencoded", "user%5Bpassword%5D=hunter2hunter2", "user%5Bpassword%5D="),
            ("application/json", r#"{"error":"invalid_grant","x":"hunter2hunter2"}"#, "invalid_grant"),
            (
                "text/html",
                "<form><input type=\"password\" value='hunter2hunter2'>",
                "<input type=\"password\"",
            ),
            (
                "multipart/form-data",
                "--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\nhunter2hunter2",
                "password",
            ),
            ("text/plain", "No access for hunter2hunter2: token expired", "token expired"),
        ] {
            let redacted = redactor.body(mime, text, Side::Refusal).unwrap();
            assert!(redacted.contains(kept), "{redacted}");
            assert!(!redacted.contains("hunter2"), "{redacted}");
        }
        let trailers = "\u{0}hunter2\u{80}\u{0}grpc-message: missing%20credentials\r\ngrpc-status: 16\r\n";
        let kept = redactor.body("application/grpc-web+proto", trailers, Side::Success);
        assert_eq!(kept.as_deref(), Some("grpc-status: 16\r\ngrpc-message: missing credentials\r\n"));
        assert_eq!(redactor.body("image/png", "hunter2", Side::Refusal), None);
        assert_eq!(redactor.body("text/javascript", "let x = 'hunter2'", Side::Success), None);
    }
}
