//! Is this the kind of cookie that carries a sign-in? Names of known products, then words, then the value's shape.
//!
//! A guess, so it may raise a cause and never decides one. Cookies of a sign-in under way (state, nonce, PKCE) are not a
//! sign-in; neither are the bots', consent banners' and load balancers' ones that look like it.

/// Whether a cookie looks like one that carries a sign-in.
///
/// A known name decides; an unknown one by its words, or by a value shaped like a token. The value may be empty (a deletion).
pub fn session_like(name: &str, value: &str, http_only: bool) -> bool {
    if name.len() > LONGEST_NAME {
        return is_token(value);
    }
    let name = name.to_ascii_lowercase();
    let bare = ["__host-http-", "__host-", "__secure-", "__http-"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .unwrap_or(&name);
    if listed(SIGN_IN, bare) {
        return true;
    }
    if listed(OTHER, bare) || bare.contains("csrf") || bare.contains("xsrf") {
        return false;
    }
    bare.contains("sess")
        || has_word(bare)
        || is_token(value)
        || (http_only && (is_random(value) || is_signed(value)))
}

/// Whether a cookie is known, by its name, for another purpose than carrying a sign-in.
pub fn other_purpose(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.len() <= LONGEST_NAME && listed(OTHER, &name)
}

/// No known name comes near it; hostile ones shouldn't cost much.
const LONGEST_NAME: usize = 256;

// Cookies that carry a sign-in, lower case, `*` for anything at either end. The generic words below cover the rest.
//
// Names from the products' own documentation or source: Django, Express, PHP, Java servlets, Laravel, Rails, ASP.NET and
// ASP.NET Core, Auth.js, Clerk, Auth0, Supabase, WordPress, Drupal, Keycloak, Duende IdentityServer, Entra ID, gateways
// (oauth2-proxy, traefik-forward-auth, mod_auth_openidc, mellon, Shibboleth, AWS ALB, Envoy, Google IAP, Cloudflare Access,
// Azure App Service, NetScaler, BIG-IP APM, SiteMinder, OpenAM, WebSphere, SAP), Discourse, Gitea, Proxmox, Nextcloud,
// phpMyAdmin, forums.
const SIGN_IN: &str = "\
    sessionid connect.sid phpsessid jsessionid* laravel_session remember_* remember-me rememberme \
    asp.net_sessionid .aspxauth .aspnet.cookies* .aspnet.applicationcookie .aspnetcore.cookies* \
    .aspnetcore.identity.* .aspnetcore.session idsrv* fedauth* next-auth.session-token* \
    authjs.session-token* better-auth.session* __session* __client appsession* auth0 \
    sb-*-auth-token* wordpress_logged_in_* wordpress_sec_* ssess* keycloak_identity* \
    keycloak_session* estsauth* _oauth2_proxy _oauth2_proxy_0 _oauth2_proxy_1 _oauth2_proxy_2 \
    _oauth2_proxy_3 _forward_auth mod_auth_openidc_session* mellon-* _shibsession_* \
    awselbauthsessioncookie* bearertoken idtoken accesstoken refreshtoken oauthhmac \
    gcp_ia*p_auth_token* cf_authorization cf_appsession cf_session appserviceauthsession* \
    staticwebappsauthcookie nsc_tmaa nsc_tmas mrhsession smsession iplanetdirectorypro ltpatoken* \
    mysapsso2 obssocookie* _t i_like_gitea pveauthcookie oc_sessionpassphrase nc_token phpmyadmin \
    pmaauth-* xf_user mybbuser cftoken authelia_session zenid kc-access";

// Cookies that look like it and aren't: measuring, consent, bots, load balancing, tests, taste, steps of a sign-in.
//
// Names from the vendors' cookie lists: Google, Meta, Microsoft (Clarity, UET, Application Insights), Hotjar, Segment,
// Amplitude, Mixpanel, Matomo, Optimizely, HubSpot, Intercom, Braze, Datadog, RudderStack, Snowplow, Dynatrace, Quantum
// Metric, OneTrust, Didomi, Cookiebot, Cloudflare, AWS, F5, Imperva, Akamai, DataDome, HUMAN, Azure, HAProxy.
const OTHER: &str = "\
    _ga _ga_* _gid _gat* _gac_* _gcl_* __utm* _fbp _fbc _clck _clsk _uet* ai_session ai_user \
    ai_authuser _hj* ajs_* amplitude* amp_* mp_* _pk_* mtm_* optimizely* _vwo* hubspotutk __hs* \
    intercom-* ab.storage.* _dd_s* rl_* _sp_* dtcookie* dtsa* rxvisitor rxvt quantummetric* _ym_* \
    _tt_* ttcsid* _scid* _pin_unauth _rdt_* _mkto* g_state *consent* euconsent* optanon* didomi* \
    cookieyes* borlabs* __cf* _cfuvid cf_clearance cf_chl* cf_ob_* cf_use_* awsalb* awselb \
    awselbcors aws-waf-token bigipserver* incap_ses_* visid_incap_* nlbi_* reese84 _abck bm_* ak_* \
    datadome* _px* arraffinity* serverid route routeid sticky* *affinity* kampyle* recaptcha* \
    _grecaptcha ab_* ab-* abtest* experiment* theme* lang* locale* *_locale i18n* django_language tz \
    timezone* currency* cart* wordpress_test_cookie wp-settings-* phpdebugbar* \
    grafana_session_expiry nc_samesitecookie* nc_username messages flash* logged_in has_session \
    *sessionexpir* __requestverificationtoken* *antiforgery* *nonce* *pkce* *code_verifier* \
    *correlation* *callback-url* *callback_url* *oauth_state* *oidc_state* authjs.state \
    next-auth.state *auth_state* openidconnect.* mod_auth_openidc_state* _interaction* kc_restart \
    kc_auth_state* auth_session_id* awsalbauthnonce oauthnonce codeverifier oauthexpires msal.* \
    *session_type* *session-type* *pushtoken* *push_token* *device_token* *visitor* *anonymous*";

// Words of a name that speak of a sign-in.
const WORDS: &str = "\
    sid ssid auth authn authentication authorization authtoken token jwt sso bearer login signin \
    identity";

/// Whether one of a list's patterns fits a name. Asked of every cookie that is set: nearly all patterns begin otherwise.
fn listed(list: &str, name: &str) -> bool {
    let first = name.bytes().next();
    let begins = |pattern: &[u8]| pattern.first().is_some_and(|byte| *byte == b'*' || Some(*byte) == first);
    let mut patterns = list.as_bytes().split(|byte| *byte == b' ').filter(|pattern| begins(pattern));
    patterns.any(|pattern| std::str::from_utf8(pattern).is_ok_and(|pattern| fits(pattern, name)))
}

/// Whether a pattern with `*` at its ends, or one inside, fits a name.
fn fits(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = name.strip_prefix(parts.next().unwrap_or("")) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    true
}

fn has_word(name: &str) -> bool {
    name.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| {
        WORDS.split(' ').any(|known| known == word)
            || ["token", "jwt", "sid"].iter().any(|tail| word.ends_with(tail))
    })
}

