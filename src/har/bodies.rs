//! Bodies in a HAR file: most of its bytes. Only those are decoded that could say why something was refused.

use std::borrow::Cow;

use base64::Engine as _;

use super::BODY_LIMIT;
use super::json::{Json, Place, Step};
use crate::http::secret::Secret;
use crate::session::exchange::{Body, Exchange, Resource};

/// Longest body of a success that is kept, unless it is a page: no reader looks further into data.
const DATA_LIMIT: usize = 64 * 1024;

/// Parts of media types that nobody reads a reason in.
const SHOWN: &[&str] = &[
    "image/",
    "font",
    "audio/",
    "video/",
    "css",
    "javascript",
    "ecmascript",
    "octet-stream",
    "wasm",
    "zip",
    "pdf",
    "protobuf",
];

/// `response.content`, its text not decoded yet.
#[derive(Debug, Default)]
pub(super) struct Content {
    mime: String,
    /// Where the text stands, if it is one.
    text: Option<Place>,
    /// It isn't told, though a size other than 0 is.
    left_out: bool,
    base64: bool,
}

impl Content {
    /// Reads the object, whatever the order of its members.
    pub(super) fn read(json: &mut Json<'_>) -> Step<Self> {
        let mut content = Self::default();
        if !json.enter(b'{')? {
            return Ok(content);
        }
        while let Some(name) = json.member()? {
            match &*name {
                b"size" => content.left_out = json.number()?.is_some_and(|size| size != 0.0),
                b"mimeType" => content.mime = json.text()?.unwrap_or_default().into_owned(),
                b"text" if json.peek()? == b'"' => content.text = Some(json.place()?),
                b"encoding" => {
                    content.base64 = json.text()?.is_some_and(|word| word.eq_ignore_ascii_case("base64"));
                }
                _ => json.skip()?,
            }
        }
        content.left_out &= content.text.is_none();
        Ok(content)
    }

    /// Whether there was a body that isn't told.
    pub(super) const fn is_left_out(&self) -> bool {
        self.left_out
    }

    /// The body, where it may matter.
    pub(super) fn kept(self, json: &mut Json<'_>, exchange: &Exchange) -> Option<Body> {
        let place = self.text?;
        let told = exchange.response_headers.get("content-type").unwrap_or_default();
        // Chromium's word for "not told".
        let mime = if self.mime.is_empty() || self.mime == "x-unknown" { told } else { &self.mime };
        let mime = mime.to_ascii_lowercase();
        let success = (200..300).contains(&exchange.status);
        let shown = matches!(
            exchange.resource,
            Resource::Script | Resource::Stylesheet | Resource::Image | Resource::Font | Resource::Media
        );
        if success && (shown || SHOWN.iter().any(|part| mime.contains(part))) {
            return None;
        }
        let limit = if success && !mime.contains("html") { DATA_LIMIT } else { BODY_LIMIT };
        // Escapes and base64 make a text longer, hardly ever more than this.
        if place.len() > limit * 2 {
            return None;
        }
        let text = json.read_at(place);
        if self.base64 {
            let bytes = base64::engine::general_purpose::STANDARD.decode(text.trim()).ok()?;
            let text = match String::from_utf8(bytes) {
                Ok(text) => text,
                Err(binary) if mime.starts_with("application/grpc-web") => trailers(binary.as_bytes())?,
                Err(_) => return None,
            };
            return kept(self.mime, text.into(), limit);
        }
        kept(self.mime, text, limit)
    }
}

/// What a gRPC-Web body says of its outcome: the text of the frames whose first bit is set (PROTOCOL-WEB.md, "Trailers"). The
/// data before it is for the page.
fn trailers(mut body: &[u8]) -> Option<String> {
    let mut text = Vec::new();
    while let Some((&[flags, a, b, c, d], rest)) = body.split_first_chunk() {
        let (frame, after) = rest.split_at_checked(u32::from_be_bytes([a, b, c, d]) as usize)?;
        if flags & 0x80 != 0 {
            text.extend_from_slice(frame);
        }
        body = after;
    }
    String::from_utf8(text).ok().filter(|text| !text.is_empty())
}

/// `request.postData`: its text, else its parameters as a form.
pub(super) fn postdata(json: &mut Json<'_>) -> Step<Option<Body>> {
    let (mut mime, mut text, mut params) = (Cow::default(), None, None);
    if !json.enter(b'{')? {
        return Ok(None);
    }
    while let Some(name) = json.member()? {
        match &*name {
            b"mimeType" => mime = json.text()?.unwrap_or_default(),
            b"text" if json.peek()? == b'"' => {
                let place = json.place()?;
                if place.len() <= BODY_LIMIT * 2 {
                    text = Some(json.string_at(place)).filter(|text| !text.is_empty());
                }
            }
            b"params" => params = form(json)?,
            _ => json.skip()?,
        }
    }
    let text = text.or(params.filter(|form| !form.is_empty()).map(Cow::Owned));
    Ok(text.and_then(|text| kept(mime.into_owned(), text, BODY_LIMIT)))
}

/// Parameters joined as a form; `None` where they are no list.
fn form(json: &mut Json<'_>) -> Step<Option<String>> {
    if !json.enter(b'[')? {
        return Ok(None);
    }
    let mut pairs = Vec::new();
    while json.item()? {
        let (name, value) = json.pair(Json::text)?;
        if let Some(name) = name {
            pairs.push(format!("{name}={}", value.unwrap_or_default()));
        }
    }
    Ok(Some(pairs.join("&")))
}

fn kept(mime: String, text: Cow<'_, str>, limit: usize) -> Option<Body> {
    (text.len() <= limit).then(|| Body { mime, text: Secret::new(text) })
}

#[cfg(test)]
mod tests {
    use super::trailers;

    #[test]
    fn of_grpc_web_the_trailers_are_kept() {
        let said = b"grpc-message: missing%20credentials\r\ngrpc-status: 16\r\n";
        let frame = |flags: u8, data: &[u8]| {
            let mut frame = vec![flags, 0, 0, 0, u8::try_from(data.len()).unwrap()];
            frame.extend_from_slice(data);
            frame
        };
        let text = trailers(&[frame(0, &[0xff, 0x80]), frame(0x80, said)].concat());
        assert_eq!(text.as_deref().map(str::as_bytes), Some(said.as_slice()));
        for broken in [frame(0, b"data"), frame(0x80, said)[..20].to_vec(), vec![0x80, 0, 0], Vec::new()] {
            assert_eq!(trailers(&broken), None, "{broken:?}");
        }
    }
}
