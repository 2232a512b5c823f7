// Other extensions: asked for at the click, listed when allowed, and said plainly when refused.
// The browser's own question can't be answered by a test, so the answer is built into copies of the extension: one
// that holds the permission from the start, one whose manifest doesn't name it (the browser then refuses at once).
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { workshop } from "./lib/extensions.mjs";
import { incident, incidents } from "./lib/panel.mjs";
import { play, practise } from "./lib/practice.mjs";

const shop = workshop();
after(shop.remove);

/** Meets a refusal with that edition of the panel and gives the stage to `look`. */
async function refused({ id = "token-expired", cause = id, ...options }, look) {
  const stage = await practise(options);
  try {
    await play(stage.page, stage.site, id);
    const card = cause ? await incident(stage.panel, cause) : stage.panel.locator("[data-incident]").first();
    await card.locator("[data-act=incident]").click();
    await look(stage.panel);
  } finally {
    await stage.close();
  }
}

const ask = (panel) => panel.locator("[data-region=incident] [data-act=list-extensions]").click();

test("the permission isn't held, and the click asks for it and nothing else", () =>
  refused({}, async (panel) => {
    assert.equal(await panel.evaluate(() => chrome.permissions.contains({ permissions: ["management"] })), false);
    await panel.evaluate(() => {
      chrome.permissions.request = async (wanted) => {
        window.asked = { wanted, clicked: navigator.userActivation.isActive };
        return false;
      };
    });
    await ask(panel);
    await panel.getByText(/Without the permission to list extensions/).waitFor();
    assert.deepEqual(await panel.evaluate(() => window.asked), { wanted: { permissions: ["management"] }, clicked: true });
  }));

test("allowed: those that could interfere on this site are listed, others and this one aren't", () => {
  const extension = shop.panel("allowed", { granted: ["management"] });
  const others = [
    shop.other("Header changer", { permissions: ["declarativeNetRequest"], host_permissions: ["<all_urls>"] }),
    shop.other("Cookie cleaner", { permissions: ["cookies"], host_permissions: ["https://*.acme.com/*"] }),
    shop.other("Elsewhere only", { permissions: ["cookies"], host_permissions: ["https://other.example/*"] }),
  ];
  return refused({ extension, others }, async (panel) => {
    await ask(panel);
    const rows = panel.locator("table.suspects tbody tr");
    await rows.first().waitFor();
    const text = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, " "));
    assert.deepEqual(text, ["Header changer Switch off… change or stop requests", "Cookie cleaner Switch off… read and remove cookies"]);
  });
});

test("refused by the browser: that is said, nothing is lost, and it can be asked again", () => {
  const extension = shop.panel("refused", {
    change: (manifest) => {
      manifest.optional_permissions = manifest.optional_permissions.filter((one) => one !== "management");
    },
  });
  return refused({ extension }, async (panel) => {
    await ask(panel);
    await panel.getByText(/Without the permission to list extensions/).waitFor();
    await incident(panel, "token-expired");
    await panel.getByRole("button", { name: "Ask again" }).waitFor();
  });
});

const without = (name) => shop.panel(name, {
  change: (manifest) => {
    if (name === "blind") delete manifest.host_permissions;
    else manifest.optional_permissions = manifest.optional_permissions.filter((one) => one !== name);
  },
});

test("the setting of third-party cookies refused: said as not looked at, and it can be asked again", () =>
  refused({ extension: without("privacy") }, async (panel) => {
    const pane = panel.locator("[data-region=incident]");
    await pane.locator("[data-act=toggle][data-id=surroundings]").click();
    const looked = pane.locator("[data-looked=third-party]");
    await looked.locator("[data-act=ask-for-privacy]").click();
    await looked.getByText(/Not looked at/).waitFor();
    await looked.locator("[data-act=ask-for-privacy]").waitFor();
  }));

test("without access to sites: what can't be known is said, and no extension is blamed", () => {
  const strips = shop.other("Header tidier", { permissions: ["declarativeNetRequest"], host_permissions: ["<all_urls>"] }, {
    rules: [{
      action: { type: "modifyHeaders", requestHeaders: [{ header: "authorization", operation: "remove" }] },
      condition: { requestDomains: ["drive-api.acme.com"], resourceTypes: ["xmlhttprequest"] },
    }],
  });
  return refused({ extension: without("blind"), others: [strips], id: "token-stuck-in-storage", cause: null }, async (panel) => {
    await panel.locator("[data-region=notices] [data-act=ask-for-hosts]").waitFor();
    const found = await incidents(panel);
    assert.ok(found.length > 0);
    assert.ok(found.every(({ cause, confidence }) => cause !== "extension-removed-credentials" || confidence !== "certain"), JSON.stringify(found));
    const pane = panel.locator("[data-region=incident]");
    await pane.locator("[data-act=toggle][data-id=surroundings]").click();
    await pane.locator("[data-looked=sites] [data-act=ask-for-hosts]").waitFor();
  });
});
