//! Credentials taken apart: `Authorization`, `Proxy-Authorization`, `DPoP` proofs and API-key fields.

use super::kinds::{fill, masked};
use super::token::Moment;
use super::{CredentialView, beside, issues};
use crate::http::authorization;
use crate::http::jwt::Jwt;
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::{Read, api_key, date};
use crate::session::exchange::Exchange;
use crate::words::Message;

pub(super) use super::challenge::is_challenge;
pub use super::challenge::{challenges, challenges_of_value};

/// Every credential in the headers of an exchange's request, in order.
pub fn credentials(exchange: &Exchange) -> Vec<CredentialView> {
    let server = exchange.response_headers.get("date").and_then(date::http_date);
    exchange
        .request_headers
        .iter()
        .filter(|header| is_credential(&header.name))
        .map(|header| {
            let mut view = credential_of_value(&header.name, header.value.expose(), exchange.started, server);
            view.problems.extend(beside::problems(exchange, &header.name, header.value.expose()));
            view
        })
        .collect()
}

/// Whether a request field of this name carries a credential (cookies aside).
pub(super) fn is_credential(name: &str) -> bool {
    is_authorization(name) || is_dpop(name) || api_key::field(name).is_some()
}

fn is_authorization(name: &str) -> bool {
    ["authorization", "proxy-authorization"].iter().any(|field| name.eq_ignore_ascii_case(field))
}

fn is_dpop(name: &str) -> bool {
    name.eq_ignore_ascii_case("dpop")
}

/// One credential taken apart: the value of a header of this name, or a bare token where `header` is empty.
///
/// `requested` is when the request began (device clock), `server` the response's Date (server clock). Without
/// both, times are told as they are.
pub fn credential_of_value(
    header: &str,
    value: &str,
    requested: Option<Millis>,
    server: Option<Millis>,
) -> CredentialView {
    let moment = Moment { requested, server };
    let mut read = authorization::read(value);
    if !is_authorization(header) {
        // Only Authorization needs a scheme.
        read.issues.retain(|issue| issue.code != "scheme-missing");
    }
    let mut view = CredentialView {
        header: header.to_owned(),
        scheme: read.value.scheme.clone(),
        problems: issues::messages(&read.issues, value),
        masked: masked(&read.value),
        secret: Secret::new(value),
        ..CredentialView::default()
    };
    let redacted = read.issues.iter().any(|issue| issue.code == "redacted");
    fill(&mut view, &read.value, &read.issues, moment);
    if redacted && view.claims.is_empty() {
        view.what = Message::new("inspect.redacted");
        view.fields.clear();
    } else if is_dpop(header) && !view.claims.is_empty() {
        view.what = Message::new("inspect.dpop-proof");
    } else if let (Some(service), true) = (api_key::field(header), view.what.id.starts_with("inspect.opaque"))
    {
        view.what = match service {
            Some(service) => Message::new("inspect.api-key-service").with("service", service),
            None => Message::new("inspect.api-key"),
        };
    }
    view
}

/// One signature or recipient of a token that is written as JSON.
pub(super) fn credential_of_json(text: &str, read: &Read<Jwt>) -> CredentialView {
    let problems = issues::messages(&read.issues, text);
    let begins: String = read.value.text.expose().chars().take(6).collect();
    let masked = format!("{begins}… ({})", text.trim().chars().count());
    let mut view =
        CredentialView { problems, masked, secret: Secret::new(text), ..CredentialView::default() };
    super::kinds::of_jwt(&mut view, &read.value, &read.issues, Moment::default());
    view
}

#[cfg(test)]
mod tests {
    use super::{credential_of_value, credentials};
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::inspect::CredentialView;
    use crate::session::exchange::Exchange;
    use crate::words::say;

    /// `{"alg":"HS256"}`, `{"sub":"ana","exp":1000}` and 32 bytes.
    const JWT: &str =
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEiLCJleHAiOjEwMDB9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /// What is shown of a credential, a line for each part; secrets by their length.
    fn lines(view: &CredentialView) -> Vec<String> {
        let mut lines = vec![view.masked.clone(), say(&view.what)];
        lines.extend(view.problems.iter().map(|problem| format!("! {}", say(problem))));
        lines.extend(view.fields.iter().map(|field| {
            let secret = field.secret.as_ref().map(|secret| format!("{} hidden", secret.len()));
            format!("{}: {}", say(&field.label), field.text.clone().or(secret).unwrap_or_default())
        }));
        lines.extend(view.claims.iter().map(|claim| {
            let said = [&claim.reading, &claim.problem].into_iter().flatten().map(say).collect::<Vec<_>>();
            format!(
                "{}{}={} {}",
                if claim.in_header { "." } else { "" },
                claim.name,
                claim.json,
                said.join(" | ")
            )
        }));
        lines
    }

    #[track_caller]
    fn check(header: &str, value: &str, expected: &[&str]) {
        let value = value.replace("JWT!", JWT);
        let view = credential_of_value(header, &value, Some(Millis::from_secs(1060)), None);
        assert_eq!(lines(&view), expected, "{header}: {value}");
        assert_eq!((view.header.as_str(), view.secret.expose()), (header, value.as_str()));
    }

