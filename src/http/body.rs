//! Bodies: what a server or page said in JSON, a form or plain text, without opinions on what it means.

use serde_json::Value;

use super::secret::Secret;
use super::url::form_pairs;

/// Longest body that is looked into.
const LIMIT: usize = 64 * 1024;
/// How deep members are looked for.
const DEPTH: usize = 5;
/// Members whose value is a word for machines. `title` and `status` are left out: people write prose there.
const CODE_KEYS: &[&str] = &[
    "code",
    "error",
    "error_code",
    "errorcode",
    "err",
    "errcode",
    "error_type",
    "errortype",
    "type",
    "messageid",
    "reason",
    "name",
    "sub_code",
    "subcode",
    "suberror",
    "__type",
    "fault",
    "error_subtype",
    "claim",
];
/// Members that hold prose.
const PROSE_KEYS: &[&str] = &[
    "message",
    "msg",
    "detail",
    "details",
    "error_description",
    "errordescription",
    "description",
    "title",
    "error",
    "error_message",
    "errormessage",
    "reason",
    "hint",
    "cause",
    "exp",
];

/// A machine-readable word of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// JSON path: `error.code`.
    pub path: String,
    /// The word as written.
    pub value: String,
}

/// The body as JSON, where it is JSON of a sensible size.
pub fn json(text: &str) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.len() > LIMIT || !text.starts_with(['{', '[']) {
        return None;
    }
    serde_json::from_str(text).ok()
}

/// The machine-readable words of a JSON body.
pub fn codes(body: &Value) -> Vec<Code> {
    let mut found = Vec::new();
    walk(body, &mut String::new(), 0, &mut |path, key, value| {
        let key = key.to_ascii_lowercase();
        // Some have a member for each demand: `"mfa_required": true`.
        if *value == Value::Bool(true) && key.ends_with("required") {
            found.push(Code { path: path.to_owned(), value: key });
            return;
        }
        // Or a list of the steps of a sign-in, with the one that is waited for: `{"id": "mfa_authenticate", "is_pending": true}`.
        if let Some(step) = value.get("id").and_then(Value::as_str)
            && value.get("is_pending") == Some(&Value::Bool(true))
        {
            found.push(Code { path: format!("{path}.id"), value: step.to_owned() });
            return;
        }
        // Some write their code where others write prose: `"message": "USER_DISABLED"`.
        let shouted = || PROSE_KEYS.contains(&key.as_str()) && value.as_str().is_some_and(is_shouted);
        if !CODE_KEYS.contains(&key.as_str()) && !shouted() {
            return;
        }
        match value {
            Value::String(word) if is_code(word) => {
                found.push(Code { path: path.to_owned(), value: word.clone() });
            }
            Value::Number(number) => found.push(Code { path: path.to_owned(), value: number.to_string() }),
            _ => {}
        }
    });
    found.truncate(32);
    found
}

/// The code of an error in XML, as storage services and SOAP write it: `<Code>AccessDenied</Code>`.
pub fn xml_code(text: &str) -> Option<Code> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if !text.starts_with('<') {
        return None;
    }
    let head = text.char_indices().nth(4096).map_or(text, |(end, _)| text.get(..end).unwrap_or(text));
    ["Code", "code", "faultcode", "errorCode"].iter().find_map(|name| {
        let from = head.find(&format!("<{name}>"))? + name.len() + 2;
        let value = head.get(from..)?.split('<').next()?.trim();
        is_code(value).then(|| Code { path: (*name).to_owned(), value: value.to_owned() })
    })
}

/// What a body says in prose, lower case, shortened: text raises a cause, it never decides one.
pub fn prose(text: &str, body: Option<&Value>) -> String {
    let mut out = String::new();
    match body {
        Some(body) => walk(body, &mut String::new(), 0, &mut |_, key, value| {
            // What stands in a list has no name: `"errors": ["Account is disabled."]`.
            if let Value::String(words) = value
                && (key.is_empty() || PROSE_KEYS.contains(&key.to_ascii_lowercase().as_str()))
                && out.len() < 2048
            {
                out.push_str(words);
                out.push('\n');
            }
        }),
        None => out.extend(text.chars().take(4096)),
    }
    out.to_ascii_lowercase()
}

/// A word for machines: no blanks, short, and not token-like.
fn is_code(word: &str) -> bool {
    (1..=64).contains(&word.len())
        && !word.starts_with("eyJ")
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.:/#".contains(&b))
}

/// Two words or more in one: capitals and underscores only, or each beginning with a capital (`LockedOut`, ASP.NET Core).
fn is_shouted(word: &str) -> bool {
    word.contains('_') && word.len() >= 6 && word.bytes().all(|b| b.is_ascii_uppercase() || b == b'_')
        || word.bytes().filter(u8::is_ascii_uppercase).count() >= 2
            && word.bytes().all(|b| b.is_ascii_alphabetic())
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.bytes().any(|b| b.is_ascii_lowercase())
}

fn walk(value: &Value, path: &mut String, depth: usize, visit: &mut dyn FnMut(&str, &str, &Value)) {
    if depth > DEPTH {
        return;
    }
    let mut enter = |step: &str, key: &str, inner: &Value| {
        let length = path.len();
        if !path.is_empty() && !step.starts_with('[') {
            path.push('.');
        }
        path.push_str(step);
        visit(path, key, inner);
        walk(inner, path, depth + 1, visit);
        path.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().take(64).for_each(|(key, inner)| enter(key, key, inner)),
        Value::Array(items) => {
            items.iter().take(8).enumerate().for_each(|(i, inner)| enter(&format!("[{i}]"), "", inner));
        }
        _ => {}
    }
}

