//! Words of checks against forged requests: where pages send the token, and how refusals name the check.

/// Header fields in which pages send the token, lower case: Django, Laravel, Rails, Angular and axios, Spring, ASP.NET,
/// WordPress, Jenkins, Proxmox, Nextcloud, Drupal.
pub(super) const HEADERS: &[&str] = &[
    "x-csrftoken",
    "x-csrf-token",
    "x-xsrf-token",
    "csrf-token",
    "xsrf-token",
    "x-csrf",
    "requestverificationtoken",
    "x-requestverificationtoken",
    "x-request-verification-token",
    "x-wp-nonce",
    "jenkins-crumb",
    ".crumb",
    "csrfpreventiontoken",
    "requesttoken",
    "x-csrf-jwt",
];
/// Fields of forms and parameters in which it stands.
pub(super) const FIELDS: &[&str] = &[
    "csrfmiddlewaretoken",
    "_token",
    "_csrf",
    "csrf",
    "csrf_token",
    "_csrf_token",
    "csrfToken",
    "authenticity_token",
    "__RequestVerificationToken",
    "_wpnonce",
    "form_key",
    "xsrf",
    "_xsrf",
    "YII_CSRF_TOKEN",
    "requesttoken",
];
/// Parts of codes that name the check.
pub(super) const CODES: &str = "\
    csrf|xsrf|antiforgery|anti_forgery|authenticity_token|authenticitytoken|cookie_invalid_nonce|\
    tokenmismatchexception|invalid_crumb";
/// The same in prose. A hyphen would find the token's own field in any page's source.
pub(super) const PROSE: &str = "\
    csrf verification failed|csrf failed|csrf token|csrf tokens|csrf cookie|csrf validation|csrf check|\
    csrf session token|csrf double submit|csrf prevention token|csrf error|csrf attack|xsrf token|\
    xsrf cookie|xsrf' argument|anti-forgery|antiforgery token|anti forgery|cross-site request forgery|\
    cross site request forgery|authenticity token|invalidauthenticitytoken|\
    the change you wanted was rejected|the change you requested was rejected|no valid crumb|\
    request verification token|invalid form key";
