//! An ordered list of header fields: duplicates and the original case are kept.

use std::sync::Arc;

use super::secret::{self, Secret};

/// One header field as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Field name in its original case.
    pub name: Arc<str>,
    /// Field value. All values are treated as secret: a custom header can carry a key.
    pub value: Secret,
}

/// Header fields in order of sending.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Headers {
    list: Vec<Header>,
    /// The [marks](mark) of all names: most fields that are asked for aren't there.
    marks: u64,
}

/// One of 64 bits for a name, the same whatever its case; others share it.
fn mark(name: &str) -> u64 {
    let first = name.as_bytes().first().map_or(0, |byte| usize::from(byte | 0x20));
    1 << ((name.len() * 5 + first) % 64)
}

impl Headers {
    /// From a list in order of sending.
    pub fn new(list: Vec<Header>) -> Self {
        let marks = list.iter().fold(0, |marks, header| marks | mark(&header.name));
        Self { list, marks }
    }

    /// All fields, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Header> {
        self.list.iter()
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is no field at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The first value of a field (names are case-insensitive, RFC 9110 §5.1).
    pub fn get<'a>(&'a self, name: &str) -> Option<&'a str> {
        self.all(name).next()
    }

    /// Every value of a field, in order.
    pub fn all<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
        let list = if self.marks & mark(name) == 0 { &[] } else { self.list.as_slice() };
        list.iter()
            .filter(move |header| header.name.eq_ignore_ascii_case(name))
            .map(|header| header.value.expose())
    }

    /// Names of fields, in lower case, whose values aren't the same in the other list. Order doesn't count.
    pub fn differing(&self, other: &Self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for header in self.list.iter().chain(&other.list) {
            let name = header.name.to_ascii_lowercase();
            let (mut one, mut two) = (self.all(&name).collect(), other.all(&name).collect());
            let (one, two): (&mut Vec<&str>, &mut Vec<&str>) = (&mut one, &mut two);
            crate::sorted::by(one, Ord::cmp);
            crate::sorted::by(two, Ord::cmp);
            if one != two && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Has texts in common with another list where they are the same: what goes with every request is kept once.
    pub fn share(&mut self, other: &Self) {
        for header in self.list.iter_mut().filter(|header| Arc::strong_count(&header.name) == 1) {
            let named = |known: &&Header| known.name == header.name;
            let whole = other.list.iter().filter(named).find(|known| known.value == header.value);
            if let Some(known) = whole.or_else(|| other.list.iter().find(named)) {
                let name = known.name.clone();
                *header = whole.cloned().unwrap_or_else(|| Header { name, ..header.clone() });
            }
        }
    }

    /// Bytes of memory that the list takes up; what it shares with others is divided among them.
    pub fn weight(&self) -> usize {
        let texts = self.list.iter().map(|header| secret::share(&header.name) + header.value.share());
        self.list.capacity() * size_of::<Header>() + texts.sum::<usize>()
    }

    /// Whether the field is there.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

impl<'a> IntoIterator for &'a Headers {
    type Item = &'a Header;
    type IntoIter = std::slice::Iter<'a, Header>;
    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl FromIterator<(String, String)> for Headers {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(iter: I) -> Self {
        Self::new(
            iter.into_iter()
                .map(|(name, value)| Header { name: name.into(), value: Secret::new(value) })
                .collect(),
        )
    }
}
