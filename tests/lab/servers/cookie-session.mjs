// Express with cookie-session: the whole session lies in the cookie, signed with KEY.
import cookieSession from "cookie-session";
import express from "express";
import { listen, orders, page, right, signInForm } from "./common.mjs";

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(cookieSession({ name: "session", keys: [process.env.KEY ?? "first"], sameSite: "lax" }));
app.get("/login", (request, response) => response.send(signInForm()));
app.post("/login", (request, response) => {
  if (!right(request.body)) return response.status(401).json({ error: "invalid_credentials" });
  request.session.user = request.body.username;
  response.redirect("/");
});
app.get("/", (request, response) => response.send(page("<p>Shop</p>")));
app.use("/api", (request, response, next) =>
  request.session.user ? next() : response.status(401).json({ error: "unauthenticated" }));
app.get("/api/me", (request, response) => response.json({ user: request.session.user }));
app.get("/api/orders", (request, response) => response.json(orders));
app.listen(listen);
