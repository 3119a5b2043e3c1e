import { type Worded, wordedCount } from "@dragoman/model";

/**
 * Names the further lines on which a text stands.
 *
 * @param others - where it stands, the first place left out
 * @returns the message
 * @example
 * alsoOnLines([{ line: 4 }, { line: 9 }]).message; // "also on lines 4, 9"
 */
export function alsoOnLines(others: readonly { readonly line: number }[]): Worded {
  // Forms of one text stand on one line.
  const lines = [...new Set(others.map(({ line }) => line))];
  return wordedCount("also on lines {{lines}}", {
    count: lines.length,
    lines: lines.join(", "),
    defaultValue_one: "also on line {{lines}}",
  });
}
