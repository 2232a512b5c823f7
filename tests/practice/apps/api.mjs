// APIs behind bearer tokens. Two stacks, as met in the wild:
//   express-jwt               answers through the application's own error handler
//   express-oauth2-jwt-bearer writes the WWW-Authenticate of RFC 6750 §3 itself
import cors from "cors";
import express from "express";
import { expressjwt } from "express-jwt";
import { auth } from "express-oauth2-jwt-bearer";
import { issuer } from "./idp.mjs";

/** Middleware that demands a token of the login provider (express-jwt). `options` are its own. */
export function needToken(given, options = {}) {
  return expressjwt({
    secret: given.publicKey,
    algorithms: ["RS256"],
    issuer,
    audience: given.fault.client?.audience,
    ...options,
  });
}

/** Error handler: UnauthorizedError of express-jwt becomes 401 with a challenge and JSON. */
export function tokenErrors(error, request, response, next) {
  if (error.name !== "UnauthorizedError") return next(error);
  const detail = error.code === "credentials_required"
    ? ""
    : `, error="invalid_token", error_description="${error.message}"`;
  response
    .status(401)
    .set("WWW-Authenticate", `Bearer realm="api"${detail}`)
    .json({ error: error.code, message: error.message });
}

/** Middleware of express-oauth2-jwt-bearer: checks against the provider's published keys. */
export function needOauthToken(given, audience) {
  return auth({
    issuer,
    audience,
    jwksUri: `${given.upstream}/.well-known/jwks.json`,
    tokenSigningAlg: "RS256",
  });
}

/** Error handler for express-oauth2-jwt-bearer: its error carries status and headers. */
export function oauthErrors(error, request, response, next) {
  if (!error.statusCode) return next(error);
  response.status(error.statusCode).set(error.headers).json({ error: error.code ?? "unauthorized", message: error.message });
}

/** An API application with CORS, the given guard, /orders and /messages, and the error handler. */
export function bearerApi(given, { guard = needToken(given), errors = tokenErrors, add } = {}) {
  const app = express();
  if (given.fault.dateShiftApi) app.use(given.fault.dateShiftApi);
  app.use(cors({ origin: true }));
  app.use(guard);
  app.get("/orders", (request, response) => response.json([{ id: 4711, item: "Desk lamp" }]));
  app.get("/messages", (request, response) => response.json([{ id: 1, text: "Your lamp is on its way." }]));
  add?.(app);
  app.use(errors);
  return app;
}
