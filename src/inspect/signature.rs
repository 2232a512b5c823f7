//! What the check of a token's signature came to, in words; and which tokens of a decoded line can be checked.

use super::CredentialView;
use super::decode::Decoded;
use crate::http::authorization::{self, Kind};
use crate::http::digest;
use crate::http::jwt::Jwt;
use crate::http::key::Unusable;
use crate::http::signature::Answer;
use crate::http::signed_request;
use crate::http::time::Millis;
use crate::session::Session;
use crate::session::exchange::Exchange;
use crate::session::key_sets::KeySets;
use crate::words::Message;

/// The tokens of a decoded line, in order.
pub fn tokens(decoded: &Decoded) -> Vec<&Jwt> {
    views(decoded).into_iter().filter_map(|view| view.jwt.as_deref()).collect()
}

/// The Digest answers of a decoded line.
pub fn digests(decoded: &Decoded) -> Vec<&CredentialView> {
    views(decoded).into_iter().filter(|view| is_digest(view)).collect()
}

fn views(decoded: &Decoded) -> Vec<&CredentialView> {
    match decoded {
        Decoded::Credential(view) => vec![&**view],
        Decoded::Cookies(line) => line.pairs.iter().filter_map(|pair| pair.token.as_ref()).collect(),
        Decoded::SetCookie(line) => line.token.iter().collect(),
        Decoded::Nothing | Decoded::Unknown | Decoded::Challenges(_) => Vec::new(),
    }
}

/// Finds the key sets that the issuers of tokens published within the session.
pub fn find_sets<'a>(session: &Session, credentials: impl Iterator<Item = &'a mut CredentialView>) {
    let mut sets = None;
    for view in credentials {
        // Whether it was fetched before or after its use doesn't matter to who holds both now: the newest counts.
        view.published = view.jwt.as_ref().and_then(|jwt| {
            let sets = sets.get_or_insert_with(|| KeySets::of(session));
            Some(sets.for_token(jwt, Some(Millis(i64::MAX)))?.entry)
        });
    }
}

/// The answer in a sentence. It names keys, and shows none.
pub fn said(answer: &Answer) -> Message {
    match answer {
        Answer::Valid { base64: true, .. } => Message::new("signature.valid-base64"),
        Answer::Valid { kid: Some(kid), .. } => Message::new("signature.valid-kid").with("kid", kid.as_str()),
        Answer::Valid { kid: None, .. } => Message::new("signature.valid"),
        Answer::Invalid => Message::new("signature.invalid"),
        Answer::NotInSet { kid, known } if known.is_empty() => {
            Message::new("signature.not-in-set-unnamed").with("kid", kid.as_str())
        }
        Answer::NotInSet { kid, known } => {
            Message::new("signature.not-in-set").with("kid", kid.as_str()).with("known", known.join(", "))
        }
        Answer::OtherAlgorithm { token, key } if key == "oct" => {
            Message::new("signature.needs-public-key").with("token", token.as_str())
        }
        Answer::OtherAlgorithm { token, key } => {
            Message::new("signature.other-algorithm").with("token", token.as_str()).with("key", key.as_str())
        }
        Answer::Unsupported(algorithm) => {
            Message::new("signature.unsupported").with("algorithm", algorithm.as_str())
        }
        Answer::Unsigned => Message::new("signature.unsigned"),
        Answer::Encrypted => Message::new("signature.encrypted"),
        Answer::ForEncryption => Message::new("signature.for-encryption"),
        Answer::Damaged => Message::new("signature.damaged"),
        Answer::Detached => Message::new("signature.detached"),
        Answer::KeyUnusable => Message::new("signature.key-unreadable"),
    }
}

/// Whether a credential is a Digest answer, which a password checks.
pub fn is_digest(view: &CredentialView) -> bool {
    view.scheme.eq_ignore_ascii_case("digest")
}

/// What a password says of a Digest answer, for the request that it went with where that is known.
pub fn with_password(view: &CredentialView, password: &str, exchange: Option<&Exchange>) -> digest::Answer {
    let Kind::Digest(params) = authorization::read(view.secret.expose()).value.kind else {
        return digest::Answer::Incomplete;
    };
    let method = exchange.map(|exchange| [exchange.method.as_str()]);
    let body = exchange.and_then(|exchange| exchange.request_body.as_ref());
    let empty = exchange.is_some_and(|exchange| matches!(exchange.method.as_str(), "GET" | "HEAD"));
    let made_for = digest::Use {
        methods: method.as_ref().map_or(digest::METHODS, |one| one),
        body: body.map(|body| body.text.expose().as_bytes()).or(empty.then_some(b"")),
    };
    digest::check(&params, password, &made_for)
}

