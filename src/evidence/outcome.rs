//! What came of an exchange, judged by itself alone.

use serde_json::Value;

use super::answers::Answer;
use super::role::{self, Role};
use super::seen::{CodePlace, Seen};
use super::sizes;
use super::tokens::Family;
use super::told::{self, Tells};

/// What came of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The server did what it was asked for.
    Accepted,
    /// The server refused who was asking, or couldn't tell.
    Refused(Refusal),
    /// It says nothing about who was asking: not found, server error, redirect elsewhere.
    Neutral,
    /// No response came.
    NoAnswer,
}

/// The ways in which a server refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// 401.
    Unauthorized,
    /// 403.
    Forbidden,
    /// 407 and 511: the network, not the site.
    Network,
    /// 419 (Laravel), 440 (IIS), 498 (Esri).
    Special,
    /// Another 4xx with a challenge.
    Challenged,
    /// A token, authorization or login endpoint said no in its own way.
    Endpoint,
    /// A data request or a signed-in page was sent to a login page.
    ToLogin,
    /// 200 with a refusal in it: GraphQL, gRPC, a login page where data was asked for.
    InBody,
    /// 429 with credentials or at a sign-in.
    Throttled,
    /// 431, or 400 that names headers.
    HeadersTooLarge,
    /// 400 that names a bad cookie.
    BadCookie,
    /// A preflight refused.
    Preflight,
    /// 495, 496, or 400 that speaks of the client's certificate.
    Certificate,
    /// A bot filter or firewall answered instead of the app.
    Filtered,
    /// 400 or 422 of a check against forged requests.
    Forgery,
}

/// What servers say of a cookie that they can't read, lower case.
const BAD_COOKIE: &str = "\
    bad cookie value|invalid cookie value|invalid cookie header|invalid cookie name|malformed cookie|\
    bad cookie header|error decoding cookie|invalid session cookie|malformed session cookie|\
    failed to decode cookie";
/// The same as parts of codes.
const COOKIE_CODES: &str = "bad_cookie|invalid_cookie|malformed_cookie|corrupt_cookie";

/// Judges an exchange by itself and its body, where that is JSON.
pub(super) fn outcome(seen: &Seen, body: Option<&Value>) -> Outcome {
    use Refusal::{
        BadCookie, Certificate, Challenged, Endpoint, Filtered, Forbidden, Forgery, HeadersTooLarge, Network,
        Special, Throttled, Unauthorized,
    };
    let auth_endpoint = seen.role.is_of_a_sign_in();
    let refused = match seen.status {
        0 => return Outcome::NoAnswer,
        407 | 511 => Network,
        419 | 440 | 498 => Special,
        _ if seen.role == Role::Preflight => return preflight(seen),
        401 if seen.filter.is_none() => Unauthorized,
        403 if seen.filter.is_none() => Forbidden,
        // A filter's own page in place of the answer, whatever status it chose.
        202 | 400..=499 | 503 if seen.filter.is_some() && seen.role != Role::Decoration => Filtered,
        429 if seen.has_credentials() || auth_endpoint => Throttled,
        431 if seen.cookie_bytes > 0 || seen.has_credentials() || auth_endpoint => HeadersTooLarge,
        400 | 413 | 494 if seen.cookie_bytes > 2048 && seen.says(sizes::TOO_LARGE) => HeadersTooLarge,
        400 if seen.cookie_bytes > 0 && (seen.says(BAD_COOKIE) || seen.code_with(COOKIE_CODES).is_some()) => {
            BadCookie
        }
        400 | 402..=499 if !seen.challenges.is_empty() => Challenged,
        495 | 496 => Certificate,
        400 if seen.says("ssl certificate") => Certificate,
        // RFC 8628 §3.5: the device flow's way of saying "not yet".
        400..=499 if seen.code("authorization_pending|slow_down").is_some() => return Outcome::Neutral,
        // Tomcat: the sign-in page stood open for longer than its session lives.
        408 if seen.role == Role::SignIn => Endpoint,
        423 if auth_endpoint => Endpoint,
        400..=403 if seen.shows_flow_error() => Endpoint,
        // Laravel asks for the password again.
        423 if seen.has_credentials() && seen.tells(Tells::StepUp).is_some() => Challenged,
        400 | 422 if refused_as_forged(seen) => Forgery,
        // A new account's password may be too short; nobody was refused.
        400 | 422 if seen.role == Role::SignIn && role::is_registration(&seen.url) => {
            return Outcome::Neutral;
        }
        400 | 422 if auth_endpoint => Endpoint,
        400 | 422 if seen.code_with("invalid_token|token_expired|jwt_expired|invalid_grant").is_some() => {
            Endpoint
        }
        400 | 422 if refuses_credential(seen) => Challenged,
        400 if seen.api_key.is_some() && seen.codes_tell(&[Tells::ApiKey]) => Challenged,
        400 if seen.credential.as_ref().is_some_and(|c| c.malformed) && seen.says("authorization") => {
            Challenged
        }
        500 if seen.credential.as_ref().is_some_and(|c| c.basic_malformed) => Challenged,
        300..=399 => return redirected(seen),
        200..=299 => return answered(seen, body),
        _ => return Outcome::Neutral,
    };
    Outcome::Refused(refused)
}

