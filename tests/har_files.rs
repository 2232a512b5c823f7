//! HAR files as the tools of others write them (`tests/data/har`): each is read whole, or refused in one clear line.
//!
//! `tests/data/har/catalog.json` tells what is in each file, found out by other means; `tests/data/har/expected.txt`
//! what is said of it. `UPDATE_EXPECT=1 cargo test --test har_files` rewrites the latter: what you review is the difference.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use why401::diagnose::report::State;
use why401::engine::Engine;
use why401::har;
use why401::words::Words;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/har")
}

fn catalog() -> Vec<Value> {
    let text = std::fs::read_to_string(folder().join("catalog.json")).unwrap();
    let catalog: Value = serde_json::from_str(&text).unwrap();
    catalog["files"].as_array().unwrap().clone()
}

fn bytes(entry: &Value) -> Vec<u8> {
    std::fs::read(folder().join(entry["file"].as_str().unwrap())).unwrap()
}

#[test]
fn every_entry_of_every_file_is_read() {
    let catalog = catalog();
    assert!(catalog.len() > 40);
    for entry in &catalog {
        let name = entry["file"].as_str().unwrap();
        let read = har::read(&bytes(entry));
        let Some(count) = entry["entries"].as_u64() else {
            let said = read.err().unwrap_or_else(|| panic!("{name} is read")).to_string();
            // The catalogue tells where Python's reader stops: `not JSON: … (char 22)`.
            let quirk = entry["quirks"][0].as_str().and_then(|quirk| quirk.split_once("(char "));
            if let Some((_, place)) = quirk {
                let place = place.trim_end_matches(')');
                assert!(said.contains(&format!("at byte {place} ")), "{name}: {said}");
            }
            continue;
        };
        if count == 0 {
            assert!(matches!(read, Err(har::ReadError::NotHar { path: "log.entries", .. })), "{name}");
            continue;
        }
        let (session, notes) = read.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(session.exchanges.len() as u64, count, "{name}");
        let mut statuses = BTreeMap::<String, u64>::new();
        for exchange in &session.exchanges {
            *statuses.entry(exchange.status.to_string()).or_default() += 1;
        }
        let told = entry
            .get("statuses")
            .map_or_else(BTreeMap::new, |told| serde_json::from_value(told.clone()).unwrap());
        // An entry without an address isn't looked into.
        if notes.iter().all(|note| note.says.id != "note-entry-unreadable") {
            assert_eq!(statuses, told, "{name}");
        }
        let creator = entry["creator"].as_str().unwrap_or_default();
        assert!(creator.starts_with(session.context.creator.as_deref().unwrap_or_default()), "{name}");
        let has = |field: &str| {
            let requests = session.exchanges.iter().filter(|one| one.request_headers.has(field)).count();
            let responses = session
                .exchanges
                .iter()
                .filter(|one| one.response_headers.all(field).next().is_some())
                .count();
            (requests, responses)
        };
        // The catalogue counts header fields; this one has its cookie in the list alone.
        let listed = usize::from(name == "files/har-rs-charles-someapi123.har");
        for (told, found) in [
            ("request cookie", has("cookie").0 - listed),
            ("request authorization", has("authorization").0),
            ("response www-authenticate", has("www-authenticate").1),
        ] {
            let told = entry["headers"].get(told).and_then(Value::as_u64).unwrap_or(0);
            assert_eq!(found as u64, told, "{name}");
        }
    }
}

#[test]
fn what_is_said_of_each() {
    let mut said = String::new();
    for entry in catalog() {
        let name = entry["file"].as_str().unwrap().trim_start_matches("files/");
        let Ok((session, notes)) = har::read(&bytes(&entry)).inspect_err(|error| {
            writeln!(said, "{name}\n    {error}").unwrap();
        }) else {
            continue;
        };
        writeln!(said, "{name}").unwrap();
        for note in &notes {
            writeln!(said, "    {}: {}", note.place, Words::english().say(&note.says)).unwrap();
        }
        // Which incident it is, is for the causes' own tests; these recordings of refusals are the only ones with any.
        let open =
            Engine::of(session).report().incidents.iter().any(|incident| incident.state == State::Open);
        assert!(!open || name.starts_with("polly-azure-"), "{name} raises an open incident");
    }
    expect_test::expect_file![folder().join("expected.txt")].assert_eq(&said);
}

/// The program ends with 2 and says in one line where the file breaks.
#[test]
fn broken_files_end_the_program_with_one_line() {
    for entry in catalog().iter().filter(|entry| entry["entries"].is_null()) {
        let file = folder().join(entry["file"].as_str().unwrap());
        let output = Command::new(env!("CARGO_BIN_EXE_why401")).arg("report").arg(&file).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", file.display());
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains("at byte ") || said.contains("log"), "{said}");
    }
}

/// Wherever a file is cut off, that is said, with the byte; nothing of it is taken for the whole.
#[test]
fn cut_files_are_refused_wherever_they_are_cut() {
    let file = std::fs::read(folder().join("files/har-to-openapi-auth-variants.har")).unwrap();
    let whole = file.trim_ascii_end().len();
    for end in 0..whole {
        match har::read(&file[..end]) {
            Err(har::ReadError::CutOff { byte }) => assert_eq!(byte, end),
            Err(har::ReadError::Empty) => assert_eq!(end, 0),
            other => panic!("{end}: {other:?}"),
        }
    }
    assert!(har::read(&file[..whole]).is_ok());
}

