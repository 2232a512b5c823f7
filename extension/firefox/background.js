// Firefox withholds most of the API from DevTools pages: this page calls it for the panel and passes events on.
const at = (path) => path.reduce((object, name) => object[name], browser);
browser.runtime.onConnect.addListener((port) => {
  const heard = new Map();
  const leave = (id) => {
    heard.get(id)?.();
    heard.delete(id);
  };
  port.onDisconnect.addListener(() => heard.forEach((_, id) => leave(id)));
  port.onMessage.addListener(({ id, path, listen, leave: left, args }) => {
    if (left) return leave(id);
    const listener = (...values) => port.postMessage({ id, values });
    const hear = (event) => heard.set(id, () => event.removeListener(listener)) && event.addListener(listener, ...args);
    const call = async () => (listen ? hear(at(path)) : at(path)(...args));
    call().then((value) => port.postMessage({ id, value }), ({ message }) => port.postMessage({ id, error: message }));
  });
});
