//! Causes of the group `server`, one file each.

pub(super) mod permission_denied;
pub(super) mod session_rejected_unknown;
