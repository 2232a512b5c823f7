//! What claims say of an exchange: its status, its words, the credential that it carried and the time.

use super::Claim;
use crate::evidence::pointer::Part;
use crate::evidence::seen::{SaidCode, Seen};
use crate::evidence::told::Told;
use crate::words::Message;

impl Claim {
    /// Adds what the answer says: a code as it stands, prose by its place only.
    #[must_use]
    pub fn told(self, t: &Seen, told: &Told) -> Self {
        match &told.code {
            Some(code) => self.because_code(t, code),
            None if t.described() => self.because(
                t.id,
                Part::ResponseHeader("www-authenticate".to_owned()),
                Message::new("says-in-words"),
            ),
            None => self.because(t.id, Part::ResponseBody(String::new()), Message::new("says-in-words")),
        }
    }

    /// Adds a statement about the credential that was sent.
    #[must_use]
    pub fn credential(self, t: &Seen, says: Message) -> Self {
        let place = || Part::RequestHeader("authorization".to_owned());
        let at = t.credential.as_ref().map_or_else(place, |credential| credential.at.clone());
        self.because(t.id, at, says)
    }

    /// Adds a statement about a claim of the token that was sent.
    #[must_use]
    pub fn claim(self, t: &Seen, name: &str, says: Message) -> Self {
        let at = t.credential.as_ref().map_or(Part::Claim(name.to_owned()), |c| c.claim_at(name));
        self.because(t.id, at, says)
    }

    /// Adds the time by which `t` was judged: the server's where its answer is dated, else the device's.
    #[must_use]
    pub fn judged_at(self, t: &Seen) -> Self {
        let date = || Part::ResponseHeader("date".to_owned());
        let dated = t.date.map(|at| (date(), "says-server-time", at));
        match dated.or_else(|| Some((Part::Timing, "says-device-time", t.started?))) {
            Some((part, says, at)) => self.because(t.id, part, Message::new(says).with("date", at)),
            None => self,
        }
    }

    /// Adds the status of an answer as what speaks for it.
    #[must_use]
    pub fn because_status(self, seen: &Seen) -> Self {
        let says = Message::new("says-status").with("status", usize::from(seen.status));
        self.because(seen.id, Part::Status, says)
    }

    /// Adds a machine-readable word of the answer as what speaks for it.
    #[must_use]
    pub fn because_code(self, seen: &Seen, code: &SaidCode) -> Self {
        let says = Message::new("says-code").with("code", code.written.clone());
        self.because(seen.id, code.part(), says)
    }
}
