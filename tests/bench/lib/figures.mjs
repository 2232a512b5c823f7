// The figures as a page of the docs.

/** How each kind of figure is measured, and what it is called. */
const SECTIONS = {
  accuracy: { title: "Accuracy", command: "calibrate", section: accuracy },
  speed: { title: "Speed", command: "bench", section: speed },
  "start-up": { title: "Start", command: "start-up", section: startUp },
  smoothness: { title: "Smoothness", command: "smoothness", section: smoothness },
  size: { title: "Size", command: "size --keep", section: size },
  safety: { title: "Safety", command: "safety", section: safety },
  soak: { title: "A long session", command: "soak --keep", section: soak },
};
export const KINDS = Object.keys(SECTIONS);

/** Markdown with everything that was measured, by kind, and a word on what wasn't. */
export function figures(measured) {
  const parts = Object.entries(SECTIONS).map(([kind, { title, command, section }]) => {
    const found = measured[kind];
    const text = found ? section(found).trim() : `Not measured yet: \`./build.sh ${command}\` does it.`;
    const source = found ? `\n\nMeasured on ${found.date} by \`./build.sh ${command}\` on ${found.machine}.` : "";
    return `## ${title}\n\n${text}${source}`;
  });
  return `# Figures

Written by \`./build.sh figures\` from what was measured, with what others make of the same input beside it. Absolute times are those
of the machine named below each table; what travels is the ratio.

${parts.join("\n\n")}
`;
}

function accuracy({ sources }) {
  const row = ({ name, recordings, faulty, cause, three, fix, state, silent, harmless }) =>
    `| ${recordings} recordings ${name} | ${[cause, three, fix, state].map((right) => share(right, faulty)).join(" | ")} | ${share(silent, harmless)} |`;
  const sure = ({ name, certain, likely, possible }) =>
    `| ${name} | ${[certain, likely, possible].map(([right, all]) => share(right, all)).join(" | ")} |`;
  return `Sessions recorded on real stacks, each with one fault made by configuration, or none. The truth was written down with the
recording. Right is: the first incident's cause; the right cause among its first three; what a person is told to do first; the
state that is left; and no open incident where nothing is wrong.

| source | cause | first three | fix | state | silent where nothing is wrong |
| --- | --- | --- | --- | --- | --- |
${sources.map(row).join("\n")}

How often each degree of certainty was right there; [more of that](calibration.md) counts the scenarios too.

| source | certain | likely | possible |
| --- | --- | --- | --- |
${sources.map(sure).join("\n")}`;
}

function startUp({ runs, usable, painted }) {
  const row = (name, list) => {
    const sorted = list.map(Math.round).sort((one, other) => one - other);
    return `| ${name} | ${sorted[Math.floor(sorted.length / 2)]} ms | ${sorted[0]} ms | ${sorted.at(-1)} ms |`;
  };
  return `Milliseconds from the start of loading the panel, in ${runs} fresh browsers.

| until | median | least | most |
| --- | --- | --- | --- |
${row("first view in the document", usable)}
${row("first view painted", painted)}`;
}

function smoothness({ browser, megabytes, requests, found }) {
  const row = ({ what, ms, longest, over50, over100, frame, longestFrame }) =>
    `| ${what} | ${(ms / 1000).toFixed(1)} s | ${longest} ms | ${over50} | ${over100} | ${frame} ms | ${longestFrame} ms |`;
  return `A HAR file of ${megabytes} MB, and sessions of ${requests.toLocaleString("en")} requests, one in a thousand refused (Chromium ${browser}). *At a
stretch* is how long the window's thread worked without giving way, in time that it had of a processor; goal: never over 100 ms.
Frames are apart as the clock says, so that what else runs on the machine counts there. What DevTools has recorded lies in the
panel's page before it is measured how that is taken in: to bring it there is DevTools' own work. The panel keeps as many requests as fit
into 64 MB and says how many older ones it let go; the page keeps all.

| what | took | at a stretch at most | over 50 ms | over 100 ms | a frame every | frames apart at most |
| --- | --- | --- | --- | --- | --- | --- |
${found.map(row).join("\n")}`;
}

function size({ files, total, goal, limit, all, limitOfAll, peers }) {
  const row = ({ name, bytes }) => `| ${name} | ${kb(bytes)} |`;
  return `What the panel loads, each file gzipped. All but rest.wasm and pictures.css is loaded until the first sentence and its fix are on the screen
(\`tests/e2e/weight.test.mjs\`): the goal for that is ${kb(goal)}, and the build refuses more than ${kb(limit)}.
These are loaded when something else is asked for; with them the build refuses more than ${kb(limitOfAll)}.

| file | gzipped |
| --- | --- |
${files.map(row).join("\n")}
| all but these two | ${kb(total)} |
| together | ${kb(all)} |

Others' libraries, bundled, made small and gzipped:

| library | gzipped |
| --- | --- |
${peers.map(row).join("\n")}`;
}

function safety({ secrets, told, causes, stops }) {
  const row = ({ by, kept }) => `| ${by} | ${kept} of ${secrets} |`;
  return `One HAR file with ${secrets} secrets planted in headers, cookies, addresses, bodies, claims, forms and base64 within JSON, made fit to be
handed on. Told is a secret that can be read in the result, plainly or after decoding base64.

| made fit by | secrets still told |
| --- | --- |
${told.map(row).join("\n")}
${stops ? `\n\`har-sanitizer\` stops at the file as it is (“${stops}”, at a Location without a host); all were given one with whole addresses.\n` : ""}
What is found afterwards: ${causes.same} of ${causes.all} recordings kept in \`tests/sessions/\` lead to the same causes when their secrets are gone.`;
}

