import type { Span } from "@dragoman/model";

/**
 * Finds code spans by their backticks alone, as Python-Markdown does: a run
 * that no backslash escapes, up to the next run of the same length.
 *
 * @param text - inline Markdown
 * @returns the spans, and whether every run of backticks is part of one
 * @see https://github.com/Python-Markdown/markdown/blob/3.10/markdown/inlinepatterns.py (BACKTICK_RE)
 * @example
 * codeSpans("a `b` c").spans; // [{ start: 2, end: 5 }]
 */
export function codeSpans(text: string): { readonly spans: Span[]; readonly isPaired: boolean } {
  const runs = [...text.matchAll(/(\\*)(`+)/gu)].map(({ index, 1: slashes = "", 2: run = "" }) => ({
    start: index + slashes.length,
    length: run.length,
    isEscaped: slashes.length % 2 === 1,
  }));
  const spans: Span[] = [];
  const unclosed = new Set<number>();
  let isPaired = true;
  for (let at = 0; at < runs.length; at++) {
    const { start = 0, length = 0, isEscaped = false } = runs[at] ?? {};
    const close = isEscaped || unclosed.has(length) ? -1 : closerOf(runs, at, length);
    const end = runs[close];
    if (end) {
      spans.push({ start, end: end.start + end.length });
      at = close;
    } else {
      isPaired = false;
      if (!isEscaped) unclosed.add(length);
    }
  }
  return { spans, isPaired };
}

function closerOf(
  runs: readonly { readonly length: number }[],
  at: number,
  length: number,
): number {
  for (let later = at + 1; later < runs.length; later++)
    if (runs[later]?.length === length) return later;
  return -1;
}

/**
 * Replaces stretches of a text by as many spaces.
 *
 * @param text - any text
 * @param spans - disjoint and ascending
 * @returns a text of the same length
 * @example
 * blanked("a `b` c", [{ start: 2, end: 5 }]); // "a     c"
 */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = "";
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}
