// The offline page as a person uses it: opened by double click, and given files.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./browser.mjs";

/** Where a double click leads. */
export const PAGE = pathToFileURL(join(root, "dist/page/index.html")).href;

/** Opens the page, from the file system unless told otherwise, and waits until it takes files. */
export async function openPage(page, address = PAGE) {
  await page.goto(address);
  await page.locator("input[type=file]").waitFor({ state: "attached" });
}

/** Chooses a file of this name and text. */
export function giveFile(page, name, text) {
  return page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}