function soak({ asked, refused, dropped, lost, refusalsLost, stated, memory, bare, slower }) {
  const row = (name, { before, most, rest }) => `| ${name} | ${before} MB | ${most} MB | ${rest} MB |`;
  return `${asked} requests as fast as a page makes them, ${refused} of them refused, with the panel in view and counted against the server's log:
${lost} were lost without being said, ${refusalsLost} of those refused. ${dropped} healthy ones were let go, and the panel says so.

The panel's own memory is what its program holds: requests with what is read from them (at most half of what is stated), cookies, the report while
it is made, and the gaps between. It is stated as at most ${stated} MB, and was ${memory.own.toFixed(1)} MB; a browser never takes any of it back, so that
is the most it was. The rest of the process is the browser's: its script engine, the messages by which DevTools tells of each
request, the document on screen. An extension that only listens to the same requests has it too:

| process of | before | at most | ten seconds later |
| --- | --- | --- | --- |
${row("this extension", memory)}
${row("one that listens and does nothing else", bare)}

With the panel in view a page's 200 requests take ${slower.median.toFixed(2)} times as long as with DevTools on another panel (median of ${slower.pairs} pairs in
turns; with 95 % certainty between ${slower.low.toFixed(2)} and ${slower.high.toFixed(2)}; goal: at most 1.10).`;
}

function speed({ native, page, load }) {
  return `Both sides of a comparison run in turns in the same run (Chromium ${page.browser}). Of large things the median of five counts, in time that
the thread itself had of a processor, which is counted in steps of some milliseconds; of small ones the fastest of some rounds.
On average ${Math.round(load)} tasks ran or waited for a processor meanwhile: the more they are, the less of its caches each has.

### Reading a HAR file

Against \`JSON.parse(new TextDecoder().decode(bytes))\`, which only makes objects of it. *Reported on* is read, judged and
explained. Goal: 75 MB read in at most 0.5 of its time in the page, reported on in at most 0.6 in both places.

| file | where | JSON.parse | read | ratio | reported on | ratio |
| --- | --- | --- | --- | --- | --- | --- |
${native.hars.map((har, index) => harRow(har, "native, beside Node", native.json[index])).join("\n")}
${page.hars.map((har) => harRow(har, "page", har.jsonMs)).join("\n")}

### Adding an exchange

| session | adding one | a report on all of it |
| --- | --- | --- |
| of 1,000 | ${us(native.engine.at1000.pushUs)} | ${told(native.engine.at1000.reportMs)} |
| of 100,000 | ${us(native.engine.at100000.pushUs)} | ${told(native.engine.at100000.reportMs)} |

A healthy exchange of the 75 MB file costs the engine ${us(native.engine.healthyUs)} in the mean (goal: under 4 µs); one more in a session of 100,000
(the mean of the 50,000 that follow) costs ${ratio(native.engine.at100000.pushUs, native.engine.at1000.pushUs)} of one more in a session of 1,000 (goal: at most 1.5).

### Tokens

Header and claims of one signed token of 750 characters: text in, text out with what is wrong with it, of the others objects.
Goal: 1.5 times \`jose\`'s speed in the page.

| where | why401 | jose | jwt-decode | times jose's speed |
| --- | --- | --- | --- | --- |
| native, beside Node | ${us(native.tokens.ns / 1e3)} | ${us(native.peers.tokens.jose / 1e3)} | ${us(native.peers.tokens["jwt-decode"] / 1e3)} | ${ratio(native.peers.tokens.jose, native.tokens.ns)} |
| page | ${us(page.tokens.why401 / 1e3)} | ${us(page.tokens.jose / 1e3)} | ${us(page.tokens["jwt-decode"] / 1e3)} | ${ratio(page.tokens.jose, page.tokens.why401)} |

### Cookies

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
  const against = (own) => (Math.min(own, jsonMs) < SHORTEST ? "-" : ratio(own, jsonMs));
  return `| ${size} | ${where} | ${told(jsonMs)} | ${told(har.readMs)} | ${against(har.readMs)} | ${told(har.reportMs)} | ${against(har.reportMs)} |`;
}

function cookieRow(where, own, peer) {
  const times = ratio(peer.getNs, own.getNs);
  const set = [own.setNs, peer.setNs, peer.parseNs["set-cookie-parser"]].map((ns) => us(ns / 1e3)).join(" | ");
  return `| ${where} | ${own.stored} | ${us(own.getNs / 1e3)} | ${us(peer.getNs / 1e3)} | ${times} | ${set} |`;
}

/** Milliseconds below which the steps of a thread's clock say too little. */
const SHORTEST = 8;
const told = (value) => (value < SHORTEST ? `under ${SHORTEST} ms` : ms(value));
const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const us = (value) => `${value.toFixed(value < 10 ? 2 : 0)} µs`;
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const share = (right, all) => (all ? `${right} of ${all} (${Math.floor((100 * right) / all)} %)` : "-");
const ratio = (one, other) => (one / other).toFixed(2);
