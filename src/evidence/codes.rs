//! Machine-readable words of an answer: what it says for programs, and where that stands.

use super::pointer::Part;
use crate::http::body::{self, Code};
use crate::http::challenge::Challenge;
use crate::http::url::Url;

/// A machine-readable word and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidCode {
    /// The word, lower case.
    pub word: String,
    /// The word as written.
    pub written: String,
    /// Where.
    pub place: CodePlace,
}

/// Where a machine-readable word stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodePlace {
    /// `error` of a challenge.
    Challenge,
    /// A member of a JSON body, by path.
    Body(String),
    /// `error` of the redirect's query.
    Redirect,
    /// A response header of its own, by name.
    Header(&'static str),
}

impl SaidCode {
    /// A word as written.
    pub(super) fn new(written: &str, place: CodePlace) -> Self {
        Self { word: written.to_ascii_lowercase(), written: written.to_owned(), place }
    }

    /// The part of the exchange that holds it.
    pub fn part(&self) -> Part {
        match &self.place {
            CodePlace::Challenge => Part::ResponseHeader("www-authenticate".to_owned()),
            CodePlace::Body(path) => Part::ResponseBody(path.clone()),
            CodePlace::Redirect => Part::ResponseHeader("location".to_owned()),
            CodePlace::Header(name) => Part::ResponseHeader((*name).to_owned()),
        }
    }
}

/// The words of challenges, body and redirect.
pub(super) fn codes(
    challenges: &[Challenge],
    body: Option<&serde_json::Value>,
    redirect: Option<&Url>,
) -> Vec<SaidCode> {
    let mut found: Vec<SaidCode> = challenges
        .iter()
        .filter_map(|challenge| challenge.param("error"))
        .map(|error| SaidCode::new(error, CodePlace::Challenge))
        .collect();
    if let Some(body) = body {
        found.extend(
            body::codes(body)
                .into_iter()
                .map(|Code { path, value }| SaidCode::new(&value, CodePlace::Body(path))),
        );
    }
    if let Some(url) = redirect {
        let pairs = url.query_pairs();
        let fragment = url.fragment.as_deref().map(crate::http::url::form_pairs).unwrap_or_default();
        let error = pairs.iter().chain(&fragment).find(|(name, _)| name == "error");
        found.extend(error.map(|(_, value)| SaidCode::new(value, CodePlace::Redirect)));
    }
    found
}
