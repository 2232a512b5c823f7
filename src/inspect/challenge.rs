//! Challenges with the meaning of what the server asks for.

use super::{ChallengeView, issues};
use crate::http::Read;
use crate::http::challenge::{self, Challenge};
use crate::session::exchange::Exchange;
use crate::words::{Message, known};

/// Every challenge of an exchange's response, in order.
pub fn challenges(exchange: &Exchange) -> Vec<ChallengeView> {
    exchange
        .response_headers
        .iter()
        .filter(|header| is_challenge(&header.name))
        .flat_map(|header| challenges_of_value(&header.name, header.value.expose()))
        .collect()
}

/// Whether a field of this name carries challenges.
pub(super) fn is_challenge(name: &str) -> bool {
    ["www-authenticate", "proxy-authenticate"].iter().any(|field| name.eq_ignore_ascii_case(field))
}

/// The challenges of one field value. A field without any gives one view that says so.
pub fn challenges_of_value(header: &str, value: &str) -> Vec<ChallengeView> {
    let Read { value: list, issues } = challenge::read(value);
    if list.is_empty() {
        let what = Message::new("inspect.challenge-none");
        let problems = issues::messages(&issues, value);
        return vec![ChallengeView { header: header.to_owned(), what, problems, ..ChallengeView::default() }];
    }
    // Issues come in order of place. What stands between two challenges is said of the second; what follows the
    // last, of the last.
    let (mut left, mut text) = (issues.as_slice(), issues::Text::new(value));
    let count = list.len();
    let all = list.iter().enumerate().map(|(index, challenge)| {
        let end = if index + 1 == count { usize::MAX } else { challenge.span.end };
        let (own, rest) = left.split_at(left.partition_point(|issue| issue.span.start < end));
        left = rest;
        view(header, challenge, text.messages(own))
    });
    all.collect()
}

fn view(header: &str, challenge: &Challenge, problems: Vec<Message>) -> ChallengeView {
    let mut what = Message::new(
        known("scheme", &challenge.scheme.to_ascii_lowercase()).unwrap_or("inspect.challenge-other"),
    );
    if header.eq_ignore_ascii_case("proxy-authenticate") {
        what = Message::new("inspect.challenge-proxy").with("what", what);
    }
    let token68 = challenge
        .token68
        .iter()
        .map(|text| (String::new(), text.clone(), known("param", "token68").map(Message::new)));
    let params = challenge
        .params
        .iter()
        .map(|param| (param.name.clone(), param.value.clone(), meaning(&param.name, &param.value)));
    ChallengeView {
        header: header.to_owned(),
        scheme: challenge.scheme.clone(),
        what,
        params: token68.chain(params).collect(),
        problems,
    }
}

/// What a parameter means; for error codes, what this one means.
pub(super) fn meaning(name: &str, value: &str) -> Option<Message> {
    let name = name.to_ascii_lowercase();
    let by_value = match name.as_str() {
        "error" => known("error", value),
        "stale" => known("stale", &value.to_ascii_lowercase()),
        _ => None,
    };
    by_value.or_else(|| known("param", &name)).map(Message::new)
}

#[cfg(test)]
mod tests {
    use super::challenges_of_value;
    use crate::words::say;

    /// Compares what is said of a field, a line for each challenge, parameter and problem.
    #[track_caller]
    fn check(header: &str, value: &str, expected: &[&str]) {
        let mut lines = Vec::new();
        for view in challenges_of_value(header, value) {
            lines.push(format!("{}: {}", view.scheme, say(&view.what)));
            for (name, value, meaning) in view.params {
                lines.push(format!("{name}={value}: {}", meaning.as_ref().map(say).unwrap_or_default()));
            }
            lines.extend(view.problems.iter().map(|problem| format!("! {}", say(problem))));
        }
        assert_eq!(lines, expected, "{value}");
    }

    #[test]
    fn challenges_in_words() {
        check(
            "WWW-Authenticate",
            r#"Bearer realm="api", error="invalid_token", x=y, DPoP algs="ES256""#,
            &[
                "Bearer: The server asks for an access token.",
                "realm=api: The part of the site that the credentials are for.",
                "error=invalid_token: The token has ended, was revoked, is damaged, or is no good for another reason.",
                "x=y: ",
                "DPoP: The server asks for an access token bound to a key, with a proof made with that key.",
                "algs=ES256: Algorithms that a proof may use.",
            ],
        );
        check(
            "Proxy-Authenticate",
            "NTLM TlRMTVNTUAAC, Basic",
            &[
                "NTLM: A proxy, not the site itself, asks: The server asks for the Windows sign-in (NTLM).",
                "=TlRMTVNTUAAC: A message of the sign-in.",
                "Basic: A proxy, not the site itself, asks: The server asks for a user name and a password.",
                "! There is no realm, which this scheme asks for.",
            ],
        );
        check(
            "WWW-Authenticate",
            r#"Basic realm="a, Zed"#,
            &[
                "Basic: The server asks for a user name and a password.",
                "realm=a, Zed: The part of the site that the credentials are for.",
                "! The quote opened at character 13 is never closed.",
            ],
        );
        check(
            "WWW-Authenticate",
            "",
            &[": The server sent the field, but it names no scheme.", "! The field names no scheme at all."],
        );
    }
}
