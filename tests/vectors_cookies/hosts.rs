//! Hosts and their registrable domains: the public suffix list's own vectors.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use why401::http::public_suffix::registrable_domain;

use crate::harness::{run, same};

#[test]
fn own_vectors() {
    run("public-suffix/test_psl.json", |case, _| {
        // A URL parser hands over lower case and punycode.
        let host = case["input"].as_str()?;
        let host = idna::domain_to_ascii(host).unwrap_or_else(|_| host.to_owned());
        let expected = case["expected"].as_str().map(|domain| idna::domain_to_ascii(domain).unwrap());
        Some(same(registrable_domain(&host).map(str::to_owned), expected))
    });
}
