import { basename, dirname, resolve } from "node:path";
import { realpathSync } from "node:fs";
import { InputError, worded } from "@dragoman/model";
import { writeFiles } from "../files/write.js";

/**
 * Writes a report to the file that the caller named. It may be anywhere; its
 * folder must exist.
 *
 * @param cwd - absolute path of the folder that the file is relative to
 * @param file - path of the file
 * @param text - the report
 * @throws InputError when the file cannot be written
 * @example
 * writeReport(process.cwd(), "report.json", jsonReport(report));
 */
export function writeReport(cwd: string, file: string, text: string): void {
  const path = resolve(cwd, file);
  let folder: string;
  try {
    folder = realpathSync.native(dirname(path));
  } catch {
    const hint = worded("Make the folder first.");
    throw new InputError(worded("the folder of this file does not exist"), { file }, hint);
  }
  writeFiles(folder, [{ path: basename(path), bytes: Buffer.from(text, "utf8") }]);
}
