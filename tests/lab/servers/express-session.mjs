// Express with express-session, in the process's memory, or in files below FOLDER (STORE=file). CORS is the origin whose pages may
// ask with credentials, or the star: what the cors package answers by itself. BASE is the path that all lies below.
import cors from "cors";
import express from "express";
import session from "express-session";
import fileStore from "session-file-store";
import { listen, orders, page, right, signInForm } from "./common.mjs";

const { STORE, LAB_DIR, FOLDER = "release-1", SECRET = "lab", CORS, BASE = "" } = process.env;
const store = STORE === "file" ? new (fileStore(session))({ path: `${LAB_DIR}/${FOLDER}/sessions`, retries: 0, logFn() {} }) : undefined;

const app = express();
app.use(express.urlencoded({ extended: false }));
if (CORS) app.use(cors(CORS === "*" ? {} : { origin: CORS, credentials: true }));
app.use(session({ secret: SECRET, resave: false, saveUninitialized: false, store, cookie: { sameSite: "lax" } }));
const site = express.Router();
app.use(BASE || "/", site);
site.get("/login", (request, response) => response.send(signInForm({ action: `${BASE}/login` })));
site.post("/login", (request, response, next) => {
  if (!right(request.body)) return response.status(401).json({ error: "invalid_credentials" });
  request.session.regenerate((error) => {
    if (error) return next(error);
    request.session.user = request.body.username;
    request.session.save((failure) => (failure ? next(failure) : response.redirect(`${BASE}/`)));
  });
});
site.get("/logout", (request, response) =>
  request.session.destroy(() => response.clearCookie("connect.sid").redirect(`${BASE}/`)));
site.get("/", (request, response) => response.send(page(request.session.user ? "<p>Signed in</p>" : "<p>Welcome</p>")));
site.get("/reports/:id", (request, response) => response.json(orders)); // whoever stands in front guards them
site.use("/api", (request, response, next) =>
  request.session.user ? next() : response.status(401).json({ error: "unauthenticated" }));
site.get("/api/me", (request, response) => response.json({ user: request.session.user }));
site.get("/api/orders", (request, response) => response.json(orders));
app.listen(listen);
