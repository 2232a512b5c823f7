// What a person sees and does in the panel or on the page, by the attributes that are promised to outside tests.
import { until } from "./until.mjs";

/** Waits for the incident of a cause and gives its element. */
export async function incident(view, cause, state = "open") {
  const found = view.locator(`[data-incident][data-cause="${cause}"][data-state="${state}"]`).first();
  await found.waitFor();
  return found;
}

/** Cause, confidence, state and sentence of each incident in the list, in its order. */
export function incidents(view) {
  return view.locator("[data-incident]").evaluateAll((cards) =>
    cards.map(({ dataset, innerText }) => ({
      cause: dataset.cause,
      confidence: dataset.confidence,
      state: dataset.state,
      text: innerText,
    })),
  );
}

/** Presses the button of a fix on the incident's card and, where the panel asks first, the answer yes. */
export async function applyFix(view, card, id) {
  const yes = view.locator("dialog[open] [data-act=confirm]");
  // Shortly after cookies were put back the panel hasn't read the store again, and says that there is nothing to remove.
  await until("the question", async () => {
    if (!(await yes.isVisible())) await card.locator(`[data-fix="${id}"]`).click();
    return yes.waitFor({ timeout: 1_000 }).then(() => true);
  });
  await yes.click();
}

/** Waits until the panel tells what came of the last fix. */
export async function verdict(view) {
  const told = view.locator("[data-verdict]").first();
  await told.waitFor();
  return told.getAttribute("data-verdict");
}

/** Waits until the ground is dark or light: the panel is told by DevTools, a moment after they changed themselves. */
export function coloured(view, scheme) {
  return view.waitForFunction((scheme) => {
    const red = Number(getComputedStyle(document.documentElement).backgroundColor.match(/\d+/)[0]);
    return (red < 128 ? "dark" : "light") === scheme;
  }, scheme);
}
