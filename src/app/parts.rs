//! A large file in parts: read whole where it keeps nobody waiting, taken in bit by bit where somebody looks on.

use super::{Effect, Model, Reading, Source, files, making};
use crate::engine::Engine;
use crate::har;
use crate::session::Session;
use crate::words::{self, Arg, Message, Note};

/// Requests handed over at once: few enough to be taken in within a frame.
const PART: usize = 200;

/// A file that is coming in.
#[derive(Debug)]
pub(super) struct Coming {
    name: String,
    engine: Engine,
    notes: Vec<Note>,
}

/// Reads a file and tells it in parts: `part` with a small HAR and how much of a hundred that makes, `note` with its
/// place and message, `end`, or `trouble`.
pub fn read_in_parts(bytes: Vec<u8>, tell: &mut dyn FnMut(&str, &str, &str)) {
    let (session, notes) = match har::read(&bytes) {
        Ok(read) => read,
        Err(error) => return tell("trouble", &error.to_string(), ""),
    };
    drop(bytes);
    for note in &notes {
        tell("note", &note.place, &noted(&note.says));
    }
    let Session { exchanges: mut rest, context } = session;
    let total = rest.len().max(1);
    let mut done = 0;
    while !rest.is_empty() {
        let after = rest.split_off(rest.len().min(PART));
        done += rest.len();
        let part = Session { exchanges: rest, ..Session::default() };
        tell("part", &har::write(&part, ""), &(done * 100 / total).to_string());
        rest = after;
    }
    // What belongs to the session as a whole comes last, in a part without requests.
    tell("part", &har::write(&Session { exchanges: Vec::new(), context }, ""), "100");
    tell("end", "", "");
}

/// A note's message as a text. The worker doesn't know which language the page speaks.
fn noted(says: &Message) -> String {
    let count =
        says.args.iter().find_map(|(_, arg)| if let Arg::Count(count) = arg { Some(*count) } else { None });
    count.map_or_else(|| says.id.to_owned(), |count| format!("{} {count}", says.id))
}

/// Reads what [`noted`] wrote.
fn read_note(text: &str) -> Option<Message> {
    let (id, count) = text.split_once(' ').unwrap_or((text, ""));
    let says = Message::new(words::id(id)?);
    Some(match count.parse() {
        Ok(count) => says.with("count", Arg::Count(count)),
        Err(_) => says,
    })
}

/// Takes in what [`read_in_parts`] told of a file.
pub(super) fn told(model: &mut Model, name: String, kind: &str, text: String, more: &str) -> Vec<Effect> {
    let Some(reading) = model.reading.iter_mut().find(|reading| reading.name == name) else {
        return Vec::new();
    };
    let index = model.coming.iter().position(|coming| coming.name == name).unwrap_or_else(|| {
        model.coming.push(Coming { name: name.clone(), engine: Engine::default(), notes: Vec::new() });
        model.coming.len() - 1
    });
    let Some(coming) = model.coming.get_mut(index) else { return Vec::new() };
    match kind {
        "part" => {
            reading.share = more.parse().ok();
            let Ok((session, _)) = har::read(text.as_bytes()) else { return Vec::new() };
            if session.exchanges.is_empty() {
                *coming.engine.context_mut() = session.context;
            }
            for exchange in session.exchanges {
                coming.engine.push(exchange);
            }
            Vec::new()
        }
        "note" => {
            coming.notes.extend(read_note(more).map(|says| Note { place: text, says }));
            Vec::new()
        }
        "end" => {
            coming.engine.begin_report();
            go_on(model)
        }
        _ => {
            model.coming.remove(index);
            let says = Message::new("view.file-trouble").with("why", text);
            model.reading.retain(|reading| reading.name != name);
            model.reading.push(Reading { name, share: None, trouble: Some(says) });
            Vec::new()
        }
    }
}

