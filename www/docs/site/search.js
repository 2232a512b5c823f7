"use strict";
// Finds pages by words, from the file system too: every word has to occur; in a title it counts most.
const [field, found, told, list] = ["search", "found", "told", "list"].map((id) => document.getElementById(id));
const LONGEST = 30;

function search() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  found.hidden = words.length === 0;
  if (found.hidden) return;
  const hits = WHY401_PAGES.map(([title, path, kind, text]) => ({ title, path, kind, text, rank: rank(words, title, `${kind} ${text}`) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
  told.textContent = hits.length === 1 ? "1 page" : `${hits.length} pages`;
  list.replaceChildren(...hits.slice(0, LONGEST).map(row));
}

function rank(words, title, text) {
  const ranks = words.map((word) => {
    const at = title.toLowerCase().replaceAll("-", " ").indexOf(word.replaceAll("-", " "));
    return at === 0 ? 9 : at > 0 ? 6 : text.toLowerCase().includes(word) ? 1 : -Infinity;
  });
  return ranks.reduce((sum, one) => sum + one, 0);
}

function row({ title, path, kind, text }) {
  const [item, link, note] = ["li", "a", "p"].map((name) => document.createElement(name));
  link.href = document.documentElement.dataset.up + path;
  link.textContent = title;
  note.textContent = `${kind}. ${text.length > 140 ? `${text.slice(0, 139)}…` : text}`;
  item.append(link, note);
  return item;
}

field.addEventListener("input", search);
field.addEventListener("keydown", ({ key }) => key === "Escape" && ((field.value = ""), search()));
document.addEventListener("keydown", (event) => event.key === "/" && document.activeElement !== field && (field.focus(), event.preventDefault()));
search();
