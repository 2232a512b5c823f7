//! The command line: `report`, `redact` and `decode`. It reads files and arguments, and calls the same engine as the panel.

#![expect(clippy::print_stderr, reason = "a command line says there what is wrong")]

use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use why401::http::signature::Answer;
use why401::http::{digest, key};
use why401::inspect;
use why401::inspect::decode::{self, Decoded};
use why401::redact::Redactor;
use why401::session::store::{Question, Store};
use why401::words::{Language, Words, built_in, clean};
use why401::{har, report};

mod cli;

use cli::{batch, input, signature};

/// Explains why a server refused, from a recorded session.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    /// The language of what is said: a tag such as de or pt-BR
    #[arg(long, global = true, default_value = "en", value_parser = words_of)]
    lang: Words,
    #[command(subcommand)]
    command: Command,
}

/// The texts of a language by its tag.
fn words_of(tag: &str) -> Result<Words, String> {
    let known = || Language::ALL.map(Language::tag).join(", ");
    Language::of_tag(tag).map(built_in).ok_or_else(|| format!("there are {}", known()))
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read HAR files and say what was refused, why, and what to do
    Report {
        /// The files, or folders with .har files; `-` reads standard input
        #[arg(required = true)]
        files: Vec<String>,
        /// How to write the report
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Exit with 1 when the report holds this
        #[arg(long, value_enum)]
        fail_on: Option<FailOn>,
    },
    /// Write the file again without its secrets; it is still judged the same
    Redact {
        /// The file; `-` reads standard input
        file: String,
    },
    /// Say which cookies of a recorded session would go with a request, and why not the others
    Cookies {
        /// The HAR file; `-` reads standard input
        file: String,
        /// Where the request would go
        #[arg(long)]
        url: String,
        /// The page that makes it; without one the address is typed
        #[arg(long)]
        page: Option<String>,
        /// It opens a page, as a link or form does
        #[arg(long)]
        navigate: bool,
        /// Method
        #[arg(long, default_value = "GET")]
        method: String,
        /// Write the Cookie field alone, as another program would send it: with its values, which are secrets
        #[arg(long)]
        field: bool,
    },
    /// Take a token, a header line or a cookie line apart
    Decode {
        /// The line; `-` reads standard input
        line: String,
        /// Show secrets instead of masking them
        #[arg(long)]
        show: bool,
        /// Check the signatures of its tokens with the key in this file: a shared secret, PEM, a JWK or a set of them; or its
        /// Digest answer with the password in it
        #[arg(long, value_name = "FILE")]
        key: Option<String>,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
    /// A suite for each file, a failed test for each open incident
    Junit,
    /// SARIF 2.1.0 for code-scanning services
    Sarif,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    /// An incident that nothing has mended
    Open,
}

/// What was asked for with `--fail-on` is there, or a signature checked with `--key` isn't valid.
const FOUND: u8 = 1;
/// The file or line can't be used.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let Arguments { lang: words, command } = Arguments::parse();
    let done = match command {
        Command::Report { files, format, fail_on } => {
            input::files(&files).map(|files| reported(&words, &files, format, fail_on))
        }
        Command::Redact { file } => {
            input::bytes(&file).and_then(|bytes| redacted(&bytes)).map(|text| said(&text))
        }
        Command::Cookies { file, url, page, navigate, method, field } => {
            let asked =
                |bytes: Vec<u8>| cookies(&words, &bytes, &url, page.as_deref(), navigate, &method, field);
            input::bytes(&file).and_then(asked)
        }
        Command::Decode { line, show, key } => {
            input::text(line).and_then(|line| decoded(&words, &line, show, key.as_deref()))
        }
    };
    done.unwrap_or_else(|error| complained(&error))
}

/// Says it. Who has stopped listening (`… | head`) has what they wanted; on a full disk half a file would pass for a whole one.
fn said(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            complained(&format!("standard output: {error}"))
        }
        _ => ExitCode::SUCCESS,
    }
}

/// One line, whatever stands in the name of a file.
fn complained(error: &str) -> ExitCode {
    eprintln!("why401: {}", clean(error.trim_end()));
    ExitCode::from(UNUSABLE)
}

