// The practice site as one object: start() brings up every server, stop() takes it all down.
//
//   front   Node: https and http, hands each request to the application of its Host header
//   nginx   reverse proxy and gateway faults, in front of applications of the front
//   apache  httpd faults: CGI, Basic, Digest
//
// All sockets are bound to 127.0.0.1. All files lie in one temporary folder.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { htpasswdLine, prepareApache, startApache } from "./apache.mjs";
import { makeCertificate } from "./certs.mjs";
import { faults, frontHost, groups } from "./faults.mjs";
import { frontApp } from "./front.mjs";
import { chromiumFlags, originOf } from "./hosts.mjs";
import { prepareNginx, startNginx } from "./nginx.mjs";
import { faultApp } from "./apps/fault.mjs";
import { provider } from "./apps/idp.mjs";

/** The one account. The password is public: it opens nothing but this practice site. */
export const account = { name: "dana", password: "open-sesame-42" };

function listen(server) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server.address().port));
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Which server a host of a fault listens on; hosts are plain names or { host: "nginx" | … }. */
export function serverOf(fault, host) {
  return fault.hosts[host] ?? "front";
}

/** Every host name in use. */
export function allHosts() {
  return [...new Set([frontHost, ...faults.flatMap((fault) => Object.keys(fault.hosts))])].sort();
}

/**
 * Starts the site. `without` names servers to do without, as if they weren't installed. Returns
 *   { url, ports, spki, dir, flags, faults, missing, stop() }
 * where `faults` are { id, title, says, cause, url, click, done, steps, hosts, … } with full
 * addresses, those that can't run here left out and named in `missing`.
 */
export async function start({ without = [] } = {}) {
  const dir = mkdtempSync(join(tmpdir(), "practice-site-"));
  chmodSync(dir, 0o755); // httpd's workers may be another user
  const clean = () => rmSync(dir, { recursive: true, force: true });
  process.once("exit", clean); // ends without stop()
  const stops = [() => (process.off("exit", clean), clean())];
  const stop = async () => {
    while (stops.length) await stops.pop()();
  };
  try {
    const tls = makeCertificate(dir, allHosts());
    const nginx = without.includes("nginx") ? null : await prepareNginx();
    const apache = without.includes("apache") ? null : await prepareApache();
    const absent = new Set([nginx ? "" : "nginx", apache ? "" : "apache"]);
    const applications = new Map();
    const dispatch = (request, response) => {
      const host = (request.headers.host ?? "").replace(/:\d+$/, "");
      const application = applications.get(host);
      if (application) return application(request, response);
      response.writeHead(421, { "Content-Type": "text/plain" }).end("No such practice host\n");
    };
    const secure = https.createServer({ key: tls.key, cert: tls.cert }, dispatch);
    const plain = http.createServer(dispatch);
    const second = http.createServer(dispatch); // a second copy of an application, for nginx to take turns with
    const state = {
      spki: tls.spki,
      ports: {
        "front-https": await listen(secure),
        "front-http": await listen(plain),
        "second-http": await listen(second),
        ...nginx?.ports,
        ...apache?.ports,
      },
    };
    stops.push(() => close(secure), () => close(plain), () => close(second));

    const usable = faults.filter((fault) => !(fault.needs ?? []).some((need) => absent.has(need)));
    const context = { state, account, secret: () => randomBytes(24).toString("hex"), ...signingKeys() };
    context.htpasswd = join(dir, "people.htpasswd");
    writeFileSync(context.htpasswd, htpasswdLine(account.name, account.password));
    context.front = `${originOf(state, frontHost)}/`;
    context.origin = (host, server, scheme) => originOf(state, host, server, scheme);
    context.upstream = `http://127.0.0.1:${state.ports["front-http"]}`;
    const listed = usable.map((fault) => describe(fault, state));
    applications.set(frontHost, frontApp({ groups, listed, faults, absent, context, hosts: allHosts() }));
    const idp = provider(context, usable);
    for (const fault of usable) {
      const given = { ...context, fault, setup: setupOf(fault, state, context) };
      const made = fault.apps?.(given) ?? {};
      for (const host of Object.keys(fault.hosts)) {
        if (serverOf(fault, host) === "apache") continue;
        if (applications.has(host) && applications.get(host) !== idp) throw new Error(`${fault.id}: another fault has the host ${host}`);
        applications.set(host, host.endsWith("acme-id.com") && !made[host] ? idp : faultApp(given, host, made[host]));
      }
    }
    applications.set("127.0.0.1", idp); // servers fetch the provider's keys here
    if (nginx) {
      const blocks = usable.filter((fault) => fault.nginx).map((fault) => fault.nginx(context));
      stops.push(await startNginx(nginx, { dir, tls, blocks }));
    }
    if (apache) {
      const parts = usable.filter((fault) => fault.apache).map((fault) => fault.apache(context));
      stops.push(await startApache(apache, {
        dir, tls,
        hosts: parts.flatMap((part) => part.hosts),
        files: Object.assign({}, ...parts.map((part) => part.files)),
      }));
    }
    const missing = faults.filter((fault) => !usable.includes(fault)).map(({ id, needs }) => ({ id, needs }));
    return { ...state, dir, url: context.front, flags: chromiumFlags(state), faults: listed, missing, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// The login provider signs with RS256, as most do; the APIs check with the public half.
function signingKeys() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { privateKey, publicKey, keyId: "acme-2026-11" };
}

function originsOf(fault, state) {
  return Object.fromEntries(
    Object.keys(fault.hosts).flatMap((host) => {
      const server = serverOf(fault, host);
      const pairs = [[host, originOf(state, host, server)]];
      if (state.ports[`${server}-http`]) pairs.push([`http:${host}`, originOf(state, host, server, "http")]);
      return pairs;
    }),
  );
}

// What the script in a fault's page is told.
function setupOf(fault, state, context) {
  return {
    front: context.front,
    origins: originsOf(fault, state),
    password: account.password,
    client: fault.client ? fault.id : undefined,
    idp: Object.keys(fault.hosts).find((host) => host.endsWith("acme-id.com")),
    auto: fault.auto,
  };
}

// What tests and the front page are told.
function describe(fault, state) {
  const [host] = Object.keys(fault.hosts);
  const scheme = fault.scheme ?? "https";
  return {
    id: fault.id,
    title: fault.title,
    says: fault.says,
    cause: fault.cause,
    state: fault.state ?? "open",
    also: fault.also ?? [],
    url: `${originOf(state, host, serverOf(fault, host), scheme)}${fault.path ?? "/"}`,
    click: fault.click === undefined ? "#go" : fault.click,
    steps: fault.steps ?? [],
    done: fault.done ?? "#done",
    origins: originsOf(fault, state),
  };
}
