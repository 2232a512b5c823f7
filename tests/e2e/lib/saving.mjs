// The file that the panel saves, as a person gets it: through the browser's downloads.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./until.mjs";

/** Lets a browser save into a folder of its own; `save(panel, full)` gives the path of the file that came. */
export async function downloads(chrome) {
  const folder = mkdtempSync(join(tmpdir(), "why401-saved-"));
  const session = await chrome.context.browser().newBrowserCDPSession();
  return {
    remove: () => rmSync(folder, { recursive: true }),
    async save(panel, full) {
      // Each time: whoever connects to the browser later has its downloads go elsewhere.
      await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
      const before = new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]));
      await panel.locator("[data-region=bar] [data-act=save]").click();
      const dialog = panel.locator("dialog[open]");
      if (full) await dialog.locator("[value=full]").click();
      await dialog.getByText(full ? /can use your accounts/ : /same shape/).waitFor();
      await dialog.locator("[data-act=confirm]").click();
      // Two files of one second have one name: the later replaces the earlier.
      const name = await until("the download", () =>
        readdirSync(folder).find((name) => name.endsWith(".har") && statSync(join(folder, name)).mtimeMs !== before.get(name)));
      await panel.locator("[data-region=toast]").getByText(/Saved|saved/).waitFor();
      return join(folder, name);
    },
    /** The saved session as an object. */
    async session(panel) {
      return JSON.parse(readFileSync(await this.save(panel, true), "utf8")).log;
    },
  };
}
