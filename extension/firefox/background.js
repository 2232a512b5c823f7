// Firefox withholds most of the API from DevTools pages: this page calls it for the panel and passes events on.
const at = (path) => path.reduce((object, name) => object[name], browser);
browser.runtime.onConnect.addListener((port) => {
  const heard = [];
  port.onDisconnect.addListener(() => heard.forEach(([event, listener]) => event.removeListener(listener)));
  port.onMessage.addListener(({ id, path, listen, args }) => {
    const listener = (...values) => port.postMessage({ id, values });
    const call = async () => (listen ? heard.push([at(path), listener]) && at(path).addListener(listener, ...args) : at(path)(...args));
    call().then((value) => port.postMessage({ id, value }), ({ message }) => port.postMessage({ id, error: message }));
  });
});
