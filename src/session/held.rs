//! The cookies of one site, in the order of sending, judged by groups of those that are alike.

use std::cell::OnceCell;

use super::cookie_rules::{Relation, SendContext, Withheld, out_of_reach, same_slot, sent_place};
use super::jar::StoredCookie;
use super::store::held_back_by;
use crate::http::secret::{Fingerprint, Secret};
use crate::http::set_cookie::SameSite;
use crate::http::time::Millis;
use crate::sorted::{self, Map};

/// The cookies of a site.
#[derive(Debug, Clone, Default)]
pub(super) struct Held {
    /// In the order in which they came.
    cookies: Vec<StoredCookie>,
    /// Where they are, by name and path.
    places: Map<(Fingerprint, Fingerprint), Vec<usize>>,
    /// Made for the first question.
    order: OnceCell<Order>,
    /// One is bound to a top-level site.
    pub(super) partitioned: bool,
}

/// The order of sending.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    /// Where the cookies are, each with the number of its group.
    pub(super) places: Vec<(usize, usize)>,
    /// Groups of cookies of which one is mostly treated as the other.
    groups: Vec<Group>,
    /// All as a Cookie field, and where each ends in it, so that those that go together are copied together.
    pub(super) field: Secret,
    pub(super) ends: Vec<usize>,
}

/// Cookies alike in all that the rules look at but times.
#[derive(Debug, Clone)]
struct Group {
    /// Where one of them is.
    one: usize,
    /// When the first of them runs out.
    expires: Option<Millis>,
    /// When the newest of them was made.
    created: Option<Millis>,
}

impl Group {
    /// Whether the times of its cookies make no difference for a request.
    fn is_one(&self, cookie: &StoredCookie, context: &SendContext<'_>) -> bool {
        self.expires.is_none_or(|at| at > context.now)
            && self.created.is_none_or(|at| at <= context.now)
            && !(context.relation == Relation::CrossSitePost && cookie.same_site == SameSite::Unspecified)
    }
}

/// What the rules say of a group.
#[derive(Clone, Copy)]
enum Verdict {
    /// The same of all.
    All(Option<Withheld>),
    /// All are within reach; each has to be asked for the rest.
    Each,
}

impl Held {
    pub(super) fn put(&mut self, cookie: StoredCookie) {
        self.order.take();
        self.partitioned |= cookie.partition.is_some();
        let key = (Fingerprint::of(&cookie.name), Fingerprint::of(&cookie.path));
        let cookies = &mut self.cookies;
        self.places.update(key, |places: &mut Vec<usize>| {
            let known = places.iter().find_map(|place| {
                let known = cookies.get(*place).filter(|old| same_slot(old, &cookie))?;
                Some((*place, known.created))
            });
            let old = known.and_then(|(place, created)| cookies.get_mut(place).zip(Some(created)));
            if let Some((old, created)) = old {
                *old = StoredCookie { created: created.or(cookie.created), ..cookie };
            } else {
                places.push(cookies.len());
                cookies.push(cookie);
            }
        });
    }

    pub(super) fn order(&self) -> &Order {
        self.order.get_or_init(|| {
            let cookie = |place: &usize| self.cookies.get(*place);
            let mut places: Vec<usize> = (0..self.cookies.len()).collect();
            sorted::by_key(&mut places, |place| cookie(place).map(sent_place));
            let (mut order, mut known) = (Order::default(), Map::default());
            let mut field = String::new();
            for place in places {
                let Some(it) = cookie(&place) else { continue };
                let site = it.same_site as u8;
                let key = (&it.domain, it.host_only, &it.path, it.secure, site, &it.partition);
                let group = known.get(&key).copied().unwrap_or(order.groups.len());
                if let Some(group) = order.groups.get_mut(group) {
                    group.expires = group.expires.into_iter().chain(it.expires).min();
                    group.created = group.created.max(it.created);
                } else {
                    known.insert(key, group);
                    order.groups.push(Group { one: place, expires: it.expires, created: it.created });
                }
                order.places.push((place, group));
                for part in ["; ", &it.name, "=", it.value.expose()] {
                    field.push_str(part);
                }
                order.ends.push(field.len());
            }
            order.field = Secret::new(field);
            order
        })
    }

    /// What the rules say of each group.
    fn verdicts(&self, order: &Order, context: &SendContext<'_>, lax_by_default: bool) -> Vec<Verdict> {
        let verdict = |group: &Group| {
            let Some(one) = self.cookies.get(group.one) else { return Verdict::Each };
            match out_of_reach(one, context.url) {
                Some(rule) => Verdict::All(Some(rule)),
                None if group.is_one(one, context) => {
                    Verdict::All(held_back_by(one, context, lax_by_default))
                }
                None => Verdict::Each,
            }
        };
        order.groups.iter().map(verdict).collect()
    }

    /// The cookies in the order of sending, each with the rule that keeps it back.
    pub(super) fn judged<'a>(
        &'a self,
        order: &'a Order,
        context: &SendContext<'_>,
        lax_by_default: bool,
    ) -> impl Iterator<Item = (&'a StoredCookie, Option<Withheld>)> {
        let verdicts = self.verdicts(order, context, lax_by_default);
        order.places.iter().filter_map(move |(place, group)| {
            let cookie = self.cookies.get(*place)?;
            let rule = match verdicts.get(*group) {
                Some(Verdict::All(rule)) => *rule,
                _ => held_back_by(cookie, context, lax_by_default),
            };
            Some((cookie, rule))
        })
    }
}
