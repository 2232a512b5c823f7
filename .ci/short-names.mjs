// wasm-bindgen names each of JavaScript's functions that a module calls by a hash, once in the module and once in the glue. What can't be
// squeezed and nobody reads becomes a number here. build.sh runs it on the extensions' glue and module:
//
//   node .ci/short-names.mjs GLUE MODULE
import { readFileSync, writeFileSync } from "node:fs";
import { importsOf, sections, text, uleb } from "./wasm.mjs";

const [, , glue, module] = process.argv;
const short = new Map();
const shorten = (name) => short.get(name) ?? name;

const code = readFileSync(glue, "utf8");
// They are the properties of one object.
const named = code.replace(/^ {8}(__wb\w+)(?=: )/gm, (_, name) => {
  short.set(name, `_${short.size.toString(36)}`);
  return `        ${shorten(name)}`;
});
if (short.size < 100) throw new Error("wasm-bindgen writes its glue in another way now; see .ci/short-names.mjs");
writeFileSync(glue, named);
writeFileSync(module, renamed(readFileSync(module)));

function renamed(bytes) {
  const imports = importsOf(bytes);
  const content = Buffer.from([...uleb(imports.length), ...imports.flatMap(({ module: from, name, what }) => {
    if (!short.has(name)) throw new Error(`${name} isn't in ${glue}`);
    return [...text(from), ...text(shorten(name)), ...what];
  })]);
  const section = Buffer.concat([Buffer.from([2, ...uleb(content.length)]), content]);
  const parts = sections(bytes).map(({ id, from, end }) => (id === 2 ? section : bytes.subarray(from, end)));
  return Buffer.concat([bytes.subarray(0, 8), ...parts]);
}
