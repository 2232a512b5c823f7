// The binary format of modules (https://webassembly.github.io/spec/core/binary/modules.html), as far as build steps need it.

/** The sections of a module: number, name where it has one, where it begins and ends, where its content begins. */
export function sections(bytes) {
  const list = [];
  for (let at = 8; at < bytes.length; ) {
    const [from, id] = [at, bytes[at]];
    const [length, start] = leb(bytes, at + 1);
    at = start + length;
    const [size, name] = id === 0 ? leb(bytes, start) : [0, 0];
    list.push({ id, from, start, end: at, name: bytes.toString("latin1", name, name + size) });
  }
  return list;
}

/** An unsigned number, and where it ends. */
export function leb(bytes, at) {
  let [value, shift] = [0, 0];
  for (;;) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
    shift += 7;
  }
}

export function uleb(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...uleb(value >>> 7)];
}

export function text(words) {
  return [...uleb(words.length), ...Buffer.from(words)];
}
