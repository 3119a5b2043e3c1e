import { InputError, lineStarts, positionAt, worded } from "@dragoman/model";
import { MOST_LEVELS } from "./node.js";

/**
 * The error of a file that nests too deep.
 *
 * @param path - the file's path
 * @param text - its text
 * @param offset - where it does
 */
export function tooDeep(path: string, text: string, offset: number): InputError {
  const place = positionAt(lineStarts(text), offset, text.startsWith("\uFEFF") ? 1 : 0);
  return new InputError(
    worded("this file nests deeper than {{levels}} levels", { levels: MOST_LEVELS }),
    { file: path, ...place },
    worded("Make it flatter, or exclude it. Nothing was written."),
  );
}
