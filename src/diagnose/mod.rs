//! From claims to a report: grouping, ranking, state.

pub mod report;
