// Cookies that are refused when set, or stored and then kept back by a rule.
import express from "express";
import { scriptedPage } from "../apps/fault.mjs";
import cors from "cors";
import { addData, addLogin, memberPage, needUser, sessionApp } from "../apps/sessions.mjs";
import { page, resultPage } from "../pages.mjs";

export const cookies = [
  {
    id: "session-cookie-not-stored-domain",
    title: "Cookie for somebody else's domain",
    says: "The app still has its staging configuration and sets its cookie for acme-staging.com; the browser refuses it.",
    does: "Sign in",
    cause: "session-cookie-not-stored",
    hosts: { "payroll.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, {
        name: "payroll.sid", cookie: { secure: "auto", sameSite: "lax", domain: "acme-staging.com" },
      });
      addLogin(app, given);
      addData(app);
      return { "payroll.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Who am I?", "/api/me");
      await t.call("Orders", "/api/orders");
      return "Refused: the browser did not store the session cookie.";
    },
  },
  {
    id: "session-cookie-not-stored-samesite",
    title: "SameSite=None without Secure",
    says: "The app asks for SameSite=None but not for Secure; browsers refuse such a cookie.",
    does: "Sign in",
    cause: "session-cookie-not-stored",
    hosts: { "embed.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "embed.sid", cookie: { secure: false, sameSite: "none" } });
      addLogin(app, given);
      addData(app);
      return { "embed.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Orders", "/api/orders");
      return "Refused: the browser did not store the session cookie.";
    },
  },
  {
    id: "cookie-domain-mismatch",
    title: "Signed in at www, asked at account",
    says: "You sign in at www.acme-shop.com; your account lies at account.acme-shop.com, where that cookie doesn't go.",
    does: "Sign in and open my account",
    cause: "cookie-domain-mismatch",
    hosts: { "www.acme-shop.com": "front", "account.acme-shop.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "acme_shop", cookie: { secure: "auto", sameSite: "lax" } });
      addLogin(app, given);
      addData(app);
      app.get("/overview", memberPage(given, "Your account"));
      return { "www.acme-shop.com": app, "account.acme-shop.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Who am I?", "/api/me");
      location.href = t.at("account.acme-shop.com", "/overview");
    },
  },
  {
    id: "cookie-secure-on-http",
    title: "Old http bookmark",
    says: "You sign in by https; an old http bookmark of the same site can't see the Secure cookie.",
    does: "Sign in and open the old bookmark",
    cause: "cookie-secure-on-http",
    hosts: { "members.acme.com": "front" },
    apps: (given) => {
      const app = sessionApp(given, { name: "members.sid", cookie: { secure: true, sameSite: "lax" } });
      addLogin(app, given);
      addData(app);
      app.get("/club", memberPage(given, "Members' club"));
      return { "members.acme.com": app };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Who am I?", "/api/me");
      location.href = t.at("http:members.acme.com", "/club");
    },
  },
  {
    id: "cookie-samesite-blocked",
    title: "Link from a web mail",
    says: "Your session cookie is SameSite=Strict; a link in your web mail opens the club as if you had never signed in.",
    does: "Sign in and go to the web mail",
    cause: "cookie-samesite-blocked",
    hosts: { "club.acme.com": "front", "mail.example.net": "front" },
    steps: [{ click: "#open-invitation" }],
    apps: (given) => {
      const app = sessionApp(given, { name: "club.sid", cookie: { secure: "auto", sameSite: "strict" } });
      addLogin(app, given);
      addData(app);
      app.get("/invitation", memberPage(given, "Your invitation"));
      const mail = express().get("/inbox", (request, response) => response.send(page({
        title: "Inbox",
        front: given.front,
        body: `<h1>Inbox</h1><p>From the club: you are invited.</p>
<p><a class="button" id="open-invitation" href="${given.setup.origins["club.acme.com"]}/invitation">Open the invitation</a></p>`,
      })));
      return { "club.acme.com": app, "mail.example.net": mail };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Who am I?", "/api/me");
      location.href = t.at("mail.example.net", "/inbox");
    },
  },
  {
    id: "cookie-samesite-form-post",
    title: "Way back from the login provider by POST",
    says: "The login provider sends you back with a form; the app's SameSite=Lax cookie stays behind on such a cross-site POST.",
    cause: "cookie-samesite-blocked",
    also: ["signin-callback-failed"],
    hosts: { "sso.acme.com": "front", "federation.acme-id.com": "front" },
    control: `<a class="button" id="go" href="/saml/login">Sign in with Acme ID</a>`,
    apps: (given) => {
      const { origins } = given.setup;
      const app = sessionApp(given, { name: "sso.sid", cookie: { secure: "auto", sameSite: "lax" } });
      app.get("/saml/login", (request, response) => {
        request.session.relay = given.secret();
        response.redirect(302, `${origins["federation.acme-id.com"]}/saml/sso?RelayState=${request.session.relay}`);
      });
      app.post("/saml/callback", (request, response) => {
        const known = request.session.relay && request.session.relay === request.body.RelayState;
        const text = known ? "Welcome, dana." : "401 Unauthorized: this sign-in was not started here.";
        response.status(known ? 200 : 401).send(resultPage({ title: "Sign-in", text, front: given.front }));
      });
      const federation = express().get("/saml/sso", (request, response) => response.send(page({
        title: "Acme ID",
        head: `<script type="module" src="/autosubmit.js"></script>\n`,
        body: `<h1>Acme ID</h1><p>You are signed in. Back to the app…</p>
<form method="post" action="${origins["sso.acme.com"]}/saml/callback" id="back">
<input type="hidden" name="SAMLResponse" value="${Buffer.from("<Response/>").toString("base64")}">
<input type="hidden" name="RelayState" value="${String(request.query.RelayState ?? "").replace(/\W/g, "")}">
<button type="submit">Continue</button></form>`,
      })));
      return { "sso.acme.com": app, "federation.acme-id.com": federation };
    },
  },
  {
    id: "third-party-cookies-blocked",
    title: "Widget on another site",
    says: "You are signed in to the chat; a blog on another site embeds it, and the browser keeps the chat's cookie back there.",
    does: "Sign in and go to the blog",
    cause: "third-party-cookies-blocked",
    hosts: { "chat.acme.com": "front", "blog.example.net": "front" },
    apps: (given) => {
      const origin = given.setup.origins["blog.example.net"];
      const app = sessionApp(given, {
        name: "chat.sid",
        cookie: { secure: "auto", sameSite: "none" },
        before: [cors({ origin, credentials: true })],
      });
      addLogin(app, given);
      addData(app);
      app.get("/api/unread", needUser, (request, response) => response.json({ unread: 3 }));
      const blog = express();
      scriptedPage(blog, "/article", {
        title: "A blog with a chat",
        says: "This page asks the chat for your unread messages.",
        does: "Ask again",
        cause: "third-party-cookies-blocked",
        run: async (t) => {
          const answer = await t.call("Unread", t.at("chat.acme.com", "/api/unread"), { credentials: "include" });
          return answer?.ok
            ? "This browser allows third-party cookies: the chat knows you here."
            : "Refused: the browser kept the chat's cookie back on this site.";
        },
      }, { ...given.setup, auto: true });
      return { "chat.acme.com": app, "blog.example.net": blog };
    },
    run: async (t) => {
      await t.signIn();
      await t.call("Who am I?", "/api/me");
      location.href = t.at("blog.example.net", "/article");
    },
  },
];
