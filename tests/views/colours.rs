//! Every pair of a text colour and the ground it stands on keeps the contrast that people need (WCAG 2.2, 1.4.3).

use std::collections::BTreeMap;

/// Colours of text, and the grounds each is used on.
const PAIRS: &[(&str, &[&str])] = &[
    (
        "text",
        &["ground", "pane", "raised", "sunken", "accent-soft", "bad-soft", "warn-soft", "good-soft", "hit"],
    ),
    ("quiet", &["ground", "pane", "raised", "sunken", "accent-soft"]),
    ("accent", &["ground", "pane", "raised", "sunken", "accent-soft"]),
    ("bad", &["ground", "pane", "raised", "sunken", "accent-soft", "bad-soft"]),
    ("warn", &["ground", "pane", "raised", "sunken", "accent-soft", "warn-soft"]),
    ("good", &["ground", "pane", "raised", "sunken", "accent-soft", "good-soft"]),
    ("on-accent", &["accent-ground"]),
];

/// Borders of things to press, and the focus ring (WCAG 2.2, 1.4.11).
const SHAPES: &[(&str, &[&str])] = &[
    ("line-strong", &["ground", "pane", "raised"]),
    ("focus", &["ground", "pane", "raised", "sunken", "accent-soft"]),
];

#[test]
fn contrast_is_kept() {
    let colours = colours();
    let mut broken = Vec::new();
    for (pairs, wanted) in [(PAIRS, 4.5), (SHAPES, 3.0)] {
        for (front, grounds) in pairs {
            for ground in *grounds {
                for (scheme, name) in ["light", "dark"].iter().enumerate() {
                    let ratio = contrast(colours[*front][scheme], colours[*ground][scheme]);
                    if ratio < wanted {
                        broken.push(format!("{name}: --{front} on --{ground} is {ratio:.2}, below {wanted}"));
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// `--name: #light` or `--name: light-dark(#light, #dark)`.
fn colours() -> BTreeMap<String, [[f64; 3]; 2]> {
    let css = include_str!("../../extension/panel.css");
    let mut found = BTreeMap::new();
    for line in css.lines().filter_map(|line| line.trim().strip_prefix("--")) {
        let (name, value) = line.trim_end_matches(';').split_once(':').unwrap();
        let hexes: Vec<[f64; 3]> = value.split('#').skip(1).map(|hex| rgb(&hex[..6])).collect();
        match hexes[..] {
            [both] => found.insert(name.to_owned(), [both, both]),
            [light, dark] => found.insert(name.to_owned(), [light, dark]),
            _ => None,
        };
    }
    found
}

fn rgb(hex: &str) -> [f64; 3] {
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0)
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [r, g, b] = colour.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
