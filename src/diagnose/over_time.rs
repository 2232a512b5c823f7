//! Views over time: how often each route, host, browser and credential is refused, how old credentials are, how sign-ins
//! go, how clocks differ, and when the next sign-out is due. Plain data; nothing here judges a cause.

use super::next_sign_out::{NextSignOut, next_sign_out};
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::renewals::End;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{IssuedKind, TokenFacts};
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::sorted::{self, Map};

/// At most this many rows of a kind are kept, the most refused first.
const ROWS: usize = 50;
/// What a session comes to over time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OverTime {
    /// By method, host and path.
    pub routes: Vec<Rate>,
    /// By host.
    pub hosts: Vec<Rate>,
    /// By `User-Agent`.
    pub agents: Vec<Rate>,
    /// The tokens, passwords and session cookies that were sent.
    pub credentials: Vec<Life>,
    /// How sign-ins and renewals went.
    pub sign_ins: SignIns,
    /// Each host's clock.
    pub clocks: Vec<Clock>,
    /// The next sign-out, where one can be foreseen.
    pub next_sign_out: Option<NextSignOut>,
}

/// How often requests of one kind were refused for who was asking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rate {
    /// What they have in common.
    pub name: String,
    /// Requests that came to an answer.
    pub requests: usize,
    /// Those answered 401 or with another refusal of the sign-in.
    pub refused: usize,
    /// When the first was refused. Device clock.
    pub first_refused: Option<Millis>,
    /// When the last was refused. Device clock.
    pub last_refused: Option<Millis>,
}

/// The life of a credential as far as the session shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// The request that first sent it: its name.
    pub first_sent: EntryId,
    /// `token`, `password`, `cookie` or `other`.
    pub kind: &'static str,
    /// The host it went to.
    pub host: String,
    /// The answer that handed it out.
    pub issued_by: Option<EntryId>,
    /// When it was issued: its own claim, else that answer. Issuer's or device clock.
    pub issued_at: Option<Millis>,
    /// When it ends, where it or its answer says so.
    pub ends_at: Option<Millis>,
    /// Requests that carried it.
    pub requests: usize,
    /// Those that were refused.
    pub refused: usize,
    /// The last request that was accepted with it.
    pub last_accepted: Option<EntryId>,
    /// The first request that was refused with it.
    pub first_refused: Option<EntryId>,
}

/// Sign-ins and renewals: tried, and successful.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SignIns {
    /// Logins and code exchanges.
    pub tried: usize,
    /// Those that succeeded.
    pub succeeded: usize,
    /// Renewals.
    pub renewals: usize,
    /// Those that succeeded.
    pub renewed: usize,
}

/// A host's clock against the device's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock {
    /// The host.
    pub host: String,
    /// How far it is ahead, in milliseconds: the likeliest.
    pub ahead: i64,
    /// The least that all its answers allow, 0 where the clocks may agree.
    pub least: i64,
}

/// The views of a session.
pub fn over_time(facts: &Facts<'_>) -> OverTime {
    let mut tables: [Map<String, Rate>; 3] = Default::default();
    let mut lives: Map<(Fingerprint, String), Option<Life>> = Map::default();
    let handed = handed_out(facts);
    for seen in facts.all().filter(|seen| counts(seen)) {
        let agent = facts.session.exchanges.get(seen.id.0).and_then(|e| e.request_headers.get("user-agent"));
        let names = [
            format!("{:.24} {}{}", seen.method, seen.host(), seen.shown_path()),
            seen.host(),
            agent.unwrap_or("").to_owned(),
        ];
        for (table, name) in tables.iter_mut().zip(names) {
            count(table, name, seen);
        }
        for (fingerprint, kind) in carried(seen) {
            let handed = handed.get(&fingerprint).copied().flatten();
            lives.update((fingerprint, seen.host()), |life| {
                life.get_or_insert_with(|| born(seen, kind, handed)).goes_on(seen);
            });
        }
    }
    let mut credentials: Vec<Life> = lives.into_list().into_iter().filter_map(|(_, life)| life).collect();
    sorted::by_key(&mut credentials, |life| life.first_sent);
    let [routes, hosts, agents] = tables.map(rows);
    OverTime {
        routes,
        hosts,
        agents,
        next_sign_out: next_sign_out(facts, &credentials),
        sign_ins: sign_ins(facts),
        clocks: facts
            .offsets()
            .iter()
            .map(|(host, offset)| Clock {
                host: (*host).to_owned(),
                ahead: offset.ahead,
                least: offset.least,
            })
            .collect(),
        credentials,
    }
}

/// Whether a request came to a server and back, and asks for something.
fn counts(seen: &Seen) -> bool {
    seen.status > 0 && !seen.not_from_server && !matches!(seen.role, Role::Preflight | Role::Decoration)
}

fn refuses(seen: &Seen) -> bool {
    matches!(
        seen.refusal(),
        Some(
            Refusal::Unauthorized
                | Refusal::Special
                | Refusal::Challenged
                | Refusal::Endpoint
                | Refusal::ToLogin
                | Refusal::InBody
        )
    )
}

