/**
 * Finds code spans: what stands between two runs of backticks of one length
 * (CommonMark §6.1).
 *
 * @param text - inline Markdown
 * @returns what the spans hold, without the white space at its ends
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 * @example
 * codesIn("run `npm test`"); // ["npm test"]
 */
export function codesIn(text: string): string[] {
  return spansIn(text).map(({ start, end }) => text.slice(start, end).replaceAll("`", "").trim());
}

/**
 * Takes code spans out of a text.
 *
 * @param text - inline Markdown
 * @returns the text with a space for each span
 * @example
 * withoutCode("run `npm test`!"); // "run  !"
 */
export function withoutCode(text: string): string {
  let left = "";
  let from = 0;
  for (const { start, end } of spansIn(text)) {
    left += `${text.slice(from, start)} `;
    from = end;
  }
  return left + text.slice(from);
}

/** Spans with their backticks. Runs are listed once, and a length that is never closed is not looked for again. */
function spansIn(text: string): { start: number; end: number }[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({
    start: match.index,
    length: match[0].length,
  }));
  const closers = new Map<number, number[]>();
  for (const [index, { length }] of runs.entries()) {
    const ofLength = closers.get(length);
    if (ofLength) ofLength.push(index);
    else closers.set(length, [index]);
  }
  const spans: { start: number; end: number }[] = [];
  const passed = new Map<number, number>();
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined) break;
    const ofLength = closers.get(run.length) ?? [];
    let next = passed.get(run.length) ?? 0;
    while (next < ofLength.length && (ofLength[next] ?? 0) <= index) next++;
    passed.set(run.length, next);
    const closer = ofLength[next];
    const closing = closer === undefined ? undefined : runs[closer];
    if (closer === undefined || closing === undefined) continue;
    spans.push({ start: run.start, end: closing.start + closing.length });
    index = closer;
  }
  return spans;
}
