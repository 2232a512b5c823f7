// A self-signed certificate for all practice hosts, made anew at each start with openssl.
// Nothing secret is kept: the key lives in the temporary folder that is removed at the end.
import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes key.pem and cert.pem into `dir`; returns them with the hash Chromium wants to see. */
export function makeCertificate(dir, hostNames) {
  const keyFile = join(dir, "key.pem");
  const certFile = join(dir, "cert.pem");
  const config = join(dir, "openssl.cnf");
  const names = [...hostNames].sort().map((name) => `DNS:${name}`).join(",");
  writeFileSync(
    config,
    `[req]\ndistinguished_name=dn\nx509_extensions=ext\nprompt=no\n[dn]\nCN=Acme practice site\n` +
      `[ext]\nbasicConstraints=CA:FALSE\nsubjectAltName=${names},IP:127.0.0.1\n`,
  );
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
      "-config", config, "-keyout", keyFile, "-out", certFile],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const cert = readFileSync(certFile);
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return {
    keyFile,
    certFile,
    key: readFileSync(keyFile),
    cert,
    spki: createHash("sha256").update(publicKey).digest("base64"),
  };
}
