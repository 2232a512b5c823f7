//! What a refusal says, whatever the stack's words for it are.

use super::letters::{Letters, each};
use super::seen::{CodePlace, SaidCode, Seen};
use super::told_words::TABLE;

/// What servers say about a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tells {
    /// None arrived.
    NoCredential,
    /// The token has ended.
    Expired,
    /// The token hasn't begun.
    NotYet,
    /// The request's own time is off.
    Skew,
    /// It is meant for another service.
    Audience,
    /// It comes from another issuer.
    Issuer,
    /// A scope is missing.
    Scope,
    /// It is of the wrong kind.
    Kind,
    /// A fresher or stronger sign-in is wanted.
    StepUp,
    /// The key that signed it isn't known, or its algorithm isn't taken.
    Key,
    /// A signature doesn't fit.
    Signature,
    /// It isn't accepted, without a reason.
    Rejected,
    /// It can't be read.
    Damaged,
    /// It is about an API key.
    ApiKey,
    /// This kind of sign-in isn't allowed here.
    Method,
    /// It is about the proof that the sender holds the token's key.
    Binding,
    /// It belongs to another environment.
    Environment,
}

/// What a token is refused for whatever its times are.
#[rustfmt::skip]
pub const BESIDE_TIME: &[Tells] = &[
    Tells::Audience, Tells::Issuer, Tells::Scope, Tells::Kind, Tells::StepUp, Tells::Key, Tells::Signature, Tells::Binding,
    Tells::ApiKey,
];

/// One thing that a refusal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What.
    pub what: Tells,
    /// The code that says it; `None` where only prose does, which never decides.
    pub code: Option<SaidCode>,
}

impl Told {
    /// Whether a word for machines says it.
    pub const fn by_code(&self) -> bool {
        self.code.is_some()
    }
}

/// Codes with these parts speak of another matter, whatever else is in them.
const ANOTHER_MATTER: &[&str] = &["csrf", "xsrf", "forgery", "captcha", "refreshtoken"];

/// What codes and prose say.
pub(super) fn told(codes: &[SaidCode], prose: &str) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    for code in codes {
        if let Some(what) = meaning(&code.word).or_else(|| claim_refused(code))
            && !found.iter().any(|told| told.what == what)
        {
            found.push(Told { what, code: Some(code.clone()) });
        }
    }
    let letters = if prose.is_empty() { Letters::default() } else { Letters::of(prose) };
    for (what, _, words) in TABLE.iter().filter(|_| !prose.is_empty()) {
        if !found.iter().any(|told| told.what == *what) && each(words).any(|word| letters.hold(prose, word)) {
            found.push(Told { what: *what, code: None });
        }
    }
    found
}

/// A member `claim` names the claim that didn't fit (`jose`: `ERR_JWT_CLAIM_VALIDATION_FAILED` with `"claim": "aud"`).
fn claim_refused(code: &SaidCode) -> Option<Tells> {
    let CodePlace::Body(path) = &code.place else { return None };
    if path != "claim" && !path.ends_with(".claim") {
        return None;
    }
    Some(match code.word.as_str() {
        "aud" => Tells::Audience,
        "iss" => Tells::Issuer,
        "exp" => Tells::Expired,
        "nbf" | "iat" => Tells::NotYet,
        "typ" | "token_use" | "token_type" => Tells::Kind,
        _ => return None,
    })
}

/// What a code means: the longest word of the table in it.
fn meaning(code: &str) -> Option<Tells> {
    let plain: String =
        code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    if ANOTHER_MATTER.iter().any(|part| plain.contains(part)) {
        return None;
    }
    let letters = Letters::of(&plain);
    let mut best: Option<(usize, Tells)> = None;
    for (what, words, _) in TABLE {
        for word in each(words) {
            if letters.hold(&plain, word) && best.is_none_or(|(length, _)| word.len() > length) {
                best = Some((word.len(), *what));
            }
        }
    }
    best.map(|(_, what)| what)
}

impl Seen {
    /// A page's text is for people and of any length: only what its challenges say counts then.
    pub(super) fn what_it_tells(&self) -> Vec<Told> {
        if self.html {
            let described: Vec<String> = self
                .challenges
                .iter()
                .filter_map(|challenge| challenge.param("error_description"))
                .map(str::to_ascii_lowercase)
                .collect();
            return told(&self.codes, &described.join("\n"));
        }
        told(&self.codes, &self.prose)
    }

    /// What it says of this matter, by a code or in prose.
    pub fn tells(&self, what: Tells) -> Option<&Told> {
        self.told.iter().find(|told| told.what == what)
    }

    /// Whether a code, not only prose, speaks of one of these matters.
    pub fn codes_tell(&self, what: &[Tells]) -> bool {
        self.told.iter().any(|told| told.by_code() && what.contains(&told.what))
    }

    /// Whether a code says that what the token stands for has ended at the server: nothing in the token is to blame.
    pub fn tells_of_an_end(&self) -> bool {
        let code = self.tells(Tells::Rejected).and_then(|told| told.code.as_ref());
        code.is_some_and(|code| {
            ["session", "revoked", "inactive"].iter().any(|part| code.word.contains(part))
        })
    }

    /// Whether a challenge describes the refusal in words.
    pub fn described(&self) -> bool {
        self.challenges.iter().any(|challenge| challenge.param("error_description").is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::{Tells, meaning, told};

    #[test]
    fn the_words_of_many_stacks_come_to_one() {
        for (code, what) in [
            ("TOKEN_EXPIRED", Some(Tells::Expired)),
            ("auth/id-token-expired", Some(Tells::Expired)),
            ("ERR_JWT_EXPIRED", Some(Tells::Expired)),
            ("FST_JWT_AUTHORIZATION_TOKEN_EXPIRED", Some(Tells::Expired)),
            ("insufficient_user_authentication", Some(Tells::StepUp)),
            ("ERR_JWKS_NO_MATCHING_KEY", Some(Tells::Key)),
            ("API_KEY_HTTP_REFERRER_BLOCKED", Some(Tells::ApiKey)),
            ("api_key_expired", Some(Tells::ApiKey)),
            ("SignatureDoesNotMatch", Some(Tells::Signature)),
            ("RequestTimeTooSkewed", Some(Tells::Skew)),
            ("ACCESS_TOKEN_SCOPE_INSUFFICIENT", Some(Tells::Scope)),
            ("ACCESS_TOKEN_TYPE_UNSUPPORTED", Some(Tells::Kind)),
            ("invalid_dpop_proof", Some(Tells::Binding)),
            ("sso_required", Some(Tells::Method)),
            ("unexpected_audience", Some(Tells::Audience)),
            ("M_UNKNOWN_TOKEN", Some(Tells::Rejected)),
            ("csrf_missing_token", None),
            ("refresh_token_expired", None),
            ("not_found", None),
        ] {
            assert_eq!(meaning(code), what, "{code}");
        }
    }

    #[test]
    fn prose_may_say_several_things() {
        let said: Vec<Tells> =
            told(&[], "the audience or the issuer is wrong").iter().map(|told| told.what).collect();
        assert_eq!(said, [Tells::Audience, Tells::Issuer]);
    }
}
