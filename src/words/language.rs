//! The languages there are, and what of them isn't a text.

/// A language that the catalogue has texts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Language {
    /// English; the texts of all others fall back to it.
    #[default]
    English,
    /// Arabic.
    Arabic,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Japanese.
    Japanese,
    /// Portuguese as spoken in Brazil.
    Portuguese,
    /// Chinese in simplified letters.
    Chinese,
}

impl Language {
    /// All, in the order of their own names in a list.
    pub const ALL: [Self; 8] = [
        Self::German,
        Self::English,
        Self::Spanish,
        Self::French,
        Self::Portuguese,
        Self::Arabic,
        Self::Chinese,
        Self::Japanese,
    ];

    /// Its tag (BCP 47), which is also the name of its folder and file.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Japanese => "ja",
            Self::Portuguese => "pt-BR",
            Self::Chinese => "zh-CN",
        }
    }

    /// What those who speak it call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Japanese => "日本語",
            Self::Portuguese => "Português (Brasil)",
            Self::Chinese => "简体中文",
        }
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// The same as HTML's `dir` says it.
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The language of a tag, or the nearest there is: `de-AT` is German, `pt-PT` is Portuguese as spoken in Brazil.
    /// Chinese in traditional letters is none of these: it would be taken for careless.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_']).map(str::to_ascii_lowercase);
        let base = parts.next()?;
        let traditional = |part: String| matches!(part.as_str(), "hant" | "tw" | "hk" | "mo");
        if base == "zh" && parts.any(traditional) {
            return None;
        }
        Self::ALL.into_iter().find(|language| language.tag().split('-').next() == Some(base.as_str()))
    }

    /// What stands between groups of three digits, and the number of digits from which on there are groups (CLDR).
    pub(super) const fn grouping(self) -> (char, usize) {
        match self {
            Self::English | Self::Arabic | Self::Japanese | Self::Chinese => (',', 4),
            Self::German | Self::Portuguese => ('.', 4),
            Self::Spanish => ('.', 5),
            Self::French => ('\u{202f}', 4),
        }
    }

    /// A date of RFC 3339 as it is written here. English keeps it: which of two numbers is the month is guesswork there.
    pub(super) fn date(self, rfc3339: &str) -> String {
        let mut parts = rfc3339.split('-');
        let mut part = || parts.next().unwrap_or_default();
        let (year, month, day) = (part(), part(), part());
        match self {
            Self::English => rfc3339.to_owned(),
            Self::German => format!("{day}.{month}.{year}"),
            Self::French | Self::Spanish | Self::Portuguese | Self::Arabic => format!("{day}/{month}/{year}"),
            Self::Japanese | Self::Chinese => format!("{year}/{month}/{day}"),
        }
    }

    /// The plural category of a whole number by its first letter, as CLDR has them; `x` is `other`.
    pub(super) const fn category(self, count: u64) -> u8 {
        let millions = count > 0 && count.is_multiple_of(1_000_000);
        match self {
            Self::English | Self::German | Self::Spanish if count == 1 => b'o',
            Self::French | Self::Portuguese if count < 2 => b'o',
            Self::Spanish | Self::French | Self::Portuguese if millions => b'm',
            Self::Arabic => match (count, count % 100) {
                (0, _) => b'z',
                (1, _) => b'o',
                (2, _) => b't',
                (_, 3..=10) => b'f',
                (_, 11..=99) => b'm',
                _ => b'x',
            },
            _ => b'x',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, Arabic, Chinese, English, French, German, Portuguese, Spanish};

    /// Samples of the CLDR charts.
    #[test]
    fn categories_are_those_of_cldr() {
        let samples: [(Language, &[(u64, char)]); 6] = [
            (English, &[(0, 'x'), (1, 'o'), (2, 'x'), (21, 'x'), (1_000_000, 'x')]),
            (German, &[(0, 'x'), (1, 'o'), (2, 'x')]),
            (French, &[(0, 'o'), (1, 'o'), (2, 'x'), (1_000_000, 'm'), (1_000_001, 'x')]),
            (Spanish, &[(0, 'x'), (1, 'o'), (2, 'x'), (2_000_000, 'm')]),
            (Chinese, &[(0, 'x'), (1, 'x'), (5, 'x')]),
            (
                Arabic,
                &[
                    (0, 'z'),
                    (1, 'o'),
                    (2, 't'),
                    (3, 'f'),
                    (10, 'f'),
                    (11, 'm'),
                    (99, 'm'),
                    (100, 'x'),
                    (102, 'x'),
                    (103, 'f'),
                    (111, 'm'),
                ],
            ),
        ];
        for (language, samples) in samples {
            for (count, category) in samples {
                assert_eq!(char::from(language.category(*count)), *category, "{language:?} {count}");
            }
        }
    }

    #[test]
    fn tags_find_the_nearest_language() {
        for (tag, language) in [
            ("de", Some(German)),
            ("de-AT", Some(German)),
            ("PT_pt", Some(Portuguese)),
            ("zh-Hans-SG", Some(Chinese)),
            ("zh", Some(Chinese)),
            ("zh-TW", None),
            ("nl", None),
            ("", None),
        ] {
            assert_eq!(Language::of_tag(tag), language, "{tag}");
        }
    }
}
