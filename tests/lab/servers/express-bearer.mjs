// An Express API behind bearer tokens. GUARD says who checks them: passport-jwt or express-jwt (with the shared
// SECRET, or with the keys of JWKS_URI through jwks-rsa). /token signs one for the account, for LIFE
// seconds and for the service ISSUED_FOR; AUDIENCE is the one that the API takes tokens of.
import express from "express";
import { expressjwt } from "express-jwt";
import jwt from "jsonwebtoken";
import jwksRsa from "jwks-rsa";
import passport from "passport";
import { ExtractJwt, Strategy } from "passport-jwt";
import { listen, orders, page, right } from "./common.mjs";

const { AUDIENCE, GUARD, ISSUED_FOR, JWKS_URI, LIFE = "600", SECRET = "lab-secret" } = process.env;

function guard() {
  if (GUARD === "passport-jwt") {
    passport.use(new Strategy(
      { jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: SECRET },
      (claims, done) => done(null, { name: claims.sub }),
    ));
    return passport.authenticate("jwt", { session: false });
  }
  const keys = JWKS_URI ? jwksRsa.expressJwtSecret({ jwksUri: JWKS_URI, cache: true, rateLimit: true }) : SECRET;
  return expressjwt({ secret: keys, audience: AUDIENCE, algorithms: [JWKS_URI ? "RS256" : "HS256"] });
}

const app = express();
app.get("/", (request, response) => response.send(page("<p>Board</p>")));
app.post("/token", express.json(), (request, response) => {
  if (!right(request.body)) return response.status(401).json({ error: "invalid_credentials" });
  const claims = { scope: "orders", ...(ISSUED_FOR && { aud: ISSUED_FOR }) };
  const access_token = jwt.sign(claims, SECRET, { subject: request.body.username, expiresIn: Number(LIFE), jwtid: crypto.randomUUID() });
  response.json({ access_token, token_type: "Bearer", expires_in: Number(LIFE) });
});
app.use("/api", guard());
app.get("/api/orders", (request, response) => response.json(orders));
app.get("/api/me", (request, response) => response.json({ user: "dana" }));
app.get("/api/events", (request, response) => {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write("data: hello\n\n");
});
app.use((error, request, response, next) => {
  if (error.name !== "UnauthorizedError") return next(error);
  response.status(error.status).json({ error: error.code, message: error.message });
});
app.listen(listen);
