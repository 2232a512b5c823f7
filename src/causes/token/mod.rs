//! Causes of the group `token`, one file each.

pub(super) mod device_clock_wrong;
pub(super) mod insufficient_scope;
pub(super) mod token_expired;
pub(super) mod token_malformed;
pub(super) mod token_not_yet_valid;
pub(super) mod token_rejected;
pub(super) mod token_wrong_audience;
