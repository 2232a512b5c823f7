//! Every cause and its check, in the order in which they win where several explain the same exchange.

use super::{Cause, Claim};
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;

/// A cause and the check that claims it.
#[derive(Debug)]
pub struct Registered {
    /// The cause.
    pub cause: &'static Cause,
    /// Facts and one exchange in, claim out.
    pub check: fn(&Facts<'_>, &Seen) -> Option<Claim>,
}

macro_rules! registry {
    ($($group:ident::$module:ident::$name:ident,)+) => {
        /// The first that claims an exchange with at least likely confidence explains it.
        pub static REGISTRY: &[Registered] = &[
            $(Registered { cause: &super::$group::$module::$name, check: super::$group::$module::check },)+
        ];
    };
}

registry! {
    nothing_wrong::challenge_handshake::CHALLENGE_HANDSHAKE,
    not_sent::proxy_auth_required::PROXY_AUTH_REQUIRED,
    server::bot_challenge::BOT_CHALLENGE,
    network::stale_cache::STALE_CACHE,
    server::foreign_session_from_cache::FOREIGN_SESSION_FROM_CACHE,
    not_sent::client_certificate_missing::CLIENT_CERTIFICATE_MISSING,
    network::preflight_unauthorized::PREFLIGHT_UNAUTHORIZED,
    network::cors_blocks_credentials::CORS_BLOCKS_CREDENTIALS,
    not_sent::extension_removed_credentials::EXTENSION_REMOVED_CREDENTIALS,
    not_sent::auth_dropped_on_redirect::AUTH_DROPPED_ON_REDIRECT,
    not_sent::request_blocked_by_extension::REQUEST_BLOCKED_BY_EXTENSION,
    cookies::cookie_header_too_large::COOKIE_HEADER_TOO_LARGE,
    network::scheme_redirect_loop::SCHEME_REDIRECT_LOOP,
    nothing_wrong::recovered_by_refresh::RECOVERED_BY_REFRESH,
    renewal::client_rejected::CLIENT_REJECTED,
    renewal::renewal_network_failure::RENEWAL_NETWORK_FAILURE,
    server::account_disabled::ACCOUNT_DISABLED,
    server::rate_limited::RATE_LIMITED,
    server::client_banned::CLIENT_BANNED,
    malformed::auth_header_malformed::AUTH_HEADER_MALFORMED,
    malformed::basic_malformed::BASIC_MALFORMED,
    token::token_unsigned::TOKEN_UNSIGNED,
    token::token_malformed::TOKEN_MALFORMED,
    malformed::auth_method_not_allowed::AUTH_METHOD_NOT_ALLOWED,
    token::step_up_required::STEP_UP_REQUIRED,
    token::token_time_unit_wrong::TOKEN_TIME_UNIT_WRONG,
    token::device_clock_wrong::DEVICE_CLOCK_WRONG,
    cookies::cookie_shadowed::COOKIE_SHADOWED,
    token::server_clock_wrong::SERVER_CLOCK_WRONG,
    malformed::signature_rejected::SIGNATURE_REJECTED,
    token::token_binding_missing::TOKEN_BINDING_MISSING,
    token::token_binding_invalid::TOKEN_BINDING_INVALID,
    token::token_wrong_kind::TOKEN_WRONG_KIND,
    renewal::refresh_loop::REFRESH_LOOP,
    renewal::renewal_blocked_by_expired_token::RENEWAL_BLOCKED_BY_EXPIRED_TOKEN,
    renewal::refresh_token_reused::REFRESH_TOKEN_REUSED,
    renewal::refresh_response_lost::REFRESH_RESPONSE_LOST,
    renewal::refresh_token_rejected::REFRESH_TOKEN_REJECTED,
    renewal::silent_renew_blocked::SILENT_RENEW_BLOCKED,
    renewal::idp_session_ended::IDP_SESSION_ENDED,
    cookies::response_headers_too_large::RESPONSE_HEADERS_TOO_LARGE,
    server::identity_provider_down::IDENTITY_PROVIDER_DOWN,
    cookies::wrong_cookie_jar::WRONG_COOKIE_JAR,
    cookies::cookie_samesite_blocked::COOKIE_SAMESITE_BLOCKED,
    renewal::signin_callback_failed::SIGNIN_CALLBACK_FAILED,
    token::stale_token_sent::STALE_TOKEN_SENT,
    token::token_not_yet_valid::TOKEN_NOT_YET_VALID,
    renewal::refresh_not_attempted::REFRESH_NOT_ATTEMPTED,
    token::token_expired::TOKEN_EXPIRED,
    not_sent::integrated_auth_unavailable::INTEGRATED_AUTH_UNAVAILABLE,
    nothing_wrong::anonymous_probe::ANONYMOUS_PROBE,
    token::insufficient_scope::INSUFFICIENT_SCOPE,
    token::wrong_environment::WRONG_ENVIRONMENT,
    token::token_wrong_issuer::TOKEN_WRONG_ISSUER,
    token::token_wrong_audience::TOKEN_WRONG_AUDIENCE,
    token::signing_key_not_known::SIGNING_KEY_NOT_KNOWN,
    malformed::api_key_rejected::API_KEY_REJECTED,
    not_sent::auth_header_not_attached::AUTH_HEADER_NOT_ATTACHED,
    cookies::session_cookie_not_stored::SESSION_COOKIE_NOT_STORED,
    cookies::cookie_domain_mismatch::COOKIE_DOMAIN_MISMATCH,
    cookies::cookie_path_mismatch::COOKIE_PATH_MISMATCH,
    cookies::cookie_secure_on_http::COOKIE_SECURE_ON_HTTP,
    cookies::third_party_cookies_blocked::THIRD_PARTY_COOKIES_BLOCKED,
    not_sent::credentials_omitted::CREDENTIALS_OMITTED,
    server::origin_check_failed::ORIGIN_CHECK_FAILED,
    cookies::csrf_token_mismatch::CSRF_TOKEN_MISMATCH,
    server::session_store_failing::SESSION_STORE_FAILING,
    cookies::session_cookie_expired::SESSION_COOKIE_EXPIRED,
    cookies::logout_triggered_by_prefetch::LOGOUT_TRIGGERED_BY_PREFETCH,
    cookies::session_rotation_race::SESSION_ROTATION_RACE,
    cookies::cookie_corrupt::COOKIE_CORRUPT,
    cookies::session_cookie_overwritten::SESSION_COOKIE_OVERWRITTEN,
    cookies::session_bound_to_network::SESSION_BOUND_TO_NETWORK,
    cookies::session_not_recognised::SESSION_NOT_RECOGNISED,
    cookies::session_ended_by_server::SESSION_ENDED_BY_SERVER,
    cookies::cookie_removed_locally::COOKIE_REMOVED_LOCALLY,
    cookies::session_cookie_never_issued::SESSION_COOKIE_NEVER_ISSUED,
    cookies::cookie_name_mismatch::COOKIE_NAME_MISMATCH,
    malformed::basic_charset_mismatch::BASIC_CHARSET_MISMATCH,
    malformed::digest_stale::DIGEST_STALE,
    malformed::password_rejected::PASSWORD_REJECTED,
    malformed::auth_scheme_mismatch::AUTH_SCHEME_MISMATCH,
    not_sent::credentials_not_received::CREDENTIALS_NOT_RECEIVED,
    server::upstream_refused::UPSTREAM_REFUSED,
    server::permission_denied::PERMISSION_DENIED,
    token::token_rejected::TOKEN_REJECTED,
    cookies::session_timed_out::SESSION_TIMED_OUT,
    network::login_redirect_loop::LOGIN_REDIRECT_LOOP,
    network::login_page_instead_of_data::LOGIN_PAGE_INSTEAD_OF_DATA,
    not_sent::not_signed_in::NOT_SIGNED_IN,
    server::session_rejected_unknown::SESSION_REJECTED_UNKNOWN,
}

/// Every cause.
pub fn all() -> impl Iterator<Item = &'static Cause> {
    REGISTRY.iter().map(|entry| entry.cause)
}

/// The cause of an id.
pub fn find(id: &str) -> Option<&'static Cause> {
    all().find(|cause| cause.id == id)
}
