//! Inputs made from seeds: bytes changed, pieces cut, doubled, moved, spliced, and words that readers look out for.

/// Words that mean something to one reader or another.
const WORDS: &[&str] = &[
    "\"",
    "\\",
    "\\\"",
    "\\u",
    "\\ud83d",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    ";",
    "=",
    "==",
    "%",
    "%ff",
    "%2e%2e",
    "\0",
    "\r\n",
    "\u{feff}",
    "\u{202e}",
    "\u{1f600}",
    "é",
    "null",
    "-1",
    "1e999",
    "99999999999999999999",
    "0.1",
    "true",
    "eyJ",
    ".e30.",
    "Bearer ",
    "Basic ",
    "Digest ",
    "Negotiate ",
    "realm=\"",
    "Domain=",
    "Expires=",
    "Max-Age=",
    "SameSite=",
    "__Host-",
    "; ",
    ", ",
    "//",
    "http://",
    "[::1]",
    "@",
    "#",
    "?",
    "<",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "/../",
    "TlRMTVNTUAAB",
];

/// Makes inputs, the same ones for the same number.
pub(crate) struct Mutator {
    state: u64,
    seeds: Vec<Vec<u8>>,
}

impl Mutator {
    pub(crate) fn new(number: u64, seeds: Vec<Vec<u8>>) -> Self {
        Self { state: number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1, seeds }
    }

    /// A number below a limit (xorshift).
    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from((self.state >> 11) % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    pub(crate) fn next(&mut self) -> Vec<u8> {
        let index = self.below(self.seeds.len());
        let mut input = self.seeds[index].clone();
        for _ in 0..=self.below(6) {
            self.change(&mut input);
        }
        input.truncate(1 << 20);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.below(input.len() + 1);
        let end = (at + 1 + self.below(40)).min(input.len());
        match self.below(10) {
            0 => {
                let bit = 1 << self.below(8);
                if let Some(byte) = input.get_mut(at) {
                    *byte ^= bit;
                }
            }
            1 => {
                let byte = u8::try_from(self.below(256)).unwrap();
                input.insert(at, byte);
            }
            2 => drop(input.drain(at.min(end)..end)),
            3 => input.truncate(at),
            4 | 5 => {
                let word = WORDS[self.below(WORDS.len())];
                input.splice(at..at, word.bytes());
            }
            6 => {
                let piece = input[at.min(end)..end].to_vec();
                let times = 1 + self.below(8);
                input.splice(at..at, piece.repeat(times));
            }
            7 => {
                let piece: Vec<u8> = input.drain(at.min(end)..end).collect();
                let to = self.below(input.len() + 1);
                input.splice(to..to, piece);
            }
            8 => {
                let other = self.below(self.seeds.len());
                let other = self.seeds[other].clone();
                let from = self.below(other.len() + 1);
                let to = (from + self.below(200)).min(other.len());
                input.splice(at..at, other[from..to].iter().copied());
            }
            _ => {
                let times = 1 + self.below(300);
                let word = WORDS[self.below(WORDS.len())].repeat(times);
                input.splice(at..at, word.bytes());
            }
        }
    }
}
