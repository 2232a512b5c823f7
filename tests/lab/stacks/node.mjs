// Stacks from npm: sessions and bearer tokens in Express and its likes.
import { node as serve } from "../servers.mjs";

export const node = [
  {
    id: "express-session-restart",
    made: { npm: ["express", "express-session"] },
    fault: "Sessions lie in the process's memory and are gone when it is restarted.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "desk.example": "app" },
    servers: { app: serve("express-session.mjs") },
    async play(t) {
      await t.open("desk.example", "/login");
      await t.signIn();
      await t.call("/api/orders");
      await t.call("/api/me");
      await t.restart("app");
      await t.call("/api/orders");
      await t.call("/api/me");
    },
  },
  {
    id: "express-session-visitor",
    made: { npm: ["express", "express-session"] },
    fault: "None: the page asks who is there before and after the sign-in.",
    cause: null,
    state: "benign",
    hosts: { "lobby.example": "app" },
    servers: { app: serve("express-session.mjs") },
    async play(t) {
      await t.open("lobby.example", "/login");
      await t.call("/api/me");
      await t.signIn();
      await t.call("/api/me");
      await t.call("/api/orders");
    },
  },
  {
    id: "cookie-session-key",
    made: { npm: ["express", "cookie-session"] },
    fault: "The key that signs the session cookie is another one after a deployment.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "market.example": "app" },
    servers: { app: serve("cookie-session.mjs") },
    async play(t) {
      await t.open("market.example", "/login");
      await t.signIn();
      await t.call("/api/orders");
      await t.call("/api/me");
      await t.restart("app", { KEY: "second" });
      await t.call("/api/orders");
      await t.call("/api/me");
    },
  },
  {
    id: "passport-jwt-expired",
    made: { npm: ["express", "passport-jwt", "jsonwebtoken"] },
    fault: "Access tokens live two seconds and the page never renews them.",
    cause: "token-expired",
    fix: "sign-in-again",
    hosts: { "board.example": "app" },
    servers: { app: serve("express-bearer.mjs", { GUARD: "passport-jwt", LIFE: "2" }) },
    async play(t) {
      await t.open("board.example");
      const { data } = await t.postJson("/token", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders", t.bearer(data.access_token));
      await t.wait(3200);
      await t.call("/api/orders", t.bearer(data.access_token));
    },
  },
  {
    id: "event-source-without-token",
    made: { npm: ["express", "express-jwt"] },
    fault: "Server-sent events lie behind a bearer token, which an EventSource can't carry.",
    cause: "auth-header-not-attached",
    fix: "contact-site",
    hosts: { "ticker.example": "app" },
    servers: { app: serve("express-bearer.mjs", { GUARD: "express-jwt" }) },
    async play(t) {
      await t.open("ticker.example");
      const { data } = await t.postJson("/token", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders", t.bearer(data.access_token));
      await t.call("/api/me", t.bearer(data.access_token));
      await t.page.evaluate(() => new Promise((resolve) => {
        const events = new EventSource("/api/events");
        events.addEventListener("error", () => resolve(events.close()));
      }));
    },
  },
  {
    id: "express-jwt-audience",
    made: { npm: ["express", "express-jwt", "jsonwebtoken"] },
    fault: "The token is issued for the shop's pages, and the API takes only those for itself.",
    cause: "token-wrong-audience",
    fix: "contact-site",
    fixAlso: ["sign-in-again"],
    hosts: { "vault.example": "app" },
    servers: { app: serve("express-bearer.mjs", { GUARD: "express-jwt", AUDIENCE: "orders-api", ISSUED_FOR: "shop-pages" }) },
    async play(t) {
      await t.open("vault.example");
      const { data } = await t.postJson("/token", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders", t.bearer(data.access_token));
      await t.call("/api/me", t.bearer(data.access_token));
    },
  },
  {
    id: "cors-star",
    made: { npm: ["express", "express-session", "cors"] },
    fault: "The cors package answers the star by itself, and the page of a sibling host asks with its cookie.",
    cause: "cors-blocks-credentials",
    fix: "contact-site",
    hosts: { "www.tickets.example": "page", "api.tickets.example": "app" },
    servers: { app: serve("express-session.mjs", { CORS: "*" }) },
    async play(t) {
      await t.open("api.tickets.example", "/login");
      await t.signIn();
      await t.open("www.tickets.example");
      await t.call(t.url("api.tickets.example", "/api/orders"), { credentials: "include" });
    },
  },
  {
    id: "cookie-lax-elsewhere",
    made: { npm: ["express", "express-session", "cors"] },
    fault: "The session cookie is Lax, and a page of another site asks with it.",
    cause: "cookie-samesite-blocked",
    fix: "check-url",
    fixAlso: ["contact-site"],
    hosts: { "www.agency.example": "page", "booking.example": "app" },
    servers: { app: serve("express-session.mjs", ({ url }) => ({ CORS: url("www.agency.example", "") })) },
    async play(t) {
      await t.open("booking.example", "/login");
      await t.signIn();
      await t.call("/api/orders");
      await t.open("www.agency.example");
      await t.call(t.url("booking.example", "/api/orders"), { credentials: "include" });
    },
  },
  {
    id: "session-file-store-deleted",
    made: { npm: ["express", "express-session", "session-file-store"] },
    fault: "The files of the sessions lie in a folder that a deployment replaces.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "atelier.example": "app" },
    servers: { app: serve("express-session.mjs", { STORE: "file" }) },
    async play(t) {
      await t.open("atelier.example", "/login");
      await t.signIn();
      await t.call("/api/orders");
      await t.call("/api/me");
      await t.restart("app", { FOLDER: "release-2" });
      await t.call("/api/orders");
      await t.call("/api/me");
    },
  },
  {
    id: "passport-local-password",
    made: { npm: ["express", "express-session", "passport", "passport-local"] },
    fault: "None in the server: a wrong password is typed, and failureRedirect leads back to the form.",
    cause: "password-rejected",
    fix: "re-enter-password",
    hosts: { "clinic.example": "app" },
    servers: { app: serve("passport-local.mjs") },
    async play(t) {
      await t.open("clinic.example", "/login");
      await t.signIn({ password: "open-sesame-41" });
    },
  },
  {
    id: "jwks-rsa-stale-keys",
    made: { npm: ["express", "express-jwt", "jwks-rsa", "jose"] },
    fault: "The provider has changed its key, and the API reads the key set from a copy that hasn't.",
    cause: "signing-key-not-known",
    fix: "wait-and-retry",
    hosts: { "radio.example": "api", "login.radio.example": "login" },
    servers: {
      login: serve("key-set.mjs"),
      api: serve("express-bearer.mjs", ({ port }) => ({ GUARD: "express-jwt", JWKS_URI: `http://127.0.0.1:${port("login")}/cached-jwks.json` })),
    },
    async play(t) {
      const sign = async () =>
        (await t.post(t.url("login.radio.example", "/oauth/token"), { grant_type: "password", username: t.account.user, password: t.account.password })).data;
      await t.open("radio.example");
      const first = await sign();
      await t.call("/api/orders", t.bearer(first.access_token));
      await t.outside("login", "/rotate", { method: "POST" });
      const second = await sign();
      await t.call("/api/orders", t.bearer(second.access_token));
      await t.call("/api/me", t.bearer(second.access_token));
    },
  },
  {
    id: "csrf-csrf-other-session",
    made: { npm: ["express", "express-session", "csrf-csrf"] },
    fault: "The anti-forgery token is bound to the session, and a sign-in after the page was loaded has given a new one.",
    cause: "csrf-token-mismatch",
    fix: "reload-page",
    hosts: { "bank.example": "app" },
    servers: { app: serve("csrf-csrf.mjs") },
    async play(t) {
      const fields = { username: t.account.user, password: t.account.password };
      await t.open("bank.example");
      await t.postJson("/login", fields);
      const { data } = await t.call("/csrf");
      const headers = { "X-CSRF-Token": data.token };
      await t.postJson("/api/transfer", { to: "kim" }, { headers });
      await t.postJson("/login", fields);
      await t.postJson("/api/transfer", { to: "kim" }, { headers });
    },
  },
  {
    id: "fastify-jwt-secret",
    made: { npm: ["fastify", "@fastify/jwt"] },
    fault: "The key that signs tokens is another one after a deployment; the page goes on with the token it has.",
    cause: "token-rejected",
    also: ["signing-key-not-known"],
    fix: "sign-in-again",
    hosts: { "garage.example": "app" },
    servers: { app: serve("fastify-jwt.mjs") },
    async play(t) {
      await t.open("garage.example");
      const { data } = await t.postJson("/login", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders", t.bearer(data.token));
      await t.call("/api/me", t.bearer(data.token));
      await t.restart("app", { SECRET: "second-lab-secret" });
      await t.call("/api/orders", t.bearer(data.token));
      await t.call("/api/me", t.bearer(data.token));
    },
  },
  {
    id: "fastify-session-behind-proxy",
    made: { npm: ["fastify", "@fastify/cookie", "@fastify/session"] },
    fault: "The cookie is to be Secure, and without trustProxy Fastify takes the address for http and sets none.",
    cause: "session-cookie-never-issued",
    fix: "contact-site",
    hosts: { "hotel.example": "app" },
    servers: { app: serve("fastify-session.mjs") },
    async play(t) {
      await t.open("hotel.example");
      await t.postJson("/login", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders");
    },
  },
  {
    id: "koa-session-max-age",
    made: { npm: ["koa", "koa-session"] },
    fault: "The session lives two seconds, in the cookie and for the server.",
    cause: "session-cookie-expired",
    fix: "sign-in-again",
    hosts: { "garden.example": "app" },
    servers: { app: serve("koa-session.mjs", { MAX_AGE: "2000" }) },
    async play(t) {
      await t.open("garden.example", "/login");
      await t.signIn();
      await t.call("/api/orders");
      await t.wait(3200);
      await t.call("/api/orders");
    },
  },
  {
    id: "authjs-password",
    made: { npm: ["express", "@auth/express"] },
    fault: "None in the server: a wrong password in Auth.js's own form.",
    cause: "password-rejected",
    fix: "re-enter-password",
    hosts: { "blog.example": "app" },
    servers: { app: serve("authjs.mjs", ({ url }) => ({ AUTH_URL: url("blog.example", "/auth") })) },
    async play(t) {
      await t.open("blog.example", "/auth/signin");
      await t.signIn({ password: "open-sesame-41" });
    },
  },
  {
    id: "graphql-yoga-expired",
    made: { npm: ["graphql-yoga", "graphql", "jsonwebtoken"] },
    fault: "The token lives two seconds; GraphQL says so with the code UNAUTHENTICATED in a 200.",
    cause: "token-expired",
    fix: "sign-in-again",
    hosts: { "graph.example": "app", "www.graph.example": "page" },
    servers: { app: serve("graphql-yoga.mjs", { LIFE: "2" }) },
    async play(t) {
      const ask = (query, variables, init) => t.postJson(t.url("graph.example", "/graphql"), { query, variables }, init);
      await t.open("www.graph.example");
      const { data } = await ask("mutation S($u: String!, $p: String!) { signIn(username: $u, password: $p) }", { u: t.account.user, p: t.account.password });
      const init = t.bearer(data.data.signIn);
      await ask("{ orders { id } }", {}, init);
      await t.wait(3200);
      await ask("{ orders { id } }", {}, init);
    },
  },
  {
    id: "graphql-yoga-without-token",
    made: { npm: ["graphql-yoga", "graphql", "jsonwebtoken"] },
    fault: "One query of the page is sent without the client that adds the token.",
    cause: "auth-header-not-attached",
    fix: "contact-site",
    hosts: { "query.example": "app", "www.query.example": "page" },
    servers: { app: serve("graphql-yoga.mjs", { LIFE: "600" }) },
    async play(t) {
      const ask = (query, variables, init) => t.postJson(t.url("query.example", "/graphql"), { query, variables }, init);
      await t.open("www.query.example");
      const { data } = await ask("mutation S($u: String!, $p: String!) { signIn(username: $u, password: $p) }", { u: t.account.user, p: t.account.password });
      const init = t.bearer(data.data.signIn);
      await ask("{ orders { id } }", {}, init);
      await ask("query Sidebar { orders { item } }", {});
      await ask("{ orders { id } }", {}, init);
    },
  },
  {
    id: "express-speculation-sign-out",
    made: { npm: ["express", "express-session"] },
    fault: "Signing out is a link, and the page's speculation rules fetch its links ahead.",
    cause: "logout-triggered-by-prefetch",
    fix: "sign-in-again",
    hosts: { "lending.example": "app" },
    servers: { app: serve("express-session.mjs") },
    async play(t) {
      await t.open("lending.example", "/login");
      await t.signIn();
      await t.call("/api/orders");
      await t.call("/api/me");
      const fetched = t.page.context().waitForEvent("request", { predicate: (request) => request.url().endsWith("/logout"), timeout: 5000 }).catch(() => {});
      await t.page.evaluate(() => {
        const rules = document.createElement("script");
        rules.type = "speculationrules";
        rules.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: ["/logout"], eagerness: "immediate" }] });
        document.head.append(rules);
      });
      await Promise.race([fetched, t.wait(900)]);
      await t.wait(300);
      await t.call("/api/orders");
      await t.call("/api/me");
    },
  },
  {
    id: "grpc-web-without-token",
    made: { npm: ["@connectrpc/connect", "@connectrpc/connect-node"] },
    fault: "One call of the page's client is made without the interceptor that adds the token: grpc-status 16 in a 200.",
    cause: "auth-header-not-attached",
    fix: "contact-site",
    hosts: { "depot.example": "app" },
    servers: { app: serve("grpc-web.mjs") },
    async play(t) {
      const ask = (method, headers) => t.page.evaluate(async ([method, headers]) => {
        const answer = await fetch(`/lab.v1.Orders/${method}`, {
          method: "POST",
          headers: { "Content-Type": "application/grpc-web+proto", "X-Grpc-Web": "1", ...headers },
          body: new Uint8Array(5), // an empty message
        });
        await answer.arrayBuffer();
      }, [method, headers]);
      await t.open("depot.example");
      await ask("List", { Authorization: "Bearer lab-token" });
      await ask("List", { Authorization: "Bearer lab-token" });
      await ask("Sync", {});
    },
  },
  {
    id: "websocket-handshake",
    made: { npm: ["express", "express-session", "ws"] },
    fault: "Sessions lie in the process's memory; after a restart the socket's handshake is refused with 401.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "chat.example": "app" },
    servers: { app: serve("websocket.mjs") },
    async play(t) {
      const socket = () => t.page.evaluate(() => new Promise((resolve) => {
        const socket = new WebSocket(location.origin.replace("http", "ws") + "/socket");
        socket.onmessage = socket.onerror = () => resolve(socket.close());
      }));
      await t.open("chat.example");
      await t.postJson("/login", { username: t.account.user, password: t.account.password });
      await t.call("/api/me");
      await socket();
      await t.restart("app");
      await socket();
      await t.call("/api/me");
    },
  },
];
