//! Which language is spoken: the one a person chose, or else the browser's. Texts come when they are needed.

use super::{Effect, Model, update};
use crate::words::{Language, Message, Words};

/// The browser's languages, the dearest first.
pub(super) fn preferred(model: &mut Model, tags: &[String]) -> Vec<Effect> {
    model.preferred = tags.iter().find_map(|tag| Language::of_tag(tag)).unwrap_or_default();
    let effects = speak(model);
    // What would be said in English for a moment is better not said.
    model.hushed = !effects.is_empty();
    effects
}

/// A person chose.
pub(super) fn choose(model: &mut Model, language: Option<Language>) -> Vec<Effect> {
    model.language = language;
    speak(model)
}

/// Texts came, or can't be had.
pub(super) fn came(model: &mut Model, language: Language, text: Option<String>) -> Vec<Effect> {
    if language != wanted(model) {
        return Vec::new();
    }
    model.hushed = false;
    if let Some(words) = text.and_then(|text| Words::of(language, text)) {
        model.words = words;
    } else {
        let says = Message::new("view.language-missing").with("language", language.own_name());
        update::say(model, says, true);
    }
    Vec::new()
}

fn wanted(model: &Model) -> Language {
    model.language.unwrap_or(model.preferred)
}

fn speak(model: &mut Model) -> Vec<Effect> {
    match wanted(model) {
        language if language == model.words.language() => Vec::new(),
        Language::English => {
            model.words = Words::english();
            Vec::new()
        }
        language => vec![Effect::GetWords(language)],
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Act, Edition, Effect, Event, Model, Msg, update};
    use crate::http::time::Millis;
    use crate::words::Language;

    const GERMAN: &str = include_str!(concat!(env!("OUT_DIR"), "/de.txt"));

    fn sent(model: &mut Model, event: Event) -> Vec<Effect> {
        update(model, Msg { now: Millis(0), event })
    }

    fn languages(tags: &[&str]) -> Event {
        Event::Languages(tags.iter().map(|tag| (*tag).to_owned()).collect())
    }

    #[test]
    fn the_browsers_language_is_spoken_until_another_is_chosen() {
        let mut model = Model::new(Edition::Page, Millis(0));
        let asked = sent(&mut model, languages(&["nl", "de-AT", "en"]));
        assert_eq!((asked, model.hushed), (vec![Effect::GetWords(Language::German)], true));
        sent(&mut model, Event::Words(Language::German, Some(GERMAN.to_owned())));
        assert_eq!((model.words.language(), model.hushed), (Language::German, false));
        let effects = sent(&mut model, Event::Act(Act::parse("language", "", "en").unwrap()));
        assert_eq!(model.words.language(), Language::English);
        assert!(
            matches!(effects.as_slice(), [Effect::Remember(settings)] if settings.starts_with("language=en;"))
        );
        let asked = sent(&mut model, Event::Act(Act::parse("language", "", "").unwrap()));
        assert!(asked.contains(&Effect::GetWords(Language::German)), "{asked:?}");
    }

    #[test]
    fn what_was_chosen_on_another_day_comes_first() {
        let mut model = Model::new(Edition::Page, Millis(0));
        sent(&mut model, Event::Remembered("language=ja;order=time".to_owned()));
        assert_eq!(sent(&mut model, languages(&["de"])), [Effect::GetWords(Language::Japanese)]);
    }

    #[test]
    fn texts_that_cant_be_had_leave_english_and_say_so() {
        let mut model = Model::new(Edition::Page, Millis(0));
        sent(&mut model, languages(&["fr"]));
        for text in [None, Some("1\nfor another version".to_owned())] {
            sent(&mut model, Event::Words(Language::French, text));
            assert_eq!((model.words.language(), model.hushed), (Language::English, false));
            assert!(model.toast.take().is_some_and(|toast| toast.failure));
        }
    }
}
