//! Reports of one file or of many, side by side on all cores.

use indicatif::{ParallelProgressIterator as _, ProgressBar, ProgressStyle};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde_json::{Value, json};
use why401::diagnose::report::{Report, State};
use why401::engine::Engine;
use why401::session::Session;
use why401::words::Words;
use why401::{har, report};

use super::input;

/// What came of a batch, in the order of the files.
pub(crate) struct Batch {
    /// Files that were read.
    pub(crate) read: Vec<Judged>,
    /// Files that can't be used, and why.
    pub(crate) unusable: Vec<(String, String)>,
}

/// A file that was read. Its session is let go at once, so that a folder of large files needs little memory.
pub(crate) struct Judged {
    file: String,
    report: Report,
    /// What `run` was asked to make of report and session.
    prose: String,
}

/// Reads and judges the files. A bar on standard error tells how far it is, where that is a terminal and there is more than one file.
pub(crate) fn run(files: &[String], prose: impl Fn(&Report, &Session) -> String + Sync) -> Batch {
    let bar = if files.len() > 1 { ProgressBar::new(files.len() as u64) } else { ProgressBar::hidden() };
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} files, {eta} left") {
        bar.set_style(style);
    }
    let results: Vec<Result<Judged, (String, String)>> = files
        .par_iter()
        .progress_with(bar.clone())
        .map(|file| judged(file, &prose).map_err(|error| (file.clone(), error)))
        .collect();
    bar.finish_and_clear();
    let mut batch = Batch { read: Vec::new(), unusable: Vec::new() };
    for result in results {
        match result {
            Ok(judged) => batch.read.push(judged),
            Err(unusable) => batch.unusable.push(unusable),
        }
    }
    batch
}

fn judged(file: &str, prose: impl Fn(&Report, &Session) -> String) -> Result<Judged, String> {
    let (session, notes) = har::read(&input::bytes(file)?).map_err(|error| error.to_string())?;
    let engine = Engine::of(session);
    let mut report = engine.report();
    report.notes.extend(notes);
    report.over_time = Some(Box::new(engine.over_time()));
    let prose = prose(&report, engine.session());
    Ok(Judged { file: file.to_owned(), report, prose })
}

impl Batch {
    /// Whether any incident is left open.
    pub(crate) fn any_open(&self) -> bool {
        self.read.iter().flat_map(|judged| &judged.report.incidents).any(|i| i.state == State::Open)
    }

    /// What `run` made of each, one after the other, under the name of its file where there are several.
    pub(crate) fn prose(&self) -> String {
        let several = self.read.len() + self.unusable.len() > 1;
        let one = |judged: &Judged| {
            if several { format!("==> {} <==\n{}", judged.file, judged.prose) } else { judged.prose.clone() }
        };
        self.read.iter().map(one).collect::<Vec<_>>().join("\n")
    }

    /// As JSON: the report itself for a single file, else an object that holds each with its file.
    pub(crate) fn json(&self, words: &Words) -> String {
        if let ([judged], []) = (&self.read[..], &self.unusable[..]) {
            return report::json::render(words, &judged.report);
        }
        let read = self.read.iter();
        let files = read.map(
            |judged| json!({ "file": judged.file, "report": report::json::value(words, &judged.report) }),
        );
        let errors = self.unusable.iter().map(|(file, error)| json!({ "file": file, "error": error }));
        let all = json!({ "schema": 1, "files": files.chain(errors).collect::<Vec<Value>>() });
        serde_json::to_string_pretty(&all).unwrap_or_default()
    }

    /// Each report with the name of its file.
    pub(crate) fn reports(&self) -> Vec<(&str, &Report)> {
        self.read.iter().map(|judged| (judged.file.as_str(), &judged.report)).collect()
    }
}
