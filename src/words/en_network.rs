//! What refused requests, proxies, extensions, caches and servers' decisions come to, in words.

/// Causes that lie before, between or behind browser and app.
pub(super) const NETWORK: &[(&str, &str)] = &[];
