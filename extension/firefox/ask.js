// Asks for what bridge.js names, in the panel's words, once a person presses the button. The panel sees what came of it.
const { what, why, next, label, lang, dir } = JSON.parse(decodeURIComponent(new URL(document.URL).hash.slice(1)));
Object.assign(document.documentElement, { lang, dir });
for (const [id, text] of Object.entries({ why, next, allow: label })) document.getElementById(id).textContent = text;
document.getElementById("allow").addEventListener("click", () => browser.permissions.request(what).then(close));
