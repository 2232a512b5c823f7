//! The English catalogue, in parts so that no file grows without end.

/// All parts.
pub(super) const CATALOGUE: &[&[(&str, &str)]] = &[];
