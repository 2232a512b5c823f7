// What the browser must have seen for a fault to be what it claims: one function per fault id.
// `w` is a witness' account (witness.mjs) with the helpers of `account()` below.
import assert from "node:assert/strict";

/** Adds short ways to ask a witness' account. */
export function account(seen) {
  const calls = (path, host) =>
    seen.exchanges.filter((x) => x.path === path && (!host || x.host === host) && x.method !== "OPTIONS");
  return {
    ...seen,
    calls,
    /** Statuses of a path's requests in order, preflights left out. */
    statuses: (path, host) => calls(path, host).map((x) => x.status),
    preflights: (path) => seen.exchanges.filter((x) => x.path === path && x.method === "OPTIONS").map((x) => x.status),
    authorization: (path) => calls(path).map((x) => x.sent?.authorization ?? x.plainRequest.authorization),
    cookie: (path) => calls(path).map((x) => x.sent?.cookie),
    stored: (name) => seen.jar.find((cookie) => cookie.name === name),
    reasons: (when, name) => seen.blocked.filter((b) => b.when === when && b.name === name).flatMap((b) => b.reasons),
    claims: (path) => calls(path).map((x) => tokenClaims(x.sent?.authorization)),
    date: (path) => calls(path).map((x) => Date.parse(x.got?.date) / 1000),
  };
}

// Claims of a bearer token; null where there is none.
function tokenClaims(header = "") {
  const [, payload] = header.replace(/^Bearer /, "").split(".");
  return payload ? JSON.parse(Buffer.from(payload, "base64url")) : null;
}

const equal = assert.deepEqual;
const challenge = (w, path) => w.calls(path).at(-1).got["www-authenticate"];
const last = (list) => list.at(-1);

// A token refused as expired: `exp` is `by` seconds or more before the server's Date.
function expired(w, path, by) {
  assert.match(challenge(w, path), /jwt expired/);
  assert.ok(last(w.claims(path)).exp + by <= last(w.date(path)));
}

// The sign-in asked for a cookie, the browser refused it for `reason`, later requests had none.
function notStored(w, name, reason, path) {
  assert.match(w.calls("/login")[0].got["set-cookie"], new RegExp(`^${name}=`));
  equal(w.statuses("/login"), [200]);
  equal(w.reasons("set", name), [reason]);
  assert.equal(w.stored(name), undefined);
  equal(w.statuses(path), [401]);
  equal(w.cookie(path), [undefined]);
}

// The cookie is stored, and the request without it was refused.
function keptBack(w, name, reason, path) {
  assert.ok(w.stored(name));
  assert.ok(w.reasons("send", name).includes(reason), `${reason} in ${w.reasons("send", name)}`);
  assert.equal(last(w.statuses(path)), 401);
  assert.equal(last(w.cookie(path)), undefined);
}

