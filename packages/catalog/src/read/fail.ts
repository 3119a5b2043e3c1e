import { InputError, lineStarts, positionAt, type Worded } from "@dragoman/model";

/**
 * Makes the error for a place in a PO file.
 *
 * @param path - the file, as messages name it
 * @param text - its whole text
 * @param offset - UTF-16 offset at which something is wrong
 * @param found - what was found, and what would be valid
 * @param hint - what to do about it
 * @returns the error, to be thrown
 * @example
 * throw catalogError("it.po", text, 12, worded("the string has no closing quote"), worded("Add a `\"`."));
 */
export function catalogError(
  path: string,
  text: string,
  offset: number,
  found: Worded,
  hint: Worded,
): InputError {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { line, column } = positionAt(lineStarts(text), offset, bom);
  return new InputError(found, { file: path, line, column }, hint);
}
