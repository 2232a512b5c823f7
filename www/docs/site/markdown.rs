//! Markdown to HTML: the guides, the doc comments, the prose of scenarios. Names of causes and lints become links.

use maud::Render;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

use crate::parts::place;
use crate::site::Edition;

/// A text, and where it will stand: `up` leads from there to the site's root.
pub(crate) struct Markdown<'a> {
    pub(crate) text: &'a str,
    pub(crate) up: &'static str,
    pub(crate) edition: Edition,
}

impl Render for Markdown<'_> {
    fn render_to(&self, buffer: &mut String) {
        let parser = Parser::new_ext(self.text, Options::ENABLE_TABLES);
        let mut inside_link = false;
        let mut heading: Option<String> = None;
        let mut events = Vec::new();
        for event in parser {
            match event {
                // Nothing but what Markdown makes.
                Event::Html(text) | Event::InlineHtml(text) => events.push(Event::Text(text)),
                Event::Code(code) => {
                    if let Some(text) = &mut heading {
                        text.push_str(&code);
                    }
                    let link = place(&code).filter(|_| !inside_link);
                    let Some(path) = link else {
                        events.push(Event::Code(code));
                        continue;
                    };
                    let target = CowStr::from(format!("{}{path}", self.up));
                    events.push(Event::Start(link_to(target)));
                    events.push(Event::Code(code));
                    events.push(Event::End(TagEnd::Link));
                }
                Event::Text(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&text);
                        events.push(Event::Text(text));
                    } else if inside_link {
                        events.push(Event::Text(text));
                    } else {
                        self.with_references(&text, &mut events);
                    }
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    inside_link = true;
                    events.push(Event::Start(link_to(guide(&dest_url))));
                }
                Event::End(TagEnd::Link) => {
                    inside_link = false;
                    events.push(Event::End(TagEnd::Link));
                }
                Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
                    heading = Some(String::new());
                    events.push(Event::Start(Tag::Heading { level, id: None, classes, attrs }));
                }
                Event::End(TagEnd::Heading(level)) => {
                    name_heading(&mut events, &heading.take().unwrap_or_default());
                    events.push(Event::End(TagEnd::Heading(level)));
                }
                // Wide tables scroll by themselves, with the keyboard as well.
                Event::Start(Tag::Table(columns)) => {
                    events.push(Event::Html(CowStr::from("<div class=\"wide\" tabindex=\"0\">")));
                    events.push(Event::Start(Tag::Table(columns)));
                }
                Event::End(TagEnd::Table) => {
                    events.push(Event::End(TagEnd::Table));
                    events.push(Event::Html(CowStr::from("</div>")));
                }
                other => events.push(other),
            }
        }
        html::push_html(buffer, events.into_iter());
    }
}

impl Markdown<'_> {
    /// Text in which `RFC 7519 §4.1.4` leads to that section, on the site alone.
    fn with_references(&self, text: &str, events: &mut Vec<Event<'_>>) {
        let say = |text: &str| Event::Text(CowStr::from(text.to_owned()));
        let mut rest = text;
        while self.edition == Edition::Site
            && let Some(at) = rest.find("RFC ")
        {
            let (before, after) = rest.split_at(at);
            let number: String = after.chars().skip(4).take_while(char::is_ascii_digit).collect();
            if number.is_empty() {
                let (word, tail) = rest.split_at(at + 4);
                events.push(say(word));
                rest = tail;
                continue;
            }
            let mut end = 4 + number.len();
            let mut address = format!("https://www.rfc-editor.org/rfc/rfc{number}");
            let section = after.get(end..).and_then(|tail| tail.strip_prefix(" §"));
            let section: String = section
                .map(|tail| tail.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect())
                .unwrap_or_default();
            let section = section.trim_end_matches('.');
            if !section.is_empty() {
                end += " §".len() + section.len();
                address.push_str("#section-");
                address.push_str(section);
            }
            let (name, tail) = after.split_at(end);
            events.push(say(before));
            events.push(Event::Start(link_to(CowStr::from(address))));
            events.push(say(name));
            events.push(Event::End(TagEnd::Link));
            rest = tail;
        }
        events.push(say(rest));
    }
}

/// Guides link to each other as the files that they are.
fn guide<'e>(target: &str) -> CowStr<'e> {
    match target.split_once(".md") {
        Some((name, anchor)) if !target.contains("://") => CowStr::from(format!("{name}.html{anchor}")),
        _ => CowStr::from(target.to_owned()),
    }
}

fn link_to(target: CowStr<'_>) -> Tag<'_> {
    Tag::Link {
        link_type: pulldown_cmark::LinkType::Inline,
        dest_url: target,
        title: CowStr::from(""),
        id: CowStr::from(""),
    }
}

/// Gives the heading that was begun last its anchor.
fn name_heading(events: &mut [Event<'_>], text: &str) {
    let begun = events.iter_mut().rev().find_map(|event| match event {
        Event::Start(Tag::Heading { id, .. }) => Some(id),
        _ => None,
    });
    if let Some(id) = begun {
        *id = Some(CowStr::from(anchor(text)));
    }
}

/// `how-it-works` for `How it works`.
pub(crate) fn anchor(heading: &str) -> String {
    let mut out = String::new();
    for c in heading.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}
