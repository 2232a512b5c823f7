//! The panel beside a page: which tab is watched, which sites may be, and when watching ends by itself.

use super::{Act, Edition, Effect, Model, Source, page, watch};
use crate::diagnose::report::State;
use crate::evidence::further::Further;
use crate::http::public_suffix::is_ip;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::{HeadersAfter, HeadersBefore};

/// After so many milliseconds without a request or a click nothing is watched any more.
pub const IDLE: i64 = 10 * 60_000;

/// Sites offered at a time.
const OFFERED: usize = 4;

/// All sites, where a person allowed that in the browser.
const ALL: &str = "*";

/// What is watched, and what may be.
#[derive(Debug, Clone, Default)]
pub struct Side {
    /// The site of the watched tab's page; `None` where the browser doesn't tell.
    pub site: Option<String>,
    /// The sites whose requests may be seen.
    pub sites: Vec<Allowed>,
    /// The site that was asked for and not allowed, and what the browser said where it didn't even ask.
    pub refused: Option<(String, Option<String>)>,
    /// Sites that the evidence names and that may not be seen.
    pub offers: Vec<Further>,
    /// Why nothing is watched any more.
    pub stopped: Option<Stopped>,
    /// Another tab is in front of the watched one.
    pub elsewhere: bool,
    /// Sites that a person doesn't want.
    unwanted: Vec<String>,
    /// The last request or click. Device clock.
    active: Millis,
    /// The number on the button.
    badge: usize,
}

/// A site whose requests may be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// A registrable domain with all that lies below it, or a single host; `*` stands for all sites.
    pub site: String,
    /// The match pattern by which it is allowed.
    pub origin: String,
}

impl Allowed {
    /// By a match pattern of the browser.
    fn by(origin: &str) -> Option<Self> {
        let site = if origin == "<all_urls>" {
            ALL
        } else {
            let (_, rest) = origin.split_once("://")?;
            let host = rest.split('/').next()?;
            host.strip_prefix("*.").unwrap_or(host)
        };
        Some(Self { site: site.to_owned(), origin: origin.to_owned() })
    }

    /// Whether it stands for all sites.
    pub fn is_all(&self) -> bool {
        self.site == ALL
    }
}

/// Why nothing is watched any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// For long nothing happened.
    Idle,
    /// A person said so.
    ByHand,
    /// The tab was closed.
    Gone,
}

/// What only a side panel is told.
#[derive(Debug, Clone)]
pub enum SideEvent {
    /// The watched tab's page; `None` where the browser doesn't tell.
    Page(Option<String>),
    /// The watched tab is in front, or another one.
    InFront(bool),
    /// The watched tab was closed.
    Gone,
    /// Match patterns of the sites that may be seen.
    Sites(Vec<String>),
    /// The answer to a question for a site; and what the browser said where it didn't ask.
    Asked {
        /// Which.
        site: String,
        /// Yes.
        allowed: bool,
        /// The browser's words.
        trouble: Option<String>,
    },
}

/// What only a side panel asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SideEffect {
    /// Ask for a site's requests and cookies, by match patterns.
    Ask {
        /// Which.
        site: String,
        /// Its patterns.
        origins: Vec<String>,
    },
    /// Give the permission for a pattern back.
    GiveBack(String),
    /// Begin to watch requests, or end it.
    Listen(bool),
    /// Watch the tab in front.
    Follow,
    /// Write a number on the button; nothing for 0.
    Badge(usize),
}

/// What can be done in a side panel alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SideAct {
    /// Ask for a site.
    Watch(String),
    /// Don't offer a site again.
    NotNow(String),
    /// Give a permission back, by its match pattern.
    GiveBack(String),
    /// Stop watching.
    Pause,
    /// Watch again.
    GoOn,
    /// Watch the tab in front instead.
    Here,
}

impl SideAct {
    /// From the attributes `data-act` and `data-id` of a button.
    pub fn parse(act: &str, id: &str) -> Option<Self> {
        Some(match act {
            "watch-site" => Self::Watch(id.to_owned()),
            "not-now" => Self::NotNow(id.to_owned()),
            "give-back" => Self::GiveBack(id.to_owned()),
            "pause" => Self::Pause,
            "go-on" => Self::GoOn,
            "watch-here" => Self::Here,
            _ => return None,
        })
    }
}

impl Side {
    /// The state at the start.
    pub(super) fn new(now: Millis) -> Self {
        Self { active: now, ..Self::default() }
    }

    /// Whether a site's requests may be seen.
    pub fn may_see(&self, site: &str) -> bool {
        self.sites.iter().any(|known| known.is_all() || known.site == site)
    }

    /// Whether requests are watched now.
    pub fn watches(&self) -> bool {
        !self.sites.is_empty() && self.stopped.is_none()
    }
}

pub(super) fn told(model: &mut Model, event: SideEvent) -> Vec<Effect> {
    match event {
        SideEvent::Page(url) => page(model, url),
        SideEvent::InFront(front) => return in_front(model, front),
        SideEvent::Gone => {
            model.side.stopped = Some(Stopped::Gone);
            return vec![listen(false)];
        }
        SideEvent::Sites(origins) => return sites(model, &origins),
        SideEvent::Asked { site, allowed, trouble } => {
            model.side.refused = (!allowed).then_some((site, trouble));
        }
    }
    Vec::new()
}

