//! Causes of the group `not_sent`, one file each.

pub(super) mod auth_header_not_attached;
pub(super) mod credentials_not_received;
pub(super) mod not_signed_in;
