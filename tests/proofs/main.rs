//! What must hold for every session that the project keeps: scenarios and recordings.
//!
//! - `cross`: each scenario is put before every cause; who is certain of what stands in `cross_table.txt`.
//! - `mutation`: a cause that loses a piece of its evidence isn't certain any more.
//! - `order`: the order in which exchanges end changes nothing.
//! - `recordings`: what is said of the recordings in `tests/sessions/`.
//! - `fingerprints`: answers of known products point to their causes.
//! - `healthy`: what is said of long sessions in which nothing is wrong.
//! - `calibration`: how often each degree of certainty is right.
//!
//! `UPDATE=1 cargo test --test proofs` rewrites what is compared; read the difference before you commit it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests")]

mod calibration;
mod cross;
#[path = "../scenarios/document.rs"]
mod document;
mod fingerprints;
mod healthy;
mod held;
#[path = "../scenarios/made.rs"]
mod made;
mod mutation;
mod order;
#[path = "../scenarios/parted.rs"]
mod parted;
mod recordings;
mod score;
#[path = "../scenarios/told.rs"]
mod told;
