//! curl's scripted exchanges: each request must carry the cookies that the answers before it set.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use why401::session::cookie_rules::Relation;

use crate::harness::{run, same, text};
use crate::jar::{Jar, url};

/// The requests of a case: where each goes, and its Cookie field.
fn requests(log: &str) -> Vec<(String, String)> {
    let mut list = Vec::new();
    for line in log.lines() {
        if let Some((_, rest)) = line.split_once(' ').filter(|(method, _)| {
            matches!(*method, "GET" | "POST" | "HEAD" | "PUT" | "CONNECT") && line.contains(" HTTP/")
        }) {
            list.push((rest.split(' ').next().unwrap().to_owned(), String::new()));
        } else if let (Some(host), Some((at, _))) = (line.strip_prefix("Host: "), list.last_mut()) {
            // curl's tests speak https on port 8991.
            let scheme = if host.ends_with(":8991") { "https" } else { "http" };
            if at.starts_with('/') {
                *at = format!("{scheme}://{host}{at}");
            }
        } else if let (Some(field), Some((_, cookies))) = (line.strip_prefix("Cookie: "), list.last_mut()) {
            field.clone_into(cookies);
        }
    }
    list
}

#[test]
fn curl() {
    run("cookies-curl/tests.json", |case, _| {
        // Cookies from a file or from the command line, and Host fields unlike the URL, are curl's own affair.
        let command = text(case, "command");
        let responses = case["responses"].as_array()?;
        let sent = requests(text(case, "expected_requests"));
        if case.get("input_file").is_some() || command.contains("-H ") || sent.len() != responses.len() {
            return None;
        }
        let mut jar = Jar::at("2024-01-01T00:00:00Z");
        let same_browser = responses.iter().zip(&sent).try_for_each(|(response, (to, cookies))| {
            let to = url(to);
            let got = jar.sent(&to, Relation::SameSite);
            let mut got: Vec<_> = got.iter().map(|c| format!("{}={}", c.name, c.value.expose())).collect();
            let mut want: Vec<_> =
                cookies.split("; ").filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
            // curl sorts by name length besides.
            got.sort();
            want.sort();
            same(got, want).map_err(|wrong| format!("{}: {wrong}", to.href))?;
            for header in response["headers"].as_array().into_iter().flatten() {
                if header[0].as_str().is_some_and(|name| name.eq_ignore_ascii_case("set-cookie")) {
                    let _refused = jar.set(&to, header[1].as_str().unwrap_or(""), true, true).err();
                }
            }
            Ok(())
        });
        Some(same_browser)
    });
}
