// Further extensions for a test, and copies of this one whose manifest answers a question of the browser beforehand.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./browser.mjs";

/** A folder for extensions; `remove()` takes it away. */
export function workshop() {
  const folder = mkdtempSync(join(tmpdir(), "why401-extensions-"));
  return {
    remove: () => rmSync(folder, { recursive: true }),

    /** A copy of the panel that holds these optional permissions from the start, or whose manifest `change` alters. */
    panel(name, { granted = [], change = () => {} }) {
      const copy = join(folder, name);
      cpSync(join(root, "dist/chromium"), copy, { recursive: true });
      const file = join(copy, "manifest.json");
      const manifest = JSON.parse(readFileSync(file, "utf8"));
      manifest.optional_permissions = manifest.optional_permissions.filter((one) => !granted.includes(one));
      manifest.permissions.push(...granted);
      change(manifest);
      writeFileSync(file, JSON.stringify(manifest));
      return copy;
    },

    /** Another extension. `rules` are declarativeNetRequest's, `worker` is the text of its service worker, `files` are further files by name. */
    other(name, manifest, { rules, worker, files = {} } = {}) {
      const path = join(folder, name);
      mkdirSync(path);
      const whole = { manifest_version: 3, name, version: "1.0", ...manifest };
      if (rules) {
        writeFileSync(join(path, "rules.json"), JSON.stringify(rules.map((rule, index) => ({ id: index + 1, ...rule }))));
        whole.declarative_net_request = { rule_resources: [{ id: "rules", enabled: true, path: "rules.json" }] };
      }
      if (worker) {
        writeFileSync(join(path, "worker.js"), worker);
        whole.background = { service_worker: "worker.js" };
      }
      for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
      writeFileSync(join(path, "manifest.json"), JSON.stringify(whole));
      return path;
    },
  };
}
