// Drives one fault in a browser page, the way a visitor would: open, press, wait until it is over.
// Used by the tests of the practice site and by the end-to-end tests of the panel.

/**
 * Plays `fault` (one of `(await start()).faults`) in the Playwright page `page`.
 * Resolves when the fault has shown its end. `timeout` in milliseconds, per step.
 */
export async function drive(page, fault, { timeout = 15_000 } = {}) {
  await page.goto(fault.url, { timeout });
  if (fault.click) await page.click(fault.click, { timeout });
  for (const step of fault.steps) await page.click(step.click, { timeout });
  await over(page, fault, timeout);
}

/** Waits until `fault` has shown its end: its `done` element, or the browser's own error page. */
export async function over(page, fault, timeout = 15_000) {
  if (fault.done !== "browser-error") {
    await page.waitForSelector(fault.done, { timeout });
    return;
  }
  const until = Date.now() + timeout;
  // An error page keeps the address in the address bar; only the document itself tells.
  const failed = () => location.protocol === "chrome-error:" || document.documentURI.startsWith("about:neterror");
  while (!(await page.evaluate(failed).catch(() => false))) {
    if (Date.now() > until) throw new Error(`${fault.id}: no error page after ${timeout} ms`);
    await page.waitForTimeout(50);
  }
}
