// Apache httpd: Basic and Digest sign-in, and a CGI program that never sees the Authorization header.
import { htdigestLine, htpasswdLine } from "../apache.mjs";

const login = { "login.acme-id.com": "front" };
const needs = ["apache"];

// CORS for a page on another host: preflights pass without a sign-in.
const cors = (origin) => `  Header always set Access-Control-Allow-Origin "${origin}"
  Header always set Access-Control-Allow-Headers "Authorization"
  Header always set Access-Control-Expose-Headers "WWW-Authenticate"
  Header always set Vary "Origin"
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} =OPTIONS
  RewriteRule .* - [R=204,L]`;

const basicHost = (context, page, name, realm) => ({
  hosts: [{
    name,
    body: (home) => `${cors(context.origin(page))}
  Alias "/status" "${home}/www/status.json"
  <Location "/status">
    AuthType Basic
    AuthName "${realm}"
    AuthUserFile ${home}/people.htpasswd
    Require valid-user
  </Location>`,
  }],
  files: {
    "people.htpasswd": htpasswdLine(context.account.name, context.account.password),
    "www/status.json": '{"status":"ok"}\n',
  },
});

export const httpd = [
  {
    id: "challenge-handshake",
    title: "Asked first, then answered",
    says: "The page's git client asks without a password, reads the server's challenge and answers it: the 401 is the normal first step.",
    does: "Read the repository",
    cause: "challenge-handshake",
    state: "benign",
    needs,
    hosts: { "code.acme.com": "front", "git.acme.com": "apache" },
    apache: (context) => basicHost(context, "code.acme.com", "git.acme.com", "Acme git"),
    run: async (t) => {
      const url = t.at("git.acme.com", "/status");
      const first = await t.call("Ask", url);
      if (!first?.headers.get("WWW-Authenticate")?.startsWith("Basic ")) return "The server asked for something else.";
      const basic = btoa(`dana:${t.setup.password}`);
      await t.call("Ask with the password", url, { headers: { Authorization: `Basic ${basic}` } });
      return "The server asked, the client answered, all is well.";
    },
  },
  {
    id: "digest-handshake",
    title: "Digest, answered by the browser itself",
    says: "A bookmarked address of a printer with name and password in it; the browser does the Digest handshake unseen.",
    cause: null,
    state: "benign",
    needs,
    hosts: { "office.acme.com": "front", "printer.acme.com": "apache" },
    control: ({ origins, password }) =>
      `<a class="button" id="go" href="${origins["printer.acme.com"].replace("https://", `https://dana:${password}@`)}/panel">Open the printer</a>`,
    apache: (context) => ({
      hosts: [{
        name: "printer.acme.com",
        body: (home) => `  Alias "/panel" "${home}/www/printer.html"
  <Location "/panel">
    ForceType text/html
    AuthType Digest
    AuthName "Printer"
    AuthDigestProvider file
    AuthUserFile ${home}/printer.htdigest
    Require valid-user
  </Location>`,
      }],
      files: {
        "printer.htdigest": htdigestLine(context.account.name, "Printer", context.account.password),
        "www/printer.html": `<!doctype html><html lang="en"><title>Printer</title><link rel="icon" href="data:,">
<h1>Printer</h1><p id="done">Ready. Paper: 80 %.</p><p><a href="${context.front}">All faults</a></p></html>\n`,
      },
    }),
  },
  {
    id: "password-rejected-basic",
    title: "Wrong password, Basic",
    says: "You give a wrong password for the storage box; httpd answers with the same challenge again.",
    does: "Open the box with a wrong password",
    cause: "password-rejected",
    needs,
    hosts: { "storage.acme.com": "front", "nas.acme.com": "apache" },
    apache: (context) => basicHost(context, "storage.acme.com", "nas.acme.com", "Storage box"),
    run: async (t) => {
      const basic = btoa("dana:open-sesame-41");
      await t.call("Status", t.at("nas.acme.com", "/status"), { headers: { Authorization: `Basic ${basic}` } });
      return "Refused: wrong name or password.";
    },
  },
  {
    id: "basic-malformed",
    title: "Basic without base64",
    says: "The app sends name and password as they are, though Basic wants them encoded.",
    does: "Open the backup",
    cause: "basic-malformed",
    needs,
    hosts: { "backup.acme.com": "front", "vault.acme.com": "apache" },
    apache: (context) => basicHost(context, "backup.acme.com", "vault.acme.com", "Backup vault"),
    run: async (t) => {
      const header = `Basic dana:${t.setup.password}`; // btoa forgotten
      await t.call("Status", t.at("vault.acme.com", "/status"), { headers: { Authorization: header } });
      return "Refused: no server can read that header.";
    },
  },
  {
    id: "credentials-not-received",
    title: "Header lost on the way to the program",
    says: "The page sends its token, but httpd doesn't hand the Authorization header to CGI programs, so the program says none came.",
    does: "Sign in and open the report",
    cause: "credentials-not-received",
    needs,
    hosts: { "reports.acme.com": "front", "reports-api.acme.com": "apache", ...login },
    client: { access: 900, audience: "https://reports-api.acme.com", scope: "reports:read" },
    apache: (context) => ({
      hosts: [{
        name: "reports-api.acme.com",
        body: (home) => `${cors(context.origin("reports.acme.com"))}
  ScriptAlias "/cgi-bin/" "${home}/cgi/"`,
      }],
      // `CGIPassAuth On` is what is missing in the configuration.
      files: {
        "cgi/report.sh": `#!/bin/sh
if [ -z "$HTTP_AUTHORIZATION" ]; then
  printf 'Status: 401 Unauthorized\\r\\nWWW-Authenticate: Bearer realm="reports"\\r\\n'
  printf 'Content-Type: application/json\\r\\n\\r\\n'
  printf '{"error":"missing_token","message":"No Authorization header was provided"}'
else
  printf 'Content-Type: application/json\\r\\n\\r\\n{"report":"ok"}'
fi
`,
      },
    }),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Report", t.at("reports-api.acme.com", "/cgi-bin/report.sh"), t.bearer(token));
      return "Refused: the program never saw the token.";
    },
  },
];