/// Reports on the files. One that can't be used leaves the others their report; a single one leaves nothing to say.
fn reported(words: &Words, files: &[String], format: Format, fail_on: Option<FailOn>) -> ExitCode {
    let batch = batch::run(files, |found, session| match format {
        Format::Text => report::text::render(words, found),
        Format::Markdown => report::markdown::render(words, found, session),
        Format::Json | Format::Junit | Format::Sarif => String::new(),
    });
    let several = files.len() > 1;
    for (file, error) in &batch.unusable {
        let named = !several || error.starts_with(&format!("{file}: "));
        let _ = if named { complained(error) } else { complained(&format!("{file}: {error}")) };
    }
    let failed = match fail_on {
        Some(FailOn::Open) => batch.any_open(),
        None => false,
    };
    let status = match (batch.unusable.is_empty(), failed) {
        (false, _) => ExitCode::from(UNUSABLE),
        (true, true) => ExitCode::from(FOUND),
        (true, false) => ExitCode::SUCCESS,
    };
    let listed = matches!(format, Format::Json | Format::Junit | Format::Sarif);
    if batch.read.is_empty() && !(several && listed) {
        return status;
    }
    let text = match format {
        Format::Text | Format::Markdown => batch.prose(),
        Format::Json => batch.json(words),
        Format::Junit => report::junit::render(words, &batch.reports(), &batch.unusable),
        Format::Sarif => report::sarif::render(words, &batch.reports(), &batch.unusable),
    };
    if said(&text) == ExitCode::SUCCESS { status } else { ExitCode::from(UNUSABLE) }
}

/// Says in a redacted file what was done to it.
const REDACTED: &str = "Redacted by Why401: values of credentials, cookies, unknown headers, parameters and bodies were replaced by text of the same shape.";

fn redacted(bytes: &[u8]) -> Result<String, String> {
    let (session, _) = har::read(bytes).map_err(|error| error.to_string())?;
    Ok(har::write(&Redactor::new(random()).session(&session), REDACTED))
}

/// Which cookies would go, and why not the others; or the field that those would make.
fn cookies(
    words: &Words,
    bytes: &[u8],
    url: &str,
    page: Option<&str>,
    navigate: bool,
    method: &str,
    field: bool,
) -> Result<ExitCode, String> {
    let (url, page) = (input::address(url)?, page.map(input::address).transpose()?);
    let (session, _) = har::read(bytes).map_err(|error| error.to_string())?;
    let method = method.to_ascii_uppercase();
    let navigation = navigate || page.is_none();
    if field {
        let question = Question::of(&session, &url, page.as_ref(), navigation, &method);
        return Ok(said(Store::of(&session).field(&question).expose()));
    }
    let asked = inspect::asked(&session, &url, page.as_ref(), navigation, &method);
    Ok(said(&report::asked::text(words, &asked)))
}

/// A line taken apart, and the signatures of its tokens checked where there is a key.
fn decoded(words: &Words, line: &str, show: bool, key: Option<&str>) -> Result<ExitCode, String> {
    let all = decode::decode_all(line);
    if all.iter().all(|one| matches!(one, Decoded::Nothing | Decoded::Unknown)) {
        return Err(all.iter().map(|one| report::decode::text(words, one, show)).collect());
    }
    let mut parts: Vec<String> = all.iter().map(|one| report::decode::text(words, one, show)).collect();
    let mut valid = true;
    if let Some(file) = key {
        let text = String::from_utf8_lossy(&input::bytes(file)?).into_owned();
        let digests: Vec<_> = all.iter().flat_map(inspect::signature::digests).collect();
        for view in &digests {
            let answer = inspect::signature::with_password(view, text.trim_end_matches(['\r', '\n']), None);
            valid = valid && answer == digest::Answer::Fits;
            parts.push(report::decode::line(words, &inspect::signature::digest_said(&answer)));
        }
        if digests.is_empty() {
            let keys = key::read(&text).map_err(|why| {
                format!("{file}: {}", report::decode::line(words, &inspect::signature::unusable(why)))
            })?;
            let tokens = all.iter().flat_map(inspect::signature::tokens);
            let answers: Vec<Answer> = tokens.map(|token| signature::check(token, &keys)).collect();
            valid =
                !answers.is_empty() && answers.iter().all(|answer| matches!(answer, Answer::Valid { .. }));
            parts.push(report::decode::signatures(words, &answers));
        }
    }
    let told = said(&parts.join("\n"));
    Ok(if valid || told != ExitCode::SUCCESS { told } else { ExitCode::from(FOUND) })
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
