//! Causes of the group `renewal`, one file each.

pub(super) mod client_rejected;
pub(super) mod idp_session_ended;
pub(super) mod refresh_loop;
pub(super) mod refresh_not_attempted;
pub(super) mod refresh_response_lost;
pub(super) mod refresh_token_rejected;
pub(super) mod refresh_token_reused;
pub(super) mod renewal_blocked_by_expired_token;
pub(super) mod renewal_network_failure;
pub(super) mod signin_callback_failed;
pub(super) mod silent_renew_blocked;
mod tried;
