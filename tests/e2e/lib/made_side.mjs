// The edition for everyone without a browser around it: its page looks the same each time.

/** Stands in for the browser's functions on `side.html`, before a person said yes. To be given to a page before it loads. */
export function browser() {
  if (!location.pathname.endsWith("/side.html")) return;
  const event = () => ({ addListener() {}, removeListener() {} });
  const events = (...names) => Object.fromEntries(names.map((name) => [name, event()]));
  const tab = { id: 1, windowId: 1, incognito: false, url: "https://app.shop.example/" };
  const answer = (value) => () => Promise.resolve(value);
  globalThis.chrome = {
    tabs: { query: answer([tab]), get: answer(tab), update: answer(tab), reload: answer(), ...events("onUpdated", "onActivated", "onRemoved") },
    action: { setBadgeText: answer(), ...events("onClicked") },
    permissions: {
      getAll: answer({ permissions: ["webRequest"], origins: [] }),
      contains: answer(false),
      ...events("onAdded", "onRemoved"),
    },
    cookies: { getAllCookieStores: answer([{ id: "0", tabIds: [1] }]), getAll: answer([]), ...events("onChanged") },
    webRequest: events("onBeforeSendHeaders", "onSendHeaders", "onHeadersReceived", "onBeforeRedirect", "onCompleted", "onErrorOccurred"),
  };
}
