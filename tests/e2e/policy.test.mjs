// The panel can't send and runs no text as code, whatever gets into it. Each test's browser is watched for what an
// extension sends; that this would be noticed is shown here, too.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, launchWithPanel } from "./lib/browser.mjs";
import { canary } from "./lib/canary.mjs";
import { workshop } from "./lib/extensions.mjs";
import { until } from "./lib/until.mjs";

let chrome, panel, listener;
before(async () => {
  listener = await canary();
  chrome = await launchWithPanel();
  panel = chrome.panel;
});
after(async () => {
  await chrome?.close();
  await listener?.close();
});

// Each tries to reach `url` from the panel's own page; `directive` is the rule that has to refuse it.
const ATTEMPTS = [
  { name: "fetch", directive: "connect-src", run: (url) => void fetch(url, { mode: "no-cors" }).catch(() => {}) },
  { name: "XMLHttpRequest", directive: "connect-src", run: (url) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.send("secret");
  } },
  { name: "WebSocket", directive: "connect-src", run: (url) => void new WebSocket(url.replace("http", "ws")) },
  { name: "EventSource", directive: "connect-src", run: (url) => void new EventSource(url) },
  { name: "beacon", directive: "connect-src", run: (url) => void navigator.sendBeacon(url, "secret") },
  { name: "image", directive: "img-src", run: (url) => void (new Image().src = url) },
  { name: "sound", directive: "media-src", run: (url) => void new Audio(url).load() },
  { name: "font", directive: "font-src", run: (url) => void new FontFace("probe", `url(${url})`).load().catch(() => {}) },
  { name: "module", directive: "script-src-elem", run: (url) => void import(url).catch(() => {}) },
  { name: "script", directive: "script-src-elem", run: (url) => {
    document.head.append(Object.assign(document.createElement("script"), { src: url }));
  } },
  { name: "style sheet", directive: "style-src-elem", run: (url) => {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: url }));
  } },
  { name: "frame", directive: "frame-src", run: (url) => {
    document.body.append(Object.assign(document.createElement("iframe"), { src: url }));
  } },
  { name: "object", directive: "object-src", run: (url) => {
    document.body.append(Object.assign(document.createElement("object"), { data: url }));
  } },
  { name: "form", directive: "form-action", run: (url) => {
    const form = Object.assign(document.createElement("form"), { action: url, method: "post" });
    document.body.append(form);
    form.submit();
  } },
  { name: "inline script", directive: "script-src-elem", run: () => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }));
  } },
  { name: "inline handler", directive: "script-src-attr", run: () => {
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.ran = true");
    document.body.append(button);
    button.click();
  } },
  { name: "inline style", directive: "style-src-elem", run: () => {
    document.head.append(Object.assign(document.createElement("style"), { textContent: "body { display: none }" }));
  } },
  { name: "style attribute", directive: "style-src-attr", run: () => document.body.setAttribute("style", "display: none") },
  { name: "text as code", directive: "script-src", run: () => {
    // A timer takes text where a function is expected, as `eval` does.
    setTimeout("window.ran = true");
  } },
];

for (const { name, directive, run } of ATTEMPTS) {
  test(`${name} is refused`, { timeout: 10_000 }, async () => {
    const refused = await panel.evaluate(
      async ({ source, url }) => {
        const refusal = new Promise((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
        });
        const run = (0, eval)(`(${source})`);
        try {
          run(url);
        } catch {
          // Some are refused by an exception as well.
        }
        return refusal;
      },
      { source: String(run), url: `${listener.url}${encodeURIComponent(name)}` },
    );
    assert.equal(refused, directive);
  });
}

test("nothing was heard and nothing ran", async () => {
  assert.deepEqual(listener.heard, []);
  assert.equal(await panel.evaluate(() => window.ran), undefined);
  assert.equal(await panel.evaluate(() => getComputedStyle(document.body).display === "none"), false);
});

test("an extension that does send is noticed when its browser is closed", async () => {
  const shop = workshop();
  const other = await canary();
  try {
    const talker = shop.other("Talker", { host_permissions: ["<all_urls>"] }, { worker: `fetch("${other.url}told");` });
    const watched = await launch({ others: [talker] });
    await until("it to send", () => other.heard.length > 0).finally(() => assert.rejects(watched.close(), /has sent something: .*told/));
  } finally {
    await other.close();
    shop.remove();
  }
});
