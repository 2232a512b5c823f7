// nginx in front of the application: the gateway refuses, forgets or changes what the app needs.
import cors from "cors";
import express from "express";
import { bearerApi, needOauthToken, oauthErrors } from "../apps/api.mjs";
import { addData, addLogin, needUser, sessionApp } from "../apps/sessions.mjs";

const login = { "login.acme-id.com": "front" };
const needs = ["nginx"];

// A server block for `name`; `body` holds its locations. A location with a proxy_set_header of its
// own inherits none of those here: nginx works that way.
const server = ({ state }, name, body, { scheme = "https", forwarded = false } = {}) => `  server {
    listen 127.0.0.1:${state.ports[`nginx-${scheme}`]}${scheme === "https" ? " ssl" : ""};
    server_name ${name};
    proxy_set_header Host $host;
${forwarded ? "    proxy_set_header X-Forwarded-Proto $scheme;\n" : ""}${body}
  }`;

const corsHeaders = (origin) => `
        add_header Access-Control-Allow-Origin "${origin}" always;
        add_header Access-Control-Allow-Headers "Authorization" always;
        add_header Access-Control-Expose-Headers "WWW-Authenticate" always;`;

export const gateway = [
  {
    id: "auth-scheme-mismatch",
    title: "Gateway wants Basic, app sends Bearer",
    says: "A staging gateway asks for Basic on the one Authorization header that the app needs for its token.",
    does: "Sign in and open staging",
    cause: "auth-scheme-mismatch",
    needs,
    hosts: { "staging.acme.com": "front", "staging-api.acme.com": "nginx", ...login },
    client: { access: 900, audience: "https://staging-api.acme.com", scope: "orders:read" },
    apps: (given) => ({ "staging-api.acme.com": bearerApi(given) }),
    nginx: (context) => server(context, "staging-api.acme.com", `
    location / {${corsHeaders(context.origin("staging.acme.com"))}
      if ($request_method = OPTIONS) {${corsHeaders(context.origin("staging.acme.com"))}
        return 204;
      }
      auth_basic "Staging";
      auth_basic_user_file ${context.htpasswd};
      proxy_pass ${context.upstream};
    }`),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Orders", t.at("staging-api.acme.com", "/orders"), t.bearer(token));
      return "Refused by the gateway: it wants Basic, the app sent Bearer.";
    },
  },
  {
    id: "preflight-unauthorized-nginx",
    title: "Gateway wants a password for the preflight",
    says: "The gateway guards every method, OPTIONS too; a browser never sends a password there, so the request dies before it is sent.",
    does: "Open the map",
    cause: "preflight-unauthorized",
    needs,
    hosts: { "maps.acme.com": "front", "maps-api.acme.com": "nginx" },
    nginx: (context) => server(context, "maps-api.acme.com", `
    location / {${corsHeaders(context.origin("maps.acme.com"))}
      auth_basic "Maps";
      auth_basic_user_file ${context.htpasswd};
      proxy_pass ${context.upstream};
    }`),
    apps: () => ({ "maps-api.acme.com": express().get("/tiles", (request, response) => response.json({ tiles: 12 })) }),
    run: async (t) => {
      const basic = btoa(`dana:${t.setup.password}`);
      await t.call("Tiles", t.at("maps-api.acme.com", "/tiles"), { headers: { Authorization: `Basic ${basic}` } });
      return "The browser gave up: the preflight was answered 401.";
    },
  },
  {
    id: "preflight-unauthorized",
    title: "App wants a token for the preflight",
    says: "The app checks tokens before it answers CORS; the browser's preflight carries none and gets 401.",
    does: "Sign in and open the chart",
    cause: "preflight-unauthorized",
    hosts: { "charts.acme.com": "front", "charts-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://charts-api.acme.com", scope: "charts:read" },
    apps: (given) => {
      const app = express();
      app.use(needOauthToken(given, "https://charts-api.acme.com")); // should stand after cors()
      app.use(cors({ origin: true }));
      app.get("/orders", (request, response) => response.json([]));
      app.use(oauthErrors);
      return { "charts-api.acme.com": app };
    },
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Chart", t.at("charts-api.acme.com", "/orders"), t.bearer(token));
      return "The browser gave up: the preflight was answered 401.";
    },
  },
  {
    id: "auth-dropped-on-redirect",
    title: "Token dropped on a redirect",
    says: "The API moved and its old address redirects; the browser doesn't carry the token over to another host.",
    does: "Sign in and synchronise",
    cause: "auth-dropped-on-redirect",
    needs,
    hosts: { "sync.acme.com": "front", "v1.sync-api.acme.com": "nginx", "v2.sync-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://sync-api.acme.com", scope: "files:read" },
    apps: (given) => ({ "v2.sync-api.acme.com": bearerApi(given) }),
    nginx: (context) => server(context, "v1.sync-api.acme.com", `
    location / {${corsHeaders(context.origin("sync.acme.com"))}
      if ($request_method = OPTIONS) {${corsHeaders(context.origin("sync.acme.com"))}
        return 204;
      }
      return 308 ${context.origin("v2.sync-api.acme.com")}$request_uri;
    }`),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Files", t.at("v1.sync-api.acme.com", "/orders"), t.bearer(token));
      return "Refused: the token didn't come along to the new address.";
    },
  },
  {
    id: "session-cookie-not-stored",
    title: "Secure cookie on an http address",
    says: "The gateway tells the app that all is https, but you came by http: the browser refuses the Secure session cookie.",
    does: "Sign in by http",
    cause: "session-cookie-not-stored",
    also: ["cookie-secure-on-http"],
    needs,
    scheme: "http",
    hosts: { "intranet.acme.com": "nginx" },
    nginx: (context) => server(context, "intranet.acme.com", `
    location / {
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-Proto https;
      proxy_pass ${context.upstream};
    }`, { scheme: "http" }),
    apps: (given) => {
      const app = sessionApp(given, { name: "intranet.sid", trustProxy: 1, cookie: { secure: true, sameSite: "lax" } });
      addLogin(app, given);
      addData(app);
      return { "intranet.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Orders", "/api/orders");
      return "Refused: the browser did not store the session cookie.";
    },
  },
  {
    id: "session-cookie-never-issued",
    title: "No session cookie at all",
    says: "Behind nginx the app believes it is on http and leaves out its Secure cookie: the sign-in succeeds and nothing is kept.",
    does: "Sign in",
    cause: "session-cookie-never-issued",
    also: ["not-signed-in"],
    needs,
    hosts: { "billing.acme.com": "nginx" },
    nginx: (context) => server(context, "billing.acme.com", `
    location / { proxy_pass ${context.upstream}; }`),
    apps: (given) => {
      // `trust proxy` is what is missing.
      const app = sessionApp(given, { name: "billing.sid", cookie: { secure: true, sameSite: "lax" } });
      addLogin(app, given);
      addData(app);
      return { "billing.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Who am I?", "/api/me");
      await t.call("Orders", "/api/orders");
      return "Refused: the sign-in gave the browser no cookie to come back with.";
    },
  },
  {
    id: "cookie-path-mismatch",
    title: "Cookie for another path",
    says: "The app lives under /shop-backend and sets its cookie there; the gateway shows it under /shop, where the cookie never goes.",
    does: "Sign in and open the cart",
    cause: "cookie-path-mismatch",
    needs,
    hosts: { "shop.acme.com": "nginx" },
    nginx: (context) => server(context, "shop.acme.com", `
    location / { proxy_pass ${context.upstream}; }
    location /shop/ {
      # proxy_cookie_path /shop-backend /shop; is what is missing.
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_pass ${context.upstream}/shop-backend/;
    }`),
    apps: (given) => {
      const shop = sessionApp(given, {
        name: "shop.sid", trustProxy: 1, cookie: { path: "/shop-backend", secure: true, sameSite: "lax" },
      });
      addLogin(shop, given);
      shop.get("/api/cart", needUser, (request, response) => response.json({ items: 2 }));
      const app = express();
      app.set("trust proxy", 1);
      return { "shop.acme.com": app.use("/shop-backend", shop) };
    },
    run: async (t) => {
      await t.post("Sign in", "/shop/login", { username: "dana", password: t.setup.password });
      await t.call("Cart", "/shop/api/cart");
      return "Refused: the cookie is for /shop-backend and was not sent to /shop.";
    },
  },
  {
    id: "session-not-recognised",
    title: "Two servers that don't share sessions",
    says: "nginx takes turns between two copies of the app, each with its own memory: what one knows, the other refuses.",
    does: "Sign in and look around",
    cause: "session-not-recognised",
    needs,
    hosts: { "forum.acme.com": "nginx" },
    nginx: (context) => `  upstream forum {
    server 127.0.0.1:${context.state.ports["front-http"]};
    server 127.0.0.1:${context.state.ports["second-http"]};
  }
${server(context, "forum.acme.com", `
    location / { proxy_pass ${context.upstream}; }
    location /login { proxy_pass http://forum; }
    location /api/ { proxy_pass http://forum; }`, { forwarded: true })}`,
    apps: (given) => {
      const copy = () => {
        const app = sessionApp({ ...given, secret: () => "one secret for both copies" }, {
          name: "forum.sid", trustProxy: 1, saveUninitialized: true, cookie: { secure: true, sameSite: "lax" },
        });
        addLogin(app, given);
        addData(app);
        return app;
      };
      const copies = [copy(), copy()];
      const front = Number(given.state.ports["front-http"]);
      return {
        "forum.acme.com": express().use((request, response, next) =>
          copies[request.socket.localPort === front ? 0 : 1](request, response, next)),
      };
    },
    run: async (t) => {
      for (let round = 1; round <= 3; round += 1) {
        await t.signIn();
        await t.call("Who am I?", "/api/me");
        await t.call("Orders", "/api/orders");
      }
      return "Each copy of the app only knows the sessions it made itself.";
    },
  },
  {
    id: "cookie-header-too-large",
    title: "Too many cookies",
    says: "The app keeps drafts in cookies under /drafts; together they are more than nginx takes, and it answers 400.",
    does: "Save three drafts",
    cause: "cookie-header-too-large",
    needs,
    hosts: { "drafts.acme.com": "nginx" },
    nginx: (context) => server(context, "drafts.acme.com", `
    location / { proxy_pass ${context.upstream}; }`),
    apps: (given) => {
      const app = sessionApp(given, { name: "drafts.sid", cookie: { sameSite: "lax" } });
      addLogin(app, given);
      addData(app);
      app.post("/drafts/:number", (request, response) => {
        const text = Buffer.alloc(2800, `Draft ${request.params.number}. `).toString("base64url");
        response.cookie(`draft_${request.params.number}`, text, { path: "/drafts", sameSite: "lax" });
        response.status(201).json({ saved: Number(request.params.number) });
      });
      app.get("/drafts", needUser, (request, response) => response.json([]));
      return { "drafts.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      for (const number of [1, 2, 3]) await t.post(`Save draft ${number}`, `/drafts/${number}`, {});
      await t.call("My drafts", "/drafts");
      return "Refused by nginx: the cookies are too large together.";
    },
  },
];
