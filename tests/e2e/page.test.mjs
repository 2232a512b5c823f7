// The offline page: the same diagnosis from a file, by double click or from any static server, and nothing is sent.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, root } from "./lib/browser.mjs";
import { entry, expiredSession, har } from "./lib/har.mjs";
import { PAGE, openPage } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";
import { serve } from "./lib/static.mjs";
import { until } from "./lib/until.mjs";

const folder = mkdtempSync(join(tmpdir(), "why401-page-"));
const session = expiredSession();
const file = join(folder, "expired.har");
writeFileSync(file, session.text);

let chrome, server;
before(async () => {
  chrome = await launch({ extension: null });
  server = await serve("dist/page");
});
after(async () => {
  await chrome?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

const PLACES = {
  "from the file system": () => PAGE,
  "from a static server": () => server.url,
};

for (const [place, address] of Object.entries(PLACES)) {
  test(`opened ${place}, a HAR gives the report that the program gives`, async () => {
    const page = await open(address());
    await page.locator("input[type=file]").setInputFiles(file);
    await incident(page, "token-expired");
    const shown = await page.locator("[data-incident]").evaluateAll((cards) =>
      cards.map(({ dataset: { cause, confidence, state } }) => ({ cause, confidence, state })),
    );
    const program = spawnSync(join(root, "target/release/why401"), ["report", file, "--format", "json"], { encoding: "utf8" });
    const told = JSON.parse(program.stdout).incidents.map(({ cause, confidence, state }) => ({ cause, confidence, state }));
    assert.deepEqual(shown, told);
    await page.close();
  });

  test(`opened ${place}, a pasted token is decoded`, async () => {
    const page = await open(address());
    await page.locator("textarea").fill(session.token);
    await page.locator("form.paste button").click();
    await page.getByText("https://id.example", { exact: false }).first().waitFor();
    await page.close();
  });
}

test("several files at once, chosen or dropped", async () => {
  const clean = session.text.replaceAll("401", "200");
  writeFileSync(join(folder, "clean.har"), clean);
  const names = (page) => page.locator(".picker option").allTextContents();
  const chosen = await open(PLACES["from the file system"]());
  await chosen.locator("input[type=file]").setInputFiles([file, join(folder, "clean.har")]);
  await until("both files", async () => (await names(chosen)).length === 2);
  const dropped = await open(PLACES["from the file system"]());
  const files = await dropped.evaluateHandle((texts) => {
    const all = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) all.items.add(new File([text], name));
    return all;
  }, { "expired.har": session.text, "clean.har": clean, "broken.har": "{" });
  for (const type of ["dragover", "drop"]) await dropped.locator(".drop").dispatchEvent(type, { dataTransfer: files });
  await until("both files", async () => (await names(dropped)).length === 2);
  assert.deepEqual((await names(dropped)).sort(), (await names(chosen)).sort());
  // One that can't be used doesn't keep the others from being read.
  await dropped.getByRole("alert").filter({ hasText: "broken.har" }).waitFor();
  await chosen.close();
  await dropped.close();
});

/** What is wrong in each sample. */
const truth = JSON.parse(readFileSync(join(root, "tests/sessions/truth.json"), "utf8"));
const MADE = { "expired.har": "token-expired", "cookie-left-behind.har": "cookie-domain-mismatch", "works.har": null };

test("each sample opens with a click and is judged rightly", async () => {
  const page = await open(PLACES["from the file system"]());
  const names = await page.locator("[data-act=sample]").evaluateAll((buttons) => buttons.map(({ dataset }) => dataset.id));
  assert.ok(names.length > 5);
  for (const name of names) {
    await page.reload();
    await page.locator(`[data-act=sample][data-id="${name}"]`).click();
    const cause = name in MADE ? MADE[name] : truth[name.replace(".har", "")].cause;
    if (cause) await incident(page, cause);
    else await page.getByText("No problems").or(page.locator(".clear-sign")).first().waitFor();
    assert.equal(await page.locator("[data-incident]").first().getAttribute("data-cause").catch(() => null), cause, name);
  }
  await page.close();
});

test("a file that can't be used is said so, and the page goes on", async () => {
  const page = await open(PLACES["from the file system"]());
  const broken = join(folder, "broken.har");
  writeFileSync(broken, '{"log":{');
  await page.locator("input[type=file]").setInputFiles(broken);
  await page.getByRole("alert").first().waitFor();
  await page.locator("input[type=file]").setInputFiles(file);
  await incident(page, "token-expired");
  await page.close();
});

// Texts are handed over in one way or another by their length and letters (.ci/quick-glue.mjs).
test("what is pasted arrives as it is, short or long, in whatever letters", async () => {
  const page = await open(PLACES["from the file system"]());
  const long = "0123456789abcdef".repeat(300);
  const some = long.slice(0, 100);
  for (const value of ["short", `plain-${some}`, `ünï-${some}`, `ünï-${some}-😀`, `plain-${long}`, `long-${long}-ünï-😀`]) {
    await page.locator("textarea").fill(`Set-Cookie: ${value}=1; Path=/`);
    await page.locator("form.paste button").click();
    // Of a name that no browser would store the beginning is shown.
    await page.getByText([...value].slice(0, 300).join(""), { exact: false }).and(page.locator(":not(textarea)")).first().waitFor({ state: "attached" });
  }
  await page.close();
});

test("a signature is checked with a key that is pasted, and with the keys that the issuer published", async () => {
  const page = await open(PLACES["from the file system"]());
  const says = page.locator("[data-signature]");
  const check = async (key) => {
    await page.getByRole("button", { name: "Check the signature with a key…" }).click();
    await page.locator("#key").fill(key);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  };
  const said = (id) => page.locator(`[data-signature="signature.${id}"]`).waitFor();
  await page.locator("textarea").fill(session.token);
  await page.locator("form.paste button").click();
  assert.equal(await says.count(), 0);
  await check("practice");
  await said("valid");
  await check("another");
  await said("invalid");
  await check("");
  await said("key-empty");

  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "ES256", kid: "k1" })}.${part({ iss: "https://id.example", sub: "dana" })}`;
  const token = `${text}.${sign("sha256", text, { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
  const at = new Date("2026-11-23T08:00:00Z");
  const set = { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1" }] };
  const published = join(folder, "published.har");
  writeFileSync(published, har([
    entry({ at, url: "https://id.example/.well-known/jwks.json", status: 200, body: JSON.stringify(set) }),
    entry({ at, url: "https://api.example/me", request: { Authorization: `Bearer ${token}` }, status: 401 }),
  ]));
  await page.locator("input[type=file]").setInputFiles(published);
  await page.locator("[data-incident]").first().waitFor();
  await page.getByRole("button", { name: "Check the signature with the issuer's keys" }).click();
  await said("valid-kid");
  await check(publicKey.export({ type: "spki", format: "pem" }));
  await said("valid");
  await page.close();
});

async function open(address) {
  const page = await chrome.context.newPage();
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  await openPage(page, address);
  assert.deepEqual(trouble.filter((text) => !text.includes("favicon")), []);
  return page;
}
