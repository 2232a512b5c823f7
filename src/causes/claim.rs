//! What a check returns: this cause explains that exchange, for these reasons.

use crate::diagnose::report::Confidence;
use crate::evidence::pointer::{Evidence, Part, Pointer};
use crate::session::EntryId;
use crate::words::Message;

/// A cause's claim to explain one exchange.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// How sure.
    pub confidence: Confidence,
    /// The sentence for people.
    pub sentence: Message,
    /// What speaks for it.
    pub evidence: Vec<Evidence>,
    /// What speaks against it.
    pub against: Vec<Evidence>,
    /// Claims with the same cause and the same subject are one incident: a token's or cookie's name within
    /// the session, a host. Never a secret.
    pub subject: String,
    /// Exchanges that show the same fault beside the one that was asked about.
    pub also: Vec<EntryId>,
    /// Something decided elsewhere in the session makes the cause's usual user fix useless.
    pub user_fix: Option<crate::fixes::FixId>,
    /// Cookies that a fix should be about.
    pub cookies: Vec<String>,
    /// What would settle it where it isn't certain.
    pub settle: Option<Message>,
    /// The refusal is the browser's or the site's normal way here: nothing is wrong.
    pub harmless: bool,
}

impl Claim {
    /// A claim without evidence yet. Every cause makes one: kept out of their code.
    #[inline(never)]
    pub fn new(confidence: Confidence, sentence: Message, subject: impl Into<String>) -> Self {
        Self {
            confidence,
            sentence,
            evidence: Vec::new(),
            against: Vec::new(),
            subject: subject.into(),
            also: Vec::new(),
            user_fix: None,
            cookies: Vec::new(),
            settle: None,
            harmless: false,
        }
    }

    /// Adds what speaks for it.
    #[must_use]
    pub fn because(mut self, entry: EntryId, part: Part, says: Message) -> Self {
        self.evidence.push(Evidence { at: Pointer::at(entry, part), says });
        self
    }

    /// Adds what speaks for it and belongs to the whole session.
    #[must_use]
    pub fn because_session(mut self, part: Part, says: Message) -> Self {
        self.evidence.push(Evidence { at: Pointer::session(part), says });
        self
    }

    /// Adds what speaks against it.
    #[must_use]
    pub fn although(mut self, entry: EntryId, part: Part, says: Message) -> Self {
        self.against.push(Evidence { at: Pointer::at(entry, part), says });
        self
    }

    /// Says what would settle it; said only where the claim isn't certain.
    #[must_use]
    pub fn settled_by(mut self, id: &'static str) -> Self {
        self.settle = Some(Message::new(id));
        self
    }

    /// Says that nothing is wrong, although it was refused.
    #[must_use]
    pub const fn harmless(mut self) -> Self {
        self.harmless = true;
        self
    }

    /// Adds an exchange of the same fault.
    #[must_use]
    pub fn also(mut self, entry: EntryId) -> Self {
        self.also.push(entry);
        self
    }

    /// Names the user fix that the session's facts call for.
    #[must_use]
    pub fn fix(mut self, fix: crate::fixes::FixId) -> Self {
        self.user_fix = Some(fix);
        self
    }

    /// Names the cookies that a fix should be about.
    #[must_use]
    pub fn about_cookie(mut self, name: &str) -> Self {
        self.cookies.push(name.to_owned());
        self
    }
}
