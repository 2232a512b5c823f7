// What the linker has noted of a module (`--emit-relocs`): which constants it holds, and which numbers in code and data are addresses
// of which. https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md
import { dataOf } from "./data.mjs";
import { leb, sections, signed } from "./wasm.mjs";

const [SEGMENTS, SYMBOLS] = [5, 8]; // parts of the section "linking"
const DATA_SYMBOL = 1;
const [UNDEFINED, NAMED, ABSOLUTE] = [0x10, 0x40, 0x200];
/** Relocations that have an addend. */
const ADDENDS = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);

/**
 * The constants, by address, as `{ from, to, names }`: from where to where, and the constants whose addresses lie in it. `named` says for each
 * number that is an address in code which constants it may stand for (one before a table's beginning may stand for the table); `kept` are
 * the constants whose addresses lie in what may change.
 */
export function linked(bytes) {
  const all = sections(bytes);
  const section = (id) => all.find((one) => one.id === id);
  const segments = dataOf(bytes);
  const symbols = symbolsOf(bytes, all.find(({ name }) => name === "linking"), segments);
  const constants = merged(symbols.filter(Boolean));
  const at = finder(constants);

  const [named, kept] = [new Map(), []];
  for (const { symbol, addend } of relocations(bytes, all.find(({ name }) => name === "reloc.CODE"))) {
    const constant = symbols[symbol] && at(symbols[symbol].from);
    if (!constant) continue;
    const number = symbols[symbol].from + addend;
    named.set(number, [...(named.get(number) ?? []), constant]);
  }
  for (const { symbol, place } of relocations(bytes, all.find(({ name }) => name === "reloc.DATA"))) {
    const position = section(11).start + place;
    const { base, start } = segments.findLast(({ start }) => start <= position);
    const [holder, constant] = [at(base + position - start), symbols[symbol] && at(symbols[symbol].from)];
    if (constant) (holder?.names ?? kept).push(constant);
  }
  return { constants, named, kept };
}

/** Finds the constant that an address lies in. */
function finder(constants) {
  return (address) => {
    let [low, high] = [0, constants.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (constants[middle].from <= address) low = middle + 1;
      else high = middle;
    }
    const found = constants[low - 1];
    return found && address < found.to ? found : undefined;
  };
}

/** Those that share bytes are one. */
function merged(symbols) {
  const list = [];
  for (const { from, to } of symbols.toSorted((a, b) => a.from - b.from)) {
    const last = list.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else if (from < to) list.push({ from, to, names: [] });
  }
  return list;
}

/** By a symbol's number: from where to where, if it stands for a constant. */
function symbolsOf(bytes, section, segments) {
  let at = section.start;
  const number = () => { const [value, after] = leb(bytes, at); at = after; return value; };
  const text = () => { const length = number(); at += length; return bytes.toString("utf8", at - length, at); };
  text(); // the section's name
  if (number() !== 2) throw new Error("the linker notes things in another way now; see .ci/linked.mjs");
  const parts = new Map();
  while (at < section.end) {
    const [kind, length] = [bytes[at++], number()];
    parts.set(kind, at);
    at += length;
  }

  at = parts.get(SEGMENTS);
  const constant = Array.from({ length: number() }, () => { const name = text(); number(); number(); return name.startsWith(".rodata"); });
  at = parts.get(SYMBOLS);
  return Array.from({ length: number() }, () => {
    const [kind, flags] = [bytes[at++], number()];
    if (kind === 3) return void number();
    if (kind !== DATA_SYMBOL) {
      number();
      if (!(flags & UNDEFINED) || flags & NAMED) text();
      return undefined;
    }
    text();
    if (flags & UNDEFINED) return undefined;
    const [segment, offset, size] = [number(), number(), number()];
    if (flags & ABSOLUTE || !constant[segment]) return undefined;
    const from = segments[segment].base + offset;
    return { from, to: from + size };
  });
}

/** Where a relocation lies in its section, for which symbol it stands, and how far from it. */
function relocations(bytes, section) {
  let at = section.start;
  const number = () => { const [value, after] = leb(bytes, at); at = after; return value; };
  const name = number();
  at += name;
  number(); // which section
  return Array.from({ length: number() }, () => {
    const [kind, place, symbol] = [bytes[at++], number(), number()];
    let addend = 0;
    if (ADDENDS.has(kind)) [addend, at] = signed(bytes, at);
    return { place, symbol, addend };
  });
}
