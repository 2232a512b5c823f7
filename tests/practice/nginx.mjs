// nginx as a child process with a configuration of its own in the temporary folder.
// Each fault that needs nginx contributes server blocks; see `nginx:` in faults/*.mjs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram, freePort, startServer } from "./processes.mjs";

/** Returns null where nginx isn't installed, else `{ ports, start(blocks) }`. */
export async function prepareNginx() {
  const program = findProgram("nginx");
  if (!program) return null;
  const ports = { "nginx-https": await freePort(), "nginx-http": await freePort() };
  return { program, ports };
}

/** Writes nginx.conf with the given server blocks and starts it. Returns `stop()`. */
export async function startNginx({ program, ports }, { dir, tls, blocks }) {
  const home = join(dir, "nginx");
  for (const folder of ["", "body", "proxy", "fastcgi", "uwsgi", "scgi"]) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  // One process and no master: it runs as whoever started it, root or not.
  writeFileSync(
    join(home, "nginx.conf"),
    `daemon off;
master_process off;
pid ${home}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off;
  default_type text/plain;
  types { text/html html; }
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  ssl_certificate ${tls.certFile};
  ssl_certificate_key ${tls.keyFile};
  server_names_hash_bucket_size 128;
  server {
    listen 127.0.0.1:${ports["nginx-https"]} ssl default_server;
    listen 127.0.0.1:${ports["nginx-http"]} default_server;
    return 421;
  }
${blocks.join("\n")}
}
`,
  );
  const args = ["-p", home, "-c", join(home, "nginx.conf"), "-e", "stderr"];
  return startServer(program, args, Object.values(ports));
}
