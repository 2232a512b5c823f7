//! The native half of `./build.sh bench`: figures as JSON, for `tests/bench/run.mjs`.
//!
//!     cargo bench --bench native -- FILE.har…

#![allow(clippy::disallowed_methods, reason = "measures time")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark"
)]

mod work;

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use why401::engine::Engine;
use why401::har;
use why401::http::time::Millis;
use why401::session::Context;
use why401::session::exchange::Exchange;
use why401::session::store::Store;

/// How long a small thing is repeated for one figure.
const ENOUGH: Duration = Duration::from_millis(300);
/// How often a large thing is done.
const RUNS: usize = 5;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).filter(|argument| argument.ends_with(".har")).collect();
    let hars: Vec<Value> = files.iter().map(|file| files_of(file)).collect();
    let largest = files.last().map(|file| std::fs::read(file).unwrap()).unwrap_or_default();
    println!(
        "{}",
        json!({"hars": hars, "engine": engine(&largest), "tokens": tokens(), "cookies": cookies()})
    );
}

/// Milliseconds of the fastest of some runs: what else runs on the machine only adds.
fn fastest<T>(mut run: impl FnMut() -> T) -> f64 {
    let times = (0..RUNS).map(|_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    });
    times.min().unwrap().as_secs_f64() * 1e3
}

/// Nanoseconds of one of many.
fn each<T>(mut run: impl FnMut() -> T) -> f64 {
    (0..RUNS)
        .map(|_| {
            let (start, mut count) = (Instant::now(), 0_u32);
            while start.elapsed() < ENOUGH / 5 {
                for _ in 0..16 {
                    black_box(run());
                }
                count += 16;
            }
            start.elapsed().as_secs_f64() * 1e9 / f64::from(count)
        })
        .fold(f64::MAX, f64::min)
}

fn files_of(file: &str) -> Value {
    let bytes = std::fs::read(file).unwrap();
    json!({
        "bytes": bytes.len(),
        "entries": work::read(&bytes),
        "refused": work::report(&bytes),
        "readMs": fastest(|| work::read(&bytes)),
        "reportMs": fastest(|| work::report(&bytes)),
    })
}

/// What one exchange costs in a session of a thousand and of a hundred thousand, and a healthy one in the mean.
fn engine(bytes: &[u8]) -> Value {
    let Ok((session, _)) = har::read(bytes) else { return Value::Null };
    let healthy: Vec<&Exchange> = session
        .exchanges
        .iter()
        .filter(|exchange| (200..300).contains(&exchange.status))
        .take(2000)
        .collect();
    let push = |engine: &mut Engine, index: usize| {
        let mut exchange = (*healthy.get(index % healthy.len()).unwrap()).clone();
        exchange.started = exchange.started.map(|at| at.plus(i64::try_from(index).unwrap() * 10));
        engine.push(exchange)
    };
    let mut engine = Engine::new(Context::default());
    let mut at = |length: usize| {
        let so_far = engine.session().exchanges.len();
        for index in so_far..length {
            push(&mut engine, index);
        }
        let start = Instant::now();
        for index in length..length + 1000 {
            push(&mut engine, index);
        }
        let added = start.elapsed().as_secs_f64() * 1e6 / 1000.0;
        let start = Instant::now();
        black_box(engine.report());
        json!({"pushUs": added, "reportMs": start.elapsed().as_secs_f64() * 1e3})
    };
    let (small, large) = (at(1_000), at(100_000));
    let clones: Vec<Exchange> = healthy.iter().map(|exchange| (*exchange).clone()).collect();
    let count = clones.len();
    let mut sets: Vec<Vec<Exchange>> = (0..RUNS).map(|_| clones.clone()).collect();
    let ms = fastest(|| {
        let mut engine = Engine::new(Context::default());
        for exchange in sets.pop().into_iter().flatten() {
            engine.push(exchange);
        }
        engine
    });
    json!({"at1000": small, "at100000": large, "healthyUs": ms * 1e3 / count as f64})
}

fn tokens() -> Value {
    let text = include_str!("token.txt").trim();
    json!({"ns": each(|| work::token(text))})
}

fn cookies() -> Value {
    let sizes = [10, 180, 3000].map(|size| {
        let lines = lines(size);
        let now = Millis(1_772_359_200_000);
        let fill = || Store::new(lines.iter().filter_map(|(url, line)| work::stored(line, url, now)));
        let store = fill();
        let (url, _) = lines.first().unwrap();
        json!({
            "stored": size,
            "setNs": each(fill) / f64::from(size),
            "getNs": each(|| work::field(&store, url, now.plus(1000))),
            "field": work::field(&store, url, now.plus(1000)).len(),
        })
    });
    json!(sizes)
}

/// As `tests/bench/lib/jar.mjs` makes them.
fn lines(size: u32) -> Vec<(String, String)> {
    (0..size)
        .map(|index| {
            let host = format!("www.site{}.example", index / 180);
            let path = ["/", "/app", "/app/items", "/other"][index as usize % 4];
            let line = format!("name{index}=value-{index}-0123456789abcdef; Path={path}; Secure; HttpOnly; SameSite=Lax; Max-Age=86400");
            (format!("https://{host}/app/items/7"), line)
        })
        .collect()
}
