// What a stack's `play(t)` can do: the things a person, a page and an administrator do, in a tab.

/** Hands for `stack`, whose servers are `up`, in the Playwright page `page`. */
export function hands(page, up) {
  const { account, dir, url, plain, restart, port } = up;
  const cleanups = [];
  let answered = 0;
  const count = () => (answered += 1);
  page.on("requestfinished", count);
  cleanups.push(() => page.off("requestfinished", count));
  /** fetch in the page. Gives `{ status, text, data }` where an answer came (data: its JSON), else `{ error }`. */
  const call = (address, init = {}) =>
    page.evaluate(
      async ([address, init]) => {
        try {
          const answer = await fetch(address, init);
          const text = await answer.text();
          let data;
          try {
            data = JSON.parse(text);
          } catch {
            // no JSON
          }
          return { status: answer.status, text, data, url: answer.url };
        } catch (error) {
          return { error: error.message };
        }
      },
      [address, init],
    );
  const send = (method, type, encode) => (address, fields, { headers, ...init } = {}) =>
    call(address, { method, headers: { "Content-Type": type, ...headers }, body: encode(fields), ...init });
  return {
    page, account, dir, url, plain, restart, call,
    /** Opens an address of the stack as a person does. */
    open: (host, path) => page.goto(url(host, path)),
    /** Posts a form, or JSON, by script. */
    post: send("POST", "application/x-www-form-urlencoded", (fields) => new URLSearchParams(fields).toString()),
    postJson: send("POST", "application/json", JSON.stringify),
    /** Fills in the page's sign-in form and sends it. */
    async signIn({ user = account.user, password = account.password } = {}) {
      await page.fill("[name=username]", user);
      await page.fill("[name=password]", password);
      await Promise.all([page.waitForEvent("domcontentloaded"), page.click("[type=submit]")]);
    },
    /** Asks a server from outside the browser, as an administrator does. */
    outside: (server, path, init) => fetch(`http://127.0.0.1:${port(server)}${path}`, init),
    /** A request with Basic, by script. */
    basic: (password = account.password) => ({ headers: { Authorization: `Basic ${btoa(`${account.user}:${password}`)}` } }),
    bearer: (token, init = {}) => ({ ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }),
    /** From here on the browser's own boxes for name and password are closed unanswered, after the given passwords were tried. */
    async cancelsLogin(...passwords) {
      const session = await page.context().newCDPSession(page);
      cleanups.push(() => session.detach());
      session.on("Fetch.requestPaused", ({ requestId }) => session.send("Fetch.continueRequest", { requestId }).catch(() => {}));
      session.on("Fetch.authRequired", ({ requestId }) => {
        const password = passwords.shift();
        const authChallengeResponse = password === undefined
          ? { response: "CancelAuth" }
          : { response: "ProvideCredentials", username: account.user, password };
        session.send("Fetch.continueWithAuth", { requestId, authChallengeResponse }).catch(() => {});
      });
      await session.send("Fetch.enable", { handleAuthRequests: true });
    },
    /** How many requests of the tab have been answered. */
    answered: () => answered,
    /** Undoes what was done to the tab. */
    async leave() {
      for (const undo of cleanups.splice(0)) await undo();
    },
    /** Time that the fault needs to pass. */
    wait: (ms) => page.waitForTimeout(ms),
  };
}
