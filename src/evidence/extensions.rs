//! Which other extensions could have interfered: by what they may do, not by what they did.

use std::cmp::Reverse;

use super::facts::Facts;
use crate::session::Extension;

/// What an extension may do to a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ability {
    /// Change or stop requests (`declarativeNetRequest`, blocking `webRequest`).
    Requests,
    /// Read and remove cookies.
    Cookies,
    /// Clear browsing data.
    Clearing,
    /// Change proxy or privacy settings.
    Settings,
}

/// An extension and what it may do here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspect<'a> {
    /// Which.
    pub extension: &'a Extension,
    /// What it may do, without double entries.
    pub abilities: Vec<Ability>,
}

/// Extensions that are switched on and could have interfered with a host, the most able first, then by name.
///
/// With no host to look at, access to any site counts.
pub fn rank<'a>(extensions: &'a [Extension], host: Option<&str>) -> Vec<Suspect<'a>> {
    let mut suspects: Vec<Suspect<'a>> = Vec::new();
    for extension in extensions.iter().filter(|extension| extension.enabled) {
        let suspect = Suspect { extension, abilities: abilities(extension, host) };
        if !suspect.abilities.is_empty() {
            let place = suspects.partition_point(|other| other.order() <= suspect.order());
            suspects.insert(place, suspect);
        }
    }
    suspects
}

impl<'s> Facts<'s> {
    /// Extensions that are switched on and have an ability on a host; `None` where the list wasn't looked at.
    pub fn suspects(&self, host: &str, ability: Ability) -> Option<Vec<&'s Extension>> {
        let list = self.session.context.extensions.as_deref()?;
        let able = rank(list, Some(host)).into_iter().filter(|suspect| suspect.abilities.contains(&ability));
        Some(able.map(|suspect| suspect.extension).collect())
    }
}

impl Suspect<'_> {
    /// More abilities first, then the graver ones, then by name.
    fn order(&self) -> (Reverse<usize>, &[Ability], &str, &str) {
        (Reverse(self.abilities.len()), &self.abilities, &self.extension.name, &self.extension.id)
    }
}

fn abilities(extension: &Extension, host: Option<&str>) -> Vec<Ability> {
    let here = host.map_or(!extension.host_permissions.is_empty(), |host| {
        extension.host_permissions.iter().any(|pattern| covers(pattern, host))
    });
    let may = |ability: Ability| {
        extension.permissions.iter().any(|permission| match permission.as_str() {
            // Blocking rules need no access to the site; changing headers does.
            "declarativeNetRequest" => ability == Ability::Requests,
            "declarativeNetRequestWithHostAccess" | "webRequest" | "webRequestBlocking" => {
                here && ability == Ability::Requests
            }
            "cookies" => here && ability == Ability::Cookies,
            "browsingData" => ability == Ability::Clearing,
            "proxy" | "privacy" | "contentSettings" => ability == Ability::Settings,
            _ => false,
        })
    };
    [Ability::Requests, Ability::Cookies, Ability::Clearing, Ability::Settings]
        .into_iter()
        .filter(|ability| may(*ability))
        .collect()
}

/// Whether a match pattern covers a host (any scheme, any port, any path).
fn covers(pattern: &str, host: &str) -> bool {
    let port = |(_, port): &(&str, &str)| port.bytes().all(|byte| byte.is_ascii_digit());
    let host = host.rsplit_once(':').filter(port).map_or(host, |(host, _)| host);
    if pattern == "<all_urls>" {
        return true;
    }
    let Some((_, rest)) = pattern.split_once("://") else { return false };
    let of_pattern = rest.split('/').next().unwrap_or(rest);
    let of_pattern = of_pattern.split(':').next().unwrap_or(of_pattern);
    match of_pattern.strip_prefix("*.") {
        Some(parent) => host == parent || host.strip_suffix(parent).is_some_and(|front| front.ends_with('.')),
        None => of_pattern == "*" || of_pattern == host,
    }
}

#[cfg(test)]
mod tests {
    use super::{Ability, covers, rank};
    use crate::session::Extension;

    #[test]
    fn match_patterns() {
        for (pattern, host, expected) in [
            ("<all_urls>", "a.example", true),
            ("*://*/*", "a.example", true),
            ("https://*.example/*", "a.example", true),
            ("https://*.example/*", "example", true),
            ("https://*.example/*", "notexample", false),
            ("https://a.example:8080/*", "a.example", true),
            ("https://b.example/*", "a.example", false),
            ("https://*.example/*", "a.example:8443", true),
            ("http://[::1]/*", "[::2]", false),
            ("activeTab", "a.example", false),
        ] {
            assert_eq!(covers(pattern, host), expected, "{pattern} {host}");
        }
    }

    #[test]
    fn the_most_able_come_first() {
        let one = |name: &str, enabled: bool, permissions: &[&str], hosts: &[&str]| Extension {
            id: name.to_owned(),
            name: name.to_owned(),
            enabled,
            permissions: permissions.iter().map(|it| (*it).to_owned()).collect(),
            host_permissions: hosts.iter().map(|it| (*it).to_owned()).collect(),
        };
        let list = [
            one("off", false, &["cookies"], &["<all_urls>"]),
            one("notes", true, &["storage"], &["<all_urls>"]),
            one("elsewhere", true, &["cookies"], &["https://b.example/*"]),
            one("cleaner", true, &["cookies", "browsingData"], &["<all_urls>"]),
            one("blocker", true, &["declarativeNetRequest"], &[]),
        ];
        let ranked = rank(&list, Some("a.example"));
        let names: Vec<_> = ranked.iter().map(|suspect| suspect.extension.name.as_str()).collect();
        assert_eq!(names, ["cleaner", "blocker"]);
        assert_eq!(ranked[0].abilities, [Ability::Cookies, Ability::Clearing]);
    }
}
