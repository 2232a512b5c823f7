//! An ordered list of header fields: duplicates and the original case are kept.

use std::sync::Arc;

use super::secret::{self, Secret};
use crate::sorted::{self, Set};

/// Fields of a message that are compared with another's to share their texts: more than servers send. A hostile message may
/// have tens of thousands.
const COMPARED: usize = 128;

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
        let mut all: Vec<(String, bool, &str)> = Vec::new();
        for (list, own) in [(&self.list, true), (&other.list, false)] {
            let fields = list.iter();
            all.extend(fields.map(|field| (field.name.to_ascii_lowercase(), own, field.value.expose())));
        }
        let names: Vec<String> = all.iter().map(|(name, ..)| name.clone()).collect();
        sorted::by(&mut all, Ord::cmp);
        let mut differ = Set::default();
        for alike in all.chunk_by(|one, next| one.0 == next.0) {
            let (theirs, ours) = alike.split_at(alike.partition_point(|(_, own, _)| !own));
            if !ours.iter().map(|it| it.2).eq(theirs.iter().map(|it| it.2)) {
                differ.extend(alike.first().map(|(name, ..)| name.clone()));
            }
        }
        let mut told = Set::default();
        names.into_iter().filter(|name| differ.contains(name) && told.insert(name.clone())).collect()
    }

    /// Has texts in common with another list where they are the same: what goes with every request is kept once.
    pub fn share(&mut self, other: &Self) {
        let known = || other.list.iter().take(COMPARED);
        let own = self.list.iter_mut().take(COMPARED);
        for header in own.filter(|header| Arc::strong_count(&header.name) == 1) {
            let named = |known: &&Header| known.name == header.name;
            let whole = known().filter(named).find(|known| known.value == header.value);
            if let Some(known) = whole.or_else(|| known().find(named)) {
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

#[cfg(test)]
mod tests {
    use super::Headers;

    fn headers(fields: &[(&str, &str)]) -> Headers {
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn fields_differ_by_their_values_whatever_their_order() {
        let one =
            headers(&[("B", "1"), ("a", "1"), ("A", "2"), ("same", "x"), ("twice", "y"), ("twice", "y")]);
        let other = headers(&[("a", "2"), ("same", "x"), ("twice", "y"), ("c", "3"), ("A", "1")]);
        assert_eq!(one.differing(&other), ["b", "twice", "c"]);
        assert_eq!(one.differing(&one), Vec::<String>::new());
    }

    /// A server may send as many fields as fit into 256 KB: compared each with each they would take minutes.
    #[test]
    fn many_fields_cost_little() {
        let many = |value: &str| -> Headers {
            (0..60_000).map(|n| (format!("x-{n}"), format!("{value}{n}"))).collect()
        };
        let (mut one, other) = (many("a"), many("b"));
        assert_eq!(one.differing(&other).len(), 60_000);
        one.share(&other);
        assert_eq!(one.len(), 60_000);
    }
}
