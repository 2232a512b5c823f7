//! A refused token beside the last one that the same host accepted.

use super::{ClaimView, CredentialView, auth};
use crate::session::exchange::Exchange;
use crate::session::{EntryId, Session};

/// The last accepted token, and how the refused one differs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Accepted {
    /// The request that it was accepted with.
    pub entry: usize,
    /// It is the same token.
    pub same: bool,
    /// Members that differ: name, then, now. `None` where it isn't there.
    pub rows: Vec<(String, Option<String>, Option<String>)>,
}

/// Compares; `None` where no readable token was accepted before, or this request was accepted itself.
pub(super) fn accepted(session: &Session, entry: EntryId, own: &[CredentialView]) -> Option<Accepted> {
    let exchange = session.exchanges.get(entry.0)?;
    let own = own.iter().find(|view| !view.claims.is_empty())?;
    if is_accepted(exchange) {
        return None;
    }
    let before = session.exchanges.get(..entry.0)?.iter().enumerate().rev();
    let (index, view) = before
        .filter(|(_, other)| other.url.host == exchange.url.host && is_accepted(other))
        .filter(|(_, other)| other.request_headers.has(&own.header))
        .find_map(|(index, other)| {
            let views = auth::credentials(other);
            views.into_iter().find(|view| !view.claims.is_empty()).map(|view| (index, view))
        })?;
    let mut rows = Vec::new();
    for claim in &own.claims {
        let then = named(&view.claims, claim);
        if then.as_ref() != Some(&claim.json) {
            rows.push((claim.name.clone(), then, Some(claim.json.clone())));
        }
    }
    for claim in view.claims.iter().filter(|claim| named(&own.claims, claim).is_none()) {
        rows.push((claim.name.clone(), Some(claim.json.clone()), None));
    }
    Some(Accepted { entry: index, same: view.secret == own.secret, rows })
}

fn is_accepted(exchange: &Exchange) -> bool {
    (200..300).contains(&exchange.status)
}

fn named(claims: &[ClaimView], wanted: &ClaimView) -> Option<String> {
    let found = claims.iter().find(|claim| claim.name == wanted.name && claim.in_header == wanted.in_header);
    found.map(|claim| claim.json.clone())
}
