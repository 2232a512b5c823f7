// The panel's end of background.js: stands where Chromium has the API itself.
let [port, last, waiting, listeners] = [null, 0, new Map(), new Map()];
const connect = () => {
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
  removeListener: (heard) => listeners.forEach((listener, id) => listener.heard === heard && listeners.delete(id)),
});
const part = (path) => new Proxy({}, { get: (_, name) => (name.startsWith("on") ? event : call)([path, name]) });
connect();
for (const name of ["cookies", "permissions", "tabs", "management", "browsingData", "webRequest"]) chrome[name] ??= part(name);