/** Expectations by fault id. Every fault has one; practice.test.mjs sees to that. */
export const expectations = {
  "token-stuck-in-storage": (w) => {
    equal(w.statuses("/orders"), [401]);
    expired(w, "/orders", 80_000);
  },
  "stale-cache": (w) => {
    // A browser driven by Playwright keeps no cache: here it shows that the redirect may be kept and the server would let her in.
    equal(w.statuses("/home"), [302, 200]);
    assert.match(w.calls("/home")[0].got["cache-control"], /public, max-age=600/);
    assert.ok(w.stored("portal.sid"));
  },
  "healthy": (w) => {
    equal(w.statuses("/login"), [303]);
    equal(w.statuses("/account"), [200]);
    assert.ok(w.stored("start.sid"));
  },
  "recovered-by-refresh": (w) => {
    equal(w.statuses("/oauth/token"), [200, 200]);
    equal(w.statuses("/orders").slice(0, 2), [200, 401]);
    assert.ok([200, 304].includes(w.statuses("/orders")[2]));
    equal(w.statuses("/messages"), [200]);
    const [first, second, third] = w.authorization("/orders");
    assert.equal(first, second);
    assert.notEqual(second, third);
  },
  "anonymous-probe": (w) => {
    equal([w.statuses("/api/me"), w.statuses("/api/products")], [[401], [200]]);
    equal(w.jar, []);
  },
  "not-signed-in": (w) => {
    equal(w.statuses("/invoices/2026-11"), [401]);
    equal(w.jar, []);
  },
  "auth-header-not-attached": (w) => {
    equal([w.statuses("/orders"), w.statuses("/messages"), w.statuses("/orders/4711.pdf")], [[200], [200], [401]]);
    equal(w.authorization("/orders/4711.pdf"), [undefined]);
  },
  "auth-header-malformed": (w) => {
    equal(w.authorization("/orders"), ["Bearer undefined"]);
    equal(w.statuses("/orders"), [401]);
  },
  "credentials-omitted": (w) => {
    equal([w.statuses("/api/me"), w.statuses("/api/orders")], [[200], [401]]);
    assert.equal(w.stored("portal.sid").sameSite, "Lax");
    equal(w.cookie("/api/orders"), [undefined]);
  },
  "challenge-handshake": (w) => {
    equal(w.statuses("/status"), [401, 200]);
    equal(w.authorization("/status").map(Boolean), [false, true]);
    assert.match(w.calls("/status")[0].got["www-authenticate"], /^Basic realm="Acme git"/);
  },
  "digest-handshake": (w) => {
    equal(w.statuses("/panel"), [200]); // the handshake itself is the browser's
    assert.match(w.text, /Ready/);
  },
  "password-rejected-basic": (w) => {
    equal(w.statuses("/status"), [401]);
    assert.match(challenge(w, "/status"), /^Basic /);
  },
  "basic-malformed": (w) => {
    equal(w.statuses("/status"), [401]);
    assert.match(w.authorization("/status")[0], /^Basic dana:/);
  },
  "credentials-not-received": (w) => {
    const path = "/cgi-bin/report.sh";
    equal(w.statuses(path), [401]);
    assert.match(w.authorization(path)[0], /^Bearer ey/);
    assert.equal(JSON.parse(w.calls(path)[0].body).error, "missing_token");
  },
  "token-expired": (w) => expired(w, "/orders", 24 * 60),
  "token-expired-idle": (w) => {
    equal(w.statuses("/orders"), [200, 401]);
    expired(w, "/orders", 0);
  },
  "token-not-yet-valid": (w) => {
    equal(w.statuses("/orders"), [401]);
    assert.ok(w.claims("/orders")[0].nbf - w.date("/orders")[0] > 170);
    assert.ok(Math.abs(w.date("/orders")[0] - Date.now() / 1000) < 60);
  },
  "token-wrong-audience": (w) => {
    equal(w.statuses("/orders"), [401]);
    assert.equal(w.claims("/orders")[0].aud, "https://orders-api.acme.com");
    assert.match(challenge(w, "/orders"), /audience invalid/);
  },
  "insufficient-scope": (w) => {
    equal([w.statuses("/orders"), w.statuses("/articles")], [[200], [403]]);
    assert.match(challenge(w, "/articles"), /error="insufficient_scope".*scope="articles:write"/);
  },
  "token-malformed": (w) => {
    equal(w.statuses("/orders"), [401]);
    assert.equal(w.authorization("/orders")[0].length, "Bearer ".length + 255);
  },
  "token-rejected": (w) => {
    equal([w.statuses("/orders"), w.statuses("/messages")], [[200, 401], [401]]);
    assert.ok(w.claims("/orders")[1].exp > w.date("/orders")[1] + 600);
    assert.equal(w.authorization("/orders")[0], w.authorization("/orders")[1]);
  },
  "server-clock-wrong": (w) => {
    equal(w.statuses("/orders"), [401]);
    const ahead = w.date("/orders")[0] - w.date("/oauth/token")[0];
    assert.ok(ahead > 1790 && ahead < 1830);
    expired(w, "/orders", 19 * 60);
  },
  "device-clock-wrong": (w) => {
    equal([w.statuses("/orders"), w.statuses("/messages")], [[401], [401]]);
    for (const path of ["/", "/orders"]) assert.ok(w.date(path)[0] - Date.now() / 1000 > 10_700);
    assert.ok(w.claims("/orders")[0].exp > Date.now() / 1000);
    expired(w, "/orders", 80 * 60);
  },
  "refresh-token-rejected": (w) => {
    equal(w.statuses("/orders"), [200, 401]);
    equal(w.statuses("/oauth/token"), [200, 400]);
    assert.equal(JSON.parse(w.calls("/oauth/token")[1].body).error, "invalid_grant");
  },
  "refresh-token-reused": (w) => {
    equal(w.statuses("/oauth/token").sort(), [200, 200, 400]);
    const [, first, second] = w.calls("/oauth/token");
    assert.equal(first.postData, second.postData);
  },
  "refresh-not-attempted": (w) => {
    equal([w.statuses("/orders"), w.statuses("/oauth/token")], [[200, 401], [200]]);
    assert.ok(JSON.parse(w.calls("/oauth/token")[0].body).refresh_token);
  },
  "session-cookie-expired": (w) => {
    equal(w.statuses("/api/orders"), [200, 401]);
    equal(w.cookie("/api/orders").map(Boolean), [true, false]);
    equal(w.jar, []);
    assert.match(w.calls("/login")[0].got["set-cookie"], /Expires=/);
  },
  "session-timed-out": (w) => {
    equal([w.statuses("/api/orders"), w.statuses("/api/me")], [[200, 401], [200, 401]]);
    const sent = [...w.cookie("/api/orders"), ...w.cookie("/api/me")];
    assert.equal(new Set(sent).size, 1);
    assert.ok(sent[0]);
  },
  "session-ended-by-server": (w) => {
    equal(w.statuses("/api/orders"), [200, 401]);
    assert.match(w.calls("/frontchannel-logout")[0].got["set-cookie"], /^hr\.sid=;.*1970/);
    equal(w.cookie("/api/orders").map(Boolean), [true, false]);
  },
  "session-cookie-not-stored-domain": (w) => notStored(w, "payroll.sid", "InvalidDomain", "/api/orders"),
  "session-cookie-not-stored-samesite": (w) => notStored(w, "embed.sid", "SameSiteNoneInsecure", "/api/orders"),
  "session-cookie-not-stored": (w) => {
    notStored(w, "intranet.sid", "SecureOnly", "/api/orders");
    assert.match(w.calls("/login")[0].url, /^http:/);
  },
  "session-cookie-never-issued": (w) => {
    equal([w.statuses("/login"), w.statuses("/api/orders")], [[200], [401]]);
    assert.equal(w.calls("/login")[0].got["set-cookie"], undefined);
  },
  "cookie-domain-mismatch": (w) => {
    keptBack(w, "acme_shop", "DomainMismatch", "/overview");
    assert.equal(w.stored("acme_shop").domain, "www.acme-shop.com");
    equal(w.statuses("/api/me"), [200]);
  },
  "cookie-path-mismatch": (w) => {
    keptBack(w, "shop.sid", "NotOnPath", "/shop/api/cart");
    assert.equal(w.stored("shop.sid").path, "/shop-backend");
  },
  "cookie-secure-on-http": (w) => {
    keptBack(w, "members.sid", "SecureOnly", "/club");
    assert.match(w.calls("/club")[0].url, /^http:/);
  },
  "cookie-samesite-blocked": (w) => {
    keptBack(w, "club.sid", "SchemefulSameSiteStrict", "/invitation");
    equal(w.statuses("/api/me"), [200]);
  },
  "cookie-samesite-form-post": (w) => keptBack(w, "sso.sid", "SchemefulSameSiteLax", "/saml/callback"),
  "third-party-cookies-blocked": (w) => {
    assert.equal(w.stored("chat.sid").sameSite, "None");
    equal(w.statuses("/api/me"), [200]);
    keptBack(w, "chat.sid", "UserPreferences", "/api/unread");
  },
  "auth-scheme-mismatch": (w) => {
    equal(w.statuses("/orders"), [401]);
    assert.match(w.authorization("/orders")[0], /^Bearer ey/);
    assert.equal(challenge(w, "/orders"), 'Basic realm="Staging"');
    assert.match(w.calls("/orders")[0].got.server, /^nginx/);
  },
  "preflight-unauthorized-nginx": (w) => {
    equal([w.preflights("/tiles"), w.statuses("/tiles")], [[401], [undefined]]);
    assert.equal(w.calls("/tiles")[0].error, "net::ERR_FAILED");
  },
  "preflight-unauthorized": (w) => {
    equal([w.preflights("/orders"), w.statuses("/orders")], [[401], [undefined]]);
    assert.equal(w.calls("/orders")[0].error, "net::ERR_FAILED");
  },
  "auth-dropped-on-redirect": (w) => {
    equal(w.statuses("/orders"), [308, 401]);
    equal(w.authorization("/orders").map(Boolean), [true, false]);
  },
  "session-not-recognised": (w) => {
    equal(w.statuses("/login"), [200, 200, 200]);
    equal(w.statuses("/api/me"), [401, 401, 401]);
    for (const call of w.calls("/api/me")) {
      assert.match(call.sent.cookie, /forum\.sid=/);
      assert.match(call.got["set-cookie"], /^forum\.sid=/);
    }
  },
  "cookie-header-too-large": (w) => {
    const call = last(w.calls("/drafts"));
    assert.equal(call.status, 400);
    assert.match(call.body, /Request Header Or Cookie Too Large/);
    assert.ok(call.sent.cookie.length > 8192);
  },
  "password-rejected": (w) => {
    equal(w.statuses("/login"), [302, 200]);
    assert.equal(w.calls("/login")[0].got.location, "/login?failed=1");
    assert.equal(w.stored("helpdesk.sid"), undefined);
  },
  "password-rejected-json": (w) => equal(w.statuses("/login"), [401]),
  "login-redirect-loop": (w) => {
    assert.equal(last(w.exchanges).error, "net::ERR_TOO_MANY_REDIRECTS");
    assert.ok(w.statuses("/account").length >= 10);
    assert.equal(new Set(w.cookie("/account")).size, 1);
  },
  "login-page-instead-of-data": (w) => {
    equal(w.statuses("/cards.json"), [200, 302]);
    const form = last(w.calls("/login"));
    equal([form.type, form.status, form.mimeType], ["Fetch", 200, "text/html"]);
  },
  "permission-denied": (w) => {
    equal([w.statuses("/api/orders"), w.statuses("/api/admin/users"), w.statuses("/api/me")], [[200], [403], [200]]);
    equal(w.cookie("/api/orders"), w.cookie("/api/admin/users"));
  },
  "permission-denied-401": (w) => {
    equal([w.statuses("/api/admin/users"), w.statuses("/api/me")], [[401], [200]]);
    assert.equal(w.statuses("/api/orders").length, 2);
  },
  "rate-limited": (w) => {
    equal(w.statuses("/orders"), [200, 200, 200, 429]);
    assert.ok(last(w.calls("/orders")).got["retry-after"]);
  },
};
