//! The English catalogue, in parts so that no file grows without end.

use super::en_advice::ADVICE;
use super::en_causes::CAUSES;
use super::en_claims::CLAIMS;
use super::en_cookies::COOKIES;
use super::en_fixes::FIXES;
use super::en_inspect::INSPECT;
use super::en_issues::ISSUES;
use super::en_lints::LINTS;
use super::en_network::NETWORK;
use super::en_pictures::PICTURES;
use super::en_renewal::RENEWAL;
use super::en_server::SERVER;
use super::en_sessions::SESSIONS;
use super::en_signature::SIGNATURE;
use super::en_steps::STEPS;
use super::en_tokens::TOKENS;
use super::en_view::VIEW;

/// All parts.
pub(super) const CATALOGUE: &[&[(&str, &str)]] = &[
    ADVICE, CAUSES, CLAIMS, COOKIES, FIXES, INSPECT, ISSUES, LINTS, NETWORK, PICTURES, RENEWAL, SERVER,
    SESSIONS, SIGNATURE, STEPS, TOKENS, VIEW,
];
