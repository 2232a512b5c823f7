//! Maps and sets in order of their keys.

use std::borrow::Borrow;
use std::cmp::Ordering;

/// Places in a chunk at most; a full one is halved.
const CHUNK: usize = 512;

/// Values by keys, walked in order of the keys.
#[derive(Debug, Clone)]
pub struct Map<K, V> {
    /// In the order in which they came.
    items: Vec<(K, V)>,
    places: Places,
    /// Where the key stands that was given last with something: the next has it often enough.
    last: usize,
}

/// Values in order, each once.
#[derive(Debug, Clone)]
pub struct Set<T>(Map<T, ()>);

/// Places of items in order of the items, in chunks so that putting one in between moves few.
#[derive(Debug, Clone, Default)]
struct Places(Vec<Vec<usize>>);

/// Where an item stands, or where it would.
type Found = Result<usize, (usize, usize)>;

impl Places {
    /// Finds an item by how the item at a place compares with it.
    #[inline(never)]
    fn find(&self, compare: &dyn Fn(usize) -> Ordering) -> Found {
        let chunk =
            self.0.partition_point(|chunk| chunk.first().is_some_and(|first| compare(*first).is_le()));
        let chunk = chunk.saturating_sub(1);
        let places = self.0.get(chunk).map(Vec::as_slice).unwrap_or_default();
        let at = places.partition_point(|place| compare(*place).is_lt());
        match places.get(at) {
            Some(place) if compare(*place).is_eq() => Ok(*place),
            _ => Err((chunk, at)),
        }
    }

    /// Puts a place in where [`Self::find`] missed it.
    fn insert(&mut self, (chunk, at): (usize, usize), place: usize) {
        let Some(places) = self.0.get_mut(chunk) else {
            self.0.push(vec![place]);
            return;
        };
        places.insert(at, place);
        if places.len() > CHUNK {
            let half = places.split_off(CHUNK / 2);
            self.0.insert(chunk + 1, half);
        }
    }

    fn iter(&self) -> impl Iterator<Item = usize> + Clone {
        self.0.iter().flatten().copied()
    }

    /// Some items were taken out: `stays` tells of each whether it is still there.
    fn retain(&mut self, stays: &[bool]) {
        let mut left = 0;
        let count = |stays: &bool| {
            let place = left;
            left += usize::from(*stays);
            place
        };
        let moved: Vec<usize> = stays.iter().map(count).collect();
        for chunk in &mut self.0 {
            chunk.retain_mut(|place| {
                let known = stays.get(*place).copied().unwrap_or_default();
                *place = moved.get(*place).copied().unwrap_or_default();
                known
            });
        }
        self.0.retain(|chunk| !chunk.is_empty());
    }
}

impl<K: Ord, V> Map<K, V> {
    /// Where a key stands that is given with something.
    fn place(&self, key: &K) -> Found {
        match self.items.get(self.last) {
            Some((known, _)) if known == key => Ok(self.last),
            _ => self.find(key),
        }
    }

    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Found
    where
        K: Borrow<Q>,
    {
        self.places
            .find(&|place| self.items.get(place).map_or(Ordering::Less, |(known, _)| known.borrow().cmp(key)))
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.items.get(self.find(key).ok()?).map(|(_, value)| value)
    }

    /// Whether the key has a value.
    pub fn contains<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Sets the value of a key; tells whether it had none.
    pub fn insert(&mut self, key: K, value: V) -> bool {
        match self.place(&key) {
            Ok(place) => {
                self.last = place;
                if let Some((_, known)) = self.items.get_mut(place) {
                    *known = value;
                }
                false
            }
            Err(missed) => {
                self.places.insert(missed, self.items.len());
                self.items.push((key, value));
                true
            }
        }
    }

    /// Changes the value of a key, which begins as the default.
    pub fn update(&mut self, key: K, change: impl FnOnce(&mut V))
    where
        V: Default,
    {
        let place = self.place(&key).unwrap_or_else(|missed| {
            self.places.insert(missed, self.items.len());
            self.items.push((key, V::default()));
            self.items.len() - 1
        });
        self.last = place;
        if let Some((_, value)) = self.items.get_mut(place) {
            change(value);
        }
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> + Clone {
        self.iter().map(|(key, _)| key)
    }

    /// Keys and values, in order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> + Clone {
        self.places.iter().filter_map(|place| self.items.get(place)).map(|(key, value)| (key, value))
    }

