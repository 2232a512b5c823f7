// A site that writes markup wherever the panel shows a stranger's words: it is shown as text, and nothing is sent.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { launchWithPanel } from "./lib/browser.mjs";
import { canary } from "./lib/canary.mjs";
import { jwt } from "./lib/har.mjs";

let chrome, panel, listener, server, markup;
before(async () => {
  listener = await canary();
  markup = `<img src="${listener.url}img" onerror="window.ran=true"><script>window.ran=true</script>"'><a href="${listener.url}a">`;
  server = createServer(serve).listen(0, "127.0.0.1");
  await once(server, "listening");
  chrome = await launchWithPanel();
  panel = chrome.panel;
  await chrome.page.goto(`http://127.0.0.1:${server.address().port}/`);
  await chrome.page.waitForSelector("#done", { state: "attached" });
  await panel.locator("[data-incident]").first().waitFor();
});
after(async () => {
  await chrome?.close();
  server?.closeAllConnections();
  server?.close();
  await listener?.close();
});

function serve(request, response) {
  if (request.url === "/") {
    const now = Math.floor(Date.now() / 1000);
    const token = jwt({ iss: markup, sub: markup, aud: [markup], exp: now - 90, iat: now - 400, [markup]: markup }, { kid: markup });
    const path = `/api/${encodeURIComponent(markup)}?q=${encodeURIComponent(markup)}`;
    response.writeHead(200, { "Content-Type": "text/html", "Set-Cookie": `theme=${encodeURIComponent(markup)}; Path=/` });
    response.end(`<!doctype html><title>x</title><script type="module">
      await fetch(${JSON.stringify(path)}, { headers: { Authorization: ${JSON.stringify(`Bearer ${token}`)}, "X-Api-Key": "<b>key</b>" } });
      document.body.append(Object.assign(document.createElement("p"), { id: "done" }));
    </script>`);
    return;
  }
  const quoted = markup.replaceAll('"', '\\"');
  response.writeHead(401, {
    "Content-Type": "application/json",
    "WWW-Authenticate": `Bearer realm="${quoted}", error="invalid_token", error_description="${quoted}"`,
    "Set-Cookie": `note=<b>bold</b>; Path=/; Domain=<i>x</i>`,
  });
  response.end(JSON.stringify({ error: markup }));
}

// Opens everything that can be opened, so that every view has drawn what the site wrote.
async function openEverything() {
  await panel.locator("[data-incident] button").first().click();
  const closed = panel.locator('[data-act="toggle"][aria-expanded="false"]');
  for (let left = await closed.count(); left > 0; left = await closed.count()) {
    const key = await closed.first().getAttribute("data-id");
    await closed.first().click();
    await panel.locator(`[data-act="toggle"][aria-expanded="true"][data-id="${key}"]`).waitFor();
  }
}

test("a stranger's markup is shown as text", async () => {
  await openEverything();
  const text = await panel.locator("body").innerText();
  assert.ok(text.includes("<img src="), "the claim's own text is to be read in the panel");
  // The panel's own links lead to its documentation.
  const made = await panel.evaluate(() =>
    [...document.querySelectorAll('img, script:not([src]), a:not([href^="docs/"]), iframe, b')].map((e) => e.outerHTML));
  assert.deepEqual(made, []);
});

test("nothing of it ran, and nothing was sent", async () => {
  assert.equal(await panel.evaluate(() => window.ran), undefined);
  assert.deepEqual(listener.heard, []);
});
