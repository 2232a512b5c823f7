// Folders of throw-away browsers.
import { rmSync } from "node:fs";

/**
 * Removes a browser's profile. The last of its processes writes into it for a moment after the first has ended, and Node's own retries
 * don't look again for what has come since.
 */
export function removeProfile(profile) {
  for (let left = 50; ; left--) {
    try {
      return rmSync(profile, { recursive: true, force: true });
    } catch (error) {
      if (left === 0) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