fn count(table: &mut Map<String, Rate>, name: String, seen: &Seen) {
    if name.is_empty() {
        return;
    }
    table.update(name, |rate| {
        rate.requests += 1;
        if refuses(seen) {
            rate.refused += 1;
            rate.first_refused = rate.first_refused.or(seen.started);
            rate.last_refused = seen.started.or(rate.last_refused);
        }
    });
}

fn rows(table: Map<String, Rate>) -> Vec<Rate> {
    let mut rows: Vec<Rate> =
        table.into_list().into_iter().map(|(name, rate)| Rate { name, ..rate }).collect();
    sorted::by_key(&mut rows, |rate| std::cmp::Reverse((rate.refused, rate.requests)));
    rows.truncate(ROWS);
    rows
}

/// What a request carried that tells who is asking, and its kind.
fn carried(seen: &Seen) -> Vec<(Fingerprint, &'static str)> {
    use crate::evidence::tokens::Family;
    let kind = |family| match family {
        Family::Token | Family::Dpop => "token",
        Family::Basic | Family::Digest | Family::Integrated => "password",
        Family::Signed | Family::Other => "other",
    };
    let own = seen.credential.as_ref().map(|credential| (credential.fingerprint, kind(credential.family)));
    own.into_iter().chain(seen.session_cookies().map(|cookie| (cookie.fingerprint, "cookie"))).collect()
}

/// The answer that first handed a credential out, and when it ends by the last that says so.
type Handed<'s> = Option<(&'s Seen, Option<Millis>)>;

/// Each token and session cookie that an answer handed out.
fn handed_out<'s>(facts: &Facts<'s>) -> Map<Fingerprint, Handed<'s>> {
    let mut found: Map<Fingerprint, Handed<'s>> = Map::default();
    let mut hands = |value: Fingerprint, by: &'s Seen, ends: Option<Millis>| {
        found.update(value, |known| *known = Some((known.map_or(by, |(first, _)| first), ends)));
    };
    for seen in facts.all() {
        let at = seen.ended.or(seen.started);
        for issued in seen.issued.iter().filter(|issued| issued.kind == IssuedKind::Access) {
            hands(issued.fingerprint, seen, issued.lasts.zip(at).map(|(lasts, at)| at.plus(lasts)));
        }
        // Servers that keep a session alive while it is used set the same value again.
        for set in seen.set.iter().filter(|set| set.session_like && !set.deletes) {
            let by_age = set.cookie.max_age.zip(at).map(|(secs, at)| at.plus(secs.saturating_mul(1000)));
            hands(set.fingerprint, seen, by_age.or(set.cookie.expires));
        }
    }
    found
}

impl Life {
    fn goes_on(&mut self, seen: &Seen) {
        self.requests += 1;
        if refuses(seen) {
            self.refused += 1;
            self.first_refused.get_or_insert(seen.id);
        } else if seen.accepted() {
            self.last_accepted = Some(seen.id);
        }
    }
}

fn born(seen: &Seen, kind: &'static str, handed: Handed<'_>) -> Life {
    let token =
        seen.credential.as_ref().filter(|_| kind == "token").and_then(|credential| credential.readable());
    Life {
        first_sent: seen.id,
        kind,
        host: seen.host(),
        issued_by: handed.map(|(by, _)| by.id),
        issued_at: token
            .and_then(TokenFacts::issued)
            .or_else(|| handed.and_then(|(by, _)| by.ended.or(by.started))),
        ends_at: token.and_then(TokenFacts::expires).or_else(|| handed.and_then(|(_, ends)| ends)),
        requests: 0,
        refused: 0,
        last_accepted: None,
        first_refused: None,
    }
}

fn sign_ins(facts: &Facts<'_>) -> SignIns {
    let mut found = SignIns::default();
    for seen in facts.all().filter(|seen| matches!(seen.role, Role::SignIn | Role::CodeExchange)) {
        found.tried += 1;
        found.succeeded += usize::from(seen.accepted());
    }
    found.renewals = facts.renewals().len();
    found.renewed = facts.renewals().iter().filter(|renewal| renewal.end == End::Renewed).count();
    found
}

#[cfg(test)]
mod tests {
    use super::super::next_sign_out::Renews;
    use super::{OverTime, over_time};
    use crate::evidence::facts::Facts;
    use crate::evidence::seen::Seen;
    use crate::http::secret::Secret;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::exchange::{Body, Exchange, Resource};
    use crate::session::{EntryId, Session};

