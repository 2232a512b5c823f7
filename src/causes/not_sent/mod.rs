//! Causes of the group `not_sent`, one file each.

pub(super) mod auth_dropped_on_redirect;
pub(super) mod auth_header_not_attached;
pub(super) mod client_certificate_missing;
pub(super) mod credentials_not_received;
pub(super) mod credentials_omitted;
pub(super) mod extension_removed_credentials;
pub(super) mod integrated_auth_unavailable;
pub(super) mod not_signed_in;
pub(super) mod proxy_auth_required;
pub(super) mod request_blocked_by_extension;
