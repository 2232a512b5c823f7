// TLS for every host of the lab on one port. It takes the TLS off and passes the bytes on by the name in the
// handshake, so that what a stack's server sends and gets is its own, to the last byte.
import { connect } from "node:net";
import tls from "node:tls";
import { listening } from "../practice/processes.mjs";

/** Listens on loopback; `portOf(host)` says where a host's server listens. Returns `{ port, stop() }`. */
export async function startFront({ key, cert }, portOf) {
  const open = new Set();
  const server = tls.createServer({ key, cert, ALPNProtocols: ["http/1.1"] }, (socket) => {
    const port = portOf(socket.servername);
    if (!port) return socket.destroy();
    const inner = connect(port, "127.0.0.1");
    for (const [one, other] of [[socket, inner], [inner, socket]]) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => (open.delete(one), other.destroy()));
      one.pipe(other);
    }
  });
  server.on("tlsClientError", () => {}); // a browser that goes away meanwhile
  return {
    port: await listening(server),
    stop() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
