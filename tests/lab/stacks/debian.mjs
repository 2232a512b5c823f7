// Stacks from Debian: gateways, proxies and servers that ask for a password themselves.
import { proxiedHost } from "../proxy.mjs";
import { caddy, haproxy, lighttpd, nginx, node, squid } from "../servers.mjs";

const tokens = async (t) => (await t.postJson("/token", { username: t.account.user, password: t.account.password })).data;

const board = node("express-bearer.mjs", { GUARD: "express-jwt" });

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
    id: "nginx-client-certificate",
    made: { debian: ["nginx"] },
    fault: "nginx asks for a client certificate (ssl_verify_client), and this browser has none.",
    cause: "client-certificate-missing",
    fix: "contact-site",
    hosts: { "vault-room.example": "gate" },
    servers: {
      gate: nginx("vault-room.example", ({ tls }) => `    ssl_client_certificate ${tls.certFile};
    ssl_verify_client on;
    location / { return 200 "in"; }`, { ownTls: true }),
    },
    async play(t) {
      await t.open("vault-room.example", "/desk");
    },
  },
  {
    id: "nginx-two-apps",
    made: { debian: ["nginx"], npm: ["express", "express-session"] },
    fault: "Shop and administration lie on one host, and both call their session cookie connect.sid, for all paths.",
    cause: "session-cookie-overwritten",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    fixAlso: ["contact-site", "check-url"],
    hosts: { "bakery.example": "gate" },
    servers: {
      shop: node("express-session.mjs", { BASE: "/shop", SECRET: "one" }),
      staff: node("express-session.mjs", { BASE: "/staff", SECRET: "two" }),
      gate: nginx("bakery.example", ({ port }) => `    location /shop/ { proxy_pass http://127.0.0.1:${port("shop")}; proxy_set_header Host $host; }
    location /staff/ { proxy_pass http://127.0.0.1:${port("staff")}; proxy_set_header Host $host; }`),
    },
    async play(t) {
      await t.open("bakery.example", "/shop/login");
      await t.signIn();
      await t.call("/shop/api/orders");
      await t.call("/shop/api/me");
      await t.open("bakery.example", "/staff/login");
      await t.signIn();
      await t.call("/staff/api/orders");
      await t.open("bakery.example", "/shop/");
      await t.call("/shop/api/orders");
      await t.call("/shop/api/me");
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
      await t.call(t.url("tiles.maps.example", "/12/7.png"), t.basic());
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
];
