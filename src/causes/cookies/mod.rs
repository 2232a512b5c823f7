//! Causes of the group `cookies`, one file each.

pub(super) mod cookie_corrupt;
pub(super) mod cookie_domain_mismatch;
pub(super) mod cookie_header_too_large;
pub(super) mod cookie_name_mismatch;
pub(super) mod cookie_path_mismatch;
pub(super) mod cookie_removed_locally;
pub(super) mod cookie_samesite_blocked;
pub(super) mod cookie_secure_on_http;
pub(super) mod cookie_shadowed;
pub(super) mod csrf_token_mismatch;
pub(super) mod kept_back;
pub(super) mod logout_triggered_by_prefetch;
pub(super) mod response_headers_too_large;
pub(super) mod session_bound_to_network;
pub(super) mod session_cookie_expired;
pub(super) mod session_cookie_never_issued;
pub(super) mod session_cookie_not_stored;
pub(super) mod session_cookie_overwritten;
pub(super) mod session_ended_by_server;
pub(super) mod session_not_recognised;
pub(super) mod session_rotation_race;
pub(super) mod session_timed_out;
pub(super) mod third_party_cookies_blocked;
pub(super) mod wrong_cookie_jar;
