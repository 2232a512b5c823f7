//! JSON trees: members stay, what they hold goes, but for words and numbers on lists.

use serde_json::{Map, Value};

use super::Redactor;
use crate::http::made::is_made;

/// Members and claims whose text stays: what a token is for, not whose it is (RFC 7519, RFC 8693, RFC 9068 and vendors').
const LABELS: &[&str] = &[
    "alg",
    "typ",
    "cty",
    "enc",
    "zip",
    "crv",
    "kty",
    "use",
    "b64",
    "iss",
    "aud",
    "azp",
    "client_id",
    "scope",
    "scp",
    "token_use",
    "token_type",
    "tokentype",
    "acr",
    "amr",
    "ver",
    "htm",
    "roles",
    "permissions",
    "grant_type",
    "response_type",
    "operationname",
    "www-authenticate",
    "resource",
    "version",
    "status",
    "statuscode",
    "status_code",
    "expires",
    "timestamp",
    "algorithm",
];
/// Members whose text is an address.
const ADDRESSES: &[&str] =
    &["htu", "redirect_uri", "location", "redirect", "url", "loginurl", "login_url", "path", "instance"];
/// Members whose numbers stay: times, statuses, counts of seconds.
const NUMBERS: &[&str] = &[
    "exp",
    "iat",
    "nbf",
    "auth_time",
    "updated_at",
    "expires_in",
    "ext_expires_in",
    "refresh_expires_in",
    "refresh_token_expires_in",
    "expires_at",
    "expires_on",
    "not_before",
    "max_age",
    "status",
    "statuscode",
    "status_code",
    "code",
    "error_code",
    "errorcode",
    "retry_after",
    "retryafter",
    "interval",
    "ver",
    "expires",
    "error_codes",
    "error_subcode",
    "httpstatus",
    "http_status",
];
/// Members that hold words of machines or prose about what went wrong.
const PROSE: &[&str] = &[
    "error",
    "error_description",
    "errordescription",
    "error_code",
    "errorcode",
    "error_type",
    "errortype",
    "error_uri",
    "error_message",
    "errormessage",
    "err",
    "errcode",
    "code",
    "codes",
    "message",
    "messages",
    "msg",
    "detail",
    "details",
    "description",
    "title",
    "type",
    "name",
    "reason",
    "hint",
    "cause",
    "messageid",
    "sub_code",
    "subcode",
    "suberror",
    "__type",
    "fault",
    "faultcode",
    "faultstring",
    "error_subtype",
    "action",
    "state",
    "result",
    "query",
    "errors",
    "non_field_errors",
    "classification",
    "category",
    "severity",
    "__typename",
    "exception",
    "__all__",
    "claim",
];
/// How deep a tree is followed; what lies deeper is left out.
const DEPTH: usize = 32;

/// Where a tree stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tree {
    /// It is the header or claims of a token.
    Token,
    /// In the body of a request.
    Sent,
    /// In an answer, or within a value.
    Told,
}

impl Redactor {
    /// A tree without what opens an account.
    pub(super) fn json(&self, value: &Value, tree: Tree) -> Value {
        self.member("", value, tree, DEPTH)
    }

    fn member(&self, name: &str, value: &Value, tree: Tree, depth: usize) -> Value {
        let token = tree == Tree::Token;
        let key = name.to_ascii_lowercase();
        let listed = |list: &[&str]| list.contains(&key.as_str());
        match value {
            _ if depth == 0 => Value::Null,
            // A public key opens nothing, and a proof is only judged with it.
            Value::Object(members) if key == "jwk" && is_public_key(members) => value.clone(),
            Value::Object(members) => Value::Object(
                members
                    .iter()
                    .map(|(name, value)| match value {
                        // The step of a sign-in that is waited for.
                        Value::String(step) if name == "id" && members.contains_key("is_pending") => {
                            (name.clone(), Value::String(self.prose(step)))
                        }
                        _ => (self.name(name), self.member(name, value, tree, depth - 1)),
                    })
                    .collect::<Map<_, _>>(),
            ),
            // Items stand under the name of their list.
            Value::Array(items) => {
                Value::Array(items.iter().map(|item| self.member(name, item, tree, depth - 1)).collect())
            }
            // Flask-JWT-Extended's word for what a token is for.
            Value::String(text) if listed(LABELS) || token && key == "type" => {
                Value::String(self.labels(text))
            }
            Value::String(text) if listed(ADDRESSES) => Value::String(self.address(text)),
            Value::String(print) if key == "jkt" && is_thumbprint(print) => value.clone(),
            // A token's own “type” says whether it is for renewing (Flask-JWT-Extended).
            Value::String(text) if listed(PROSE) && (!token || key == "type") => {
                Value::String(self.prose(text))
            }
            Value::String(text) => Value::String(self.value(text)),
            // An answer's code says what went wrong; a code that is sent is one from a telephone.
            Value::Number(_) if listed(NUMBERS) && !(tree == Tree::Sent && key == "code") => value.clone(),
            Value::Number(number) => self.number(&number.to_string()),
            Value::Null | Value::Bool(_) => value.clone(),
        }
    }

    /// A member's name: names are chosen by programmers, but an object can also be keyed by what it holds.
    fn name(&self, name: &str) -> String {
        if is_made(name) || name.contains('@') { self.shape(name) } else { name.to_owned() }
    }

    /// Several labels in one text.
    fn labels(&self, text: &str) -> String {
        if text.starts_with("eyJ") { self.value(text) } else { self.label(text) }
    }

    fn number(&self, digits: &str) -> Value {
        let shaped = self.shape(digits);
        // A leading zero would make it no number.
        serde_json::from_str(shaped.trim_start_matches('0')).unwrap_or_else(|_| Value::from(0))
    }
}

/// Whether a text is the SHA-256 thumbprint of a public key (RFC 7638 §3): 32 bytes in base64url.
fn is_thumbprint(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}

/// Whether these are the members of a public key and nothing else (RFC 7517 §4, RFC 7518 §6).
fn is_public_key(members: &Map<String, Value>) -> bool {
    let public = ["kty", "crv", "x", "y", "n", "e", "alg", "use"];
    members.contains_key("kty") && members.keys().all(|name| public.contains(&name.as_str()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Redactor;
    use super::Tree;

    #[test]
    fn members_stay_and_values_go() {
        let redactor = Redactor::new([2; 32]);
        let tree = json!({
            "error": "invalid_grant",
            "error_description": "Token for ana@acme.example has expired",
            "user": {"mail": "ana@acme.example", "id": 47_110_815, "admin": true},
            "access_token": "hunter2hunter2",
            "expires_in": 3600,
            "list": ["hunter2", {"deep": "hunter2"}],
        });
        let redacted = redactor.json(&tree, Tree::Told);
        let text = redacted.to_string();
        for gone in ["ana", "acme", "hunter2", "47110815"] {
            assert!(!text.contains(gone), "{text}");
        }
        assert_eq!(redacted["error"], "invalid_grant");
        assert_eq!(redacted["expires_in"], 3600);
        assert_eq!(redacted["user"]["admin"], true);
        assert!(redacted["error_description"].as_str().unwrap().contains("expired"));
    }

    #[test]
    fn a_code_that_is_sent_goes_and_one_that_is_told_stays() {
        let redactor = Redactor::new([2; 32]);
        let tree = json!({"code": 482_913, "status": 2});
        assert_eq!(redactor.json(&tree, Tree::Told), tree);
        let sent = redactor.json(&tree, Tree::Sent);
        assert_ne!(sent["code"], tree["code"]);
        assert_eq!(sent["status"], tree["status"]);
    }
}
