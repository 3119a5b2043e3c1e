import { randomBytes } from "node:crypto";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const TEMPORARY = /^\.dragoman-[\da-f]{12}\.tmp$/u;
/** Milliseconds: no write takes as long, so nobody is at a file that is older. */
const OLD = 60 * 60 * 1000;

/**
 * Names a temporary file that nobody else has.
 *
 * @param folder - absolute path of the folder that it will be in
 * @returns its absolute path
 * @example
 * temporaryFile("/site/locales"); // "/site/locales/.dragoman-9f86d081884c.tmp"
 */
export function temporaryFile(folder: string): string {
  return join(folder, `.dragoman-${randomBytes(6).toString("hex")}.tmp`);
}

/**
 * Removes the temporary files that a process left in a folder which was killed, or whose machine
 * went out. Those of a process that may still be at work stay.
 *
 * @param folder - absolute path
 * @example
 * removeLeftOvers("/site/locales/it");
 */
export function removeLeftOvers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const path = join(folder, name);
      const status = lstatSync(path);
      if (status.isFile() && Date.now() - status.mtimeMs > OLD) rmSync(path, { force: true });
    }
  } catch {
    // They harm nobody; what is wrong with the folder, the write will say.
  }
}
