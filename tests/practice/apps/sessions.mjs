// Applications that keep a person signed in with express-session: the cookie, its store, a sign-in.
import express from "express";
import session from "express-session";
import { resultPage } from "../pages.mjs";

/**
 * An Express application with sessions. `options` are express-session's own
 * (name, cookie, store, rolling); `trustProxy` is Express's setting.
 */
export function sessionApp(given, { trustProxy, before = [], ...options } = {}) {
  const app = express();
  if (trustProxy !== undefined) app.set("trust proxy", trustProxy);
  for (const handler of before) app.use(handler);
  app.use(express.urlencoded({ extended: false }));
  app.use(session({ secret: given.secret(), resave: false, saveUninitialized: false, ...options }));
  return app;
}

/** True for the one account. */
export function rightPassword(given, { username, password } = {}) {
  return username === given.account.name && password === given.account.password;
}

/** POST /login: a new session for the right password. `then` answers; by default with JSON. */
export function addLogin(app, given, then = (request, response) => response.json({ user: "dana" })) {
  app.post("/login", (request, response, next) => {
    if (!rightPassword(given, request.body)) {
      return response.status(401).json({ error: "invalid_credentials", message: "Wrong name or password." });
    }
    request.session.regenerate((error) => {
      if (error) return next(error);
      request.session.user = "dana";
      request.session.save((failure) => (failure ? next(failure) : then(request, response)));
    });
  });
}

/** Middleware for data: 401 with JSON where nobody is signed in. */
export function needUser(request, response, next) {
  if (request.session.user) return next();
  response.status(401).json({ error: "unauthenticated", message: "Please sign in." });
}

/** Handler for a page behind the sign-in: the page, or the same address with 401. */
export function memberPage(given, title) {
  return (request, response) => {
    const { front } = given;
    response.set("Cache-Control", "no-store");
    if (request.session.user) {
      return response.send(resultPage({ title, text: `Welcome back, ${request.session.user}.`, front }));
    }
    response.status(401).send(resultPage({ title, text: "401 Unauthorized: please sign in to see this page.", front }));
  };
}

/** GET /api/orders and /api/me for whoever is signed in. */
export function addData(app) {
  app.get("/api/me", needUser, (request, response) => response.json({ user: request.session.user }));
  app.get("/api/orders", needUser, (request, response) => response.json([{ id: 4711, item: "Desk lamp" }]));
}
