// The practice site and the panel side by side.
import { drive } from "../../practice/drive.mjs";
import { start } from "../../practice/site.mjs";
import { launchWithPanel } from "./browser.mjs";

/** Starts the site and a Chromium with the panel; `close()` ends both. Options are those of `launch`. */
export async function practise(options = {}) {
  const site = await start();
  try {
    const chrome = await launchWithPanel({ ...options, flags: [...site.flags, ...(options.flags ?? [])] });
    return {
      site,
      chrome,
      page: chrome.page,
      panel: chrome.panel,
      async close() {
        await chrome.close().finally(site.stop);
      },
    };
  } catch (error) {
    await site.stop();
    throw error;
  }
}

/** The fault of that id. */
export function fault(site, id) {
  const found = site.faults.find((fault) => fault.id === id);
  if (!found) throw new Error(`the practice site has no fault ${id}`);
  return found;
}

/** Does in a tab what a person does to meet the fault of that id, until its end is reached. */
export function play(page, site, id) {
  return drive(page, fault(site, id));
}