    const SIGNED: &str = "A signed token (JWT). Anyone can read it; the signature shows who issued it. Whoever holds it can use it.";
    const ALG: &str = r#".alg="HS256" HMAC with SHA-256: issuer and server share one secret."#;
    const EXP: &str = "exp=1000 1970-01-01 00:16:40 UTC: 1 min before the request, by this device's clock | The token had run out when it was sent.";
    const OPAQUE: &str =
        "A token that can't be read: only the server that issued it knows what it stands for.";

    #[test]
    fn tokens() {
        check("Authorization", "Bearer JWT!", &["Bearer eyJhbG… (97)", SIGNED, ALG, r#"sub="ana" "#, EXP]);
        check("", "JWT!", &["eyJhbG… (97)", SIGNED, ALG, r#"sub="ana" "#, EXP]);
        check(
            "Authorization",
            "JWT!",
            &[
                "eyJhbG… (97)",
                SIGNED,
                "! There is no scheme, such as Bearer, in front of the token.",
                ALG,
                r#"sub="ana" "#,
                EXP,
            ],
        );
        check("Authorization", "Bearer abc", &["Bearer … (3)", OPAQUE, "Length in characters: 3"]);
        check(
            "Authorization",
            "token glpat-00000000000000000000",
            &[
                "token glpa… (26)",
                "A token that can't be read, in the form that GitLab issues.",
                "Issued by: GitLab",
                "Length in characters: 26",
            ],
        );
        check(
            "Authorization",
            "Bearer undefined",
            &[
                "Bearer undefined",
                "Not a credential: the text “undefined” stands where one should be.",
                "! A placeholder was sent where a credential should stand: the app had none, or never filled it in.",
            ],
        );
        check(
            "Authorization",
            "Bearer ***",
            &[
                "Bearer … (3)",
                "Taken out when the session was saved. What stood here is unknown.",
                "! Part of this was taken out when the session was saved, so it can't be judged.",
            ],
        );
        check("Authorization", "", &["", "An empty field: no credential was sent."]);
        check(
            "X-API-Key",
            "abc",
            &["… (3)", "An API key or token in a field of its own.", "Length in characters: 3"],
        );
        check("X-Auth-Token", "JWT!", &["eyJhbG… (97)", SIGNED, ALG, r#"sub="ana" "#, EXP]);
    }

    #[test]
    fn other_schemes() {
        check(
            "Authorization",
            "Basic YW5hOmdlaGVpbQ==",
            &[
                "Basic … (16)",
                "A user name and a password, readable for anyone who sees the request.",
                "User name: ana",
                "Password: 6 hidden",
            ],
        );
        check(
            "Authorization",
            "Basic YW5h",
            &[
                "Basic … (4)",
                "Meant to be a user name and a password, but not readable as such.",
                "! The decoded value has no colon between user name and password.",
            ],
        );
        check(
            "Proxy-Authorization",
            r#"Digest username="ana", realm="r", nonce="n", uri="/x", response="0123""#,
            &[
                "Digest … (63)",
                "A proof that the sender knows the password, made for this request. The password itself isn't sent.",
                "username: ana",
                "realm: r",
                "nonce: n",
                "uri: /x",
                "response: 4 hidden",
            ],
        );
        check(
            "Authorization",
            "Negotiate YIIFxA==",
            &[
                "Negotiate … (8)",
                "A Kerberos (SPNEGO) ticket: the browser signs in with the Windows or company account.",
            ],
        );
        check(
            "Authorization",
            "NTLM TlRMTVNTUAADAAAA",
            &["NTLM … (16)", "NTLM message 3 of 3: the browser's answer to the server's question."],
        );
        check(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=ab",
            &[
                "AWS4-HMAC-SHA256 Credential=… (84)",
                "A signature over this request, made with an AWS access key. The key itself isn't sent.",
                "Access key id: AKID",
                "Date: 20260101",
                "Region: eu-west-1",
                "Service: s3",
                "Signed headers: host",
                "Signature: 2 hidden",
            ],
        );
        check(
            "Authorization",
            r#"Hawk id="a", mac="b""#,
            &[
                "Hawk … (15)",
                "A proof that the sender has a key, made for this request (Hawk). The key itself isn't sent.",
                "! One of id, ts, nonce and mac is missing.",
                "! The mac isn't a SHA-256 or SHA-1 in base64: it was cut off or changed.",
                "id: a",
                "mac: 1 hidden",
            ],
        );
    }

    #[test]
    fn a_proof_is_compared_with_its_request() {
        let data: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/data/jose/rfc-examples.json")).unwrap();
        let proof = data["cases"][1]["token"].as_str().unwrap();
        let headers = [("Authorization", "DPoP abc"), ("DPoP", proof), ("Accept", "*/*")];
        let exchange = Exchange {
            method: "POST".to_owned(),
            url: Url::parse("https://resource.example.org/protectedresource?x").unwrap(),
            request_headers: headers
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into_iter()
                .collect(),
            ..Exchange::default()
        };
        let views = credentials(&exchange);
        let said: Vec<_> =
            views.iter().map(|view| (say(&view.what), view.problems.iter().map(say).collect())).collect();
        let expected = [
            (OPAQUE.to_owned(), vec![]),
            (
                "A DPoP proof: it shows that the sender has the key its token is bound to.".to_owned(),
                vec![
                    "The proof was made for another method (htm) than the one used: GET.".to_owned(),
                    "The proof wasn't made for the token that was sent (ath).".to_owned(),
                ],
            ),
        ];
        assert_eq!(said, expected);
    }
}
