//! Whose clock is off: the device's, or one server's.

use super::facts::Facts;
use super::seen::Seen;

/// A clock is taken to be off by this much or more, in milliseconds: less is common and harms few.
pub const LEEWAY: i64 = 60_000;

/// What the Date headers of all hosts say about the clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clocks<'s> {
    /// Nothing: no Date headers, or too few hosts to tell.
    Unknown,
    /// Device and server agree within [`LEEWAY`].
    Agree,
    /// Two or more hosts say the device's clock is off.
    Device {
        /// How far the hosts are ahead of the device, in milliseconds.
        ahead: i64,
        /// How many hosts say so.
        hosts: usize,
    },
    /// This host alone disagrees with the device, and other hosts agree with the device.
    Server {
        /// The host.
        host: &'s str,
        /// How far it is ahead, in milliseconds.
        ahead: i64,
    },
    /// The only host seen disagrees with the device: either may be wrong.
    OneOfBoth {
        /// How far the host is ahead, in milliseconds.
        ahead: i64,
    },
}

/// What the clocks of the session say about the host of `t`.
pub fn clocks<'s>(facts: &Facts<'s>, t: &Seen) -> Clocks<'s> {
    let offsets = facts.offsets();
    let Some((host, ahead)) = offsets.iter().copied().find(|(host, _)| *host == t.url.host) else {
        return Clocks::Unknown;
    };
    if ahead.abs() < LEEWAY {
        return Clocks::Agree;
    }
    let others = || offsets.iter().filter(|(other, _)| *other != host);
    let same = others().filter(|(_, other)| (other - ahead).abs() < LEEWAY).count();
    let agreeing_with_device = others().filter(|(_, other)| other.abs() < LEEWAY).count();
    match (same, agreeing_with_device) {
        (1.., 0) => Clocks::Device { ahead, hosts: same + 1 },
        (_, 1..) => Clocks::Server { host, ahead },
        (0, 0) => Clocks::OneOfBoth { ahead },
    }
}
