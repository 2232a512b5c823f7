// Cookies for the jars that are measured: as `cookies` in native.rs makes them.

/** Set-Cookie lines and the addresses that send them: up to 180 of a site, as browsers keep them. */
export function lines(size) {
  return Array.from({ length: size }, (_, index) => ({
    url: `https://www.site${Math.floor(index / 180)}.example/app/items/7`,
    line:
      `name${index}=value-${index}-0123456789abcdef; Path=${["/", "/app", "/app/items", "/other"][index % 4]}; ` +
      "Secure; HttpOnly; SameSite=Lax; Max-Age=86400",
  }));
}

/** When they are set, in milliseconds. */
export const NOW = 1_772_359_200_000;

export const SIZES = [10, 180, 3000];