/// A JWS or JWE, or a value signed as Express (`s:…`) or Tornado (`2|1:0|10:…`) does, or sealed by Iron (hapi, h3, Nitro).
fn is_token(value: &str) -> bool {
    let value = value.trim_matches('"');
    (value.starts_with("eyJ") && matches!(value.split('.').count(), 3 | 5))
        || (value.len() > 20 && ["s%3A", "s:", "2|1:", "Fe26."].iter().any(|begin| value.starts_with(begin)))
}

/// Content, two dashes and a signature, as Rails, Rack and Mojolicious write what they keep in a cookie.
fn is_signed(value: &str) -> bool {
    value.rsplit_once("--").is_some_and(|(content, signature)| {
        content.len() > 8
            && (24..=128).contains(&signature.len())
            && signature.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=' | b'%'))
    })
}

/// Long, in one piece, letters and digits mixed. Some 128 bits take 32 hex digits, or 21 letters of both cases.
fn is_random(value: &str) -> bool {
    let value = value.trim_matches('"');
    let any = |kind: fn(&u8) -> bool| value.bytes().any(|b| kind(&b));
    let dense = any(u8::is_ascii_uppercase) && any(u8::is_ascii_lowercase);
    (if dense { 21 } else { 32 }..=4096).contains(&value.len())
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'+' | b'/' | b'=' | b'.' | b'%'))
        && value.bytes().filter(u8::is_ascii_digit).count() * 24 >= value.len()
        && value.bytes().filter(u8::is_ascii_alphabetic).count() * 4 >= value.len()
}

#[cfg(test)]
mod tests {
    use super::{OTHER, SIGN_IN, fits, session_like};

