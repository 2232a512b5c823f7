//! Where bytes come from: files, folders and standard input.

use std::io::Read as _;
use std::path::Path;

use walkdir::WalkDir;

/// Standard input as an argument.
pub(crate) const STDIN: &str = "-";

/// A file's bytes, or a sentence that says why there are none.
pub(crate) fn bytes(file: &str) -> Result<Vec<u8>, String> {
    if file == STDIN {
        let mut bytes = Vec::new();
        return std::io::stdin()
            .read_to_end(&mut bytes)
            .map(|_| bytes)
            .map_err(|error| format!("standard input: {error}"));
    }
    std::fs::read(file).map_err(|error| format!("{file}: {error}"))
}

/// An argument that may stand for standard input.
pub(crate) fn text(line: String) -> Result<String, String> {
    if line == STDIN {
        bytes(STDIN).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    } else {
        Ok(line)
    }
}

/// The files that arguments name; a folder stands for every `.har` below it, in the order of their paths.
pub(crate) fn files(arguments: &[String]) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    for argument in arguments {
        if argument == STDIN || !Path::new(argument).is_dir() {
            found.push(argument.clone());
            continue;
        }
        let before = found.len();
        for entry in WalkDir::new(argument).sort_by_file_name() {
            let entry = entry.map_err(|error| error.to_string())?;
            let is_har = entry.path().extension().is_some_and(|end| end.eq_ignore_ascii_case("har"));
            if entry.file_type().is_file() && is_har {
                found.push(entry.path().to_string_lossy().into_owned());
            }
        }
        if found.len() == before {
            return Err(format!("{argument}: no .har file in this folder"));
        }
    }
    Ok(found)
}
