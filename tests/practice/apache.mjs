// Apache httpd as a child process with a configuration of its own in the temporary folder.
// Each fault that needs it contributes virtual hosts; see `apache:` in faults/*.mjs.
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram, freePort, startServer } from "./processes.mjs";

const MODULE_FOLDERS = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules"];
// Prefork and mod_cgi: with mod_cgid a helper process outlives httpd's end.
const MODULES = [
  "mpm_prefork", "authn_core", "authn_file", "authz_core", "authz_user", "authz_host", "auth_basic",
  "auth_digest", "alias", "cgi", "headers", "rewrite", "ssl", "setenvif", "env",
];

/** Returns null where httpd isn't installed, else what `startApache` needs. */
export async function prepareApache() {
  const program = findProgram("apache2", "httpd");
  const modules = MODULE_FOLDERS.find((folder) => existsSync(join(folder, "mod_cgi.so")));
  if (!program || !modules) return null;
  return { program, modules, ports: { "apache-https": await freePort() } };
}

/** A line of an htpasswd file ({SHA}, which httpd reads on every system). */
export function htpasswdLine(name, password) {
  return `${name}:{SHA}${createHash("sha1").update(password).digest("base64")}\n`;
}

/** A line of an htdigest file. MD5 is what RFC 2617 digests and mod_auth_digest use. */
export function htdigestLine(name, realm, password) {
  const hash = createHash("md5").update(`${name}:${realm}:${password}`).digest("hex");
  return `${name}:${realm}:${hash}\n`;
}

// Started as root, httpd wants a lesser user for its workers.
function userLines() {
  if (process.getuid?.() !== 0) return "";
  const has = (file, name) => new RegExp(`^${name}:`, "m").test(readFileSync(file, "utf8"));
  const user = ["www-data", "apache", "nobody"].find((name) => has("/etc/passwd", name));
  const group = ["www-data", "apache", "nogroup", "nobody"].find((name) => has("/etc/group", name));
  return `User ${user}\nGroup ${group}\n`;
}

/**
 * Writes httpd.conf with the given virtual hosts and the given files
 * (`{ name: text }`, those under cgi/ made executable), and starts httpd with `more` modules than the usual.
 * Returns `stop()`.
 */
export async function startApache({ program, modules, ports }, { dir, tls, hosts, files, more = [] }) {
  const home = join(dir, "apache");
  for (const folder of ["", "cgi", "www"]) mkdirSync(join(home, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(home, name), text);
    chmodSync(join(home, name), name.startsWith("cgi/") ? 0o755 : 0o644);
  }
  const load = [...MODULES, ...more].filter((name) => existsSync(join(modules, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
    .join("\n");
  writeFileSync(
    join(home, "httpd.conf"),
    `ServerRoot ${home}
${load}
${userLines()}ServerName 127.0.0.1
Listen 127.0.0.1:${ports["apache-https"]}
PidFile ${home}/httpd.pid
DefaultRuntimeDir ${home}
Mutex file:${home} default
ErrorLog ${home}/error.log
LogLevel warn
StartServers 2
MinSpareServers 1
MaxSpareServers 4
MaxRequestWorkers 8
SSLRandomSeed startup builtin
SSLSessionCache none
DocumentRoot ${home}/www
<Directory />
  Require all granted
</Directory>
<VirtualHost *:${ports["apache-https"]}>
  ServerName unknown.invalid
  SSLEngine on
  SSLCertificateFile ${tls.certFile}
  SSLCertificateKeyFile ${tls.keyFile}
  Redirect 404 /
</VirtualHost>
${hosts
  .map(
    ({ name, body }) => `<VirtualHost *:${ports["apache-https"]}>
  ServerName ${name}
  SSLEngine on
  SSLCertificateFile ${tls.certFile}
  SSLCertificateKeyFile ${tls.keyFile}
${body(home)}
</VirtualHost>`,
  )
  .join("\n")}
`,
  );
  return startServer(program, ["-d", home, "-f", join(home, "httpd.conf"), "-DFOREGROUND"], Object.values(ports), { logFile: join(home, "error.log") });
}