    fn exchange(at: i64, method: &str, url: &str, token: &str, status: u16, answer: &str) -> Exchange {
        let fields = [("Authorization", format!("Bearer {token}")), ("User-Agent", "Browser/1".to_owned())];
        let sent = fields.into_iter().filter(|(name, _)| !(token.is_empty() && *name == "Authorization"));
        Exchange {
            started: Some(Millis::from_secs(at)),
            duration_ms: Some(50.0),
            method: method.to_owned(),
            url: Url::parse(url).unwrap(),
            request_headers: sent.map(|(name, value)| (name.to_owned(), value)).collect(),
            request_body: (method == "POST").then(|| Body {
                mime: "application/json".to_owned(),
                text: Secret::new(r#"{"username":"ana","password":"x"}"#),
            }),
            response_body: Some(Body { mime: "application/json".to_owned(), text: Secret::new(answer) }),
            status,
            resource: Resource::Fetch,
            ..Exchange::default()
        }
    }

    fn view(exchanges: Vec<Exchange>) -> OverTime {
        let session = Session { exchanges, ..Session::default() };
        let seen: Vec<Seen> =
            session.exchanges.iter().enumerate().map(|(index, one)| Seen::of(EntryId(index), one)).collect();
        over_time(&Facts::new(&session, &seen))
    }

    const LOGIN: &str = "https://a.example/api/login";
    const ORDERS: &str = "https://a.example/orders";
    const TOKEN: &str = "opaque-access-token-1";
    const GIVEN: &str = r#"{"access_token":"opaque-access-token-1","expires_in":240}"#;

    #[test]
    fn rates_and_lives_are_counted() {
        let found = view(vec![
            exchange(1, "POST", LOGIN, "", 200, GIVEN),
            exchange(2, "GET", ORDERS, TOKEN, 200, "[]"),
            exchange(3, "GET", ORDERS, TOKEN, 401, "{}"),
            exchange(4, "GET", "https://a.example/me", TOKEN, 200, "{}"),
        ]);
        let route = found.routes.first().unwrap();
        assert_eq!((route.name.as_str(), route.requests, route.refused), ("GET a.example/orders", 2, 1));
        assert_eq!(route.first_refused, Some(Millis::from_secs(3)));
        let host = found.hosts.first().unwrap();
        assert_eq!((host.requests, host.refused), (4, 1));
        assert_eq!(found.agents.first().unwrap().name, "Browser/1");
        let [life] = found.credentials.as_slice() else { panic!("{:?}", found.credentials) };
        assert_eq!((life.kind, life.issued_by, life.first_sent), ("token", Some(EntryId(0)), EntryId(1)));
        assert_eq!((life.last_accepted, life.first_refused), (Some(EntryId(3)), Some(EntryId(2))));
        assert_eq!((found.sign_ins.tried, found.sign_ins.succeeded), (1, 1));
    }

    fn with_cookie(mut exchange: Exchange, sent: &str, given: &str) -> Exchange {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let fields = |field: (String, String)| Some(field).filter(|(_, value)| !value.is_empty());
        exchange.request_headers = fields(field("Cookie", sent)).into_iter().collect();
        exchange.response_headers = fields(field("Set-Cookie", given)).into_iter().collect();
        exchange
    }

    /// Servers that keep a session alive while it is used set the same value again with each answer.
    #[test]
    fn a_cookie_that_is_set_again_lasts_longer_and_one_that_is_deleted_no_more() {
        const SESSION: &str = "sid=4f1d2c3b4a5e6f70";
        let set = format!("{SESSION}; Path=/; Max-Age=240; HttpOnly");
        let signed_in = with_cookie(exchange(1, "POST", LOGIN, "", 200, "{}"), "", &set);
        let used = |at| exchange(at, "GET", ORDERS, "", 200, "[]");
        let kept = vec![signed_in.clone(), with_cookie(used(100), SESSION, &set)];
        assert_eq!(view(kept).next_sign_out.unwrap().at, Millis(340_050));
        let mut ended = vec![signed_in, with_cookie(used(100), SESSION, "")];
        assert_eq!(view(ended.clone()).next_sign_out.unwrap().at, Millis(241_050));
        let out = exchange(101, "POST", "https://a.example/api/logout", "", 204, "");
        ended.push(with_cookie(out, SESSION, "sid=; Path=/; Max-Age=0"));
        assert_eq!(view(ended).next_sign_out, None);
        let out = Exchange {
            request_body: None,
            ..exchange(4, "POST", "https://a.example/api/logout", TOKEN, 204, "")
        };
        let signed_out = vec![
            exchange(1, "POST", LOGIN, "", 200, GIVEN),
            exchange(2, "GET", ORDERS, TOKEN, 200, "[]"),
            out,
        ];
        assert_eq!(view(signed_out).next_sign_out, None);
    }

    #[test]
    fn the_next_sign_out_is_foreseen() {
        let used = exchange(2, "GET", ORDERS, TOKEN, 200, "[]");
        let due = view(vec![exchange(1, "POST", LOGIN, "", 200, GIVEN), used.clone()]).next_sign_out.unwrap();
        assert_eq!((due.entry, due.renews, due.left), (EntryId(1), Renews::Nothing, 239_000));
        let given = GIVEN.replace('}', r#","refresh_token":"refresh-token-0001"}"#);
        let due =
            view(vec![exchange(1, "POST", LOGIN, "", 200, &given), used.clone()]).next_sign_out.unwrap();
        assert_eq!(due.renews, Renews::AtHand);
        let late = exchange(300, "GET", ORDERS, TOKEN, 200, "[]");
        assert_eq!(view(vec![exchange(1, "POST", LOGIN, "", 200, GIVEN), used, late]).next_sign_out, None);
    }
}
