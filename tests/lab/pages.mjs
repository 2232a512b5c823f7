// The pages of front ends whose API lies on another host: one empty page at every address.
import http from "node:http";
import { listening } from "../practice/processes.mjs";

/** HTML of an empty page that asks for nothing by itself. */
export const blankPage = '<!doctype html><html lang="en"><title>Lab</title><link rel="icon" href="data:,"><h1>Lab</h1></html>\n';

/** Serves it on loopback. Returns `{ port, stop() }`. */
export async function pages() {
  const server = http.createServer((request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(blankPage);
  });
  return {
    port: await listening(server),
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
