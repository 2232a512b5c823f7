// Express with Auth.js (@auth/express) and its Credentials provider.
import { ExpressAuth, getSession } from "@auth/express";
import credentials from "@auth/express/providers/credentials";
import express from "express";
import { listen, orders, page, right } from "./common.mjs";

const config = {
  secret: "a secret of the lab with more than 32 letters",
  trustHost: true,
  logger: { error() {}, warn() {} },
  providers: [credentials({
    credentials: { username: {}, password: { type: "password" } },
    authorize: (given) => (right(given) ? { id: "1", name: given.username } : null),
  })],
};
const app = express();
app.set("trust proxy", true);
app.use((request, response, next) => {
  request.headers["x-forwarded-proto"] = "https"; // what a proxy says that takes the TLS off
  next();
});
app.get("/", (request, response) => response.send(page("<p>Blog</p>")));
app.use(/^\/auth\/(.*)/, ExpressAuth(config)); // it takes its own path from what the first group leaves
app.get("/api/orders", async (request, response) =>
  (await getSession(request, config)) ? response.json(orders) : response.status(401).json({ error: "unauthenticated" }));
app.listen(listen);
