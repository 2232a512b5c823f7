//! Causes of the group `network`, one file each.

pub(super) mod cors_blocks_credentials;
pub(super) mod login_page_instead_of_data;
pub(super) mod login_redirect_loop;
pub(super) mod preflight_unauthorized;
pub(super) mod scheme_redirect_loop;
pub(super) mod stale_cache;
