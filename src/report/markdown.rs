//! The report as Markdown.
use super::Report;
use crate::session::Session;
/// Renders.
pub fn render(_report: &Report, _session: &Session) -> String {
    String::new()
}