fn page(model: &mut Model, url: Option<String>) {
    let site = url.as_deref().and_then(Url::parse);
    let site = site.filter(|url| matches!(url.scheme.as_str(), "http" | "https"));
    let site = site.map(|url| url.site().to_owned());
    let known = model.context().and_then(|context| context.inspected_url.clone());
    if site != model.side.site {
        model.side.refused = None;
    }
    model.side.site.clone_from(&site);
    match url {
        Some(url) if site.is_some() && known.as_ref() != Some(&url) => {
            page::navigated(model, url);
        }
        Some(_) if site.is_some() => {}
        _ => {
            if let Some(source) = model.source_mut() {
                source.engine.context_mut().inspected_url = None;
            }
        }
    }
    // The browser takes the number off the button of a tab that shows another page.
    model.side.badge = 0;
}

/// Another tab was brought to the front. As long as nothing was seen of the old one the new one is watched.
fn in_front(model: &mut Model, front: bool) -> Vec<Effect> {
    let nothing = model.source().is_none_or(|source| source.engine.session().exchanges.is_empty());
    if !front && nothing {
        return vec![Effect::Side(SideEffect::Follow)];
    }
    model.side.elsewhere = !front;
    Vec::new()
}

fn sites(model: &mut Model, origins: &[String]) -> Vec<Effect> {
    let sites: Vec<Allowed> = origins.iter().filter_map(|origin| Allowed::by(origin)).collect();
    if sites == model.side.sites {
        return Vec::new();
    }
    model.side.sites = sites;
    model.jar_stale = true;
    if let Some(source) = model.source_mut() {
        source.stale = true;
    }
    vec![listen(model.side.watches())]
}

fn listen(on: bool) -> Effect {
    Effect::Side(SideEffect::Listen(on))
}

/// The match patterns of a site: itself and what lies below it, any scheme and port.
fn origins(site: &str) -> Vec<String> {
    let below = if is_ip(site) { "" } else { "*." };
    vec![format!("*://{below}{site}/*")]
}

pub(super) fn acted(model: &mut Model, act: SideAct) -> Vec<Effect> {
    match act {
        SideAct::Watch(site) => {
            let origins = origins(&site);
            return vec![Effect::Side(SideEffect::Ask { site, origins })];
        }
        SideAct::NotNow(site) => {
            model.side.offers.retain(|offer| offer.site != site);
            model.side.unwanted.push(site);
        }
        SideAct::GiveBack(origin) => return vec![Effect::Side(SideEffect::GiveBack(origin))],
        SideAct::Pause => {
            model.side.stopped = Some(Stopped::ByHand);
            return vec![listen(false)];
        }
        SideAct::GoOn => {
            model.side.stopped = None;
            return vec![listen(model.side.watches())];
        }
        SideAct::Here => {
            let effects = super::update::acted(model, Act::Clear);
            // What another tab did is no part of what this one does.
            model.toast = None;
            model.side.stopped = None;
            model.side.elsewhere = false;
            return effects.into_iter().chain([Effect::Side(SideEffect::Follow)]).collect();
        }
    }
    Vec::new()
}

/// Something happened: the time to stop begins anew.
pub(super) fn stirred(model: &mut Model) {
    model.side.active = model.now;
}

/// In how many milliseconds watching ends if nothing happens.
pub(super) fn idle_in(model: &Model) -> Option<u32> {
    if model.edition != Edition::Side || !model.side.watches() {
        return None;
    }
    u32::try_from(IDLE - model.now.since(model.side.active)).ok()
}

/// At each wake-up: stops where nothing happened for long, looks for further sites, counts what is open.
pub(super) fn clock(model: &mut Model) -> Vec<Effect> {
    if model.edition != Edition::Side {
        return Vec::new();
    }
    let mut effects = Vec::new();
    if model.side.watches() && model.now.since(model.side.active) >= IDLE {
        model.side.stopped = Some(Stopped::Idle);
        effects.push(listen(false));
    }
    let Some(source) = model.source() else { return effects };
    let incidents = &source.report.incidents;
    let open = incidents.iter().filter(|incident| incident.state == State::Open).count();
    if open != model.side.badge {
        model.side.badge = open;
        effects.push(Effect::Side(SideEffect::Badge(open)));
    }
    effects
}

/// Takes what `webRequest` told as it is: there is no other source. Whether there was anything.
pub(super) fn take_ended(source: &mut Source) -> bool {
    let mut any = false;
    for hop in source.second.ended() {
        let Some(exchange) = hop.exchange() else { continue };
        let entry = Some(watch::push(source, exchange));
        let context = source.engine.context_mut();
        if let Some(headers) = hop.changed() {
            context.headers_before.get_or_insert_default().push(HeadersBefore { entry, headers });
        }
        if let Some(headers) = hop.passed_on() {
            context.headers_after.get_or_insert_default().push(HeadersAfter { entry, headers });
        }
        any = true;
    }
    source.stale |= any;
    any
}

/// Sites that take part and may not be seen: offered as soon as something names them.
pub(super) fn look_further(model: &mut Model) {
    if model.edition != Edition::Side {
        return;
    }
    let Some(source) = model.source() else { return };
    let mut offers = source.engine.further();
    offers.retain(|offer| !model.side.may_see(&offer.site) && !model.side.unwanted.contains(&offer.site));
    offers.truncate(OFFERED);
    model.side.offers = offers;
}
