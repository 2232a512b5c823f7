//! A decoded line as text for a terminal.

use std::fmt::Write as _;

use crate::http::secret::Secret;
use crate::http::signature::Answer;
use crate::inspect::decode::{CookieLine, Decoded, SetCookieLine};
use crate::inspect::{ChallengeView, ClaimView, CredentialView, FieldView, Lifetime, signature};
use crate::words::{Arg, Message, Words, clean};

/// What was found in a pasted line. Secrets are masked unless `show`.
pub fn text(w: &Words, decoded: &Decoded, show: bool) -> String {
    let mut page = Page { w, out: String::new(), show };
    match decoded {
        Decoded::Nothing => page.line(0, &word(w, "decode.nothing")),
        Decoded::Unknown => page.line(0, &word(w, "decode.unknown")),
        Decoded::Credential(view) => page.credential(0, view),
        Decoded::Challenges(views) => {
            for (index, view) in views.iter().enumerate() {
                if index > 0 {
                    page.out.push('\n');
                }
                page.challenge(view);
            }
        }
        Decoded::Cookies(line) => page.cookies(line),
        Decoded::SetCookie(line) => page.set_cookie(line),
    }
    page.out
}

/// What the checks of signatures came to, a line each.
pub fn signatures(w: &Words, answers: &[Answer]) -> String {
    if answers.is_empty() {
        return word(w, "signature.no-token");
    }
    let lines: Vec<String> = answers.iter().map(|answer| line(w, &signature::said(answer))).collect();
    lines.join("\n")
}

/// A sentence fit for a terminal.
pub fn line(w: &Words, message: &Message) -> String {
    clean(&w.say(message))
}

fn word(w: &Words, id: &'static str) -> String {
    w.say(&Message::new(id))
}

struct Page<'a> {
    w: &'a Words,
    out: String,
    show: bool,
}