/// That in a sentence.
pub fn digest_said(answer: &digest::Answer) -> Message {
    use digest::Answer;
    match answer {
        Answer::Fits => Message::new("digest.fits"),
        Answer::FitsLatin1 => Message::new("digest.fits-latin1"),
        Answer::Differs => Message::new("digest.differs"),
        Answer::Unsupported(name) => Message::new("digest.unsupported").with("name", name.as_str()),
        Answer::BodyUnknown => Message::new("digest.body-unknown"),
        Answer::NameHashed => Message::new("digest.name-hashed"),
        Answer::Incomplete => Message::new("digest.incomplete"),
    }
}

/// Whether a credential signs the request that it goes with (AWS Signature Version 4, Hawk), which a secret checks.
pub fn is_signed(view: &CredentialView) -> bool {
    ["aws4-hmac-sha256", "hawk"].iter().any(|scheme| view.scheme.eq_ignore_ascii_case(scheme))
}

/// What the secret says of a signed request, in a sentence.
pub fn with_secret(view: &CredentialView, secret: &str, exchange: &Exchange) -> Message {
    use signed_request::Answer;
    let body = exchange.request_body.as_ref().map(|body| body.text.expose().as_bytes());
    let empty = matches!(exchange.method.as_str(), "GET" | "HEAD");
    let request = signed_request::Signed {
        method: &exchange.method,
        url: &exchange.url,
        headers: &exchange.request_headers,
        body: body.or(empty.then_some(b"")),
    };
    let (answer, covered) = match authorization::read(view.secret.expose()).value.kind {
        Kind::AwsSigV4(sig) => (signed_request::sigv4(&sig, secret, &request), sig.signed_headers.join(", ")),
        Kind::Params(params) => {
            (signed_request::hawk(&params, secret, &request), "ts, nonce, hash, ext".to_owned())
        }
        _ => return Message::new("signature.damaged"),
    };
    match answer {
        Answer::Fits => Message::new("signed.fits"),
        Answer::FitsOtherPath => Message::new("signed.fits-other-path"),
        Answer::OtherBody => Message::new("signed.other-body"),
        Answer::Differs => Message::new("signed.differs").with("names", covered),
        Answer::BodyUnknown => Message::new("signed.body-unknown"),
        Answer::Missing(name) => Message::new("signed.missing").with("name", name),
        Answer::Unsupported(name) => Message::new("signature.unsupported").with("algorithm", name),
    }
}

/// Why a text is no key.
pub fn unusable(why: Unusable) -> Message {
    Message::new(match why {
        Unusable::Empty => "signature.key-empty",
        Unusable::Private => "signature.key-private",
        Unusable::Unreadable => "signature.key-unreadable",
    })
}

#[cfg(test)]
mod tests {
    use super::{is_signed, said, tokens, views, with_secret};
    use crate::http::signature::Answer;
    use crate::inspect::decode::decode;
    use crate::session::made::exchange;
    use crate::words::say;

    #[test]
    fn answers_name_keys() {
        let known = vec!["a".to_owned(), "b".to_owned()];
        let answer = Answer::NotInSet { kid: "x".to_owned(), known };
        assert_eq!(say(&said(&answer)), "The token names the key x, which isn't in the set (a, b).");
    }

    #[test]
    fn a_signed_request_is_checked_with_its_secret() {
        // Hawk's own example.
        let line = r#"Authorization: Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE=""#;
        let decoded = decode(line);
        let view = views(&decoded).remove(0);
        let exchange = exchange(0, "GET http://example.com:8000/resource/1?b=1&a=2 401", &[]);
        assert!(is_signed(view));
        let says = |secret: &str| with_secret(view, secret, &exchange).id;
        assert_eq!(says("werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn"), "signed.fits");
        assert_eq!(says("another"), "signed.differs");
    }

    #[test]
    fn tokens_are_found_wherever_a_line_has_them() {
        for (line, count) in [
            ("Authorization: Bearer eyJhbGciOiJub25lIn0.e30.", 1),
            ("Cookie: a=eyJhbGciOiJub25lIn0.e30.; b=1; c=eyJhbGciOiJub25lIn0.e30.", 2),
            ("Set-Cookie: a=eyJhbGciOiJub25lIn0.e30.; Path=/", 1),
            ("Authorization: Basic YTpi", 0),
            ("", 0),
        ] {
            assert_eq!(tokens(&decode(line)).len(), count, "{line}");
        }
    }
}
