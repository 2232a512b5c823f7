//! Who has to act, so that a failure ends: where a person can do nothing, saying so and to whom to turn is the help.

use super::FixId;
use crate::causes::Cause;
use crate::evidence::facts::Facts;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;

/// Who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    /// Nobody: it was got over, or nothing was wrong.
    Nobody,
    /// The person at the keyboard.
    User,
    /// Whoever runs the person's network.
    Network,
    /// Another extension, which the person can switch off.
    Extension,
    /// The site's pages and scripts.
    FrontEnd,
    /// The site's servers, with the proxies and caches before them.
    Server,
    /// The service that signs people in.
    IdentityProvider,
}

/// Causes that the site's pages and scripts bring about.
const FRONT_END: &[&str] = &[
    "api-key-rejected",
    "auth-dropped-on-redirect",
    "auth-header-malformed",
    "auth-header-not-attached",
    "auth-scheme-mismatch",
    "basic-malformed",
    "credentials-omitted",
    "csrf-token-mismatch",
    "logout-triggered-by-prefetch",
    "refresh-not-attempted",
    "refresh-response-lost",
    "refresh-token-reused",
    "renewal-blocked-by-expired-token",
    "renewal-network-failure",
    "signature-rejected",
    "stale-token-sent",
    "token-binding-missing",
    "token-malformed",
    "token-wrong-audience",
    "token-wrong-issuer",
    "token-wrong-kind",
    "wrong-environment",
];
/// Causes that lie with the service that signs people in.
const IDENTITY_PROVIDER: &[&str] = &[
    "client-rejected",
    "identity-provider-down",
    "idp-session-ended",
    "silent-renew-blocked",
    "token-time-unit-wrong",
    "token-unsigned",
];

impl Actor {
    /// The word of the report formats.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::User => "user",
            Self::Network => "network",
            Self::Extension => "extension",
            Self::FrontEnd => "front-end",
            Self::Server => "server",
            Self::IdentityProvider => "identity-provider",
        }
    }

    /// The words for it.
    pub const fn says(self) -> &'static str {
        match self {
            Self::Nobody => "acts-nobody",
            Self::User => "acts-user",
            Self::Network => "acts-network",
            Self::Extension => "acts-extension",
            Self::FrontEnd => "acts-front-end",
            Self::Server => "acts-server",
            Self::IdentityProvider => "acts-identity-provider",
        }
    }
}

/// Who has to act, where `first` is the first thing that a person can do about a cause shown at `t`.
pub fn actor(facts: &Facts<'_>, cause: &Cause, first: Option<FixId>, t: Option<&Seen>) -> Actor {
    match first {
        None | Some(FixId::NothingToDo) => Actor::Nobody,
        Some(FixId::SignInToNetwork) => Actor::Network,
        Some(FixId::CheckExtensions) => Actor::Extension,
        Some(FixId::ContactSite | FixId::WaitAndRetry | FixId::AskForAccess) => others(facts, cause, t),
        Some(_) => Actor::User,
    }
}

/// Who of the others has to act.
fn others(facts: &Facts<'_>, cause: &Cause, t: Option<&Seen>) -> Actor {
    if FRONT_END.contains(&cause.id) {
        return Actor::FrontEnd;
    }
    // The provider's own endpoint, on a site of its own.
    let at_provider = t.is_some_and(|t| {
        matches!(t.role, Role::Authorize | Role::SilentAuthorize | Role::CodeExchange)
            && facts.is_cross_site(t)
    });
    if at_provider || IDENTITY_PROVIDER.contains(&cause.id) { Actor::IdentityProvider } else { Actor::Server }
}
