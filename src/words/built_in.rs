//! All languages within the program, for the command line: there is no page that could load one when it is chosen.

use super::{Language, Words};

/// The texts of a language.
pub fn built_in(language: Language) -> Words {
    macro_rules! files {
        ($($language:ident $tag:literal),+) => {
            match language {
                Language::English => None,
                $(Language::$language => Words::of(language, include_str!(concat!(env!("OUT_DIR"), "/", $tag, ".txt")))),+
            }
        };
    }
    let own = files!(
        Arabic "ar", German "de", Spanish "es", French "fr", Japanese "ja", Portuguese "pt-BR", Chinese "zh-CN"
    );
    own.unwrap_or_else(Words::english)
}
