// A page that the browser loads ahead as a whole, scripts and all, before anybody goes there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchApart } from "./lib/apart.mjs";
import { counting } from "./lib/counting.mjs";
import { until } from "./lib/until.mjs";

let server, chrome;
before(async () => {
  server = await counting();
  chrome = await launchApart();
});
after(async () => {
  await chrome?.close();
  await server?.close();
});

/** Paths in the list of requests. */
const listed = () =>
  chrome.panel(() => [...document.querySelectorAll("[data-region=list] [data-act=entry]")].map(({ innerText }) => innerText));

const refusals = async () => (await listed()).filter((row) => row.includes("/refused/ahead")).length;

test("what a page asks while it is loaded ahead is known, once, and what it asks when it is shown", async () => {
  // Until its first page is there, DevTools has nothing to run code in.
  await until("the page", () => chrome.page((url) => (location.href === url ? true : void (location.href = url)), `${server.url}/page-first`));
  await chrome.panel(() => document.querySelector("[data-act=lane][data-id=requests]").click());
  await chrome.page(() => {
    const rules = document.createElement("script");
    rules.type = "speculationrules";
    rules.textContent = JSON.stringify({ prerender: [{ source: "list", urls: ["/page-that-asks"], eagerness: "immediate" }] });
    document.head.append(rules);
  });
  await until("it to be loaded and to ask", () => server.log.includes("/refused/ahead"));
  await until("that to be known", refusals);
  await chrome.page(() => void (location.href = "/page-that-asks"));
  await until("it to be shown", () => chrome.page(() => performance.getEntriesByType("navigation")[0].activationStart > 0));
  await chrome.page(async () => (await fetch("/refused/shown")).text());
  await until("what it asks then to be known", async () => (await listed()).some((row) => row.includes("/refused/shown")));
  assert.equal(await refusals(), 1);
  assert.equal(server.log.filter((path) => path === "/refused/ahead").length, 1, "it wasn't loaded again");
});
