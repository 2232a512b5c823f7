//! Parameters of challenges and credentials: what names a protocol's parts stays, nonces, signatures and unknown ones go.

use super::Redactor;
use super::fields::SCHEMES;

/// Parameters of challenges and credentials whose values stay.
const PLAIN_PARAMETERS: &[&str] = &[
    "algorithm",
    "qop",
    "charset",
    "stale",
    "nc",
    "userhash",
    "error",
    "max_age",
    "acr_values",
    "headers",
    "signedheaders",
    "ts",
    "keyid_type",
    "version",
    "created",
    "expires",
    "oauth_signature_method",
    "oauth_timestamp",
    "oauth_version",
    "algs",
];
/// Those that people or programs named.
const LABELLED_PARAMETERS: &[&str] =
    &["realm", "scope", "audience", "title", "service", "trusted_issuers", "msg_type"];
/// Those that are addresses.
const ADDRESS_PARAMETERS: &[&str] =
    &["uri", "domain", "resource_metadata", "authorization_uri", "error_uri", "resource"];

impl Redactor {
    /// Schemes with `name=value` parameters, quoted or not, or with a token68. `sent`: they are credentials, of which only the
    /// scheme in front was read; of a challenge each scheme stays.
    pub(super) fn parameters(&self, text: &str, sent: bool) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            // At once: looking behind each of many blanks for a sign would take its time.
            let (blanks, after) = rest.split_at(rest.len() - rest.trim_start().len());
            out.push_str(blanks);
            rest = after;
            let word = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | '=')).unwrap_or(rest.len());
            let (name, after) = rest.split_at(word);
            // Blanks may stand around the sign (RFC 9110 §5.6.3, “bad” white space).
            let value = after
                .trim_start_matches([' ', '\t'])
                .strip_prefix('=')
                .map(|value| value.trim_start_matches([' ', '\t']))
                .filter(|value| !name.is_empty() && !value.is_empty() && !value.starts_with(['=', ',']));
            let Some(value) = value else {
                // A scheme, or a token68 with the padding behind it.
                let end = word + after.find(|c| c != '=').unwrap_or(after.len());
                let (whole, after) = rest.split_at(end.max(rest.chars().next().map_or(0, char::len_utf8)));
                let known = SCHEMES.iter().any(|scheme| whole.eq_ignore_ascii_case(scheme));
                let scheme = known || !sent && whole.len() <= 24 && !whole.contains('=');
                let sign = !whole.contains(|c: char| c.is_alphanumeric());
                out.push_str(&if scheme || sign { whole.to_owned() } else { self.integrated(whole) });
                rest = after;
                continue;
            };
            out.push_str(name);
            out.push_str(after.strip_suffix(value).unwrap_or("="));
            let (quoted, inner, after) = quoted(value);
            let changed = self.auth_parameter(name, inner);
            if quoted {
                out.push('"');
                out.push_str(&changed);
                out.push_str(if after.closed { "\"" } else { "" });
            } else {
                out.push_str(&changed);
            }
            rest = after.text;
        }
        out
    }

    fn auth_parameter(&self, name: &str, value: &str) -> String {
        let name = name.to_ascii_lowercase();
        let listed = |list: &[&str]| list.contains(&name.as_str());
        if listed(PLAIN_PARAMETERS) {
            value.to_owned()
        } else if listed(LABELLED_PARAMETERS) {
            self.label(value)
        } else if listed(ADDRESS_PARAMETERS) {
            self.address(value)
        } else if name == "credential" {
            self.credential_scope(value)
        } else if name.starts_with("error") || name == "reason" {
            self.prose(value)
        } else {
            self.value(value)
        }
    }
}

/// What stands behind a parameter's value.
struct After<'t> {
    text: &'t str,
    closed: bool,
}

/// The inside of a quoted string or a bare token, and what follows.
fn quoted(value: &str) -> (bool, &str, After<'_>) {
    let Some(inner) = value.strip_prefix('"') else {
        let end = value.find([',', ' ', '\t']).unwrap_or(value.len());
        let (token, text) = value.split_at(end);
        return (false, token, After { text, closed: false });
    };
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        if c == '"' && !escaped {
            let text = inner.get(at + 1..).unwrap_or_default();
            return (true, inner.get(..at).unwrap_or_default(), After { text, closed: true });
        }
        escaped = c == '\\' && !escaped;
    }
    (true, inner, After { text: "", closed: false })
}
