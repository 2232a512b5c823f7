//! A session that was saved and read again, with its secrets and without: both have to come to the same.

use why401::engine::Engine;
use why401::har;
use why401::redact::Redactor;
use why401::session::Session;

/// What is wrong with the saved copies of a session that came to `told`.
pub(crate) fn differences(session: &Session, told: &str, tell: impl Fn(&Engine) -> String) -> Vec<String> {
    let redacted = Redactor::new([17; 32]).session(session);
    [("saved", session), ("redacted", &redacted)]
        .into_iter()
        .filter_map(|(how, session)| {
            let again = match har::read(har::write(session, "").as_bytes()) {
                Ok((again, _)) => tell(&Engine::of(again)),
                Err(error) => error.to_string(),
            };
            (again != told).then(|| format!("{how} and read again it comes to\n{again}instead of\n{told}"))
        })
        .collect()
}
