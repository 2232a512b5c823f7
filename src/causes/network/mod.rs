//! Causes of the group `network`, one file each.

pub(super) mod cors_blocks_credentials;
pub(super) mod login_redirect_loop;
pub(super) mod preflight_unauthorized;
pub(super) mod stale_cache;
