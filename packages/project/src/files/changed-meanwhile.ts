import { readFileSync } from "node:fs";
import { InputError, worded } from "@dragoman/model";
import type { FileRemoval } from "./file-change.js";
import { sameBytes } from "./same-bytes.js";

/** A file that somebody else wrote, while a command was making it anew from what it was. */
export class ChangedMeanwhile extends InputError {
  /** @param file - relative to the project, with `/` */
  constructor(file: string) {
    super(
      worded("somebody else has changed this file while the command was at work"),
      { file },
      worded("Nothing was written. Save what is open in an editor, and run the command again."),
    );
  }
}

/**
 * Makes sure that a file is still what its change was made from.
 *
 * @param change - the change or removal, and where its path really leads
 * @throws ChangedMeanwhile where it is another one
 * @example
 * assertAsBefore({ path: "locales/it.po", real: "/site/locales/it.po", madeFrom: { bytes } });
 */
export function assertAsBefore({
  path,
  real,
  madeFrom,
}: FileRemoval & { readonly real: string }): void {
  if (madeFrom !== undefined && !sameBytes(madeFrom.bytes, bytesNow(real)))
    throw new ChangedMeanwhile(path);
}

/** Undefined where nobody can read it, which is not how it was, or where there is none. */
function bytesNow(real: string): Uint8Array | undefined {
  try {
    return readFileSync(real);
  } catch {
    return undefined;
  }
}
