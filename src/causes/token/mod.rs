//! Causes of the group `token`, one file each.

pub(super) mod device_clock_wrong;
pub(super) mod insufficient_scope;
pub(super) mod server_clock_wrong;
pub(super) mod signing_key_not_known;
pub(super) mod stale_token_sent;
pub(super) mod step_up_required;
pub(super) mod token_binding_invalid;
pub(super) mod token_binding_missing;
pub(super) mod token_expired;
pub(super) mod token_malformed;
pub(super) mod token_not_yet_valid;
pub(super) mod token_rejected;
pub(super) mod token_time_unit_wrong;
pub(super) mod token_unsigned;
pub(super) mod token_wrong_audience;
pub(super) mod token_wrong_issuer;
pub(super) mod token_wrong_kind;
pub(super) mod wrong_environment;
