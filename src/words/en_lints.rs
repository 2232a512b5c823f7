//! Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

/// Texts of [`crate::lints`].
pub(super) const LINTS: &[(&str, &str)] = &[
    ("report-advice", "Advice"),
    (
        "lint-missing-www-authenticate",
        "{host} answers 401 without WWW-Authenticate: add it, so that clients learn how to sign in (a scheme of your own will do where Basic would make browsers ask for a password).",
    ),
    (
        "lint-challenge-login-mismatch",
        "{host} challenges for {offered}, and its own pages sign in by {used}: name the scheme that works, or browsers ask people for a password that nobody has.",
    ),
    ("lint-by-token", "a token"),
    ("lint-by-form", "a form"),
    (
        "lint-forbidden-as-401",
        "{path} answers 401 to an account that is signed in and isn't allowed: answer 403, or apps throw a good sign-in away.",
    ),
    (
        "lint-cors-headers-not-exposed",
        "Pages of other origins can't read {name} of {host}: add it to Access-Control-Expose-Headers.",
    ),
];
