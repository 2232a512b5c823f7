// The pages of front ends whose API lies on another host: one empty page at every address.
import http from "node:http";

/** HTML of an empty page that asks for nothing by itself. */
export const blankPage = '<!doctype html><html lang="en"><title>Lab</title><link rel="icon" href="data:,"><h1>Lab</h1></html>\n';

/** Serves it on loopback. Returns `{ port, stop() }`. */
export async function pages() {
  const server = http.createServer((request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(blankPage);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: server.address().port,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
