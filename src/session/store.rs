//! A cookie store to ask: which cookies would go to an address from a page, and which rule keeps the others back.
//!
//! [`super::cookies`] judges requests that were made; here none has to be.

use super::cookie_rules::{Relation, SendContext, Withheld, held_back, out_of_reach};
use super::exchange::Exchange;
use super::held::Held;
use super::jar::StoredCookie;
use super::relation::{like_chromium, same_site, site};
use super::timeline::Timeline;
use super::{Session, ThirdParty};
use crate::http::public_suffix::registrable_domain;
use crate::http::secret::Secret;
use crate::http::set_cookie::SameSite;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::sorted::Map;

/// Stored cookies by site, so that a question costs what its own site holds.
#[derive(Debug, Clone, Default)]
pub struct Store {
    sites: Map<String, Held>,
}

/// A request that might be made.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// Where it would go.
    pub url: &'a Url,
    /// The page that makes it, or whose link is followed; `None` where a person types the address.
    pub page: Option<&'a Url>,
    /// It opens a page in the address bar.
    pub navigation: bool,
    /// Method.
    pub method: &'a str,
    /// When. Device clock.
    pub now: Millis,
    /// The browser keeps cookies from third parties.
    pub third_party_blocked: bool,
    /// The browser takes a cookie without `SameSite` for Lax, as Chromium does.
    pub lax_by_default: bool,
}

/// The cookies of the address's site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer<'a> {
    /// Those that would go, in the order of the Cookie field.
    pub sent: Vec<&'a StoredCookie>,
    /// Those that wouldn't, and the first rule that says so.
    pub withheld: Vec<(&'a StoredCookie, Withheld)>,
}

impl Store {
    /// A store that holds these.
    pub fn new(cookies: impl IntoIterator<Item = StoredCookie>) -> Self {
        let mut store = Self::default();
        for cookie in cookies {
            store.put(cookie);
        }
        store
    }

    /// What a session's store held at the end of what is known.
    pub fn of(session: &Session) -> Self {
        Self::new(Timeline::new(session).end_by_age())
    }

    /// Puts a cookie in its place; one that was there goes, and leaves its time of creation (RFC 6265bis §5.7 step 23).
    pub fn put(&mut self, cookie: StoredCookie) {
        let key = registrable_domain(&cookie.domain).unwrap_or(&cookie.domain);
        self.sites.update(key.to_owned(), |held| held.put(cookie));
    }

    /// What would go with a request, and what not.
    pub fn ask(&self, question: &Question<'_>) -> Answer<'_> {
        let mut answer = Answer::default();
        self.look(question, |held, context| {
            let order = held.order();
            answer.sent.reserve(order.places.len());
            for (cookie, rule) in held.judged(order, context, question.lax_by_default) {
                match rule {
                    None => answer.sent.push(cookie),
                    Some(rule) => answer.withheld.push((cookie, rule)),
                }
            }
        });
        answer
    }

    /// The Cookie field that would go with a request; empty where nothing would.
    pub fn field(&self, question: &Question<'_>) -> Secret {
        let mut field = String::new();
        self.look(question, |held, context| field = held.field(context, question.lax_by_default));
        Secret::new(field)
    }

    /// Looks at what the site of a request's address holds, if anything.
    fn look<'a>(&'a self, question: &Question<'_>, look: impl FnOnce(&'a Held, &SendContext<'_>)) {
        let Some(held) = self.sites.get(question.url.site()) else { return };
        let top = held.partitioned.then(|| site(question.page.unwrap_or(question.url)));
        let context = SendContext {
            url: question.url,
            method: question.method,
            relation: relation(question),
            top_level_site: if question.navigation { None } else { top.as_deref() },
            third_party_blocked: question.third_party_blocked,
            credentials_omitted: false,
            now: question.now,
        };
        look(held, &context);
    }
}

impl<'a> Question<'a> {
    /// A request by a script or a navigation, in the browser of a session. What isn't known of the browser is taken as
    /// letting cookies through.
    pub fn of(
        session: &Session,
        url: &'a Url,
        page: Option<&'a Url>,
        navigation: bool,
        method: &'a str,
    ) -> Self {
        let last = session.exchanges.iter().filter_map(Exchange::ended).max();
        let browser = session.context.browser.as_ref();
        Self {
            url,
            page,
            navigation,
            method,
            now: session.context.captured_at.max(last).unwrap_or_default(),
            third_party_blocked: browser
                .is_some_and(|browser| browser.third_party_cookies == Some(ThirdParty::Blocked)),
            lax_by_default: like_chromium(session),
        }
    }
}

/// [`withheld`](super::cookie_rules::withheld) by the browser's own default for `SameSite`.
pub(super) fn withheld_by(
    cookie: &StoredCookie,
    context: &SendContext<'_>,
    lax_by_default: bool,
) -> Option<Withheld> {
    out_of_reach(cookie, context.url).or_else(|| held_back_by(cookie, context, lax_by_default))
}

pub(super) fn held_back_by(
    cookie: &StoredCookie,
    context: &SendContext<'_>,
    lax_by_default: bool,
) -> Option<Withheld> {
    if lax_by_default || cookie.same_site != SameSite::Unspecified {
        return held_back(cookie, context);
    }
    held_back(&StoredCookie { same_site: SameSite::None, ..cookie.clone() }, context)
}

