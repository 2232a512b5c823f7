//! What a challenge asks for beyond a good token: a stronger or fresher sign-in (RFC 9470), or other claims.

use super::seen::Seen;
use crate::http::base64::{self, Alphabet};
use serde_json::Value;

/// What an `insufficient_claims` challenge of a Microsoft service asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimsAsked {
    /// A level of authentication.
    Stronger,
    /// A token issued later: all older ones were revoked.
    Newer,
    /// Something else.
    Other,
}

impl Seen {
    /// Whether a challenge asks for a one-time code (npm's registry: `WWW-Authenticate: OTP`).
    pub fn asks_for_code(&self) -> bool {
        self.offers("otp")
    }

    /// A parameter of a challenge that demands a stronger or fresher sign-in: `acr_values` or `max_age` (RFC 9470 §3).
    pub fn step_up_parameter(&self) -> Option<&'static str> {
        ["acr_values", "max_age"]
            .into_iter()
            .find(|name| self.challenges.iter().any(|challenge| challenge.param(name).is_some()))
    }

    /// What the `claims` parameter of a challenge asks for: JSON in base64.
    pub fn claims_asked(&self) -> Option<ClaimsAsked> {
        let text = self.challenges.iter().find_map(|challenge| challenge.param("claims"))?;
        let json: Value = match base64::decode(text, 0, Alphabet::Standard).value {
            Some(bytes) => serde_json::from_str(std::str::from_utf8(&bytes).ok()?).ok()?,
            None => serde_json::from_str(text).ok()?,
        };
        let asked = json.get("access_token").unwrap_or(&json);
        Some(if asked.get("acrs").is_some() || asked.get("acr").is_some() {
            ClaimsAsked::Stronger
        } else if asked.get("nbf").is_some() || asked.get("xms_caeerror").is_some() {
            ClaimsAsked::Newer
        } else {
            ClaimsAsked::Other
        })
    }
}
