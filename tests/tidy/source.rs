//! Files of the project, and Rust source without what tidy doesn't judge: comments and test modules.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A text file: its path from the root of the repository, with `/`, and what it holds.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// Number of lines.
    pub(crate) fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// Rust source as the compiler sees it outside tests: no comment lines, nothing after `#[cfg(test)]`.
    pub(crate) fn code(&self) -> String {
        let mut code = String::new();
        for line in self.text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")) {
            if !line.trim_start().starts_with("//") {
                code.push_str(line);
                code.push('\n');
            }
        }
        code
    }
}

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file that has to be there.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every text file below a folder, sorted by path. Files that aren't UTF-8 are left out.
pub(crate) fn below(folder: &str) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// What writes the documentation: sources of a program of their own among the pages.
pub(crate) const SITE: &str = "www/docs/site";

/// Every Rust file of the crate; the build script is a program of its own.
pub(crate) fn rust() -> Vec<File> {
    with_extension(below("src"), &["rs"])
        .into_iter()
        .filter(|file| !file.path.starts_with("src/build/"))
        .collect()
}

/// The hand-written files of both editions, and those that the documentation loads.
pub(crate) fn pages() -> Vec<File> {
    let mut files = below("extension");
    files.extend(below("www").into_iter().filter(|file| !file.path.starts_with(SITE)));
    files.extend(with_extension(below(SITE), &["css", "js"]));
    files
}

/// Only the files with one of these extensions.
pub(crate) fn with_extension(files: Vec<File>, wanted: &[&str]) -> Vec<File> {
    files
        .into_iter()
        .filter(|file| wanted.iter().any(|end| file.path.ends_with(&format!(".{end}"))))
        .collect()
}

/// Fails with the list when there is one.
pub(crate) fn none(rule: &str, broken: &[String]) {
    let places: BTreeSet<&str> = broken.iter().map(String::as_str).collect();
    let list: Vec<&str> = places.into_iter().collect();
    assert!(list.is_empty(), "{rule}:\n  {}", list.join("\n  "));
}

fn collect(folder: &Path, found: &mut Vec<File>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push(File { path, text });
        }
    }
}
