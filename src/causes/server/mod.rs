//! Causes of the group `server`, one file each.

pub(super) mod account_disabled;
pub(super) mod bot_challenge;
pub(super) mod client_banned;
pub(super) mod foreign_session_from_cache;
pub(super) mod identity_provider_down;
pub(super) mod origin_check_failed;
pub(super) mod permission_denied;
pub(super) mod rate_limited;
pub(super) mod session_rejected_unknown;
pub(super) mod session_store_failing;
pub(super) mod upstream_refused;
