// oidc-provider, and a page with oidc-client-ts on another site.
import { join } from "node:path";
import { node } from "../servers.mjs";

const LIBRARY = join(import.meta.dirname, "../../../node_modules/oidc-client-ts/dist/browser/oidc-client-ts.min.js");

const made = { npm: ["oidc-provider", "oidc-client-ts"] };

// The hosts, the provider, and what it knows of the page's addresses.
const pair = (app, login, env = {}) => ({
  made,
  hosts: { [app]: "page", [login]: "login" },
  servers: {
    login: node("oidc.mjs", ({ url }) => ({
      SELF: url(login, ""), REDIRECTS: `${url(app, "/callback")} ${url(app, "/silent")}`, ...env,
    })),
  },
});

const settings = (t, app, login, more = {}) => ({
  authority: t.url(login, ""),
  client_id: "spa",
  redirect_uri: t.url(app, "/callback"),
  silent_redirect_uri: t.url(app, "/silent"),
  scope: "openid offline_access",
  automaticSilentRenew: false,
  silentRequestTimeoutInSeconds: 4,
  ...more,
});

// Opens a page of the app with the library in it and `lab.manager`, as the app's own script makes it.
async function load(t, path, options) {
  if (path) await t.page.goto(`${new URL(options.redirect_uri).origin}${path}`);
  await t.page.addScriptTag({ path: LIBRARY });
  await t.page.evaluate((options) => {
    const { oidc } = window;
    window.lab = { manager: new oidc.UserManager({ ...options, userStore: new oidc.WebStorageStateStore({ store: sessionStorage }) }) };
  }, options);
}

// Through the provider's sign-in page and back, until the page holds its tokens.
async function signIn(t, options) {
  await load(t, "/", options);
  await Promise.all([t.page.waitForSelector("[name=password]"), t.page.evaluate(() => void lab.manager.signinRedirect())]);
  await t.page.fill("[name=username]", t.account.user);
  await t.page.fill("[name=password]", t.account.password);
  await Promise.all([t.page.waitForURL(`${options.redirect_uri}?**`), t.page.click("[type=submit]")]);
  await load(t, null, options);
  await t.page.evaluate(() => lab.manager.signinRedirectCallback());
}

/** Asks for the person's data with the access token that the page holds. */
const userInfo = (t, login) =>
  t.page.evaluate(async (url) => {
    const { access_token } = await lab.manager.getUser();
    return (await fetch(url, { headers: { Authorization: `Bearer ${access_token}` } })).status;
  }, t.url(login, "/me"));

export const oidc = [
  {
    id: "oidc-healthy",
    ...pair("www.museum.example", "login.museum-id.example"),
    fault: "None: code with PKCE, one renewal with the refresh token, data before and after.",
    cause: null,
    state: "benign",
    async play(t) {
      const options = settings(t, "www.museum.example", "login.museum-id.example");
      await signIn(t, options);
      await userInfo(t, "login.museum-id.example");
      await t.page.evaluate(() => lab.manager.signinSilent().then(() => {}));
      await userInfo(t, "login.museum-id.example");
    },
  },
  {
    id: "oidc-silent-frame",
    ...pair("www.theatre.example", "login.theatre-id.example"),
    fault: "The page renews in a hidden frame, and this browser keeps the provider's cookies out of frames of other sites.",
    cause: "silent-renew-blocked",
    also: ["third-party-cookies-blocked"],
    fix: "allow-cookies",
    async play(t) {
      const options = settings(t, "www.theatre.example", "login.theatre-id.example", { scope: "openid" });
      await signIn(t, options);
      await userInfo(t, "login.theatre-id.example");
      await t.page.evaluate(async () => {
        const user = await lab.manager.getUser();
        user.refresh_token = undefined;
        await lab.manager.storeUser(user);
        await lab.manager.signinSilent().catch(() => {});
      });
    },
  },
  {
    id: "oidc-refresh-reused",
    ...pair("www.cinema.example", "login.cinema-id.example"),
    fault: "Two tabs hold one rotating refresh token, and both use it.",
    cause: "refresh-token-reused",
    fix: "sign-in-again",
    fixAlso: ["reload-page"],
    async play(t) {
      const options = settings(t, "www.cinema.example", "login.cinema-id.example");
      await signIn(t, options);
      await userInfo(t, "login.cinema-id.example");
      await t.page.evaluate(async (options) => {
        const { oidc } = window;
        const other = new oidc.UserManager({ ...options, userStore: new oidc.WebStorageStateStore({ store: new oidc.InMemoryWebStorage() }) });
        await other.storeUser(await lab.manager.getUser());
        await lab.manager.signinSilent();
        await other.signinSilent().catch(() => {});
      }, options);
      await userInfo(t, "login.cinema-id.example");
    },
  },
  {
    id: "oidc-redirect-address",
    ...pair("www.opera.example", "login.opera-id.example"),
    fault: "The page's return address isn't among those that the provider knows of its client.",
    cause: "signin-callback-failed",
    fix: "contact-site",
    async play(t) {
      const options = settings(t, "www.opera.example", "login.opera-id.example");
      const moved = { ...options, redirect_uri: options.redirect_uri.replace("/callback", "/signed-in") };
      await load(t, "/", moved);
      await Promise.all([t.page.waitForSelector("h1:text('invalid_redirect_uri')"), t.page.evaluate(() => void lab.manager.signinRedirect())]);
    },
  },
];