/// What isn't a HAR at all is told by its kind, and what to do with it.
#[test]
fn other_kinds_of_file_are_named() {
    for (bytes, said) in [
        (&b"\x1f\x8b\x08\0\0\0"[..], "compressed (gzip); unpack it first"),
        (b"PK\x03\x04\x14\0", "a ZIP archive; unpack it"),
        (b" <!doctype html><title>x</title>", "HTML or XML, not a HAR; export"),
        (b"curl 'https://a.example/'", "not JSON at byte 0"),
        (b"{'log': {}}", "not JSON at byte 1 (a member's name in quotes must stand here)"),
        (b"{\"log\":{\"entries\":[1,]}}", "not JSON at byte 21 (a comma stands before the closing bracket)"),
    ] {
        let error = har::read(bytes).unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
    // A place is that of the file, whatever its encoding.
    let cut = "{\"log\":{\"comment\":\"ä😀\",";
    let units = cut.encode_utf16().flat_map(u16::to_le_bytes);
    let bytes: Vec<u8> = [0xFF, 0xFE].into_iter().chain(units).collect();
    assert_eq!(har::read(&bytes).unwrap_err(), har::ReadError::CutOff { byte: bytes.len() });
    // A recording without requests is read, and said to have none.
    let (session, notes) = har::read(b"{\"log\":{\"entries\":[]}}").unwrap();
    assert_eq!(session.exchanges.len(), 0);
    assert_eq!(notes.iter().map(|note| note.says.id).collect::<Vec<_>>(), ["note-no-requests"]);
}

/// What one entry mistypes costs that entry alone.
#[test]
fn wrong_types_are_read_around() {
    let entry = |text: &str| {
        let (session, notes) = har::read(format!("{{\"log\":{{\"entries\":[{text}]}}}}").as_bytes()).unwrap();
        let unreadable = notes.iter().filter(|note| note.says.id == "note-entry-unreadable").count();
        (session.exchanges, unreadable)
    };
    for (text, unreadable) in [
        ("", 0),
        ("null", 1),
        ("1, [], \"x\", {}", 4),
        (r#"{"request":{"url":7}}"#, 1),
        (r#"{"request":{"url":"https://a.example/"}}"#, 0),
        (r#"{"request":{"url":"https://a.example/","headers":{"a":1}},"response":[]}"#, 0),
        (
            r#"{"request":{"url":"https://a.example/","headers":[null,1,{"name":null},{"name":"a"}]},"response":{"status":"401","headers":"x","content":{"text":["x"],"encoding":5}}}"#,
            0,
        ),
        (
            r#"{"request":{"url":"https://a.example/","method":null,"postData":"x"},"response":{"status":-1,"content":null},"_initiator":{"stack":{"callFrames":[1,{"url":""}]}},"time":null,"timings":[]}"#,
            0,
        ),
    ] {
        let (exchanges, found) = entry(text);
        assert_eq!(found, unreadable, "{text}");
        if let Some(exchange) = exchanges.iter().find(|exchange| !exchange.url.href.is_empty()) {
            assert_eq!(exchange.method, "GET", "{text}");
        }
    }
    assert_eq!(
        entry(r#"{"request":{"url":"https://a.example/"},"response":{"status":"401"}}"#).0[0].status,
        401
    );
    for (text, path) in [
        ("[]", "log"),
        ("7", "log"),
        ("{\"log\":null}", "log"),
        ("{\"log\":[]}", "log"),
        ("{\"log\":{}}", "log.entries"),
        ("{\"log\":{\"entries\":{}}}", "log.entries"),
    ] {
        match har::read(text.as_bytes()) {
            Err(har::ReadError::NotHar { path: told, .. }) => assert_eq!(told, path, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

/// Marks of encodings, and bytes that are none.
#[test]
fn encodings() {
    let text = "{\"log\":{\"entries\":[{\"request\":{\"url\":\"https://a.example/\\u00e4\",\"headers\":[{\"name\":\"x\",\"value\":\"ä😀\"}]}}]}}";
    let units: Vec<u16> = text.encode_utf16().collect();
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    for bytes in [
        text.as_bytes().to_vec(),
        marked(b"\xEF\xBB\xBF", text.as_bytes().to_vec()),
        marked(b"\xFF\xFE", units.iter().flat_map(|unit| unit.to_le_bytes()).collect()),
        marked(b"\xFE\xFF", units.iter().flat_map(|unit| unit.to_be_bytes()).collect()),
    ] {
        let (session, notes) = har::read(&bytes).unwrap();
        assert_eq!(session.exchanges[0].request_headers.get("x"), Some("ä😀"));
        assert!(notes.iter().all(|note| note.says.id != "note-bytes-replaced"));
    }
    let latin = text.replace("ä😀", "#").into_bytes();
    let latin: Vec<u8> = latin.into_iter().map(|byte| if byte == b'#' { 0xE4 } else { byte }).collect();
    let (session, notes) = har::read(&latin).unwrap();
    assert_eq!(session.exchanges[0].request_headers.get("x"), Some("\u{fffd}"));
    assert!(notes.iter().any(|note| note.says.id == "note-bytes-replaced"));
}
