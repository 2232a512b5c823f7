//! Makes the documentation site from what the project says elsewhere: the doc comments of causes and lints, the
//! catalogue of sentences, the scenarios with what the engine makes of them, and the guides in `www/docs`.
//!
//! `cargo run --example docs -- FOLDER` writes the site, `… FOLDER packed` the part that lies in the extension.

#![cfg_attr(test, allow(clippy::unwrap_used))]

#[path = "../../../tests/scenarios/document.rs"]
mod document;
#[path = "../../../tests/scenarios/made.rs"]
mod made;
#[path = "../../../tests/scenarios/parted.rs"]
mod parted;
#[path = "../../../tests/scenarios/told.rs"]
mod told;

mod causes;
mod examples;
mod fixes;
mod frame;
mod guides;
mod lints;
mod markdown;
mod parts;
mod search;
mod site;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::path::PathBuf;

use site::{Edition, files};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().ok_or("which folder?")?);
    let edition = match args.next().as_deref() {
        None => Edition::Site,
        Some("packed") => Edition::Packed,
        Some(other) => return Err(format!("no edition {other:?}").into()),
    };
    for file in files(edition)? {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        std::fs::write(path, file.text)?;
    }
    Ok(())
}
