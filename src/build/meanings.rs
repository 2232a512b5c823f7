//! What a cause means, read from its documentation: the panel shows it, so it is translated like any other text.

/// Id of the cause that a file declares, and the text under its heading “What it means”, as one paragraph.
pub(crate) fn of(source: &str) -> Option<(String, String)> {
    let (_, declared) = source.split_once("\ndeclare_cause! {\n")?;
    let mut lines = declared.lines().map(str::trim);
    let docs: Vec<&str> = lines.by_ref().map_while(|line| line.strip_prefix("///")).map(str::trim).collect();
    // `map_while` has taken the line behind the docs; the id stands there.
    let (_, named) = declared.split_once(" = \"")?;
    let (id, _) = named.split_once('"')?;
    let about = docs.iter().skip_while(|line| **line != "## What it means").skip(1);
    let text: Vec<&str> =
        about.take_while(|line| !line.starts_with("## ")).filter(|line| !line.is_empty()).copied().collect();
    Some((id.to_owned(), text.join(" ")))
}
