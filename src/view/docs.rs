//! Links into the documentation that lies beside the panel and the page: the only links there are.

use maud::{Markup, html};

use super::html::t;
use crate::causes::Cause;
use crate::words::Words;

/// More about a cause.
pub(super) fn more(w: &Words, cause: &Cause) -> Markup {
    html! {
        p { a.more href=(format!("docs/cause/{}.html", cause.id)) target="_blank" rel="noopener" { (t(w, "view.more-about")) } }
    }
}

/// All of it.
pub(super) fn all(w: &Words) -> Markup {
    html! { p { a.more href="docs/index.html" target="_blank" rel="noopener" { (t(w, "view.documentation")) } } }
}