    /// The values, in no order.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.items.iter_mut().map(|(_, value)| value)
    }

    /// Keeps those that `stays` says stay; it may change their values.
    pub fn retain(&mut self, mut stays: impl FnMut(&mut V) -> bool) {
        let stays: Vec<bool> = self.values_mut().map(&mut stays).collect();
        let mut place = 0..;
        self.items.retain(|_| place.next().is_none_or(|place| stays.get(place).copied().unwrap_or(true)));
        self.places.retain(&stays);
    }

    /// Keys and values in order of the keys.
    pub fn into_list(mut self) -> Vec<(K, V)> {
        super::arrange(self.places.iter().collect(), &mut |one, other| self.items.swap(one, other));
        self.items
    }
}

impl<K: Ord, T> Map<K, Vec<T>> {
    /// Adds to the list of a key.
    pub fn push(&mut self, key: K, value: T) {
        self.update(key, |list| list.push(value));
    }

    /// The list of a key.
    pub fn list<Q: Ord + ?Sized>(&self, key: &Q) -> &[T]
    where
        K: Borrow<Q>,
    {
        self.get(key).map(Vec::as_slice).unwrap_or_default()
    }
}

impl<T: Ord> Set<T> {
    /// Whether it is there.
    pub fn contains<Q: Ord + ?Sized>(&self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.contains(item)
    }

    /// Adds one; tells whether it is new.
    pub fn insert(&mut self, item: T) -> bool {
        self.0.insert(item, ())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.items.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self { items: Vec::new(), places: Places::default(), last: 0 }
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Map::default())
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    /// Of two values with one key the later counts.
    fn from_iter<I: IntoIterator<Item = (K, V)>>(items: I) -> Self {
        let mut map = Self::default();
        items.into_iter().for_each(|(key, value)| {
            map.insert(key, value);
        });
        map
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| {
            self.insert(item);
        });
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::default();
        set.extend(items);
        set
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::{CHUNK, Map, Set};

    fn same(keys: &[u16]) {
        let (mut ours, mut theirs) = (Map::<u16, Vec<usize>>::default(), BTreeMap::<u16, Vec<usize>>::new());
        let (mut our_set, mut their_set) = (Set::default(), BTreeSet::new());
        for (index, key) in keys.iter().enumerate() {
            ours.push(*key, index);
            theirs.entry(*key).or_default().push(index);
            assert_eq!(our_set.insert(*key), their_set.insert(*key));
        }
        assert_eq!(our_set.len(), their_set.len());
        assert!(ours.iter().eq(theirs.iter()) && ours.keys().eq(theirs.keys()));
        for key in 0..=u16::MAX {
            assert_eq!(ours.get(&key), theirs.get(&key));
            assert_eq!(our_set.contains(&key), their_set.contains(&key));
        }
        let (mut fewer, mut theirs_fewer) = (ours.clone(), theirs.clone());
        fewer.retain(|list| {
            list.push(7);
            list[0] % 3 == 1
        });
        theirs_fewer.retain(|_, list| {
            list.push(7);
            list[0] % 3 == 1
        });
        assert!(fewer.iter().eq(theirs_fewer.iter()));
        for key in keys {
            assert_eq!(fewer.get(key), theirs_fewer.get(key));
            fewer.push(*key, 1);
            theirs_fewer.entry(*key).or_default().push(1);
        }
        assert!(fewer.iter().eq(theirs_fewer.iter()));
        let last: Map<u16, usize> = keys.iter().enumerate().map(|(index, key)| (*key, index)).collect();
        assert!(last.iter().all(|(key, index)| ours.list(key).last() == Some(index)));
        assert!(ours.into_list().into_iter().eq(theirs));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn as_the_standard_library_has_them(keys: Vec<u16>) {
            same(&keys);
            same(&keys.iter().flat_map(|key| [*key; 3]).collect::<Vec<_>>());
        }
    }

    #[test]
    fn many_chunks() {
        let many = u16::try_from(CHUNK * 40).unwrap();
        for step in [1, 7_919, u16::MAX] {
            same(&(0..many).map(|i| i.wrapping_mul(step)).collect::<Vec<_>>());
        }
    }
}