impl Page<'_> {
    fn line(&mut self, indent: usize, text: &str) {
        let text = clean(text);
        let width = if text.is_empty() { 0 } else { indent };
        let _ = writeln!(self.out, "{:width$}{}", "", text.trim_end());
    }

    /// `name  value` with names of one width.
    fn rows(&mut self, indent: usize, rows: &[(String, String)]) {
        let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).min(24);
        for (name, value) in rows {
            self.line(indent, &format!("{name:width$}  {value}"));
        }
    }

    fn secret(&self, secret: &Secret) -> String {
        if self.show {
            return secret.expose().to_owned();
        }
        self.w.say(&Message::new("decode.hidden").with("count", secret.expose().chars().count()))
    }

    fn heading(&mut self, indent: usize, id: &'static str) {
        self.out.push('\n');
        self.line(indent, &word(self.w, id));
    }

    fn problems(&mut self, indent: usize, problems: &[Message]) {
        if !problems.is_empty() {
            self.heading(indent, "decode.problems");
            for problem in problems {
                self.line(indent + 2, &format!("- {}", self.w.say(problem)));
            }
        }
    }

    fn credential(&mut self, indent: usize, view: &CredentialView) {
        let value = if self.show { view.secret.expose() } else { &view.masked };
        let name =
            if view.header.is_empty() { word(self.w, "decode.bare-token") } else { view.header.clone() };
        self.line(indent, &format!("{name}: {value}"));
        self.line(indent, &self.w.say(&view.what));
        self.problems(indent, &view.problems);
        if !view.fields.is_empty() {
            self.out.push('\n');
            let rows: Vec<_> = view.fields.iter().map(|field| self.field(field)).collect();
            self.rows(indent + 2, &rows);
        }
        self.claims(indent, "decode.token-header", view.claims.iter().filter(|claim| claim.in_header));
        self.claims(indent, "decode.claims", view.claims.iter().filter(|claim| !claim.in_header));
        if let Some(life) = &view.lifetime {
            self.out.push('\n');
            self.line(indent, &lasting(self.w, life));
        }
    }

    fn field(&self, field: &FieldView) -> (String, String) {
        let value = field.text.clone().or_else(|| field.secret.as_ref().map(|secret| self.secret(secret)));
        (self.w.say(&field.label), value.unwrap_or_default())
    }

    fn claims<'a>(
        &mut self,
        indent: usize,
        title: &'static str,
        claims: impl Iterator<Item = &'a ClaimView>,
    ) {
        let claims: Vec<_> = claims.collect();
        if claims.is_empty() {
            return;
        }
        self.heading(indent, title);
        let width = claims.iter().map(|claim| claim.name.chars().count()).max().unwrap_or(0).min(24);
        for claim in claims {
            self.line(indent + 2, &format!("{:width$}  {}", claim.name, claim.json));
            for said in [&claim.meaning, &claim.reading].into_iter().flatten() {
                self.line(indent + 4 + width, &self.w.say(said));
            }
            if let Some(problem) = &claim.problem {
                self.line(indent + 4 + width, &format!("! {}", self.w.say(problem)));
            }
        }
    }

    fn challenge(&mut self, view: &ChallengeView) {
        self.line(0, format!("{}: {}", view.header, view.scheme).trim_end());
        self.line(0, &self.w.say(&view.what));
        self.problems(0, &view.problems);
        self.explained("decode.parameters", &view.params);
    }

    /// Names and values, each with its meaning on the next line.
    fn explained(&mut self, title: &'static str, rows: &[(String, String, Option<Message>)]) {
        if rows.is_empty() {
            return;
        }
        self.heading(0, title);
        let width = rows.iter().map(|(name, _, _)| name.chars().count()).max().unwrap_or(0).min(24);
        for (name, value, meaning) in rows {
            self.line(2, &format!("{name:width$}  {value}"));
            if let Some(meaning) = meaning {
                self.line(4 + width, &self.w.say(meaning));
            }
        }
    }

    fn cookies(&mut self, line: &CookieLine) {
        self.line(0, &format!("{}: {}", word(self.w, "decode.cookies"), line.pairs.len()));
        let rows: Vec<_> =
            line.pairs.iter().map(|pair| (pair.name.clone(), self.secret(&pair.value))).collect();
        self.rows(2, &rows);
        self.problems(0, &line.problems);
        for pair in &line.pairs {
            self.inside(&pair.name, pair.token.as_ref());
        }
    }

    fn set_cookie(&mut self, line: &SetCookieLine) {
        let value = self.secret(&line.view.value);
        self.line(0, &format!("Set-Cookie: {}", line.view.name));
        self.line(0, &self.w.say(&line.view.why));
        self.problems(0, &line.problems);
        self.out.push('\n');
        self.rows(2, &[(word(self.w, "decode.value"), value)]);
        self.explained("decode.attributes", &line.attributes);
        self.inside(&line.view.name, line.token.as_ref());
    }

    /// A token that is the value of a cookie.
    fn inside(&mut self, name: &str, token: Option<&CredentialView>) {
        if let Some(token) = token {
            self.out.push('\n');
            self.line(0, &self.w.say(&Message::new("decode.token-inside").with("name", name)));
            self.credential(2, token);
        }
    }
}

