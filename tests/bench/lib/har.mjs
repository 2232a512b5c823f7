// HAR files as Chromium's DevTools save them, of any size, the same each time: pages, scripts, pictures and data of a
// signed-in app, and refused requests among them.

/** Bytes of a HAR file of about `megabytes`, with `entries` requests, of which `refused` are answered with 401. */
export function makeHar({ megabytes, entries, refused = 0 }) {
  const random = numbers(7);
  const start = Date.parse("2026-03-01T09:00:00Z");
  const every = refused ? Math.floor(entries / refused) : Infinity;
  const body = Math.max(0, (megabytes * 1e6) / entries - 5200);
  const texts = bodies(random, body);
  const parts = ['{\n  "log": {\n    "version": "1.2",\n    "creator": {\n      "name": "WebInspector",\n      "version": "537.36"\n    },\n    "pages": [],\n    "entries": [\n      '];
  for (let index = 0; index < entries; index++) {
    const kind = index % every === every - 1 ? "refused" : KINDS[Math.floor(random() * KINDS.length)];
    const text = JSON.stringify(entry(random, index, start + index * 400, kind, texts[kind]), null, 2);
    parts.push(text.replaceAll("\n", "\n      "), index + 1 < entries ? ",\n      " : "");
  }
  parts.push("\n    ]\n  }\n}\n");
  return new TextEncoder().encode(parts.join(""));
}

// Of ten requests of an app.
const KINDS = ["data", "data", "data", "data", "script", "script", "picture", "picture", "style", "page"];

const HOSTS = ["app.example", "app.example", "api.app.example", "cdn.example", "static.cdn.example", "metrics.example"];

const SHAPES = {
  data: { type: "fetch", path: "/api/items", mime: "application/json" },
  refused: { type: "fetch", path: "/api/account", mime: "application/json" },
  script: { type: "script", path: "/assets/chunk", mime: "application/javascript" },
  picture: { type: "image", path: "/img/photo", mime: "image/webp" },
  style: { type: "stylesheet", path: "/assets/style", mime: "text/css" },
  page: { type: "document", path: "/page", mime: "text/html" },
};

function entry(random, index, at, kind, text) {
  const shape = SHAPES[kind];
  const app = kind === "data" || kind === "refused" || kind === "page";
  const host = app ? HOSTS[index % 3] : HOSTS[3 + (index % 3)];
  const url = `https://${host}${shape.path}/${index % 97}?v=${index % 13}&lang=en`;
  const date = new Date(at + 90).toUTCString();
  const status = kind === "refused" ? 401 : 200;
  const token = TOKENS[kind === "refused" ? 1 : 0];
  const headers = [
    [":authority", host],
    [":method", "GET"],
    [":path", new URL(url).pathname],
    [":scheme", "https"],
    ["accept", "application/json, text/plain, */*"],
    ["accept-encoding", "gzip, deflate, br, zstd"],
    ["accept-language", "en-GB,en;q=0.9"],
    ...(app ? [["authorization", `Bearer ${token}`], ["cookie", `sid=${"5f".repeat(16)}; theme=dark; _ga=GA1.1.12.34`]] : []),
    ["referer", "https://app.example/"],
    ["sec-ch-ua", '"Chromium";v="142", "Not_A Brand";v="99"'],
    ["sec-fetch-dest", app ? "empty" : "script"],
    ["sec-fetch-mode", "cors"],
    ["sec-fetch-site", "same-site"],
    ["user-agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"],
  ];
  const answer = [
    ["cache-control", "private, max-age=0"],
    ["content-encoding", "br"],
    ["content-type", shape.mime],
    ["date", date],
    ["server", "nginx"],
    ["strict-transport-security", "max-age=31536000; includeSubDomains"],
    ["vary", "Accept-Encoding, Origin"],
    ["x-content-type-options", "nosniff"],
    ["x-request-id", Math.floor(random() * 2 ** 48).toString(16)],
    ...(kind === "page" ? [["set-cookie", `seen=${index}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400`]] : []),
    ...(kind === "refused" ? [["www-authenticate", 'Bearer realm="api", error="invalid_token", error_description="The token has expired"']] : []),
  ];
  const named = (list) => list.map(([name, value]) => ({ name, value }));
  return {
    _connectionId: String(index % 40),
    _initiator: {
      type: "script",
      stack: {
        callFrames: Array.from({ length: 4 }, (_, frame) => ({
          functionName: `call${frame}`,
          scriptId: "17",
          url: `https://cdn.example/assets/chunk/${frame}.js`,
          lineNumber: frame,
          columnNumber: 4711 + index,
        })),
      },
    },
    _priority: "High",
    _resourceType: shape.type,
    cache: {},
    connection: "443",
    pageref: "page_1",
    request: {
      method: "GET",
      url,
      httpVersion: "h2",
      headers: named(headers),
      queryString: named([["v", String(index % 13)], ["lang", "en"]]),
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status,
      statusText: "",
      httpVersion: "h2",
      headers: named(answer),
      cookies: [],
      content: {
        size: text.length,
        mimeType: shape.mime,
        text: kind === "refused" ? '{"error":"invalid_token","message":"The token has expired"}' : text,
        ...(kind === "picture" ? { encoding: "base64" } : {}),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      _transferSize: text.length,
      _error: null,
      _fetchedViaServiceWorker: false,
    },
    serverIPAddress: "192.0.2.10",
    startedDateTime: new Date(at).toISOString(),
    time: 80 + random() * 20,
    timings: { blocked: 1.2, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 70.1, receive: 10.2, _blocked_queueing: 0.4 },
  };
}

/** A body of each kind. */
function bodies(random, length) {
  const repeat = (piece) => {
    let text = "";
    while (text.length < length) text += piece();
    return text;
  };
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  const item = () => `{"id":${Math.floor(random() * 1e6)},"name":"${word()} ${word()}","tags":["${word()}"],"price":${random().toFixed(2)}},`;
  // What JSON writes for a body: quotes and line ends escaped, some letters beyond ASCII.
  return {
    data: `{"items":[${repeat(item).slice(0, -1)}]}`,
    refused: "x".repeat(60),
    script: repeat(() => `function ${word()}(a,b){return a.${word()}("${word()}")+b}\n`),
    picture: repeat(() => Math.floor(random() * 2 ** 48).toString(36) + "Zk/+"),
    style: repeat(() => `.${word()}{color:#${Math.floor(random() * 4096).toString(16)};margin:0 auto}\n`),
    page: `<!doctype html><html><body>${repeat(() => `<p class="${word()}">${word()} ${word()} für ${word()}</p>\n`)}</body></html>`,
  };
}

const WORDS = "account basket catalogue delivery editor frame gallery harbour invoice journey kitchen ledger".split(" ");

const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
// Of a customer, still good and run out.
const TOKENS = [1772359200, 1772355000].map((exp) =>
  [
    part({ alg: "RS256", typ: "JWT", kid: "k1" }),
    part({ iss: "https://id.example/", sub: "u-1", aud: "api", iat: exp - 3600, exp, scope: "openid profile items:read" }),
    "c2ln".repeat(86),
  ].join("."),
);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
