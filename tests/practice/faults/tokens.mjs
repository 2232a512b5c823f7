// Bearer tokens that the API refuses: run out, too early, for another API, without the right, damaged.
import { requiredScopes } from "express-oauth2-jwt-bearer";
import { bearerApi, needOauthToken, needToken, oauthErrors } from "../apps/api.mjs";
import { accessToken } from "../apps/idp.mjs";

const login = { "login.acme-id.com": "front" };

export const tokens = [
  {
    id: "token-expired",
    title: "Token from an earlier visit",
    says: "The page still holds the token of this morning; it ran out 25 minutes ago and the API refuses it.",
    does: "Open my plans",
    cause: "token-expired",
    hosts: { "planner.acme.com": "front", "planner-api.acme.com": "front" },
    client: { access: 3600, audience: "https://planner-api.acme.com", scope: "plans:read" },
    apps: (given) => {
      const morning = Date.now() - (3600 + 25 * 60) * 1000;
      // The page as a browser would find it in its storage after an earlier visit.
      given.setup.remembered = accessToken(given, given.fault.client, { at: morning });
      return { "planner-api.acme.com": bearerApi(given) };
    },
    run: async (t) => {
      localStorage.setItem("access_token", t.setup.remembered);
      const token = localStorage.getItem("access_token");
      await t.call("Plans", t.at("planner-api.acme.com", "/orders"), t.bearer(token));
      await t.call("Messages", t.at("planner-api.acme.com", "/messages"), t.bearer(token));
      return "Both refused: the token has run out.";
    },
  },
  {
    id: "token-expired-idle",
    title: "Token ran out while the page stayed open",
    says: "The access token lives two seconds and the app has no way to renew it; the next request is refused.",
    does: "Sign in and wait a moment",
    cause: "token-expired",
    hosts: { "tickets.acme.com": "front", "tickets-api.acme.com": "front", ...login },
    client: { access: 2, audience: "https://tickets-api.acme.com", scope: "tickets:read" },
    apps: (given) => ({ "tickets-api.acme.com": bearerApi(given) }),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      const tickets = t.at("tickets-api.acme.com", "/orders");
      await t.call("Tickets", tickets, t.bearer(token));
      await t.wait(3200);
      await t.call("Tickets, three seconds later", tickets, t.bearer(token));
      return "Refused: the token has run out.";
    },
  },
  {
    id: "token-not-yet-valid",
    title: "Token that isn't valid yet",
    says: "The login provider's signing node has a clock three minutes fast, so the API finds the token not valid yet.",
    does: "Sign in and open my trips",
    cause: "token-not-yet-valid",
    hosts: { "travel.acme.com": "front", "travel-api.acme.com": "front", ...login },
    client: { access: 900, clock: 180_000, audience: "https://travel-api.acme.com", scope: "trips:read" },
    apps: (given) => ({ "travel-api.acme.com": bearerApi(given) }),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Trips", t.at("travel-api.acme.com", "/orders"), t.bearer(token));
      return "Refused: the token isn't valid yet.";
    },
  },
  {
    id: "token-wrong-audience",
    title: "Token meant for another API",
    says: "The app asks the insights API with the token it got for the orders API.",
    does: "Open insights",
    cause: "token-wrong-audience",
    hosts: { "insights.acme.com": "front", "insights-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://orders-api.acme.com", scope: "orders:read" },
    apps: (given) => ({
      "insights-api.acme.com": bearerApi(given, { guard: needToken(given, { audience: "https://insights-api.acme.com" }) }),
    }),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Insights", t.at("insights-api.acme.com", "/orders"), t.bearer(token));
      return "Refused: the token is for another API.";
    },
  },
  {
    id: "insufficient-scope",
    title: "Token without the right to write",
    says: "You may read articles; publishing one needs the scope articles:write, which your token lacks.",
    does: "Sign in and publish",
    cause: "insufficient-scope",
    hosts: { "editor.acme.com": "front", "editor-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://editor-api.acme.com", scope: "articles:read" },
    apps: (given) => ({
      "editor-api.acme.com": bearerApi(given, {
        guard: needOauthToken(given, "https://editor-api.acme.com"),
        errors: oauthErrors,
        add: (app) => app.post("/articles", requiredScopes("articles:write"), (request, response) => response.status(201).json({})),
      }),
    }),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Articles", t.at("editor-api.acme.com", "/orders"), t.bearer(token));
      await t.call("Publish", t.at("editor-api.acme.com", "/articles"), t.bearer(token, { method: "POST" }));
      return "Refused: your token may read, not write.";
    },
  },
  {
    id: "token-malformed",
    title: "Token cut short",
    says: "The app keeps its token in a field of 255 characters; what it reads back is cut off.",
    does: "Sign in and open my notes",
    cause: "token-malformed",
    hosts: { "notes.acme.com": "front", "notes-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://notes-api.acme.com", scope: "notes:read" },
    apps: (given) => ({ "notes-api.acme.com": bearerApi(given) }),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Notes", t.at("notes-api.acme.com", "/orders"), t.bearer(token.slice(0, 255)));
      return "Refused: the token is damaged.";
    },
  },
  {
    id: "token-rejected",
    title: "Token revoked before its time",
    says: "An administrator revokes your token; it is in date and well formed, and the API refuses it from then on.",
    does: "Sign in, then be signed out from afar",
    cause: "token-rejected",
    hosts: { "crm.acme.com": "front", "crm-api.acme.com": "front", ...login },
    client: { access: 900, audience: "https://crm-api.acme.com", scope: "contacts:read" },
    apps: (given) => {
      const seen = new Set();
      // The revocation list is asked from the second request of a token on.
      const isRevoked = async (request, token) => {
        const revoked = seen.has(token.payload.jti);
        seen.add(token.payload.jti);
        return revoked;
      };
      return { "crm-api.acme.com": bearerApi(given, { guard: needToken(given, { isRevoked }) }) };
    },
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Contacts", t.at("crm-api.acme.com", "/orders"), t.bearer(token));
      await t.call("Messages", t.at("crm-api.acme.com", "/messages"), t.bearer(token));
      await t.call("Contacts again", t.at("crm-api.acme.com", "/orders"), t.bearer(token));
      return "Refused: the token has been revoked.";
    },
  },
  {
    id: "server-clock-wrong",
    title: "API with a clock half an hour fast",
    says: "The API's clock is 30 minutes ahead, so it takes a fresh ten-minute token for one that has run out.",
    does: "Sign in and open the stock list",
    cause: "server-clock-wrong",
    hosts: { "stock.acme.com": "front", "stock-api.acme.com": "front", ...login },
    client: { access: 600, audience: "https://stock-api.acme.com", scope: "stock:read" },
    apps: (given) => ({ "stock-api.acme.com": lateApi(given, 30 * 60_000) }),
    run: async (t) => {
      const { access_token: token } = await t.tokens();
      await t.call("Stock list", t.at("stock-api.acme.com", "/orders"), t.bearer(token));
      await t.call("Messages", t.at("stock-api.acme.com", "/messages"), t.bearer(token));
      return "Refused: by the API's clock the token has run out.";
    },
  },
  {
    id: "device-clock-wrong",
    title: "Device three hours behind",
    says: "All servers are three hours ahead of your device; the page thinks its token is good, the servers know it has run out.",
    does: "Open my calendar",
    cause: "device-clock-wrong",
    also: ["token-expired"],
    hosts: { "calendar.acme.com": "front", "calendar-api.acme.com": "front" },
    client: { access: 3600, audience: "https://calendar-api.acme.com", scope: "calendar:read" },
    // A device's clock can't be turned back here, so every server of this fault runs ahead.
    dateShift: 3 * 3_600_000,
    apps: (given) => {
      const ahead = given.fault.dateShift;
      // Got in a visit that ended two and a half hours ago by the servers' clock.
      given.setup.remembered = accessToken(given, given.fault.client, { at: Date.now() + ahead - 2.5 * 3_600_000 });
      return { "calendar-api.acme.com": lateApi(given, ahead) };
    },
    run: async (t) => {
      localStorage.setItem("access_token", t.setup.remembered);
      const { exp } = JSON.parse(atob(t.setup.remembered.split(".")[1].replace(/-/g, "+").replace(/_/g, "/")));
      if (exp * 1000 < Date.now()) return "The page itself sees that the token has run out.";
      t.say("By this device's clock the token is good for another hour and more.");
      await t.call("Calendar", t.at("calendar-api.acme.com", "/orders"), t.bearer(t.setup.remembered));
      await t.call("Messages", t.at("calendar-api.acme.com", "/messages"), t.bearer(t.setup.remembered));
      return "Refused: by the servers' clocks the token has run out.";
    },
  },
];

// An API whose machine's clock is `ms` ahead: its Date says so and it judges tokens by it.
function lateApi(given, ms) {
  const guard = (request, response, next) => {
    response.set("Date", new Date(Date.now() + ms).toUTCString());
    const clockTimestamp = Math.floor((Date.now() + ms) / 1000);
    return needToken(given, { clockTimestamp })(request, response, next);
  };
  return bearerApi(given, { guard });
}
