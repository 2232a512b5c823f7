// The lab as one object: a certificate, one port for https, and the servers of the stack that is up.
// All sockets are bound to 127.0.0.1. All files lie in one temporary folder.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "../practice/certs.mjs";
import { chromiumFlags } from "../practice/hosts.mjs";
import { freePort } from "../practice/processes.mjs";
import { startFront } from "./front.mjs";
import { pages } from "./pages.mjs";
import { proxyScript } from "./proxy.mjs";
import { stacks } from "./stacks.mjs";

/** The one account. The password is public: it opens nothing but this lab. */
export const account = { user: "dana", password: "open-sesame-42" };

/**
 * Starts the lab. Returns `{ flags, bring(stack), stop() }`; `flags` are switches for Chromium, `bring` starts a
 * stack's servers and gives `{ url, restart, stop }`.
 */
export async function start() {
  const dir = mkdtempSync(join(tmpdir(), "why401-lab-"));
  chmodSync(dir, 0o755); // some servers' workers are another user
  const tls = makeCertificate(dir, stacks.flatMap(({ hosts }) => Object.keys(hosts)));
  const ports = new Map(); // host -> port that its server listens on
  const front = await startFront(tls, (host) => ports.get(host));
  const blank = await pages();
  const proxyPort = await freePort();
  const bring = (stack) => bringUp({ stack, dir: join(dir, stack.id), tls, front: front.port, ports, blank: blank.port, proxyPort });
  const stop = async () => {
    await front.stop();
    await blank.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  const flags = [...chromiumFlags(tls, "MAP *.example 127.0.0.1"), `--proxy-pac-url=${proxyScript(proxyPort)}`];
  return { flags, bring, stop };
}

// Starts the servers of one stack in their order, so that a gateway knows the port of what is behind it.
async function bringUp({ stack, dir, tls, front, ports, blank, proxyPort }) {
  mkdirSync(dir);
  chmodSync(dir, 0o777);
  const up = new Map(); // server's name -> { port, stop }
  const url = (host, path = "/") => {
    const server = up.get(stack.hosts[host]);
    return `https://${host}:${server?.ownTls ? server.port : front}${path}`;
  };
  const given = {
    dir, tls, account, proxyPort, url,
    port: (name) => up.get(name).port,
    /** Address of a server without TLS: from another server, or for a page on http. */
    plain: (host, path = "/") => `http://${host}:${up.get(stack.hosts[host]).port}${path}`,
    env: { LAB_USER: account.user, LAB_PASSWORD: account.password, LAB_DIR: dir },
  };
  const stop = async () => {
    for (const { stop } of [...up.values()].reverse()) await stop();
    for (const host of Object.keys(stack.hosts)) ports.delete(host);
  };
  const raise = async (name, port, env = {}) => {
    const server = await stack.servers[name]({ ...given, port: given.port, env: { ...given.env, ...env } }, port);
    up.set(name, { port, ...server });
    for (const [host, served] of Object.entries(stack.hosts)) if (served === name) ports.set(host, port);
  };
  try {
    for (const [host, served] of Object.entries(stack.hosts)) if (served === "page") ports.set(host, blank);
    for (const name of Object.keys(stack.servers)) {
      await raise(name, await freePort());
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...given,
    stop,
    /** Stops a server and starts it anew on the same port, with other settings if such are given. */
    async restart(name, env) {
      const { port, stop } = up.get(name);
      await stop();
      await raise(name, port, env);
    },
  };
}
