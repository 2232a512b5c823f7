//! `account-disabled`: the account is locked, switched off or not confirmed yet.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The name and password may be right; the account itself is locked, disabled or waits to be confirmed.
    /// ## How we know
    /// The answer's code says so. Its prose alone only suggests it.
    /// ## What to do
    /// Look for a mail that asks you to confirm the account; otherwise ask the site to unlock it. More tries can prolong a lock.
    /// ## False alarms
    /// Some sites say "locked" for a wrong password too, so as not to tell which accounts exist.
    /// ## References
    /// OWASP Authentication Cheat Sheet (account lockout).
    ACCOUNT_DISABLED = "account-disabled", group: Server, user_fix: ContactSite
}

/// Parts of codes.
const CODES: &str = "\
    account_lock|accountlock|account_disabl|accountdisabl|account_suspend|account_inactive|\
    account_blocked|account_banned|account_deactivated|account_not_active|account_expired|\
    account_not_verified|account_unverified|account_closed|account_deleted|user_lock|user_disabled|\
    user-disabled|userdisabled|user_blocked|user_inactive|user_suspended|user_deactivated|user_banned|\
    user_not_active|user_not_verified|user_not_confirmed|usernotconfirmed|lockedout|locked_out|\
    email_not_verified|verify_email|email_not_confirmed|email-not-verified|email_unverified|\
    unverified_email|emailnotverified|unconfirmed_account|pending_approval|not_activated|aadsts50057|\
    aadsts50053|passwordresetrequired|account_state_invalid";
/// The same in prose.
const PROSE: &str = "\
    account is locked|account has been locked|account was locked|account locked|account is disabled|\
    account has been disabled|account disabled|account is suspended|account has been suspended|\
    account suspended|account has been deactivated|account is deactivated|account is inactive|\
    account is not active|account temporarily disabled|account is temporarily|account has been blocked|\
    account is blocked|user is disabled|user is blocked|user is inactive|user inactive or deleted|\
    user account is locked|user is not active|has been deactivated|not been activated|\
    account is not verified|email address is not verified|email is not verified|email not confirmed|\
    email not verified|confirm your email|verify your email|unable to load an user|\
    account is not fully set up|aadsts50057|aadsts50053|user disabled|user_disabled|inactive user";

/// Codes that mean the account only where a token was sent: at a sign-in they mean the name that was typed.
const GONE: &str = "user_not_found|usernotfound|user-not-found|account_not_found|unknown_user";

pub(in crate::causes) fn check(_: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let at_sign_in =
        matches!(t.role, Role::SignIn | Role::Renewal | Role::CodeExchange) && (400..500).contains(&t.status);
    if t.refusal().is_none() && !at_sign_in || t.filter.is_some() {
        return None;
    }
    let sentence = Message::new("cause-account-disabled").with("host", t.host());
    let claim = |confidence| Claim::new(confidence, sentence, t.host());
    let gone = t.code_with(GONE).filter(|_| t.role != Role::SignIn && t.credential.is_some());
    if let Some(code) = t.code_with(CODES).or(gone) {
        return Some(claim(Confidence::Certain).because_status(t).because_code(t, code));
    }
    let hedged = t.says(" or account| or your account| or the account|may be locked|too many");
    let told = t.says(PROSE) && !t.html;
    (told || t.status == 423 && t.tells(Tells::StepUp).is_none()).then(|| {
        let claim = claim(if hedged { Confidence::Possible } else { Confidence::Likely }).because_status(t);
        let claim = if told {
            claim.in_words(t, Message::new("says-account"))
        } else {
            claim.because(t.id, Part::Status, Message::new("says-locked"))
        };
        claim.settled_by("settle-log")
    })
}
