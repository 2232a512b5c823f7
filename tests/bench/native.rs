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
/// How often a thousand exchanges are added: the thread's time is counted in steps of some milliseconds, and one round takes a few.
const ROUNDS: u32 = 50;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let bytes = arguments.next().map(|file| std::fs::read(file).unwrap()).unwrap_or_default();
    let found = match what.as_str() {
        "har" => har_of(&bytes),
        "engine" => engine(&bytes),
        "tokens" => tokens(),
        "cookies" => cookies(),
        other => panic!("har FILE, engine FILE, tokens or cookies, not {other:?}"),
    };
    println!("{found}");
}

/// The time this thread has had of a processor: what else runs on the machine adds little to it.
fn busy() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    match stat.split(' ').next().and_then(|nanoseconds| nanoseconds.parse().ok()) {
        Some(nanoseconds) => Duration::from_nanos(nanoseconds),
        None => Instant::now().duration_since(*START.get_or_init(Instant::now)),
    }
}

/// For machines that don't tell a thread's time.
static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();

/// Milliseconds of one run, and what it gave.
fn once<T>(run: impl FnOnce() -> T) -> (f64, T) {
    let start = busy();
    let found = black_box(run());
    (busy().saturating_sub(start).as_secs_f64() * 1e3, found)
}

/// Nanoseconds of one of many. The thread's time is counted in steps of some milliseconds.
fn each<T>(mut run: impl FnMut() -> T) -> f64 {
    let (start, mut count) = (busy(), 0_u32);
    while busy().saturating_sub(start) < ENOUGH {
        for _ in 0..64 {
            black_box(run());
        }
        count += 64;
    }
    busy().saturating_sub(start).as_secs_f64() * 1e9 / f64::from(count)
}

fn har_of(bytes: &[u8]) -> Value {
    let (read_ms, entries) = once(|| work::read(bytes));
    let (report_ms, refused) = once(|| work::report(bytes));
    json!({"bytes": bytes.len(), "entries": entries, "refused": refused, "readMs": read_ms, "reportMs": report_ms})
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
    let made = |index: usize| {
        let mut exchange = (*healthy.get(index % healthy.len()).unwrap()).clone();
        exchange.started = exchange.started.map(|at| at.plus(i64::try_from(index).unwrap() * 10));
        exchange
    };
    let filled = |engine: &mut Engine, length: usize| {
        for index in engine.session().exchanges.len()..length {
            engine.push(Exchange { response_body: None, ..made(index) });
        }
    };
    let pushed = |engine: &mut Engine, exchanges: Vec<Exchange>| {
        let (ms, ()) = once(|| {
            for exchange in exchanges {
                engine.push(exchange);
            }
        });
        ms
    };
    let added = |engine: &mut Engine| {
        let length = engine.session().exchanges.len();
        pushed(engine, (length..length + 1000).map(made).collect())
    };
    let told = |sum: f64, report: f64| json!({"pushUs": sum / f64::from(ROUNDS), "reportMs": report});
    let (mut sum, mut report) = (0.0, f64::MAX);
    for _ in 0..ROUNDS {
        let mut engine = Engine::new(Context::default());
        filled(&mut engine, 1_000);
        report = report.min(once(|| engine.report()).0);
        sum += added(&mut engine);
    }
    let small = told(sum, report);
    let mut engine = Engine::new(Context::default());
    filled(&mut engine, 100_000);
    let (report, _) = once(|| engine.report());
    let large = told((0..ROUNDS).map(|_| added(&mut engine)).sum(), report);
    let sum: f64 = (0..ROUNDS)
        .map(|_| {
            let set: Vec<Exchange> = healthy.iter().map(|exchange| (*exchange).clone()).collect();
            let mut engine = Engine::new(Context::default());
            pushed(&mut engine, set)
        })
        .sum();
    json!({"at1000": small, "at100000": large, "healthyUs": sum * 1e3 / f64::from(ROUNDS) / healthy.len() as f64})
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
