//! What is said of memory, measured by an allocator that counts.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::alloc::System;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use why401::engine::Engine;
use why401::har;
use why401::http::url::Url;
use why401::session::exchange::Exchange;

#[global_allocator]
static MEMORY: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// So many requests are a long session.
const LONG: usize = 500;

/// The allocator counts for all threads: one test at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// Bytes that were taken since, and not given back.
fn held(region: &Region<'_, System>) -> usize {
    let change = region.change();
    change.bytes_allocated - change.bytes_deallocated
}

/// Recordings of real software, each many times over, as a long session goes: what an engine holds of them, and what
/// the requests in it are said to weigh.
#[test]
fn requests_weigh_what_they_hold() {
    let _guard = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|kind| kind == "har"));
    let (mut all_held, mut all_weight) = (0, 0);
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let region = Region::new(MEMORY);
        let mut engine = Engine::default();
        while engine.session().exchanges.len() < LONG {
            for exchange in har::read(&bytes).unwrap().0.exchanges {
                engine.push(exchange);
            }
        }
        let held = held(&region);
        let weight: usize = engine.session().exchanges.iter().map(Exchange::weight).sum();
        let share = weight * 100 / held;
        assert!((75..=140).contains(&share), "{}: {share} % of {held} bytes", file.display());
        (all_held, all_weight) = (all_held + held, all_weight + weight);
    }
    assert!(all_weight >= all_held, "on the whole it is no less: {all_weight} of {all_held}");
}

/// Headers that go with every request are kept once: a thousand requests and
/// what is read from them takes up less than they would by themselves.
#[test]
fn what_requests_have_in_common_is_kept_once() {
    let _guard = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let field = |name: &str, bytes: usize| (name.to_owned(), "x".repeat(bytes));
    let made = |index: usize| Exchange {
        url: Url::parse(&format!("https://a.example/{index}")).unwrap(),
        method: "GET".to_owned(),
        status: 200,
        request_headers: [field("Cookie", 2_000), field("Authorization", 1_000), field("User-Agent", 120)]
            .into_iter()
            .collect(),
        ..Exchange::default()
    };
    let alone = Region::new(MEMORY);
    let list: Vec<Exchange> = (0..1_000).map(made).collect();
    let alone = held(&alone);
    let together = Region::new(MEMORY);
    let mut engine = Engine::default();
    list.iter().enumerate().for_each(|(index, _)| {
        engine.push(made(index));
    });
    let together = held(&together);
    assert!(together < alone, "{together} bytes with what is read from them, {alone} without");
}
