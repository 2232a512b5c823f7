// Stacks from Debian: gateways, proxies and servers that ask for a password themselves.
import { htdigestLine, htpasswdLine } from "../../practice/apache.mjs";
import { proxiedHost } from "../proxy.mjs";
import { apache, caddy, haproxy, lighttpd, nginx, node, php, squid } from "../servers.mjs";

const basic = (t, password = t.account.password) =>
  ({ headers: { Authorization: `Basic ${btoa(`${t.account.user}:${password}`)}` } });

const tokens = async (t) => (await t.postJson("/token", { username: t.account.user, password: t.account.password })).data;

const board = node("express-bearer.mjs", { GUARD: "express-jwt" });

// A page of Apache behind a Digest realm.
const digest = (host) => apache(host, (given, home) => `  Alias "/panel" "${home}/www/panel.html"
  <Location "/panel">
    AuthType Digest
    AuthName "Printer"
    AuthDigestProvider file
    AuthUserFile ${home}/people.htdigest
    Require valid-user
  </Location>`, {
  files: ({ account }) => ({ "people.htdigest": htdigestLine(account.user, "Printer", account.password), "www/panel.html": "<h1>Panel</h1>" }),
});

export const debian = [
  {
    id: "nginx-strips-authorization",
    made: { debian: ["nginx"], npm: ["express", "express-jwt"] },
    fault: "nginx empties Authorization on the way to the application.",
    cause: "credentials-not-received",
    fix: "contact-site",
    hosts: { "fleet.example": "gate" },
    servers: {
      app: board,
      gate: nginx("fleet.example", ({ port }) => `    location / {
      proxy_set_header Authorization "";
      proxy_pass http://127.0.0.1:${port("app")};
    }`),
    },
    async play(t) {
      await t.open("fleet.example");
      const { access_token } = await tokens(t);
      await t.call("/api/orders", t.bearer(access_token));
      await t.call("/api/me", t.bearer(access_token));
    },
  },
  {
    id: "nginx-auth-request",
    made: { debian: ["nginx"], npm: ["express", "express-session"] },
    fault: "nginx asks the sign-in service (auth_request), whose sessions a restart has taken.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "files.example": "gate" },
    servers: {
      app: node("express-session.mjs"),
      gate: nginx("files.example", ({ port }) => `    location = /check { internal; proxy_pass http://127.0.0.1:${port("app")}/api/me; proxy_set_header Host $host; }
    location /reports/ { auth_request /check; proxy_pass http://127.0.0.1:${port("app")}; proxy_set_header Host $host; }
    location / { proxy_pass http://127.0.0.1:${port("app")}; proxy_set_header Host $host; }`),
    },
    async play(t) {
      await t.open("files.example", "/login");
      await t.signIn();
      await t.call("/reports/1");
      await t.call("/reports/2");
      await t.restart("app");
      await t.call("/reports/1");
      await t.call("/reports/2");
    },
  },
  {
    id: "nginx-header-buffers",
    made: { debian: ["nginx"], npm: ["express", "express-session"] },
    fault: "nginx takes header fields of a kilobyte at most (large_client_header_buffers), and the page keeps more than that in cookies.",
    cause: "cookie-header-too-large",
    fix: "clear-site-cookies",
    hosts: { "atlas.example": "gate" },
    servers: {
      app: node("express-session.mjs"),
      gate: nginx("atlas.example", ({ port }) => `    client_header_buffer_size 1k;
    large_client_header_buffers 4 1k;
    location / { proxy_pass http://127.0.0.1:${port("app")}; proxy_set_header Host $host; }`),
    },
    async play(t) {
      await t.open("atlas.example", "/login");
      await t.signIn();
      await t.call("/api/orders");
      await t.page.evaluate(() => {
        for (const name of ["filters", "columns", "recent"]) document.cookie = `${name}=${"a-b.".repeat(300)}; path=/; secure`;
      });
      await t.call("/api/orders");
      await t.call("/api/me");
    },
  },
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
      await t.call("/share/", { method: "PROPFIND", ...basic(t), headers: { ...basic(t).headers, Depth: "1" } });
      await t.call("/share/list.txt", basic(t));
      await t.call("/share/new.txt", { method: "PUT", body: "new", ...basic(t) });
    },
  },
  {
    id: "haproxy-replicas",
    made: { debian: ["haproxy"], npm: ["express", "express-session"] },
    fault: "HAProxy takes turns between two copies that keep their sessions in memory, without stickiness.",
    cause: "session-not-recognised",
    fix: "contact-site",
    hosts: { "travel.example": "gate" },
    servers: {
      one: node("express-session.mjs"),
      two: node("express-session.mjs"),
      gate: haproxy(({ port }, own) => `defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
  option http-server-close
frontend web
  bind 127.0.0.1:${own}
  default_backend copies
backend copies
  balance roundrobin
  server one 127.0.0.1:${port("one")}
  server two 127.0.0.1:${port("two")}
`),
    },
    async play(t) {
      await t.open("travel.example", "/login");
      await t.signIn();
      for (let turn = 0; turn < 6; turn += 1) await t.call("/api/orders");
    },
  },
  {
    id: "haproxy-quota",
    made: { debian: ["haproxy"], npm: ["express", "express-jwt"] },
    fault: "HAProxy refuses more than four requests in ten seconds from one address (stick table, deny 429).",
    cause: "rate-limited",
    fix: "wait-and-retry",
    hosts: { "quota.example": "gate" },
    servers: {
      app: board,
      gate: haproxy(({ port }, own) => `defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend web
  bind 127.0.0.1:${own}
  stick-table type ip size 1k expire 10s store http_req_rate(10s)
  http-request track-sc0 src
  http-request deny deny_status 429 hdr Retry-After 10 if { sc_http_req_rate(0) gt 4 }
  default_backend app
backend app
  server app 127.0.0.1:${port("app")}
`),
    },
    async play(t) {
      await t.open("quota.example");
      const { access_token } = await tokens(t);
      for (let turn = 0; turn < 4; turn += 1) await t.call("/api/orders", t.bearer(access_token));
    },
  },
  {
    id: "lighttpd-preflight",
    made: { debian: ["lighttpd"] },
    fault: "lighttpd demands a password (mod_auth) for every method, so also for the CORS preflight of the page's request.",
    cause: "preflight-unauthorized",
    fix: "contact-site",
    hosts: { "www.maps.example": "page", "tiles.maps.example": "tiles" },
    servers: {
      tiles: lighttpd(({ dir }, own) => `server.bind = "127.0.0.1"
server.port = ${own}
server.document-root = "${dir}"
server.modules = ("mod_auth", "mod_authn_file", "mod_setenv")
auth.backend = "plain"
auth.backend.plain.userfile = "${dir}/people.txt"
auth.require = ("" => ("method" => "basic", "realm" => "Tiles", "require" => "valid-user"))
setenv.add-response-header = ("Access-Control-Allow-Origin" => "*", "Access-Control-Allow-Headers" => "Authorization")
`, ({ account }) => ({ "people.txt": `${account.user}:${account.password}\n` })),
    },
    async play(t) {
      await t.open("www.maps.example");
      await t.call(t.url("tiles.maps.example", "/12/7.png"), basic(t));
    },
  },
  {
    id: "caddy-basic-over-bearer",
    made: { debian: ["caddy"], npm: ["express", "express-jwt"] },
    fault: "Caddy guards the staging address with Basic, on the one Authorization header in which the app sends its token.",
    cause: "auth-scheme-mismatch",
    fix: "contact-site",
    hosts: { "staging.shoes.example": "gate" },
    servers: {
      app: board,
      gate: caddy(({ port }, own) => `{
  admin off
  auto_https off
}
http://:${own} {
  bind 127.0.0.1
  @api path /api/*
  basicauth @api {
    dana JDJ5JDA0JGU4MUtNYjdUTjNoYU43TG1hUDl0UXVqYWl1VFJGSVYyRmpRV1JzT1pLRW5SR3lzektJcnJx
  }
  reverse_proxy 127.0.0.1:${port("app")}
}
`),
    },
    async play(t) {
      await t.cancelsLogin();
      await t.open("staging.shoes.example");
      const { access_token } = await tokens(t);
      await t.call("/api/orders", t.bearer(access_token));
    },
  },
  {
    id: "squid-proxy-password",
    made: { debian: ["squid"], npm: ["express", "express-session"] },
    fault: "The company's proxy wants a name and a password, and the person closes its box.",
    cause: "proxy-auth-required",
    fix: "sign-in-to-network",
    hosts: { [proxiedHost]: "app" },
    servers: {
      app: node("express-session.mjs"),
      proxy: squid(({ dir }, own) => `http_port 127.0.0.1:${own}
pid_filename none
cache_log ${dir}/cache.log
access_log none
cache deny all
coredump_dir ${dir}
cache_effective_user proxy
shutdown_lifetime 0 seconds
auth_param basic program /usr/lib/squid/basic_fake_auth
auth_param basic children 1
auth_param basic realm Company network
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all
`),
    },
    async play(t) {
      await t.cancelsLogin();
      await t.page.goto(`http://${proxiedHost}/`).catch(() => {});
    },
  },
  {
    id: "php-cookie-path",
    made: { debian: ["php-cli"] },
    fault: "session.cookie_path is /app, and the page's data lies under /api.",
    cause: "cookie-path-mismatch",
    fix: "contact-site",
    hosts: { "school.example": "app" },
    servers: { app: php("app.php", { "session.cookie_path": "/app" }) },
    async play(t) {
      await t.open("school.example", "/app/login");
      await t.signIn();
      await t.call("/app/data");
      await t.call("/api/orders");
    },
  },
  {
    id: "php-session-collected",
    made: { debian: ["php-cli"] },
    fault: "Sessions live one second in the server (session.gc_maxlifetime, collected at each request); the cookie has no end.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "forum.example": "app" },
    servers: { app: php("app.php", { "session.gc_maxlifetime": "1", "session.gc_probability": "1", "session.gc_divisor": "1" }) },
    async play(t) {
      await t.open("forum.example", "/app/login");
      await t.signIn();
      await t.call("/app/data");
      await t.call("/api/orders");
      await t.wait(2500);
      for (let turn = 0; turn < 2; turn += 1) {
        await t.call("/app/data");
        await t.call("/api/orders");
      }
    },
  },
];
