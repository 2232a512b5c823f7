//! Long lists of which only the rows near those in sight are painted; what stands before and after them is as high as they
//! would be. Which rows are in sight the browser tells when they are scrolled (`browser/dom.rs`).

use std::ops::Range;

use maud::{Markup, html};

/// Height of a row in pixels, as the style sheets have it.
pub(super) const ROW: usize = 40;

/// The first row in sight is told whenever it is in another block of so many.
pub const TOLD: usize = 20;

/// No more rows than these are in sight at a time.
const BLOCK: usize = 40;

/// The rows that are painted of so many: the block with the first in sight, the one before and the one after it.
pub(super) fn rows(first: usize, all: usize) -> Range<usize> {
    let at = first.min(all) / BLOCK;
    at.saturating_sub(1) * BLOCK..((at + 2) * BLOCK).min(all)
}

/// Room for rows that aren't painted. An attribute, since style would need another policy.
pub(super) fn space(rows: usize) -> Markup {
    html! { @if rows > 0 { svg.space width="1" height=(rows * ROW) aria-hidden="true" focusable="false" {} } }
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn the_rows_in_sight_are_painted_wherever_it_is_scrolled_to() {
        for all in [0, 1, 39, 40, 41, 3_000] {
            for first in 0..all {
                let painted = rows(first, all);
                assert!(
                    painted.start <= first && painted.end >= (first + 40).min(all) && painted.len() <= 120
                );
            }
            assert!(rows(all + 500, all).end == all, "a list that has become shorter");
        }
    }
}
