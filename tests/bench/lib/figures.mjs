// The figures as a page of the docs.

/** Markdown with everything that was measured. */
export function figures({ native, page, machine }) {
  return `# Figures

Written by \`./build.sh bench\`: both sides of a comparison run in turns in the same run, the fastest of five counts. Absolute
times are this machine's (${machine}, Chromium ${page.browser}); what travels is the ratio.

## Reading a HAR file

Against \`JSON.parse(new TextDecoder().decode(bytes))\`, which only makes objects of it. *Reported on* is read, judged and
explained. Goal: 75 MB read in at most 0.5 of its time in the page, reported on in at most 0.6 in both places.

| file | where | JSON.parse | read | ratio | reported on | ratio |
| --- | --- | --- | --- | --- | --- | --- |
${native.hars.map((har, index) => harRow(har, "native, beside Node", native.json[index])).join("\n")}
${page.hars.map((har) => harRow(har, "page", har.jsonMs)).join("\n")}

## Adding an exchange

| session | adding one | a report on all of it |
| --- | --- | --- |
| of 1,000 | ${us(native.engine.at1000.pushUs)} | ${ms(native.engine.at1000.reportMs)} |
| of 100,000 | ${us(native.engine.at100000.pushUs)} | ${ms(native.engine.at100000.reportMs)} |

A healthy exchange of the 75 MB file costs the engine ${us(native.engine.healthyUs)} in the mean (goal: under 4 µs); one more in a session of 100,000
costs ${ratio(native.engine.at100000.pushUs, native.engine.at1000.pushUs)} of one more in a session of 1,000 (goal: at most 1.5).

## Tokens

Header and claims of one signed token of ${"~"}900 characters, text in, text or object out. Goal: 1.5 times \`jose\`'s speed in the page.

| where | why401 | jose | jwt-decode | times jose's speed |
| --- | --- | --- | --- | --- |
| native, beside Node | ${us(native.tokens.ns / 1e3)} | ${us(native.peers.tokens.jose / 1e3)} | ${us(native.peers.tokens["jwt-decode"] / 1e3)} | ${ratio(native.peers.tokens.jose, native.tokens.ns)} |
| page | ${us(page.tokens.why401 / 1e3)} | ${us(page.tokens.jose / 1e3)} | ${us(page.tokens["jwt-decode"] / 1e3)} | ${ratio(page.tokens.jose, page.tokens.why401)} |

## Cookies

The Cookie field of a request, and storing a Set-Cookie line, against \`tough-cookie\`; \`set-cookie-parser\` only reads the line.
Goal: twice as fast as \`tough-cookie\` with 10 stored cookies, ten times with 3,000.

| where | stored | Cookie field | tough-cookie | times | Set-Cookie stored | tough-cookie | set-cookie-parser |
| --- | --- | --- | --- | --- | --- | --- | --- |
${native.cookies.map((row, index) => cookieRow("native, beside Node", row, native.peers.cookies[index])).join("\n")}
${page.cookies.map((row, index) => cookieRow("page", row, page.peers[index])).join("\n")}
`;
}

function harRow(har, where, jsonMs) {
  const size = `${(har.bytes / 1e6).toFixed(0)} MB, ${har.entries} requests, ${har.refused} refused`;
  return `| ${size} | ${where} | ${ms(jsonMs)} | ${ms(har.readMs)} | ${ratio(har.readMs, jsonMs)} | ${ms(har.reportMs)} | ${ratio(har.reportMs, jsonMs)} |`;
}

function cookieRow(where, own, peer) {
  const times = ratio(peer.getNs, own.getNs);
  const set = [own.setNs, peer.setNs, peer.parseNs["set-cookie-parser"]].map((ns) => us(ns / 1e3)).join(" | ");
  return `| ${where} | ${own.stored} | ${us(own.getNs / 1e3)} | ${us(peer.getNs / 1e3)} | ${times} | ${set} |`;
}

const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const us = (value) => `${value.toFixed(value < 10 ? 2 : 0)} µs`;
const ratio = (one, other) => (one / other).toFixed(2);
