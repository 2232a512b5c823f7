//! Each kind of credential: what it is, and its parts by name.

use super::token::{self, Moment};
use super::{CredentialView, FieldView, session_value};
use crate::http::Issue;
use crate::http::authorization::{Basic, Credentials, Kind, Mechanism, SigV4, Token};
use crate::http::challenge::Param;
use crate::http::dpop;
use crate::http::jwt::{self, Form, Jwt};
use crate::http::secret::Secret;
use crate::words::Message;

/// Params of credentials that give nothing away; the others are shown at a click.
const OPEN_PARAMS: &[&str] = &[
    "algorithm",
    "app",
    "client",
    "client_id",
    "created",
    "device",
    "deviceid",
    "domain",
    "expires",
    "ext",
    "headers",
    "id",
    "keyid",
    "keyname",
    "nc",
    "oauth_consumer_key",
    "oauth_signature_method",
    "oauth_timestamp",
    "oauth_version",
    "opaque",
    "product",
    "qop",
    "realm",
    "signedheaders",
    "skn",
    "timestamp",
    "ts",
    "uri",
    "userhash",
    "username",
    "username*",
    "version",
    "nonce",
    "oauth_nonce",
    "se",
    "sr",
];

/// What it is and what it is made of.
pub(super) fn fill(view: &mut CredentialView, credentials: &Credentials, issues: &[Issue], moment: Moment) {
    let what = |id| Message::new(id);
    match &credentials.kind {
        Kind::Empty if credentials.scheme.is_empty() => {
            view.what = what("inspect.empty");
            // "Nothing follows the scheme" says too much where there is none.
            view.problems.retain(|problem| problem.id != "issue.empty-credentials");
        }
        Kind::Empty => view.what = what("inspect.empty-scheme"),
        Kind::Bearer(token) | Kind::Dpop(token) | Kind::SchemeMissing(token) => {
            of_token(view, token, issues, moment);
        }
        Kind::Basic(basic) => {
            let whole = basic.user.is_some();
            view.what = what(if whole { "inspect.basic" } else { "inspect.basic-broken" });
            view.fields = of_basic(basic);
        }
        Kind::Digest(params) => {
            view.what = what("inspect.digest");
            view.fields = params.iter().map(param).collect();
        }
        Kind::Params(params) => {
            let hawk = credentials.is("hawk");
            view.what = what(if hawk { "inspect.hawk" } else { "inspect.params" });
            view.fields = params.iter().map(param).collect();
        }
        Kind::Negotiate(Mechanism::Spnego) => view.what = what("inspect.kerberos"),
        Kind::Negotiate(Mechanism::Unknown) => view.what = what("inspect.negotiate"),
        Kind::Negotiate(Mechanism::Ntlm(kind)) => view.what = what(ntlm(Some(*kind))),
        Kind::Ntlm(kind) => view.what = what(ntlm(*kind)),
        Kind::AwsSigV4(sig) => {
            view.what = what("inspect.sigv4");
            view.fields = of_sigv4(sig);
        }
        Kind::Other(_) => view.what = what("inspect.other"),
    }
}

fn ntlm(kind: Option<u32>) -> &'static str {
    match kind {
        Some(1) => "inspect.ntlm-1",
        Some(2) => "inspect.ntlm-2",
        Some(3) => "inspect.ntlm-3",
        _ => "inspect.ntlm",
    }
}

fn of_token(view: &mut CredentialView, token: &Token, issues: &[Issue], moment: Moment) {
    match token {
        Token::Jwt(jwt) => of_jwt(view, jwt, issues, moment),
        Token::Opaque { text, vendor } => {
            if let Some(found) = session_value::view(text.expose(), moment) {
                view.what = found.what;
                (view.fields, view.claims, view.lifetime) = (found.fields, found.claims, found.lifetime);
                return;
            }
            view.what = match vendor {
                Some(vendor) => Message::new("inspect.opaque-vendor").with("vendor", *vendor),
                None => Message::new("inspect.opaque"),
            };
            view.fields.extend(vendor.map(|vendor| shown("inspect.issuer", vendor)));
            view.fields.push(shown("inspect.length", &text.expose().chars().count().to_string()));
        }
        Token::Placeholder(text) => {
            view.what = Message::new("inspect.placeholder").with("text", text.as_str());
        }
    }
}

