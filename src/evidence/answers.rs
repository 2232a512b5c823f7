//! What a login provider answers: a code, a token or an error, on the way back to the app or in a body.

use serde_json::Value;

use super::codes::{CodePlace, answered};
use super::role::{self, Role};
use super::seen::Seen;
use super::told::{Tells, told};
use crate::http::url::{Url, form_pairs};

/// What an authorization endpoint sends back with the browser (RFC 6749 §4.1.2, §4.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A code to be exchanged.
    Code,
    /// A token, in the fragment.
    Token,
    /// An error.
    Error,
}

/// RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6.
const ERRORS: &[&str] = &[
    "invalid_request",
    "unauthorized_client",
    "invalid_client",
    "access_denied",
    "unsupported_response_type",
    "unsupported_response_mode",
    "invalid_scope",
    "server_error",
    "temporarily_unavailable",
    "login_required",
    "interaction_required",
    "account_selection_required",
    "consent_required",
    "invalid_request_uri",
    "invalid_request_object",
    "request_not_supported",
    "request_uri_not_supported",
    "registration_not_supported",
    "invalid_target",
    "unmet_authentication_requirements",
];

/// Names under which an app tells itself of a sign-in that failed.
const FAILED: &[&str] = &["error", "err", "auth_error", "autherror", "login_error", "error_code"];

impl Seen {
    /// The path without what could open something by itself, for statements.
    pub fn shown_path(&self) -> String {
        Url::legible(&self.url.path)
    }

    /// What the redirect carries back to the app, where it is such an answer.
    pub fn authorization_answer(&self) -> Option<Answer> {
        let to = self.redirect.as_ref()?;
        let mut pairs = to.query_pairs();
        pairs.extend(to.fragment.as_deref().map(form_pairs).unwrap_or_default());
        let has = |name: &str| pairs.iter().any(|(key, value)| key == name && !value.is_empty());
        let asked = matches!(self.role, Role::Authorize | Role::SilentAuthorize);
        if !(asked || has("state") || has("iss")) || self.role == Role::Callback {
            return None;
        }
        if has("error") {
            // Frames that only ask who is there have words of their own for "nobody".
            let standard = self.codes.iter().any(|code| ERRORS.contains(&code.word.as_str()));
            (standard || self.role == Role::SilentAuthorize).then_some(Answer::Error)
        } else if has("code") {
            Some(Answer::Code)
        } else if has("access_token") || has("id_token") {
            Some(Answer::Token)
        } else {
            None
        }
    }

    /// Whether a login provider sent the browser to this page with an error that nobody chose: not the person's own
    /// "no", nor the answer to a question without one.
    pub fn brought_error(&self) -> bool {
        self.role == Role::Callback
            && self.document
            && !self.wants_login()
            && self.codes.iter().any(|code| {
                code.place == CodePlace::Own
                    && code.word != "access_denied"
                    && ERRORS.contains(&code.word.as_str())
            })
    }

    /// Whether a callback sent the browser back without a session: to a login, or to a page that is told of an error.
    pub fn turned_back(&self) -> bool {
        let Some(to) = &self.redirect else { return false };
        let told = to.path.ends_with("/failure")
            || to.query_pairs().iter().any(|(name, _)| FAILED.contains(&name.to_ascii_lowercase().as_str()));
        (told || self.to_login) && self.set_session().is_none()
    }

    /// Whether a 2xx of an endpoint that hands out tokens holds an error and none: some providers answer so.
    pub fn denies_in_body(&self) -> bool {
        matches!(self.role, Role::CodeExchange | Role::Renewal)
            && self.issued.is_empty()
            && self.set_session().is_none()
            && self.codes.iter().any(|code| {
                let error =
                    matches!(&code.place, CodePlace::Body(path) if path == "error" || path == "error_code");
                error && code.word.bytes().any(|byte| byte.is_ascii_alphabetic()) && code.word.len() > 4
            })
    }

    /// Whether the body of a 2xx says that a sign-in failed: `"success": false`, an error, or the page with one to go on to (Auth.js).
    /// Not where it asks for a second step.
    pub(super) fn denies_sign_in(&self, body: &Value) -> bool {
        // A password is posted for other ends as well: to make an account, to change it.
        let signs_in = self.role == Role::SignIn
            && role::is_auth_address(&self.url)
            && !role::is_registration(&self.url);
        if !signs_in || !self.issued.is_empty() {
            return false;
        }
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        let denied = ["success", "ok", "status", "authenticated"]
            .iter()
            .any(|name| body.get(*name) == Some(&Value::Bool(false)))
            || ["error", "fail", "failed"].contains(&text("status"))
            || !text("error").is_empty()
            || Url::parse(text("url")).is_some_and(|to| answered(&to, CodePlace::Redirect).is_some());
        denied && told(&self.codes, "").iter().all(|told| told.what != Tells::StepUp)
    }

    /// Whether it is a page that shows an authorization server's error: the flow has no address to go back to.
    pub fn shows_flow_error(&self) -> bool {
        self.document
            && self.html
            && self.status / 100 == 4
            && self.codes.iter().any(|code| {
                matches!(&code.place, CodePlace::Body(path) if path.is_empty())
                    && ERRORS.contains(&code.word.as_str())
                    || code.word == "invalid_redirect_uri"
                    || code.word == "redirect_uri_mismatch"
            })
    }

    /// Whether it refuses because somebody would have to be asked (OpenID Connect Core §3.1.2.6).
    pub fn wants_login(&self) -> bool {
        let words = "login_required|interaction_required|account_selection_required|consent_required";
        self.code(words).is_some()
    }
}
