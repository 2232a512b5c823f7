//! gRPC-Web: its status and message, in header fields or in the trailers at the end of the body.

use super::codes::{CodePlace, SaidCode};
use crate::http::base64::{self, Alphabet};
use crate::session::exchange::Exchange;

/// Trailers stand at the end; no more of a body is looked at, in bytes.
const END: usize = 2048;

/// What a gRPC answer says of itself.
#[derive(Default)]
pub(super) struct Said {
    /// `grpc-status-16`, unless it is 0.
    pub(super) code: Option<SaidCode>,
    /// `grpc-message`, lower case.
    pub(super) message: String,
}

/// The gRPC status of an exchange, where it is one.
pub(super) fn said(exchange: &Exchange) -> Option<Said> {
    let headers = &exchange.response_headers;
    if let Some(status) = headers.get("grpc-status") {
        return Some(of(status, headers.get("grpc-message").unwrap_or(""), CodePlace::Header("grpc-status")));
    }
    let kind = headers.get("content-type").filter(|kind| kind.starts_with("application/grpc-web"))?;
    let body = exchange.response_body.as_ref()?.text.expose();
    let from = body.len().saturating_sub(END);
    let end = (from..body.len()).find_map(|from| body.get(from..)).unwrap_or("");
    let plain;
    let end = if kind.starts_with("application/grpc-web-text") {
        // Groups of four from the end are whole bytes again, but for what was padded in between.
        let aligned = end.get(end.len() % 4..).unwrap_or("");
        let last = aligned.trim_end_matches('=').rfind('=').map_or(0, |at| at + 1);
        let bytes = base64::decode(aligned.get(last..)?, 0, Alphabet::Standard).value?;
        plain = String::from_utf8_lossy(&bytes).into_owned();
        plain.as_str()
    } else {
        end
    };
    let field = |name: &str| {
        let at = end.rfind(name)? + name.len();
        Some(end.get(at..)?.trim_start_matches([':', ' ']).lines().next()?.trim())
    };
    Some(of(field("grpc-status")?, field("grpc-message").unwrap_or(""), CodePlace::Body(String::new())))
}

fn of(status: &str, message: &str, place: CodePlace) -> Said {
    let status = status.trim();
    let written = status.to_owned();
    Said {
        code: (status != "0").then(|| SaidCode { word: format!("grpc-status-{status}"), written, place }),
        message: percent_encoding::percent_decode_str(message).decode_utf8_lossy().to_ascii_lowercase(),
    }
}
