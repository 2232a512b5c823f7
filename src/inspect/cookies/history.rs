//! What happened to a stored cookie, as the browser told it, and who did it as far as that can be told.

use crate::http::time::Millis;
use crate::session::jar::{ChangeCause, StoredCookie};
use crate::session::timeline::{Event, Timeline};
use crate::session::{EntryId, Session};

/// A replaced value goes and the new one comes within so many milliseconds.
const AT_ONCE: i64 = 50;

/// Something that was done to a cookie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// When. Device clock.
    pub at: Millis,
    /// What.
    pub what: Done,
    /// By whom.
    pub by: Doer,
    /// The answer that did it.
    pub entry: Option<EntryId>,
    /// Its index in the changes of the store; `None` where a Set-Cookie is all there is.
    pub change: Option<usize>,
}

/// What can happen to a cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Stored where there was none.
    Set,
    /// Given a new value, or attributes.
    Replaced,
    /// Removed.
    Removed,
    /// Its time had come.
    RanOut,
    /// The browser's limit for a site pushed it out.
    PushedOut,
}

/// Who can have done it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doer {
    /// The answer that is named, with Set-Cookie.
    Answer,
    /// The answer that is named, with Clear-Site-Data.
    Clearing,
    /// The browser by itself.
    Browser,
    /// An answer that wasn't recorded (in another tab), or a script of the page.
    ScriptOrUnseen,
    /// An answer that wasn't recorded: scripts can't touch the cookie.
    Unseen,
    /// Another extension, a person, or this panel.
    Other,
    /// Any of them.
    Anyone,
    /// Any of them but a script: those can't touch the cookie.
    AnyoneButScripts,
}

/// The deeds to a cookie, the newest last.
pub fn history_of(session: &Session, cookie: &StoredCookie) -> Vec<Deed> {
    history(&Timeline::new(session), cookie)
}

/// The deeds to a cookie, the newest last. `cookie` needs no domain: then every cookie of the name counts.
pub(super) fn history(timeline: &Timeline, cookie: &StoredCookie) -> Vec<Deed> {
    let same = |event: &&Event| {
        let of = &event.cookie;
        of.name == cookie.name
            && (cookie.domain.is_empty()
                || of.domain == cookie.domain && of.path == cookie.path && of.partition == cookie.partition)
    };
    let events: Vec<&Event> = timeline.events().iter().filter(same).collect();
    let mut deeds = Vec::new();
    for (place, event) in events.iter().enumerate() {
        let near = |other: Option<&&Event>| other.is_some_and(|it| it.at.since(event.at).abs() <= AT_ONCE);
        let makes_room = event.removed && event.cause == ChangeCause::Overwrite;
        if makes_room && near(events.get(place + 1)) {
            continue;
        }
        let before = place.checked_sub(1).and_then(|place| events.get(place));
        let replaces =
            before.is_some_and(|it| !it.removed || it.cause == ChangeCause::Overwrite && near(before));
        deeds.push(Deed {
            at: event.at,
            what: match (event.removed, event.cause) {
                (false, _) if replaces => Done::Replaced,
                (false, _) => Done::Set,
                (true, ChangeCause::Expired) if event.by.is_none() => Done::RanOut,
                (true, ChangeCause::Evicted) => Done::PushedOut,
                (true, _) => Done::Removed,
            },
            by: by(event),
            entry: event.by,
            change: event.change,
        });
    }
    deeds
}

fn by(event: &Event) -> Doer {
    let http_only = event.cookie.http_only;
    match (event.by, event.removed, event.cause) {
        (Some(_), true, ChangeCause::Explicit) => Doer::Clearing,
        (Some(_), ..) => Doer::Answer,
        (None, true, ChangeCause::Expired | ChangeCause::Evicted) => Doer::Browser,
        (None, true, ChangeCause::Explicit) => Doer::Other,
        (None, true, _) if http_only => Doer::Unseen,
        (None, true, _) => Doer::ScriptOrUnseen,
        (None, false, _) if http_only => Doer::AnyoneButScripts,
        (None, false, _) => Doer::Anyone,
    }
}

#[cfg(test)]
mod tests {
    use super::{Deed, Doer, Done, history_of};
    use crate::http::time::Millis;
    use crate::session::jar::{ChangeCause, CookieChange, StoredCookie};
    use crate::session::made::{START, cookie, exchange};
    use crate::session::{Context, EntryId, Session};

    fn told(at: i64, removed: bool, cause: ChangeCause, cookie: StoredCookie) -> CookieChange {
        CookieChange { at: Millis(START + at), removed, cause, cookie }
    }

