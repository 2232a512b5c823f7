// What others make of the same input: `jose`, `jwt-decode`, `tough-cookie`, `set-cookie-parser`. Runs in Node and in the page.
import { decodeJwt, decodeProtectedHeader } from "jose";
import { jwtDecode } from "jwt-decode";
import { parseString } from "set-cookie-parser";
import { Cookie, CookieJar } from "tough-cookie";
import { SIZES, lines } from "./jar.mjs";
import { many, one } from "./time.mjs";

/** What is measured of them: a token's header and claims; a Set-Cookie line, stored or read alone; the Cookie field of a request. */
export const small = (token) => ({ tokens: tokens(token), cookies: SIZES.map(cookies) });

function tokens(token) {
  return {
    jose: one(() => [decodeProtectedHeader(token), decodeJwt(token)]),
    "jwt-decode": one(() => [jwtDecode(token, { header: true }), jwtDecode(token)]),
  };
}

function cookies(size) {
  const all = lines(size);
  const fill = () => {
    const jar = new CookieJar(undefined, { prefixSecurity: "silent" });
    for (const { line, url } of all) jar.setCookieSync(line, url);
    return jar;
  };
  const jar = fill();
  return {
    stored: size,
    setNs: many(fill, size),
    getNs: one(() => jar.getCookieStringSync(all[0].url)),
    field: jar.getCookieStringSync(all[0].url).length,
    parseNs: { "tough-cookie": one(() => Cookie.parse(all[0].line)), "set-cookie-parser": one(() => parseString(all[0].line)) },
  };
}

/** `JSON.parse` of a HAR file's bytes; how many entries. */
export const json = (bytes) => JSON.parse(new TextDecoder().decode(bytes)).log.entries.length;
