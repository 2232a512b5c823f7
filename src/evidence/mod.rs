//! Facts about a session: what each exchange shows, indexed for the causes. No opinions.

pub mod blocked;
pub mod caches;
pub mod clocks;
pub mod codes;
pub mod cookies;
pub mod cors;
pub mod environment;
pub mod extensions;
pub mod facts;
pub mod front;
pub mod keys;
pub mod loops;
pub mod noise;
pub mod outcome;
pub mod pointer;
pub mod redirects;
pub mod role;
pub mod seen;
pub mod siblings;
pub mod signed;
pub mod token_kind;
pub mod tokens;
pub mod told;
mod told_words;