/// Whether a 400 or 422 is about the token or signature that was sent: some stacks answer so instead of 401.
fn refuses_credential(seen: &Seen) -> bool {
    use Tells::{Audience, Binding, Damaged, Expired, Issuer, Kind, NotYet, Rejected, Signature, Skew};
    let token = seen.credential.as_ref().is_some_and(|c| matches!(c.family, Family::Token | Family::Dpop));
    let about = [Expired, NotYet, Skew, Audience, Issuer, Kind, Signature, Rejected, Damaged, Binding];
    let code = seen.codes_tell(&about);
    let tells = |what: &[Tells]| what.iter().any(|what| seen.tells(*what).is_some());
    // FastAPI's own example answers so.
    let inactive = !seen.html && seen.says("inactive user|user is inactive|account is disabled");
    // A form may have a field of that name: only what a token library writes counts.
    let misfits = "\
        audience doesn't match|invalid audience|jwt audience invalid|invalid issuer|jwt issuer invalid|\
        not yet valid|is missing the \"";
    let claim_refused = seen.says(misfits);
    let of_token = [Kind, Signature, Damaged, Expired, Binding];
    seen.signed.is_some() && (code || tells(&[Signature, Skew]))
        || token && (code || inactive || claim_refused || tells(&of_token))
}

/// Whether a 400 or 422 comes from a check against forged requests: Flask-WTF and ASP.NET answer 400, Rails 422.
fn refused_as_forged(seen: &Seen) -> bool {
    let Some(carried) = &seen.anti_forgery else { return false };
    // A form with such a token is checked for where it came from as well.
    carried.empty_400
        || seen.names_forgery().is_some()
        || carried.token.is_some() && seen.names_origin().is_some()
}

fn preflight(seen: &Seen) -> Outcome {
    match seen.status {
        200..=299 => Outcome::Accepted,
        401 | 403 | 300..=399 => Outcome::Refused(Refusal::Preflight),
        _ => Outcome::Neutral,
    }
}

fn redirected(seen: &Seen) -> Outcome {
    if let Some(answer) = seen.authorization_answer() {
        let refused = answer == Answer::Error;
        return if refused { Outcome::Refused(Refusal::Endpoint) } else { Outcome::Neutral };
    }
    if matches!(seen.role, Role::SilentAuthorize | Role::Authorize) {
        return Outcome::Neutral;
    }
    if seen.role == Role::Callback && seen.turned_back() {
        return Outcome::Refused(Refusal::Endpoint);
    }
    if seen.status == 304 {
        return Outcome::Accepted;
    }
    // A page that sends a visitor to its login page is the site's normal way; only a credential that was
    // sent, or a script that waits for data, makes a refusal of it.
    let known_visitor = seen.has_credentials() || seen.data && !seen.shown;
    if seen.to_login && known_visitor && !matches!(seen.role, Role::SignOut | Role::LoginPage | Role::SignIn)
    {
        return Outcome::Refused(Refusal::ToLogin);
    }
    if seen.role == Role::SignIn {
        // Back to the form without a session, or to a login page with one that holds a message at best (Flask's flash;
        // Laravel writes it anew with each answer): that is how form logins refuse.
        return match seen.set_session() {
            _ if seen.to_itself && seen.to_login => Outcome::Refused(Refusal::InBody),
            None if seen.to_itself => Outcome::Refused(Refusal::InBody),
            None if seen.to_login => Outcome::Neutral,
            _ => Outcome::Accepted,
        };
    }
    Outcome::Neutral
}