/// What a page or server sent as named values: a form, or the top level and `data` of a JSON object.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, Secret)>);

impl Fields {
    /// Reads a form or a JSON object.
    pub fn read(text: &str) -> Self {
        Self::of(text, json(text).as_ref())
    }

    /// As [`Self::read`], of a text that [`json`] was asked about before.
    pub fn of(text: &str, object: Option<&Value>) -> Self {
        if let Some(value) = object {
            let mut fields = Vec::new();
            walk(value, &mut String::new(), DEPTH - 2, &mut |_, key, inner| {
                let text = match inner {
                    Value::String(text) => text.clone(),
                    Value::Number(number) => number.to_string(),
                    _ => return,
                };
                fields.push((key.to_owned(), Secret::new(text)));
            });
            return Self(fields);
        }
        if text.len() > LIMIT || text.contains('<') || !text.contains('=') {
            return Self::default();
        }
        Self(form_pairs(text).into_iter().map(|(name, value)| (name, Secret::new(value))).collect())
    }

    /// The first of these names that is there (case, `_` and `-` don't count) and isn't empty.
    pub fn get(&self, names: &[&str]) -> Option<&Secret> {
        names.iter().find_map(|name| {
            self.0
                .iter()
                .find(|(key, value)| same_name(key, name) && !value.is_empty())
                .map(|(_, value)| value)
        })
    }

    /// What a document of GraphQL asks for first: all that an API has lies at one address there.
    pub fn graphql(&self) -> Option<&str> {
        let (_, asked) = self.get(&["query"])?.expose().split_once('{')?;
        asked.trim_start().split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()
    }

    /// Whether a document of GraphQL changes something.
    pub fn mutates(&self) -> bool {
        self.get(&["query"]).is_some_and(|document| document.expose().trim_start().starts_with("mutation"))
    }

    /// Whether one of these names is there.
    pub fn has(&self, names: &[&str]) -> bool {
        self.get(names).is_some()
    }

    /// As [`Self::has`], also where the name is the last part of one that a framework puts together: `user[password]`
    /// (Rails, Phoenix), `Input.Password` (ASP.NET Core), `ctl00$Main$Password` (Web Forms), `form:password` (JSF).
    pub fn has_member(&self, names: &[&str]) -> bool {
        let last = |key: &str| -> String {
            let key = key.trim_end_matches(']');
            key.rsplit(['[', '.', '$', ':']).next().unwrap_or(key).to_owned()
        };
        self.0.iter().any(|(key, value)| {
            !value.is_empty() && names.iter().any(|name| same_name(key, name) || same_name(&last(key), name))
        })
    }
}

fn same_name(key: &str, name: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| *c != '_' && *c != '-').map(|c| c.to_ascii_lowercase()).collect()
    };
    plain(key) == plain(name)
}

#[cfg(test)]
mod tests {
    use super::{Fields, codes, json, prose, xml_code};

    #[test]
    fn names_that_frameworks_put_together() {
        for (form, expected) in [
            ("user%5Bpassword%5D=x", true),
            ("Input.Password=x", true),
            ("ctl00%24Main%24Password=x", true),
            ("form%3Apassword=x", true),
            ("password=x", true),
            ("user%5Bpassword%5D=", false),
            ("password_hint=x", false),
            ("q=password", false),
        ] {
            assert_eq!(Fields::read(form).has_member(&["password"]), expected, "{form}");
        }
    }

    #[test]
    fn codes_of_storage_services() {
        let text =
            "<?xml version=\"1.0\"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>x</Message></Error>";
        assert_eq!(xml_code(text).map(|code| code.value).as_deref(), Some("SignatureDoesNotMatch"));
        assert_eq!(xml_code("<html><code>two words</code>"), None);
        assert_eq!(xml_code("Code"), None);
    }

    #[test]
    fn codes_stand_where_prose_is_written_too() {
        let body = json(r#"{"error":{"message":"USER_DISABLED","status":"NOT_A_CODE"},"msg":"Not allowed"}"#)
            .unwrap();
        let found: Vec<_> = codes(&body).into_iter().map(|code| code.value).collect();
        assert_eq!(found, ["USER_DISABLED"]);
    }

    #[test]
    fn demands_are_members_that_are_true_and_lists_hold_prose() {
        let text = r#"{"response":{"errors":["Sign in anew"],"reauth_required":true,"tf_required":false,"active":true}}"#;
        let body = json(text).unwrap();
        let found: Vec<_> = codes(&body).into_iter().map(|c| (c.path, c.value)).collect();
        assert_eq!(found, [("response.reauth_required".to_owned(), "reauth_required".to_owned())]);
        assert_eq!(prose(text, Some(&body)), "sign in anew\n");
    }

    #[test]
    fn codes_have_paths_and_no_prose() {
        let text = r#"{"error":{"code":"invalid_token","message":"Token is \"bad\""},"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}],"code":190}"#;
        let body = json(text).unwrap();
        let found: Vec<_> = codes(&body).into_iter().map(|c| (c.path, c.value)).collect();
        assert_eq!(
            found,
            [
                ("error.code".to_owned(), "invalid_token".to_owned()),
                ("errors[0].extensions.code".to_owned(), "UNAUTHENTICATED".to_owned()),
                ("code".to_owned(), "190".to_owned()),
            ]
        );
        assert_eq!(prose(text, Some(&body)), "token is \"bad\"\n");
    }
}
