// What the browser keeps gets in the way: a token that outlives its use, a redirect from the cache.
import { bearerApi } from "../apps/api.mjs";
import { accessToken } from "../apps/idp.mjs";
import { addLogin, memberPage, sessionApp } from "../apps/sessions.mjs";
import { loginForm, page } from "../pages.mjs";

export const stored = [
  {
    id: "token-stuck-in-storage",
    title: "Dead token that is never replaced",
    says: "The page takes whatever token lies in its storage; that one ran out yesterday, and signing in doesn't replace it.",
    does: "Open my files",
    cause: "token-expired",
    hosts: { "drive.acme.com": "front", "drive-api.acme.com": "front", "login.acme-id.com": "front" },
    client: { access: 3600, audience: "https://drive-api.acme.com", scope: "files:read" },
    apps: (given) => {
      given.setup.remembered = accessToken(given, given.fault.client, { at: Date.now() - 86_400_000 });
      return { "drive-api.acme.com": bearerApi(given) };
    },
    run: async (t) => {
      // Once: what an earlier visit has left. The address remembers that it was done.
      if (location.hash !== "#again") localStorage.setItem("drive_token", t.setup.remembered);
      location.hash = "again";
      const token = localStorage.getItem("drive_token") ?? (await t.tokens()).access_token;
      localStorage.setItem("drive_token", token);
      const files = await t.call("Files", t.at("drive-api.acme.com", "/orders"), t.bearer(token));
      return files?.ok ? "Your files are there." : "Refused: the stored token has run out.";
    },
  },
  {
    id: "stale-cache",
    title: "Redirect from the cache",
    says: "The app lets browsers keep its redirect to the sign-in page: signed in, you are still sent there.",
    does: "Sign in and open my page",
    cause: "stale-cache",
    also: ["not-signed-in"],
    hosts: { "notices.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "portal.sid", cookie: { secure: "auto", sameSite: "lax" } });
      addLogin(app, given);
      const home = memberPage(given, "Your portal");
      app.get("/home", (request, response) => {
        if (request.session.user) return home(request, response);
        response.set("Cache-Control", "public, max-age=600").redirect(302, "/login");
      });
      app.get("/login", (request, response) => {
        const { front } = given;
        response.set("Cache-Control", "no-store").send(page({ title: "Sign in", front, body: loginForm({}) }));
      });
      return { "notices.acme.com": app };
    },
    run: async (t) => {
      await t.call("My page", "/home");
      await t.signIn();
      const home = await t.call("My page, signed in", "/home");
      return home?.redirected ? "Sent to the sign-in page again, from the cache." : "The page is there.";
    },
  },
];
