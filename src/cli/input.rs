//! Where bytes come from: files, folders and standard input.

use std::io::{ErrorKind, Read as _};
use std::path::Path;

use walkdir::WalkDir;
use why401::http::url::Url;

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
    if file.contains("://") {
        return Err(format!("{file}: nothing is loaded from the network; save it and give the file's name"));
    }
    std::fs::read(file).map_err(|error| format!("{file}: {}", why(&error)))
}

fn why(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        ErrorKind::IsADirectory => "this is a folder; a file is needed here".to_owned(),
        ErrorKind::PermissionDenied => "this user may not read it".to_owned(),
        _ => error.to_string(),
    }
}

/// An argument that may stand for standard input. The name of a file is no line: a token looks like one only by chance.
pub(crate) fn text(line: String) -> Result<String, String> {
    if line == STDIN {
        bytes(STDIN).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    } else if line.len() < 4096 && Path::new(line.trim_start_matches('@')).is_file() {
        let file = line.trim_start_matches('@');
        Err(format!(
            "{file} is a file: why401 decode - <{file} reads a line in it, why401 report {file} a recording"
        ))
    } else {
        Ok(line)
    }
}

/// An address that cookies can go to.
pub(crate) fn address(text: &str) -> Result<Url, String> {
    let web = |url: &Url| matches!(url.scheme.as_str(), "https" | "http" | "wss" | "ws");
    let url = Url::parse(text).filter(|url| web(url) && !url.host.contains([' ', '<', '>', '|', '^', '"']));
    url.ok_or_else(|| {
        format!("“{text}” is no address of the web; write it whole, as https://app.example/page")
    })
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

#[cfg(test)]
mod tests {
    use super::{address, bytes, files, text};

    /// What is wrong, where, and what to do.
    #[test]
    fn every_refusal_says_what_to_do() {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").to_owned();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/cli");
        let at = |manifest: &str| format!("@{manifest}");
        for (said, expected) in [
            (bytes("none.har").err(), "none.har: there is no such file"),
            (bytes(folder).err(), "this is a folder; a file is needed here"),
            (bytes("https://app.example/x.har").err(), "nothing is loaded from the network"),
            (files(&[folder.to_owned()]).err(), "no .har file in this folder"),
            (text(manifest.clone()).err(), "is a file: why401 decode - <"),
            (text(at(&manifest)).err(), "is a file: why401 decode - </"),
            (address("app.example").err(), "“app.example” is no address of the web"),
            (address("").err(), "write it whole, as https://"),
            (address("javascript:alert(1)").err(), "no address of the web"),
            (address("ftp://app.example/").err(), "no address of the web"),
            (address("https://a b/").err(), "no address of the web"),
            (address("https://app.example:99999/").err(), "no address of the web"),
        ] {
            let said = said.unwrap_or_default();
            assert!(said.contains(expected), "{said:?} lacks {expected:?}");
        }
        assert!(address("wss://app.example/socket").is_ok());
        assert_eq!(text("Bearer abc".to_owned()).ok().as_deref(), Some("Bearer abc"));
    }
}
