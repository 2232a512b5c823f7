// The login provider, login.acme-id.com: a token endpoint with the password and refresh grants
// (RFC 6749 §4.3, §6), JSON Web Tokens signed with RS256 by `jsonwebtoken`, and its key set.
// Each fault that has a `client` is a registered client; its fields are the provider's settings:
//   access    lifetime of an access token, seconds
//   audience  `aud` of the tokens
//   scope     scopes the user has granted
//   refresh   issue refresh tokens (single use: each renewal gives a new one)
//   clock     how far the clock of the node that signs is ahead, milliseconds
//   ended     refresh tokens no longer count when they are used (session ended by an administrator)
import { randomBytes, randomUUID } from "node:crypto";
import cors from "cors";
import express from "express";
import jwt from "jsonwebtoken";
import { assets, shiftDate } from "./fault.mjs";

/** `iss` of every token. */
export const issuer = "https://login.acme-id.com/";

/** An access token as the provider signs it. `at` is the time of issue in milliseconds. */
export function accessToken(context, client, { at = Date.now(), scope = client.scope, ...claims } = {}) {
  const iat = Math.floor(at / 1000);
  const payload = { iat, nbf: iat, exp: iat + client.access, jti: randomUUID(), scope, ...claims };
  return jwt.sign(payload, context.privateKey, {
    algorithm: "RS256",
    keyid: context.keyId,
    issuer,
    audience: client.audience,
    subject: "user-1017",
  });
}

/** The provider's Express application. `faults` are those that may bring a client. */
export function provider(context, faults) {
  const clients = new Map(faults.filter((fault) => fault.client).map((fault) => [fault.id, fault.client]));
  const refreshTokens = new Map();
  const app = express();

  const grant = (client, id) => {
    const answer = {
      access_token: accessToken(context, client, { at: Date.now() + (client.clock ?? 0), client_id: id }),
      token_type: "Bearer",
      expires_in: client.access,
      scope: client.scope,
    };
    if (client.refresh) {
      answer.refresh_token = randomBytes(24).toString("base64url");
      refreshTokens.set(answer.refresh_token, id);
    }
    return answer;
  };
  const refuse = (response, status, error, description) =>
    response.status(status).json({ error, error_description: description });

  app.use(assets());
  app.use((request, response, next) => {
    const client = clients.get(request.hostname.split(".")[0]);
    return client?.dateShift ? shiftDate(client.dateShift)(request, response, next) : next();
  });
  app.use(cors({ origin: true }));
  app.post("/oauth/token", express.urlencoded({ extended: false }), (request, response) => {
    const form = request.body ?? {};
    response.set({ "Cache-Control": "no-store", Pragma: "no-cache" });
    const client = clients.get(form.client_id);
    if (!client) return refuse(response, 401, "invalid_client", "Unknown client");
    if (form.grant_type === "password") {
      const right = form.username === context.account.name && form.password === context.account.password;
      if (!right) return refuse(response, 400, "invalid_grant", "Wrong user name or password");
      return response.json(grant(client, form.client_id));
    }
    if (form.grant_type === "refresh_token") {
      const known = refreshTokens.get(form.refresh_token) === form.client_id;
      refreshTokens.delete(form.refresh_token);
      if (!known || client.ended) {
        return refuse(response, 400, "invalid_grant", "The refresh token is unknown, used or has been revoked");
      }
      return response.json(grant(client, form.client_id));
    }
    return refuse(response, 400, "unsupported_grant_type", "Use password or refresh_token");
  });
  app.get("/.well-known/jwks.json", (request, response) => {
    const key = context.publicKey.export({ format: "jwk" });
    response.json({ keys: [{ ...key, kid: context.keyId, alg: "RS256", use: "sig" }] });
  });
  return app;
}
