//! Facts about a session: what each exchange shows, indexed for the causes. No opinions.

pub mod clocks;
pub mod cookies;
pub mod facts;
pub mod loops;
pub mod outcome;
pub mod pointer;
pub mod role;
pub mod seen;
pub mod tokens;
