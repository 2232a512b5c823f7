// Redirects that never end, login pages where data was wanted, and plain refusals by the server.
import { rateLimit } from "express-rate-limit";
import passport from "passport";
import { Strategy } from "passport-local";
import { bearerApi, needToken } from "../apps/api.mjs";
import { addData, addLogin, memberPage, needUser, rightPassword, sessionApp } from "../apps/sessions.mjs";
import { loginForm, page } from "../pages.mjs";

const login = { "login.acme-id.com": "front" };

export const decisions = [
  {
    id: "password-rejected",
    title: "Wrong password",
    says: "You type a wrong password; the form comes back.",
    cause: "password-rejected",
    hosts: { "helpdesk.acme.com": "front" },
    control: loginForm({ password: "open-sesame-41" }),
    click: "#submit",
    apps: (given) => {
      const app = sessionApp(given, { name: "helpdesk.sid", cookie: { secure: "auto", sameSite: "lax" } });
      const doorman = new passport.Passport();
      doorman.use(new Strategy((username, password, done) =>
        done(null, rightPassword(given, { username, password }) && { name: username })));
      doorman.serializeUser((user, done) => done(null, user.name));
      doorman.deserializeUser((name, done) => done(null, { name }));
      app.use(doorman.session());
      app.post("/login", doorman.authenticate("local", { successRedirect: "/tickets", failureRedirect: "/login?failed=1" }));
      app.get("/login", (request, response) => response.send(page({
        title: "Sign in",
        front: given.front,
        body: `<h1>Sign in</h1>\n${loginForm({ note: request.query.failed ? "Wrong name or password." : "" })}
${request.query.failed ? '<p id="done">The form is back: your password was refused.</p>' : ""}`,
      })));
      app.get("/tickets", (request, response) =>
        request.user ? response.send(page({ title: "Tickets", front: given.front, body: '<h1>Tickets</h1><p id="done">No open tickets.</p>' }))
          : response.redirect("/login"));
      return { "helpdesk.acme.com": app };
    },
  },
  {
    id: "password-rejected-json",
    title: "Wrong password, in a single-page app",
    says: "The app posts a wrong password and its server answers 401.",
    does: "Sign in with a wrong password",
    cause: "password-rejected",
    hosts: { "studio.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "studio.sid", cookie: { secure: "auto", sameSite: "lax" } });
      addLogin(app, given);
      addData(app);
      return { "studio.acme.com": app };
    },
    run: async (t) => {
      await t.signIn({ password: "open-sesame-41" });
      return "Refused: wrong name or password.";
    },
  },
  {
    id: "login-redirect-loop",
    title: "Page and sign-in send you in circles",
    says: "After an update the app no longer knows your old cookie and sends you to the sign-in, which sees a cookie and sends you back; clearing the cookie helps.",
    does: "Sign in, then come back after the update",
    cause: "login-redirect-loop",
    also: ["session-not-recognised"],
    hosts: { "legal.acme.com": "front" },
    done: "browser-error",
    apps: (given) => ({ "legal.acme.com": legalApp(given) }),
    run: async (t) => {
      await t.post("Sign in", "/login?update=after", { username: "dana", password: t.setup.password });
      location.href = "/account";
    },
  },
  {
    id: "login-page-instead-of-data",
    title: "Login page where data was wanted",
    says: "The server forgets your session after two seconds and answers the app's data request with the login page.",
    does: "Sign in and wait a moment",
    cause: "session-timed-out",
    also: ["login-page-instead-of-data"],
    hosts: { "board.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "board.sid", cookie: { secure: "auto", sameSite: "lax" } });
      addLogin(app, given, (request, response) => response.json({ user: "dana" }));
      app.use((request, response, next) => {
        // An idle limit as apps write it: two seconds since the last request.
        const { user, seen = Date.now() } = request.session;
        if (user && Date.now() - seen < 2000) {
          request.session.seen = Date.now();
          return next();
        }
        if (request.path === "/login") return next();
        delete request.session.user;
        response.redirect(302, `/login?next=${encodeURIComponent(request.path)}`);
      });
      app.get("/login", (request, response) => response.send(page({ title: "Sign in", front: given.front, body: `<h1>Sign in</h1>\n${loginForm({})}` })));
      app.get("/cards.json", needUser, (request, response) => response.json([{ id: 1, text: "Call Jo" }]));
      return { "board.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Cards", "/cards.json");
      await t.wait(3200);
      const late = await t.call("Cards, three seconds later", "/cards.json");
      return late?.headers.get("Content-Type")?.includes("html")
        ? "The app wanted data and got the login page."
        : "The server still knew the session.";
    },
  },
  {
    id: "permission-denied",
    title: "Signed in, not allowed",
    says: "You are signed in and your own pages work; the administrators' page answers 403.",
    does: "Sign in and open the administration",
    cause: "permission-denied",
    hosts: { "team.acme.com": "front" },
    apps: (given) => ({ "team.acme.com": adminApp(given, "team.sid", 403) }),
    run: async (t) => {
      await t.signIn();
      await t.call("Orders", "/api/orders");
      await t.call("Administration", "/api/admin/users");
      await t.call("Who am I?", "/api/me");
      return "Refused: the server knows you, and this page isn't for you.";
    },
  },
  {
    id: "permission-denied-401",
    title: "Not allowed, said as 401",
    says: "The same, but the server says 401 where 403 is meant; signing in again would not help.",
    does: "Sign in and open the payroll",
    cause: "permission-denied",
    hosts: { "people.acme.com": "front" },
    apps: (given) => ({ "people.acme.com": adminApp(given, "people.sid", 401) }),
    run: async (t) => {
      await t.signIn();
      await t.call("Orders", "/api/orders");
      await t.call("Payroll", "/api/admin/users");
      await t.call("Who am I?", "/api/me");
      await t.call("Orders", "/api/orders");
      return "Refused, though everything else still works.";
    },
  },
  {
    id: "rate-limited",
    title: "Too many requests",
    says: "The API allows three requests a minute; the fourth is answered 429.",
    does: "Sign in and ask four times",
    cause: "rate-limited",
    hosts: { "weather.acme.com": "front", "weather-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://weather-api.acme.com", scope: "weather:read" },
    apps: (given) => {
      // Counted per token, so that each visit starts afresh.
      const limit = rateLimit({
        windowMs: 60_000, limit: 3, standardHeaders: "draft-7", legacyHeaders: false,
        keyGenerator: (request) => request.auth.jti, message: { error: "too_many_requests" },
      });
      return { "weather-api.acme.com": bearerApi(given, { guard: [needToken(given), limit] }) };
    },
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      for (const town of ["Bergen", "Lima", "Pune", "Oslo"]) {
        await t.call(town, t.at("weather-api.acme.com", `/orders?town=${town}`), t.bearer(token));
      }
      return "Refused: too many requests in a minute.";
    },
  },
];

