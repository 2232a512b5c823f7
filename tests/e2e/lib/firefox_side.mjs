// Firefox with the edition for everyone in its sidebar, opened by its own button.
import { OwnPage, startFirefox } from "./firefox.mjs";
import { until } from "./until.mjs";

const ID = "why401-everyone@why401.example";

/** The action that stands on the button. */
const ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);`;

/** Where the page is, in the sidebar. */
const SIDEBAR = `
  const browser = SidebarController.browser.contentDocument.getElementById("webext-panels-browser");
  if (!browser) throw new Error("the sidebar is closed");`;

/** Starts Firefox; what it asks a person is answered with yes. `press()` opens the sidebar and gives its page. */
export async function firefoxBeside({ folder = "dist/everyone-firefox" } = {}) {
  const firefox = await startFirefox(folder, undefined, { "extensions.webextOptionalPermissionPrompts": false });
  const side = new OwnPage(firefox, SIDEBAR);
  return {
    firefox,
    page: firefox.page,
    side,

    /** Presses the button in the toolbar. */
    async press() {
      await firefox.chrome(`${ACTION} action.triggerAction(window);`);
      await until("the sidebar", () => side.run((document) => document.querySelector("[data-region=bar] *") !== null).catch(() => false));
    },

    /** What stands on the button of the tab in front. */
    badge: () => firefox.chrome(`${ACTION} return action.action.getContextData(gBrowser.selectedTab).badgeText ?? "";`),

    close: () => firefox.close(),
  };
}
