//! Sorting, and maps and sets in order, without machine code of their own for every type.
//!
//! What the standard library compiles anew for each type (a sort has 4 KB, a tree map 6 KB) made a fifth of the module that
//! the panel loads. Here the work is done once, on places; a type adds only how two of its values compare and how they
//! change places.

mod map;

use std::cmp::Ordering;

pub use map::{Map, Set};

/// Sorts by a comparison; equals keep their order.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(items.len(), &|one, other| {
        items.get(one).zip(items.get(other)).is_some_and(|(one, other)| compare(one, other).is_gt())
    });
    arrange(order, &mut |one, other| items.swap(one, other));
}

/// Sorts by a key; equals keep their order.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |one, other| key(one).cmp(&key(other)));
}

/// The numbers below `len` in the order that `after` asks for: a merge sort, run by run.
fn order(len: usize, after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut list: Vec<usize> = (0..len).collect();
    let mut width = 1;
    while width < len {
        let mut merged = Vec::with_capacity(len);
        for pair in list.chunks(2 * width) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            // What comes in is in order already, or nearly.
            let apart = left.last().zip(right.first()).is_none_or(|(last, first)| !after(*last, *first));
            if apart {
                merged.extend_from_slice(pair);
                continue;
            }
            while let ([one, ones @ ..], [other, others @ ..]) = (left, right) {
                if after(*one, *other) {
                    merged.push(*other);
                    right = others;
                } else {
                    merged.push(*one);
                    left = ones;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        list = merged;
        width *= 2;
    }
    list
}

/// Puts at each place what `order` names for it, by exchanging along each cycle.
fn arrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut at = start;
        while let Some(place) = order.get_mut(at) {
            let from = std::mem::replace(place, at);
            if from == start {
                break;
            }
            swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(list: Vec<(u8, u16)>) {
            let (mut ours, mut theirs) = (list.clone(), list);
            super::by_key(&mut ours, |(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn long_lists_in_any_order() {
        for step in [1, 7_919, 99_991] {
            let mut list: Vec<usize> = (0..100_000).map(|i| i * step % 100_000).collect();
            super::by(&mut list, |one, other| other.cmp(one));
            assert!(list.is_sorted_by(|one, other| one >= other));
        }
    }
}
