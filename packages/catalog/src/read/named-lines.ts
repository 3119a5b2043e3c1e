/** So many lines are named: who has more of them looks for the rest. */
const NAMED = 20;

/**
 * Names lines of a file.
 *
 * @param lines - 1-based numbers
 * @returns the first twenty of them
 * @example
 * namedLines([4, 12]); // "4, 12"
 */
export function namedLines(lines: readonly number[]): string {
  const numbers = lines.slice(0, NAMED).map(String);
  return [...numbers, ...(lines.length > NAMED ? ["…"] : [])].join(", ");
}
