//! What the causes about kept-back cookies share: which cookie, which rule, which words.

use crate::causes::Claim;
use crate::diagnose::report::Confidence;
use crate::evidence::cookies::KeptBack;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::session::cookie_rules::Withheld;
use crate::words::Message;

/// The session cookie that this rule kept back from `t`, if one is what explains the refusal.
pub(in crate::causes) fn kept_back(facts: &Facts<'_>, t: &Seen, rule: Withheld) -> Option<KeptBack> {
    let failed = t.refusal().is_some()
        || t.role == Role::Callback && t.status >= 500
        || facts.in_login_loop(t)
        || facts.bounced(t);
    if !failed || t.credential.is_some() || matches!(t.role, Role::SignIn | Role::CodeExchange) {
        return None;
    }
    let mut kept = facts.kept_back(t).into_iter().filter(|kept| kept.rule == rule);
    match t.role {
        // A renewal that posts its token needs no cookie.
        Role::Renewal => kept.find(|kept| {
            t.posted_refresh.is_none() && kept.cookie.name.to_ascii_lowercase().contains("refresh")
        }),
        _ => kept.next(),
    }
}

/// A claim about a kept-back cookie: `cause` is its sentence, `says` what the stored cookie shows.
pub(in crate::causes) fn claim(t: &Seen, kept: &KeptBack, cause: &'static str, says: &'static str) -> Claim {
    let name = kept.cookie.name.clone();
    let confidence = if kept.confirmed { Confidence::Certain } else { Confidence::Likely };
    let filled = |id| {
        Message::new(id)
            .with("cookie", name.clone())
            .with("host", t.host())
            .with("domain", kept.cookie.domain.clone())
            .with("path", kept.cookie.path.clone())
            .with("asked", t.shown_path())
    };
    Claim::new(confidence, filled(cause), format!("{name} {}", t.host()))
        .because_session(Part::Jar(name.clone()), filled(says))
        .because(
            t.id,
            Part::NoRequestHeader("cookie".to_owned()),
            Message::new("says-cookie-absent").with("cookie", name.clone()),
        )
        .about_cookie(&name)
}
