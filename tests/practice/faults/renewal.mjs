// Renewal of tokens at the login provider: ended, raced, not tried.
import { bearerApi } from "../apps/api.mjs";

const login = { "login.acme-id.com": "front" };

export const renewal = [
  {
    id: "refresh-token-rejected",
    title: "Renewal refused",
    says: "The access token runs out; the login provider refuses to renew it, since an administrator ended your session.",
    does: "Sign in and wait a moment",
    cause: "refresh-token-rejected",
    hosts: { "sales.acme.com": "front", "sales-api.acme.com": "front", ...login },
    client: { access: 2, refresh: true, ended: true, audience: "https://sales-api.acme.com", scope: "sales:read" },
    apps: (given) => ({ "sales-api.acme.com": bearerApi(given) }),
    run: async (t) => {
      const tokens = await t.tokens();
      const sales = t.at("sales-api.acme.com", "/orders");
      await t.call("Sales", sales, t.bearer(tokens.access_token));
      await t.wait(3200);
      await t.call("Sales, three seconds later", sales, t.bearer(tokens.access_token));
      await t.renew(tokens.refresh_token);
      return "The login provider refused to renew the token: sign in again.";
    },
  },
  {
    id: "refresh-token-reused",
    title: "Two renewals at once",
    says: "Two parts of the page renew with the same single-use refresh token; the second is refused and signs you out.",
    does: "Sign in and wait a moment",
    cause: "refresh-token-reused",
    also: ["refresh-token-rejected"],
    hosts: { "ledger.acme.com": "front", "ledger-api.acme.com": "front", ...login },
    client: { access: 2, refresh: true, audience: "https://ledger-api.acme.com", scope: "ledger:read" },
    apps: (given) => ({ "ledger-api.acme.com": bearerApi(given) }),
    run: async (t) => {
      const tokens = await t.tokens();
      const ledger = t.at("ledger-api.acme.com", "/orders");
      await t.call("Ledger", ledger, t.bearer(tokens.access_token));
      await t.wait(3200);
      await t.call("Ledger, three seconds later", ledger, t.bearer(tokens.access_token));
      await Promise.all([t.renew(tokens.refresh_token), t.renew(tokens.refresh_token)]);
      return "One of the two renewals was refused; the app takes that for a sign-out.";
    },
  },
  {
    id: "refresh-not-attempted",
    title: "Could have renewed, did not",
    says: "The app was given a refresh token and never uses it: when the access token runs out, you are stuck.",
    does: "Sign in and wait a moment",
    cause: "refresh-not-attempted",
    also: ["token-expired"],
    hosts: { "fleet.acme.com": "front", "fleet-api.acme.com": "front", ...login },
    client: { access: 2, refresh: true, audience: "https://fleet-api.acme.com", scope: "cars:read" },
    apps: (given) => ({ "fleet-api.acme.com": bearerApi(given) }),
    run: async (t) => {
      const tokens = await t.tokens();
      localStorage.setItem("refresh_token", tokens.refresh_token);
      const cars = t.at("fleet-api.acme.com", "/orders");
      await t.call("Cars", cars, t.bearer(tokens.access_token));
      await t.wait(3200);
      await t.call("Cars, three seconds later", cars, t.bearer(tokens.access_token));
      await t.call("Messages", t.at("fleet-api.acme.com", "/messages"), t.bearer(tokens.access_token));
      return "Refused; the app holds a refresh token and didn't use it.";
    },
  },
];
