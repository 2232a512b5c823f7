// Firefox withholds most of the API from DevTools pages: this page calls it for the panel and passes events on.
const at = (path) => path.reduce((object, name) => object[name], browser);
browser.runtime.onConnect.addListener((port) => {
  const heard = new Map(); // how each that listens leaves
  port.onDisconnect.addListener(() => heard.forEach((leave) => leave()));
  port.onMessage.addListener(({ id, path, listen, args }) => {
    const hear = (listener) => heard.set(id, () => heard.delete(id) && at(path).removeListener(listener)) && at(path).addListener(listener, ...args);
    const call = async () => (listen ? hear((...values) => port.postMessage({ id, values })) : path ? at(path)(...args) : heard.get(id)?.());
    call().then((value) => port.postMessage({ id, value }), ({ message }) => port.postMessage({ id, error: message }));
  });
});
