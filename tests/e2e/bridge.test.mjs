// Firefox's panel and its background page, without a browser: who listens no more isn't told any more, by either of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { createContext, runInContext } from "node:vm";
import { root } from "./lib/browser.mjs";

const run = (name, context) => runInContext(readFileSync(join(root, "extension/firefox", name), "utf8"), createContext(context));

/** An event that says who listens. */
function event() {
  const heard = new Set();
  const tell = (...values) => [...heard].forEach((listener) => listener(...values));
  return { heard, tell, addListener: (listener) => void heard.add(listener), removeListener: (listener) => void heard.delete(listener) };
}

/** Both ends of a connection; what is sent arrives in order, and later. */
function ports() {
  const [here, there] = [1, 2].map(() => ({ onMessage: event(), onDisconnect: event() }));
  const sends = (to) => (message) => queueMicrotask(() => to.onMessage.tell(structuredClone(message)));
  return [Object.assign(here, { postMessage: sends(there) }), Object.assign(there, { postMessage: sends(here) })];
}

test("a listener that leaves is forgotten by the background page, too", async () => {
  const [onRemoved, onConnect] = [event(), event()];
  run("background.js", { browser: { runtime: { onConnect }, windows: { onRemoved } } });
  let far;
  const connect = () => {
    const [near, other] = ports();
    far = other;
    onConnect.tell(other);
    return near;
  };
  const chrome = { devtools: { panels: {} } };
  run("bridge.js", { browser: { runtime: { connect } }, chrome, document: {} });
  const settle = () => setImmediate();
  const told = [];
  const [one, other] = ["one", "other"].map((name) => (window) => told.push(`${name} ${window}`));
  for (const listener of [one, other]) chrome.windows.onRemoved.addListener(listener);
  await settle();
  assert.equal(onRemoved.heard.size, 2);
  onRemoved.tell(7);
  await settle();
  assert.deepEqual(told, ["one 7", "other 7"]);
  chrome.windows.onRemoved.removeListener(one);
  await settle();
  assert.equal(onRemoved.heard.size, 1);
  onRemoved.tell(8);
  await settle();
  assert.deepEqual(told.slice(2), ["other 8"]);
  far.onDisconnect.tell();
  assert.equal(onRemoved.heard.size, 0, "a panel that is gone hears nothing");
});
