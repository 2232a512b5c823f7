// A server that keeps a log of what reached it: what the panel knows is counted against that.
import { once } from "node:events";
import { createServer } from "node:http";

const PAGE = "<!doctype html><meta charset=utf-8><link rel=icon href=data:,><title>counted</title>";

const ASKING = `${PAGE}<script>fetch("/refused/ahead").then((answer) => answer.text())</script>`;

/** Starts it. `/page…` is a page, `/page-that-asks` one that asks for what is refused to it, `/refused…` 401, `/slow…` answers when `release()` is called, `/large` has 50 MB, all else is JSON. */
export async function counting() {
  const log = [];
  let waiting = [];
  const server = createServer((request, response) => {
    log.push(request.url);
    const { pathname } = new URL(request.url, "http://x");
    const answer = (status, type, body) =>
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
    if (pathname === "/page-that-asks") answer(200, "text/html", ASKING);
    else if (pathname.startsWith("/page")) answer(200, "text/html", PAGE);
    else if (pathname.startsWith("/slow")) waiting.push(() => answer(200, "application/json", "{}"));
    else if (pathname === "/large") answer(200, "application/json", `{"x":"${"y".repeat(50 << 20)}"}`);
    else if (pathname.startsWith("/refused")) answer(401, "application/json", '{"error":"invalid_token"}');
    else answer(200, "application/json", "{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    log,
    url: `http://127.0.0.1:${server.address().port}`,
    release() {
      waiting.forEach((answer) => answer());
      waiting = [];
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
