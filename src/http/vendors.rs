//! Who issues an opaque token, told by its prefix.
//!
//! Vendors publish such prefixes so that leaked tokens can be found. A prefix says who made the token, not
//! whether it is any good.

/// Prefix and vendor, a line each, sorted by prefix; the longest that fits counts. One text, since a table's pointers would weigh as much as
/// its words.
const PREFIXES: &str = "\
AIza Google
AKIA Amazon Web Services
ASIA Amazon Web Services
ATATT3 Atlassian
ATBB Bitbucket
Atza| Login with Amazon
CFPAT- Contentful
EAA Meta
EwA Microsoft
EwB Microsoft
GOCSPX- Google
IGQ Instagram
MDA a macaroon issuer
NRAK- New Relic
PMAK- Postman
SG. SendGrid
dapi Databricks
dckr_pat_ Docker
doo_v1_ DigitalOcean
dop_v1_ DigitalOcean
dt0c01. Dynatrace
figd_ Figma
fm2_ Fly.io
fo1_ Fly.io
gho_ GitHub
ghp_ GitHub
ghr_ GitHub
ghs_ GitHub
ghu_ GitHub
github_pat_ GitHub
glc_ Grafana
gldt- GitLab
gloas- GitLab
glpat- GitLab
glptt- GitLab
glrt- GitLab
glsa_ Grafana
gsk_ Groq
hf_ Hugging Face
hvb. HashiCorp Vault
hvs. HashiCorp Vault
lin_api_ Linear
nfp_ Netlify
npm_ npm
ntn_ Notion
pat-eu1- HubSpot
pat-na1- HubSpot
pk_live_ Stripe
pk_test_ Stripe
pplx- Perplexity
pul- Pulumi
pypi- PyPI
r8_ Replicate
rk_live_ Stripe
rk_test_ Stripe
rubygems_ RubyGems
sb_publishable_ Supabase
sb_secret_ Supabase
sbp_ Supabase
shpat_ Shopify
shpca_ Shopify
shppa_ Shopify
shpss_ Shopify
sk- OpenAI or a service that copies its form
sk-ant- Anthropic
sk-or- OpenRouter
sk-proj- OpenAI
sk-svcacct- OpenAI
sk_live_ Stripe
sk_test_ Stripe
sntrys_ Sentry
sntryu_ Sentry
sq0atp- Square
v1.local. a PASETO issuer
v1.public. a PASETO issuer
v2.local. a PASETO issuer
v2.public. a PASETO issuer
v3.local. a PASETO issuer
v3.public. a PASETO issuer
v4.local. a PASETO issuer
v4.public. a PASETO issuer
xai- xAI
xapp- Slack
xoxa- Slack
xoxb- Slack
xoxe- Slack
xoxe. Slack
xoxp- Slack
xoxr- Slack
xoxs- Slack
ya29. Google";

/// Shortest token a prefix is believed of: shorter ones are words that begin so by chance.
const SHORTEST: usize = 16;

/// The vendor of a token, where its prefix tells.
pub fn vendor(token: &str) -> Option<&'static str> {
    longest(token).map(|(_, vendor)| vendor)
}

/// The prefix that tells who issued a token.
pub fn prefix(token: &str) -> Option<&'static str> {
    longest(token).map(|(prefix, _)| prefix)
}

fn longest(token: &str) -> Option<(&'static str, &'static str)> {
    if token.len() < SHORTEST {
        return None;
    }
    rows().filter(|(prefix, _)| token.starts_with(prefix)).max_by_key(|(prefix, _)| prefix.len())
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    PREFIXES.lines().filter_map(|line| line.split_once(' '))
}

#[cfg(test)]
mod tests {
    use super::{PREFIXES, rows, vendor};

    #[test]
    fn the_longest_prefix_counts() {
        // Put together here, so that no secret scanner takes a test for a leak.
        let body = "0".repeat(36);
        for (prefix, name) in [
            ("ghp_", Some("GitHub")),
            ("sk-ant-", Some("Anthropic")),
            ("sk-", Some("OpenAI or a service that copies its form")),
            ("v4.public.", Some("a PASETO issuer")),
            ("zz_", None),
        ] {
            assert_eq!(vendor(&format!("{prefix}{body}")), name);
        }
        assert_eq!(vendor("EAA"), None);
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(rows().is_sorted_by(|one, next| one.0 < next.0));
        assert_eq!(rows().count(), PREFIXES.lines().count());
    }
}
