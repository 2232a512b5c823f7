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

/** What a module imports: from which module, by which name, and the bytes that say what (a function's begin with 0). */
export function importsOf(bytes) {
  const section = sections(bytes).find(({ id }) => id === 2);
  if (!section) return [];
  let [count, at] = leb(bytes, section.start);
  const number = () => { const [value, after] = leb(bytes, at); at = after; return value; };
  const name = () => { const length = number(); at += length; return bytes.toString("utf8", at - length, at); };
  const limits = () => { for (let left = bytes[at++] & 1 ? 2 : 1; left > 0; left--) number(); };
  return Array.from({ length: count }, () => {
    const [module, field, from] = [name(), name(), at];
    const kind = bytes[at++];
    if (kind === 0) number();
    else if (kind === 3) at += 2; // a global: type, whether it changes
    else {
      if (kind === 1) at++; // a table: type
      limits();
    }
    return { module, name: field, what: bytes.subarray(from, at) };
  });
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

/** A number with a sign, of 32 bits, and where it ends. */
export function signed(bytes, at) {
  let [value, shift] = [0, 0];
  for (;;) {
    const byte = bytes[at++];
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) return [shift < 32 && byte & 64 ? value | (-1 << shift) : value, at];
  }
}

export function uleb(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...uleb(value >>> 7)];
}

/** A number with a sign that isn't negative. */
export function sleb(value) {
  return value < 64 ? [value] : [(value & 127) | 128, ...sleb(value >>> 7)];
}

export function text(words) {
  return [...uleb(words.length), ...Buffer.from(words)];
}
