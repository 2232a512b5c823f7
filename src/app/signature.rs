//! The signature of a token that is shown, checked with a key that a person gives or with the set that its issuer published.

use super::{Dialog, Effect, Model};
use crate::http::key::{self, Keys, Unusable};
use crate::http::secret::Secret;
use crate::http::signature::{Check, Outcome, checks, settled};
use crate::inspect::CredentialView;
use crate::inspect::signature::{
    digest_said, is_digest, is_signed, said, unusable, with_password, with_secret,
};
use crate::session::EntryId;
use crate::words::Message;

/// A check, and what it came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Signature {
    /// The request whose token it is; `None` for a pasted one.
    entry: Option<EntryId>,
    /// Which of its credentials.
    index: usize,
    /// What it came to; `None` while the browser is at it.
    pub says: Option<Message>,
    checks: Vec<Check>,
    /// Tells its outcomes from those of the check before.
    ticket: u32,
}

/// What the check of a shown credential came to, if there was one.
pub fn checked(model: &Model, index: usize) -> Option<&Signature> {
    model.signature.as_ref().filter(|it| (it.entry, it.index) == (shown(model), index))
}

/// Whether the credential that the dialog asks about is checked with a password.
pub fn takes_password(model: &Model, index: usize) -> bool {
    credential(model, index).is_some_and(is_digest)
}

/// Whether the credential is the signature of the request that is shown, which is checked with a secret.
pub fn takes_secret(model: &Model, index: usize) -> bool {
    shown(model).is_some() && credential(model, index).is_some_and(is_signed)
}

/// The request that is shown; `None` for a pasted text.
fn shown(model: &Model) -> Option<EntryId> {
    if model.pasted.is_some() { None } else { model.chosen.entry }
}

fn credential(model: &Model, index: usize) -> Option<&CredentialView> {
    if let Some((pasted, _)) = &model.pasted {
        return pasted.credentials.get(index);
    }
    let all = &model.source()?.inspection;
    all.credentials.iter().chain(&all.carried).nth(index)
}

/// Checks with the set that was seen; without one, asks for a key.
pub(super) fn ask(model: &mut Model, index: usize, own: bool) -> Vec<Effect> {
    let Some(view) = credential(model, index) else { return Vec::new() };
    let exchange = |entry: EntryId| model.source()?.engine.session().exchanges.get(entry.0);
    let set = view.published.filter(|_| !own).and_then(|entry| exchange(entry)?.response_body.as_ref());
    if let Some(set) = set {
        let keys = key::read(set.text.expose());
        return check(model, index, &keys);
    }
    model.dialog = Some(Dialog::Key(index));
    vec![Effect::Focus("key")]
}

/// Checks with a key that a person gave, a Digest answer with a password, a signed request with its secret. It isn't kept.
pub(super) fn given(model: &mut Model, index: usize, text: &Secret) -> Vec<Effect> {
    model.dialog = None;
    let exchange = shown(model).and_then(|entry| model.source()?.engine.session().exchanges.get(entry.0));
    let secret = text.expose().trim_end_matches(['\r', '\n']);
    let at_once = credential(model, index).and_then(|view| match exchange {
        _ if is_digest(view) => Some(digest_said(&with_password(view, secret, exchange))),
        Some(exchange) if is_signed(view) => Some(with_secret(view, secret, exchange)),
        _ => None,
    });
    if let Some(says) = at_once {
        model.tickets += 1;
        let (entry, ticket) = (shown(model), model.tickets);
        model.signature = Some(Signature { entry, index, says: Some(says), checks: Vec::new(), ticket });
        return Vec::new();
    }
    check(model, index, &key::read(text.expose()))
}

