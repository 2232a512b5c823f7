//! The report as one HTML file without a script. It holds no secret.

use maud::{DOCTYPE, Markup, html};

use super::text::{how_sure, state};
use crate::diagnose::report::{Incident, Report};
use crate::evidence::pointer::Evidence;
use crate::fixes::Who;
use crate::words::{Message, Words, clean};

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color-scheme:light dark}\
code{font-family:ui-monospace,monospace}h2{margin:1.6em 0 .2em}small{opacity:.8}li{margin:.2em 0}";

/// Renders.
pub fn render(w: &Words, report: &Report) -> String {
    let seen = &report.seen;
    let body = html! {
        (DOCTYPE)
        html lang=(w.language().tag()) dir=(w.language().direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { "Why401" }
                style { (STYLE) }
            }
            body {
                h1 { "Why401" }
                p { (w.say(&Message::new("report.seen").with("requests", seen.exchanges).with("hosts", seen.hosts).with("refused", seen.refused))) }
                @for incident in &report.incidents { (one(w, incident)) }
                @if !report.lints.is_empty() {
                    h2 { (w.say(&Message::new("report-advice"))) }
                    ul { @for lint in &report.lints { li { (words(w, &lint.evidence.says)) " " code { (lint.id) } } } }
                }
                p { small { (w.say(&Message::new("report.no-secrets"))) } }
            }
        }
    };
    body.into_string()
}

/// What strangers wrote in it is clean already.
fn words(w: &Words, message: &Message) -> String {
    w.say(message)
}

fn one(w: &Words, incident: &Incident) -> Markup {
    let fixes = |who: Who| {
        incident.fixes.iter().filter(move |fix| fix.who == who).map(|fix| words(w, &fix.text)).collect()
    };
    let says =
        |list: &[Evidence]| list.iter().map(|evidence| words(w, &evidence.says)).collect::<Vec<String>>();
    let others = incident.alternatives.iter().map(|other| words(w, &other.sentence)).collect();
    let lists: [(&'static str, Vec<String>); 7] = [
        ("view.evidence", says(&incident.evidence)),
        ("view.against", says(&incident.against)),
        ("view.settle", incident.settle.iter().map(|it| words(w, it)).collect()),
        ("view.alternatives", others),
        ("view.you", fixes(Who::User)),
        ("view.owner", fixes(Who::Admin)),
        ("view.developer", fixes(Who::Developer)),
    ];
    html! {
        h2 { (words(w, &incident.sentence)) }
        p {
            small {
                code { (incident.cause.id) } " · " (w.say(&Message::new(how_sure(incident.confidence)))) " · " (w.say(&Message::new(state(incident.state)))) " · "
                (clean(&incident.host)) " · " (words(w, &super::text::requests(incident)))
            }
        }
        @for (title, lines) in lists {
            @if !lines.is_empty() {
                h3 { (w.say(&Message::new(title))) }
                ul { @for line in lines { li { (line) } } }
            }
        }
    }
}
