// The one host that the browser reaches through a proxy, told to it as every browser is told: by a script.

/** Host behind the proxy of the stack `squid`. */
export const proxiedHost = "intranet.corp.example";

/** Address of the script, for `--proxy-pac-url`. */
export function proxyScript(port) {
  const script = `function FindProxyForURL(url, host) { return host == "${proxiedHost}" ? "PROXY 127.0.0.1:${port}" : "DIRECT"; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString("base64")}`;
}
