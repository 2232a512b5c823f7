// HTML of the practice site: one frame, the page of a fault, a result page, the front page.
// No inline script or style, so that the pages work under any Content-Security-Policy.

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text made safe for HTML, attribute values included. */
export function escape(text) {
  return String(text).replace(/[&<>"']/g, (char) => ENTITIES[char]);
}

/** A whole page. `body` is HTML. `front` is the address of the list of faults. */
export function page({ title, body, front, head = "" }) {
  const back = front ? `<nav><a href="${escape(front)}">All faults</a></nav>` : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice.css">
${head}</head>
<body>
${back}
<main>
${body}
</main>
</body>
</html>
`;
}

/** The page of one fault: what will happen, the button, the place for what happened. `round` is HTML that leads through it. */
export function faultPage(fault, setup, round = "") {
  const control = fault.control ??
    `<button type="button" id="go">${escape(fault.does)}</button>`;
  const json = JSON.stringify(setup).replaceAll("<", "\\u003c");
  return page({
    title: `${fault.title} (practice)`,
    front: setup.front,
    head: `<script type="module" src="/fault.js"></script>\n${round && `<script type="module" src="/tour.js"></script>\n`}`,
    body: `${round}<h1>${escape(fault.title)}</h1>
<p class="says">${escape(fault.says)}</p>
<p><code>${escape(fault.cause ?? "no fault")}</code></p>
<div class="go">${typeof control === "function" ? control(setup) : control}</div>
<section aria-label="What happened" aria-live="polite">
<ol id="log"></ol>
<div id="end"></div>
</section>
<script type="application/json" id="setup">${json}</script>`,
  });
}

/** A page a server answers with at the end of a fault that is a navigation. */
export function resultPage({ title, text, front, more = "" }) {
  return page({
    title,
    front,
    body: `<h1>${escape(title)}</h1>\n<p id="done" role="status">${escape(text)}</p>\n${more}`,
  });
}

/** A plain sign-in form. `fields` are further hidden inputs, `action` where it is posted. */
export function loginForm({ action = "/login", name = "dana", password = "", note = "", fields = {} }) {
  const hidden = Object.entries(fields)
    .map(([key, value]) => `<input type="hidden" name="${escape(key)}" value="${escape(value)}">`)
    .join("");
  return `<form method="post" action="${escape(action)}" id="sign-in">
${note ? `<p role="alert">${escape(note)}</p>` : ""}${hidden}
<label>Name <input name="username" autocomplete="username" value="${escape(name)}"></label>
<label>Password <input name="password" type="password" autocomplete="current-password" value="${escape(password)}"></label>
<button type="submit" id="submit">Sign in</button>
</form>`;
}

/** The list of all faults. `groups` is [{ title, faults: [{ id, title, says, cause, url, missing }] }]. */
export function frontPage({ groups, signIn, reset, round }) {
  const item = (fault) => fault.missing
    ? `<li><span>${escape(fault.title)}</span> <em>not available: ${escape(fault.missing)} is not installed here</em></li>`
    : `<li data-fault="${escape(fault.id)}"><a href="${escape(fault.url)}">${escape(fault.title)}</a>
<p>${escape(fault.says)}</p><code>${escape(fault.cause ?? "no fault")}</code></li>`;
  const section = (group) => `<section>
<h2>${escape(group.title)}</h2>
<ul class="faults">
${group.faults.map(item).join("\n")}
</ul>
</section>`;
  return page({
    title: "Acme practice site",
    body: `<h1>Acme practice site</h1>
<p>Every page here goes wrong in a way that real sites do, with real server software, on this machine alone.
Open one with the Why401 panel at its side, press its button and read what the panel says.</p>
<p class="actions">${round}<a class="button" href="${escape(signIn)}">Sign in where all is well</a>
<a class="button" href="${escape(reset)}">Reset: forget all cookies and tokens</a></p>
${groups.map(section).join("\n")}`,
  });
}
