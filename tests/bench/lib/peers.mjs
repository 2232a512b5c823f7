// What others make of the same input: `jose`, `jwt-decode`, `tough-cookie`, `set-cookie-parser`. Runs in Node and in the page.
import { decodeJwt, decodeProtectedHeader } from "jose";
import { jwtDecode } from "jwt-decode";
import { parseString } from "set-cookie-parser";
import { Cookie, CookieJar } from "tough-cookie";
import { SIZES, lines } from "./jar.mjs";
import { each } from "./time.mjs";

/** Nanoseconds for a token's header and claims. */
export function tokens(token) {
  const both = (text) => [decodeProtectedHeader(text), decodeJwt(text)];
  return {
    jose: each(() => both(token)),
    "jwt-decode": each(() => [jwtDecode(token, { header: true }), jwtDecode(token)]),
  };
}

/** Nanoseconds for a Set-Cookie line, stored or read alone, and for the Cookie field of a request. */
export function cookies() {
  return SIZES.map((size) => {
    const all = lines(size);
    const fill = () => {
      const jar = new CookieJar(undefined, { prefixSecurity: "silent" });
      for (const { line, url } of all) jar.setCookieSync(line, url);
      return jar;
    };
    const jar = fill();
    return {
      stored: size,
      setNs: each(fill) / size,
      getNs: each(() => jar.getCookieStringSync(all[0].url)),
      field: jar.getCookieStringSync(all[0].url).length,
      parseNs: {
        "tough-cookie": each(() => Cookie.parse(all[0].line)),
        "set-cookie-parser": each(() => parseString(all[0].line)),
      },
    };
  });
}

/** `JSON.parse` of a HAR file's bytes; how many entries. */
export const json = (bytes) => JSON.parse(new TextDecoder().decode(bytes)).log.entries.length;
