//! Causes of the group `cookies`, one file each.

pub(super) mod cookie_domain_mismatch;
pub(super) mod cookie_path_mismatch;
pub(super) mod cookie_samesite_blocked;
pub(super) mod cookie_secure_on_http;
pub(super) mod csrf_token_mismatch;
mod kept_back;
pub(super) mod session_cookie_expired;
pub(super) mod session_cookie_not_stored;
pub(super) mod session_ended_by_server;
pub(super) mod session_timed_out;
