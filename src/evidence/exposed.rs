//! Credentials that lie open: in addresses, in web storage, in cookies that anybody may read or that go too far.

use super::facts::Facts;
use super::role::Role;
use super::seen::{Seen, SetFact};
use super::tokens::TokenFacts;
use crate::http::body::Fields;
use crate::http::made::is_made;
use crate::http::secret::Fingerprint;
use crate::sorted::Set;

/// Parameters that hold a credential, lower case.
const PARAMETERS: &[&str] = &[
    "access_token",
    "accesstoken",
    "refresh_token",
    "api_key",
    "apikey",
    "api-key",
    "api_token",
    "apitoken",
    "auth_token",
    "authtoken",
    "session_token",
    "sessionid",
    "session_id",
    "jwt",
    "bearer",
    "password",
    "client_secret",
];

/// How long a credential is at least, in bytes.
const SHORTEST: usize = 16;

/// A session cookie and the answer that set it.
#[derive(Debug, Clone, Copy)]
pub struct SessionSet<'s> {
    /// The answer.
    pub from: &'s Seen,
    /// Its line.
    pub set: &'s SetFact,
}

impl Seen {
    /// The name of the parameter in which this request's address holds a credential.
    pub fn credential_in_address(&self) -> Option<String> {
        // Nothing shorter is a credential; most queries needn't be taken apart.
        self.url.query.as_ref().filter(|query| query.split('&').any(|pair| pair.len() >= SHORTEST))?;
        self.url.query_pairs().into_iter().find_map(|(name, value)| {
            let lower = name.to_ascii_lowercase();
            // An ID token may name the session that a sign-out is about (OpenID Connect RP-Initiated Logout §2).
            if lower == "id_token_hint" || lower == "logout_token" || lower == "request" {
                return None;
            }
            let jwt = TokenFacts::read(&value).is_some();
            // A link that works once, as mails hold it, is opened as a page.
            let token = lower == "token" && !self.document && secret_like(&value);
            (jwt || token || PARAMETERS.contains(&lower.as_str()) && secret_like(&value)).then_some(lower)
        })
    }
}

/// Long and made by a machine, or a typed password.
fn secret_like(value: &str) -> bool {
    value.len() >= SHORTEST && is_made(value)
}

impl<'s> Facts<'s> {
    /// Each session cookie that answers set in this session, by host and name, with the last line that did.
    ///
    /// A cookie counts where the answer to a sign-in set it, or where the server accepted its value afterwards.
    pub fn session_sets(&self) -> &[SessionSet<'s>] {
        self.memory.session_sets.get_or_init(|| {
            let carries = |set: &&SetFact| set.session_like && !set.deletes;
            let given: Set<Fingerprint> = self
                .all()
                .flat_map(|from| from.set.iter().filter(carries))
                .map(|set| set.fingerprint)
                .collect();
            let (mut used, mut known, mut found) = (Set::default(), Set::default(), Vec::new());
            if given.is_empty() {
                return found;
            }
            // From the end: what has been used so far was used after the answer that is looked at.
            for from in self.all().rev() {
                let site = from.site.as_str();
                for set in from.set.iter().filter(carries) {
                    let signs_in = matches!(
                        from.role,
                        Role::SignIn | Role::Callback | Role::CodeExchange | Role::Renewal
                    );
                    if (signs_in || used.contains(&(site, set.fingerprint)))
                        && known.insert((from.url.host.as_str(), set.cookie.name.as_str()))
                    {
                        found.push(SessionSet { from, set });
                    }
                }
                if from.accepted() && (from.data || from.document) {
                    let sent = from.cookies.iter().map(|sent| sent.fingerprint);
                    used.extend(sent.filter(|sent| given.contains(sent)).map(|sent| (site, sent)));
                }
            }
            found.reverse();
            found
        })
    }

    /// The only host of a site to which a cookie went; `None` where it went to several or to none.
    pub fn only_host_with(&self, from: &Seen, name: &str) -> Option<&'s str> {
        let carries = |seen: &&Seen| seen.sends(name);
        let mut hosts = self.site(from).filter(carries).map(|seen| seen.url.host.as_str());
        let first = hosts.next()?;
        hosts.all(|host| host == first).then_some(first)
    }

    /// Keys and areas of web storage that hold tokens.
    pub fn tokens_in_storage(&self) -> impl Iterator<Item = (&'s str, &'s str)> {
        let stored = self.session.context.storage.iter().flatten();
        let holds = |text: &str| {
            TokenFacts::read(text).is_some()
                || Fields::read(text).has(&["access_token", "refresh_token", "id_token", "token", "jwt"])
                || secret_like(text.trim_matches('"'))
        };
        stored
            .filter(move |stored| holds(stored.value.expose()))
            .map(|stored| (stored.key.as_str(), stored.area.as_str()))
    }
}
