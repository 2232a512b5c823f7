// A Chromium that a test speaks to by a pipe, connected to DevTools' window and the panel and not to the tab itself:
// while a test is connected to a tab, the browser doesn't load pages ahead as a whole (prerendering).
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { NETLOG, profiled } from "./browser.mjs";
import { sentByExtensions } from "./netlog.mjs";
import { removeProfile } from "./profiles.mjs";
import { until } from "./until.mjs";

/** Starts it with the panel in view. `page` and `panel` run code and give its value; whatever an extension sends makes `close()` fail. */
export async function launchApart(options) {
  const { profile, switches } = profiled(options);
  switches.splice(-1, 0, "--remote-debugging-pipe");
  const child = spawn(process.env.CHROMIUM ?? "chromium", switches, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const exited = once(child, "exit");
  const send = commands(child);
  const close = async () => {
    await send("Browser.close").catch(() => child.kill());
    await exited;
    const sent = await sentByExtensions(join(profile, NETLOG));
    removeProfile(profile);
    if (sent.length) throw new Error(`an extension has sent something: ${sent.join(", ")}`);
  };
  try {
    const devtools = await attached(send, "DevTools", /^devtools:\/\/devtools\/bundled\/devtools_app/);
    await until("the panel's tab in DevTools", () =>
      devtools(async () => {
        const { ViewManager } = await import("./ui/legacy/legacy.js");
        const views = ViewManager.ViewManager.instance();
        const id = [...views.views.keys()].find((id) => id.endsWith("Why401"));
        if (id) await views.showView(id);
        return id;
      }));
    const panel = await attached(send, "the panel", /^chrome-extension:.*\/panel\.html/);
    await until("the panel to listen", () => panel(() => document.querySelector("[data-region=bar] *") !== null));
    /** Through DevTools, as its console does. */
    const page = (code, argument) =>
      devtools(async (expression) => {
        const { TargetManager } = await import("./core/sdk/sdk.js");
        const target = TargetManager.TargetManager.instance().primaryPageTarget();
        const told = await target.runtimeAgent().invoke_evaluate({ expression, returnByValue: true, awaitPromise: true });
        if (told.exceptionDetails) throw new Error(told.exceptionDetails.exception?.description ?? told.exceptionDetails.text);
        return told.result.value;
      }, call(code, argument));
    return { page, panel, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const call = (code, argument) => `(${code})(${JSON.stringify(argument) ?? ""})`;

/** The way to say a command to the browser and wait for its answer: JSON texts with a zero byte after each. */
function commands(child) {
  const waiting = new Map();
  let [said, rest] = [0, Buffer.alloc(0)];
  child.stdio[4].on("data", (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const { id, error, result } = JSON.parse(rest.subarray(0, end).toString());
      rest = rest.subarray(end + 1);
      const answered = waiting.get(id);
      waiting.delete(id);
      if (error) answered?.failed(new Error(error.message));
      else answered?.done(result);
    }
  });
  child.once("exit", () => waiting.forEach(({ failed }) => failed(new Error("Chromium has ended"))));
  child.stdio[3].on("error", () => {}); // it ended; who waits is told
  return (method, params = {}, sessionId) =>
    new Promise((done, failed) => {
      waiting.set(++said, { done, failed });
      child.stdio[3].write(`${JSON.stringify({ id: said, method, params, sessionId })}\0`);
    });
}

/** Connects to what has such an address, and gives the way to run code there. */
async function attached(send, what, address) {
  const { targetId } = await until(what, async () =>
    (await send("Target.getTargets", { filter: [{}] })).targetInfos.find(({ url }) => address.test(url)), 60_000);
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  return async (code, argument) => {
    const asked = { expression: call(code, argument), awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await send("Runtime.evaluate", asked, sessionId);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
