//! The command line: `report`, `redact` and `decode`. It reads files and arguments, and calls the same engine as the panel.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks through both")]

use std::hash::{BuildHasher as _, Hasher as _};
use std::io::Read as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use why401::engine::Engine;
use why401::inspect::decode;
use why401::redact::Redactor;
use why401::{har, report};

/// Explains why a server refused, from a recorded session.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read a HAR file and say what was refused, why, and what to do
    Report {
        /// The file; `-` reads standard input
        file: String,
        /// How to write the report
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Write the file again without its secrets; it is still judged the same
    Redact {
        /// The file; `-` reads standard input
        file: String,
    },
    /// Take a token, a header line or a cookie line apart
    Decode {
        /// The line; `-` reads standard input
        line: String,
        /// Show secrets instead of masking them
        #[arg(long)]
        show: bool,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
}

/// The file or line can't be used.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Report { file, format } => bytes(&file).and_then(|bytes| reported(&bytes, format)),
        Command::Redact { file } => bytes(&file).and_then(|bytes| redacted(&bytes)),
        Command::Decode { line, show } => {
            text(line).map(|line| report::decode::text(&decode::decode(&line), show))
        }
    };
    match done {
        Ok(text) => {
            println!("{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("why401: {error}");
            ExitCode::from(UNUSABLE)
        }
    }
}

fn bytes(file: &str) -> Result<Vec<u8>, String> {
    if file == "-" {
        let mut bytes = Vec::new();
        return std::io::stdin()
            .read_to_end(&mut bytes)
            .map(|_| bytes)
            .map_err(|error| format!("standard input: {error}"));
    }
    std::fs::read(file).map_err(|error| format!("{file}: {error}"))
}

fn text(line: String) -> Result<String, String> {
    if line == "-" { bytes("-").map(|bytes| String::from_utf8_lossy(&bytes).into_owned()) } else { Ok(line) }
}

fn reported(bytes: &[u8], format: Format) -> Result<String, String> {
    let (session, notes) = har::read(bytes).map_err(|error| error.to_string())?;
    let engine = Engine::of(session);
    let mut found = engine.report();
    found.notes.extend(notes);
    Ok(match format {
        Format::Text => report::text::render(&found),
        Format::Json => report::json::render(&found),
        Format::Markdown => report::markdown::render(&found, engine.session()),
    })
}

/// Says in a redacted file what was done to it.
const REDACTED: &str = "Redacted by Why401: values of credentials, cookies, unknown headers, parameters and bodies were replaced by text of the same shape.";

fn redacted(bytes: &[u8]) -> Result<String, String> {
    let (session, _) = har::read(bytes).map_err(|error| error.to_string())?;
    Ok(har::write(&Redactor::new(random()).session(&session), REDACTED))
}

/// A key that nobody keeps. The standard library takes its own from the system.
fn random() -> [u8; 32] {
    let mut key = [0; 32];
    for part in key.chunks_mut(8) {
        let number = std::hash::RandomState::new().build_hasher().finish();
        part.copy_from_slice(&number.to_be_bytes());
    }
    key
}
