// oidc-provider with one public client (code and PKCE, rotating refresh tokens) and a sign-in page of its own.
// SELF is its address, REDIRECTS the client's, one after the other.
import express from "express";
import { Provider } from "oidc-provider";
import { listen, right, signInForm } from "./common.mjs";

const { SELF, REDIRECTS, SESSION_TTL = "3600" } = process.env;
const cookie = { httpOnly: true, sameSite: "none", secure: true };
const provider = new Provider(SELF, {
  clients: [{
    client_id: "spa",
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code", "refresh_token"],
    redirect_uris: REDIRECTS.split(" "),
  }],
  scopes: ["openid", "offline_access"],
  cookies: { keys: ["a key of the lab"], long: cookie, short: cookie },
  clientBasedCORS: () => true,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (context, { uid }) => `/interaction/${uid}` },
  findAccount: (context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  issueRefreshToken: async () => true,
  rotateRefreshToken: true,
  ttl: { AccessToken: 600, Session: Number(SESSION_TTL), Grant: 3600, RefreshToken: 3600, IdToken: 600, Interaction: 600 },
  // The one client belongs to the house: nobody is asked for consent.
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope("openid offline_access");
    await grant.save();
    return grant;
  },
  renderError(context, { error, error_description }) {
    context.type = "html";
    context.body = `<!doctype html><title>Error</title><link rel="icon" href="data:,"><h1>${error}</h1><p>${error_description}</p>`;
  },
});
provider.proxy = true;

const app = express();
app.use((request, response, next) => {
  request.headers["x-forwarded-proto"] = "https"; // the front takes the TLS off and changes nothing
  next();
});
app.get("/interaction/:uid", (request, response) => response.send(signInForm({ action: request.path })));
app.post("/interaction/:uid", express.urlencoded({ extended: false }), (request, response) =>
  right(request.body)
    ? provider.interactionFinished(request, response, { login: { accountId: "dana" } })
    : response.status(401).send(signInForm({ action: request.path, note: "Wrong name or password." })));
app.use(provider.callback());
app.listen(listen);
