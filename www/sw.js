// Keeps the site's own files, which the build lists, as one version, so that it opens without its server. Nothing else is kept or
// asked for. A new version takes over when the last tab of the old one has gone, so that no page is made of both.
const KEPT = `why401 ${WHY401_VERSION}`;
const scope = registration.scope;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(letGo()));
addEventListener("fetch", (event) => {
  const [address] = event.request.url.split(/[?#]/);
  const name = address === scope ? "index.html" : address.slice(scope.length);
  if (event.request.method === "GET" && address.startsWith(scope) && WHY401_FILES.includes(name)) {
    event.respondWith(answer(name, event.request));
  }
});

async function keep() {
  const cache = await caches.open(KEPT);
  await cache.addAll(WHY401_FILES.map((name) => new Request(scope + name, { cache: "reload" })));
}

async function letGo() {
  const old = (await caches.keys()).filter((name) => name.startsWith("why401 ") && name !== KEPT);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(name, request) {
  return (await caches.match(scope + name, { cacheName: KEPT })) ?? fetch(request);
}
