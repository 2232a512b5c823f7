//! The English catalogue, in parts so that no file grows without end.

use super::en_view::VIEW;

/// All parts.
pub(super) const CATALOGUE: &[&[(&str, &str)]] = &[VIEW];
