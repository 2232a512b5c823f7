//! Requests behind which the site asks another company's service, told by their address.

use super::letters::listed;
use super::role::Role;
use super::seen::Seen;

/// Words of addresses behind which another company's service is asked.
const SERVICES: &str = "\
    integration|integrations|connector|connectors|upstream|external|thirdparty|github|gitlab|bitbucket|\
    google|gmail|gdrive|googledrive|slack|stripe|paypal|jira|confluence|salesforce|hubspot|zendesk|dropbox|\
    onedrive|sharepoint|office365|msgraph|microsoft|notion|trello|asana|zoom|twilio|sendgrid|mailchimp|\
    spotify|twitter|facebook|linkedin|shopify|quickbooks|xero|openai|strava|discord";

impl Seen {
    /// Whether it asks for data that the site gets from another company's service, which has a sign-in of its own.
    pub fn asks_a_service(&self) -> bool {
        let plain = |part: &str| part.to_ascii_lowercase().replace(['-', '_'], "");
        matches!(self.role, Role::Plain | Role::Probe)
            && self.url.path.split('/').any(|part| listed(SERVICES, &plain(part)))
    }
}
