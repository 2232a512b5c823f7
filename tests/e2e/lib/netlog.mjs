// The browser's own log of its network (chrome://net-export writes the same): what extensions have sent.
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";

const EXTENSION = "chrome-extension://";

/**
 * Addresses outside of extensions that one of them has asked for, whether or not they were reached. What it has a tab show,
 * on a person's click, is no part of it: that page is asked for by the tab.
 */
export async function sentByExtensions(file) {
  const sent = new Set();
  if (!existsSync(file)) return [];
  // One event a line. What a page asks for names the page; that of an extension's page or worker names the extension.
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.includes(EXTENSION) || line.includes('"request_type":"main frame"')) continue;
    const url = line.match(/"url":"([^"]+)"/)?.[1];
    if (line.includes(`"initiator":"${EXTENSION}`) && url && !url.startsWith(EXTENSION)) sent.add(url);
    // Names that are looked up and connections made ahead bear no address, but say for whom they are.
    if (line.includes(`"network_anonymization_key":"${EXTENSION}`)) sent.add(line.match(/"host":"([^"]+)"/)?.[1] ?? "a connection");
  }
  return [...sent];
}
