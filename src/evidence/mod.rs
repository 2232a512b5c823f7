//! Facts about a session: what each exchange shows, indexed for the causes. No opinions.

pub mod pointer;
