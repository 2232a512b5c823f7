//! Packs the catalogues when the program is compiled: `src/words/*/*.ftl` and what causes say of their meaning become
//! one file for each language, which `src/words/packed.rs` reads. What can't be packed stops the build and says where.

#![expect(clippy::print_stdout, reason = "that is how a build script speaks")]

mod catalogue;
mod meanings;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use catalogue::Catalogue;

/// Where causes are; each documents what it means.
const CAUSES: &str = "src/causes";
/// One folder for each language, named by its tag.
const WORDS: &str = "src/words";
/// The language that others are checked against.
const FIRST: &str = "en";
/// The ids of texts that the panel's main job says, one a line.
const EARLY: &str = "src/words/main_job.txt";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={WORDS}");
    println!("cargo::rerun-if-changed={CAUSES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut errors = Vec::new();
    // A language without a folder yet has a file without texts.
    let mut catalogues: BTreeMap<_, _> =
        catalogue::languages().map(|tag| (tag.to_owned(), Catalogue::default())).collect();
    for folder in sorted(Path::new(WORDS))?.into_iter().filter(|path| path.is_dir()) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if catalogues.insert(name, read(&folder, &mut errors)?).is_none() {
            errors.push(format!("{}: no such language is known here", folder.display()));
        }
    }
    let mut first = catalogues.remove(FIRST).unwrap_or_default();
    for file in below(Path::new(CAUSES))? {
        if let Some((id, text)) = meanings::of(&fs::read_to_string(&file)?) {
            first.add(&format!("meaning.{id}"), &text);
        }
    }
    let early = fs::read_to_string(EARLY)?;
    let [early, later] = first.packed(&early.lines().collect()).map_err(io::Error::other)?;
    fs::write(out.join(format!("{FIRST}.bin")), early)?;
    fs::write(out.join(format!("{FIRST}-later.bin")), later)?;
    for (name, translation) in &catalogues {
        errors.extend(
            translation.against(&first, name).into_iter().map(|error| format!("{WORDS}/{name}: {error}")),
        );
        fs::write(out.join(format!("{name}.txt")), translation.packed_like(&first))?;
    }
    for error in &errors {
        println!("cargo::error={error}");
    }
    Ok(())
}

/// All texts of a language.
fn read(folder: &Path, errors: &mut Vec<String>) -> io::Result<Catalogue> {
    let mut catalogue = Catalogue::default();
    for file in sorted(folder)? {
        let found = catalogue.read(&fs::read_to_string(&file)?);
        errors.extend(found.into_iter().map(|error| format!("{}: {error}", file.display())));
    }
    Ok(catalogue)
}

/// What a folder holds, always in the same order.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Rust files of the folders in a folder.
fn below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in sorted(folder)? {
        if path.is_dir() {
            found.extend(sorted(&path)?);
        }
    }
    found.retain(|path| path.extension().is_some_and(|end| end == "rs"));
    Ok(found)
}
