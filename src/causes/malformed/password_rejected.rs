//! `password-rejected`: well-formed credentials, refused as typed.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::evidence::told::{Tells, Told};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server read the user name and password and didn't accept them.
    /// ## How we know
    /// The same challenge came back after a well-formed Basic or Digest header, or the posted login form was refused or shown again without a new session, or was answered with data that says no.
    /// ## What to do
    /// Type them again, slowly; look at Caps Lock and the keyboard layout. Some sites answer the same for a locked account.
    /// ## False alarms
    /// A locked account, too many tries or a missing second step can wear the same answer; where a code says so, this is no more than possible. Nor has anybody looked at the password where the call itself lacked a key or a field.
    /// ## References
    /// RFC 7617 §2, RFC 7616 §3.3, RFC 6749 §5.2.
    PASSWORD_REJECTED = "password-rejected", group: Malformed, user_fix: ReEnterPassword
}

/// Parts of codes that say a password was wrong.
const WRONG: &str = "\
    bad_credentials|invalid_credentials|invalid_grant|wrong_password|invalid_password|\
    incorrect_password|invalid_login|login_failed|auth/wrong-password|invalid-credential|\
    authentication_failed|bad_password";
/// Parts of codes that say something else.
const OTHER: &str = "\
    lock|disabl|ban|suspend|inactive|unverified|verify_email|not_confirmed|rate|too_many|captcha|mfa|\
    otp|2fa|csrf|origin|client|sso|expired|conditional_access|not_assigned|consent|loop_detected|\
    missing|notallowed|factor";

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if t.role == Role::SignIn { form(facts, t) } else { header(facts, t) }
}

fn form(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    // Nobody waited for it any more.
    let refusal = t.refusal().filter(|_| t.status != 408)?;
    let said = t.code_with(WRONG);
    let other = t.code_with(OTHER).is_some() || t.throttled || t.filter.is_some();
    // A layer in front asks for a sign-in of its own: the form's password never got to the app.
    let in_front = t.challenges.iter().any(|c| c.is("basic") || c.is("digest")) && !other_layers_own(t);
    // Nobody has looked at the password where the call itself lacked a key or token.
    let lacking = t.tells(Tells::NoCredential);
    let confidence = match refusal {
        _ if other || in_front || lacking.is_some_and(Told::by_code) || t.tells(Tells::ApiKey).is_some() => {
            Confidence::Possible
        }
        // A check against forged requests comes before anybody looks at the password.
        Refusal::Forbidden if facts.lacks_forgery_token(t) || facts.may_come_from_elsewhere(t) => {
            Confidence::Possible
        }
        _ if lacking.is_some() => Confidence::Likely,
        // It may have asked for a second step; a dead token sent along may be what is refused.
        Refusal::Unauthorized if facts.unread(t) || facts.veiled(t) => Confidence::Likely,
        Refusal::Unauthorized => Confidence::Certain,
        Refusal::Endpoint | Refusal::Challenged | Refusal::InBody if said.is_some() => Confidence::Certain,
        Refusal::Endpoint if t.status == 422 => Confidence::Certain,
        Refusal::Endpoint | Refusal::Challenged | Refusal::InBody | Refusal::Forbidden => Confidence::Likely,
        _ => return None,
    };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-password-rejected").with("host", t.host()),
        format!("form {}", t.host()),
    )
    .because(t.id, Part::RequestBody, Message::new("says-login-posted").with("path", t.shown_path()));
    claim = match refusal {
        Refusal::InBody if !t.html => {
            claim.because(t.id, Part::ResponseBody(String::new()), Message::new("says-in-words"))
        }
        Refusal::InBody => claim.because(t.id, Part::Status, Message::new("says-form-again")),
        _ => claim.because_status(t),
    };
    if let Some(code) = said {
        claim = claim.because_code(t, code);
    }
    Some(claim)
}

/// Whether the request answered a challenge for a password as well.
fn other_layers_own(t: &Seen) -> bool {
    t.credential.as_ref().is_some_and(|credential| t.offers(&credential.scheme))
}

fn header(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let credential = t.credential.as_ref()?;
    // NTLM's third message holds the answer that only who knows the password can give.
    let ntlm = credential.ntlm_message == Some(3);
    let typed = ntlm || matches!(credential.family, Family::Basic | Family::Digest);
    if !typed || !credential.faults.is_empty() || t.refusal()? != Refusal::Unauthorized {
        return None;
    }
    let same = |other: &&Seen| {
        let typed =
            other.credential.as_ref().filter(|c| c.user == credential.user && c.family == credential.family);
        other.accepted() && typed.is_some_and(|c| c.typed == credential.typed)
    };
    let accepted = facts.host(t).find(same);
    let confidence = match accepted {
        _ if t.stale() => return None,
        Some(_) => Confidence::Possible,
        None if !t.offers(&credential.scheme) => Confidence::Possible,
        // A one-time code in the password's place, letters that may have been read otherwise, or what the computer knew.
        None if credential.code_like || credential.non_ascii || ntlm => Confidence::Likely,
        None => Confidence::Certain,
    };
    let mut claim =
        Claim::new(confidence, Message::new("cause-password-rejected").with("host", t.host()), t.host())
            .because(
                t.id,
                Part::RequestHeader("authorization".to_owned()),
                Message::new("says-user-sent").with("scheme", credential.scheme.clone()),
            )
            .because(
                t.id,
                Part::ResponseHeader("www-authenticate".to_owned()),
                Message::new("says-challenged").with("scheme", credential.scheme.clone()),
            );
    if let Some(other) = accepted {
        claim = claim.although(
            other.id,
            Part::Status,
            Message::new("says-same-accepted").with("path", other.shown_path()),
        );
    }
    Some(claim)
}