fn answered(seen: &Seen, body: Option<&Value>) -> Outcome {
    // Apollo and its kin; Hasura; Hot Chocolate.
    let words = "unauthenticated|invalid-jwt|auth_not_authenticated";
    let graphql = seen.code(words).is_some_and(|code| match &code.place {
        CodePlace::Body(path) => path.contains("extensions"),
        _ => false,
    }) || refused_in_graphql(seen);
    let grpc = seen.code("grpc-status-16").is_some();
    // Some write the session cookie that a visitor has anew with every answer (Rails).
    let nothing_new = || seen.set_session().is_none() || seen.same_form && seen.only_rewrites_session();
    let form_again = seen.role == Role::SignIn && seen.password_page && nothing_new();
    // Where a page was asked for, it may be one to change a password at.
    let page_for_data = seen.data
        && !seen.shown
        && seen.html
        && matches!(seen.role, Role::Plain | Role::Renewal | Role::Probe)
        && seen.password_page;
    if seen.role == Role::SilentAuthorize {
        return if seen.codes.is_empty() { Outcome::Neutral } else { Outcome::Refused(Refusal::Endpoint) };
    }
    if seen.brought_error() {
        return Outcome::Refused(Refusal::Endpoint);
    }
    if seen.denies_in_body() || body.is_some_and(|body| seen.denies_sign_in(body)) {
        return Outcome::Refused(Refusal::InBody);
    }
    // The session cookie that was sent is taken away, and the answer says that there was an error.
    let given_up = || {
        matches!(seen.role, Role::Plain | Role::Probe) && seen.takes_session() && body.is_some_and(has_error)
    };
    if graphql || grpc || form_again || page_for_data || given_up() {
        return Outcome::Refused(Refusal::InBody);
    }
    Outcome::Accepted
}

fn has_error(body: &Value) -> bool {
    body.get("error").is_some_and(|error| !matches!(error, Value::Null | Value::Bool(false)))
}

/// Whether an error of GraphQL has a code about the credential that was sent.
fn refused_in_graphql(seen: &Seen) -> bool {
    let about = [Tells::Expired, Tells::NotYet, Tells::Rejected, Tells::StepUp];
    seen.has_credentials()
        && told::told(&seen.codes, "").iter().any(|told| {
            let place = told.code.as_ref().map(|code| &code.place);
            about.contains(&told.what)
                && matches!(place, Some(CodePlace::Body(path)) if path.starts_with("errors[") && path.contains("extensions"))
        })
}

impl Seen {
    /// The session-like cookie it hands out.
    pub fn set_session(&self) -> Option<&super::seen::SetFact> {
        self.set.iter().find(|set| set.session_like && !set.deletes)
    }

    /// Whether it takes away a session cookie that was sent, and gives none.
    pub fn takes_session(&self) -> bool {
        self.set_session().is_none()
            && self.set.iter().any(|set| set.session_like && set.deletes && self.sends(&set.cookie.name))
    }

    /// Whether the session cookies that it hands out are those that were sent, with other values at most.
    fn only_rewrites_session(&self) -> bool {
        self.set.iter().filter(|set| set.session_like && !set.deletes).all(|set| self.sends(&set.cookie.name))
    }

    /// How the server refused, where it did.
    pub fn refusal(&self) -> Option<Refusal> {
        match self.outcome {
            Outcome::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// Whether the server did what it was asked for.
    pub fn accepted(&self) -> bool {
        self.outcome == Outcome::Accepted
    }
}
