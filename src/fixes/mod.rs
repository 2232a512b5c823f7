//! What a person can do about a cause.

mod actor;
pub mod bisect;
mod choose;
pub mod ladder;
pub mod verify;

pub use crate::evidence::extensions;
pub use actor::{Actor, actor};
pub use choose::fixes;

use crate::words::Message;

/// A fix: for whom, how much it changes, and what a button would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Which.
    pub id: FixId,
    /// Who can do it.
    pub who: Who,
    /// How much it changes.
    pub applicability: Applicability,
    /// What a button does; `None` where a person must do it.
    pub action: Option<Action>,
    /// What to do, in words.
    pub text: Message,
}

/// Who can do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// The person at the keyboard.
    User,
    /// The site's owner or administrator.
    Admin,
    /// The site's developer.
    Developer,
}

/// How much a fix changes. No default: each fix says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Applicability {
    /// Nothing is lost (reload).
    Harmless,
    /// Something is lost or another page is shown: asks first (clear cookies).
    AsksFirst,
    /// Only a person can do it (set the clock).
    TellOnly,
}

/// What a button does, as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Remove cookies of the site from the store, keeping a backup. `names` empty: all of the site's.
    ClearCookies {
        /// Host whose site's cookies are meant.
        host: String,
        /// Only these names, or all.
        names: Vec<String>,
    },
    /// Remove a site's cookies, keeping a backup, and what its pages have stored and cached.
    ClearData {
        /// Host whose site's data is meant.
        host: String,
    },
    /// Empty the browser's cache for a site.
    ClearCache {
        /// Host whose site's cache is meant.
        host: String,
    },
    /// Read the tokens that the inspected page has stored.
    ReadStorage,
    /// Compare this device's clock with the servers', and say how it is set.
    ShowClock,
    /// Reload the inspected page.
    Reload,
    /// Go to a page: the sign-in page that was seen in the session, or the site's front page.
    Open {
        /// Absolute http(s) URL without credentials.
        url: String,
    },
    /// Show which other extensions could interfere.
    ShowExtensions,
    /// Copy the redacted report.
    CopyReport,
}

macro_rules! fix_ids {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)+) => {
        /// The fixes of the catalogue.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FixId { $($(#[$doc])* $name,)+ }
        impl FixId {
            /// Every fix.
            pub const ALL: &[Self] = &[$(Self::$name,)+];
            /// The id of reports and of `data-fix`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }
        }
    };
}

fix_ids! {
    /// Sign in again.
    SignInAgain = "sign-in-again",
    /// Remove the site's cookies.
    ClearSiteCookies = "clear-site-cookies",
    /// Remove cookies and web storage.
    ClearSiteData = "clear-site-data",
    /// Empty the cache for the site.
    ClearCachedData = "clear-cached-data",
    /// Look for an extension that interferes.
    CheckExtensions = "check-extensions",
    /// Allow third-party cookies for the site.
    AllowCookies = "allow-cookies",
    /// Set the device's clock.
    FixDeviceClock = "fix-device-clock",
    /// Type the password again.
    ReEnterPassword = "re-enter-password",
    /// Complete the second step.
    CompleteMfa = "complete-mfa",
    /// Use the right address.
    CheckUrl = "check-url",
    /// Use another profile, container or the normal window.
    UseOtherWindow = "use-other-window",
    /// Reload.
    ReloadPage = "reload-page",
    /// Try a private window.
    TryPrivateWindow = "try-private-window",
    /// Wait and try again.
    WaitAndRetry = "wait-and-retry",
    /// Sign in to the network.
    SignInToNetwork = "sign-in-to-network",
    /// Ask for access.
    AskForAccess = "ask-for-access",
    /// Write to the site, with the redacted report.
    ContactSite = "contact-site",
    /// Nothing.
    NothingToDo = "nothing-to-do",
    /// A change in the page's or the server's code or configuration.
    ChangeCode = "change-code",
    /// A change in the server's configuration.
    ChangeConfiguration = "change-configuration",
    /// Lines to look for in the logs.
    LookInLogs = "look-in-logs",
}
