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
            None => self.in_words(t, Message::new("says-in-words")),
        }
    }

    /// Adds a statement about what the answer says in prose: in a challenge where one describes the refusal, else in the body.
    #[must_use]
    pub fn in_words(self, t: &Seen, says: Message) -> Self {
        let body = Part::ResponseBody(String::new());
        let at = if t.described() { Part::ResponseHeader("www-authenticate".to_owned()) } else { body };
        self.because(t.id, at, says)
    }

    /// Adds a statement about a token that an answer handed out: in its body, or in the address that it leads to.
    #[must_use]
    pub fn handed_out(self, answer: &Seen, says: Message) -> Self {
        let body = Part::ResponseBody(String::new());
        let at = if answer.redirect.is_some() { Part::ResponseHeader("location".to_owned()) } else { body };
        self.because(answer.id, at, says)
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

    /// Adds an accepted request as what speaks for it: `says` has a blank for its path.
    #[must_use]
    pub fn because_accepted(self, other: &Seen, says: &'static str) -> Self {
        self.because(other.id, Part::Status, Message::new(says).with("path", other.shown_path()))
    }

    /// Adds an accepted request with the same sign-in as what speaks against it.
    #[must_use]
    pub fn although_accepted(self, other: &Seen) -> Self {
        self.although(
            other.id,
            Part::Status,
            Message::new("says-same-accepted").with("path", other.shown_path()),
        )
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
