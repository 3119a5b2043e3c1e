import { worded } from "@dragoman/model";
import { catalogError } from "../read/fail.js";
import type { ReadEntry } from "../read/read-entry.js";

/** What msgcat and msguniq put above what they take from each file. */
const MARK = /^#-#-#-#-# {2}[^\n]* {2}#-#-#-#-#$/mu;
const SIGN = "#-#-#-#-#";

/**
 * Refuses a header that msgcat put together of several: language, plural forms and charset stand in it
 * more than once, and nobody can say which of them are the file's.
 *
 * @param header - the file's header
 * @param path - the file, for the error
 * @throws InputError at the first mark
 * @example
 * refuseMergedHeader(header, "it.po");
 */
export function refuseMergedHeader({ msgstr, file, start }: ReadEntry, path: string): void {
  if (!MARK.test(msgstr[0] ?? "")) return;
  // The comments of such an entry have marks, too.
  const at = file.text.indexOf(`"${SIGN}`, start);
  throw catalogError(
    path,
    file.text,
    at < 0 ? start : at + 1,
    worded("msgcat put the headers of several files one after the other here"),
    worded(
      "Keep the fields of one file. Delete the others, the lines with `#-#-#-#-#` and the flag `fuzzy`. With `msgcat --use-first` they do not come about.",
    ),
  );
}
