// Pages where nothing is wrong, or where the app got over it: a diagnosis must not alarm here.
import { bearerApi } from "../apps/api.mjs";
import { addData, addLogin, memberPage, sessionApp } from "../apps/sessions.mjs";
import { loginForm } from "../pages.mjs";

export const benign = [
  {
    id: "healthy",
    title: "A sign-in that works",
    says: "You sign in with the right name and password, get a session cookie, and your page opens.",
    cause: null,
    state: "benign",
    hosts: { "start.acme.com": "front" },
    control: ({ password }) => loginForm({ password }),
    click: "#submit",
    apps: (given) => {
      const app = sessionApp(given, { name: "start.sid", cookie: { secure: "auto", sameSite: "lax" } });
      addLogin(app, given, (request, response) => response.redirect(303, "/account"));
      app.get("/account", memberPage(given, "Your account"));
      return { "start.acme.com": app };
    },
  },
  {
    id: "recovered-by-refresh",
    title: "Token ran out and was renewed",
    says: "The access token lives two seconds; the app renews it after the refusal and tries again, and all is well.",
    does: "Sign in and keep working",
    cause: "recovered-by-refresh",
    state: "recovered",
    hosts: { "orders.acme.com": "front", "orders-api.acme.com": "front", "login.acme-id.com": "front" },
    client: { access: 2, refresh: true, audience: "https://orders-api.acme.com", scope: "orders:read" },
    apps: (given) => ({ "orders-api.acme.com": bearerApi(given) }),
    run: async (t) => {
      let tokens = await t.tokens();
      const orders = t.at("orders-api.acme.com", "/orders");
      await t.call("Orders", orders, t.bearer(tokens.access_token));
      await t.wait(3200);
      const late = await t.call("Orders, three seconds later", orders, t.bearer(tokens.access_token));
      if (late?.status !== 401) return "The API still took the old token.";
      tokens = (await t.renew(tokens.refresh_token)).data;
      await t.call("Orders again", orders, t.bearer(tokens.access_token));
      await t.call("Messages", t.at("orders-api.acme.com", "/messages"), t.bearer(tokens.access_token));
      return "The app renewed its token; nothing for you to do.";
    },
  },
  {
    id: "anonymous-probe",
    title: "“Who am I?” before anyone signed in",
    says: "The catalogue asks who you are, is told 401, and shows its products to you as a guest.",
    does: "Open the catalogue",
    cause: "anonymous-probe",
    also: ["not-signed-in"],
    state: "benign",
    hosts: { "catalogue.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "catalogue.sid", cookie: { secure: "auto" } });
      addLogin(app, given);
      addData(app);
      app.get("/api/products", (request, response) => response.json([{ id: 1, name: "Desk lamp" }]));
      app.get("/api/products/1/reviews", (request, response) => response.json([]));
      return { "catalogue.acme.com": app };
    },
    run: async (t) => {
      await t.call("Who am I?", "/api/me");
      await t.call("Products", "/api/products");
      await t.call("Reviews", "/api/products/1/reviews");
      return "You see the catalogue as a guest.";
    },
  },
];