fn check(model: &mut Model, index: usize, keys: &Result<Keys, Unusable>) -> Vec<Effect> {
    let Some(jwt) = credential(model, index).and_then(|view| view.jwt.as_ref()) else { return Vec::new() };
    let to_do = match keys {
        Ok(keys) => checks(jwt, keys).map_err(|answer| said(&answer)),
        Err(why) => Err(unusable(*why)),
    };
    model.tickets += 1;
    let ticket = model.tickets;
    let (says, checks) = match to_do {
        Ok(checks) => (None, checks),
        Err(says) => (Some(says), Vec::new()),
    };
    let effect = (!checks.is_empty()).then(|| Effect::CheckSignature { ticket, checks: checks.clone() });
    model.signature = Some(Signature { entry: shown(model), index, says, checks, ticket });
    effect.into_iter().collect()
}

/// The browser has computed them, in their order.
pub(super) fn told(model: &mut Model, ticket: u32, outcomes: &[Outcome]) -> Vec<Effect> {
    if let Some(signature) = model.signature.as_mut().filter(|signature| signature.ticket == ticket) {
        signature.says = Some(said(&settled(&signature.checks, outcomes)));
        signature.checks.clear();
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Act, Edition, Event, Msg, update};
    use crate::http::time::Millis;
    use crate::words::say;

    fn send(model: &mut Model, event: Event) -> Vec<Effect> {
        update(model, Msg { now: Millis(0), event })
    }

    #[test]
    fn a_check_ends_with_the_outcomes_that_belong_to_it() {
        let mut model = Model::new(Edition::Page, Millis(0));
        // {"alg":"HS256"}, {} and three bytes.
        let token = Secret::new("eyJhbGciOiJIUzI1NiJ9.e30.AAAA");
        send(&mut model, Event::Act(Act::Decode(token)));
        send(&mut model, Event::Act(Act::Check(0, false)));
        assert_eq!(model.dialog, Some(Dialog::Key(0)));
        let given = |model: &mut Model, key: &str| {
            let effects = send(model, Event::Act(Act::GiveKey(0, Secret::new(key))));
            effects.into_iter().find_map(|effect| match effect {
                Effect::CheckSignature { ticket, .. } => Some(ticket),
                _ => None,
            })
        };
        let says = |model: &Model| checked(model, 0).and_then(|it| it.says.as_ref()).map(say);
        let first = given(&mut model, "one").unwrap();
        assert_eq!((model.dialog.is_none(), says(&model)), (true, None));
        let second = given(&mut model, "other").unwrap();
        send(&mut model, Event::Checked(first, vec![Outcome::Fits]));
        assert_eq!(says(&model), None);
        send(&mut model, Event::Checked(second, vec![Outcome::Differs]));
        assert_eq!(says(&model), Some(say(&Message::new("signature.invalid"))));
        assert_eq!(given(&mut model, r#"{"kty":"RSA","n":"AA","e":"AQAB"}"#), None);
        assert_eq!(says(&model).unwrap(), "The token is signed with HS256, but the key is for RSA.");
        assert!(checked(&model, 1).is_none());
        send(&mut model, Event::Act(Act::Decode(Secret::new("Bearer abc"))));
        assert!(checked(&model, 0).is_none());
    }

    #[test]
    fn a_digest_answer_is_checked_with_a_password() {
        let mut model = Model::new(Edition::Page, Millis(0));
        // RFC 2617 §3.5.
        let line = r#"Authorization: Digest username="Mufasa", realm="testrealm@host.com", uri="/dir/index.html",
            nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", qop=auth, nc=00000001, cnonce="0a4f113b",
            response="6629fae49393a05397450978507c4ef1""#;
        send(&mut model, Event::Act(Act::Decode(Secret::new(line.replace('\n', " ")))));
        assert!(takes_password(&model, 0));
        for (password, id) in [("Circle Of Life", "digest.fits"), ("circle of life", "digest.differs")] {
            send(&mut model, Event::Act(Act::GiveKey(0, Secret::new(password))));
            assert_eq!(checked(&model, 0).and_then(|it| it.says.as_ref()).map(|says| says.id), Some(id));
        }
    }
}
