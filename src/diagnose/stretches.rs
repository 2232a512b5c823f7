//! Long work in stretches: it gives way from time to time, and goes on when it is asked to.
//!
//! A future without an executor is just that. Nobody wakes it: whoever holds it asks again.

use std::cell::Cell;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// So many exchanges may be looked at before the work gives way: in a browser that takes a frame or two.
const STRETCH: usize = 30_000;

/// After so many it is asked whether that is a stretch.
const CHUNK: usize = STRETCH / 8;

/// How much was done since the work last gave way.
#[derive(Debug, Default)]
pub(crate) struct Pace(Cell<usize>);

impl Pace {
    /// Says that about so many exchanges were looked at, and gives way where that is a stretch.
    pub(crate) async fn looked_at(&self, exchanges: usize) {
        let done = self.0.get() + exchanges;
        self.0.set(done);
        if done >= STRETCH {
            self.0.set(0);
            Pause::default().await;
        }
    }

    /// Says that something else follows that takes up to half a stretch, and gives way where that would be too much.
    pub(crate) async fn makes_room(&self) {
        self.looked_at(STRETCH / 2).await;
    }
}

/// Each of many, with a rest now and then: `cost` says for how many exchanges each of them counts.
pub(crate) async fn each<T>(pace: &Pace, cost: usize, all: impl Iterator<Item = T>, mut what: impl FnMut(T)) {
    let mut looked = 0;
    for one in all {
        what(one);
        looked += cost;
        if looked >= CHUNK {
            pace.looked_at(std::mem::take(&mut looked)).await;
        }
    }
    pace.looked_at(looked).await;
}

/// Gives way once.
#[derive(Debug, Default)]
struct Pause(bool);

impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { Poll::Pending }
    }
}

/// Does a stretch of the work; what came of it once it is done.
pub(crate) fn go_on<T>(work: Pin<&mut (impl Future<Output = T> + ?Sized)>) -> Option<T> {
    match work.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Some(done),
        Poll::Pending => None,
    }
}

/// Does all of it.
pub(crate) fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        if let Some(done) = go_on(work.as_mut()) {
            return done;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pace, STRETCH, at_once, go_on};

    async fn work(rounds: usize) -> usize {
        let pace = Pace::default();
        for _ in 0..rounds {
            pace.looked_at(STRETCH / 2).await;
        }
        rounds
    }

    #[test]
    fn work_gives_way_after_each_stretch_and_comes_to_the_same() {
        let mut turns = Box::pin(work(7));
        let gave_way = std::iter::from_fn(|| go_on(turns.as_mut()).is_none().then_some(())).count();
        assert_eq!(gave_way, 3);
        assert_eq!(at_once(work(7)), 7);
    }
}
