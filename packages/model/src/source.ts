/**
 * A place in a text, as editors show it.
 *
 * `line` is 1-based; `column` is 1-based and counts UTF-16 code units, as
 * JavaScript strings do. A byte-order mark is not counted.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text: UTF-16 offsets, 0-based, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the offset at which each line of a text starts. A line ends with
 * `\n`, `\r\n` or a lone `\r`, as in CommonMark (§2.1, "line ending").
 *
 * @param text - the whole text
 * @returns ascending offsets; the first is always 0, and a text that ends
 *   with a line ending has a last, empty line
 * @see https://spec.commonmark.org/0.31.2/#line-ending
 * @example
 * lineStarts("a\r\nb\n"); // [0, 3, 5]
 */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/**
 * Says where an offset stands.
 *
 * @param starts - what {@link lineStarts} gave for the text
 * @param offset - UTF-16 offset into that text
 * @param bom - 1 when the text begins with a byte-order mark, else 0
 * @returns the 1-based line and column
 * @example
 * positionAt(lineStarts("ab\ncd"), 4); // { line: 2, column: 2 }
 */
export function positionAt(starts: readonly number[], offset: number, bom = 0): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const column = offset - (starts[low] ?? 0) + 1;
  return { line: low + 1, column: low === 0 ? Math.max(1, column - bom) : column };
}
