//! Every reader against what no sane sender would write: seeds are mutated for as long as is asked for.
//!
//!     WHY401_FUZZ_SECONDS=3600 cargo test --release --test fuzz     (or ./build.sh fuzz 60)
//!
//! Without the variable each reader gets the same few hundred inputs, so that the run is short and the same each time. An
//! input that breaks something is written beside the seeds, in `tests/fuzz/found/`, and is tried first from then on.

#![allow(clippy::disallowed_methods, reason = "a budget of time")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr, reason = "tests")]

mod alike;
mod growth;
mod mutate;
mod readers;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use mutate::Mutator;
use readers::{READERS, Reader};

/// Inputs for each reader where no time is given.
const FEW: u64 = 300;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// What a reader begins with: its own seeds, files of the test data, what broke it before.
fn seeds(reader: &Reader) -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = Vec::new();
    let lines = std::fs::read(folder("fuzz/seeds").join(format!("{}.txt", reader.seeds))).unwrap();
    seeds.extend(lines.split(|byte| *byte == b'\n').map(<[u8]>::to_vec));
    for file in reader.files {
        let mut files = vec![folder("data").join(file)];
        if let Ok(list) = std::fs::read_dir(folder("data").join(file)) {
            files = list.map(|entry| entry.unwrap().path()).collect();
            files.sort();
        }
        // Small ones: mutations of large files hit nothing that matters.
        seeds.extend(
            files.iter().map(|file| std::fs::read(file).unwrap()).filter(|bytes| bytes.len() < 20_000),
        );
    }
    seeds
}

fn found(reader: &Reader) -> Vec<Vec<u8>> {
    let Ok(list) = std::fs::read_dir(folder("fuzz/found")) else { return Vec::new() };
    let mut files: Vec<PathBuf> = list.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let own = |file: &&PathBuf| file.file_name().unwrap().to_string_lossy().starts_with(reader.name);
    files.iter().filter(own).map(|file| std::fs::read(file).unwrap()).collect()
}

/// Tries an input; where it breaks something, keeps it and says so.
fn tried(reader: &Reader, input: &[u8]) {
    if catch_unwind(AssertUnwindSafe(|| (reader.check)(input))).is_err() {
        let name = format!("{}-{:016x}", reader.name, hash(input));
        let file = folder("fuzz/found").join(name);
        std::fs::create_dir_all(folder("fuzz/found")).unwrap();
        std::fs::write(&file, input).unwrap();
        panic!("{} breaks by {}", reader.name, file.display());
    }
}

/// A name for an input (FNV-1a).
fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// How long is asked for.
fn seconds() -> Option<u64> {
    std::env::var("WHY401_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok())
}

#[test]
fn no_input_breaks_a_reader() {
    let each = seconds().map(|seconds| Duration::from_secs(seconds) / u32::try_from(READERS.len()).unwrap());
    for (index, reader) in READERS.iter().enumerate() {
        let seeds = seeds(reader);
        assert!(seeds.len() > 3, "{} has no seeds", reader.name);
        found(reader).iter().chain(&seeds).for_each(|input| tried(reader, input));
        // A long run begins elsewhere each time; a short one doesn't.
        let salt = if each.is_some() { std::process::id() } else { 0 };
        let mut mutator = Mutator::new(index as u64 + u64::from(salt) * 1000, seeds);
        let (start, mut count) = (Instant::now(), 0_u64);
        while each.map_or(count < FEW, |each| start.elapsed() < each) {
            let input = mutator.next();
            tried(reader, &input);
            count += 1;
        }
        if each.is_some() {
            eprintln!("{:>20}: {count} inputs", reader.name);
        }
    }
}
