// A login provider that signs with RS256 (jose) and changes its key on POST /rotate; its key set is /jwks.json.
// The copy of it that a cache in front of it keeps, /cached-jwks.json, stays what it was.
import express from "express";
import { SignJWT, exportJWK, generateKeyPair } from "jose";
import { listen, right } from "./common.mjs";

let current;
const published = [];
async function rotate() {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const kid = `lab-${published.length + 1}`;
  current = { privateKey, kid };
  published.push({ ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" });
}
await rotate();
const copy = [...published];

const app = express();
app.use((request, response, next) => {
  response.set({ "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "Content-Type" });
  if (request.method === "OPTIONS") return response.sendStatus(204);
  next();
});
app.get("/jwks.json", (request, response) => response.json({ keys: published }));
app.get("/cached-jwks.json", (request, response) => response.json({ keys: copy }));
app.post("/rotate", async (request, response) => {
  await rotate();
  response.sendStatus(204);
});
app.post("/oauth/token", express.urlencoded({ extended: false }), async (request, response) => {
  if (!right(request.body)) return response.status(400).json({ error: "invalid_grant" });
  const access_token = await new SignJWT({ scope: "orders" })
    .setProtectedHeader({ alg: "RS256", kid: current.kid, typ: "at+jwt" })
    .setSubject("dana").setIssuedAt().setExpirationTime("10m").sign(current.privateKey);
  response.set("Cache-Control", "no-store").json({ access_token, token_type: "Bearer", expires_in: 600 });
});
app.listen(listen);
