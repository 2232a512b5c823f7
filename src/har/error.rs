//! Why a file can't be used at all.

use std::fmt;

/// Why a file isn't a session. Each says where and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// Nothing in it.
    Empty,
    /// It is no text at all, or of another kind.
    OtherKind {
        /// Of which, and what to do.
        what: &'static str,
    },
    /// Not JSON from this byte on.
    NotJson {
        /// First byte that can't be read.
        byte: usize,
        /// What must stand there.
        what: &'static str,
    },
    /// The JSON ends before it is complete.
    CutOff {
        /// Length of the file in bytes.
        byte: usize,
    },
    /// Objects and arrays nested deeper than [`super::json::DEPTH_LIMIT`].
    TooDeep {
        /// Where the limit is passed.
        byte: usize,
    },
    /// JSON, but a part that makes it a HAR is missing or of another type.
    NotHar {
        /// JSON path of the part.
        path: &'static str,
        /// What was there instead.
        found: &'static str,
    },
}

impl ReadError {
    /// The same with its place counted anew.
    pub(super) fn moved(mut self, to: impl Fn(usize) -> usize) -> Self {
        if let Self::NotJson { byte, .. } | Self::CutOff { byte } | Self::TooDeep { byte } = &mut self {
            *byte = to(*byte);
        }
        self
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the file is empty; export the session as HAR again"),
            Self::OtherKind { what } => write!(f, "the file is {what}"),
            Self::NotJson { byte, what } => {
                write!(f, "not JSON at byte {byte} ({what}); a HAR file is one JSON object")
            }
            Self::CutOff { byte } => {
                write!(f, "the JSON is cut off at byte {byte}; export the session as HAR again")
            }
            Self::TooDeep { byte } => write!(
                f,
                "nested more than {} levels deep at byte {byte}; no HAR needs that",
                super::json::DEPTH_LIMIT
            ),
            Self::NotHar { path, found } => {
                write!(
                    f,
                    "not a HAR: {path} is {found}; a HAR file has its requests in the array log.entries"
                )
            }
        }
    }
}

impl std::error::Error for ReadError {}
