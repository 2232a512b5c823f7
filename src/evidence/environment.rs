//! Which environment (production, staging, test …) or region a name belongs to, told by the words in it.

use super::facts::Facts;
use super::letters::listed;
use super::seen::Seen;
use super::tokens::TokenFacts;
use crate::http::public_suffix::registrable_domain;
use crate::http::url::Url;

/// An environment, and the words in names that mean it.
const WORDS: &[(&str, &str)] = &[
    ("production", "prod|production|prd|live"),
    ("staging", "staging|stage|stg|preprod|preproduction"),
    ("test", "test|testing|tst|qa"),
    ("acceptance test", "uat|acc"),
    ("development", "dev|develop|development"),
    ("sandbox", "sandbox|sbx"),
    ("demo", "demo"),
    ("preview", "preview"),
    ("canary", "canary"),
];
/// Words of regions.
const REGIONS: &str = "us|eu|ap|emea|apac|uk|west|east|north|south|central|uswest|useast|eucentral|euwest|eunorth|\
    apsoutheast|apnortheast|westeurope|northeurope|westus|eastus|centralus|uksouth|eastasia|southeastasia|australiaeast|\
    japaneast";
/// Words that tell two hosts of one service apart, and mean nothing in a token's claims.
const TWIN_ONLY: &str = "ci|beta|int|nightly|next|old";

/// A token of one environment sent to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// The claim that names it.
    pub claim: &'static str,
    /// What the claim says.
    pub value: String,
    /// The token's environment or region.
    pub token: String,
    /// The host's.
    pub host: String,
}

/// The parts of a host's name that its owner chose: labels before the registrable domain, and parts of that
/// domain's own label where it has several.
fn chosen(host: &str) -> Vec<&str> {
    let registrable = registrable_domain(host).unwrap_or("");
    let before = host.strip_suffix(registrable).unwrap_or("");
    let own = registrable.split('.').next().filter(|label| label.contains('-')).unwrap_or("");
    before.split(['.', '-']).chain(own.split('-')).filter(|part| !part.is_empty()).collect()
}

/// A part without a number at its end: `test2` is `test`.
fn word(part: &str) -> String {
    part.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase()
}

fn environment(parts: &[&str]) -> Option<&'static str> {
    parts.iter().find_map(|part| {
        let word = word(part);
        WORDS.iter().find(|(_, words)| listed(words, &word)).map(|(means, _)| *means)
    })
}

fn region(parts: &[&str]) -> Option<String> {
    let found: Vec<String> =
        parts.iter().map(|part| word(part)).filter(|word| listed(REGIONS, word)).collect();
    (!found.is_empty()).then(|| found.join("-"))
}

fn words_of(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect()
}

/// Where a token's claims name another environment than the host it was sent to.
pub fn elsewhere(t: &Seen, token: &TokenFacts) -> Option<Elsewhere> {
    // A developer's own machine is none of them.
    registrable_domain(&t.url.host)?;
    let host = chosen(&t.url.host);
    let (own, own_region) = (environment(&host), region(&host));
    let audiences = token.audiences();
    let claims = audiences.iter().map(|aud| ("aud", *aud)).chain(
        ["env", "environment", "azp", "client_id", "appid", "cid", "iss"]
            .into_iter()
            .filter_map(|name| Some((name, token.claim(name)?))),
    );
    let mut found = None;
    for (claim, value) in claims {
        let url = Url::parse(value);
        let same_site = url.as_ref().is_some_and(|url| url.same_site(&t.url));
        let parts = match &url {
            // Another company's host names its own environments (`dev-1234` of a hosted provider).
            Some(url) if !same_site => words_of(&url.path),
            Some(url) => {
                let mut parts = chosen(&url.host);
                parts.extend(words_of(&url.path));
                parts
            }
            None => words_of(value),
        };
        let named = environment(&parts);
        if named.is_some() && named == own
            || claim == "aud" && url.as_ref().is_some_and(|url| url.host == t.url.host)
        {
            return None;
        }
        // A provider may serve all environments; an audience without the host's word is the other one's.
        let token_is = named.or((claim == "aud" && same_site && own.is_some()).then_some("production"));
        let host_is = own.unwrap_or("production");
        let region = region(&parts).filter(|_| same_site && named.is_none());
        let differs = match (token_is, &region, &own_region) {
            (Some(is), ..) if is != host_is => Some((is.to_owned(), host_is.to_owned())),
            (_, Some(is), Some(own)) if is != own => Some((is.clone(), own.clone())),
            _ => None,
        };
        if let Some((token, host)) = differs
            && found.is_none()
        {
            found = Some(Elsewhere { claim, value: value.to_owned(), token, host });
        }
    }
    found
}

/// The environment or region that a host's own name says; production where it says none.
fn of_host(host: &str, like: &str) -> String {
    let parts = chosen(host);
    if listed(REGIONS, like.split('-').next().unwrap_or_default()) {
        return region(&parts).unwrap_or_default();
    }
    environment(&parts).unwrap_or("production").to_owned()
}

impl Elsewhere {
    /// Whether the page that made the request belongs to the token's environment, and so asked the wrong host;
    /// else the token is a stranger to the page as well.
    pub fn is_the_pages_own(&self, t: &Seen) -> bool {
        let page = t.origin.as_deref().and_then(Url::parse);
        page.is_some_and(|page| page.same_site(&t.url) && of_host(&page.host, &self.token) == self.token)
    }
}

/// Whether two hosts are one service in two environments or regions: alike but for such words.
fn twins(one: &str, other: &str) -> bool {
    let rest = |host: &str| -> Vec<String> {
        words_of(host)
            .into_iter()
            .map(word)
            .filter(|part| {
                let part = part.as_str();
                !WORDS.iter().any(|(_, words)| listed(words, part))
                    && !listed(REGIONS, part)
                    && !listed(TWIN_ONLY, part)
            })
            .collect()
    };
    one != other && rest(one) == rest(other)
}

impl<'s> Facts<'s> {
    /// A request with the same credential that was accepted by the host's twin in another environment.
    pub fn accepted_by_twin(&self, t: &Seen) -> Option<&'s Seen> {
        let own = t.credential.as_ref()?.fingerprint;
        let twins = self.accepted_elsewhere(own).filter(|seen| twins(&seen.url.host, &t.url.host));
        twins.min_by_key(|seen| (seen.started, seen.id))
    }
}

#[cfg(test)]
mod tests {
    use super::{chosen, environment, region, twins};

    #[test]
    fn words_in_host_names() {
        for (host, named) in [
            ("api.staging.example.com", Some("staging")),
            ("api-stg.example.com", Some("staging")),
            ("example-test.com", Some("test")),
            ("test2.example.co.uk", Some("test")),
            ("api.example.com", None),
            ("login.live.com", None),
            ("web.dev", None),
        ] {
            assert_eq!(environment(&chosen(host)), named, "{host}");
        }
        assert_eq!(region(&chosen("api-us-west.example.com")).as_deref(), Some("us-west"));
        assert!(twins("api.example.com", "api.sandbox.example.com"));
        assert!(twins("hub.example.com", "hub-ci.example.com"));
        assert!(!twins("api.example.com", "files.sandbox.example.com"));
    }
}
