// `./build.sh licences`: where the dependencies come from, under which licences, and whether THIRD-PARTY.md is true.
// With --write it writes that file. What it asks for is `cargo metadata`, which needs no network once the crates are there.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NOTICES = "THIRD-PARTY.md";
/** Licences that a dependency may be used under; an "OR" needs one of them, an "AND" all. */
const ALLOWED = new Set(["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Unicode-3.0", "Unlicense", "Zlib", "0BSD", "CC0-1.0", "MIT-0", "BSL-1.0"]);
const REGISTRY = "registry+https://github.com/rust-lang/crates.io-index";

const faults = [];

const everything = metadata([]);
for (const { name, version, source, license } of everything.packages) {
  if (source === null) continue; // this project
  if (source !== REGISTRY) faults.push(`${name} ${version} comes from ${source}`);
  if (!allowed(license ?? "")) faults.push(`${name} ${version} is under "${license}"`);
}
for (const [path, { resolved, license, dev }] of Object.entries(JSON.parse(readFileSync("package-lock.json", "utf8")).packages)) {
  if (path === "") continue;
  if (resolved && !resolved.startsWith("https://registry.npmjs.org/")) faults.push(`${path} comes from ${resolved}`);
  if (!dev && license) faults.push(`${path} would be shipped: npm packages are tools here`);
}

const notices = written();
if (process.argv.includes("--write")) writeFileSync(NOTICES, notices);
else if (readFileSync(NOTICES, "utf8") !== notices) faults.push(`${NOTICES} isn't what the dependencies say: ./build.sh licences --write`);

if (faults.length) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`${everything.packages.length - 1} crates, all from the registry, all under licences that fit`);

function metadata(args) {
  const text = execFileSync("cargo", ["metadata", "--locked", "--format-version", "1", ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(text);
}

/** Whether an SPDX expression can be met; "/" is an old way to say OR. */
function allowed(expression) {
  const words = expression.replaceAll("/", " OR ").match(/\(|\)|[^\s()]+(?: WITH \S+)?/g) ?? [];
  let at = 0;
  const either = () => {
    let fits = both();
    while (words[at] === "OR") at++, (fits = both() || fits);
    return fits;
  };
  const both = () => {
    let fits = one();
    while (words[at] === "AND") at++, (fits = one() && fits);
    return fits;
  };
  const one = () => {
    if (words[at] !== "(") return ALLOWED.has(words[at++]);
    at++;
    const fits = either();
    at++;
    return fits;
  };
  return either() && at === words.length;
}

/** The crates that are compiled into the module which both editions and the page load. */
function shipped() {
  const { packages, resolve } = metadata(["--no-default-features", "--filter-platform", "wasm32-unknown-unknown"]);
  const package_ = new Map(packages.map((it) => [it.id, it]));
  const node = new Map(resolve.nodes.map((it) => [it.id, it]));
  const found = new Set();
  const visit = (id) => {
    const macro = package_.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
    if (found.has(id) || macro) return;
    found.add(id);
    for (const { pkg, dep_kinds } of node.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) visit(pkg);
  };
  visit(resolve.root);
  found.delete(resolve.root);
  return [...found].map((id) => package_.get(id)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function written() {
  const texts = new Map(); // licence text → crates
  const rows = shipped().map((crate) => {
    const { name, version, license, manifest_path } = crate;
    const folder = dirname(manifest_path);
    const files = readdirSync(folder).filter((file) => /^(licen[sc]e|copying|notice|unlicense)/i.test(file)).sort();
    // Under a choice of licences the MIT one is taken where it is offered, for it is the shortest.
    const taken = files.filter((file) => /mit/i.test(file));
    for (const file of taken.length ? taken : files) {
      const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
      texts.set(text, [...(texts.get(text) ?? []), name]);
    }
    return `| ${name} | ${version} | ${license} |`;
  });
  const blocks = [...texts].map(([text, crates]) => `## ${crates.join(", ")}\n\n${text.replace(/^/gm, "    ").replace(/[ \t]+$/gm, "")}`);
  return `# Third-party software in Why401

The module that the extension and the page load holds these crates, and the standard library of Rust (MIT or Apache-2.0).
The list of public suffixes (publicsuffix.org) is under the Mozilla Public License 2.0; its source is
\`tests/data/public-suffix/public_suffix_list.dat\`.

| crate | version | licence |
|---|---|---|
${rows.join("\n")}

${blocks.join("\n\n")}
`;
}
