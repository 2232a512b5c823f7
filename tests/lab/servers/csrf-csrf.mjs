// Express with csrf-csrf (double submit): its token is bound to the session, and a sign-in elsewhere gives a new session.
import cookieParser from "cookie-parser";
import { doubleCsrf } from "csrf-csrf";
import express from "express";
import session from "express-session";
import { listen, page, right } from "./common.mjs";

const app = express();
app.use(express.urlencoded({ extended: false }), express.json(), cookieParser());
app.use(session({ secret: "lab", resave: false, saveUninitialized: false, cookie: { sameSite: "lax" } }));
const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
  getSecret: () => "a secret of the lab",
  getSessionIdentifier: (request) => request.session.id,
  getCsrfTokenFromRequest: (request) => request.get("X-CSRF-Token"),
});
app.post("/login", (request, response, next) => {
  if (!right(request.body)) return response.status(401).json({ error: "invalid_credentials" });
  request.session.regenerate((error) => {
    if (error) return next(error);
    request.session.user = request.body.username;
    response.json({ user: request.body.username });
  });
});
app.get("/", (request, response) => response.send(page("<p>Bank</p>")));
app.get("/csrf", (request, response) => response.json({ token: generateCsrfToken(request, response) }));
app.use(doubleCsrfProtection);
app.post("/api/transfer", (request, response) => response.status(201).json({ id: 1 }));
app.use((error, request, response, next) => {
  if (error.code !== "EBADCSRFTOKEN") return next(error);
  response.status(403).json({ code: error.code, message: error.message });
});
app.listen(listen);
