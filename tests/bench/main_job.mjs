// The panel's main job from being opened to the cookies removed, in a Chromium with the module that `.ci/split.mjs watch` has
// made: writes which functions have run, for `.ci/split.mjs note`.
//
//   node tests/bench/main_job.mjs FOLDER RUN
import { writeFileSync } from "node:fs";
import { mainJob } from "../e2e/lib/main_job.mjs";
import { practise } from "../e2e/lib/practice.mjs";

const [, , extension, run] = process.argv;
const stage = await practise({ extension });
try {
  await mainJob(stage);
  const ran = await stage.panel.evaluate(async () => {
    const wasm = await (await import("./app.js")).default();
    const names = Object.keys(wasm).filter((name) => /^ran\d+$/.test(name));
    return names.sort((a, b) => a.slice(3) - b.slice(3)).map((name) => wasm[name].value);
  });
  writeFileSync(run, JSON.stringify(ran));
} finally {
  await stage.close();
}
