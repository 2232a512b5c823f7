// The round through the panel: a few steps beside the page of one fault, in the language that the panel speaks.
//
// What the panel's buttons and headings are called is taken from the panel's own texts.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { escape } from "./pages.mjs";

/** The fault that the round is about. */
export const TOUR = "token-expired";

/** Languages of the round, by tag. */
export const languages = readdirSync(new URL("words", import.meta.url)).map((name) => name.replace(".ftl", "")).sort();

const RIGHT_TO_LEFT = ["ar"];
const STEPS = ["open", "press", "read", "why", "do", "share", "done"];
/** Blanks of the texts: which text of the panel stands in them. */
const BLANKS = { evidence: "view--evidence", share: "view--share", save: "view--save-without" };

const texts = new Map(languages.map((tag) => [tag, read(tag)]));

/** One-line texts by id: the round's own, with what the panel calls things put in. */
function read(tag) {
  const own = lines(new URL(`words/${tag}.ftl`, import.meta.url));
  const folder = new URL(`../../src/words/${tag}/`, import.meta.url);
  const panel = Object.assign({}, ...readdirSync(folder).map((name) => lines(new URL(name, folder))));
  const fill = (text) => text.replace(/\{ \$(\w+) \}/g, (blank, name) => panel[BLANKS[name]]?.replace(/[….]+$/, "") ?? blank);
  return Object.fromEntries(Object.entries(own).map(([id, text]) => [id, fill(text)]));
}

function lines(url) {
  const found = readFileSync(fileURLToPath(url), "utf8").matchAll(/^([\w-]+) = (.+)$/gm);
  return Object.fromEntries([...found].map(([, id, text]) => [id, text]));
}

/** The language of a visitor: the first wish that there is something for, else English, as the panel chooses. */
export function languageFor(wishes = "") {
  const base = (tag) => tag.trim().split(/[-;]/)[0].toLowerCase();
  const traditional = /^zh-(hant|tw|hk|mo)/i;
  const known = wishes.split(",").filter((wish) => !traditional.test(wish.trim()));
  return known.map((wish) => languages.find((tag) => base(tag) === base(wish))).find(Boolean) ?? "en";
}

/** A text of the round in a language, and attributes that say which. */
export const tourText = (tag, id) => texts.get(tag)[`tour-${id}`];
export const spoken = (tag) => `lang="${tag}" dir="${RIGHT_TO_LEFT.includes(tag) ? "rtl" : "ltr"}"`;

/** The steps beside the page of a fault. */
export function tour(fault, tag) {
  const says = (id) => escape(tourText(tag, id)).replace(/\{ \$button \}/g, `<bdi lang="en">${escape(fault.does)}</bdi>`);
  const button = (id, kind = "") => `<button type="button" data-tour="${id}"${kind}>${says(id)}</button>`;
  return `<section id="tour" ${spoken(tag)} aria-labelledby="tour-title">
<h2 id="tour-title">${says("title")}</h2>
<ol aria-live="polite">
${STEPS.map((step) => `<li data-step="${step}">${says(step)}</li>`).join("\n")}
</ol>
<p class="actions">${button("next")} ${button("back", ' class="button"')} ${button("leave", ' class="button"')}</p>
</section>
`;
}
