//! Causes of the group `nothing_wrong`, one file each.

pub(super) mod anonymous_probe;
pub(super) mod challenge_handshake;
pub(super) mod recovered_by_refresh;
