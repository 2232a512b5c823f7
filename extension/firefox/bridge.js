// The panel's end of background.js: stands where Chromium has the API itself.
let [port, last, waiting, listeners] = [null, 0, new Map(), new Map()];
const connect = () => {
  // What was asked of a background page that has ended is answered by nobody.
  waiting.forEach((done) => done(Promise.reject(new Error("The background page has ended."))));
  waiting.clear();
  port = browser.runtime.connect();
  port.onDisconnect.addListener(connect);
  port.onMessage.addListener(({ id, values, value, error }) => {
    if (values) return listeners.get(id)?.heard(...values);
    waiting.get(id)?.(error ? Promise.reject(new Error(error)) : value);
    waiting.delete(id);
  });
  listeners.forEach((listener, id) => port.postMessage({ id, ...listener.call }));
};
const call = (path) => (...args) => new Promise((done) => waiting.set(++last, done) && port.postMessage({ id: last, path, args }));
const event = (path) => ({
  addListener(heard, filter, extra = []) {
    const args = filter ? [filter, extra.filter((what) => what !== "extraHeaders")] : []; // Chromium's word
    listeners.set(++last, { heard, call: { path, args, listen: true } }) && port.postMessage({ id: last, ...listeners.get(last).call });
  },
  removeListener: (heard) => listeners.forEach((listener, id) => listener.heard === heard && listeners.delete(id) && port.postMessage({ id })),
});
const part = (path) => new Proxy({}, { get: (_, name) => (name.startsWith("on") ? event : call)([path, name]) });
connect();
for (const name of ["cookies", "permissions", "tabs", "management", "windows", "webRequest"]) chrome[name] ??= part(name);
// Firefox clears by host instead of by origin: service workers by host alone, the rest by host and port. It has no word for
// CacheStorage and file systems.
chrome.browsingData ??= {
  async remove({ origins }, { localStorage = false }) {
    const urls = origins.map((origin) => new URL(origin));
    const clear = (hostnames, kinds) => call(["browsingData", "remove"])({ hostnames: [...new Set(hostnames)] }, kinds);
    await clear(urls.map(({ host }) => host), { cache: true, indexedDB: localStorage, localStorage });
    if (localStorage) await clear(urls.map(({ hostname }) => hostname), { serviceWorkers: true });
  },
};
// Of its settings for cookies some are neither yes nor no.
const COOKIES = { allow_all: true, reject_all: false, reject_third_party: false, reject_trackers_and_partition_foreign: "apart" };
const get = async () => ({ value: COOKIES[(await call(["privacy", "websites", "cookieConfig", "get"])({})).value.behavior] });
chrome.privacy ??= { websites: { thirdPartyCookiesAllowed: { get } } };
chrome.devtools.panels.setThemeChangeHandler ??= (heard) => heard && chrome.devtools.panels.onThemeChanged.addListener(heard);
// A click in DevTools is no person's to Firefox: a page of the extension's own has to ask.
globalThis.askBeside = async (what, [why, next, label]) => {
  const has = () => chrome.permissions.contains(what);
  if (await has()) return true;
  const { lang, dir } = document.documentElement;
  const url = `ask.html#${encodeURIComponent(JSON.stringify({ what, why, next, label, lang, dir }))}`;
  const { id } = await chrome.windows.create({ url, type: "popup", width: 480, height: 400 });
  await new Promise((closed) => {
    const gone = (window) => window === id && (chrome.windows.onRemoved.removeListener(gone), closed());
    chrome.windows.onRemoved.addListener(gone);
  });
  return has();
};
