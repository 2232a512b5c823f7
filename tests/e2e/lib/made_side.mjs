// The edition for everyone without a browser around it: its page looks the same each time.

/**
 * Stands in for the browser's functions on `side.html`. A person says yes to whatever is asked, and `refuse()` lets a site
 * refuse an expired token. To be given to a page before it loads.
 */
export function browser() {
  if (!location.pathname.endsWith("/side.html")) return;
  const heard = {};
  const event = (name) => ({ addListener: (listener) => void (heard[name] = listener), removeListener() {} });
  const events = (...names) => Object.fromEntries(names.map((name) => [name, event(name)]));
  const tab = { id: 1, windowId: 1, incognito: false, url: "https://app.shop.example/" };
  const answer = (value) => () => Promise.resolve(value);
  const granted = { permissions: ["webRequest"], origins: [] };
  const grant = async ({ permissions, origins }) => {
    granted.permissions.push(...permissions);
    granted.origins.push(...origins);
    return true;
  };
  globalThis.chrome = {
    tabs: { query: answer([tab]), get: answer(tab), update: answer(tab), reload: answer(), ...events("onUpdated", "onActivated", "onRemoved") },
    action: { setBadgeText: answer(), ...events("onClicked") },
    permissions: { getAll: answer(granted), contains: answer(false), request: grant, ...events("onAdded", "onRemoved") },
    cookies: { getAllCookieStores: answer([{ id: "0", tabIds: [1] }]), getAll: answer([]), ...events("onChanged") },
    webRequest: events("onBeforeSendHeaders", "onSendHeaders", "onHeadersReceived", "onBeforeRedirect", "onCompleted", "onErrorOccurred"),
  };

  globalThis.refuse = () => {
    const at = Date.parse("2026-11-23T08:58:00Z");
    const part = (value) => btoa(JSON.stringify(value)).replaceAll("=", "");
    const claims = { sub: "ada", iat: at / 1000 - 4200, exp: at / 1000 - 600 };
    const token = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}.${"c2lnbmF0dXJl".repeat(3)}c2lnbmE`;
    const headers = (fields) => Object.entries(fields).map(([name, value]) => ({ name, value }));
    const request = {
      requestId: "7", tabId: 1, frameId: 0, type: "xmlhttprequest", method: "GET",
      url: "https://api.shop.example/orders", initiator: "https://app.shop.example",
    };
    const sent = { ...request, timeStamp: at, requestHeaders: headers({ authorization: `Bearer ${token}`, accept: "application/json" }) };
    const received = {
      ...request, timeStamp: at + 12, statusCode: 401, statusLine: "HTTP/1.1 401 Unauthorized",
      responseHeaders: headers({ date: new Date(at).toUTCString(), "www-authenticate": 'Bearer error="invalid_token"', "content-type": "application/json" }),
    };
    heard.onBeforeSendHeaders(sent);
    heard.onSendHeaders(sent);
    heard.onHeadersReceived(received);
    heard.onCompleted(received);
  };
}
