// Makers of servers: each gives a function that starts one as a child process on a port of this machine.
// `env` of a maker is an object, or a function of what `lab.mjs` gives (`url`, `port`, `dir`, `account` …).
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareApache, startApache } from "../practice/apache.mjs";
import { prepareNginx, startNginx } from "../practice/nginx.mjs";
import { findProgram, startServer } from "../practice/processes.mjs";

const SERVERS = join(import.meta.dirname, "servers");

/** Folder of the Python environment that `build.sh` makes. */
const VENV = process.env.WHY401_LAB_PYTHON ?? join(import.meta.dirname, "../../.cache/lab-python");

const resolved = (given, env) => ({ ...given.env, ...(typeof env === "function" ? env(given) : env) });

function child(program, args, env = {}) {
  return async (given, port) => ({
    stop: await startServer(program, args(given, port), [port], { env: { ...resolved(given, env), ...given.env, PORT: String(port) }, cwd: given.dir }),
  });
}

/** A program of servers/ in Node. */
export const node = (file, env) => child(process.execPath, () => [join(SERVERS, file)], env);

function python(script, args, env) {
  const program = join(VENV, "bin", script);
  return child(program, (given, port) => args(given, port), (given) => ({ PYTHONDONTWRITEBYTECODE: "1", ...resolved(given, env) }));
}

/** A WSGI application of servers/python (`module:name`), under gunicorn. */
export const wsgi = (app, env) =>
  python("gunicorn", (given, port) =>
    ["--chdir", join(SERVERS, "python"), "--bind", `127.0.0.1:${port}`, "--workers", "1", "--threads", "4", "--worker-tmp-dir", given.dir, "--no-control-socket", app], env);

/** An ASGI application of servers/python, under uvicorn. */
export const asgi = (app, env) =>
  python("uvicorn", (given, port) =>
    ["--app-dir", join(SERVERS, "python"), "--host", "127.0.0.1", "--port", String(port), "--log-level", "warning", app], env);

/** A Python program of servers/python that serves by itself. */
export const py = (file, env) => python("python", () => [join(SERVERS, "python", file)], env);

/** A program that the machine has, with a configuration file written for it, and `files` beside it. */
function configured(name, file, config, args, files = () => ({})) {
  return async (given, port) => {
    const program = findProgram(name);
    if (!program) throw new Error(`${name} isn't installed`);
    const path = join(given.dir, file);
    for (const [name, text] of Object.entries({ [file]: config(given, port), ...files(given) })) writeFileSync(join(given.dir, name), text);
    return { stop: await startServer(program, args(path), [port], { env: { ...given.env, HOME: given.dir, XDG_DATA_HOME: given.dir, XDG_CONFIG_HOME: given.dir }, cwd: given.dir }) };
  };
}

/** PHP's own server on a script of servers/php; `settings` are lines of php.ini, `workers` how many requests it takes at once. */
export const php = (script, settings = {}, { workers = 1 } = {}) => async (given, port) => {
  const program = findProgram("php");
  if (!program) throw new Error("php isn't installed");
  const sessions = join(given.dir, "php-sessions");
  mkdirSync(sessions, { recursive: true });
  const all = { "session.save_path": sessions, ...settings };
  const args = Object.entries(all).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
  return { stop: await startServer(program, [...args, "-S", `127.0.0.1:${port}`, join(SERVERS, "php", script)], [port], { env: { ...given.env, PHP_CLI_SERVER_WORKERS: String(workers) }, cwd: given.dir }) };
};

/** A program of servers/perl that serves by itself. */
export const perl = (file, env) => child("perl", () => [join(SERVERS, "perl", file)], env);

/** nginx with one server block; `body(given)` is what stands in it. With `ownTls` it does its own TLS. */
export const nginx = (host, body, { ownTls = false } = {}) => async (given, port) => {
  const prepared = await prepareNginx();
  if (!prepared) throw new Error("nginx isn't installed");
  const { ports } = prepared;
  ports["nginx-http"] = port;
  const block = `  server {\n    listen 127.0.0.1:${port}${ownTls ? " ssl" : ""};\n    server_name ${host};\n${body(given)}\n  }`;
  return { ownTls, stop: await startNginx(prepared, { dir: given.dir, tls: given.tls, blocks: [block] }) };
};

/** Apache httpd with one virtual host, which does its own TLS. `files` are written into its home. */
export const apache = (host, body, { modules = [], files = () => ({}) } = {}) => async (given, port) => {
  const prepared = await prepareApache();
  if (!prepared) throw new Error("apache2 isn't installed");
  prepared.ports = { "apache-https": port };
  const hosts = [{ name: host, body: (home) => body(given, home) }];
  return { ownTls: true, stop: await startApache(prepared, { dir: given.dir, tls: given.tls, hosts, files: files(given), more: modules }) };
};

/** HAProxy in the foreground. */
export const haproxy = (config) => configured("haproxy", "haproxy.cfg", config, (path) => ["-db", "-f", path]);

/** lighttpd in the foreground. */
export const lighttpd = (config, files) => configured("lighttpd", "lighttpd.conf", config, (path) => ["-D", "-f", path], files);

/** Caddy, with its administration switched off by the file. */
export const caddy = (config) => configured("caddy", "Caddyfile", config, (path) => ["run", "--config", path, "--adapter", "caddyfile"]);

/** Squid in the foreground, without helper processes of its own. */
export const squid = (config) => async (given) => {
  const start = configured("squid", "squid.conf", () => config(given, given.proxyPort), (path) => ["-N", "-f", path]);
  return { ...(await start(given, given.proxyPort)), port: given.proxyPort };
};

/** What has to be installed and isn't. */
export function absent() {
  const programs = ["nginx", "apache2", "php", "haproxy", "lighttpd", "caddy", "squid", "mojo"].filter((name) => !findProgram(name));
  return [...programs, ...(existsSync(join(VENV, "bin/gunicorn")) ? [] : [`the Python environment in ${VENV}`])];
}
