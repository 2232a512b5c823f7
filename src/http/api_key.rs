//! Header fields that carry an API key or a token without being `Authorization`: those known by name, and `X-…-Token`.

/// Field names in lower case and whose services use them, sorted; `None` where many do.
const FIELDS: &[(&str, Option<&str>)] = &[
    ("access-token", None),
    ("api-key", None),
    ("api-token", None),
    ("apikey", None),
    ("auth-token", None),
    ("authentication", None),
    ("circle-token", Some("CircleCI")),
    ("dd-api-key", Some("Datadog")),
    ("dd-application-key", Some("Datadog")),
    ("fastly-key", Some("Fastly")),
    ("job-token", Some("GitLab")),
    ("ocp-apim-subscription-key", Some("Azure API Management")),
    ("private-token", Some("GitLab")),
    ("token", None),
    ("x-algolia-api-key", Some("Algolia")),
    ("x-amz-security-token", Some("Amazon Web Services")),
    ("x-api-key", None),
    ("x-apikey", None),
    ("x-auth-key", Some("Cloudflare")),
    ("x-authorization", None),
    ("x-cisco-meraki-api-key", Some("Cisco Meraki")),
    ("x-consul-token", Some("HashiCorp Consul")),
    ("x-contentful-management-token", Some("Contentful")),
    ("x-emby-authorization", Some("Emby or Jellyfin")),
    ("x-emby-token", Some("Emby or Jellyfin")),
    ("x-figma-token", Some("Figma")),
    ("x-functions-key", Some("Azure Functions")),
    ("x-gitlab-token", Some("GitLab")),
    ("x-goog-api-key", Some("Google")),
    ("x-goog-iap-jwt-assertion", Some("Google")),
    ("x-hasura-admin-secret", Some("Hasura")),
    ("x-honeycomb-team", Some("Honeycomb")),
    ("x-jwt-assertion", None),
    ("x-mbx-apikey", Some("Binance")),
    ("x-ms-token-aad-access-token", Some("Azure App Service")),
    ("x-ms-token-aad-id-token", Some("Azure App Service")),
    ("x-n8n-api-key", Some("n8n")),
    ("x-parse-rest-api-key", Some("Parse")),
    ("x-parse-session-token", Some("Parse")),
    ("x-plex-token", Some("Plex")),
    ("x-rapidapi-key", Some("RapidAPI")),
    ("x-redmine-api-key", Some("Redmine")),
    ("x-shopify-access-token", Some("Shopify")),
    ("x-shopify-storefront-access-token", Some("Shopify")),
    ("x-tableau-auth", Some("Tableau")),
    ("x-token", None),
    ("x-trackertoken", Some("Pivotal Tracker")),
    ("x-vault-token", Some("HashiCorp Vault")),
    ("x-zumo-auth", Some("Azure App Service")),
    ("xi-api-key", Some("ElevenLabs")),
    ("zuora-session-id", Some("Zuora")),
];

/// Whose key a field of this name carries: `None` where it isn't a field for keys, `Some(None)` where many
/// services use the name. Case doesn't matter.
pub fn field(name: &str) -> Option<Option<&'static str>> {
    let name = name.to_ascii_lowercase();
    if let Ok(index) = FIELDS.binary_search_by(|(field, _)| (*field).cmp(name.as_str())) {
        return FIELDS.get(index).map(|(_, service)| *service);
    }
    // Many products have one of their own.
    let whose = name.strip_prefix("x-")?.strip_suffix("-token")?;
    // Some tell a form, a device or a visitor, and nobody who signed in.
    let other = [
        "csrf",
        "xsrf",
        "request",
        "verification",
        "forgery",
        "authenticity",
        "captcha",
        "device",
        "guest",
        "visitor",
        "cart",
    ];
    (!other.iter().any(|word| whose.contains(word))).then_some(None)
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, field};

    #[test]
    fn names_are_found_in_any_case() {
        assert!(FIELDS.is_sorted_by(|one, next| one.0 < next.0));
        for (name, service) in [
            ("X-API-Key", Some(None)),
            ("PRIVATE-TOKEN", Some(Some("GitLab"))),
            ("X-Product-Token", Some(None)),
            ("X-CSRF-Token", None),
            ("X-Guest-Token", None),
            ("X-Request-Verification-Token", None),
            ("Content-Type", None),
        ] {
            assert_eq!(field(name), service, "{name}");
        }
    }
}
