// A server that notices whoever talks to it: where a panel that can't send must never be heard.
import { once } from "node:events";
import { createServer } from "node:http";

/** Starts it. `heard` lists method and path of each request (or `connect` for a bare connection); `url` ends in `/`. */
export async function canary() {
  const heard = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end("heard");
  });
  server.on("upgrade", (request, socket) => {
    heard.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}/`;
  return {
    heard,
    url,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