    #[test]
    fn names_of_known_products() {
        for name in "sessionid connect.sid PHPSESSID JSESSIONID JSESSIONID.abc laravel_session myapp_session _session \
            .AspNetCore.Cookies .AspNetCore.CookiesC1 ASP.NET_SessionId remember_web_59ba remember_token user_sess sid api.sid wsid \
            my_sid auth auth_token authorization token jwt access_token _oauth2_proxy _oauth2_proxy_1 \
            __Secure-next-auth.session-token __Secure-next-auth.session-token.0 authjs.session-token wordpress_logged_in_0cc1 \
            KEYCLOAK_IDENTITY idsrv idsrv.session SSESS0123 SESS0123 CF_Authorization _forward_auth __Host-session \
            AWSELBAuthSessionCookie-0 sb-abc-auth-token.1 grafana_session i_like_gitea _t GCP_IAP_AUTH_TOKEN_1F session.sig \
            ESTSAUTHPERSISTENT _gitlab_session sAccessToken"
            .split_whitespace()
        {
            assert!(session_like(name, "", false), "{name}");
        }
    }

    #[test]
    fn names_that_only_look_like_it() {
        for name in "_ga _gid _fbp consent cookie_consent csrftoken XSRF-TOKEN _csrf ab_51 theme lang cf_clearance __cf_bm AWSALB \
            AWSALBCORS _hjSessionUser_1 _hjSession_1 intercom-session-x ai_session _pk_ses.1 _dd_s aws-waf-token incap_ses_1_2 \
            __Host-authjs.csrf-token __Secure-authjs.callback-url _interaction_resume.sig _oauth2_proxy_csrf _forward_auth_csrf \
            .AspNetCore.Antiforgery.abc .AspNetCore.Correlation.x .AspNetCore.OpenIdConnect.Nonce.y __RequestVerificationToken \
            wordpress_test_cookie grafana_session_expiry prefs_1 author side_bar oauth_state pkce_verifier NEXT_LOCALE \
            AUTH_SESSION_ID user_id resident"
            .split_whitespace()
        {
            assert!(!session_like(name, "", true), "{name}");
        }
    }

    #[test]
    fn values_of_unknown_names() {
        assert!(session_like("acme", "eyJhbGciOiJub25lIn0.e30.x", false));
        assert!(session_like("acme", "s%3A0123456789abcdef0123456789.x", false));
        assert!(session_like("acme", "\"2|1:0|10:1795634018|4:acme|8:ZGFuYQ==|fc8cfea7c91734e0\"", false));
        assert!(session_like("acme", "9f86d081884c7d659a2feaa0c55ad015", true));
        assert!(session_like("id", "JS-cbNfv4fvDHwsAMJkdJw", true));
        assert!(session_like("h3", "Fe26.2**64ffe113*kggcJCdG*", false));
        let signed = format!("{}--9f86d081884c7d659a2feaa0c55ad015aabbccdd", "WlpaZ".repeat(16));
        assert!(session_like("acme", &signed, true));
        for (value, http_only) in [
            ("9f86d081884c7d659a2feaa0c55ad015", false),
            (signed.as_str(), false),
            ("list--of--short--words", true),
            ("europe-west-1.cluster2", true),
            ("dark", true),
            ("", true),
        ] {
            assert!(!session_like("acme", value, http_only), "{value}");
        }
        assert!(!session_like("_abck", &"9f86d081".repeat(8), true));
    }

    #[test]
    fn patterns_are_lower_case_and_differ() {
        for pattern in SIGN_IN.split(' ').chain(OTHER.split(' ')) {
            assert_eq!(pattern, pattern.to_ascii_lowercase());
            assert_eq!(
                SIGN_IN.split(' ').chain(OTHER.split(' ')).filter(|other| *other == pattern).count(),
                1,
                "{pattern}"
            );
        }
        for (pattern, name, expected) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a*", "ab", true),
            ("*b*", "abc", true),
            ("a*c", "abc", true),
            ("a*c", "abd", false),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn names_by_product() {
        let text = include_str!("../../../tests/data/fingerprints/cookies.json");
        let cases = serde_json::from_str::<serde_json::Value>(text).unwrap()["cases"].clone();
        let wrong: Vec<&str> = cases
            .as_array()
            .unwrap()
            .iter()
            .filter(|case| {
                let name = case["name"].as_str().unwrap();
                case["session"] != session_like(name, "abcdef", true)
            })
            .filter_map(|case| case["name"].as_str())
            .collect();
        assert_eq!(wrong, [""; 0]);
    }
}
