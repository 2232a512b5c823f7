//! What is found out about a session in one pass over all of it, asked for ahead so that no single question takes long.

use super::facts::Facts;
use super::seen::Seen;
use crate::http::secret::Fingerprint;

/// One pass each; asked about any exchange.
pub const PASSES: &[fn(&Facts<'_>, &Seen)] = &[
    |facts, _| _ = facts.cookies(),
    |facts, t| _ = facts.refused_sets(t).next(),
    |facts, _| _ = facts.set_by_sign_ins(),
    |facts, t| _ = facts.page_site(t),
    |facts, t| _ = facts.with_token(t, Fingerprint::default()).next(),
    |facts, _| _ = facts.accepted(),
    |facts, _| _ = facts.issuers().next(),
    |facts, _| _ = facts.offsets(),
    |facts, _| _ = facts.renewals(),
    |facts, _| _ = facts.key_sets(),
    |facts, _| _ = facts.session_sets(),
];
