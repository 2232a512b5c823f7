// What a person sees and does in the panel or on the page, by the attributes that are promised to outside tests.

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

/** Presses a fix of the chosen incident, and what the dialog asks for if there is one. */
export async function fix(view, id) {
  await view.locator(`[data-fix="${id}"]`).last().click();
}
