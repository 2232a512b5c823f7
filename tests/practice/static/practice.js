// Runs in the page of a fault. `/fault.js` calls `practice(run)` with the fault's own steps.
// The helper `t` is what those steps see; each of its calls writes a line the visitor can read.

const setup = JSON.parse(document.getElementById("setup").textContent);
const log = document.getElementById("log");
const end = document.getElementById("end");

function line(text, kind = "") {
  const item = document.createElement("li");
  item.textContent = text;
  item.className = kind;
  log.append(item);
}

const t = {
  /** What the server told the page: origins of the hosts and the like. */
  setup,
  /** Address on one of the fault's hosts: t.at("orders-api.acme.com", "/orders"). */
  at: (host, path = "/") => setup.origins[host] + path,
  say: (text) => line(text),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),

  /** fetch, told in words. Returns the Response with `data` (JSON or text), or null when it failed. */
  async call(what, url, init) {
    let answer;
    try {
      answer = await fetch(url, init);
    } catch (error) {
      line(`${what}: no answer (${error.message})`, "bad");
      return null;
    }
    const text = await answer.text().catch(() => "");
    try {
      answer.data = JSON.parse(text);
    } catch {
      answer.data = text;
    }
    line(`${what}: ${answer.status} ${answer.statusText}`.trim(), answer.ok ? "good" : "bad");
    return answer;
  },

  /** POST as a form posts. */
  post: (what, url, fields, init = {}) =>
    t.call(what, url, { method: "POST", body: new URLSearchParams(fields), ...init }),

  /** Signs in at this page's own server with name and password. */
  signIn: (fields = {}, init = {}) =>
    t.post("Sign in", "/login", { username: "dana", password: setup.password, ...fields }, init),

  /** Gets tokens from the login provider with name and password. */
  async tokens(fields = {}) {
    const answer = await t.post("Sign in at the login provider", t.at(setup.idp, "/oauth/token"), {
      grant_type: "password", client_id: setup.client, username: "dana", password: setup.password, ...fields,
    });
    return answer?.data ?? {};
  },

  /** Renews tokens with a refresh token. */
  renew: (refresh) =>
    t.post("Renew the token", t.at(setup.idp, "/oauth/token"), {
      grant_type: "refresh_token", client_id: setup.client, refresh_token: refresh,
    }),

  /** Request options with a bearer token. */
  bearer: (token, init = {}) => ({ ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }),
};

/** Ties the button to the steps. Steps return the closing sentence, or nothing when they leave the page. */
export function practice(run) {
  const button = document.getElementById("go");
  const start = async () => {
    log.replaceChildren();
    end.replaceChildren();
    button.disabled = true;
    let words;
    try {
      words = await run(t);
    } catch (error) {
      words = `The practice page itself failed: ${error.message}`;
    }
    button.disabled = false;
    if (words === undefined) return;
    const done = document.createElement("p");
    done.id = "done";
    done.setAttribute("role", "status");
    done.textContent = words;
    end.append(done);
  };
  button.addEventListener("click", start);
  if (setup.auto) start();
}
