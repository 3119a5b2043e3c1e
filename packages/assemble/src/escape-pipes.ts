/**
 * Escapes each `|` that is not escaped yet; in a cell even those in code spans end it (GFM 0.29, §4.10).
 *
 * @param line - inline Markdown that goes into a table's cell
 * @returns it, in one cell
 * @see https://github.github.com/gfm/#tables-extension-
 * @example
 * escapePipes("ebb | flow"); // "ebb \\| flow"
 */
export function escapePipes(line: string): string {
  return line.replace(/(\\*)\|/g, (_, slashes: string) =>
    slashes.length % 2 === 1 ? `${slashes}|` : `${slashes}\\|`,
  );
}
