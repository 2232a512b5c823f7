//! Facts about a session: what each exchange shows, indexed for the causes. No opinions.

pub mod clocks;
pub mod cookies;
pub mod environment;
pub mod facts;
pub mod keys;
pub mod loops;
pub mod outcome;
pub mod pointer;
pub mod role;
pub mod seen;
pub mod siblings;
pub mod signed;
pub mod told;
mod told_words;
pub mod token_kind;
pub mod tokens;