    fn deeds(answers: &[(i64, &str)], changes: Vec<CookieChange>) -> Vec<Deed> {
        let url = "POST https://app.acme.com/login 200";
        let exchanges = answers.iter().map(|(at, header)| exchange(*at, url, &[header])).collect();
        let context = Context { changes: Some(changes), ..Context::default() };
        let session = Session { exchanges, context };
        history_of(&session, &cookie("sid", "1", "app.acme.com"))
    }

    #[test]
    fn a_life_from_sign_in_to_sign_out() {
        let (old, new) = (cookie("sid", "1", "app.acme.com"), cookie("sid", "2", "app.acme.com"));
        let list = deeds(
            &[
                (0, "< Set-Cookie: sid=1; Path=/"),
                (5_000, "< Set-Cookie: sid=2; Path=/"),
                (9_000, "< Set-Cookie: sid=; Path=/; Max-Age=0"),
            ],
            vec![
                told(12, false, ChangeCause::Explicit, old.clone()),
                told(5_012, true, ChangeCause::Overwrite, old),
                told(5_012, false, ChangeCause::Explicit, new.clone()),
                told(9_300, true, ChangeCause::ExpiredOverwrite, new),
            ],
        );
        let told: Vec<_> = list.iter().map(|deed| (deed.what, deed.by, deed.entry)).collect();
        assert_eq!(
            told,
            [
                (Done::Set, Doer::Answer, Some(EntryId(0))),
                (Done::Replaced, Doer::Answer, Some(EntryId(1))),
                (Done::Removed, Doer::Answer, Some(EntryId(2))),
            ]
        );
    }

    #[test]
    fn who_else_it_can_have_been() {
        let shut = StoredCookie { http_only: true, ..cookie("sid", "1", "app.acme.com") };
        let open = cookie("sid", "1", "app.acme.com");
        for (removed, cause, cookie, what, by) in [
            (true, ChangeCause::Explicit, &shut, Done::Removed, Doer::Other),
            (true, ChangeCause::Expired, &shut, Done::RanOut, Doer::Browser),
            (true, ChangeCause::Evicted, &shut, Done::PushedOut, Doer::Browser),
            (true, ChangeCause::ExpiredOverwrite, &shut, Done::Removed, Doer::Unseen),
            (true, ChangeCause::ExpiredOverwrite, &open, Done::Removed, Doer::ScriptOrUnseen),
            (false, ChangeCause::Explicit, &shut, Done::Set, Doer::AnyoneButScripts),
            (false, ChangeCause::Explicit, &open, Done::Set, Doer::Anyone),
        ] {
            let list =
                deeds(&[(0, "< Set-Cookie: other=1")], vec![told(3_000, removed, cause, cookie.clone())]);
            assert_eq!(list.iter().map(|deed| (deed.what, deed.by)).collect::<Vec<_>>(), [(what, by)]);
        }
        let cleared = deeds(
            &[(0, "< Clear-Site-Data: \"cookies\"")],
            vec![told(400, true, ChangeCause::Explicit, shut.clone())],
        );
        assert_eq!((cleared[0].by, cleared[0].entry), (Doer::Clearing, Some(EntryId(0))));
        let later = deeds(
            &[(0, "< Clear-Site-Data: \"cookies\"")],
            vec![told(1_400, true, ChangeCause::Explicit, shut)],
        );
        assert_eq!((later[0].by, later[0].entry), (Doer::Other, None));
    }

    /// Another extension was there right after the answer, or the answer is another site's.
    #[test]
    fn answers_that_did_not_do_it() {
        let open = cookie("sid", "1", "app.acme.com");
        let removed = |cause| told(400, true, cause, open.clone());
        let list = deeds(&[(0, "< Set-Cookie: sid=; Max-Age=0")], vec![removed(ChangeCause::Explicit)]);
        assert_eq!((list[0].by, list[0].entry), (Doer::Other, None));
        let elsewhere = StoredCookie { domain: "app.other.example".to_owned(), ..open.clone() };
        let change = told(400, true, ChangeCause::ExpiredOverwrite, elsewhere.clone());
        let url = "POST https://app.acme.com/login 200";
        let exchanges = vec![exchange(0, url, &["< Set-Cookie: sid=; Max-Age=0"])];
        let context = Context { changes: Some(vec![change]), ..Context::default() };
        let session = Session { exchanges, context };
        let list = history_of(&session, &elsewhere);
        assert_eq!((list[0].by, list[0].entry), (Doer::ScriptOrUnseen, None));
    }
}
