/**
 * Draws a share as a bar.
 *
 * @param percent - 0 to 100; the bar is full only at 100 and empty only at 0
 * @param width - number of cells, at least 2
 * @param unicode - whether block characters can be shown; else `#` and `.`
 * @returns the two parts of the bar, for different tones
 * @example
 * bar(50, 4, false); // { filled: "##", empty: ".." }
 */
export function bar(
  percent: number,
  width: number,
  unicode: boolean,
): { readonly filled: string; readonly empty: string } {
  const exact = Math.round((percent * width) / 100);
  const low = percent === 0 ? 0 : 1;
  const high = percent === 100 ? width : width - 1;
  const cells = Math.max(low, Math.min(high, exact));
  const [full, none] = unicode ? ["█", "░"] : ["#", "."];
  return { filled: full.repeat(cells), empty: none.repeat(width - cells) };
}
