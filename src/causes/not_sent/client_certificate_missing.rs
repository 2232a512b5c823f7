//! `client-certificate-missing`: the server wants a certificate from the browser.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server lets in only browsers that show a certificate of their own, and this one showed none, or one that it doesn't take.
    /// ## How we know
    /// The status or the browser's error names the certificate.
    /// ## What to do
    /// Install the certificate that the site's owner gave you, restart the browser and choose it when asked. Without one only the site can help.
    /// ## False alarms
    /// A refused server certificate is the other direction and has other errors.
    /// ## References
    /// RFC 8446 §4.3.2; nginx ssl_verify_client (400, 495, 496), IIS 403.7.
    CLIENT_CERTIFICATE_MISSING = "client-certificate-missing", group: NotSent, user_fix: ContactSite
}

/// Errors of a connection that wanted a certificate from this side.
const ERRORS: &[&str] = &["SSL_CLIENT_AUTH", "BAD_SSL_CLIENT_AUTH_CERT", "RX_CERTIFICATE_REQUIRED_ALERT"];
/// What known servers write on their page.
const PAGES: &str = "\
    no required ssl certificate was sent|the ssl certificate error|client certificate required|403.7 - |\
    403.16 - |client certificate is untrusted|please provide a valid client certificate";

pub(in crate::causes) fn check(_: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let error = t.error.as_deref().filter(|error| ERRORS.iter().any(|name| error.contains(name)));
    let code = t.code_with("client_certificate|certificate_required|missing_certificate|mtls");
    let claim = |confidence| {
        let sentence = Message::new("cause-client-certificate-missing").with("host", t.host());
        Claim::new(confidence, sentence, t.host())
    };
    if let Some(error) = error {
        return Some(claim(Confidence::Certain).because(
            t.id,
            Part::Error,
            Message::new("says-error").with("error", error),
        ));
    }
    t.refusal()?;
    if matches!(t.status, 495 | 496) {
        return Some(claim(Confidence::Certain).because_status(t));
    }
    if let Some(code) = code {
        return Some(claim(Confidence::Certain).because_status(t).because_code(t, code));
    }
    (matches!(t.status, 400 | 403) && t.says(PAGES)).then(|| {
        claim(Confidence::Likely)
            .because_status(t)
            .because(t.id, Part::ResponseBody(String::new()), Message::new("says-names-certificate"))
            .settled_by("settle-log")
    })
}
