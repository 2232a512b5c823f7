//! The only place with browser types.
