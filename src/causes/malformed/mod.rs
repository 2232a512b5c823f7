//! Causes of the group `malformed`, one file each.

pub(super) mod auth_header_malformed;
pub(super) mod auth_scheme_mismatch;
pub(super) mod basic_malformed;
pub(super) mod password_rejected;