/// From the beginning to the end of a token's life.
fn lasting(w: &Words, life: &Lifetime) -> String {
    let start = life.not_before.max(life.issued);
    match (start, life.expires) {
        (Some(start), Some(end)) if end > start => {
            w.say(&Message::new("decode.lasts").with("time", Arg::Lasting(end.since(start))))
        }
        (_, None) => word(w, "decode.endless"),
        _ => String::new(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::needless_raw_string_hashes, reason = "written by UPDATE_EXPECT=1")]
mod tests {
    use expect_test::{Expect, expect};

    use crate::inspect::decode::{decode, decode_all};
    use crate::words::Words;

    #[track_caller]
    fn check(line: &str, expected: &Expect) {
        let all: Vec<_> =
            decode_all(line).iter().map(|decoded| super::text(&Words::english(), decoded, false)).collect();
        expected.assert_eq(&all.join("\n"));
    }

    #[test]
    fn a_token() {
        // {"typ":"JWT","alg":"HS256"}, {"iss":"https://id.example/","exp":1300819380,"iat":1300815780,"scope":"read"}
        let token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUvIiwiZXhwIjoxMzAwODE5MzgwLCJpYXQiOjEzMDA4MTU3ODAsInNjb3BlIjoicmVhZCJ9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        check(
            token,
            &expect![[r#"
                Token: eyJ0eX… (185)
                A signed token (JWT). Anyone can read it; the signature shows who issued it. Whoever holds it can use it. It is an access token: made for an API.

                Token header
                  typ  "JWT"
                       What kind of token it is.
                  alg  "HS256"
                       How it is signed, or how its key is wrapped.
                       HMAC with SHA-256: issuer and server share one secret.

                Claims
                  iss    "https://id.example/"
                         Who issued the token.
                  exp    1300819380
                         When the token ends.
                         2011-03-22 18:43:00 UTC
                  iat    1300815780
                         When the token was issued.
                         2011-03-22 17:43:00 UTC
                  scope  "read"
                         What the token allows.

                Lasts 1 h
            "#]],
        );
        check(
            "Authorization: Bearer undefined",
            &expect![[r#"
            Authorization: Bearer undefined
            Not a credential: the text “undefined” stands where one should be.

            Problems
              - A placeholder was sent where a credential should stand: the app had none, or never filled it in.
        "#]],
        );
    }

    #[test]
    fn a_password() {
        check(
            "Authorization: Basic YW5hOmdlaGVpbQ==",
            &expect![[r#"
                Authorization: Basic … (16)
                A user name and a password, readable for anyone who sees the request.

                  User name  ana
                  Password   hidden (length 6)
            "#]],
        );
        let shown = super::text(&Words::english(), &decode("Authorization: Basic YW5hOmdlaGVpbQ=="), true);
        assert!(shown.contains("geheim") && shown.contains("YW5hOmdlaGVpbQ=="), "{shown}");
    }

    #[test]
    fn challenges() {
        check(
            r#"WWW-Authenticate: Bearer realm="api", error="invalid_token", Basic"#,
            &expect![[r#"
            WWW-Authenticate: Bearer
            The server asks for an access token.

            Parameters
              realm  api
                     The part of the site that the credentials are for.
              error  invalid_token
                     The token has ended, was revoked, is damaged, or is no good for another reason.

            WWW-Authenticate: Basic
            The server asks for a user name and a password.

            Problems
              - There is no realm, which this scheme asks for.
        "#]],
        );
    }

    #[test]
    fn cookies() {
        check(
            "Cookie: sid=eyJhbGciOiJub25lIn0.e30.",
            &expect![[r#"
                Cookies: 1
                  sid  hidden (length 24)

                The value of sid is a token:
                  Token: eyJhbG… (24)
                  A token in the form of a JWT, but without a signature that would show who issued it.

                  Problems
                    - The token is unsigned (alg is none): anyone could have written it.

                  Token header
                    alg  "none"
                         How it is signed, or how its key is wrapped.
                         Not signed at all.
            "#]],
        );
        check(
            "Cookie: sid=0123456789; theme=dark; sid=1",
            &expect![[r#"
                Cookies: 3
                  sid    hidden (length 10)
                  theme  hidden (length 4)
                  sid    hidden (length 1)

                Problems
                  - Two cookies have the same name (again at character 29); servers differ in which one counts.
            "#]],
        );
        check(
            "sid=0123456789; Path=/; Max-Age=3600; SameSite=None; HttpOnly; Color=red",
            &expect![[r#"
                Set-Cookie: sid
                Chromium doesn't keep it: SameSite=None needs Secure.

                Problems
                  - The attribute at character 64 isn't known; browsers ignore it.

                  Value  hidden (length 10)

                Attributes
                  Path      /
                            Paths it is sent to: this one and those below it.
                  Max-Age   3600
                            Ends 1 h after it was set.
                  SameSite  None
                            Is also sent with requests that other sites cause.
                  HttpOnly
                            Scripts can't read it.
                  Color     …
            "#]],
        );
    }

    #[test]
    fn a_stranger_writes_no_escapes_to_the_terminal() {
        let shown = super::text(&Words::english(), &decode("X-API-Key: \u{1b}[2J\u{202e}x"), true);
        assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown:?}");
        // What has no width would hide in a name that looks right.
        let shown = super::text(&Words::english(), &decode("Cookie: s\u{200b}id=0123456789"), false);
        assert!(shown.contains("s\u{fffd}id"), "{shown:?}");
    }

    #[test]
    fn nothing_and_something_else() {
        check(
            "the quick brown fox",
            &expect![[r#"
            This isn't a token, header line or cookie line that Why401 can take apart.
        "#]],
        );
        check(
            " \n",
            &expect![[r#"
            Nothing was given: a token, a header line or a cookie line can be decoded.
        "#]],
        );
    }
}
