// Fastify with @fastify/jwt; a restart with another SECRET makes every token a stranger's.
import jwt from "@fastify/jwt";
import fastify from "fastify";
import { listen, orders, page, right } from "./common.mjs";

const app = fastify();
await app.register(jwt, { secret: process.env.SECRET ?? "first-lab-secret", sign: { expiresIn: process.env.LIFE ?? "10m" } });
app.get("/", (request, reply) => reply.type("text/html").send(page("<p>Garage</p>")));
app.post("/login", async (request, reply) => {
  if (!right(request.body)) return reply.code(401).send({ error: "invalid_credentials" });
  return { token: app.jwt.sign({ sub: request.body.username }) };
});
const guard = { onRequest: (request) => request.jwtVerify() };
app.get("/api/orders", guard, async () => orders);
app.get("/api/me", guard, async (request) => ({ user: request.user.sub }));
await app.listen(listen);
