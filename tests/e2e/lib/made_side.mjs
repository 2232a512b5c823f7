// The edition for everyone without a browser around it: its page, told of requests by hand, looks the same each time.

/** Stands in for the browser's functions on `side.html?granted`, or without that word before a yes. To be given to a page before it loads. */
export function browser() {
  if (!location.pathname.endsWith("/side.html")) return;
  const heard = {};
  const event = (name) => ({ addListener: (told) => (heard[name] = told), removeListener() {} });
  const events = (...names) => Object.fromEntries(names.map((name) => [name, event(name)]));
  const tab = { id: 1, windowId: 1, incognito: false, url: "https://app.shop.example/" };
  const granted = location.search === "?granted";
  const answer = (value) => () => Promise.resolve(value);
  globalThis.chrome = {
    tabs: { query: answer([tab]), get: answer(tab), update: answer(tab), reload: answer(), ...events("onUpdated", "onActivated", "onRemoved") },
    action: { setBadgeText: answer(), ...events("onClicked") },
    permissions: {
      getAll: answer({ permissions: ["webRequest", ...(granted ? ["cookies"] : [])], origins: granted ? ["*://*.shop.example/*"] : [] }),
      contains: answer(false),
      ...events("onAdded", "onRemoved"),
    },
    cookies: { getAllCookieStores: answer([{ id: "0", tabIds: [1] }]), getAll: answer([]), ...events("onChanged") },
    webRequest: events("onBeforeSendHeaders", "onSendHeaders", "onHeadersReceived", "onBeforeRedirect", "onCompleted", "onErrorOccurred"),
  };
  /** Tells of every request of a recording. */
  globalThis.play = (har) =>
    har.log.entries.forEach(({ startedDateTime, time, request, response }, index) => {
      const began = Date.parse(startedDateTime);
      const about = { requestId: String(index), url: request.url, method: request.method, type: "xmlhttprequest", tabId: 1, initiator: "https://app.shop.example" };
      const answered = { ...about, timeStamp: began + time, statusCode: response.status, responseHeaders: response.headers };
      heard.onBeforeSendHeaders({ ...about, timeStamp: began, requestHeaders: request.headers });
      heard.onSendHeaders({ ...about, timeStamp: began, requestHeaders: request.headers });
      heard.onHeadersReceived(answered);
      heard.onCompleted(answered);
    });
}