fn relation(question: &Question<'_>) -> Relation {
    match question.page {
        None => Relation::SameSite,
        Some(page) if same_site(page, question.url) => Relation::SameSite,
        Some(_) if !question.navigation => Relation::CrossSite,
        Some(_) if matches!(question.method, "GET" | "HEAD" | "OPTIONS" | "TRACE") => {
            Relation::CrossSiteNavigation
        }
        Some(_) => Relation::CrossSitePost,
    }
}

#[cfg(test)]
mod tests {
    use super::{Question, Store};
    use crate::http::set_cookie;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::cookie_rules::{SetContext, store};
    use crate::session::jar::StoredCookie;
    use crate::session::{Context, Session};

    fn stored(from: &str, line: &str) -> StoredCookie {
        let url = Url::parse(from).unwrap();
        let context = SetContext {
            url: &url,
            http_api: true,
            same_site: true,
            jar: &[],
            third_party_blocked: false,
            top_level_site: Some("https://shop.example"),
            now: Millis(1_000),
        };
        store(&set_cookie::read(line).value, &context).unwrap()
    }

    /// Names that would go, and names with the rule that keeps them back.
    fn ask(
        url: &str,
        page: &str,
        navigation: bool,
        method: &str,
        third_party_blocked: bool,
    ) -> (String, String) {
        let store = Store::new([
            stored("https://app.example/", "sid=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
            stored("https://app.example/", "sso=1; Domain=app.example; Path=/; Secure; SameSite=None"),
            stored("https://app.example/", "strict=1; Path=/; SameSite=Strict"),
            stored("https://app.example/", "plain=1; Path=/"),
            stored("https://app.example/", "api=1; Path=/api"),
            stored("https://app.example/", "old=1; Path=/; Max-Age=1"),
            stored("https://app.example/", "part=1; Path=/; Secure; SameSite=None; Partitioned"),
            stored("https://www.app.example/", "www=1; Path=/"),
            stored("https://other.example/", "other=1; Path=/"),
        ]);
        let (url, page) = (Url::parse(url).unwrap(), Url::parse(page));
        let question = Question {
            url: &url,
            page: page.as_ref(),
            navigation,
            method,
            now: Millis(5_000),
            third_party_blocked,
            lax_by_default: true,
        };
        let answer = store.ask(&question);
        let field: Vec<_> =
            answer.sent.iter().map(|cookie| format!("{}={}", cookie.name, cookie.value.expose())).collect();
        assert_eq!(store.field(&question).expose(), field.join("; "));
        let sent: Vec<_> = answer.sent.iter().map(|cookie| cookie.name.as_str()).collect();
        let kept: Vec<_> =
            answer.withheld.iter().map(|(cookie, rule)| format!("{}:{}", cookie.name, rule.id())).collect();
        (sent.join(" "), kept.join(" "))
    }

    #[test]
    fn what_would_go_and_why_not_the_others() {
        let (app, shop) = ("https://app.example/api/me", "https://shop.example/basket");
        for (url, page, navigation, method, blocked, sent, kept) in [
            (app, "", true, "GET", false, "api sid sso strict plain part", "old:expired www:domain"),
            (
                app,
                "https://www.app.example/",
                false,
                "GET",
                false,
                "api sid sso strict plain",
                "old:expired part:partition www:domain",
            ),
            (
                app,
                shop,
                false,
                "GET",
                false,
                "sso part",
                "api:samesite sid:samesite strict:samesite plain:samesite old:expired www:domain",
            ),
            (
                app,
                shop,
                false,
                "GET",
                true,
                "part",
                "api:samesite sid:samesite sso:third-party-blocked strict:samesite plain:samesite old:expired www:domain",
            ),
            (
                "https://app.example/",
                shop,
                true,
                "GET",
                true,
                "sid sso plain part",
                "api:path strict:samesite old:expired www:domain",
            ),
            (
                "http://app.example/",
                shop,
                true,
                "POST",
                false,
                "plain",
                "api:path sid:secure sso:secure strict:samesite old:expired part:secure www:domain",
            ),
            ("https://nothing.example/", shop, false, "GET", false, "", ""),
        ] {
            let found = ask(url, page, navigation, method, blocked);
            assert_eq!(found, (sent.to_owned(), kept.to_owned()), "{method} {url} from {page}");
        }
    }

    #[test]
    fn a_cookie_takes_the_place_of_its_predecessor() {
        let old = stored("https://app.example/", "sid=1; Path=/");
        let mut store = Store::new([StoredCookie { created: Some(Millis(7)), ..old }]);
        store.put(stored("https://app.example/", "sid=2; Path=/"));
        let url = Url::parse("https://app.example/").unwrap();
        let context = Context { captured_at: Some(Millis(2_000)), ..Context::default() };
        let session = Session { context, ..Session::default() };
        let answer = store.ask(&Question::of(&session, &url, None, true, "GET"));
        assert_eq!(answer.sent.len(), 1);
        assert_eq!((answer.sent[0].value.expose(), answer.sent[0].created), ("2", Some(Millis(7))));
    }
}
