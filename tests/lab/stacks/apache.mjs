// Stacks of Apache httpd: Digest, its own forms, WebDAV.
import { createHash } from "node:crypto";
import { htdigestLine, htpasswdLine } from "../../practice/apache.mjs";
import { apache } from "../servers.mjs";

// A page of Apache behind a Digest realm.
const digest = (host, more = "") => apache(host, (given, home) => `  Alias "/panel" "${home}/www/panel.html"
  <Location "/panel">
    AuthType Digest
    AuthName "Printer"
    AuthDigestProvider file
    AuthUserFile ${home}/people.htdigest
    ${more}
    Require valid-user
  </Location>`, {
  files: ({ account }) => ({ "people.htdigest": htdigestLine(account.user, "Printer", account.password), "www/panel.html": "<h1>Panel</h1>", "www/index.html": "<h1>Printer</h1>" }),
});

export const httpd = [
  {
    id: "apache-digest-healthy",
    made: { debian: ["apache2-bin"] },
    fault: "None: the browser asks, is challenged, and answers with what was typed into its box.",
    cause: null,
    state: "benign",
    hosts: { "scanner.example": "web" },
    servers: { web: digest("scanner.example") },
    async play(t) {
      await t.cancelsLogin(t.account.password);
      await t.open("scanner.example", "/panel");
      await t.open("scanner.example", "/panel?page=2");
    },
  },
  {
    id: "apache-digest-stale",
    made: { debian: ["apache2-bin"] },
    fault: "Nonces live one second (AuthDigestNonceLifetime), and the page's own Digest client goes on with the first one.",
    cause: "digest-stale",
    fix: "sign-in-again",
    fixAlso: ["reload-page"],
    hosts: { "camera.example": "web" },
    servers: { web: digest("camera.example", "AuthDigestNonceLifetime 1") },
    async play(t) {
      const hash = (text) => createHash("md5").update(text).digest("hex");
      await t.cancelsLogin();
      await t.open("camera.example", "/index.html");
      const challenge = await t.page.evaluate(async () =>
        (await fetch("/panel", { credentials: "omit" })).headers.get("WWW-Authenticate"));
      const [, nonce] = /nonce="([^"]+)"/.exec(challenge);
      const ask = (count) => {
        const nc = String(count).padStart(8, "0");
        const secret = hash(`${t.account.user}:Printer:${t.account.password}`);
        const response = hash(`${secret}:${nonce}:${nc}:lab:auth:${hash("GET:/panel")}`);
        return t.call("/panel", { headers: {
          Authorization: `Digest username="${t.account.user}", realm="Printer", nonce="${nonce}", uri="/panel", algorithm=MD5, qop=auth, nc=${nc}, cnonce="lab", response="${response}"`,
        } });
      };
      await ask(1);
      await t.wait(2500);
      await ask(2);
      await ask(3);
    },
  },
  {
    id: "apache-form-password",
    made: { debian: ["apache2-bin"] },
    fault: "None in the server (mod_auth_form, mod_session_cookie): a wrong password is typed.",
    cause: "password-rejected",
    fix: "re-enter-password",
    hosts: { "parish.example": "web" },
    servers: {
      web: apache("parish.example", (given, home) => `  <Location "/members">
    ForceType text/html
    AuthFormProvider file
    AuthType form
    AuthName "Members"
    Session On
    SessionCookieName session path=/;httponly;secure
    AuthUserFile ${home}/people.htpasswd
    AuthFormLoginRequiredLocation "/login.html"
    Require valid-user
  </Location>
  <Location "/do-login">
    SetHandler form-login-handler
    AuthFormProvider file
    AuthType form
    AuthName "Members"
    Session On
    SessionCookieName session path=/;httponly;secure
    AuthUserFile ${home}/people.htpasswd
    AuthFormLoginRequiredLocation "/login.html"
    AuthFormLoginSuccessLocation "/members"
  </Location>
  <Location "/login.html">
    ForceType text/html
  </Location>`, {
        modules: ["session", "session_cookie", "auth_form", "request", "dir"],
        files: ({ account }) => ({
          "people.htpasswd": htpasswdLine(account.user, account.password),
          "www/login.html": `<!doctype html><title>Sign in</title><link rel="icon" href="data:,"><form method="post" action="/do-login">
<input name="httpd_username"><input name="httpd_password" type="password"><button type="submit">Sign in</button></form>`,
          "www/members": "<h1>Members</h1>",
        }),
      }),
    },
    async play(t) {
      await t.open("parish.example", "/login.html");
      await t.page.fill("[name=httpd_username]", t.account.user);
      await t.page.fill("[name=httpd_password]", "open-sesame-41");
      await Promise.all([t.page.waitForEvent("domcontentloaded"), t.page.click("[type=submit]")]);
    },
  },
  {
    id: "apache-dav-read-only",
    made: { debian: ["apache2-bin"] },
    fault: "The account may read the share (mod_dav) and not write to it.",
    cause: "permission-denied",
    fix: "ask-for-access",
    hosts: { "share.example": "web" },
    servers: {
      web: apache("share.example", (given, home) => `  DavLockDB ${given.dir}/dav.lock
  Alias "/share" "${home}/www"
  <Location "/share">
    Dav On
    AuthType Basic
    AuthName "Share"
    AuthUserFile ${home}/people.htpasswd
    AuthzSendForbiddenOnFailure On
    <RequireAny>
      Require user librarian
      <RequireAll>
        Require valid-user
        Require method GET HEAD OPTIONS PROPFIND
      </RequireAll>
    </RequireAny>
  </Location>`, {
        modules: ["dav", "dav_fs"],
        files: ({ account }) => ({ "people.htpasswd": htpasswdLine(account.user, account.password), "www/list.txt": "Desk lamp\n", "www/index.html": "<h1>Share</h1>" }),
      }),
    },
    async play(t) {
      await t.cancelsLogin();
      await t.open("share.example", "/index.html");
      await t.call("/share/", { method: "PROPFIND", ...t.basic(), headers: { ...t.basic().headers, Depth: "1" } });
      await t.call("/share/list.txt", t.basic());
      await t.call("/share/new.txt", { method: "PUT", body: "new", ...t.basic() });
    },
  },
];