/// Works on the reports of files that have come in whole, and shows those that are done.
pub(super) fn go_on(model: &mut Model) -> Vec<Effect> {
    let (mut effects, mut done) = (Vec::new(), Vec::new());
    for coming in model.coming.iter_mut().filter(|coming| coming.engine.busy()) {
        match coming.engine.go_on() {
            Some(report) => done.push((coming.name.clone(), report)),
            None => effects.push(Effect::GoOn),
        }
    }
    for (name, report) in done {
        let Some(index) = model.coming.iter().position(|coming| coming.name == name) else { continue };
        let Coming { name, engine, notes } = model.coming.remove(index);
        let mut source = Source { name, engine, ..Source::default() };
        source.report = report;
        making::made(&mut source);
        effects.extend(files::shown(model, source, notes));
    }
    effects
}

/// Stops reading a file.
pub(super) fn stop(model: &mut Model, name: String) -> Vec<Effect> {
    model.coming.retain(|coming| coming.name != name);
    model.reading.retain(|reading| reading.name != name);
    vec![Effect::StopReading(name)]
}

#[cfg(test)]
mod tests {
    use super::read_in_parts;
    use crate::app::{Act, Edition, Event, Model, Msg, update};
    use crate::har;
    use crate::http::time::Millis;
    use crate::report::json;
    use crate::words::Words;

    /// Sends everything that is told of a file, up to a number of parts.
    fn take(model: &mut Model, bytes: &[u8], most: usize) {
        let mut parts = Vec::new();
        read_in_parts(bytes.to_vec(), &mut |kind, text, more| {
            parts.push((kind.to_owned(), text.to_owned(), more.to_owned()));
        });
        send(model, Event::Opening("a.har".to_owned()));
        for (kind, text, more) in parts.into_iter().take(most) {
            send(model, Event::Part { name: "a.har".to_owned(), kind, text, more });
        }
    }

    fn send(model: &mut Model, event: Event) {
        update(model, Msg { now: Millis(0), event });
    }

    /// 450 requests, every hundredth refused, one that can't be read, and a cookie store.
    fn recording() -> Vec<u8> {
        let entries: Vec<serde_json::Value> = (0..450)
            .map(|index| {
                let status = if index % 100 == 99 { 401 } else { 200 };
                serde_json::json!({
                    "startedDateTime": Millis(1_795_421_052_000 + index * 500).to_rfc3339(), "time": 3,
                    "request": {"method": "GET", "url": format!("https://a.example/{index}"), "headers": []},
                    "response": {"status": status, "headers": [], "content": {"mimeType": "", "text": ""}},
                })
            })
            .chain([serde_json::json!(7)])
            .collect();
        let own = serde_json::json!({"version": 1, "cookies": [{"name": "a", "value": "b", "domain": "a.example"}]});
        serde_json::json!({"log": {"version": "1.2", "entries": entries, "_why401": own}})
            .to_string()
            .into_bytes()
    }

    #[test]
    fn a_file_in_parts_is_the_file() {
        let bytes = recording();
        let mut whole = Model::new(Edition::Page, Millis(0));
        send(&mut whole, Event::File { name: "a.har".to_owned(), bytes: Some(bytes.clone()) });
        let mut parts = Model::new(Edition::Page, Millis(0));
        take(&mut parts, &bytes, usize::MAX);
        let reports =
            [&whole, &parts].map(|model| json::render(&Words::english(), &model.source().unwrap().report));
        assert_eq!(reports[0], reports[1]);
        let sessions = [&whole, &parts].map(|model| har::write(model.source().unwrap().engine.session(), ""));
        assert_eq!(sessions[0], sessions[1]);
        assert!(parts.reading.is_empty() && parts.coming.is_empty());
    }

    #[test]
    fn reading_can_be_stopped_and_trouble_is_told() {
        let mut model = Model::new(Edition::Page, Millis(0));
        take(&mut model, &recording(), 3);
        assert_eq!(model.reading[0].share, Some(88));
        send(&mut model, Event::Act(Act::Stop("a.har".to_owned())));
        assert!(model.reading.is_empty() && model.coming.is_empty() && model.sources.is_empty());
        // What still arrives after that is of no file.
        let late = Event::Part {
            name: "a.har".to_owned(),
            kind: "end".to_owned(),
            text: String::new(),
            more: String::new(),
        };
        send(&mut model, late);
        assert!(model.sources.is_empty());
        take(&mut model, b"{\"log\":{", usize::MAX);
        assert!(model.reading[0].trouble.is_some() && model.coming.is_empty());
    }
}