/// What a token in the form of a JWT is and says.
pub(super) fn of_jwt(view: &mut CredentialView, jwt: &Jwt, issues: &[Issue], moment: Moment) {
    let has = |code: &str| issues.iter().any(|issue| issue.code == code);
    view.what = Message::new(match jwt.form {
        Form::Jwe => "inspect.jwe",
        Form::Jws if jwt.claims.is_none() && jwt::is_malformed(issues) => "inspect.jwt-damaged",
        Form::Jws if has("jwt-alg-none") || has("jwt-signature-empty") => "inspect.jwt-unsigned",
        Form::Jws if dpop::bound_key(jwt).is_some() => "inspect.jwt-bound",
        Form::Jws => "inspect.jwt",
    });
    if let Some(kind) = super::token_kind::kind(jwt) {
        let what = std::mem::take(&mut view.what);
        view.what = Message::new("inspect.what-kind").with("what", what).with("kind", kind);
    }
    if !jwt.unprotected.is_empty() {
        view.fields.push(shown("inspect.unprotected", &jwt.unprotected.join(", ")));
    }
    view.claims = token::claims(jwt, moment);
    view.lifetime = token::lifetime(jwt, moment);
    view.jwt = Some(Box::new(jwt.clone()));
}

fn shown(label: &'static str, text: &str) -> FieldView {
    FieldView { label: Message::new(label), text: Some(text.to_owned()), secret: None }
}

fn hidden(label: Message, secret: &Secret) -> FieldView {
    FieldView { label, text: None, secret: Some(secret.clone()) }
}

fn of_basic(basic: &Basic) -> Vec<FieldView> {
    let user = basic.user.iter().map(|user| shown("inspect.user", user));
    let password = basic.password.iter().map(|password| hidden(Message::new("inspect.password"), password));
    let charset =
        basic.non_ascii.then(|| shown("inspect.charset", if basic.utf8 { "UTF-8" } else { "ISO-8859-1" }));
    user.chain(password).chain(charset).collect()
}

fn of_sigv4(sig: &SigV4) -> Vec<FieldView> {
    let mut fields = vec![
        shown("inspect.access-key-id", &sig.access_key_id),
        shown("inspect.date", &sig.date),
        shown("inspect.region", &sig.region),
        shown("inspect.service", &sig.service),
        shown("inspect.signed-headers", &sig.signed_headers.join(", ")),
    ];
    fields.retain(|field| field.text.as_deref().is_some_and(|text| !text.is_empty()));
    if !sig.signature.is_empty() {
        fields.push(hidden(Message::new("inspect.signature"), &sig.signature));
    }
    fields
}

fn param(param: &Param) -> FieldView {
    let label = Message::new("inspect.param").with("name", param.name.as_str());
    let name = param.name.to_ascii_lowercase();
    if OPEN_PARAMS.contains(&name.as_str()) {
        // The query of a Digest answer's address is the request's, which can hold a token.
        let query = param.value.find('?').filter(|_| name == "uri");
        let text = match query.and_then(|at| param.value.get(..at)) {
            Some(path) => format!("{path}?…"),
            None => param.value.clone(),
        };
        FieldView { label, text: Some(text), secret: None }
    } else {
        hidden(label, &Secret::new(param.value.as_str()))
    }
}

/// The scheme, the beginning of a token that tells its kind, and how many characters there are.
pub(super) fn masked(credentials: &Credentials) -> String {
    let (begins, whole) = match &credentials.kind {
        Kind::Empty => (String::new(), None),
        Kind::Bearer(token) | Kind::Dpop(token) | Kind::SchemeMissing(token) => match token {
            Token::Placeholder(text) => (text.clone(), None),
            Token::Jwt(jwt) => (jwt.text.expose().chars().take(6).collect(), Some(jwt.text.len())),
            Token::Opaque { text, .. } => {
                // Four characters of a long token are a vendor's prefix; of a short one, half a password.
                let take = if text.len() >= 20 { 4 } else { 0 };
                (text.expose().chars().take(take).collect(), Some(text.len()))
            }
        },
        Kind::AwsSigV4(_) => ("Credential=".to_owned(), Some(credentials.rest.end - credentials.rest.start)),
        _ => (String::new(), Some(credentials.rest.end - credentials.rest.start)),
    };
    let length = whole.map(|length| format!("… ({length})")).unwrap_or_default();
    format!("{} {begins}{length}", credentials.scheme).trim().to_owned()
}
