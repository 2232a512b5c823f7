//! Names with values, as HAR writes header fields and parameters.

use std::sync::Arc;

use super::json::{Json, Step};

impl Json<'_> {
    /// A [text](Self::text) of which there are many, kept once.
    pub(super) fn shared(&mut self) -> Step<Option<Arc<str>>> {
        if self.peek()? != b'"' {
            return Ok(self.text()?.map(|text| self.pool.share(&text)));
        }
        let place = self.place()?;
        // What was met before is known to be UTF-8.
        if let Some(known) = self.pool.known(self.inside(place)).filter(|_| !place.escaped) {
            return Ok(Some(known));
        }
        let text = self.string_at(place);
        Ok(Some(self.pool.share(&text)))
    }

    /// The members `name` and `value` of an object, as HAR writes headers and parameters; neither where it is none.
    pub(super) fn pair<T>(
        &mut self,
        read: impl Fn(&mut Self) -> Step<Option<T>>,
    ) -> Step<(Option<T>, Option<T>)> {
        let (mut name, mut value) = (None, None);
        if self.enter(b'{')? {
            while let Some(member) = self.member()? {
                match &*member {
                    b"name" => name = read(self)?,
                    b"value" => value = read(self)?,
                    _ => self.skip()?,
                }
            }
        }
        Ok((name, value))
    }
}
