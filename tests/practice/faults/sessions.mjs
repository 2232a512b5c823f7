// Sessions kept by express-session that end: in the browser, in the store, by the server.
import session from "express-session";
import createMemoryStore from "memorystore";
import { addData, addLogin, sessionApp } from "../apps/sessions.mjs";

const MemoryStore = createMemoryStore(session);

export const sessions = [
  {
    id: "session-cookie-expired",
    title: "Session cookie ran out",
    says: "The session cookie lives two seconds; then the browser drops it and the next request goes without.",
    does: "Sign in and wait a moment",
    cause: "session-cookie-expired",
    hosts: { "desk.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "desk.sid", cookie: { secure: "auto", sameSite: "lax", maxAge: 2000 } });
      addLogin(app, given);
      addData(app);
      return { "desk.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Orders", "/api/orders");
      await t.wait(3200);
      await t.call("Orders, three seconds later", "/api/orders");
      return "Refused: the cookie has run out and was not sent.";
    },
  },
  {
    id: "session-timed-out",
    title: "The server forgot the session",
    says: "The cookie has no end, but the server's store keeps a session for two seconds only.",
    does: "Sign in and wait a moment",
    cause: "session-timed-out",
    hosts: { "wiki.acme.com": "front" },
    apps: (given) => {
      const store = new MemoryStore({ ttl: 2000, checkPeriod: 0 });
      const app = sessionApp(given, { name: "wiki.sid", store, cookie: { secure: "auto", sameSite: "lax" } });
      addLogin(app, given);
      addData(app);
      return { "wiki.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Orders", "/api/orders");
      await t.call("Who am I?", "/api/me");
      await t.wait(3200);
      await t.call("Orders, three seconds later", "/api/orders");
      await t.call("Who am I?", "/api/me");
      return "Refused: the same cookie was good three seconds ago.";
    },
  },
  {
    id: "session-ended-by-server",
    title: "Signed out by another application",
    says: "Single sign-out: a hidden frame of the login provider ends your session and the server takes the cookie back.",
    does: "Sign in, then be signed out",
    cause: "session-ended-by-server",
    hosts: { "hr.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "hr.sid", cookie: { secure: "auto", sameSite: "lax" } });
      addLogin(app, given);
      addData(app);
      app.get("/frontchannel-logout", (request, response, next) => {
        request.session.destroy((error) => {
          if (error) return next(error);
          response.clearCookie("hr.sid", { secure: true, httpOnly: true, sameSite: "lax" });
          response.set("Cache-Control", "no-store").send("<!doctype html><title>Signed out</title>");
        });
      });
      return { "hr.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Orders", "/api/orders");
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "Single sign-out";
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
      frame.src = "/frontchannel-logout";
      document.body.append(frame);
      await loaded;
      t.say("The login provider's frame signed you out.");
      await t.call("Orders", "/api/orders");
      return "Refused: the server has taken your session cookie back.";
    },
  },
];