// Everyone may see orders, nobody but administrators the list of users.
function adminApp(given, name, status) {
  const app = sessionApp(given, { name, cookie: { secure: "auto", sameSite: "lax" } });
  addLogin(app, given);
  addData(app);
  app.get("/api/admin/users", needUser, (request, response) =>
    response.status(status).json({ error: "forbidden", message: "Administrators only." }));
  return app;
}

// The sign-in page takes any cookie of the right name for "already signed in"; the account page checks it.
// `update=after` stands for a new release right after the sign-in: new secret, empty session store.
function legalApp(given) {
  const build = () => {
    const app = sessionApp(given, { name: "legal.sid", cookie: { secure: "auto", sameSite: "lax" } });
    addLogin(app, given, (request, response) => {
      if (request.query.update !== "after") return response.redirect(303, "/account");
      release = build();
      response.json({ user: "dana" });
    });
    const account = memberPage(given, "Your contracts");
    app.get("/account", (request, response) =>
      request.session.user ? account(request, response) : response.redirect(302, "/login"));
    app.get("/login", (request, response) => {
      if (/(^|; )legal\.sid=/.test(request.headers.cookie ?? "")) return response.redirect(302, "/account");
      response.send(page({
        title: "Sign in", front: given.front,
        body: `<h1>Sign in</h1>\n${loginForm({ password: given.account.password })}`,
      }));
    });
    return app;
  };
  let release = build();
  return (request, response, next) => release(request, response, next);
}
