// Fastify with @fastify/session behind a proxy that takes the TLS off. TRUST_PROXY is what is forgotten.
import cookie from "@fastify/cookie";
import session from "@fastify/session";
import fastify from "fastify";
import { listen, orders, page, right } from "./common.mjs";

const app = fastify({ trustProxy: process.env.TRUST_PROXY === "yes" });
await app.register(cookie);
await app.register(session, { secret: "a-secret-of-the-lab-with-more-than-32-letters", cookie: { secure: true, sameSite: "lax" } });
app.get("/", (request, reply) => reply.type("text/html").send(page("<p>Hotel</p>")));
app.post("/login", async (request, reply) => {
  if (!right(request.body)) return reply.code(401).send({ error: "invalid_credentials" });
  request.session.user = request.body.username;
  return { user: request.body.username };
});
app.get("/api/orders", async (request, reply) =>
  request.session.user ? orders : reply.code(401).send({ error: "unauthenticated" }));
await app.listen(listen);
