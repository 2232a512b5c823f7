//! Causes of the group `renewal`, one file each.

pub(super) mod refresh_token_rejected;
