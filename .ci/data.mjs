// The data section of a module: what stands in memory where, before anything runs.
import { leb, sections, sleb, uleb } from "./wasm.mjs";

/** So many bytes are dearer as a segment of their own than as what they are. */
const GAP = 16;

/** A module's data: address, bytes, and where in the module these begin. */
export function dataOf(bytes) {
  const section = sections(bytes).find(({ id }) => id === 11);
  const list = [];
  let [count, at] = leb(bytes, section.start);
  for (; count > 0; count--) {
    if (bytes[at] !== 0 || bytes[at + 1] !== 0x41) throw new Error("a data segment of another kind");
    const [base, after] = leb(bytes, at + 2);
    const [length, start] = leb(bytes, after + 1); // behind the end of its address
    at = start + length;
    list.push({ base, start, bytes: bytes.subarray(start, at) });
  }
  return list;
}

/** What data holds outside of some ranges, and zeros in the short ones. */
export function without(data, ranges) {
  return data.flatMap(({ base, bytes }) => {
    const [left, end] = [Buffer.from(bytes), base + bytes.length];
    const parts = [];
    let from = base;
    for (const range of ranges) {
      const [start, stop] = [Math.max(range.from, base), Math.min(range.to, end)];
      if (start >= stop) continue;
      left.fill(0, start - base, stop - base);
      parts.push([from, start]);
      from = stop;
    }
    return joined([...parts, [from, end]]).map(([start, stop]) => ({ base: start, bytes: left.subarray(start - base, stop - base) }));
  });
}

/** What data holds in some ranges, and between those that lie close to each other. */
export function only(data, ranges) {
  return data.flatMap(({ base, bytes }) => {
    const end = base + bytes.length;
    const parts = ranges.map(({ from, to }) => [Math.max(from, base), Math.min(to, end)]);
    return joined(parts).map(([start, stop]) => ({ base: start, bytes: bytes.subarray(start - base, stop - base) }));
  });
}

/** Ranges that lie close to each other as one. */
function joined(ranges) {
  const list = [];
  for (const [start, stop] of ranges) {
    if (start >= stop) continue;
    const last = list.at(-1);
    if (last && start - last[1] <= GAP) last[1] = stop;
    else list.push([start, stop]);
  }
  return list;
}

/** A module with this data instead of its own. */
export function withData(bytes, data) {
  const content = Buffer.concat([Buffer.from(uleb(data.length)), ...data.flatMap(({ base, bytes }) =>
    [Buffer.from([0, 0x41, ...sleb(base), 0x0b, ...uleb(bytes.length)]), bytes])]);
  const section = Buffer.concat([Buffer.from([11, ...uleb(content.length)]), content]);
  const parts = sections(bytes).filter(({ id }) => id !== 11 && id !== 12).flatMap(({ id, from, end }) =>
    id === 10 ? [bytes.subarray(from, end), section] : [bytes.subarray(from, end)]);
  return Buffer.concat([bytes.subarray(0, 8), ...parts]);
}

