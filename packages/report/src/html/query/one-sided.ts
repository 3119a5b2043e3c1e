/** A stretch of a text; `isOneSided` where the other text lacks it. */
export interface Stretch {
  readonly text: string;
  readonly isOneSided: boolean;
}

/**
 * What a translation keeps as it is: addresses, code, tags, placeholders, icons
 * and numbers. Each branch ends at the first character that it cannot have, so
 * that the time is in proportion to the text.
 */
const KEPT =
  /https?:\/\/[^\s<>()"'[\]`]+|`[^`]+`|<\/?[A-Za-z][^<>]*>|\{[^{}]*\}|%[sdif]|:[a-z][a-z0-9_+-]*:|\d+(?:[.,]\d+)*|\]\([^()\s]*/gu;

/**
 * Finds what only one of two texts has, of what a translation should keep.
 * Whatever is a word is left alone: of two languages, all of them differ.
 *
 * @param source - the source
 * @param target - its translation
 * @returns both texts in stretches, one after the other
 * @example
 * oneSided("See `a`.", "Vedi `b`.").target[1]; // { text: "`b`", isOneSided: true }
 */
export function oneSided(
  source: string,
  target: string,
): { readonly source: Stretch[]; readonly target: Stretch[] } {
  const [ofSource, ofTarget] = [counted(source), counted(target)];
  return { source: stretches(source, ofTarget), target: stretches(target, ofSource) };
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [kept] of text.matchAll(KEPT)) {
    const key = keyOf(kept);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function stretches(text: string, others: ReadonlyMap<string, number>): Stretch[] {
  const left = new Map(others);
  const found: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(KEPT)) {
    const key = keyOf(match[0]);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    if (count > 0) continue;
    // Of a link's destination, the brackets before it are no part.
    const start = match.index + (match[0].startsWith("](") ? 2 : 0);
    const stop = match.index + match[0].length;
    if (start === stop) continue;
    if (start > end) found.push({ text: text.slice(end, start), isOneSided: false });
    found.push({ text: text.slice(start, stop), isOneSided: true });
    end = stop;
  }
  if (end < text.length) found.push({ text: text.slice(end), isOneSided: false });
  return found;
}

/** `1,000` and `1.000` are one number, `en.wikipedia.org` and `it.wikipedia.org` one site. */
function keyOf(kept: string): string {
  if (/^\d/.test(kept)) return kept.replace(/[.,]/g, "");
  const address = kept.replace(/^(?:\]\()?https?:\/\//u, "");
  return address === kept ? kept : address.replace(/^[a-z]{2,3}\.(?=[^./]+\.)/u, "");
}
