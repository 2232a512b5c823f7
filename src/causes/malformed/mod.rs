//! Causes of the group `malformed`, one file each.

pub(super) mod api_key_rejected;
pub(super) mod auth_header_malformed;
pub(super) mod auth_method_not_allowed;
pub(super) mod auth_scheme_mismatch;
pub(super) mod basic_charset_mismatch;
pub(super) mod basic_malformed;
pub(super) mod digest_stale;
pub(super) mod password_rejected;
pub(super) mod signature_rejected;
