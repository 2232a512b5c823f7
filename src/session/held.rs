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
    field: Secret,
    ends: Vec<usize>,
    /// Stretches of one group: where each begins among the places.
    runs: Vec<usize>,
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
                if order.places.last().is_none_or(|(_, last)| *last != group) {
                    order.runs.push(order.places.len());
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

    /// The Cookie field of a request: of runs of cookies that all go, or else of single ones.
    pub(super) fn field(&self, context: &SendContext<'_>, lax_by_default: bool) -> String {
        let order = self.order();
        let verdicts = self.verdicts(order, context, lax_by_default);
        let mut field = String::with_capacity(order.field.len());
        let (mut begin, mut end) = (0, 0);
        let mut go_on = |goes: bool, to: usize| {
            if !goes {
                let text = order.field.expose().get(begin..end).unwrap_or_default();
                field.push_str(if field.is_empty() { text.strip_prefix("; ").unwrap_or(text) } else { text });
                begin = to;
            }
            end = to;
        };
        let ends = order.runs.iter().skip(1).copied().chain([order.places.len()]);
        for (first, after) in order.runs.iter().copied().zip(ends) {
            let places = order.places.get(first..after).unwrap_or_default();
            let verdict = places.first().and_then(|(_, group)| verdicts.get(*group));
            let to = |at: usize| order.ends.get(at).copied().unwrap_or_default();
            if let Some(Verdict::All(rule)) = verdict {
                go_on(rule.is_none(), to(after - 1));
                continue;
            }
            for (at, (place, _)) in (first..).zip(places) {
                let kept =
                    self.cookies.get(*place).and_then(|one| held_back_by(one, context, lax_by_default));
                go_on(kept.is_none(), to(at));
            }
        }
        go_on(false, 0);
        field
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
