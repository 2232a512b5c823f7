//! The page's half of `./build.sh bench`: what is measured, as functions for JavaScript.

#![cfg_attr(not(target_arch = "wasm32"), allow(unused, missing_docs, reason = "for the browser alone"))]

mod work;

#[cfg(target_arch = "wasm32")]
mod page {
    #![expect(unreachable_pub, reason = "wasm-bindgen takes public functions alone")]

    use wasm_bindgen::prelude::*;
    use why401::http::time::Millis;
    use why401::session::store::Store;

    use super::work;

    /// Reads a HAR file; how many entries.
    #[wasm_bindgen]
    pub fn read(bytes: &[u8]) -> usize {
        work::read(bytes)
    }

    /// Reads a HAR file and reports on it; how many refusals.
    #[wasm_bindgen]
    pub fn report(bytes: &[u8]) -> usize {
        work::report(bytes)
    }

    /// A token's header and claims, and what is wrong with it.
    #[wasm_bindgen]
    pub fn token(text: &str) -> String {
        work::token(text)
    }

    /// A cookie store.
    #[wasm_bindgen]
    #[derive(Debug, Default)]
    pub struct Jar(Store);

    #[wasm_bindgen]
    impl Jar {
        /// An empty one.
        #[wasm_bindgen(constructor)]
        pub fn new() -> Self {
            Self::default()
        }

        /// Stores what a Set-Cookie line sets.
        pub fn set(&mut self, line: &str, url: &str, now: f64) {
            if let Some(cookie) = work::stored(line, url, Millis::from_secs_f64(now / 1000.0)) {
                self.0.put(cookie);
            }
        }

        /// The Cookie field for an address.
        pub fn field(&self, url: &str, now: f64) -> String {
            work::field(&self.0, url, Millis::from_secs_f64(now / 1000.0))
        }
    }
}
