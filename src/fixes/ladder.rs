//! Everything a person could do about a refusal, the least first: what each step does, and what it costs.

use super::{Action, FixId};
use crate::diagnose::report::{Incident, State};
use crate::session::Context;
use crate::session::jar::StoredCookie;
use crate::sorted;
use crate::words::{Message, known};

/// A step of the ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name, as `data-step` says it.
    pub name: &'static str,
    /// Which fix of the catalogue it is; `None` where it only looks.
    pub fix: Option<FixId>,
    /// What a button does; `None` where a person must do it.
    pub action: Option<Action>,
    /// What will happen.
    pub does: Message,
    /// What will be lost.
    pub loses: Message,
}

/// The steps that can be tried against an incident. `stored` are the cookies of its site, `None` where the store
/// couldn't be looked at.
pub fn ladder(incident: &Incident, context: &Context, stored: Option<&[StoredCookie]>) -> Vec<Step> {
    if incident.state != State::Open {
        return Vec::new();
    }
    let host = incident.host.clone();
    let private = context.tab.as_ref().is_some_and(|tab| tab.incognito);
    let mut steps = vec![
        Step::new("check", None, Some(Action::ReadStorage)),
        Step::new("reload", Some(FixId::ReloadPage), Some(Action::Reload)),
    ];
    let named: Vec<String> = named(incident, stored);
    if let [one] = named.as_slice() {
        let action = Action::ClearCookies { host: host.clone(), names: vec![one.clone()] };
        let mut step = Step::new("one-cookie", Some(FixId::ClearSiteCookies), Some(action));
        step.does = step.does.with("cookie", one.clone());
        steps.push(step);
    }
    if stored.is_some_and(|stored| !stored.is_empty()) {
        let action = Action::ClearCookies { host: host.clone(), names: Vec::new() };
        steps.push(Step::new("cookies", Some(FixId::ClearSiteCookies), Some(action)));
    }
    // The browser would clear the normal window's data, not the private one's.
    steps.push(if private {
        Step::new("data-private", Some(FixId::ClearSiteData), None)
    } else {
        Step::new("data", Some(FixId::ClearSiteData), Some(Action::ClearData { host }))
    });
    let open = incident.fixes.iter().find_map(|fix| match &fix.action {
        Some(Action::Open { url }) => Some(Action::Open { url: url.clone() }),
        _ => None,
    });
    let window = if private {
        Step::new("normal-window", Some(FixId::UseOtherWindow), None)
    } else {
        Step::new("private-window", Some(FixId::TryPrivateWindow), None)
    };
    steps.extend([
        Step::new("sign-in", Some(FixId::SignInAgain), open),
        Step::new("extensions", Some(FixId::CheckExtensions), Some(Action::ShowExtensions)),
        Step::new("clock", Some(FixId::FixDeviceClock), Some(Action::ShowClock)),
        window,
        Step::new("site", Some(FixId::ContactSite), Some(Action::CopyReport)),
    ]);
    steps
}

impl Step {
    fn new(name: &'static str, fix: Option<FixId>, action: Option<Action>) -> Self {
        let words = |known: Option<&'static str>| Message::new(known.unwrap_or(name));
        let (does, loses) = (words(known("step-does", name)), words(known("step-loses", name)));
        Self { name, fix, action, does, loses }
    }
}

/// The cookies that look responsible and are still stored.
fn named(incident: &Incident, stored: Option<&[StoredCookie]>) -> Vec<String> {
    let mut names: Vec<String> = incident
        .fixes
        .iter()
        .filter_map(|fix| match &fix.action {
            Some(Action::ClearCookies { names, .. }) => Some(names.clone()),
            _ => None,
        })
        .flatten()
        .filter(|name| stored.is_some_and(|stored| stored.iter().any(|cookie| cookie.name == *name)))
        .collect();
    sorted::by(&mut names, Ord::cmp);
    names.dedup();
    names
}
