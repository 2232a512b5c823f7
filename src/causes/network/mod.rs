//! Causes of the group `network`, one file each.

pub(super) mod login_redirect_loop;
pub(super) mod preflight_unauthorized;
