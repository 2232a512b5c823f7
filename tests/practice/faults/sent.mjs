// Requests that arrive without credentials, or with ones no server can read.
import cors from "cors";
import { bearerApi } from "../apps/api.mjs";
import { addData, addLogin, memberPage, sessionApp } from "../apps/sessions.mjs";

const login = { "login.acme-id.com": "front" };

export const sent = [
  {
    id: "not-signed-in",
    title: "Deep link without a session",
    says: "You open a page behind the sign-in with no cookie at all; the page itself answers 401.",
    cause: "not-signed-in",
    hosts: { "account.acme.com": "front" },
    control: `<a class="button" id="go" href="/invoices/2026-11">Open my invoice</a>`,
    apps: (given) => {
      const app = sessionApp(given, { name: "account.sid", cookie: { secure: "auto" } });
      addLogin(app, given);
      app.get("/invoices/2026-11", memberPage(given, "Invoice 2026-11"));
      return { "account.acme.com": app };
    },
  },
  {
    id: "auth-header-not-attached",
    title: "One request forgets the token",
    says: "Every call carries the token but the download, which the app makes with a plain fetch.",
    does: "Sign in and download",
    cause: "auth-header-not-attached",
    hosts: { "invoices.acme.com": "front", "invoices-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://invoices-api.acme.com", scope: "invoices:read" },
    apps: (given) => ({
      "invoices-api.acme.com": bearerApi(given, {
        add: (app) => app.get("/orders/4711.pdf", (request, response) => response.type("pdf").send("%PDF-1.4\n%%EOF\n")),
      }),
    }),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Invoices", t.at("invoices-api.acme.com", "/orders"), t.bearer(token));
      await t.call("Messages", t.at("invoices-api.acme.com", "/messages"), t.bearer(token));
      await t.call("Download", t.at("invoices-api.acme.com", "/orders/4711.pdf"));
      return "The download was refused: it carried no token.";
    },
  },
  {
    id: "auth-header-malformed",
    title: "Bearer undefined",
    says: "The app reads its token from the wrong place and sends “Bearer undefined”.",
    does: "Sign in and open my tasks",
    cause: "auth-header-malformed",
    hosts: { "tasks.acme.com": "front", "tasks-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://tasks-api.acme.com", scope: "tasks:read" },
    apps: (given) => ({ "tasks-api.acme.com": bearerApi(given) }),
    run: async (t) => {
      const { token } = await t.tokens(); // the field is called access_token
      await t.call("Tasks", t.at("tasks-api.acme.com", "/orders"), t.bearer(token));
      return "Refused: the header says “Bearer undefined”.";
    },
  },
  {
    id: "credentials-omitted",
    title: "Cookie left at home",
    says: "The session cookie would go to the data host, but the page's fetch doesn't ask for credentials.",
    does: "Sign in and open the portal",
    cause: "credentials-omitted",
    hosts: { "portal.acme.com": "front", "portal-data.acme.com": "front" },
    apps: (given) => {
      const origin = given.setup.origins["portal.acme.com"];
      const app = sessionApp(given, {
        name: "portal.sid",
        cookie: { secure: "auto", sameSite: "lax" },
        before: [cors({ origin, credentials: true })],
      });
      addLogin(app, given);
      addData(app);
      return { "portal-data.acme.com": app };
    },
    run: async (t) => {
      const data = (path) => t.at("portal-data.acme.com", path);
      await t.post("Sign in", data("/login"), { username: "dana", password: t.setup.password }, { credentials: "include" });
      await t.call("Who am I?", data("/api/me"), { credentials: "include" });
      await t.call("Orders", data("/api/orders")); // credentials: "include" forgotten
      return "Refused: the browser holds a cookie, and this request left it out.";
    },
  },
];
