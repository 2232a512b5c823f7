// `./build.sh new-cause GROUP/NAME`: the files and lines a new cause begins with.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const [group, name, ...rest] = (process.argv[2] ?? "").split("/");
const groups = readdirSync("src/causes", { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);
if (!groups.includes(group) || rest.length || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name ?? "")) {
  console.error(`new-cause takes GROUP/NAME, the name like token-expired, the group one of: ${groups.join(", ")}`);
  process.exit(2);
}
const file = name.replaceAll("-", "_");
const constant = file.toUpperCase();
const camel = group.split("_").map((word) => word[0].toUpperCase() + word.slice(1)).join("");

create(`src/causes/${group}/${file}.rs`, `//! \`${name}\`: (the state that is wrong, in a few words).

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// (Plain words; the panel shows them.)
    /// ## How we know
    /// (Decisive evidence; what only suggests it; what would contradict it.)
    /// ## What to do
    /// (User; owner; developer.)
    /// ## False alarms
    /// (Look-alikes, and the fact that tells them apart.)
    /// ## References
    /// (Sections of RFCs.)
    ${constant} = "${name}", group: ${camel}, user_fix: ContactSite
}

pub(in crate::causes) fn check(_facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    // Here the facts that this cause needs; without them:
    if t.status != 401 {
        return None;
    }
    let claim = Claim::new(Confidence::Possible, Message::new("cause-${name}").with("host", t.host()), t.host());
    Some(claim.because(t.id, Part::Status, Message::new("says-status").with("status", usize::from(t.status))))
}
`);
create(`tests/scenarios/${group}/${file}.md`, `# ${name}

(What happened, for a person who has never seen it.)

## (A hit)

\`\`\`http
> GET https://api.example/me
< 401
< Date: {{now}}
\`\`\`

\`\`\`expect
\`\`\`

## Not this: (the look-alike and what tells it apart)

\`\`\`http
> GET https://api.example/me
< 200
< Date: {{now}}
\`\`\`

\`\`\`expect
\`\`\`
`);
edit(`src/causes/${group}/mod.rs`, (text) => {
  const [mods, others] = [[], []];
  for (const line of [...text.trimEnd().split("\n"), `pub(super) mod ${file};`]) {
    (/^(pub\(super\) )?mod /.test(line) ? mods : others).push(line);
  }
  const word = (line) => line.split("mod ")[1];
  mods.sort((a, b) => (word(a) < word(b) ? -1 : 1));
  return `${others.join("\n").trimEnd()}\n\n${mods.join("\n")}\n`;
});
edit("src/causes/registry.rs", (text) =>
  text.replace(/^registry! \{\n[^}]*(?=\})/m, (list) => `${list}    ${group}::${file}::${constant},\n`),
);

function create(path, text) {
  if (existsSync(path)) fail(`${path} exists already`);
  mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  writeFileSync(path, text);
  console.log(`created ${path}`);
}

function edit(path, change) {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) fail(`${path} has not the shape this script knows`);
  writeFileSync(path, after);
  console.log(`changed ${path}`);
}

function fail(words) {
  console.error(`new-cause: ${words}`);
  process.exit(1);
}
